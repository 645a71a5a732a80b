/* sensor_hwmon.h - graphics cards through Linux hwmon: amdgpu (power), i915 and xe (energy).
 *
 * amdgpu: power1_average, else power1_input, microwatts over about a second, no counter; on an APU
 * (it has a voltage labelled vddnb) this is the whole processor package. i915 (Linux 6.2 and later)
 * and xe: energy1_input, microjoules of the card, 64 bits. The card is told by the PCI id that the
 * `device` link leads to. Source: Linux Documentation/gpu/amdgpu/thermal.rst and
 * Documentation/ABI/testing/sysfs-driver-intel-{i915,xe}-hwmon. */
#ifndef JOULEHASH_SENSOR_HWMON_H
#define JOULEHASH_SENSOR_HWMON_H

#include "measure/sensor.h"

/* sensor_hwmon_find: adds the cards below `root`, or one line that says that there is none. */
void sensor_hwmon_find(const char *root, struct sensor_set *set);

#endif
