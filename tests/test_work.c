/* test_work.c - prepared work has the header that the job's own bytes give, and judges candidates
 * as the target says; templates may be shared by threads. */
#include "tests/support.h"

#include <pthread.h>
#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "chain/work.h"
#include "hash/sha256.h"

#define COINBASE_BYTES 300
#define THREADS 4
#define ROUNDS 300

static struct job *new_job(const struct job_parts *parts)
{
    struct job *job = NULL;

    assert_int_equal(job_new(parts, &job), ERR_OK);
    assert_non_null(job);
    job->seq = 1 + parts->session;
    return job;
}

static struct work_template *new_template(const struct job *job)
{
    struct work_template *t = NULL;

    assert_int_equal(work_template_new(job, &t), ERR_OK);
    assert_non_null(t);
    return t;
}

/* A job of random content with an extranonce2 of that size and that mask. */
static struct job *random_job(struct prng *prng, size_t extranonce2_size, uint32_t mask,
                              double difficulty)
{
    uint8_t coinbase1[COINBASE_BYTES], coinbase2[COINBASE_BYTES], extranonce1[JOB_EXTRANONCE1_MAX];
    uint8_t branch[JOB_BRANCHES_MAX][32];
    struct job_parts parts = {
        .id = "job",
        .id_len = 3,
        .coinbase1 = coinbase1,
        .coinbase2 = coinbase2,
        .extranonce1 = extranonce1,
        .coinbase1_len = prng_below(prng, COINBASE_BYTES + 1),
        .coinbase2_len = prng_below(prng, COINBASE_BYTES + 1),
        .extranonce1_size = prng_below(prng, JOB_EXTRANONCE1_MAX + 1),
        .extranonce2_size = extranonce2_size,
        .branch = (const uint8_t(*)[32])branch,
        .branch_count = prng_below(prng, JOB_BRANCHES_MAX + 1),
        .version = (uint32_t)prng_next(prng),
        .nbits = (uint32_t)prng_next(prng),
        .ntime = (uint32_t)prng_next(prng),
        .agreed_mask = mask,
        .difficulty = difficulty,
        .session = prng_next(prng),
    };

    prng_fill(prng, coinbase1, sizeof coinbase1);
    prng_fill(prng, coinbase2, sizeof coinbase2);
    prng_fill(prng, extranonce1, sizeof extranonce1);
    prng_fill(prng, branch[0], sizeof branch);
    prng_fill(prng, parts.prevhash, sizeof parts.prevhash);
    return new_job(&parts);
}

/* Some unit of the job's space. */
static struct search_unit random_unit(struct prng *prng, const struct job *job)
{
    uint64_t combinations = UINT64_C(1) << __builtin_popcount(job->version_mask);
    uint64_t versions = 1 + prng_below(prng, PREP_VERSIONS_MAX);
    size_t size = job->extranonce2_size;

    if (versions > combinations)
        versions = combinations;
    return (struct search_unit){
        .extranonce2 = size >= 8 ? prng_next(prng) : prng_below(prng, UINT64_C(1) << 8 * size),
        .nonce_count = UINT64_C(1) << 32,
        .ntime_offset = (uint32_t)prng_below(prng, 7001),
        .first_version = (uint32_t)prng_below(prng, combinations - versions + 1),
        .versions = (uint32_t)versions,
        .version_mask = job->version_mask,
    };
}

/* What work_build must have made of it, from the job's own bytes. */
static void check_work(const struct job *job, const struct search_unit *unit, const struct work *w)
{
    uint8_t extranonce2[JOB_EXTRANONCE2_MAX] = {0}, header[80];
    struct work_prep prep;

    search_extranonce2_bytes(unit->extranonce2, job->extranonce2_size, extranonce2);
    assert_true(w->job_seq == job->seq);
    assert_true(w->session == job->session);
    assert_memory_equal(w->identity, job->identity, sizeof job->identity);
    assert_int_equal(target_compare(&w->target, &job->target), 0);
    assert_memory_equal(&w->unit, unit, sizeof *unit);
    assert_int_equal(w->ntime, job->ntime + unit->ntime_offset);
    assert_memory_equal(w->extranonce2, extranonce2, sizeof extranonce2);

    assert_int_equal(w->prep.versions, unit->versions);
    assert_int_equal(w->prep.h7_mask, prep_h7_mask(target_top(&job->target)));
    for (uint32_t i = 0; i < unit->versions; i++) {
        uint32_t state[8];

        assert_int_equal(w->version[i],
                         search_version(job->version, job->version_mask, unit->first_version + i));
        assert_int_equal((w->version[i] ^ job->version) & ~job->version_mask, 0);
        job_header(job, extranonce2, w->version[i], w->ntime, 0, header);
        sha256_midstate(header, state);
        assert_memory_equal(w->prep.mid[i].mid, state, sizeof state);
        if (i == 0)
            assert_memory_equal(w->header, header, sizeof header);
    }
    assert_int_equal(w->prep.tail.w[0], load_be32(header + 64));
    assert_int_equal(w->prep.tail.w[1], load_be32(header + 68));
    assert_int_equal(w->prep.tail.w[2], load_be32(header + 72));
    prep_init(&prep, header, w->version, unit->versions, w->prep.h7_mask);
    assert_memory_equal(&w->prep.tail, &prep.tail, sizeof prep.tail);
    assert_memory_equal(w->prep.mid, prep.mid, unit->versions * sizeof prep.mid[0]);
}

