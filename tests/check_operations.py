#!/usr/bin/env python3
"""check_operations.py - how many operations a hash costs: of the kernels as built, counted in the
disassembly, no more than bench/results/operations.txt says and what the generator says; of the
hashers in C, those of the generator's graph."""
import re
import shutil
import subprocess
import sys

import house

sys.path.insert(0, str(house.TOP / "asm"))
import generate  # noqa: E402 (found by the path above)
from gen import sha256d  # noqa: E402
from gen.isa_avx2 import Avx2  # noqa: E402
from gen.isa_avx512 import Avx512  # noqa: E402
from gen.kernels import kernels  # noqa: E402

RECORD = house.TOP / "bench" / "results" / "operations.txt"
PARTS = ("own", "shared", "table")
KINDS = ("add", "logic", "shift", "rounds", "sched0", "sched1")
# Kind: mnemonics, without the v of those with three operands.
MNEMONICS = {"add": r"padd[dq]$", "logic": r"(pxor|pand|por|pternlog|ptest|pcmp)",
             "shift": r"(ps[lr]l|pro[lr])", "rounds": r"sha256rnds2", "sched0": r"sha256msg1",
             "sched1": r"sha256msg2"}
# Vector instructions that count: all but loads (pshufd is the second half of one), stores and copies.
OPERATION = re.compile(r"v(?!mov|p?broadcast|zeroupper)|p(?!ush|op|shufd)")


class Scalar(Avx2):
    """One nonce in a general register, which can be rotated."""
    test_operations = 1

    @staticmethod
    def rotations(g, x, counts, shift=None):
        parts = [g.node("ror", [x], n) for n in counts]
        parts += [] if shift is None else [g.node("shr", [x], shift)]
        return g.node("xor", [g.node("xor", parts[:2]), parts[2]])


class Neon(Avx2):
    """A rotate is a shift and a shift that inserts; ch is one instruction, and maj nearly."""
    test_operations = 1

    @staticmethod
    def rotations(g, x, counts, shift=None):
        parts = [g.node("shr", [g.node("shl", [x], 32 - n)], n) for n in counts]
        parts += [] if shift is None else [g.node("shr", [x], shift)]
        return g.node("xor", [g.node("xor", parts[:2]), parts[2]])

    @staticmethod
    def ch(g, e, f, gg):
        return g.node("tern", [e, f, gg], 0xCA)

    @staticmethod
    def maj(g, a, b, c):
        return g.node("tern", [g.node("xor", [a, b]), c, b], 0xCA)


# Hashers in C: instruction set, lanes.
IN_C = {"scalar": (Scalar, 1), "portable": (Avx2, 4), "sse2": (Avx2, 4), "avx": (Avx2, 4),
        "avx2": (Avx2, 8), "avx512": (Avx512, 16), "neon": (Neon, 4)}


def of_graph(isa, part):
    graph = sha256d.table(isa, 1) if part == "table" else sha256d.item(isa, part == "shared")
    counts = dict.fromkeys(KINDS, 0)
    for node in graph.nodes:
        for kind, nodes in (("add", ("add",)), ("logic", ("xor", "and", "tern")),
                            ("shift", ("ror", "shr", "shl"))):
            counts[kind] += node.kind in nodes
        counts["logic"] += isa.test_operations if node.kind == "test" else 0
    return counts


def functions(archives):
    """Name: [(address, mnemonic, operands)] of all functions in them."""
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
    """Vector operations in a turn, by kind: in the outermost loop, or in all where there is none."""
    found = loops(code)
    turn = max(found, key=lambda loop: loop[1] - loop[0], default=(code[0][0], code[-1][0], 1))
    counts = dict.fromkeys(KINDS, 0)
    for at, mnemonic, _ in code:
        if not turn[0] <= at <= turn[1] or not OPERATION.match(mnemonic):
            continue
        kinds = [k for k in KINDS if re.match(MNEMONICS[k], mnemonic.lstrip("v"))]
        if len(kinds) != 1:
            violations.append(f"{mnemonic} is of no known kind")
            continue
        times = 1
        for first, last, repeat in found:
            times *= repeat if first <= at <= last else 1
        counts[kinds[0]] += times
    return counts


def row(name, part, lanes, counts):
    numbers = " ".join(f"{counts[k]:{max(5, len(k))}}" for k in KINDS)
    return f"{name:12} {part:8} {lanes:4} {numbers} {sum(counts.values()) / lanes:10.2f}"


def compare(name, part, lanes, counts):
    """With the record: rows are to be as they are here."""
    global looked_at
    looked_at += 1
    print(row(name, part, lanes, counts))
    if record.get((name, part)) != (lanes, counts):
        violations.append(f"{RECORD.name} should say: {row(name, part, lanes, counts)}")


def check_printed():
    """The printed kernels: as counted, as generated and as recorded."""
    archives = sorted(house.BUILD.glob("libhash_*_asm.a"))
    built = functions(archives) if archives else {}
    hashers = {}  # instruction set: of it, those named so far
    for isa, machine in generate.SETS:
        hashers[isa.name] = f"{isa.name}-{machine.name if isa.name in hashers else 'asm'}"
        for kernel in kernels(isa, machine):
            name = f"{isa.name}_{machine.name}_{kernel.name}"
            if name not in built:
                print(f"not built: {name}")
                continue
            counts = counted(built[name])
            if sum(counts.values()) != kernel.operations:
                violations.append(f"{name}: {sum(counts.values())} operations, the generator says "
                                  f"{kernel.operations}")
            compare(hashers[isa.name], kernel.name, isa.lanes,
                    {k: n // kernel.vectors for k, n in counts.items()})


def check_sha():
    """The SHA instructions that the compiler left of scan_shani.c: of its table they stand in the
    function that shares it."""
    archive = house.BUILD / "libhash_shani.a"
    if not archive.exists():
        print("not built: shani")
        return
    built = functions([archive])
    for name, parts in (("scan_own_schedule", ("own",)),
                        ("scan_shared_schedule", ("shared", "table"))):
        for kind in ("rounds", "sched0", "sched1"):
            counts = sum(bool(re.match(MNEMONICS[kind], m)) for f, code in built.items()
                         for _, m, _ in code if f.startswith(name))
            recorded = sum(record["shani", part][1][kind] for part in parts)
            print(f"shani {name}: {counts} {kind}")
            if counts != recorded:
                violations.append(f"shani: {counts} {kind} in {name}, {RECORD.name} has {recorded}")


record, violations, looked_at = {}, [], 0
for line in RECORD.read_text(encoding="utf-8").splitlines():
    if line and not line.startswith("#"):
        name, part, lanes, *numbers = line.split()[:3 + len(KINDS)]
        record[name, part] = int(lanes), dict(zip(KINDS, map(int, numbers)))
for name, (isa, lanes) in IN_C.items():
    for part in PARTS:
        compare(name, part, lanes, of_graph(isa, part))
if shutil.which("objdump") is None:
    print("there is no objdump: nothing counted in the disassembly")
else:
    check_printed()
    check_sha()
house.finish("check_operations", violations, f"{looked_at} kernels")
