#!/usr/bin/env python3
"""run_pool_test.py - joulehash against the independent Python pool: 500 shares, none refused, and a
summary whose books balance. The program is $JOULEHASH, or the one in the build folder."""
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

POOL = Path(__file__).with_name("stratum_pool.py")
PROGRAM = os.environ.get("JOULEHASH", "./joulehash")
TIME_LIMIT = 90  # seconds for one run; the miner ends earlier, at its shares

# Shares, the pool's seed, further options of the pool, of the miner.
RUNS = (
    (500, 1, ("--strict",), ()),
    (120, 2, ("--drop-after", "40"), ("--retry-pause", "1")),
    (120, 105, ("--strict",), ()),
    (120, 5, ("--strict",), ("--no-version-rolling",)),
)


def run(shares, seed, pool_options, miner_options):
    """(the miner's exit status and summary, the pool's exit status and report)"""
    pool = subprocess.Popen([sys.executable, str(POOL), "--seed", str(seed),
                             "--seconds", str(TIME_LIMIT + 20), *pool_options],
                            stdout=subprocess.PIPE, text=True)
    try:
        port = int(pool.stdout.readline())
        miner = subprocess.run([PROGRAM, "-o", "stratum+tcp://127.0.0.1:%d" % port,
                                "-u", "addr.worker", "-p", "x", "--json", "--quiet",
                                "--time-limit", str(TIME_LIMIT), "--max-shares", str(shares),
                                *miner_options],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
                               timeout=TIME_LIMIT + 10)
        pool.send_signal(signal.SIGTERM)
        return miner.returncode, json.loads(miner.stdout), pool.wait(10), json.loads(
            pool.stdout.read())
    finally:
        if pool.poll() is None:
            pool.kill()


def objections(shares, miner_code, summary, pool_code, report):
    """What is wrong, in words."""
    found = ["accepted", "rejected", "stale", "lost", "throttled", "pending"]
    if miner_code != 0:
        yield "the miner exited with %d" % miner_code
    if pool_code != 0 or report["faults"]:
        yield "the pool refused shares: %s" % report["refused"]
    if report["stale"]:
        yield "%d shares came for jobs known to be void" % report["stale"]
    if shares >= 500:
        for name, least in (("masks", 4), ("extranonce1", 4), ("extranonce2", 4), ("branches", 8)):
            if len(report[name]) < least:
                yield "too little was tried: %s %s" % (name, report[name])
        for name in ("clean_jobs", "extranonce_changes", "mask_changes", "mask_overlaps",
                     "reused_ids"):
            if report[name] == 0:
                yield "too little was tried: no %s" % name
    if report["accepted"] < shares:
        yield "%d shares are too few" % report["accepted"]
    for where in [summary] + summary["pools"]:
        if where["found"] != sum(where[name] for name in found):
            yield "the books do not balance: %s" % {name: where[name] for name in ["found"] + found}
    if summary["pending"]:
        yield "%d shares are pending after the end" % summary["pending"]
    if summary["rejected"] or summary["reject_reasons"]:
        yield "the miner counts rejects: %s" % summary["reject_reasons"]
    # What the pool accepted and could not tell the miner any more is lost to the miner.
    if not summary["accepted"] <= report["accepted"] <= summary["accepted"] + summary["lost"]:
        yield "the miner counts %d accepted and %d lost, the pool %d accepted" % (
            summary["accepted"], summary["lost"], report["accepted"])
    if any(device["hw_errors"] for device in summary["devices"]):
        yield "hardware errors: %s" % summary["devices"]


def main():
    failures = 0
    for shares, seed, pool_options, miner_options in RUNS:
        result = run(shares, seed, pool_options, miner_options)
        wrong = list(objections(shares, *result))
        failures += bool(wrong)
        print("%s %d shares, seed %d %s" % ("FAIL" if wrong else "ok  ", shares, seed,
                                            " ".join(pool_options + miner_options)))
        print("  miner: %s" % json.dumps(result[1]))
        print("  pool: %s" % json.dumps(result[3]))
        for line in wrong:
            print("  " + line)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
