/* probe.c - connects to a pool and walks through the protocol. */
#include "app/probe.h"

#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <event2/buffer.h>

#include "app/probe_state.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "base/inert.h"

#define SETTLE_NS (3 * CLOCK_SECOND)
#define ALL_BITS 0xffffffffu

const char *probe_state_text(enum probe_state state)
{
    static const char *const text[] = {
        [PROBE_NOT_ASKED] = "not asked",
        [PROBE_ASKED] = "ignored",
        [PROBE_YES] = "yes",
        [PROBE_NO] = "no",
        [PROBE_CLOSED] = "hung up",
    };

    return text[state];
}

/* ---- words ---- */

void probe_note(struct probe *p, const char *before, const char *text)
{
    char words[2 * PROBE_TEXT_MAX + 128];

    if (p->report.notes == PROBE_NOTES_MAX)
        return;
    snprintf(words, sizeof words, "%s%s", before, text);
    inert_copy(p->report.note[p->report.notes++], sizeof p->report.note[0], words, strlen(words));
}

void probe_set_tick(struct probe *p, int64_t after_ns)
{
    struct timeval wait = clock_timeval(after_ns);

    evtimer_add(p->tick, &wait);
}

static void disconnect(struct probe *p)
{
    conduit_free(p->conduit);
    p->conduit = NULL;
    if (p->stream)
        bufferevent_free(p->stream);
    p->stream = NULL;
    line_clear(&p->lines);
    line_init(&p->lines, LINE_MAX_BYTES);
    p->heard = 0;
}

void probe_finish(struct probe *p, enum exit_code code, const char *failure)
{
    if (p->stage == STAGE_OVER)
        return;
    p->stage = STAGE_OVER;
    p->report.code = code;
    snprintf(p->report.failure, sizeof p->report.failure, "%s", failure);
    evtimer_del(p->tick);
    evtimer_del(p->search);
    disconnect(p);
    event_active(p->finish, EV_TIMEOUT, 0);
}

static void on_finish(evutil_socket_t unused, short what, void *argument)
{
    struct probe *p = argument;

    (void)unused;
    (void)what;
    p->done(p->context);
}

void probe_say(struct probe *p, char *line)
{
    if (!line || !p->stream || bufferevent_write(p->stream, line, strlen(line)) != 0)
        probe_note(p, "", "out of memory: something was not sent");
    else if (p->config.protocol_dump)
        pool_log_dump(&p->log, '>', line, strlen(line));
    if (line)
        explicit_bzero(line, strlen(line)); /* the password */
    free(line);
}

void probe_ask(struct probe *p, enum probe_question q, char *line)
{
    p->report.answer[q].state = PROBE_ASKED;
    p->report.answer[q].sent_ns = clock_mono_ns();
    probe_say(p, line);
}

/* A JSON object as a line. */
char *probe_line(json_t *object)
{
    char *text = object ? json_dumps(object, JSON_COMPACT) : NULL, *line = NULL;

    if (text && asprintf(&line, "%s\n", text) < 0)
        line = NULL;
    free(text);
    json_decref(object);
    return line;
}

static char *configure_line(void)
{
    return probe_line(json_pack("{s:i,s:s,s:[[s,s,s],{s:s,s:i,s:i}]}", "id", PROBE_CONFIGURE,
                                "method", "mining.configure", "params", "version-rolling",
                                "minimum-difficulty", "subscribe-extranonce",
                                "version-rolling.mask", "ffffffff", "version-rolling.min-bit-count",
                                2, "minimum-difficulty.value", 1));
}

/* ---- stages ---- */

static void start(struct probe *p, enum probe_stage stage);

static bool optional_answers_missing(const struct probe_report *r)
{
    for (int q = 0; q < PROBE_QUESTIONS; q++)
        if (r->answer[q].state == PROBE_ASKED)
            return true;
    return false;
}

void probe_next(struct probe *p)
{
    struct probe_report *r = &p->report;

    evtimer_del(p->tick);
    if (p->stage == STAGE_LOGIN) {
        p->stage = STAGE_SETTLE;
        probe_set_tick(p, p->config.timeout_ns < SETTLE_NS ? p->config.timeout_ns : SETTLE_NS);
    } else if (p->stage == STAGE_SETTLE && p->config.bad_shares) {
        p->stage = STAGE_SHARES;
        probe_shares_begin(p);
    } else if (p->stage == STAGE_SETTLE || p->stage == STAGE_SHARES) {
        if (r->session_id[0] == '\0') {
            snprintf(r->resume.text, sizeof r->resume.text, "the pool gives no session id");
            probe_finish(p, EXIT_CODE_DONE, "");
            return;
        }
        start(p, STAGE_RESUME);
    }
}

