/* test_thermal.c - the controller against simulated machines, over hours. */
#include "tests/support.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>

#include "device/thermal.h"

#define SECOND INT64_C(1000000000)
#define HOURS 10
#define STEP_NS (SECOND / 20)

/* A heat sink with a die on it. */
struct machine {
    double ambient_c, rise_c, seconds; /* with full load, in the end; time constant */
    double jump_c;                     /* of the die over its sink, within a second */
    double grain_c;                    /* step of what the sensor says */
    double sink_c, die_c;
};

static void heat(struct machine *m, bool works, double dt)
{
    double jump = works ? m->jump_c : 0.0, rise = works ? m->rise_c - m->jump_c : 0.0;

    m->sink_c += (m->ambient_c + rise - m->sink_c) * dt / m->seconds;
    m->die_c += (m->sink_c + jump - m->die_c) * dt / 0.4;
}

/* What came of a run. */
struct course {
    double hottest_c;         /* reading */
    double least_c, most_c;   /* mean of a minute, once settled */
    double low_c, high_c;     /* reading, once settled */
    unsigned at_stop;         /* readings at or above the stop, at most in a row */
    unsigned switches, stops; /* stops: times that it came to stand still there */
    unsigned least_gap_ms;    /* between switches */
    double worked;            /* share of the last hour */
};

static struct course run(struct machine *m, const struct thermal_limits *limits, int64_t hours)
{
    struct course c = {.least_c = 1e9, .most_c = -1e9, .low_c = 1e9, .high_c = -1e9};
    struct thermal t;
    int64_t end = hours * 3600 * SECOND, next, switched = 0;
    int64_t settled = (int64_t)(12.0 * m->seconds + 1800.0) * SECOND, worked = 0;
    bool before = true, was_stopped = false;
    unsigned in_row = 0, count = 0;
    double sum = 0.0;

    m->sink_c = m->die_c = m->ambient_c;
    c.least_gap_ms = UINT_MAX;
    thermal_init(&t, limits, 0);
    for (int64_t now = 0; now < end; now += STEP_NS) {
        if (now % SECOND == 0) {
            double reading = round(m->die_c / m->grain_c) * m->grain_c;

            thermal_reading(&t, reading, now);
            c.hottest_c = fmax(c.hottest_c, reading);
            in_row = limits->stop_c > 0.0 && reading >= limits->stop_c ? in_row + 1 : 0;
            c.at_stop = in_row > c.at_stop ? in_row : c.at_stop;
            c.stops += t.stopped && !was_stopped;
            was_stopped = t.stopped;
            if (now >= settled) {
                c.low_c = fmin(c.low_c, reading);
                c.high_c = fmax(c.high_c, reading);
                sum += reading;
                if (++count == 60) {
                    c.least_c = fmin(c.least_c, sum / 60.0);
                    c.most_c = fmax(c.most_c, sum / 60.0);
                    sum = count = 0;
                }
            }
        }
        bool works = !thermal_hold(&t, now, &next);

        assert_true(next > now);
        assert_true(t.duty >= 0.0 && t.duty <= 1.0);
        if (works != before) {
            unsigned gap = (unsigned)((now - switched) / 1000000);

            c.switches++;
            c.least_gap_ms = switched > 0 && gap < c.least_gap_ms ? gap : c.least_gap_ms;
            switched = now;
        }
        before = works;
        worked += works && now >= end - 3600 * SECOND;
        heat(m, works, (double)STEP_NS * 1e-9);
    }
    c.worked = (double)worked / (double)(3600 * SECOND / STEP_NS);
    return c;
}

static const double time_constants[] = {10, 30, 120, 600, 1800};
static const double rises[] = {25, 45, 80};

#define TIMES (sizeof time_constants / sizeof time_constants[0])
#define RISES (sizeof rises / sizeof rises[0])

