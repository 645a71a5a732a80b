/* thermometer.h - a thread that reads one temperature once a second, so that a stuck driver holds
 * up neither the loop nor another device. */
#ifndef JOULEHASH_THERMOMETER_H
#define JOULEHASH_THERMOMETER_H

#include <stdint.h>

#include "measure/temperature.h"

struct thermometer;

/* thermometer_start: takes the temperature over, also when it fails (it is closed then). Without
 * anything to read there is no thread. ERR_NOMEM, ERR_IO: no thread to be had; *out is NULL. */
enum err thermometer_start(struct temperature *temperature, struct thermometer **out);

/* thermometer_now: the newest reading, and when it was taken (monotonic). Before the
 * first it is SENSOR_PAUSED and *read_ns is 0; when none came for THERMOMETER_FRESH_NS it is
 * SENSOR_TIMEOUT. */
#define THERMOMETER_FRESH_NS INT64_C(10000000000)
void thermometer_now(struct thermometer *t, int64_t now_ns, struct temperature_reading *out,
                     int64_t *read_ns);

/* thermometer_stop: waits until deadline_ns for a reading under way, and frees. False: it is stuck
 * in a driver, and abandoned with what it uses. NULL is fine. */
bool thermometer_stop(struct thermometer *t, int64_t deadline_ns);

#endif
