#!/bin/sh
# all_builds.sh - builds and tests in every way that must stay green, each in build-test/NAME, and
# ends with one line of totals. Called by setup.sh, which has installed what this needs.
#
# usage: tests/all_builds.sh [NAME...]      all of them, or those named
set -u
cd "$(dirname "$0")/.." || exit 1
top=$PWD
jobs=$(nproc)
passed=0 failed=0 skipped=0 broken=''

# count LABEL: the sum of automake's summary lines "# LABEL:  N" in the log of the current build.
count() { awk -v label="$1:" '$1 == "#" && $2 == label { n += $3 } END { print n + 0 }' "$log"; }

# report NAME STATUS: adds the build's counts to the totals; shows the failing logs if it failed.
report() {
    p=$(count PASS) s=$(count SKIP) f=$(($(count FAIL) + $(count ERROR) + $(count XPASS)))
    [ "$2" -eq 0 ] || [ "$f" -gt 0 ] || f=1 # the build itself broke, or a check outside the harness
    [ $((p + s + f)) -gt 0 ] || f=1         # nothing ran at all
    if grep ': warning: ' "$log"; then      # the release build has no -Werror
        f=$((f + 1))
    fi
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    echo "$1: $p passed, $f failed, $s skipped, $(($(date +%s) - started)) s"
    grep '^SKIP: ' "$log" | sort -u
    [ "$f" -eq 0 ] && return
    broken="$broken $1"
    failing=$(find "build-test/$1" -name '*.trs' \
        -exec grep -lE '^:test-result: (FAIL|ERROR|XPASS)' {} +)
    if [ -n "$failing" ]; then
        for trs in $failing; do
            echo "---- $1: ${trs%.trs}.log"
            tail -n 200 "${trs%.trs}.log"
        done
    elif [ "$2" -ne 0 ]; then
        echo "---- $1: the end of build-test/$1.log"
        tail -n 100 "$log"
    fi
    echo "---- $1: end"
}

# in_build CONFIGURE_ARGUMENTS -- COMMAND...: configures build-test/$name unless it was configured
# with the same arguments before, then runs the command there.
in_build() {
    arguments=$1
    shift 2
    mkdir -p "build-test/$name"
    find "build-test/$name" -name '*.trs' -delete # results of an earlier run
    (
        cd "build-test/$name" || exit 1
        if [ ! -f Makefile ] || [ "$(cat configured-with 2>/dev/null)" != "$arguments" ]; then
            # shellcheck disable=SC2086 # the arguments are words
            "$top/configure" -q $arguments || exit 1
            echo "$arguments" >configured-with
        fi
        "$@"
    ) >"$log" 2>&1 </dev/null
    report "$name" $?
}

# run NAME: one build, as the table below says.
run() {
    name=$1
    started=$(date +%s)
    log=$top/build-test/$name.log
    echo "$name: started"
    case $name in
    gcc) in_build "--enable-dev CC=gcc" -- make -j "$jobs" check ;;
    clang) in_build "--enable-dev CC=clang" -- make -j "$jobs" check-compiled ;;
    gcc-asan) in_build "--enable-dev --enable-asan --enable-ubsan CC=gcc" -- \
        make -j "$jobs" check-again ;;
    clang-asan) in_build "--enable-dev --enable-asan --enable-ubsan CC=clang" -- \
        make -j "$jobs" check-compiled ;;
    gcc-tsan) in_build "--enable-dev --enable-tsan CC=gcc" -- make -j "$jobs" check-threads ;;
    clang-tsan) in_build "--enable-dev --enable-tsan CC=clang" -- make -j "$jobs" check-threads ;;
    distcheck) in_build "CC=gcc" -- make -j "$jobs" distcheck-again ;;
    *)
        echo "all_builds.sh: no build named $name; there are: $all" >&2
        exit 1
        ;;
    esac
}

# The first runs every test, the others what they can find that it could not (Makefile.am says which).
# distcheck is the release build: no assertions, out of a tarball, in a read-only source tree.
all='gcc clang gcc-asan clang-asan gcc-tsan clang-tsan distcheck'
mkdir -p build-test
# shellcheck disable=SC2086 # the names are words
[ $# -gt 0 ] || set -- $all
for build in "$@"; do
    run "$build"
done

[ -z "$broken" ] || echo "failed builds:$broken"
echo "joulehash: $passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
