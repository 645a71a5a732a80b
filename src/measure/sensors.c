/* sensors.c - asks every sensor file what it finds. */
#include "measure/sensors.h"

#include "measure/sensor_battery.h"
#include "measure/sensor_hwmon.h"
#include "measure/sensor_ipmi.h"
#include "measure/sensor_nvml.h"
#include "measure/sensor_perf.h"
#include "measure/sensor_rapl.h"
#include "measure/sensor_rocm.h"

void sensors_find(const char *root, struct sensor_set *set)
{
    sensor_rapl_find(root, set);
    sensor_perf_find(root, NULL, set);
    sensor_hwmon_find(root, set);
    sensor_nvml_find(NULL, set);
    sensor_rocm_find(NULL, set);
    sensor_ipmi_find(root, NULL, set);
    sensor_battery_find(root, set);
}

/* How much its advice would help; 0: it is readable. */
static unsigned helps(const struct sensor_info *info)
{
    unsigned width = SENSOR_SCOPES - (unsigned)info->scope;

    switch (info->status) {
    case SENSOR_OK:
        return 0;
    case SENSOR_DENIED:
        return 200 + width;
    case SENSOR_PAUSED:
    case SENSOR_LOST:
    case SENSOR_TIMEOUT:
        return 100 + width;
    default:
        return 1; /* nothing there: the first kind's advice is the most general */
    }
}

const struct sensor_info *sensors_advice(const struct sensor_set *set)
{
    const struct sensor_info *best = NULL;
    unsigned most = 0;

    for (size_t i = 0; i < set->count; i++) {
        if (!set->sensor[i])
            continue;
        const struct sensor_info *info = &set->sensor[i]->info;

        if (helps(info) > most) {
            most = helps(info);
            best = info;
        }
    }
    return best;
}
