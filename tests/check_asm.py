#!/usr/bin/env python3
"""check_asm.py - the printed kernels of asm/ are what the generator prints, and compute what SHA-256
is: the graphs are evaluated and the printed text is run in an emulator, so that no special processor
is needed; both are compared with hashlib."""
import hashlib
import random
import re
import sys

import house
from x86_emulator import Emulator

sys.path.insert(0, str(house.TOP / "asm"))
import generate  # noqa: E402 (found by the path above)
from gen import layout, machine_zen4, sha256d  # noqa: E402
from gen.kernels import kernel_file, kernels  # noqa: E402

WORD = 0xFFFFFFFF
# Vector instructions that the processor's arithmetic units do not see.
NO_OPERATION = {"vmovdqa64", "vmovdqa", "vpbroadcastd", "vbroadcastss", "kmovw", "vmovmskps",
                "vzeroupper", "movdqa", "movd", "pshufd", "movmskps"}
violations, compared = [], 0


def expect(what, held):
    global compared
    compared += 1
    if not held:
        violations.append(what)


# ---- a second SHA-256, to make the kernels' inputs with; the results are judged by hashlib ----

def rotate(x, n):
    return (x >> n | x << (32 - n)) & WORD


def one_round(s, kw):
    a, b, c, d, e, f, g, h = s
    t1 = h + kw + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))
    t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    return [(t1 + t2) & WORD, a, b, c, (d + t1) & WORD, e, f, g]


def expanded(words):
    w = list(words)
    for i in range(16, 64):
        w.append((w[i - 16] + sha256d.small0(w[i - 15]) + w[i - 7] + sha256d.small1(w[i - 2])) & WORD)
    return w


def compressed(state, words):
    s = state
    for k, w in zip(sha256d.K, expanded(words)):
        s = one_round(s, k + w)
    return [(x + y) & WORD for x, y in zip(s, state)]


def words_of(content):
    return [int.from_bytes(content[i:i + 4], "big") for i in range(0, len(content), 4)]


class Tail:
    """The last 12 bytes before the nonce, and struct prep_tail of them."""

    def __init__(self, rng):
        self.header = bytes(rng.getrandbits(8) for _ in range(12))
        w = self.words = words_of(self.header)
        w16, w17 = expanded(self.second_block(0))[16:18]
        k, small0, small1 = sha256d.K, sha256d.small0, sha256d.small1
        self.placed = placed(layout.TAIL, 64, {
            "w": w, "w16": [w16], "w17": [w17], "kw16": [k[16] + w16], "kw17": [k[17] + w17],
            "c18": [small1(w16) + w[2]], "c19": [small1(w17) + small0(sha256d.END_MARK)],
            "c31": [small0(w16) + sha256d.BLOCK2_BITS], "c32": [small0(w17) + w16]})

    def second_block(self, nonce):
        return self.words + [nonce, sha256d.END_MARK] + [0] * 10 + [sha256d.BLOCK2_BITS]

    def table(self, nonces, filled=True):
        """The vector of nonces, and K + W of rounds 18..63 after it."""
        rows = [nonces] + [[0] * len(nonces) for _ in range(layout.TABLE_FIRST, 64)]
        if filled:
            for lane, nonce in enumerate(nonces):
                w = expanded(self.second_block(nonce))
                for i in range(layout.TABLE_FIRST, 64):
                    rows[i - layout.TABLE_FIRST + 1][lane] = (sha256d.K[i] + w[i]) & WORD
        return b"".join(word.to_bytes(4, "little") for row in rows for word in row)


