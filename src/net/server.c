/* server.c - clients of a listening socket. */
#include "net/server.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/listener.h>

#include "base/clock.h"

#define DRAIN_NS CLOCK_SECOND /* for a client to see our end before we close */
#define DRAIN_BYTES (1024 * 1024)
#define RECOVER_NS CLOCK_SECOND /* when the system gives no more sockets */

enum stage { READING, REPLYING, DRAINING };

struct server_client {
    struct server *server;
    struct bufferevent *bev;
    struct event *deadline, *quiet;
    struct server_client *before, *after;
    enum stage stage;
    int grant;
    bool ended;      /* it sends no more */
    bool close_then; /* after the reply */
    bool told;       /* inside `request`: it has decided */
    bool dead;       /* inside `request`: to be freed after */
    size_t drained;
    void (*sent)(void *context);
};

struct server {
    struct event_base *base;
    struct server_config config;
    struct evconnlistener *listener;
    struct event *recover;
    struct server_client *first;
    size_t clients;
    uint64_t refused;
};

static void free_client(struct server_client *c)
{
    struct server *s = c->server;

    if (c->before)
        c->before->after = c->after;
    else
        s->first = c->after;
    if (c->after)
        c->after->before = c->before;
    s->clients--;
    if (c->sent)
        c->sent(s->config.context);
    if (c->deadline)
        event_free(c->deadline);
    if (c->quiet)
        event_free(c->quiet);
    if (c->bev)
        bufferevent_free(c->bev);
    free(c);
}

static void set_timer(struct event *timer, int64_t after_ns)
{
    struct timeval wait = clock_timeval(after_ns);

    evtimer_add(timer, &wait);
}

/* ---- asking the protocol --------------------------------------------------------------------- */

/* False: the client is gone. */
static bool ask(struct server_client *c, enum server_moment moment)
{
    struct evbuffer *in = bufferevent_get_input(c->bev);
    size_t len = evbuffer_get_length(in);
    const char *bytes = len > 0 ? (const char *)evbuffer_pullup(in, -1) : "";

    c->told = false;
    if (bytes)
        c->server->config.request(c->server->config.context, c, moment, bytes, len);
    if (c->dead || !bytes || (!c->told && moment != SERVER_BYTES && moment != SERVER_QUIET)) {
        free_client(c);
        return false;
    }
    return true;
}

/* What lies there is a request, or the beginning of one. */
static void look(struct server_client *c)
{
    const struct server_config *config = &c->server->config;

    while (c->stage == READING) {
        size_t len = evbuffer_get_length(bufferevent_get_input(c->bev));

        if (len == 0) {
            if (c->ended)
                free_client(c);
            return;
        }
        if (!ask(c, c->ended ? SERVER_ENDED : len > config->input_max ? SERVER_FULL : SERVER_BYTES))
            return;
        if (!c->told) {
            if (config->quiet_ns > 0)
                set_timer(c->quiet, config->quiet_ns);
            return;
        }
    }
}

static void on_quiet(evutil_socket_t fd, short what, void *argument)
{
    struct server_client *c = argument;

    (void)fd;
    (void)what;
    if (c->stage == READING && evbuffer_get_length(bufferevent_get_input(c->bev)) > 0)
        ask(c, SERVER_QUIET);
}

static void on_deadline(evutil_socket_t fd, short what, void *argument)
{
    struct server_client *c = argument;

    (void)fd;
    (void)what;
    if (c->stage == READING && evbuffer_get_length(bufferevent_get_input(c->bev)) > 0)
        ask(c, SERVER_LATE);
    else
        free_client(c);
}

/* ---- the socket ------------------------------------------------------------------------------ */

static void on_read(struct bufferevent *bev, void *argument)
{
    struct server_client *c = argument;
    struct evbuffer *in = bufferevent_get_input(bev);

    if (c->stage == READING) {
        look(c);
    } else if (c->stage == DRAINING) {
        c->drained += evbuffer_get_length(in);
        evbuffer_drain(in, evbuffer_get_length(in));
        if (c->drained > DRAIN_BYTES)
            free_client(c);
    }
}

/* The reply has left us. Returns false when nobody is there to wait for. */
static bool replied(struct server_client *c)
{
    if (!c->close_then) {
        c->stage = READING;
        set_timer(c->deadline, c->server->config.request_ns);
        return true;
    }
    if (c->ended)
        return false;
    c->stage = DRAINING;
    shutdown(bufferevent_getfd(c->bev), SHUT_WR);
    set_timer(c->deadline, DRAIN_NS);
    bufferevent_setwatermark(c->bev, EV_READ, 0, 0);
    return true;
}

static void on_written(struct bufferevent *bev, void *argument)
{
    struct server_client *c = argument;
    struct server *s = c->server;
    void (*sent)(void *context) = c->sent;

    if (c->stage != REPLYING || evbuffer_get_length(bufferevent_get_output(bev)) > 0)
        return;
    c->sent = NULL;
    if (replied(c))
        on_read(bev, c);
    else
        free_client(c);
    if (sent)
        sent(s->config.context);
}

static void on_event(struct bufferevent *bev, short what, void *argument)
{
    struct server_client *c = argument;

    if (!(what & BEV_EVENT_EOF) || c->stage == DRAINING) {
        free_client(c);
        return;
    }
    c->ended = true;
    bufferevent_disable(bev, EV_READ);
    if (c->stage == READING)
        look(c);
}

/* What the socket takes at once needs no further turn of the loop. But who waits to be told is told
 * from the loop, and who has sent more than a request waits for the next turn, as others do.
 * Returns how much the socket took. */
