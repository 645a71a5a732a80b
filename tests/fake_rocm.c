/* fake_rocm.c - stands in for ROCm's management library: built as librocm_smi64.so for the tests
 * and put on the loader's path. */
#include "tests/fake_rocm.h"

extern struct fake_rocm fake_rocm;
struct fake_rocm fake_rocm;

int rsmi_init(uint64_t flags);
int rsmi_shut_down(void);
int rsmi_num_monitor_devices(uint32_t *count);
int rsmi_dev_pci_id_get(uint32_t card, uint64_t *out);
int rsmi_dev_energy_count_get(uint32_t card, uint64_t *out, float *resolution, uint64_t *stamp);
int rsmi_dev_power_ave_get(uint32_t card, uint32_t sensor, uint64_t *out);

int rsmi_init(uint64_t flags)
{
    if (flags == 0 && fake_rocm.init_code == 0)
        fake_rocm.started++;
    return fake_rocm.init_code;
}

int rsmi_shut_down(void)
{
    fake_rocm.started--;
    return 0;
}

int rsmi_num_monitor_devices(uint32_t *count)
{
    *count = fake_rocm.cards;
    return 0;
}

int rsmi_dev_pci_id_get(uint32_t card, uint64_t *out)
{
    *out = fake_rocm.card[card].pci;
    return fake_rocm.card[card].pci_code;
}

int rsmi_dev_energy_count_get(uint32_t card, uint64_t *out, float *resolution, uint64_t *stamp)
{
    *out = fake_rocm.card[card].energy;
    *resolution = fake_rocm.card[card].resolution_uj;
    *stamp = 1;
    return fake_rocm.card[card].energy_code;
}

int rsmi_dev_power_ave_get(uint32_t card, uint32_t sensor, uint64_t *out)
{
    *out = fake_rocm.card[card].power_uw;
    return sensor == 0 ? fake_rocm.card[card].power_code : 1;
}
