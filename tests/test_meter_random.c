/* test_meter_random.c - made-up days of a power that wanders, and everything that goes wrong with
 * counters: the meter's joules against the truth where it can be known, and its flags where not.
 *
 * A referee follows each trace with the truth in hand. Between the last counted sample and this one
 * the energy can be known unless a reset, a suspend or a stale counter lies between, or several
 * numbers of wraps lie within what the source can draw, found by trying them all. */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/prng.h"
#include "measure/meter.h"

#define SECOND INT64_C(1000000000)
#define TRACES 10000
#define TRACE_SAMPLES 300

struct world {
    struct prng prng;
    struct meter_config config;
    struct meter *meter;
    /* the truth */
    double now_s, boot_s, energy_uj, watts, low_w, high_w;
    /* the counter */
    double base_uj;
    bool frozen, lost_when_thawed;
    uint64_t frozen_ticks;
    double thaw_s;
    /* the referee */
    bool begun, spoiled, was_stale;
    double anchor_s, anchor_uj;
    uint64_t anchor_ticks;
    double known_uj, known_s;
    uint64_t wrapped; /* intervals in which several turns were told */
    uint64_t unknowable, known, borderline, borderline_out;
};

static double uniform(struct world *w)
{
    return (double)(prng_next(&w->prng) >> 11) * 0x1p-53;
}

/* Lets time pass; the power wanders within its limits. */
static void pass(struct world *w, double seconds)
{
    while (seconds > 0.0) {
        double step = fmin(seconds, 1.0);

        w->watts += (uniform(w) - 0.5) * 0.2 * (w->high_w - w->low_w);
        w->watts = fmin(fmax(w->watts, w->low_w), w->high_w);
        w->energy_uj += w->watts * step * 1e6;
        w->now_s += step;
        w->boot_s += step;
        seconds -= step;
    }
}

static uint64_t counter(struct world *w)
{
    if (w->frozen && w->now_s >= w->thaw_s) {
        w->frozen = false;
        if (w->lost_when_thawed)
            w->base_uj = (double)w->frozen_ticks - w->energy_uj;
    }
    if (w->frozen)
        return w->frozen_ticks;
    double quantum = w->config.quantum_j * 1e6;
    double value = floor((w->energy_uj + w->base_uj) / quantum) * quantum;

    return w->config.modulus ? (uint64_t)fmod(value, (double)w->config.modulus) : (uint64_t)value;
}

/* How many numbers of turns lie within the limits; -1 when that hangs on rounding. */
static int possible_turns(const struct world *w, uint64_t ticks, double dt)
{
    double turn = (double)w->config.modulus;
    double least = (double)ticks - (double)w->anchor_ticks;
    int count = 0;

    if (turn <= 0.0)
        return least >= 0.0 && least * 1e-6 <= w->config.max_w * dt ? 1 : 0;
    if (least < 0.0)
        least += turn;
    for (int k = 0; k < 100000; k++) {
        double watts = (least + k * turn) * 1e-6 / dt;

        if (fabs(watts - w->config.max_w) < 0.01 * w->config.max_w ||
            fabs(watts - w->config.min_w) < 0.01 * w->config.min_w)
            return -1;
        if (watts > w->config.max_w)
            break;
        if (watts >= w->config.min_w)
            count++;
    }
    return count;
}

static void anchor(struct world *w, uint64_t ticks)
{
    w->anchor_s = w->now_s;
    w->anchor_uj = w->energy_uj;
    w->anchor_ticks = ticks;
    w->spoiled = w->was_stale = false;
    w->begun = true;
}

static void take_known(struct world *w, uint64_t ticks)
{
    double energy = w->energy_uj - w->anchor_uj;

    w->wrapped += w->config.modulus && energy > (double)w->config.modulus;
    w->known_uj += energy;
    w->known_s += w->now_s - w->anchor_s;
    w->known++;
    anchor(w, ticks);
}

