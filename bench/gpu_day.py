#!/usr/bin/env python3
"""gpu_day.py - everything that is to be measured on a graphics processor, in one go of under eight minutes.

    ../bench/gpu_day.py FOLDER [--device N] [--minutes 8]      in a build folder, device opencl:N

Builds what it needs, then runs one step after the other and keeps what each prints in FOLDER, in files
numbered in the order in which they were run; a step that fails is reported, and the next is tried. The
steps are in the order of their worth, should the time end early: they are shortened to fit, or left out.
summary.txt says at the end what came of each, and the figures that were asked for."""
import argparse
import ctypes
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

BENCH = Path(__file__).resolve().parent
# Forms to be compared beside what `tune` finds; the first two are what runs untuned.
NVIDIA_FORMS = tuple(f"w1-g128-shared-u64-shf-lop3-pinned-mad{mad}-mul{mul}-global"
                     for mad, mul in ((4, 3), (4, 5), (4, 4), (2, 5), (4, 1), (2, 1), (0, 0))) + (
    "w1-g256-own-u64-shf-lop3-pinned-mad2-mul5-global", "w1-g128-shared-u64-rotate-bitselect-plain-mad0-mul0-global")
OTHER_FORMS = ("w4-g16-shared-u16-shifts-xor-plain-mad0-mul0-global",)


class Day:
    def __init__(self, folder, minutes):
        self.folder, self.end, self.number, self.lines = folder, time.monotonic() + 60 * minutes, 0, []
        folder.mkdir(parents=True, exist_ok=True)

    def left(self):
        return self.end - time.monotonic()

    def say(self, line):
        print(line, flush=True)
        self.lines.append(line)
        (self.folder / "summary.txt").write_text("\n".join(self.lines) + "\n", encoding="utf-8")

    def step(self, name, command, seconds, environment=None):
        """What the command printed, or None where it failed: never an end of the day."""
        self.number += 1
        limit = min(seconds, self.left())
        if limit < 2:
            self.say(f"{name}: left out, the time is up")
            return None
        begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        output = self.folder / f"{self.number:02}-{name}.txt"
        with output.open("w", encoding="utf-8") as out, output.with_suffix(".log").open("w") as log:
            log.write(" ".join(command) + "\n")
            log.flush()
            try:
                child = subprocess.Popen(command, stdout=out, stderr=log, start_new_session=True,
                                         env=dict(os.environ, **(environment or {})))
            except OSError as why:
                self.say(f"{name}: failed: {why}")
                return None
            try:
                status = child.wait(limit)
            except subprocess.TimeoutExpired:  # politely first: most of it says then what it has
                status = f"ended after {limit:.0f} s"
                for sign in (signal.SIGINT, signal.SIGKILL):
                    os.killpg(child.pid, sign)
                    try:
                        child.wait(5)
                        break
                    except subprocess.TimeoutExpired:
                        continue
        after, took = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic() - begin
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.say(f"{name}: {'done' if status == 0 else f'FAILED ({status}), see {output.stem}.log'}, {took:.1f} s, "
                 f"{100 * used / took:.1f} % of one core")
        return output.read_text(encoding="utf-8", errors="replace") if status == 0 else None


def figures(text):
    try:
        return json.loads(text or "")
    except ValueError:
        return None


class Board:
    """NVML's own figures of one board, read ten times a second by a thread: its counter of energy, and its
    power, which is added up beside it."""

    def __init__(self, pci):
        self.why, self.samples, self.ending = None, [], threading.Event()
        try:
            self.nvml = ctypes.CDLL("libnvidia-ml.so.1")
            self.handle = ctypes.c_void_p()
            code = self.nvml.nvmlInit_v2() or (self.nvml.nvmlDeviceGetHandleByPciBusId_v2(
                pci.encode(), ctypes.byref(self.handle)) if pci else
                self.nvml.nvmlDeviceGetHandleByIndex_v2(0, ctypes.byref(self.handle)))
            self.why = f"NVML answers {code}" if code else None
        except OSError as why:
            self.why = str(why)
        self.thread = threading.Thread(target=self.read)
        if not self.why:
            self.thread.start()

    def read(self):
        energy, power, clock = ctypes.c_ulonglong(), ctypes.c_uint(), ctypes.c_uint()
        while not self.ending.wait(0.1):
            codes = (self.nvml.nvmlDeviceGetTotalEnergyConsumption(self.handle, ctypes.byref(energy)),
                     self.nvml.nvmlDeviceGetPowerUsage(self.handle, ctypes.byref(power)),
                     self.nvml.nvmlDeviceGetClockInfo(self.handle, 1, ctypes.byref(clock)))
            self.samples.append((time.monotonic(), *(None if code else value.value / scale for code, value, scale in
                                                     zip(codes, (energy, power, clock), (1e3, 1e3, 1)))))

    def end(self):
        """In words: what the counter and the integral of the power say."""
        self.ending.set()
        if self.why:
            return f"no energy of the board: {self.why}"
        self.thread.join()
        known = [s for s in self.samples if None not in s]
        if len(known) < 20:
            return f"no energy of the board: {len(known)} of {len(self.samples)} readings"
        # The counter moves in steps: from its first step to its last.
        steps = [i for i in range(1, len(known)) if known[i][1] != known[i - 1][1]]
        known = known[steps[0]:steps[-1] + 1] if len(steps) > 1 else known
        counter = known[-1][1] - known[0][1]
        integral = sum((b[0] - a[0]) * (a[2] + b[2]) / 2 for a, b in zip(known, known[1:]))
        seconds = known[-1][0] - known[0][0]
        return (f"board over {seconds:.1f} s: counter {counter:.1f} J, integral of the power {integral:.1f} J "
                f"({100 * (integral / counter - 1) if counter else 0:+.2f} %), {counter / seconds:.1f} W, "
                f"{sum(s[3] for s in known) / len(known):.0f} MHz on average")


