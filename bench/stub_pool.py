"""stub_pool.py - a Stratum pool on a socket of this machine for the programs here: hands out made-up
jobs, judges shares with hashlib, takes up old sessions, and can be told to misbehave."""
import asyncio
import hashlib
import json
import socket
import struct

DIFF1 = 0xFFFF << 208
COINB1 = ("01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff"
          "10037f4f06")
COINB2 = "ffffffff0100f2052a01000000015100000000"
VERSION, NBITS, NTIME, MASK = 0x20000000, 0x1D00FFFF, 0x6B02C99D, 0x1FFFE000


def sha256d(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


class Client:
    """One connection."""

    def __init__(self, pool, reader, writer):
        self.pool, self.reader, self.writer = pool, reader, writer
        self.extranonce1, self.ready = None, False
        self.jobs = {}  # id: (extranonce1, coinb1, parent, difficulty)

    def raw(self, data):
        if not self.writer.is_closing():
            self.writer.write(data)

    def say(self, **message):
        self.raw(json.dumps(message).encode() + b"\n")

    def reset(self):
        sock = self.writer.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    def notify(self, clean):
        pool = self.pool
        pool.job_number += 1
        if clean:
            pool.parent = hashlib.sha256(pool.parent).digest()
        number = f"{pool.job_number:x}"
        coinb1 = COINB1 + f"{pool.job_number % 2**32:08x}"
        if clean:
            self.jobs.clear()
        self.jobs[number] = (self.extranonce1, coinb1, pool.parent, pool.difficulty)
        words = b"".join(pool.parent[i:i + 4][::-1] for i in range(0, 32, 4))
        self.say(id=None, method="mining.notify",
                 params=[number, words.hex(), coinb1, COINB2, [], f"{VERSION:08x}", f"{NBITS:08x}",
                         f"{NTIME:08x}", clean])

    def judge(self, params):
        """What is wrong with a share, or None."""
        number, extranonce2, ntime, nonce = params[1:5]
        bits = int(params[5], 16) if len(params) > 5 else 0
        if number not in self.jobs:
            return [21, "Job not found", None]
        extranonce1, coinb1, parent, difficulty = self.jobs[number]
        root = sha256d(bytes.fromhex(coinb1 + extranonce1 + extranonce2 + COINB2))
        header = struct.pack("<I", VERSION & ~MASK | bits & MASK) + parent + root + struct.pack(
            "<III", int(ntime, 16), NBITS, int(nonce, 16))
        if int.from_bytes(sha256d(header), "little") * difficulty > DIFF1:
            return [23, "Above target", None]
        if header in self.pool.credited:
            self.pool.duplicates += 1
            return [22, "Duplicate share", None]
        self.pool.credited.add(header)
        return None

    def answer(self, message):
        pool, number, method = self.pool, message.get("id"), message.get("method")
        params = message.get("params") or []
        if method == "mining.configure":
            self.say(id=number, error=None, result={"version-rolling": True,
                                                    "version-rolling.mask": f"{MASK:08x}"})
        elif method == "mining.subscribe":
            session = params[1] if len(params) > 1 and params[1] in pool.sessions else None
            if session is None:
                session = f"{pool.name}-{len(pool.sessions) + 1}"
                pool.sessions[session] = f"{len(pool.sessions) + 1:08x}"
            self.extranonce1 = pool.sessions[session]
            self.say(id=number, error=None,
                     result=[[["mining.notify", session]], self.extranonce1, 4])
        elif method == "mining.authorize":
            self.say(id=number, error=None, result=True)
            self.ready = True
            self.say(id=None, method="mining.set_difficulty", params=[pool.difficulty])
            self.notify(True)
        elif method == "mining.submit":
            pool.submits += 1
            refusal = pool.refusal or self.judge(params)
            if pool.mute_verdicts:
                return
            if refusal:
                pool.refused += 1
            self.say(id=number, result=None if refusal else True, error=refusal)
        elif method:
            self.say(id=number, result=None, error=[20, "Not supported.", None])

    async def run(self):
        try:
            while line := await self.reader.readline():
                self.pool.lines += 1
                if not self.pool.silent:
                    self.answer(json.loads(line))
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.pool.clients.discard(self)
            self.writer.close()


class Pool:
    def __init__(self, name, difficulty):
        self.name, self.difficulty = name, difficulty
        self.clients, self.sessions, self.credited = set(), {}, set()
        self.parent = hashlib.sha256(name.encode()).digest()
        self.job_number = self.submits = self.refused = self.duplicates = self.lines = 0
        self.connections = 0
        self.silent = self.mute_verdicts = False
        self.refusal = self.server = self.port = None

    async def listen(self):
        self.server = await asyncio.start_server(self.accept, "127.0.0.1", self.port or 0,
                                                 reuse_address=True)
        self.port = self.server.sockets[0].getsockname()[1]

    async def deaf(self):
        self.server.close()
        for client in list(self.clients):
            client.reset()

    async def accept(self, reader, writer):
        self.connections += 1
        client = Client(self, reader, writer)
        self.clients.add(client)
        await client.run()

    def url(self):
        return f"stratum+tcp://127.0.0.1:{self.port}"
