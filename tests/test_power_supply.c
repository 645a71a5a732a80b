/* test_power_supply.c - what feeds a machine, from trees as laptops, desktops and docks have them.
 */
#include "tests/made_tree.h"
#include "tests/support.h"

#include "measure/power_supply.h"

#define AT "sys/class/power_supply/"

static enum power_supply now(void)
{
    return power_supply_read(made_tree_root());
}

static void test_laptop(void **state)
{
    (void)state;
    made_tree_new();
    assert_int_equal(now(), POWER_SUPPLY_UNKNOWN);
    made_tree_line(AT "BAT0/type", "Battery");
    made_tree_line(AT "BAT0/status", "Charging");
    assert_int_equal(now(), POWER_SUPPLY_MAINS);
    made_tree_line(AT "BAT0/status", "Not charging");
    assert_int_equal(now(), POWER_SUPPLY_MAINS);
    made_tree_line(AT "BAT0/status", "Discharging");
    assert_int_equal(now(), POWER_SUPPLY_BATTERY);
    /* Calibrating, or more load than the charger gives: it is plugged in all the same. */
    made_tree_line(AT "AC/type", "Mains");
    made_tree_line(AT "AC/online", "1");
    assert_int_equal(now(), POWER_SUPPLY_MAINS);
    made_tree_line(AT "AC/online", "0");
    assert_int_equal(now(), POWER_SUPPLY_BATTERY);
    made_tree_line(AT "BAT0/status", "Unknown");
    assert_int_equal(now(), POWER_SUPPLY_BATTERY);
    made_tree_line(AT "ucsi/type", "USB");
    made_tree_line(AT "ucsi/online", "2"); /* at a programmable voltage */
    assert_int_equal(now(), POWER_SUPPLY_MAINS);
    made_tree_free();
}

/* The battery of a mouse feeds no machine. */
static void test_desktop(void **state)
{
    (void)state;
    made_tree_new();
    made_tree_line(AT "hidpp_battery_0/type", "Battery");
    made_tree_line(AT "hidpp_battery_0/scope", "Device");
    made_tree_line(AT "hidpp_battery_0/status", "Discharging");
    assert_int_equal(now(), POWER_SUPPLY_UNKNOWN);
    made_tree_line(AT "AC/type", "Mains");
    made_tree_line(AT "AC/online", "0"); /* lies, and there is nothing else that could feed it */
    assert_int_equal(now(), POWER_SUPPLY_UNKNOWN);
    made_tree_free();
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_laptop),
                                       cmocka_unit_test(test_desktop)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
