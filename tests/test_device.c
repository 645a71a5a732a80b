/* test_device.c - when a device can no longer be trusted. */
#include "tests/support.h"

#include "device/device.h"

static void test_faulty(void **state)
{
    (void)state;
    assert_false(device_counts_faulty(0, 0));
    /* Nothing but wrong ones, and enough of them not to be a stray. */
    assert_false(device_counts_faulty(15, 15));
    assert_true(device_counts_faulty(16, 16));
    assert_true(device_counts_faulty(999, 999));
    assert_false(device_counts_faulty(17, 16));
    /* More than one in a thousand, once there are a thousand. */
    assert_false(device_counts_faulty(999, 500));
    assert_true(device_counts_faulty(1000, 2));
    assert_false(device_counts_faulty(1000, 1));
    assert_false(device_counts_faulty(1000000, 1000));
    assert_true(device_counts_faulty(1000000, 1001));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_faulty)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
