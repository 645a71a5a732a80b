/* hashcheck.c - every hasher of the table against the reference, hits and misses alike.
 *
 * JH_LONG=1 compares 2^24 (version, nonce) pairs of each hasher one by one instead of 2^19. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "hash/cpu_features.h"
#include "hash/hasher.h"
#include "hash/selftest.h"
#include "hash/sha256.h"

#define SPACE (UINT64_C(1) << 32)

/* Nonces first .. first + nonces - 1 of some versions of a header, and the H7 of each pair. */
struct window {
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX], versions;
    uint32_t first, nonces;
    uint32_t *h7; /* [offset * versions + mid] */
    bool *seen;
    struct work_prep *prep;
    struct candidates *out;
};

static bool usable(const struct hasher *h)
{
    return (h->features & ~cpu_features()) == 0;
}

/* ---- windows ---- */

/* H7 as anybody would compute it, from the 80 bytes. */
static uint32_t plain_h7(uint8_t header[HEADER_BYTES], uint32_t version, uint32_t nonce)
{
    uint8_t digest[SHA256_DIGEST_BYTES];

    store_le32(header, version);
    store_le32(header + 76, nonce);
    sha256d(header, HEADER_BYTES, digest);
    return load_be32(digest + 28);
}

static void window_clear(struct window *w)
{
    free(w->h7);
    free(w->seen);
    free(w->prep);
    free(w->out);
    memset(w, 0, sizeof *w);
}

/* In: w->header and w->version set. */
static void window_init(struct window *w, uint32_t versions, uint32_t first, uint32_t nonces)
{
    w->versions = versions;
    w->first = first;
    w->nonces = nonces;
    w->h7 = calloc((size_t)nonces * versions, sizeof *w->h7);
    w->seen = calloc((size_t)nonces * versions, sizeof *w->seen);
    w->prep = malloc(sizeof *w->prep);
    w->out = malloc(sizeof *w->out);
    assert_true(w->h7 != NULL && w->seen != NULL && w->prep != NULL && w->out != NULL);
    for (uint32_t i = 0; i < nonces; i++)
        for (uint32_t mid = 0; mid < versions; mid++)
            w->h7[(size_t)i * versions + mid] = plain_h7(w->header, w->version[mid], first + i);
    prep_init(w->prep, w->header, w->version, versions, 0);
}

static void window_init_random(struct window *w, struct prng *prng, uint32_t versions,
                               uint32_t first, uint32_t nonces)
{
    memset(w, 0, sizeof *w);
    prng_fill(prng, w->header, sizeof w->header);
    for (uint32_t i = 0; i < versions; i++)
        w->version[i] = (uint32_t)prng_next(prng);
    window_init(w, versions, first, nonces);
}

/* ---- one scan, compared pair by pair ---- */

#define BAD(...) fail_msg("%s, %u versions, range %08x + %u, filter %08x: " __VA_ARGS__)
#define WHERE h->name, w->versions, w->first + from, to - from, mask

/* Scans offsets from .. to - 1, resuming until all is finished; the list holds `kept` entries of
 * somebody else's at first. Returns the number of calls it took. */
