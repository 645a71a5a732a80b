/* sensor_perf.c - events of the power PMU as sensors. */
#include "measure/sensor_perf.h"

#include <errno.h>
#include <linux/perf_event.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/cpu_list.h"
#include "measure/sysfs.h"

#define FOLDER "/sys/bus/event_source/devices/power"
#define CPUS_MAX 32
#define RANK_PERF 10
#define QUANTUM_J                                                                                  \
    (1.0 / 16384.0) /* the hardware's step, coarser than the scale: 2^-14 J at most                \
                     */

static const char advice_denied[] =
    "setcap cap_perfmon+ep joulehash, or sysctl kernel.perf_event_paranoid=0";
static const char advice_absent[] = "on real hardware: modprobe rapl; a virtual machine has none";

static const struct event {
    const char *name, *part;
    enum sensor_scope scope;
    double max_w;
} events[] = {
    {"energy-pkg", "", SENSOR_SCOPE_PACKAGE, 1000.0},
    {"energy-ram", "/dram", SENSOR_SCOPE_DRAM, 500.0},
    {"energy-psys", "", SENSOR_SCOPE_PSYS, 4000.0},
    {"energy-cores", "/core", SENSOR_SCOPE_PART, 1000.0},
    {"energy-gpu", "/uncore", SENSOR_SCOPE_PART, 1000.0},
};

struct counter {
    const struct sensor_perf_calls *calls;
    int fd;
};

static int kernel_open(uint32_t type, uint64_t config, int cpu)
{
    struct perf_event_attr attr = {
        .type = type,
        .size = sizeof attr,
        .config = config,
    };

    return (int)syscall(SYS_perf_event_open, &attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);
}

static const struct sensor_perf_calls kernel_calls = {.open = kernel_open, .read = read};

static enum sensor_status perf_read(struct sensor *s, struct sensor_reading *out)
{
    const struct counter *c = s->state;
    ssize_t n;

    do
        n = c->calls->read(c->fd, &out->ticks, sizeof out->ticks);
    while (n < 0 && errno == EINTR);
    out->has_energy = true;
    if (n == (ssize_t)sizeof out->ticks)
        return SENSOR_OK;
    return n == 0 || errno == ENODEV ? SENSOR_LOST : SENSOR_BAD; /* 0: its processor went offline */
}

static void perf_close(struct sensor *s)
{
    struct counter *c = s->state;

    close(c->fd);
    free(c);
}

static const struct sensor_ops perf_ops = {.read = perf_read, .close = perf_close};

/* "event=0x02" is all that the PMU's format knows (config:0-7). */
static bool parse_config(const char *text, uint64_t *config)
{
    unsigned value;
    int end = 0;

    if (sscanf(text, "event=%x%n", &value, &end) != 1 || text[end] != '\0')
        return false;
    *config = value;
    return true;
}

/* The processors of cpumask, at most CPUS_MAX. */
static size_t parse_cpus(const char *text, int *cpu)
{
    struct cpu_list list;
    char why[64];
    size_t count = 0;

    if (!cpu_list_parse(text, &list, why, sizeof why))
        return 0;
    for (int i = 0; i < CPU_LIST_MOST && count < CPUS_MAX; i++)
        if (cpu_list_has(&list, i))
            cpu[count++] = i;
    return count;
}

static int topology(const char *root, int cpu, const char *what)
{
    char path[SYSFS_PATH_MAX + 1];
    uint64_t value;

    if (!sysfs_path(path, root, "/sys/devices/system/cpu/cpu%d/topology/%s", cpu, what) ||
        sysfs_u64(path, &value) != SENSOR_OK || value > 100000)
        return 0;
    return (int)value;
}

/* The package of a processor by the name that powercap gives it; dies only where a package has
 * several. */
