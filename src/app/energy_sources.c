/* energy_sources.c - finds, makes and chooses sensors. */
#include "app/energy_sources.h"

#include <stdlib.h>
#include <string.h>

#include "app/plug_poll.h"
#include "base/log.h"
#include "base/wiped.h"
#include "measure/sensor_command.h"
#include "measure/sensor_given.h"
#include "measure/sensor_spec.h"
#include "measure/sensors.h"

#define NOT_CHOSEN "--sensor names others"

const char *energy_sources_root(const struct options *o)
{
    const char *root = o->sysfs_root ? o->sysfs_root : getenv("JOULEHASH_SYSFS_ROOT");

    return root ? root : "";
}

static void adjust(const struct sensor_spec *spec, struct sensor_info *info)
{
    if (spec->scope_said)
        info->scope = spec->scope;
    if (spec->max_said)
        info->max_w = spec->max_w;
}

static void choose(struct energy_sources *e, size_t i, const struct sensor_spec *spec)
{
    struct sensor_info *info = &e->set.sensor[i]->info;

    e->chosen[i] = true;
    adjust(spec, info);
    if (info->status != SENSOR_OK)
        log_warn("sensor %s: %s; %s", info->name, info->why, info->advice);
}

static bool is_plug(const struct sensor_spec *spec)
{
    return strcmp(spec->kind, "shelly") == 0 || strcmp(spec->kind, "tasmota") == 0;
}

/* A sensor that nothing reads: its samples come from energy_plugs. */
static enum exit_code make_plug(const struct sensor_spec *spec, struct energy_sources *e)
{
    struct sensor_info info;
    char why[160];
    const char *problem = NULL;

    if (plug_poll_describe(spec->kind, spec->detail, &info, why, sizeof why) != ERR_OK)
        problem = why;
    else if (e->plugs == ENERGY_PLUGS_MAX || e->set.count == SENSOR_SET_MAX)
        problem = "too many plugs";
    struct sensor *s = problem ? NULL : sensor_new(info.kind, NULL);
    char *url = s ? wiped_copy(spec->detail) : NULL;

    if (!url) {
        log_error("--sensor %s: %s", spec->kind, problem ? problem : err_text(ERR_NOMEM));
        sensor_free(s);
        return EXIT_CODE_USAGE;
    }
    s->info = info;
    e->plug[e->plugs++] = (struct energy_plug){
        .kind = info.kind, .url = url, .source = e->set.count, .cacert = e->cacert};
    sensor_set_add(&e->set, s);
    choose(e, e->set.count - 1, spec);
    return EXIT_CODE_DONE;
}

static enum exit_code make(const struct sensor_spec *spec, struct energy_sources *e)
{
    if (is_plug(spec))
        return make_plug(spec, e);
    struct sensor *s = NULL;
    enum err made = ERR_UNSUPPORTED;

    if (strcmp(spec->kind, "watts") == 0)
        made = sensor_given_new(spec->watts, spec->scope, &s);
    else if (strcmp(spec->kind, "cmd") == 0)
        made = sensor_command_new(spec->detail, spec->scope, 0, &s);
    if (made != ERR_OK || !sensor_set_add(&e->set, s)) {
        log_error("--sensor %s: %s", spec->kind,
                  made != ERR_OK ? err_text(made) : "too many sensors");
        return EXIT_CODE_USAGE;
    }
    choose(e, e->set.count - 1, spec);
    return EXIT_CODE_DONE;
}

static enum exit_code apply(const char *text, struct energy_sources *e)
{
    struct sensor_spec spec;
    char why[200];
    bool any = false;

    if (sensor_spec_parse(text, &spec, why, sizeof why) != ERR_OK) { /* was checked before */
        log_error("--sensor: %s", why);
        return EXIT_CODE_USAGE;
    }
    if (sensor_spec_makes(&spec)) {
        enum exit_code code = make(&spec, e);

        explicit_bzero(&spec, sizeof spec); /* a plug's address may hold a password */
        return code;
    }
    for (size_t i = 0; i < e->set.count; i++)
        if (sensor_spec_chooses(&spec, &e->set.sensor[i]->info)) {
            choose(e, i, &spec);
            any = true;
        }
    if (!any) {
        log_error("--sensor %s: no such sensor here; `joulehash devices` lists them", text);
        return EXIT_CODE_USAGE;
    }
    return EXIT_CODE_DONE;
}

enum exit_code energy_sources_find(const struct options *o, struct energy_sources *out)
{
    enum exit_code code = EXIT_CODE_DONE;

    memset(out, 0, sizeof *out);
    sensors_find(energy_sources_root(o), &out->set);
    out->asked = o->sensors > 0;
    out->cacert = o->cacert;
    for (size_t i = 0; !out->asked && i < out->set.count; i++)
        out->chosen[i] = true;
    for (size_t i = 0; i < o->sensors && code == EXIT_CODE_DONE; i++)
        code = apply(o->sensor[i], out);
    if (out->set.left_out > 0)
        log_warn("%zu sensors more than fit are not read", out->set.left_out);
    return code;
}

void energy_sources_clear(struct energy_sources *e)
{
    for (size_t i = 0; i < e->plugs; i++)
        wiped_free(e->plug[i].url);
    sensor_set_clear(&e->set);
    memset(e, 0, sizeof *e);
}

void energy_sources_infos(const struct energy_sources *e, struct sensor_info info[SENSOR_SET_MAX])
{
    for (size_t i = 0; i < e->set.count; i++) {
        info[i] = e->set.sensor[i]->info;
        if (!e->chosen[i]) {
            info[i].status = SENSOR_ABSENT;
            strcpy(info[i].why, NOT_CHOSEN);
        }
    }
}

const struct sensor_info *energy_sources_advice(const struct energy_sources *e)
{
    struct sensor_set chosen = {0};

    for (size_t i = 0; i < e->set.count; i++)
        if (e->chosen[i])
            chosen.sensor[chosen.count++] = e->set.sensor[i];
    return sensors_advice(&chosen);
}
