/* pool_conn.c - one pool: dial, session, reconnect. */
#include "net/pool_conn.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/prng.h"
#include "net/backoff.h"
#include "net/dial.h"
#include "net/pool_log.h"

#define CONNECT_NS_MAX (10 * CLOCK_SECOND)
#define LOGIN_NS_MAX (30 * CLOCK_SECOND)
#define VERDICT_NS_MAX (120 * CLOCK_SECOND)
#define REDIRECTS_PER_HOUR 3
#define READ_CHUNK 65536
#define OUTPUT_ROOM                                                                                \
    65536 /* bytes given to the socket; the session bounds what waits behind them                  \
           */

struct pool_conn {
    struct upstream upstream;
    struct event_base *base;
    struct evdns_base *dns;
    struct pool_conn_config config;
    struct upstream_listener listener;
    char *user, *password, *user_agent;
    char shown_url[URL_HOST_MAX + 32];
    struct prng random;
    struct ledger *ledger;

    enum upstream_state state;
    enum upstream_failure failure;
    struct dial *dial;
    struct bufferevent *socket;
    struct session *session;
    struct event *tick;          /* the session's deadline */
    struct event *retry;         /* the end of a pause */
    char host[URL_HOST_MAX + 1]; /* where to connect next: the URL's, or a redirection's */
    uint16_t port;
    bool redirected;
    int64_t redirect_ns[REDIRECTS_PER_HOUR];
    char session_id[MESSAGE_SESSION_ID_MAX + 1]; /* to resume */
    bool configure;    /* false for the attempt after a pool dropped us before any answer */
    uint32_t failures; /* attempts in a row that gave no job */
    uint64_t attempts, connects, drops, jobs;
    double difficulty;    /* of the newest job; 0: none yet */
    double submit_tokens; /* bucket of max_submits */
    int64_t submit_ns;
    int64_t
        first_job_by_ns; /* when a pool that let us in has given no job for too long; INT64_MAX */
    struct pool_log log;
};

const char *upstream_state_text(enum upstream_state state)
{
    static const char *const text[] = {
        [UPSTREAM_STOPPED] = "stopped", [UPSTREAM_CONNECTING] = "connecting",
        [UPSTREAM_LOGIN] = "login",     [UPSTREAM_ALIVE] = "alive",
        [UPSTREAM_WAITING] = "waiting", [UPSTREAM_FAILED] = "failed",
    };

    return text[state];
}

static struct pool_conn *from_upstream(struct upstream *u)
{
    return (struct pool_conn *)u;
}

static void add_timer(struct event *timer, int64_t after_ns)
{
    struct timeval wait = clock_timeval(after_ns);

    evtimer_add(timer, &wait);
}

static void set_state(struct pool_conn *p, enum upstream_state state, const char *why)
{
    p->state = state;
    p->listener.state(p->listener.context, &p->upstream, state, why);
}

static void connect_now(struct pool_conn *p);

static void close_connection(struct pool_conn *p)
{
    evtimer_del(p->tick);
    if (p->dial)
        dial_cancel(p->dial);
    p->dial = NULL;
    if (p->socket)
        bufferevent_free(p->socket);
    p->socket = NULL;
    session_free(p->session);
    p->session = NULL;
    uint64_t lost = ledger_lose_all(p->ledger);

    if (lost > 0)
        log_warn("%s: %llu shares were in flight and are lost", p->shown_url,
                 (unsigned long long)lost);
}

static void fail(struct pool_conn *p, enum upstream_failure failure, const char *why)
{
    p->failure = failure;
    set_state(p, UPSTREAM_FAILED, why);
}

/* Back to the URL's host after a redirection. */
static void go_home(struct pool_conn *p)
{
    p->redirected = false;
    snprintf(p->host, sizeof p->host, "%s", p->config.url.host);
    p->port = p->config.url.port;
}

