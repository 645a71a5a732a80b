/* scan_vector.h - the one scan kernel, over whatever vector the including file defines: the
 * template of every hasher written in C. Included once, at the end of a scan_*.c, which first
 * defines
 *
 *   SCAN_NAME            the function to define, a hasher_scan_fn
 *   VEC, VEC_LANES       the vector type and how many nonces lie side by side in it
 *   VEC_SET(x)           x in every lane
 *   VEC_NONCES(first)    the message words (byte-swapped) of the nonces first, first + 1, ...
 *   VEC_ADD, VEC_CH, VEC_MAJ, VEC_BIG0, VEC_BIG1, VEC_SMALL0, VEC_SMALL1   as in FIPS 180-4
 *   VEC_ZEROS(x, mask)   bit l set where (lane l of x & mask) == 0, as a uint32_t
 *   VEC_PIN(x, y)        nothing, or a barrier that has x and y computed where they are written
 *   SCAN_COMPACT         1, or nothing; see below
 *   SCAN_PAIRS           1, or nothing: the steps are those of scan_pair.h, which asks for more
 *
 * An item is one vector of nonces with one midstate. Items run through a pipeline of two stages:
 * the second hash of an item is computed beside the first hash of the next one, round by round,
 * since one hash alone is a chain of dependent operations that leaves most of the processor idle.
 * Compilers like to put the two chains one after the other again; hence VEC_PIN after each round.
 *
 * There are two kernels: with one or two versions each item expands its message schedule as it
 * goes; with more, W18..W63 of block two, which no version changes, are expanded once per vector of
 * nonces into a table of K + W that all midstates share. */
#ifndef JOULEHASH_SCAN_VECTOR_H
#define JOULEHASH_SCAN_VECTOR_H

#include <stdbool.h>

#include "hash/hasher.h"
#include "hash/scan.h"
#include "hash/sha256.h"
#include "hash/vector_state.h"

#define SCAN_INLINE static inline __attribute__((always_inline))

/* Rounds are written out, so that the indices below are constants and the arrays become registers;
 * but those without special words only once, because a loop that does not fit the processor's
 * caches of decoded instructions runs at half speed. Where registers are few the words of the
 * schedules are in memory anyway, and there is so much to move that even that is too long: compact
 * code keeps all 64 words, so that eight rounds are enough for a loop, and begins it earlier. */
#ifndef SCAN_COMPACT
#define SCAN_COMPACT 0
#endif
#ifndef SCAN_PAIRS
#define SCAN_PAIRS 0
#endif
/* clang-format off */
#define EACH_0_7(R) R(0) R(1) R(2) R(3) R(4) R(5) R(6) R(7)
#define EACH_0_15(R) EACH_0_7(R) R(8) R(9) R(10) R(11) R(12) R(13) R(14) R(15)
#define EACH_1_19(R)                                                                               \
    R(1) R(2) R(3) R(4) R(5) R(6) R(7) R(8) R(9) R(10) R(11) R(12) R(13) R(14) R(15) R(16) R(17)   \
    R(18) R(19)
#define EACH_18_31(R)                                                                              \
    R(18) R(19) R(20) R(21) R(22) R(23) R(24) R(25) R(26) R(27) R(28) R(29) R(30) R(31)
#if SCAN_COMPACT
#define WORDS 64            /* word i of a schedule is kept at i % WORDS */
#define EACH_ALONE EACH_1_19 /* the steps before those in loops */
#define LOOP_BEGIN 20
#define LOOP_LENGTH 8
#define EACH_OF_LOOP EACH_0_7
#else
#define WORDS 16
#define EACH_ALONE(R) EACH_1_19(R) R(20) R(21) R(22) R(23) R(24) R(25) R(26) R(27)
#define LOOP_BEGIN 28
#define LOOP_LENGTH 16
#define EACH_OF_LOOP EACH_0_15
#endif
/* clang-format on */

/* Variable k (0 for a .. 7 for h) as round i sees it: the values stay, their names move on. */
#define VAR(s, i, k) (s)[((k) - (i)) & 7]