/* After each line: whether the stage is over. */
static void look(struct probe *p)
{
    const struct probe_report *r = &p->report;

    if (p->stage == STAGE_LOGIN && r->answer[PROBE_AUTHORIZE].state == PROBE_YES && r->jobs > 0)
        probe_next(p);
    if (p->stage == STAGE_SETTLE && !optional_answers_missing(r))
        probe_next(p);
}

static void on_tick(evutil_socket_t unused, short what, void *argument)
{
    struct probe *p = argument;
    const struct probe_report *r = &p->report;
    char words[96];

    (void)unused;
    (void)what;
    switch (p->stage) {
    case STAGE_LOGIN:
        snprintf(words, sizeof words, "no %s within %.3g s",
                 r->answer[PROBE_SUBSCRIBE].state != PROBE_YES   ? "answer to mining.subscribe"
                 : r->answer[PROBE_AUTHORIZE].state != PROBE_YES ? "answer to mining.authorize"
                                                                 : "job",
                 (double)p->config.timeout_ns * 1e-9);
        probe_finish(p, EXIT_CODE_NO_JOB, words);
        break;
    case STAGE_SETTLE:
        probe_next(p);
        break;
    case STAGE_SHARES:
        probe_shares_tick(p);
        break;
    case STAGE_RESUME:
        probe_finish(p, EXIT_CODE_DONE, "");
        break;
    case STAGE_CONNECT:
    case STAGE_OVER:
        break;
    }
}

static void on_slice(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    probe_shares_slice(argument);
}

/* ---- the connection ---- */

static void closed(struct probe *p, const char *why)
{
    struct probe_report *r = &p->report;
    bool mute = p->heard == 0;

    disconnect(p);
    switch (p->stage) {
    case STAGE_LOGIN:
        if (mute && p->configure) { /* it may not know mining.configure */
            r->configure_dropped = true;
            p->configure = false;
            memset(r->answer, 0, sizeof r->answer);
            r->answer[PROBE_CONFIGURE].state = PROBE_CLOSED;
            start(p, STAGE_CONNECT);
            return;
        }
        probe_finish(p, EXIT_CODE_NO_JOB, why);
        return;
    case STAGE_SETTLE:
        probe_note(p, "", why);
        start(p, STAGE_RESUME);
        return;
    case STAGE_SHARES:
        probe_shares_closed(p);
        return;
    case STAGE_RESUME:
        r->resume.state = PROBE_CLOSED;
        snprintf(r->resume.text, sizeof r->resume.text, "%.*s", PROBE_TEXT_MAX, why);
        probe_finish(p, EXIT_CODE_DONE, "");
        return;
    case STAGE_CONNECT:
    case STAGE_OVER:
        return;
    }
}

static void on_read(struct bufferevent *stream, void *argument)
{
    struct probe *p = argument;
    uint8_t chunk[4096];
    size_t got, len;
    const char *line;

    while (p->stream == stream && (got = bufferevent_read(stream, chunk, sizeof chunk)) > 0) {
        if (p->config.protocol_dump)
            pool_log_dump(&p->log, '<', (const char *)chunk, got);
        bool broken = line_push(&p->lines, chunk, got) != ERR_OK;

        while (p->stream == stream && (line = line_next(&p->lines, &len))) {
            struct message m;
            char why[PROBE_TEXT_MAX + 1];
            enum err e = message_parse(line, len, &m, why, sizeof why);

            p->heard++;
            if (e != ERR_OK) {
                p->report.bad_lines += e == ERR_SYNTAX;
                p->report.refused += e == ERR_RANGE;
                probe_note(p, "a line that cannot be used: ", why);
                continue;
            }
            probe_heard(p, &m);
            message_clear(&m);
            look(p);
        }
        if (broken && p->stream == stream)
            closed(p, "a line without end");
    }
}

static void on_event(struct bufferevent *stream, short what, void *argument)
{
    struct probe *p = argument;
    int error = EVUTIL_SOCKET_ERROR();
    char reason[TLS_WHY_MAX + 1] = "it closed the connection", words[CONDUIT_WHY_MAX + 1];

    on_read(stream, p); /* its last words */
    if (p->stream != stream)
        return;
    if (!(what & BEV_EVENT_EOF))
        conduit_why(stream, error, reason, sizeof reason);
    snprintf(words, sizeof words, "connection lost: %s", reason);
    closed(p, words);
}

