"""block_judge.py - judges whole blocks by Bitcoin's rules, and makes up transactions for them. Shares
no code with joulehash: everything is computed here from the bytes that came."""
import hashlib
import struct

DIFFICULTY_1 = 0xffff << 208
WEIGHT_MAX = 4_000_000


def double_sha(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def compact_size(n):
    if n < 0xfd:
        return bytes([n])
    if n <= 0xffff:
        return b"\xfd" + struct.pack("<H", n)
    if n <= 0xffffffff:
        return b"\xfe" + struct.pack("<I", n)
    return b"\xff" + struct.pack("<Q", n)


def script_number_push(height):
    """CScript() << height."""
    if height == 0:
        return b"\x00"
    if 1 <= height <= 16:
        return bytes([0x50 + height])
    digits = height.to_bytes((height.bit_length() + 7) // 8, "little")
    if digits[-1] & 0x80:
        digits += b"\x00"
    return bytes([len(digits)]) + digits


def target_of(bits):
    exponent, mantissa = bits >> 24, bits & 0x7fffff
    return mantissa << 8 * (exponent - 3) if exponent > 3 else mantissa >> 8 * (3 - exponent)


def merkle_root(leaves):
    while len(leaves) > 1:
        if len(leaves) % 2:
            leaves = leaves + [leaves[-1]]
        leaves = [double_sha(leaves[i] + leaves[i + 1]) for i in range(0, len(leaves), 2)]
    return leaves[0]


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, n):
        if self.at + n > len(self.data):
            raise ValueError("cut short")
        self.at += n
        return self.data[self.at - n:self.at]

    def number(self, n):
        return int.from_bytes(self.take(n), "little")

    def size(self):
        first = self.number(1)
        if first < 0xfd:
            return first
        length = {0xfd: 2, 0xfe: 4, 0xff: 8}[first]
        value = self.number(length)
        if value < 0xfd or (length > 2 and value < 1 << 4 * length):
            raise ValueError("a size that is not in its shortest form")
        return value


class Transaction:
    def __init__(self, reader):
        begin = reader.at
        version = reader.take(4)
        witnessed = reader.data[reader.at:reader.at + 2] == b"\x00\x01"
        if witnessed:
            reader.take(2)
        body = reader.at
        self.inputs = []
        for _ in range(reader.size()):
            previous = reader.take(36)
            self.inputs.append((previous, reader.take(reader.size()), reader.number(4)))
        self.outputs = []
        for _ in range(reader.size()):
            value = reader.number(8)
            self.outputs.append((value, reader.take(reader.size())))
        middle = reader.data[body:reader.at]
        self.witness = []
        if witnessed:
            self.witness = [[reader.take(reader.size()) for _ in range(reader.size())]
                            for _ in self.inputs]
        lock = reader.take(4)
        self.raw = reader.data[begin:reader.at]
        self.bare = version + middle + lock
        self.txid = double_sha(self.bare)
        self.wtxid = double_sha(self.raw)


def made_transaction(number, witnessed):
    """A well-formed transaction that spends what nobody has."""
    outpoint = hashlib.sha256(b"outpoint %d" % number).digest() + struct.pack("<I", number % 7)
    script = b"" if witnessed else b"\x51" * (1 + number % 40)
    middle = (b"\x01" + outpoint + compact_size(len(script)) + script + b"\xfd\xff\xff\xff"
              + b"\x01" + struct.pack("<Q", 1000 + number) + b"\x16\x00\x14"
              + hashlib.sha256(b"payee %d" % number).digest()[:20])
    version, lock = b"\x02\x00\x00\x00", b"\x00\x00\x00\x00"
    if not witnessed:
        return version + middle + lock
    witness = b"\x02" + compact_size(64) + b"\x30" * 64 + b"\x21" + b"\x02" * 33
    return version + b"\x00\x01" + middle + witness + lock


def judge(raw, template, pay_script, check_work=True):
    """None, or the word with which a node refuses the block. `template` is what was asked for:
    parent (bytes, internal order), height, bits, mintime, curtime, value, transactions (raw bytes
    in order), segwit."""
    try:
        reader = Reader(raw)
        header = reader.take(80)
        transactions = [Transaction(reader) for _ in range(reader.size())]
    except (ValueError, KeyError, IndexError):
        return "Block decode failed"
    if reader.at != len(raw):
        return "Block decode failed"
    version, bits, time = (int.from_bytes(header[a:b], "little")
                           for a, b in ((0, 4), (72, 76), (68, 72)))
    if header[4:36] != template["parent"]:
        return "prev-blk-not-found"
    if bits != template["bits"]:
        return "bad-diffbits"
    if time < template["mintime"]:
        return "time-too-old"
    if time > template["curtime"] + 7200:
        return "time-too-new"
    if version < 4 or version >= 1 << 31:
        return "bad-version(0x%08x)" % version
    if (version ^ template["version"]) & ~0x1fffe000:
        return "bad-version-bits-of-others"
    if check_work and int.from_bytes(double_sha(header), "little") > target_of(bits):
        return "high-hash"
    if not transactions or header[36:68] != merkle_root([t.txid for t in transactions]):
        return "bad-txnmrklroot"
    if [t.raw for t in transactions[1:]] != template["transactions"]:
        return "bad-txns-of-others"
    if 3 * (len(raw) - sum(len(t.raw) - len(t.bare) for t in transactions)) + len(raw) > WEIGHT_MAX:
        return "bad-blk-weight"
    coinbase = transactions[0]
    if len(coinbase.inputs) != 1 or coinbase.inputs[0][0] != b"\x00" * 32 + b"\xff" * 4:
        return "bad-cb-missing"
    script = coinbase.inputs[0][1]
    if not 2 <= len(script) <= 100:
        return "bad-cb-length"
    if not script.startswith(script_number_push(template["height"])):
        return "bad-cb-height"
    if template.get("aux") and template["aux"] not in script:
        return "bad-cb-aux"
    if sum(value for value, _ in coinbase.outputs) > template["value"]:
        return "bad-cb-amount"
    if coinbase.outputs[0] != (template["value"], pay_script):
        return "bad-cb-payee"
    return judge_witness(transactions, template)


def judge_witness(transactions, template):
    head = bytes.fromhex("6a24aa21a9ed")
    coinbase = transactions[0]
    commitments = [s for _, s in coinbase.outputs if s.startswith(head) and len(s) >= 38]
    if not template["segwit"]:
        return "unexpected-witness" if coinbase.witness or commitments else None
    if not commitments:
        return "unexpected-witness" if any(t.witness for t in transactions) else "bad-no-commitment"
    if len(coinbase.witness) != 1 or [len(i) for i in coinbase.witness[0]] != [32]:
        return "bad-witness-nonce-size"
    root = merkle_root([b"\x00" * 32] + [t.wtxid for t in transactions[1:]])
    if commitments[-1][6:38] != double_sha(root + coinbase.witness[0][0]):
        return "bad-witness-merkle-match"
    return None