/* The connection is over, or never came about: wait and try again, unless that was the last try. */
static void drop(struct pool_conn *p, const char *why)
{
    char words[400];

    /* A pool that hangs up before it has said anything may not know mining.configure. */
    if (p->session)
        p->configure = session_info(p->session)->lines > 0 || !p->configure;
    close_connection(p);
    p->drops++;
    p->failures++;
    if (p->redirected)
        go_home(p);
    if (p->config.retries >= 0 && p->failures > (uint32_t)p->config.retries) {
        fail(p, UPSTREAM_FAILURE_RETRIES, why);
        return;
    }
    int64_t pause = backoff_ns(p->failures, p->config.retry_pause_ns, &p->random);

    snprintf(words, sizeof words, "%s; retry in %.1f s", why, (double)pause * 1e-9);
    add_timer(p->retry, pause);
    set_state(p, UPSTREAM_WAITING, words);
}

static void on_retry(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    connect_now(argument);
}

/* client.reconnect, already found allowed by the session: no more than so many an hour. */
static void redirect(struct pool_conn *p, const struct session_event *event)
{
    int64_t now = clock_mono_ns();
    int64_t *oldest = &p->redirect_ns[0];
    char words[URL_HOST_MAX + 80];

    for (size_t i = 1; i < REDIRECTS_PER_HOUR; i++)
        if (p->redirect_ns[i] < *oldest)
            oldest = &p->redirect_ns[i];
    if (*oldest != 0 && now - *oldest < 3600 * CLOCK_SECOND) {
        snprintf(words, sizeof words, "client.reconnect refused: more than %d an hour",
                 REDIRECTS_PER_HOUR);
        pool_log_words(&p->log, LOG_LEVEL_WARN, words, now);
        return;
    }
    *oldest = now;
    close_connection(p);
    p->redirected = true;
    if (event->host[0] != '\0')
        snprintf(p->host, sizeof p->host, "%s", event->host);
    if (event->port != 0)
        p->port = event->port;
    add_timer(p->retry, (int64_t)event->wait_s * CLOCK_SECOND);
    snprintf(words, sizeof words, "the pool asks to reconnect to %s:%u in %u s", p->host,
             (unsigned)p->port, (unsigned)event->wait_s);
    set_state(p, UPSTREAM_WAITING, words);
}

static void give_verdict(struct pool_conn *p, const struct session_event *event)
{
    struct upstream_verdict verdict = {
        .entry = event->entry,
        .accepted = event->accepted,
        .lost = event->kind == SESSION_EVENT_LOST,
        .reason = event->reason,
        .latency_ns = event->latency_ns,
    };

    snprintf(verdict.text, sizeof verdict.text, "%.*s", MESSAGE_REASON_MAX, event->text);
    p->listener.verdict(p->listener.context, &p->upstream, &verdict);
}

/* Handles one event, which may end the connection: the listener may stop us too. */
static void handle(struct pool_conn *p, const struct session_event *event)
{
    char words[sizeof event->text + 8];

    switch (event->kind) {
    case SESSION_EVENT_AUTHORIZED:
        snprintf(p->session_id, sizeof p->session_id, "%s", session_info(p->session)->session_id);
        p->first_job_by_ns = clock_mono_ns() + p->config.timeout_ns;
        set_state(p, UPSTREAM_ALIVE, "");
        break;
    case SESSION_EVENT_JOB:
        p->jobs++;
        p->failures = 0;
        p->first_job_by_ns = INT64_MAX;
        p->difficulty = event->job->difficulty;
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
            close_connection(p);
            fail(p, UPSTREAM_FAILURE_UNAUTHORIZED, event->text);
        } else {
            drop(p, event->text);
        }
        break;
    }
}

/* Gives the socket no more than it can take: a peer that asks and does not read would else fill our
 * memory. The rest goes when the socket has sent what it has (on_written). */
static void send_output(struct pool_conn *p)
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
    session_sent(p->session, len);
}

/* When to look at the session again. */
static void set_tick(struct pool_conn *p)
{
    int64_t deadline = session_deadline(p->session);

    if (p->first_job_by_ns < deadline)
        deadline = p->first_job_by_ns;
    /* A session that ended within a submit has its last event still to be taken. */
    add_timer(p->tick, session_info(p->session)->dropped ? 0 : deadline - clock_mono_ns());
}

/* Takes the session's events and output. */
static void pump(struct pool_conn *p)
{
    struct session_event event;

    while (p->session && session_event(p->session, &event))
        handle(p, &event);
    if (!p->session)
        return;
    send_output(p);
    set_tick(p);
}