static uint32_t check_scan(const struct hasher *h, struct window *w, uint32_t from, uint32_t to,
                           uint32_t mask, uint32_t kept)
{
    uint32_t at = from, calls = 0;

    memset(w->seen, 0, sizeof *w->seen * w->nonces * w->versions);
    w->prep->h7_mask = mask;
    do {
        uint64_t finished;

        for (uint32_t i = 0; i < kept; i++)
            w->out->item[i] = (struct candidate){~i, ~i};
        w->out->count = kept;
        finished = h->scan(w->prep, w->first + at, to - at, w->out);
        calls++;
        if (finished > to - at || w->out->count > CANDIDATES_MAX || w->out->count < kept)
            BAD("%ju nonces finished, %u candidates", WHERE, (uintmax_t)finished, w->out->count);
        if (finished < to - at && w->out->count + h->lanes * w->versions <= CANDIDATES_MAX)
            BAD("stopped after %ju nonces with %u candidates", WHERE, (uintmax_t)finished,
                w->out->count);
        if (finished == 0 && at < to && kept == 0)
            BAD("no progress", WHERE);
        for (uint32_t i = 0; i < kept; i++)
            if (w->out->item[i].nonce != ~i || w->out->item[i].mid != ~i)
                BAD("changed what was in the list", WHERE);
        for (uint32_t i = kept; i < w->out->count; i++) {
            const struct candidate *c = &w->out->item[i];
            uint32_t offset = c->nonce - w->first;
            size_t pair = (size_t)offset * w->versions + c->mid;

            if (offset < at || offset >= at + finished || c->mid >= w->versions)
                BAD("outside: nonce %08x, version %u", WHERE, c->nonce, c->mid);
            if (w->seen[pair] || (w->h7[pair] & mask) != 0)
                BAD("wrong: nonce %08x, version %u%s", WHERE, c->nonce, c->mid,
                    w->seen[pair] ? ", a second time" : "");
            w->seen[pair] = true;
        }
        at += (uint32_t)finished;
        kept = 0;
    } while (at < to);

    for (size_t pair = (size_t)from * w->versions; pair < (size_t)to * w->versions; pair++)
        if (!w->seen[pair] && (w->h7[pair] & mask) == 0)
            BAD("missed: nonce %08x, version %u", WHERE, w->first + (uint32_t)(pair / w->versions),
                (uint32_t)(pair % w->versions));
    return calls;
}

/* ---- the checks, each for one hasher ---- */

/* The true nonce in every lane of the first vector and of the second, and as last of the range. */
static void check_real_blocks(const struct hasher *h)
{
    static const uint32_t counts[] = {1, 2, 3, 5, 16};

    for (size_t b = 0; b < real_blocks_count; b++)
        for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
            struct window w = {0};
            uint32_t true_version, true_mid = (uint32_t)b % counts[c], back = 2 * h->lanes;

            support_block_header(&real_blocks[b], w.header);
            true_version = load_le32(w.header);
            for (uint32_t i = 0; i < counts[c]; i++)
                w.version[i] = true_version ^ (i ^ true_mid) << 13;
            window_init(&w, counts[c], load_le32(w.header + 76) - back, back + h->lanes + 1);
            /* The window's own copy of the truth: the block's hash begins with 32 zero bits. */
            assert_int_equal(w.h7[back * counts[c] + true_mid], 0);
            for (uint32_t from = 1; from <= back; from++) {
                check_scan(h, &w, from, w.nonces, UINT32_MAX, 0);
                check_scan(h, &w, from, back + 1, UINT32_MAX, 0);
                check_scan(h, &w, from, back, UINT32_MAX, 0);
            }
            window_clear(&w);
        }
}

/* Where hashers change from one kernel to another: most share the schedule from 2 or 3 versions on,
 * shani from 9. */
static const uint32_t kernel_counts[] = {1, 2, 3, 4, 8, 9};
#define KERNEL_COUNTS (sizeof kernel_counts / sizeof kernel_counts[0])

/* Some thousand nonces, at filters from "all" to "hardly any". */
static void check_windows(const struct hasher *h)
{
    static const uint32_t masks[] = {0,          1,          0x80000000, 0x0000000f, 0x00f00000,
                                     0x03000001, 0x80ffffff, 0xfeffffff, 0xffffffff};
    struct prng prng = {.state = 31};

    for (size_t c = 0; c < KERNEL_COUNTS; c++) {
        struct window w;
        uint32_t nonces = kernel_counts[c] < 8 ? 5003 : 1103;

        window_init_random(&w, &prng, kernel_counts[c], (uint32_t)prng_below(&prng, SPACE - nonces),
                           nonces);
        for (size_t m = 0; m < sizeof masks / sizeof masks[0]; m++) {
            check_scan(h, &w, 0, w.nonces, masks[m], 0);
            check_scan(h, &w, 1 + (uint32_t)m, w.nonces - 2, masks[m], 0);
        }
        for (int i = 0; i < 10; i++)
            check_scan(h, &w, 0, w.nonces, (uint32_t)prng_next(&prng) | 3, 0);
        window_clear(&w);
    }
}

