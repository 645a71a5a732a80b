#!/usr/bin/env python3
"""check_kinds.py - the built program where processors 0 and 1 of this machine pass for two kinds of
cores, and for one core with two threads: hwloc is told so. How fast either is, is not judged."""
import json
import os
import subprocess
import sys
import tempfile
import time

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
PATIENCE_S = 120
BOTH = {0, 1}
wrong = []


def run(topology, *arguments):
    """The program's JSON and its log. Skips the check when others take a processor away meanwhile."""
    environment = dict(os.environ, HWLOC_THISSYSTEM="1",
                       HWLOC_XMLFILE=str(house.TOP / "tests" / "topologies" / f"{topology}.xml"))
    words = [PROGRAM, *arguments, "--json"]
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(words, stdout=out, stderr=log, env=environment)
        until = time.monotonic() + PATIENCE_S
        while process.poll() is None:
            if not BOTH <= os.sched_getaffinity(0) or time.monotonic() > until:
                process.kill()
                process.wait()
                if time.monotonic() > until:
                    sys.exit(f"{topology}: {' '.join(arguments)} did not end")
                house.skip("the processors that may be used were changed by others")
            time.sleep(0.01)
        out.seek(0)
        log.seek(0)
        text, said = out.read(), log.read()
    if process.returncode != 0:
        sys.exit(f"{topology}: {' '.join(arguments)} ended with {process.returncode}\n{said}")
    return json.loads(text), said


def expect(true, what):
    if not true:
        wrong.append(what)


if not BOTH <= os.sched_getaffinity(0):
    house.skip("processors 0 and 1 may not both be used here")

# Two kinds: each calibrated, each thread with its own kind's choice, all of that kept.
devices, _ = run("two-kinds", "devices")
kinds = devices["devices"][0]["kinds"]
expect([k["name"] for k in kinds] == ["IntelCore", "IntelAtom"], f"two kinds: {kinds}")
for kind in kinds:
    expect(kind["cores"] == 1 and kind["siblings_gain"] is None, f"two kinds: {kind}")
    expect(any(k["hashrate_hs"] for k in kind["kernels"]), f"two kinds: no rate: {kind}")
summary, log = run("two-kinds", "demo", "--time-limit", "2", "--debug")
expect(summary["hashes"] > 0 and summary["rejected"] == 0, f"two kinds: {summary}")
expect("calibrated at an earlier start" in log, "two kinds: not calibrated by `devices`\n" + log)
if "CPU quota" not in log:  # else there is one thread, not pinned
    for name in ("IntelCore", "IntelAtom"):
        expect(f"{name}: hasher " in log, f"two kinds: no choice for {name}\n{log}")
    expect("2 threads, pinned" in log, "two kinds: not pinned\n" + log)
    expect(summary["devices"][0]["threads"] == 2, f"two kinds: {summary['devices']}")

# Not pinned, one choice serves both kinds.
_, log = run("two-kinds", "demo", "--time-limit", "1", "--no-pin")
expect("not pinned as asked for" in log, "two kinds, not pinned\n" + log)

# One core: as many threads as its comparison says, or as asked for.
devices, _ = run("two-threads", "devices")
core = devices["devices"][0]["kinds"][0]
expect(core["cores"] == 1 and core["threads_per_core"] == 2, f"two threads: {core}")
expect(core["siblings_gain"] is not None, f"two threads: not compared: {core}")
summary, log = run("two-threads", "demo", "--time-limit", "1")
if core["siblings_gain"] is not None and "CPU quota" not in log:
    threads = 2 if core["siblings_gain"] >= 1.02 else 1
    expect(summary["devices"][0]["threads"] == threads, f"{core}: {summary['devices']}")
summary, _ = run("two-threads", "demo", "--time-limit", "1", "-t", "2", "--kernel", "scalar")
expect(summary["devices"][0]["threads"] == 2, f"two threads, as asked for: {summary['devices']}")
house.finish("check_kinds", wrong, "2 machines")
