/* made_sensors.h - powercap zones and other made-up machines, and looking into sets of sensors. */
#ifndef JOULEHASH_TESTS_MADE_SENSORS_H
#define JOULEHASH_TESTS_MADE_SENSORS_H

#include "measure/sensor.h"
#include "tests/made_tree.h"
#include "tests/support.h"

#define RAPL_RANGE UINT64_C(262143328850) /* max_energy_range_uj of a unit of 2^-14 J */

/* made_zone: a powercap zone with its name, range and counter. */
void made_zone(const char *zone, const char *name, uint64_t range, uint64_t energy_uj);

/* made_find: the sensor of that name in the set, which must be there. */
struct sensor *made_find(const struct sensor_set *set, const char *name);

/* made_read: a reading that must succeed. */
struct sensor_reading made_read(struct sensor *s);

/* made_near: fails unless both differ by at most 1e-12 of the second. */
void made_near(double got, double want);

#endif
