#!/usr/bin/env python3
"""stratum_pool.py - a Stratum v1 pool that varies all that a pool may vary, and judges every share.

Written from the BIPs (310, 320, 323) and from what pools do; shares no code with the miner. Each
connection has its own extranonces, version mask and random turns: new jobs, clean or not, other
difficulties, extranonces, masks, the same id with other content. After whatever voids earlier work
it sends a ping: a share that left the client before the pong may have crossed the change on its way
and is judged by what held before; one that comes after the pong is a fault of the client.

The first line of its output is the port, the last one a JSON object with its counts. It exits with 0
when no share was refused for a fault of the client.
"""
import argparse
import asyncio
import collections
import json
import random
import signal
import sys
import time

import pool_work

LINE_MAX = 16384
TURN_SECONDS = 0.8   # longest without a turn
PONG_SECONDS = 5.0   # a client that does not know ping has read by then
RATE_SECONDS = 3.0   # over which a client's hash rate is measured
HASHES_PER_DIFFICULTY = 2**48 / 65535


class Connection:
    def __init__(self, pool, number, writer):
        self.pool, self.writer = pool, writer
        # The course of jobs, and apart from it what depends on time: the form of each message and
        # the difficulties.
        self.rng, self.style, self.luck = (
            random.Random("%d/%d/%s" % (pool.options.seed, number, name))
            for name in ("course", "style", "luck"))
        self.workers = set()
        self.subscribed = self.extranonce_subscribed = self.has_job = False
        self.asked_mask = 0
        self.mask_changes = []  # [mask], in force last; before it those that the client may still use
        self.extranonce1 = self.new_extranonce1()
        self.extranonce2_size = self.rng.randint(1, 8)
        self.parent = pool_work.random_bytes(self.rng, 32)
        self.jobs = []  # all that a share may still name, oldest first
        self.pings, self.next_ping = {}, self.rng.randint(0, 3)
        self.rate = 1e6  # hashes per second
        self.work = collections.deque()
        self.difficulty = None  # as told last
        self.quota = 0          # shares until the next turn
        self.kind = "first"     # of the latest turn
        self.turned = asyncio.Event()
        self.closed = False

    def new_extranonce1(self):
        """Distinct among all connections of this pool, whatever the sizes."""
        while True:
            value = pool_work.random_bytes(self.rng, self.rng.randint(1, 8))
            if value not in self.pool.extranonces:
                self.pool.extranonces.add(value)
                return value
            if len(self.pool.extranonces) > 200:
                return pool_work.random_bytes(self.rng, 8)

    # ---- Out ----

    def send(self, message):
        if self.closed or self.writer.is_closing():
            return
        compact = self.style.random() < 0.5
        text = json.dumps(message, separators=(",", ":") if compact else None,
                          ensure_ascii=self.style.random() < 0.5)
        self.writer.write(text.encode() + (b"\r\n" if self.style.random() < 0.2 else b"\n"))

    def tell(self, method, *params):
        message = {"id": None, "method": method, "params": list(params)}
        if self.style.random() < 0.2:
            message["jsonrpc"] = "2.0"
        self.send(message)

    def reply(self, request, result, error=None):
        self.send({"id": request, "result": result, "error": error})

    def ping(self, done):
        """Calls done once the client has read everything up to here. The ids of our requests are
        small numbers, the same that clients number theirs with."""
        self.next_ping += 1
        number = self.next_ping
        self.pings[number] = done
        self.pool.count["pings"] += 1
        self.send({"id": number, "method": "mining.ping", "params": []})
        asyncio.get_event_loop().call_later(PONG_SECONDS, self.pong, number)

    def pong(self, number):
        done = self.pings.pop(number, None)
        if done:
            done()

    # ---- Turns ----

    def tell_difficulty(self):
        options = self.pool.options
        wanted = 10**self.luck.uniform(1.2, 2.1)  # shares per second
        difficulty = self.rate / wanted / HASHES_PER_DIFFICULTY * self.luck.uniform(0.8, 1.25)
        difficulty = min(max(difficulty, options.difficulty_min), options.difficulty_max)
        if self.luck.random() < 0.2:
            difficulty = float("%.1g" % difficulty)
        self.difficulty = difficulty
        self.pool.count["difficulties"] += 1
        self.tell("mining.set_difficulty", difficulty)

    def tell_extranonce(self):
        if not self.extranonce_subscribed:
            return
        self.extranonce1, self.extranonce2_size = self.new_extranonce1(), self.rng.randint(1, 8)
        self.pool.count["extranonce_changes"] += 1
        self.tell("mining.set_extranonce", self.extranonce1.hex(), self.extranonce2_size)

    @property
    def masks(self):
        """The mask in force, last, after those that the client may not know to be over. None where
        version rolling was not agreed."""
        return [change[0] for change in self.mask_changes]

    def tell_mask(self):
        if not self.mask_changes:
            return
        change = [pool_work.random_mask(self.rng) & self.asked_mask]
        self.mask_changes.append(change)
        self.pool.count["mask_changes"] += 1
        self.tell("mining.set_version_mask", "%08x" % change[0])

        def read():
            while self.mask_changes[0] is not change:
                self.mask_changes.pop(0)

        self.ping(read)

    def void(self, jobs):
        """These jobs hold no longer, as soon as the client has read so."""
        jobs = [job for job in jobs if not job.superseded]
        for job in jobs:
            job.superseded = True

        def gone():
            for job in jobs:
                job.gone = True
            self.jobs = [job for job in self.jobs if not job.gone]

        if jobs:
            self.ping(gone)

    def give(self, job, clean, parent_changed=False):
        voided = self.jobs if clean or parent_changed else \
            [old for old in self.jobs if old.job_id == job.job_id and not self.stands(old, job)]
        self.tell("mining.notify", *job.params(clean))
        self.void(list(voided))
        self.jobs.append(job)
        self.has_job = True
        pool = self.pool
        job.turn = self.kind
        pool.ids.add(job.job_id)
        pool.count["jobs"] += 1
        pool.count["clean_jobs"] += clean
        pool.seen["masks"].add("%08x" % self.masks[-1] if self.masks else "none")
        pool.seen["extranonce1"].add(len(job.extranonce1))
        pool.seen["extranonce2"].add(job.extranonce2_size)
        pool.seen["branches"].add(len(job.branch))
        pool.count["mask_overlaps"] += bool(self.masks and job.version & self.masks[-1])

    def stands(self, old, job):
        """A job repeated under its own id at another difficulty: a share of the earlier difficulty
        cannot be told from one of the later. The pool honours both, unless it is strict."""
        return not self.pool.options.strict and old.content is job.content and \
            old.extranonce1 == job.extranonce1

    def new_job(self, job_id=None):
        return pool_work.Job(self.rng, job_id or pool_work.random_id(self.rng), self.parent,
                             self.extranonce1, self.extranonce2_size, self.difficulty)

    def same_job(self, job_id):
        return self.jobs[-1].again(job_id, self.extranonce1, self.extranonce2_size,
                                   self.difficulty)

    def first_job(self):
        if self.difficulty is None:
            self.tell_difficulty()
        self.give(self.new_job(), True)

    def turn(self):
        """One thing that pools do, drawn by chance."""
        self.kind = kind = self.rng.choices(
            ("job", "clean", "parent", "difficulty", "extranonce", "mask", "same id",
             "same content", "repeated", "chatter"),
            (20, 10, 5, 20, 15, 12, 5, 5, 5, 3))[0]
        if kind == "job":
            self.give(self.new_job(), False)
        elif kind in ("clean", "parent"):
            # Another parent voids earlier jobs whether the pool says clean or not.
            self.parent = pool_work.random_bytes(self.rng, 32)
            self.tell_difficulty()
            self.give(self.new_job(), kind == "clean", parent_changed=True)
            self.pool.count["parents"] += 1
        elif kind == "difficulty":
            for _ in range(self.rng.randint(1, 3)):
                self.tell_difficulty()
            if self.rng.random() < 0.6:  # or it waits for the next job
                self.give(self.new_job(), self.rng.random() < 0.2)
        elif kind == "extranonce":
            self.tell_extranonce()
            if self.rng.random() < 0.7:
                self.give(self.new_job(), self.rng.random() < 0.3)
        elif kind == "mask":
            self.tell_mask()
            if self.rng.random() < 0.5:
                self.give(self.new_job(), self.rng.random() < 0.3)
        elif kind == "same id":
            self.pool.count["reused_ids"] += 1
            self.give(self.new_job(self.rng.choice(self.jobs).job_id), self.rng.random() < 0.5)
        elif kind == "same content":
            if self.rng.random() < 0.5:
                self.tell_difficulty()
            if self.rng.random() < 0.3:
                self.tell_extranonce()
            self.give(self.same_job(pool_work.random_id(self.rng)), self.rng.random() < 0.3)
        elif kind == "repeated":
            if self.rng.random() < 0.7:
                self.tell_difficulty()
            self.pool.count["reused_ids"] += 1
            self.give(self.same_job(self.jobs[-1].job_id), False)
        else:
            self.send({"id": self.rng.choice((99999, "x", None)), "result": True, "error": None})
            self.tell("client.show_message", "\x1b[31mhello %n%s")
            self.tell("mining.set_goal", "unheard of")
            self.send({"id": 1, "method": "client.get_version", "params": []})

    async def turns(self):
        while not self.closed:
            self.turned.clear()
            self.quota = self.rng.randint(1, 10)
            before = self.pool.count["accepted"]
            try:
                await asyncio.wait_for(self.turned.wait(), TURN_SECONDS)
            except asyncio.TimeoutError:
                if self.pool.count["accepted"] == before:
                    self.rate = max(self.rate / 8, 1e3)
                    self.work.clear()
            if self.has_job and self.workers and not self.closed:
                if self.difficulty > 2 * self.rate / HASHES_PER_DIFFICULTY:
                    self.tell_difficulty()
                self.turn()

    def worked(self, difficulty):
        now = time.monotonic()
        self.work.append((now, difficulty * HASHES_PER_DIFFICULTY))
        while self.work[0][0] < now - RATE_SECONDS:
            self.work.popleft()
        if len(self.work) >= 8 and now > self.work[0][0]:
            self.rate = sum(hashes for _, hashes in self.work) / (now - self.work[0][0])
        self.quota -= 1
        if self.quota <= 0:
            self.turned.set()

    # ---- In ----

    def submit(self, request, params):
        pool = self.pool
        pool.count["shares"] += 1
        fault, job = self.verdict(params)
        if fault is None:
            pool.count["accepted"] += 1
            self.worked(job.difficulty)
            self.reply(request, True)
            pool.accepted()
        elif fault == "stale":
            pool.count["stale"] += 1
            self.reply(request, None, [21, "Job not found", None])
        else:
            pool.refused[fault] += 1
            pool.explain.append({
                "fault": fault, "params": params, "masks": ["%08x" % mask for mask in self.masks],
                "jobs": [job.explain() for job in self.jobs if job.job_id in params[1:2]]})
            if self.style.random() < 0.5:
                self.reply(request, None, [20, fault, None])
            else:
                self.send({"id": request, "result": False, "error": None, "reject-reason": fault})

    def verdict(self, params):
        try:
            share = pool_work.Share(params)
        except ValueError as error:
            return "malformed: %s" % error, None
        if params[0] not in self.workers:
            return "unauthorized", None
        named = [job for job in self.jobs if job.job_id == share.job_id]
        if not named:
            return ("stale" if share.job_id in self.pool.ids else "unknown job"), None
        fault = None
        for job in reversed(named):
            why, digest = pool_work.judge(job, share, self.masks)
            if why is None:
                if digest in self.pool.hashes:
                    return "duplicate", None
                self.pool.hashes.add(digest)
                crossed = job.superseded or (
                    self.masks and share.bits is not None and share.bits & ~self.masks[-1])
                self.pool.count["crossed"] += bool(crossed)
                self.pool.count["raised"] += fault is not None and not crossed
                return None, job
            fault = fault or why
        return fault, None

    def configure(self, request, params):
        wanted, options = (params + [[], {}])[:2] if isinstance(params, list) else ([], {})
        result = {}
        for extension in wanted:
            result[extension] = False
        if "version-rolling" in wanted:
            self.asked_mask = int(options.get("version-rolling.mask", "ffffffff"), 16)
            mask = pool_work.random_mask(self.rng) & self.asked_mask
            if mask or self.rng.random() < 0.5:  # a mask of none may be widened later
                self.mask_changes = [[mask]]
                result["version-rolling"] = True
                result["version-rolling.mask"] = "%08x" % mask
        if not self.mask_changes and self.rng.random() < 0.5:
            self.reply(request, None, [20, "Not supported.", None])
        else:
            self.reply(request, result)

    def subscribe(self, request):
        self.subscribed = True
        if self.rng.random() < 0.3:
            self.tell_difficulty()  # some pools do not wait
        session = "%016x" % self.rng.getrandbits(64)
        subscriptions = [["mining.set_difficulty", session], ["mining.notify", session]]
        if self.rng.random() < 0.5:
            subscriptions.pop(0)
        self.reply(request, [subscriptions, self.extranonce1.hex(), self.extranonce2_size])
        if self.rng.random() < 0.3:
            self.first_job()

    def authorize(self, request, params):
        self.workers.add(params[0])
        early = not self.has_job and self.rng.random() < 0.3
        if early:
            self.first_job()
        known = self.pool.options.password in (None, params[1])
        self.reply(request, known)
        if known and not self.has_job:
            self.first_job()

    def request(self, message):
        method, params, number = message["method"], message.get("params"), message.get("id")
        if method == "mining.submit":
            self.submit(number, params)
        elif method == "mining.configure":
            self.configure(number, params)
        elif method == "mining.subscribe":
            self.subscribe(number)
        elif method == "mining.authorize":
            self.authorize(number, params)
        elif method == "mining.extranonce.subscribe":
            self.extranonce_subscribed = self.rng.random() < 0.85
            if self.extranonce_subscribed:
                self.reply(number, True)
            elif self.rng.random() < 0.5:
                self.reply(number, None, [20, "Not supported.", None])  # or no answer at all
        elif method != "mining.suggest_difficulty":
            self.reply(number, None, [20, "Unknown method", None])

    def line(self, line):
        try:
            message = json.loads(line.decode())
            if "method" in message:
                self.request(message)
            elif message.get("result") == "pong":
                self.pong(message.get("id"))
            elif not isinstance(message.get("result"), str) and message.get("error") is None:
                raise ValueError("an answer to nothing")
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            self.pool.refused["bad line"] += 1
            self.pool.explain.append({"fault": "bad line: %r" % error, "line": repr(line[:200])})
            self.reply(None, None, [20, "bad line", None])

    async def serve(self, reader):
        turns = asyncio.ensure_future(self.turns())
        try:
            while True:
                line = await reader.readline()
                if not line.endswith(b"\n"):
                    break
                self.line(line)
                limit = self.pool.options.drop_after
                if limit and self.pool.count["accepted"] >= limit * self.pool.count["connections"]:
                    break
        except ValueError:
            self.pool.refused["line too long"] += 1
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self.closed = True
            turns.cancel()
            self.writer.close()


