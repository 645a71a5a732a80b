/* miner_thermal.c - temperatures beside the loop, and what follows from them. */
#include "app/miner_thermal.h"

#include <math.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/log.h"
#include "measure/nvml.h"

#define STOP_NS (200 * CLOCK_MILLISECOND) /* for a reading under way */
#define DUTY_LOG_STEP 0.1                 /* a smaller change is not worth a line */
#define DUTY_LOG_NS (60 * CLOCK_SECOND)

static const char *name_of(const struct miner_thermal *m, uint32_t i)
{
    return miner_devices_name(m->devices, i);
}

static bool has_limits(const struct miner_thermal *m)
{
    return m->limits.target_c > 0.0 || m->limits.stop_c > 0.0;
}

/* ---- what is said ---------------------------------------------------------------------------- */

static const char *limit_text(const struct miner_thermal *m)
{
    return m->limits.target_c <= 0.0 ? "--temp-stop"
           : m->limits.stop_c <= 0.0 ? "--temp-target"
                                     : "--temp-target and --temp-stop";
}

/* Whether a temperature is known: once when it is not, once when it is again. */
static void say_known(const struct miner_thermal *m, uint32_t i, struct miner_thermal_device *d)
{
    bool known = d->reading.status == SENSOR_OK;
    bool awaited = d->reading.status == SENSOR_PAUSED && d->asked_ns == 0;

    if (awaited || known == !d->unknown_said)
        return;
    d->unknown_said = !known;
    if (known)
        log_info("%s: its temperature is known again: %.0f C", name_of(m, i), d->reading.celsius);
    else
        log_warn("%s: its temperature is unknown (%s): %s cannot be kept; it %s", name_of(m, i),
                 d->reading.why, limit_text(m),
                 d->policy.stopped ? "stands still until it is known" : "goes on as it is");
}

static void say_stop(const struct miner_thermal *m, uint32_t i, struct miner_thermal_device *d)
{
    if (d->policy.stopped == d->stop_said)
        return;
    d->stop_said = d->policy.stopped;
    if (d->policy.stopped)
        log_warn("%s: %.0f C, at --temp-stop %g: stands still until it has cooled to %g C",
                 name_of(m, i), d->reading.celsius, m->limits.stop_c,
                 m->limits.stop_c - THERMAL_COOLER_C);
    else
        log_info("%s: has cooled to %.0f C: goes on", name_of(m, i), d->reading.celsius);
}

static void say_duty(const struct miner_thermal *m, uint32_t i, struct miner_thermal_device *d,
                     int64_t now_ns)
{
    double duty = d->policy.duty;

    if (d->policy.stopped || fabs(duty - d->duty_said) < DUTY_LOG_STEP ||
        (d->duty_log_ns != 0 && now_ns - d->duty_log_ns < DUTY_LOG_NS))
        return;
    d->duty_said = duty;
    d->duty_log_ns = now_ns;
    log_info("%s: %.0f C, --temp-target %g: works %.0f %% of the time", name_of(m, i),
             d->reading.celsius, m->limits.target_c, 100.0 * duty);
}

/* Each reason why a card slows itself down is said once: they come and go within seconds. */
static void say_slowed(const struct miner_thermal *m, uint32_t i, struct miner_thermal_device *d)
{
    const uint32_t worst =
        NVML_THROTTLE_THERMAL | NVML_THROTTLE_HARDWARE | NVML_THROTTLE_POWER_BRAKE;
    uint32_t news = d->reading.throttle & ~d->slowed;

    d->slowed |= news;
    for (uint32_t bit = 1; bit <= news; bit <<= 1) {
        const char *words[TEMPERATURE_WORDS_MAX];

        if (temperature_throttle_words(news & bit, words) > 0)
            log_line(bit & worst ? LOG_LEVEL_WARN : LOG_LEVEL_INFO,
                     "%s: its clocks are held back: %s", name_of(m, i), words[0]);
    }
}

/* ---- holding --------------------------------------------------------------------------------- */

static void hold(struct miner_thermal *m, uint32_t i, bool on)
{
    if (m->device[i].held == on)
        return;
    m->device[i].held = on;
    device_hold_set(m->devices->device[i], DEVICE_HOLD_THERMAL, on);
}

