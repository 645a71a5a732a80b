/* sensor_given.h - watts that the user gives (--sensor watts:65): never shown as measured. */
#ifndef JOULEHASH_SENSOR_GIVEN_H
#define JOULEHASH_SENSOR_GIVEN_H

#include "measure/sensor.h"

/* sensor_given_new: a sensor that always reads `watts` (more than 0, at most 1,000,000). ERR_RANGE,
 * ERR_NOMEM leave *out NULL. Freed by sensor_free. */
enum err sensor_given_new(double watts, enum sensor_scope scope, struct sensor **out);

#endif
