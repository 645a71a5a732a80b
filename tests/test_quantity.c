/* test_quantity.c - numbers with units. */
#include "tests/support.h"

#include <stdbool.h>

#include "base/quantity.h"

static void test_read(void **state)
{
    static const struct {
        const char *text, *unit;
        double value;
    } row[] = {
        {"473TH", "H", 473e12},   {"473 TH/s", "H", 473e12},
        {"473th", "H", 473e12},   {"473T", "H", 473e12},
        {"473e12", "H", 473e12},  {"4.73E14H", "H", 473e12},
        {"20MH/s", "H", 20e6},    {"1H", "H", 1},
        {"5676W", "W", 5676},     {"5.5kW", "W", 5500},
        {"5.5 K", "W", 5500},     {"5676", "W", 5676},
        {"141.5T", "", 141.5e12}, {"1.5EH/s", "H", 1.5e18},
        {"2ZH", "H", 2e21},       {"-5W", "W", -5},
        {"+5", "W", 5},           {".5kW", "W", 500},
    };
    double value;

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
        assert_true(quantity_parse(row[i].text, row[i].unit, &value));
        assert_true(value == row[i].value);
    }
}

static void test_refused(void **state)
{
    static const char *const text[] = {"",      "W",    "k",   "5m",    "5kWh",  "5kk",
                                       "5 W W", "0x10", "inf", "nan",   "1e999", "five",
                                       "5H",    " 5",   "5W ", "5,000", "5kW/s"};
    double value;

    (void)state;
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++)
        if (quantity_parse(text[i], "W", &value))
            fail_msg("\"%s\" was taken for %g", text[i], value);
    assert_false(quantity_parse("5T/s", "", &value));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),
        cmocka_unit_test(test_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