static void on_tick(evutil_socket_t unused, short what, void *argument)
{
    struct pool_conn *p = argument;
    int64_t now = clock_mono_ns();

    (void)unused;
    (void)what;
    if (now >= p->first_job_by_ns) {
        drop(p, "authorised, but no job came");
        return;
    }
    session_tick(p->session, now);
    pump(p);
}

static void on_written(struct bufferevent *socket, void *argument)
{
    (void)socket;
    send_output(argument);
}

static void on_read(struct bufferevent *socket, void *argument)
{
    struct pool_conn *p = argument;
    uint8_t chunk[READ_CHUNK];
    struct evbuffer *input = bufferevent_get_input(socket);

    while (evbuffer_get_length(input) > 0) {
        int got = evbuffer_remove(input, chunk, sizeof chunk);

        if (got <= 0)
            break;
        if (p->config.protocol_dump)
            pool_log_dump(&p->log, '<', (const char *)chunk, (size_t)got);
        session_feed(p->session, chunk, (size_t)got, clock_mono_ns());
    }
    pump(p);
}

static void on_socket(struct bufferevent *socket, short what, void *argument)
{
    struct pool_conn *p = argument;
    int error = EVUTIL_SOCKET_ERROR();
    char words[160];

    if (what & BEV_EVENT_READING && evbuffer_get_length(bufferevent_get_input(socket)) > 0) {
        on_read(socket, argument); /* the last words, an error message perhaps */
        if (p->socket != socket)
            return;
    }
    if (what & BEV_EVENT_EOF)
        snprintf(words, sizeof words, "%s",
                 session_info(p->session)->lines > 0
                     ? "the pool closed the connection"
                     : "the pool closed the connection without a word");
    else
        snprintf(words, sizeof words, "connection lost: %s", strerror(error));
    drop(p, words);
}

static void on_dialled(void *argument, int fd, const char *why)
{
    struct pool_conn *p = argument;

    p->dial = NULL;
    if (fd < 0) {
        drop(p, why);
        return;
    }
    int64_t timeout = p->config.timeout_ns;
    struct session_config config = {
        .user_agent = p->user_agent,
        .user = p->user,
        .password = p->password,
        .host = p->host,
        .port = p->port,
        .session_id = p->session_id[0] != '\0' ? p->session_id : NULL,
        .configure = p->configure,
        .version_mask = p->config.version_mask,
        .suggest_difficulty = p->config.suggest_difficulty,
        .number = (uint64_t)(p->upstream.index + UINT64_C(1)) << 40 | ++p->connects,
        .upstream = p->upstream.index,
        .handshake_ns = timeout < LOGIN_NS_MAX ? timeout : LOGIN_NS_MAX,
        .silence_ns = timeout,
        .verdict_ns = timeout < VERDICT_NS_MAX ? timeout : VERDICT_NS_MAX,
    };

    p->socket = bufferevent_socket_new(p->base, fd, BEV_OPT_CLOSE_ON_FREE);
    if (!p->socket) {
        evutil_closesocket(fd);
        drop(p, err_text(ERR_NOMEM));
        return;
    }
    enum err e = session_new(&config, p->ledger, clock_mono_ns(), &p->session);

    if (e != ERR_OK) {
        drop(p, err_text(e));
        return;
    }
    bufferevent_setcb(p->socket, on_read, on_written, on_socket, p);
    bufferevent_enable(p->socket, EV_READ | EV_WRITE);
    set_state(p, UPSTREAM_LOGIN, "");
    pump(p);
}

static void connect_now(struct pool_conn *p)
{
    int64_t timeout = p->config.timeout_ns < CONNECT_NS_MAX ? p->config.timeout_ns : CONNECT_NS_MAX;

    p->attempts++;
    p->first_job_by_ns = INT64_MAX;
    set_state(p, UPSTREAM_CONNECTING, "");
    if (p->state != UPSTREAM_CONNECTING) /* the listener stopped us */
        return;
    if (dial_start(p->base, p->dns, p->host, p->port, timeout, on_dialled, p, &p->dial) != ERR_OK)
        drop(p, err_text(ERR_NOMEM));
}

static enum err pool_start(struct upstream *u)
{
    struct pool_conn *p = from_upstream(u);

