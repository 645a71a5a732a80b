/* test_joinable.c - a thread and the deadline for its end. */
#include "tests/support.h"

#include "base/clock.h"
#include "base/joinable.h"

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

static void through_the_gate(void *argument)
{
    pthread_mutex_lock(&gate);
    ++*(int *)argument;
    pthread_mutex_unlock(&gate);
}

static void test_deadline(void **state)
{
    struct joinable j;
    int count = 0;

    (void)state;
    assert_int_equal(joinable_init(&j), ERR_OK);
    assert_true(joinable_join(&j, 0)); /* none runs */
    for (int i = 1; i <= 3; i++) {     /* again and again */
        int64_t now = clock_mono_ns();

        pthread_mutex_lock(&gate);
        assert_int_equal(joinable_start(&j, NULL, through_the_gate, &count), ERR_OK);
        assert_false(joinable_join(&j, now)); /* long past */
        assert_false(joinable_join(&j, now + 5 * CLOCK_MILLISECOND));
        assert_true(clock_mono_ns() >= now + 5 * CLOCK_MILLISECOND);
        pthread_mutex_unlock(&gate);
        assert_true(joinable_join(&j, clock_mono_ns() + 20 * CLOCK_SECOND));
        assert_true(joinable_join(&j, 0));
        assert_int_equal(count, i);
    }
    joinable_clear(&j);
}

/* An attribute that cannot be had: the next try goes through. */
static void test_no_thread(void **state)
{
    struct joinable j;
    pthread_attr_t attributes;
    int count = 0;

    (void)state;
    assert_int_equal(joinable_init(&j), ERR_OK);
    assert_int_equal(pthread_attr_init(&attributes), 0);
    assert_int_equal(pthread_attr_setstacksize(&attributes, SIZE_MAX / 4 / 65536 * 65536), 0);
    assert_int_equal(joinable_start(&j, &attributes, through_the_gate, &count), ERR_IO);
    assert_true(joinable_join(&j, 0));
    assert_int_equal(joinable_start(&j, NULL, through_the_gate, &count), ERR_OK);
    assert_true(joinable_join(&j, clock_mono_ns() + 20 * CLOCK_SECOND));
    assert_int_equal(count, 1);
    pthread_attr_destroy(&attributes);
    joinable_clear(&j);
}

static void test_sleep(void **state)
{
    int64_t until = clock_mono_ns() + 2 * CLOCK_MILLISECOND;

    (void)state;
    clock_sleep_until(until);
    assert_true(clock_mono_ns() >= until);
    clock_sleep_until(until); /* past: at once */
    clock_sleep_until(-1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_deadline),
        cmocka_unit_test(test_no_thread),
        cmocka_unit_test(test_sleep),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
