/* test_meter.c - one rule at a time: differences, wraps, resets, stale counters, suspends,
 * integrals. */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>

#include "measure/meter.h"

#define SECOND INT64_C(1000000000)

static struct meter m;

static struct meter_config counter_config(void)
{
    return (struct meter_config){.tick_j = 1e-6,
                                 .quantum_j = 61e-6,
                                 .modulus = UINT64_C(262143328911),
                                 .update_s = 1e-3,
                                 .max_w = 1000.0,
                                 .period_ns = SECOND};
}

static struct meter_config power_config(void)
{
    return (struct meter_config){
        .by_power = true, .quantum_w = 1.0, .update_s = 1.0, .max_w = 1000.0, .period_ns = SECOND};
}

static struct sensor_sample at(double second)
{
    int64_t ns = (int64_t)llround(second * 1e9);

    return (struct sensor_sample){.before_ns = ns, .after_ns = ns, .boot_ns = ns};
}

static enum meter_step push_j(double second, double joules)
{
    struct sensor_sample s = at(second);

    s.reading.has_energy = true;
    s.reading.ticks = (uint64_t)llround(joules * 1e6);
    return meter_push(&m, &s);
}

static enum meter_step push_w(double second, double watts)
{
    struct sensor_sample s = at(second);

    s.reading.has_power = true;
    s.reading.watts = watts;
    return meter_push(&m, &s);
}

static enum meter_step push_status(double second, enum sensor_status status)
{
    struct sensor_sample s = at(second);

    s.status = status;
    return meter_push(&m, &s);
}

static void near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-9 * fabs(want) + 1e-9))
        fail_msg("got %.12g, want %.12g", got, want);
}

static void start(struct meter_config config)
{
    meter_init(&m, &config);
}

static void test_counter(void **state)
{
    double watts;

    (void)state;
    start(counter_config());
    assert_false(meter_power(&m, 10 * SECOND, &watts));
    assert_int_equal(push_j(100, 5000.0), METER_BEGUN);
    assert_false(meter_power(&m, 10 * SECOND, &watts));
    for (int i = 1; i <= 30; i++)
        assert_int_equal(push_j(100 + i, 5000.0 + 50.0 * i), METER_KNOWN);
    near(m.mark.joules, 1500.0);
    near(m.mark.covered_s, 30.0);
    assert_true(meter_power(&m, 10 * SECOND, &watts));
    near(watts, 50.0);
    assert_int_equal(m.counts.samples, 31);
    assert_int_equal(m.counts.unknown + m.counts.gaps + m.counts.failed, 0);
}

static void test_missed_samples_cost_a_counter_nothing(void **state)
{
    (void)state;
    start(counter_config());
    push_j(0, 0.0);
    push_j(1, 50.0);
    assert_int_equal(push_j(4, 200.0), METER_KNOWN);
    assert_int_equal(push_status(5, SENSOR_TIMEOUT), METER_IGNORED);
    assert_int_equal(push_status(6, SENSOR_DENIED), METER_IGNORED);
    assert_int_equal(m.status, SENSOR_DENIED);
    assert_int_equal(push_j(7, 350.0), METER_KNOWN);
    assert_int_equal(m.status, SENSOR_OK);
    near(m.mark.joules, 350.0);
    near(m.mark.covered_s, 7.0);
    assert_int_equal(m.counts.gaps, 2);
    assert_int_equal(meter_silences(&m, INT64_C(8000000000)), 2);
    assert_int_equal(meter_silences(&m, INT64_C(17000000000)), 3); /* it lasts */
    assert_int_equal(m.counts.failed, 2);
    assert_int_equal(m.counts.denied, 1);
    assert_int_equal(m.counts.unknown, 0);
    assert_int_equal(push_status(8, SENSOR_PAUSED), METER_IGNORED); /* no failure */
    assert_int_equal(m.counts.failed, 2);
    assert_int_equal(m.counts.paused, 1);
}

static void test_late_samples(void **state)
{
    (void)state;
    start(counter_config());
    push_j(1, 10.0);
    push_j(2, 20.0);
    assert_int_equal(push_j(2, 30.0), METER_IGNORED);
    assert_int_equal(push_j(1.5, 30.0), METER_IGNORED);
    assert_int_equal(m.counts.late, 2);
    near(m.mark.joules, 10.0);
    /* A sample without the value that is asked for is a failure, not a zero. */
    assert_int_equal(push_w(3, 60.0), METER_IGNORED);
    assert_int_equal(m.status, SENSOR_BAD);
    assert_int_equal(m.counts.failed, 1);
}

