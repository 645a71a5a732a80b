"""print_x86.py - prints kernels for the GNU assembler: x86-64, System V ABI.

Each function lies on a page of its own, keeps the registers that it must keep, says how to unwind it
(gdb, perf), and can be the target of an indirect call under CET.
"""
from gen.allocate import Instruction
from gen.graph import Memory
from gen.pipeline import slot

ARGUMENTS = {"state": "%rdi", "items": "%rsi", "count": "%rdx", "hits": "%rcx", "tail": "%r8"}
CONSTANTS = "%r9"
ANY_HIT, SCRATCH = "%eax", "%r10d"
# For pointers that differ from item to item. Those after the first are the caller's.
POINTERS = ["%r11", "%rbx", "%rbp", "%r13", "%r14", "%r15"]
ITEM_FIELDS = {"mid": 0, "nonces": 8}  # struct scan_item of src/hash/scan_asm.h
ITEM_BYTES = 16


class Printer:
    def __init__(self, isa, bases):
        """bases: name of a pointer (Memory.base) -> register."""
        self.isa, self.bases = isa, bases

    def memory(self, memory, suffix=""):
        return f"{memory.offset}({self.bases[memory.base]}){suffix}"

    def operand(self, source):
        if isinstance(source, Memory):
            return self.memory(source, self.isa.broadcast_suffix if source.broadcast else "")
        return self.isa.register.format(source)

    def instruction(self, i):
        isa = self.isa
        sources = [self.operand(s) for s in i.sources]
        if i.kind == "store":
            return [f"{isa.move} {sources[0]}, {self.memory(i.target)}"]
        if i.kind == "test":
            return isa.test(sources[0], SCRATCH)
        target = isa.register.format(i.target)
        if i.kind == "move":
            return [f"{isa.move} {sources[0]}, {target}"]
        if i.kind == "load":
            mnemonic = isa.broadcast if i.sources[0].broadcast else isa.move
            return [f"{mnemonic} {self.memory(i.sources[0])}, {target}"]
        mnemonic = isa.mnemonics[i.kind]
        if i.kind in isa.replaces_input:
            return [f"{mnemonic} $0x{i.detail:02x}, {sources[2]}, {sources[1]}, {target}"]
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


def _leave(name, saved):
    out = ["\tvzeroupper"]
    for register in reversed(saved):
        out += [f"\tpop {register}", "\t.cfi_adjust_cfa_offset -8", f"\t.cfi_restore {register}"]
    return out + ["\tret", "\t.cfi_endproc", f"\t.size {name}, . - {name}"]


def scan_function(name, isa, machine, kernel):
    """unsigned name(state, items, count, hits, tail): `count` turns of the pipeline."""
    per_item = [b for b in _used_bases(kernel.instructions) if b[:-1] in ITEM_FIELDS]
    assert len(per_item) <= len(POINTERS), per_item
    pointers = dict(zip(per_item, POINTERS))
    saved = list(pointers.values())[1:]
    bases = {"state": ARGUMENTS["state"], "tail": ARGUMENTS["tail"], "constants": CONSTANTS}
    printer = Printer(isa, {**bases, **pointers})
    body = printer.all(kernel.instructions)
    items, hits, count = ARGUMENTS["items"], ARGUMENTS["hits"], ARGUMENTS["count"]
    out = _enter(name, saved)
    out += [f"\tlea .L{name}_constants(%rip), {CONSTANTS}", f"\txor {ANY_HIT}, {ANY_HIT}"]
    out += ["\t" + line for line in printer.all(
        Instruction("load", register, (slot(isa, number),), None)
        for number, register in kernel.kept.items())]
    out += ["\t.p2align 6", f".L{name}_turn:"]
    for base, register in pointers.items():
        offset = ITEM_FIELDS[base[:-1]] - ITEM_BYTES * int(base[-1])
        out.append(f"\tmov {offset}({items}), {register}")
    out += _with_jumps(body, machine.jump_every, f".L{name}")
    out += [f"\tmov {SCRATCH.replace('d', 'w')}, ({hits})", f"\tor {SCRATCH}, {ANY_HIT}",
            f"\tadd $2, {hits}", f"\tadd ${ITEM_BYTES}, {items}",
            f"\tdec {count}", f"\tjnz .L{name}_turn"]
    out += ["\t" + line for line in printer.all(
        Instruction("store", slot(isa, number), (register,), None)
        for number, register in kernel.kept.items())]
    return out + _leave(name, saved)


def table_function(name, isa, machine, kernel):
    """void name(state, tables, tail): fills the tables; their first vectors are the nonces."""
    bases = {"state": "%rdi", "nonces": "%rsi", "tail": "%rdx", "constants": CONSTANTS}
    printer = Printer(isa, bases)
    body = printer.all(kernel.instructions)
    out = _enter(name, [])
    out.append(f"\tlea .L{name}_constants(%rip), {CONSTANTS}")
    out += _with_jumps(body, machine.jump_every, f".L{name}")
    return out + _leave(name, [])


def constants(name, words):
    """The table of constants of a function, in read-only data."""
    out = [f".L{name}_constants:"]
    for at in range(0, len(words), 8):
        out.append("\t.long " + ", ".join(f"0x{w:08x}" for w in words[at:at + 8]))
    return out


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
