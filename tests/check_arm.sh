#!/bin/sh
# check_arm.sh - the hashers for 64-bit Arm: cross-compiled with hashcheck, run under qemu's emulation;
# and the benchmark of their instructions, of which no figure means anything there.
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
jobs=''
for source in src/base/bytes.c src/base/inert.c src/hash/sha256.c src/hash/prep.c \
    src/hash/cpu_features.c src/hash/hashers.c src/hash/scan_scalar.c src/hash/scan_portable.c \
    src/hash/scan_neon.c src/hash/scan_armsha2.c src/hash/selftest.c src/demo/real_blocks.c \
    tests/support.c tests/hashcheck.c src/base/clock.c src/app/core_clock.c src/hash/bound.c \
    bench/bench_instructions.c bench/streams_arm.c bench/streams_x86.c; do
    object=$out/$(basename "$source" .c).o
    isa=''
    [ "$source" != src/hash/scan_armsha2.c ] || isa=-march=armv8-a+crypto
    # shellcheck disable=SC2086 # flags are words
    $cc $flags $isa -I"$out" -I"$top/src" -I"$top" -I"$top/tests/bare" -c -o "$object" \
        "$top/$source" &
    jobs="$jobs $!"
done
for job in $jobs; do
    wait "$job"
done
# linked NAME OBJECT...: into $out/NAME, with the hashers
linked() {
    name=$1
    shift
    (cd "$out" && $cc -static -o "$name" "$@" bytes.o inert.o sha256.o prep.o cpu_features.o \
        hashers.o scan_scalar.o scan_portable.o scan_neon.o scan_armsha2.o)
}
linked hashcheck hashcheck.o selftest.o real_blocks.o support.o
linked bench_instructions bench_instructions.o streams_arm.o streams_x86.o bound.o core_clock.o \
    clock.o

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

"$qemu" -cpu cortex-a57 "$out/bench_instructions" 0 >"$out/log"
cat "$out/log"
for row in '16 bytes sha256h ' '16 bytes sri ' 'scalar   ror ' 'armsha2 ' 'neon ' 'scalar '; do
    grep -q "^$row.*[0-9]" "$out/log" || {
        echo "FAIL: bench_instructions says nothing of $row"
        exit 1
    }
done
# The SHA instructions of the two scans are those on record: with a schedule of their own, and with a
# shared one and its table.
record=$top/bench/results/operations.txt
for kind in 'h2\?:7' su0:8 su1:9; do
    wanted=$(awk -v column="${kind#*:}" \
        '$1 == "armsha2" { n += $column } END { print n }' "$record")
    found=$(aarch64-linux-gnu-objdump -d --no-show-raw-insn "$out/scan_armsha2.o" |
        grep -c "[[:space:]]sha256${kind%:*}[[:space:]]")
    [ "$wanted" = "$found" ] || {
        echo "FAIL: armsha2 has $found sha256${kind%:*} in its scans, $record says $wanted"
        exit 1
    }
done
rm -rf "$out"
