/* pool_session.c - what is said to one pool over its connection: events, deadlines, shares. */
#include "net/pool_conn_state.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <event2/buffer.h>

#include "base/clock.h"
#include "base/log.h"

#define LOGIN_NS_MAX (30 * CLOCK_SECOND)
#define VERDICT_NS_MAX (120 * CLOCK_SECOND)
#define DEAF_PART 3 /* of the timeout: longest silence while an answer is due */
#define THEFT_PAUSE_NS (60 * CLOCK_SECOND) /* doubled each time */
#define THEFT_PAUSE_MAX_NS (3600 * CLOCK_SECOND)
#define READ_CHUNK 65536
#define OUTPUT_ROOM                                                                                \
    65536 /* bytes given to the socket; the session bounds what waits behind them                  \
           */

/* client.reconnect, already found allowed by the session: no more than so many an hour. */
static void redirect(struct pool_conn *p, const struct session_event *event)
{
    int64_t now = clock_mono_ns();
    int64_t *oldest = &p->redirect_ns[0];
    char words[URL_HOST_MAX + 80];

    for (size_t i = 1; i < POOL_REDIRECTS_PER_HOUR; i++)
        if (p->redirect_ns[i] < *oldest)
            oldest = &p->redirect_ns[i];
    if (*oldest != 0 && now - *oldest < 3600 * CLOCK_SECOND) {
        snprintf(words, sizeof words, "client.reconnect refused: more than %d an hour",
                 POOL_REDIRECTS_PER_HOUR);
        pool_log_words(&p->log, LOG_LEVEL_WARN, words, now);
        return;
    }
    *oldest = now;
    snprintf(words, sizeof words, "the pool asks to reconnect to %s:%u in %u s",
             event->host[0] != '\0' ? event->host : p->host,
             (unsigned)(event->port != 0 ? event->port : p->port), (unsigned)event->wait_s);
    pool_conn_redirect(p, event->host, event->port, (int64_t)event->wait_s * CLOCK_SECOND, words);
}

static int64_t verdict_ns(const struct pool_conn *p)
{
    return p->config.timeout_ns < VERDICT_NS_MAX ? p->config.timeout_ns : VERDICT_NS_MAX;
}

static const char *words_of_loss(const struct session_event *event)
{
    return event->kind == SESSION_EVENT_LOST ? "no answer within the time limit" : event->text;
}

static void give_verdict(struct pool_conn *p, const struct session_event *event)
{
    struct upstream_verdict verdict = {
        .entry = event->entry,
        .accepted = event->accepted,
        .lost = event->kind == SESSION_EVENT_LOST,
        /* of one sent before the connection broke, this pool may never have heard */
        .unanswered =
            event->kind == SESSION_EVENT_LOST &&
            event->entry.share.session == upstream_session(p->upstream.index, p->connects),
        .reason = event->reason,
        .latency_ns = event->latency_ns,
    };

    p->credited |= event->accepted;
    snprintf(verdict.text, sizeof verdict.text, "%.*s", MESSAGE_REASON_MAX, words_of_loss(event));
    p->listener.verdict(p->listener.context, &p->upstream, &verdict);
}

static void give_loss(struct pool_conn *p, const struct ledger_entry *entry, const char *why)
{
    struct upstream_verdict verdict = {.entry = *entry, .lost = true};

    snprintf(verdict.text, sizeof verdict.text, "%s", why);
    p->listener.verdict(p->listener.context, &p->upstream, &verdict);
}

void pool_session_expire(struct pool_conn *p)
{
    int64_t before = clock_mono_ns() - verdict_ns(p);
    struct ledger_entry entry;

    while (ledger_expire(p->ledger, before, &entry))
        give_loss(p, &entry, "the connection was gone, and no other came in time");
}

/* The first job of a connection: now it is known whether the pool took up the old session. What was
 * pending then is sent again, or lost. The listener may end the session at each loss. */
static void resume(struct pool_conn *p)
{
    int64_t now = clock_mono_ns();
    struct ledger_entry entry;
    uint64_t sent = 0, last = 0;

    p->resume_due = false;
    for (uint64_t after = 0; ledger_pending(p->ledger, after, &entry); after = entry.id)
        last = entry.id;
    for (uint64_t after = 0;
         p->session && ledger_pending(p->ledger, after, &entry) && entry.id <= last;
         after = entry.id) {
        const struct job *job =
            p->listener.find ? p->listener.find(p->listener.context, entry.share.job_seq) : NULL;

        if (job && session_resubmit(p->session, &entry, job, now)) {
            sent++;
        } else if (ledger_lose(p->ledger, entry.id)) {
            give_loss(
                p, &entry,
                "the connection broke, and the pool did not take up the session with its job");
        }
    }
    if (sent > 0)
        log_info("%s: the session goes on: shares sent again: %" PRIu64, p->shown_url, sent);
}

