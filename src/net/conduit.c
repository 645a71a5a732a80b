/* conduit.c - dial, proxy and TLS, one after the other. */
#include "net/conduit.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <event2/buffer.h>

#include "base/clock.h"
#include "net/dial.h"

struct conduit {
    struct event_base *base;
    struct conduit_config config; /* its host and proxy are below */
    char host[URL_HOST_MAX + 1];
    struct proxy proxy;
    conduit_done_fn done;
    void *context;
    struct dial *dial;
    struct bufferevent *stream;
    struct event *deadline; /* of the part that is under way, but for dial, which has its own */
    struct event *finish;   /* reports the outcome from the loop */
    struct proxy_talk talk;
    struct tls_note note;
    struct conduit_times times;
    char why[CONDUIT_WHY_MAX + 1];
};

void conduit_free(struct conduit *c)
{
    if (!c)
        return;
    if (c->dial)
        dial_cancel(c->dial);
    if (c->stream)
        bufferevent_free(c->stream);
    if (c->deadline)
        event_free(c->deadline);
    if (c->finish)
        event_free(c->finish);
    explicit_bzero(c, sizeof *c); /* a proxy's password */
    free(c);
}

/* The outcome stands: nothing is listened to any more, and the loop will tell it. */
static void settle(struct conduit *c)
{
    evtimer_del(c->deadline);
    if (c->stream) {
        bufferevent_disable(c->stream, EV_READ | EV_WRITE);
        bufferevent_setcb(c->stream, NULL, NULL, NULL, NULL);
    }
    event_active(c->finish, EV_TIMEOUT, 0);
}

static void fail(struct conduit *c, const char *before, const char *why)
{
    snprintf(c->why, sizeof c->why, "%s%s", before, why);
    if (c->stream)
        bufferevent_free(c->stream);
    c->stream = NULL;
    settle(c);
}

static void on_finish(evutil_socket_t unused, short what, void *argument)
{
    struct conduit *c = argument;
    struct bufferevent *stream = c->stream;
    conduit_done_fn done = c->done;
    void *context = c->context;
    struct conduit_times times = c->times;
    char why[sizeof c->why];

    (void)unused;
    (void)what;
    memcpy(why, c->why, sizeof why);
    c->stream = NULL;
    conduit_free(c);
    done(context, stream, why, &times);
}

static void set_deadline(struct conduit *c, int64_t ns)
{
    struct timeval wait = clock_timeval(ns);

    evtimer_add(c->deadline, &wait);
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    struct conduit *c = argument;
    bool proxied = c->proxy.kind == PROXY_NONE || c->times.proxied_ns != 0;
    char words[96];

    (void)unused;
    (void)what;
    snprintf(words, sizeof words, "%s within %.3g s",
             proxied ? "the TLS handshake was not done" : "the proxy did not answer",
             (double)(proxied ? c->config.tls_ns : c->config.connect_ns) * 1e-9);
    fail(c, "", words);
}

/* ---- TLS ---- */

static void on_tls_event(struct bufferevent *stream, short what, void *argument)
{
    struct conduit *c = argument;
    char why[TLS_WHY_MAX + 1];
    int error = EVUTIL_SOCKET_ERROR();

    if (what & BEV_EVENT_CONNECTED) {
        c->times.secured_ns = clock_mono_ns();
        settle(c);
        return;
    }
    if (!tls_why(stream, &c->note, why, sizeof why))
        snprintf(why, sizeof why, "%s",
                 what & BEV_EVENT_EOF || error == 0
                     ? "it closed the connection during the handshake"
                     : strerror(error));
    fail(c, "TLS with the pool failed: ", why);
}

static void begin_tls(struct conduit *c, int fd)
{
    set_deadline(c, c->config.tls_ns);
    c->stream = tls_connect(c->base, fd, c->config.tls, c->host, &c->note);
    if (!c->stream) {
        fail(c, "", err_text(ERR_NOMEM));
        return;
    }
    bufferevent_setcb(c->stream, NULL, NULL, on_tls_event, c);
    bufferevent_enable(c->stream, EV_READ | EV_WRITE);
}

/* ---- the proxy ---- */

/* The way through the proxy is free. */
static void on_open(struct conduit *c)
{
    evtimer_del(c->deadline);
    c->times.proxied_ns = clock_mono_ns();
    if (!c->config.tls) {
        settle(c);
        return;
    }
    /* A TLS peer is silent until it is spoken to. */
    if (evbuffer_get_length(bufferevent_get_input(c->stream)) > 0 ||
        evbuffer_get_length(bufferevent_get_output(c->stream)) > 0) {
        fail(c, "", "the proxy spoke out of turn");
        return;
    }
    int fd = bufferevent_getfd(c->stream);

    bufferevent_disable(c->stream, EV_READ | EV_WRITE);
    bufferevent_setfd(c->stream, -1);
    bufferevent_free(c->stream);
    c->stream = NULL;
    begin_tls(c, fd);
}

