/* sensor_nvml.h - NVIDIA cards: the energy counter where the card has one, else power. */
#ifndef JOULEHASH_SENSOR_NVML_H
#define JOULEHASH_SENSOR_NVML_H

#include "measure/sensor.h"

/* sensor_nvml_find: adds every card, or one line that says why there is none. `library` as in
 * nvml_open. Each sensor keeps the library open for itself. */
void sensor_nvml_find(const char *library, struct sensor_set *set);

#endif