class Item:
    """A random first block with that tail and random nonces, struct prep_mid, and the right H7s."""

    def __init__(self, rng, tail, lanes):
        header = bytes(rng.getrandbits(8) for _ in range(64))
        self.nonces = [rng.getrandbits(32) for _ in range(lanes)]  # as message words
        k, mid = sha256d.K, compressed(sha256d.IV, words_of(header))
        s = mid
        for i in range(3):
            s = one_round(s, k[i] + tail.words[i])
        s3, z = one_round(s, k[3]), one_round(sha256d.IV, k[0] + mid[0])
        self.placed = placed(layout.MID, 128, {
            "mid": mid, "s3": s3, "c4": [s3[7] + k[4] + sha256d.END_MARK], "c5": [s3[6] + k[5]],
            "c6": [s3[5] + k[6]], "a0": [z[0]], "e0": [z[4]], "c1": [mid[1] + k[1] + z[7]],
            "c2": [mid[2] + k[2] + z[6]], "c3": [mid[3] + k[3] + z[5]],
            "mk": [mid[4 + i] + k[4 + i] for i in range(4)]})
        self.h7 = [words_of(hashlib.sha256(hashlib.sha256(
            header + tail.header + n.to_bytes(4, "big")).digest()).digest())[7] for n in self.nonces]


def placed(offsets, size, fields):
    content = bytearray(size)
    for name, values in fields.items():
        for i, value in enumerate(values):
            at = offsets[name] + 4 * i
            content[at:at + 4] = (value & WORD).to_bytes(4, "little")
    return bytes(content)


# ---- the graphs ----

def word_at(content, offset):
    return int.from_bytes(content[offset:offset + 4], "little")


