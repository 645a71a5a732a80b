"""pool_work.py - random Stratum jobs and the judgement of shares for them, from the BIPs alone.

Nothing here is shared with the miner: headers are put together and hashed with the standard library,
targets are compared in exact integers and, beside that, in doubles as pools compute them.
"""
import copy
import hashlib
import struct

DIFF1 = 0xFFFF << 208
NTIME_AHEAD = 7000
BIP320_MASK = 0x1FFFE000
BIP323_MASK = 0x1FFFFFE0


def sha256d(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def merkle_root(coinbase, branch):
    root = sha256d(coinbase)
    for node in branch:
        root = sha256d(root + node)
    return root


def meets_exactly(digest, difficulty):
    """hash <= floor(DIFF1 / difficulty), the double taken as the exact fraction that it is."""
    numerator, denominator = float(difficulty).as_integer_ratio()
    return int.from_bytes(digest, "little") * numerator <= DIFF1 * denominator


def difficulty_in_doubles(digest):
    """As ckpool does: the hash summed up from four rounded 64-bit parts, then one division."""
    low, second, third, high = struct.unpack("<4Q", digest)
    value = float(high) * 2.0**192
    value += float(third) * 2.0**128
    value += float(second) * 2.0**64
    value += float(low)
    return float(DIFF1) / value if value else float("inf")


def random_bytes(rng, size):
    return bytes(rng.getrandbits(8) for _ in range(size))


def random_mask(rng):
    """None, one bit, two bits, all of BIP320, all of BIP323."""
    kind = rng.randrange(5)
    if kind == 0:
        return 0
    if kind < 3:
        return sum(1 << bit for bit in rng.sample(range(5, 29), kind))
    return BIP320_MASK if kind == 3 else BIP323_MASK


def random_id(rng):
    """Bytes that a careless client would not quote, or would take for a format."""
    if rng.random() < 0.3:
        return "%x" % rng.getrandbits(rng.choice((8, 32, 64)))
    if rng.random() < 0.03:
        return "j" * rng.choice((64, 100, 200))
    odd = "\"\\/'<>&%s%n${}[]:;,. \t\u00e9\u00df\u6f22\U0001f600\u200bABab01_-"
    return "".join(rng.choice(odd) for _ in range(rng.randint(1, 16)))


def random_version(rng):
    """Some have bits inside the masks, up to all of them."""
    return rng.choice((0x20000000, 0x20000000, 0x30000000, 0x20000004, 4, 2, 1, 0x2000E000,
                       0x20002000, 0x3FFFE000, 0x20000000 | rng.getrandbits(29)))


def random_nbits(rng):
    if rng.random() < 0.1:  # a hopeless target, and seven digits where it is not padded
        return 0x0F << 24 | rng.randint(0x008000, 0x7FFFFF)
    return rng.choice((0x1D00FFFF, 0x1903A30C, 0x18058436, 0x17034219, 0x1702F128))


def random_ntime(rng):
    if rng.random() < 0.1:
        return rng.choice((0, 1, 0x0ABCDEF0, 2**32 - 1 - NTIME_AHEAD))
    return rng.randint(1231006505, 2000000000)


def varint(value):
    return bytes([value]) if value < 0xFD else b"\xfd" + struct.pack("<H", value)


def random_coinbase(rng, extranonce_size):
    """The two parts around the extranonces. One in ten is no transaction at all: a miner cannot
    know every kind of coinbase, and needs to know none."""
    if rng.random() < 0.1:
        return random_bytes(rng, rng.randint(1, 300)), random_bytes(rng, rng.randint(0, 300))
    height = struct.pack("<I", rng.randint(70000, 8000000))[:3]
    script = b"\x03" + height + random_bytes(rng, rng.randint(0, 60))
    tail = random_bytes(rng, rng.randint(0, 100 - len(script) - extranonce_size))
    first = struct.pack("<I", rng.choice((1, 2))) + b"\x01" + bytes(32) + b"\xff" * 4
    first += varint(len(script) + extranonce_size + len(tail)) + script
    second = tail + struct.pack("<I", rng.choice((0, 0xFFFFFFFF)))
    outputs = rng.randint(1, 4)
    second += varint(outputs)
    for _ in range(outputs):
        lock = random_bytes(rng, rng.choice((22, 23, 25, 34, 38, 300)))
        second += struct.pack("<Q", rng.randint(0, 5000000000)) + varint(len(lock)) + lock
    return first, second + struct.pack("<I", 0)


class Job:
    """One notify, with all that was in force when it was sent."""

    def __init__(self, rng, job_id, parent, extranonce1, extranonce2_size, difficulty):
        self.job_id = job_id
        self.parent = parent  # header byte order
        self.extranonce1 = extranonce1
        self.extranonce2_size = extranonce2_size
        self.difficulty = difficulty
        self.coinbase1, self.coinbase2 = random_coinbase(rng, len(extranonce1) + extranonce2_size)
        self.branch = [random_bytes(rng, 32) for _ in range(rng.randint(0, 14))]
        self.version = random_version(rng)
        self.nbits = random_nbits(rng)
        self.ntime = random_ntime(rng)
        self.padded = rng.random() < 0.8
        self.upper = rng.random() < 0.1
        self.content = object()  # the same in every copy of this job
        self.turn = ""           # what kind of turn gave it
        self.superseded = False  # a later message made it void or replaced its content
        self.gone = False        # and the client is known to have read that message

    def again(self, job_id, extranonce1, extranonce2_size, difficulty):
        """The same content under what is in force now."""
        job = copy.copy(self)
        job.job_id, job.difficulty = job_id, difficulty
        job.extranonce1, job.extranonce2_size = extranonce1, extranonce2_size
        job.superseded = job.gone = False
        return job

    def _number(self, value):
        return ("%08x" if self.padded else "%x") % value

    def _hex(self, data):
        return data.hex().upper() if self.upper else data.hex()

    def params(self, clean):
        words = b"".join(self.parent[i:i + 4][::-1] for i in range(0, 32, 4))
        return [self.job_id, self._hex(words), self._hex(self.coinbase1), self._hex(self.coinbase2),
                [self._hex(node) for node in self.branch], self._number(self.version),
                self._number(self.nbits), self._number(self.ntime), clean]

    def explain(self):
        return {"turn": self.turn, "notify": self.params(False), "extranonce1": self.extranonce1.hex(),
                "extranonce2_size": self.extranonce2_size, "difficulty": self.difficulty,
                "superseded": self.superseded}

    def header(self, extranonce2, version, ntime, nonce):
        coinbase = self.coinbase1 + self.extranonce1 + extranonce2 + self.coinbase2
        return (struct.pack("<I", version) + self.parent + merkle_root(coinbase, self.branch) +
                struct.pack("<III", ntime, self.nbits, nonce))


class Share:
    """The fields of a mining.submit after the worker; raises ValueError for a wrong form."""

    def __init__(self, params):
        if not isinstance(params, list) or len(params) not in (5, 6):
            raise ValueError("five or six parameters")
        if not all(isinstance(value, str) for value in params):
            raise ValueError("a parameter is no string")
        self.job_id = params[1]
        self.extranonce2 = self._bytes(params[2])
        self.ntime, self.nonce = self._u32(params[3]), self._u32(params[4])
        self.bits = self._u32(params[5]) if len(params) == 6 else None

    @staticmethod
    def _bytes(text):
        if not set(text) <= set("0123456789abcdefABCDEF"):
            raise ValueError("not hexadecimal")
        return bytes.fromhex(text)

    @classmethod
    def _u32(cls, text):
        if len(text) != 8:
            raise ValueError("a number that has not eight digits")
        return int.from_bytes(cls._bytes(text), "big")


def judge(job, share, masks):
    """(fault, None), or (None, header hash). masks: the version masks that may have been in force
    when the share was made; none where version rolling was not agreed."""
    if len(share.extranonce2) != job.extranonce2_size:
        return "extranonce2 size", None
    if not job.ntime <= share.ntime <= job.ntime + NTIME_AHEAD:
        return "ntime", None
    if not masks:
        if share.bits is not None:
            return "version bits not agreed", None
        versions = [job.version]
    elif share.bits is None:
        if any(masks):
            return "version bits missing", None
        versions = [job.version]
    else:
        # BIP310: bits outside the mask are refused, those inside replace the job's.
        versions = [job.version & ~mask | share.bits & mask for mask in masks
                    if share.bits & ~mask == 0]
        if not versions:
            return "version bits", None
    for version in versions:
        digest = sha256d(job.header(share.extranonce2, version, share.ntime, share.nonce))
        exact = meets_exactly(digest, job.difficulty)
        if exact and difficulty_in_doubles(digest) >= job.difficulty:
            return None, digest
        if exact:
            return "above target in doubles", None
    return "above target", None
