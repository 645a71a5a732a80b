/* session.c - the Stratum client's state machine: handshake, dispatch, deadlines. */
#include "stratum/session.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/inert.h"
#include "stratum/session_state.h"

#define FEED_SLICE 65536 /* bytes framed at once: bounds the memory of a huge read */
#define WHY_MAX 200
#define SHOWN_LINE_MAX 60 /* of a line that is not JSON: it may be the pool's last words */

/* ---- start and end ---- */

/* A session id that makes the line too long is left out: the pool then starts a new session. */
static char *write_subscribe(struct session *s)
{
    s->subscribe_id = ledger_next_id(s->ledger);

    char *line =
        message_write_subscribe(s->subscribe_id, s->config.user_agent, s->config.session_id);

    if (s->config.session_id != NULL && (line == NULL || strlen(line) > MESSAGE_LINE_MAX)) {
        free(line);
        line = message_write_subscribe(s->subscribe_id, s->config.user_agent, NULL);
    }
    return line;
}

enum err session_new(const struct session_config *config, struct ledger *ledger, int64_t now_ns,
                     struct session **out)
{
    *out = NULL;

    enum err e = message_login_fits(config->user, config->password);

    if (e != ERR_OK)
        return e;

    struct session *s = calloc(1, sizeof *s);

    if (s == NULL)
        return ERR_NOMEM;
    s->config = *config;
    s->config.session_id = NULL;
    if (config->session_id != NULL && config->session_id[0] != '\0' &&
        strlen(config->session_id) <= MESSAGE_SESSION_ID_MAX) {
        memcpy(s->resume_id, config->session_id, strlen(config->session_id) + 1);
        s->config.session_id = s->resume_id;
    }
    s->ledger = ledger;
    s->now_ns = now_ns;
    s->handshake_from_ns = now_ns;
    s->info.last_line_ns = now_ns;
    s->mask_changed_ns = now_ns;
    line_init(&s->input, LINE_MAX_BYTES);
    if (config->configure && config->version_mask != 0) {
        s->configure_id = ledger_next_id(ledger);
        session_queue_line(s, message_write_configure(s->configure_id, config->version_mask));
    }
    if (!s->info.dropped)
        session_queue_line(s, write_subscribe(s));
    if (s->info.dropped) {
        session_free(s);
        return ERR_NOMEM;
    }
    *out = s;
    return ERR_OK;
}

void session_free(struct session *s)
{
    if (s == NULL)
        return;
    session_jobs_clear(s);
    session_queue_clear(s);
    line_clear(&s->input);
    free(s);
}

const struct session_info *session_info(const struct session *s)
{
    return &s->info;
}

/* ---- replies ---- */

static const char *why_not(const struct message *m)
{
    return m->reason_text[0] != '\0' ? m->reason_text : "no reason given";
}

static void on_subscribed(struct session *s, const struct message *m)
{
    char why[WHY_MAX];

    if (!m->ok) {
        session_queue_drop(s, SESSION_DROP_PROTOCOL, "subscribe refused: %s", why_not(m));
        return;
    }

    enum err e = message_subscribe_result(m->result, &s->info.extranonce, s->info.session_id, why,
                                          sizeof why);

    if (e != ERR_OK) {
        session_queue_drop(s, SESSION_DROP_PROTOCOL, "subscribe: %s", why);
        return;
    }
    s->info.subscribed = true;
    s->handshake_from_ns = s->now_ns;
    session_jobs_subscribed(s);

    s->authorize_id = ledger_next_id(s->ledger);
    s->extranonce_id = ledger_next_id(s->ledger);
    if (!session_queue_line(
            s, message_write_authorize(s->authorize_id, s->config.user, s->config.password)) ||
        !session_queue_line(s, message_write_extranonce_subscribe(s->extranonce_id)))
        return;
    if (s->config.suggest_difficulty > 0) {
        s->suggest_id = ledger_next_id(s->ledger);
        session_queue_line(
            s, message_write_suggest_difficulty(s->suggest_id, s->config.suggest_difficulty));
    }
}

