"""sha256d.py - the rounds and the message schedules of the double hash of a block header, as a graph.

The only place that knows SHA-256. What no nonce changes comes ready from src/hash/prep.c, and words
of padding are folded into constants, so an item (a vector of nonces with one midstate) begins with
round 4 of block two and ends with the e of round 60 of the second hash, which is H7.
"""
from gen.graph import WORD, Graph, Memory, rotate_right
from gen.layout import TABLE_FIRST, mid, nonces, tail



def _primes(count):
    found, n = [], 2
    while len(found) < count:
        if all(n % p for p in found):
            found.append(n)
        n += 1
    return found


def _root_bits(n, power):
    """The first 32 bits of the fraction of the root of n, in integers."""
    low, high = 0, n << 32
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle ** power <= n << 32 * power else (low, middle - 1)
    return low & 0xFFFFFFFF


K = [_root_bits(p, 3) for p in _primes(64)]
IV = [_root_bits(p, 2) for p in _primes(8)]

END_MARK = 0x80000000  # word 4 of block two, word 8 of the second hash
BLOCK2_BITS = 640  # word 15 of block two
DIGEST_BITS = 256  # word 15 of the second hash


def small0(x):
    return rotate_right(x, 7) ^ rotate_right(x, 18) ^ x >> 3


def small1(x):
    return rotate_right(x, 17) ^ rotate_right(x, 19) ^ x >> 10


class _Hash:
    """Eight working variables a..h (nodes) and what moves them on by a round."""

    def __init__(self, graph, isa, variables):
        self.graph, self.isa, self.variables = graph, isa, variables

    def round(self, kw=None, folded=None, new_a=True):
        """kw is K + W, or folded is h + K + W. Without new_a only e goes on."""
        g, isa = self.graph, self.isa
        a, b, c, d, e, f, gg, h = self.variables
        t = g.add(h, kw) if folded is None else folded
        t = g.add(t, isa.ch(g, e, f, gg), isa.rotations(g, e, (6, 11, 25)))
        new_e = g.add(d, t)
        if new_a:
            new_a = g.add(t, g.add(isa.maj(g, a, b, c), isa.rotations(g, a, (2, 13, 22))))
        self.variables = [new_a or None, a, b, c, new_e, e, f, gg]


class _Schedule:
    """The words of a message: nodes, or None where they are constant. `constants` holds for a word
    the sum of those of its terms that are constant, where that is not zero."""

    def __init__(self, graph, isa, words, constants):
        self.graph, self.isa = graph, isa
        self.words = words + [None] * (64 - len(words))
        self.constants = constants

    def expand(self, i):
        """Word i from the 16 before it."""
        g, isa, w = self.graph, self.isa, self.words
        terms = []
        if w[i - 16] is not None:
            terms.append(w[i - 16])
        if w[i - 15] is not None:
            terms.append(isa.rotations(g, w[i - 15], (7, 18), shift=3))
        if i in self.constants:
            terms.append(g.load(self.constants[i]))
        if w[i - 7] is not None:
            terms.append(w[i - 7])
        if w[i - 2] is not None:
            terms.append(isa.rotations(g, w[i - 2], (17, 19), shift=10))
        w[i] = g.add(*terms)
        return w[i]


def _first_schedule(g, isa, nonce):
    """Block two: only word 3 depends on the nonce; words 16 and 17 and some sums are in prep_tail."""
    constants = {18: tail("c18"), 19: tail("c19"), 23: tail("w16"), 24: tail("w17"),
                 31: tail("c31"), 32: tail("c32"), 33: tail("w17"),
                 20: isa.constant(g, END_MARK), 22: isa.constant(g, BLOCK2_BITS),
                 30: isa.constant(g, small0(BLOCK2_BITS))}
    return _Schedule(g, isa, [None] * 3 + [nonce] + [None] * 14, constants)


