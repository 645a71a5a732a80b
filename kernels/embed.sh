#!/bin/sh
# embed.sh - prints a C file that holds the kernel's source as a string: embed.sh sha256d.cl
set -eu
cat <<'END'
/* opencl_source.c - kernels/sha256d.cl as a string; printed by kernels/embed.sh. */
#include "device/opencl_kernel.h"

const char opencl_kernel_source[] =
END
sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/    "/' -e 's/$/\\n"/' "$1"
echo '    ;'
