#!/usr/bin/env python3
"""check_kernel_host.py - the OpenCL kernel as host code gives right answers in every specialisation:
the start test of devices (no nonce missed in exhaustive windows, lists that overflow), and every real
block of the demo. In the suite so many variants that each value of an option meets each of every
other; all of them with JH_LONG=1, which takes hours."""
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house
import kernel_builds

source = house.TOP / "kernels/sha256d.cl"
variants = kernel_builds.every_variant() if os.environ.get("JH_LONG") else kernel_builds.pairwise()
if kernel_builds.sanitized and not os.environ.get("JH_LONG"):
    variants = [v for v in variants if v.startswith(("w1-", "w4-"))][::3]  # the others take minutes
violations = []
with tempfile.TemporaryDirectory(dir=".") as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
    def one(variant):
        return variant, kernel_builds.prove(variant, source, Path(folder) / f"{variant}.so")
    for variant, (status, reason) in pool.map(one, variants):
        if status != kernel_builds.RIGHT:
            violations.append(f"{variant}: {reason}")
house.finish("check_kernel_host", violations, f"{len(variants)} specialisations")
