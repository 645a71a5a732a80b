#!/usr/bin/env python3
"""check_nvml.py - an NVIDIA card through the whole program, with the management library that the build
made for the tests on the loader's path: its energy counter, its power where there is no counter, a card
that is lost in mid-run, and a permission refused at the start and in mid-run.

No card hashes here, so the board's joules are taken for those of the wall; that cards are matched by their
PCI address is tested in test_scopes.c. The card fails by how often it was asked, not by time."""
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house
from check_energy import TERAHASH, near, patiently

PROGRAM = str((house.BUILD / "joulehash").resolve())
FAKES = str((house.BUILD / "fakes").resolve())
WATTS = 250
STEP_J = 0.5  # the counter moves by whole numbers of these
NO_COUNTER, REFUSED, LOST = 3, 4, 15  # of nvmlReturn_t
NAME = "nvml:0000:01:00.0"


class Card(threading.Thread):
    """A card that draws WATTS."""

    def __init__(self, folder, energy_code=0, power_code=0, after=0, code=0):
        super().__init__(daemon=True)
        self.file = Path(folder, "card")
        self.codes = energy_code, power_code, after, code
        self.start_s = time.monotonic()
        self.over = threading.Event()
        self.write()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.join()

    def write(self):
        energy_code, power_code, after, code = self.codes
        self.steps = int((time.monotonic() - self.start_s) * WATTS / STEP_J)
        new = self.file.with_suffix(".new")
        new.write_text(f"bus 1 energy_mj {round((5e4 + self.steps * STEP_J) * 1e3)} energy_code {energy_code} "
                       f"power_mw {WATTS * 1000} power_code {power_code} after {after} code {code}\n")
        new.rename(self.file)  # nobody sees half of it

    def run(self):
        while not self.over.wait(0.005):
            self.write()


def run(card, *words):
    path = FAKES + ":" + os.environ["LD_LIBRARY_PATH"] if os.environ.get("LD_LIBRARY_PATH") else FAKES
    environment = dict(os.environ, LD_LIBRARY_PATH=path, FAKE_NVML=str(card.file))
    done = subprocess.run([PROGRAM, *words, "--json", "--quiet", "-d", "cpu", "--sysfs-root",
                           str(card.file.parent)], env=environment, stdout=subprocess.PIPE, text=True,
                          timeout=120, check=True)
    return json.loads(done.stdout)


def mined(enough, **codes):
    """What a demo says of the card, and the card; a longer one until it is enough."""
    def measure(seconds):
        with tempfile.TemporaryDirectory() as folder, Card(folder, **codes) as card:
            summary = run(card, "demo", "--kernel", "scalar", "-t", "1", "--time-limit", str(seconds),
                          "--sensor", "nvml:0000:01:00.0,scope=wall")
        wall, = summary["energy"]
        assert wall["source"] == NAME and wall["scope"] == "wall" and not wall["given"], wall
        if wall["j_per_th"] is None or not enough(wall):
            return None
        near(wall["power_w"], wall["joules"] / wall["seconds"], 1e-9)
        near(wall["j_per_th"], wall["joules"] / wall["hashes"] * TERAHASH, 1e-9)
        assert summary["j_per_th"] == wall["j_per_th"], summary
        return wall, card
    return patiently(measure)


def whole_steps(wall, card):
    steps = wall["joules"] / STEP_J
    assert abs(steps - round(steps)) < 1e-6 and 0 < steps <= card.steps + 1e-6, (wall, card.steps)


def check_counter():
    wall, card = mined(lambda w: True)
    assert wall["state"] == "readable" and wall["failed_readings"] == 0, wall
    whole_steps(wall, card)


def check_power():
    """Without a counter: the power's integral, which is that of a constant."""
    wall, _ = mined(lambda w: True, energy_code=NO_COUNTER)
    assert wall["state"] == "readable", wall
    near(wall["power_w"], WATTS, 1e-9)


def check_lost():
    wall, card = mined(lambda w: w["state"] != "readable", after=4, code=LOST)
    assert wall["state"] == "lost" and wall["failed_readings"] >= 1, wall
    assert 1 <= wall["samples"] <= 3, wall
    whole_steps(wall, card)


def check_refused_later():
    wall, card = mined(lambda w: w["state"] != "readable", after=4, code=REFUSED)
    assert wall["state"] == "denied" and wall["failed_readings"] >= 1, wall
    whole_steps(wall, card)


def check_devices():
    for codes, readable, status in (({}, True, "readable"),
                                    ({"energy_code": NO_COUNTER}, True, "readable"),
                                    ({"energy_code": REFUSED, "power_code": REFUSED}, False, "denied"),
                                    ({"energy_code": NO_COUNTER, "power_code": NO_COUNTER}, False, "absent")):
        with tempfile.TemporaryDirectory() as folder, Card(folder, **codes) as card:
            listed = run(card, "devices", "--sensor", "nvml")
        sensor, = (s for s in listed["sensors"] if s["name"] == NAME)
        assert sensor["readable"] == readable and sensor["status"] == status, sensor
        assert sensor["scope"] == "gpu_board" and sensor["domain"] == "0000:01:00.0", sensor
        assert readable or (sensor["why"] and sensor["advice"]), sensor


def main():
    if not Path(FAKES, "libnvidia-ml.so.1").exists():
        house.skip("the build made no library to put on the loader's path")
    checks = check_devices, check_counter, check_power, check_lost, check_refused_later
    with ThreadPoolExecutor() as pool:  # they wait most of the time
        for check, done in [(check, pool.submit(check)) for check in checks]:
            done.result()
            print("ok: %s" % check.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
