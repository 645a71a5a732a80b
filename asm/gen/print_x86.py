"""print_x86.py - prints kernels for the GNU assembler: x86-64, System V ABI.

Each function lies on a page of its own, keeps the registers that it must keep, says how to unwind it
(gdb, perf), and can be the target of an indirect call under CET.
"""
from gen.allocate import Instruction
from gen.graph import Memory
from gen.layout import MID, TABLE_VECTORS, TAIL
from gen.pipeline import slot
from gen.sha256d import K, ROUNDS_PER_PASS

ARGUMENTS = {"state": "%rdi", "items": "%rsi", "count": "%rdx", "hits": "%rcx", "tail": "%r8"}
CONSTANTS = "%r9"
ANY_HIT, SCRATCH = "%eax", "%r10d"
# For pointers that differ from item to item. Those after the first are the caller's. Not %r12, which
# makes every address a byte longer.
POINTERS = ["%r11", "%rbx", "%rbp", "%r13", "%r14", "%r15"]
ITEM_FIELDS = {"mid": 0, "nonces": 8}  # struct scan_asm_item of src/hash/scan_asm.h
ITEM_BYTES = 16
ROUND_POINTERS = ["words", "round_constants"]
MOVING = {"nonces0", *ROUND_POINTERS}  # by a loop over rounds; every turn sets them anew


class Printer:
    def __init__(self, isa, bases):
        """bases: name of a pointer (Memory.base) -> register."""
        self.isa, self.bases = isa, bases

    def memory(self, memory, suffix=""):
        return f"{memory.offset}({self.bases[memory.base]}){suffix}"

    def operand(self, source):
        if isinstance(source, Memory):
            return self.memory(source, self.isa.broadcast_suffix if source.broadcast else "")
        return self.isa.register(source)

    def instruction(self, i):
        isa = self.isa
        sources = [self.operand(s) for s in i.sources]
        if i.kind == "store":
            return [f"{isa.move} {sources[0]}, {self.memory(i.target)}"]
        if i.kind == "test":
            hits = ARGUMENTS["hits"]
            return isa.test(sources[0], SCRATCH) + [f"mov {SCRATCH.replace('d', 'w')}, ({hits})",
                                                    f"or {SCRATCH}, {ANY_HIT}"]
        target = isa.register(i.target)
        if i.kind == "move":
            return [f"{isa.move} {sources[0]}, {target}"]
        if i.kind == "load":
            lines = isa.broadcast if i.sources[0].broadcast else [isa.move + " {memory}, {target}"]
            return [line.format(memory=self.memory(i.sources[0]), target=target) for line in lines]
        mnemonic = isa.mnemonics[i.kind]
        if i.kind == "tern":
            return [f"{mnemonic} $0x{i.detail:02x}, {sources[2]}, {sources[1]}, {target}"]
        if i.kind in isa.replaces_input:
            return [f"{mnemonic} {sources[1] if i.detail is None else f'${i.detail}'}, {target}"]
        if i.detail is not None:
            return [f"{mnemonic} ${i.detail}, {sources[0]}, {target}"]
        return [f"{mnemonic} {sources[1]}, {sources[0]}, {target}"]

    def all(self, instructions):
        return [line for i in instructions for line in self.instruction(i)]


def _used_bases(instructions):
    return sorted({m.base for i in instructions for m in (i.target, *i.sources)
                   if isinstance(m, Memory)})


def _with_jumps(lines, every, label):
    """A taken jump now and then; see Machine.jump_every."""
    out = []
    for count, line in enumerate(lines, 1):
        out.append("\t" + line)
        if every and count % every == 0 and count < len(lines):
            out += [f"\tjmp {label}_{count // every}", "\t.p2align 4", f"{label}_{count // every}:"]
    return out


def _enter(name, saved):
    out = ["", "\t.p2align 12", f"\t.globl {name}", f"\t.hidden {name}", f"\t.type {name}, @function",
           f"{name}:", "\t.cfi_startproc", "\tendbr64"]
    for register in saved:
        out += [f"\tpush {register}", "\t.cfi_adjust_cfa_offset 8", f"\t.cfi_rel_offset {register}, 0"]
    return out


def _leave(name, isa, saved):
    out = ["\t" + line for line in isa.leave]
    for register in reversed(saved):
        out += [f"\tpop {register}", "\t.cfi_adjust_cfa_offset -8", f"\t.cfi_restore {register}"]
    return out + ["\tret", "\t.cfi_endproc", f"\t.size {name}, . - {name}"]


