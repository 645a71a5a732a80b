#!/usr/bin/env python3
"""failover_times.py - how long the miner is without work, or at the wrong pool, when pools, names and
addresses fail: times from the fault to the first share that shows it is over.

    bench/failover_times.py [--program ./joulehash] [--rounds 20] [--outage 60] [what...]

What: reset, silent, names, addresses; all unless told. The last two need root, for a network
and a resolver of their own, and are left out with the reason otherwise. The pools are in this process
(stub_pool.py). Shares are found every few milliseconds, so that a time is at most that much too long.
"""
import argparse
import asyncio
import json
import os
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import stub_pool

parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--program", default="./joulehash")
parser.add_argument("--rounds", type=int, default=20)
parser.add_argument("--outage", type=float, default=60, help="seconds without names")
parser.add_argument("--difficulty", type=float, default=1e-4)
parser.add_argument("--timeout", type=int, default=6, help="-T of the miner, seconds")
parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
parser.add_argument("what", nargs="*", default=[])
options = parser.parse_args()
PARTS = ("reset", "silent", "names", "addresses")
NAME = "pool.test"


class Watched(stub_pool.Pool):
    """A pool that tells when shares come."""

    def __init__(self, name):
        super().__init__(name, options.difficulty)
        self.share = asyncio.Event()

    async def every_day(self):
        """New jobs all the time, as pools send them; a silent one does not."""
        while True:
            await asyncio.sleep(1)
            for client in self.clients:
                if client.ready and not self.silent:
                    client.notify(False)

    async def listen(self):
        await super().listen()
        if not hasattr(self, "days"):
            self.days = asyncio.ensure_future(self.every_day())

    @property
    def submits(self):
        return self._submits

    @submits.setter
    def submits(self, value):
        self._submits = value
        if value:
            self.share.set()

    async def stands_by(self):
        while not any(client.ready for client in self.clients):
            await asyncio.sleep(0.05)

    async def next_share(self, longest=300):
        self.share.clear()
        await asyncio.wait_for(self.share.wait(), longest)
        return time.monotonic()


