/* scan_streams.h - the scan kernel for processors with SHA-256 instructions, over whatever
 * instructions the including file defines. Included once, at the end of a scan_*.c, which first
 * defines
 *
 *   SCAN_NAME                    the function to define, a hasher_scan_fn
 *   SHARED_FROM                  with how many versions the shared schedule begins to pay
 *   STREAMS, EACH_STREAM(R)      how many nonces are hashed side by side; R(0) .. R(STREAMS - 1)
 *   QUAD                         the type of four words in a vector
 *   QUAD_SET(x0, x1, x2, x3), QUAD_ADD(x, y), QUAD_EVERY(x), QUAD_LAST(x)
 *                                x in every word, in the last word beside zeros
 *   QUAD_SCHEDULE0(w16, w12)     of four words i..i+3 of a message schedule W[i-16] + s0(W[i-15]);
 *                                w16 holds words i-16..i-13, and so on
 *   QUAD_SCHEDULE1(x, w8, w4)    x + W[i-7] + s1(W[i-2])
 *   struct variables             a..h of one hash, arranged as the instructions want them
 *   variables_set(a .. h), variables_add(s, t)
 *   variables_add_ae(s, x)       adds x, an EVERY, to a and e
 *   four_rounds(&s, kw)          with K + W; computes the result where it is written
 *   variables_every_a(s), variables_bcde(s), variables_fgh(s, x), variables_e(s)
 *                                a in every word; b, c, d, e; f, g, h, x; the word e
 *   words_13_to_16(s, bits)      0, 0, bits, a + s0(b)
 *
 * A SHA instruction takes several cycles, but the next can begin before it has ended if it works on
 * another hash: hence several streams. Each computes the second hash of an item (a nonce with a
 * midstate) beside the first hash of its next item, four rounds at a time: the first hash from
 * round 4 on, where the nonce has just entered, and the second from round 1 on, since round 0 only
 * adds a word to constants; thus its fours end with round 60, which decides H7.
 *
 * As in scan_vector.h, with many versions K + W of the first hash are computed once per nonce, into
 * a table that all midstates share. */
#ifndef JOULEHASH_SCAN_STREAMS_H
#define JOULEHASH_SCAN_STREAMS_H

#include <stdbool.h>

#include "base/bytes.h"
#include "hash/hasher.h"
#include "hash/scan.h"
#include "hash/sha256.h"
#include "hash/vector_state.h"

#define SCAN_INLINE static inline __attribute__((always_inline))

#define FOURS 15 /* rounds 4..63 and 1..60 */
/* clang-format off */
#define EACH_3_14(R) R(3) R(4) R(5) R(6) R(7) R(8) R(9) R(10) R(11) R(12) R(13) R(14)
#define EACH_0_14(R) R(0) R(1) R(2) EACH_3_14(R)
/* clang-format on */

/* Padding: of block two (80 bytes), and of the second hash's only block (32 bytes). */
#define END_MARK 0x80000000u
#define BLOCK2_BITS 640u
#define DIGEST_BITS 256u
#define SMALL0_BLOCK2_BITS 0x00a00055u /* small sigma 0 of it */

/* What stays the same during a scan. */
struct constants {
    QUAD first[FOURS];        /* K of rounds 4 + 4j .., and W where it is constant */
    QUAD second[FOURS];       /* K of rounds 1 + 4j .. */
    QUAD w16, w28;            /* constant parts of words 16..19 and 28..31 of the first hash */
    struct variables round_0; /* a..h of the second hash after round 0, for W0 = 0 */
};

SCAN_INLINE QUAD quad_load(const uint32_t *x)
{
    return QUAD_SET(x[0], x[1], x[2], x[3]);
}

SCAN_INLINE struct variables variables_load(const uint32_t *x)
{
    return variables_set(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]);
}