static void test_one_wrap(void **state)
{
    double turn = 262143.328911;

    (void)state;
    start(counter_config());
    push_j(0, turn - 30.0);
    assert_int_equal(push_j(1, 20.0), METER_KNOWN);
    near(m.mark.joules, 50.0);
    assert_int_equal(m.counts.wraps, 1);
    assert_int_equal(m.counts.resets, 0);
}

/* 1000 W and 262 kJ: within 262 s no whole turn fits unseen. */
static void test_wraps_over_long_gaps(void **state)
{
    struct meter_config c = counter_config();
    double turn = 262143.328911;

    (void)state;
    start(c);
    push_j(0, 1000.0);
    assert_int_equal(push_j(250, 2000.0), METER_KNOWN);
    assert_int_equal(push_j(2000, 90000.0), METER_UNKNOWN); /* 0 to 7 turns */
    assert_int_equal(m.counts.ambiguous, 1);
    near(m.mark.joules, 1000.0);
    near(m.mark.covered_s, 250.0);
    /* What it draws at least and at most leaves one answer: 2 turns and 88 kJ in 2000 s. */
    c.min_w = 250.0;
    c.max_w = 350.0;
    start(c);
    push_j(0, 2000.0);
    assert_int_equal(push_j(2000, 90000.0), METER_KNOWN);
    near(m.mark.joules, 88000.0 + 2.0 * turn);
    assert_int_equal(m.counts.wraps, 2);
    assert_int_equal(push_j(4000, 1000.0), METER_KNOWN); /* back by 89 kJ: 3 turns less that */
    near(m.mark.joules, 88000.0 + 2.0 * turn + 3.0 * turn - 89000.0);
    assert_int_equal(m.counts.wraps, 5);
    /* None fits: 1 kJ, or a turn more, is not 250 to 350 W for 300 s. */
    assert_int_equal(push_j(4300, 2000.0), METER_UNKNOWN);
    assert_int_equal(m.counts.jumps, 1);
}

/* Watts read beside the counter bound the turns too. */
static void test_wraps_told_by_power(void **state)
{
    struct sensor_sample s = at(0);

    (void)state;
    start(counter_config());
    s.reading = (struct sensor_reading){.has_energy = true, .has_power = true, .watts = 300.0};
    meter_push(&m, &s);
    s = at(2000);
    s.reading = (struct sensor_reading){
        .has_energy = true, .has_power = true, .watts = 310.0, .ticks = UINT64_C(88000000000)};
    assert_int_equal(meter_push(&m, &s), METER_KNOWN);
    near(m.mark.joules, 88000.0 + 2.0 * 262143.328911);
}

static void test_resets_and_jumps(void **state)
{
    struct meter_config c = counter_config();

    (void)state;
    start(c);
    push_j(0, 100000.0);
    push_j(1, 100050.0);
    assert_int_equal(push_j(2, 10.0), METER_UNKNOWN); /* a wrap would be 162 kW */
    assert_int_equal(m.counts.resets, 1);
    assert_int_equal(push_j(3, 60.0), METER_KNOWN);
    assert_int_equal(push_j(4, 5000.0), METER_UNKNOWN);
    assert_int_equal(m.counts.jumps, 1);
    assert_int_equal(push_j(5, 5050.0), METER_KNOWN);
    near(m.mark.joules, 150.0);
    near(m.mark.covered_s, 3.0);
    assert_int_equal(push_j(6, 300000.0), METER_UNKNOWN); /* beyond where it wraps */
    assert_int_equal(m.counts.jumps, 2);
    assert_int_equal(m.counts.unknown, 3);
    /* A counter that never wraps: back is always a reset. */
    c.modulus = 0;
    start(c);
    push_j(0, 100.0);
    assert_int_equal(push_j(1, 99.9), METER_UNKNOWN);
    assert_int_equal(m.counts.resets, 1);
    assert_int_equal(push_j(2, 149.9), METER_KNOWN);
    assert_int_equal(push_j(3, 1e9), METER_UNKNOWN);
    assert_int_equal(m.counts.jumps, 1);
    near(m.mark.joules, 50.0);
}

static void test_stale(void **state)
{
    (void)state;
    start(counter_config());
    push_j(0, 0.0);
    push_j(1, 50.0);
    assert_int_equal(push_j(2, 50.0), METER_WAITING); /* a reading that came from a cache */
    assert_int_equal(push_j(3, 150.0), METER_KNOWN);
    near(m.mark.joules, 150.0);
    near(m.mark.covered_s, 3.0);
    assert_int_equal(m.counts.stales, 0);
    int waiting = 0;

    for (int i = 4; i < 3600; i++)
        waiting += push_j(i, 150.0) == METER_WAITING;
    assert_in_range(waiting, 5, 60);
    assert_int_equal(m.counts.stales, 1);
    assert_int_equal(push_j(3600, 200.0), METER_UNKNOWN); /* over how long? */
    assert_int_equal(push_j(3601, 250.0), METER_KNOWN);
    near(m.mark.joules, 200.0);
    near(m.mark.covered_s, 4.0);
}

