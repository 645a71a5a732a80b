/* events.h - what happened lately: the newest lines of the log, for those who look from outside.
 * Pure; loop thread. */
#ifndef JOULEHASH_EVENTS_H
#define JOULEHASH_EVENTS_H

#include <stddef.h>

#include <jansson.h>

#include "base/log.h"

#define EVENTS_MAX 100
#define EVENTS_TEXT_MAX 240

/* Begins zeroed. */
struct events {
    struct event_seen {
        double unix_s;
        enum log_level level;
        char text[EVENTS_TEXT_MAX + 1]; /* cut; valid UTF-8 */
    } event[EVENTS_MAX];
    size_t count, newest;
};

/* Lines that come with every accepted share and every minute are left out: the summary has what
 * they say. */
void events_add(struct events *e, double unix_s, enum log_level level, const char *text);

/* events_json: {"events":[{"unix_time","level","text"}]}, newest first; NULL when out of memory. */
json_t *events_json(const struct events *e);

#endif
