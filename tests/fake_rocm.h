/* fake_rocm.h - how a test steers the fake of ROCm's management library. */
#ifndef JOULEHASH_TESTS_FAKE_ROCM_H
#define JOULEHASH_TESTS_FAKE_ROCM_H

#include <stdint.h>

#define FAKE_ROCM_CARDS 4

/* Found in the library under the name fake_rocm. Codes are those of rsmi_status_t. */
struct fake_rocm {
    int init_code, started;
    uint32_t cards;
    struct fake_rocm_card {
        int pci_code, energy_code, power_code;
        uint64_t pci, energy, power_uw;
        float resolution_uj;
    } card[FAKE_ROCM_CARDS];
};

#endif
