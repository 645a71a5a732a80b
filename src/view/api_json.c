/* api_json.c - the summary, cut to views. */
#include "view/api_json.h"

#include <string.h>

#include "view/json.h"

/* Members of each view besides those of all. */
static const struct view {
    const char *name, *member[6];
} views[] = {
    {"devices", {"devices", "hashes", "hashrate_hs", "rates_hs"}},
    {"pools", {"pools", "pools_removed", "strategy", "reject_reasons", "pool_hashrate_hs"}},
    {"energy", {"energy", "energy_now", "j_per_th"}},
    {"economics", {"economics"}},
};

static const char *const of_all[] = {"version", "command", "unix_time", "seconds", "paused"};

static bool belongs(const struct view *view, const char *path)
{
    for (size_t i = 0; i < sizeof view->member / sizeof view->member[0] && view->member[i]; i++) {
        size_t len = strlen(view->member[i]);

        if (strncmp(path, view->member[i], len) == 0 && (path[len] == '\0' || path[len] == '/'))
            return true;
    }
    return false;
}

static json_t *cut(const struct view *view, json_t *summary)
{
    json_t *o = json_object(), *unknown = json_object(), *why;
    const char *path;

    for (size_t i = 0; i < sizeof of_all / sizeof of_all[0]; i++)
        json_object_set(o, of_all[i], json_object_get(summary, of_all[i]));
    for (size_t i = 0; i < sizeof view->member / sizeof view->member[0] && view->member[i]; i++)
        json_object_set(o, view->member[i], json_object_get(summary, view->member[i]));
    json_object_foreach(json_object_get(summary, "unknown"), path, why)
    {
        if (belongs(view, path))
            json_object_set(unknown, path, why);
    }
    json_object_set_new(o, "unknown", unknown);
    return o;
}

json_t *api_json(const struct snapshot *s, const char *view)
{
    json_t *summary = json_summary(s), *o = NULL;

    if (strcmp(view, "summary") == 0)
        return summary;
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        if (strcmp(view, views[i].name) == 0)
            o = cut(&views[i], summary);
    json_decref(summary);
    return o;
}

static bool is_faulty(const struct snapshot_device *d)
{
    for (size_t i = 0; i < d->hold_count; i++)
        if (strcmp(d->hold_name[i], "fault") == 0)
            return true;
    return false;
}

const char *api_json_unhealthy(const struct snapshot *s)
{
    size_t usable = 0;

    for (size_t i = 0; i < s->device_count; i++)
        usable += !is_faulty(&s->devices[i]) && strcmp(s->devices[i].state, "stopped") != 0;
    return usable == 0 ? "no device is in use" : NULL;
}

const char *api_json_unready(const struct snapshot *s)
{
    size_t running = 0, waiting = 0;

    for (size_t i = 0; i < s->device_count; i++) {
        running += strcmp(s->devices[i].state, "running") == 0;
        waiting += strcmp(s->devices[i].state, "waiting") == 0;
    }
    return running > 0   ? NULL
           : s->paused   ? "paused by the user"
           : waiting > 0 ? "no pool gives work"
                         : "every device stands still";
}
