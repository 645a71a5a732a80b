#!/usr/bin/env python3
"""check_energy.py - energy through the whole program: a powercap tree that this test drives in real
time while the demo runs, a program and given watts as sensors, a counter that breaks in mid-run, and a
machine without any sensor. Judges the summaries, as JSON and as text.

How fast this machine is, and whether it is busy, changes no verdict: the counter moves in whole steps, so
that what is reported must be some number of them, figures must follow from each other exactly, and where a
busy machine measured nothing in its time it is given more. With JH_LONG=1, and where this test was never kept
from driving the counter in time, the watts that it was driven with must show too."""
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
WATTS = 61.2
STEP_J = 0.1  # the counter moves by whole numbers of these
LONGEST_S = 60  # a machine that measures nothing in so long is broken
LONG = os.environ.get("JH_LONG") == "1"
TERAHASH = 1e12


class Counter(threading.Thread):
    """A package that draws WATTS: writes its counter every few milliseconds, until it breaks."""

    def __init__(self, root, break_after_s=None):
        super().__init__(daemon=True)
        zone = Path(root, "sys/class/powercap/intel-rapl:0")
        zone.mkdir(parents=True)
        (zone / "name").write_text("package-0\n")
        (zone / "max_energy_range_uj").write_text("262143328850\n")
        self.file = os.open(zone / "energy_uj", os.O_RDWR | os.O_CREAT, 0o644)
        self.start_s = time.monotonic()
        self.break_after_s = break_after_s
        self.over = threading.Event()
        self.written_s, self.late_s = self.start_s, 0.0  # late_s: the longest time between two writes
        self.write()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.join()
        os.close(self.file)

    def write(self):
        now_s = time.monotonic()
        self.late_s = max(self.late_s, now_s - self.written_s)
        self.written_s = now_s
        self.steps = int((now_s - self.start_s) * WATTS / STEP_J)
        joules = 10000 + self.steps * STEP_J  # as many digits all the time
        os.pwrite(self.file, b"%d\n" % round(joules * 1e6), 0)

    def run(self):
        while not self.over.wait(0.002):
            if self.break_after_s and time.monotonic() - self.start_s > self.break_after_s:
                os.pwrite(self.file, b"no number\n", 0)
                return
            self.write()

    def is_steady(self):
        """Whether what it was driven with may be looked for."""
        return LONG and self.late_s < 0.02

    def check(self, joules):
        """Whether these joules can be of this counter: whole steps, and no more than it made."""
        steps = joules / STEP_J
        assert abs(steps - round(steps)) < 1e-6 and 0 < steps <= self.steps + 1e-6, (joules, self.steps)


def demo(*options, root):
    environment = dict(os.environ, JOULEHASH_SYSFS_ROOT=str(root))
    done = subprocess.run([PROGRAM, "demo", "--quiet", "-d", "cpu", "--kernel", "scalar", *options],
                          env=environment, stdout=subprocess.PIPE, text=True, timeout=120,
                          check=True)
    return done.stdout


def patiently(measure, seconds=3):
    """measure(seconds) with ever more seconds, until it returns something."""
    while True:
        found = measure(seconds)
        if found is not None:
            return found
        assert seconds < LONGEST_S, "nothing is measured"
        seconds *= 2


def driven(breaks=False):
    """The summary of a demo beside a driven tree, its package, and the counter."""
    def measure(seconds):
        with tempfile.TemporaryDirectory() as root, \
                Counter(root, seconds - 1 if breaks else None) as counter:
            summary = json.loads(demo("--json", "--time-limit", str(seconds), "--sensor", "rapl",
                                      root=root))
        if breaks and not summary["energy"]:  # it broke before the program had begun
            return None
        package = scope(summary, "package")
        broken = package["state"] != "readable"
        known = package["j_per_th"] is not None and broken == breaks
        return (summary, package, counter) if known else None
    return patiently(measure)


def scope(summary, name):
    found = [e for e in summary["energy"] if e["scope"] == name]
    assert len(found) == 1, summary["energy"]
    return found[0]


def near(got, want, part):
    assert abs(got - want) <= part * want, (got, want)


def consistent(energy):
    near(energy["power_w"], energy["joules"] / energy["seconds"], 1e-9)
    near(energy["j_per_th"], energy["joules"] / energy["hashes"] * TERAHASH, 1e-9)


def check_driven():
    summary, package, counter = driven()
    assert package["source"] == "rapl:package-0" and package["basis"] == "total", package
    assert package["state"] == "readable" and package["headline"] and not package["given"], package
    counter.check(package["joules"])
    consistent(package)
    assert 0 < package["seconds"] <= summary["seconds"], summary
    assert 0 < package["hashes"] <= summary["hashes"], summary
    assert package["uncertainty"] > 0, package
    if counter.is_steady():
        near(package["power_w"], WATTS, 0.1)
    assert summary["j_per_th"] == package["j_per_th"], summary
    assert "j_per_th" not in summary["unknown"], summary["unknown"]


def check_break():
    _, package, counter = driven(breaks=True)
    assert package["state"] == "not understood", package
    counter.check(package["joules"])
    consistent(package)


