/* test_search.c - everything that a search hands out, written down and checked: no header twice,
 * none left out. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "chain/search.h"

#define NONCES (UINT64_C(1) << 32)

static struct job fake_job(uint32_t version, uint32_t mask, size_t extranonce2_size, uint32_t ntime)
{
    struct job job = {.version = version, .version_mask = mask, .agreed_mask = mask};

    job.extranonce2_size = extranonce2_size;
    job.ntime = ntime;
    return job;
}

static bool bounded(const struct search *s, const struct search_unit *u)
{
    return u->nonce_count > 0 && u->first_nonce + u->nonce_count <= NONCES && u->versions >= 1 &&
           u->versions <= PREP_VERSIONS_MAX && u->ntime_offset < s->ntime_offsets &&
           u->extranonce2 < s->extranonce2_count && u->version_mask == s->version_mask;
}

/* ---- the book: which nonces of which header were tested ---- */

struct entry {
    uint32_t ntime_offset, version;
    uint64_t extranonce2, first, end; /* nonces first .. end - 1 */
};

struct book {
    struct entry *entry;
    size_t count, room;
};

static void book_add(struct book *b, const struct search_unit *u, uint32_t version, uint64_t count)
{
    if (b->count == b->room) {
        b->room = b->room == 0 ? 1024 : 2 * b->room;
        b->entry = realloc(b->entry, b->room * sizeof *b->entry);
        assert_non_null(b->entry);
    }
    b->entry[b->count++] = (struct entry){
        .ntime_offset = u->ntime_offset,
        .version = version,
        .extranonce2 = u->extranonce2,
        .first = u->first_nonce,
        .end = u->first_nonce + count,
    };
}

static int compare_key(const struct entry *a, const struct entry *b)
{
    if (a->ntime_offset != b->ntime_offset)
        return a->ntime_offset < b->ntime_offset ? -1 : 1;
    if (a->extranonce2 != b->extranonce2)
        return a->extranonce2 < b->extranonce2 ? -1 : 1;
    if (a->version != b->version)
        return a->version < b->version ? -1 : 1;
    return 0;
}

static int compare_entries(const void *x, const void *y)
{
    const struct entry *a = x, *b = y;
    int key = compare_key(a, b);

    return key != 0 ? key : (a->first > b->first) - (a->first < b->first);
}

/* Sorts, proves that nothing was tested twice, and returns how many whole nonce ranges, each of one
 * (ntime, extranonce2, version), are complete and at or after the given place. */
static uint64_t book_check(struct book *b, uint32_t ntime_offset, uint64_t extranonce2,
                           uint32_t version, uint32_t mask)
{
    uint64_t complete = 0, covered = 0;

    qsort(b->entry, b->count, sizeof *b->entry, compare_entries);
    for (size_t i = 0; i < b->count; i++) {
        const struct entry *e = &b->entry[i];
        bool same = i > 0 && compare_key(e, e - 1) == 0;

        if (!same)
            covered = 0;
        assert_true(!same || e->first >= e[-1].end); /* else twice */
        covered += e->end - e->first;
        if (covered == NONCES && (e->version & ~mask) == version &&
            (e->ntime_offset > ntime_offset ||
             (e->ntime_offset == ntime_offset && e->extranonce2 >= extranonce2)))
            complete++;
    }
    return complete;
}

/* ---- workers that take units, test some of them and give the rest back, in any order ---- */

#define WORKERS_MAX 24

struct fake_workers {
    struct search_unit unit[WORKERS_MAX];
    uint32_t version[WORKERS_MAX][PREP_VERSIONS_MAX]; /* as built when the unit was taken */
    size_t busy;
};

/* Takes one, as a worker would: the versions are worked out now, under the mask in force. */
static bool take_unit(struct search *s, struct fake_workers *w)
{
    struct search_unit *u = &w->unit[w->busy];

    if (!search_next(s, u))
        return false;
    assert_true(bounded(s, u));
    for (uint32_t i = 0; i < u->versions; i++) {
        uint32_t version = search_version(s->version, s->version_mask, u->first_version + i);

        assert_int_equal((version ^ s->version) & ~s->version_mask, 0);
        w->version[w->busy][i] = version;
    }
    w->busy++;
    return true;
}

