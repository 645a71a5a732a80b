#!/usr/bin/env python3
"""check_kernel_operations.py - how many operations a hash costs on graphics processors: of the OpenCL
kernel as clang compiles it for them, no more than bench/results/opencl-operations.txt says.

For NVIDIA they are counted in PTX with the forms that name one instruction each (lop3, shf, sums of
three and of a rotate in one piece), and where their assembler is, in the machine code that it makes
(bench/machine_code.py); for AMD in the machine's own instructions. With --write the record is written
anew."""
import re
import shutil
import subprocess
import sys

import house

sys.path.insert(0, str(house.TOP / "bench"))
import machine_code

RECORD = house.TOP / "bench" / "results" / "opencl-operations.txt"
KINDS = ("shift", "logic", "sum", "multiply")
# Name: options, and the processor.
PTX, RDNA2, GCN5 = "sm_70", "gfx1030", "gfx906"
NVIDIA = "-DJH_ROTATE=3 -DJH_CHOOSE=3 -DJH_SUM=2 "
KERNELS = {
    "nvidia mad0 mul0": (NVIDIA + "-DJH_MAD=0", PTX),
    "nvidia mad2 mul0": (NVIDIA + "-DJH_MAD=2", PTX),
    "nvidia mad4 mul0": (NVIDIA + "-DJH_MAD=4", PTX),
    "nvidia mad4 mul1": (NVIDIA + "-DJH_MAD=4 -DJH_MUL=1", PTX),
    "nvidia mad4 mul3": (NVIDIA + "-DJH_MAD=4 -DJH_MUL=3", PTX),
    "nvidia mad4 mul5": (NVIDIA + "-DJH_MAD=4 -DJH_MUL=5", PTX),
    "rdna2 bitselect": ("", RDNA2),
    "gcn5 bitselect": ("", GCN5),
}
# Kind: opcodes. Loads, stores, moves, branches and what is done once per work-item in 64 bits are none.
PTX_OPCODES = {"shift": r"shf|sh[rl]\.[bsu]32", "logic": r"lop3|and\.b32|or\.b32|xor|not", "sum": r"add\.[su]32",
               "multiply": r"(mad|mul)\.(lo\.[su]32|hi|wide)"}
AMD_OPCODES = {"shift": r"v_(alignbit|lshr|lshl)", "logic": r"v_(xor|and|or|not|bfi|perm)",
               "sum": r"v_(add|sub|xad)", "multiply": r"v_(mul|mad)"}
VERSIONS = (1, 4, 16, 128)

HEAD = """\
# Operations of the OpenCL kernel on graphics processors, per nonce and version, as clang {clang} compiles
# it; tests/check_kernel_operations.py counts them and fails when they grow. Written by it with --write.
# own: a schedule per hash. shared: with W or K + W from a table, which costs `table` once per nonce; what
# turns the nonce's bytes round and numbers the work-items is in own and table.
# nvidia: PTX with one instruction per shift, shift and add, three-input logic and sum of three; the second
# word says how many sums, the third how many rotates are on the multiply-add pipe, as two each
# (src/device/opencl_variant.h). rdna2 (gfx1030) and gcn5 (gfx906): vector instructions of the machine.
#
# To compare: the count on paper, all sums on the integer pipe: 2538 own, 2217 with 4 versions and 2137
# with 16.
#
# kernel           part    shift  logic    sum multiply  total | per hash with N = {versions} versions
"""


def compiled(options, processor, shared):
    target = ["-target", "nvptx64-nvidia-nvcl", "-Xclang", "-target-feature", "-Xclang", "+ptx63"] \
        if processor == PTX else ["-target", "amdgcn-amd-amdhsa", "-nogpulib"]
    done = subprocess.run(
        ["clang", "-x", "cl", "-cl-std=CL1.2", *target, "-Xclang", "-target-cpu", "-Xclang", processor,
         "-O3", "-S", "-w", "-include",
         str(house.TOP / "tests/kernel_gpu.h"), "-DJH_GROUP=256", f"-DJH_SHARED={shared}",
         *options.split(), str(house.TOP / "kernels/sha256d.cl"), "-o", "-"],
        text=True, capture_output=True)
    if done.returncode != 0:
        house.skip(f"this clang cannot compile for {processor}: {done.stderr.splitlines()[:1]}")
    return done.stdout


