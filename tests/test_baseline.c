/* test_baseline.c - idle, hashing, idle: by hand, and how often the truth lies within what is told.
 */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>

#include "base/prng.h"
#include "measure/baseline.h"

#define RUNS 2000

static void near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-9 * fabs(want)))
        fail_msg("got %.12g, want %.12g", got, want);
}

static void test_by_hand(void **state)
{
    struct baseline_phase before = {.joules = 600.0, .seconds = 30.0, .samples = 30};
    struct baseline_phase hashing = {
        .joules = 3600.0, .seconds = 60.0, .samples = 60, .sigma_j = 3.0};
    struct baseline_phase after = {.joules = 600.0, .seconds = 30.0, .samples = 30};
    struct baseline_result r;

    (void)state;
    assert_int_equal(baseline_compute(&before, &hashing, &after, 6e10, 0.0, &r), ERR_OK);
    near(r.idle_w, 20.0);
    near(r.power_w, 60.0);
    near(r.joules, 3600.0);
    near(r.seconds, 60.0);
    near(r.hashes, 6e10);
    near(r.net_joules, 2400.0);
    near(r.j_per_th, 60000.0);
    near(r.net_j_per_th, 40000.0);
    near(r.uncertainty, 100.0); /* 2 * 3 J over 0.06 TH */
    near(r.net_uncertainty, 100.0);
    assert_true(r.net_clear);
    /* The error of the idle power grows with the time that it is taken off. */
    before.sigma_j = after.sigma_j = 6.0; /* 0.2 W each, 0.1414 W together */
    assert_int_equal(baseline_compute(&before, &hashing, &after, 6e10, 0.0, &r), ERR_OK);
    near(r.idle_sigma_w, 0.2 / sqrt(2.0));
    near(r.net_uncertainty, 2.0 * hypot(3.0, 60.0 * 0.2 / sqrt(2.0)) / 0.06);
    near(r.uncertainty, 100.0); /* the total knows nothing of it */
    /* Hashes too. */
    assert_int_equal(baseline_compute(&before, &hashing, &after, 6e10, 6e8, &r), ERR_OK);
    near(r.uncertainty, 2.0 * 60000.0 * hypot(3.0 / 3600.0, 0.01));
}

static void test_drift(void **state)
{
    struct baseline_phase before = {.joules = 100.0, .seconds = 10.0, .samples = 10};
    struct baseline_phase hashing = {.joules = 1000.0, .seconds = 20.0, .samples = 20};
    struct baseline_phase after = {.joules = 640.0, .seconds = 40.0, .samples = 40};
    struct baseline_result r;

    (void)state;
    assert_int_equal(baseline_compute(&before, &hashing, &after, 1e12, 0.0, &r), ERR_OK);
    /* Middles are 15 s before and 30 s after that of hashing: a third of the way. */
    near(r.idle_w, 10.0 + 6.0 / 3.0);
    near(r.idle_sigma_w, 6.0 / sqrt(12.0));
    near(r.net_joules, 760.0);
}

static void test_net_lost_in_noise(void **state)
{
    struct baseline_phase idle = {
        .joules = 1000.0, .seconds = 10.0, .samples = 10, .power_variance = 100.0};
    struct baseline_phase hashing = {.joules = 2010.0, .seconds = 20.0, .samples = 20};
    struct baseline_result r;

    (void)state;
    assert_int_equal(baseline_compute(&idle, &hashing, &idle, 1e12, 0.0, &r), ERR_OK);
    assert_true(r.net_j_per_th > 0.0);
    assert_false(r.net_clear);
    hashing.joules = 1900.0; /* less than idle: told as it is */
    assert_int_equal(baseline_compute(&idle, &hashing, &idle, 1e12, 0.0, &r), ERR_OK);
    assert_true(r.net_joules < 0.0 && !r.net_clear);
}

static void test_nothing_to_compute(void **state)
{
    struct baseline_phase good = {.joules = 1.0, .seconds = 1.0, .samples = 1}, bad;
    struct baseline_result r;

    (void)state;
    for (int i = 0; i < 5; i++) {
        bad = good;
        if (i == 0)
            bad.seconds = 0.0;
        else if (i == 1)
            bad.samples = 0;
        else if (i == 2)
            bad.joules = -1.0;
        else if (i == 3)
            bad.joules = (double)NAN;
        else
            bad.sigma_j = (double)INFINITY;
        assert_int_equal(baseline_compute(&bad, &good, &good, 1.0, 0.0, &r), ERR_RANGE);
        assert_int_equal(baseline_compute(&good, &bad, &good, 1.0, 0.0, &r), ERR_RANGE);
        assert_int_equal(baseline_compute(&good, &good, &bad, 1.0, 0.0, &r), ERR_RANGE);
    }
    assert_int_equal(baseline_compute(&good, &good, &good, 0.0, 0.0, &r), ERR_RANGE);
}

/* A standard normal variable, by the sum of twelve. */
static double normal(struct prng *p)
{
    double sum = -6.0;

    for (int i = 0; i < 12; i++)
        sum += (double)(prng_next(p) >> 11) * 0x1p-53;
    return sum;
}

static struct baseline_phase noisy(struct prng *p, double watts, double sigma, uint64_t samples)
{
    struct baseline_phase phase = {.seconds = (double)samples, .samples = samples};
    double sum2 = 0.0;

    for (uint64_t i = 0; i < samples; i++) {
        double w = watts + sigma * normal(p);

        phase.joules += w;
        sum2 += w * w;
    }
    double mean = phase.joules / phase.seconds;

    phase.power_variance = sum2 / (double)samples - mean * mean;
    return phase;
}

/* The truth lies within the uncertainty told (k = 2) about 95 times in a hundred. */
static void test_coverage(void **state)
{
    struct prng p = {.state = 7};
    int within = 0;

    (void)state;
    for (int run = 0; run < RUNS; run++) {
        double idle_w = 20.0 + 0.01 * run, hash_w = 65.0;
        struct baseline_phase before = noisy(&p, idle_w, 1.5, 20 + prng_below(&p, 20));
        struct baseline_phase after = noisy(&p, idle_w, 1.5, 20 + prng_below(&p, 20));
        struct baseline_phase hashing = noisy(&p, hash_w, 1.5, 30);
        struct baseline_result r;
        double truth = hashing.joules - idle_w * hashing.seconds; /* its joules are counted */

        assert_int_equal(baseline_compute(&before, &hashing, &after, 1e12, 0.0, &r), ERR_OK);
        within += fabs(r.net_j_per_th - truth) <= r.net_uncertainty;
    }
    print_message("the net's truth lay within the uncertainty in %.1f %% of %d runs\n",
                  100.0 * within / RUNS, RUNS);
    assert_in_range(within, RUNS * 930 / 1000, RUNS * 985 / 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_by_hand),           cmocka_unit_test(test_drift),
        cmocka_unit_test(test_net_lost_in_noise), cmocka_unit_test(test_nothing_to_compute),
        cmocka_unit_test(test_coverage),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
