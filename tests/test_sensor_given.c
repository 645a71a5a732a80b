/* test_sensor_given.c - watts that the user gives. */
#include "tests/made_sensors.h"

#include <math.h>

#include "measure/sensor_given.h"

static void test_given(void **state)
{
    struct sensor *s;

    (void)state;
    assert_int_equal(sensor_given_new(65.5, SENSOR_SCOPE_NODE, &s), ERR_OK);
    assert_true(s->info.given && s->info.power && !s->info.energy);
    assert_int_equal(s->info.scope, SENSOR_SCOPE_NODE);
    assert_string_equal(s->info.name, "watts:65.5");
    struct sensor_reading r = made_read(s);

    assert_true(r.has_power && !r.has_energy);
    made_near(r.watts, 65.5);
    assert_true(r.watts < s->info.max_w);
    sensor_free(s);
}

static void test_nonsense(void **state)
{
    static const double bad[] = {0.0, -1.0, 1.1e6, NAN, INFINITY};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct sensor *s = (struct sensor *)&bad;

        assert_int_equal(sensor_given_new(bad[i], SENSOR_SCOPE_WALL, &s), ERR_RANGE);
        assert_null(s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_given),
        cmocka_unit_test(test_nonsense),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
