#!/bin/sh
# embed.sh - prints a C file that holds a text as a string: embed.sh FILE HEADER SYMBOL OUTPUT
set -eu
cat <<END
/* $4 - $(basename "$1") as a string; printed by kernels/embed.sh. */
#include "$2"

const char $3[] =
END
sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/    "/' -e 's/$/\\n"/' "$1"
echo '    ;'
