/* test_sensor_hwmon.c - graphics cards in a made-up hwmon. */
#include "tests/made_sensors.h"

#include <stdio.h>
#include <string.h>

#include "measure/sensor_hwmon.h"

static void make_card(int number, const char *driver, const char *pci)
{
    char path[128], target[128];

    snprintf(path, sizeof path, "/sys/class/hwmon/hwmon%d/name", number);
    made_tree_line(path, driver);
    snprintf(path, sizeof path, "/sys/devices/pci0000:00/%s/class", pci);
    made_tree_line(path, "0x030000");
    snprintf(path, sizeof path, "/sys/class/hwmon/hwmon%d/device", number);
    snprintf(target, sizeof target, "../../../devices/pci0000:00/%s", pci);
    made_tree_link(path, target);
}

static void test_cards(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    made_tree_line("/sys/class/hwmon/hwmon0/name", "coretemp");
    make_card(1, "amdgpu", "0000:03:00.0");
    made_tree_line("/sys/class/hwmon/hwmon1/power1_average", "35000000");
    made_tree_line("/sys/class/hwmon/hwmon1/power1_input", "99000000");
    make_card(2, "amdgpu", "0000:0A:00.0");
    made_tree_line("/sys/class/hwmon/hwmon2/power1_input", "41500000");
    make_card(3, "i915", "0000:04:00.0");
    made_tree_line("/sys/class/hwmon/hwmon3/energy1_input", "123456789");
    make_card(4, "xe", "0000:05:00.0");
    made_tree_line("/sys/class/hwmon/hwmon4/energy1_input", "18446744073709551615");
    made_tree_line("/sys/class/hwmon/hwmon4/energy2_input", "5");
    make_card(5, "i915_gt0", "0000:06:00.0");
    sensor_hwmon_find(made_tree_root(), &set);
    assert_int_equal(set.count, 4);

    struct sensor *average = made_find(&set, "hwmon:amdgpu:0000:03:00.0");
    struct sensor_reading r = made_read(average);

    assert_true(r.has_power && !r.has_energy);
    made_near(r.watts, 35.0);
    assert_int_equal(average->info.scope, SENSOR_SCOPE_BOARD);
    assert_string_equal(average->info.domain, "0000:03:00.0");
    assert_true(average->info.may_block);
    made_near(made_read(made_find(&set, "hwmon:amdgpu:0000:0a:00.0")).watts, 41.5);
    r = made_read(made_find(&set, "hwmon:i915:0000:04:00.0"));
    assert_true(r.has_energy && !r.has_power);
    assert_int_equal(r.ticks, 123456789);
    assert_true(made_read(made_find(&set, "hwmon:xe:0000:05:00.0")).ticks == UINT64_MAX);
    assert_true(average->info.rank > made_find(&set, "hwmon:xe:0000:05:00.0")->info.rank);
    sensor_set_clear(&set);
    made_tree_free();
}

/* Its power is the whole package's, not a board's. */
static void test_apu(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_card(0, "amdgpu", "0000:c4:00.0");
    made_tree_line("/sys/class/hwmon/hwmon0/power1_input", "12000000");
    made_tree_line("/sys/class/hwmon/hwmon0/in0_label", "vddgfx");
    made_tree_line("/sys/class/hwmon/hwmon0/in1_label", "vddnb");
    sensor_hwmon_find(made_tree_root(), &set);
    const struct sensor_info *info = &made_find(&set, "hwmon:amdgpu:0000:c4:00.0")->info;

    assert_int_equal(info->scope, SENSOR_SCOPE_PACKAGE);
    assert_string_equal(info->domain, "package-0");
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_without_values(void **state)
{
    struct sensor_set set = {0};
    struct sensor_reading r;

    (void)state;
    made_tree_new();
    make_card(0, "amdgpu", "0000:01:00.0");
    make_card(1, "i915", "0000:02:00.0");
    make_card(2, "xe", "0000:05:00.0");
    made_tree_line("/sys/class/hwmon/hwmon2/energy1_input", "many");
    sensor_hwmon_find(made_tree_root(), &set);
    assert_int_equal(set.count, 3);
    assert_int_equal(made_find(&set, "hwmon:amdgpu:0000:01:00.0")->info.status, SENSOR_ABSENT);
    assert_int_equal(made_find(&set, "hwmon:i915:0000:02:00.0")->info.status, SENSOR_ABSENT);
    assert_int_equal(made_find(&set, "hwmon:xe:0000:05:00.0")->info.status, SENSOR_BAD);
    assert_int_equal(sensor_read(set.sensor[0], &r), SENSOR_ABSENT);
    sensor_set_clear(&set);
    made_tree_free();
    made_tree_new();
    sensor_hwmon_find(made_tree_root(), &set);
    assert_int_equal(set.count, 1);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    assert_true(set.sensor[0]->info.advice[0]);
    sensor_set_clear(&set);
    made_tree_free();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cards),
        cmocka_unit_test(test_apu),
        cmocka_unit_test(test_without_values),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
