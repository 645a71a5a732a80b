#!/usr/bin/env python3
"""check_efficiency.py - `joulehash efficiency` through the whole program: beside a powercap tree that this
test drives, on a machine without sensors, and interrupted; its JSON, its table, and its picture. No figure
of speed is judged: figures must follow from each other."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import house
from check_energy import TERAHASH, Counter, near, patiently

PROGRAM = str((house.BUILD / "joulehash").resolve())
SVG = "{http://www.w3.org/2000/svg}"


def command(root, *options):
    return [PROGRAM, "efficiency", "--quiet", "-d", "cpu", "--kernel", "scalar", "-t", "2", "--sysfs-root",
            str(root), *options]


def run(root, *options):
    done = subprocess.run(command(root, *options), stdout=subprocess.PIPE, text=True, timeout=120,
                          check=True)
    return done.stdout


def texts(picture):
    tree = xml.parse(picture).getroot()
    assert tree.tag == SVG + "svg" and tree.get("role") == "img", tree.attrib
    assert tree.find(SVG + "title").text and tree.find(SVG + "desc").text
    return ["".join(node.itertext()) for node in tree.iter(SVG + "text")]


def check_measured():
    def measure(seconds):
        with tempfile.TemporaryDirectory() as root, Counter(root) as counter:
            picture = Path(root, "picture.svg")
            found = json.loads(run(root, "--json", "--seconds", str(seconds), "--sensor", "rapl", "--svg",
                                   str(picture)))
            drawn = texts(picture)
        assert found["failed"] is None and found["svg"] == str(picture), found
        assert found["rounds"] >= 1 and not found["interrupted"], found
        return None if found["energy_unknown"] else (found, drawn, counter)

    found, drawn, counter = patiently(measure, 8)
    points = found["points"]
    assert points and all(p["device"] == "cpu" and p["kernel"] == "scalar" for p in points), points
    for p in points:
        assert p["hashrate_hs"] > 0 and p["threads"] >= 1, p
        if p["j_per_th"] is None:  # a busy machine may have left this one without samples
            continue
        counter.check(p["joules"])
        near(p["power_w"], p["joules"] / p["energy_seconds"], 1e-9)
        near(p["j_per_th"], p["joules"] / p["energy_hashes"] * TERAHASH, 1e-9)
        assert p["energy_scope"] == "package" and p["energy_source"] == "rapl:package-0", p
        assert p["j_per_th_uncertainty"] > 0 and p["power_uncertainty"] > 0, p
        if p["idle_w"] is not None:
            net = (p["joules"] - p["idle_w"] * p["energy_seconds"]) / p["energy_hashes"] * TERAHASH
            assert abs(p["net_j_per_th"] - net) <= 1e-9 * p["j_per_th"], p
    fastest, = (p for p in points if p["best_speed"])
    assert fastest["hashrate_hs"] == max(p["hashrate_hs"] for p in points), points
    known = [p for p in points if p["j_per_th"] is not None]
    best = [p for p in points if p["best_efficiency"]]
    assert len(best) == bool(known) and (not known or best[0]["j_per_th"] ==
                                         min(p["j_per_th"] for p in known)), points
    assert "Hashrate against power" in drawn and "Power (W)" in drawn, drawn
    assert any(t.startswith("Best efficiency") for t in drawn), drawn


def check_nothing():
    """No sensor: hashrates alone, and why; given watts tell no difference."""
    with tempfile.TemporaryDirectory() as root:
        picture = Path(root, "picture.svg")
        text = run(root, "--seconds", "1.5", "--svg", str(picture))
        drawn = texts(picture)
        assert "not measured: rapl: no intel-rapl zone" in text and "best speed" in text, text
        assert "best efficiency" not in text and "J/TH" not in text.replace("per TH", ""), text
        assert "Hashrate against threads" in drawn and "Best speed" in drawn, drawn
        found = json.loads(run(root, "--json", "--seconds", "1", "--sensor", "watts:65"))
        assert "given" in found["energy_unknown"], found
        for p in found["points"]:
            assert p["hashrate_hs"] > 0, p
            for figure in ("power_w", "joules", "j_per_th", "net_j_per_th", "idle_w", "energy_scope",
                           "energy_source", "energy_hashes", "energy_seconds"):
                assert p[figure] is None, p
            assert not p["best_efficiency"], p
        short = json.loads(run(root, "--json", "--seconds", "0.05"))
        assert len(short["points"]) == 1 and (len(found["points"]) == 1 or short["left_out"] > 0), short


def check_interrupted():
    """What was measured so far is printed, and the rest is unknown."""
    with tempfile.TemporaryDirectory() as root:
        with subprocess.Popen(command(root, "--json", "--seconds", "600"),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
            # Threads of the crew: there is something to interrupt.
            tasks = f"/proc/{child.pid}/task"
            while child.poll() is None and len(os.listdir(tasks)) < 2:
                pass
            child.send_signal(signal.SIGINT)
            out, err = child.communicate(timeout=60)
        assert child.returncode == 130, (child.returncode, err)
        found = json.loads(out)
        assert found["interrupted"] and found["rounds"] == 0, found
        assert all(p["hashrate_uncertainty"] is None for p in found["points"]), found


def check_refused():
    with tempfile.TemporaryDirectory() as root:
        for options, code, why in ((("--svg", root), 1, "cannot be written"),
                                   (("--kernel", "scalarr"), 1, "no such hasher")):
            done = subprocess.run(command(root, *options), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  text=True, timeout=60, check=False)
            assert done.returncode == code and why in done.stderr and not done.stdout, done


def main():
    for check in (check_refused, check_nothing, check_interrupted, check_measured):
        check()
        print("ok: %s" % check.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
