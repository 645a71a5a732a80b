/* test_opencl_proof.c - the proof passes a sound kernel and refuses every unsound one. The kernel
 * is imitated with a hasher. */
#include "tests/support.h"

#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "device/opencl_kernel.h"
#include "device/opencl_proof.h"
#include "hash/cpu_features.h"
#include "hash/hasher.h"

static const struct opencl_variant variant = {.width = 2, .group = 8, .shared = 1, .unroll = 64};
#define OF_GROUP 16
#define BATCH 1000

/* What is wrong with the imitated kernel; all zero when nothing is. */
struct fault {
    bool misses_first, misses_last, misses_middle, misses_second_group, misses_last_group;
    bool only_one_per_group, only_one_in_all;
    bool twice, next_nonce, next_version, version_zero, misses_last_version;
    uint32_t bit_ignored, bit_added; /* of the filter */
    uint32_t from_versions;          /* nothing is found with so many and more */
    bool one_too_many, whole_items;  /* reports what lies past the range */
    bool misses_end_of_space, misses_start_of_space;
    bool forgets_first_when_full, count_stops_when_full, repeats_when_full;
    bool invents;
};

/* Printed ones cost the same under sanitizers, which make compiled ones ten times slower. */
static const struct hasher *hasher(void)
{
    const struct hasher *printed = hashers_find("sse2-asm");

    return printed && !(printed->features & ~cpu_features()) ? printed : hashers_find("scalar");
}

struct rig {
    struct candidates all, out;
    struct work_prep prep;
    uint32_t total;
};

static bool is_lost(const struct fault *f, const struct opencl_question *q,
                    const struct candidate *c, const struct candidate *before)
{
    uint64_t offset = c->nonce - q->first_nonce, group = offset / OF_GROUP;

    return (f->misses_first && offset == 0) || (f->misses_last && offset == q->nonces - 1) ||
           (f->misses_middle && offset == q->nonces / 2) ||
           (f->misses_second_group && group == 1) ||
           (f->misses_last_group && group > 0 && group == (q->nonces - 1) / OF_GROUP) ||
           (f->only_one_per_group && before &&
            (before->nonce - q->first_nonce) / OF_GROUP == group) ||
           (f->only_one_in_all && before) ||
           (f->misses_last_version && q->prep.versions > 1 && c->mid == q->prep.versions - 1) ||
           (f->from_versions && q->prep.versions >= f->from_versions) ||
           (f->misses_end_of_space && c->nonce == UINT32_MAX) ||
           (f->misses_start_of_space && c->nonce == 0);
}

/* As the device would put it into the buffer. */
static void put(struct rig *r, const struct fault *f, struct candidate c)
{
    if (f->next_nonce)
        c.nonce++;
    if (f->next_version)
        c.mid++;
    if (f->version_zero)
        c.mid = 0;
    if (r->total < OPENCL_FOUND_MAX)
        r->out.item[r->out.count++] = c;
    if (r->total < OPENCL_FOUND_MAX || !f->count_stops_when_full)
        r->total++;
}

static void run(struct rig *r, const struct fault *f, const struct opencl_question *q)
{
    uint64_t nonces = q->nonces, at = 0;
    const struct candidate *before = NULL;
    struct candidate kept;

    if (f->one_too_many && q->first_nonce + nonces < UINT64_C(1) << 32)
        nonces++;
    if (f->whole_items && q->first_nonce + nonces < UINT64_C(1) << 32)
        nonces += nonces % variant.width;
    r->prep = q->prep;
    r->prep.h7_mask = (q->prep.h7_mask & ~f->bit_ignored) | f->bit_added;
    r->out.count = r->total = 0;
    while (at < nonces) {
        r->all.count = 0;
        at += hasher()->scan(&r->prep, q->first_nonce + (uint32_t)at, nonces - at, &r->all);
        for (uint32_t i = 0; i < r->all.count; i++) {
            if (is_lost(f, q, &r->all.item[i], before))
                continue;
            kept = r->all.item[i];
            before = &kept;
            put(r, f, r->all.item[i]);
            if (f->twice)
                put(r, f, r->all.item[i]);
        }
    }
    if (f->invents)
        put(r, f, (struct candidate){.nonce = q->first_nonce + 1, .mid = 0});
    if (f->forgets_first_when_full && r->total > OPENCL_FOUND_MAX)
        memset(&r->out.item[0], 0, sizeof r->out.item[0]);
    if (f->repeats_when_full && r->total > OPENCL_FOUND_MAX)
        r->out.item[0] = r->out.item[1];
}

