/* test_calibrate.c - which rows come out of a calibration, in which state; never how fast. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "hash/calibrate.h"
#include "hash/cpu_features.h"

#define SLOT (CLOCK_MILLISECOND / 20)

static struct calibrate_result result;

static void assert_usable(const struct calibrate_row *row)
{
    assert_int_equal(row->state, CALIBRATE_OK);
    assert_true(row->versions >= 1 && row->versions <= PREP_VERSIONS_MAX);
    assert_true(row->rate_hs > 0);
    assert_true(row->single_rate_hs > 0);
    assert_string_equal(row->why, "");
}

static void assert_unusable(const struct calibrate_row *row, enum calibrate_state state)
{
    assert_int_equal(row->state, state);
    assert_int_equal(row->versions, 0);
    assert_true(row->rate_hs == 0 && row->single_rate_hs == 0);
}

static void test_all(void **state)
{
    uint32_t features = cpu_features();

    (void)state;
    calibrate(NULL, true, SLOT, &result);
    assert_int_equal(result.rows, hashers_count);
    assert_true(result.best < result.rows);
    for (size_t i = 0; i < result.rows; i++) {
        const struct calibrate_row *row = &result.row[i];

        assert_ptr_equal(row->hasher, &hashers[i]);
        if ((hashers[i].features & ~features) == 0) {
            assert_usable(row);
            assert_true(row->rate_hs <= result.row[result.best].rate_hs);
        } else {
            assert_unusable(row, CALIBRATE_UNSUPPORTED);
        }
    }
}

static void test_unknown_name(void **state)
{
    (void)state;
    calibrate("abacus", true, SLOT, &result);
    assert_int_equal(result.rows, hashers_count);
    assert_int_equal(result.best, result.rows);
    for (size_t i = 0; i < result.rows; i++)
        assert_unusable(&result.row[i], CALIBRATE_SKIPPED);
}

static void test_each_by_name(void **state)
{
    uint32_t features = cpu_features();

    (void)state;
    for (size_t n = 0; n < hashers_count; n++) {
        bool usable = (hashers[n].features & ~features) == 0;

        calibrate(hashers[n].name, false, SLOT, &result);
        assert_int_equal(result.best, usable ? n : result.rows);
        for (size_t i = 0; i < result.rows; i++)
            if (i != n)
                assert_unusable(&result.row[i], CALIBRATE_SKIPPED);
        if (usable)
            assert_usable(&result.row[n]);
    }
}

/* Without any features only plain C is left, and each other row says what it lacks. */
static void test_masked_features(void **state)
{
    (void)state;
    cpu_features_mask(0);
    calibrate(NULL, true, SLOT, &result);
    for (size_t i = 0; i < result.rows; i++) {
        if (hashers[i].features == 0) {
            assert_usable(&result.row[i]);
        } else {
            char lacks[128], expected[160];

            assert_unusable(&result.row[i], CALIBRATE_UNSUPPORTED);
            snprintf(expected, sizeof expected, "needs %s",
                     cpu_features_text(hashers[i].features, lacks, sizeof lacks));
            assert_string_equal(result.row[i].why, expected);
        }
    }
    assert_int_equal(hashers[result.best].features, 0);

    /* Asked for by name, it is still refused. */
    for (size_t i = 0; i < hashers_count; i++) {
        calibrate(hashers[i].name, true, SLOT, &result);
        assert_int_equal(result.best, hashers[i].features == 0 ? i : result.rows);
    }
    cpu_features_mask(UINT32_MAX);
}

