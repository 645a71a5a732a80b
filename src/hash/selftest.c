/* selftest.c - a hasher against the plain reference, on the inputs where hashers go wrong. */
#include "hash/selftest.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "hash/sha256.h"

/* Real headers whose nonces are known: blocks 0, 1 and 125552 of the main chain. */
static const char *const blocks[] = {
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c"
    "3e"
    "67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c",
    "010000006fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000982051fd1e4ba744bbbe68"
    "0e"
    "1fee14677ba1a3c3540bf7b1cdb606e857233e0e61bc6649ffff001d01e36299",
    "0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000e320b6c2fffc8d750423db"
    "8b"
    "1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695",
};

#define PAIRS_MAX 8192 /* (nonce, version) pairs whose answers are known at a time */
#define MORE_PAIRS_THAN_FIT (CANDIDATES_MAX + 1104)
#define KEPT_NONCE(i) (UINT32_C(0x6b657074) + (i))
#define KEPT_MID(i) (UINT32_C(0x80000000) + (i))
#define CANARY UINT64_C(0x5afe5afe5afe5afe)

struct trial {
    const struct hasher *hasher;
    struct prng prng;
    char *why;
    size_t cap;

    /* The work in hand: nonces first .. first + nonces - 1. */
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX], versions;
    uint32_t first, nonces;
    uint32_t h7[PAIRS_MAX]; /* the reference's, of offset * versions + mid */
    bool seen[PAIRS_MAX];

    _Alignas(max_align_t)
        uint32_t misalign; /* the contract promises the alignment of uint32_t and no more */
    struct work_prep prep;
    uint64_t before;
    struct candidates out;
    uint64_t after[CANDIDATES_MAX]; /* room for all that a hasher may write too much */
};

