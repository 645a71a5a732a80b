/* test_scopes.c - which sources make which scope: nothing twice, nothing half. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "measure/scopes.h"

#define MOST 32

static struct sensor_info info[MOST];
static const struct sensor_info *source[MOST];
static size_t sources;
static struct scopes_device device[SCOPES_DEVICES_MAX];
static size_t devices;
static struct scopes_plan plan[SCOPES_PLANS_MAX];
static enum scopes_use use[MOST];
static size_t plans;

static int reset(void **state)
{
    (void)state;
    sources = 0;
    devices = 1; /* processors */
    memset(device, 0, sizeof device);
    return 0;
}

static size_t add(enum sensor_scope scope, const char *domain, uint32_t rank,
                  enum sensor_status status)
{
    struct sensor_info *i = &info[sources];

    memset(i, 0, sizeof *i);
    i->kind = "made";
    i->scope = scope;
    i->rank = rank;
    i->status = status;
    snprintf(i->domain, sizeof i->domain, "%s", domain);
    source[sources] = i;
    return sources++;
}

static void add_card(const char *pci)
{
    device[devices].gpu = true;
    snprintf(device[devices].domain, sizeof device[devices].domain, "%s", pci);
    devices++;
}

static void make(void)
{
    plans = scopes_plan(source, sources, device, devices, plan, use);
}

/* The plan of that place has that label, those devices, and exactly those sources. */
static void assert_plan(size_t place, const char *label, uint64_t bits, size_t count,
                        const size_t *wanted)
{
    assert_true(place < plans);
    assert_string_equal(plan[place].label, label);
    assert_true(plan[place].devices == bits);
    assert_int_equal(plan[place].count, count);
    for (size_t i = 0; i < count; i++) {
        bool found = false;

        for (size_t j = 0; j < count; j++)
            found |= plan[place].source[j] == wanted[i];
        if (!found)
            fail_msg("%s lacks source %zu", label, wanted[i]);
    }
}

#define SOURCES(...)                                                                               \
    sizeof((size_t[]){__VA_ARGS__}) / sizeof(size_t), (const size_t[])                             \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }

/* psys, package, dram, cores, their twins and perf: everything that one laptop shows. */
static void test_nothing_twice(void **state)
{
    (void)state;
    size_t psys = add(SENSOR_SCOPE_PSYS, "psys", 0, SENSOR_OK);
    size_t twin = add(SENSOR_SCOPE_PACKAGE, "package-0", 20, SENSOR_OK);
    size_t package = add(SENSOR_SCOPE_PACKAGE, "package-0", 0, SENSOR_OK);
    size_t perf = add(SENSOR_SCOPE_PACKAGE, "package-0", 10, SENSOR_OK);
    size_t core = add(SENSOR_SCOPE_PART, "package-0", 0, SENSOR_OK);
    size_t dram = add(SENSOR_SCOPE_DRAM, "package-0", 0, SENSOR_OK);
    size_t dram_twin = add(SENSOR_SCOPE_DRAM, "package-0", 20, SENSOR_OK);

    make();
    assert_int_equal(plans, 4);
    assert_plan(0, "psys", 1, SOURCES(psys));
    assert_plan(1, "package+dram", 1, SOURCES(package, dram));
    assert_plan(2, "package", 1, SOURCES(package));
    assert_plan(3, "dram", 0, SOURCES(dram));
    assert_int_equal(use[psys], SCOPES_USED);
    assert_int_equal(use[twin], SCOPES_REPEATS);
    assert_int_equal(use[perf], SCOPES_REPEATS);
    assert_int_equal(use[dram_twin], SCOPES_REPEATS);
    assert_int_equal(use[core], SCOPES_PART);
    assert_int_equal(use[package], SCOPES_USED);
}

static void test_second_best(void **state)
{
    (void)state;
    size_t denied = add(SENSOR_SCOPE_PACKAGE, "package-0", 0, SENSOR_DENIED);
    size_t perf = add(SENSOR_SCOPE_PACKAGE, "package-0", 10, SENSOR_OK);
    size_t twin = add(SENSOR_SCOPE_PACKAGE, "package-0", 20, SENSOR_OK);

    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "package", 1, SOURCES(perf));
    assert_int_equal(use[denied], SCOPES_UNREADABLE);
    assert_int_equal(use[twin], SCOPES_REPEATS);
}

static void test_sockets_together_or_not_at_all(void **state)
{
    (void)state;
    size_t first = add(SENSOR_SCOPE_PACKAGE, "package-0", 0, SENSOR_OK);
    size_t second = add(SENSOR_SCOPE_PACKAGE, "package-1", 0, SENSOR_OK);
    size_t dram = add(SENSOR_SCOPE_DRAM, "package-0", 0, SENSOR_OK);

    add(SENSOR_SCOPE_DRAM, "package-1", 0, SENSOR_BAD);
    make();
    assert_int_equal(plans, 1); /* half the memory is no memory */
    assert_plan(0, "package", 1, SOURCES(first, second));
    assert_int_equal(use[dram], SCOPES_INCOMPLETE);
    info[second].status = SENSOR_DENIED;
    make();
    assert_int_equal(plans, 0);
    assert_int_equal(use[first], SCOPES_INCOMPLETE);
    assert_int_equal(use[second], SCOPES_UNREADABLE);
    /* A program of the user's that knows the whole stands in. */
    size_t whole = add(SENSOR_SCOPE_PACKAGE, "", 50, SENSOR_OK);

    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "package", 1, SOURCES(whole));
}

