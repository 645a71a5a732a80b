/* test_interval.c - Garwood's interval against values computed with many digits. */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/prng.h"
#include "measure/interval.h"

struct known {
    uint64_t count;
    double confidence, low, high;
};

/* Roots of the Poisson distribution in 60-digit decimals; the 0.95 rows up to 100 are also in
 * Garwood's table (1936) to its four digits. */
static const struct known table[] = {
    {0, 0.5, 0, 1.38629436112},
    {0, 0.6827, 0, 1.84105476095},
    {0, 0.90, 0, 2.99573227355},
    {0, 0.95, 0, 3.68887945411},
    {0, 0.99, 0, 5.29831736655},
    {0, 0.999, 0, 7.60090245954},
    {1, 0.5, 0.287682072452, 2.69263452889},
    {1, 0.6827, 0.17274753436, 3.29956971157},
    {1, 0.90, 0.0512932943876, 4.74386451839},
    {1, 0.95, 0.0253178079843, 5.57164339094},
    {1, 0.99, 0.00501254182354, 7.43012950028},
    {1, 0.999, 0.000500125041682, 9.99867749762},
    {2, 0.95, 0.242209278544, 7.22468766772},
    {5, 0.90, 1.97014956806, 10.5130349087},
    {5, 0.95, 1.62348639012, 11.6683320793},
    {10, 0.5, 7.72588676952, 13.0196325141},
    {10, 0.95, 4.79538869613, 18.390356042},
    {10, 0.999, 2.69903310603, 25.2555593793},
    {100, 0.6827, 90.0165427536, 111.033593386},
    {100, 0.95, 81.3639912509, 121.626793792},
    {100, 0.999, 70.3302251595, 137.375293721},
    {1000, 0.5, 978.492966495, 1022.15435178},
    {1000, 0.90, 948.559849384, 1053.60312213},
    {1000, 0.95, 938.973018408, 1063.95213602},
    {1000, 0.999, 899.208683119, 1108.39402116},
    {10000, 0.95, 9804.9524672602, 10197.951624661},
    {1000000, 0.95, 998040.98334029, 1001961.9119454},
    {1000000000, 0.95, 999938021.44393, 1000061981.4504},
};

static void assert_near(double got, double want, double relative)
{
    if (!(fabs(got - want) <= relative * want))
        fail_msg("got %.15g, want %.15g", got, want);
}

static void test_known_values(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        const struct known *k = &table[i];
        double low = -1.0, high = -1.0;
        double relative = k->count < 1000 ? 1e-11 : 1e-9 * 1000.0 / (double)k->count;

        relative = relative < 1e-13 ? 1e-13 : relative;

        interval_poisson(k->count, k->confidence, &low, &high);
        if (k->count == 0)
            assert_true(low == 0.0);
        else
            assert_near(low, k->low, relative);
        assert_near(high, k->high, relative);
    }
}

/* What makes it an interval: around the count, wider with more confidence, moving with the count,
 * and near the normal approximation where that is good. */
static void test_shape(void **state)
{
    double before_low = -1.0, before_high = 0.0;

    (void)state;
    for (uint64_t count = 0; count < 300; count++) {
        double low, high, wide_low, wide_high;
        double k = (double)count;

        interval_poisson(count, 0.95, &low, &high);
        interval_poisson(count, 0.99, &wide_low, &wide_high);
        assert_true(count == 0 ? low == 0.0 : low > 0.0);
        assert_true(low <= k && k < high);
        assert_true(count == 0 || low > before_low);
        assert_true(high > before_high);
        assert_true(wide_high > high && (count == 0 || wide_low < low));
        if (count > 20) {
            assert_true(fabs(low - (k - 1.96 * sqrt(k))) < 2.5);
            assert_true(fabs(high - (k + 1.96 * sqrt(k))) < 3.5);
        }
        before_low = low;
        before_high = high;
    }
}

static void test_extreme_counts(void **state)
{
    static const uint64_t counts[] = {UINT64_C(1000000000000), UINT64_C(1000000000000000),
                                      UINT64_MAX};

    (void)state;
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        double k = (double)counts[i], low, high;

        interval_poisson(counts[i], 0.95, &low, &high);
        /* Relative width 4 / sqrt(k): whatever the method, it must not be nonsense. */
        assert_near(low, k - 1.96 * sqrt(k), 0.1 / sqrt(k));
        assert_near(high, k + 1.96 * sqrt(k), 0.1 / sqrt(k));
    }
}

/* A Poisson number: how many exponential distances fit into the mean. */
static uint64_t draw(struct prng *p, double mean)
{
    uint64_t count = 0;
    double at = 0.0;

    for (;;) {
        at -= log(((double)(prng_next(p) >> 11) + 0.5) * 0x1p-53);
        if (at > mean)
            return count;
        count++;
    }
}

static bool covers(uint64_t count, double confidence, double mean)
{
    double low, high;

    interval_poisson(count, confidence, &low, &high);
    return low <= mean && mean <= high;
}

/* How often the interval holds the truth: in simulated sessions as often as the sum over all counts
 * says, and never less than promised. */
static void test_coverage(void **state)
{
    static const double means[] = {1.0, 5.0, 30.0, 300.0};
    unsigned sessions = getenv("JH_LONG") ? 1000000 : 20000;
    struct prng p = {.state = 6};

    (void)state;
    for (size_t i = 0; i < sizeof means / sizeof means[0]; i++) {
        bool inside[1000];
        double mean = means[i], due = 0.0;
        unsigned seen = 0;

        for (uint64_t k = 0; k < 1000; k++) {
            double n = (double)k;

            inside[k] = covers(k, 0.95, mean);
            if (inside[k])
                due += exp(-mean + n * log(mean) - lgamma(n + 1.0));
        }
        for (unsigned s = 0; s < sessions; s++) {
            uint64_t k = draw(&p, mean);

            assert_true(k < 1000);
            seen += inside[k];
        }
        double sigma = sqrt(due * (1.0 - due) / sessions);

        print_message("mean %g: covered %.4f of %u sessions, %.4f due\n", mean,
                      (double)seen / sessions, sessions, due);
        assert_true(due >= 0.95 && due < 0.99);
        assert_true(fabs((double)seen / sessions - due) <= 3.0 * sigma);
    }
}

static void test_at_most(void **state)
{
    (void)state;
    assert_near(interval_at_most(0.0, 2.0), exp(-2.0), 1e-14);
    assert_near(interval_at_most(1.0, 2.0), 3.0 * exp(-2.0), 1e-14);
    assert_near(interval_at_most(3.0, 2.0), 19.0 / 3.0 * exp(-2.0), 1e-14);
    assert_true(interval_at_most(5.0, 0.0) == 1.0);
    for (double mean = 0.5; mean < 2000.0; mean *= 1.7) { /* against the plain sum */
        double sum = 0.0;

        for (double k = 0.0; k < 1.3 * mean + 5.0; k += 1.0) {
            sum += exp(-mean + k * log(mean) - lgamma(k + 1.0));
            if (sum > 1e-100)
                assert_near(interval_at_most(k, mean), sum, 1e-9);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_values),   cmocka_unit_test(test_shape),
        cmocka_unit_test(test_extreme_counts), cmocka_unit_test(test_coverage),
        cmocka_unit_test(test_at_most),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
