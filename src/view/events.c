/* events.c - a ring of lines. */
#include "view/events.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/inert.h"

/* "accepted 12/12 ..." and "10s 94.9 MH/s, 1m ...": would leave no room for anything else. */
static bool is_routine(enum log_level level, const char *text)
{
    static const char share[] = "accepted ", status[] = "10s ";

    return level == LOG_LEVEL_INFO && ((strncmp(text, share, sizeof share - 1) == 0 &&
                                        isdigit((unsigned char)text[sizeof share - 1])) ||
                                       strncmp(text, status, sizeof status - 1) == 0);
}

void events_add(struct events *e, double unix_s, enum log_level level, const char *text)
{
    if (is_routine(level, text))
        return;
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