static void test_build(void **state)
{
    static const uint32_t masks[] = {0, 0x2000, 0x1fffe000, UINT32_MAX, 0x80000001};
    struct prng prng = {1};

    (void)state;
    for (int round = 0; round < 10; round++) {
        for (size_t size = 0; size <= JOB_EXTRANONCE2_MAX; size++) {
            for (size_t m = 0; m < sizeof masks / sizeof *masks; m++) {
                struct job *job = random_job(&prng, size, masks[m], 1024.0), *copy = NULL;
                struct work w;

                assert_int_equal(job_copy(job, &copy), ERR_OK);
                copy->seq = job->seq;
                struct work_template *t = new_template(job);

                job_free(job); /* the template has its own copy of everything */
                for (int i = 0; i < 2; i++) {
                    struct search_unit unit = random_unit(&prng, copy);

                    memset(&w, 0xa5, sizeof w);
                    work_build(t, &unit, &w);
                    check_work(copy, &unit, &w);
                }
                work_template_unref(t);
                job_free(copy);
            }
        }
    }
}

/* A hash as a number against the target, most significant byte first. */
static bool slow_meets(const uint8_t hash[32], const struct target *t)
{
    for (size_t i = 32; i > 0; i--) {
        uint8_t limit = (uint8_t)(t->limb[(i - 1) / 8] >> (i - 1) % 8 * 8);

        if (hash[i - 1] != limit)
            return hash[i - 1] < limit;
    }
    return true;
}

/* Targets so easy that every verdict comes up often, each compared with a hash of the header that
 * the job's own bytes give. */
static void test_check(void **state)
{
    static const double difficulties[] = {DIFFICULTY_MIN, 3e-10, 2.8e-9, 1e-8};
    struct prng prng = {2};
    unsigned seen[3] = {0};

    (void)state;
    for (int round = 0; round < 40; round++) {
        struct job *job =
            random_job(&prng, (size_t)round % 17, 0x1fffe000,
                       difficulties[round % (int)(sizeof difficulties / sizeof(double))]);
        struct work_template *t = new_template(job);
        struct search_unit unit = random_unit(&prng, job);
        struct work w;

        work_build(t, &unit, &w);
        for (int i = 0; i < 300; i++) {
            uint32_t nonce = (uint32_t)prng_next(&prng);
            uint32_t mid = (uint32_t)prng_below(&prng, unit.versions);
            uint8_t header[80], hash[32];
            struct share share, untouched;

            memset(&share, 0xa5, sizeof share);
            untouched = share;
            job_header(job, w.extranonce2, w.version[mid], w.ntime, nonce, header);
            sha256d(header, sizeof header, hash);
            enum work_verdict verdict = work_check(&w, nonce, mid, &share);
            enum work_verdict expected = WORK_WRONG;

            if ((load_be32(hash + 28) & w.prep.h7_mask) == 0)
                expected = slow_meets(hash, &job->target) ? WORK_SHARE : WORK_ABOVE;
            else
                assert_false(slow_meets(hash, &job->target));
            assert_int_equal(verdict, expected);
            seen[verdict]++;
            if (verdict != WORK_SHARE) {
                assert_memory_equal(&share, &untouched, sizeof share);
                continue;
            }
            assert_true(share.job_seq == job->seq);
            assert_true(share.session == job->session);
            assert_int_equal(share.version, w.version[mid]);
            assert_int_equal(share.ntime, w.ntime);
            assert_int_equal(share.nonce, nonce);
            assert_memory_equal(share.extranonce2, w.extranonce2, sizeof share.extranonce2);
            assert_true(share.found_ns == 0 && share.device == 0);
        }
        /* A version that the work does not have is the device's fault. */
        struct share share;

        assert_int_equal(work_check(&w, 0, unit.versions, &share), WORK_WRONG);
        assert_int_equal(work_check(&w, 0, UINT32_MAX, &share), WORK_WRONG);
        work_template_unref(t);
        job_free(job);
    }
    for (int i = 0; i < 3; i++)
        assert_true(seen[i] > 300);
}

