/* random_world.c - the state of a random session, and how its pool and its miner talk. */
#include "tests/random_world.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/random_miner.h"

void random_world_check(struct world *w, bool good, const char *what)
{
    if (!good)
        fail_msg("step %" PRIu64 ": %s", w->step, what);
}

uint64_t random_world_below(struct world *w, uint64_t bound)
{
    return prng_below(&w->random, bound);
}

bool random_world_chance(struct world *w, uint64_t percent)
{
    return random_world_below(w, 100) < percent;
}

void random_world_feed(struct world *w, const char *line)
{
    size_t len = strlen(line),
           cut = random_world_chance(w, 10) ? (size_t)random_world_below(w, len) : len;

    session_feed(w->session, (const uint8_t *)line, cut, w->now_ns);
    session_feed(w->session, (const uint8_t *)line + cut, len - cut, w->now_ns);
    session_feed(w->session, (const uint8_t *)"\n", 1, w->now_ns);
}

const char *random_world_line(struct world *w)
{
    static char line[MESSAGE_LINE_MAX + 1];
    size_t len;
    const char *bytes = session_output(w->session, &len);

    if (bytes == NULL)
        return NULL;

    const char *newline = memchr(bytes, '\n', len);

    random_world_check(w, newline != NULL && (size_t)(newline - bytes) < MESSAGE_LINE_MAX,
                       "a line too long");
    len = (size_t)(newline - bytes);
    memcpy(line, bytes, len);
    line[len] = '\0';
    session_sent(w->session, len + 1);
    return line;
}

/* Judges every submit in the output; returns how many there were. */
size_t random_world_output(struct world *w, bool again)
{
    size_t submits = 0;

    for (const char *line; (line = random_world_line(w)) != NULL;) {
        uint64_t id = 0;

        if (strstr(line, "\"mining.authorize\"") != NULL) {
            w->reauthorize_id = strtoull(line + 6, NULL, 10);
            continue;
        }
        if (strstr(line, "\"mining.submit\"") == NULL)
            continue;

        const char *wrong = referee_judge(w->referee, line, w->now_ns, again, &id);

        if (wrong != NULL)
            fail_msg("step %" PRIu64 ": %s: %s", w->step, wrong, line);
        submits++;
        if (!random_world_chance(w, 5) &&
            w->reply_count < RANDOM_REPLIES) /* else no verdict ever comes */
            w->replies[w->reply_count++] = (struct reply){.id = id, .again = again};
    }
    return submits;
}

void random_world_pump(struct world *w)
{
    struct session_event event;

    while (session_event(w->session, &event)) {
        if (event.kind == SESSION_EVENT_JOB)
            random_miner_take(w, event.job);
        else if (event.kind == SESSION_EVENT_LOST) {
            w->lost++;
            w->pending--;
        }
    }
    random_world_check(w, random_world_output(w, false) == 0, "a submit that nobody asked for");
}