/* Whether the imitated kernel passes; *why is of the question that it failed. */
static bool passes(const struct fault *f, bool brief, uint64_t seed, char *why, size_t cap)
{
    struct opencl_proof_config config = {.variant = &variant,
                                         .hasher = hasher(),
                                         .versions = 4,
                                         .batch_nonces = BATCH,
                                         .window_pairs = 4096,
                                         .seed = seed,
                                         .brief = brief};
    struct rig *r = calloc(1, sizeof *r);
    struct opencl_proof *proof;
    bool right = true;

    assert_non_null(r);
    assert_int_equal(opencl_proof_new(&config, &proof), ERR_OK);
    for (size_t i = 0; i < opencl_proof_count(proof) && right; i++) {
        run(r, f, opencl_proof_question(proof, i));
        right = opencl_proof_judge(proof, i, &r->out, r->total, why, cap);
    }
    opencl_proof_free(proof);
    free(r);
    return right;
}

static void test_sound_kernel(void **state)
{
    const struct fault none = {0};
    char why[300];

    (void)state;
    for (uint64_t seed = 0; seed < 4; seed++) {
        assert_true(passes(&none, false, seed, why, sizeof why));
        assert_string_equal(why, "");
        assert_true(passes(&none, true, seed, why, sizeof why));
    }
}

#define FAULT(...)                                                                                 \
    {                                                                                              \
        {__VA_ARGS__}, #__VA_ARGS__                                                                \
    }
static const struct {
    struct fault fault;
    const char *name;
} faults[] = {
    FAULT(.misses_first = true),
    FAULT(.misses_last = true),
    FAULT(.misses_middle = true),
    FAULT(.misses_second_group = true),
    FAULT(.misses_last_group = true),
    FAULT(.only_one_per_group = true),
    FAULT(.only_one_in_all = true),
    FAULT(.twice = true),
    FAULT(.next_nonce = true),
    FAULT(.next_version = true),
    FAULT(.version_zero = true),
    FAULT(.misses_last_version = true),
    FAULT(.from_versions = 1),
    FAULT(.from_versions = 3),
    FAULT(.invents = true),
    /* From here on only all questions together show it. */
    FAULT(.from_versions = 65),
    FAULT(.from_versions = 128),
    FAULT(.one_too_many = true),
    FAULT(.whole_items = true),
    FAULT(.misses_end_of_space = true),
    FAULT(.misses_start_of_space = true),
    FAULT(.forgets_first_when_full = true),
    FAULT(.count_stops_when_full = true),
    FAULT(.repeats_when_full = true),
};
#define FAULTS (sizeof faults / sizeof faults[0])
#define FAULTS_SEEN_IN_BRIEF 15

static void test_unsound_kernels(void **state)
{
    char why[300];

    (void)state;
    for (size_t i = 0; i < FAULTS; i++) {
        if (passes(&faults[i].fault, false, i, why, sizeof why))
            fail_msg("%s passes", faults[i].name);
        assert_true(strlen(why) > 0);
        if (i < FAULTS_SEEN_IN_BRIEF && passes(&faults[i].fault, true, i, why, sizeof why))
            fail_msg("%s passes the brief test", faults[i].name);
    }
}

static void test_filter_bits(void **state)
{
    char why[300];

    (void)state;
    for (uint32_t bit = 0; bit < 32; bit++) {
        struct fault ignored = {.bit_ignored = UINT32_C(1) << bit};
        struct fault added = {.bit_added = UINT32_C(1) << bit};

        if (passes(&ignored, false, bit, why, sizeof why))
            fail_msg("a kernel that ignores bit %u of the filter passes", bit);
        if (passes(&added, false, bit, why, sizeof why))
            fail_msg("a kernel that adds bit %u to the filter passes", bit);
    }
}

