/* made_sensors.c - made-up machines for tests of sensors. */
#include "tests/made_sensors.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void made_zone(const char *zone, const char *name, uint64_t range, uint64_t energy_uj)
{
    char path[128];

    snprintf(path, sizeof path, "/sys/class/powercap/%s/name", zone);
    made_tree_line(path, name);
    snprintf(path, sizeof path, "/sys/class/powercap/%s/max_energy_range_uj", zone);
    made_tree_number(path, range);
    snprintf(path, sizeof path, "/sys/class/powercap/%s/energy_uj", zone);
    made_tree_number(path, energy_uj);
}

struct sensor *made_find(const struct sensor_set *set, const char *name)
{
    struct sensor *found = NULL;

    for (size_t i = 0; i < set->count; i++)
        if (strcmp(set->sensor[i]->info.name, name) == 0) {
            assert_null(found); /* names are one of a kind */
            found = set->sensor[i];
        }
    if (!found)
        fail_msg("no sensor %s", name);
    return found;
}

struct sensor_reading made_read(struct sensor *s)
{
    struct sensor_reading r;

    assert_int_equal(sensor_read(s, &r), SENSOR_OK);
    return r;
}

void made_near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-12 * fabs(want)))
        fail_msg("got %.17g, want %.17g", got, want);
}