static bool differs(struct trial *t, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool differs(struct trial *t, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(t->why, t->cap, format, args);
    va_end(args);
    return false;
}

/* ---- the reference's answers ---- */

static uint32_t reference_h7(const uint32_t midstate[8], const uint8_t tail[12], uint32_t nonce)
{
    uint32_t first[8], second[8], words[16] = {0};

    for (int i = 0; i < 3; i++)
        words[i] = load_be32(tail + 4 * i);
    words[3] = swap_bytes32(nonce);
    words[4] = 0x80000000;
    words[15] = HEADER_BYTES * 8;
    memcpy(first, midstate, sizeof first);
    sha256_compress(first, words);

    memset(words, 0, sizeof words);
    memcpy(words, first, sizeof first);
    words[8] = 0x80000000;
    words[15] = SHA256_DIGEST_BYTES * 8;
    memcpy(second, sha256_initial_state, sizeof second);
    sha256_compress(second, words);
    return second[7];
}

/* Takes up the work of t->header and t->version, and learns its answers. */
static void begin_work(struct trial *t, uint32_t versions, uint32_t first, uint32_t nonces)
{
    assert(versions * nonces <= PAIRS_MAX);
    t->versions = versions;
    t->first = first;
    t->nonces = nonces;
    /* What lies after the versions in use must not matter. */
    memset(&t->prep, 0x5a, sizeof t->prep);
    prep_init(&t->prep, t->header, t->version, versions, 0);
    for (uint32_t mid = 0; mid < versions; mid++) {
        uint8_t block[SHA256_BLOCK_BYTES];
        uint32_t midstate[8];

        memcpy(block, t->header, sizeof block);
        store_le32(block, t->version[mid]);
        sha256_midstate(block, midstate);
        for (uint32_t i = 0; i < nonces; i++)
            t->h7[i * versions + mid] =
                reference_h7(midstate, t->header + SHA256_BLOCK_BYTES, first + i);
    }
}

/* Has the stack full of what no hasher may rely on. */
static __attribute__((noinline)) void soil_stack(void)
{
    volatile uint8_t below[64 * 1024];

    for (size_t i = 0; i < sizeof below; i++)
        below[i] = 0xa5;
}

static void begin_random_work(struct trial *t, uint32_t versions, uint32_t first, uint32_t nonces)
{
    prng_fill(&t->prng, t->header, sizeof t->header);
    for (uint32_t i = 0; i < versions; i++)
        t->version[i] = (uint32_t)prng_next(&t->prng);
    begin_work(t, versions, first, nonces);
    soil_stack();
}

/* ---- one answer of the hasher ---- */

static void put_kept(struct trial *t, uint32_t kept)
{
    for (uint32_t i = 0; i < kept; i++)
        t->out.item[i] = (struct candidate){KEPT_NONCE(i), KEPT_MID(i)};
    t->out.count = kept;
}

static bool kept_is_intact(struct trial *t, uint32_t kept)
{
    bool outside = t->before != CANARY || t->out.count > CANDIDATES_MAX;

    for (uint32_t i = 0; i < 64; i++)
        outside |= t->after[i] != CANARY;
    if (outside)
        return differs(t, "wrote past the end of the candidates list");
    if (t->out.count < kept)
        return differs(t, "shortened a candidates list from %" PRIu32 " to %" PRIu32, kept,
                       t->out.count);
    for (uint32_t i = 0; i < kept; i++)
        if (t->out.item[i].nonce != KEPT_NONCE(i) || t->out.item[i].mid != KEPT_MID(i))
            return differs(t, "changed a candidate that was in the list before");
    return true;
}

/* After a scan of `asked` nonces from offset `at`, before which the list held `kept`. */
static bool answer_is_right(struct trial *t, uint32_t at, uint64_t asked, uint64_t finished,
                            uint32_t kept)
{
    uint32_t mask = t->prep.h7_mask, expected = 0;

    if (!kept_is_intact(t, kept))
        return false;
    if (finished > asked)
        return differs(t, "says that %" PRIu64 " of %" PRIu64 " nonces are finished", finished,
                       asked);
    if (finished < asked && t->out.count + t->hasher->lanes * t->versions <= CANDIDATES_MAX)
        return differs(t,
                       "stopped after %" PRIu64 " of %" PRIu64 " nonces, with room for %" PRIu32
                       " more candidates",
                       finished, asked, CANDIDATES_MAX - t->out.count);
    if (finished > t->nonces - at)
        return differs(t, "says that %" PRIu64 " nonces are finished, more than fit the list",
                       finished);

    memset(t->seen, 0, sizeof t->seen);
    for (uint32_t i = kept; i < t->out.count; i++) {
        const struct candidate *c = &t->out.item[i];
        uint32_t offset = c->nonce - t->first, pair = offset * t->versions + c->mid;

        if (offset < at || offset - at >= asked)
            return differs(
                t, "reported nonce %08" PRIx32 ", outside the range %08" PRIx32 " + %" PRIu64,
                c->nonce, t->first + at, asked);
        if (offset - at >= finished)
            return differs(t, "reported nonce %08" PRIx32 ", which it says is not finished",
                           c->nonce);
        if (c->mid >= t->versions)
            return differs(t, "reported version %" PRIu32 " of %" PRIu32, c->mid, t->versions);
        if ((t->h7[pair] & mask) != 0)
            return differs(t,
                           "reported nonce %08" PRIx32 " of version %" PRIu32 " of %" PRIu32
                           " under the filter %08" PRIx32 ", but H7 is %08" PRIx32,
                           c->nonce, c->mid, t->versions, mask, t->h7[pair]);
        if (t->seen[pair])
            return differs(t, "reported nonce %08" PRIx32 " of version %" PRIu32 " twice", c->nonce,
                           c->mid);
        t->seen[pair] = true;
    }
    for (uint32_t i = 0; i < finished * t->versions; i++) {
        uint32_t pair = at * t->versions + i;

        expected += (t->h7[pair] & mask) == 0;
        if ((t->h7[pair] & mask) == 0 && !t->seen[pair])
            return differs(t,
                           "missed nonce %08" PRIx32 " of version %" PRIu32 " of %" PRIu32
                           " in the range %08" PRIx32 " + %" PRIu64 " under the filter %08" PRIx32,
                           t->first + pair / t->versions, pair % t->versions, t->versions,
                           t->first + at, asked, mask);
    }
    if (t->out.count - kept != expected)
        return differs(t, "appended %" PRIu32 " candidates instead of %" PRIu32,
                       t->out.count - kept, expected);
    return true;
}

/* Scans offsets from .. to - 1 with `kept` entries already in the list, resuming as callers do. */
static bool scan_is_right(struct trial *t, uint32_t from, uint32_t to, uint32_t mask, uint32_t kept)
{
    uint32_t at = from;

    t->prep.h7_mask = mask;
    do {
        uint64_t finished;

        put_kept(t, kept);
        finished = t->hasher->scan(&t->prep, t->first + at, to - at, &t->out);
        if (!answer_is_right(t, at, to - at, finished, kept))
            return false;
        if (finished == 0 && at < to && kept == 0)
            return differs(t, "finished no nonce although the list was empty");
        at += (uint32_t)finished;
        kept = 0;
    } while (at < to);
    return true;
}

/* ---- what is tried ---- */

/* The true nonce in every lane, alone and among other versions. */
static bool real_blocks_are_found(struct trial *t)
{
    static const uint32_t counts[] = {1, 2, 3, 7};
    uint32_t lanes = t->hasher->lanes < 4 ? 4 : t->hasher->lanes;

    for (size_t b = 0; b < sizeof blocks / sizeof blocks[0]; b++)
        for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
            uint32_t mid = (uint32_t)prng_below(&t->prng, counts[c]);

            hex_decode(blocks[b], 2 * HEADER_BYTES, t->header);
            for (uint32_t i = 0; i < counts[c]; i++)
                t->version[i] = load_le32(t->header) ^ (i ^ mid) << 13;
            begin_work(t, counts[c], load_le32(t->header + 76) - lanes, 2 * lanes);
            for (uint32_t from = 0; from <= lanes; from++)
                if (!scan_is_right(t, from, from + lanes, UINT32_MAX, 0))
                    return false;
        }
    return true;
}

