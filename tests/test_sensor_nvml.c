/* test_sensor_nvml.c - NVIDIA cards as sensors, over the faked library: the counter, power where
 * there is none, a card that is lost while running, and permission refused. */
#include "tests/fake_library.h"
#include "tests/fake_nvml.h"
#include "tests/made_sensors.h"

#include <string.h>

#include "measure/meter.h"
#include "measure/sensor_nvml.h"

#define SECOND INT64_C(1000000000)

static struct fake_nvml *fake;

static int reset(void **state)
{
    (void)state;
    if (!fake)
        fake = fake_library_symbol("libnvidia-ml.so.1", "fake_nvml");
    memset(fake, 0, sizeof *fake);
    fake->cards = 1;
    fake->card[0] = (struct fake_nvml_card){.bus = 0x3b, .energy_mj = 1000000, .power_mw = 300000};
    return 0;
}

/* One sample at that second, through the sensor and into its meter. */
static enum meter_step sample(struct meter *m, struct sensor *s, int64_t second)
{
    struct sensor_sample sample = {.before_ns = second * SECOND,
                                   .after_ns = second * SECOND + 2000,
                                   .boot_ns = second * SECOND + 2000};

    sample.status = sensor_read(s, &sample.reading);
    return meter_push(m, &sample);
}

static void start(struct meter *m, const struct sensor *s)
{
    struct meter_config config;

    meter_configure(&s->info, SECOND, &config);
    meter_init(m, &config);
}

static void test_counter(void **state)
{
    static struct meter m;
    struct sensor_set set = {0};

    (void)state;
    sensor_nvml_find(NULL, &set);
    struct sensor *s = made_find(&set, "nvml:0000:3b:00.0");

    assert_true(s->info.energy && s->info.power && s->info.may_block);
    assert_int_equal(s->info.scope, SENSOR_SCOPE_BOARD);
    assert_string_equal(s->info.domain, "0000:3b:00.0");
    start(&m, s);
    assert_false(m.config.by_power);
    sample(&m, s, 0);
    for (int i = 1; i <= 60; i++) {
        fake->card[0].energy_mj += 301500;
        assert_int_equal(sample(&m, s, i), METER_KNOWN);
    }
    made_near(m.mark.joules, 60 * 301.5);
    sensor_set_clear(&set);
    assert_int_equal(fake->started, 0);
}

static void test_power_where_no_counter(void **state)
{
    static struct meter m;
    struct sensor_set set = {0};

    (void)state;
    fake->card[0].energy_code = 3; /* not supported: before Volta */
    sensor_nvml_find(NULL, &set);
    struct sensor *s = made_find(&set, "nvml:0000:3b:00.0");

    assert_true(!s->info.energy && s->info.power);
    start(&m, s);
    assert_true(m.config.by_power);
    for (int i = 0; i <= 10; i++) {
        fake->card[0].power_mw = 200000 + 10000 * (unsigned)i;
        sample(&m, s, i);
    }
    made_near(m.mark.joules, 2500.0); /* 200 to 300 W over 10 s */
    sensor_set_clear(&set);
}

static void test_lost_while_running(void **state)
{
    static struct meter m;
    struct sensor_set set = {0};

    (void)state;
    sensor_nvml_find(NULL, &set);
    struct sensor *s = made_find(&set, "nvml:0000:3b:00.0");

    start(&m, s);
    sample(&m, s, 0);
    fake->card[0].energy_mj += 300000;
    sample(&m, s, 1);
    fake->card[0].all_code = 15; /* fallen off the bus */
    assert_int_equal(sample(&m, s, 2), METER_IGNORED);
    assert_int_equal(sample(&m, s, 3), METER_IGNORED);
    assert_int_equal(m.status, SENSOR_LOST);
    assert_int_equal(m.counts.failed, 2);
    made_near(m.mark.joules, 300.0);
    made_near(m.mark.covered_s, 1.0);
    /* The driver was reloaded: its counter begins again. */
    fake->card[0].all_code = 0;
    fake->card[0].energy_mj = 40000;
    assert_int_equal(sample(&m, s, 4), METER_UNKNOWN);
    assert_int_equal(m.counts.resets, 1);
    fake->card[0].energy_mj += 299000;
    assert_int_equal(sample(&m, s, 5), METER_KNOWN);
    made_near(m.mark.joules, 599.0);
    made_near(m.mark.covered_s, 2.0);
    sensor_set_clear(&set);
}

static void test_permission(void **state)
{
    static struct meter m;
    struct sensor_set set = {0};

    (void)state;
    fake->card[0].energy_code = fake->card[0].power_code = 4;
    sensor_nvml_find(NULL, &set);
    assert_int_equal(made_find(&set, "nvml:0000:3b:00.0")->info.status, SENSOR_DENIED);
    assert_true(set.sensor[0]->info.advice[0]);
    sensor_set_clear(&set);
    /* And taken away while running. */
    fake->card[0].energy_code = fake->card[0].power_code = 0;
    sensor_nvml_find(NULL, &set);
    start(&m, set.sensor[0]);
    sample(&m, set.sensor[0], 0);
    fake->card[0].energy_code = 4;
    sample(&m, set.sensor[0], 1);
    assert_int_equal(m.status, SENSOR_DENIED);
    assert_int_equal(m.counts.denied, 1);
    sensor_set_clear(&set);
}

static void test_nothing(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    fake->card[0].all_code = 15;
    sensor_nvml_find(NULL, &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_LOST);
    sensor_set_clear(&set);
    fake->card[0].all_code = 0;
    fake->card[0].energy_code = fake->card[0].power_code = 3;
    sensor_nvml_find(NULL, &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    fake->cards = 0;
    sensor_nvml_find(NULL, &set);
    assert_int_equal(set.count, 1);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    assert_string_equal(set.sensor[0]->info.why, "no NVIDIA card");
    sensor_set_clear(&set);
    sensor_nvml_find("libno-such-library.so.1", &set);
    assert_int_equal(set.count, 1);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    assert_true(set.sensor[0]->info.advice[0]);
    sensor_set_clear(&set);
    assert_int_equal(fake->started, 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_counter, reset),
        cmocka_unit_test_setup(test_power_where_no_counter, reset),
        cmocka_unit_test_setup(test_lost_while_running, reset),
        cmocka_unit_test_setup(test_permission, reset),
        cmocka_unit_test_setup(test_nothing, reset),
    };

    (void)argc;
    fake_library_path(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