/* A job that pays somebody else is not worked on, nor anything else of that pool for a while. */
static bool refuse_theft(struct pool_conn *p, struct job *job)
{
    int64_t pause = THEFT_PAUSE_NS;
    char why[300], words[360];

    if (payout_watch_fits(&p->config.payout, job, why, sizeof why)) {
        p->thefts = 0;
        return false;
    }
    job_free(job);
    for (uint32_t i = 0; i < p->thefts && pause < THEFT_PAUSE_MAX_NS; i++)
        pause *= 2;
    p->thefts++;
    if (pause > THEFT_PAUSE_MAX_NS)
        pause = THEFT_PAUSE_MAX_NS;
    log_error("%s: ALARM: %s", p->shown_url, why);
    snprintf(words, sizeof words, "a job was refused: %s; retry in %.0f s", why,
             (double)pause * 1e-9);
    pool_conn_pause(p, pause, words);
    return true;
}

/* During a farewell: answers still count, and nothing else does. */
static void handle_leaving(struct pool_conn *p, const struct session_event *event)
{
    if (event->kind == SESSION_EVENT_VERDICT || event->kind == SESSION_EVENT_LOST)
        give_verdict(p, event);
    else if (event->kind == SESSION_EVENT_JOB)
        job_free(event->job);
    else if (event->kind == SESSION_EVENT_DROP)
        pool_conn_left(p);
}

/* Handles one event, which may end the connection: the listener may stop us too. */
static void handle(struct pool_conn *p, const struct session_event *event)
{
    char words[sizeof event->text + 8];

    if (p->leaving) {
        handle_leaving(p, event);
        return;
    }
    switch (event->kind) {
    case SESSION_EVENT_AUTHORIZED:
        snprintf(p->session_id, sizeof p->session_id, "%s", session_info(p->session)->session_id);
        p->first_job_by_ns = clock_mono_ns() + p->config.timeout_ns;
        pool_conn_set_state(p, UPSTREAM_ALIVE, "");
        break;
    case SESSION_EVENT_JOB:
        if (refuse_theft(p, event->job))
            break;
        p->jobs++;
        p->failures = 0;
        if (p->working_ns == 0)
            p->working_ns = clock_mono_ns();
        p->first_job_by_ns = INT64_MAX;
        p->difficulty = event->job->difficulty;
        if (p->resume_due)
            resume(p);
        if (!p->session) { /* the listener stopped us */
            job_free(event->job);
            break;
        }
        p->listener.job(p->listener.context, &p->upstream, event->job);
        break;
    case SESSION_EVENT_VERDICT:
    case SESSION_EVENT_LOST:
        give_verdict(p, event);
        break;
    case SESSION_EVENT_DIFFICULTY:
        log_debug("%s: difficulty %.9g from the next job on", p->shown_url, event->difficulty);
        break;
    case SESSION_EVENT_MESSAGE:
        snprintf(words, sizeof words, "says: %s", event->text);
        pool_log_words(&p->log, LOG_LEVEL_INFO, words, clock_mono_ns());
        break;
    case SESSION_EVENT_NOTE:
        pool_log_words(&p->log, LOG_LEVEL_WARN, event->text, clock_mono_ns());
        break;
    case SESSION_EVENT_RECONNECT:
        redirect(p, event);
        break;
    case SESSION_EVENT_DROP:
        if (event->drop == SESSION_DROP_UNAUTHORIZED) {
            pool_conn_fail(p, UPSTREAM_FAILURE_UNAUTHORIZED, event->text);
        } else {
            pool_conn_drop(p, event->text);
        }
        break;
    }
}

/* Gives the socket no more than it can take: a peer that asks and does not read would else fill our
 * memory. The rest goes when the socket has sent what it has (on_written). */
void pool_session_write(struct pool_conn *p)
{
    size_t len, waiting = evbuffer_get_length(bufferevent_get_output(p->socket));
    const char *bytes = session_output(p->session, &len);

    if (waiting >= OUTPUT_ROOM)
        return;
    if (len > OUTPUT_ROOM - waiting) { /* whole lines: the dump must see a password as one */
        const char *end = memrchr(bytes, '\n', OUTPUT_ROOM - waiting);

        len = end ? (size_t)(end + 1 - bytes) : 0;
    }
    if (len == 0 || bufferevent_write(p->socket, bytes, len) != 0)
        return;
    if (p->config.protocol_dump)
        pool_log_dump(&p->log, '>', bytes, len);
    transcript_sent(p->config.record, p->upstream.index, clock_mono_ns(), bytes, len);
    session_sent(p->session, len);
}