class Miner:
    def __init__(self, *arguments):
        self.command = [options.program, "-d", "cpu", "-t", "1", "--quiet", "-T",
                        str(options.timeout), "-R", "1", *arguments]

    async def __aenter__(self):
        self.child = await asyncio.create_subprocess_exec(
            *self.command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
        return self

    async def __aexit__(self, *_):
        if self.child.returncode is not None:
            sys.exit(f"the miner ended with status {self.child.returncode}")
        self.child.terminate()
        await self.child.wait()


async def two_pools():
    pools = Watched("one"), Watched("two")
    for pool in pools:
        await pool.listen()
    return pools


def at(*urls):
    return [word for url in urls for word in ("-o", url, "-u", "times.rig")]


def row(what, seconds):
    print(f"{what:<66} {len(seconds):>3} times: median {statistics.median(seconds) * 1e3:>8.1f} ms, "
          f"most {max(seconds) * 1e3:>8.1f} ms", flush=True)


async def fail(part):
    """The primary fails by a reset or by silence, and comes back; each time with another miner, since
    one that has seen a pool fail waits longer each time before it trusts it again."""
    away, back = [], []
    one, two = await two_pools()
    for _ in range(options.rounds if part == "reset" else max(3, options.rounds // 4)):
        async with Miner(*at(one.url(), two.url())):
            await one.next_share()
            await two.stands_by()
            begin = time.monotonic()
            if part == "silent":
                one.silent = True
            else:
                await one.deaf()
            away.append(await two.next_share() - begin)
            await asyncio.sleep(1)
            begin = time.monotonic()
            if part == "silent":
                one.silent = False
            else:
                await one.listen()
            back.append(await one.next_share() - begin)
    if part == "reset":
        row("primary reset and refusing: first share at the backup", away)
        row("it listens again (tried each second or two): first share at it", back)
    else:
        row(f"primary silent, -T {options.timeout}: first share at the backup", away)
        row("it answers again: first share at it", back)


class Names(asyncio.DatagramProtocol):
    """A name server for one name: an address of each family that is set, silence, or a failure."""

    def __init__(self):
        self.four, self.six, self.mood = "127.0.0.1", None, "good"

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, peer):
        end = data.index(b"\0", 12) + 5
        (kind,) = struct.unpack(">H", data[end - 4:end - 2])
        address = None
        if self.mood == "silent":
            return
        if self.mood == "good" and kind == 1 and self.four:
            address = socket.inet_pton(socket.AF_INET, self.four)
        elif self.mood == "good" and kind == 28 and self.six:
            address = socket.inet_pton(socket.AF_INET6, self.six)
        flags = 0x8182 if self.mood == "failing" else 0x8180
        answer = data[:2] + struct.pack(">HHHHH", flags, 1, 1 if address else 0, 0, 0) + data[12:end]
        if address:
            answer += b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 1, len(address)) + address
        self.transport.sendto(answer, peer)


async def name_server():
    loop = asyncio.get_running_loop()
    _, names = await loop.create_datagram_endpoint(Names, ("127.0.0.1", 53))
    return names


async def outage(names):
    """No names for a minute, in which the primary's connection breaks."""
    for mood in ("silent", "failing"):
        one, two = await two_pools()
        async with Miner(*at(f"stratum+tcp://{NAME}:{one.port}", two.url())):
            await one.next_share()
            await two.stands_by()
            names.mood = mood
            begin = time.monotonic()
            for client in list(one.clients):
                client.reset()
            away = await two.next_share() - begin
            before = two.submits
            await asyncio.sleep(options.outage)
            meanwhile = two.submits - before
            names.mood = "good"
            begin = time.monotonic()
            back = await one.next_share() - begin
        print(f"{options.outage:.0f} s without names ({mood}), the connection reset: first share at "
              f"the backup after {away * 1e3:.1f} ms, {meanwhile} shares there, first share at the "
              f"primary {back:.1f} s after the names came back", flush=True)


async def connect_ms(url):
    child = await asyncio.create_subprocess_exec(
        options.program, "probe", url, "-u", "times.rig", "--json", "--quiet",
        stdout=asyncio.subprocess.PIPE)
    seen = json.loads((await child.communicate())[0])
    if seen["failure"]:
        sys.exit(f"{url}: {seen['failure']}")
    return seen["latency_ms"]["connect"] * 1e-3


async def addresses(names):
    """An address where the pool is, and one of the other family where nobody is."""
    pool = Watched("one")
    await pool.listen()
    await asyncio.start_server(pool.accept, "::1", pool.port)
    url = f"stratum+tcp://{NAME}:{pool.port}"
    for what, alone, beside in (
            ("IPv4", ("127.0.0.1", None), ("127.0.0.1", "2001:db8::1")),
            ("IPv6", (None, "::1"), ("192.0.2.1", "::1"))):
        plain, dead = [], []
        for _ in range(options.rounds):
            names.four, names.six = alone
            plain.append(await connect_ms(url))
            names.four, names.six = beside
            dead.append(await connect_ms(url))
        row(f"connect by name, {what} alone", plain)
        row("... and a dead address of the other family", dead)
        print(f"{'the dead address costs':<66} "
              f"{(statistics.median(dead) - statistics.median(plain)) * 1e3:.1f} ms", flush=True)
    names.four, names.six = "127.0.0.1", None


async def by_name(parts):
    names = await name_server()
    if "addresses" in parts:
        await addresses(names)
    if "names" in parts:
        await outage(names)


def in_a_world_of_its_own(parts):
    """Runs them with a network and a resolver configuration that only they see."""
    if os.geteuid() != 0 or not all(shutil.which(tool) for tool in ("unshare", "ip", "mount")):
        print(f"{', '.join(parts)}: not measured: needs root, unshare, ip and mount")
        return
    with tempfile.TemporaryDirectory() as folder:
        resolver = os.path.join(folder, "resolv.conf")
        with open(resolver, "w", encoding="ascii") as file:
            file.write("nameserver 127.0.0.1\noptions timeout:1 attempts:2\n")
        script = (f"mount --bind {resolver} /etc/resolv.conf && ip link set lo up && "
                  "ip link add d0 type veth peer name d1 && ip link set d0 up && "
                  "ip link set d1 up && ip -6 addr add 2001:db8::2/64 dev d0 nodad && "
                  "ip -6 route add default via 2001:db8::3 dev d0 && "
                  "ip addr add 192.0.2.2/24 dev d0 && ip route add default via 192.0.2.3 && exec \"$@\"")
        done = subprocess.run(["unshare", "--net", "--mount", "sh", "-c", script, "sh",
                               sys.executable, *sys.argv[:1], "--inside", "--program",
                               options.program, "--rounds", str(options.rounds), "--outage",
                               str(options.outage), "--difficulty", str(options.difficulty),
                               "--timeout", str(options.timeout), *parts], check=False)
        if done.returncode != 0:
            sys.exit(f"{', '.join(parts)}: failed")


def main():
    wrong = [part for part in options.what if part not in PARTS]
    if wrong:
        parser.error(f"{wrong[0]}: not one of {', '.join(PARTS)}")
    wanted = options.what or PARTS
    for part in wanted:
        if part in ("reset", "silent"):
            asyncio.run(fail(part))
    names = [part for part in wanted if part in ("names", "addresses")]
    if names and options.inside:
        asyncio.run(by_name(names))
    elif names:
        in_a_world_of_its_own(names)


if __name__ == "__main__":
    main()
