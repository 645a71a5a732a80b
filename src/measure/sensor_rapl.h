/* sensor_rapl.h - running average power limit counters through Linux powercap.
 *
 * /sys/class/powercap/intel-rapl:* (AMD processors too) and its twin over memory-mapped registers,
 * intel-rapl-mmio:*. Zones are told by their `name`, not by their number: package-N (or
 * package-N-die-M), psys, and inside a package dram, core and uncore. A counter wraps at
 * max_energy_range_uj plus one step; the step is that range over 2^32 - 1.
 * Source: Linux Documentation/power/powercap/powercap.rst. */
#ifndef JOULEHASH_SENSOR_RAPL_H
#define JOULEHASH_SENSOR_RAPL_H

#include "measure/sensor.h"

/* sensor_rapl_find: adds every zone below `root`, also those that may not be read, or one line that
 * says why there is none. The twin has a higher rank than the zone that it repeats. */
void sensor_rapl_find(const char *root, struct sensor_set *set);

#endif
