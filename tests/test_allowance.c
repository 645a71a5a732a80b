/* test_allowance.c - a hashrate kept at its target, on simulated devices. */
#include "tests/support.h"

#include <math.h>

#include "device/allowance.h"

#define SECOND INT64_C(1000000000)

/* A machine that does so many hashes a second while it is not held; how often it changed. */
static double run(struct allowance *a, double full_hs, double seconds, double *hashes, int64_t *ns,
                  unsigned *changes)
{
    double before = *hashes;
    int64_t end = *ns + (int64_t)(seconds * 1e9);
    bool held = a->held;

    *changes = 0;
    while (*ns < end) {
        *ns += ALLOWANCE_PERIOD_NS;
        *hashes += held ? 0.0 : full_hs * (double)ALLOWANCE_PERIOD_NS * 1e-9;
        bool now = allowance_hold(a, *hashes, *ns);

        *changes += now != held;
        held = now;
    }
    return (*hashes - before) / seconds;
}

static void test_keeps(void **state)
{
    static const double target = 100e6, full[] = {101e6, 150e6, 200e6, 1e9, 100e9};

    (void)state;
    for (size_t i = 0; i < sizeof full / sizeof full[0]; i++) {
        struct allowance a;
        double hashes = 5e12;
        int64_t ns = 77 * SECOND;
        unsigned changes;

        allowance_init(&a, target, hashes, ns);
        /* A tick of the fastest is 200 seconds of the target. */
        double rate = run(&a, full[i], 100000.0, &hashes, &ns, &changes);

        assert_true(fabs(rate / target - 1.0) < 0.002);
        assert_true(changes < 100000 * 5 / 2); /* it stands still for at least two ticks */
    }
}

static void test_slower_than_that(void **state)
{
    struct allowance a;
    double hashes = 0.0;
    int64_t ns = 0;
    unsigned changes;

    (void)state;
    allowance_init(&a, 100e6, 0.0, 0);
    run(&a, 90e6, 1000.0, &hashes, &ns, &changes);
    assert_int_equal(changes, 0);
    /* What was not used for long is not made good at once: two seconds of it at most. */
    double caught = run(&a, 1e9, 10.0, &hashes, &ns, &changes);

    assert_true(caught <= (10.0 + ALLOWANCE_SAVED_S + 2.0) / 10.0 * 100e6);
    assert_true(caught >= 90e6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_keeps),
                                       cmocka_unit_test(test_slower_than_that)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
