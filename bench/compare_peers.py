#!/usr/bin/env python3
"""compare_peers.py - joulehash beside other miners, which are no part of it: each runs alone for some
seconds, in turn, round after round; ratios are taken within a round, then their median.

A peer is a command that prints its thread's rate while it benchmarks; it is stopped after --seconds, and
the last rate that it printed counts. (Not its "Total": cpuminer-opt divides that by whole seconds, cut
off, and so shows up to a sixth too much after seven of them.) Mind that it may choose another processor
than it was started on, and a low priority. The names are for the table. For example:

  compare_peers.py --ours avx512-asm:1 --ours avx512-asm:32 --prefix "taskset -c 1" \\
    --peer "cpuminer-opt=./cpuminer -a sha256d --benchmark -t 1 --hash-meter \\
            --cpu-affinity 2 --cpu-priority 2" \\
    --peer "pooler=./minerd -a sha256d --benchmark -t 1"

--prefix goes before every command. What peers benchmark is one header and its nonces, without version
rolling: ours with one version does the same work; with more, the work that a pool with version rolling
gives.
"""
import argparse
import re
import shlex
import statistics
import sys

import figures

# "Thread 0, CPU 1: 30.87 MH/s", "thread 0: 27125408 hashes, 5646 khash/s"
RATE = re.compile(r"[Tt]hread \d+[:,].*?([0-9.]+)\s*([kKMGT]?)(?:[Hh]|hash)/s")
SIZES = {"": 1.0, "K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}

parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default="./joulehash")
parser.add_argument("--ours", action="append", required=True, metavar="KERNEL:VERSIONS")
parser.add_argument("--peer", action="append", required=True, metavar="NAME=COMMAND")
parser.add_argument("--prefix", default="", help="before every command")
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--seconds", type=float, default=8.0, help="of a peer's run (default 8)")
parser.add_argument("--our-seconds", type=float, default=4.0,
                    help="of ours, half of which OpenSSL takes (default 4)")
options = parser.parse_args()
prefix = shlex.split(options.prefix)


def peer_rate(name):
    out, errors = figures.run(["timeout", "--signal=INT", "--kill-after=2", str(options.seconds),
                               *peers[name]], prefix, may_fail=True)
    printed = RATE.findall(out + errors)
    if not printed:
        sys.exit(f"{name} printed no rate:\n{out}{errors}")
    value, size = printed[-1]
    return float(value) * SIZES[size.upper()]


def our_rate(name):
    kernel, versions = name.split(":")
    return figures.bench_row(options.program, kernel, int(versions), 1, options.our_seconds,
                             prefix)["hashrate_hs"]


peers = {}
for peer in options.peer:
    name, _, command = peer.partition("=")
    peers[name] = shlex.split(command)
rates = {name: [] for name in [*peers, *options.ours]}
for _, name in figures.in_turn([*peers, *options.ours], options.rounds):
    rates[name].append(peer_rate(name) if name in peers else our_rate(name))

widest = max(map(len, rates))
print(f"{options.rounds} rounds; medians, and the quartiles' half distance")
print(f"{'':{widest}} {'MH/s':>9} {'+-':>7}" + "".join(f" {'x ' + n:>{max(len(n) + 2, 8)}}"
                                                       for n in peers))
for name, values in rates.items():
    ratios = "".join(
        f" {statistics.median(v / p for v, p in zip(values, rates[peer])):{max(len(peer) + 2, 8)}.2f}"
        for peer in peers)
    print(f"{name:{widest}} {statistics.median(values) / 1e6:9.2f} "
          f"{100 * figures.spread(values):5.1f} %{ratios}")
