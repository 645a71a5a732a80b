/* test_sensor_rapl.c - powercap zones in a made-up tree: names, wraps, twins, permissions. */
#include "tests/made_sensors.h"

#include <string.h>

#include "measure/sensor_rapl.h"

/* A server with two sockets, one of them of two dies, memory, and the twin of the first. */
static void make_server(void)
{
    made_tree_line("/sys/class/powercap/intel-rapl/enabled", "1");
    made_tree_line("/sys/class/powercap/intel-rapl-mmio/enabled", "1");
    made_zone("intel-rapl:0", "package-0-die-0", RAPL_RANGE, 1000);
    made_zone("intel-rapl:0:0", "dram", UINT64_C(65712999613), 2000);
    made_zone("intel-rapl:0:1", "core", RAPL_RANGE, 3000);
    made_zone("intel-rapl:1", "package-0-die-1", RAPL_RANGE, 4000);
    made_zone("intel-rapl:2", "package-1", RAPL_RANGE, 5000);
    made_zone("intel-rapl:2:0", "uncore", RAPL_RANGE, 6000);
    made_zone("intel-rapl:3", "psys", RAPL_RANGE, 7000);
    made_zone("intel-rapl:10", "psys-1", RAPL_RANGE, 8000);
    made_zone("intel-rapl-mmio:0", "package-0-die-0", RAPL_RANGE, 1001);
    made_zone("intel-rapl-mmio:0:0", "dram", UINT64_C(65712999613), 2001);
}

static void test_zones_by_name(void **state)
{
    static const struct {
        const char *name, *domain;
        enum sensor_scope scope;
        uint64_t ticks;
    } want[] = {
        {"rapl:package-0-die-0", "package-0-die-0", SENSOR_SCOPE_PACKAGE, 1000},
        {"rapl:package-0-die-0/dram", "package-0-die-0", SENSOR_SCOPE_DRAM, 2000},
        {"rapl:package-0-die-0/core", "package-0-die-0", SENSOR_SCOPE_PART, 3000},
        {"rapl:package-0-die-1", "package-0-die-1", SENSOR_SCOPE_PACKAGE, 4000},
        {"rapl:package-1", "package-1", SENSOR_SCOPE_PACKAGE, 5000},
        {"rapl:package-1/uncore", "package-1", SENSOR_SCOPE_PART, 6000},
        {"rapl:psys", "psys", SENSOR_SCOPE_PSYS, 7000},
        {"rapl:psys-1", "psys-1", SENSOR_SCOPE_PSYS, 8000},
        {"rapl-mmio:package-0-die-0", "package-0-die-0", SENSOR_SCOPE_PACKAGE, 1001},
        {"rapl-mmio:package-0-die-0/dram", "package-0-die-0", SENSOR_SCOPE_DRAM, 2001},
    };
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_server();
    sensor_rapl_find(made_tree_root(), &set);
    assert_int_equal(set.count, sizeof want / sizeof want[0]);
    for (size_t i = 0; i < set.count; i++) {
        struct sensor *s = made_find(&set, want[i].name);
        struct sensor_reading r = made_read(s);

        assert_string_equal(s->info.domain, want[i].domain);
        assert_int_equal(s->info.scope, want[i].scope);
        assert_int_equal(s->info.status, SENSOR_OK);
        assert_true(s->info.energy && !s->info.power && !s->info.may_block);
        assert_true(r.has_energy && !r.has_power);
        assert_int_equal(r.ticks, want[i].ticks);
        made_near(s->info.tick_j, 1e-6);
    }
    assert_true(made_find(&set, "rapl-mmio:package-0-die-0")->info.rank >
                made_find(&set, "rapl:package-0-die-0")->info.rank);
    sensor_set_clear(&set);
    made_tree_free();
}

