/* test_retarget.c - the consensus rule, the beta distribution against many digits, and how often
 * the interval holds what came. */
#include "tests/support.h"

#include <math.h>

#include "base/prng.h"
#include "econ/retarget.h"

static void near(double value, double wanted, double relative)
{
    if (!(fabs(value - wanted) <= relative * fabs(wanted)))
        fail_msg("%.17g is not %.17g", value, wanted);
}

static void test_beta(void **state)
{
    /* Sums of binomials in 40-digit arithmetic, inverted by bisection. */
    static const struct {
        double a, b, p, x;
    } row[] = {
        {1, 1, 0.3, 0.3},
        {2, 3, 0.025, 0.06758598648854296},
        {2, 3, 0.975, 0.8058795503167566},
        {1000, 1015, 0.975, 0.5181044624650567},
        {1000, 1015, 0.5, 0.496276683929491},
        {2014, 1, 0.025, 0.9981700579910513},
        {2014, 1, 0.975, 0.9999874291713749},
        {1, 2014, 0.025, 1.257082862514588e-5},
        {500, 1515, 0.005, 0.2238403602163113},
        {15, 2000, 0.95, 0.01084588959642595},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++)
        near(retarget_beta(row[i].a, row[i].b, row[i].p), row[i].x, 1e-10);
}

static void test_whole_period(void **state)
{
    struct retarget r;
    struct retarget_forecast f;

    (void)state;
    /* 2,015 intervals in 2,016 times ten minutes: no change, and nothing is left to chance. */
    retarget_init(&r);
    retarget_see(&r, 2016 * 463, 1000);
    retarget_see(&r, 2016 * 464 - 1, 1000 + 1209600);
    assert_true(retarget_forecast(&r, 0.95, &f));
    assert_int_equal(f.next_height, 2016 * 464);
    assert_int_equal(f.blocks_left, 0);
    assert_int_equal(f.intervals, 2015);
    near(f.factor, 1.0, 1e-15);
    near(f.low, 1.0, 1e-15);
    near(f.high, 1.0, 1e-15);
    near(f.so_far, 2015.0 / 2016, 1e-15);
    /* From 156 T to 146.5 T: -6.09 %, when they took 1,209,600 * 156 / 146.5 s. */
    r.last_s = 1000 + lround(1209600 * 156 / 146.5);
    assert_true(retarget_forecast(&r, 0.95, &f));
    near(156 * f.factor, 146.5, 1e-6);
    /* At most a factor of 4, at least 1/4. */
    r.last_s = 1000 + 1209600 / 5;
    assert_true(retarget_forecast(&r, 0.95, &f));
    assert_true(f.factor == 4 && f.so_far == 4);
    r.last_s = 1000 + 1209600 * 5;
    assert_true(retarget_forecast(&r, 0.95, &f));
    assert_true(f.factor == 0.25 && f.so_far == 0.25);
}

static void test_part(void **state)
{
    struct retarget r;
    struct retarget_forecast f;

    (void)state;
    /* The source's forecast, -4.34 % three days ahead: 1,583 intervals at ten minutes / 0.9566. */
    retarget_init(&r);
    retarget_see(&r, 933408, 0);
    retarget_see(&r, 933408 + 1583, lround(1583 * 600 / 0.9566));
    assert_true(retarget_forecast(&r, 0.95, &f));
    near(f.so_far, 0.9566, 1e-6);
    near(f.factor, 0.9566 * 2016 / 2015, 1e-6);
    assert_int_equal(f.next_height, 935424);
    assert_int_equal(f.blocks_left, 432);
    near(f.seconds_left, 433 * 600 / 0.9566, 1e-6);
    /* The unseen fifth may differ by 1 / sqrt(432) + 1 / sqrt(1583), of a fifth: about 2.3 %. */
    assert_true(f.low < f.factor && f.factor < f.high);
    near(f.high - f.low, 2 * 1.96 * 0.2144 * sqrt(1.0 / 432 + 1.0 / 1583) * 0.9566, 0.02);
    /* Seen from the middle on, it is as unsure of what was before. */
    struct retarget late;
    struct retarget_forecast g;

    retarget_init(&late);
    retarget_see(&late, 933408 + 432, 0);
    retarget_see(&late, 933408 + 2015, lround(1583 * 600 / 0.9566));
    assert_true(retarget_forecast(&late, 0.95, &g));
    near(g.factor, f.factor, 1e-12);
    near(g.low, f.low, 1e-12);
    assert_int_equal(g.blocks_left, 0);
}

static void test_order(void **state)
{
    struct retarget r;
    struct retarget_forecast f;

    (void)state;
    retarget_init(&r);
    assert_false(retarget_forecast(&r, 0.95, &f));
    retarget_see(&r, 5000, 100);
    assert_false(retarget_forecast(&r, 0.95, &f));
    retarget_see(&r, 4990, 90);
    retarget_see(&r, 4995, 5000);
    assert_true(retarget_forecast(&r, 0.95, &f));
    assert_int_equal(f.intervals, 10);
    assert_true(f.seconds == 10);
    retarget_see(&r, 4000, 0); /* an older period */
    assert_int_equal(r.first_height, 4990);
    retarget_see(&r, 6048, 7000); /* a newer one */
    assert_int_equal(r.first_height, 6048);
    assert_false(retarget_forecast(&r, 0.95, &f));
    retarget_see(&r, 6049, 7000); /* header times may stand still, or go back */
    assert_false(retarget_forecast(&r, 0.95, &f));
    retarget_see(&r, 6050, 6990);
    assert_false(retarget_forecast(&r, 0.95, &f));
    retarget_see(&r, UINT32_MAX, 8000);
    retarget_see(&r, UINT32_MAX - 1, 7000);
    assert_true(retarget_forecast(&r, 0.95, &f));
}

/* 2,000 periods at random hashrates, each seen up to a random block: the 90 % interval holds the
 * truth in 90 % of them, within 3 binomial standard errors. */
static void test_coverage(void **state)
{
    const int periods = 2000;
    struct prng rng = {2016};
    int held = 0;

    (void)state;
    for (int i = 0; i < periods; i++) {
        uint32_t seen = 20 + (uint32_t)prng_below(&rng, 1980);
        double mean = 450 + (double)prng_below(&rng, 300), now = 0, then = 0;
        struct retarget r;
        struct retarget_forecast f;

        for (uint32_t k = 1; k < 2016; k++) {
            now -= mean * log(((double)(prng_next(&rng) >> 11) + 0.5) * 0x1p-53);
            if (k == seen)
                then = now;
        }
        retarget_init(&r);
        retarget_see(&r, 0, 0);
        retarget_see(&r, seen, llround(then));
        assert_true(retarget_forecast(&r, 0.9, &f));
        double truth = RETARGET_TIMESPAN_S / now;

        held += f.low <= truth && truth <= f.high;
    }
    if (fabs(held - 0.9 * periods) > 3 * sqrt(0.9 * 0.1 * periods))
        fail_msg("%d of %d", held, periods);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beta),     cmocka_unit_test(test_whole_period),
        cmocka_unit_test(test_part),     cmocka_unit_test(test_order),
        cmocka_unit_test(test_coverage),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
