/* test_energy_sources.c - which of a made-up machine's sensors a run reads, and what it is told
 * about the others. */
#include "tests/made_sensors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/energy_sources.h"
#include "base/log.h"

static struct options o;
static struct energy_sources e;

static int begin(void **state)
{
    (void)state;
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    made_tree_new();
    made_zone("intel-rapl:0", "package-0", RAPL_RANGE, 1000);
    made_zone("intel-rapl:0:0", "dram", RAPL_RANGE, 2000);
    options_init(&o);
    o.sysfs_root = strdup(made_tree_root());
    return 0;
}

static int end(void **state)
{
    (void)state;
    energy_sources_clear(&e);
    options_clear(&o);
    made_tree_free();
    return 0;
}

static void ask(const char *spec)
{
    o.sensor[o.sensors] = strdup(spec);
    assert_non_null(o.sensor[o.sensors]);
    o.sensors++;
}

static size_t index_of(const char *name)
{
    const struct sensor *s = made_find(&e.set, name);
    size_t i = 0;

    while (e.set.sensor[i] != s)
        i++;
    return i;
}

static void test_all_by_default(void **state)
{
    (void)state;
    assert_int_equal(energy_sources_find(&o, &e), EXIT_CODE_DONE);
    assert_false(e.asked);
    for (size_t i = 0; i < e.set.count; i++)
        assert_true(e.chosen[i]);
    assert_int_equal(made_find(&e.set, "rapl:package-0")->info.status, SENSOR_OK);
    assert_non_null(energy_sources_advice(&e)); /* of perf, hwmon, ... which are not there */
}

static void test_root_from_environment(void **state)
{
    (void)state;
    free(o.sysfs_root);
    o.sysfs_root = NULL;
    assert_int_equal(setenv("JOULEHASH_SYSFS_ROOT", made_tree_root(), 1), 0);
    enum exit_code code = energy_sources_find(&o, &e);

    unsetenv("JOULEHASH_SYSFS_ROOT");
    assert_int_equal(code, EXIT_CODE_DONE);
    assert_int_equal(made_find(&e.set, "rapl:package-0/dram")->info.status, SENSOR_OK);
}

/* Only those named; the others are listed, and complete no scope. */
static void test_named_alone(void **state)
{
    struct sensor_info info[SENSOR_SET_MAX];

    (void)state;
    ask("rapl:package-0/dram,max=70");
    ask("watts:65");
    ask("cmd:echo 3.5 W,scope=node");
    assert_int_equal(energy_sources_find(&o, &e), EXIT_CODE_DONE);
    assert_true(e.asked);
    size_t package = index_of("rapl:package-0"), dram = index_of("rapl:package-0/dram");
    size_t given = index_of("watts:65"), program = index_of("cmd:echo 3.5 W");

    energy_sources_infos(&e, info);
    for (size_t i = 0; i < e.set.count; i++)
        assert_int_equal(e.chosen[i], i == dram || i == given || i == program);
    assert_int_equal(info[dram].status, SENSOR_OK);
    assert_true(info[dram].max_w == 70.0);
    assert_int_equal(info[package].status, SENSOR_ABSENT);
    assert_string_equal(info[package].why, "--sensor names others");
    assert_true(info[given].given);
    assert_int_equal(info[given].scope, SENSOR_SCOPE_WALL);
    assert_int_equal(info[program].scope, SENSOR_SCOPE_NODE);
    assert_int_equal(info[program].status, SENSOR_OK);
    assert_null(energy_sources_advice(&e)); /* all that was asked for can be read */
}

/* Plugs are readable until they are asked; their addresses stay apart from what is shown. */
static void test_plugs(void **state)
{
    struct sensor_info info[SENSOR_SET_MAX];

    (void)state;
    ask("shelly:admin:s3cret@127.0.0.1:1,max=3000");
    ask("tasmota:127.0.0.1:2,scope=node");
    assert_int_equal(energy_sources_find(&o, &e), EXIT_CODE_DONE);
    size_t shelly = index_of("shelly:127.0.0.1:1"), tasmota = index_of("tasmota:127.0.0.1:2");

    assert_int_equal(e.plugs, 2);
    assert_int_equal(e.plug[0].source, shelly);
    assert_string_equal(e.plug[0].kind, "shelly");
    assert_string_equal(e.plug[0].url, "admin:s3cret@127.0.0.1:1");
    assert_int_equal(e.plug[1].source, tasmota);
    energy_sources_infos(&e, info);
    assert_int_equal(info[shelly].status, SENSOR_OK);
    assert_true(info[shelly].max_w == 3000.0 && info[shelly].energy && info[shelly].power);
    assert_int_equal(info[shelly].scope, SENSOR_SCOPE_WALL);
    assert_int_equal(info[tasmota].scope, SENSOR_SCOPE_NODE);
    assert_int_equal(energy_plugs_ask(e.plug, e.plugs, &e.set), ERR_OK); /* nobody listens there */
    energy_sources_infos(&e, info);
    assert_int_equal(info[shelly].status, SENSOR_LOST);
    assert_string_not_equal(info[tasmota].why, "");
    assert_string_not_equal(info[tasmota].advice, "");
}

/* A run goes on with a sensor that cannot be read: it is listed with its reason. */
static void test_unreadable_is_kept(void **state)
{
    (void)state;
    ask("perf");
    assert_int_equal(energy_sources_find(&o, &e), EXIT_CODE_DONE);
    const struct sensor_info *advice = energy_sources_advice(&e);

    assert_non_null(advice);
    assert_string_equal(advice->kind, "perf");
    assert_string_not_equal(advice->why, "");
    assert_string_not_equal(advice->advice, "");
}

static void test_refused(void **state)
{
    static const char *const spec[] = {"rapl:package-1", "rapl:core", "hwmon:0000:03:00.0",
                                       "tasmota:mqtt://10.0.0.9", "shelly:http://:80/"};

    (void)state;
    for (size_t i = 0; i < sizeof spec / sizeof spec[0]; i++) {
        ask(spec[i]);
        assert_int_equal(energy_sources_find(&o, &e), EXIT_CODE_USAGE);
        energy_sources_clear(&e);
        free(o.sensor[--o.sensors]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_all_by_default, begin, end),
        cmocka_unit_test_setup_teardown(test_root_from_environment, begin, end),
        cmocka_unit_test_setup_teardown(test_named_alone, begin, end),
        cmocka_unit_test_setup_teardown(test_plugs, begin, end),
        cmocka_unit_test_setup_teardown(test_unreadable_is_kept, begin, end),
        cmocka_unit_test_setup_teardown(test_refused, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
