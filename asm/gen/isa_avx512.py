"""isa_avx512.py - how AVX-512 says what the rounds need: rotates and three-input logic are single
instructions, and a word in memory can be broadcast into any of them."""
from gen.graph import Memory


class Avx512:
    name = "avx512"
    lanes, vector_bytes, registers = 16, 64, 32
    constant_bytes = 4  # of a constant in memory
    test_operations = 1  # of the test of H7
    move, broadcast = "vmovdqa64", ["vpbroadcastd {memory}, {target}"]
    leave = ["vzeroupper"]  # before the return
    broadcast_suffix = "{1to16}"  # of a broadcast memory operand inside another instruction
    # kind: mnemonic. All but those of replaces_input leave their inputs alone.
    mnemonics = {"add": "vpaddd", "ror": "vprord", "shr": "vpsrld", "tern": "vpternlogd"}
    replaces_input = {"tern"}
    # Which inputs may lie in memory, as whole vectors or broadcast, one per instruction.
    memory_inputs = {"add": (0, 1), "ror": (0,), "shr": (0,), "tern": (0, 1, 2)}
    folds_broadcast = True

    @staticmethod
    def register(number):
        return f"%zmm{number}"

    @staticmethod
    def constant(g, word):
        return Memory("constants", Avx512.constant_bytes * g.constant_index(word), True)

    @staticmethod
    def rotations(g, x, counts, shift=None):
        """The sigmas of FIPS 180-4: rotations of x, or two and a shift, xored."""
        parts = [g.node("ror", [x], n) for n in counts]
        if shift is not None:
            parts.append(g.node("shr", [x], shift))
        return g.node("tern", parts, 0x96)

    @staticmethod
    def ch(g, e, f, gg):
        return g.node("tern", [e, f, gg], 0xCA)

    @staticmethod
    def maj(g, a, b, c):
        return g.node("tern", [a, b, c], 0xE8)

    first_slot = 1  # of the state; before it lies the filter

    @staticmethod
    def test(h7, scratch):
        """The lanes whose H7 passes the filter, into a general register."""
        return [f"vptestnmd (%rdi), {h7}, %k1", f"kmovw %k1, {scratch}"]
