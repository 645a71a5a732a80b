"""kernels.py - from an instruction set and a model to the printed file: every decision in its order."""
from collections import namedtuple

from gen import print_x86, sha256d
from gen.allocate import allocate
from gen.layout import WORDS_VECTORS
from gen.pipeline import at_their_stages, level, pipelined, place_handed, put_due
from gen.schedule import schedule

TABLES_AT_ONCE = 2  # vectors of nonces whose tables one call fills: one alone is a dependent chain

# stages: turns from an item's first to its last, both counted. slots: of the state, used in all; the
# words of loops over rounds come after spilled registers, at words_slot.
# kept: slot -> register that it holds between two calls. kept_slots: up to which slot anything passes
# from call to call.
# vectors: of nonces that a turn (or call) works on. operations: vector operations in it.
# parts: (instructions, how often they are executed per turn). words: the constants, as they lie in memory.
Kernel = namedtuple("Kernel", "name stages slots words_slot kept kept_slots vectors operations parts words")


def _kernel(name, isa, machine, plan, stages, graphs, repeats, words):
    """From graphs with due times."""
    handed, free_slot = place_handed(graphs, isa, plan.handed_registers, isa.first_slot)
    kept = {free_slot + number: register for number, register in enumerate(handed.values())}
    kept_slots = slots = free_slot + len(kept)
    parts, operations = [], isa.test_operations - 1
    for graph, repeat in zip(graphs, repeats):
        order = schedule(graph, machine, plan, follows_itself=graph is graphs[-1])
        instructions, part_slots = allocate(graph, order, isa, handed, kept_slots)
        parts.append((instructions, repeat))
        slots = max(slots, part_slots)
        operations += repeat * graph.operations()
    words_slot, slots = slots, slots + (WORDS_VECTORS if len(graphs) > 1 else 0)
    return Kernel(name, stages, slots, words_slot, kept, kept_slots, 1, operations, parts, words)


def scan_kernel(isa, machine, mode):
    """mode: "own" or "shared", where K + W of the first hash comes from."""
    plan = machine.plans[isa.name][mode]
    if plan.passes:
        return _rolled_kernel(isa, machine, plan, mode)
    graph = pipelined(sha256d.item(isa, shared=mode == "shared"), machine, plan)
    return _kernel(mode, isa, machine, plan, plan.stages, [graph], [1], graph.constants)


def _rolled_kernel(isa, machine, plan, mode):
    graphs = sha256d.rolled(isa, mode == "shared", plan.passes)
    for graph in graphs:
        at_their_stages(graph)
        level(graph, put_due(graph, machine, plan._replace(stages=1)))
    return _kernel(mode, isa, machine, plan, plan.stages, graphs, [1, plan.passes], graphs[0].constants)


def table_kernel(isa, machine, kept_slots):
    """kept_slots: of the kernel with whose turns its calls alternate."""
    plan = machine.plans[isa.name]["table"]
    graph = sha256d.table(isa, TABLES_AT_ONCE)
    for index, node in enumerate(graph.nodes):
        node.due = index / machine.width  # straight on: there is no turn to fill evenly
    order = schedule(graph, machine, plan)
    instructions, slots = allocate(graph, order, isa, {}, kept_slots)
    return Kernel("table", 1, slots, slots, {}, kept_slots, TABLES_AT_ONCE, graph.operations(),
                  [(instructions, 1)], graph.constants)


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
    constants = [print_x86.constants(f"{stem}_{k.name}", isa, k) for k in scans + [table]]
    opening = f"/* {stem}.S - printed by asm/generate.py, which explains it; not to be edited. */"
    return {f"{stem}.S": print_x86.assembly_file(opening, functions, constants),
            f"{stem}.h": print_x86.c_header(stem, isa, scans, table)}