static void take_step(struct conduit *c, enum proxy_step step)
{
    if (step == PROXY_REFUSED) {
        fail(c, "", c->talk.why);
        return;
    }
    if (c->talk.out_length > 0 &&
        bufferevent_write(c->stream, c->talk.out, c->talk.out_length) != 0) {
        fail(c, "", err_text(ERR_NOMEM));
        return;
    }
    explicit_bzero(c->talk.out, c->talk.out_length);
    c->talk.out_length = 0;
    if (step == PROXY_OPEN)
        on_open(c);
}

static void on_proxy_read(struct bufferevent *stream, void *argument)
{
    struct conduit *c = argument;
    struct evbuffer *input = bufferevent_get_input(stream);
    uint8_t bytes[512];
    enum proxy_step step = PROXY_MORE;

    while (step == PROXY_MORE && evbuffer_get_length(input) > 0) {
        ev_ssize_t got = evbuffer_copyout(input, bytes, sizeof bytes);
        size_t used = 0;

        if (got <= 0)
            return;
        step = proxy_talk_feed(&c->talk, bytes, (size_t)got, &used);
        evbuffer_drain(input, used);
        take_step(c, step);
        if (!c->stream)
            return;
    }
}

static void on_proxy_event(struct bufferevent *stream, short what, void *argument)
{
    int error = EVUTIL_SOCKET_ERROR();

    (void)stream;
    fail(argument, "", what & BEV_EVENT_EOF ? "the proxy closed the connection" : strerror(error));
}

static void begin_proxy(struct conduit *c, int fd)
{
    set_deadline(c, c->config.connect_ns);
    c->stream = bufferevent_socket_new(c->base, fd, BEV_OPT_CLOSE_ON_FREE);
    if (!c->stream) {
        close(fd);
        fail(c, "", err_text(ERR_NOMEM));
        return;
    }
    bufferevent_setcb(c->stream, on_proxy_read, NULL, on_proxy_event, c);
    bufferevent_enable(c->stream, EV_READ | EV_WRITE);
    take_step(c, proxy_talk_begin(&c->talk, &c->proxy, c->host, c->config.port));
}

/* ---- the beginning ---- */

static void on_dialled(void *argument, int fd, const char *why)
{
    struct conduit *c = argument;

    c->dial = NULL;
    if (fd < 0) {
        fail(c, c->proxy.kind == PROXY_NONE ? "" : "proxy: ", why);
        return;
    }
    c->times.connected_ns = clock_mono_ns();
    if (c->proxy.kind != PROXY_NONE) {
        begin_proxy(c, fd);
    } else if (c->config.tls) {
        begin_tls(c, fd);
    } else {
        c->stream = bufferevent_socket_new(c->base, fd, BEV_OPT_CLOSE_ON_FREE);
        if (!c->stream) {
            close(fd);
            fail(c, "", err_text(ERR_NOMEM));
            return;
        }
        settle(c);
    }
}

enum err conduit_start(struct event_base *base, struct evdns_base *dns,
                       const struct conduit_config *config, conduit_done_fn done, void *context,
                       struct conduit **out)
{
    struct conduit *c = calloc(1, sizeof *c);

    *out = NULL;
    if (!c)
        return ERR_NOMEM;
    c->base = base;
    c->config = *config;
    snprintf(c->host, sizeof c->host, "%s", config->host);
    if (config->proxy && config->host[0] != '/')
        c->proxy = *config->proxy;
    c->config.host = c->host;
    c->config.proxy = &c->proxy;
    c->done = done;
    c->context = context;
    c->times.begun_ns = clock_mono_ns();
    c->deadline = evtimer_new(base, on_deadline, c);
    c->finish = evtimer_new(base, on_finish, c);
    const struct url *proxy = &c->proxy.at;
    bool direct = c->proxy.kind == PROXY_NONE;

    if (!c->deadline || !c->finish ||
        dial_start(base, dns, direct ? c->host : proxy->host, direct ? config->port : proxy->port,
                   config->connect_ns, on_dialled, c, &c->dial) != ERR_OK) {
        conduit_free(c);
        return ERR_NOMEM;
    }
    *out = c;
    return ERR_OK;
}

void conduit_why(struct bufferevent *stream, int error, char *why, size_t cap)
{
    if (!tls_why(stream, NULL, why, cap))
        snprintf(why, cap, "%s", strerror(error));
}