def check_graphs(isa, rng):
    for shared in (False, True):
        tail = Tail(rng)
        item = Item(rng, tail, 1)
        graph = sha256d.item(isa, shared)
        content = {"mid": item.placed, "tail": tail.placed, "nonces": tail.table(item.nonces)}

        def read(memory):
            if memory.base == "constants":
                return graph.constants[memory.offset // isa.constant_bytes]
            offset = memory.offset // (isa.lanes if memory.base == "nonces" else 1)
            return word_at(content[memory.base], offset)

        expect(f"the graph of {isa.name}, shared {shared}, does not give H7",
               graph.evaluate(read)[1] == item.h7[0])


# ---- the printed text ----

def filter_for(item, kind):
    """A filter word per lane, and the lanes that pass it: those that miss ask for a bit of H7 to be
    zero that is not."""
    masks, passing = [], 0
    for lane, h7 in enumerate(item.h7):
        passes = (lane + kind) % 3 != 0 or h7 == 0
        masks.append(~h7 & WORD if passes else h7 & -h7)
        passing |= passes << lane
    return b"".join(m.to_bytes(4, "little") for m in masks), passing


def check_scan(isa, stem, kernel, slots, text, rng, turns_per_call):
    """Runs items of different headers through the pipeline, and between calls, where tables are used,
    the function that fills them."""
    name, lag = f"{stem}_{kernel.name}", kernel.stages - 1
    emulator, tail = Emulator(text), Tail(rng)
    memory, lanes = emulator.memory, isa.lanes
    items = [Item(rng, tail, lanes) for _ in range(6)]
    state = memory.place(bytes(isa.vector_bytes * slots))
    tail_at = memory.place(tail.placed)
    shared = kernel.name == "shared"
    nonces_at = []
    for i in range(0, len(items), 2):  # tables are filled in twos
        at = memory.place(b"".join(tail.table(x.nonces, False) for x in items[i:i + 2]))
        nonces_at += [at, at + isa.vector_bytes * layout.TABLE_VECTORS]
    entries = [memory.place(x.placed).to_bytes(8, "little") + at.to_bytes(8, "little")
               for x, at in zip(items, nonces_at)]
    list_at = memory.place(b"".join(entries[:1] * lag + entries + entries[-1:] * lag))
    hits_at = memory.place(bytes(2 * turns_per_call))
    for first in range(0, len(items) + lag, turns_per_call):
        turns = min(turns_per_call, len(items) + lag - first)
        if shared and first % 2 == 0 and first < len(items):
            emulator.call(f"{stem}_table", state, nonces_at[first], tail_at)
            for x, at in list(zip(items, nonces_at))[first:first + 2]:
                expect(f"{stem}_table does not fill the table as it should",
                       memory.read(at, isa.vector_bytes * layout.TABLE_VECTORS)
                       == tail.table(x.nonces))
        finished = items[first + turns - 1 - lag] if first + turns > lag else items[0]
        masks, passing = filter_for(finished, first)
        memory.write(state, masks)
        emulator.counts = {}
        any_hit = emulator.call(name, state, list_at + 16 * (lag + first), turns, hits_at, tail_at)
        hits = memory.read(hits_at + 2 * (turns - 1), 2)
        if first + turns > lag:
            expect(f"{name} finds lanes {hits.hex()}, not {passing:04x}",
                   int.from_bytes(hits, "little") == passing and any_hit & passing == passing)
        executed = sum(n for m, n in emulator.counts.items() if m not in NO_OPERATION)
        expect(f"{name} executes {executed} vector operations in {turns} turns, not "
               f"{kernel.operations} each", executed == turns * kernel.operations)


def check_printed(isa, machine, text, rng):
    *scans, table = kernels(isa, machine)
    slots = max(k.slots for k in [*scans, table])
    for kernel in scans:
        for turns_per_call in 1, 2:
            check_scan(isa, f"{isa.name}_{machine.name}", kernel, slots, text, rng, turns_per_call)


# ---- what surrounds the instructions ----

def check_frames(name, text):
    """Every function begins a page, can be called indirectly under CET, and says at each instruction how
    to unwind it: after every push and pop where the caller's frame and registers are."""
    functions = re.findall(r"^(\w+):\n(.*?)^\t\.size \1,", text, re.S | re.M)
    expect(f"{name} has functions", len(functions) == text.count("@function") > 0)
    for function, body in functions:
        before = text[:text.index(f"\n{function}:\n")].splitlines()[-4:]
        expect(f"{function} does not begin a page", "\t.p2align 12" in before)
        lines = [line.strip() for line in body.splitlines()]
        expect(f"{function} does not begin as it should", lines[:2] == [".cfi_startproc", "endbr64"])
        expect(f"{function} does not end as it should", lines[-2:] == ["ret", ".cfi_endproc"]
               and lines.count("ret") == 1)
        pushed = []
        for at, line in enumerate(lines):
            kind, _, register = line.partition(" ")
            if kind == "push":
                pushed.append(register)
                said = [".cfi_adjust_cfa_offset 8", f".cfi_rel_offset {register}, 0"]
            elif kind == "pop":
                expect(f"{function} pops in another order", pushed and pushed.pop() == register)
                said = [".cfi_adjust_cfa_offset -8", f".cfi_restore {register}"]
            else:
                expect(f"{function} moves the stack: {line}", "%rsp" not in line)
                continue
            expect(f"{function} does not say what {line} does", lines[at + 1:at + 3] == said)
        expect(f"{function} does not pop all", not pushed)


def check_example():
    """CONTRIBUTING.md shows a model as it is."""
    model = (house.TOP / "asm" / "gen" / "machine_zen4.py").read_text(encoding="utf-8")
    expect("CONTRIBUTING.md does not show machine_zen4.py as it is", model[model.index("MODEL ="):]
           in (house.TOP / "CONTRIBUTING.md").read_text(encoding="utf-8"))


def main():
    rng = random.Random(512)
    check_example()
    for isa, machine in generate.SETS:
        for name, text in kernel_file(isa, machine).items():
            path = house.TOP / "asm" / name
            expect(f"asm/{name} is not what asm/generate.py prints; run it",
                   path.read_text(encoding="utf-8") == text)
            if path.suffix == ".S":
                check_frames(name, text)
                check_printed(isa, machine, text, rng)
        check_graphs(isa, rng)
    # A model that prints no file is right, too.
    isa = generate.SETS[0][0]
    text = kernel_file(isa, machine_zen4.MODEL)[f"{isa.name}_{machine_zen4.MODEL.name}.S"]
    check_printed(isa, machine_zen4.MODEL, text, rng)
    house.finish("check_asm", violations, f"{compared} comparisons")


main()