/* A real nonce far into a range: nearly all of the scan without a candidate, as in mining. */
static bool long_ranges_are_right(struct trial *t)
{
    static const uint32_t counts[] = {1, 3};

    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        uint32_t nonce, before = 16000 / counts[c], count = before + 100;
        uint64_t finished;

        hex_decode(blocks[c], 2 * HEADER_BYTES, t->header);
        nonce = load_le32(t->header + 76);
        for (uint32_t i = 0; i < counts[c]; i++)
            t->version[i] = load_le32(t->header) ^ i << 13;
        prep_init(&t->prep, t->header, t->version, counts[c], UINT32_MAX);
        t->versions = counts[c];
        put_kept(t, 0);
        finished = t->hasher->scan(&t->prep, nonce - before, count, &t->out);
        if (!kept_is_intact(t, 0))
            return false;
        if (finished != count)
            return differs(t, "says that %" PRIu64 " of %" PRIu32 " nonces are finished", finished,
                           count);
        if (t->out.count != 1 || t->out.item[0].nonce != nonce || t->out.item[0].mid != 0)
            return differs(t,
                           "reported %" PRIu32 " candidates in the range %08" PRIx32 " + %" PRIu32
                           " instead of the nonce %08" PRIx32 " of version 0 alone",
                           t->out.count, nonce - before, count, nonce);
    }
    return true;
}

/* Every number of versions that a kernel may treat in its own way. */
static bool random_works_are_right(struct trial *t)
{
    static const uint32_t counts[] = {1, 2, 3, 4, 5, 8, 9, 16, 33, 64, 128};
    uint32_t lanes = t->hasher->lanes;
    uint32_t nonces = 2 * lanes + 3 < 37 ? 37 : 2 * lanes + 3;

    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        uint32_t versions = counts[c], most = nonces;

        if (versions == PREP_VERSIONS_MAX && most < 4 * lanes)
            most = 4 * lanes; /* until a kernel's buffers end */
        if (most > PAIRS_MAX / versions)
            most = PAIRS_MAX / versions;
        begin_random_work(t, versions, (uint32_t)prng_next(&t->prng) | 1, most);
        if (!scan_is_right(t, 0, most, 0x80000001, 0) || !scan_is_right(t, 1, most - 1, 0, 0) ||
            !scan_is_right(t, 0, 0, 0, 0))
            return false;
        if (versions > 9) /* the same kernels as with fewer, longer */
            continue;
        for (uint32_t bit = 0; bit < 32; bit++)
            if (!scan_is_right(t, 0, most, UINT32_C(1) << bit, 0))
                return false;
        if (versions > 5)
            continue;
        for (uint32_t from = 0; from <= lanes; from++)
            for (uint32_t to = from; to <= most; to++)
                if (!scan_is_right(t, from, to, (from + to) % 3 == 0 ? 0 : 1, 0))
                    return false;
    }
    return true;
}

