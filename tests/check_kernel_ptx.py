#!/usr/bin/env python3
"""check_kernel_ptx.py - the forms of the OpenCL kernel with NVIDIA's inline assembly give right answers,
without a device of theirs: clang makes PTX of them, each instruction of it is written as a statement of C after
the manual of its instruction set, and what comes of that is put to the start test of devices. In the suite the
two that run untuned; with JH_LONG=1 all that differ in schedule, loops, sums and rotates, at the real blocks too."""
import itertools
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house
import kernel_builds

sys.path.insert(0, str(house.TOP / "bench"))
import machine_code

FORM = "w1-g128-{}-{}-shf-lop3-pinned-mad{}-mul{}-global"
LONG = bool(os.environ.get("JH_LONG"))
VARIANTS = [FORM.format("shared", "u64", 4, 3), FORM.format("own", "u64", 2, 5)]  # what runs untuned
if LONG:
    VARIANTS = [FORM.format(*form, mad, mul) for form in itertools.product(("own", "shared"), ("u16", "u64"))
                for mad, mul in itertools.product(range(5), range(6))]

HEAD = r"""
#include "tests/kernel_host.h"
#include <string.h>
#include "device/opencl_variant.h"
typedef uint32_t u32;
typedef int32_t s32;
typedef uint64_t u64;
typedef int64_t s64;
static u64 pair(u32 low, u32 high) { return (u64)high << 32 | low; }
static u32 load(u64 at) { u32 word; memcpy(&word, (const void *)(uintptr_t)at, sizeof word); return word; }
static void store(u64 at, u32 word) { memcpy((void *)(uintptr_t)at, &word, sizeof word); }
static u32 atom_add(u64 at, u32 by) { u32 old = load(at); store(at, old + by); return old; }
static u32 tid_x, ctaid_x, ctaid_y;
"""
TAIL = """
void kernel_host_run(const uint32_t *work, uint32_t *found, const size_t global[2],
                     const struct kernel_host_scalars *k)
{
    for (size_t y = 0; y < global[1]; y++)
        for (size_t x = 0; x < global[0]; x++) {
            tid_x = (u32)(x % 128);
            ctaid_x = (u32)(x / 128);
            ctaid_y = (u32)y;
            item((uintptr_t)work, (uintptr_t)found, k->first_nonce, k->last, k->h7_mask, k->one, k->tag);
        }
}
"""
# Opcode: the value of the first operand, from the others.
STATEMENTS = {
    r"mov\.[bus](32|64)|cvta\..*|cvt\.u32\.u64|cvt\.u64\.u32": "{1}",
    r"add\.[us](32|64)": "{1} + {2}", r"sub\.[us](32|64)": "{1} - {2}",
    r"mul\.lo\.[us]32": "{1} * {2}", r"mad\.lo\.[us]32": "{1} * {2} + {3}",
    r"mul\.hi\.u32": "(u32)((u64)(u32)({1}) * (u32)({2}) >> 32)",
    r"mul\.wide\.u32": "(u64)(u32)({1}) * (u32)({2})",
    r"shl\.b32": "(u32)({1}) << {2}", r"shr\.u32": "(u32)({1}) >> {2}", r"shr\.u64": "(u64)({1}) >> {2}",
    r"and\.(b32|pred)": "{1} & {2}", r"or\.(b32|pred)": "{1} | {2}", r"xor\.b32": "{1} ^ {2}", r"not\.b32": "~{1}",
    r"shf\.l\.wrap\.b32": "(u32)(pair({1}, {2}) << ({3} & 31) >> 32)",
    r"shf\.r\.wrap\.b32": "(u32)(pair({1}, {2}) >> ({3} & 31))",
    r"selp\.b32": "{3} ? {1} : {2}",
    r"ld\.param\.[bu](32|64)": "{1}", r"ld\.(volatile\.)?(global|const|local)\.u32": "load({1})",
    r"atom\.global\.add\.u32": "atom_add({1}, {2})",
}
COMPARED = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def operand(text):
    text = text.strip().strip("[]")
    text = re.sub(r"%(\w+)\.([xyz])", r"\1_\2", text)
    text = re.sub(r"%(\w+)", r"\1", text)
    name = re.fullmatch(r"(K|lane_numbers|__local_depot\d+)(\+\d+)?", text)
    if name:
        return f"((uintptr_t){name[1]}{name[2] or ''})"
    return re.sub(r"sha256d_scan_(param_\d)", r"\1", text)


def logic(a, b, c, table):
    """The rows of a table of truth that are set, as C."""
    rows = [[x if row & bit else f"~{x}" for x, bit in ((a, 4), (b, 2), (c, 1))] for row in range(8)
            if table >> row & 1]
    return " | ".join(f"({' & '.join(row)})" for row in rows) or "0"


