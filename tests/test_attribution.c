/* test_attribution.c - joules and hashes of the same scope and interval, on a clock made by hand.
 */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "measure/attribution.h"

#define SECOND INT64_C(1000000000)
#define MOST 8

static struct sensor_info info[MOST];
static const struct sensor_info *source[MOST];
static struct meter_config config[MOST];
static size_t sources;
static struct scopes_device device[MOST];
static size_t devices;
static struct attribution *a;

static int reset(void **state)
{
    (void)state;
    sources = devices = 0;
    memset(info, 0, sizeof info);
    memset(device, 0, sizeof device);
    a = NULL;
    return 0;
}

static int clear(void **state)
{
    (void)state;
    attribution_free(a);
    return 0;
}

static size_t add_source(enum sensor_scope scope, const char *domain)
{
    struct sensor_info *i = &info[sources];

    i->kind = "made";
    i->scope = scope;
    snprintf(i->domain, sizeof i->domain, "%s", domain);
    i->energy = true;
    i->tick_j = 1e-6;
    i->max_w = 5000.0;
    source[sources] = i;
    meter_configure(i, SECOND, &config[sources]);
    return sources++;
}

static size_t add_device(bool gpu, const char *pci)
{
    device[devices].gpu = gpu;
    snprintf(device[devices].domain, sizeof device[devices].domain, "%s", pci);
    return devices++;
}

static void start(void)
{
    assert_int_equal(attribution_new(source, config, sources, device, devices, NULL, &a), ERR_OK);
}

static int64_t time_of(double second)
{
    return (int64_t)llround(second * 1e9);
}

static void push_j(size_t index, double second, double joules)
{
    int64_t ns = time_of(second);
    struct sensor_sample s = {
        .before_ns = ns,
        .after_ns = ns,
        .boot_ns = ns,
        .reading = {.has_energy = true, .ticks = (uint64_t)llround(joules * 1e6)}};

    attribution_sample(a, index, &s);
}

static void push_status(size_t index, double second, enum sensor_status status)
{
    int64_t ns = time_of(second);
    struct sensor_sample s = {.before_ns = ns, .after_ns = ns, .boot_ns = ns, .status = status};

    attribution_sample(a, index, &s);
}

static void push_h(size_t index, double second, double hashes)
{
    struct attribution_counts counts = {.hashes = hashes};

    attribution_count(a, index, time_of(second), &counts, 0.0, 1.0);
}

static struct attribution_figure figure(size_t scope)
{
    struct attribution_figure f;

    attribution_since(a, scope, NULL, &f);
    return f;
}

static void near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-9 * fabs(want) + 1e-12))
        fail_msg("got %.15g, want %.15g", got, want);
}

/* The package's joules go to the processors' hashes alone, the card's to the card's, the wall's to
 * all. */
