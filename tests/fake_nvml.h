/* fake_nvml.h - how a test steers the fake of NVIDIA's management library. */
#ifndef JOULEHASH_TESTS_FAKE_NVML_H
#define JOULEHASH_TESTS_FAKE_NVML_H

#define FAKE_NVML_CARDS 4

/* Found in the library under the name fake_nvml. Codes are those of nvmlReturn_t.
 *
 * Where another process is to be steered, its environment's FAKE_NVML names a file, read anew at
 * each call, that describes one card: "bus 1 energy_mj 5 energy_code 0 power_mw 7 power_code 0
 * after 4 code 15". Once its energy was asked for 4 times, energy and power answer with that code;
 * 0: never. */
struct fake_nvml {
    int init_code, started; /* started: nvmlInit less nvmlShutdown */
    unsigned cards;
    struct fake_nvml_card {
        int all_code; /* of every call; tells a card that is lost */
        unsigned domain, bus, device;
        const char *name;
        int energy_code, power_code, temperature_code, throttle_code;
        unsigned long long energy_mj, throttle;
        unsigned power_mw, temperature_c;
    } card[FAKE_NVML_CARDS];
};

#endif
