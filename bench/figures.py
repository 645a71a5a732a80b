"""figures.py - what the scripts here share: running a command, medians, interleaved rounds."""
import json
import shlex
import statistics
import subprocess
import sys


def run(command, prefix=(), may_fail=False):
    """Standard output and standard error of a command that is to succeed, else the script ends."""
    done = subprocess.run([*prefix, *command], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    if done.returncode != 0 and not may_fail:
        sys.exit(f"{shlex.join([*prefix, *command])}: status {done.returncode}\n{done.stderr}")
    return done.stdout, done.stderr


def run_json(command, prefix=()):
    return json.loads(run(command, prefix)[0])


def bench_row(program, kernel, versions, threads, seconds, prefix=()):
    """The row of that hasher in a bench of its own (OpenSSL's is beside it, for half of the time)."""
    bench = run_json([program, "bench", "--quiet", "--json", "--kernel", kernel, "--versions",
                      str(versions), "--threads", str(threads), "--seconds", str(seconds)], prefix)
    for row in bench["results"]:
        if row["kernel"] == kernel:
            return row
    sys.exit(f"{program} bench: no row of {kernel}")


def in_turn(things, rounds):
    """(round, thing): all things in every round, in the opposite order in every other one."""
    for number in range(rounds):
        for thing in things if number % 2 == 0 else reversed(things):
            yield number, thing


def spread(values):
    """Half of what lies between the quartiles, as a part of the median."""
    if len(values) < 4:
        return (max(values) - min(values)) / 2 / statistics.median(values)
    low, _, high = statistics.quantiles(values, n=4)
    return (high - low) / 2 / statistics.median(values)
