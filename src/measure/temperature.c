/* temperature.c - temperatures from hwmon and NVML. */
#include "measure/temperature.h"

#include <stdlib.h>
#include <string.h>

#include "measure/nvml.h"
#include "measure/sysfs.h"

#define FOLDER "/sys/class/hwmon"
#define FOLDERS_MAX 64
#define INPUTS_MAX 128 /* coretemp without a package has one for each core */
#define FILES_MAX 16   /* that are read: one for each socket, or the cores of an old processor */
#define LABELS_MAX 4
#define LEAST_C (-40.0)
#define MOST_C 150.0

struct temperature {
    struct sysfs_file file[FILES_MAX];
    size_t files;
    struct nvml *nvml; /* NULL: not a card of it */
    size_t card;
    const char *why; /* when there is nothing to read */
};

/* Labels begin with one of these, the best first; "" also means an input without any label. */
struct driver {
    const char *name; /* NULL: any */
    const char *label[LABELS_MAX];
};

static const struct driver processor_driver[] = {
    {"k10temp", {"Tdie", "Tctl", ""}},
    {"zenpower", {"Tdie", "Tctl", ""}},
    {"coretemp", {"Package id", "Physical id", "Core"}},
    {"cpu_thermal", {""}},
};

static const struct driver card_driver = {NULL, {"edge", "junction", "pkg", ""}};

/* ---- hwmon ----------------------------------------------------------------------------------- */

static bool label_is(const char *root, const char *hwmon, const char *input, const char *wanted)
{
    char path[SYSFS_PATH_MAX + 1], label[32] = "";
    int stem = (int)strcspn(input, "_");

    if (!sysfs_path(path, root, FOLDER "/%s/%.*s_label", hwmon, stem, input))
        return false;
    bool has_label = sysfs_text(path, label, sizeof label) == SENSOR_OK;

    return wanted[0] == '\0' ? !has_label : strncmp(label, wanted, strlen(wanted)) == 0;
}

static bool is_input(const char *name)
{
    size_t len = strlen(name);

    return len > 6 && strcmp(name + len - 6, "_input") == 0;
}

/* Opens every input of the folder whose label is the best that it has. */
static void add_folder(struct temperature *t, const char *root, const char *hwmon,
                       const struct driver *driver)
{
    char path[SYSFS_PATH_MAX + 1];
    char names[INPUTS_MAX][64];
    enum sensor_status status;
    size_t count = 0, before = t->files;

    if (sysfs_path(path, root, FOLDER "/%s", hwmon))
        count = sysfs_folder(path, "temp", names, INPUTS_MAX, &status);
    for (size_t k = 0; k < LABELS_MAX && driver->label[k] && t->files == before; k++)
        for (size_t i = 0; i < count && t->files < FILES_MAX; i++)
            if (is_input(names[i]) && label_is(root, hwmon, names[i], driver->label[k]) &&
                sysfs_path(path, root, FOLDER "/%s/%s", hwmon, names[i]))
                sysfs_file_open(&t->file[t->files++], path); /* tried again at each reading */
}

static void find_processor(struct temperature *t, const char *root)
{
    char path[SYSFS_PATH_MAX + 1], driver[32];
    char names[FOLDERS_MAX][64];
    enum sensor_status status;
    size_t count = 0;

    if (sysfs_path(path, root, FOLDER))
        count = sysfs_folder(path, "hwmon", names, FOLDERS_MAX, &status);
    for (size_t i = 0; i < count; i++) {
        if (!sysfs_path(path, root, FOLDER "/%s/name", names[i]) ||
            sysfs_text(path, driver, sizeof driver) != SENSOR_OK)
            continue;
        for (size_t k = 0; k < sizeof processor_driver / sizeof processor_driver[0]; k++)
            if (strcmp(driver, processor_driver[k].name) == 0)
                add_folder(t, root, names[i], &processor_driver[k]);
    }
    if (t->files == 0)
        t->why = "no k10temp, zenpower, coretemp or cpu_thermal in " FOLDER;
}

static void find_card_in_hwmon(struct temperature *t, const char *root, const char *pci)
{
    char path[SYSFS_PATH_MAX + 1], its[SYSFS_PCI_MAX + 1];
    char names[FOLDERS_MAX][64];
    enum sensor_status status;
    size_t count = 0;

    if (sysfs_path(path, root, FOLDER))
        count = sysfs_folder(path, "hwmon", names, FOLDERS_MAX, &status);
    for (size_t i = 0; i < count && t->files == 0; i++)
        if (sysfs_path(path, root, FOLDER "/%s/device", names[i]) && sysfs_pci(path, its) &&
            scopes_same_card(its, pci))
            add_folder(t, root, names[i], &card_driver);
}

