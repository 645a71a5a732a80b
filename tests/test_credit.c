/* test_credit.c - counted shares against counted hashes: false alarms and power, exactly and in
 * simulated sessions. */
#include "tests/support.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "measure/credit.h"
#include "measure/interval.h"

#define STEP ((double)CREDIT_SHARES / CREDIT_LOOKS)
#define COUNTS 12000 /* above all that have a probability worth summing */

static double poisson(double mean, double count)
{
    return exp(-mean + count * log(mean) - lgamma(count + 1.0));
}

/* The largest count to which the look objects; -1: none. */
static int objects_up_to(uint32_t look)
{
    double mean = STEP * look, sum = 0.0;
    int count = -1;

    while ((sum += poisson(mean, count + 1)) <= credit_level(look))
        count++;
    return count;
}

/* The probability that a test objects at any of its looks where that part of the shares is missing:
 * the distribution of the count is carried from look to look, and what objected is taken out. */
static double objects(double missing)
{
    static double now[COUNTS], next[COUNTS], step[COUNTS];
    double mean = STEP * (1.0 - missing), sum = 0.0;
    int width = (int)(mean + 14.0 * sqrt(mean)), top = 0;

    for (int i = 0; i <= width; i++)
        step[i] = poisson(mean, i);
    memset(now, 0, sizeof now);
    now[0] = 1.0;
    for (uint32_t look = 1; look <= CREDIT_LOOKS; look++) {
        int bad = objects_up_to(look);

        memset(next, 0, sizeof next);
        assert_true(top + width < COUNTS);
        for (int i = 0; i <= top; i++)
            for (int j = 0; now[i] > 1e-18 && j <= width; j++)
                next[i + j] += now[i] * step[j];
        top += width;
        for (int i = 0; i <= bad; i++) {
            sum += next[i];
            next[i] = 0.0;
        }
        memcpy(now, next, sizeof now);
    }
    return sum;
}

static void test_exact(void **state)
{
    double honest = objects(0.0), less = objects(0.05);

    (void)state;
    print_message("false alarms %.5f, 5 %% missing found in %.5f\n", honest, less);
    assert_true(honest < 0.01);
    assert_true(honest > 0.009); /* not given away */
    assert_true(less >= 0.90);
    assert_true(objects(0.5) > 0.999999);
}

static double uniform(struct prng *p)
{
    return ((double)(prng_next(p) >> 11) + 0.5) * 0x1p-53;
}

/* Sessions of one test each; how many objected. Shares come at exponential distances of expected
 * shares, each credited with that probability; the totals are looked at at uneven times, as a timer
 * would, in steps of up to `pace` expected shares. */
static unsigned simulate(struct prng *p, unsigned sessions, double missing, double pace)
{
    unsigned objected = 0;

    for (unsigned i = 0; i < sessions; i++) {
        struct credit c = {0};
        double expected = 0.0, share = -log(uniform(p));
        uint64_t counted = 0;

        while (c.verdict == CREDIT_OPEN) {
            bool alarm;

            expected += pace * uniform(p);
            for (; share <= expected; share -= log(uniform(p)))
                counted += missing == 0.0 || uniform(p) >= missing;
            alarm = credit_look(&c, expected, counted);
            assert_true(alarm == (c.verdict == CREDIT_TOO_FEW));
        }
        assert_true(c.judged_expected < CREDIT_SHARES + pace);
        assert_int_equal(c.objections, c.verdict == CREDIT_TOO_FEW);
        objected += c.verdict == CREDIT_TOO_FEW;
    }
    return objected;
}

static void assert_share(unsigned seen, unsigned of, double p)
{
    double sigma = sqrt(p * (1.0 - p) / of);

    print_message("%u of %u objected, %.2f %% are due\n", seen, of, 100.0 * p);
    assert_true(fabs((double)seen / of - p) <= 3.0 * sigma);
}

static void test_simulated(void **state)
{
    unsigned sessions = getenv("JH_LONG") ? 20000 : 400;
    struct prng p = {.state = 20261122};

    (void)state;
    assert_share(simulate(&p, sessions, 0.0, 4.0), sessions, objects(0.0));
    assert_share(simulate(&p, sessions, 0.05, 4.0), sessions, objects(0.05));
}

/* What is judged is this test alone, not the long good time before it. */
static void test_next_test(void **state)
{
    struct credit c = {0};
    double expected = 0.0;
    uint64_t counted = 0;

    (void)state;
    while (c.verdict == CREDIT_OPEN)
        assert_false(credit_look(&c, expected += 10.0, counted += 10));
    assert_int_equal(c.verdict, CREDIT_CONSISTENT);
    assert_true(c.judged_expected == CREDIT_SHARES);
    assert_int_equal(c.judged_counted, CREDIT_SHARES);
    assert_string_equal(credit_text(c.verdict), "consistent");
    /* The device dies: two looks later at the latest it is said, though 5,300 were right before. */
    while (!credit_look(&c, expected += 10.0, counted))
        assert_true(expected < CREDIT_SHARES + 3.0 * STEP);
    assert_int_equal(c.verdict, CREDIT_TOO_FEW);
    assert_int_equal(c.judged_counted, 0);
    assert_string_equal(credit_text(c.verdict), "too few");
    /* And it is said again for each test, until one is good. */
    while (!credit_look(&c, expected += 10.0, counted))
        ;
    assert_int_equal(c.objections, 2);
    while (c.verdict == CREDIT_TOO_FEW)
        assert_false(credit_look(&c, expected += 10.0, counted += 10));
    assert_int_equal(c.verdict, CREDIT_CONSISTENT);
}

/* A machine so fast that many looks pass between two calls: the last of them counts. */
static void test_fast(void **state)
{
    struct credit c = {0};

    (void)state;
    assert_false(credit_look(&c, 0.0, 0));
    assert_false(credit_look(&c, 4000.0, 4000));
    assert_int_equal(c.looks, 15);
    assert_false(credit_look(&c, 4000.0, 4000));
    assert_false(credit_look(&c, 100000.0, 100000));
    assert_int_equal(c.verdict, CREDIT_CONSISTENT);
    assert_true(credit_look(&c, 200000.0, 198000));
    assert_int_equal(c.judged_counted, 98000);
}

/* A share that was counted when the test began and refused later. */
static void test_taken_back(void **state)
{
    struct credit c = {0};

    (void)state;
    assert_false(credit_look(&c, CREDIT_SHARES, CREDIT_SHARES));
    assert_int_equal(c.verdict, CREDIT_CONSISTENT);
    assert_true(credit_look(&c, CREDIT_SHARES + 2.0 * STEP, CREDIT_SHARES - 3));
    assert_int_equal(c.judged_counted, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_exact),      cmocka_unit_test(test_simulated),
        cmocka_unit_test(test_next_test),  cmocka_unit_test(test_fast),
        cmocka_unit_test(test_taken_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