static void find_peer(struct probe *p)
{
    struct sockaddr_storage address;
    socklen_t len = sizeof address;
    char text[INET6_ADDRSTRLEN] = "";
    const void *at = NULL;

    if (getpeername(bufferevent_getfd(p->stream), (struct sockaddr *)&address, &len) != 0)
        return;
    if (address.ss_family == AF_INET)
        at = &((const struct sockaddr_in *)&address)->sin_addr;
    else if (address.ss_family == AF_INET6)
        at = &((const struct sockaddr_in6 *)&address)->sin6_addr;
    if (at && inet_ntop(address.ss_family, at, text, sizeof text))
        snprintf(p->report.peer, sizeof p->report.peer, "%s", text);
}

static void on_connected(void *argument, struct bufferevent *stream, const char *why,
                         const struct conduit_times *times)
{
    struct probe *p = argument;
    struct probe_report *r = &p->report;

    p->conduit = NULL;
    if (p->stage == STAGE_CONNECT)
        r->times = *times;
    if (!stream) {
        if (p->stage == STAGE_CONNECT) {
            probe_finish(p, EXIT_CODE_NO_JOB, why);
        } else {
            snprintf(r->resume.text, sizeof r->resume.text, "%.*s", PROBE_TEXT_MAX, why);
            probe_finish(p, EXIT_CODE_DONE, "");
        }
        return;
    }
    p->stream = stream;
    bufferevent_setcb(stream, on_read, NULL, on_event, p);
    bufferevent_enable(stream, EV_READ | EV_WRITE);
    if (p->stage == STAGE_RESUME) {
        r->resume.state = PROBE_ASKED;
        r->resume.sent_ns = clock_mono_ns();
        probe_say(p, message_write_subscribe(PROBE_SUBSCRIBE, p->config.user_agent, r->session_id));
        probe_set_tick(p, p->config.timeout_ns);
        return;
    }
    p->stage = STAGE_LOGIN;
    p->ready_ns = clock_mono_ns();
    find_peer(p);
    r->tls_known = tls_facts(stream, &r->tls);
    if (p->configure)
        probe_ask(p, PROBE_CONFIGURE, configure_line());
    probe_ask(p, PROBE_SUBSCRIBE,
              message_write_subscribe(PROBE_SUBSCRIBE, p->config.user_agent, NULL));
    probe_set_tick(p, p->config.timeout_ns);
    on_read(stream, p); /* what came behind a proxy's answer */
}

static void start(struct probe *p, enum probe_stage stage)
{
    const struct pool_options *pool = p->config.pool;
    const struct conduit_config way = {.host = pool->url.host,
                                       .port = pool->url.port,
                                       .proxy = &pool->proxy,
                                       .tls = pool->tls,
                                       .connect_ns = p->config.timeout_ns,
                                       .tls_ns = p->config.timeout_ns};

    disconnect(p);
    p->stage = stage;
    if (conduit_start(p->base, p->dns, &way, on_connected, p, &p->conduit) != ERR_OK)
        probe_finish(p, EXIT_CODE_NO_DEVICE, err_text(ERR_NOMEM));
}

/* ---- life ---- */

enum err probe_new(struct event_base *base, struct evdns_base *dns,
                   const struct probe_config *config, void (*done)(void *context), void *context,
                   struct probe **out)
{
    struct probe *p = calloc(1, sizeof *p);

    *out = NULL;
    if (!p)
        return ERR_NOMEM;
    p->base = base;
    p->dns = dns;
    p->config = *config;
    p->done = done;
    p->context = context;
    p->configure = true;
    p->difficulty = 1.0; /* until the pool says otherwise */
    line_init(&p->lines, LINE_MAX_BYTES);
    url_show(&config->pool->url, p->shown_url, sizeof p->shown_url);
    p->log = (struct pool_log){.url = p->shown_url, .user = config->pool->user};
    p->report.suggested =
        config->suggest_difficulty > 0.0 ? config->suggest_difficulty : PROBE_SUGGESTED;
    p->report.with_shares = config->bad_shares;
    p->report.proxied = config->pool->proxy.kind != PROXY_NONE;
    p->tick = evtimer_new(base, on_tick, p);
    p->search = evtimer_new(base, on_slice, p);
    p->finish = evtimer_new(base, on_finish, p);
    if (!p->tick || !p->search || !p->finish) {
        probe_free(p);
        return ERR_NOMEM;
    }
    start(p, STAGE_CONNECT);
    *out = p;
    return ERR_OK;
}

const struct probe_report *probe_report(const struct probe *p)
{
    return &p->report;
}

void probe_free(struct probe *p)
{
    if (!p)
        return;
    disconnect(p);
    struct event *const events[] = {p->tick, p->search, p->finish};

    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++)
        if (events[i])
            event_free(events[i]);
    json_decref(p->early);
    job_free(p->job);
    job_free(p->report.job);
    probe_search_free(p->searching);
    free(p);
}
