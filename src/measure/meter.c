/* meter.c - differences of counters and integrals of power, and when to trust neither. */
#include "measure/meter.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/clock.h"

#define COARSE_J 100.0
#define SUSPENDED_NS (100 * CLOCK_MILLISECOND) /* the difference of the clocks jitters by less */
#define STALE_LEAST_NS (10 * CLOCK_SECOND)
#define HOLD_LEAST_NS (5 * CLOCK_SECOND) /* a trapezoid over more is a guess */
#define GAP_PERIODS 2.5
#define POWER_SLACK 1.25 /* readings beside a counter bound it this loosely */

void meter_configure(const struct sensor_info *info, int64_t period_ns, struct meter_config *out)
{
    memset(out, 0, sizeof *out);
    out->by_power = !info->energy || (info->power && info->quantum_j > COARSE_J);
    out->tick_j = info->tick_j;
    out->modulus = info->modulus;
    out->quantum_j = info->quantum_j;
    out->quantum_w = info->quantum_w;
    out->update_s = info->update_s;
    out->max_w = info->max_w;
    out->period_ns = period_ns;
}

void meter_init(struct meter *m, const struct meter_config *config)
{
    assert(config->max_w > config->min_w && config->min_w >= 0.0 && config->period_ns > 0);
    assert(config->by_power || config->tick_j > 0.0);
    memset(m, 0, sizeof *m);
    m->config = *config;
    window_init(&m->joules);
    window_init(&m->covered);
    window_init(&m->variance);
}

static double seconds(int64_t ns)
{
    return (double)ns * 1e-9;
}

static double square(double x)
{
    return x * x;
}

/* The instant of a sample is known to its width, and its value to the sensor's renewal: both evenly
 * spread, so a twelfth of the square. */
static double instant_variance(const struct meter *m, double watts, int64_t width_ns)
{
    return square(watts) * (square(seconds(width_ns)) + square(m->config.update_s)) / 12.0;
}

/* Ends an interval at `ns`: what is known up to there goes into the ring. */
static void record(struct meter *m, int64_t ns, double joules, double covered_s)
{
    m->mark.ns = ns;
    m->mark.joules += joules;
    m->mark.covered_s += covered_s;
    window_push(&m->joules, ns, m->mark.joules);
    window_push(&m->covered, ns, m->mark.covered_s);
    window_push(&m->variance, ns, m->mark.variance);
}

static enum meter_step leave_out(struct meter *m, int64_t ns)
{
    m->counts.unknown++;
    record(m, ns, 0.0, 0.0);
    return METER_UNKNOWN;
}

static void begin(struct meter *m, int64_t ns)
{
    m->begun = true;
    m->begun_ns = ns;
    m->first_width_ns = m->width_ns;
    record(m, ns, 0.0, 0.0);
    m->first = m->mark;
}

/* How long an unmoved counter is believed: long enough for a coarse one to take a step. */
static int64_t stale_after_ns(const struct meter *m)
{
    double step_s = 4.0 * m->quantum / fmax(m->watts_known ? m->watts : 0.0, 1.0);
    double least = fmax(10.0 * m->config.update_s, 5.0 * seconds(m->config.period_ns));

    return STALE_LEAST_NS + (int64_t)(fmin(fmax(step_s, least), 1e6) * 1e9);
}

static enum meter_step unmoved(struct meter *m, int64_t now_ns)
{
    m->settling = !m->settled;
    if (!m->stale && now_ns - m->mark.ns <= stale_after_ns(m))
        return METER_WAITING;
    if (!m->stale)
        m->counts.stales++;
    m->stale = true;
    return leave_out(m, now_ns);
}

/* What the source may have drawn, from its limits and from the power beside the counter. */
static void bounds(const struct meter *m, const struct sensor_reading *r, double *low, double *high)
{
    *low = m->config.min_w;
    *high = m->config.max_w;
    if (!r->has_power || m->reading_w < 0.0)
        return;
    *low = fmax(*low, fmin(r->watts, m->reading_w) / POWER_SLACK - m->config.quantum_w);
    *high = fmin(*high, fmax(r->watts, m->reading_w) * POWER_SLACK + m->config.quantum_w);
}

