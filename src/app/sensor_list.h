/* sensor_list.h - the sensors of this machine as `joulehash devices` lists them. Main thread. */
#ifndef JOULEHASH_SENSOR_LIST_H
#define JOULEHASH_SENSOR_LIST_H

#include <jansson.h>

#include "app/energy_sources.h"
#include "device/opencl_list.h"
#include "measure/scopes.h"

struct sensor_list {
    struct energy_sources sources;
    struct sensor_info info[SENSOR_SET_MAX]; /* by index in the set */
    enum scopes_use use[SENSOR_SET_MAX];     /* were these devices to hash */
};

/* sensor_list_find: see energy_sources_find; and what would become of each sensor if those devices
 * hashed (at most SCOPES_DEVICES_MAX). On the heap: 100 KiB. */
enum exit_code sensor_list_find(const struct options *o, const struct scopes_device *device,
                                size_t devices, struct sensor_list *out);
void sensor_list_clear(struct sensor_list *l); /* zeroed is fine */

/* sensor_list_card: the sensor that is read for that card; NULL: none. */
const struct sensor_info *sensor_list_card(const struct sensor_list *l,
                                           const struct opencl_device *card);

/* sensor_list_json: an array with an entry for each; the caller's. */
json_t *sensor_list_json(const struct sensor_list *l);

/* sensor_list_print: for people, on standard output. */
void sensor_list_print(const struct sensor_list *l);

#endif