static size_t send_now(struct server_client *c, size_t used, const void *bytes, size_t len)
{
    if (c->sent || used < evbuffer_get_length(bufferevent_get_input(c->bev)))
        return 0;
    ssize_t n = send(bufferevent_getfd(c->bev), bytes, len, MSG_DONTWAIT | MSG_NOSIGNAL);

    return n > 0 ? (size_t)n : 0; /* what is wrong is told when the rest is written */
}

void server_reply(struct server_client *c, size_t used, const void *bytes, size_t len, bool close,
                  void (*sent)(void *context))
{
    struct evbuffer *in = bufferevent_get_input(c->bev);

    c->told = true;
    c->close_then = close;
    c->sent = sent;
    evtimer_del(c->quiet);
    size_t gone = send_now(c, used, bytes, len);

    if (gone == len && len > 0) {
        evbuffer_drain(in, used);
        c->dead = !replied(c);
        return;
    }
    c->stage = REPLYING;
    set_timer(c->deadline, c->server->config.request_ns);
    /* It may be a part of what came, which so stays until here. */
    if (bufferevent_write(c->bev, (const char *)bytes + gone, len - gone) != 0)
        c->dead = true;
    evbuffer_drain(in, used);
}

void server_close(struct server_client *c)
{
    c->told = true;
    c->dead = true;
}

int server_grant(const struct server_client *c)
{
    return c->grant;
}

/* ---- life ------------------------------------------------------------------------------------ */

/* The request mostly came with the client. What is wrong, or the end, is seen from the loop. */
static void read_now(struct server_client *c, evutil_socket_t fd)
{
    struct evbuffer *in = bufferevent_get_input(c->bev);

    evbuffer_unfreeze(in, 0);
    int n = evbuffer_read(in, fd, (int)c->server->config.input_max + 1);

    evbuffer_freeze(in, 0);
    if (n > 0)
        look(c);
}

static void on_accept(struct evconnlistener *listener, evutil_socket_t fd, struct sockaddr *peer,
                      int len, void *argument)
{
    struct server *s = argument;
    int grant = s->config.admit(s->config.context, peer);

    (void)listener;
    (void)len;
    if (grant <= 0) {
        evutil_closesocket(fd);
        return;
    }
    if (s->clients >= s->config.clients_max) {
        s->refused++;
        if (s->config.busy[0] != '\0')
            (void)!send(fd, s->config.busy, strlen(s->config.busy), MSG_DONTWAIT | MSG_NOSIGNAL);
        evutil_closesocket(fd);
        return;
    }
    struct server_client *c = calloc(1, sizeof *c);

    if (!c) {
        evutil_closesocket(fd);
        return;
    }
    c->server = s;
    c->grant = grant;
    c->after = s->first;
    if (s->first)
        s->first->before = c;
    s->first = c;
    s->clients++;
    c->bev = bufferevent_socket_new(s->base, fd, BEV_OPT_CLOSE_ON_FREE);
    c->deadline = evtimer_new(s->base, on_deadline, c);
    c->quiet = evtimer_new(s->base, on_quiet, c);
    if (!c->bev || !c->deadline || !c->quiet) {
        if (!c->bev)
            evutil_closesocket(fd);
        free_client(c);
        return;
    }
    bufferevent_setcb(c->bev, on_read, on_written, on_event, c);
    bufferevent_setwatermark(c->bev, EV_READ, 0, s->config.input_max + 1);
    set_timer(c->deadline, s->config.request_ns);
    bufferevent_enable(c->bev, EV_READ); /* it may write anyhow, and has nothing to write yet */
    read_now(c, fd);
}

/* Without a pause it would be asked again and again, and the loop would do nothing else. */
static void on_accept_error(struct evconnlistener *listener, void *argument)
{
    struct server *s = argument;

    s->refused++;
    evconnlistener_disable(listener);
    set_timer(s->recover, RECOVER_NS);
}

static void on_recover(evutil_socket_t fd, short what, void *argument)
{
    struct server *s = argument;

    (void)fd;
    (void)what;
    evconnlistener_enable(s->listener);
}

enum err server_new(struct event_base *base, const struct server_config *config,
                    struct server **out)
{
    struct server *s = calloc(1, sizeof *s);

    *out = NULL;
    if (!s)
        return ERR_NOMEM;
    s->base = base;
    s->config = *config;
    s->listener = evconnlistener_new_bind(
        base, on_accept, s, LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC | LEV_OPT_REUSEABLE, 128,
        (const struct sockaddr *)&config->address.address, (int)config->address.len);
    if (!s->listener) {
        free(s);
        return ERR_IO;
    }
    s->recover = evtimer_new(base, on_recover, s);
    if (!s->recover) {
        server_free(s);
        return ERR_NOMEM;
    }
    evconnlistener_set_error_cb(s->listener, on_accept_error);
    *out = s;
    return ERR_OK;
}

void server_free(struct server *s)
{
    if (!s)
        return;
    while (s->first) {
        s->first->sent = NULL;
        free_client(s->first);
    }
    evconnlistener_free(s->listener);
    if (s->recover)
        event_free(s->recover);
    free(s);
}

char *server_address(const struct server *s, char out[LISTEN_ADDRESS_TEXT_MAX])
{
    struct sockaddr_storage address = {0};
    socklen_t len = sizeof address;

    getsockname(evconnlistener_get_fd(s->listener), (struct sockaddr *)&address, &len);
    return listen_address_text((const struct sockaddr *)&address, out);
}

size_t server_clients(const struct server *s)
{
    return s->clients;
}

uint64_t server_refused(const struct server *s)
{
    return s->refused;
}
