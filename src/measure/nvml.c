/* nvml.c - NVIDIA's management library behind our own names. */
#include "measure/nvml.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/inert.h"
#include "base/symbol.h"

/* The library's types and codes, as far as they are used. */
typedef void *nvml_handle;

struct nvml_pci_info {
    char bus_id_legacy[16];
    unsigned domain, bus, device, pci_device_id, pci_subsystem_id;
    char bus_id[32];
};

enum nvml_code {
    CODE_SUCCESS = 0,
    CODE_UNINITIALIZED = 1,
    CODE_NOT_SUPPORTED = 3,
    CODE_NO_PERMISSION = 4,
    CODE_NOT_FOUND = 6,
    CODE_DRIVER_NOT_LOADED = 9,
    CODE_TIMEOUT = 10,
    CODE_GPU_IS_LOST = 15,
    CODE_RESET_REQUIRED = 16,
    CODE_OPERATING_SYSTEM = 17, /* blocked by a control group */
};

#define TEMPERATURE_GPU 0

struct nvml {
    void *library;
    int (*init)(void);
    int (*shutdown)(void);
    int (*count)(unsigned *);
    int (*by_index)(unsigned, nvml_handle *);
    int (*pci_info)(nvml_handle, struct nvml_pci_info *);
    int (*name)(nvml_handle, char *, unsigned);
    int (*energy)(nvml_handle, unsigned long long *); /* NULL in old libraries, as are the rest */
    int (*power)(nvml_handle, unsigned *);
    int (*temperature)(nvml_handle, int, unsigned *);
    int (*throttle)(nvml_handle, unsigned long long *);
    size_t cards;
    nvml_handle card[NVML_CARDS_MAX];
};

static enum sensor_status status_of(int code)
{
    switch (code) {
    case CODE_SUCCESS:
        return SENSOR_OK;
    case CODE_NOT_SUPPORTED:
    case CODE_NOT_FOUND:
        return SENSOR_ABSENT;
    case CODE_NO_PERMISSION:
    case CODE_OPERATING_SYSTEM:
        return SENSOR_DENIED;
    case CODE_TIMEOUT:
        return SENSOR_TIMEOUT;
    case CODE_UNINITIALIZED:
    case CODE_DRIVER_NOT_LOADED:
    case CODE_GPU_IS_LOST:
    case CODE_RESET_REQUIRED:
        return SENSOR_LOST;
    default:
        return SENSOR_BAD;
    }
}

static bool load(struct nvml *n)
{
    symbol_find(n->library, "nvmlInit_v2", &n->init);
    symbol_find(n->library, "nvmlShutdown", &n->shutdown);
    symbol_find(n->library, "nvmlDeviceGetCount_v2", &n->count);
    symbol_find(n->library, "nvmlDeviceGetHandleByIndex_v2", &n->by_index);
    symbol_find(n->library, "nvmlDeviceGetPciInfo_v3", &n->pci_info);
    symbol_find(n->library, "nvmlDeviceGetName", &n->name);
    symbol_find(n->library, "nvmlDeviceGetTotalEnergyConsumption", &n->energy);
    symbol_find(n->library, "nvmlDeviceGetPowerUsage", &n->power);
    symbol_find(n->library, "nvmlDeviceGetTemperature", &n->temperature);
    if (!symbol_find(n->library, "nvmlDeviceGetCurrentClocksEventReasons", &n->throttle))
        symbol_find(n->library, "nvmlDeviceGetCurrentClocksThrottleReasons", &n->throttle);
    return n->init && n->shutdown && n->count && n->by_index && n->pci_info;
}

static enum sensor_status fail(struct nvml *n, const char **why, enum sensor_status status,
                               const char *words)
{
    if (n && n->library)
        dlclose(n->library);
    free(n);
    if (why)
        *why = words;
    return status;
}

enum sensor_status nvml_open(const char *library, struct nvml **out, const char **why)
{
    struct nvml *n = calloc(1, sizeof *n);
    unsigned count = 0;