/* Ends one at random: after all its nonces, after some, or after none. */
static void end_unit(struct search *s, struct fake_workers *w, struct prng *prng, struct book *book,
                     bool may_return)
{
    size_t which = prng_below(prng, w->busy);
    struct search_unit u = w->unit[which];
    uint64_t tested = u.nonce_count;

    if (may_return && prng_below(prng, 3) != 0)
        tested = prng_below(prng, u.nonce_count + 1);
    for (uint32_t i = 0; i < u.versions && tested > 0; i++)
        book_add(book, &u, w->version[which][i], tested);
    u.first_nonce += (uint32_t)tested; /* wraps to 0 when nothing is left */
    u.nonce_count -= tested;
    if (u.nonce_count > 0)
        search_return(s, &u);
    w->busy--;
    w->unit[which] = w->unit[w->busy];
    memcpy(w->version[which], w->version[w->busy], sizeof w->version[which]);
}

static uint64_t whole_space(const struct search *s, uint32_t ntime_offset, uint64_t extranonce2)
{
    uint64_t versions = UINT64_C(1) << __builtin_popcount(s->version_mask);
    uint64_t coinbases = s->ntime_offsets * s->extranonce2_count;

    return (coinbases - ntime_offset * s->extranonce2_count - extranonce2) * versions;
}

/* One space, searched to its end by workers that give parts back. */
static void search_all(struct prng *prng, uint32_t mask, size_t extranonce2_size,
                       uint32_t ntime_offsets, uint64_t extranonce2_count, uint32_t versions)
{
    struct job job = fake_job(0x20000000, mask, extranonce2_size, 1700000000);
    struct book book = {0};
    struct fake_workers workers = {.busy = 0};
    size_t most = 1 + prng_below(prng, WORKERS_MAX);
    unsigned returns = 4000; /* afterwards units are finished, so that the search ends */
    struct search s;

    search_init(&s, &job, versions);
    s.ntime_offsets = ntime_offsets; /* smaller than life, so that it can be walked */
    if (extranonce2_count < s.extranonce2_count)
        s.extranonce2_count = extranonce2_count;
    for (;;) {
        if (workers.busy < most && prng_below(prng, 2) == 0 && take_unit(&s, &workers))
            continue;
        if (workers.busy > 0) {
            end_unit(&s, &workers, prng, &book, returns > 0);
            returns -= returns > 0;
        } else if (!take_unit(&s, &workers)) {
            break;
        }
    }
    assert_true(s.spent);
    assert_int_equal(s.dropped, 0);
    assert_true(book_check(&book, 0, 0, 0x20000000, mask) == whole_space(&s, 0, 0));
    free(book.entry);
}

static void test_nothing_twice_nothing_skipped(void **state)
{
    static const uint32_t masks[] = {0, 0x2000, 0x00000001, 0x00006000, 0x1000e000, 0x0000000f};
    struct prng prng = {1};

    (void)state;
    for (size_t m = 0; m < sizeof masks / sizeof *masks; m++) {
        search_all(&prng, masks[m], 0, 2, 1, 1);
        search_all(&prng, masks[m], 0, 3, 1, 4);
        search_all(&prng, masks[m], 1, 2, 256, 3);
        search_all(&prng, masks[m], 1, 2, 7, 1 + (uint32_t)prng_below(&prng, 20));
        search_all(&prng, masks[m], 8, 3, 5, PREP_VERSIONS_MAX);
        search_all(&prng, masks[m], 4, 1, 40, 2);
    }
}

/* Masks of 1 to 16 bits, from the lowest of BIP320's up and from the highest down. */
static void test_masks_of_every_size(void **state)
{
    const uint32_t all = 0x1fffe000;
    struct prng prng = {5};

    (void)state;
    for (unsigned bits = 1; bits <= 16; bits++) {
        uint32_t versions = 1 + (uint32_t)prng_below(&prng, PREP_VERSIONS_MAX);

        search_all(&prng, all & (all >> (16 - bits)), 0, 1, 1, versions);
        search_all(&prng, all & (all << (16 - bits)), 0, 1, 1, PREP_VERSIONS_MAX);
    }
}

