#!/usr/bin/env python3
"""check_hardening.py - the program as built has the defences that configure.ac asks for, read from
the binary itself with readelf; and the compiler refuses variable-length arrays and alloca."""
import os
import re
import shlex
import subprocess
import sys

import house

PROGRAM = str(house.BUILD / "joulehash")
compile_ = shlex.split(os.environ.get("JH_COMPILE", "")) or sys.exit("JH_COMPILE is not set")
violations = []


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], text=True, check=True,
                          stdout=subprocess.PIPE, env={**os.environ, "LC_ALL": "C"}).stdout


def compiles(source):
    return subprocess.run(compile_ + ["-Werror", "-c", "-o", os.devnull, "-x", "c", "-"],
                          input=source, text=True, capture_output=True).returncode == 0


def expect(what, held):
    print(f"{'yes' if held else 'NO '}  {what}")
    if not held:
        violations.append(f"{PROGRAM}: without: {what}")


expect("the compiler takes a plain function", compiles("int f(void);\nint f(void) { return 0; }\n"))
expect("a variable-length array is an error (-Wvla)",
       not compiles("int f(int n);\nint f(int n) { char a[n]; a[0] = 0; return a[0]; }\n"))
expect("alloca is an error (-Walloca)",
       not compiles("#include <alloca.h>\nint f(void);\n"
                    "int f(void) { char *a = alloca(8); a[0] = 0; return a[0]; }\n"))

if any(word.startswith("-fsanitize") for word in compile_):
    if not violations:
        house.skip("the sanitizers of this build replace the hardening of the binary")
    house.finish("check_hardening", violations, "flags")

header, dynamic, segments = readelf("-h", PROGRAM), readelf("-d", PROGRAM), readelf("-l", PROGRAM)
symbols = readelf("--dyn-syms", PROGRAM)
expect("position independent (PIE)", "Type:" in header and "DYN" in header and "PIE" in dynamic)
expect("read-only relocations (RELRO)", "GNU_RELRO" in segments)
expect("bound at start (BIND_NOW)", "BIND_NOW" in dynamic or re.search(r"FLAGS_1.*\bNOW\b", dynamic))
stack = re.search(r"GNU_STACK\s+(?:0x\w+\s+){5}(\w+)", segments)
expect("no executable stack (NX)", stack is not None and "E" not in stack.group(1))
expect("nothing both writable and executable",
       not re.search(r"^\s*LOAD\s.*\sRWE\s", segments, re.MULTILINE))
expect("no RPATH or RUNPATH", not re.search(r"\((RPATH|RUNPATH)\)", dynamic))
expect("no text relocations", "TEXTREL" not in dynamic)
expect("stack protector", "__stack_chk_fail" in symbols)
if any(word.startswith("-D_FORTIFY_SOURCE") for word in compile_):
    expect("checked libc calls (FORTIFY)", re.search(r"\b__\w+_chk@", symbols))
else:
    print("--   checked libc calls (FORTIFY): this build does not optimise")

# Control-flow enforcement: the linker keeps the mark only if every object has it, so it is ours to
# have in each object (assembly too), and in the program where the C library's start files have it.
CET = "x86 feature: IBT, SHSTK"


def objects_without_cet():
    without = []
    for archive in sorted(house.BUILD.glob("*.a")):
        for part in readelf("-n", str(archive)).split("File: ")[1:]:
            name = part.splitlines()[0]
            if CET not in part:
                without.append(name)
    return without


if "-fcf-protection=full" in compile_ and os.uname().machine == "x86_64":
    without = objects_without_cet()
    expect("control-flow enforcement (IBT, SHSTK) in every object" +
           (f"; missing in {', '.join(without)}" if without else ""), not without)
    start = subprocess.run([*compile_, "-print-file-name=Scrt1.o"], text=True, check=True,
                           stdout=subprocess.PIPE).stdout.strip()
    if CET in readelf("-n", start):
        expect("control-flow enforcement in the program", CET in readelf("-n", PROGRAM))
    else:
        print("--   control-flow enforcement in the program: this C library's start files lack it")
else:
    print("--   control-flow enforcement: not with this compiler")
house.finish("check_hardening", violations, PROGRAM)