SCAN_INLINE void constants_init(struct constants *c, const struct work_prep *p)
{
    const uint32_t *k = sha256_round_constants, *h = sha256_initial_state;
    const struct prep_tail *t = &p->tail;
    const struct prep_mid *m = &p->mid[0]; /* any: a0 and e0 differ from it by the same */

    for (int j = 0; j < FOURS; j++) {
        c->first[j] = quad_load(k + 4 + 4 * j);
        c->second[j] = quad_load(k + 1 + 4 * j);
    }
    c->first[0] = QUAD_ADD(c->first[0], QUAD_SET(END_MARK, 0, 0, 0));
    c->first[2] = QUAD_ADD(c->first[2], QUAD_SET(0, 0, 0, BLOCK2_BITS));
    c->w16 = QUAD_SET(t->w16, t->w17, t->c18, t->c19);
    c->w28 = QUAD_SET(0, 0, SMALL0_BLOCK2_BITS, t->c31);
    c->round_0 =
        variables_set(m->a0 - m->mid[0], h[0], h[1], h[2], m->e0 - m->mid[0], h[4], h[5], h[6]);
}

/* The next four words from the 16 before them; w holds the four that begin with word i at
 * i / 4 & 3, in both hashes. */
SCAN_INLINE QUAD schedule(QUAD *w, const int i)
{
    QUAD *w16 = &w[i / 4 & 3], w12 = w[(i / 4 + 1) & 3], w8 = w[(i / 4 + 2) & 3];
    QUAD w4 = w[(i / 4 + 3) & 3];

    *w16 = QUAD_SCHEDULE1(QUAD_SCHEDULE0(*w16, w12), w8, w4);
    return *w16;
}

/* ---- first hash, block two ---- */

/* K + W of rounds 4 + 4j .. for the nonce word n. */
SCAN_INLINE QUAD kw_first(QUAD *w, const int j, const struct constants *c, uint32_t n)
{
    const QUAD zero = QUAD_SET(0, 0, 0, 0);

    if (j < 3)
        return c->first[j];
    if (j == 3) /* words 18 and 19 have a small sigma of the nonce, and the nonce */
        w[0] = QUAD_ADD(QUAD_SCHEDULE0(QUAD_LAST(n), zero), c->w16);
    else if (j == 4)
        w[1] = QUAD_SCHEDULE1(QUAD_SET(END_MARK, 0, 0, 0), QUAD_SET(0, 0, 0, BLOCK2_BITS), w[0]);
    else if (j == 5)
        w[2] = QUAD_SCHEDULE1(zero, w[0], w[1]);
    else if (j == 6)
        w[3] = QUAD_SCHEDULE1(c->w28, w[1], w[2]);
    else
        schedule(w, 4 + 4 * j);
    return QUAD_ADD(w[(j + 1) & 3], c->first[j]);
}

/* ---- second hash ---- */

/* From the first hash's digest: the variables after round 0 and words 1..16. */
SCAN_INLINE struct variables begin_second(QUAD *w, struct variables digest,
                                          const struct constants *c)
{
    w[0] = variables_bcde(digest);
    w[1] = variables_fgh(digest, END_MARK);
    w[3] = words_13_to_16(digest, DIGEST_BITS);
    return variables_add_ae(c->round_0, variables_every_a(digest));
}

/* K + W of rounds 1 + 4j .. */
SCAN_INLINE QUAD kw_second(QUAD *w, const int j, const struct constants *c)
{
    const QUAD zero = QUAD_SET(0, 0, 0, 0);

    if (j == 2) /* words 9..12 are zero */
        return c->second[j];
    if (j == 4)
        w[0] = QUAD_SCHEDULE1(QUAD_SCHEDULE0(w[0], w[1]), zero, w[3]);
    else if (j == 5)
        w[1] = QUAD_SCHEDULE1(QUAD_SCHEDULE0(w[1], zero), w[3], w[0]);
    else if (j == 6) /* and so are the small sigmas of words 10..13 */
        w[2] = QUAD_SCHEDULE1(zero, w[0], w[1]);
    else if (j > 6)
        schedule(w, 4 * j);
    return QUAD_ADD(w[j & 3], c->second[j]);
}

/* ---- the scan ---- */