/* Every number of versions up to 64, and the most. */
static void check_versions(const struct hasher *h)
{
    struct prng prng = {.state = 32};

    for (uint32_t count = 1; count <= PREP_VERSIONS_MAX; count += count < 64 ? 1 : 32) {
        struct window w;
        uint32_t nonces = 3 * h->lanes + 5;

        window_init_random(&w, &prng, count, (uint32_t)prng_below(&prng, SPACE - nonces), nonces);
        check_scan(h, &w, 0, nonces, 0, 0);
        check_scan(h, &w, 2, nonces - 1, 0x00000101, 0);
        for (int i = 0; i < 6; i++)
            check_scan(h, &w, 0, nonces, UINT32_C(1) << prng_below(&prng, 32), 0);
        window_clear(&w);
    }
}

/* A hit of each midstate index in turn, alone. */
static void check_indices(const struct hasher *h)
{
    static const uint32_t counts[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 33, 64, 128};
    struct prng prng = {.state = 39};

    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        struct window w;
        uint32_t nonces = 3 * h->lanes + 5;

        window_init_random(&w, &prng, counts[c], (uint32_t)prng_below(&prng, SPACE - nonces),
                           nonces);
        for (uint32_t mid = 0; mid < counts[c]; mid++) {
            uint32_t target = (uint32_t)prng_below(&prng, nonces);
            uint32_t mask = ~w.h7[target * counts[c] + mid]; /* this pair and hardly another */

            check_scan(h, &w, counts[c] <= 9 ? 0 : target, counts[c] <= 9 ? nonces : target + 1,
                       mask, 0);
            if (counts[c] <= 9)
                check_scan(h, &w, target, target + 1, mask, 0);
        }
        window_clear(&w);
    }
}

static void check_lengths(const struct hasher *h)
{
    static const uint32_t counts[] = {1, 2, 3, 8, 9};
    struct prng prng = {.state = 33};

    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        struct window w;
        uint32_t most = 256 * h->lanes;

        window_init_random(&w, &prng, counts[c], (uint32_t)prng_next(&prng) & ~UINT32_C(0xff),
                           70 + 2 * HASHER_LANES_MAX);
        for (uint32_t from = 0; from <= h->lanes + 1; from++)
            for (uint32_t length = 0; length <= 70; length++)
                check_scan(h, &w, from, from + length, (from ^ length) % 2, 0);
        window_clear(&w);

        /* Round numbers of vectors, where a kernel's buffers end. */
        window_init_random(&w, &prng, counts[c], (uint32_t)prng_next(&prng) >> 1, most + 1);
        for (uint32_t length = h->lanes; length <= most; length *= 2) {
            check_scan(h, &w, 0, length - 1, 1, 0);
            check_scan(h, &w, 0, length, 1, 0);
            check_scan(h, &w, 0, length + 1, 1, 0);
        }
        window_clear(&w);
    }
}

/* The space's first and last nonces, and sums that carry from byte to byte within a vector. */
static void check_edges(const struct hasher *h)
{
    static const uint32_t middles[] = {0x00000100, 0x00008000, 0x00010000, 0x01000000,
                                       0x7fffff00, 0x80000000, 0xff000000};
    struct prng prng = {.state = 34};
    const uint32_t nonces = 150;

    for (size_t c = 0; c < KERNEL_COUNTS; c++) {
        uint32_t versions = kernel_counts[c];
        struct window w;

        for (size_t m = 0; m < sizeof middles / sizeof middles[0]; m++) {
            window_init_random(&w, &prng, versions, middles[m] - nonces / 2, nonces);
            for (uint32_t from = 0; from <= h->lanes; from++)
                for (uint32_t bit = 0; bit < 32; bit += 5) /* a wrong hash may pass some */
                    check_scan(h, &w, from, nonces, UINT32_C(1) << (from + bit) % 32, 0);
            window_clear(&w);
        }
        window_init_random(&w, &prng, versions, 0, nonces);
        for (uint32_t length = 0; length <= nonces; length++)
            check_scan(h, &w, 0, length, length % 2, 0);
        window_clear(&w);
        window_init_random(&w, &prng, versions, UINT32_MAX - (nonces - 1), nonces);
        for (uint32_t length = 0; length <= nonces; length++)
            check_scan(h, &w, nonces - length, nonces, length % 2, 0);
        window_clear(&w);
    }
}

