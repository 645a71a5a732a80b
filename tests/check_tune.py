#!/usr/bin/env python3
"""check_tune.py - `joulehash tune` on an OpenCL device of this machine: what it tells and keeps, that it
goes on where it was stopped, by a limit or a signal, and that it tunes by joules where they are measured.
How fast anything is changes no verdict."""
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import house
from check_energy import Counter

PROGRAM = str((house.BUILD / "joulehash").resolve())
PATIENCE_S = 120


def tune(folder, root, *options):
    """Its exit status, its one device, and its log."""
    environment = dict(os.environ, XDG_CACHE_HOME=folder, JOULEHASH_SYSFS_ROOT=root)
    done = subprocess.run([PROGRAM, "tune", "-d", "opencl:0", "--json", *options], env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          timeout=PATIENCE_S, check=False)
    found = json.loads(done.stdout)["devices"] if done.stdout else []
    assert len(found) <= 1, found
    return done.returncode, found[0] if found else None, done.stderr


def check_limit(folder, root):
    status, first, log = tune(folder, root, "--time-limit", "2")
    if status == 3:
        house.skip("no OpenCL device: " + log.strip())
    assert status == 0 and first["goal"] == "speed", (status, first, log)
    assert first["j_per_th"] is None and first["energy_scope"] is None, first
    assert first["hashrate_hs"] > 0 and first["tried"] >= 1 and not first["complete"], first
    kept = json.loads(Path(first["kept"]).read_text())
    assert kept["variant"] == first["kernel"] and kept["versions"] == first["versions"], kept
    status, second, log = tune(folder, root, "--time-limit", "2")
    assert status == 0 and "going on with an earlier search" in log, log
    assert second["tried"] >= first["tried"], (first, second)


def check_signal(folder, root):
    environment = dict(os.environ, XDG_CACHE_HOME=folder, JOULEHASH_SYSFS_ROOT=root)
    with subprocess.Popen([PROGRAM, "tune", "-d", "opencl:0", "--json"], env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as tuning:
        for line in tuning.stderr:
            if "; the best " in line:  # something was measured
                break
        tuning.send_signal(signal.SIGINT)
        out, _ = tuning.communicate(timeout=PATIENCE_S)
    assert tuning.returncode == 130, tuning.returncode
    assert not json.loads(out)["devices"][0]["complete"], out


def check_energy(folder, root):
    status, none, log = tune(folder, root, "--goal", "efficiency")
    assert status == 3 and none is None and "rapl: no intel-rapl zone" in log, (status, log)
    for seconds in (4, 16, 64):  # a busy machine may have no whole interval in the first of them
        with tempfile.TemporaryDirectory() as driven, Counter(driven):
            status, one, log = tune(folder, driven, "--goal", "efficiency", "--time-limit", str(seconds))
        if status == 0:
            break
    assert status == 0 and one["goal"] == "efficiency", (status, one, log)
    assert "going on" not in log, log  # by speed that was
    assert one["j_per_th"] > 0 and one["energy_scope"] == "package", one
    kept = json.loads(Path(one["kept"]).read_text())
    assert kept["goal"] == "efficiency" and kept["j_per_th"] == one["j_per_th"], kept


def main():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as root:
        for check in (check_limit, check_signal, check_energy):
            check(folder, root)
            print("ok: %s" % check.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
