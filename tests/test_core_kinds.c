/* test_core_kinds.c - kinds of cores out of made-up sysfs trees. */
#include "tests/made_tree.h"
#include "tests/support.h"

#include <stdio.h>

#include "device/core_kinds.h"

#define CPU "sys/devices/system/cpu/"

static struct topology t;
static const char *root;

static int set_up(void **state)
{
    (void)state;
    root = made_tree_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    made_tree_free();
    return 0;
}

/* One number for each of so many processors. */
static void files(const char *file, const unsigned *values, uint32_t count)
{
    char path[128], text[32];

    for (uint32_t i = 0; i < count; i++) {
        snprintf(path, sizeof path, CPU "cpu%u/%s", (unsigned)i, file);
        snprintf(text, sizeof text, "%u\n", values[i]);
        made_tree_file(path, text);
    }
}

static void read_of(uint32_t processors)
{
    t.processors = processors;
    t.kinds = 0;
    for (uint32_t i = 0; i < processors; i++)
        t.processor[i] = (struct topology_processor){.cpu = (int)i, .core = i, .kind = 99};
    core_kinds_read(root, &t);
}

static void assert_kinds(const unsigned *kinds, uint32_t count)
{
    for (uint32_t i = 0; i < t.processors; i++) {
        assert_int_equal(t.processor[i].kind, kinds[i]);
        assert_true(kinds[i] < count);
    }
    assert_int_equal(t.kinds, count);
}

static void test_capacity(void **state)
{
    static const unsigned capacity[] = {446, 446, 1024, 1023, 446, 1024};

    (void)state;
    files("cpu_capacity", capacity, 6);
    files("cpufreq/cpuinfo_max_freq", (const unsigned[]){1, 1, 1, 1, 1, 1}, 6);
    read_of(6);
    assert_kinds((const unsigned[]){2, 2, 0, 1, 2, 0}, 3);
    assert_string_equal(t.kind[0].name, "capacity 1024");
    assert_string_equal(t.kind[2].name, "capacity 446");
}

static void test_frequency(void **state)
{
    (void)state;
    /* The best cores of one kind may go a little higher. */
    files("cpufreq/cpuinfo_max_freq",
          (const unsigned[]){5200000, 5500000, 5200000, 3900000, 3900000, 5200000}, 6);
    read_of(6);
    assert_kinds((const unsigned[]){0, 0, 0, 1, 1, 0}, 2);
    assert_string_equal(t.kind[0].name, "5500 MHz");
    assert_string_equal(t.kind[1].name, "3900 MHz");
    /* Equal capacities tell nothing apart; frequencies do. */
    files("cpu_capacity", (const unsigned[]){1024, 1024, 1024, 1024, 1024, 1024}, 6);
    read_of(6);
    assert_kinds((const unsigned[]){0, 0, 0, 1, 1, 0}, 2);
}

static void test_one_kind(void **state)
{
    static const unsigned one[4] = {0};

    (void)state;
    read_of(4); /* no files */
    assert_kinds(one, 1);
    assert_string_equal(t.kind[0].name, "core");
    files("cpufreq/cpuinfo_max_freq", (const unsigned[]){3000000, 3200000, 3100000, 3000000}, 4);
    read_of(4);
    assert_kinds(one, 1);
    /* Known of some only: as good as of none. */
    files("cpu_capacity", (const unsigned[]){1024, 400, 1024}, 3);
    read_of(4);
    assert_kinds(one, 1);
    made_tree_file(CPU "cpu3/cpu_capacity", "none\n");
    read_of(4);
    assert_kinds(one, 1);
    made_tree_file(CPU "cpu3/cpu_capacity", "-5\n");
    read_of(4);
    assert_kinds(one, 1);
}

/* More kinds than are told apart: the slowest together. */
static void test_many(void **state)
{
    unsigned capacity[TOPOLOGY_KINDS_MAX + 3], kinds[TOPOLOGY_KINDS_MAX + 3];

    (void)state;
    for (unsigned i = 0; i < TOPOLOGY_KINDS_MAX + 3; i++) {
        capacity[i] = 1024 - i;
        kinds[i] = i < TOPOLOGY_KINDS_MAX ? i : TOPOLOGY_KINDS_MAX - 1;
    }
    files("cpu_capacity", capacity, TOPOLOGY_KINDS_MAX + 3);
    read_of(TOPOLOGY_KINDS_MAX + 3);
    assert_kinds(kinds, TOPOLOGY_KINDS_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_capacity, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_frequency, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_one_kind, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_many, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