/* Filters that let everything through: the list fills, and the caller resumes. */
static void check_full_lists(const struct hasher *h)
{
    static const uint32_t counts[] = {1, 2, 3, 128};
    struct prng prng = {.state = 35};

    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        struct window w;
        uint32_t vector = h->lanes * counts[c], nonces = 10000 / counts[c] + 3 * h->lanes;
        uint32_t calls;

        window_init_random(&w, &prng, counts[c], (uint32_t)prng_below(&prng, SPACE - nonces),
                           nonces);
        calls = check_scan(h, &w, 0, nonces, 0, 0);
        assert_true(calls >= nonces * counts[c] / CANDIDATES_MAX);
        assert_true(calls <= 2 + nonces * counts[c] / (CANDIDATES_MAX - vector));
        for (uint32_t room = 0; room < 3 * vector + 2 && room <= CANDIDATES_MAX;
             room += 1 + room / 7) {
            calls = check_scan(h, &w, 1, 3 * h->lanes, room % 2, CANDIDATES_MAX - room);
            assert_true(room >= vector || calls >= 2);
        }
        /* Nothing to do is finished at once, even with a full list. */
        w.out->count = CANDIDATES_MAX;
        assert_int_equal(h->scan(w.prep, w.first, 0, w.out), 0);
        assert_int_equal(w.out->count, CANDIDATES_MAX);

        /* The whole space: the count needs 33 bits. */
        w.prep->h7_mask = 0;
        w.out->count = 0;
        calls = (uint32_t)h->scan(w.prep, 0, SPACE, w.out);
        assert_true(calls > 0);
        assert_int_equal(w.out->count, calls * counts[c]);
        window_clear(&w);
    }
}

/* All that the contract promises of addresses is the alignment of uint32_t. */
static void check_unaligned(const struct hasher *h)
{
    struct prng prng = {.state = 36};

    for (size_t c = 0; c < KERNEL_COUNTS; c++)
        for (size_t shift = 0; shift < 64; shift += sizeof(uint32_t)) {
            uint32_t versions = kernel_counts[c];
            struct window w;
            struct work_prep *prep;
            struct candidates *out;
            char *room = aligned_alloc(64, 64 * (2 + (sizeof *prep + sizeof *out) / 64));

            assert_non_null(room);
            window_init_random(&w, &prng, versions, (uint32_t)prng_next(&prng) >> 1, 70);
            prep = w.prep;
            out = w.out;
            w.prep = memcpy(room + shift, prep, sizeof *prep);
            w.out = (struct candidates *)(void *)(room + shift + sizeof *prep);
            check_scan(h, &w, 0, 70, 0, 0);
            check_scan(h, &w, 3, 70, 1, 0);
            w.prep = prep;
            w.out = out;
            window_clear(&w);
            free(room);
        }
}

/* The prepared work is the hasher's to read and nobody's to write. */
static void check_reads_only(const struct hasher *h)
{
    struct prng prng = {.state = 37};

    for (size_t c = 0; c < KERNEL_COUNTS; c++) {
        uint32_t versions = kernel_counts[c];
        struct window w;
        struct work_prep before;
        uint32_t used;

        window_init_random(&w, &prng, versions, 12345, 600);
        before = *w.prep;
        before.h7_mask = 3;
        check_scan(h, &w, 0, 600, 3, 0);
        assert_memory_equal(&before, w.prep, sizeof before);
        /* Nor does it touch the list past the end. */
        used = w.out->count;
        memset(w.out, 0xee, sizeof *w.out);
        w.out->count = 0;
        assert_int_equal(h->scan(w.prep, 12345, 600, w.out), 600);
        assert_int_equal(w.out->count, used);
        for (uint32_t i = used; i < CANDIDATES_MAX; i++)
            assert_int_equal(w.out->item[i].nonce, 0xeeeeeeee);
        window_clear(&w);
    }
}

