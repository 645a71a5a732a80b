/* test_attribution_tree.c - from a powercap tree to joules per terahash: everything counted once,
 * and the truth within the uncertainty told as often as it says.
 *
 * The tree's files are driven by a made-up power; time is virtual. */
#include "tests/made_sensors.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/prng.h"
#include "measure/attribution.h"
#include "measure/sensor_rapl.h"

#define SECOND INT64_C(1000000000)
#define RUNS 2000
#define SECONDS 30
#define THREADS_MAX 8

static double uniform(struct prng *p)
{
    return (double)(prng_next(p) >> 11) * 0x1p-53;
}

/* One reading of a sensor as the sampler takes it, at times of our own. */
static void take(struct attribution *a, size_t source, struct sensor *s, int64_t before_ns,
                 int64_t after_ns)
{
    struct sensor_sample sample = {
        .before_ns = before_ns, .after_ns = after_ns, .boot_ns = after_ns};

    sample.status = sensor_read(s, &sample.reading);
    attribution_sample(a, source, &sample);
}

static struct attribution *attribute(const struct sensor_set *set, size_t devices,
                                     enum scopes_use *use)
{
    static struct scopes_device device[2];
    const struct sensor_info *info[SENSOR_SET_MAX];
    struct meter_config config[SENSOR_SET_MAX];
    struct attribution *a;

    for (size_t i = 0; i < set->count; i++) {
        info[i] = &set->sensor[i]->info;
        meter_configure(info[i], SECOND, &config[i]);
    }
    assert_int_equal(attribution_new(info, config, set->count, device, devices, use, &a), ERR_OK);
    return a;
}

/* psys, package, dram, core and the twin of both, wrapping along the way: 100, 60, 8, 40 W. */
static void test_everything_once(void **state)
{
    static const struct {
        const char *zone, *name;
        double watts;
    } zone[] = {{"intel-rapl:0", "package-0", 60.0},      {"intel-rapl:0:0", "core", 40.0},
                {"intel-rapl:0:1", "dram", 8.0},          {"intel-rapl:1", "psys", 100.0},
                {"intel-rapl-mmio:0", "package-0", 60.0}, {"intel-rapl-mmio:0:0", "dram", 8.0}};
    static const struct {
        const char *scope;
        double watts;
    } want[] = {{"psys", 100.0}, {"package+dram", 68.0}, {"package", 60.0}, {"dram", 8.0}};
    struct sensor_set set = {0};
    enum scopes_use use[SENSOR_SET_MAX];
    struct attribution_figure f;
    char path[128];
    size_t headline;

    (void)state;
    made_tree_new();
    for (size_t i = 0; i < sizeof zone / sizeof zone[0]; i++)
        made_zone(zone[i].zone, zone[i].name, RAPL_RANGE, 0);
    sensor_rapl_find(made_tree_root(), &set);
    assert_int_equal(set.count, 6);
    struct attribution *a = attribute(&set, 1, use);

    for (int second = 0; second <= 600; second++) {
        struct attribution_counts counts = {.hashes = 1e9 * second};

        for (size_t i = 0; i < sizeof zone / sizeof zone[0]; i++) {
            /* begins shortly before the end of the counter's range */
            double uj = 262130e6 + zone[i].watts * 1e6 * second;

            snprintf(path, sizeof path, "/sys/class/powercap/%s/energy_uj", zone[i].zone);
            made_tree_number(path, (uint64_t)uj % (RAPL_RANGE + 61));
        }
        for (size_t i = 0; i < set.count; i++)
            take(a, i, set.sensor[i], second * SECOND, second * SECOND);
        attribution_count(a, 0, second * SECOND, &counts, 0.0, 1.0);
    }
    assert_int_equal(attribution_scopes(a), 4);
    for (size_t i = 0; i < 4; i++) {
        attribution_since(a, i, NULL, &f);
        assert_string_equal(f.scope, want[i].scope);
        if (fabs(f.power_w - want[i].watts) > 1e-6 * want[i].watts)
            fail_msg("%s: %.9g W, want %g", f.scope, f.power_w, want[i].watts);
        assert_int_equal(f.gaps, 0);
    }
    assert_true(attribution_headline(a, 600 * SECOND, SECOND, &headline));
    assert_int_equal(headline, 0);
    attribution_since(a, 0, NULL, &f);
    assert_true(fabs(f.j_per_th - 100000.0) < 0.1);
    size_t repeats = 0, parts = 0;

    for (size_t i = 0; i < set.count; i++) {
        repeats += use[i] == SCOPES_REPEATS;
        parts += use[i] == SCOPES_PART;
    }
    assert_int_equal(repeats, 2);
    assert_int_equal(parts, 1);
    attribution_free(a);
    sensor_set_clear(&set);
    made_tree_free();
}

/* One run of the made-up machine. */
struct run {
    struct prng prng;
    /* watts: a mean, a wave, and a level for each second */
    double mean_w, wave_w, wave_hz, level_w[SECONDS + 8], at_level_j[SECONDS + 8];
    double renew_phase, base_uj;
    size_t threads;
    double rate[THREADS_MAX], level[SECONDS + 8], at_level[SECONDS + 8], phase[THREADS_MAX], batch;
};

