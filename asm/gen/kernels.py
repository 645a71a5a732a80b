"""kernels.py - from an instruction set and a model to the printed file: every decision in its order."""
from collections import namedtuple

from gen import print_x86, sha256d
from gen.allocate import allocate
from gen.pipeline import pipelined
from gen.schedule import schedule

TABLES_AT_ONCE = 2  # vectors of nonces whose tables one call fills: one alone is a dependent chain

# vectors: of nonces that a turn (or call) works on. operations: vector operations in it. cycles: what the model takes for them.
# kept: slot -> register that it holds between two calls. kept_slots: up to which slot anything passes
# from call to call.
Kernel = namedtuple("Kernel", "name stages slots kept kept_slots vectors operations cycles "
                              "instructions words")

def scan_kernel(isa, machine, mode):
    """mode: "own" or "shared", where K + W of the first hash comes from."""
    plan = machine.plans[mode]
    item = sha256d.item(isa, shared=mode == "shared")
    graph, free_slot = pipelined(item, machine, plan, isa, isa.first_slot)
    order, cycles = schedule(graph, machine, plan)
    kept_slots = free_slot + len(graph.handed_on)
    instructions, registers, slots = allocate(graph, order, isa, kept_slots)
    kept = dict(zip(range(free_slot, kept_slots), registers))
    operations = graph.operations() - 1 + isa.test_operations
    return Kernel(mode, plan.stages, slots, kept, kept_slots, 1, operations, cycles, instructions,
                  graph.constants)


def table_kernel(isa, machine, kept_slots):
    """kept_slots: of the kernel with whose turns its calls alternate."""
    plan = machine.plans["table"]
    graph = sha256d.table(isa, TABLES_AT_ONCE)
    for index, node in enumerate(graph.nodes):
        node.due = index / machine.width  # straight on: there is no turn to fill evenly
    order, cycles = schedule(graph, machine, plan)
    instructions, _, slots = allocate(graph, order, isa, kept_slots)
    return Kernel("table", 1, slots, {}, kept_slots, TABLES_AT_ONCE, graph.operations(), cycles,
                  instructions, graph.constants)


def kernels(isa, machine):
    """Own schedule, shared schedule, and the tables for the latter."""
    own, shared = scan_kernel(isa, machine, "own"), scan_kernel(isa, machine, "shared")
    return [own, shared, table_kernel(isa, machine, shared.kept_slots)]


def kernel_file(isa, machine):
    """Returns {file name: text}."""
    stem = f"{isa.name}_{machine.name}"
    *scans, table = kernels(isa, machine)
    functions = [print_x86.scan_function(f"{stem}_{k.name}", isa, machine, k) for k in scans]
    functions.append(print_x86.table_function(f"{stem}_{table.name}", isa, machine, table))
    constants = [print_x86.constants(f"{stem}_{k.name}", k.words) for k in scans + [table]]
    opening = f"/* {stem}.S - printed by asm/generate.py, which explains it; not to be edited. */"
    return {f"{stem}.S": print_x86.assembly_file(opening, functions, constants),
            f"{stem}.h": c_header(stem, scans, table)}


def c_header(stem, scans, table):
    """What C has to know: the functions, the depth of their pipelines, the size of the state."""
    guard, macro = f"JOULEHASH_{stem.upper()}_H", stem.upper()
    lines = [f"/* {stem}.h - printed by asm/generate.py: the kernels of {stem}.S for scan_asm.h. */",
             f"#ifndef {guard}", f"#define {guard}", "", '#include "hash/scan_asm.h"', ""]
    lines += [f"#define {macro}_{k.name.upper()}_STAGES {k.stages}" for k in scans]
    lines += [f"#define {macro}_SLOTS {max(k.slots for k in scans + [table])}", ""]
    for k in scans:
        lines += [f"uint32_t {stem}_{k.name}(void *state, const struct scan_asm_item *items, "
                  "uint64_t count,",
                  " " * len(f"uint32_t {stem}_{k.name}(")
                  + "uint16_t *hits, const struct prep_tail *tail);"]
    lines.append(f"void {stem}_{table.name}(void *state, void *tables, const struct prep_tail *tail);")
    return "\n".join(lines + ["", "#endif"]) + "\n"
