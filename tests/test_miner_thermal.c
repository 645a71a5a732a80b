/* test_miner_thermal.c - temperatures in a mining run: read, shown, and kept by holding devices. */
#include "tests/made_tree.h"
#include "tests/support.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/miner_thermal.h"
#include "base/clock.h"
#include "base/log.h"

#define TEMPERATURE "sys/class/hwmon/hwmon0/temp1_input"
#define LOG "test-miner-thermal.log"

struct rig {
    struct event_base *base;
    struct source *source;
    struct mailbox *mailbox;
    struct miner_devices devices;
    struct miner_thermal thermal;
};

static void begin(struct rig *r, const char *milli, double target_c, double stop_c)
{
    const struct device_cpu_thread thread = {
        .hasher = &hashers[0], .versions = 1, .setting = {-1, THREAD_PRIORITY_AS_IS}};
    const struct miner_config config = {.thread = &thread, .threads = 1};
    const struct thermal_limits limits = {.target_c = target_c, .stop_c = stop_c};

    memset(r, 0, sizeof *r);
    made_tree_new();
    if (milli) {
        made_tree_line("sys/class/hwmon/hwmon0/name", "k10temp");
        made_tree_line("sys/class/hwmon/hwmon0/temp1_label", "Tctl");
        made_tree_line(TEMPERATURE, milli);
    }
    unlink(LOG);
    assert_int_equal(log_open(LOG, LOG_LEVEL_DEBUG), ERR_OK);
    r->base = event_base_new();
    assert_int_equal(source_new(&r->source), ERR_OK);
    assert_int_equal(mailbox_new(sizeof(struct device_event), 16, &r->mailbox), ERR_OK);
    assert_int_equal(miner_devices_new(&r->devices, &config, r->source, r->mailbox), ERR_OK);
    miner_thermal_start(&r->thermal, r->base, made_tree_root(), &limits, &r->devices);
}

static void end(struct rig *r)
{
    miner_thermal_stop(&r->thermal);
    miner_thermal_stop(&r->thermal);
    miner_devices_free(&r->devices);
    source_free(r->source);
    mailbox_free(r->mailbox);
    event_base_free(r->base);
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    unlink(LOG);
    made_tree_free();
}

/* Until the thermometer has a reading after `since_ns`. */
static void await_reading(struct rig *r, int64_t since_ns)
{
    struct temperature_reading reading;
    int64_t read_ns;

    do {
        sched_yield();
        thermometer_now(r->thermal.device[0].meter, clock_mono_ns(), &reading, &read_ns);
    } while (read_ns <= since_ns);
    miner_thermal_second(&r->thermal);
}

static bool is_held(const struct rig *r)
{
    return device_holds(r->devices.device[0]) & DEVICE_HOLD_THERMAL;
}

static unsigned logged(const char *words)
{
    return support_lines_with(LOG, words);
}

static struct snapshot_device shown(const struct rig *r)
{
    static struct snapshot s;

    memset(&s, 0, sizeof s);
    miner_devices_snapshot(&r->devices, true, &s);
    miner_thermal_snapshot(&r->thermal, &s);
    assert_int_equal(s.device_count, 1);
    return s.devices[0];
}

static void test_shown(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "61500", 0.0, 0.0);
    await_reading(&r, 0);
    assert_true(shown(&r).temperature_c.known);
    assert_true(shown(&r).temperature_c.value == 61.5);
    assert_true(shown(&r).work_share.value == 1.0);
    assert_false(shown(&r).throttle_known);
    assert_false(is_held(&r));
    made_tree_line(TEMPERATURE, "0");
    await_reading(&r, clock_mono_ns());
    assert_false(shown(&r).temperature_c.known);
    assert_non_null(shown(&r).temperature_why);
    assert_int_equal(logged("unknown"), 0); /* nobody depends on it */
    end(&r);
}

static void test_stop(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "79000", 0.0, 80.0);
    await_reading(&r, 0);
    assert_false(is_held(&r));
    made_tree_line(TEMPERATURE, "80000");
    await_reading(&r, clock_mono_ns());
    assert_true(is_held(&r));
    assert_int_equal(logged("at --temp-stop 80: stands still until it has cooled to 75 C"), 1);
    assert_true(shown(&r).work_share.value == 0.0);
    assert_string_equal(shown(&r).hold_name[0], "thermal");
    miner_thermal_second(&r.thermal);
    assert_int_equal(logged("stands still"), 1);
    /* Long ago by now; it has cooled. */
    r.thermal.device[0].policy.stopped_ns -= THERMAL_STILL_NS;
    made_tree_line(TEMPERATURE, "75000");
    await_reading(&r, clock_mono_ns());
    assert_false(is_held(&r));
    assert_int_equal(logged("has cooled to 75 C: goes on"), 1);
    /* Too hot at the end: that is what the summary shows. */
    made_tree_line(TEMPERATURE, "90000");
    await_reading(&r, clock_mono_ns());
    miner_thermal_stop(&r.thermal);
    assert_true(is_held(&r));
    assert_true(shown(&r).temperature_c.value == 90.0);
    end(&r);
}

/* Pulses come from the loop's timer; none is left at the end. */
static void test_target(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "60000", 60.0, 0.0);
    await_reading(&r, 0);
    assert_int_equal(logged("60 C, --temp-target 60: works 50 % of the time"), 1);
    assert_true(shown(&r).work_share.value > 0.45 && shown(&r).work_share.value < 0.55);
    /* Near the end of a period: the wait is short. */
    r.thermal.device[0].policy.pulse_ns = clock_mono_ns() - THERMAL_PERIOD_NS * 18 / 10;
    miner_thermal_second(&r.thermal);
    for (int i = 0; i < 3; i++) {
        bool before = is_held(&r);

        while (is_held(&r) == before)
            assert_int_equal(event_base_loop(r.base, EVLOOP_ONCE), 0);
    }
    miner_thermal_stop(&r.thermal);
    assert_false(is_held(&r));
    assert_int_equal(logged("of the time"), 1);
    end(&r);
}

static void test_unknown(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, NULL, 60.0, 80.0);
    for (int i = 0; i < 5; i++)
        miner_thermal_second(&r.thermal);
    assert_false(is_held(&r));
    assert_int_equal(logged("--temp-target and --temp-stop cannot be kept; it goes on as it is"),
                     1);
    assert_false(shown(&r).temperature_c.known);
    end(&r);
}

/* A sensor that falls silent while the device stands still: it stays so. */
static void test_silent(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "85000", 0.0, 80.0);
    await_reading(&r, 0);
    assert_true(is_held(&r));
    r.thermal.device[0].policy.stopped_ns -= THERMAL_STILL_NS;
    made_tree_line(TEMPERATURE, "0");
    await_reading(&r, clock_mono_ns());
    assert_true(is_held(&r));
    assert_int_equal(logged("--temp-stop cannot be kept; it stands still until it is known"), 1);
    made_tree_line(TEMPERATURE, "70000");
    await_reading(&r, clock_mono_ns());
    assert_false(is_held(&r));
    assert_int_equal(logged("known again: 70 C"), 1);
    end(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shown),  cmocka_unit_test(test_stop),
        cmocka_unit_test(test_target), cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_silent),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