/* The energy since mark, where exactly one number of wraps is possible. */
static bool difference(struct meter *m, const struct sensor_reading *r, int64_t now_ns,
                       double *joules)
{
    const struct meter_config *c = &m->config;
    bool back = r->ticks < m->ticks;
    double dt = seconds(now_ns - m->mark.ns), low, high;
    double most_s = dt + seconds(m->width_ns) + c->update_s + 1e-6;

    if (back && c->modulus == 0) {
        m->counts.resets++;
        return false;
    }
    if (r->ticks > c->modulus && c->modulus != 0) {
        m->counts.jumps++;
        return false;
    }
    uint64_t ticks = back ? r->ticks + (c->modulus - m->ticks) : r->ticks - m->ticks;
    double least = (double)ticks * c->tick_j, turn = (double)c->modulus * c->tick_j;

    if (c->modulus == 0) {
        if (least > c->max_w * most_s || least + c->quantum_j < c->min_w * dt) {
            m->counts.jumps++;
            return false;
        }
        *joules = least;
        return true;
    }
    bounds(m, r, &low, &high);
    double fewest = ceil((low * dt - least - c->quantum_j) / turn);
    double most = floor((high * most_s - least) / turn);

    if (fewest < 0.0)
        fewest = 0.0;
    if (most < fewest) { /* no number of wraps fits */
        if (back)
            m->counts.resets++;
        else
            m->counts.jumps++;
        return false;
    }
    if (most > fewest) {
        m->counts.ambiguous++;
        return false;
    }
    m->counts.wraps += (uint64_t)fewest + back;
    *joules = least + fewest * turn;
    return true;
}

static enum meter_step push_energy(struct meter *m, const struct sensor_reading *r, int64_t now_ns,
                                   int64_t since_sample_ns, bool suspended)
{
    double quantum = fmax(r->quantum, m->config.quantum_j), joules;
    enum meter_step step;

    m->quantum = quantum;
    if (!suspended && r->ticks == m->ticks)
        return unmoved(m, now_ns);
    if (suspended || m->stale) {
        step = leave_out(m, now_ns);
    } else if (m->settling) { /* only now is it known where within a step we are */
        window_init(&m->joules);
        window_init(&m->covered);
        window_init(&m->variance);
        m->mark.edge = 0.0;
        begin(m, now_ns);
        step = METER_BEGUN;
    } else if (difference(m, r, now_ns, &joules)) {
        double dt = seconds(now_ns - m->mark.ns);

        m->watts = joules / dt;
        m->watts_known = true;
        record(m, now_ns, joules, dt);
        step = METER_KNOWN;
    } else
        step = leave_out(m, now_ns);
    m->settling = m->stale = false;
    m->settled = true;
    m->ticks = r->ticks;
    m->reading_w = r->has_power ? r->watts : -1.0;
    /* A step that was seen to happen is known to the energy between two samples. */
    double fine = m->watts_known ? fmin(quantum, m->watts * seconds(since_sample_ns)) : quantum;

    m->mark.edge =
        square(fine) / 12.0 + instant_variance(m, m->watts_known ? m->watts : 0.0, m->width_ns);
    if (step == METER_KNOWN && m->first.edge <= 0.0) /* its power is only known now */
        m->first.edge = square(fmin(quantum, m->watts * seconds(m->config.period_ns))) / 12.0 +
                        instant_variance(m, m->watts, m->first_width_ns);
    return step;
}

static enum meter_step push_power(struct meter *m, const struct sensor_reading *r, int64_t now_ns,
                                  int64_t since_sample_ns, bool suspended)
{
    const struct meter_config *c = &m->config;
    double hold_s = fmax(5.0 * seconds(c->period_ns), seconds(HOLD_LEAST_NS));
    double dt = seconds(since_sample_ns);
    enum meter_step step;

    m->quantum = fmax(r->quantum, c->quantum_w);
    if (suspended || dt > hold_s) {
        m->before_known = false;
        step = leave_out(m, now_ns);
    } else {
        if (m->before_known) { /* the sample before, against the line between its neighbours */
            double whole = seconds(now_ns - m->before.ns), a = dt / whole;
            double error = m->watts - (a * m->before.watts + (1.0 - a) * r->watts);

            m->mark.variance += square(0.5 * whole * error) / (1.0 + a * a + square(1.0 - a));
        }
        m->before = (struct meter_point){.ns = m->sample_ns, .watts = m->watts};
        m->before_known = true;
        record(m, now_ns, 0.5 * (m->watts + r->watts) * dt, dt);
        step = METER_KNOWN;
    }
    m->watts = r->watts;
    m->mark.edge = instant_variance(m, r->watts, m->width_ns);
    return step;
}

