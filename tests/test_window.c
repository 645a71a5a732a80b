/* test_window.c - rates over a ring of samples. */
#include "tests/support.h"

#include <math.h>

#include "base/clock.h"
#include "measure/window.h"

static struct window w;

static void assert_rate(int64_t span_ns, double want)
{
    double rate = -1.0;

    assert_true(window_rate(&w, span_ns, &rate));
    if (!(fabs(rate - want) <= 1e-9 * fabs(want)))
        fail_msg("got %.15g, want %.15g", rate, want);
}

static void test_too_few(void **state)
{
    double rate = 42.0;

    (void)state;
    window_init(&w);
    assert_false(window_rate(&w, CLOCK_SECOND, &rate));
    window_push(&w, 5, 100.0);
    assert_false(window_rate(&w, CLOCK_SECOND, &rate));
    assert_true(rate == 42.0);
    window_push(&w, 5, 200.0); /* not later: ignored */
    window_push(&w, 4, 200.0);
    assert_false(window_rate(&w, CLOCK_SECOND, &rate));
    assert_true(rate == 42.0);
    window_push(&w, 5 + CLOCK_SECOND, 350.0);
    assert_rate(CLOCK_SECOND, 250.0);
}

/* 10 a second for a minute, then 1000 a second: each span sees its own mix. */
static void test_spans(void **state)
{
    double total = 0.0;

    (void)state;
    window_init(&w);
    for (int second = 0; second <= 70; second++) {
        window_push(&w, second * CLOCK_SECOND, total);
        total += second < 60 ? 10.0 : 1000.0;
    }
    assert_rate(CLOCK_SECOND, 1000.0);
    assert_rate(10 * CLOCK_SECOND, 1000.0);
    assert_rate(20 * CLOCK_SECOND, 505.0);
    assert_rate(60 * CLOCK_SECOND, (50 * 10.0 + 10 * 1000.0) / 60.0);
    assert_rate(900 * CLOCK_SECOND, (60 * 10.0 + 10 * 1000.0) / 70.0); /* all there is */
    assert_rate(CLOCK_SECOND / 2, 1000.0); /* less than one step: the last step */
    assert_rate(0, 1000.0);
    /* A span that ends between two samples takes those within it. */
    assert_rate(10 * CLOCK_SECOND + CLOCK_SECOND / 2, 1000.0);
}

/* More samples than the ring holds: the oldest are forgotten, the rest stays in order. */
static void test_ring(void **state)
{
    double total = 0.0;
    int last = 3 * WINDOW_SAMPLES + 17;

    (void)state;
    window_init(&w);
    for (int second = 0; second <= last; second++) {
        total = 2.0 * second + (second < last - 900 ? 0.0 : 5.0 * (second - (last - 900)));
        window_push(&w, second * CLOCK_SECOND, total);
    }
    assert_rate(900 * CLOCK_SECOND, 7.0);
    assert_rate(10 * CLOCK_SECOND, 7.0);
    assert_rate(INT64_MAX, (7.0 * 900 + 2.0 * (WINDOW_SAMPLES - 1 - 900)) / (WINDOW_SAMPLES - 1));
}

static void test_total_that_goes_back(void **state)
{
    double rate = 42.0;

    (void)state;
    window_init(&w);
    for (int second = 0; second < 10; second++)
        window_push(&w, second * CLOCK_SECOND, 100.0 * second);
    window_push(&w, 20 * CLOCK_SECOND, 3.0);
    assert_false(window_rate(&w, 60 * CLOCK_SECOND, &rate));
    assert_true(rate == 42.0);
    window_push(&w, 22 * CLOCK_SECOND, 13.0);
    assert_rate(60 * CLOCK_SECOND, 5.0);
    window_push(&w, 24 * CLOCK_SECOND, 13.0); /* stands still: a rate of zero is known */
    assert_rate(CLOCK_SECOND, 0.0);
}

static void assert_at(int64_t ns, double want, bool at_sample)
{
    double total = -1.0, doubt = -1.0;

    assert_true(window_at(&w, ns, &total, &doubt));
    if (!(fabs(total - want) <= 1e-9 * fabs(want)))
        fail_msg("at %lld: got %.15g, want %.15g", (long long)ns, total, want);
    assert_int_equal(doubt == 0.0, at_sample);
}

/* The total between samples, also where the ring has wrapped around. */
static void test_total_at_an_instant(void **state)
{
    double total = 42.0, doubt = 42.0;

    (void)state;
    window_init(&w);
    assert_false(window_at(&w, 0, &total, &doubt));
    for (int second = 0; second <= WINDOW_SAMPLES + 100; second++)
        window_push(&w, second * CLOCK_SECOND, (double)second * second);
    int64_t oldest = 101 * CLOCK_SECOND, newest = (WINDOW_SAMPLES + 100) * CLOCK_SECOND;

    assert_false(window_at(&w, oldest - 1, &total, &doubt));
    assert_false(window_at(&w, newest + 1, &total, &doubt));
    assert_true(total == 42.0 && doubt == 42.0);
    for (int second = 101; second < WINDOW_SAMPLES + 100; second++) {
        assert_at(second * CLOCK_SECOND, (double)second * second, true);
        assert_at(second * CLOCK_SECOND + CLOCK_SECOND / 4,
                  (double)second * second + 0.25 * (2.0 * second + 1.0), false);
    }
    assert_at(newest, (double)(WINDOW_SAMPLES + 100) * (WINDOW_SAMPLES + 100), true);
    /* The rate changes by 2 a second from step to step: half of it over half a step, twice. */
    assert_true(window_at(&w, oldest + 10 * CLOCK_SECOND + CLOCK_SECOND / 2, &total, &doubt));
    assert_true(fabs(doubt - 0.25) < 1e-6);
}

static void test_neighbours(void **state)
{
    int64_t ns = 77;

    (void)state;
    window_init(&w);
    assert_false(window_before(&w, 5, &ns));
    assert_false(window_after(&w, 5, &ns));
    window_push(&w, 10, 1.0);
    window_push(&w, 20, 2.0);
    window_push(&w, 40, 3.0);
    assert_false(window_before(&w, 9, &ns));
    assert_false(window_after(&w, 40, &ns));
    assert_int_equal(ns, 77);
    assert_true(window_before(&w, 10, &ns) && ns == 10);
    assert_true(window_before(&w, 39, &ns) && ns == 20);
    assert_true(window_before(&w, 99, &ns) && ns == 40);
    assert_true(window_after(&w, 9, &ns) && ns == 10);
    assert_true(window_after(&w, 10, &ns) && ns == 20);
    assert_true(window_after(&w, 39, &ns) && ns == 40);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_too_few),
        cmocka_unit_test(test_spans),
        cmocka_unit_test(test_ring),
        cmocka_unit_test(test_total_that_goes_back),
        cmocka_unit_test(test_total_at_an_instant),
        cmocka_unit_test(test_neighbours),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
