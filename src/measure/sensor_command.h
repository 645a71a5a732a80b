/* sensor_command.h - a program of the user's that prints joules or watts (--sensor cmd:PROGRAM).
 *
 * Each reading runs `/bin/sh -c PROGRAM` in a process group of its own, with no input and its
 * errors thrown away. Its output is one line with a number and a unit: W, mW or kW for power now;
 * J, mJ, kJ, Wh or kWh for an energy counter that only grows, e.g. "61.2 W". The first reading
 * decides which; the decimals printed are the step. After the time limit the whole group is killed.
 */
#ifndef JOULEHASH_SENSOR_COMMAND_H
#define JOULEHASH_SENSOR_COMMAND_H

#include "measure/sensor.h"

#define SENSOR_COMMAND_TIMEOUT_MS 5000
#define SENSOR_COMMAND_OUTPUT_MAX 255 /* bytes; more is SENSOR_BAD */

/* sensor_command_new: runs the program once to learn what it prints; a sensor that cannot be read
 * says why in its info. timeout_ms 0: SENSOR_COMMAND_TIMEOUT_MS. ERR_NOMEM leaves *out NULL. */
enum err sensor_command_new(const char *program, enum sensor_scope scope, int timeout_ms,
                            struct sensor **out);

/* sensor_command_decode: one line of output as joules or watts; *step is one of its last digit, in
 * the same unit. SENSOR_BAD when it is not a number and a unit. Pure. */
enum sensor_status sensor_command_decode(const char *line, bool *is_energy, double *value,
                                         double *step);

#endif
