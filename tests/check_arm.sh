#!/bin/sh
# check_arm.sh - the hashers for 64-bit Arm: cross-compiled with hashcheck, run under qemu's emulation.
set -eu
top=${srcdir:-$(dirname "$0")/..}
cc=aarch64-linux-gnu-gcc
flags="-O2 -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Wshadow -Wconversion -Werror"
out=check-arm.d

skip() {
    echo "SKIP: $1"
    exit 77
}

command -v $cc >/dev/null || skip "no $cc here (Debian: gcc-aarch64-linux-gnu)"
qemu=$(command -v qemu-aarch64-static || command -v qemu-aarch64) ||
    skip "no qemu-aarch64 here (Debian: qemu-user-static)"
rm -rf "$out"
mkdir "$out"
echo 'int main(void) { return 42; }' >"$out/probe.c"
if ! $cc -static -o "$out/probe" "$out/probe.c" 2>/dev/null; then
    skip "$cc cannot link a static program here (Debian: libc6-dev-arm64-cross)"
fi
status=0
"$qemu" "$out/probe" || status=$?
[ $status -eq 42 ] || skip "$qemu runs no program here"

cat >"$out/config.h" <<'END'
#define HAVE_HASHER_PORTABLE 1
#define HAVE_HASHER_NEON 1
#define HAVE_HASHER_ARMSHA2 1
END
objects='' jobs=''
for source in src/base/bytes.c src/base/inert.c src/hash/sha256.c src/hash/prep.c \
    src/hash/cpu_features.c src/hash/hashers.c src/hash/scan_scalar.c src/hash/scan_portable.c \
    src/hash/scan_neon.c src/hash/scan_armsha2.c src/demo/real_blocks.c tests/support.c \
    tests/hashcheck.c; do
    object=$out/$(basename "$source" .c).o
    isa=''
    [ "$source" != src/hash/scan_armsha2.c ] || isa=-march=armv8-a+crypto
    # shellcheck disable=SC2086 # flags are words
    $cc $flags $isa -I"$out" -I"$top/src" -I"$top" -I"$top/tests/bare" -c -o "$object" \
        "$top/$source" &
    jobs="$jobs $!" objects="$objects $object"
done
for job in $jobs; do
    wait "$job"
done
# shellcheck disable=SC2086 # objects are words
$cc -static -o "$out/hashcheck" $objects

status=0
"$qemu" -cpu cortex-a57 "$out/hashcheck" >"$out/log" || status=$?
cat "$out/log"
[ $status -eq 0 ] || exit 1
for hasher in scalar portable neon armsha2; do
    grep -qx "$hasher" "$out/log" || {
        echo "FAIL: $hasher was not checked"
        exit 1
    }
done
rm -rf "$out"
