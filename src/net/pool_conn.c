/* pool_conn.c - one pool: its connection, from dialling to the next attempt. */
#include "net/pool_conn.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <event2/buffer.h>

#include "base/clock.h"
#include "base/log.h"
#include "net/backoff.h"
#include "net/pool_conn_state.h"

#define CONNECT_NS_MAX (10 * CLOCK_SECOND)
#define WARNING_NS (600 * CLOCK_SECOND)

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

void pool_conn_set_state(struct pool_conn *p, enum upstream_state state, const char *why)
{
    p->state = state;
    p->listener.state(p->listener.context, &p->upstream, state, why);
}

static void connect_now(struct pool_conn *p);

static void close_connection(struct pool_conn *p, const char *why)
{
    evtimer_del(p->tick);
    evtimer_del(p->warning);
    conduit_free(p->conduit);
    p->conduit = NULL;
    if (p->socket)
        bufferevent_free(p->socket);
    p->socket = NULL;
    p->leaving = false;
    pool_session_end(p, why);
    p->working_ns = 0;
    p->credited = false;
}

/* How often in a row it was for nothing, up to this connection. One that gives work and hangs up at
 * once, again and again, is not to be asked every second for ever. */
static uint32_t in_vain(struct pool_conn *p)
{
    if (p->credited || (p->working_ns != 0 && clock_mono_ns() - p->working_ns >= POOL_STEADY_NS))
        p->hasty = 0;
    else if (p->working_ns != 0)
        p->hasty++;
    p->failures++;
    return p->failures > p->hasty ? p->failures : p->hasty;
}

void pool_conn_fail(struct pool_conn *p, enum upstream_failure failure, const char *why)
{
    close_connection(p, why);
    p->failure = failure;
    pool_conn_set_state(p, UPSTREAM_FAILED, why);
}

/* Back to the URL's host after a redirection. */
static void go_home(struct pool_conn *p)
{
    p->redirected = false;
    snprintf(p->host, sizeof p->host, "%s", p->config.url.host);
    p->port = p->config.url.port;
}

void pool_conn_drop(struct pool_conn *p, const char *why)
{
    char words[400];

    if (p->leaving) { /* it was over anyway, and is no failure */
        pool_conn_left(p);
        return;
    }
    /* A pool that hangs up before it has said anything may not know mining.configure, unless it did
     * before: then the next connection, which may last for weeks, shall not be without it. */
    if (p->session) {
        bool spoke = session_info(p->session)->lines > 0;

        p->configure_known |= spoke && p->configure;
        p->configure = spoke || !p->configure || p->configure_known;
    }
    uint32_t in_a_row = in_vain(p);

    close_connection(p, why);
    pool_session_expire(p);
    p->drops++;
    if (p->redirected)
        go_home(p);
    if (p->config.retries >= 0 && p->failures > (uint32_t)p->config.retries) {
        pool_conn_fail(p, UPSTREAM_FAILURE_RETRIES, why);
        return;
    }
    int64_t pause = backoff_ns(in_a_row, p->config.retry_pause_ns, &p->random);

    snprintf(words, sizeof words, "%s; retry in %.1f s", why, (double)pause * 1e-9);
    add_timer(p->retry, pause);
    pool_conn_set_state(p, UPSTREAM_WAITING, words);
}

void pool_conn_left(struct pool_conn *p)
{
    int64_t pause = p->connect_at - clock_mono_ns();

    close_connection(p, "gone where the pool sent us");
    add_timer(p->retry, pause > 0 ? pause : 0);
}

void pool_conn_redirect(struct pool_conn *p, const char *host, uint16_t port, int64_t wait_ns,
                        const char *why)
{
    /* What is pending of an earlier connection is not answered by this one. */
    bool answers_due = !p->resume_due && ledger_counts(p->ledger)->pending > 0;

    if (p->config.url.kind != URL_UNIX) { /* which has one place only */
        p->redirected = true;
        if (host[0] != '\0')
            snprintf(p->host, sizeof p->host, "%s", host);
        if (port != 0)
            p->port = port;
    }
    p->connect_at = clock_mono_ns() + wait_ns;
    p->first_job_by_ns = INT64_MAX;
    p->leaving = true;
    if (answers_due)
        add_timer(p->retry, p->config.timeout_ns < POOL_FAREWELL_NS ? p->config.timeout_ns
                                                                    : POOL_FAREWELL_NS);
    else
        pool_conn_left(p);
    pool_conn_set_state(p, UPSTREAM_WAITING, why);
}

void pool_conn_pause(struct pool_conn *p, int64_t ns, const char *why)
{
    close_connection(p, why);
    p->drops++;
    if (p->redirected) /* what is wrong there may be right where the user sent us */
        go_home(p);
    add_timer(p->retry, ns);
    pool_conn_set_state(p, UPSTREAM_WAITING, why);
}

static void on_retry(evutil_socket_t unused, short what, void *argument)
{
    struct pool_conn *p = argument;

    (void)unused;
    (void)what;
    if (p->leaving)
        pool_conn_left(p);
    else
        connect_now(p);
}

static void on_tick(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    pool_session_tick(argument);
}

static void on_written(struct bufferevent *socket, void *argument)
{
    (void)socket;
    pool_session_write(argument);
}

static void on_read(struct bufferevent *socket, void *argument)
{
    (void)socket;
    pool_session_read(argument);
}

