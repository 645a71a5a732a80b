#!/usr/bin/env python3
"""soak.py - a long run at two pools with a fault every few seconds: file descriptors and memory must
stay flat, and every share must be accounted for.

    bench/soak.py [--program ./joulehash] [--seconds 3600] [--every 10]

Each fault is done to one of the two pools, which are in this process (stub_pool.py). Ends with status
0 when nothing was unaccounted for, no share was credited twice, descriptors and memory stayed flat.
"""
import argparse
import asyncio
import json
import os
import random
import signal
import statistics
import sys
import time

import stub_pool

parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default="./joulehash")
parser.add_argument("--seconds", type=float, default=3600)
parser.add_argument("--every", type=float, default=10, help="seconds between two faults")
parser.add_argument("--difficulty", type=float, default=1e-3)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--log", help="write the miner's log to this file")
parser.add_argument("extra", nargs="*", help="further options of joulehash, after --")
options = parser.parse_args()
chance = random.Random(options.seed)


async def every_client(pool, act):
    for client in list(pool.clients):
        act(client)


async def for_a_while(pool, name, value, seconds=4):
    before = getattr(pool, name)
    setattr(pool, name, value)
    await asyncio.sleep(seconds)
    setattr(pool, name, before)


async def deaf(pool):
    await pool.deaf()
    await asyncio.sleep(4)
    await pool.listen()


def lines(*texts):
    return lambda pool: every_client(pool, lambda c: [c.raw(t + b"\n") for t in texts])


def redirect(host):
    return lambda pool: every_client(pool, lambda c: c.say(
        id=None, method="client.reconnect", params=[host, pool.port, 1]))


def new_extranonce(client):
    client.extranonce1 = f"{chance.getrandbits(32):08x}"
    client.say(id=None, method="mining.set_extranonce", params=[client.extranonce1, 4])
    client.notify(True)


def flood(client):
    for i in range(1000):
        client.notify(i % 2 == 0)


FAULTS = {
    "reset": lambda pool: every_client(pool, lambda c: c.reset()),
    "close": lambda pool: every_client(pool, lambda c: c.writer.close()),
    "close within a line": lambda pool: every_client(
        pool, lambda c: (c.raw(b'{"id":null,"method":"mining.no'), c.writer.close())),
    "silence": lambda pool: for_a_while(pool, "silent", True, 8),
    "deaf": deaf,
    "no verdicts": lambda pool: for_a_while(pool, "mute_verdicts", True),
    "not JSON": lines(b"Invalid JSON, disconnecting", b"\xff\xfe\x00", b"[" * 3000, b'{"id":NaN}',
                      b'{"id":1,"id":2}'),
    "a line without an end": lambda pool: every_client(pool, lambda c: c.raw(b"x" * (2 << 20))),
    "bad values": lines(b'{"method":"mining.set_difficulty","params":[0]}',
                        b'{"method":"mining.set_difficulty","params":[1e308]}',
                        b'{"method":"mining.set_version_mask","params":["zz"]}',
                        b'{"method":"mining.notify","params":["1","00","zz","",[],"1","2","3",true]}'),
    "unknown replies": lines(b'{"id":1,"result":true}', b'{"id":999999,"result":false}',
                             b'{"id":"1","result":true}'),
    "another extranonce": lambda pool: every_client(pool, new_extranonce),
    "clean jobs": lambda pool: every_client(pool, lambda c: c.notify(True)),
    "a flood of jobs": lambda pool: every_client(pool, flood),
    "reconnect to itself": redirect(""),
    "reconnect to a stranger": redirect("thief.example"),
    "all refused": lambda pool: for_a_while(pool, "refusal", [20, "no", None]),
    "all unauthorised": lambda pool: for_a_while(pool, "refusal", [24, "unauthorized worker", None],
                                                 2),
    "words": lines(b'{"method":"client.show_message","params":["\\u001b[31m%n%s' + b"a" * 5000 +
                   b'"]}'),
}


def watch(pid):
    """Descriptors and resident kilobytes of the process."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        kb = next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
    return len(os.listdir(f"/proc/{pid}/fd")), kb


async def main():
    pools = [stub_pool.Pool(name, options.difficulty) for name in ("one", "two")]
    for pool in pools:
        await pool.listen()
    command = [options.program, "--json", "-T", "6", "-R", "0.5", "-d", "cpu", "-t", "1"]
    for pool in pools:
        command += ["-o", pool.url(), "-u", f"soak.{pool.name}"]
    command += ["-l", options.log] if options.log else ["--quiet", "-l", "/dev/null"]
    miner = await asyncio.create_subprocess_exec(*command, *options.extra,
                                                 stdout=asyncio.subprocess.PIPE)
    begin = time.monotonic()
    samples, done, tasks = [], {name: 0 for name in FAULTS}, set()
    seen = {pool: 0 for pool in pools}
    next_fault, next_job = begin + options.every, begin
    while (now := time.monotonic()) < begin + options.seconds:
        await asyncio.sleep(0.5)
        if miner.returncode is not None:
            sys.exit(f"the miner ended with status {miner.returncode}")
        samples.append((now - begin, *watch(miner.pid)))
        if now >= next_job:  # the everyday work of a pool
            next_job = now + 2
            for client in [c for pool in pools for c in pool.clients if c.ready]:
                client.notify(chance.random() < 0.1)
        if now >= next_fault:
            next_fault += options.every
            name = min(done, key=lambda n: (done[n], chance.random()))
            done[name] += 1
            busy = max(pools, key=lambda p: p.submits - seen[p])  # mostly where the work is
            seen = {pool: pool.submits for pool in pools}
            task = asyncio.ensure_future(FAULTS[name](
                busy if chance.random() < 0.75 else chance.choice(pools)))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
    miner.send_signal(signal.SIGINT)
    summary = json.loads((await miner.communicate())[0])
    return pools, samples, done, summary


def report(pools, samples, done, summary):
    counts = {name: summary[name] for name in
              ("found", "accepted", "rejected", "stale", "lost", "throttled", "pending")}
    unaccounted = counts["found"] - sum(n for name, n in counts.items() if name != "found")
    credited = sum(len(pool.credited) for pool in pools)
    third = len(samples) // 3
    # The beginning allocates: the first third without its own first tenth, against the last third.
    early, late = samples[third // 10:third], samples[-third:]
    fds = [max(s[1] for s in part) for part in (early, late)]
    rss = [statistics.median(s[2] for s in part) for part in (early, late)]
    print(f"{samples[-1][0]:.0f} s, {sum(done.values())} faults of {len(done)} kinds "
          f"({min(done.values())} to {max(done.values())} of each), "
          f"{sum(p.connections for p in pools)} connections")
    print("shares:", ", ".join(f"{n} {name}" for name, n in counts.items()),
          f"; {summary['accepted_unconfirmed']} of the accepted after \"duplicate\"")
    print(f"credited by the pools: {credited}; unaccounted: {unaccounted}")
    print(f"file descriptors: at most {fds[0]} in the first third, {fds[1]} in the last")
    print(f"resident memory: median {rss[0]:.0f} kB in the first third, {rss[1]:.0f} kB in the last")
    good = (unaccounted == 0 and counts["accepted"] <= credited and fds[1] <= fds[0] + 1 and
            rss[1] <= 1.1 * rss[0] and counts["accepted"] > 0)
    print("good" if good else "BAD")
    return good


if __name__ == "__main__":
    sys.exit(0 if report(*asyncio.run(main())) else 1)