    if (p->state != UPSTREAM_STOPPED && p->state != UPSTREAM_FAILED)
        return ERR_STATE;
    go_home(p);
    p->failure = UPSTREAM_FAILURE_NONE;
    p->failures = 0;
    add_timer(p->retry, 0);
    return ERR_OK;
}

static void pool_stop(struct upstream *u)
{
    struct pool_conn *p = from_upstream(u);

    evtimer_del(p->retry);
    close_connection(p);
    if (p->state != UPSTREAM_FAILED)
        set_state(p, UPSTREAM_STOPPED, "");
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

static enum session_submit_result pool_submit(struct upstream *u, const struct share *share,
                                              const struct job *job, uint8_t *hash,
                                              double *difficulty)
{
    struct pool_conn *p = from_upstream(u);
    int64_t now = clock_mono_ns();
    enum session_submit_result result;

    if (!p->session || !job) {
        ledger_stale(p->ledger);
        return SESSION_SUBMIT_STALE;
    }
    bool over = over_limit(p, now);

    result = session_submit(p->session, share, job, now, over, hash, difficulty);
    if (result == SESSION_SUBMIT_SENT && !over)
        p->submit_tokens -= 1.0;
    send_output(p);
    set_tick(p);
    return result;
}

static void pool_status(const struct upstream *u, struct upstream_status *out)
{
    const struct pool_conn *p = (const struct pool_conn *)u;
    const struct session_info *info = p->session ? session_info(p->session) : NULL;

    *out = (struct upstream_status){
        .url = p->shown_url,
        .user = p->user,
        .state = p->state,
        .failure = p->failure,
        .difficulty = p->difficulty,
        .agreed_mask = info ? info->agreed_mask : 0,
        .attempts = p->attempts,
        .connects = p->connects,
        .drops = p->drops,
        .jobs = p->jobs,
        .counts = ledger_counts(p->ledger),
    };
}

static void pool_free(struct upstream *u)
{
    struct pool_conn *p = from_upstream(u);

    if (p->tick && p->retry && p->ledger)
        close_connection(p);
    if (p->tick)
        event_free(p->tick);
    if (p->retry)
        event_free(p->retry);
    ledger_free(p->ledger);
    free(p->user);
    if (p->password)
        explicit_bzero(p->password, strlen(p->password));
    free(p->password);
    free(p->user_agent);
    free(p);
}

enum err pool_conn_new(struct event_base *base, struct evdns_base *dns,
                       const struct pool_conn_config *config,
                       const struct upstream_listener *listener, struct upstream **out)
{
    static const struct upstream_ops ops = {
        .start = pool_start,
        .stop = pool_stop,
        .submit = pool_submit,
        .status = pool_status,
        .free = pool_free,
    };
    enum err e = message_login_fits(config->user, config->password);
    struct pool_conn *p;

    *out = NULL;
    if (e != ERR_OK)
        return e;
    p = calloc(1, sizeof *p);
    if (!p)
        return ERR_NOMEM;
    p->upstream.ops = &ops;
    p->upstream.index = config->index;
    p->base = base;
    p->dns = dns;
    p->config = *config;
    p->config.user = p->config.password = p->config.user_agent = NULL; /* ours are beside it */
    explicit_bzero(p->config.url.user, sizeof p->config.url.user);
    explicit_bzero(p->config.url.password, sizeof p->config.url.password);
    p->listener = *listener;
    p->configure = true;
    p->random.state = (uint64_t)clock_mono_ns() ^ (uint64_t)config->index << 48;
    go_home(p);
    url_show(&config->url, p->shown_url, sizeof p->shown_url);
    p->user = strdup(config->user);
    p->password = strdup(config->password);
    p->user_agent = strdup(config->user_agent);
    p->log = (struct pool_log){.url = p->shown_url, .user = p->user};
    p->tick = evtimer_new(base, on_tick, p);
    p->retry = evtimer_new(base, on_retry, p);
    if (!p->user || !p->password || !p->user_agent || !p->tick || !p->retry ||
        ledger_new(&p->ledger) != ERR_OK) {
        pool_free(&p->upstream);
        return ERR_NOMEM;
    }
    *out = &p->upstream;
    return ERR_OK;
}
