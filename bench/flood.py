#!/usr/bin/env python3
"""flood.py - what a flood of clean jobs costs: the hashrate at a pool that sends 1,000 a second beside
that at a pool that sends one every 10 seconds, in turn, and the memory while it lasts.

    bench/flood.py [--program ./joulehash] [--seconds 60] [--rounds 3] [--rate 1000] -- [OPTIONS]

The pools are another process, so that their work does not count as the miner's. The rate of a run is
the hashes that the miner counted over the processor time that its hashing threads had, as far as the
machine lets them; ratios inside one run count.
"""
import argparse
import asyncio
import json
import os
import signal
import statistics
import subprocess
import sys
import time

import stub_pool

parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default="./joulehash")
parser.add_argument("--seconds", type=float, default=60, help="of each run")
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--rate", type=float, default=1000, help="clean jobs a second")
parser.add_argument("--pool-cpu", type=int, help="run the pool on this processor")
parser.add_argument("--serve", type=float, help=argparse.SUPPRESS)  # be the pool, at that rate
parser.add_argument("extra", nargs="*", help="further options of joulehash, after --")
options = parser.parse_args()


async def serve(rate):
    """A pool that says its port and then sends jobs until it is ended; prints how many."""
    pool = stub_pool.Pool("flood", 1.0)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await pool.listen()
    print(pool.port, flush=True)
    begin, sent = None, 0
    while not stop.is_set():
        ready = [c for c in pool.clients if c.ready]
        now = time.monotonic()
        if ready and begin is None:
            begin = now
        due = int((now - begin) * rate) if begin is not None else 0
        for _ in range(min(due - sent, 5000)):
            for client in ready:
                client.notify(True)
        sent = max(sent, due)
        await asyncio.sleep(0.001 if rate > 100 else 0.1)
    print(json.dumps({"sent": sent, "seconds": time.monotonic() - (begin or 0)}), flush=True)


def run(rate):
    """(hashes per second, jobs a second, [resident kB]) of one run."""
    place = (lambda: os.sched_setaffinity(0, {options.pool_cpu})
             ) if options.pool_cpu is not None else None
    pool = subprocess.Popen([sys.executable, __file__, "--serve", str(rate)], text=True,
                            stdout=subprocess.PIPE, preexec_fn=place)
    port = int(pool.stdout.readline())
    miner = subprocess.Popen([options.program, "-o", f"stratum+tcp://127.0.0.1:{port}", "-u", "flood",
                              "--json", "--quiet", "-d", "cpu", "--time-limit",
                              str(options.seconds), *options.extra],
                             text=True, stdout=subprocess.PIPE)
    memory, until = [], time.monotonic() + options.seconds
    while miner.poll() is None and time.monotonic() < until - 0.5:
        time.sleep(0.5)
        try:
            with open(f"/proc/{miner.pid}/status", encoding="ascii") as status:
                memory += [int(l.split()[1]) for l in status if l.startswith("VmRSS:")]
        except OSError:
            break
    summary = json.loads(miner.communicate()[0])
    pool.send_signal(signal.SIGTERM)
    said = json.loads(pool.communicate()[0])
    if summary["rejected"] or summary["devices"][0]["hw_errors"]:
        sys.exit(f"wrong shares: {summary}")
    return (summary["hashes"] / summary["seconds"], said["sent"] / said["seconds"], memory)


def main():
    quiet, loud, jobs, ratios, growth = [], [], [], [], []
    for number in range(options.rounds):
        order = (0.1, options.rate) if number % 2 == 0 else (options.rate, 0.1)
        for rate in order:
            hashes, sent, memory = run(rate)
            (loud if rate == options.rate else quiet).append(hashes)
            if rate == options.rate:
                jobs.append(sent)
                third = len(memory) // 3
                growth.append(statistics.median(memory[-third:]) - statistics.median(memory[third // 4:third]))
        ratios.append(loud[-1] / quiet[-1])
        print(f"round {number + 1}: {quiet[-1] / 1e6:.2f} MH/s, flooded {loud[-1] / 1e6:.2f} MH/s "
              f"({jobs[-1]:.0f} jobs a second): {100 * ratios[-1]:.2f} %; memory "
              f"{growth[-1]:+.0f} kB from the first third to the last", flush=True)
    loss = 100 * (1 - statistics.median(ratios))
    print(f"loss {loss:.2f} % (median of {options.rounds}); goal: under 5 %")
    return loss < 5.0


if options.serve is not None:
    asyncio.run(serve(options.serve))
else:
    sys.exit(0 if main() else 1)
