"""machine_zen5.py - AMD Zen 5 with its full-width vector units. Measured on a server part: four vector
operations per cycle, two of which may rotate or shift; results after 2 cycles, or 3 in another
scheduler; 11 to 13 from a store to a load; a loop runs slower beyond 3600 instructions with 64-byte
vectors, 5000 with 32-byte ones."""
from gen.machine import Machine, Plan

_ROLLED = Plan(stages=3, latency=1, window=None, handed_registers=10, passes=4, by_function=True)
_SIXTEEN_REGISTERS = {"own": _ROLLED, "shared": _ROLLED,
                      "table": Plan(stages=1, latency=2, window=50, handed_registers=0)}
MODEL = Machine(
    name="zen5", width=4, rotates=2, stores=1, forward=13, jump_every=100,
    plans={"avx512": {"own": Plan(stages=3, latency=3.5, window=30, handed_registers=24),
                      "shared": Plan(stages=4, latency=3.5, window=12, handed_registers=16),
                      "table": Plan(stages=1, latency=2.5, window=50, handed_registers=0)},
           "avx2": _SIXTEEN_REGISTERS, "avx": _SIXTEEN_REGISTERS, "sse2": _SIXTEEN_REGISTERS})