static void on_authorized(struct session *s, const struct message *m)
{
    if (!m->ok && !m->result_true) {
        session_queue_drop(s, SESSION_DROP_UNAUTHORIZED, "not authorised: %s", why_not(m));
        return;
    }
    s->info.authorized = true;
    if (session_queue_add(s, SESSION_EVENT_AUTHORIZED) != NULL)
        session_jobs_authorized(s);
}

static void on_reauthorized(struct session *s, const struct message *m)
{
    if (!m->ok && !m->result_true)
        session_queue_drop(s, SESSION_DROP_UNAUTHORIZED, "no longer authorised: %s", why_not(m));
    else
        s->reauthorize_until_ns = s->now_ns;
}

/* Whether the reply is for the request in *id; each is answered once. */
static bool answers(uint64_t *id, const struct message *m)
{
    if (*id == 0 || !m->has_id || m->id != *id)
        return false;
    *id = 0;
    return true;
}

static void on_reply(struct session *s, const struct message *m)
{
    if (answers(&s->configure_id, m)) {
        uint32_t mask;
        bool agreed = message_configure_mask(m->result, &mask);

        session_jobs_mask(s, agreed, mask);
    } else if (answers(&s->subscribe_id, m)) {
        on_subscribed(s, m);
    } else if (answers(&s->authorize_id, m)) {
        on_authorized(s, m);
    } else if (answers(&s->reauthorize_id, m)) {
        on_reauthorized(s, m);
    } else if (!answers(&s->extranonce_id, m) && !answers(&s->suggest_id, m)) {
        session_shares_reply(s, m);
    }
}

/* ---- what the pool says of itself ---- */

static bool redirect_allowed(const struct session *s, const char *host)
{
    if (session_reconnect_allowed(s->config.host, host))
        return true;
    for (size_t i = 0; i < s->config.redirect_hosts; i++)
        if (session_reconnect_same_host(s->config.redirect_host[i], host))
            return true;
    return false;
}

static void on_reconnect(struct session *s, const struct message *m)
{
    const char *host = m->host[0] != '\0' ? m->host : s->config.host;
    uint16_t port = m->port != 0 ? m->port : s->config.port;

    if (redirect_allowed(s, host)) {
        session_queue_reconnect(s, host, port, m->wait_s);
    } else {
        s->info.refused_values++;
        session_queue_note(s, "refused: client.reconnect from %s to %s", s->config.host, host);
    }
}

/* Answers a request of the pool, whose id is of its own making: too long a one is not echoed, and
 * nothing is answered to a pool that asks without reading. */
static void answer(struct session *s, const struct message *m)
{
    char *line;

    if (m->raw_id == NULL)
        return;
    if (session_queue_waiting(s) > SESSION_ANSWERS_MAX) {
        s->info.unanswered++;
        return;
    }
    if (m->kind == MESSAGE_PING)
        line = message_write_pong(m->raw_id);
    else if (m->kind == MESSAGE_GET_VERSION)
        line = message_write_version(m->raw_id, s->config.user_agent);
    else
        line = message_write_unknown_method(m->raw_id);
    if (line != NULL && strlen(line) > MESSAGE_LINE_MAX) {
        free(line);
        s->info.unanswered++;
        return;
    }
    session_queue_line(s, line);
}

static void on_message(struct session *s, const struct message *m)
{
    switch (m->kind) {
    case MESSAGE_REPLY:
        on_reply(s, m);
        break;
    case MESSAGE_NOTIFY:
        session_jobs_notify(s, m->params);
        break;
    case MESSAGE_SET_DIFFICULTY:
        session_jobs_difficulty(s, m->difficulty);
        break;
    case MESSAGE_SET_EXTRANONCE:
        session_jobs_extranonce(s, m->params);
        break;
    case MESSAGE_SET_VERSION_MASK:
        session_jobs_mask(s, true, m->version_mask);
        break;
    case MESSAGE_RECONNECT:
        on_reconnect(s, m);
        break;
    case MESSAGE_SHOW_MESSAGE:
        session_queue_message(s, m->text);
        break;
    case MESSAGE_UNKNOWN_METHOD:
        s->info.unknown_methods++;
        answer(s, m);
        break;
    case MESSAGE_GET_VERSION:
    case MESSAGE_PING:
        answer(s, m);
        break;
    }
}

