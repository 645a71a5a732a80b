/* sensor_rapl.c - powercap zones as sensors. */
#include "measure/sensor_rapl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/sysfs.h"

#define FOLDER "/sys/class/powercap"
#define MODULUS_BITS 4294967295.0 /* the counters are 32 bits of the hardware's own unit */
#define RANK_MSR 0
#define RANK_MMIO 20

static const char advice_denied[] =
    "run as root, or let a udev rule open the counters: SUBSYSTEM==\"powercap\", "
    "RUN+=\"/bin/chmod a+r /sys%p/energy_uj\" (every local program can read them then)";
static const char advice_absent[] = "on real hardware: modprobe intel_rapl_msr; a virtual machine "
                                    "or container has none, use a plug "
                                    "(--sensor shelly:URL or tasmota:URL)";

static enum sensor_status rapl_read(struct sensor *s, struct sensor_reading *out)
{
    out->has_energy = true;
    return sysfs_file_u64(s->state, &out->ticks);
}

static void rapl_close(struct sensor *s)
{
    sysfs_file_close(s->state);
    free(s->state);
}

static const struct sensor_ops rapl_ops = {.read = rapl_read, .close = rapl_close};

/* What a zone of that name covers. */
static enum sensor_scope scope_of(const char *name)
{
    if (strncmp(name, "package", 7) == 0)
        return SENSOR_SCOPE_PACKAGE;
    if (strncmp(name, "psys", 4) == 0)
        return SENSOR_SCOPE_PSYS;
    if (strcmp(name, "dram") == 0)
        return SENSOR_SCOPE_DRAM;
    return SENSOR_SCOPE_PART;
}

static double most_watts(enum sensor_scope scope)
{
    switch (scope) {
    case SENSOR_SCOPE_PSYS:
        return 4000.0;
    case SENSOR_SCOPE_DRAM:
        return 500.0;
    default:
        return 1000.0;
    }
}

/* Names and scope of one zone: `zone` is "intel-rapl:0:1" or alike. A subzone belongs to the
 * package whose folder its number begins with. */
static bool name_zone(const char *root, const char *zone, struct sensor_info *info)
{
    char path[SYSFS_PATH_MAX + 1], name[32], parent[32] = "";
    const char *first = strchr(zone, ':'), *last = strrchr(zone, ':');
    bool mmio = strncmp(zone, "intel-rapl-mmio:", 16) == 0;

    if (!sysfs_path(path, root, FOLDER "/%s/name", zone) ||
        sysfs_text(path, name, sizeof name) != SENSOR_OK || name[0] == '\0')
        return false;
    info->scope = scope_of(name);
    if (last != first && (!sysfs_path(path, root, FOLDER "/%.*s/name", (int)(last - zone), zone) ||
                          sysfs_text(path, parent, sizeof parent) != SENSOR_OK))
        return false;
    snprintf(info->domain, sizeof info->domain, "%s", parent[0] ? parent : name);
    snprintf(info->name, sizeof info->name, "%s:%s%s%s", mmio ? "rapl-mmio" : "rapl", parent,
             parent[0] ? "/" : "", name);
    info->rank = mmio ? RANK_MMIO : RANK_MSR;
    return true;
}

/* Opens the counter of a named zone. */
static void open_zone(const char *root, const char *zone, struct sensor *s)
{
    char path[SYSFS_PATH_MAX + 1];
    struct sysfs_file *file = s->state;
    struct sensor_reading reading;
    uint64_t range = 0;

    s->info.energy = true;
    s->info.tick_j = 1e-6;
    s->info.update_s = 1e-3;
    s->info.max_w = most_watts(s->info.scope);
    if (!sysfs_path(path, root, FOLDER "/%s/max_energy_range_uj", zone) ||
        sysfs_u64(path, &range) != SENSOR_OK || (double)range < MODULUS_BITS / 1e3) {
        sensor_unreadable(s, SENSOR_BAD, "max_energy_range_uj makes no sense",
                          "tell the kernel's developers what the file says");
        return;
    }
    s->info.quantum_j = (double)range / MODULUS_BITS * 1e-6;
    s->info.modulus = range + (uint64_t)((double)range / MODULUS_BITS + 0.5);
    enum sensor_status status = SENSOR_ABSENT;

    if (sysfs_path(path, root, FOLDER "/%s/energy_uj", zone))
        status = sysfs_file_open(file, path);
    if (status == SENSOR_OK)
        status = sensor_read(s, &reading);
    if (status == SENSOR_DENIED)
        sensor_unreadable(s, status, "energy_uj may be read by root alone", advice_denied);
    else if (status != SENSOR_OK)
        sensor_unreadable(s, status, "energy_uj cannot be read", advice_absent);
}

static void add_zone(const char *root, const char *zone, struct sensor_set *set)
{
    struct sensor *s = sensor_new("rapl", &rapl_ops);

    if (s && (s->state = calloc(1, sizeof(struct sysfs_file))) == NULL) {
        free(s);
        s = NULL;
    }
    if (s) {
        ((struct sysfs_file *)s->state)->fd = -1;
        if (name_zone(root, zone, &s->info))
            open_zone(root, zone, s);
        else {
            snprintf(s->info.name, sizeof s->info.name, "rapl:%s", zone);
            s->info.scope = SENSOR_SCOPE_PART;
            sensor_unreadable(s, SENSOR_BAD, "the zone has no name", advice_absent);
        }
    }
    sensor_set_add(set, s);
}

void sensor_rapl_find(const char *root, struct sensor_set *set)
{
    char path[SYSFS_PATH_MAX + 1];
    char zones[SENSOR_SET_MAX][64];
    enum sensor_status status = SENSOR_BAD;
    size_t count = 0, found = 0;

    if (sysfs_path(path, root, FOLDER))
        count = sysfs_folder(path, "intel-rapl", zones, SENSOR_SET_MAX, &status);
    for (size_t i = 0; i < count; i++)
        if (strchr(zones[i], ':')) { /* the others are the controllers themselves */
            add_zone(root, zones[i], set);
            found++;
        }
    if (found == 0)
        sensor_set_absent(set, "rapl", SENSOR_SCOPE_PACKAGE,
                          status == SENSOR_OK ? SENSOR_ABSENT : status,
                          "no intel-rapl zone in " FOLDER, advice_absent);
}