static void make_run(struct run *r, uint64_t seed)
{
    r->prng.state = seed;
    r->mean_w = 30.0 + 120.0 * uniform(&r->prng);
    r->wave_w = r->mean_w * 0.1 * uniform(&r->prng);
    r->wave_hz = 0.05 + 3.0 * uniform(&r->prng);
    r->renew_phase = 1e-3 * uniform(&r->prng);
    r->base_uj = 262143e6 * uniform(&r->prng);
    r->threads = 1 + (size_t)prng_below(&r->prng, THREADS_MAX);
    r->batch = 2e5 + 2e6 * uniform(&r->prng);
    for (size_t i = 0; i < r->threads; i++) {
        r->rate[i] = 1e8 * (2.0 + 0.1 * uniform(&r->prng));
        r->phase[i] = uniform(&r->prng);
    }
    for (int i = 0; i < SECONDS + 8; i++) {
        r->level_w[i] = r->mean_w * 0.05 * (uniform(&r->prng) - 0.5);
        r->at_level_j[i] = i == 0 ? 0.0 : r->at_level_j[i - 1] + r->level_w[i - 1];
        r->level[i] = 1.0 + 0.01 * (uniform(&r->prng) - 0.5);
        r->at_level[i] = i == 0 ? 0.0 : r->at_level[i - 1] + r->level[i - 1];
    }
}

/* The true joules up to t seconds. */
static double true_j(const struct run *r, double t)
{
    int i = (int)t;

    return r->mean_w * t + r->at_level_j[i] + r->level_w[i] * (t - i) +
           r->wave_w * (1.0 - cos(2.0 * M_PI * r->wave_hz * t)) / (2.0 * M_PI * r->wave_hz);
}

/* The hashes that a thread has truly tried. */
static double true_h(const struct run *r, size_t thread, double t)
{
    int i = (int)t;

    return r->rate[thread] * (r->at_level[i] + r->level[i] * (t - i));
}

static double true_all_h(const struct run *r, double t)
{
    double sum = 0.0;

    for (size_t i = 0; i < r->threads; i++)
        sum += true_h(r, i, t);
    return sum;
}

/* What energy_uj shows: renewed every millisecond, in steps of 2^-14 J, wrapping. */
static uint64_t shown_uj(const struct run *r, double t)
{
    double renewed = floor((t - r->renew_phase) * 1e3) * 1e-3 + r->renew_phase;
    double step = (double)RAPL_RANGE / 4294967295.0;
    double uj = floor((true_j(r, fmax(renewed, 0.0)) * 1e6 + r->base_uj) / step) * step;

    return (uint64_t)fmod(uj, (double)(RAPL_RANGE + 61));
}

/* What the threads have counted: a batch counts when it is done. */
static double shown_h(const struct run *r, double t)
{
    double sum = 0.0;

    for (size_t i = 0; i < r->threads; i++)
        sum += floor(true_h(r, i, t) / r->batch + r->phase[i]) * r->batch;
    return sum;
}

/* Within: the truth lies inside what is told. *relative: how wide that is. */
static bool run_once(struct run *r, const struct sensor_set *set, double *relative)
{
    struct attribution *a = attribute(set, 1, NULL);
    struct attribution_figure f;

    for (int i = 0; i <= SECONDS; i++) {
        /* Scheduled each second, late by chance; the value is of an instant within the reading. */
        double before = 1.0 + i + 2e-3 * uniform(&r->prng), width = 2e-5 + 4e-4 * uniform(&r->prng);
        double instant = before + width * uniform(&r->prng);
        double counted = before + width + 1e-4 + 5e-3 * uniform(&r->prng);
        struct attribution_counts counts = {.hashes = shown_h(r, counted)};

        made_tree_number("/sys/class/powercap/intel-rapl:0/energy_uj", shown_uj(r, instant));
        take(a, 0, set->sensor[0], (int64_t)llround(before * 1e9),
             (int64_t)llround((before + width) * 1e9));
        attribution_count(a, 0, (int64_t)llround(counted * 1e9), &counts, r->batch,
                          (double)r->threads);
    }
    attribution_since(a, 0, NULL, &f);
    assert_true(f.j_per_th_known && f.uncertainty_known);
    assert_int_equal(f.gaps, 0);
    assert_true(f.seconds > SECONDS - 2.1);
    double from = (double)f.from_ns * 1e-9, to = (double)f.to_ns * 1e-9;
    double truth =
        (true_j(r, to) - true_j(r, from)) / ((true_all_h(r, to) - true_all_h(r, from)) / 1e12);

    *relative = f.uncertainty / f.j_per_th;
    attribution_free(a);
    return fabs(f.j_per_th - truth) <= f.uncertainty;
}

static void test_coverage(void **state)
{
    struct sensor_set set = {0};
    struct run *r = malloc(sizeof *r);
    double relative, widest = 0.0, sum = 0.0;
    int within = 0;

    (void)state;
    assert_non_null(r);
    made_tree_new();
    made_zone("intel-rapl:0", "package-0", RAPL_RANGE, 0);
    sensor_rapl_find(made_tree_root(), &set);
    for (uint64_t seed = 0; seed < RUNS; seed++) {
        make_run(r, seed);
        within += run_once(r, &set, &relative);
        widest = fmax(widest, relative);
        sum += relative;
    }
    print_message("the true J/TH lay within the uncertainty (k = 2) in %.2f %% of %d runs of %d s; "
                  "told: %.4f %% on average, %.4f %% at most\n",
                  100.0 * within / RUNS, RUNS, SECONDS, 100.0 * sum / RUNS, 100.0 * widest);
    assert_in_range(within, RUNS * 930 / 1000, RUNS * 985 / 1000);
    assert_true(widest <= 0.02);
    sensor_set_clear(&set);
    made_tree_free();
    free(r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_everything_once),
        cmocka_unit_test(test_coverage),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
