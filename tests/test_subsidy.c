/* test_subsidy.c - the block subsidy at its halvings and beyond. */
#include "tests/support.h"

#include "chain/subsidy.h"

static void test_subsidy(void **state)
{
    (void)state;
    assert_true(subsidy_sat(0, SUBSIDY_HALVING_MAINNET) == 5000000000);
    assert_true(subsidy_sat(209999, SUBSIDY_HALVING_MAINNET) == 5000000000);
    assert_true(subsidy_sat(210000, SUBSIDY_HALVING_MAINNET) == 2500000000);
    assert_true(subsidy_sat(413567, SUBSIDY_HALVING_MAINNET) == 2500000000);
    assert_true(subsidy_sat(840000, SUBSIDY_HALVING_MAINNET) == 312500000);
    assert_true(subsidy_sat(6929999, SUBSIDY_HALVING_MAINNET) == 1);
    assert_true(subsidy_sat(6930000, SUBSIDY_HALVING_MAINNET) == 0);
    assert_true(subsidy_sat(149, SUBSIDY_HALVING_REGTEST) == 5000000000);
    assert_true(subsidy_sat(150, SUBSIDY_HALVING_REGTEST) == 2500000000);
    for (uint32_t halvings = 33; halvings < 200; halvings++)
        assert_true(subsidy_sat(halvings * 150, SUBSIDY_HALVING_REGTEST) == 0);
    assert_true(subsidy_sat(UINT32_MAX, 1) == 0);
    assert_true(subsidy_sat(UINT32_MAX, UINT32_MAX) == 2500000000);

    /* All that will ever be paid: just under 21 million. */
    uint64_t total = 0;

    for (uint32_t i = 0; i < 64; i++)
        total += subsidy_sat(i * 210000, SUBSIDY_HALVING_MAINNET) * 210000;
    assert_true(total == 2099999997690000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_subsidy),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
