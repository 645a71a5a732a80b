#!/usr/bin/env python3
"""machine_code.py - what NVIDIA's assembler makes of the OpenCL kernel: instructions per hash by pipe,
registers, and the clocks that a multiprocessor needs for them, for each form of the kernel.

    bench/machine_code.py [--arch sm_90] [--versions 16] [--all] [-v] [-DJH_...=... ...]

Needs clang and, of the CUDA toolkit, ptxas in the PATH; no processor of theirs. clang makes PTX of the
kernel as for tests/check_kernel_operations.py, ptxas makes machine code of that, as it does inside the
driver. Instructions have 16 bytes, an operation in the lowest nine bits; the table below is tried on small
programs of known content before anything is counted. Without options the forms that are NVIDIA's defaults
and their like; with --all each number of sums and rotates on the multiply-add pipe; with -D that one.

The model: a scheduler issues one instruction per clock, to an integer pipe and to a multiply-add pipe of 16
lanes each, so that 32 threads keep one of them for two clocks. Whether a product of 64 bits or its upper
half keeps it for four is not published: both bounds are given. Each of two banks of registers (even, odd)
gives one operand per clock, less what an instruction is told to keep for the next one."""
import argparse
import collections
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
FORMS = "-DJH_ROTATE=3 -DJH_CHOOSE=3 -DJH_SUM=2"
INTEGER = {0x02: "MOV", 0x07: "SEL", 0x0c: "ISETP", 0x10: "IADD3", 0x11: "LEA", 0x12: "LOP3", 0x16: "PRMT",
           0x17: "IMNMX", 0x19: "SHF", 0x36: "VIADD"}
MULTIPLY = {0x24: "IMAD", 0x25: "IMAD.WIDE", 0x27: "IMAD.HI"}
LONG_PRODUCTS = (0x25, 0x27)
NO_THIRD = (0x02, 0x0c, 0x36)  # their third operand is no register
BRANCH, EXIT, NOTHING, ZERO_REGISTER = 0x147, 0x14d, 0x118, 255
# Multiprocessors, GHz and warps a multiprocessor holds, of one processor with each instruction set.
PROCESSORS = {"sm_90": ("H200", 132, 1.98, 64), "sm_89": ("RTX 4090", 128, 2.52, 48),
              "sm_86": ("RTX 3090", 82, 1.70, 48), "sm_80": ("A100", 108, 1.41, 64)}

# What the table is tried on: a line of PTX, and the instruction that it has to become.
TRIED = {
    "add.u32 %r5, %r1, %r2; add.u32 %r5, %r5, %r3;": "IADD3",
    "lop3.b32 %r5, %r1, %r2, %r3, 0x96;": "LOP3",
    "shf.l.wrap.b32 %r5, %r1, %r1, 26;": "SHF",
    "shf.l.wrap.b32 %r5, %r1, %r1, 26; add.u32 %r5, %r5, %r2;": "LEA",
    "prmt.b32 %r5, %r1, %r2, 0x4321;": "PRMT",
    "mad.lo.u32 %r5, %r1, %r2, %r3;": "IMAD",
    "mul.hi.u32 %r5, %r1, %r2;": "IMAD.HI",
    "mul.wide.u32 %d5, %r1, %r2; cvt.u32.u64 %r5, %d5; shr.u64 %d6, %d5, 32; cvt.u32.u64 %r6, %d6; "
    "lop3.b32 %r5, %r5, %r6, %r3, 0x80;": "IMAD.WIDE",
}
PROGRAM = """.version 6.3
.target sm_70
.address_size 64
.visible .entry tried(.param .u64 p) {
.reg .u32 %r<9>; .reg .u64 %d<9>;
ld.param.u64 %d1, [p];
ld.global.u32 %r1, [%d1]; ld.global.u32 %r2, [%d1+4]; ld.global.u32 %r3, [%d1+8];
"""
PROGRAM_END = " st.global.u32 [%d1+16], %r5; ret; }"


class Missing(Exception):
    """Why nothing can be counted here."""