static void name_domain(const char *root, const int *cpus, size_t count, size_t which, char *out)
{
    int package = topology(root, cpus[which], "physical_package_id");
    bool dies = false;

    for (size_t i = 0; i < count; i++)
        dies |= i != which && topology(root, cpus[i], "physical_package_id") == package;
    if (dies)
        snprintf(out, SENSOR_DOMAIN_MAX + 1, "package-%d-die-%d", package,
                 topology(root, cpus[which], "die_id"));
    else
        snprintf(out, SENSOR_DOMAIN_MAX + 1, "package-%d", package);
}

static bool event_text(const char *root, const char *event, const char *suffix, char *out,
                       size_t cap)
{
    char path[SYSFS_PATH_MAX + 1];

    return sysfs_path(path, root, FOLDER "/events/%s%s", event, suffix) &&
           sysfs_text(path, out, cap) == SENSOR_OK;
}

static struct sensor *open_event(const struct event *event, const char *domain,
                                 const struct sensor_perf_calls *calls, uint32_t type,
                                 uint64_t config, int cpu, double scale)
{
    struct sensor *s = sensor_new("perf", NULL);
    struct counter *c = calloc(1, sizeof *c);
    bool psys = event->scope == SENSOR_SCOPE_PSYS;

    if (!s || !c) {
        free(c);
        sensor_free(s);
        return NULL;
    }
    if (psys && strcmp(domain, "package-0") != 0)
        snprintf(s->info.domain, sizeof s->info.domain, "psys-%.32s", domain + strlen("package-"));
    else
        snprintf(s->info.domain, sizeof s->info.domain, "%s", psys ? "psys" : domain);
    snprintf(s->info.name, sizeof s->info.name, "perf:%.40s%s", s->info.domain, event->part);
    s->info.scope = event->scope;
    s->info.rank = RANK_PERF;
    s->info.energy = true;
    s->info.tick_j = scale;
    s->info.quantum_j = QUANTUM_J;
    s->info.update_s = 1e-3;
    s->info.max_w = event->max_w;
    c->calls = calls;
    c->fd = calls->open(type, config, cpu);
    if (c->fd >= 0) {
        s->ops = &perf_ops;
        s->state = c;
        return s;
    }
    int why = errno;

    free(c);
    if (why == EACCES || why == EPERM)
        sensor_unreadable(s, SENSOR_DENIED, "perf_event_open: not permitted", advice_denied);
    else
        sensor_unreadable(s, SENSOR_ABSENT, strerror(why), advice_absent);
    return s;
}

void sensor_perf_find(const char *root, const struct sensor_perf_calls *calls,
                      struct sensor_set *set)
{
    char path[SYSFS_PATH_MAX + 1], text[128], domain[SENSOR_DOMAIN_MAX + 1];
    int cpus[CPUS_MAX];
    size_t count = 0, found = 0;
    uint64_t type;

    if (sysfs_path(path, root, FOLDER "/cpumask") &&
        sysfs_text(path, text, sizeof text) == SENSOR_OK)
        count = parse_cpus(text, cpus);
    if (!sysfs_path(path, root, FOLDER "/type") || sysfs_u64(path, &type) != SENSOR_OK ||
        type > UINT32_MAX)
        count = 0;
    for (size_t e = 0; e < sizeof events / sizeof events[0]; e++) {
        uint64_t config;
        double scale;
        char *end;

        if (!event_text(root, events[e].name, ".unit", text, sizeof text) ||
            strcmp(text, "Joules") != 0 ||
            !event_text(root, events[e].name, ".scale", text, sizeof text) ||
            !((scale = strtod(text, &end)) > 0.0 && *end == '\0' && scale < 1.0) ||
            !event_text(root, events[e].name, "", text, sizeof text) ||
            !parse_config(text, &config))
            continue;
        for (size_t i = 0; i < count; i++, found++) {
            name_domain(root, cpus, count, i, domain);
            sensor_set_add(set, open_event(&events[e], domain, calls ? calls : &kernel_calls,
                                           (uint32_t)type, config, cpus[i], scale));
        }
    }
    if (found == 0)
        sensor_set_absent(set, "perf", SENSOR_SCOPE_PACKAGE, SENSOR_ABSENT,
                          "no power PMU in /sys/bus/event_source/devices", advice_absent);
}