def statement(text):
    """One instruction, without its semicolon, as C."""
    text = text.strip()
    if text in ("", "{", "}"):
        return text
    guard = re.match(r"@(!?)%(\w+)\s+(.*)", text)
    if guard:
        return f"if ({guard[1]}{guard[2]}) {statement(guard[3])}"
    opcode, _, rest = text.partition(" ")
    opcode, operands = opcode.strip(), [operand(o) for o in rest.split(",")]
    if opcode == "ret":
        return "return;"
    if opcode.startswith("bra"):
        return f"goto {operands[0]};"
    compared = re.fullmatch(r"setp\.(\w\w)\.([us](?:32|64))", opcode)
    if compared:
        return f"{operands[0]} = ({compared[2]}){operands[1]} {COMPARED[compared[1]]} ({compared[2]}){operands[2]};"
    if re.fullmatch(r"st\.(volatile\.)?(global|local)\.u32", opcode):
        return f"store({operands[0]}, {operands[1]});"
    if opcode == "lop3.b32":
        return f"{operands[0]} = {logic(*operands[1:4], int(operands[4], 0))};"
    for pattern, value in STATEMENTS.items():
        if re.fullmatch(pattern, opcode):
            return f"{operands[0]} = {value.format(*operands)};"
    raise ValueError(f"PTX that is not known here: {text}")


def translated(ptx):
    """The kernel in C, as a library of kernel_host.h."""
    out = [HEAD]
    for name, size, values in re.findall(r"\.const \.align 4 \.b8 (\w+)\[(\d+)\] = \{([^}]*)\};", ptx):
        out.append(f"static const unsigned char {name}[{size}] = {{{values}}};")
    out.append("static void item(u64 param_0, u64 param_1, u32 param_2, u32 param_3, u32 param_4, u32 param_5, "
               "u32 param_6)\n{")
    body = ptx[ptx.index("\n{\n", ptx.index(".entry")) + 3:ptx.rindex("\n}")]
    for line in body.splitlines():
        line = re.sub(r"\s+", " ", re.sub(r"//.*", "", line)).strip()
        if not line:
            continue
        registers = re.fullmatch(r"\.reg \.(\w+) %(\w+)<(\d+)>;", line)
        depot = re.fullmatch(r"\.local \.align \d+ \.b8 (\w+)\[(\d+)\];", line)
        single = re.fullmatch(r"\.reg \.b64 %(SPL?);", line)
        if registers:
            kind = {"pred": "int", "b32": "u32", "b64": "u64"}[registers[1]]
            out.append(f"{kind} " + ", ".join(f"{registers[2]}{i}" for i in range(int(registers[3]))) + ";")
        elif depot:
            out.append(f"_Alignas(8) unsigned char {depot[1]}[{depot[2]}];")
        elif single:
            out.append(f"u64 {single[1]};")
        elif re.fullmatch(r"[$\w]+:", line):
            out.append(f"{line} (void)0;")
        elif not line.startswith(".pragma"):
            block = re.fullmatch(r"\{ \.reg \.u32 t; (.*) \}", line)  # of inline assembly
            parts = [statement(part) for part in (block[1] if block else line).split(";")]
            out.append(("{ u32 t; " if block else "") + " ".join(parts) + (" }" if block else ""))
    return "\n".join(out) + "\n}\n" + TAIL


def prove(folder, variant):
    """What is wrong with it; empty when nothing is."""
    options = [o for o in shlex.split(kernel_builds.rig("--options", variant).stdout) if o.startswith("-DJH_")]
    source, library = folder / f"{variant}.c", folder / f"{variant}.so"
    source.write_text(translated(machine_code.compiled(" ".join(options), int("-shared-" in variant))),
                      encoding="utf-8")
    built = subprocess.run([*kernel_builds.compile_, "-w", "-g0", "-O1", "-fPIC", "-shared", str(source), "-o",
                            str(library)], text=True, capture_output=True)
    if built.returncode != 0:
        return built.stderr
    start = [] if LONG else ["--start"]
    done = kernel_builds.rig(*start, library.resolve(), variant, timeout=kernel_builds.SLOW)
    return "" if done.returncode == kernel_builds.RIGHT else (done.stdout + done.stderr).strip() or "ended badly"


if kernel_builds.sanitized:
    house.skip("PTX is tried in builds without sanitizers")
violations = []
with tempfile.TemporaryDirectory(dir=".") as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
    def one(variant):
        try:
            return variant, prove(Path(folder), variant)
        except ValueError as why:
            return variant, str(why)
    try:
        for variant, reason in pool.map(one, VARIANTS):
            if reason:
                violations.append(f"{variant}: {reason}")
    except (machine_code.Missing, FileNotFoundError) as why:
        house.skip(str(why))
house.finish("check_kernel_ptx", violations, f"{len(VARIANTS)} specialisations")