def assembled(ptx, arch):
    """(instructions as pairs of words, registers, bytes spilled)"""
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder) / "kernel.ptx", Path(folder) / "kernel.cubin"
        source.write_text(ptx, encoding="utf-8")
        done = subprocess.run(["ptxas", f"-arch={arch}", "-v", str(source), "-o", str(program)], text=True,
                              capture_output=True)
        if done.returncode != 0:
            raise Missing(f"this ptxas does not assemble for {arch}: {done.stderr.strip()[:200]}")
        image = program.read_bytes()
    sections, = struct.unpack_from("<Q", image, 0x28)
    size, count, names = struct.unpack_from("<HHH", image, 0x3a)
    table = [struct.unpack_from("<IIQQQQIIQQ", image, sections + i * size) for i in range(count)]
    for section in table:
        begin = table[names][4] + section[0]
        if image[begin:].startswith(b".text."):
            code = image[section[4]:section[4] + section[5]]
            break
    else:
        raise Missing("ptxas wrote no code")
    return (list(struct.iter_unpack("<QQ", code)), int(re.search(r"Used (\d+) registers", done.stderr)[1]),
            int(re.search(r"(\d+) bytes spill stores", done.stderr)[1]))


def operation(instruction):
    return instruction[0] & 0x1ff


def compiled(options, shared):
    """The kernel as PTX."""
    done = subprocess.run(
        ["clang", "-x", "cl", "-cl-std=CL1.2", "-target", "nvptx64-nvidia-nvcl", "-Xclang", "-target-feature",
         "-Xclang", "+ptx63", "-Xclang", "-target-cpu", "-Xclang", "sm_70", "-O3", "-S", "-w", "-include",
         str(TOP / "tests/kernel_gpu.h"), "-DJH_GROUP=128", f"-DJH_SHARED={shared}", *options.split(),
         str(TOP / "kernels/sha256d.cl"), "-o", "-"], text=True, capture_output=True)
    if done.returncode != 0:
        raise Missing(f"this clang cannot compile the kernel: {done.stderr.strip()[:200]}")
    return done.stdout


def target(at, instruction, arch):
    """Where the branch at this place leads: a distance in bytes, or since sm_90 one in words whose lowest
    eight bits stand where other instructions have their result."""
    word = instruction[0]
    offset, sign = ((word >> 34) << 8 | word >> 16 & 0xff, 1 << 37) if arch >= "sm_90" else (word >> 32, 1 << 31)
    offset = (offset ^ sign) - sign
    return at + 1 + offset // (4 if arch >= "sm_90" else 16)


def hot(code, arch):
    """(what runs once per nonce, what runs once per nonce and version): without a loop over versions the
    first is empty. What is run only when something was found belongs to neither."""
    code = [i for i in code if operation(i) != NOTHING]
    branches = [(at, target(at, i, arch)) for at, i in enumerate(code) if operation(i) == BRANCH]
    loops = [(to, at) for at, to in branches if to < at - 100]
    begin, end = max(loops, key=lambda loop: loop[1] - loop[0], default=(0, len(code) - 1))
    last_exit = max(at for at, i in enumerate(code) if operation(i) == EXIT)
    seldom = set()
    for at, to in branches:
        if at < to <= at + 100:
            seldom.update(range(at + 1, to))
    body = [code[at] for at in range(begin, end + 1) if at not in seldom and at <= last_exit]
    return (code[:begin] if loops else []), body


def kind(instruction):
    return INTEGER.get(operation(instruction)) or MULTIPLY.get(operation(instruction)) or "other"


def reads(code):
    """Operands read from each bank of registers."""
    banks, kept = [0, 0], {}
    for low, high in code:
        op, form = low & 0x1ff, low >> 9 & 7
        if op not in INTEGER and op not in MULTIPLY:
            kept = {}
            continue
        first, second, third = (0, low >> 24 & 255), (1, low >> 32 & 255), (2, high & 255)
        if form == 1:
            operands = [first, second, third]
        elif form in (2, 3, 7):  # the second operand is a number or a uniform register, and the third is it
            operands = [first, (1, third[1])]
        else:
            operands = [first, third]
        if op in NO_THIRD:
            operands = [o for o in operands if o[0] != 2]
        operands = [o for o in operands if o[1] != ZERO_REGISTER]
        for register in {r for slot, r in operands if kept.get(slot) != r}:
            banks[register & 1] += 1
        kept = {slot: r for slot, r in operands if high >> (58 + slot) & 1}
    return banks