def scan_function(name, isa, machine, kernel):
    """unsigned name(state, items, count, hits, tail): `count` turns of the pipeline."""
    used = sorted(set().union(*(_used_bases(instructions) for instructions, _ in kernel.parts)))
    moving = [b for b in _used_bases(kernel.parts[-1][0]) if b in MOVING]
    per_item = [b for b in used if b[:-1] in ITEM_FIELDS]
    own = per_item + [b for b in ROUND_POINTERS if b in used] + ["passes"] * (len(kernel.parts) > 1)
    assert len(own) <= len(POINTERS), own
    pointers = dict(zip(own, POINTERS))
    saved = list(pointers.values())[1:]
    printer = Printer(isa, {"state": ARGUMENTS["state"], "tail": ARGUMENTS["tail"],
                            "constants": CONSTANTS, **pointers})
    items, hits, count = ARGUMENTS["items"], ARGUMENTS["hits"], ARGUMENTS["count"]
    out = _enter(name, saved)
    out += [f"\tlea .L{name}_constants(%rip), {CONSTANTS}", f"\txor {ANY_HIT}, {ANY_HIT}"]
    out += ["\t" + line for line in printer.all(
        Instruction("load", register, (slot(isa, number),), None)
        for number, register in kernel.kept.items())]
    out += ["\t.p2align 6", f".L{name}_turn:"]
    for base in per_item:
        offset = ITEM_FIELDS[base[:-1]] - ITEM_BYTES * int(base[-1])
        out.append(f"\tmov {offset}({items}), {pointers[base]}")
    if "words" in pointers:
        out.append(f"\tlea {isa.vector_bytes * kernel.words_slot}({ARGUMENTS['state']}), "
                   f"{pointers['words']}")
    if "round_constants" in pointers:
        out.append(f"\tlea .L{name}_round_constants(%rip), {pointers['round_constants']}")
    for number, (instructions, repeat) in enumerate(kernel.parts):
        label = f".L{name}_{number}"
        if repeat > 1:
            out += [f"\tmov ${repeat}, {pointers['passes']}", "\t.p2align 6", f"{label}:"]
        out += _with_jumps(printer.all(instructions), machine.jump_every, label)
        if repeat > 1:
            out += [f"\tadd ${isa.vector_bytes * ROUNDS_PER_PASS}, {pointers[b]}" for b in moving]
            out += [f"\tdec {pointers['passes']}", f"\tjnz {label}"]
    out += [f"\tadd $2, {hits}", f"\tadd ${ITEM_BYTES}, {items}", f"\tdec {count}",
            f"\tjnz .L{name}_turn"]
    out += ["\t" + line for line in printer.all(
        Instruction("store", slot(isa, number), (register,), None)
        for number, register in kernel.kept.items())]
    return out + _leave(name, isa, saved)


def table_function(name, isa, machine, kernel):
    """void name(state, tables, tail): fills the tables; their first vectors are the nonces."""
    bases = {"state": "%rdi", "nonces": "%rsi", "tail": "%rdx", "constants": CONSTANTS}
    printer = Printer(isa, bases)
    body = printer.all(kernel.parts[0][0])
    out = _enter(name, [])
    out.append(f"\tlea .L{name}_constants(%rip), {CONSTANTS}")
    out += _with_jumps(body, machine.jump_every, f".L{name}")
    return out + _leave(name, isa, [])


def constants(name, isa, kernel):
    """The tables of constants of a function, in read-only data."""
    out = [f".L{name}_constants:"] + _longs(kernel.words, isa.constant_bytes // 4)
    if len(kernel.parts) > 1:
        out += [f".L{name}_round_constants:"] + _longs(K, isa.lanes)
    return out


def _longs(words, times):
    """Every word so many times, eight to a line."""
    words = [f"0x{w:08x}" for word in words for w in [word] * times]
    return ["\t.long " + ", ".join(words[at:at + 8]) for at in range(0, len(words), 8)]


def c_header(stem, isa, scans, table):
    """What C has to know: the functions, and what they rely on."""
    guard, macro = f"JOULEHASH_{stem.upper()}_H", stem.upper()
    lines = [f"/* {stem}.h - printed by asm/generate.py: the kernels of {stem}.S for scan_asm.h. */",
             f"#ifndef {guard}", f"#define {guard}", "", "#include <stddef.h>", "",
             '#include "hash/scan_asm.h"', ""]
    for k in scans:
        opening = f"uint32_t {stem}_{k.name}("
        lines += [f"{opening}void *state, const struct scan_asm_item *items, uint64_t count,",
                  " " * len(opening) + "uint16_t *hits, const struct prep_tail *tail);"]
    lines.append(f"void {stem}_{table.name}(void *state, void *tables, const struct prep_tail *tail);")
    members = [f".lanes = {isa.lanes}"]
    members += [f".{k.name}_stages = {k.stages}, .{k.name} = {stem}_{k.name}" for k in scans]
    members.append(f".{table.name} = {stem}_{table.name}")
    lines += ["", "/* All of struct scan_asm_kernels but nonces. */", f"#define {macro}_KERNELS \\"]
    lines += [f"    {member}, \\" for member in members[:-1]] + [f"    {members[-1]}", ""]
    slots = max(k.slots for k in [*scans, table])
    stages = max(k.stages for k in scans)
    lines += [f'_Static_assert({size} <= {limit}, "raise {limit}");' for size, limit in
              ((f"{isa.vector_bytes} * {slots}", "SCAN_ASM_STATE_BYTES"),
               (stages, "SCAN_ASM_STAGES_MAX"))]
    offsets = [("prep_mid", MID), ("prep_tail", TAIL), ("scan_asm_item", ITEM_FIELDS)]
    lines += [f'_Static_assert(offsetof(struct {struct}, {field}) == {at}, "as printed");'
              for struct, fields in offsets for field, at in fields.items()]
    lines += [f'_Static_assert(sizeof(struct scan_asm_item) == {ITEM_BYTES}, "as printed");',
              f'_Static_assert(SCAN_ASM_TABLE_VECTORS == {TABLE_VECTORS}, "as printed");',
              f'_Static_assert(SCAN_ASM_TABLES_AT_ONCE == {table.vectors}, "as printed");']
    return "\n".join(lines + ["", "#endif"]) + "\n"


# Marks the object as keeping to CET (indirect branch tracking and shadow stack).
CET_NOTE = """
	.section .note.gnu.property, "a"
	.p2align 3
	.long 1f - 0f, 4f - 1f, 5
0:	.string "GNU"
1:	.p2align 3
	.long 0xc0000002, 3f - 2f
2:	.long 3
3:	.p2align 3
4:
	.section .note.GNU-stack, "", @progbits""".split("\n")


def assembly_file(opening, functions, constant_tables):
    lines = [opening, "\t.text"]
    for function in functions:
        lines += function
    lines += ["", "\t.section .rodata", "\t.p2align 6"]
    for table in constant_tables:
        lines += table
    return "\n".join(lines + CET_NOTE) + "\n"