/* Appends the streams of `hits` that lie before `end`. Offsets are from the scan's first nonce. */
static inline void report(struct candidates *out, uint32_t hits, uint32_t first_nonce,
                          uint64_t offset, uint64_t end, uint32_t mid)
{
    for (uint32_t q = 0; q < STREAMS && offset + q < end; q++) {
        if ((hits >> q & 1) == 0)
            continue;
        out->item[out->count].nonce = first_nonce + (uint32_t)offset + q;
        out->item[out->count].mid = mid;
        out->count++;
    }
}

SCAN_INLINE uint64_t scan_items(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                                struct candidates *out, const bool shared)
{
    const uint32_t room = CANDIDATES_MAX - STREAMS * p->versions; /* with more there is none left */
    const struct prep_mid *m = p->mid;
    struct constants c;
    struct variables s[STREAMS];
    QUAD table[FOURS][STREAMS];

    if (count == 0 || out->count > room)
        return 0;
    constants_init(&c, p);
#define START(q) s[q] = variables_load(m->s3);
    EACH_STREAM(START)
#undef START

    /* Each step begins the items (at + q, mid) and finishes those before them. The first step has
     * none before it; the last step begins items past the end, which nobody finishes. */
    for (uint64_t at = 0;; at += STREAMS) {
        uint32_t n[STREAMS];

        for (uint32_t q = 0; q < STREAMS; q++)
            n[q] = swap_bytes32(first_nonce + (uint32_t)at + q);
        if (shared) {
            QUAD w[STREAMS][4];

#define EXPAND_STREAM(q) table[four][q] = kw_first(w[q], four, &c, n[q]);
#define EXPAND(j)                                                                                  \
    {                                                                                              \
        enum { four = (j) };                                                                       \
        EACH_STREAM(EXPAND_STREAM)                                                                 \
    }
            EACH_3_14(EXPAND)
#undef EXPAND
#undef EXPAND_STREAM
        }
        for (uint32_t mid = 0; mid < p->versions; mid++) {
            struct variables z[STREAMS], digest = variables_load(m->mid);
            QUAD w[STREAMS][4], v[STREAMS][4];
            uint32_t hits = 0;

            m = &p->mid[mid];
/* The compiler must not know that the nonces are those of the midstate before: it would keep their
 * whole schedules, and have no other work to do between the rounds. */
#define BEGIN(q)                                                                                   \
    __asm__("" : "+r"(n[q]));                                                                      \
    z[q] = begin_second(v[q], variables_add(s[q], digest), &c);                                    \
    s[q] = variables_add_ae(variables_load(m->s3), QUAD_EVERY(n[q]));
            EACH_STREAM(BEGIN)
#undef BEGIN
#define STEP_STREAM(q)                                                                             \
    four_rounds(&z[q], kw_second(v[q], four, &c));                                                 \
    four_rounds(&s[q], shared &&four >= 3 ? table[four][q] : kw_first(w[q], four, &c, n[q]));
#define STEP(j)                                                                                    \
    {                                                                                              \
        enum { four = (j) };                                                                       \
        EACH_STREAM(STEP_STREAM)                                                                   \
    }
            EACH_0_14(STEP)
#undef STEP
#undef STEP_STREAM
#define FILTER(q)                                                                                  \
    hits |= (uint32_t)(((variables_e(z[q]) + sha256_initial_state[7]) & p->h7_mask) == 0) << (q);
            EACH_STREAM(FILTER)
#undef FILTER
            if (__builtin_expect(hits != 0, 0)) {
                if (mid > 0)
                    report(out, hits, first_nonce, at, count, mid - 1);
                else if (at > 0)
                    report(out, hits, first_nonce, at - STREAMS, count, p->versions - 1);
            }
            if (mid == 0 && at > 0) { /* the nonces before these are finished */
                if (at >= count)
                    return count;
                if (out->count > room)
                    return at;
            }
        }
    }
}

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
    return p->versions < SHARED_FROM ? scan_own_schedule(p, first_nonce, count, out)
                                     : scan_shared_schedule(p, first_nonce, count, out);
}

#endif
