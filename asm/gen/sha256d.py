"""sha256d.py - the rounds and the message schedules of the double hash of a block header, as a graph.

The only place that knows SHA-256. What no nonce changes comes ready from src/hash/prep.c, and words
of padding are folded into constants, so an item (a vector of nonces with one midstate) begins with
round 4 of block two and ends with the e of round 60 of the second hash, which is H7.
"""
from gen.graph import WORD, Graph, Memory, rotate_right
from gen.layout import TABLE_FIRST, mid, nonces, round_constant, tail, words


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
    the sum of those of its terms that are constant, where that is not zero; `known` constant words."""

    def __init__(self, graph, isa, words, constants, known):
        self.graph, self.isa = graph, isa
        self.words = words + [None] * (64 - len(words))
        self.constants, self.known = constants, known

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

    def store(self, i, memory):
        word = self.words[i]
        if word is None:
            word = self.graph.load(self.known.get(i) or self.isa.constant(self.graph, 0))
        self.graph.node("store", [word], memory=memory)


class _FirstHash:
    """Rounds 4..63 of block two. Of its words only 3 depends on the nonce; words 16 and 17 and some
    sums are in prep_tail. `shared`: K + W from the table that all midstates share."""

    def __init__(self, g, isa, shared):
        self.graph, self.isa, self.shared = g, isa, shared
        nonce = g.load(nonces(isa, 3))
        state = [g.load(mid("s3", k)) for k in range(8)]
        for k in (0, 4):  # all that round 3 adds to them but the nonce is in prep_mid
            state[k] = g.add(state[k], nonce)
        self.hash = _Hash(g, isa, state)
        self.schedule = first_schedule(g, isa, nonce)

    def round(self, i):
        g, isa = self.graph, self.isa
        if i < 7:
            self.hash.round(folded=g.load(mid(f"c{i}")))
        elif i < 16:
            self.hash.round(g.load(isa.constant(g, K[i] + (BLOCK2_BITS if i == 15 else 0))))
        elif i < TABLE_FIRST:
            self.hash.round(g.load(tail(f"kw{i}")))
        elif self.shared:
            self.hash.round(g.load(nonces(isa, i)))
        else:
            self.hash.round(g.add(self.schedule.expand(i), g.load(isa.constant(g, K[i]))))


def first_schedule(g, isa, nonce):
    constants = {18: tail("c18"), 19: tail("c19"), 23: tail("w16"), 24: tail("w17"),
                 31: tail("c31"), 32: tail("c32"), 33: tail("w17"),
                 20: isa.constant(g, END_MARK), 22: isa.constant(g, BLOCK2_BITS),
                 30: isa.constant(g, small0(BLOCK2_BITS))}
    return _Schedule(g, isa, [None] * 3 + [nonce] + [None] * 14, constants,
                     {15: isa.constant(g, BLOCK2_BITS), 16: tail("w16"), 17: tail("w17")})


class _SecondHash:
    """Rounds 0..60 of the second hash, from the variables with which the first ends; round 0 is done
    from the beginning."""

    def __init__(self, g, isa, first):
        self.graph, self.isa = g, isa
        self.schedule = self._schedule([g.add(first[k], g.load(mid("mid", k))) for k in range(8)])
        # h, K, W and midstate word of rounds 1..3 are one constant to which a variable is added; of
        # rounds 4..7, all but h.
        self.folded = {i: g.add(first[i], g.load(mid(f"c{i}"))) for i in range(1, 4)}
        self.kw = {i: g.add(first[i], g.load(mid("mk", i - 4))) for i in range(4, 8)}
        iv = [g.load(isa.constant(g, IV[k])) if k not in (3, 7) else None for k in range(8)]
        self.hash = _Hash(g, isa, [g.add(first[0], g.load(mid("a0"))), iv[0], iv[1], iv[2],
                                   g.add(first[0], g.load(mid("e0"))), iv[4], iv[5], iv[6]])

    def _schedule(self, digest):
        """The only block: the first digest, the end mark, zeros, the length."""
        g, isa = self.graph, self.isa
        known = {8: END_MARK, 15: DIGEST_BITS}
        constants = {}
        for i in range(16, 32):
            total = (known.get(i - 16, 0) + small0(known.get(i - 15, 0)) + known.get(i - 7, 0)
                     + small1(known.get(i - 2, 0))) & WORD
            if total:
                constants[i] = isa.constant(g, total)
        return _Schedule(g, isa, digest + [None] * 8, constants,
                         {i: isa.constant(g, word) for i, word in known.items()})

    def round(self, i):
        g, isa = self.graph, self.isa
        if i < 4:
            self.hash.round(folded=self.folded[i])
        elif i < 8:
            self.hash.round(self.kw[i])
        elif i < 16:
            word = {8: END_MARK, 15: DIGEST_BITS}.get(i, 0)
            self.hash.round(g.load(isa.constant(g, K[i] + word)))
        else:
            # H7 is the e of round 60 plus IV; the a of rounds 57..60 does not reach it.
            extra = IV[7] if i == 60 else 0
            self.hash.round(g.add(self.schedule.expand(i), g.load(isa.constant(g, K[i] + extra))),
                            new_a=i < 57)


def item(isa, shared):
    """The graph of one item: a vector of nonces with one midstate, to the test of H7."""
    g = Graph()
    first = _FirstHash(g, isa, shared)
    for i in range(4, 64):
        first.round(i)
    second = _SecondHash(g, isa, first.hash.variables)
    for i in range(1, 61):
        second.round(i)
    g.node("test", [second.hash.variables[4]])
    return g


def table(isa, vectors):
    """The graph that fills the tables of so many vectors of nonces: K + W of rounds 18..63."""
    g = Graph()
    schedules = [first_schedule(g, isa, g.load(nonces(isa, 3, v))) for v in range(vectors)]
    for i in range(TABLE_FIRST, 64):
        for v, schedule in enumerate(schedules):
            kw = g.add(schedule.expand(i), g.load(isa.constant(g, K[i])))
            g.node("store", [kw], memory=nonces(isa, i, v))
    return g


# ---- where an item is too much code: its plain rounds in a loop ----

ROUNDS_PER_PASS = 8  # after which every variable has its name again


def rolled(isa, shared, passes):
    """The two graphs of a turn, which works on two items: the special rounds of the first hash of one
    beside those of the second hash of the one before, and then, `passes` times, the next eight rounds
    of both. At its beginning, a turn also tests the item before those."""
    return [_special_rounds(isa, shared, 61 - passes * ROUNDS_PER_PASS),
            _plain_rounds(isa, shared, 61 - passes * ROUNDS_PER_PASS)]


def _special_rounds(isa, shared, end):
    """Rounds 1..end - 1 of the second hash, and 4..end + 2 of the first."""
    g = Graph()
    g.stage = 1
    g.node("test", [g.add(g.enter(("second", 4)), g.load(isa.constant(g, IV[7])))])
    second = _SecondHash(g, isa, [g.enter(("first", k)) for k in range(8)])
    g.stage = 0
    first = _FirstHash(g, isa, shared)
    for i in range(1, end):
        g.stage = 1
        second.round(i)
        g.stage = 0
        first.round(i + 3)
    for i in range(end - 16, end):
        if not shared:
            first.schedule.store(i + 3, words(isa, "first", i + 3))
        second.schedule.store(i, words(isa, "second", i))
    _leave(g, first.hash, second.hash)
    return g


def _plain_rounds(isa, shared, begin):
    """Rounds begin..begin + 7 of the second hash, and those three further of the first."""
    g = Graph()
    first = _Hash(g, isa, [g.enter(("first", k)) for k in range(8)])
    second = _Hash(g, isa, [g.enter(("second", k)) for k in range(8)])

    def schedule(which, i):
        before = [g.load(words(isa, which, j)) for j in range(i - 16, i)]
        return _Schedule(g, isa, [None] * (i - 16) + before, {}, {})

    def kw(of, which, i):
        word = of.expand(i)
        of.store(i, words(isa, which, i))
        return g.add(word, g.load(round_constant(isa, i)))

    first_words = None if shared else schedule("first", begin + 3)
    second_words = schedule("second", begin)
    for i in range(begin, begin + ROUNDS_PER_PASS):
        second.round(kw(second_words, "second", i))
        first.round(g.load(nonces(isa, i + 3)) if shared else kw(first_words, "first", i + 3))
    _leave(g, first, second)
    return g


def _leave(g, first, second):
    for name, rounds in (("first", first), ("second", second)):
        for k in range(8):
            g.leaves[name, k] = rounds.variables[k]