/* Padding: of block two (80 bytes), and of the second hash's only block (32 bytes). */
#define END_MARK 0x80000000u
#define BLOCK2_BITS 640u
#define DIGEST_BITS 256u
/* Small sigmas of padding words. */
#define SMALL0_END_MARK 0x11002000u
#define SMALL0_BLOCK2_BITS 0x00a00055u
#define SMALL0_DIGEST_BITS 0x00400022u
#define SMALL1_DIGEST_BITS 0x00a00000u

/* Round i on s; t is h + K + W. */
SCAN_INLINE void round_folded(VEC *s, const int i, VEC t)
{
    VEC a = VAR(s, i, 0), e = VAR(s, i, 4);

    t = VEC_ADD(t, VEC_CH(e, VAR(s, i, 5), VAR(s, i, 6)));
    t = VEC_ADD(t, VEC_BIG1(e));
    VAR(s, i, 3) = VEC_ADD(VAR(s, i, 3), t);
    VAR(s, i, 7) = VEC_ADD(t, VEC_ADD(VEC_MAJ(a, VAR(s, i, 1), VAR(s, i, 2)), VEC_BIG0(a)));
    VEC_PIN(VAR(s, i, 3), VAR(s, i, 7));
}

/* h + K + W of round i on s; kw is K + W. */
SCAN_INLINE VEC with_h(VEC *s, const int i, VEC kw)
{
    return VEC_ADD(VAR(s, i, 7), kw);
}

#define WORD(w, i) (w)[(i) & (WORDS - 1)]

/* Word i of a message schedule from the 16 before it. */
SCAN_INLINE VEC schedule(VEC *w, const int i)
{
    VEC x = VEC_ADD(VEC_ADD(VEC_SMALL0(WORD(w, i - 15)), WORD(w, i - 16)),
                    VEC_ADD(WORD(w, i - 7), VEC_SMALL1(WORD(w, i - 2))));

    WORD(w, i) = x;
    return x;
}

/* In a loop, for word i + from, where `from` only counts for those who keep all words. */
SCAN_INLINE VEC schedule_later(VEC *w, const int i, const int from)
{
    return schedule(w, i + (SCAN_COMPACT ? from : 0));
}

/* ---- first hash, block two ---- */

/* Word i (18..31) for the nonce words n: with fewer terms, for words 5..14 are zero and only word 3
 * depends on the nonce. */
SCAN_INLINE VEC schedule_first(VEC *w, const int i, const struct prep_tail *t, VEC n)
{
    VEC x;

    if (i == 18)
        x = VEC_ADD(VEC_SMALL0(n), VEC_SET(t->c18));
    else if (i == 19)
        x = VEC_ADD(n, VEC_SET(t->c19));
    else if (i == 20)
        x = VEC_ADD(VEC_SMALL1(WORD(w, 18)), VEC_SET(END_MARK));
    else if (i == 21)
        x = VEC_SMALL1(WORD(w, 19));
    else if (i == 22)
        x = VEC_ADD(VEC_SMALL1(WORD(w, 20)), VEC_SET(BLOCK2_BITS));
    else if (i == 23)
        x = VEC_ADD(VEC_SMALL1(WORD(w, 21)), VEC_SET(t->w16));
    else if (i == 24)
        x = VEC_ADD(VEC_SMALL1(WORD(w, 22)), VEC_SET(t->w17));
    else if (i < 30)
        x = VEC_ADD(VEC_SMALL1(WORD(w, i - 2)), WORD(w, i - 7));
    else if (i == 30)
        x = VEC_ADD(VEC_ADD(VEC_SMALL1(WORD(w, 28)), WORD(w, 23)), VEC_SET(SMALL0_BLOCK2_BITS));
    else
        x = VEC_ADD(VEC_ADD(VEC_SMALL1(WORD(w, 29)), WORD(w, 24)), VEC_SET(t->c31));
    WORD(w, i) = x;
    return x;
}

/* What rounds 7..63 add before any word that depends on the nonce. */
SCAN_INLINE void constants_first(VEC *add, const struct prep_tail *t)
{
    for (int i = 7; i < 64; i++)
        add[i] = VEC_SET(sha256_round_constants[i]);
    add[15] = VEC_SET(sha256_round_constants[15] + BLOCK2_BITS);
    add[16] = VEC_SET(t->kw16);
    add[17] = VEC_SET(t->kw17);
}

