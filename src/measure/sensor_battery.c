/* sensor_battery.c - what the discharging batteries give. */
#include "measure/sensor_battery.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/sysfs.h"

#define FOLDER "/sys/class/power_supply"
#define SUPPLIES_MAX 16
#define BATTERIES_MAX 4

struct batteries {
    size_t count;
    struct battery {
        char folder[SYSFS_PATH_MAX + 1];
    } battery[BATTERIES_MAX];
};

static enum sensor_status number(const struct battery *b, const char *file, double *out)
{
    char path[SYSFS_PATH_MAX + 1];
    struct sysfs_file f;
    int64_t value;

    if (!sysfs_path(path, b->folder, "/%s", file))
        return SENSOR_ABSENT;
    enum sensor_status status = sysfs_file_open(&f, path);

    if (status == SENSOR_OK)
        status = sysfs_file_i64(&f, &value);
    sysfs_file_close(&f);
    if (status == SENSOR_OK)
        *out = (double)(value < 0 ? -value : value);
    return status;
}

static enum sensor_status power_of(const struct battery *b, double *watts)
{
    double current, voltage;
    enum sensor_status status = number(b, "power_now", watts);

    if (status == SENSOR_OK) {
        *watts *= 1e-6;
        return SENSOR_OK;
    }
    status = number(b, "current_now", &current);
    if (status == SENSOR_OK)
        status = number(b, "voltage_now", &voltage);
    if (status == SENSOR_OK)
        *watts = current * 1e-6 * voltage * 1e-6;
    return status;
}

static enum sensor_status battery_read(struct sensor *s, struct sensor_reading *out)
{
    const struct batteries *all = s->state;
    bool discharging = false;

    for (size_t i = 0; i < all->count; i++) {
        char path[SYSFS_PATH_MAX + 1], text[24];
        double watts;

        if (!sysfs_path(path, all->battery[i].folder, "/status"))
            return SENSOR_BAD;
        enum sensor_status status = sysfs_text(path, text, sizeof text);

        if (status != SENSOR_OK)
            return status == SENSOR_ABSENT ? SENSOR_LOST : status;
        if (strcmp(text, "Charging") == 0)
            return SENSOR_PAUSED;
        if (strcmp(text, "Discharging") != 0)
            continue;
        status = power_of(&all->battery[i], &watts);
        if (status != SENSOR_OK)
            return status == SENSOR_ABSENT ? SENSOR_BAD : status;
        out->watts += watts;
        discharging = true;
    }
    out->has_power = discharging;
    return discharging ? SENSOR_OK : SENSOR_PAUSED;
}

static void battery_close(struct sensor *s)
{
    free(s->state);
}

static const struct sensor_ops battery_ops = {.read = battery_read, .close = battery_close};

/* Whether that supply is a battery of the machine itself. */
static bool is_battery(const char *root, const char *name)
{
    char path[SYSFS_PATH_MAX + 1], text[16];

    if (!sysfs_path(path, root, FOLDER "/%s/type", name) ||
        sysfs_text(path, text, sizeof text) != SENSOR_OK || strcmp(text, "Battery") != 0)
        return false;
    return !sysfs_path(path, root, FOLDER "/%s/scope", name) ||
           sysfs_text(path, text, sizeof text) != SENSOR_OK || strcmp(text, "Device") != 0;
}

void sensor_battery_find(const char *root, struct sensor_set *set)
{
    char path[SYSFS_PATH_MAX + 1];
    char names[SUPPLIES_MAX][64];
    enum sensor_status status;
    struct batteries *all = calloc(1, sizeof *all);
    struct sensor *s = sensor_new("battery", &battery_ops);
    size_t count = 0;

    if (!all || !s) {
        free(all);
        free(s);
        sensor_set_add(set, NULL);
        return;
    }
    s->state = all;
    if (sysfs_path(path, root, FOLDER))
        count = sysfs_folder(path, "", names, SUPPLIES_MAX, &status);
    for (size_t i = 0; i < count && all->count < BATTERIES_MAX; i++)
        if (is_battery(root, names[i]) &&
            sysfs_path(all->battery[all->count].folder, root, FOLDER "/%s", names[i]))
            all->count++;
    snprintf(s->info.name, sizeof s->info.name, "battery");
    s->info.scope = SENSOR_SCOPE_NODE;
    s->info.rank = 10;
    s->info.power = true;
    s->info.quantum_w = 0.001;
    s->info.update_s = 2.0; /* embedded controllers are slow */
    s->info.max_w = 500.0;
    s->info.may_block = true;
    if (all->count == 0)
        sensor_unreadable(s, SENSOR_ABSENT, "no battery in " FOLDER,
                          "only laptops have one, and only while it discharges");
    else {
        struct sensor_reading reading;

        s->info.status = sensor_read(s, &reading);
        if (s->info.status == SENSOR_PAUSED) { /* may be read later: stays open */
            snprintf(s->info.why, sizeof s->info.why, "the battery does not discharge");
            snprintf(s->info.advice, sizeof s->info.advice, "unplug the mains to measure");
        } else if (s->info.status != SENSOR_OK)
            sensor_unreadable(s, s->info.status, "the battery's power cannot be read",
                              "needs power_now, or current_now and voltage_now");
    }
    sensor_set_add(set, s);
}