/* What a start of the program tests says the same. */
static void check_selftest(const struct hasher *h)
{
    char why[200];

    if (!selftest_hasher(h, why, sizeof why))
        fail_msg("%s was refused: %s", h->name, why);
}

#define FOR_EACH_HASHER(CHECK)                                                                     \
    static void test_##CHECK(void **state)                                                         \
    {                                                                                              \
        (void)state;                                                                               \
        for (size_t i = 0; i < hashers_count; i++)                                                 \
            if (usable(&hashers[i]))                                                               \
                check_##CHECK(&hashers[i]);                                                        \
    }

FOR_EACH_HASHER(real_blocks)
FOR_EACH_HASHER(windows)
FOR_EACH_HASHER(versions)
FOR_EACH_HASHER(indices)
FOR_EACH_HASHER(lengths)
FOR_EACH_HASHER(edges)
FOR_EACH_HASHER(full_lists)
FOR_EACH_HASHER(unaligned)
FOR_EACH_HASHER(reads_only)
FOR_EACH_HASHER(selftest)

/* Random works, ranges and filters for all hashers at once, since it is the reference that takes
 * the time; with JH_LONG=1 until 2^24 pairs have been compared. */
static void test_random(void **state)
{
    const char *wanted = getenv("JH_LONG");
    bool is_long = wanted != NULL && strcmp(wanted, "1") == 0;
    uint64_t pairs = 0, goal = UINT64_C(1) << (is_long ? 24 : 19);
    struct prng prng = {.state = 38};

    (void)state;
    while (pairs < goal) {
        static const uint32_t counts[] = {1, 1, 2, 3, 4, 7, 16, 64, 128};
        struct window w;
        uint32_t versions = counts[prng_below(&prng, sizeof counts / sizeof counts[0])];
        uint32_t nonces = (uint32_t)(1 + prng_below(&prng, (is_long ? 65536 : 8192) / versions));
        uint32_t mask = 0;

        window_init_random(&w, &prng, versions, (uint32_t)prng_below(&prng, SPACE - nonces),
                           nonces);
        for (uint64_t bits = prng_below(&prng, 14); bits > 0; bits--)
            mask |= UINT32_C(1) << prng_below(&prng, 32);
        for (size_t i = 0; i < hashers_count; i++)
            if (usable(&hashers[i]))
                check_scan(&hashers[i], &w, 0, nonces, mask, 0);
        pairs += (uint64_t)nonces * versions;
        window_clear(&w);
    }
    print_message("%ju random pairs agree\n", (uintmax_t)pairs);
}

static void test_table(void **state)
{
    char lacks[100];

    (void)state;
    assert_true(hashers_count >= 1);
    assert_string_equal(hashers[0].name, "scalar");
    assert_int_equal(hashers[0].features, 0);
    for (size_t i = 0; i < hashers_count; i++) {
        assert_ptr_equal(hashers_find(hashers[i].name), &hashers[i]);
        assert_true(hashers[i].lanes >= 1 && hashers[i].lanes <= HASHER_LANES_MAX);
        assert_non_null(hashers[i].scan);
        if (usable(&hashers[i]))
            print_message("%s\n", hashers[i].name);
        else
            print_message(
                "SKIP %s: this machine lacks %s\n", hashers[i].name,
                cpu_features_text(hashers[i].features & ~cpu_features(), lacks, sizeof lacks));
    }
    assert_null(hashers_find("scalar "));
    assert_null(hashers_find("Scalar"));
    assert_null(hashers_find(""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),     cmocka_unit_test(test_real_blocks),
        cmocka_unit_test(test_windows),   cmocka_unit_test(test_versions),
        cmocka_unit_test(test_indices),   cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_edges),     cmocka_unit_test(test_full_lists),
        cmocka_unit_test(test_unaligned), cmocka_unit_test(test_reads_only),
        cmocka_unit_test(test_random),    cmocka_unit_test(test_selftest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
