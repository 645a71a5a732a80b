/* fake_nvml.c - stands in for NVIDIA's management library: built as libnvidia-ml.so.1 for the tests
 * and put on the loader's path. Only what joulehash calls, with the signatures of NVML's reference.
 */
#include "tests/fake_nvml.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern struct fake_nvml fake_nvml;
struct fake_nvml fake_nvml;

struct pci_info {
    char bus_id_legacy[16];
    unsigned domain, bus, device, pci_device_id, pci_subsystem_id;
    char bus_id[32];
};

int nvmlInit_v2(void);
int nvmlShutdown(void);
int nvmlDeviceGetCount_v2(unsigned *count);
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **handle);
int nvmlDeviceGetPciInfo_v3(void *handle, struct pci_info *out);
int nvmlDeviceGetName(void *handle, char *out, unsigned length);
int nvmlDeviceGetTotalEnergyConsumption(void *handle, unsigned long long *out);
int nvmlDeviceGetPowerUsage(void *handle, unsigned *out);
int nvmlDeviceGetTemperature(void *handle, int sensor, unsigned *out);
int nvmlDeviceGetCurrentClocksThrottleReasons(void *handle, unsigned long long *out);

/* ---- steered by a file ---- */

static _Atomic unsigned long long reads; /* of the energy counter, in this process */

/* The card as it is now: that of the struct, or the one of the file that FAKE_NVML names. */
static struct fake_nvml_card now(const void *handle)
{
    const char *path = getenv("FAKE_NVML");
    struct fake_nvml_card c = *(const struct fake_nvml_card *)handle;
    FILE *f = path ? fopen(path, "re") : NULL;
    unsigned long long after = 0;
    int code = 0;

    if (!f)
        return c;
    if (fscanf(
            f, "bus %u energy_mj %llu energy_code %d power_mw %u power_code %d after %llu code %d",
            &c.bus, &c.energy_mj, &c.energy_code, &c.power_mw, &c.power_code, &after, &code) != 7)
        c.all_code = 999;
    fclose(f);
    c.name = "Made card";
    if (after > 0 && reads >= after)
        c.energy_code = c.power_code = code;
    return c;
}

int nvmlInit_v2(void)
{
    if (getenv("FAKE_NVML"))
        fake_nvml.cards = 1;
    if (fake_nvml.init_code == 0)
        fake_nvml.started++;
    return fake_nvml.init_code;
}

int nvmlShutdown(void)
{
    fake_nvml.started--;
    return 0;
}

int nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = fake_nvml.cards;
    return 0;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **handle)
{
    if (index >= fake_nvml.cards)
        return 2;
    *handle = &fake_nvml.card[index];
    return 0;
}

int nvmlDeviceGetPciInfo_v3(void *handle, struct pci_info *out)
{
    const struct fake_nvml_card c = now(handle);

    memset(out, 0, sizeof *out);
    out->domain = c.domain;
    out->bus = c.bus;
    out->device = c.device;
    snprintf(out->bus_id, sizeof out->bus_id, "%08X:%02X:%02X.0", c.domain, c.bus, c.device);
    return c.all_code;
}

int nvmlDeviceGetName(void *handle, char *out, unsigned length)
{
    const struct fake_nvml_card c = now(handle);

    snprintf(out, length, "%s", c.name ? c.name : "");
    return c.all_code;
}

int nvmlDeviceGetTotalEnergyConsumption(void *handle, unsigned long long *out)
{
    const struct fake_nvml_card c = now(handle);

    reads++;
    *out = c.energy_mj;
    return c.all_code ? c.all_code : c.energy_code;
}

int nvmlDeviceGetPowerUsage(void *handle, unsigned *out)
{
    const struct fake_nvml_card c = now(handle);

    *out = c.power_mw;
    return c.all_code ? c.all_code : c.power_code;
}

int nvmlDeviceGetTemperature(void *handle, int sensor, unsigned *out)
{
    const struct fake_nvml_card c = now(handle);

    if (sensor != 0)
        return 2;
    *out = c.temperature_c;
    return c.all_code ? c.all_code : c.temperature_code;
}

int nvmlDeviceGetCurrentClocksThrottleReasons(void *handle, unsigned long long *out)
{
    const struct fake_nvml_card c = now(handle);

    *out = c.throttle;
    return c.all_code ? c.all_code : c.throttle_code;
}