static void test_suspend(void **state)
{
    struct sensor_sample s;

    (void)state;
    start(counter_config());
    push_j(0, 100.0);
    push_j(1, 150.0);
    s = at(2);
    s.boot_ns += 3600 * SECOND; /* an hour asleep */
    s.reading = (struct sensor_reading){.has_energy = true, .ticks = 190000000};
    assert_int_equal(meter_push(&m, &s), METER_UNKNOWN);
    assert_int_equal(m.counts.suspends, 1);
    s = at(3);
    s.boot_ns += 3600 * SECOND + 1000000; /* clocks jitter */
    s.reading = (struct sensor_reading){.has_energy = true, .ticks = 240000000};
    assert_int_equal(meter_push(&m, &s), METER_KNOWN);
    assert_int_equal(m.counts.suspends, 1);
    near(m.mark.joules, 100.0);
    near(m.mark.covered_s, 2.0);
    start(power_config());
    push_w(0, 50.0);
    push_w(1, 50.0);
    s = at(2);
    s.boot_ns += SECOND;
    s.reading = (struct sensor_reading){.has_power = true, .watts = 50.0};
    assert_int_equal(meter_push(&m, &s), METER_UNKNOWN);
    near(m.mark.joules, 50.0);
}

/* Steps of a watt-hour, a minute apart at 60 W: from step to step, not from sample to sample. */
static void test_coarse_counter(void **state)
{
    struct meter_config c = counter_config();
    struct meter_span span;
    unsigned steps = 0;

    (void)state;
    c.quantum_j = 3600.0;
    c.modulus = 0;
    start(c);
    for (int i = 0; i <= 600; i++) {
        double truth = 1800.0 + 60.0 * i;
        enum meter_step did = push_j(i, floor(truth / 3600.0) * 3600.0);

        assert_true(did != METER_UNKNOWN);
        steps += did == METER_KNOWN;
    }
    assert_int_equal(steps, 9); /* the first one told where within a step it is */
    near(m.mark.joules, 9 * 3600.0);
    near(m.mark.covered_s, 540.0);
    assert_int_equal(m.begun_ns, 30 * SECOND);
    meter_since(&m, &m.first, &span);
    assert_true(span.sigma_j < 60.0); /* a sample's time, not 3600 / sqrt(12) */
    assert_true(span.sigma_j > 15.0);
}

static void test_trapezoid(void **state)
{
    struct meter_span span;
    double integral = 0.0;

    (void)state;
    start(power_config());
    /* Irregular samples of a straight line lose nothing. */
    double t = 0.0;

    push_w(t, 100.0);
    for (int i = 1; i <= 20; i++) {
        double next = t + 0.25 + 0.1 * (i % 7);

        assert_int_equal(push_w(next, 100.0 + 10.0 * next), METER_KNOWN);
        integral = 100.0 * next + 5.0 * next * next;
        t = next;
    }
    near(m.mark.joules, integral);
    near(m.mark.covered_s, t);
    assert_true(m.mark.variance < 1e-12);
    meter_since(&m, &m.first, &span);
    near(span.joules, integral);
    near(span.elapsed_s, t);
    /* The step of a watt is the same error all the time; the ends are a second's mean. */
    double least = t / sqrt(12.0);

    assert_true(span.sigma_j > least && span.sigma_j < 120.0);
}

/* White noise on evenly spaced samples: the variance told is that of the sum. */
static void test_noise_of_power(void **state)
{
    struct meter_config c = power_config();
    uint64_t x = 1;
    double sum2 = 0.0;

    (void)state;
    c.quantum_w = 0.0;
    c.update_s = 0.0;
    start(c);
    for (int i = 0; i <= 10000; i++) {
        x = x * UINT64_C(6364136223846793005) + 1442695040888963407;
        double noise = (double)(x >> 40) / (double)(1 << 24) - 0.5;

        sum2 += noise * noise;
        push_w(i, 100.0 + 12.0 * noise);
    }
    double want = 144.0 * sum2;

    if (!(m.mark.variance > 0.93 * want && m.mark.variance < 1.07 * want))
        fail_msg("variance %g, want %g", m.mark.variance, want);
}

