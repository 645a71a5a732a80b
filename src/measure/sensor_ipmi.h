/* sensor_ipmi.h - the whole machine's power from its board controller: DCMI over /dev/ipmi0.
 *
 * Get Power Reading (network function 2Ch, command 02h, group extension DCh): watts in steps of 1,
 * a mean over about a second. Source: DCMI 1.5, section 6.6.1; Linux
 * Documentation/driver-api/ipmi.rst. */
#ifndef JOULEHASH_SENSOR_IPMI_H
#define JOULEHASH_SENSOR_IPMI_H

#include "measure/sensor.h"

#define SENSOR_IPMI_ANSWER_MAX 64

/* A way to the board controller. Tests put something else here. */
struct sensor_ipmi_port {
    /* Opens; the status says why not. */
    enum sensor_status (*open)(const char *root, void **state);
    /* Sends one request and waits for its answer, completion code first, within timeout_ms. In:
     * *length is the room at answer. */
    enum sensor_status (*ask)(void *state, uint8_t function, uint8_t command,
                              const uint8_t *request, size_t request_length, uint8_t *answer,
                              size_t *length, int timeout_ms);
    void (*close)(void *state);
};

/* sensor_ipmi_find: adds one sensor, or one line that says why there is none. port NULL: the
 * kernel's; else it outlives the sensor. Opening asks the controller once. */
void sensor_ipmi_find(const char *root, const struct sensor_ipmi_port *port,
                      struct sensor_set *set);

/* sensor_ipmi_decode: the answer to Get Power Reading. SENSOR_PAUSED when the controller says that
 * it does not measure now, SENSOR_ABSENT when it does not know the command, SENSOR_DENIED, or
 * SENSOR_BAD. Pure. */
enum sensor_status sensor_ipmi_decode(const uint8_t *answer, size_t length, double *watts);

#endif
