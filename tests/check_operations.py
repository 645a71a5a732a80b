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


def loops(code):
    """(first address, last address, how often): the loops that jumps backwards close. Those that count
    down from a constant are executed that often; the loop over the items counts as one turn."""
    found = []
    for number, (last, mnemonic, operands) in enumerate(code):
        if not mnemonic.startswith("j") or int(operands.split()[0], 16) >= last:
            continue
        first, counter = int(operands.split()[0], 16), code[number - 1][2]
        times = [o for at, m, o in code if m == "mov" and at < first and o.endswith("," + counter)
                 and o.startswith("$")]
        found.append((first, last, int(times[-1].split(",")[0][1:], 16) if times else 1))
    return found


def counted(code):
    """Vector operations in a turn: in the outermost loop, or in all where there is none."""
    found = loops(code)
    turn = max(found, key=lambda loop: loop[1] - loop[0], default=(code[0][0], code[-1][0], 1))
    total = 0
    for at, mnemonic, _ in code:
        if turn[0] <= at <= turn[1] and mnemonic[0] == "v" and not NO_OPERATION.match(mnemonic):
            times = 1
            for first, last, repeat in found:
                times *= repeat if first <= at <= last else 1
            total += times
    return total


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