/* Lets each device work or stand still, and wakes up at the next change. */
static void pulse(struct miner_thermal *m)
{
    int64_t now_ns = clock_mono_ns(), first_ns = INT64_MAX;

    for (uint32_t i = 0; i < m->devices->count; i++) {
        int64_t next_ns;

        hold(m, i, thermal_hold(&m->device[i].policy, now_ns, &next_ns));
        if (next_ns < first_ns)
            first_ns = next_ns;
    }
    if (m->devices->count > 0) {
        struct timeval wait = clock_timeval(first_ns - now_ns);

        evtimer_add(m->pulse, &wait);
    }
}

static void on_pulse(evutil_socket_t fd, short what, void *argument)
{
    (void)fd;
    (void)what;
    pulse(argument);
}

static void take(struct miner_thermal *m, uint32_t i, int64_t now_ns)
{
    struct miner_thermal_device *d = &m->device[i];
    int64_t seen_ns = d->asked_ns;

    if (!d->meter)
        return;
    thermometer_now(d->meter, now_ns, &d->reading, &d->asked_ns);
    if (d->reading.status == SENSOR_OK && d->asked_ns > seen_ns)
        thermal_reading(&d->policy, d->reading.celsius, d->asked_ns);
    say_slowed(m, i, d);
}

void miner_thermal_second(struct miner_thermal *m)
{
    int64_t now_ns = clock_mono_ns();

    if (!m->devices)
        return;
    for (uint32_t i = 0; i < m->devices->count; i++) {
        struct miner_thermal_device *d = &m->device[i];

        take(m, i, now_ns);
        if (!has_limits(m))
            continue;
        say_known(m, i, d);
        say_stop(m, i, d);
        say_duty(m, i, d, now_ns);
    }
    if (m->pulse)
        pulse(m);
}

/* ---- life ------------------------------------------------------------------------------------ */

static void start_one(struct miner_thermal *m, uint32_t i, const char *root, int64_t now_ns)
{
    struct miner_thermal_device *d = &m->device[i];
    struct temperature *temperature;

    d->reading = (struct temperature_reading){.status = SENSOR_ABSENT,
                                              .why = "no temperature sensor is asked"};
    d->duty_said = 1.0;
    thermal_init(&d->policy, &m->limits, now_ns);
    if (!root)
        return;
    d->reading.why = "the system gives no thread or memory to read it";
    if (temperature_open(root, &m->devices->place[i], &temperature) == ERR_OK)
        thermometer_start(temperature, &d->meter);
    if (!d->meter)
        log_warn("%s: its temperature is unknown: %s", name_of(m, i), d->reading.why);
}

void miner_thermal_start(struct miner_thermal *m, struct event_base *base, const char *root,
                         const struct thermal_limits *limits, struct miner_devices *devices)
{
    int64_t now_ns = clock_mono_ns();

    m->devices = devices;
    m->limits = *limits;
    for (uint32_t i = 0; i < devices->count; i++)
        start_one(m, i, root, now_ns);
    if (!has_limits(m))
        return;
    m->pulse = evtimer_new(base, on_pulse, m);
    if (!m->pulse)
        log_error("out of memory: %s cannot be kept", limit_text(m));
}

void miner_thermal_stop(struct miner_thermal *m)
{
    int64_t now_ns = clock_mono_ns();

    if (!m->devices)
        return;
    if (m->pulse)
        event_free(m->pulse);
    m->pulse = NULL;
    for (uint32_t i = 0; i < m->devices->count; i++) {
        take(m, i, now_ns);
        hold(m, i, m->device[i].policy.stopped); /* a pulse is no state to end in */
        if (!thermometer_stop(m->device[i].meter, now_ns + STOP_NS))
            log_warn("%s: the reading of its temperature is stuck and is abandoned", name_of(m, i));
        m->device[i].meter = NULL;
    }
}

/* ---- the snapshot ---------------------------------------------------------------------------- */

void miner_thermal_snapshot(const struct miner_thermal *m, struct snapshot *s)
{
    for (size_t i = 0; m->devices && i < s->device_count; i++) {
        const struct miner_thermal_device *from = &m->device[i];
        struct snapshot_device *to = &s->devices[i];

        to->temperature_c.known = from->reading.status == SENSOR_OK;
        to->temperature_c.value = to->temperature_c.known ? from->reading.celsius : 0.0;
        to->temperature_why = from->reading.why;
        to->throttle_known = from->reading.throttle_known;
        to->throttle_count = temperature_throttle_words(from->reading.throttle, to->throttle);
        to->work_share = (struct snapshot_value){true, thermal_share(&from->policy)};
    }
}