static void check_target(const struct machine *m, const struct course *c)
{
    bool enough = m->ambient_c + m->rise_c > 65.0; /* to need the target */
    /* Where a degree takes less than the second between readings, it goes further. */
    double most = m->seconds < 30.0 ? 74.0 : 70.0;

    if (c->hottest_c > most || c->at_stop > 0 || c->stops > 0)
        fail_msg("%g s, %g C: as hot as %g", m->seconds, m->rise_c, c->hottest_c);
    if (!enough && (c->worked < 1.0 || c->switches > 1000))
        fail_msg("%g s, %g C: worked %g", m->seconds, m->rise_c, c->worked);
    if (enough && (c->least_c < 63.0 || c->most_c > 67.0))
        fail_msg("%g s, %g C: %g to %g", m->seconds, m->rise_c, c->least_c, c->most_c);
    if (enough && m->seconds >= 30.0 && (c->low_c < 63.0 || c->high_c > 67.0))
        fail_msg("%g s, %g C: readings %g to %g", m->seconds, m->rise_c, c->low_c, c->high_c);
    if (enough && fabs(c->worked - (65.0 - m->ambient_c) / m->rise_c) > 0.03)
        fail_msg("%g s, %g C: worked %g", m->seconds, m->rise_c, c->worked);
    /* At most a pulse a period, and none too short. */
    assert_true(c->switches <= HOURS * 3600 * 2 / 2.1 + 1);
    assert_true(c->least_gap_ms >= 150);
}

/* One mass: settles at the target, hardly above it on the way. */
static void test_target(void **state)
{
    const struct thermal_limits limits = {.target_c = 65.0, .stop_c = 80.0};

    (void)state;
    for (size_t i = 0; i < TIMES; i++)
        for (size_t k = 0; k < RISES; k++)
            for (int grain = 0; grain < 2; grain++) {
                struct machine m = {.ambient_c = 27.0,
                                    .rise_c = rises[k],
                                    .seconds = time_constants[i],
                                    .grain_c = grain ? 1.0 : 0.125};
                struct course c = run(&m, &limits, HOURS);

                check_target(&m, &c);
            }
}

/* A die that is hotter by much at once: the mean of a minute settles. */
static void test_die(void **state)
{
    const struct thermal_limits limits = {.target_c = 70.0};

    (void)state;
    for (size_t i = 0; i < TIMES; i++) {
        struct machine m = {.ambient_c = 25.0,
                            .rise_c = 65.0,
                            .jump_c = 15.0,
                            .seconds = time_constants[i],
                            .grain_c = 1.0};
        struct course c = run(&m, &limits, HOURS);

        if (c.least_c < 68.0 || c.most_c > 72.0)
            fail_msg("%g s: %g to %g", time_constants[i], c.least_c, c.most_c);
    }
}

/* Too hot without any work: never works; too cool to matter: always. */
static void test_ends(void **state)
{
    struct thermal_limits limits = {.target_c = 40.0};
    struct machine m = {.ambient_c = 45.0, .rise_c = 40.0, .seconds = 60.0, .grain_c = 1.0};
    struct course c = run(&m, &limits, 3);

    (void)state;
    assert_true(c.worked == 0.0);
    limits.target_c = 100.0;
    c = run(&m, &limits, 3);
    assert_true(c.worked == 1.0);
    assert_int_equal(c.switches, 0);
}

/* The stop alone: one reading at it, then 5 degrees cooler, and not more often than each ten
 * seconds. */
static void test_stop(void **state)
{
    const struct thermal_limits limits = {.stop_c = 80.0};

    (void)state;
    for (size_t i = 0; i < TIMES; i++)
        for (int die = 0; die < 2; die++) {
            struct machine m = {.ambient_c = 25.0,
                                .rise_c = 70.0,
                                .jump_c = die ? 15.0 : 0.0,
                                .seconds = time_constants[i],
                                .grain_c = 1.0};
            struct course c = run(&m, &limits, 4);

            assert_int_equal(c.at_stop, 1);
            assert_true(c.stops > 1 && c.switches >= 2 * c.stops - 1 && c.switches <= 2 * c.stops);
            assert_true(c.least_gap_ms >= 1000 && c.stops <= 4 * 360);
            assert_true(c.worked > 0.1 && c.worked < 1.0);
        }
}

