/* sensor_given.c - a constant, labelled as given. */
#include "measure/sensor_given.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST_WATTS 1e6
#define RANK_GIVEN 1000 /* anything measured is better */

static enum sensor_status given_read(struct sensor *s, struct sensor_reading *out)
{
    out->has_power = true;
    out->watts = *(const double *)s->state;
    return SENSOR_OK;
}

static void given_close(struct sensor *s)
{
    free(s->state);
}

static const struct sensor_ops given_ops = {.read = given_read, .close = given_close};

enum err sensor_given_new(double watts, enum sensor_scope scope, struct sensor **out)
{
    *out = NULL;
    if (!(watts > 0.0 && watts <= MOST_WATTS))
        return ERR_RANGE;
    struct sensor *s = sensor_new("watts", &given_ops);
    double *state = malloc(sizeof *state);

    if (!s || !state) {
        free(s);
        free(state);
        return ERR_NOMEM;
    }
    *state = watts;
    s->state = state;
    snprintf(s->info.name, sizeof s->info.name, "watts:%g", watts);
    s->info.scope = scope;
    s->info.rank = RANK_GIVEN;
    s->info.given = true;
    s->info.power = true;
    s->info.max_w = watts * 2.0;
    *out = s;
    return ERR_OK;
}
