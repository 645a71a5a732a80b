/* sensor_hwmon.c - graphics cards in hwmon as sensors. */
#include "measure/sensor_hwmon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/sysfs.h"

#define FOLDER "/sys/class/hwmon"
#define CARDS_MAX 64 /* hwmon folders of all kinds that are looked at */
#define RANK_ENERGY 10
#define RANK_POWER 30

static const char advice[] = "needs a card with the amdgpu, i915 (Linux 6.2 or later) or xe driver";

static enum sensor_status energy_read(struct sensor *s, struct sensor_reading *out)
{
    out->has_energy = true;
    return sysfs_file_u64(s->state, &out->ticks);
}

static enum sensor_status power_read(struct sensor *s, struct sensor_reading *out)
{
    uint64_t microwatts = 0;
    enum sensor_status status = sysfs_file_u64(s->state, &microwatts);

    out->has_power = true;
    out->watts = (double)microwatts * 1e-6;
    return status == SENSOR_DENIED ? SENSOR_PAUSED : status; /* amdgpu says EPERM while it sleeps */
}

static void hwmon_close(struct sensor *s)
{
    sysfs_file_close(s->state);
    free(s->state);
}

static const struct sensor_ops energy_ops = {.read = energy_read, .close = hwmon_close};
static const struct sensor_ops power_ops = {.read = power_read, .close = hwmon_close};

static bool is_apu(const char *root, const char *hwmon)
{
    char path[SYSFS_PATH_MAX + 1], label[16];

    for (int i = 0; i < 4; i++)
        if (sysfs_path(path, root, FOLDER "/%s/in%d_label", hwmon, i) &&
            sysfs_text(path, label, sizeof label) == SENSOR_OK && strcmp(label, "vddnb") == 0)
            return true;
    return false;
}

/* Opens the first file of `names` that is there. */
static enum sensor_status open_first(const char *root, const char *hwmon, struct sysfs_file *file,
                                     const char *const *names)
{
    char path[SYSFS_PATH_MAX + 1];
    enum sensor_status status = SENSOR_ABSENT;

    for (; *names && status == SENSOR_ABSENT; names++)
        if (sysfs_path(path, root, FOLDER "/%s/%s", hwmon, *names))
            status = sysfs_file_open(file, path);
    return status;
}

static void describe(const char *root, const char *hwmon, const char *driver, bool energy,
                     struct sensor *s)
{
    char path[SYSFS_PATH_MAX + 1], pci[SYSFS_PCI_MAX + 1] = "";
    struct sensor_info *info = &s->info;

    if (sysfs_path(path, root, FOLDER "/%s/device", hwmon))
        sysfs_pci(path, pci);
    info->scope = SENSOR_SCOPE_BOARD;
    snprintf(info->domain, sizeof info->domain, "%s", pci);
    if (!energy && is_apu(root, hwmon)) {
        info->scope = SENSOR_SCOPE_PACKAGE;
        snprintf(info->domain, sizeof info->domain, "package-0");
    }
    snprintf(info->name, sizeof info->name, "hwmon:%.10s:%s", driver, pci[0] ? pci : hwmon);
    info->rank = energy ? RANK_ENERGY : RANK_POWER;
    info->energy = energy;
    info->power = !energy;
    info->tick_j = 1e-6;
    info->quantum_j = 61e-6;
    info->quantum_w = 1.0;
    info->update_s = energy ? 1e-3 : 1.0;
    info->max_w = 2000.0;
    info->may_block = true; /* the driver asks the card's controller */
}

/* Adds the card of one hwmon folder; false when it is none. */
static bool add_card(const char *root, const char *hwmon, struct sensor_set *set)
{
    static const char *const power[] = {"power1_average", "power1_input", NULL};
    static const char *const energy[] = {"energy1_input", NULL};
    char path[SYSFS_PATH_MAX + 1], driver[16];
    struct sensor_reading reading;

    if (!sysfs_path(path, root, FOLDER "/%s/name", hwmon) ||
        sysfs_text(path, driver, sizeof driver) != SENSOR_OK)
        return false;
    bool amd = strcmp(driver, "amdgpu") == 0;

    if (!amd && strcmp(driver, "i915") != 0 && strcmp(driver, "xe") != 0)
        return false;
    struct sensor *s = sensor_new("hwmon", amd ? &power_ops : &energy_ops);
    struct sysfs_file *file = calloc(1, sizeof *file);

    if (!s || !file) {
        free(s);
        free(file);
        s = NULL;
    } else {
        file->fd = -1;
        s->state = file;
        describe(root, hwmon, driver, !amd, s);
        enum sensor_status status = open_first(root, hwmon, file, amd ? power : energy);

        if (status == SENSOR_OK)
            status = sensor_read(s, &reading);
        if (status == SENSOR_ABSENT)
            sensor_unreadable(s, status, "this card tells neither energy nor power", advice);
        else if (status == SENSOR_DENIED)
            sensor_unreadable(s, status, "energy1_input may be read by root alone",
                              "run as root, or let a udev rule make energy1_input readable");
        else if (status == SENSOR_PAUSED) { /* may be read later: stays open */
            s->info.status = status;
            snprintf(s->info.why, sizeof s->info.why, "the card sleeps");
        } else if (status != SENSOR_OK)
            sensor_unreadable(s, status, "the card's value cannot be read", advice);
    }
    sensor_set_add(set, s);
    return true;
}

void sensor_hwmon_find(const char *root, struct sensor_set *set)
{
    char path[SYSFS_PATH_MAX + 1];
    char names[CARDS_MAX][64];
    enum sensor_status status;
    size_t count = 0, found = 0;

    if (sysfs_path(path, root, FOLDER))
        count = sysfs_folder(path, "hwmon", names, CARDS_MAX, &status);
    for (size_t i = 0; i < count; i++)
        if (add_card(root, names[i], set))
            found++;
    if (found == 0)
        sensor_set_absent(set, "hwmon", SENSOR_SCOPE_BOARD, SENSOR_ABSENT,
                          "no graphics card in " FOLDER, advice);
}
