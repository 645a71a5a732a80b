#!/usr/bin/env python3
"""check_energy.py - energy through the whole program: a powercap tree that this test drives in real
time while the demo runs, a program and given watts as sensors, a counter that breaks in mid-run, and a
machine without any sensor. Judges the summaries, as JSON and as text."""
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
WATTS = 61.2
BREAK_AFTER_S = 2.6
TERAHASH = 1e12


class Counter(threading.Thread):
    """A package that draws WATTS: writes its counter every few milliseconds."""

    def __init__(self, root, breaks):
        super().__init__(daemon=True)
        zone = Path(root, "sys/class/powercap/intel-rapl:0")
        zone.mkdir(parents=True)
        (zone / "name").write_text("package-0\n")
        (zone / "max_energy_range_uj").write_text("262143328850\n")
        self.file = os.open(zone / "energy_uj", os.O_RDWR | os.O_CREAT, 0o644)
        self.start_s = time.monotonic()
        self.breaks = breaks
        self.over = threading.Event()
        self.write()

    def write(self):
        joules = 10000 + (time.monotonic() - self.start_s) * WATTS  # as many digits all the time
        os.pwrite(self.file, b"%d\n" % int(joules * 1e6), 0)

    def run(self):
        while not self.over.wait(0.002):
            if self.breaks and time.monotonic() - self.start_s > BREAK_AFTER_S:
                os.pwrite(self.file, b"no number\n", 0)
                return
            self.write()


def demo(*options, root):
    environment = dict(os.environ, JOULEHASH_SYSFS_ROOT=str(root))
    done = subprocess.run([PROGRAM, "demo", "--quiet", "-d", "cpu", "--kernel", "scalar", *options],
                          env=environment, stdout=subprocess.PIPE, text=True, timeout=120,
                          check=True)
    return done.stdout


def driven(*options, seconds, breaks=False):
    """The summary of a demo beside a driven tree."""
    with tempfile.TemporaryDirectory() as root:
        counter = Counter(root, breaks)
        counter.start()
        try:
            return json.loads(demo("--json", "--time-limit", str(seconds), *options, root=root))
        finally:
            counter.over.set()
            counter.join()
            os.close(counter.file)


def scope(summary, name):
    found = [e for e in summary["energy"] if e["scope"] == name]
    assert len(found) == 1, summary["energy"]
    return found[0]


def near(got, want, part):
    assert abs(got - want) <= part * want, (got, want)


def check_driven():
    summary = driven("--sensor", "rapl", seconds=5)
    package = scope(summary, "package")
    assert package["source"] == "rapl:package-0" and package["basis"] == "total", package
    assert package["state"] == "readable" and package["headline"] and not package["given"], package
    near(package["power_w"], WATTS, 0.05)
    near(package["joules"], package["power_w"] * package["seconds"], 1e-9)
    near(package["j_per_th"], package["joules"] / package["hashes"] * TERAHASH, 1e-9)
    assert 2 <= package["seconds"] <= summary["seconds"], summary
    assert 0 < package["hashes"] <= summary["hashes"], summary
    # The true cost of the hashes in it, with room for this test's own steps.
    true = WATTS * package["seconds"] / package["hashes"] * TERAHASH
    assert abs(package["j_per_th"] - true) <= package["uncertainty"] + 0.05 * true, package
    assert summary["j_per_th"] == package["j_per_th"], summary
    assert "j_per_th" not in summary["unknown"], summary["unknown"]


def check_break():
    package = scope(driven("--sensor", "rapl", seconds=4, breaks=True), "package")
    assert package["state"] == "not understood", package
    assert package["seconds"] <= BREAK_AFTER_S + 1, package
    if package["joules"] is not None:  # on a machine that was busy there may be no interval at all
        near(package["power_w"], WATTS, 0.1)


def check_program_and_given():
    with tempfile.TemporaryDirectory() as root:
        summary = json.loads(demo("--json", "--time-limit", "3", "--sensor",
                                  "cmd:echo 20.5 W,scope=node", "--sensor", "watts:65", root=root))
        node, wall = scope(summary, "node"), scope(summary, "wall")
        near(node["power_w"], 20.5, 1e-6)
        near(wall["power_w"], 65, 1e-6)
        assert wall["given"] and wall["uncertainty"] is None and not wall["headline"], wall
        assert node["headline"] and summary["j_per_th"] == node["j_per_th"], summary
        summary = json.loads(demo("--json", "--time-limit", "2", "--sensor", "watts:65", root=root))
        assert summary["j_per_th"] is None and "given" in summary["unknown"]["j_per_th"], summary
        text = demo("--time-limit", "2", "--sensor", "watts:65", root=root)
        assert re.search(r"^energy +65\.0 W given .*J/TH wall: .* by watts:65, not measured", text,
                         re.MULTILINE), text


def bench(*options, root):
    done = subprocess.run([PROGRAM, "bench", "--quiet", "--json", "--energy", "--kernel", "scalar",
                           "--versions", "2", "-d", "cpu", "-t", "1", "--sysfs-root", str(root),
                           *options], stdout=subprocess.PIPE, text=True, timeout=120, check=True)
    return json.loads(done.stdout)


def check_bench():
    """Idle, hashing, idle: here all cost the same, so that the total is known and the net nothing."""
    with tempfile.TemporaryDirectory() as root:
        counter = Counter(root, False)
        counter.start()
        try:
            measured = bench("--sensor", "rapl", "--seconds", "1", root=root)
        finally:
            counter.over.set()
            counter.join()
            os.close(counter.file)
    assert measured["energy_unknown"] is None, measured
    for row in measured["results"]:
        assert row["energy_scope"] == "package" and row["energy_source"] == "rapl:package-0", row
        near(row["power_w"], WATTS, 0.1)
        near(row["idle_w"], WATTS, 0.1)
        assert 0 < row["energy_j"] < 2 * WATTS, row
        assert abs(row["net_j_per_th"]) <= 0.2 * row["j_per_th"], row
        assert row["j_per_th_uncertainty"] > 0 and row["net_uncertainty"] > 0, row
        # The same hashrate as in the table; on a shared machine a mean may lie far from the median,
        # but not far outside what the slots gave.
        mean = row["power_w"] / row["j_per_th"] * TERAHASH
        assert 0.5 * row["min_hs"] <= mean <= 1.5 * row["max_hs"], (mean, row)
    with tempfile.TemporaryDirectory() as root:
        for options, why in (((), "rapl: no intel-rapl zone"), (("--sensor", "watts:65"), "given")):
            empty = bench("--seconds", "0.2", *options, root=root)
            assert why in empty["energy_unknown"], empty["energy_unknown"]
            for row in empty["results"]:
                for figure in ("energy_j", "power_w", "j_per_th", "net_j_per_th", "idle_w",
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
    for check in (check_nothing, check_driven, check_break, check_program_and_given, check_bench):
        check()
        print("ok: %s" % check.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