static void judge(struct world *w, uint64_t ticks, enum meter_step did)
{
    if (!w->begun) {
        assert_int_equal(did, METER_BEGUN);
        anchor(w, ticks);
        return;
    }
    if (ticks == w->anchor_ticks && !w->spoiled) { /* stands still: not yet, or given up */
        assert_true(did == METER_WAITING || did == METER_UNKNOWN);
        if (did == METER_UNKNOWN) {
            assert_true(w->was_stale || w->now_s - w->anchor_s > 10.0);
            anchor(w, ticks);
            w->was_stale = true;
            w->unknowable++;
        } else
            assert_true(w->now_s - w->anchor_s < 40.0);
        return;
    }
    int turns = w->spoiled || w->was_stale ? 0 : possible_turns(w, ticks, w->now_s - w->anchor_s);

    if (turns < 0) { /* either is right, if it is right */
        w->borderline++;
        assert_true(did == METER_KNOWN || did == METER_UNKNOWN);
        if (did == METER_KNOWN)
            take_known(w, ticks);
        else {
            w->borderline_out++;
            anchor(w, ticks);
        }
        return;
    }
    if (did != (turns == 1 ? METER_KNOWN : METER_UNKNOWN))
        fail_msg("at %g s: step %d with %d possible numbers of turns, spoiled %d, stale %d",
                 w->now_s, did, turns, w->spoiled, w->was_stale);
    if (turns == 1)
        take_known(w, ticks);
    else {
        w->unknowable++;
        anchor(w, ticks);
    }
}

static void sample(struct world *w)
{
    int64_t ns = (int64_t)llround(w->now_s * 1e9);
    uint64_t ticks = counter(w);
    struct sensor_sample s = {.before_ns = ns,
                              .after_ns = ns,
                              .boot_ns = (int64_t)llround(w->boot_s * 1e9),
                              .reading = {.has_energy = true, .ticks = ticks}};

    judge(w, ticks, meter_push(w->meter, &s));
}

static void fail_sample(struct world *w)
{
    int64_t ns = (int64_t)llround(w->now_s * 1e9);
    struct sensor_sample s = {
        .before_ns = ns, .after_ns = ns, .boot_ns = (int64_t)llround(w->boot_s * 1e9)};

    s.status = (enum sensor_status)(1 + prng_below(&w->prng, SENSOR_STATUSES - 1));
    assert_int_equal(meter_push(w->meter, &s), METER_IGNORED);
}

static void suspend(struct world *w, double seconds)
{
    w->boot_s += seconds;
    w->energy_uj += seconds * 2e6; /* some of it was drawn asleep */
    w->spoiled = true;
}

/* Back to zero, where that cannot be taken for a wrap. */
static bool reset(struct world *w)
{
    double now = (double)counter(w), clear = 20.0 * w->config.max_w * 1e6;

    if (now < clear || (w->config.modulus && (double)w->config.modulus - now < clear))
        return false;
    w->base_uj = -w->energy_uj;
    w->spoiled = true;
    return true;
}

static void freeze(struct world *w, double seconds)
{
    w->frozen_ticks = counter(w);
    if (w->frozen_ticks != w->anchor_ticks)
        return; /* only from a counted sample on */
    w->frozen = true;
    w->lost_when_thawed = uniform(w) < 0.5;
    w->thaw_s = w->now_s + seconds;
}

static void begin(struct world *w, struct meter *meter, uint64_t seed)
{
    *w = (struct world){.prng = {.state = seed}, .meter = meter};
    double width = uniform(w);

    w->low_w = 5.0 + 200.0 * uniform(w);
    w->high_w = w->low_w * (1.0 + 0.5 * uniform(w));
    w->watts = w->low_w;
    w->config.tick_j = 1e-6;
    w->config.period_ns = SECOND;
    w->config.update_s = 1e-3;
    w->config.quantum_j = prng_below(&w->prng, 2) ? 61e-6 : 15e-6;
    w->config.min_w = width < 0.5 ? 0.0 : w->low_w * 0.9;
    w->config.max_w = w->high_w * (width < 0.5 ? 8.0 : 1.1);
    switch (prng_below(&w->prng, 3)) {
    case 0:
        w->config.modulus = 0;
        break;
    case 1:
        w->config.modulus = UINT64_C(65712999613) + 15;
        break;
    default:
        w->config.modulus = UINT64_C(262143328850) + 61;
        break;
    }
    w->base_uj = uniform(w) * 6e10;
    meter_init(meter, &w->config);
}

static void finish(struct world *w, double *worst)
{
    double got = w->meter->mark.joules * 1e6;
    double off = fabs(got - w->known_uj) / fmax(w->known_uj, 1e6);

    if (off > *worst)
        *worst = off;
    if (off > 1e-4)
        fail_msg("joules off by %g of %g uJ", off, w->known_uj);
    assert_true(fabs(w->meter->mark.covered_s - w->known_s) < 1e-6 * fmax(w->known_s, 1.0));
}