/* ---- life ------------------------------------------------------------------------------------ */

static void find_card(struct temperature *t, const char *root, const char *pci)
{
    if (pci[0] == '\0') {
        t->why = "the card's PCI address is unknown";
        return;
    }
    find_card_in_hwmon(t, root, pci);
    /* Also beside hwmon: only NVML says why the clocks are held back. */
    if (nvml_open(NULL, &t->nvml, NULL) == SENSOR_OK &&
        nvml_find(t->nvml, pci, &t->card) != SENSOR_OK) {
        nvml_close(t->nvml);
        t->nvml = NULL;
    }
    if (t->files == 0 && !t->nvml)
        t->why = "neither hwmon nor NVML tells this card's temperature";
}

enum err temperature_open(const char *root, const struct scopes_device *place,
                          struct temperature **out)
{
    struct temperature *t = calloc(1, sizeof *t);

    *out = t;
    if (!t)
        return ERR_NOMEM;
    if (place->gpu)
        find_card(t, root, place->domain);
    else
        find_processor(t, root);
    return ERR_OK;
}

void temperature_close(struct temperature *t)
{
    if (!t)
        return;
    for (size_t i = 0; i < t->files; i++)
        sysfs_file_close(&t->file[i]);
    nvml_close(t->nvml);
    free(t);
}

bool temperature_found(const struct temperature *t)
{
    return t->files > 0 || t->nvml;
}

/* ---- reading --------------------------------------------------------------------------------- */

static const char *why_text(enum sensor_status status)
{
    switch (status) {
    case SENSOR_OK:
        break;
    case SENSOR_ABSENT:
        return "the sensor tells no temperature";
    case SENSOR_DENIED:
        return "the temperature may not be read by this user";
    case SENSOR_LOST:
        return "the sensor was lost";
    case SENSOR_PAUSED:
        return "the card sleeps";
    case SENSOR_TIMEOUT:
        return "the sensor did not answer in time";
    case SENSOR_BAD:
        return "the sensor's answer is no temperature";
    }
    return NULL;
}

/* Drivers say exactly zero when they know nothing. */
static enum sensor_status believed(double celsius)
{
    return celsius >= LEAST_C && celsius <= MOST_C && celsius != 0.0 ? SENSOR_OK : SENSOR_BAD;
}

/* The hottest of the files; one that fails makes it unknown, since it may be the hottest. */
static enum sensor_status read_files(struct temperature *t, double *celsius)
{
    enum sensor_status status = SENSOR_OK;

    for (size_t i = 0; i < t->files && status == SENSOR_OK; i++) {
        int64_t thousandths = 0;

        status = sysfs_file_i64(&t->file[i], &thousandths);
        double one = (double)thousandths * 1e-3;

        if (status == SENSOR_OK)
            status = believed(one);
        if (i == 0 || one > *celsius)
            *celsius = one;
    }
    return status;
}

void temperature_read(struct temperature *t, struct temperature_reading *out)
{
    uint32_t whole = 0;

    *out = (struct temperature_reading){.status = SENSOR_ABSENT, .why = t->why};
    if (t->files > 0) {
        out->status = read_files(t, &out->celsius);
    } else if (t->nvml) {
        out->status = nvml_temperature_c(t->nvml, t->card, &whole);
        out->celsius = whole;
        if (out->status == SENSOR_OK)
            out->status = believed(out->celsius);
    } else {
        return;
    }
    if (out->status != SENSOR_OK) {
        out->celsius = 0.0;
        out->why = why_text(out->status);
    }
    if (t->nvml)
        out->throttle_known = nvml_throttled(t->nvml, t->card, &out->throttle) == SENSOR_OK;
    if (!out->throttle_known)
        out->throttle = 0;
}

size_t temperature_throttle_words(uint32_t throttle, const char *words[TEMPERATURE_WORDS_MAX])
{
    static const struct {
        uint32_t bit;
        const char *word;
    } table[] = {
        {NVML_THROTTLE_THERMAL, "too hot"},
        {NVML_THROTTLE_HARDWARE, "slowed down by the hardware"},
        {NVML_THROTTLE_POWER_BRAKE, "power brake of the board or supply"},
        {NVML_THROTTLE_POWER_CAP, "power limit"},
        {NVML_THROTTLE_SETTING, "clocks set by a user or another card"},
    };
    size_t count = 0;

    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (throttle & table[i].bit)
            words[count++] = table[i].word;
    return count;
}
