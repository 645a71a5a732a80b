/* test_miner_policy.c - decisions carried out: devices held, other work run, never both; schedule,
 * battery and target beside them. The other work is a real command; every wait is for an event. */
#include "tests/made_snapshot.h"
#include "tests/made_tree.h"
#include "tests/support.h"

#include <string.h>
#include <unistd.h>

#include "app/miner_holds.h"
#include "app/miner_policy.h"
#include "base/clock.h"
#include "base/log.h"

#define LOG "test-miner-policy.log"

struct rig {
    struct event_base *base;
    struct source *source;
    struct mailbox *mailbox;
    struct miner_devices devices;
    struct option_policy options;
    struct miner_policy policy;
    struct miner_holds holds;
    struct snapshot s;
};

static void begin(struct rig *r)
{
    const struct device_cpu_thread thread = {
        .hasher = &hashers[0], .versions = 1, .setting = {-1, THREAD_PRIORITY_AS_IS}};
    const struct miner_config config = {.thread = &thread, .threads = 1};

    memset(r, 0, sizeof *r);
    unlink(LOG);
    assert_int_equal(log_open(LOG, LOG_LEVEL_DEBUG), ERR_OK);
    r->base = event_base_new();
    assert_int_equal(source_new(&r->source), ERR_OK);
    assert_int_equal(mailbox_new(sizeof(struct device_event), 16, &r->mailbox), ERR_OK);
    assert_int_equal(miner_devices_new(&r->devices, &config, r->source, r->mailbox), ERR_OK);
    option_policy_init(&r->options);
    r->options.on = true;
    r->options.dwell_s = 0.0;
    r->options.switches = 60.0;
    made_snapshot_full(&r->s);
}

static void start(struct rig *r)
{
    assert_int_equal(miner_policy_new(&r->policy, r->base, &r->options, &r->devices), ERR_OK);
}

static void end(struct rig *r)
{
    miner_policy_stop(&r->policy);
    miner_policy_clear(&r->policy);
    miner_holds_stop(&r->holds);
    miner_holds_stop(&r->holds);
    miner_devices_free(&r->devices);
    source_free(r->source);
    mailbox_free(r->mailbox);
    event_base_free(r->base);
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    unlink(LOG);
}

static unsigned logged(const char *words)
{
    return support_lines_with(LOG, words);
}

static uint32_t held(const struct rig *r)
{
    return device_holds(r->devices.device[0]);
}

/* A day's margins of mining and of the other work. */
static void earn(struct rig *r, double margin, double alternative)
{
    r->s.economics.line.margin_per_day = econ_number(margin);
    r->s.economics.line.alternative_margin_per_day = econ_number(alternative);
    r->s.economics.line.electricity_per_day = econ_number(1.0);
}

/* A second passes; whatever happens, the devices are free only while no other work is there. */
static void second(struct rig *r, bool open)
{
    miner_policy_second(&r->policy, &r->s, open);
    event_base_loop(r->base, EVLOOP_NONBLOCK);
    assert_true(!r->policy.alternative || (held(r) & DEVICE_HOLD_POLICY) ||
                run_alternative_group(r->policy.alternative) == 0);
}

static enum run_alternative_state other(const struct rig *r)
{
    return run_alternative_state(r->policy.alternative);
}

static void test_idle(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    start(&r);
    earn(&r, 1.0, 0.0);
    second(&r, true);
    assert_int_equal(held(&r), 0);
    earn(&r, -1.0, 0.0);
    second(&r, true);
    assert_int_equal(held(&r), DEVICE_HOLD_POLICY);
    assert_int_equal(logged("policy: from mine to idle: an hour of mining brings -0.04167"), 1);
    r.s.economics.line.margin_per_day = (struct econ_value){.missing = 1U << ECON_PRICE};
    second(&r, true);
    second(&r, true);
    assert_int_equal(held(&r), DEVICE_HOLD_POLICY);
    assert_int_equal(logged("stays at idle: the margin of mining is unknown"), 1);
    earn(&r, 1.0, 0.0);
    second(&r, true);
    assert_int_equal(held(&r), 0);
    second(&r, false);
    assert_int_equal(held(&r), DEVICE_HOLD_POLICY);
    miner_policy_snapshot(&r.policy, &r.s);
    assert_string_equal(r.s.policy.action, "idle");
    assert_int_equal(r.s.policy.switches, 3);
    assert_null(r.s.policy.alternative);
    end(&r);
}

static void test_no_policy(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    r.options.on = false;
    start(&r);
    earn(&r, -1.0, 0.0);
    second(&r, false);
    assert_int_equal(held(&r), 0);
    r.s.policy.action = NULL;
    miner_policy_snapshot(&r.policy, &r.s);
    assert_null(r.s.policy.action);
    end(&r);
}

/* The whole way: to the other work and back, each only when the other is gone. */
static void test_other_work(void **state)
{
    char command[] = "echo at work; exec sleep 1000";
    struct rig r;

    (void)state;
    begin(&r);
    r.options.alternative = command;
    start(&r);
    earn(&r, 1.0, 5.0);
    second(&r, true);
    assert_int_equal(held(&r), DEVICE_HOLD_POLICY);
    assert_int_equal(other(&r), RUN_ALTERNATIVE_STOPPED); /* first the devices must be still */
    second(&r, true);
    assert_int_equal(other(&r), RUN_ALTERNATIVE_STOPPED);
    second(&r, true);
    assert_int_equal(other(&r), RUN_ALTERNATIVE_RUNNING);
    while (logged("alternative: at work") == 0)
        event_base_loop(r.base, EVLOOP_ONCE);
    for (int i = 0; i < 5; i++)
        second(&r, true);
    assert_int_equal(run_alternative_counts(r.policy.alternative)->starts, 1);
    earn(&r, 5.0, 1.0);
    second(&r, true);
    assert_string_equal(policy_action_text(r.policy.policy.action), "mine");
    assert_int_equal(held(&r), DEVICE_HOLD_POLICY); /* until it is gone */
    while (other(&r) != RUN_ALTERNATIVE_STOPPED)
        event_base_loop(r.base, EVLOOP_ONCE);
    second(&r, true);
    assert_int_equal(held(&r), 0);
    assert_int_equal(run_alternative_counts(r.policy.alternative)->killed, 0);
    earn(&r, 1.0, 5.0); /* once more, and the run ends in its midst */
    for (int i = 0; i < 4; i++)
        second(&r, true);
    assert_int_equal(other(&r), RUN_ALTERNATIVE_RUNNING);
    r.options.alternative = NULL;
    end(&r);
}

