/* test_calibration.c - what is measured of each kind of cores, and what follows from it; never how
 * fast. */
#include "tests/support.h"

#include <stdlib.h>
#include <string.h>

#include "app/calibration.h"
#include "base/clock.h"

#define SLOT (CLOCK_MILLISECOND / 20)

static struct topology t;
static struct calibration c;

static void read_here(void)
{
    static const struct topology_source here;

    assert_int_equal(topology_read(&here, &t), ERR_OK);
}

static void test_one_kind(void **state)
{
    (void)state;
    read_here();
    /* As if of one kind, and of cores with one thread. */
    t.processors = t.kinds = 1;
    memset(&c, 0xff, sizeof c);
    calibration_measure(&t, "scalar", false, SLOT, &c);
    assert_int_equal(c.kinds, 1);
    assert_string_equal(c.kind[0].result.row[c.kind[0].result.best].hasher->name, "scalar");
    assert_true(c.kind[0].siblings_gain == 0.0);
    assert_false(calibration_siblings_pay(&c.kind[0]));
    calibration_measure(&t, "abacus", false, SLOT, &c);
    assert_int_equal(c.kind[0].result.best, c.kind[0].result.rows);
}

/* The processors here, as if they were of two kinds, and then as if they were one core. */
static void test_made_up(void **state)
{
    (void)state;
    read_here();
    int cpu = t.processor[0].cpu;

    for (uint32_t i = 0; i < 2; i++)
        t.processor[i] = (struct topology_processor){.cpu = cpu, .core = i, .kind = i};
    t.processors = t.kinds = t.cores = 2;
    calibration_measure(&t, "scalar", false, SLOT, &c);
    assert_int_equal(c.kinds, 2);
    for (uint32_t i = 0; i < 2; i++) {
        assert_true(c.kind[i].result.best < c.kind[i].result.rows);
        assert_true(c.kind[i].result.row[c.kind[i].result.best].rate_hs > 0.0);
        assert_true(c.kind[i].siblings_gain == 0.0);
    }
    for (uint32_t i = 0; i < 2; i++)
        t.processor[i] = (struct topology_processor){.cpu = cpu, .sibling = i};
    t.kinds = t.cores = 1;
    calibration_measure(&t, "scalar", false, SLOT, &c);
    assert_true(c.kind[0].siblings_gain > 0.0);
    /* Where a thread cannot be put there, nothing is known of it. */
    t.processor[1].cpu = 1000000;
    calibration_measure(&t, "scalar", false, SLOT, &c);
    assert_true(c.kind[0].siblings_gain == 0.0);
    t.processor[1].cpu = cpu;
    t.known = false;
    calibration_measure(&t, "scalar", false, SLOT, &c);
    assert_true(c.kind[0].siblings_gain == 0.0);
}

static void test_siblings_pay(void **state)
{
    static const struct {
        double gain;
        bool pay;
    } cases[] = {{0.0, false},    {0.7, false},   {1.0, false},
                 {1.0199, false}, {1.0201, true}, {1.3, true}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        c.kind[0].siblings_gain = cases[i].gain;
        assert_int_equal(calibration_siblings_pay(&c.kind[0]), cases[i].pay);
    }
}

static void set_row(uint32_t kind, size_t row, enum calibrate_state state, double rate)
{
    c.kind[kind].result.row[row].state = state;
    c.kind[kind].result.row[row].rate_hs = rate;
}

/* For threads that may run anywhere: the sum over all cores counts. */
static void test_for_all(void **state)
{
    (void)state;
    memset(&c, 0, sizeof c);
    c.kinds = t.kinds = 2;
    t.kind[0].cores = 2;
    t.kind[1].cores = 8;
    c.kind[0].result.rows = c.kind[1].result.rows = 3;
    set_row(0, 0, CALIBRATE_OK, 100.0); /* best on the two fast cores */
    set_row(1, 0, CALIBRATE_OK, 10.0);
    set_row(0, 1, CALIBRATE_OK, 60.0);
    set_row(1, 1, CALIBRATE_OK, 30.0);
    set_row(0, 2, CALIBRATE_OK, 90.0); /* not right on the slow ones */
    set_row(1, 2, CALIBRATE_BROKEN, 90.0);
    assert_int_equal(calibration_for_all(&t, &c), 1);
    t.kind[0].cores = 6;
    t.kind[1].cores = 2;
    assert_int_equal(calibration_for_all(&t, &c), 0);
    for (size_t row = 0; row < 3; row++)
        set_row(1, row, CALIBRATE_UNSUPPORTED, 0.0);
    assert_int_equal(calibration_for_all(&t, &c), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_kind),
        cmocka_unit_test(test_made_up),
        cmocka_unit_test(test_siblings_pay),
        cmocka_unit_test(test_for_all),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
