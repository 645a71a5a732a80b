/* session_queue.c - what a session hands out: events, and bytes to send. Both are bounded. */
#include "stratum/session_state.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/inert.h"

#define OUTPUT_FIRST_CAP 2048

/* ---- events ---- */

struct session_event *session_queue_add(struct session *s, enum session_event_kind kind)
{
    struct session_event_node *node = calloc(1, sizeof *node);

    if (node == NULL) {
        session_queue_drop(s, SESSION_DROP_NOMEM, "out of memory");
        return NULL;
    }
    node->event.kind = kind;
    if (s->last_event != NULL)
        s->last_event->next = node;
    else
        s->first_event = node;
    s->last_event = node;
    return &node->event;
}

static struct session_event_node *unlink_node(struct session *s, struct session_event_node *before)
{
    struct session_event_node **link = before != NULL ? &before->next : &s->first_event;
    struct session_event_node *node = *link;

    *link = node->next;
    if (s->last_event == node)
        s->last_event = before;
    s->notes -= node->event.kind == SESSION_EVENT_NOTE;
    s->messages -= node->event.kind == SESSION_EVENT_MESSAGE;
    return node;
}

/* Takes the one event of a kind that is never queued twice. */
static struct session_event_node *take_kind(struct session *s, enum session_event_kind kind)
{
    struct session_event_node *before = NULL;

    for (struct session_event_node *n = s->first_event; n != NULL; before = n, n = n->next)
        if (n->event.kind == kind)
            return unlink_node(s, before);
    return NULL;
}

static void vinert(char *dst, size_t cap, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

static void vinert(char *dst, size_t cap, const char *format, va_list args)
{
    char text[2 * MESSAGE_TEXT_MAX];

    vsnprintf(text, sizeof text, format, args);
    inert_copy(dst, cap, text, strlen(text));
}

void session_queue_note(struct session *s, const char *format, ...)
{
    if (s->notes == SESSION_NOTES_MAX)
        return;

    struct session_event *event = session_queue_add(s, SESSION_EVENT_NOTE);

    if (event == NULL)
        return;
    s->notes++;

    va_list args;

    va_start(args, format);
    vinert(event->text, sizeof event->text, format, args);
    va_end(args);
}

void session_queue_message(struct session *s, const char *text)
{
    if (s->messages == SESSION_NOTES_MAX)
        return;

    struct session_event *event = session_queue_add(s, SESSION_EVENT_MESSAGE);

    if (event == NULL)
        return;
    s->messages++;
    inert_copy(event->text, sizeof event->text, text, strlen(text));
}

void session_queue_difficulty(struct session *s, double difficulty)
{
    free(take_kind(s, SESSION_EVENT_DIFFICULTY));

    struct session_event *event = session_queue_add(s, SESSION_EVENT_DIFFICULTY);

    if (event != NULL)
        event->difficulty = difficulty;
}

void session_queue_reconnect(struct session *s, const char *host, uint16_t port, uint32_t wait_s)
{
    free(take_kind(s, SESSION_EVENT_RECONNECT));

    struct session_event *event = session_queue_add(s, SESSION_EVENT_RECONNECT);

    if (event == NULL)
        return;
    snprintf(event->host, sizeof event->host, "%s", host);
    event->port = port;
    event->wait_s = wait_s;
}

void session_queue_job(struct session *s, struct job *job)
{
    struct session_event_node *older = take_kind(s, SESSION_EVENT_JOB);

    if (older != NULL) {
        job->clean |= older->event.job->clean;
        job_free(older->event.job);
        free(older);
    }

    struct session_event *event = session_queue_add(s, SESSION_EVENT_JOB);

    if (event != NULL)
        event->job = job;
    else
        job_free(job);
}

void session_queue_drop(struct session *s, enum session_drop drop, const char *format, ...)
{
    if (s->info.dropped)
        return;
    s->info.dropped = true;
    s->drop_event.kind = SESSION_EVENT_DROP;
    s->drop_event.drop = drop;

    va_list args;

    va_start(args, format);
    vinert(s->drop_event.text, sizeof s->drop_event.text, format, args);
    va_end(args);
}

bool session_event(struct session *s, struct session_event *event)
{
    if (s->first_event != NULL) {
        struct session_event_node *node = unlink_node(s, NULL);

        *event = node->event;
        free(node);
        return true;
    }
    if (s->info.dropped && !s->drop_taken) {
        s->drop_taken = true;
        *event = s->drop_event;
        return true;
    }
    return false;
}

void session_queue_clear(struct session *s)
{
    while (s->first_event != NULL) {
        struct session_event_node *node = unlink_node(s, NULL);

        job_free(node->event.job);
        free(node);
    }
    free(s->output);
    s->output = NULL;
}

/* ---- output ---- */

static bool make_room(struct session *s, size_t len)
{
    if (s->output_start > 0) {
        memmove(s->output, s->output + s->output_start, s->output_len - s->output_start);
        s->output_len -= s->output_start;
        s->output_start = 0;
    }
    if (len <= s->output_cap - s->output_len)
        return true;

    size_t cap = s->output_cap > 0 ? s->output_cap : OUTPUT_FIRST_CAP;

    while (cap < s->output_len + len)
        cap *= 2;

    char *output = realloc(s->output, cap);

    if (output == NULL)
        return false;
    s->output = output;
    s->output_cap = cap;
    return true;
}

bool session_queue_line(struct session *s, char *line)
{
    size_t len = line != NULL ? strlen(line) : 0;

    if (line == NULL || !make_room(s, len)) {
        free(line);
        session_queue_drop(s, SESSION_DROP_NOMEM, "out of memory");
        return false;
    }
    memcpy(s->output + s->output_len, line, len);
    s->output_len += len;
    free(line);
    return true;
}

size_t session_queue_waiting(const struct session *s)
{
    return s->output_len - s->output_start;
}

const char *session_output(struct session *s, size_t *len)
{
    *len = session_queue_waiting(s);
    return *len > 0 ? s->output + s->output_start : NULL;
}

void session_sent(struct session *s, size_t n)
{
    assert(n <= session_queue_waiting(s));
    s->output_start += n;
}
