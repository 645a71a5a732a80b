"""isa_sse2.py - how SSE2, which every x86-64 processor has, says what the rounds need: each result
replaces one of the inputs, so what is still needed has to be copied first."""
from gen.isa_avx2 import Avx2


class Sse2(Avx2):
    name = "sse2"
    lanes, vector_bytes = 4, 16
    constant_bytes = 16
    move, broadcast = "movdqa", ["movd {memory}, {target}", "pshufd $0, {target}, {target}"]
    leave = []
    mnemonics = {"add": "paddd", "xor": "pxor", "and": "pand", "shr": "psrld", "shl": "pslld"}
    replaces_input = {"add", "xor", "and", "shr", "shl"}

    @staticmethod
    def register(number):
        return f"%xmm{number}"

    @staticmethod
    def rotations(g, x, counts, shift=None):
        """The same shifts and xors as for AVX2, but each shift goes on from the one before, in its
        register: three copies instead of five or six. Right and left take turns, as results come."""
        first, total = len(g.nodes), None
        right = sorted([*counts, shift] if shift is not None else counts)
        left = sorted(32 - n for n in counts)
        shifted = {"shr": x, "shl": x}
        for place in range(3):
            for kind, distances in ("shr", right), ("shl", left):
                if place >= len(distances):
                    continue
                before = distances[place - 1] if place > 0 else 0
                part = g.node(kind, [shifted[kind]], distances[place] - before)
                shifted[kind] = part
                total = part if total is None else g.node("xor", [total, part])
        return g.function(first, total)

    @classmethod
    def test(cls, h7, scratch):
        """The lanes whose H7 passes the filter, into a general register."""
        return [f"pand (%rdi), {h7}", f"pcmpeqd {cls.vector_bytes}(%rdi), {h7}",
                f"movmskps {h7}, {scratch}"]