/* With the features of each generation of processors, the fastest of what they allow is chosen. */
static void test_each_level(void **state)
{
    static const uint32_t levels[] = {
        CPU_FEATURE_SSE2,  CPU_FEATURE_SSE41,  CPU_FEATURE_AVX,  CPU_FEATURE_AVX2,
        CPU_FEATURE_SHANI, CPU_FEATURE_AVX512, CPU_FEATURE_NEON, CPU_FEATURE_ARMSHA2,
    };
    uint32_t allowed = 0, features = 0;

    (void)state;
    for (size_t level = 0; level < sizeof levels / sizeof levels[0]; level++) {
        uint32_t before = features;

        allowed |= levels[level];
        cpu_features_mask(allowed);
        features = cpu_features();
        assert_int_equal(features & ~allowed, 0);
        if (features == before)
            continue; /* nothing that this processor has */
        calibrate(NULL, false, SLOT, &result);
        assert_true(result.best < result.rows);
        assert_int_equal(result.row[result.best].hasher->features & ~allowed, 0);
        for (size_t i = 0; i < result.rows; i++)
            assert_int_equal(result.row[i].state == CALIBRATE_UNSUPPORTED,
                             (hashers[i].features & ~features) != 0);
    }
    cpu_features_mask(UINT32_MAX);
}

/* Claims to have tested everything at once, and found nothing: by far the fastest. */
static uint64_t scan_nothing(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                             struct candidates *out)
{
    (void)p;
    (void)first_nonce;
    (void)out;
    return count;
}

/* Right, but it does everything sixteen times. */
static uint64_t scan_slowly(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                            struct candidates *out)
{
    uint32_t before = out->count;

    for (int i = 0; i < 15; i++) {
        hashers[0].scan(p, first_nonce, count, out);
        out->count = before;
    }
    return hashers[0].scan(p, first_nonce, count, out);
}

/* Those far behind are left untested, unless all are wanted; one that is wrong counts for nothing,
 * however fast. */
static void test_slow_is_left(void **state)
{
    const struct hasher table[] = {
        {.name = "slow", .lanes = 1, .scan = scan_slowly},
        hashers[0],
        {.name = "broken", .lanes = 4, .scan = scan_nothing},
    };

    (void)state;
    calibrate_table(table, 3, NULL, false, SLOT, &result);
    assert_int_equal(result.best, 1);
    assert_int_equal(result.row[0].state, CALIBRATE_SLOW);
    assert_true(result.row[0].rate_hs > 0 && result.row[0].rate_hs < result.row[1].rate_hs * 0.75);
    assert_usable(&result.row[1]);
    assert_unusable(&result.row[2], CALIBRATE_BROKEN);

    calibrate_table(table, 3, NULL, true, SLOT, &result);
    assert_int_equal(result.best, 1);
    assert_usable(&result.row[0]);

    /* By name it is the best that there is. */
    calibrate_table(table, 3, "slow", false, SLOT, &result);
    assert_int_equal(result.best, 0);
    assert_usable(&result.row[0]);
}

static void test_broken_is_never_chosen(void **state)
{
    const struct hasher table[] = {
        {.name = "broken", .lanes = 4, .scan = scan_nothing},
        hashers[0],
        {.name = "absent", .features = UINT32_C(1) << 31, .lanes = 4, .scan = scan_nothing},
    };

    (void)state;
    calibrate_table(table, 3, NULL, false, SLOT, &result);
    assert_int_equal(result.rows, 3);
    assert_int_equal(result.best, 1);
    assert_usable(&result.row[1]);
    assert_unusable(&result.row[0], CALIBRATE_BROKEN);
    assert_true(strstr(result.row[0].why, "missed nonce") != NULL);
    assert_unusable(&result.row[2], CALIBRATE_UNSUPPORTED);

    calibrate_table(table, 3, "broken", false, SLOT, &result);
    assert_int_equal(result.best, 3);
    assert_unusable(&result.row[0], CALIBRATE_BROKEN);
    assert_unusable(&result.row[1], CALIBRATE_SKIPPED);

    calibrate_table(table, 0, NULL, true, SLOT, &result);
    assert_int_equal(result.rows, 0);
    assert_int_equal(result.best, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all),
        cmocka_unit_test(test_unknown_name),
        cmocka_unit_test(test_each_by_name),
        cmocka_unit_test(test_masked_features),
        cmocka_unit_test(test_each_level),
        cmocka_unit_test(test_slow_is_left),
        cmocka_unit_test(test_broken_is_never_chosen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
