/* nvml.h - NVIDIA's management library, loaded when it is there: energy, power, temperature and why
 * a card holds its clocks back.
 *
 * Nothing of it is needed to build. The library serves any thread; calls may block for as long as
 * the driver does. Source: NVML API reference (symbols, return codes and units). */
#ifndef JOULEHASH_NVML_H
#define JOULEHASH_NVML_H

#include <stddef.h>
#include <stdint.h>

#include "measure/sensor.h"

#define NVML_CARDS_MAX 32

/* Why clocks are held back, as a set of bits. */
enum nvml_throttle {
    NVML_THROTTLE_IDLE = 1,
    NVML_THROTTLE_POWER_CAP = 2,   /* the limit that was set in software */
    NVML_THROTTLE_POWER_BRAKE = 4, /* the board's or the power supply's own limit */
    NVML_THROTTLE_THERMAL = 8,     /* too hot, by software or hardware */
    NVML_THROTTLE_HARDWARE = 16,   /* slowed down by hardware: heat or power */
    NVML_THROTTLE_SETTING = 32,    /* clocks chosen by somebody, or in step with another card */
};

struct nvml;

struct nvml_card {
    char pci[SENSOR_DOMAIN_MAX + 1]; /* "0000:3b:00.0" */
    char name[96];                   /* as the driver says, made printable */
};

/* nvml_open: loads `library` (NULL: libnvidia-ml.so.1) and starts it. On failure *out is NULL and
 * why, unless NULL, points to a few static words: SENSOR_ABSENT (no library or no driver),
 * SENSOR_DENIED, SENSOR_BAD (functions missing). Closed by nvml_close. */
enum sensor_status nvml_open(const char *library, struct nvml **out, const char **why);
void nvml_close(struct nvml *n); /* NULL is fine */

/* nvml_count: cards, at most NVML_CARDS_MAX. Their indexes stay the same until nvml_close. */
size_t nvml_count(const struct nvml *n);

enum sensor_status nvml_describe(const struct nvml *n, size_t index, struct nvml_card *out);

/* nvml_find: the index of the card with that PCI id (domains may be written with 4 or 8 digits,
 * either case). SENSOR_ABSENT when there is none. */
enum sensor_status nvml_find(const struct nvml *n, const char *pci, size_t *index);

/* nvml_energy_mj: millijoules since the driver was loaded (Volta and later), renewed about every
 * 100 ms. nvml_power_mw: milliwatts; a mean over a second on Ampere and later. */
enum sensor_status nvml_energy_mj(const struct nvml *n, size_t index, uint64_t *out);
enum sensor_status nvml_power_mw(const struct nvml *n, size_t index, uint32_t *out);

/* nvml_temperature_c: of the chip, degrees Celsius. */
enum sensor_status nvml_temperature_c(const struct nvml *n, size_t index, uint32_t *out);

/* nvml_throttled: enum nvml_throttle bits of this moment. */
enum sensor_status nvml_throttled(const struct nvml *n, size_t index, uint32_t *out);

#endif
