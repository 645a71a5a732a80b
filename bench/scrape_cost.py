#!/usr/bin/env python3
"""scrape_cost.py - what being looked at costs in hashrate: one run of the demo, in turn scraped so many
times a second and left alone, round after round. The whole miner, the thread that serves included, has one
processor; who scrapes has another, so that only serving counts.

Hashes and seconds are those that the miner itself counted between the borders of each phase. Hashrates of a
virtual machine drift by more than the cost; the processor time of the thread that serves does not, and what
it has, hashing lacks: the goal is judged by that."""
import argparse
import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import threading
import time

GOAL = 0.01

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default="./joulehash")
parser.add_argument("--path", default="/metrics")
parser.add_argument("--rate", type=float, default=100.0, help="scrapes a second (default 100)")
parser.add_argument("--rounds", type=int, default=6)
parser.add_argument("--seconds", type=float, default=2.0, help="of each phase (default 2)")
parser.add_argument("--new-connections", action="store_true", help="one for each scrape")
parser.add_argument("--cpus", type=int, nargs=2, default=(1, 0), help="of the miner, and of who scrapes")
options = parser.parse_args()

os.sched_setaffinity(0, {options.cpus[0]})
miner = subprocess.Popen([options.program, "demo", "-t", "1", "-d", "cpu", "--no-pin", "--rolled-only", "--time-limit",
                          "0", "--http-bind", "127.0.0.1:0"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                         text=True)
os.sched_setaffinity(0, {options.cpus[1]})
port = None
for line in miner.stderr:
    if found := re.search(r"HTTP at \S+:(\d+)$", line):
        port = int(found.group(1))
        break
if port is None:
    sys.exit("the miner does not serve")
threading.Thread(target=miner.stderr.read, daemon=True).start()
connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)


def ask(path):
    if options.new_connections:
        connection.close()
    connection.request("GET", path)
    return connection.getresponse().read()


def counted():
    time.sleep(0.3)  # what is shown is no older than 0.25 s
    summary = json.loads(ask("/api/v1/summary"))
    return summary["hashes"], summary["seconds"]


def loop_ns():
    """Processor time of the thread that serves."""
    with open(f"/proc/{miner.pid}/task/{miner.pid}/schedstat", encoding="ascii") as stat:
        return int(stat.read().split()[0])


def phase(scraping):
    """Hashes a second, scrapes, and which part of a processor the serving thread had."""
    hashes, seconds = counted()
    busy, began = loop_ns(), time.monotonic()
    start, scrapes = time.monotonic(), 0
    while time.monotonic() - start < options.seconds:
        if scraping:
            ask(options.path)
            scrapes += 1
            time.sleep(max(0.0, start + scrapes / options.rate - time.monotonic()))
        else:
            time.sleep(0.05)
    busy = (loop_ns() - busy) * 1e-9 / (time.monotonic() - began)
    more_hashes, more_seconds = counted()
    return (more_hashes - hashes) / (more_seconds - seconds), scrapes, busy


try:
    time.sleep(1.0)
    alone, scraped, ratios, scrapes, part = [], [], [], 0, {False: [], True: []}
    for number in range(options.rounds):
        order = (False, True, True, False) if number % 2 == 0 else (True, False, False, True)
        rates = {False: [], True: []}
        for scraping in order:
            rate, count, busy = phase(scraping)
            part[scraping].append(busy)
            rates[scraping].append(rate)
            scrapes += count
        alone += rates[False]
        scraped += rates[True]
        ratios.append(sum(rates[True]) / sum(rates[False]))
finally:
    miner.terminate()
    miner.wait(20)
cost = 1.0 - statistics.median(ratios)
spent = 2 * options.rounds * options.seconds
print(f"{options.path}, {scrapes / spent:.1f} scrapes a second, "
      f"{'each over a connection of its own' if options.new_connections else 'over one connection'}")
print(f"alone {statistics.median(alone) / 1e6:.2f} MH/s, scraped {statistics.median(scraped) / 1e6:.2f} MH/s, cost "
      f"{100 * cost:.2f} % (rounds from {100 * (1 - max(ratios)):.2f} to {100 * (1 - min(ratios)):.2f} %)")
serving = statistics.median(part[True]) - statistics.median(part[False])
print(f"the thread that serves had {100 * serving:.2f} % of the processor more: "
      f"{1e6 * serving * spent / scrapes:.0f} us a scrape")
print(f"goal {100 * GOAL:.0f} %: {'reached' if serving < GOAL else 'missed'}")
