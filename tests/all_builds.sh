#!/bin/sh
# all_builds.sh - builds and tests in every way that must stay green, each in build-test/NAME, and
# ends with one line of totals. Called by setup.sh, which has installed what this needs.
#
# usage: tests/all_builds.sh [NAME...]      all of them, or those named
set -u
cd "$(dirname "$0")/.." || exit 1
top=$PWD
jobs=$(nproc)
at_once=2 # builds; what one waits for (a timer, its last test) is the other's time

# The first runs every test, the others what they can find that it could not (Makefile.am says which).
# distcheck is the release build: no assertions, out of a tarball, in a read-only source tree. The
# longest come first, so that none is left alone at the end.
all='gcc gcc-asan clang-asan distcheck clang gcc-tsan clang-tsan'

# count LABEL: the sum of automake's summary lines "# LABEL:  N" in the log of the build.
count() { awk -v label="$1:" '$1 == "#" && $2 == label { n += $3 } END { print n + 0 }' "$log"; }

# report STATUS: the build's counts to $result.counts, what failed with its logs to $result.failures, and
# what is to be seen at once to the output, in one piece.
report() {
    p=$(count PASS) s=$(count SKIP) f=$(($(count FAIL) + $(count ERROR) + $(count XPASS)))
    [ "$1" -eq 0 ] || [ "$f" -gt 0 ] || f=1 # the build itself broke, or a check outside the harness
    [ $((p + s + f)) -gt 0 ] || f=1         # nothing ran at all
    warnings=$(grep ': warning: ' "$log")   # the release build has no -Werror
    [ -z "$warnings" ] || f=$((f + 1))
    said="$name: $p passed, $f failed, $s skipped, $(($(date +%s) - started)) s"
    skips=$(grep '^SKIP: ' "$log" | sort -u)
    printf '%s\n' "$said${skips:+
$skips}"
    echo "$p $f $s" >"$result.counts"
    [ "$f" -gt 0 ] || return
    {
        [ -z "$warnings" ] || printf '%s\n' "$warnings"
        failing=$(find "build-test/$name" -name '*.trs' \
            -exec grep -lE '^:test-result: (FAIL|ERROR|XPASS)' {} +)
        if [ -n "$failing" ]; then
            for trs in $failing; do
                echo "---- $name: ${trs%.trs}.log"
                tail -n 200 "${trs%.trs}.log"
            done
        elif [ "$1" -ne 0 ]; then
            echo "---- $name: the end of build-test/$name.log"
            tail -n 100 "$log"
        fi
        echo "---- $name: end"
    } >"$result.failures"
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
            eval "\"$top/configure\" -q $arguments" || exit 1
            echo "$arguments" >configured-with
        fi
        "$@"
    ) >"$log" 2>&1 </dev/null
    report $?
}

# run NAME: one build, as the table below says. Backtraces need lines, not variables, and with sanitizers
# more optimising costs minutes of compiling.
run() {
    name=$1
    started=$(date +%s)
    log=$top/build-test/$name.log result=$top/build-test/$name
    plain="CFLAGS='-O2 -g1'" quick="CFLAGS='-O1 -g1'"
    echo "$name: started"
    case $name in
    gcc) in_build "--enable-dev CC=gcc $plain" -- make -j "$jobs" check ;;
    clang) in_build "--enable-dev CC=clang $plain" -- make -j "$jobs" check-compiled ;;
    gcc-asan) in_build "--enable-dev --enable-asan --enable-ubsan CC=gcc $quick" -- \
        make -j "$jobs" check-again ;;
    clang-asan) in_build "--enable-dev --enable-asan --enable-ubsan CC=clang $quick" -- \
        make -j "$jobs" check-compiled ;;
    gcc-tsan) in_build "--enable-dev --enable-tsan CC=gcc $quick" -- make -j "$jobs" check-threads ;;
    clang-tsan) in_build "--enable-dev --enable-tsan CC=clang $quick" -- \
        make -j "$jobs" check-threads ;;
    distcheck) in_build "CC=gcc $plain" -- make -j "$jobs" distcheck-again ;;
    esac
}

if [ "${1-}" = --one ]; then # how it calls itself
    run "$2"
    exit 0
fi
[ $# -gt 0 ] || eval "set -- $all"
for build in "$@"; do
    case " $all " in
    *" $build "*) ;;
    *)
        echo "all_builds.sh: no build named $build; there are: $all" >&2
        exit 1
        ;;
    esac
done
mkdir -p build-test
for build in "$@"; do
    rm -f "build-test/$build.counts" "build-test/$build.failures"
done
printf '%s\n' "$@" | xargs -P "$at_once" -n 1 "$top/tests/all_builds.sh" --one

passed=0 failed=0 skipped=0 broken=''
for build in "$@"; do
    p=0 f=1 s=0 # of one that was ended from outside
    [ ! -f "build-test/$build.counts" ] || read -r p f s <"build-test/$build.counts"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    [ "$f" -eq 0 ] || broken="$broken $build"
    [ ! -f "build-test/$build.failures" ] || cat "build-test/$build.failures"
done
[ -z "$broken" ] || echo "failed builds:$broken"
echo "joulehash: $passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
