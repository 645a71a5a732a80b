/* sensor_rocm.c - AMD cards of ROCm's management library as sensors. */
#include "measure/sensor_rocm.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/symbol.h"

#define CARDS_MAX 32

enum rsmi_code {
    CODE_SUCCESS = 0,
    CODE_NOT_SUPPORTED = 2,
    CODE_FILE_ERROR = 3,
    CODE_PERMISSION = 4,
    CODE_NOT_FOUND = 10,
};

static const char advice[] = "install ROCm's rocm-smi-lib; the hwmon sensor tells an AMD card's "
                             "power without it";

struct card {
    void *library;
    int (*init)(uint64_t);
    int (*shut_down)(void);
    int (*count)(uint32_t *);
    int (*pci_id)(uint32_t, uint64_t *);
    int (*energy)(uint32_t, uint64_t *, float *, uint64_t *); /* may be NULL */
    int (*power)(uint32_t, uint32_t, uint64_t *);             /* may be NULL */
    uint32_t index;
};

static enum sensor_status status_of(int code)
{
    switch (code) {
    case CODE_SUCCESS:
        return SENSOR_OK;
    case CODE_NOT_SUPPORTED:
        return SENSOR_ABSENT;
    case CODE_PERMISSION:
        return SENSOR_DENIED;
    case CODE_FILE_ERROR:
    case CODE_NOT_FOUND:
        return SENSOR_LOST;
    default:
        return SENSOR_BAD;
    }
}

static void unload(struct card *c)
{
    if (c->library)
        dlclose(c->library);
    c->library = NULL;
}

/* Loads and starts the library; the words say why not. */
static const char *load(const char *library, struct card *c)
{
    static const char *const names[] = {"librocm_smi64.so.7", "librocm_smi64.so.6",
                                        "librocm_smi64.so.5", "librocm_smi64.so.1",
                                        "librocm_smi64.so"};

    memset(c, 0, sizeof *c);
    if (library)
        c->library = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    for (size_t i = 0; !library && !c->library && i < sizeof names / sizeof names[0]; i++)
        c->library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!c->library)
        return "no librocm_smi64.so";
    symbol_find(c->library, "rsmi_init", &c->init);
    symbol_find(c->library, "rsmi_shut_down", &c->shut_down);
    symbol_find(c->library, "rsmi_num_monitor_devices", &c->count);
    symbol_find(c->library, "rsmi_dev_pci_id_get", &c->pci_id);
    symbol_find(c->library, "rsmi_dev_energy_count_get", &c->energy);
    symbol_find(c->library, "rsmi_dev_power_ave_get", &c->power);
    if (c->init && c->shut_down && c->count && c->pci_id && c->init(0) == CODE_SUCCESS)
        return NULL;
    unload(c);
    return "ROCm's library does not start";
}

static enum sensor_status card_read(struct sensor *s, struct sensor_reading *out)
{
    const struct card *c = s->state;
    uint64_t microwatts = 0, stamp;
    float resolution;

    if (s->info.energy) {
        out->has_energy = true;
        return status_of(c->energy(c->index, &out->ticks, &resolution, &stamp));
    }
    enum sensor_status status = status_of(c->power(c->index, 0, &microwatts));

    out->has_power = true;
    out->watts = (double)microwatts * 1e-6;
    return status;
}

static void card_close(struct sensor *s)
{
    struct card *c = s->state;

    c->shut_down();
    unload(c);
    free(c);
}

static const struct sensor_ops card_ops = {.read = card_read, .close = card_close};

static void try_card(struct sensor *s)
{
    const struct card *c = s->state;
    uint64_t value, stamp;
    float resolution = 0.0f;
    int energy = c->energy ? c->energy(c->index, &value, &resolution, &stamp) : CODE_NOT_SUPPORTED;
    int power = c->power ? c->power(c->index, 0, &value) : CODE_NOT_SUPPORTED;

    s->info.energy = energy == CODE_SUCCESS && resolution > 0.0f && resolution < 1e6f;
    s->info.power = !s->info.energy && power == CODE_SUCCESS;
    if (s->info.energy) {
        s->info.rank = 5;
        s->info.tick_j = s->info.quantum_j = (double)resolution * 1e-6;
        s->info.update_s = 0.01;
    } else if (s->info.power) {
        s->info.rank = 25;
        s->info.quantum_w = 1.0;
        s->info.update_s = 1.0;
    } else if (energy == CODE_PERMISSION || power == CODE_PERMISSION)
        sensor_unreadable(s, SENSOR_DENIED, "ROCm SMI: no permission",
                          "add the user to the groups video and render, or run as root");
    else
        sensor_unreadable(s, SENSOR_ABSENT, "this card tells neither energy nor power", advice);
}

static struct sensor *open_card(const char *library, uint32_t index)
{
    struct sensor *s = sensor_new("rocm", NULL);
    struct card *c = calloc(1, sizeof *c);
    uint64_t id;

    if (!s || !c || load(library, c)) {
        free(c);
        sensor_free(s);
        return NULL;
    }
    c->index = index;
    s->ops = &card_ops;
    s->state = c;
    s->info.scope = SENSOR_SCOPE_BOARD;
    s->info.max_w = 3000.0;
    s->info.may_block = true;
    if (c->pci_id(index, &id) == CODE_SUCCESS)
        snprintf(s->info.domain, sizeof s->info.domain, "%04x:%02x:%02x.%x", (unsigned)(id >> 32),
                 (unsigned)(id >> 8 & 0xff), (unsigned)(id >> 3 & 0x1f), (unsigned)(id & 7));
    if (s->info.domain[0])
        snprintf(s->info.name, sizeof s->info.name, "rocm:%.48s", s->info.domain);
    else
        snprintf(s->info.name, sizeof s->info.name, "rocm:%u", index);
    try_card(s);
    return s;
}

void sensor_rocm_find(const char *library, struct sensor_set *set)
{
    struct card c;
    uint32_t count = 0;
    const char *why = load(library, &c);

    if (!why) {
        if (c.count(&count) != CODE_SUCCESS)
            count = 0;
        for (uint32_t i = 0; i < count && i < CARDS_MAX; i++)
            sensor_set_add(set, open_card(library, i));
        c.shut_down();
        unload(&c);
        why = "no card in ROCm's list";
    }
    if (count == 0)
        sensor_set_absent(set, "rocm", SENSOR_SCOPE_BOARD, SENSOR_ABSENT, why, advice);
}
