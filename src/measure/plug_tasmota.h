/* plug_tasmota.h - what a plug with Tasmota answers. Pure.
 *
 * `Status 8`: StatusSNS.ENERGY.Power in W and .Total in kWh; with several channels or phases either
 * may be an array, which is added up. Total usually has three decimals, so that it moves in steps
 * of a watt-hour, 3,600 J; power is the better source for less than hours. Source: Tasmota
 * documentation, Commands (Status) and Power-Monitoring. */
#ifndef JOULEHASH_PLUG_TASMOTA_H
#define JOULEHASH_PLUG_TASMOTA_H

#include "measure/sensor.h"

#define PLUG_TASMOTA_PATH "/cm?cmnd=Status%208"
#define PLUG_TASMOTA_ANSWER_MAX 65536

/* plug_tasmota_describe: what such a plug measures; name and status are the caller's. */
void plug_tasmota_describe(struct sensor_info *info);

/* plug_tasmota_decode: the body of an answer. SENSOR_ABSENT when the plug measures no energy,
 * SENSOR_DENIED when it wants a password, SENSOR_BAD for what is not understood. */
enum sensor_status plug_tasmota_decode(const char *text, size_t length, struct sensor_reading *out);

#endif