def blocks(assembly, opcodes):
    """Counts by kind for each stretch of code between labels."""
    found = [dict.fromkeys(KINDS, 0)]
    for line in assembly.splitlines():
        if re.match(r"[.$]*L\w+:", line):
            found.append(dict.fromkeys(KINDS, 0))
        # Inline assembly of two is one instruction in the end: a sum of three, or a shift and add.
        instruction = re.match(r"\s+(?:\{ \.reg \.u32 %?t; )?([a-z][\w.]*)", line)
        if instruction:
            name = instruction[1]
            for kind, pattern in opcodes.items():
                if re.match(pattern, name):
                    found[-1][kind] += 1
                    break
    return found


def counted(options, processor):
    """{part: counts}"""
    opcodes = PTX_OPCODES if processor == PTX else AMD_OPCODES
    own = blocks(compiled(options, processor, 0), opcodes)
    shared = blocks(compiled(options, processor, 1), opcodes)
    loop = max(shared, key=lambda counts: sum(counts.values()))
    return {"own": {k: sum(b[k] for b in own) for k in KINDS}, "shared": loop,
            "table": {k: sum(b[k] for b in shared) - loop[k] for k in KINDS}}


def row(name, part, counts, per_hash):
    numbers = " ".join(f"{counts[k]:{max(6, len(k))}}" for k in KINDS)
    return f"{name:18} {part:6} {numbers} {sum(counts.values()):6} | {per_hash}".rstrip()


def rows(name, parts):
    total = {part: sum(counts.values()) for part, counts in parts.items()}
    shared = " ".join(f"{total['shared'] + total['table'] / n:.0f}" for n in VERSIONS)
    return [row(name, "own", parts["own"], total["own"]), row(name, "shared", parts["shared"], shared),
            row(name, "table", parts["table"], "")]


if shutil.which("clang") is None:
    house.skip("there is no clang")
version = re.search(r"version (\d+)", subprocess.run(["clang", "--version"], text=True,
                                                     capture_output=True).stdout)[1]
table = {name: counted(*made_of) for name, made_of in KERNELS.items()}
text = HEAD.format(clang=version, versions=", ".join(map(str, VERSIONS))) + "".join(
    line + "\n" for name, parts in table.items() for line in rows(name, parts))
if "--write" in sys.argv:
    RECORD.write_text(text, encoding="utf-8")
    sys.exit(0)

recorded_text = RECORD.read_text(encoding="utf-8")
same_clang = f"as clang {version} compiles" in recorded_text
violations = []
for name, parts in table.items():
    for line, part in zip(rows(name, parts), parts):
        print(line)
        was = re.search(rf"^{name} +{part} +(?:\d+ +){{{len(KINDS)}}}(\d+) \|", recorded_text, re.M)
        now = sum(parts[part].values())
        if was is None or (same_clang and now != int(was[1])) or now > int(was[1]) * 1.02:
            violations.append(f"{name} {part}: {now}, {RECORD.name} says {was[1] if was else 'nothing'}; "
                              "write it anew with --write")

# Where NVIDIA's own assembler is: nothing spilled, neither pipe nor a bank of registers much fuller than
# what is issued. The two are what opencl_variant_default chooses.
try:
    machine_code.ready()
    for options, shared in (("-DJH_MAD=4 -DJH_MUL=3", 1), ("-DJH_MAD=2 -DJH_MUL=5", 0)):
        c = machine_code.Count(f"{machine_code.FORMS} {options}", shared, "sm_90", 16)
        print(f"sm_90 {options} {'shared' if shared else 'own'}: {c.total:.0f} instructions, {c.clocks(2):.0f} clocks, "
              f"{c.registers} registers, {c.spilled} bytes spilled")
        if c.spilled or c.registers > 96 or c.clocks(2) > 1.2 * c.total:
            violations.append(f"sm_90 {options}: see bench/machine_code.py -v {options}")
except machine_code.Missing as why:
    print(f"no machine code of NVIDIA's: {why}")
house.finish("check_kernel_operations", violations, f"{len(table)} kernels")