/* The counter has 32 bits of a unit: the range is one unit short of where it starts over. */
static void test_step_and_modulus(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_server();
    sensor_rapl_find(made_tree_root(), &set);
    const struct sensor_info *package = &made_find(&set, "rapl:package-1")->info;
    const struct sensor_info *dram = &made_find(&set, "rapl:package-0-die-0/dram")->info;

    assert_true(package->quantum_j > 61.034e-6 && package->quantum_j < 61.036e-6);
    assert_true(package->modulus == RAPL_RANGE + 61);
    assert_true(dram->quantum_j > 15.2e-6 && dram->quantum_j < 15.4e-6);
    assert_true(dram->modulus == UINT64_C(65712999613) + 15);
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_reading_follows_the_file(void **state)
{
    struct sensor_set set = {0};
    struct sensor_reading r;

    (void)state;
    made_tree_new();
    made_zone("intel-rapl:0", "package-0", RAPL_RANGE, 123456789012);
    sensor_rapl_find(made_tree_root(), &set);
    struct sensor *s = made_find(&set, "rapl:package-0");

    assert_true(made_read(s).ticks == UINT64_C(123456789012));
    made_tree_line("/sys/class/powercap/intel-rapl:0/energy_uj", "9");
    assert_int_equal(made_read(s).ticks, 9);
    made_tree_line("/sys/class/powercap/intel-rapl:0/energy_uj", "nine");
    assert_int_equal(sensor_read(s, &r), SENSOR_BAD);
    made_tree_line("/sys/class/powercap/intel-rapl:0/energy_uj", "10");
    assert_int_equal(made_read(s).ticks, 10); /* after a failure it goes on */
    sensor_set_clear(&set);
    made_tree_free();
}

static void test_denied(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    make_server();
    made_tree_mode("/sys/class/powercap/intel-rapl:2/energy_uj", 0);
    if (!made_tree_powers_down()) {
        made_tree_free();
        skip(); /* no way to be somebody without rights here */
    }
    sensor_rapl_find(made_tree_root(), &set);
    made_tree_powers_up();
    const struct sensor_info *info = &made_find(&set, "rapl:package-1")->info;

    assert_int_equal(info->status, SENSOR_DENIED);
    assert_int_equal(info->scope, SENSOR_SCOPE_PACKAGE);
    assert_string_equal(info->domain, "package-1"); /* known to be missing */
    assert_non_null(strstr(info->advice, "SUBSYSTEM==\"powercap\""));
    assert_int_equal(made_find(&set, "rapl:package-0-die-0")->info.status, SENSOR_OK);
    sensor_set_clear(&set);
    made_tree_free();
}

static void assert_absent(void)
{
    struct sensor_set set = {0};

    sensor_rapl_find(made_tree_root(), &set);
    assert_int_equal(set.count, 1);
    assert_string_equal(set.sensor[0]->info.name, "rapl");
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    assert_true(set.sensor[0]->info.why[0] && set.sensor[0]->info.advice[0]);
    sensor_set_clear(&set);
}

static void test_nothing_there(void **state)
{

    (void)state;
    made_tree_new();
    assert_absent(); /* no /sys */
    made_tree_line("/sys/class/powercap/dtpm/enabled", "1");
    assert_absent();
    made_tree_line("/sys/class/powercap/intel-rapl/enabled", "1");
    assert_absent(); /* the controller without zones */
    made_tree_free();
}

static void test_broken_zones(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    made_zone("intel-rapl:0", "package-0", 0, 1);
    made_zone("intel-rapl:1", "package-1", RAPL_RANGE, 1);
    made_tree_unlink("/sys/class/powercap/intel-rapl:1/energy_uj");
    made_zone("intel-rapl:2", "", RAPL_RANGE, 1);
    made_zone("intel-rapl:9:0", "dram", RAPL_RANGE, 1); /* without its package */
    sensor_rapl_find(made_tree_root(), &set);
    assert_int_equal(set.count, 4);
    assert_int_equal(made_find(&set, "rapl:package-0")->info.status, SENSOR_BAD);
    assert_int_equal(made_find(&set, "rapl:package-1")->info.status, SENSOR_ABSENT);
    assert_int_equal(made_find(&set, "rapl:intel-rapl:2")->info.status, SENSOR_BAD);
    assert_int_equal(made_find(&set, "rapl:intel-rapl:9:0")->info.status, SENSOR_BAD);
    sensor_set_clear(&set);
    made_tree_free();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zones_by_name),
        cmocka_unit_test(test_step_and_modulus),
        cmocka_unit_test(test_reading_follows_the_file),
        cmocka_unit_test(test_denied),
        cmocka_unit_test(test_nothing_there),
        cmocka_unit_test(test_broken_zones),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