static void test_whose_hashes(void **state)
{
    size_t cpu = add_device(false, ""), card = add_device(true, "0000:3b:00.0");
    size_t wall = add_source(SENSOR_SCOPE_WALL, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    size_t board = add_source(SENSOR_SCOPE_BOARD, "0000:3b:00.0");

    (void)state;
    start();
    for (int t = 0; t <= 10; t++) {
        push_j(wall, t, 500.0 * t);
        push_j(package, t, 60.0 * t);
        push_j(board, t, 300.0 * t);
        push_h(cpu, t, 2e9 * t);
        push_h(card, t, 3e10 * t);
    }
    assert_int_equal(attribution_scopes(a), 4);
    struct attribution_figure f = figure(0);

    assert_string_equal(f.scope, "wall");
    near(f.joules, 5000.0);
    near(f.hashes, 3.2e11);
    near(f.j_per_th, 5000.0 / 0.32);
    near(f.power_w, 500.0);
    near(f.seconds, 10.0);
    assert_int_equal(f.samples, 10);
    f = figure(1);
    assert_string_equal(f.scope, "package+gpu_board");
    near(f.j_per_th, 3600.0 / 0.32);
    f = figure(2);
    assert_string_equal(f.scope, "package");
    near(f.j_per_th, 600.0 / 0.02);
    f = figure(3);
    assert_string_equal(f.scope, "gpu_board");
    near(f.j_per_th, 3000.0 / 0.3);
    size_t headline = 9;

    assert_true(attribution_headline(a, time_of(10), INT64_MAX, &headline));
    assert_int_equal(headline, 0);
}

/* Hash counters read 300 ms after the sensor: both are taken at the sensor's instants. */
static void test_matched_instants(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");

    (void)state;
    start();
    push_h(cpu, -0.7, 0.0);
    for (int t = 0; t <= 20; t++) {
        push_j(package, t, 60.0 * t);
        push_h(cpu, t + 0.3, 1e9 * (t + 1.0));
    }
    struct attribution_figure f = figure(0);

    near(f.seconds, 20.0);
    near(f.joules, 1200.0);
    near(f.hashes, 2e10);
    assert_int_equal(f.from_ns, 0);
    assert_int_equal(f.to_ns, time_of(20));
}

/* What the sensor does not know is left out of joules, time and hashes alike. */
static void test_unknown_intervals(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");

    (void)state;
    start();
    double base = 1000.0, hashes = 0.0;

    for (int t = 0; t <= 30; t++) {
        if (t == 10)
            base = -60.0 * t + 1.0; /* the driver was reloaded */
        push_j(package, t, base + 60.0 * t);
        push_h(cpu, t, hashes);
        hashes += t == 9 ? 7e12 : 1e9; /* much in that second, which must not count */
    }
    struct attribution_figure f = figure(0);

    assert_int_equal(f.gaps, 1);
    assert_int_equal(f.samples, 29);
    near(f.seconds, 29.0);
    near(f.elapsed_s, 30.0);
    near(f.joules, 29 * 60.0);
    near(f.hashes, 2.9e10);
    near(f.j_per_th, 60000.0);
}

/* Two sockets read at different instants; one is silent for a while, which costs a counter nothing.
 */
static void test_sum_of_sources(void **state)
{
    size_t cpu = add_device(false, "");
    size_t first = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    size_t second = add_source(SENSOR_SCOPE_PACKAGE, "package-1");
    struct attribution_mark mark;

    (void)state;
    start();
    assert_false(attribution_now(a, 0, &mark));
    for (int t = 0; t <= 40; t++) {
        push_j(first, t, 50.0 * t);
        if (t < 10 || t > 20)
            push_j(second, t + 0.25, 30.0 * (t + 0.25));
        else
            push_status(second, t + 0.25, SENSOR_DENIED);
        push_h(cpu, t + 0.25, 1e9 * (t + 0.25));
        if (t == 18) {
            assert_true(attribution_now(a, 0, &mark));
            assert_int_equal(mark.ns, 9 * SECOND); /* waits for the second */
        }
    }
    struct attribution_figure f = figure(0);

    near(f.seconds, 39.0); /* from 1 s, the first instant that all know, to 40 s */
    near(f.joules, 39 * 80.0);
    near(f.hashes, 3.9e10);
    assert_int_equal(f.gaps, 0);
    assert_int_equal(attribution_meter(a, second)->counts.denied, 11);
}

static void test_windows_and_marks(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    struct attribution_figure f;
    struct attribution_mark mark = {0};
    double joules = 0.0, hashes = 0.0;

    (void)state;
    start();
    for (int t = 0; t <= 2000; t++) {
        push_j(package, t, joules);
        push_h(cpu, t, hashes);
        joules += t < 1900 ? 50.0 : 100.0;
        hashes += t < 1990 ? 1e9 : 4e9;
        if (t == 1900)
            assert_true(attribution_now(a, 0, &mark));
    }
    attribution_over(a, 0, 10 * SECOND, &f);
    near(f.j_per_th, 1000.0 / 0.04);
    near(f.seconds, 10.0);
    attribution_over(a, 0, 60 * SECOND, &f);
    near(f.j_per_th, 6000.0 / 0.09);
    attribution_over(a, 0, 900 * SECOND, &f);
    near(f.joules, 800 * 50.0 + 100 * 100.0);
    near(f.hashes, 890 * 1e9 + 10 * 4e9);
    attribution_over(a, 0, 1, &f); /* less than one interval: the last one */
    near(f.seconds, 1.0);
    attribution_since(a, 0, &mark, &f);
    near(f.joules, 10000.0);
    near(f.seconds, 100.0);
    f = figure(0);
    near(f.joules, 1900 * 50.0 + 100 * 100.0);
    near(f.seconds, 2000.0);
}

static void test_uncertainty_by_hand(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");

    (void)state;
    config[package].quantum_j = 6.0;
    config[package].update_s = 0.08;
    start();
    for (int t = 0; t <= 100; t++) {
        struct attribution_counts counts = {.hashes = 1e9 * t};

        push_j(package, t, 100.0 * t);
        attribution_count(a, cpu, time_of(t), &counts, 6e7, 4.0);
    }
    struct attribution_figure f = figure(0);
    /* Two ends: 6 J and 0.08 s of 100 W evenly spread; four threads' batches of 6e7. */
    double sigma_j = sqrt(2.0 * (36.0 + 64.0) / 12.0);
    double sigma_h = sqrt(2.0 * 4.0 * 36e14 / 12.0);

    near(f.sigma_j, sigma_j);
    near(f.sigma_hashes, sigma_h);
    assert_true(f.uncertainty_known);
    near(f.uncertainty, 2.0 * 100000.0 * hypot(sigma_j / 10000.0, sigma_h / 1e11));
    near(f.power_variance, 0.0);
}

/* Hashes between two counts, at a rate that changes: known less well than at a count. */
static void test_uncertainty_between_counts(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    double hashes = 0.0;

    (void)state;
    start();
    for (int t = 0; t <= 20; t++) {
        push_j(package, t, 60.0 * t);
        push_h(cpu, t + 0.5, hashes);
        hashes += t % 2 ? 1e9 : 1.2e9;
    }
    struct attribution_figure f = figure(0);

    /* Half of a change of 2e8 a second, over a quarter: 2.5e7 at each of the ends. */
    near(f.sigma_hashes, 2.5e7 * sqrt(2.0));
    near(f.uncertainty, 2.0 * f.j_per_th * f.sigma_hashes / f.hashes);
}

/* A part left out has two ends of its own. */
static void test_uncertainty_of_gaps(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    double base = 1000.0;

    (void)state;
    config[package].quantum_j = 6.0;
    start();
    for (int t = 0; t <= 100; t++) {
        if (t == 40)
            base = -100.0 * t;
        push_j(package, t, base + 100.0 * t);
        push_h(cpu, t, 1e9 * t);
    }
    struct attribution_figure f = figure(0);

    assert_int_equal(f.gaps, 1);
    near(f.sigma_j, sqrt(4.0 * 36.0 / 12.0));
}

static void test_accepted(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");

    (void)state;
    start();
    for (int t = 0; t <= 100; t++) {
        struct attribution_counts counts = {
            .hashes = 1e9 * t, .accepted_work = 0.8e9 * t, .accepted = t / 4};

        push_j(package, t, 60.0 * t);
        attribution_count(a, cpu, time_of(t), &counts, 0.0, 1.0);
        if (t == 3) {
            struct attribution_figure f = figure(0);

            assert_true(f.j_per_th_known);
            assert_false(f.accepted_known); /* none yet: unknown, not infinite */
        }
    }
    struct attribution_figure f = figure(0);

    assert_true(f.accepted_known);
    near(f.j_per_accepted_th, 60000.0 / 0.8); /* a fifth was stale or rejected */
    assert_true(f.accepted_uncertainty > 2.0 * f.j_per_accepted_th / sqrt(25.0) * 0.999);
    assert_true(f.accepted_uncertainty < 2.0 * f.j_per_accepted_th / sqrt(25.0) * 1.01);
}

static void test_headline(void **state)
{
    size_t cpu = add_device(false, "");
    size_t given = add_source(SENSOR_SCOPE_WALL, "");
    size_t dram = add_source(SENSOR_SCOPE_DRAM, "package-0");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    struct attribution_figure f;
    size_t headline = 99;

    (void)state;
    info[given].given = true;
    start();
    assert_int_equal(attribution_scopes(a), 4); /* wall, package+dram, package, dram */
    assert_false(attribution_headline(a, 0, INT64_MAX, &headline));
    for (int t = 0; t <= 10; t++) {
        push_j(given, t, 65.0 * t);
        push_h(cpu, t, 1e9 * t);
        push_j(dram, t, 5.0 * t); /* power without hashes of its own */
    }
    assert_true(attribution_headline(a, time_of(10), 5 * SECOND, &headline));
    assert_int_equal(headline, 0); /* only given */
    attribution_since(a, headline, NULL, &f);
    assert_true(f.given && f.j_per_th_known);
    assert_false(f.uncertainty_known);
    for (int t = 11; t <= 20; t++) {
        push_j(given, t, 65.0 * t);
        push_h(cpu, t, 1e9 * t);
        push_j(dram, t, 5.0 * t);
        push_j(package, t, 60.0 * t);
    }
    assert_true(attribution_headline(a, time_of(20), 5 * SECOND, &headline));
    attribution_since(a, headline, NULL, &f);
    assert_string_equal(f.scope, "package+dram"); /* measured before given, wide before narrow */
    near(f.power_w, 65.0);
    for (int t = 21; t <= 40; t++) {
        push_h(cpu, t, 1e9 * t);
        push_j(package, t, 60.0 * t);
    }
    assert_true(attribution_headline(a, time_of(40), 5 * SECOND, &headline));
    attribution_since(a, headline, NULL, &f);
    assert_string_equal(f.scope, "package"); /* memory fell silent */
    assert_true(attribution_headline(a, time_of(40), INT64_MAX, &headline));
    attribution_since(a, headline, NULL, &f);
    assert_string_equal(f.scope, "package+dram"); /* in the summary it still stands, to 20 s */
    assert_int_equal(f.to_ns, time_of(20));
}

static void test_nothing_measured(void **state)
{
    size_t cpu = add_device(false, "");
    size_t package = add_source(SENSOR_SCOPE_PACKAGE, "package-0"), headline;

    (void)state;
    info[package].status = SENSOR_DENIED;
    start();
    push_h(cpu, 0, 0.0);
    push_h(cpu, 1, 1e9);
    push_j(package, 0, 1.0); /* nobody listens */
    assert_int_equal(attribution_scopes(a), 0);
    assert_null(attribution_meter(a, package));
    assert_false(attribution_headline(a, 0, INT64_MAX, &headline));
    attribution_free(a);
    info[package].status = SENSOR_OK;
    start();
    push_j(package, 0, 1.0);
    struct attribution_figure f = figure(0);

    assert_false(f.known || f.j_per_th_known || f.uncertainty_known || f.accepted_known);
    /* Joules without a hash: power is known, joules per terahash are not. */
    for (int t = 1; t < 5; t++) {
        push_j(package, t, 1.0 + 60.0 * t);
        push_h(cpu, t, 5.0);
    }
    f = figure(0);
    assert_true(f.known);
    near(f.power_w, 60.0);
    assert_false(f.j_per_th_known || f.uncertainty_known || f.accepted_known);
}

/* A source silent for longer than the rings remember: one interval lost, then on. */
static void test_ring_forgets(void **state)
{
    size_t cpu = add_device(false, "");
    size_t first = add_source(SENSOR_SCOPE_PACKAGE, "package-0");
    size_t second = add_source(SENSOR_SCOPE_PACKAGE, "package-1");

    (void)state;
    start();
    for (int t = 0; t <= 2000; t++) {
        push_j(first, t, 50.0 * t);
        push_h(cpu, t, 1e9 * t);
        if (t < 10 || t > 1990)
            push_j(second, t, 30.0 * t);
    }
    struct attribution_figure f = figure(0);

    assert_int_equal(f.to_ns, time_of(2000));
    assert_true(f.known);
    near(f.joules, 80.0 * f.seconds);
    near(f.hashes, 1e9 * f.seconds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_whose_hashes, reset, clear),
        cmocka_unit_test_setup_teardown(test_matched_instants, reset, clear),
        cmocka_unit_test_setup_teardown(test_unknown_intervals, reset, clear),
        cmocka_unit_test_setup_teardown(test_sum_of_sources, reset, clear),
        cmocka_unit_test_setup_teardown(test_windows_and_marks, reset, clear),
        cmocka_unit_test_setup_teardown(test_uncertainty_by_hand, reset, clear),
        cmocka_unit_test_setup_teardown(test_uncertainty_between_counts, reset, clear),
        cmocka_unit_test_setup_teardown(test_uncertainty_of_gaps, reset, clear),
        cmocka_unit_test_setup_teardown(test_accepted, reset, clear),
        cmocka_unit_test_setup_teardown(test_headline, reset, clear),
        cmocka_unit_test_setup_teardown(test_nothing_measured, reset, clear),
        cmocka_unit_test_setup_teardown(test_ring_forgets, reset, clear),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
