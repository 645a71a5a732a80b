/* test_backoff.c - growth, bound and jitter of the pauses between attempts. */
#include "tests/support.h"

#include "net/backoff.h"

#define SECOND INT64_C(1000000000)
#define DRAWS 20000

static void assert_spread(uint32_t failures, int64_t first_ns, int64_t middle_ns)
{
    struct prng random = {.state = 7};
    int64_t least = INT64_MAX, most = 0;
    double sum = 0.0;

    for (int i = 0; i < DRAWS; i++) {
        int64_t pause = backoff_ns(failures, first_ns, &random);

        least = pause < least ? pause : least;
        most = pause > most ? pause : most;
        sum += (double)pause;
    }
    /* All of 0.75 .. 1.25 times the middle, evenly, and nothing outside it. */
    assert_true(least >= middle_ns / 4 * 3 && least < middle_ns / 100 * 76);
    assert_true(most <= middle_ns / 4 * 5 && most > middle_ns / 100 * 124);
    assert_true(sum / DRAWS > (double)middle_ns * 0.99 && sum / DRAWS < (double)middle_ns * 1.01);
}

static void test_doubles_up_to_a_minute(void **state)
{
    (void)state;
    for (uint32_t failures = 1; failures <= 6; failures++)
        assert_spread(failures, SECOND, SECOND << (failures - 1));
    assert_spread(7, SECOND, BACKOFF_MAX_NS); /* 64 s is cut */
    assert_spread(8, SECOND, BACKOFF_MAX_NS);
    assert_spread(UINT32_MAX, SECOND, BACKOFF_MAX_NS);
    assert_spread(1, 3600 * SECOND, BACKOFF_MAX_NS);
    assert_spread(3, SECOND / 10, SECOND / 10 * 4);
}

static void test_no_pause(void **state)
{
    struct prng random = {.state = 1};

    (void)state;
    assert_int_equal(backoff_ns(1, 0, &random), 0);
    assert_int_equal(backoff_ns(UINT32_MAX, 0, &random), 0);
    for (uint32_t failures = 1; failures < 100; failures++) {
        int64_t pause = backoff_ns(failures, 1, &random);

        assert_true(pause >= 0 && pause <= BACKOFF_MAX_NS / 4 * 5);
    }
}

/* Two miners that fail at the same moment come back at different ones. */
static void test_jitter_differs(void **state)
{
    struct prng one = {.state = 1}, other = {.state = 2};
    int same = 0;

    (void)state;
    for (uint32_t failures = 1; failures < 10; failures++)
        same += backoff_ns(failures, SECOND, &one) == backoff_ns(failures, SECOND, &other);
    assert_int_equal(same, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_doubles_up_to_a_minute),
        cmocka_unit_test(test_no_pause),
        cmocka_unit_test(test_jitter_differs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
