/* plug_shelly.h - what a Shelly plug or meter (second generation and later) answers. Pure.
 *
 * Understood are the status of one component and of the whole device: Switch and PM1 (apower in W,
 * aenergy.total in Wh), EM1 (act_power, and total_act_energy of EM1Data), EM (total_act_power, and
 * total_act of EMData). Source: Shelly API documentation, gen2, ComponentsAndServices. */
#ifndef JOULEHASH_PLUG_SHELLY_H
#define JOULEHASH_PLUG_SHELLY_H

#include "measure/sensor.h"

#define PLUG_SHELLY_PATH "/rpc/Switch.GetStatus?id=0"
#define PLUG_SHELLY_PATH_DEVICE "/rpc/Shelly.GetStatus" /* any kind, a few KiB */
#define PLUG_SHELLY_ANSWER_MAX 65536

/* plug_shelly_describe: what such a plug measures; name and status are the caller's. */
void plug_shelly_describe(struct sensor_info *info);

/* plug_shelly_decode: the body of an answer; of a whole device, the component with that number.
 * SENSOR_ABSENT when it measures no power (a plain switch), SENSOR_BAD for what is not understood
 * or says itself that its meter failed. */
enum sensor_status plug_shelly_decode(const char *text, size_t length, unsigned channel,
                                      struct sensor_reading *out);

#endif
