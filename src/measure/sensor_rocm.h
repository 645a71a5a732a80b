/* sensor_rocm.h - AMD cards through ROCm's management library, loaded when it is there.
 *
 * rsmi_dev_energy_count_get gives a count and its resolution in microjoules (15.3 on many cards);
 * without it rsmi_dev_power_ave_get, microwatts. Source: ROCm SMI API reference. */
#ifndef JOULEHASH_SENSOR_ROCM_H
#define JOULEHASH_SENSOR_ROCM_H

#include "measure/sensor.h"

/* sensor_rocm_find: adds every card, or one line that says why there is none. `library` NULL:
 * librocm_smi64.so of any version. */
void sensor_rocm_find(const char *library, struct sensor_set *set);

#endif