static void on_line(struct session *s, const char *line, size_t len)
{
    struct message m;
    char why[WHY_MAX], shown[SHOWN_LINE_MAX + 1];

    if (len == 0)
        return;
    switch (message_parse(line, len, &m, why, sizeof why)) {
    case ERR_OK:
        s->info.lines++;
        s->info.last_line_ns = s->now_ns;
        on_message(s, &m);
        message_clear(&m);
        break;
    case ERR_NOMEM:
        session_queue_drop(s, SESSION_DROP_NOMEM, "out of memory");
        break;
    case ERR_RANGE:
        s->info.refused_values++;
        session_queue_note(s, "refused: %s", why);
        break;
    default:
        s->info.bad_lines++;
        session_queue_note(s, "refused: %s, in: %s", why,
                           inert_copy(shown, sizeof shown, line, len));
        break;
    }
}

void session_feed(struct session *s, const uint8_t *bytes, size_t len, int64_t now_ns)
{
    s->now_ns = now_ns;
    while (len > 0 && !s->info.dropped) {
        size_t slice = len < FEED_SLICE ? len : FEED_SLICE;
        enum err e = line_push(&s->input, bytes, slice);
        const char *line;
        size_t line_len;

        while (!s->info.dropped && (line = line_next(&s->input, &line_len)) != NULL)
            on_line(s, line, line_len);
        if (e == ERR_LIMIT)
            session_queue_drop(s, SESSION_DROP_PROTOCOL, "a line longer than %u bytes",
                               LINE_MAX_BYTES);
        else if (e != ERR_OK)
            session_queue_drop(s, SESSION_DROP_NOMEM, "out of memory");
        bytes += slice;
        len -= slice;
    }
}

/* ---- deadlines ---- */

static int64_t after(int64_t from_ns, int64_t span_ns)
{
    return from_ns > INT64_MAX - span_ns ? INT64_MAX : from_ns + span_ns;
}

static int64_t handshake_deadline(const struct session *s)
{
    return s->info.authorized ? INT64_MAX : after(s->handshake_from_ns, s->config.handshake_ns);
}

static int64_t silence_deadline(const struct session *s)
{
    return after(s->info.last_line_ns, s->config.silence_ns);
}

/* A pool that owes an answer and says nothing at all. */
static int64_t deaf_deadline(const struct session *s)
{
    int64_t from = ledger_oldest_ns(s->ledger);

    if (s->config.deaf_ns == 0 || from == INT64_MAX)
        return INT64_MAX;
    return after(from > s->info.last_line_ns ? from : s->info.last_line_ns, s->config.deaf_ns);
}

static int64_t verdict_deadline(const struct session *s)
{
    return after(ledger_oldest_ns(s->ledger), s->config.verdict_ns);
}

int64_t session_deadline(const struct session *s)
{
    int64_t deadline = handshake_deadline(s);

    if (s->info.dropped)
        return INT64_MAX;
    if (silence_deadline(s) < deadline)
        deadline = silence_deadline(s);
    if (deaf_deadline(s) < deadline)
        deadline = deaf_deadline(s);
    if (verdict_deadline(s) < deadline)
        deadline = verdict_deadline(s);
    return deadline;
}

void session_tick(struct session *s, int64_t now_ns)
{
    s->now_ns = now_ns;
    if (s->info.dropped)
        return;
    session_shares_expire(s);
    if (now_ns >= handshake_deadline(s))
        session_queue_drop(s, SESSION_DROP_TIMEOUT, "no answer to %s in %.0f s",
                           s->info.subscribed ? "authorize" : "subscribe",
                           (double)s->config.handshake_ns / CLOCK_SECOND);
    else if (now_ns >= deaf_deadline(s))
        session_queue_drop(s, SESSION_DROP_TIMEOUT, "no answer to a share, and silent, for %.0f s",
                           (double)s->config.deaf_ns / CLOCK_SECOND);
    else if (now_ns >= silence_deadline(s))
        session_queue_drop(s, SESSION_DROP_TIMEOUT, "silent for %.0f s",
                           (double)s->config.silence_ns / CLOCK_SECOND);
}