/* The same while the pool changes the mask: still nothing twice, never a version outside the mask
 * in force, and everything after the last change is complete. */
static void remask_at_random(struct prng *prng, size_t extranonce2_size, uint64_t extranonce2_count)
{
    const uint32_t roll = 0x1000e000;
    struct job job = fake_job(0x20000004, 0, extranonce2_size, 1700000000);
    struct book book = {0};
    struct fake_workers workers = {.busy = 0};
    unsigned remasks = 8, steps = 0;
    uint32_t place_ntime = 0;
    uint64_t place_extranonce2 = 0;
    struct search s;

    job.version_mask = (uint32_t)prng_next(prng) & roll;
    search_init(&s, &job, 3);
    s.ntime_offsets = 12;
    if (extranonce2_count < s.extranonce2_count)
        s.extranonce2_count = extranonce2_count;
    for (;; steps++) {
        if (remasks > 0 && prng_below(prng, 12) == 0) {
            search_remask(&s, job.version, (uint32_t)prng_next(prng) & roll,
                          1 + (uint32_t)prng_below(prng, 9));
            remasks--;
            place_ntime = s.cursor_ntime;
            place_extranonce2 = s.cursor_extranonce2;
        }
        if (workers.busy < 6 && prng_below(prng, 2) == 0 && take_unit(&s, &workers))
            continue;
        if (workers.busy > 0)
            end_unit(&s, &workers, prng, &book, steps < 3000);
        else if (!take_unit(&s, &workers))
            break;
    }
    assert_true(s.spent);
    uint64_t complete =
        book_check(&book, place_ntime, place_extranonce2, job.version, s.version_mask);

    if (place_ntime < s.ntime_offsets)
        assert_true(complete == whole_space(&s, place_ntime, place_extranonce2));
    free(book.entry);
}

static void test_remask(void **state)
{
    struct prng prng = {2};

    (void)state;
    for (int i = 0; i < 400; i++) {
        remask_at_random(&prng, 0, 1);
        remask_at_random(&prng, 1, 4);
        remask_at_random(&prng, 8, 9);
    }
}

static void test_remask_in_words(void **state)
{
    struct job job = fake_job(0x20000000, 0x6000, 1, 0);
    struct search_unit a, b, u;
    struct search s;

    (void)state;
    search_init(&s, &job, 1);
    search_remask(&s, job.version, 0x1fffe000, 4); /* nothing was handed out yet: stays */
    assert_true(search_next(&s, &u));
    assert_true(u.extranonce2 == 0 && u.first_version == 0 && u.versions == 4);

    search_remask(&s, job.version, 0x1fffe000, 2); /* the same mask: goes on, with other groups */
    assert_true(search_next(&s, &u));
    assert_true(u.extranonce2 == 0 && u.first_version == 4 && u.versions == 2);

    search_init(&s, &job, 1);
    assert_true(search_next(&s, &a)); /* version index 0: the job's own version under any mask */
    assert_true(search_next(&s, &b)); /* index 1: bit 13, which the next mask lacks */
    search_return(&s, &b);
    search_remask(&s, job.version, 0x4000, 1);
    assert_int_equal(s.dropped, 1);
    search_return(&s, &a); /* given back late, still numbered by the old mask */
    assert_int_equal(s.dropped, 1);
    search_return(&s, &b);
    assert_int_equal(s.dropped, 2);
    assert_true(search_next(&s, &u));
    assert_true(u.extranonce2 == 0 && u.first_version == 0 && u.version_mask == 0x4000);
    assert_true(search_next(&s, &u));
    assert_true(u.extranonce2 == 1 && u.first_version == 0);

    /* An index that the smaller mask has no combination for. */
    search_init(&s, &job, 4);
    assert_true(search_next(&s, &a));
    search_return(&s, &a);
    search_remask(&s, job.version, 0x2000, 4);
    assert_int_equal(s.dropped, 1);
    assert_int_equal(s.versions_per_unit, 2);

    /* Revoked where there is no extranonce2: nonces are cut from the next ntime on. */
    job.extranonce2_size = 0;
    search_init(&s, &job, 2);
    assert_true(search_next(&s, &u));
    assert_true(u.nonce_count == NONCES);
    search_remask(&s, job.version, 0, 2);
    assert_true(search_next(&s, &u));
    assert_true(u.ntime_offset == 1 && u.first_nonce == 0 && u.nonce_count == SEARCH_CHUNK_NONCES);
    assert_true(u.versions == 1);
    search_remask(&s, job.version, 0x6000, 4); /* and back: whole ranges again */
    assert_true(search_next(&s, &u));
    assert_true(u.ntime_offset == 2 && u.first_nonce == 0 && u.nonce_count == NONCES);
    assert_true(u.versions == 4);

    /* Spent stays spent. */
    job.ntime = UINT32_MAX;
    search_init(&s, &job, 4);
    assert_true(search_next(&s, &u));
    assert_false(search_next(&s, &u));
    search_remask(&s, job.version, 0xe000, 4);
    assert_false(search_next(&s, &u));
}

