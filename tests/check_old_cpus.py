#!/usr/bin/env python3
"""check_old_cpus.py - the built program on emulated older x86 processors: it finds what they have, uses
every hasher for that and no other, and executes no instruction that they lack."""
import json
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import house

PROGRAM = str(house.BUILD / "joulehash")

# As qemu names them; what joulehash must find there; an instruction that they must not know.
CPUS = [
    ("qemu64", "sse2"),
    ("core2duo", "sse2"),
    ("Nehalem", "sse2 sse4.1"),
    ("SandyBridge", "sse2 sse4.1 avx"),
    ("Haswell,-avx2", "sse2 sse4.1 avx"),
    ("Haswell,-xsave", "sse2 sse4.1"),  # a system that does not save the wide registers
    ("Haswell", "sse2 sse4.1 avx avx2"),
]
# What the emulation must refuse, or it would show nothing.
ILLEGAL = [
    ("qemu64", "vpxor %xmm0, %xmm0, %xmm0"),
    ("SandyBridge", "vpaddd %ymm0, %ymm0, %ymm0"),
    ("Haswell", "vprord $7, %zmm0, %zmm0"),
    ("Haswell", "sha256rnds2 %xmm0, %xmm0"),
]


def run(cpu, *command):
    return subprocess.run([qemu, "-cpu", cpu, *command], capture_output=True, text=True, timeout=120)


def refuses(cpu, instruction):
    """Whether that processor stops a program that executes the instruction."""
    compiler = shlex.split(os.environ.get("JH_COMPILE", "cc"))[0]
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder, "one.c"), Path(folder, "one")
        source.write_text(f'int main(void) {{ __asm__ volatile("{instruction}"); return 0; }}')
        subprocess.run([compiler, "-o", program, source], check=True)
        done = run(cpu, program)
    return done.returncode in (-signal.SIGILL, 128 + signal.SIGILL)


def devices(cpu):
    done = run(cpu, PROGRAM, "devices", "--json", "--quiet")
    if done.returncode != 0:
        sys.exit(f"{cpu}: joulehash devices ended with {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)["devices"][0]


if platform.machine() != "x86_64":
    house.skip(f"this is a {platform.machine()}, not an x86_64")
qemu = shutil.which("qemu-x86_64-static") or shutil.which("qemu-x86_64")
if qemu is None:
    house.skip("no qemu-x86_64 here (Debian: qemu-user-static)")
for cpu, instruction in ILLEGAL:
    if not refuses(cpu, instruction):
        house.skip(f"this qemu's {cpu} executes {instruction.split()[0]}")

wrong, needs = [], {}
for cpu, features in CPUS:
    device = devices(cpu)
    if device["features"] != features:
        wrong.append(f"{cpu}: features {device['features']}, not {features}")
    usable = set()
    for kernel in device["kernels"]:
        if kernel["state"] == "usable":
            usable.add(kernel["name"])
        elif kernel["state"] != "unsupported" or not kernel["why"].startswith("needs "):
            wrong.append(f"{cpu}: {kernel['name']} is {kernel['state']}: {kernel['why']}")
        elif cpu == CPUS[0][0]:
            needs[kernel["name"]] = set(kernel["why"].split()[1:])
    expected = {k["name"] for k in device["kernels"]
                if needs.get(k["name"], set()) <= set(features.split())}
    if usable != expected:
        wrong.append(f"{cpu}: uses {sorted(usable)}, not {sorted(expected)}")
    print(f"{cpu}: {device['features']}: {' '.join(sorted(usable))}")

    # Asked for by name it is refused, not tried.
    for name in [k["name"] for k in device["kernels"] if k["name"] not in usable][:1]:
        done = run(cpu, PROGRAM, "bench", "--kernel", name, "--seconds", "0.1")
        if done.returncode != 3:
            wrong.append(f"{cpu}: bench --kernel {name} ended with {done.returncode}, not 3")
house.finish("check_old_cpus", wrong, f"{len(CPUS)} processors")
