/* test_sensor_battery.c - laptops with one battery, two, and none. */
#include "tests/made_sensors.h"

#include "measure/sensor_battery.h"

#define SUPPLY "/sys/class/power_supply/"

static void test_discharging(void **state)
{
    struct sensor_set set = {0};
    struct sensor_reading r;

    (void)state;
    made_tree_new();
    made_tree_line(SUPPLY "AC/type", "Mains");
    made_tree_line(SUPPLY "BAT0/type", "Battery");
    made_tree_line(SUPPLY "BAT0/status", "Discharging");
    made_tree_line(SUPPLY "BAT0/power_now", "14250000");
    made_tree_line(SUPPLY "hidpp_battery_0/type", "Battery"); /* a mouse */
    made_tree_line(SUPPLY "hidpp_battery_0/scope", "Device");
    made_tree_line(SUPPLY "hidpp_battery_0/status", "Discharging");
    sensor_battery_find(made_tree_root(), &set);
    assert_int_equal(set.count, 1);
    struct sensor *s = made_find(&set, "battery");

    assert_int_equal(s->info.scope, SENSOR_SCOPE_NODE);
    r = made_read(s);
    assert_true(r.has_power && !r.has_energy);
    made_near(r.watts, 14.25);
    /* On mains, full, charging: paused, and back again. */
    made_tree_line(SUPPLY "BAT0/status", "Full");
    assert_int_equal(sensor_read(s, &r), SENSOR_PAUSED);
    assert_false(r.has_power);
    made_tree_line(SUPPLY "BAT0/status", "Charging");
    assert_int_equal(sensor_read(s, &r), SENSOR_PAUSED);
    made_tree_line(SUPPLY "BAT0/status", "Discharging");
    made_tree_line(SUPPLY "BAT0/power_now", "15000000");
    made_near(made_read(s).watts, 15.0);
    made_tree_unlink(SUPPLY "BAT0/status"); /* taken out */
    assert_int_equal(sensor_read(s, &r), SENSOR_LOST);
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_two_batteries(void **state)
{
    struct sensor_set set = {0};
    struct sensor_reading r;

    (void)state;
    made_tree_new();
    made_tree_line(SUPPLY "BAT0/type", "Battery");
    made_tree_line(SUPPLY "BAT0/status", "Discharging");
    made_tree_line(SUPPLY "BAT0/current_now", "-1500000"); /* some drivers' sign */
    made_tree_line(SUPPLY "BAT0/voltage_now", "12000000");
    made_tree_line(SUPPLY "BAT1/type", "Battery");
    made_tree_line(SUPPLY "BAT1/status", "Not charging");
    made_tree_line(SUPPLY "BAT1/power_now", "0");
    sensor_battery_find(made_tree_root(), &set);
    struct sensor *s = made_find(&set, "battery");

    made_near(made_read(s).watts, 18.0);
    made_tree_line(SUPPLY "BAT1/status", "Discharging");
    made_tree_line(SUPPLY "BAT1/power_now", "2000000");
    made_near(made_read(s).watts, 20.0);
    made_tree_line(SUPPLY "BAT1/status", "Charging"); /* one feeds the other: no telling */
    assert_int_equal(sensor_read(s, &r), SENSOR_PAUSED);
    made_tree_line(SUPPLY "BAT1/status", "Discharging");
    made_tree_unlink(SUPPLY "BAT0/voltage_now");
    assert_int_equal(sensor_read(s, &r), SENSOR_BAD);
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_none_or_on_mains(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    sensor_battery_find(made_tree_root(), &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    made_tree_line(SUPPLY "BAT0/type", "Battery");
    made_tree_line(SUPPLY "BAT0/status", "Full");
    made_tree_line(SUPPLY "BAT0/power_now", "0");
    sensor_battery_find(made_tree_root(), &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_PAUSED);
    assert_true(set.sensor[0]->info.why[0] && set.sensor[0]->info.advice[0]);
    made_tree_line(SUPPLY "BAT0/status", "Discharging"); /* unplugged later */
    made_tree_line(SUPPLY "BAT0/power_now", "9000000");
    made_near(made_read(set.sensor[0]).watts, 9.0);
    sensor_set_clear(&set);
    made_tree_line(SUPPLY "BAT0/power_now", "much");
    sensor_battery_find(made_tree_root(), &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_BAD);
    sensor_set_clear(&set);
    made_tree_free();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_discharging),
        cmocka_unit_test(test_two_batteries),
        cmocka_unit_test(test_none_or_on_mains),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