/* The ends of the nonce space, its middle, and carries between the bytes of a nonce. */
static bool edges_are_right(struct trial *t)
{
    const uint32_t half = t->hasher->lanes + 9, nonces = 2 * half;
    const uint32_t firsts[] = {0,
                               UINT32_C(0x00000100) - half,
                               UINT32_C(0x00010000) - half,
                               UINT32_C(0x01000000) - half,
                               UINT32_C(0x80000000) - half,
                               UINT32_MAX - nonces + 1};

    for (size_t f = 0; f < sizeof firsts / sizeof firsts[0]; f++)
        for (uint32_t versions = 1; versions <= 3; versions++) {
            begin_random_work(t, versions, firsts[f], nonces);
            for (uint32_t cut = 0; cut < half; cut++) {
                /* Some filters, as a wrong hash may pass each of them. */
                for (uint32_t bit = 0; bit < 32; bit += 9)
                    if (!scan_is_right(t, cut, nonces, UINT32_C(1) << (cut + bit) % 32, 0))
                        return false;
                if (!scan_is_right(t, 0, nonces - cut, 0, 0))
                    return false;
            }
            if (!scan_is_right(t, nonces - 1, nonces, 0, 0))
                return false;
        }
    return true;
}

/* Ranges of many vectors, where one follows the other: with some candidates in each; with so many
 * that the list fills up, or was nearly or wholly full before. */
static bool full_lists_are_right(struct trial *t)
{
    static const uint32_t counts[] = {1, 4, 9};
    uint32_t lanes = t->hasher->lanes;

    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        uint32_t versions = counts[c], nonces = MORE_PAIRS_THAN_FIT / versions;
        uint32_t vector = lanes * versions;
        uint64_t finished;

        begin_random_work(t, versions, 0, nonces);
        if (!scan_is_right(t, 0, nonces, 0x80000001, 0) || !scan_is_right(t, 0, nonces, 0, 0) ||
            !scan_is_right(t, 0, nonces, 0, 100))
            return false;
        /* A round number of vectors ends where a kernel's buffers do. */
        for (uint32_t to = lanes; to <= nonces; to *= 2)
            if (!scan_is_right(t, 0, to, 1, 0))
                return false;
        for (uint32_t room = 0; room <= 4 * vector + 1; room += vector < 8 || room < 3 ? 1 : 3)
            if (!scan_is_right(t, 3, 5 * lanes + 5, room % 2, CANDIDATES_MAX - room))
                return false;

        /* The whole space at once: a count that does not fit 32 bits. */
        t->prep.h7_mask = 0;
        put_kept(t, 0);
        finished = t->hasher->scan(&t->prep, 0, UINT64_C(1) << 32, &t->out);
        if (!answer_is_right(t, 0, UINT64_C(1) << 32, finished, 0))
            return false;
        if (finished == 0)
            return differs(t, "finished no nonce of the whole space");
    }
    return true;
}

bool selftest_hasher(const struct hasher *h, char *why, size_t cap)
{
    struct trial *t = calloc(1, sizeof *t);
    bool right;

    if (cap > 0)
        why[0] = '\0';
    if (t == NULL) {
        snprintf(why, cap, "out of memory");
        return false;
    }
    t->hasher = h;
    t->why = why;
    t->cap = cap;
    t->prng.state = 0x73656c66; /* any; the same each time, so that a failure can be repeated */
    t->before = CANARY;
    for (uint32_t i = 0; i < CANDIDATES_MAX; i++)
        t->after[i] = CANARY;
    right = real_blocks_are_found(t) && edges_are_right(t) && random_works_are_right(t) &&
            full_lists_are_right(t) && long_ranges_are_right(t);
    free(t);
    return right;
}
