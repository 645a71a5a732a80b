"""isa_avx2.py - how AVX2 says what the rounds need: with half the registers, three operations for a
rotate and three for ch and maj."""
from gen.graph import Memory


class Avx2:
    name = "avx2"
    lanes, vector_bytes, registers = 8, 32, 16
    constant_bytes = 32  # of a constant in memory: a whole vector
    test_operations = 2  # of the test of H7
    move, broadcast = "vmovdqa", ["vpbroadcastd {memory}, {target}"]
    leave = ["vzeroupper"]  # before the return
    broadcast_suffix = None
    mnemonics = {"add": "vpaddd", "xor": "vpxor", "and": "vpand", "shr": "vpsrld", "shl": "vpslld"}
    replaces_input = set()
    memory_inputs = {"add": (0, 1), "xor": (0, 1), "and": (0, 1)}
    folds_broadcast = False
    first_slot = 2  # of the state; before it lie the filter, and zeros

    @staticmethod
    def register(number):
        return f"%ymm{number}"

    @classmethod
    def constant(cls, g, word):
        return Memory("constants", cls.constant_bytes * g.constant_index(word), False)

    @staticmethod
    def rotations(g, x, counts, shift=None):
        """The sigmas of FIPS 180-4: rotations of x, or two and a shift, xored. A rotation is the xor of
        two shifts, whose order does not matter."""
        first = len(g.nodes)
        parts = [g.node("shr", [x], n) for n in counts] + [g.node("shl", [x], 32 - n) for n in counts]
        if shift is not None:
            parts.append(g.node("shr", [x], shift))
        while len(parts) > 1:  # as a tree, which is a shorter chain than a sum from left to right
            parts = parts[2:] + [g.node("xor", parts[:2])]
        return g.function(first, parts[0])

    @staticmethod
    def ch(g, e, f, gg):
        first = len(g.nodes)
        return g.function(first, g.node("xor", [gg, g.node("and", [e, g.node("xor", [f, gg])])]))

    @staticmethod
    def maj(g, a, b, c):
        """b where it is the same as c, else a: a ^ b of this round is b ^ c of the next."""
        first = len(g.nodes)
        differ = g.node("and", [g.once("xor", (a, b)), g.once("xor", (b, c))])
        return g.function(first, g.node("xor", [b, differ]))

    @classmethod
    def test(cls, h7, scratch):
        """The lanes whose H7 passes the filter, into a general register."""
        return [f"vpand (%rdi), {h7}, {h7}", f"vpcmpeqd {cls.vector_bytes}(%rdi), {h7}, {h7}",
                f"vmovmskps {h7}, {scratch}"]