/* ---- order and edges ---- */

static void test_order(void **state)
{
    struct job job = fake_job(0, 0xe0, 1, 1000);
    struct search s;
    struct search_unit u;

    (void)state;
    search_init(&s, &job, 3); /* 8 combinations: groups of 3, 3 and 2 */
    for (uint32_t ntime = 0; ntime < 2; ntime++) {
        for (uint64_t extranonce2 = 0; extranonce2 < 256; extranonce2++) {
            for (uint32_t first = 0; first < 8; first += 3) {
                assert_true(search_next(&s, &u));
                assert_int_equal(u.ntime_offset, ntime);
                assert_true(u.extranonce2 == extranonce2);
                assert_int_equal(u.first_version, first);
                assert_int_equal(u.versions, first == 6 ? 2 : 3);
                assert_int_equal(u.first_nonce, 0);
                assert_true(u.nonce_count == NONCES);
                assert_int_equal(u.version_mask, 0xe0);
            }
        }
    }

    job = fake_job(0, 0xe0, 0, 1000); /* no extranonce2: versions, then ntime */
    search_init(&s, &job, 8);
    for (uint32_t ntime = 0; ntime <= JOB_NTIME_ROLL_MAX; ntime++) {
        assert_true(search_next(&s, &u));
        assert_true(u.ntime_offset == ntime && u.extranonce2 == 0 && u.versions == 8);
        assert_true(u.nonce_count == NONCES);
    }
    assert_false(search_next(&s, &u));
}

/* Neither extranonce2 nor mask: chunks of the nonce range, ascending, then the next ntime. */
static void test_chunks(void **state)
{
    struct job job = fake_job(1, 0, 0, 1231006505);
    struct search s;
    struct search_unit u;

    (void)state;
    search_init(&s, &job, 8);
    assert_int_equal(s.versions_per_unit, 1);
    for (uint32_t ntime = 0; ntime <= JOB_NTIME_ROLL_MAX; ntime++) {
        for (uint64_t nonce = 0; nonce < NONCES; nonce += SEARCH_CHUNK_NONCES) {
            assert_true(search_next(&s, &u));
            if (u.ntime_offset != ntime || u.first_nonce != nonce ||
                u.nonce_count != SEARCH_CHUNK_NONCES || u.versions != 1 || u.extranonce2 != 0)
                fail_msg("chunk %ju of ntime %u", (uintmax_t)nonce, ntime);
        }
    }
    assert_false(search_next(&s, &u));
    assert_false(search_next(&s, &u));
    assert_true(s.spent);
}

