/* plug_tasmota.c - JSON of a Tasmota plug as a reading. */
#include "measure/plug_tasmota.h"

#include <jansson.h>
#include <math.h>
#include <string.h>

#define TICKS_PER_KWH 1e5 /* EnergyRes gives at most five decimals */
#define MOST_KWH 1e9

void plug_tasmota_describe(struct sensor_info *info)
{
    info->kind = "tasmota";
    info->scope = SENSOR_SCOPE_WALL;
    info->rank = 0;
    info->energy = true;
    info->power = true;
    info->tick_j = 3.6e6 / TICKS_PER_KWH;
    info->quantum_j = 3600.0;
    info->quantum_w = 1.0;
    info->update_s = 1.0;
    info->max_w = 25000.0;
    info->may_block = true;
}

/* A number, or the sum of an array of numbers. */
static bool sum(const json_t *value, double *out)
{
    const json_t *one;
    size_t i;

    *out = json_is_number(value) ? json_number_value(value) : 0.0;
    if (json_is_number(value))
        return isfinite(*out);
    if (!json_is_array(value) || json_array_size(value) == 0)
        return false;
    json_array_foreach(value, i, one)
    {
        if (!json_is_number(one))
            return false;
        *out += json_number_value(one);
    }
    return isfinite(*out);
}

enum sensor_status plug_tasmota_decode(const char *text, size_t length, struct sensor_reading *out)
{
    enum sensor_status status = SENSOR_BAD;
    double value;

    memset(out, 0, sizeof *out);
    if (length > PLUG_TASMOTA_ANSWER_MAX)
        return SENSOR_BAD;
    json_t *root = json_loadb(text, length, 0, NULL);
    const json_t *sensors = json_object_get(root, "StatusSNS");
    const json_t *energy = json_object_get(sensors, "ENERGY");

    if (json_is_object(energy)) {
        if (sum(json_object_get(energy, "Power"), &value)) {
            out->has_power = true;
            out->watts = value;
        }
        if (sum(json_object_get(energy, "Total"), &value) && value >= 0.0 && value < MOST_KWH) {
            out->has_energy = true;
            out->ticks = (uint64_t)llround(value * TICKS_PER_KWH);
        }
        if (out->has_power || out->has_energy)
            status = SENSOR_OK;
    } else if (json_is_object(sensors) && !energy)
        status = SENSOR_ABSENT;
    else if (json_is_object(root) && json_object_get(root, "WARNING"))
        status = SENSOR_DENIED; /* {"WARNING":"Need user=<username>&password=<password>"} */
    json_decref(root);
    return status;
}