def check_program_and_given():
    with tempfile.TemporaryDirectory() as root:
        def both(seconds):
            summary = json.loads(demo("--json", "--time-limit", str(seconds), "--sensor",
                                      "cmd:echo 20.5 W,scope=node", "--sensor", "watts:65",
                                      root=root))
            known = all(e["j_per_th"] is not None for e in summary["energy"])
            return summary if known else None

        summary = patiently(both)
        node, wall = scope(summary, "node"), scope(summary, "wall")
        near(node["power_w"], 20.5, 1e-6)
        near(wall["power_w"], 65, 1e-6)
        assert wall["given"] and wall["uncertainty"] is None and not wall["headline"], wall
        assert node["headline"] and summary["j_per_th"] == node["j_per_th"], summary
        summary = json.loads(demo("--json", "--time-limit", "2", "--sensor", "watts:65", root=root))
        assert summary["j_per_th"] is None and "given" in summary["unknown"]["j_per_th"], summary
        line = re.compile(r"^energy +65\.0 W given .*J/TH wall: .* by watts:65, not measured",
                          re.MULTILINE)
        patiently(lambda seconds: line.search(demo("--time-limit", str(seconds), "--sensor",
                                                   "watts:65", root=root)))


def bench(*options, root):
    done = subprocess.run([PROGRAM, "bench", "--quiet", "--json", "--energy", "--kernel", "scalar",
                           "--versions", "2", "-d", "cpu", "-t", "1", "--sysfs-root", str(root),
                           *options], stdout=subprocess.PIPE, text=True, timeout=120, check=True)
    return json.loads(done.stdout)


def check_bench():
    """Idle, hashing, idle: here all cost the same, so that the net is nothing."""
    def measure(seconds):
        with tempfile.TemporaryDirectory() as root, Counter(root) as counter:
            measured = bench("--sensor", "rapl", "--seconds", str(seconds / 3), root=root)
        return None if measured["energy_unknown"] else (measured, counter)

    measured, counter = patiently(measure)
    for row in measured["results"]:
        assert row["energy_scope"] == "package" and row["energy_source"] == "rapl:package-0", row
        counter.check(row["energy_j"])
        assert row["energy_hashes"] > 0 and row["energy_seconds"] > 0, row
        near(row["power_w"], row["energy_j"] / row["energy_seconds"], 1e-9)
        near(row["j_per_th"], row["energy_j"] / row["energy_hashes"] * TERAHASH, 1e-9)
        net_j = row["energy_j"] - row["idle_w"] * row["energy_seconds"]
        assert abs(row["net_j_per_th"] - net_j / row["energy_hashes"] * TERAHASH) \
            <= 1e-9 * row["j_per_th"], row
        assert row["j_per_th_uncertainty"] > 0 and row["net_uncertainty"] > 0, row
        if counter.is_steady():
            near(row["power_w"], WATTS, 0.1)
            near(row["idle_w"], WATTS, 0.1)
            assert abs(row["net_j_per_th"]) <= 0.2 * row["j_per_th"], row
    with tempfile.TemporaryDirectory() as root:
        for options, why in (((), "rapl: no intel-rapl zone"), (("--sensor", "watts:65"), "given")):
            empty = bench("--seconds", "0.2", *options, root=root)
            assert why in empty["energy_unknown"], empty["energy_unknown"]
            for row in empty["results"]:
                for figure in ("energy_j", "energy_hashes", "energy_seconds", "power_w", "j_per_th",
                               "net_j_per_th", "idle_w",
                               "energy_source", "energy_scope"):
                    assert row[figure] is None, row


def check_nothing():
    """No sensor: no figure, no zero, but the reason and what would change it."""
    with tempfile.TemporaryDirectory() as root:
        summary = json.loads(demo("--json", "--time-limit", "1", root=root))
        assert summary["energy"] == [] and summary["j_per_th"] is None, summary
        assert "rapl: no intel-rapl zone" in summary["unknown"]["energy"], summary["unknown"]
        assert "modprobe" in summary["unknown"]["j_per_th"], summary["unknown"]
        text = demo("--time-limit", "1", root=root)
        assert re.search(r"^energy +not measured: rapl: .*; J/TH unknown\n +on real", text,
                         re.MULTILINE), text
        assert not re.search(r"\d W\b|\d [kM]?J/TH", text), text
        devices = subprocess.run([PROGRAM, "devices", "-d", "cpu", "--json", "--quiet",
                                  "--sysfs-root", root], stdout=subprocess.PIPE, check=True)
        for sensor in json.loads(devices.stdout)["sensors"]:
            assert sensor["readable"] or (sensor["why"] and sensor["advice"]), sensor
            assert sensor["kind"] not in ("rapl", "hwmon", "battery") or not sensor["readable"]
    refused = subprocess.run([PROGRAM, "demo", "--sensor", "rapl:none", "--time-limit", "1"],
                             stderr=subprocess.PIPE, text=True, check=False)
    assert refused.returncode == 1 and "no such sensor here" in refused.stderr, refused


def main():
    checks = check_nothing, check_driven, check_break, check_program_and_given, check_bench
    with ThreadPoolExecutor(1 if LONG else None) as pool:
        for check, done in [(check, pool.submit(check)) for check in checks]:
            done.result()
            print("ok: %s" % check.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