class Count:
    """One form of the kernel with so many versions per nonce; figures per hash."""

    def __init__(self, options, shared, arch, versions):
        code, self.registers, self.spilled = assembled(compiled(options, shared), arch)
        once, body = hot(code, arch)
        share = 1 / versions if shared else 0
        self.kinds = collections.Counter(map(kind, body))
        table = collections.Counter(map(kind, once))
        self.total = len(body) + share * len(once)

        def sum_of(names):
            return sum(self.kinds[n] + share * table[n] for n in names)
        self.integer = sum_of(INTEGER.values())
        self.multiply = sum_of(MULTIPLY.values())
        self.long = sum_of(MULTIPLY[op] for op in LONG_PRODUCTS)
        self.banks = [a + share * b for a, b in zip(reads(body), reads(once))]

    def clocks(self, turns):
        """Of a scheduler, for 32 hashes, when a long product takes so many turns of its pipe."""
        return max(self.total, 2 * self.integer, 2 * (self.multiply + (turns - 1) * self.long), *self.banks)

    def warps(self, group, most):
        """That are on a multiprocessor at once."""
        each = (self.registers + 7) // 8 * 8 * 32 * (group // 32)
        return min(65536 // each * (group // 32), most)


def try_table(arch):
    """Raises Missing where an operation is not what the table says."""
    for line, name in TRIED.items():
        code = assembled(PROGRAM + line + PROGRAM_END, arch)[0]
        found = [kind(i) for i in code if operation(i) != NOTHING]
        if found.count(name) < 1:
            raise Missing(f"{line} became {found} for {arch}, without {name}: the table is not of this set")


def ready():
    """Raises Missing where the tools are not here."""
    for tool in ("clang", "ptxas"):
        if shutil.which(tool) is None:
            raise Missing(f"there is no {tool} in the PATH")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--arch", default="sm_90", choices=PROCESSORS)
    parser.add_argument("--versions", type=int, default=16)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("-v", action="store_true", help="every kind of instruction, too")
    parser.add_argument("-D", action="append", default=[], help="an option of the kernel")
    given = parser.parse_args()
    ready()
    try_table(given.arch)
    name, multiprocessors, clock, warps_most = PROCESSORS[given.arch]
    pairs = [(m, r) for m in (0, 2, 4) for r in range(6)] if given.all else [(0, 0), (2, 5), (4, 1), (4, 3), (4, 5)]
    kernels = {" ".join(given.D): " ".join(f"-D{d}" for d in given.D)} if given.D else \
        {f"mad{m} mul{r}": f"-DJH_MAD={m} -DJH_MUL={r}" for m, r in pairs}

    print(f"{given.arch} ({name}), {given.versions} versions; per hash; GH/s at {multiprocessors} multiprocessors "
          f"and {clock} GHz, a long product in one turn / in two")
    print("form        schedule | regs spill warps | integer multiply (long) total | reads even/odd | "
          "clocks      | GH/s")
    for label, options in kernels.items():
        for shared in (1, 0):
            c = Count(f"{FORMS} {options}", shared, given.arch, given.versions)
            clocks = [c.clocks(turns) for turns in (1, 2)]
            rates = [multiprocessors * 4 * 32 * clock / n for n in clocks]
            print(f"{label:11} {'shared' if shared else 'own':8} | {c.registers:4} {c.spilled:5} "
                  f"{c.warps(128 if shared else 256, warps_most):5} | {c.integer:7.0f} {c.multiply:8.0f} "
                  f"{f'({c.long:.0f})':>6} {c.total:5.0f} | {c.banks[0]:6.0f} {c.banks[1]:6.0f}  | "
                  f"{clocks[0]:4.0f} / {clocks[1]:4.0f} | {rates[0]:.2f} / {rates[1]:.2f}")
            if given.v:
                print("   ", ", ".join(f"{n} {what}" for what, n in c.kinds.most_common()))


if __name__ == "__main__":
    try:
        main()
    except Missing as why:
        sys.exit(f"machine_code: {why}")
    except BrokenPipeError:
        os._exit(1)
