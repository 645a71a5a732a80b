/* test_sensors.c - everything that one machine has, and the advice when it has nothing. */
#include "tests/made_sensors.h"

#include <string.h>

#include "measure/sensors.h"

static bool has_kind(const struct sensor_set *set, const char *kind)
{
    for (size_t i = 0; i < set->count; i++)
        if (strcmp(set->sensor[i]->info.kind, kind) == 0)
            return true;
    return false;
}

/* Each kind has a line with a reason, whatever this machine is. */
static void test_empty_tree(void **state)
{
    static const char *const kinds[] = {"rapl", "perf", "hwmon", "nvml", "rocm", "ipmi", "battery"};
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    sensors_find(made_tree_root(), &set);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        assert_true(has_kind(&set, kinds[i]));
    for (size_t i = 0; i < set.count; i++) {
        const struct sensor_info *info = &set.sensor[i]->info;

        if (info->status != SENSOR_OK)
            assert_true(info->why[0] && info->advice[0]);
        else /* a card's library serves without /sys */
            assert_int_equal(info->scope, SENSOR_SCOPE_BOARD);
    }
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_found_together(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    made_zone("intel-rapl:0", "package-0", RAPL_RANGE, 1);
    made_tree_line("/sys/class/power_supply/BAT0/type", "Battery");
    made_tree_line("/sys/class/power_supply/BAT0/status", "Discharging");
    made_tree_line("/sys/class/power_supply/BAT0/power_now", "5000000");
    sensors_find(made_tree_root(), &set);
    made_near(made_read(made_find(&set, "battery")).watts, 5.0);
    assert_int_equal(made_read(made_find(&set, "rapl:package-0")).ticks, 1);
    assert_string_not_equal(sensors_advice(&set)->kind, "rapl");
    assert_string_not_equal(sensors_advice(&set)->kind, "battery");
    sensor_set_clear(&set);
    made_tree_free();
}

static void add(struct sensor_set *set, enum sensor_scope scope, enum sensor_status status,
                const char *advice)
{
    sensor_set_absent(set, "made", scope, status, "why", advice);
}

static void test_advice(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    assert_null(sensors_advice(&set));
    add(&set, SENSOR_SCOPE_PACKAGE, SENSOR_ABSENT, "first");
    add(&set, SENSOR_SCOPE_NODE, SENSOR_ABSENT, "second");
    assert_string_equal(sensors_advice(&set)->advice, "first");
    add(&set, SENSOR_SCOPE_BOARD, SENSOR_PAUSED, "wake it");
    assert_string_equal(sensors_advice(&set)->advice, "wake it");
    add(&set, SENSOR_SCOPE_DRAM, SENSOR_DENIED, "open memory");
    add(&set, SENSOR_SCOPE_PACKAGE, SENSOR_DENIED, "open package");
    assert_string_equal(sensors_advice(&set)->advice, "open package");
    add(&set, SENSOR_SCOPE_WALL, SENSOR_OK, ""); /* needs none */
    assert_string_equal(sensors_advice(&set)->advice, "open package");
    sensor_set_clear(&set);
    add(&set, SENSOR_SCOPE_WALL, SENSOR_OK, "");
    assert_null(sensors_advice(&set));
    sensor_set_clear(&set);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty_tree),
        cmocka_unit_test(test_found_together),
        cmocka_unit_test(test_advice),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
