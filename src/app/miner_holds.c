/* miner_holds.c - schedule, battery and target of a run. */
#include "app/miner_holds.h"

#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"

#define SUPPLY_SECONDS 5 /* between two looks */

static void hold(struct miner_holds *m, enum device_hold reason, bool on)
{
    for (uint32_t i = 0; i < m->devices->count; i++)
        device_hold_set(m->devices->device[i], reason, on);
}

static double hashes(const struct miner_holds *m)
{
    return (double)miner_devices_counts(m->devices).hashes;
}

static void on_tick(evutil_socket_t fd, short what, void *argument)
{
    struct miner_holds *m = argument;
    bool before = m->allowance.held;

    (void)fd;
    (void)what;
    if (allowance_hold(&m->allowance, hashes(m), clock_mono_ns()) != before)
        hold(m, DEVICE_HOLD_TARGET, !before);
}

static void look_at_schedule(struct miner_holds *m)
{
    time_t now = (time_t)(clock_wall_ns() / CLOCK_SECOND);
    struct tm local;
    bool closed;

    if (!localtime_r(&now, &local))
        return;
    closed = !schedule_is_open(m->schedule, &local);
    if (closed == m->closed)
        return;
    m->closed = closed;
    hold(m, DEVICE_HOLD_SCHEDULE, closed);
    log_info("the schedule is %s", closed ? "closed: the devices stand still" : "open");
}

static void look_at_supply(struct miner_holds *m)
{
    enum power_supply supply = m->root ? power_supply_read(m->root) : POWER_SUPPLY_UNKNOWN;

    m->supply = supply;
    if (supply == POWER_SUPPLY_UNKNOWN) {
        if (!m->unknown_said)
            log_warn("--pause-on-battery: what feeds this machine is unknown (nothing in "
                     "/sys/class/power_supply tells): it goes on as it is");
        m->unknown_said = true;
        return;
    }
    m->unknown_said = false;
    if ((supply == POWER_SUPPLY_BATTERY) == m->on_battery)
        return;
    m->on_battery = !m->on_battery;
    hold(m, DEVICE_HOLD_BATTERY, m->on_battery);
    log_info("the machine runs on %s",
             m->on_battery ? "its battery: the devices stand still" : "mains");
}

void miner_holds_start(struct miner_holds *m, struct event_base *base,
                       const struct option_policy *options, const char *root,
                       struct miner_devices *devices)
{
    const struct timeval period = clock_timeval(ALLOWANCE_PERIOD_NS);
    char why[160];

    if (!options)
        return;
    m->options = options;
    m->root = root;
    m->devices = devices;
    if (options->schedule) {
        m->schedule = malloc(sizeof *m->schedule);
        if (!m->schedule || !schedule_parse(options->schedule, m->schedule, why, sizeof why)) {
            log_error("the schedule cannot be kept");
            free(m->schedule);
            m->schedule = NULL;
        }
    }
    if (options->target_hs > 0.0) {
        allowance_init(&m->allowance, options->target_hs, hashes(m), clock_mono_ns());
        m->tick = event_new(base, -1, EV_PERSIST, on_tick, m);
        if (!m->tick || event_add(m->tick, &period) != 0)
            log_error("out of memory: --target-hashrate cannot be kept");
    }
    miner_holds_second(m);
}

void miner_holds_second(struct miner_holds *m)
{
    if (!m->options)
        return;
    if (m->schedule)
        look_at_schedule(m);
    if (m->options->pause_on_battery && m->seconds++ % SUPPLY_SECONDS == 0)
        look_at_supply(m);
}

bool miner_holds_open(const struct miner_holds *m)
{
    return !m->closed && !m->on_battery;
}

void miner_holds_stop(struct miner_holds *m)
{
    if (!m->options)
        return;
    if (m->tick) {
        event_free(m->tick);
        hold(m, DEVICE_HOLD_TARGET, false);
    }
    free(m->schedule);
    m->tick = NULL;
    m->schedule = NULL;
    m->options = NULL;
}
