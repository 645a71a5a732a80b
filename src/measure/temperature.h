/* temperature.h - how hot a processor or a card is, and why a card holds its clocks back.
 *
 * Processors: hwmon, drivers k10temp and zenpower (Tdie, else Tctl), coretemp (packages, else
 * cores), cpu_thermal; of several sockets the hottest. Cards: hwmon of that PCI address (edge, else
 * junction), else NVML. What cannot be read is unknown, with the reason; zero is no temperature.
 * One thread at a time for each; reads may block for as long as a driver does. Sources: the
 * kernel's Documentation/hwmon/{k10temp,coretemp}.rst and Documentation/gpu/amdgpu/thermal.rst. */
#ifndef JOULEHASH_TEMPERATURE_H
#define JOULEHASH_TEMPERATURE_H

#include "base/err.h"
#include "measure/scopes.h"

#define TEMPERATURE_WORDS_MAX 8

struct temperature;

struct temperature_reading {
    enum sensor_status status; /* SENSOR_OK: celsius is known */
    double celsius;
    const char *why;     /* static words when it is unknown; else NULL */
    bool throttle_known; /* else throttle is 0 */
    uint32_t throttle;   /* enum nvml_throttle bits of this moment */
};

/* temperature_open: looks for what tells it. In: root, as for sensors (see sysfs.h); place, the
 * processor or a card. ERR_NOMEM: *out is NULL. A place without any sensor is no error: it can be
 * read, and says why it is unknown. */
enum err temperature_open(const char *root, const struct scopes_device *place,
                          struct temperature **out);
void temperature_close(struct temperature *t); /* NULL is fine */

/* temperature_found: whether there is something to read. False: temperature_read says the same each
 * time, and does not block. */
bool temperature_found(const struct temperature *t);

void temperature_read(struct temperature *t, struct temperature_reading *out);

/* temperature_throttle_words: the reasons that slow a card down, as static words ("too hot"), into
 * words; how many. Idling is none. Pure. */
size_t temperature_throttle_words(uint32_t throttle, const char *words[TEMPERATURE_WORDS_MAX]);

#endif