static void test_reasons(void **state)
{
    static const struct {
        struct fault fault;
        const char *says;
    } rows[] = {
        {{.invents = true}, "twice (every bit of the filter: "},
        {{.misses_first = true}, "missed nonce "},
        {{.next_version = true}, " of version 3"},
        {{.one_too_many = true}, "outside the range"},
    };
    char why[300];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_false(passes(&rows[i].fault, false, 0, why, sizeof why));
        if (strstr(why, rows[i].says) == NULL)
            fail_msg("\"%s\" does not say \"%s\"", why, rows[i].says);
    }
}

/* A list that is longer than its count, or shorter, or longer than any. */
static void test_lists_that_cannot_be(void **state)
{
    struct opencl_proof_config config = {
        .variant = &variant, .hasher = hasher(), .versions = 1, .brief = true};
    struct rig *r = calloc(1, sizeof *r);
    const struct fault none = {0};
    struct opencl_proof *proof;
    char why[300];

    (void)state;
    assert_non_null(r);
    assert_int_equal(opencl_proof_new(&config, &proof), ERR_OK);
    run(r, &none, opencl_proof_question(proof, 0));
    assert_true(opencl_proof_judge(proof, 0, &r->out, r->total, why, sizeof why));
    assert_false(opencl_proof_judge(proof, 0, &r->out, r->total + 1, why, sizeof why));
    assert_false(opencl_proof_judge(proof, 0, &r->out, OPENCL_FOUND_MAX + 1, why, sizeof why));
    r->out.count--;
    assert_false(opencl_proof_judge(proof, 0, &r->out, r->total, why, sizeof why));
    r->out.count = CANDIDATES_MAX + 1;
    assert_false(opencl_proof_judge(proof, 0, &r->out, r->total, why, sizeof why));
    opencl_proof_free(proof);
    opencl_proof_free(NULL);
    free(r);
}

/* Planted questions of every length of batch; the positions are those that matter. */
static void test_batches(void **state)
{
    static const uint64_t batches[] = {1,       2,        OF_GROUP,          OF_GROUP + 1,
                                       1000000, 1u << 28, UINT64_C(1) << 31, UINT64_C(1) << 40};

    (void)state;
    for (size_t b = 0; b < sizeof batches / sizeof batches[0]; b++)
        for (uint64_t seed = 0; seed < 20; seed++) {
            struct opencl_proof_config config = {.variant = &variant,
                                                 .hasher = hasher(),
                                                 .versions = 128,
                                                 .batch_nonces = batches[b],
                                                 .window_pairs = 128,
                                                 .seed = seed,
                                                 .brief = true};
            struct opencl_proof *proof;
            size_t count;

            assert_int_equal(opencl_proof_new(&config, &proof), ERR_OK);
            count = opencl_proof_count(proof);
            assert_in_range(count, 2, 4);
            for (size_t i = 1; i < count; i++) {
                const struct opencl_question *q = opencl_proof_question(proof, i);

                assert_true(q->nonces ==
                            (batches[b] < UINT64_C(1) << 31 ? batches[b] : UINT64_C(1) << 31));
                assert_true(q->first_nonce + q->nonces <= UINT64_C(1) << 32);
                assert_int_equal(q->prep.h7_mask, UINT32_MAX);
                assert_int_equal(q->prep.versions, 128);
            }
            opencl_proof_free(proof);
        }
}

/* Another seed, other windows. */
static void test_seeds(void **state)
{
    struct opencl_proof_config config = {
        .variant = &variant, .hasher = hasher(), .versions = 2, .brief = true};
    struct opencl_proof *proof[2];

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        config.seed = i;
        assert_int_equal(opencl_proof_new(&config, &proof[i]), ERR_OK);
    }
    assert_int_not_equal(opencl_proof_question(proof[0], 0)->first_nonce,
                         opencl_proof_question(proof[1], 0)->first_nonce);
    opencl_proof_free(proof[0]);
    opencl_proof_free(proof[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sound_kernel),
        cmocka_unit_test(test_unsound_kernels),
        cmocka_unit_test(test_filter_bits),
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_lists_that_cannot_be),
        cmocka_unit_test(test_batches),
        cmocka_unit_test(test_seeds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
