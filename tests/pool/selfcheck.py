#!/usr/bin/env python3
"""selfcheck.py - proves that the Python pool accepts an honest client and catches a faulty one, with a
small client that mines with hashlib. The client reads a notify by itself: nothing of the pool's."""
import hashlib
import itertools
import json
import select
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

POOL = Path(__file__).with_name("stratum_pool.py")
HONEST_SHARES = 150
CASE_SECONDS = 20.0
STEP = 2000  # hashes between looks at the socket


def sha256d(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


class Client:
    """An honest client, except for what `fault` says."""

    def __init__(self, port, fault):
        self.fault = fault
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.buffer = b""
        self.number = itertools.count(1)
        self.extranonce1, self.extranonce2_size = "", 0
        self.difficulty, self.mask = 1.0, None
        self.job = self.old_job = None
        self.extranonce2 = itertools.count()
        self.submits, self.refused = set(), False
        asked = {"version-rolling.mask": "ffffffff", "version-rolling.min-bit-count": 2}
        self.waiting = {self.call("mining.configure", [["version-rolling"], asked]): self.configured,
                        self.call("mining.subscribe", ["selfcheck/1"]): self.subscribed}
        self.early = []
        while self.waiting:
            self.read(None)
        self.call("mining.extranonce.subscribe", [])
        self.call("mining.authorize", ["addr.worker", "x"])

    def call(self, method, params):
        number = next(self.number)
        self.send({"id": number, "method": method, "params": params})
        return number

    def send(self, message):
        self.socket.sendall(json.dumps(message).encode() + b"\n")

    def read(self, timeout):
        """Takes in what has come; False once the pool has closed."""
        while select.select([self.socket], [], [], timeout)[0]:
            timeout = 0
            data = self.socket.recv(65536)
            if not data:
                return False
            lines = (self.buffer + data).split(b"\n")
            self.buffer = lines.pop()
            for line in lines:
                self.message(json.loads(line))
        return True

    def configured(self, message):
        if message["error"] is None and message["result"].get("version-rolling"):
            self.mask = int(message["result"]["version-rolling.mask"], 16)

    def subscribed(self, message):
        self.extranonce1, self.extranonce2_size = message["result"][1:]
        early, self.early = self.early, []
        for kept in early:
            self.message(kept)

    def message(self, message):
        method, params = message.get("method"), message.get("params")
        if method is None:
            answered = self.waiting.pop(message["id"], None)
            if answered:
                answered(message)
            elif message["error"] is not None or message.get("reject-reason"):
                self.refused = self.refused or message["id"] in self.submits or not message["id"]
        elif method == "mining.ping":
            self.send({"id": message["id"], "result": "pong", "error": None})
        elif method == "client.get_version":
            self.send({"id": message["id"], "result": "selfcheck/1", "error": None})
        elif not self.extranonce1:
            self.early.append(message)
        elif method == "mining.set_difficulty":
            self.difficulty = params[0]
            if self.fault == "difficulty at once" and self.job:
                self.job["difficulty"] = params[0]
        elif method == "mining.set_extranonce":
            self.extranonce1, self.extranonce2_size = params
            if self.fault == "extranonce at once" and self.job:
                self.job["extranonce1"], self.job["extranonce2_size"] = params
        elif method == "mining.set_version_mask":
            if self.fault != "old mask":
                self.mask = int(params[0], 16)
        elif method == "mining.notify":
            self.notify(params)

    def notify(self, params):
        ntime = int(params[7], 16)
        if self.fault == "stale" and self.job and not self.old_job and params[8]:
            self.old_job = dict(self.job, voided=time.monotonic())
        self.job = {"params": params, "ntime": ntime, "difficulty": self.difficulty,
                    "extranonce1": self.extranonce1, "extranonce2_size": self.extranonce2_size}

    def header(self, job, extranonce2, version, ntime):
        params = job["params"]
        root = sha256d(bytes.fromhex(params[2] + job["extranonce1"] + extranonce2 + params[3]))
        for node in params[4]:
            root = sha256d(root + bytes.fromhex(node))
        words = bytes.fromhex(params[1])
        if self.fault != "parent not swapped":
            words = b"".join(words[i:i + 4][::-1] for i in range(0, 32, 4))
        return struct.pack("<I", version) + words + root + struct.pack("<II", ntime,
                                                                      int(params[6], 16))

    def step(self):
        """Mines a little and submits what it finds."""
        if not self.read(0 if self.job else 1.0):
            return False
        job = self.job
        if self.old_job and time.monotonic() > self.old_job["voided"] + 0.3:
            job = self.old_job
        if job is None:
            return True
        counter = next(self.extranonce2)
        size = job["extranonce2_size"]
        extranonce2 = ("%0*x" % (2 * size, counter % 256**size)) if size else ""
        version, bits = int(job["params"][5], 16), None
        if self.mask is not None:
            # Counts in the mask's bits that the job leaves at zero.
            free, rolled = self.mask & ~version, 0
            for position, bit in enumerate(b for b in range(32) if free >> b & 1):
                rolled |= (counter >> position & 1) << bit
            bits = version & self.mask | rolled
            version |= rolled
        ntime = job["ntime"] + {"ntime early": -1, "ntime late": 7001}.get(self.fault, counter % 99)
        if self.fault == "ntime early" and ntime < 0:
            return True
        start = hashlib.sha256(self.header(job, extranonce2, version, ntime))
        limit = (0xFFFF << 208) / job["difficulty"] * (1 - 2**-50)
        if self.fault == "low difficulty":
            limit *= 4
        for nonce in range(counter % 1000 * STEP, counter % 1000 * STEP + STEP):
            first = start.copy()
            first.update(struct.pack("<I", nonce))
            digest = hashlib.sha256(first.digest()).digest()
            if int.from_bytes(digest, "little") <= limit:
                self.submit(job, extranonce2, ntime, nonce, bits)
        return True

    def submit(self, job, extranonce2, ntime, nonce, bits):
        worker, job_id = "addr.worker", job["params"][0]
        if self.fault == "worker":
            worker = "addr.worke"
        elif self.fault == "job id":
            job_id += "?"
        elif self.fault == "extranonce2 size":
            extranonce2 += "00"
        elif self.fault == "bits outside" and bits is not None:
            bits |= 1
        params = [worker, job_id, extranonce2, "%08x" % ntime, "%08x" % nonce]
        if self.fault == "short numbers":
            params[4] = "%x" % (nonce & 0xFFFFFFF)
        if bits is not None and self.fault != "five parameters":
            params.append("%08x" % bits)
        elif self.fault == "six parameters":
            params.append("00000000")
        self.submits.add(self.call("mining.submit", params))
        if self.fault == "duplicate":
            self.submits.add(self.call("mining.submit", params))
        elif self.fault == "not json":
            self.socket.sendall(b"{\n")


def run(fault, seed, shares):
    """The pool's exit status and report: after that many shares, or a faulty client's first refusal."""
    command = [sys.executable, str(POOL), "--seed", str(seed), "--shares", str(shares),
               "--seconds", str(CASE_SECONDS), "--difficulty-min", "1e-8", "--difficulty-max", "5e-6"]
    pool = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    client = Client(int(pool.stdout.readline()), fault)
    try:
        while client.step() and not (fault and client.refused):
            pass
    except ConnectionError:
        pass  # the pool has ended
    if fault and client.refused:
        pool.terminate()
    report = json.loads(pool.stdout.read())
    client.socket.close()
    return pool.wait(), report


# What the client does wrong, a seed that gives it the occasion, what the pool may say.
FAULTS = (
    ("parent not swapped", 5, ("above target",)),
    ("low difficulty", 5, ("above target",)),
    ("difficulty at once", 5, ("above target",)),
    ("extranonce at once", 5, ("extranonce2 size", "above target")),
    ("extranonce2 size", 5, ("extranonce2 size",)),
    ("ntime early", 5, ("ntime",)),
    ("ntime late", 5, ("ntime",)),
    ("bits outside", 5, ("version bits",)),
    ("old mask", 5, ("version bits", "above target")),
    ("five parameters", 5, ("version bits missing",)),
    ("six parameters", 6, ("version bits not agreed",)),
    ("worker", 5, ("unauthorized",)),
    ("job id", 5, ("unknown job",)),
    ("duplicate", 5, ("duplicate",)),
    ("short numbers", 5, ("malformed: a number that has not eight digits",)),
    ("not json", 5, ("bad line",)),
    ("stale", 5, ("stale",)),
)


def main():
    failures = 0
    for seed in (1, 2, 3):
        code, report = run(None, seed, HONEST_SHARES)
        good = code == 0 and report["faults"] == 0 and report["stale"] == 0
        failures += not good
        print("%s honest client, seed %d: %s" % ("ok  " if good else "FAIL", seed,
                                                 json.dumps(report)))
    for fault, seed, expected in FAULTS:
        code, report = run(fault, seed, 0)
        said = set(report["refused"]) | ({"stale"} if report["stale"] else set())
        good = said and said <= set(expected) and code == (0 if said == {"stale"} else 1)
        failures += not good
        print("%s %s: %s" % ("ok  " if good else "FAIL", fault,
                             ", ".join(sorted(said)) or "nothing"))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