def _second_schedule(g, isa, digest):
    """The second hash's only block: the first digest, the end mark, zeros, the length."""
    known = {8: END_MARK, 15: DIGEST_BITS}
    constants = {}
    for i in range(16, 32):
        total = (known.get(i - 16, 0) + small0(known.get(i - 15, 0)) + known.get(i - 7, 0)
                 + small1(known.get(i - 2, 0))) & WORD
        if total:
            constants[i] = isa.constant(g, total)
    return _Schedule(g, isa, digest + [None] * 8, constants)


def _first_hash(g, isa, shared):
    """Rounds 4..63 of block two. Returns the variables after them."""
    nonce = g.load(nonces(isa, 3))
    state = [g.load(mid("s3", k)) for k in range(8)]
    for k in (0, 4):  # all that round 3 adds to them but the nonce is in prep_mid
        state[k] = g.add(state[k], nonce)
    rounds = _Hash(g, isa, state)
    schedule = _first_schedule(g, isa, nonce)
    for i in range(4, 64):
        if i < 7:
            rounds.round(folded=g.load(mid(f"c{i}")))
        elif i < 16:
            rounds.round(g.load(isa.constant(g, K[i] + (BLOCK2_BITS if i == 15 else 0))))
        elif i < TABLE_FIRST:
            rounds.round(g.load(tail(f"kw{i}")))
        elif shared:
            rounds.round(g.load(nonces(isa, i)))
        else:
            rounds.round(g.add(schedule.expand(i), g.load(isa.constant(g, K[i]))))
    return rounds.variables


def _second_hash(g, isa, first):
    """From the first hash's variables, rounds 0..60 of the second. Returns H7."""
    digest = [g.add(first[k], g.load(mid("mid", k))) for k in range(8)]
    schedule = _second_schedule(g, isa, digest)
    # h, K, W and midstate word of rounds 1..3 are one constant to which a variable is added; of
    # rounds 4..7, all but h.
    folded = {i: g.add(first[i], g.load(mid(f"c{i}"))) for i in range(1, 4)}
    kw = {i: g.add(first[i], g.load(mid("mk", i - 4))) for i in range(4, 8)}
    iv = [g.load(isa.constant(g, word)) if k not in (3, 7) else None for k, word in enumerate(IV)]
    rounds = _Hash(g, isa, [g.add(first[0], g.load(mid("a0"))), iv[0], iv[1], iv[2],
                            g.add(first[0], g.load(mid("e0"))), iv[4], iv[5], iv[6]])
    for i in range(1, 61):
        if i < 4:
            rounds.round(folded=folded[i])
        elif i < 8:
            rounds.round(kw[i])
        elif i < 16:
            word = {8: END_MARK, 15: DIGEST_BITS}.get(i, 0)
            rounds.round(g.load(isa.constant(g, K[i] + word)))
        else:
            # H7 is the e of round 60 plus IV; the a of rounds 57..60 does not reach it.
            extra = IV[7] if i == 60 else 0
            rounds.round(g.add(schedule.expand(i), g.load(isa.constant(g, K[i] + extra))),
                         new_a=i < 57)
    return rounds.variables[4]


def item(isa, shared):
    """The graph of one item: a vector of nonces with one midstate, to the test of H7. K + W of the
    first hash comes from the table that all midstates share, or from a schedule of its own."""
    g = Graph()
    g.node("test", [_second_hash(g, isa, _first_hash(g, isa, shared))])
    return g


def table(isa, vectors):
    """The graph that fills the tables of so many vectors of nonces: K + W of rounds 18..63."""
    g = Graph()
    schedules = [_first_schedule(g, isa, g.load(nonces(isa, 3, v))) for v in range(vectors)]
    for i in range(TABLE_FIRST, 64):
        for v, schedule in enumerate(schedules):
            kw = g.add(schedule.expand(i), g.load(isa.constant(g, K[i])))
            g.node("store", [kw], memory=nonces(isa, i, v))
    return g