static void test_power_gaps(void **state)
{
    (void)state;
    start(power_config());
    push_w(0, 100.0);
    push_w(1, 100.0);
    assert_int_equal(push_w(4, 100.0), METER_KNOWN); /* bridged, and counted */
    assert_int_equal(m.counts.gaps, 1);
    assert_int_equal(push_w(100, 100.0), METER_UNKNOWN); /* would be a guess */
    assert_int_equal(push_w(101, -5.0), METER_IGNORED);
    assert_int_equal(push_w(102, 1e6), METER_IGNORED);
    assert_int_equal(push_w(103, (double)NAN), METER_IGNORED);
    assert_int_equal(m.counts.jumps, 3);
    assert_int_equal(m.counts.failed, 3);
    assert_int_equal(push_w(104, 100.0), METER_KNOWN);
    near(m.mark.joules, 800.0);
    near(m.mark.covered_s, 8.0);
}

static void test_windows(void **state)
{
    double watts;

    (void)state;
    start(counter_config());
    double joules = 0.0;

    for (int i = 0; i <= 1000; i++) {
        push_j(i, joules);
        joules += i < 990 ? 50.0 : 80.0;
    }
    assert_true(meter_power(&m, 10 * SECOND, &watts));
    near(watts, 80.0);
    assert_true(meter_power(&m, 60 * SECOND, &watts));
    near(watts, 55.0);
    assert_true(meter_power(&m, 900 * SECOND, &watts));
    near(watts, (890 * 50.0 + 10 * 80.0) / 900.0);
    assert_true(meter_power(&m, INT64_MAX, &watts));
    near(watts, (990 * 50.0 + 10 * 80.0) / 1000.0);
    /* What is unknown counts neither as joules nor as time. */
    assert_int_equal(push_j(1001, 1.0), METER_UNKNOWN);
    assert_int_equal(push_j(1002, 81.0), METER_KNOWN);
    assert_true(meter_power(&m, 10 * SECOND, &watts));
    near(watts, 80.0);
}

static void test_sigma_of_a_counter(void **state)
{
    struct meter_span span;

    (void)state;
    start(counter_config());
    for (int i = 0; i <= 30; i++)
        push_j(i, 60.0 * i);
    meter_since(&m, &m.first, &span);
    /* Two ends, each evenly spread over 61 microjoules and over a millisecond of 60 W. */
    double one = (61e-6 * 61e-6 + 0.06 * 0.06) / 12.0;

    near(span.sigma_j, sqrt(2.0 * one));
    near(span.joules, 1800.0);
    /* A reading that took 20 ms can be of any instant within. */
    struct sensor_sample s = at(31);

    s.before_ns -= 10000000;
    s.after_ns += 10000000;
    s.boot_ns = s.after_ns;
    s.reading = (struct sensor_reading){.has_energy = true, .ticks = 1860000000};
    meter_push(&m, &s);
    meter_since(&m, &m.first, &span);
    near(span.sigma_j, sqrt(2.0 * one + 1.2 * 1.2 / 12.0));
}

static void test_configure(void **state)
{
    struct sensor_info info = {.energy = true,
                               .power = true,
                               .tick_j = 1e-3,
                               .quantum_j = 1e-3,
                               .quantum_w = 0.5,
                               .update_s = 0.1,
                               .max_w = 700.0,
                               .modulus = 12};
    struct meter_config c;

    (void)state;
    meter_configure(&info, SECOND, &c);
    assert_false(c.by_power);
    assert_int_equal(c.modulus, 12);
    near(c.max_w, 700.0);
    near(c.quantum_w, 0.5);
    assert_int_equal(c.period_ns, SECOND);
    info.quantum_j = 3600.0; /* too coarse beside watts */
    meter_configure(&info, SECOND, &c);
    assert_true(c.by_power);
    info.power = false; /* but better than nothing */
    meter_configure(&info, SECOND, &c);
    assert_false(c.by_power);
    info.energy = false;
    info.power = true;
    meter_configure(&info, SECOND, &c);
    assert_true(c.by_power);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counter),
        cmocka_unit_test(test_missed_samples_cost_a_counter_nothing),
        cmocka_unit_test(test_late_samples),
        cmocka_unit_test(test_one_wrap),
        cmocka_unit_test(test_wraps_over_long_gaps),
        cmocka_unit_test(test_wraps_told_by_power),
        cmocka_unit_test(test_resets_and_jumps),
        cmocka_unit_test(test_stale),
        cmocka_unit_test(test_suspend),
        cmocka_unit_test(test_coarse_counter),
        cmocka_unit_test(test_trapezoid),
        cmocka_unit_test(test_noise_of_power),
        cmocka_unit_test(test_power_gaps),
        cmocka_unit_test(test_windows),
        cmocka_unit_test(test_sigma_of_a_counter),
        cmocka_unit_test(test_configure),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
