#!/bin/sh
# setup.sh - from a fresh clone to a built, running or tested joulehash: installs what is missing.
set -eu
cd "$(dirname "$0")"

usage() {
    cat <<'END'
usage: ./setup.sh build          install what the build needs, then build into build/
       ./setup.sh run [args]     build, then start the demo: build/joulehash demo [args]
       ./setup.sh test [build..] install what the tests need, then build and test with gcc, clang
                                 and the sanitizers (all builds, or those named; see
                                 tests/all_builds.sh)
END
}

say() { echo "setup: $*" >&2; }

# What is needed: Debian's package, and how to tell that it is there on any system (a command, a
# pkg-config module, ...). Packages without recommendations, so the C library's headers are named too.
build_needs='
gcc            command gcc
libc6-dev      header  stdio.h
make           command make
autoconf       command autoconf
automake       command automake
pkg-config     command pkg-config
libevent-dev   module  libevent_openssl
libjansson-dev module  jansson
libhwloc-dev   module  hwloc
libssl-dev     module  libcrypto
libcurl4-openssl-dev module libcurl
opencl-c-headers header CL/cl.h'
test_needs='
libcmocka-dev  module  cmocka
python3        command python3
clang          command clang
binutils       command readelf
microsocks     command microsocks
strace         command strace
tinyproxy-bin  command tinyproxy
xz-utils       command xz
ocl-icd-libopencl1 library libOpenCL.so.1
pocl-opencl-icd file /etc/OpenCL/vendors/pocl.icd'
# To test on processors that are not here; without them those tests are skipped.
emulation_needs='
qemu-user-static      command qemu-aarch64-static
gcc-aarch64-linux-gnu command aarch64-linux-gnu-gcc
libc6-dev-arm64-cross cross   stdio.h'

# present KIND NAME: is it there, however it came to be installed?
present() {
    case $1 in
    command) command -v "$2" >/dev/null 2>&1 ;;
    module) pkg-config --exists "$2" 2>/dev/null ;;
    header) echo "#include <$2>" | cc -E - >/dev/null 2>&1 ;;
    library) PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$2" ;;
    file) [ -e "$2" ] ;;
    cross) echo "#include <$2>" | aarch64-linux-gnu-gcc -E - >/dev/null 2>&1 ;;
    esac
}

# missing NEEDS: prints the packages of NEEDS that are not there, one per line.
missing() {
    installed=' '
    if command -v dpkg-query >/dev/null 2>&1; then
        # shellcheck disable=SC2046 # package names are words
        installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' \
            $(echo "$1" | awk 'NF { print $1 }') 2>/dev/null || true) "
    fi
    echo "$1" | while read -r package kind name; do
        [ -n "$package" ] || continue
        case $installed in
        *" installed:$package "*) ;;
        *) present "$kind" "$name" || echo "$package" ;;
        esac
    done
}

# as_root COMMAND...: runs it as root, directly or through sudo; without a terminal sudo must not ask.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null 2>&1; then
        return 1
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# install PACKAGE...: with apt where there is one, else names what is missing and gives up.
install() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "missing here (named as Debian names them): $*"
        say "install them with this system's package manager, then run this again"
        exit 1
    fi
    say "installing $*"
    if ! as_root env DEBIAN_FRONTEND=noninteractive sh -ec '
        apt-get update -q || echo "setup: apt-get update failed; trying with the lists there are"
        apt-get install -q -y --no-install-recommends "$@"' apt "$@" >&2; then
        say "could not install; run this as root, then run ./setup.sh again:"
        say "    apt-get update && apt-get install -y --no-install-recommends $*"
        exit 1
    fi
}

# need NEEDS: installs what is missing of it.
need() {
    packages=$(missing "$1")
    # shellcheck disable=SC2086 # package names are words
    [ -z "$packages" ] || install $packages
}

# need_clang_sanitizers: newer releases package clang's sanitizer runtime apart, named by version.
need_clang_sanitizers() {
    program=$(mktemp)
    if ! echo 'int main(void) { return 0; }' |
        clang -fsanitize=address,undefined -x c -o "$program" - 2>/dev/null; then
        install "libclang-rt-$(clang -dumpversion | cut -d. -f1)-dev"
    fi
    rm -f "$program"
}

# generate: the configure script, before builds that run side by side would each do it.
generate() {
    [ -x configure ] && [ -f config.h.in ] && [ -f Makefile.in ] &&
        [ -z "$(find configure.ac Makefile.am -newer Makefile.in)" ] && return
    say "autoreconf"
    autoreconf -i >&2
}

build() {
    need "$build_needs"
    generate
    if [ ! -f build/Makefile ]; then
        say "configure, in build/"
        mkdir -p build
        (cd build && ../configure -q >&2)
    fi
    make -s -C build -j "$(nproc)" >&2
}

job=${1:-help}
[ $# -eq 0 ] || shift
case $job in
build)
    build
    say "built: build/joulehash"
    ;;
run)
    build
    exec build/joulehash demo "$@"
    ;;
test)
    [ "$(uname -m)" = x86_64 ] || emulation_needs='' # elsewhere they are not or are named otherwise
    need "$build_needs$test_needs$emulation_needs"
    need_clang_sanitizers
    generate
    exec tests/all_builds.sh "$@"
    ;;
help | -h | --help)
    usage
    ;;
*)
    usage >&2
    exit 1
    ;;
esac