static void on_socket(struct bufferevent *socket, short what, void *argument)
{
    struct pool_conn *p = argument;
    int error = EVUTIL_SOCKET_ERROR();
    char words[TLS_WHY_MAX + 32], reason[TLS_WHY_MAX + 1];

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
    else {
        conduit_why(socket, error, reason, sizeof reason);
        snprintf(words, sizeof words, "connection lost: %s", reason);
    }
    pool_conn_drop(p, words);
}

/* As long as it lasts: whoever reads the log at any time shall see it. */
static void on_warning(evutil_socket_t unused, short what, void *argument)
{
    struct pool_conn *p = argument;

    (void)unused;
    (void)what;
    log_warn("%s: its certificate is not verified (--tls-insecure): anyone on the way may pose as "
             "the pool and take the work",
             p->shown_url);
    add_timer(p->warning, WARNING_NS);
}

static void on_connected(void *argument, struct bufferevent *stream, const char *why,
                         const struct conduit_times *times)
{
    struct pool_conn *p = argument;

    p->conduit = NULL;
    if (!stream) {
        pool_conn_drop(p, why);
        return;
    }
    if (times->secured_ns != 0) {
        struct tls_facts facts;

        tls_facts(stream, &facts);
        log_debug("%s: %s, %s, certificate of %s", p->shown_url, facts.protocol, facts.cipher,
                  facts.names[0] ? facts.names : facts.subject);
        if (tls_client_unsafe(p->config.tls))
            on_warning(-1, 0, p);
    }
    p->socket = stream;
    bufferevent_setcb(p->socket, on_read, on_written, on_socket, p);
    bufferevent_enable(p->socket, EV_READ | EV_WRITE);
    enum err e = pool_session_begin(p);

    if (e != ERR_OK)
        pool_conn_drop(p, err_text(e));
    else if (p->socket == stream && evbuffer_get_length(bufferevent_get_input(stream)) > 0)
        on_read(stream, p); /* what came behind a proxy's answer */
}

static void connect_now(struct pool_conn *p)
{
    int64_t timeout = p->config.timeout_ns < CONNECT_NS_MAX ? p->config.timeout_ns : CONNECT_NS_MAX;
    const struct conduit_config way = {.host = p->host,
                                       .port = p->port,
                                       .proxy = &p->config.proxy,
                                       .tls = p->config.tls,
                                       .connect_ns = timeout,
                                       .tls_ns = timeout};

    p->attempts++;
    p->first_job_by_ns = INT64_MAX;
    pool_conn_set_state(p, UPSTREAM_CONNECTING, "");
    if (p->state != UPSTREAM_CONNECTING) /* the listener stopped us */
        return;
    if (conduit_start(p->base, p->dns, &way, on_connected, p, &p->conduit) != ERR_OK)
        pool_conn_drop(p, err_text(ERR_NOMEM));
}

static enum err pool_start(struct upstream *u)
{
    struct pool_conn *p = from_upstream(u);

    if (p->state != UPSTREAM_STOPPED && p->state != UPSTREAM_FAILED)
        return ERR_STATE;
    go_home(p);
    p->failure = UPSTREAM_FAILURE_NONE;
    p->failures = p->hasty = 0;
    add_timer(p->retry, 0);
    return ERR_OK;
}

static void pool_stop(struct upstream *u)
{
    struct pool_conn *p = from_upstream(u);

    evtimer_del(p->retry);
    close_connection(p, "stopped");
    uint64_t lost = ledger_lose_all(p->ledger);

    if (lost > 0)
        log_warn("%s: %" PRIu64 " shares were in flight and are lost", p->shown_url, lost);
    if (p->state != UPSTREAM_FAILED)
        pool_conn_set_state(p, UPSTREAM_STOPPED, "");
}

static void pool_pause(struct upstream *u, int64_t ns, const char *why)
{
    struct pool_conn *p = from_upstream(u);

    if (p->session)
        pool_conn_pause(p, ns, why);
}

static enum session_submit_result pool_submit(struct upstream *u, const struct share *share,
                                              const struct job *job, uint8_t *hash,
                                              double *difficulty)
{
    return pool_session_submit(from_upstream(u), share, job, hash, difficulty);
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

    struct event *const events[] = {p->tick, p->retry, p->warning};

    if (p->tick && p->retry && p->warning && p->ledger)
        close_connection(p, "stopped");
    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++)
        if (events[i])
            event_free(events[i]);
    ledger_free(p->ledger);
    free(p->user);
    if (p->password)
        explicit_bzero(p->password, strlen(p->password));
    free(p->password);
    free(p->user_agent);
    explicit_bzero(&p->config.proxy, sizeof p->config.proxy);
    tls_client_free(p->config.tls);
    free(p);
}

enum err pool_conn_new(struct event_base *base, struct evdns_base *dns,
                       const struct pool_conn_config *config,
                       const struct upstream_listener *listener, struct upstream **out)
{
    static const struct upstream_ops ops = {
        .start = pool_start,
        .stop = pool_stop,
        .pause = pool_pause,
        .submit = pool_submit,
        .status = pool_status,
        .free = pool_free,
    };
    enum err e = message_login_fits(config->user, config->password);
    struct pool_conn *p;

    *out = NULL;
    assert((config->url.kind == URL_TLS) == (config->tls != NULL));
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
    tls_client_share(p->config.tls);
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
    p->warning = evtimer_new(base, on_warning, p);
    if (!p->user || !p->password || !p->user_agent || !p->tick || !p->retry || !p->warning ||
        ledger_new(&p->ledger) != ERR_OK) {
        pool_free(&p->upstream);
        return ERR_NOMEM;
    }
    *out = &p->upstream;
    return ERR_OK;
}