/* The first good sample. */
static enum meter_step push_first(struct meter *m, const struct sensor_reading *r, int64_t now_ns)
{
    m->ticks = r->ticks;
    m->reading_w = r->has_power ? r->watts : -1.0;
    m->quantum = fmax(r->quantum, m->config.by_power ? m->config.quantum_w : m->config.quantum_j);
    if (m->config.by_power) {
        m->watts = r->watts;
        m->watts_known = true;
        m->mark.edge = instant_variance(m, r->watts, m->width_ns);
    }
    begin(m, now_ns);
    return METER_BEGUN;
}

static bool is_gap(const struct meter *m, int64_t since_sample_ns)
{
    return m->begun && (double)since_sample_ns > GAP_PERIODS * (double)m->config.period_ns;
}

uint64_t meter_silences(const struct meter *m, int64_t now_ns)
{
    return m->counts.gaps + is_gap(m, now_ns - m->sample_ns);
}

enum meter_step meter_push(struct meter *m, const struct sensor_sample *sample)
{
    const struct sensor_reading *r = &sample->reading;
    bool power = m->config.by_power;
    enum meter_step step;

    m->status = sample->status;
    if (m->status == SENSOR_OK && !(power ? r->has_power : r->has_energy))
        m->status = SENSOR_BAD;
    if (m->status == SENSOR_OK && power &&
        !(r->watts >= m->config.min_w && r->watts <= m->config.max_w)) {
        m->counts.jumps++;
        m->status = SENSOR_BAD;
    }
    if (m->status != SENSOR_OK) {
        m->counts.failed += m->status != SENSOR_PAUSED;
        m->counts.paused += m->status == SENSOR_PAUSED;
        m->counts.denied += m->status == SENSOR_DENIED;
        return METER_IGNORED;
    }
    int64_t now_ns = sample->before_ns + (sample->after_ns - sample->before_ns) / 2;
    int64_t suspended_ns = sample->boot_ns - sample->after_ns;
    int64_t since_ns = now_ns - m->sample_ns;
    bool suspended = m->begun && suspended_ns - m->suspended_ns > SUSPENDED_NS;

    if (m->begun && since_ns <= 0) {
        m->counts.late++;
        return METER_IGNORED;
    }
    m->counts.samples++;
    m->counts.suspends += suspended;
    m->counts.gaps += is_gap(m, since_ns);
    m->width_ns = sample->after_ns - sample->before_ns;
    m->suspended_ns = suspended_ns;
    if (!m->begun)
        step = push_first(m, r, now_ns);
    else
        step = power ? push_power(m, r, now_ns, since_ns, suspended)
                     : push_energy(m, r, now_ns, since_ns, suspended);
    m->sample_ns = now_ns;
    return step;
}

void meter_since(const struct meter *m, const struct meter_mark *from, struct meter_span *out)
{
    double variance = m->mark.variance - from->variance + m->mark.edge + from->edge;

    out->joules = m->mark.joules - from->joules;
    out->covered_s = m->mark.covered_s - from->covered_s;
    out->elapsed_s = seconds(m->mark.ns - from->ns);
    if (m->config.by_power) /* a step of the watts is the same error all the time */
        variance += square(m->quantum * out->covered_s) / 12.0;
    out->sigma_j = sqrt(fmax(variance, 0.0));
}

bool meter_power(const struct meter *m, int64_t span_ns, double *watts)
{
    double joules, covered;

    if (!window_rate(&m->joules, span_ns, &joules) ||
        !window_rate(&m->covered, span_ns, &covered) || !(covered > 0.0))
        return false;
    *watts = joules / covered;
    return true;
}