static void test_traces(void **state)
{
    struct meter *meter = malloc(sizeof *meter);
    uint64_t unknowable = 0, known = 0, wraps = 0, several = 0, resets = 0, suspends = 0,
             stales = 0, ambiguous = 0, borderline = 0;
    double worst = 0.0;

    (void)state;
    assert_non_null(meter);
    for (uint64_t seed = 0; seed < TRACES; seed++) {
        struct world w;
        uint64_t before = suspends;

        begin(&w, meter, seed);
        sample(&w);
        for (int i = 0; i < TRACE_SAMPLES; i++) {
            uint64_t dice = prng_below(&w.prng, 1000);

            if (w.frozen)
                dice = 999; /* one trouble at a time */
            if (dice < 20)
                pass(&w, 2.0); /* with the second below: a gap of 3 s */
            else if (dice < 23 && w.config.modulus)
                pass(&w, floor(uniform(&w) * 4.0 * (double)w.config.modulus * 1e-6 / w.watts));
            else if (dice < 26 && reset(&w))
                resets++;
            else if (dice < 28) {
                suspend(&w, 1.0 + uniform(&w) * 3600.0);
                suspends++;
            } else if (dice < 29) {
                freeze(&w, 60.0 + floor(uniform(&w) * 100.0));
                stales += w.frozen;
            } else if (dice < 34) {
                pass(&w, 0.5);
                fail_sample(&w);
            }
            pass(&w, dice % 7 == 0 ? 0.3 + uniform(&w) : 1.0);
            sample(&w);
        }
        finish(&w, &worst);
        assert_int_equal(meter->counts.suspends, suspends - before);
        assert_true(meter->counts.unknown == w.unknowable + w.borderline_out);
        unknowable += w.unknowable;
        known += w.known;
        several += w.wrapped;
        borderline += w.borderline;
        wraps += meter->counts.wraps;
        ambiguous += meter->counts.ambiguous;
    }
    print_message("%d traces: %llu intervals known, %llu left out; %llu wraps (%llu times several "
                  "at once), %llu resets, %llu suspends, %llu stale, %llu ambiguous; worst error "
                  "%.2g\n",
                  TRACES, (unsigned long long)known, (unsigned long long)unknowable,
                  (unsigned long long)wraps, (unsigned long long)several,
                  (unsigned long long)resets, (unsigned long long)suspends,
                  (unsigned long long)stales, (unsigned long long)ambiguous, worst);
    /* Each trouble really came up, and borderline cases stayed rare. */
    assert_true(several > 100 && ambiguous > 100 && resets > 1000 && suspends > 1000 &&
                stales > 500 && wraps > 1000);
    assert_true(borderline < known / 1000);
    free(meter);
}

/* One day at 1 Hz with a counter that wraps every few minutes. */
static void test_day(void **state)
{
    struct meter *meter = malloc(sizeof *meter);
    struct world w;
    double worst = 0.0;

    (void)state;
    assert_non_null(meter);
    begin(&w, meter, 1);
    w.low_w = 120.0;
    w.high_w = 180.0;
    w.watts = 150.0;
    w.config.quantum_j = 15e-6;
    w.config.modulus = UINT64_C(65712999613) + 15;
    w.config.min_w = 100.0;
    w.config.max_w = 200.0;
    meter_init(meter, &w.config);
    sample(&w);
    while (w.now_s < 86400.0) {
        double second = floor(w.now_s);

        if (second == 10000.0)
            pass(&w, 620.0); /* one wrap or two, and the limits tell which */
        else if (second == 20000.0)
            pass(&w, 3600.0); /* five to ten wraps: nobody can tell */
        else if (second == 30000.0)
            suspend(&w, 7200.0);
        else if (second == 40000.0)
            freeze(&w, 3600.0);
        else if (fmod(second, 1000.0) == 500.0)
            pass(&w, 2.0); /* a gap of 3 s */
        else if (second == 50000.0 || second == 60000.0)
            while (!reset(&w)) {
                pass(&w, 1.0);
                sample(&w);
            }
        pass(&w, 1.0);
        sample(&w);
    }
    finish(&w, &worst);
    assert_true(meter->counts.wraps > 150);
    assert_int_equal(meter->counts.resets, 2);
    assert_int_equal(meter->counts.suspends, 1);
    assert_int_equal(meter->counts.stales, 1);
    assert_int_equal(meter->counts.ambiguous, 1);
    assert_true(meter->counts.gaps > 80);
    /* All of the day but the hour stale, the hour away and a few seconds. */
    assert_true(meter->mark.covered_s > 86400.0 - 7200.0 - 120.0);
    assert_true(meter->mark.covered_s < 86400.0 - 7200.0);
    print_message("a day: %.1f J over %.0f s known, off by %.2g\n", meter->mark.joules,
                  meter->mark.covered_s, worst);
    free(meter);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_traces),
        cmocka_unit_test(test_day),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