/* A fan that fails, seven degrees a second: as far as it can get between two readings, and never
 * again. */
static void test_fan(void **state)
{
    const struct thermal_limits limits = {.target_c = 70.0, .stop_c = 75.0};
    struct machine m = {.ambient_c = 25.0, .rise_c = 400.0, .seconds = 60.0, .grain_c = 1.0};
    struct course c = run(&m, &limits, HOURS);

    (void)state;
    assert_true(c.hottest_c < 82.0);
    assert_true(c.stops <= 3);
    assert_true(c.high_c < 75.0);
    assert_true(c.worked > 0.05 && c.worked < 0.2);
}

static void test_steps(void **state)
{
    struct thermal_limits limits = {.stop_c = 80.0};
    struct thermal t;
    int64_t next;

    (void)state;
    thermal_init(&t, &limits, 5 * SECOND);
    assert_false(thermal_hold(&t, 5 * SECOND, &next)); /* unknown: works */
    assert_true(thermal_share(&t) == 1.0);
    thermal_reading(&t, 79.9, 6 * SECOND);
    assert_false(thermal_hold(&t, 6 * SECOND, &next));
    thermal_reading(&t, 80.0, 7 * SECOND);
    assert_true(thermal_hold(&t, 7 * SECOND, &next));
    assert_true(thermal_share(&t) == 0.0);
    thermal_reading(&t, 40.0, 8 * SECOND); /* cooler, but not for long */
    assert_true(thermal_hold(&t, 8 * SECOND, &next));
    thermal_reading(&t, 75.1, 17 * SECOND);
    assert_true(thermal_hold(&t, 17 * SECOND, &next));
    assert_true(thermal_hold(&t, 1000 * SECOND, &next)); /* no reading: stays */
    thermal_reading(&t, 75.0, 1001 * SECOND);
    assert_false(thermal_hold(&t, 1001 * SECOND, &next));
    assert_true(thermal_share(&t) == 1.0);

    /* Without readings the pulses go on as they were. */
    limits = (struct thermal_limits){.target_c = 60.0};
    thermal_init(&t, &limits, 0);
    thermal_reading(&t, 60.0, 0);
    assert_true(fabs(thermal_share(&t) - 0.5) < 1e-9);
    int64_t worked = 0;

    for (int64_t now = THERMAL_PERIOD_NS; now < 101 * THERMAL_PERIOD_NS; now += SECOND / 100)
        worked += !thermal_hold(&t, now, &next);
    assert_true(
        fabs((double)worked / (100.0 * (double)THERMAL_PERIOD_NS / (SECOND / 100.0)) - 0.5) < 0.02);
}

/* Shares of the time that are shorter than a slice come out right over many periods. */
static void test_slices(void **state)
{
    static const double shares[] = {0.01, 0.05, 0.3, 0.96, 0.999};

    (void)state;
    for (size_t i = 0; i < sizeof shares / sizeof shares[0]; i++) {
        struct thermal_limits limits = {0};
        struct thermal t;
        int64_t next, now = 0, worked = 0;

        thermal_init(&t, &limits, 0);
        t.duty = shares[i];
        for (unsigned k = 0; now < 40000 * SECOND; k++) {
            bool works = !thermal_hold(&t, now, &next);

            assert_true(next > now);
            worked += works ? next - now : 0;
            now = next;
        }
        if (fabs((double)worked / (double)now - shares[i]) > 0.001)
            fail_msg("%g: worked %g", shares[i], (double)worked / (double)now);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_target), cmocka_unit_test(test_die), cmocka_unit_test(test_ends),
        cmocka_unit_test(test_stop),   cmocka_unit_test(test_fan), cmocka_unit_test(test_steps),
        cmocka_unit_test(test_slices),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
