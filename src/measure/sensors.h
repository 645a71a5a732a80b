/* sensors.h - all sensors of this machine, readable or not: for `joulehash devices` and the start.
 */
#ifndef JOULEHASH_SENSORS_H
#define JOULEHASH_SENSORS_H

#include "measure/sensor.h"

/* sensors_find: adds what every sensor_*.c finds. `root` stands before /sys, /proc and /dev ("" is
 * the machine's own). Each kind adds at least one line, so that what is missing has its reason. May
 * take a second or two (drivers start). */
void sensors_find(const char *root, struct sensor_set *set);

/* sensors_advice: for when nothing, or not enough, is measured: the sensor that cannot be read whose
 * advice would help most (one that is there and denied before one that is paused or lost, that
 * before one that is absent; wider scopes first). NULL when all can be read. */
const struct sensor_info *sensors_advice(const struct sensor_set *set);

#endif
