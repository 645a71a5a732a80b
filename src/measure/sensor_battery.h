/* sensor_battery.h - the power that a laptop draws from its batteries, while they discharge.
 *
 * /sys/class/power_supply/NAME with type Battery: power_now in microwatts, or current_now times
 * voltage_now (microamperes, microvolts; some drivers give a negative current). On mains nothing is
 * measured. Source: Linux Documentation/ABI/testing/sysfs-class-power. */
#ifndef JOULEHASH_SENSOR_BATTERY_H
#define JOULEHASH_SENSOR_BATTERY_H

#include "measure/sensor.h"

/* sensor_battery_find: adds one sensor for all batteries of the machine together (not those of mice
 * and keyboards), or one line that says that there is none. SENSOR_PAUSED while one charges or none
 * discharges. */
void sensor_battery_find(const char *root, struct sensor_set *set);

#endif