/* Work that is done is no choice any more. */
static void test_work_done(void **state)
{
    char command[] = "true";
    struct rig r;

    (void)state;
    begin(&r);
    r.options.alternative = command;
    start(&r);
    earn(&r, 1.0, 5.0);
    for (int i = 0; i < 3; i++)
        second(&r, true);
    while (other(&r) != RUN_ALTERNATIVE_DONE)
        event_base_loop(r.base, EVLOOP_ONCE);
    second(&r, true);
    assert_int_equal(held(&r), 0);
    assert_int_equal(logged("policy: from alternative to mine"), 1);
    second(&r, true);
    assert_int_equal(held(&r), 0);
    end(&r);
}

static void test_dry_run(void **state)
{
    char command[] = "echo never";
    struct rig r;

    (void)state;
    begin(&r);
    r.options.alternative = command;
    r.options.dry_run = true;
    start(&r);
    earn(&r, 1.0, 5.0);
    for (int i = 0; i < 5; i++)
        second(&r, true);
    earn(&r, -1.0, -5.0);
    second(&r, true);
    assert_int_equal(held(&r), 0);
    assert_null(r.policy.alternative);
    assert_int_equal(logged("policy (dry run): from mine to alternative"), 1);
    assert_int_equal(logged("policy (dry run): from alternative to idle"), 1);
    end(&r);
    begin(&r); /* without a command, by what it would bring */
    r.options.dry_run = true;
    start(&r);
    earn(&r, 1.0, 5.0);
    second(&r, true);
    assert_int_equal(logged("from mine to alternative"), 0);
    assert_true(econ_set(&r.s.economics.inputs, ECON_ALTERNATIVE_HOUR, 1.0, "given", -1.0));
    second(&r, true);
    assert_int_equal(logged("policy (dry run): from mine to alternative"), 1);
    end(&r);
}

/* ---- schedule, battery, target --------------------------------------------------------------- */

static void hold_start(struct rig *r, const char *root)
{
    miner_holds_start(&r->holds, r->base, &r->options, root, &r->devices);
}

static void test_schedule(void **state)
{
    char always[] = "00:00-24:00";
    struct rig r;

    (void)state;
    begin(&r);
    r.options.schedule = always;
    hold_start(&r, NULL);
    assert_int_equal(held(&r), 0);
    assert_true(miner_holds_open(&r.holds));
    memset(r.holds.schedule->open, 0, sizeof r.holds.schedule->open); /* the hour passes */
    miner_holds_second(&r.holds);
    assert_int_equal(held(&r), DEVICE_HOLD_SCHEDULE);
    assert_false(miner_holds_open(&r.holds));
    memset(r.holds.schedule->open, 1, sizeof r.holds.schedule->open);
    miner_holds_second(&r.holds);
    assert_int_equal(held(&r), 0);
    r.options.schedule = NULL;
    end(&r);
}

static void test_battery(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    made_tree_new();
    r.options.pause_on_battery = true;
    hold_start(&r, made_tree_root());
    assert_int_equal(held(&r), 0);
    assert_int_equal(logged("is unknown"), 1);
    made_tree_line("sys/class/power_supply/BAT0/type", "Battery");
    made_tree_line("sys/class/power_supply/BAT0/status", "Discharging");
    for (int i = 0; i < 5; i++)
        miner_holds_second(&r.holds);
    assert_int_equal(held(&r), DEVICE_HOLD_BATTERY);
    assert_false(miner_holds_open(&r.holds));
    made_tree_line("sys/class/power_supply/BAT0/status", "Charging");
    for (int i = 0; i < 5; i++)
        miner_holds_second(&r.holds);
    assert_int_equal(held(&r), 0);
    assert_true(miner_holds_open(&r.holds));
    made_tree_free();
    end(&r);
}

static void test_target(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    r.options.target_hs = 1e6;
    hold_start(&r, NULL);
    r.holds.allowance.left = -1e12; /* far too many already */
    while (!(held(&r) & DEVICE_HOLD_TARGET))
        event_base_loop(r.base, EVLOOP_ONCE);
    r.holds.allowance.left = 1e12;
    while (held(&r) & DEVICE_HOLD_TARGET)
        event_base_loop(r.base, EVLOOP_ONCE);
    r.holds.allowance.left = -1e12;
    while (!(held(&r) & DEVICE_HOLD_TARGET))
        event_base_loop(r.base, EVLOOP_ONCE);
    miner_holds_stop(&r.holds);
    assert_int_equal(held(&r), 0); /* a pause is no state to end in */
    end(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_idle),       cmocka_unit_test(test_no_policy),
        cmocka_unit_test(test_other_work), cmocka_unit_test(test_work_done),
        cmocka_unit_test(test_dry_run),    cmocka_unit_test(test_schedule),
        cmocka_unit_test(test_battery),    cmocka_unit_test(test_target),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
