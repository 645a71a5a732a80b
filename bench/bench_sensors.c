/* bench_sensors.c - what reading sensors costs: every reading of a second, through meters and
 * attribution, on a made-up powercap tree.
 *
 * Two sockets with package, dram, psys and cores, an amdgpu card and a battery, in a folder of the
 * benchmark's own. Each round is what a second of mining does at 1 Hz: read and sample all, count
 * the devices' hashes, and take the figures that a status line shows. The processor's time of a
 * round, in thousandths of a second, is the share of one core in tenths of a percent.
 *
 * usage: bench_sensors [ROUNDS]     (default 20000) */
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/version.h"
#include "base/clock.h"
#include "measure/attribution.h"
#include "measure/sensor_battery.h"
#include "measure/sensor_hwmon.h"
#include "measure/sensor_rapl.h"

#define ROUNDS_MAX 10000000

static char root[] = "joulehash-bench-XXXXXX";

static void put(const char *path, const char *text)
{
    char whole[256];

    snprintf(whole, sizeof whole, "%s%s", root, path);
    for (char *p = whole + sizeof root; (p = strchr(p, '/')) != NULL; p++) {
        *p = '\0';
        mkdir(whole, 0755);
        *p = '/';
    }
    FILE *f = fopen(whole, "w");

    if (!f || fprintf(f, "%s\n", text) < 0 || fclose(f) != 0) {
        perror(whole);
        exit(1);
    }
}

static void put_zone(const char *zone, const char *name)
{
    static const char *const file[] = {"name", "max_energy_range_uj", "energy_uj"};
    const char *const text[] = {name, "262143328850", "123456789012"};
    char path[128];

    for (size_t i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "/sys/class/powercap/%s/%s", zone, file[i]);
        put(path, text[i]);
    }
}

static void make_tree(void)
{
    put_zone("intel-rapl:0", "package-0");
    put_zone("intel-rapl:0:0", "core");
    put_zone("intel-rapl:0:1", "dram");
    put_zone("intel-rapl:1", "package-1");
    put_zone("intel-rapl:1:0", "core");
    put_zone("intel-rapl:1:1", "dram");
    put_zone("intel-rapl:2", "psys");
    put("/sys/class/hwmon/hwmon0/name", "amdgpu");
    put("/sys/class/hwmon/hwmon0/power1_average", "35000000");
    put("/sys/class/power_supply/BAT0/type", "Battery");
    put("/sys/class/power_supply/BAT0/status", "Discharging");
    put("/sys/class/power_supply/BAT0/power_now", "14250000");
}

static int remove_one(const char *path, const struct stat *s, int kind, struct FTW *f)
{
    (void)s;
    (void)kind;
    (void)f;
    return remove(path);
}

static double cpu_seconds(void)
{
    struct rusage u;

    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
           (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) * 1e-6;
}

/* One second's work. The tree stands still, so each counter is given what it would have counted. */
static double one_round(struct attribution *a, const struct sensor_set *set, uint64_t round)
{
    int64_t now_ns = (int64_t)(round + 1) * CLOCK_SECOND;
    struct attribution_counts counts = {.hashes = 1e9 * (double)round};
    struct attribution_figure f;
    double sum = 0.0;

    for (size_t i = 0; i < set->count; i++) {
        struct sensor_sample sample;

        sensor_sample(set->sensor[i], &sample);
        sample.before_ns = sample.after_ns = sample.boot_ns = now_ns;
        sample.reading.ticks = round * 60000000 % UINT64_C(262143328911);
        attribution_sample(a, i, &sample);
    }
    attribution_count(a, 0, now_ns, &counts, 1e6, 2.0);
    for (size_t i = 0; i < attribution_scopes(a); i++) {
        static const int64_t spans[] = {10 * CLOCK_SECOND, 60 * CLOCK_SECOND, 900 * CLOCK_SECOND,
                                        INT64_MAX};

        for (size_t s = 0; s < sizeof spans / sizeof spans[0]; s++) {
            attribution_over(a, i, spans[s], &f);
            sum += f.known ? f.joules : 0.0;
        }
    }
    return sum;
}

int main(int argc, char **argv)
{
    uint64_t rounds = argc > 1 ? strtoull(argv[1], NULL, 10) : 20000;
    struct sensor_set set = {0};
    const struct sensor_info *info[SENSOR_SET_MAX];
    struct meter_config config[SENSOR_SET_MAX];
    struct scopes_device cpu = {.gpu = false};
    struct attribution *a = NULL;
    int failed = 1;

    if (rounds == 0 || rounds > ROUNDS_MAX) {
        fprintf(stderr, "usage: bench_sensors [ROUNDS]\n");
        return 1;
    }
    if (!mkdtemp(root)) {
        perror(root);
        return 1;
    }
    make_tree();
    sensor_rapl_find(root, &set);
    sensor_hwmon_find(root, &set);
    sensor_battery_find(root, &set);
    for (size_t i = 0; i < set.count; i++) {
        info[i] = &set.sensor[i]->info;
        meter_configure(info[i], CLOCK_SECOND, &config[i]);
    }
    if (attribution_new(info, config, set.count, &cpu, 1, NULL, &a) != ERR_OK)
        goto out;
    double start = cpu_seconds(), sum = 0.0;

    for (uint64_t round = 0; round < rounds; round++)
        sum += one_round(a, &set, round);
    double each = (cpu_seconds() - start) / (double)rounds;

    printf("joulehash %s (%s): %zu sensors, %zu scopes, %llu rounds: %.1f us of processor time per "
           "round, %.4f %% of one core at 1 Hz\n",
           JOULEHASH_VERSION, version_commit, set.count, attribution_scopes(a),
           (unsigned long long)rounds, each * 1e6, each * 100.0);
    failed = !(rounds < 3 || sum > 0.0);
out:
    attribution_free(a);
    sensor_set_clear(&set);
    nftw(root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return failed;
}