static void test_wall(void **state)
{
    (void)state;
    size_t given = add(SENSOR_SCOPE_WALL, "", 1000, SENSOR_OK);

    info[given].given = true;
    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "wall", 1, SOURCES(given));
    assert_true(plan[0].given);
    /* Two power supplies on two plugs; what is given gives way. */
    size_t plug = add(SENSOR_SCOPE_WALL, "", 0, SENSOR_OK);
    size_t other = add(SENSOR_SCOPE_WALL, "", 0, SENSOR_OK);

    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "wall", 1, SOURCES(plug, other));
    assert_false(plan[0].given);
    assert_int_equal(use[given], SCOPES_REPEATS);
    /* Half of a machine's power is none of its. */
    info[other].status = SENSOR_DENIED;
    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "wall", 1, SOURCES(given));
    assert_int_equal(use[plug], SCOPES_INCOMPLETE);
    assert_int_equal(use[other], SCOPES_UNREADABLE);
    info[given].status = SENSOR_ABSENT;
    make();
    assert_int_equal(plans, 0);
}

static void test_node_is_one_of_them(void **state)
{
    (void)state;
    size_t battery = add(SENSOR_SCOPE_NODE, "", 10, SENSOR_PAUSED);
    size_t controller = add(SENSOR_SCOPE_NODE, "", 20, SENSOR_OK);

    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "node", 1, SOURCES(controller)); /* what measures now comes first */
    info[controller].status = SENSOR_ABSENT;
    make();
    assert_plan(0, "node", 1, SOURCES(battery)); /* it may be unplugged later */
}

static void test_cards(void **state)
{
    (void)state;
    add_card("0000:3b:00.0");
    add_card("0000:5e:00.0");
    size_t package = add(SENSOR_SCOPE_PACKAGE, "package-0", 0, SENSOR_OK);
    size_t nvml0 = add(SENSOR_SCOPE_BOARD, "00000000:3B:00.0", 0, SENSOR_OK);
    size_t nvml1 = add(SENSOR_SCOPE_BOARD, "0000:5e:00.0", 0, SENSOR_OK);
    size_t hwmon1 = add(SENSOR_SCOPE_BOARD, "0000:5e:00.0", 30, SENSOR_OK);
    size_t idle = add(SENSOR_SCOPE_BOARD, "0000:af:00.0", 0, SENSOR_OK);

    make();
    assert_int_equal(plans, 5);
    assert_plan(0, "package+gpu_board", 7, SOURCES(package, nvml0, nvml1));
    assert_plan(1, "package", 1, SOURCES(package));
    assert_plan(2, "gpu_board", 6, SOURCES(nvml0, nvml1));
    assert_plan(3, "gpu_board", 2, SOURCES(nvml0));
    assert_plan(4, "gpu_board", 4, SOURCES(nvml1));
    assert_int_equal(use[hwmon1], SCOPES_REPEATS);
    assert_int_equal(use[idle], SCOPES_UNMATCHED);
    /* One card that cannot be read: no sum over cards, and none over everything. */
    info[nvml1].status = info[hwmon1].status = SENSOR_LOST;
    make();
    assert_int_equal(plans, 2);
    assert_plan(0, "package", 1, SOURCES(package));
    assert_plan(1, "gpu_board", 2, SOURCES(nvml0));
}

static void test_card_without_id(void **state)
{
    (void)state;
    add_card("");
    size_t board = add(SENSOR_SCOPE_BOARD, "", 50, SENSOR_OK);

    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "gpu_board", 2, SOURCES(board));
    add_card("0000:01:00.0"); /* with two, nobody knows whose it is */
    make();
    assert_int_equal(plans, 0);
    assert_int_equal(use[board], SCOPES_UNMATCHED);
}

/* Two devices on one card (two queues, or two parts of it): its joules once, their hashes together.
 */
static void test_devices_that_share_a_card(void **state)
{
    (void)state;
    add_card("0000:3b:00.0");
    add_card("0000:3b:00.0");
    size_t board = add(SENSOR_SCOPE_BOARD, "0000:3b:00.0", 0, SENSOR_OK);

    make();
    assert_int_equal(plans, 1);
    assert_plan(0, "gpu_board", 6, SOURCES(board));
}

static void test_same_card(void **state)
{
    (void)state;
    assert_true(scopes_same_card("0000:3b:00.0", "00000000:3B:00.0"));
    assert_false(scopes_same_card("0000:3b:00.0", "0001:3b:00.0"));
    assert_false(scopes_same_card("0000:3b:00.0", "0000:3b:00.1"));
    assert_false(scopes_same_card("", ""));
    assert_false(scopes_same_card("package-0", "package-0"));
}

static void test_nothing(void **state)
{
    (void)state;
    make();
    assert_int_equal(plans, 0);
    add(SENSOR_SCOPE_PACKAGE, "", 0, SENSOR_ABSENT);
    add(SENSOR_SCOPE_BOARD, "", 0, SENSOR_ABSENT);
    make();
    assert_int_equal(plans, 0);
    assert_int_equal(use[0], SCOPES_UNREADABLE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_nothing_twice, reset),
        cmocka_unit_test_setup(test_second_best, reset),
        cmocka_unit_test_setup(test_sockets_together_or_not_at_all, reset),
        cmocka_unit_test_setup(test_wall, reset),
        cmocka_unit_test_setup(test_node_is_one_of_them, reset),
        cmocka_unit_test_setup(test_cards, reset),
        cmocka_unit_test_setup(test_card_without_id, reset),
        cmocka_unit_test_setup(test_devices_that_share_a_card, reset),
        cmocka_unit_test_setup(test_same_card, reset),
        cmocka_unit_test_setup(test_nothing, reset),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