/* K + W of rounds 18..63 for the nonce words n, into the table that all midstates share. */
SCAN_INLINE void expand_shared(VEC *add, const struct prep_tail *t, VEC n)
{
    VEC w[WORDS];

    WORD(w, 16) = VEC_SET(t->w16);
    WORD(w, 17) = VEC_SET(t->w17);
#define EXPAND(i) add[i] = VEC_ADD(schedule_first(w, i, t, n), VEC_SET(sha256_round_constants[i]));
    EACH_18_31(EXPAND)
#undef EXPAND
    for (int from = 32; from < 64; from += 16) {
#define EXPAND(i)                                                                                  \
    add[from + (i)] =                                                                              \
        VEC_ADD(schedule_later(w, (i), from), VEC_SET(sha256_round_constants[from + (i)]));
        EACH_0_15(EXPAND)
#undef EXPAND
    }
}

/* The state before round 4. */
SCAN_INLINE void begin_first(VEC *s, VEC *w, const struct prep_mid *m, const struct prep_tail *t,
                             VEC n)
{
    for (int k = 0; k < 8; k++)
        VAR(s, 4, k) = VEC_SET(m->s3[k]);
    VAR(s, 4, 0) = VEC_ADD(VAR(s, 4, 0), n);
    VAR(s, 4, 4) = VEC_ADD(VAR(s, 4, 4), n);
    if (SCAN_COMPACT)
        for (int k = 7; k < 15; k++)
            w[k] = VEC_SET(0);
    w[15] = VEC_SET(BLOCK2_BITS);
    WORD(w, 16) = VEC_SET(t->w16);
    WORD(w, 17) = VEC_SET(t->w17);
}

/* h + K + W of round i before the loops, with its own schedule in w or with the shared table
 * alone. */
SCAN_INLINE VEC sum_first(VEC *s, VEC *w, const VEC *add, const int i, const struct prep_mid *m,
                          const struct prep_tail *t, VEC n, const bool shared)
{
    if (i == 4)
        return VEC_SET(m->c4);
    if (i == 5)
        return VEC_SET(m->c5);
    if (i == 6)
        return VEC_SET(m->c6);
    if (i < 18 || shared)
        return with_h(s, i, add[i]);
    return with_h(s, i, VEC_ADD(schedule_first(w, i, t, n), add[i]));
}

/* The same of round i + from, past the special words; from is a multiple of 8. */
SCAN_INLINE VEC sum_first_later(VEC *s, VEC *w, const int i, const int from, const VEC *add,
                                const bool shared)
{
    if (shared)
        return with_h(s, i, add[i + from]);
    return with_h(s, i, VEC_ADD(schedule_later(w, i, from), add[i + from]));
}

/* ---- second hash ---- */

/* Word i (16..27): words 0..7 are the first hash, then come the end mark, zeros and the length. */
SCAN_INLINE VEC schedule_second(VEC *w, const int i)
{
    VEC x;

    if (i == 16)
        x = VEC_ADD(VEC_SMALL0(w[1]), w[0]);
    else if (i == 17)
        x = VEC_ADD(VEC_ADD(VEC_SMALL0(w[2]), w[1]), VEC_SET(SMALL1_DIGEST_BITS));
    else if (i < 22)
        x = VEC_ADD(VEC_SMALL1(WORD(w, i - 2)), VEC_ADD(VEC_SMALL0(w[i - 15]), w[i - 16]));
    else if (i == 22)
        x = VEC_ADD(VEC_ADD(VEC_SMALL1(WORD(w, 20)), VEC_SET(DIGEST_BITS)),
                    VEC_ADD(VEC_SMALL0(w[7]), w[6]));
    else if (i == 23)
        x = VEC_ADD(VEC_ADD(VEC_SMALL1(WORD(w, 21)), WORD(w, 16)),
                    VEC_ADD(w[7], VEC_SET(SMALL0_END_MARK)));
    else if (i == 24)
        x = VEC_ADD(VEC_ADD(VEC_SMALL1(WORD(w, 22)), WORD(w, 17)), VEC_SET(END_MARK));
    else
        x = VEC_ADD(VEC_SMALL1(WORD(w, i - 2)), WORD(w, i - 7));
    WORD(w, i) = x;
    return x;
}

