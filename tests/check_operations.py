#!/usr/bin/env python3
"""check_operations.py - how many vector operations a hash costs, counted in the disassembly of the
kernels as built: no more than bench/results/operations.txt says, and what the generator says."""
import re
import shutil
import subprocess
import sys

import house

sys.path.insert(0, str(house.TOP / "asm"))
import generate  # noqa: E402 (found by the path above)
from gen.kernels import kernels  # noqa: E402

RECORD = house.TOP / "bench" / "results" / "operations.txt"
# Vector instructions that the processor's arithmetic units do not see.
NO_OPERATION = re.compile(r"v(mov|pbroadcast|zeroupper)|k")

archives = sorted(house.BUILD.glob("libhash_*_asm.a"))
if not archives:
    house.skip("this build has no kernels written in assembly")
if shutil.which("objdump") is None:
    house.skip("there is no objdump")


def functions():
    """Name: [(address, mnemonic, operands)] of all printed kernels."""
    found, current = {}, None
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", *map(str, archives)], text=True,
                             check=True, stdout=subprocess.PIPE).stdout
    for line in listing.splitlines():
        begin = re.match(r"[0-9a-f]+ <(\w+)>:", line)
        if begin:
            current = found.setdefault(begin[1], [])
        instruction = re.match(r"\s+([0-9a-f]+):\s+(\S+)\s*(.*)", line)
        if instruction and current is not None:
            current.append((int(instruction[1], 16), instruction[2], instruction[3]))
    return found


def hot_loop(code):
    """The longest stretch that a jump backwards closes, or all where nothing jumps back."""
    loops = [(at - int(o.split()[0], 16), int(o.split()[0], 16), at) for at, m, o in code
             if m.startswith("j") and int(o.split()[0], 16) < at]
    if not loops:
        return code
    _, first, last = max(loops)
    return [i for i in code if first <= i[0] <= last]


def counted(code):
    return sum(m.startswith("v") and not NO_OPERATION.match(m) for _, m, _ in hot_loop(code))


record = {}
for row in RECORD.read_text(encoding="utf-8").splitlines():
    if row and not row.startswith("#"):
        name, count = row.split()[:2]
        record[name] = int(count)
violations, looked_at, built = [], 0, functions()
for isa, machine in generate.SETS:
    for kernel in kernels(isa, machine):
        name = f"{isa.name}_{machine.name}_{kernel.name}"
        if name not in built:
            print(f"not built: {name}")
            continue
        looked_at += 1
        count = counted(built[name])
        print(f"{name:28} {count:5} {count / isa.lanes / kernel.vectors:8.2f}")
        if count != kernel.operations:
            violations.append(f"{name}: {count} operations, the generator says {kernel.operations}")
        if count > record.get(name, 0):
            violations.append(f"{name}: {count} operations, more than {RECORD.name} has")
        elif count < record[name]:
            violations.append(f"{name}: {count} operations: put the better figure into {RECORD.name}")
house.finish("check_operations", violations, f"{looked_at} kernels")
