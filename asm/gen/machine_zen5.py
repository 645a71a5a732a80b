"""machine_zen5.py - AMD Zen 5 with its full-width vector units, as measured (bench/)."""
from gen.machine import Machine

MODEL = Machine(name="zen5", width=4, rotates=2, stores=1, latency=3, window=24,
                cuts={"own": (40, 80), "shared": (50, 86)}, jump_every=100)