/* What rounds 8..60 add before any word that depends on the nonce; in 60 also what makes it H7. */
SCAN_INLINE void constants_second(VEC *add)
{
    for (int i = 8; i < 60; i++)
        add[i] = VEC_SET(sha256_round_constants[i]);
    add[8] = VEC_SET(sha256_round_constants[8] + END_MARK);
    add[15] = VEC_SET(sha256_round_constants[15] + DIGEST_BITS);
    add[60] = VEC_SET(sha256_round_constants[60] + sha256_initial_state[7]);
}

/* From the first hash's final variables s, of midstate m: the message words w, the state z after
 * round 0, and what rounds 1..7 add (h included in 1..3, where it is constant). */
SCAN_INLINE void begin_second(VEC *z, VEC *w, VEC *add, const VEC *s, const struct prep_mid *m)
{
    for (int k = 0; k < 8; k++)
        w[k] = VEC_ADD(VAR(s, 64, k), VEC_SET(m->mid[k]));
    if (SCAN_COMPACT)
        w[8] = VEC_SET(END_MARK);
    for (int k = SCAN_COMPACT ? 9 : 12; k < 15; k++)
        w[k] = VEC_SET(0);
    w[15] = VEC_SET(DIGEST_BITS);

    VAR(z, 1, 0) = VEC_ADD(VAR(s, 64, 0), VEC_SET(m->a0));
    VAR(z, 1, 4) = VEC_ADD(VAR(s, 64, 0), VEC_SET(m->e0));
    for (int k = 1; k < 4; k++) {
        VAR(z, 1, k) = VEC_SET(sha256_initial_state[k - 1]);
        VAR(z, 1, k + 4) = VEC_SET(sha256_initial_state[k + 3]);
    }

    add[1] = VEC_ADD(VAR(s, 64, 1), VEC_SET(m->c1));
    add[2] = VEC_ADD(VAR(s, 64, 2), VEC_SET(m->c2));
    add[3] = VEC_ADD(VAR(s, 64, 3), VEC_SET(m->c3));
    for (int k = 4; k < 8; k++)
        add[k] = VEC_ADD(VAR(s, 64, k), VEC_SET(m->mk[k - 4]));
}

/* H7: the e of round 60 is the h of the end. kw is K + W of that round. */
SCAN_INLINE VEC end_second(VEC *z, VEC kw)
{
    VEC t = with_h(z, 60, kw), e = VAR(z, 60, 4);

    t = VEC_ADD(t, VAR(z, 60, 3));
    t = VEC_ADD(t, VEC_CH(e, VAR(z, 60, 5), VAR(z, 60, 6)));
    return VEC_ADD(t, VEC_BIG1(e));
}

/* ---- the steps: rounds 1..59 of one item's second hash beside 4..62 of the next one's first ----
 */

/* What the steps work on. */
struct steps {
    VEC *z, *v;                    /* second hash: variables, schedule */
    const VEC *early, *add_second; /* what begin_second made; the constants */
    VEC *s, *w;                    /* first hash: variables, schedule */
    const VEC *add_first;          /* the constants, or the shared table */
    const struct prep_mid *m;
    const struct prep_tail *t;
    VEC n;
};

#if SCAN_PAIRS
#include "hash/scan_pair.h"
#else
/* h + K + W of round i of the second hash, before the loops. */
SCAN_INLINE VEC sum_second(const struct steps *x, const int i)
{
    if (i < 4)
        return x->early[i];
    if (i < 8)
        return with_h(x->z, i, x->early[i]);
    if (i < 16)
        return with_h(x->z, i, x->add_second[i]);
    return with_h(x->z, i, VEC_ADD(schedule_second(x->v, i), x->add_second[i]));
}

