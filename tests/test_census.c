/* test_census.c - candidates against chance: no alarm where there is no reason, and soon where
 * there is one. */
#include "tests/support.h"

#include <math.h>

#include "base/prng.h"
#include "device/census.h"

static void assert_near(double a, double b, double within)
{
    if (fabs(a - b) > within)
        fail_msg("%.6f is not %.6f", a, b);
}

static void test_sigmas(void **state)
{
    (void)state;
    assert_near(census_sigmas(100.0, 100), 0.0, 1e-9);
    assert_near(census_sigmas(12.5, 0), -5.0, 1e-9);        /* e^-12.5 = 3.7e-6 */
    assert_near(census_sigmas(10000.0, 10500), 4.96, 0.01); /* nearly the normal 5 */
    assert_near(census_sigmas(10000.0, 9500), -5.04, 0.01);
    assert_true(census_sigmas(64.0, 0) < -11.0);
    assert_true(census_sigmas(1.0, 40) > 14.0);
}

static void test_chance_and_mask(void **state)
{
    (void)state;
    assert_near(census_chance(0), 1.0, 0.0);
    assert_near(census_chance(UINT32_MAX), 1.0 / 4294967296.0, 0.0);
    assert_near(census_chance(0x80010001), 0.125, 0.0);
    /* Never a bit that the job's filter has not. */
    assert_int_equal(census_mask(0, 1e9, 16.0), 0);
    assert_int_equal(census_mask(0xf0000000, 1e9, 16.0), 0xf0000000);
    for (int bits = 4; bits < 40; bits++) {
        double hashes = ldexp(1.0, bits) * 1.1;
        uint32_t mask = census_mask(UINT32_MAX, hashes, 16.0);
        double expected = hashes * census_chance(mask);

        assert_true(bits >= 36 ? mask == UINT32_MAX
                               : expected >= 16.0 * 0.7 && expected < 16.0 * 1.5);
    }
    assert_int_equal(census_mask(UINT32_MAX, 10.0, 16.0), 0);
}

/* A Poisson count, by summing exponential gaps. */
static uint64_t poisson(struct prng *p, double mean)
{
    uint64_t n = 0;

    for (double t = 0.0;; n++) {
        t -= log(((double)(prng_next(p) >> 11) + 0.5) * 0x1p-53);
        if (t > mean)
            return n;
    }
}

/* How many batches of 16 expected candidates it takes for an alarm, of which a share is missed. */
static int batches_to_alarm(double missed, int most, uint64_t seed, struct census_window *w)
{
    struct census c = {0};
    struct prng p = {.state = seed};

    for (int i = 1; i <= most; i++)
        if (census_add(&c, 16.0, poisson(&p, 16.0 * (1.0 - missed)), w))
            return i;
    return most + 1;
}

static void test_no_false_alarm(void **state)
{
    struct census_window w;

    (void)state;
    for (uint64_t seed = 0; seed < 10; seed++)
        assert_int_equal(batches_to_alarm(0.0, 20000, seed, &w), 20001);
}

static void test_alarms(void **state)
{
    struct census_window w;

    (void)state;
    for (uint64_t seed = 0; seed < 10; seed++) {
        assert_int_equal(batches_to_alarm(1.0, 100, seed, &w), 4); /* 64 candidates, none came */
        assert_int_equal(w.seen, 0);
        assert_near(w.expected, 64.0, 1e-9);
        assert_true(batches_to_alarm(0.5, 1000, seed, &w) <= 64);
        assert_true(batches_to_alarm(0.1, 20000, seed, &w) <= 1024);   /* 20 s of 20 ms */
        assert_true(batches_to_alarm(0.02, 20000, seed, &w) <= 16384); /* 5 minutes of them */
        assert_true((double)w.seen < w.expected);
        assert_true(batches_to_alarm(-0.5, 1000, seed, &w) <= 64); /* too many */
        assert_true((double)w.seen > w.expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sigmas),
        cmocka_unit_test(test_chance_and_mask),
        cmocka_unit_test(test_no_false_alarm),
        cmocka_unit_test(test_alarms),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
