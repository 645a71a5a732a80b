#!/usr/bin/env python3
"""whole_program.py - how much of the bench's rate the whole program keeps: `joulehash bench` and
`joulehash demo` in turn, the same hasher, versions and threads, round after round.

The demo's rate is the hashes that it counted, divided by the seconds from the start of its miner to
its end: so that connecting, the first job and stopping count against it, and calibrating before does
not. It serves rolled work only, since a real block's header has but one version.
"""
import argparse
import statistics
import sys

import figures

GOAL = 0.98

parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default="./joulehash")
parser.add_argument("--kernel", default="avx512-asm")
parser.add_argument("--versions", type=int, default=32)
parser.add_argument("--threads", type=int, action="append",
                    help="how many, to be repeated (default: 2 and 1)")
parser.add_argument("--rounds", type=int, default=6)
parser.add_argument("--seconds", type=float, default=3.0, help="of each run (default 3)")
options = parser.parse_args()


def demo_rate(threads):
    command = [options.program, "demo", "--quiet", "--json", "--rolled-only", "--kernel",
               options.kernel, "--versions", str(options.versions), "--threads", str(threads),
               "--time-limit", str(options.seconds)]
    summary = figures.run_json(command)
    device = summary["devices"][0]
    if (device["kernel"], device["versions"], device["threads"]) != (options.kernel,
                                                                     options.versions, threads):
        sys.exit(f"the demo used {device}")
    if summary["judge"]["rejected"] or device["hw_errors"]:
        sys.exit(f"the demo made wrong shares: {summary}")
    return summary["hashes"] / summary["seconds"]


def bench_rate(threads):
    return figures.bench_row(options.program, options.kernel, options.versions, threads,
                             options.seconds)["hashrate_hs"]


all_threads = options.threads or [2, 1]
rates = {}
for number, (threads, rate) in figures.in_turn(
        [(t, rate) for t in all_threads for rate in (bench_rate, demo_rate)], options.rounds):
    rates.setdefault((threads, rate), []).append(rate(threads))
print(f"{options.kernel}, {options.versions} versions, {options.rounds} rounds of "
      f"{options.seconds:g} s each")
print(f"{'threads':>7} {'bench MH/s':>11} {'demo MH/s':>11} {'per thread':>11} {'demo / bench':>13} "
      f"{'lowest':>8} {'highest':>8}")
good = True
for threads in all_threads:
    bench, demo = rates[threads, bench_rate], rates[threads, demo_rate]
    ratios = [d / b for d, b in zip(demo, bench)]
    ratio = statistics.median(ratios)
    good = good and ratio >= GOAL
    print(f"{threads:7} {statistics.median(bench) / 1e6:11.2f} {statistics.median(demo) / 1e6:11.2f} "
          f"{statistics.median(demo) / 1e6 / threads:11.2f} {100 * ratio:11.2f} % "
          f"{100 * min(ratios):6.2f} % {100 * max(ratios):6.2f} %")
print(f"goal {100 * GOAL:.0f} %: {'reached' if good else 'missed'}")
