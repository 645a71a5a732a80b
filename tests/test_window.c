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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_too_few),
        cmocka_unit_test(test_spans),
        cmocka_unit_test(test_ring),
        cmocka_unit_test(test_total_that_goes_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