static void test_ntime_never_wraps(void **state)
{
    static const struct {
        uint32_t ntime, offsets;
    } cases[] = {
        {UINT32_MAX, 1},
        {UINT32_MAX - 1, 2},
        {UINT32_MAX - JOB_NTIME_ROLL_MAX + 1, JOB_NTIME_ROLL_MAX},
        {UINT32_MAX - JOB_NTIME_ROLL_MAX, JOB_NTIME_ROLL_MAX + 1},
        {UINT32_MAX - JOB_NTIME_ROLL_MAX - 1, JOB_NTIME_ROLL_MAX + 1},
        {0, JOB_NTIME_ROLL_MAX + 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct job job = fake_job(0, 1, 0, cases[i].ntime);
        struct search s;
        struct search_unit u;
        uint32_t units = 0;

        search_init(&s, &job, 2);
        assert_int_equal(s.ntime_offsets, cases[i].offsets);
        for (; search_next(&s, &u); units++) {
            assert_true((uint64_t)cases[i].ntime + u.ntime_offset <= UINT32_MAX);
            assert_true(u.ntime_offset <= JOB_NTIME_ROLL_MAX);
        }
        assert_int_equal(units, cases[i].offsets);
    }
}

static void test_extranonce2_edges(void **state)
{
    (void)state;
    for (size_t size = 0; size <= JOB_EXTRANONCE2_MAX; size++) {
        struct job job = fake_job(0, 0, size, 0);
        uint64_t last = size >= 8 ? UINT64_MAX - 1 : (UINT64_C(1) << 8 * size) - 1;
        struct search s;
        struct search_unit u;

        search_init(&s, &job, 1);
        assert_true(s.extranonce2_count == last + 1);
        if (size == 0)
            continue;
        s.cursor_extranonce2 = last;
        assert_true(search_next(&s, &u));
        assert_true(u.extranonce2 == last && u.ntime_offset == 0);
        assert_true(search_next(&s, &u));
        assert_true(u.extranonce2 == 0 && u.ntime_offset == 1);
        s.cursor_extranonce2 = last;
        s.cursor_ntime = JOB_NTIME_ROLL_MAX;
        assert_true(search_next(&s, &u));
        assert_false(search_next(&s, &u));
    }
}

/* All 32 bits to roll: the number of combinations itself does not fit in 32 bits. */
static void test_full_mask(void **state)
{
    struct job job = fake_job(0, UINT32_MAX, 2, 0);
    struct search s;
    struct search_unit u;

    (void)state;
    search_init(&s, &job, PREP_VERSIONS_MAX);
    assert_int_equal(s.versions_per_unit, PREP_VERSIONS_MAX);
    assert_true(search_next(&s, &u));
    assert_int_equal(u.versions, PREP_VERSIONS_MAX);
    s.cursor_version = UINT32_MAX - 4;
    assert_true(search_next(&s, &u));
    assert_int_equal(u.first_version, UINT32_MAX - 4);
    assert_int_equal(u.versions, 5);
    search_return(&s, &u);
    assert_int_equal(s.dropped, 0);
    assert_true(search_next(&s, &u));
    assert_int_equal(u.first_version, UINT32_MAX - 4);
    assert_true(search_next(&s, &u));
    assert_true(u.extranonce2 == 1 && u.first_version == 0);
}

/* ---- returned parts ---- */

static void test_returned(void **state)
{
    struct job job = fake_job(0, 0x1fffe000, 4, 0);
    struct prng prng = {3};
    struct search_unit unit[SEARCH_RETURNED_MAX + 1], u;
    struct search s;

    (void)state;
    search_init(&s, &job, 4);
    for (size_t i = 0; i <= SEARCH_RETURNED_MAX; i++) {
        assert_true(search_next(&s, &unit[i]));
        unit[i].first_nonce = 1000 + (uint32_t)i;
        unit[i].nonce_count = NONCES - unit[i].first_nonce;
    }
    for (size_t i = SEARCH_RETURNED_MAX; i > 0; i--) { /* any order */
        size_t other = prng_below(&prng, i);

        u = unit[i];
        unit[i] = unit[other];
        unit[other] = u;
    }
    for (size_t i = 0; i <= SEARCH_RETURNED_MAX; i++)
        search_return(&s, &unit[i]);
    assert_int_equal(s.returned_count, SEARCH_RETURNED_MAX);
    assert_int_equal(s.dropped, 1); /* the last one found no room */

    uint32_t expected = 0;

    for (size_t i = 0; i < SEARCH_RETURNED_MAX; i++, expected += 4) {
        if (expected == unit[SEARCH_RETURNED_MAX].first_version)
            expected += 4;
        assert_true(search_next(&s, &u));
        assert_int_equal(u.first_version, expected); /* earliest first */
        assert_int_equal(u.versions, 4);
        assert_int_equal(u.first_nonce, 1000 + expected / 4);
        assert_true(u.nonce_count == NONCES - u.first_nonce);
    }
    assert_true(search_next(&s, &u)); /* then where it stood */
    assert_int_equal(u.first_version, 4 * (SEARCH_RETURNED_MAX + 1));
    assert_int_equal(u.first_nonce, 0);
}

/* A part that comes back after the end is still handed out. */
static void test_returned_after_the_end(void **state)
{
    struct job job = fake_job(0, 1, 0, UINT32_MAX);
    struct search_unit u;
    struct search s;

    (void)state;
    search_init(&s, &job, 2);
    assert_true(search_next(&s, &u));
    assert_false(search_next(&s, &u));
    u.first_nonce = UINT32_MAX;
    u.nonce_count = 1;
    search_return(&s, &u);
    memset(&u, 0, sizeof u);
    assert_true(search_next(&s, &u));
    assert_true(u.first_nonce == UINT32_MAX && u.nonce_count == 1 && u.versions == 2);
    assert_false(search_next(&s, &u));
}

/* ---- versions and bytes ---- */

static void test_versions(void **state)
{
    struct prng prng = {4};

    (void)state;
    assert_int_equal(search_version(0x20000000, 0x1fffe000, 0), 0x20000000);
    assert_int_equal(search_version(0x20000000, 0x1fffe000, 1), 0x20002000);
    assert_int_equal(search_version(0x20000000, 0x1fffe000, 2), 0x20004000);
    assert_int_equal(search_version(0x20000000, 0x1fffe000, 0xffff), 0x3fffe000);
    assert_int_equal(search_version(0x20000000, 0, 0), 0x20000000);
    assert_int_equal(search_version(0, UINT32_MAX, 0xdeadbeef), 0xdeadbeef);
    for (int round = 0; round < 20000; round++) {
        uint32_t mask = (uint32_t)prng_next(&prng) & (uint32_t)prng_next(&prng);
        uint32_t version = (uint32_t)prng_next(&prng);
        uint32_t index = (uint32_t)prng_next(&prng), expected = version;
        unsigned n = 0;

        for (unsigned bit = 0; bit < 32; bit++) { /* bit n of index goes to the mask's nth bit */
            if ((mask >> bit & 1) == 0)
                continue;
            expected &= ~(UINT32_C(1) << bit);
            expected |= (index >> n++ & 1) << bit;
        }
        assert_int_equal(search_version(version, mask, index), expected);
    }
}

static void test_extranonce2_bytes(void **state)
{
    (void)state;
    for (size_t size = 0; size <= JOB_EXTRANONCE2_MAX; size++) {
        const uint64_t counter = UINT64_C(0x0123456789abcdef);
        uint8_t out[JOB_EXTRANONCE2_MAX + 1];

        memset(out, 0x5a, sizeof out);
        search_extranonce2_bytes(counter, size, out);
        for (size_t i = 0; i < size; i++) {
            size_t place = size - 1 - i; /* 0: the last byte, the lowest */

            assert_int_equal(out[i], place < 8 ? counter >> 8 * place & 0xff : 0);
        }
        assert_int_equal(out[size], 0x5a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_twice_nothing_skipped),
        cmocka_unit_test(test_masks_of_every_size),
        cmocka_unit_test(test_remask),
        cmocka_unit_test(test_remask_in_words),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_chunks),
        cmocka_unit_test(test_ntime_never_wraps),
        cmocka_unit_test(test_extranonce2_edges),
        cmocka_unit_test(test_full_mask),
        cmocka_unit_test(test_returned),
        cmocka_unit_test(test_returned_after_the_end),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_extranonce2_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
