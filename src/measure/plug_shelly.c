/* plug_shelly.c - JSON of a Shelly as a reading. */
#include "measure/plug_shelly.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define TICK_J 3.6        /* a thousandth of a watt-hour */
#define EM_QUANTUM_J 36.0 /* EMData gives hundredths of a watt-hour */
#define MOST_WATT_HOURS 1e12

void plug_shelly_describe(struct sensor_info *info)
{
    info->kind = "shelly";
    info->scope = SENSOR_SCOPE_WALL;
    info->rank = 0;
    info->energy = true;
    info->power = true;
    info->tick_j = TICK_J;
    info->quantum_j = TICK_J;
    info->quantum_w = 0.1;
    info->update_s = 1.0;
    info->max_w = 25000.0;
    info->may_block = true;
}

static bool number(const json_t *object, const char *key, double *out)
{
    const json_t *value = json_object_get(object, key);

    if (!json_is_number(value))
        return false;
    *out = json_number_value(value);
    return isfinite(*out);
}

/* Whether the component says that what it measures cannot be trusted. */
static bool broken(const json_t *component)
{
    const json_t *errors = json_object_get(component, "errors"), *one;
    size_t i;

    json_array_foreach(errors, i, one)
    {
        const char *text = json_string_value(one);

        if (text && (strstr(text, "meter") || strstr(text, "out_of_range")))
            return true;
    }
    return false;
}

static void set_energy(struct sensor_reading *out, double watt_hours, double quantum)
{
    if (!(watt_hours >= 0.0 && watt_hours < MOST_WATT_HOURS))
        return;
    out->has_energy = true;
    out->ticks = (uint64_t)llround(watt_hours * 1e3);
    out->quantum = quantum;
}

/* Power and energy of one component; `data` is where an energy meter keeps its energy, or NULL. */
static enum sensor_status decode(const json_t *component, const json_t *data,
                                 struct sensor_reading *out)
{
    double value;

    if (broken(component))
        return SENSOR_BAD;
    if (number(component, "apower", &value) || number(component, "total_act_power", &value) ||
        number(component, "act_power", &value)) {
        out->has_power = true;
        out->watts = value;
    }
    if (number(json_object_get(component, "aenergy"), "total", &value))
        set_energy(out, value, 0.0);
    else if (number(data, "total_act", &value) || number(data, "total_act_energy", &value))
        set_energy(out, value, EM_QUANTUM_J);
    return out->has_power || out->has_energy ? SENSOR_OK : SENSOR_ABSENT;
}

static const json_t *numbered(const json_t *device, const char *kind, unsigned channel)
{
    char key[32];

    snprintf(key, sizeof key, "%s:%u", kind, channel);
    return json_object_get(device, key);
}

enum sensor_status plug_shelly_decode(const char *text, size_t length, unsigned channel,
                                      struct sensor_reading *out)
{
    static const struct {
        const char *kind, *data;
    } kinds[] = {{"switch", NULL},   {"pm1", NULL},   {"em", "emdata"},
                 {"em1", "em1data"}, {"cover", NULL}, {"light", NULL}};
    enum sensor_status status = SENSOR_ABSENT;
    bool whole = false;

    memset(out, 0, sizeof *out);
    if (length > PLUG_SHELLY_ANSWER_MAX)
        return SENSOR_BAD;
    json_t *root = json_loadb(text, length, 0, NULL);

    if (!json_is_object(root)) {
        json_decref(root);
        return SENSOR_BAD;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && status == SENSOR_ABSENT; i++) {
        const json_t *component = numbered(root, kinds[i].kind, channel);

        if (!component)
            continue;
        whole = true;
        status =
            decode(component, kinds[i].data ? numbered(root, kinds[i].data, channel) : NULL, out);
    }
    if (!whole) {
        status = decode(root, root, out);
        if (status == SENSOR_ABSENT && !json_object_get(root, "id"))
            status = SENSOR_BAD; /* not a component at all */
    }
    json_decref(root);
    return status;
}