def rates(day, text, what):
    """Says the best row of a bench."""
    rows = [r for r in (figures(text) or {}).get("results", []) if str(r.get("device", "")).startswith("opencl")]
    best = max(rows, key=lambda r: r["hashrate_hs"] or 0, default=None)
    if best is not None:
        cost = f", {best['j_per_th']:.2f} J/TH" if best.get("j_per_th") else ""
        day.say(f"    {what}: {best['hashrate_hs'] / 1e9:.4f} GH/s with {best['versions']} versions, {best['kernel']}, "
                f"{'verified' if best['verified'] else 'NOT VERIFIED'}{cost}")


def mined(day, text):
    """Says what a run found against what it had to find."""
    run = figures(text)
    if run is None:
        return
    expected = (run.get("statistics") or {}).get("shares_expected")
    day.say(f"    mined: {run.get('hashes')} hashes (2^36 are {2 ** 36}), {run.get('hashrate_hs') or 0:.4g} H/s, shares: "
            f"{run.get('accepted')} accepted, {run.get('rejected')} rejected, {expected} expected, J/TH: "
            f"{run.get('j_per_th')}")
    for d in run.get("devices", []):
        day.say(f"    {d.get('name')}: {d.get('proofs')} proofs against the processor, {d.get('hw_errors')} wrong "
                f"candidates, {d.get('alarms')} alarms about their number, {d.get('rebuilds')} rebuilds")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--device", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=8)
    given = parser.parse_args()
    day, device = Day(given.folder, given.minutes), f"opencl:{given.device}"
    short = given.minutes < 8  # then everything is, in proportion
    def share(seconds):
        return max(2, int(seconds * min(1, given.minutes / 8)))
    environment = {"JH_OPENCL_DEVICE": str(given.device), "XDG_CACHE_HOME": str(given.folder.resolve() / "cache")}

    day.say(f"{time.strftime('%Y-%m-%d %H:%M:%S UTC', time.gmtime())}, {device}, {given.minutes:g} minutes")
    day.step("build", ["make", "-j", str(os.cpu_count()), "-s", "joulehash", "opencl_rig"], share(120))
    if shutil.which("nvidia-smi"):
        day.step("nvidia-smi", ["nvidia-smi", "-q"], 10)
    listed = figures(day.step("devices", ["./joulehash", "devices", "--json", "-d", device], share(60), environment))
    found = next((d for d in (listed or {}).get("devices", []) if d.get("name") == device), {})
    nvidia = "NVIDIA" in (found.get("vendor") or "")
    day.say(f"    {found.get('model')}, driver {found.get('driver')}, {found.get('compute_units')} units, "
            f"{found.get('clock_mhz')} MHz at most, PCI {found.get('pci')}")
    rates(day, day.step("bench-untuned", ["./joulehash", "bench", "-q", "--json", "-d", device, "--versions", "16",
                                          "--seconds", str(share(10))], share(60), environment), "untuned")
    day.step("pipes", [sys.executable, str(BENCH / "opencl_pipes.py"), str(given.device)], share(60))
    for form in NVIDIA_FORMS if nvidia else OTHER_FORMS:
        versions = "1" if "-own-" in form else "16"
        rates(day, day.step(f"form-{form}", ["./joulehash", "bench", "-q", "--json", "-d", device, "--opencl-variant",
                                             form, "--versions", versions, "--seconds", str(share(4))], share(40),
                            environment), "form")
    day.step("right", ["./opencl_rig", *(NVIDIA_FORMS if nvidia else OTHER_FORMS)[:2]], share(60), environment)
    day.step("tune", ["./joulehash", "tune", "--json", "-d", device, "--time-limit", str(share(90))], share(110),
             environment)
    rates(day, day.step("bench-tuned", ["./joulehash", "bench", "-q", "--json", "-d", device, "--versions",
                                        "1,4,16,64,128", "--seconds", str(share(20))], share(60), environment), "tuned")
    board = Board(found.get("pci"))
    ran = day.step("mine", ["./joulehash", "demo", "-q", "--json", "-d", device, "--rolled-only", "--time-limit",
                            str(share(65))], share(90), environment)
    day.say("    " + board.end())
    mined(day, ran)
    rates(day, day.step("bench-energy", ["./joulehash", "bench", "-q", "--json", "-d", device, "--energy", "--versions",
                                         "16", "--seconds", str(share(8))], share(80), environment), "energy")
    day.step("tune-efficiency", ["./joulehash", "tune", "--json", "-d", device, "--goal", "efficiency", "--time-limit",
                                 str(share(60))], share(80), environment)
    if shutil.which("hashcat"):
        day.step("hashcat", ["hashcat", "-b", "-m", "1400", "--force"], share(60))
    else:
        day.say("hashcat: not here; its rate for -m 1400, halved, is the one to compare")
    day.say(f"{given.minutes * 60 - day.left():.0f} s in all{', shortened' if short else ''}; everything is in "
            f"{given.folder}")


if __name__ == "__main__":
    main()
