/* sensor_spec.h - what the user says with --sensor: KIND[:DETAIL][,scope=SCOPE][,max=WATTS]. Pure.
 *
 * rapl, perf, hwmon, nvml, rocm, ipmi and battery choose among the sensors found (DETAIL: one name
 * or PCI id, else all); shelly:URL, tasmota:URL, watts:N and cmd:PROGRAM make a new one. */
#ifndef JOULEHASH_SENSOR_SPEC_H
#define JOULEHASH_SENSOR_SPEC_H

#include "measure/sensor.h"

#define SENSOR_SPEC_DETAIL_MAX 511

struct sensor_spec {
    const char *kind; /* as in struct sensor_info; static */
    char detail[SENSOR_SPEC_DETAIL_MAX + 1];
    double watts; /* of watts:N */
    bool scope_said, max_said;
    enum sensor_scope scope; /* as said, or the kind's own (wall for those that make a new one) */
    double max_w;            /* as said: more than this is not believed */
};

/* sensor_spec_parse: ERR_SYNTAX, ERR_RANGE or ERR_LIMIT with a sentence in why (room for cap). */
enum err sensor_spec_parse(const char *text, struct sensor_spec *out, char *why, size_t cap);

/* sensor_spec_makes: whether it makes a new sensor rather than choosing among those found. */
bool sensor_spec_makes(const struct sensor_spec *spec);

/* sensor_spec_chooses: whether a found sensor is meant. */
bool sensor_spec_chooses(const struct sensor_spec *spec, const struct sensor_info *info);

#endif
