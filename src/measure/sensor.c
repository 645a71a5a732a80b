/* sensor.c - what all sensors share: making, reading with times, and sets. */
#include "measure/sensor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

static const char *const scope_name[SENSOR_SCOPES] = {
    [SENSOR_SCOPE_WALL] = "wall",       [SENSOR_SCOPE_NODE] = "node", [SENSOR_SCOPE_PSYS] = "psys",
    [SENSOR_SCOPE_PACKAGE] = "package", [SENSOR_SCOPE_DRAM] = "dram", [SENSOR_SCOPE_PART] = "part",
    [SENSOR_SCOPE_BOARD] = "gpu_board",
};

static const char *const status_name[SENSOR_STATUSES] = {
    [SENSOR_OK] = "readable",        [SENSOR_ABSENT] = "absent", [SENSOR_DENIED] = "denied",
    [SENSOR_LOST] = "lost",          [SENSOR_PAUSED] = "paused", [SENSOR_TIMEOUT] = "timed out",
    [SENSOR_BAD] = "not understood",
};

struct sensor *sensor_new(const char *kind, const struct sensor_ops *ops)
{
    struct sensor *s = calloc(1, sizeof *s);

    if (s) {
        s->info.kind = kind;
        s->ops = ops;
    }
    return s;
}

static void close_sensor(struct sensor *s)
{
    if (s->ops && s->ops->close)
        s->ops->close(s);
    s->ops = NULL;
    s->state = NULL;
}

void sensor_free(struct sensor *s)
{
    if (!s)
        return;
    close_sensor(s);
    free(s);
}

void sensor_unreadable(struct sensor *s, enum sensor_status status, const char *why,
                       const char *advice)
{
    close_sensor(s);
    s->info.status = status;
    snprintf(s->info.why, sizeof s->info.why, "%s", why);
    snprintf(s->info.advice, sizeof s->info.advice, "%s", advice);
}

enum sensor_status sensor_read(struct sensor *s, struct sensor_reading *out)
{
    memset(out, 0, sizeof *out);
    return s->ops ? s->ops->read(s, out) : s->info.status;
}

void sensor_sample(struct sensor *s, struct sensor_sample *out)
{
    out->before_ns = clock_mono_ns();
    out->status = sensor_read(s, &out->reading);
    out->after_ns = clock_mono_ns();
    out->boot_ns = clock_boot_ns();
}

bool sensor_set_add(struct sensor_set *set, struct sensor *s)
{
    if (s && set->count < SENSOR_SET_MAX) {
        set->sensor[set->count++] = s;
        return true;
    }
    sensor_free(s);
    set->left_out++;
    return false;
}

void sensor_set_absent(struct sensor_set *set, const char *kind, enum sensor_scope scope,
                       enum sensor_status status, const char *why, const char *advice)
{
    struct sensor *s = sensor_new(kind, NULL);

    if (s) {
        snprintf(s->info.name, sizeof s->info.name, "%s", kind);
        s->info.scope = scope;
        sensor_unreadable(s, status, why, advice);
    }
    sensor_set_add(set, s);
}

struct sensor *sensor_set_take(struct sensor_set *set, size_t index)
{
    struct sensor *s = set->sensor[index];

    set->sensor[index] = NULL;
    return s;
}

void sensor_set_clear(struct sensor_set *set)
{
    for (size_t i = 0; i < set->count; i++)
        sensor_free(set->sensor[i]);
    memset(set, 0, sizeof *set);
}

const char *sensor_scope_text(enum sensor_scope scope)
{
    return (size_t)scope < SENSOR_SCOPES ? scope_name[scope] : "unknown";
}

const char *sensor_status_text(enum sensor_status status)
{
    return (size_t)status < SENSOR_STATUSES ? status_name[status] : "unknown";
}

bool sensor_scope_parse(const char *name, enum sensor_scope *out)
{
    if (strcmp(name, "board") == 0)
        name = scope_name[SENSOR_SCOPE_BOARD];
    for (size_t i = 0; i < SENSOR_SCOPES; i++)
        if (strcmp(name, scope_name[i]) == 0) {
            *out = (enum sensor_scope)i;
            return true;
        }
    return false;
}
