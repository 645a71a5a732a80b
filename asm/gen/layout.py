"""layout.py - byte offsets of what the kernels read: the structs of src/hash/prep.h, and the K + W
table. The printed headers assert the same when C is compiled."""
from gen.graph import Memory


def _offsets(fields):
    offsets, at = {}, 0
    for name, words in fields:
        offsets[name] = at
        at += 4 * words
    return offsets


MID = _offsets([("mid", 8), ("s3", 8), ("c4", 1), ("c5", 1), ("c6", 1), ("a0", 1), ("e0", 1),
                ("c1", 1), ("c2", 1), ("c3", 1), ("mk", 4)])
TAIL = _offsets([("w", 3), ("w16", 1), ("w17", 1), ("kw16", 1), ("kw17", 1), ("c18", 1), ("c19", 1),
                 ("c31", 1), ("c32", 1)])
TABLE_FIRST = 18  # the first round whose K + W depends on the nonce
TABLE_VECTORS = 1 + 64 - TABLE_FIRST


def mid(name, word=0):
    """A word of struct prep_mid, in every lane."""
    return Memory("mid", MID[name] + 4 * word, True)


def tail(name):
    """A word of struct prep_tail, in every lane."""
    return Memory("tail", TAIL[name], True)


def nonces(isa, i, table=0):
    """What belongs to a vector of nonces: word 3 (the nonces as message words), and K + W of round i,
    18..63, when it has a table. Tables lie one after another."""
    index = 0 if i == 3 else i - TABLE_FIRST + 1
    return Memory("nonces", isa.vector_bytes * (table * TABLE_VECTORS + index), False)


# ---- for loops over rounds: their pointers move on by a vector per round ----

WORDS_VECTORS = 2 * 64


def words(isa, which, i):
    """Word i of the message schedule of the first or second hash."""
    return Memory("words", isa.vector_bytes * (i + (0 if which == "first" else 64)), False)


def round_constant(isa, i):
    return Memory("round_constants", isa.vector_bytes * i, False)