/* The nonces of real blocks, at difficulty 1 and with extranonce2 cut out of the coinbase. */
static void test_real_blocks(void **state)
{
    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        uint8_t header[80], coinbase[512], branch[REAL_BLOCK_BRANCHES_MAX][32];
        size_t len = support_hex(block->coinbase, coinbase, sizeof coinbase);

        support_block_header(block, header);
        for (uint32_t j = 0; j < block->branch_count; j++)
            support_hex(block->branch[j], branch[j], 32);
        for (size_t size = 0; size <= 8; size++) {
            struct job_parts parts = {
                .coinbase1 = coinbase,
                .coinbase1_len = 44,
                .extranonce2_size = size,
                .coinbase2 = coinbase + 44 + size,
                .coinbase2_len = len - 44 - size,
                .branch = (const uint8_t(*)[32])branch,
                .branch_count = block->branch_count,
                .version = load_le32(header) & ~UINT32_C(6),
                .agreed_mask = 6, /* so that versions 1, 2 and 4 are among the rolled ones */
                .nbits = load_le32(header + 72),
                .ntime = load_le32(header + 68) - 100,
                .difficulty = 1.0,
            };
            struct search_unit unit = {
                .nonce_count = UINT64_C(1) << 32,
                .ntime_offset = 100,
                .versions = 4,
                .version_mask = 6,
            };
            uint32_t nonce = load_le32(header + 76);
            struct share share;
            struct work w;

            memcpy(parts.prevhash, header + 4, 32);
            for (size_t j = 0; j < size; j++)
                unit.extranonce2 = unit.extranonce2 << 8 | coinbase[44 + j];
            struct job *job = new_job(&parts);
            struct work_template *t = new_template(job);

            work_build(t, &unit, &w);
            unsigned found = 0;

            for (uint32_t mid = 0; mid < 4; mid++) {
                bool right = w.version[mid] == load_le32(header);

                assert_int_equal(work_check(&w, nonce, mid, &share),
                                 right ? WORK_SHARE : WORK_WRONG);
                found += right;
                assert_int_equal(work_check(&w, nonce + 1, mid, &share), WORK_WRONG);
                assert_int_equal(work_check(&w, swap_bytes32(nonce), mid, &share), WORK_WRONG);
            }
            assert_int_equal(found, 1);
            work_template_unref(t);
            job_free(job);
        }
    }
}

/* ---- one template, several threads ---- */

struct user {
    pthread_t thread;
    struct work_template *template; /* this thread's reference */
    struct search_unit unit;
    struct work work;
};

static void *use(void *argument)
{
    struct user *u = argument;

    for (int i = 0; i < ROUNDS; i++) {
        struct work_template *more = work_template_ref(u->template);

        work_build(u->template, &u->unit, &u->work);
        work_template_unref(u->template);
        u->template = more;
    }
    work_template_unref(u->template);
    return NULL;
}

/* The maker's reference goes first; the last thread to end frees. A reference too few shows as a
 * use after free, one too many as a leak. */
static void test_shared_by_threads(void **state)
{
    static struct user user[THREADS];
    struct prng prng = {3};
    struct job *job = random_job(&prng, 4, 0xe000, 1.0);
    struct work_template *t = new_template(job);

    (void)state;
    for (size_t i = 0; i < THREADS; i++) {
        user[i].template = work_template_ref(t);
        user[i].unit = random_unit(&prng, job);
        assert_int_equal(pthread_create(&user[i].thread, NULL, use, &user[i]), 0);
    }
    work_template_unref(t);
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(user[i].thread, NULL), 0);
        check_work(job, &user[i].unit, &user[i].work);
    }
    job_free(job);
    work_template_unref(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_build),
        cmocka_unit_test(test_check),
        cmocka_unit_test(test_real_blocks),
        cmocka_unit_test(test_shared_by_threads),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
