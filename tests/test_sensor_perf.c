/* test_sensor_perf.c - the power PMU in a made-up tree, the kernel's calls made up too. */
#include "tests/made_sensors.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "measure/sensor_perf.h"

#define SCALE "2.3283064365386962890625e-10"

/* What the made-up kernel was asked for, and what it answers. */
static struct {
    uint32_t type;
    uint64_t config[16];
    int cpu[16];
    size_t opened;
    int refuse; /* errno */
    bool offline;
    uint64_t value;
} kernel;

static int made_open(uint32_t type, uint64_t config, int cpu)
{
    if (kernel.refuse) {
        errno = kernel.refuse;
        return -1;
    }
    kernel.type = type;
    kernel.config[kernel.opened] = config;
    kernel.cpu[kernel.opened++] = cpu;
    return open("/dev/null", O_RDONLY | O_CLOEXEC);
}

static ssize_t made_read_fd(int fd, void *buffer, size_t size)
{
    assert_true(fd >= 0);
    assert_int_equal(size, 8);
    if (kernel.offline)
        return 0;
    memcpy(buffer, &kernel.value, 8);
    return 8;
}

static const struct sensor_perf_calls calls = {.open = made_open, .read = made_read_fd};

static void make_event(const char *name, const char *event, const char *scale, const char *unit)
{
    static const char folder[] = "/sys/bus/event_source/devices/power/events";
    char path[160];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    made_tree_line(path, event);
    snprintf(path, sizeof path, "%s/%s.scale", folder, name);
    made_tree_line(path, scale);
    snprintf(path, sizeof path, "%s/%s.unit", folder, name);
    made_tree_line(path, unit);
}

static void make_cpu(int cpu, uint64_t package, uint64_t die)
{
    char path[128];

    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/physical_package_id", cpu);
    made_tree_number(path, package);
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/die_id", cpu);
    made_tree_number(path, die);
}

static void make_pmu(const char *cpumask)
{
    memset(&kernel, 0, sizeof kernel);
    made_tree_line("/sys/bus/event_source/devices/power/type", "23");
    made_tree_line("/sys/bus/event_source/devices/power/cpumask", cpumask);
    make_event("energy-pkg", "event=0x02", SCALE, "Joules");
    make_event("energy-ram", "event=0x03", SCALE, "Joules");
    make_event("energy-psys", "event=0x05", SCALE, "Joules");
    make_event("energy-cores", "event=0x01", SCALE, "Joules");
}

static void test_two_sockets(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_pmu("0,18");
    make_cpu(0, 0, 0);
    make_cpu(18, 1, 0);
    sensor_perf_find(made_tree_root(), &calls, &set);
    assert_int_equal(set.count, 8);
    assert_int_equal(kernel.opened, 8);
    assert_int_equal(kernel.type, 23);
    assert_int_equal(kernel.config[0], 2);
    assert_int_equal(kernel.cpu[0], 0);
    assert_int_equal(kernel.cpu[1], 18);
    kernel.value = UINT64_C(1) << 33; /* 2^-32 J each */
    struct sensor *s = made_find(&set, "perf:package-1");
    struct sensor_reading r = made_read(s);

    made_near((double)r.ticks * s->info.tick_j, 2.0);
    assert_int_equal(s->info.modulus, 0);
    assert_int_equal(s->info.scope, SENSOR_SCOPE_PACKAGE);
    assert_string_equal(s->info.domain, "package-1");
    assert_int_equal(made_find(&set, "perf:package-0/dram")->info.scope, SENSOR_SCOPE_DRAM);
    assert_int_equal(made_find(&set, "perf:psys")->info.scope, SENSOR_SCOPE_PSYS);
    assert_int_equal(made_find(&set, "perf:psys-1")->info.scope, SENSOR_SCOPE_PSYS);
    assert_int_equal(made_find(&set, "perf:package-0/core")->info.scope, SENSOR_SCOPE_PART);
    kernel.offline = true;
    assert_int_equal(sensor_read(s, &r), SENSOR_LOST);
    kernel.offline = false;
    assert_int_equal(sensor_read(s, &r), SENSOR_OK);
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_dies_and_ranges(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_pmu("0-1,64");
    make_cpu(0, 0, 0);
    make_cpu(1, 0, 1);
    make_cpu(64, 1, 0);
    sensor_perf_find(made_tree_root(), &calls, &set);
    made_find(&set, "perf:package-0-die-0");
    made_find(&set, "perf:package-0-die-1");
    made_find(&set, "perf:package-1");
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_refused(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_pmu("0");
    kernel.refuse = EACCES;
    sensor_perf_find(made_tree_root(), &calls, &set);
    assert_int_equal(set.count, 4);
    const struct sensor_info *info = &made_find(&set, "perf:package-0")->info;

    assert_int_equal(info->status, SENSOR_DENIED);
    assert_non_null(strstr(info->advice, "cap_perfmon"));
    assert_non_null(strstr(info->advice, "perf_event_paranoid"));
    sensor_set_clear(&set);
    kernel.refuse = ENOENT;
    sensor_perf_find(made_tree_root(), &calls, &set);
    assert_int_equal(made_find(&set, "perf:package-0")->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    made_tree_free();
}

/* Events whose description is not understood are left alone. */
static void test_strange_events(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_pmu("0");
    make_event("energy-pkg", "event=0x02,umask=0x1", SCALE, "Joules");
    make_event("energy-ram", "event=0x03", "0.0", "Joules");
    make_event("energy-psys", "event=0x05", "fine", "Joules");
    make_event("energy-cores", "event=0x01", SCALE, "Watts");
    sensor_perf_find(made_tree_root(), &calls, &set);
    assert_int_equal(set.count, 1);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    make_event("energy-pkg", "event=0x02", SCALE, "Joules");
    made_tree_line("/sys/bus/event_source/devices/power/cpumask", "0,x");
    sensor_perf_find(made_tree_root(), &calls, &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    made_tree_line("/sys/bus/event_source/devices/power/cpumask", "0");
    made_tree_line("/sys/bus/event_source/devices/power/type", "99999999999");
    sensor_perf_find(made_tree_root(), &calls, &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    assert_int_equal(kernel.opened, 0);
    sensor_set_clear(&set);
    made_tree_free();
}

/* The real kernel, whatever it says: no failure is silent. */
static void test_kernel(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    sensor_perf_find("", NULL, &set);
    assert_true(set.count >= 1);
    for (size_t i = 0; i < set.count; i++)
        assert_true(set.sensor[i]->info.status == SENSOR_OK || set.sensor[i]->info.why[0]);
    sensor_set_clear(&set);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_two_sockets), cmocka_unit_test(test_dies_and_ranges),
        cmocka_unit_test(test_refused),     cmocka_unit_test(test_strange_events),
        cmocka_unit_test(test_kernel),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
