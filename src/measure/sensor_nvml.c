/* sensor_nvml.c - NVIDIA cards as sensors. */
#include "measure/sensor_nvml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/nvml.h"

static const char advice_absent[] =
    "install NVIDIA's driver with its libnvidia-ml.so.1 (Debian: libnvidia-ml1; in containers the "
    "utility capability)";
static const char advice_denied[] = "ask the machine's administrator for access to this card, or "
                                    "run as root";

struct card {
    struct nvml *nvml; /* this sensor's own */
    size_t index;
};

static enum sensor_status card_read(struct sensor *s, struct sensor_reading *out)
{
    const struct card *c = s->state;
    enum sensor_status status = SENSOR_ABSENT;
    uint32_t mw = 0;

    if (s->info.energy) {
        status = nvml_energy_mj(c->nvml, c->index, &out->ticks);
        out->has_energy = status == SENSOR_OK;
        if (status != SENSOR_OK)
            return status == SENSOR_ABSENT ? SENSOR_LOST : status;
    }
    if (s->info.power) {
        enum sensor_status power = nvml_power_mw(c->nvml, c->index, &mw);

        out->has_power = power == SENSOR_OK;
        out->watts = mw * 1e-3;
        if (!s->info.energy)
            status = power;
    }
    return status;
}

static void card_close(struct sensor *s)
{
    struct card *c = s->state;

    nvml_close(c->nvml);
    free(c);
}

static const struct sensor_ops card_ops = {.read = card_read, .close = card_close};

/* What this card can tell, tried out. */
static void try_card(struct sensor *s)
{
    const struct card *c = s->state;
    uint64_t mj;
    uint32_t mw;
    enum sensor_status energy = nvml_energy_mj(c->nvml, c->index, &mj);
    enum sensor_status power = nvml_power_mw(c->nvml, c->index, &mw);

    s->info.energy = energy == SENSOR_OK;
    s->info.power = power == SENSOR_OK;
    s->info.rank = energy == SENSOR_OK ? 0 : 20;
    s->info.update_s = energy == SENSOR_OK ? 0.1 : 1.0;
    if (energy == SENSOR_OK || power == SENSOR_OK)
        return;
    if (energy == SENSOR_DENIED || power == SENSOR_DENIED)
        sensor_unreadable(s, SENSOR_DENIED, "NVML: no permission for energy and power",
                          advice_denied);
    else
        sensor_unreadable(s, energy, "this card tells neither energy nor power",
                          "use a plug: --sensor shelly:URL or tasmota:URL");
}

static struct sensor *open_card(const char *library, size_t index)
{
    struct sensor *s = sensor_new("nvml", NULL);
    struct card *c = calloc(1, sizeof *c);
    struct nvml_card about;

    if (!s || !c || nvml_open(library, &c->nvml, NULL) != SENSOR_OK) {
        free(c);
        sensor_free(s);
        return NULL;
    }
    c->index = index;
    s->ops = &card_ops;
    s->state = c;
    s->info.scope = SENSOR_SCOPE_BOARD;
    s->info.tick_j = 1e-3;
    s->info.quantum_j = 1e-3;
    s->info.quantum_w = 1e-3;
    s->info.max_w = 3000.0;
    s->info.may_block = true;
    enum sensor_status status = nvml_describe(c->nvml, index, &about);

    if (status == SENSOR_OK) {
        snprintf(s->info.domain, sizeof s->info.domain, "%s", about.pci);
        snprintf(s->info.name, sizeof s->info.name, "nvml:%s", about.pci);
        try_card(s);
    } else {
        snprintf(s->info.name, sizeof s->info.name, "nvml:%zu", index);
        sensor_unreadable(s, status, "the card does not answer", advice_denied);
    }
    return s;
}

void sensor_nvml_find(const char *library, struct sensor_set *set)
{
    struct nvml *n;
    const char *why = "no NVIDIA card";
    enum sensor_status status = nvml_open(library, &n, &why);
    size_t count = status == SENSOR_OK ? nvml_count(n) : 0;

    for (size_t i = 0; i < count; i++)
        sensor_set_add(set, open_card(library, i));
    if (count == 0)
        sensor_set_absent(set, "nvml", SENSOR_SCOPE_BOARD,
                          status == SENSOR_OK ? SENSOR_ABSENT : status, why,
                          status == SENSOR_DENIED ? advice_denied : advice_absent);
    nvml_close(n);
}