/* Returns K + W of round 60 of the second hash. */
SCAN_INLINE VEC all_steps(const struct steps *x, const bool shared)
{
#define STEP(i)                                                                                    \
    round_folded(x->z, i, sum_second(x, i));                                                       \
    round_folded(x->s, (i) + 3,                                                                    \
                 sum_first(x->s, x->w, x->add_first, (i) + 3, x->m, x->t, x->n, shared));
    EACH_ALONE(STEP)
#undef STEP
    for (int from = 0; from < 60 - LOOP_BEGIN; from += LOOP_LENGTH) {
#define STEP(i)                                                                                    \
    round_folded(x->z, LOOP_BEGIN + (i),                                                           \
                 with_h(x->z, LOOP_BEGIN + (i),                                                    \
                        VEC_ADD(schedule_later(x->v, LOOP_BEGIN + (i), from),                      \
                                x->add_second[LOOP_BEGIN + (i) + from])));                         \
    round_folded(x->s, LOOP_BEGIN + 3 + (i),                                                       \
                 sum_first_later(x->s, x->w, LOOP_BEGIN + 3 + (i), from, x->add_first, shared));
        EACH_OF_LOOP(STEP)
#undef STEP
    }
    return VEC_ADD(schedule(x->v, 60), x->add_second[60]);
}
#endif

/* ---- the scan ---- */

/* Appends the lanes of `hits` that lie before `end`. Offsets are from the scan's first nonce. */
static inline void report(struct candidates *out, uint32_t hits, uint32_t first_nonce,
                          uint64_t offset, uint64_t end, uint32_t mid)
{
    for (uint32_t lane = 0; lane < VEC_LANES && offset + lane < end; lane++) {
        if ((hits >> lane & 1) == 0)
            continue;
        out->item[out->count].nonce = first_nonce + (uint32_t)offset + lane;
        out->item[out->count].mid = mid;
        out->count++;
    }
}

SCAN_INLINE uint64_t scan_items(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                                struct candidates *out, const bool shared)
{
    const uint32_t room =
        CANDIDATES_MAX - VEC_LANES * p->versions; /* with more there is none left */
    const VEC filter = VEC_SET(p->h7_mask);
    const struct prep_tail *t = &p->tail;
    const struct prep_mid *m = p->mid;
    VEC s[8], add_first[64], add_second[61];

    if (count == 0 || out->count > room)
        return 0;
    constants_first(add_first, t);
    constants_second(add_second);
    for (int k = 0; k < 8; k++)
        s[k] = VEC_SET(0);

    /* Each step begins the item (at, mid) and finishes the one before it. The first step has none
     * before it; the last step begins an item past the end, which nobody finishes. */
    for (uint64_t at = 0;; at += VEC_LANES) {
        VEC n = VEC_NONCES(first_nonce + (uint32_t)at);

        if (shared)
            expand_shared(add_first, t, n);
        for (uint32_t mid = 0; mid < p->versions; mid++) {
            VEC w[WORDS], z[8], v[WORDS], early[8], h7;
            uint32_t hits;

            begin_second(z, v, early, s, m);
            m = &p->mid[mid];
            begin_first(s, w, m, t, n);
            const struct steps x = {z, v, early, add_second, s, w, add_first, m, t, n};

            h7 = end_second(z, all_steps(&x, shared));
            round_folded(s, 63, sum_first_later(s, w, 63, 0, add_first, shared));

            hits = VEC_ZEROS(h7, filter);
            if (__builtin_expect(hits != 0, 0)) {
                if (mid > 0)
                    report(out, hits, first_nonce, at, count, mid - 1);
                else if (at > 0)
                    report(out, hits, first_nonce, at - VEC_LANES, count, p->versions - 1);
            }
            if (mid == 0 && at > 0) { /* the vector before this one is finished */
                if (at >= count)
                    return count;
                if (out->count > room)
                    return at;
            }
        }
    }
}

/* Aligned to pages, so that a change elsewhere does not move them to where they run slower. */
static __attribute__((noinline, aligned(4096))) uint64_t
scan_own_schedule(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                  struct candidates *out)
{
    return scan_items(p, first_nonce, count, out, false);
}

static __attribute__((noinline, aligned(4096))) uint64_t
scan_shared_schedule(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                     struct candidates *out)
{
    return scan_items(p, first_nonce, count, out, true);
}

uint64_t SCAN_NAME(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                   struct candidates *out)
{
    vector_state_clean();
    /* With two versions the table costs as much as it saves. */
    return p->versions <= 2 ? scan_own_schedule(p, first_nonce, count, out)
                            : scan_shared_schedule(p, first_nonce, count, out);
}

#endif