    *out = NULL;
    if (!n)
        return fail(n, why, SENSOR_BAD, err_text(ERR_NOMEM));
    n->library = dlopen(library ? library : "libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!n->library)
        return fail(n, why, SENSOR_ABSENT, "no libnvidia-ml.so.1");
    if (!load(n))
        return fail(n, why, SENSOR_BAD, "libnvidia-ml.so.1 is too old");
    switch (status_of(n->init())) {
    case SENSOR_OK:
        break;
    case SENSOR_DENIED:
        return fail(n, why, SENSOR_DENIED, "NVML may not be used by this user");
    default:
        return fail(n, why, SENSOR_ABSENT, "the NVIDIA driver is not running");
    }
    if (n->count(&count) != CODE_SUCCESS)
        count = 0;
    n->cards = count < NVML_CARDS_MAX ? count : NVML_CARDS_MAX;
    for (size_t i = 0; i < n->cards; i++)
        if (n->by_index((unsigned)i, &n->card[i]) != CODE_SUCCESS)
            n->card[i] = NULL; /* each call then says SENSOR_LOST */
    *out = n;
    return SENSOR_OK;
}

void nvml_close(struct nvml *n)
{
    if (!n)
        return;
    n->shutdown();
    dlclose(n->library);
    free(n);
}

size_t nvml_count(const struct nvml *n)
{
    return n->cards;
}

enum sensor_status nvml_describe(const struct nvml *n, size_t index, struct nvml_card *out)
{
    struct nvml_pci_info pci = {0};
    char name[96] = "";

    memset(out, 0, sizeof *out);
    if (index >= n->cards || !n->card[index])
        return SENSOR_LOST;
    enum sensor_status status = status_of(n->pci_info(n->card[index], &pci));

    if (status != SENSOR_OK)
        return status;
    snprintf(out->pci, sizeof out->pci, "%04x:%02x:%02x.0", pci.domain, pci.bus & 0xff,
             pci.device & 0xff);
    if (n->name && n->name(n->card[index], name, sizeof name) == CODE_SUCCESS)
        inert_copy(out->name, sizeof out->name, name, strnlen(name, sizeof name));
    return SENSOR_OK;
}

enum sensor_status nvml_find(const struct nvml *n, const char *pci, size_t *index)
{
    unsigned domain, bus, device, function, d, b, v, f;

    if (sscanf(pci, "%8x:%2x:%2x.%1x", &domain, &bus, &device, &function) != 4)
        return SENSOR_ABSENT;
    for (size_t i = 0; i < n->cards; i++) {
        struct nvml_card card;

        if (nvml_describe(n, i, &card) == SENSOR_OK &&
            sscanf(card.pci, "%8x:%2x:%2x.%1x", &d, &b, &v, &f) == 4 && d == domain && b == bus &&
            v == device) {
            *index = i;
            return SENSOR_OK;
        }
    }
    return SENSOR_ABSENT;
}

enum sensor_status nvml_energy_mj(const struct nvml *n, size_t index, uint64_t *out)
{
    unsigned long long value = 0;

    if (index >= n->cards || !n->card[index])
        return SENSOR_LOST;
    if (!n->energy)
        return SENSOR_ABSENT;
    enum sensor_status status = status_of(n->energy(n->card[index], &value));

    *out = value;
    return status;
}

enum sensor_status nvml_power_mw(const struct nvml *n, size_t index, uint32_t *out)
{
    unsigned value = 0;

    if (index >= n->cards || !n->card[index])
        return SENSOR_LOST;
    if (!n->power)
        return SENSOR_ABSENT;
    enum sensor_status status = status_of(n->power(n->card[index], &value));

    *out = value;
    return status;
}

enum sensor_status nvml_temperature_c(const struct nvml *n, size_t index, uint32_t *out)
{
    unsigned value = 0;

    if (index >= n->cards || !n->card[index])
        return SENSOR_LOST;
    if (!n->temperature)
        return SENSOR_ABSENT;
    enum sensor_status status = status_of(n->temperature(n->card[index], TEMPERATURE_GPU, &value));

    *out = value;
    return status;
}

enum sensor_status nvml_throttled(const struct nvml *n, size_t index, uint32_t *out)
{
    static const struct {
        unsigned long long theirs;
        uint32_t ours;
    } bit[] = {
        {0x01, NVML_THROTTLE_IDLE},      {0x02, NVML_THROTTLE_SETTING},
        {0x04, NVML_THROTTLE_POWER_CAP}, {0x08, NVML_THROTTLE_HARDWARE},
        {0x10, NVML_THROTTLE_SETTING},   {0x20, NVML_THROTTLE_THERMAL},
        {0x40, NVML_THROTTLE_THERMAL},   {0x80, NVML_THROTTLE_POWER_BRAKE},
        {0x100, NVML_THROTTLE_SETTING},
    };
    unsigned long long value = 0;

    *out = 0;
    if (index >= n->cards || !n->card[index])
        return SENSOR_LOST;
    if (!n->throttle)
        return SENSOR_ABSENT;
    enum sensor_status status = status_of(n->throttle(n->card[index], &value));

    for (size_t i = 0; i < sizeof bit / sizeof bit[0]; i++)
        if (value & bit[i].theirs)
            *out |= bit[i].ours;
    return status;
}
