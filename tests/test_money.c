/* test_money.c - amounts keep their significant digits, from a processor's day to a network's. */
#include "tests/support.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "view/money.h"

static void test_digits(void **state)
{
    static const struct {
        double value;
        int digits, decimals;
        const char *text;
    } row[] = {
        {0.00002134, 4, 0, "0.00002134"},
        {2.1e-6, 2, 0, "0.0000021"},
        {33.2800001, 4, 2, "33.28"},
        {33.2800001, 4, 0, "33.28"},
        {9.99996, 4, 0, "10.00"},
        {0.99996, 4, 0, "1.000"},
        {75000, 4, 0, "75000"},
        {75000, 4, 2, "75000.00"},
        {-0.00051, 2, 0, "-0.00051"},
        {0, 4, 2, "0.00"},
        {-0.0, 4, 2, "0.00"},
        {1e-20, 3, 0, "0.0000000000000000000100"},
        {1e-21, 3, 0, "1.00e-21"},
        {1e15, 3, 0, "1.00e+15"},
        {INFINITY, 3, 0, "unknown"},
        {NAN, 3, 0, "unknown"},
    };
    char out[MONEY_TEXT_MAX];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++)
        assert_string_equal(money_digits(row[i].value, row[i].digits, row[i].decimals, out),
                            row[i].text);
}

static void test_amounts(void **state)
{
    static const struct {
        double amount;
        const char *currency, *text;
    } row[] = {
        {0.0000021, "USD", "$0.000002100"},
        {-0.52, "USD", "-$0.5200"},
        {33.28, "USD", "$33.28"},
        {33.28, "EUR", "33.28 EUR"},
        {-1234.5, "EUR", "-1234.50 EUR"},
        {999999.4, "USD", "$999999.40"},
        {1e6, "USD", "$1.000 M"},
        {40.5e6, "USD", "$40.50 M"},
        {7e9, "USD", "$7.000 bn"},
        {5e12, "IRR", "5.000 trn IRR"},
        {0, "USD", "$0.00"},
    };
    char out[MONEY_TEXT_MAX];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++)
        assert_string_equal(money_text(row[i].amount, row[i].currency, out), row[i].text);
}

/* Whatever the size, what is shown is within half a unit of its fourth digit. */
static void test_nothing_is_lost(void **state)
{
    struct prng rng = {6};
    char out[MONEY_TEXT_MAX];

    (void)state;
    for (int i = 0; i < 20000; i++) {
        double u = (double)(prng_next(&rng) >> 11) * 0x1p-53;
        double value = pow(10.0, -22.0 + 40.0 * u) * (i % 2 ? -1 : 1);
        double shown = strtod(money_digits(value, 4, 0, out), NULL);

        assert_true(fabs(shown - value) <= 0.50001e-3 * fabs(value));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_digits),
        cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_nothing_is_lost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
