"""machine_zen4.py - AMD Zen 4: 512-bit operations take the 256-bit units for two cycles. Not measured:
the figures are from AMD's optimization guide for family 19h models 10h and up, the plans are guesses.
An example of adding a microarchitecture; not printed (see SETS in generate.py)."""
from gen.machine import Machine, Plan

MODEL = Machine(
    name="zen4", width=2, rotates=1, stores=1, forward=15, jump_every=100,
    # The same chain of dependences with half the units: two items at once are enough.
    plans={"avx512": {"own": Plan(stages=2, latency=2.5, window=30, handed_registers=24),
                      "shared": Plan(stages=2, latency=2.5, window=30, handed_registers=24),
                      "table": Plan(stages=1, latency=2.5, window=50, handed_registers=0)}})
