/* test_sweep.c - what is varied, in how many steps. */
#include "tests/support.h"

#include <string.h>

#include "econ/sweep.h"

static void test_values(void **state)
{
    struct sweep s;
    char why[128];

    (void)state;
    assert_true(sweep_parse("price=40000:140000:10000", &s, why, sizeof why));
    assert_int_equal(s.name, ECON_PRICE);
    assert_int_equal(s.values, 11);
    assert_true(s.value[0] == 40000 && s.value[10] == 140000);
    /* A tenth is no sum of tenths, and still the last one is there. */
    assert_true(sweep_parse("tariff=0:0.3:0.1", &s, why, sizeof why));
    assert_int_equal(s.values, 4);
    assert_true(sweep_parse("tariff=0.05:0.12:0.02", &s, why, sizeof why));
    assert_int_equal(s.values, 4);
    assert_true(s.value[3] > 0.1099 && s.value[3] < 0.1101);
    assert_true(sweep_parse("difficulty=100T:200T:25T", &s, why, sizeof why));
    assert_int_equal(s.name, ECON_DIFFICULTY);
    assert_int_equal(s.values, 5);
    assert_true(s.value[4] == 200e12);
    assert_true(sweep_parse("price=1:1:1", &s, why, sizeof why));
    assert_int_equal(s.values, 1);
    assert_true(sweep_parse("price=1:64:1", &s, why, sizeof why));
}

static void test_refused(void **state)
{
    static const struct {
        const char *text, *why;
    } row[] = {
        {"", "must begin with price=, tariff= or difficulty="},
        {"price", "must begin with price=, tariff= or difficulty="},
        {"power=1:2:1", "must begin with price=, tariff= or difficulty="},
        {"prices=1:2:1", "must begin with price=, tariff= or difficulty="},
        {"price=", "must be NAME=FROM:TO:STEP, as price=40000:140000:10000"},
        {"price=1:2", "must be NAME=FROM:TO:STEP, as price=40000:140000:10000"},
        {"price=1:2:3:4", "must be NAME=FROM:TO:STEP, as price=40000:140000:10000"},
        {"price=1:x:1", "must be NAME=FROM:TO:STEP, as price=40000:140000:10000"},
        {"price=1:nan:1", "must be NAME=FROM:TO:STEP, as price=40000:140000:10000"},
        {"price=2:1:1", "must go up: FROM not above TO, STEP above 0"},
        {"price=1:2:0", "must go up: FROM not above TO, STEP above 0"},
        {"price=1:2:-1", "must go up: FROM not above TO, STEP above 0"},
        {"price=1:65:1", "must have at most 64 values"},
        {"price=1:1e300:1e-300", "must have at most 64 values"},
        {"price=0:2:1", "0: must be above 0 and at most 1e+15"},
        {"tariff=-1:2:1", "-1: must be from 0 to 1e+12"},
        {"price=1e15:2e15:1e15", "2e+15: must be above 0 and at most 1e+15"},
    };
    struct sweep s;
    char why[128];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
        assert_false(sweep_parse(row[i].text, &s, why, sizeof why));
        assert_string_equal(why, row[i].why);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