/* When to look at the session again. */
static void set_tick(struct pool_conn *p)
{
    int64_t deadline = session_deadline(p->session);

    if (p->first_job_by_ns < deadline)
        deadline = p->first_job_by_ns;
    /* A session that ended within a submit has its last event still to be taken. */
    struct timeval wait =
        clock_timeval(session_info(p->session)->dropped ? 0 : deadline - clock_mono_ns());

    evtimer_add(p->tick, &wait);
}

/* Takes the session's events and output. */
static void pump(struct pool_conn *p)
{
    struct session_event event;

    while (p->session && session_event(p->session, &event))
        handle(p, &event);
    if (p->leaving && ledger_counts(p->ledger)->pending == 0)
        pool_conn_left(p);
    if (!p->session)
        return;
    pool_session_write(p);
    set_tick(p);
}

void pool_session_read(struct pool_conn *p)
{
    uint8_t chunk[READ_CHUNK];
    struct evbuffer *input = bufferevent_get_input(p->socket);

    while (evbuffer_get_length(input) > 0) {
        int got = evbuffer_remove(input, chunk, sizeof chunk);

        if (got <= 0)
            break;
        if (p->config.protocol_dump)
            pool_log_dump(&p->log, '<', (const char *)chunk, (size_t)got);
        int64_t now = clock_mono_ns();

        transcript_received(p->config.record, p->upstream.index, now, chunk, (size_t)got);
        session_feed(p->session, chunk, (size_t)got, now);
    }
    pump(p);
}

void pool_session_tick(struct pool_conn *p)
{
    int64_t now = clock_mono_ns();

    if (now >= p->first_job_by_ns) {
        pool_conn_drop(p, "authorised, but no job came");
        return;
    }
    transcript_tick(p->config.record, p->upstream.index, now);
    session_tick(p->session, now);
    pump(p);
}

enum err pool_session_begin(struct pool_conn *p)
{
    int64_t timeout = p->config.timeout_ns;
    struct session_config config = {
        .user_agent = p->user_agent,
        .user = p->user,
        .password = p->password,
        .host = p->host,
        .port = p->port,
        .tls = p->config.tls != NULL,
        .session_id = p->session_id[0] != '\0' ? p->session_id : NULL,
        .configure = p->configure,
        .version_mask = p->config.version_mask,
        .suggest_difficulty = p->config.suggest_difficulty,
        .number = upstream_session(p->upstream.index, ++p->connects),
        .upstream = p->upstream.index,
        .handshake_ns = timeout < LOGIN_NS_MAX ? timeout : LOGIN_NS_MAX,
        .silence_ns = timeout,
        .deaf_ns = timeout / DEAF_PART,
        .verdict_ns = verdict_ns(p),
        .redirect_host = p->config.redirect_host,
        .redirect_hosts = p->config.redirect_hosts,
    };
    int64_t now = clock_mono_ns();
    enum err e = session_new(&config, p->ledger, now, &p->session);

    if (e != ERR_OK)
        return e;
    transcript_begin(p->config.record, p->upstream.index, now, &config);
    p->resume_due = true;
    pool_conn_set_state(p, UPSTREAM_LOGIN, "");
    pump(p);
    return ERR_OK;
}

void pool_session_end(struct pool_conn *p, const char *why)
{
    if (p->session)
        transcript_end(p->config.record, p->upstream.index, clock_mono_ns(), why);
    session_free(p->session);
    p->session = NULL;
}

/* A token bucket of one second's worth: whether it is empty. */
static bool over_limit(struct pool_conn *p, int64_t now)
{
    double limit = p->config.max_submits, most = limit > 1.0 ? limit : 1.0;

    if (limit <= 0.0)
        return false;
    p->submit_tokens += (double)(now - p->submit_ns) * 1e-9 * limit;
    p->submit_ns = now;
    if (p->submit_tokens > most)
        p->submit_tokens = most;
    return p->submit_tokens < 1.0;
}

enum session_submit_result pool_session_submit(struct pool_conn *p, const struct share *share,
                                               const struct job *job, uint8_t *hash,
                                               double *difficulty)
{
    int64_t now = clock_mono_ns();
    enum session_submit_result result;

    if (!p->session || p->leaving || !job) {
        ledger_stale(p->ledger);
        return SESSION_SUBMIT_STALE;
    }
    bool over = over_limit(p, now);

    result = session_submit(p->session, share, job, now, over, hash, difficulty);
    if (result == SESSION_SUBMIT_SENT && !over)
        p->submit_tokens -= 1.0;
    pool_session_write(p);
    set_tick(p);
    return result;
}
