"""isa_avx.py - AVX without AVX2: the same instructions, on four lanes."""
from gen.isa_avx2 import Avx2


class Avx(Avx2):
    name = "avx"
    lanes, vector_bytes = 4, 16
    constant_bytes = 16
    broadcast = ["vbroadcastss {memory}, {target}"]

    @staticmethod
    def register(number):
        return f"%xmm{number}"
