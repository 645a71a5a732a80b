#!/usr/bin/env python3
"""check_kernel_pocl.py - the kernel, as an OpenCL compiler builds it, gives right answers: the start
test and every real block of the demo, on a processor through PoCL. No device: skipped."""
import os
import subprocess

import house

VARIANTS = (
    "w1-g64-shared-u64-rotate-bitselect-plain-mad0-mul0-global",
    "w1-g16-own-u64-shifts-or-joined-mad2-mul5-constant",
    "w2-g8-own-u16-rotate-bitselect-joined-mad4-mul4-global",
    "w4-g16-shared-u16-shifts-xor-plain-mad0-mul0-global",
    "w8-g1-own-u16-shifts-or-joined-mad3-mul2-global",
    "w16-g12-shared-u16-rotate-xor-plain-mad1-mul1-constant",
)

# The driver and its compiler keep what they have until the end.
environment = dict(os.environ, ASAN_OPTIONS="detect_leaks=0")
done = subprocess.run(["./opencl_rig", *VARIANTS], text=True, capture_output=True, env=environment)
print(done.stdout + done.stderr, end="")
if done.returncode == house.SKIPPED:
    house.skip(done.stdout.strip())
violations = [line for line in done.stdout.splitlines() if not line.endswith(": right")]
if done.returncode != 0 and not violations:
    violations = [f"opencl_rig ended with {done.returncode}"]
house.finish("check_kernel_pocl", violations, f"{len(VARIANTS)} specialisations")
