/* events.c - a ring of lines. */
#include "view/events.h"

#include "base/inert.h"

#include <string.h>

void events_add(struct events *e, double unix_s, enum log_level level, const char *text)
{
    e->newest = e->count == 0 ? 0 : (e->newest + 1) % EVENTS_MAX;
    if (e->count < EVENTS_MAX)
        e->count++;
    e->event[e->newest].unix_s = unix_s;
    e->event[e->newest].level = level;
    inert_copy(e->event[e->newest].text, sizeof e->event[e->newest].text, text, strlen(text));
}

json_t *events_json(const struct events *e)
{
    static const char *const level[] = {"error", "warning", "info", "debug"};
    json_t *list = json_array();

    for (size_t back = 0; back < e->count; back++) {
        const struct event_seen *one = &e->event[(e->newest + EVENTS_MAX - back) % EVENTS_MAX];

        json_array_append_new(list, json_pack("{s:f,s:s,s:s}", "unix_time", one->unix_s, "level",
                                              level[one->level], "text", one->text));
    }
    return json_pack("{s:o}", "events", list);
}