class Pool:
    def __init__(self, options):
        self.options = options
        self.count, self.refused = collections.Counter(), collections.Counter()
        self.seen = collections.defaultdict(set)
        self.explain = []  # of each fault, for a person
        self.hashes, self.extranonces = set(), set()
        self.ids = set()  # of all jobs ever given out
        self.connections = []
        self.over = asyncio.Event()

    def accepted(self):
        if 0 < self.options.shares <= self.count["accepted"]:
            self.over.set()

    async def connected(self, reader, writer):
        self.count["connections"] += 1
        connection = Connection(self, self.count["connections"], writer)
        self.connections.append(connection)
        await connection.serve(reader)

    async def run(self):
        server = await asyncio.start_server(self.connected, "127.0.0.1", self.options.port,
                                            limit=LINE_MAX)
        print(server.sockets[0].getsockname()[1], flush=True)
        loop = asyncio.get_event_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.over.set)
        started = time.monotonic()
        try:
            await asyncio.wait_for(self.over.wait(), self.options.seconds or None)
        except asyncio.TimeoutError:
            pass
        for connection in self.connections:
            connection.closed = True
            connection.writer.close()
        server.close()
        return self.report(time.monotonic() - started)

    def report(self, seconds):
        names = ("connections", "jobs", "clean_jobs", "parents", "difficulties",
                 "extranonce_changes", "mask_changes", "mask_overlaps", "reused_ids", "pings",
                 "shares", "accepted", "crossed", "raised", "stale")
        counts = {"seed": self.options.seed, "seconds": round(seconds, 3)}
        counts.update((name, self.count[name]) for name in names)
        counts["refused"] = dict(self.refused)
        counts["faults"] = sum(self.refused.values())
        counts["explain"] = self.explain[:3]
        for name in ("masks", "extranonce1", "extranonce2", "branches"):
            counts[name] = sorted(self.seen[name])
        print(json.dumps(counts), flush=True)
        enough = self.count["accepted"] >= self.options.shares
        return 0 if enough and counts["faults"] == 0 else 1


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shares", type=int, default=0, help="end when so many were accepted")
    parser.add_argument("--seconds", type=float, default=0.0, help="end after so long")
    parser.add_argument("--drop-after", type=int, default=0,
                        help="close a connection after so many shares")
    parser.add_argument("--password", help="the only one that users are let in with")
    parser.add_argument("--strict", action="store_true",
                        help="judge a repeated job id by its latest difficulty alone")
    parser.add_argument("--difficulty-min", type=float, default=1e-6)
    parser.add_argument("--difficulty-max", type=float, default=1e-3)
    return parser.parse_args(arguments)


async def main():
    return await Pool(parse(None)).run()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
