/* dial.c - resolves and connects. */
#include "net/dial.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <event2/util.h>

#include "base/clock.h"

#define DIAL_ADDRESSES_MAX 8

struct attempt {
    struct dial *dial;
    int fd; /* -1: not begun, or failed */
    struct event *writable;
};

struct dial {
    struct event_base *base;
    struct evdns_getaddrinfo_request *request;
    struct event *stagger; /* time for the next address */
    struct event *deadline;
    struct event *finish; /* reports the outcome from the loop, not from within dial_start */
    dial_done_fn done;
    void *context;
    struct sockaddr_storage address[DIAL_ADDRESSES_MAX];
    socklen_t address_len[DIAL_ADDRESSES_MAX];
    struct attempt attempt[DIAL_ADDRESSES_MAX];
    size_t addresses, begun, failed;
    int64_t stagger_ns;
    bool resolving, finished;
    int fd;
    char why[160];
};

static void close_attempt(struct attempt *a)
{
    if (a->writable)
        event_free(a->writable);
    a->writable = NULL;
    if (a->fd >= 0)
        close(a->fd);
    a->fd = -1;
}

void dial_cancel(struct dial *d)
{
    if (!d)
        return;
    /* The request's callback comes once more with EVUTIL_EAI_CANCEL and must find nothing to do. */
    d->finished = true;
    for (size_t i = 0; i < DIAL_ADDRESSES_MAX; i++)
        close_attempt(&d->attempt[i]);
    if (d->fd >= 0)
        close(d->fd);
    d->fd = -1;
    if (d->stagger)
        event_free(d->stagger);
    if (d->deadline)
        event_free(d->deadline);
    if (d->finish)
        event_free(d->finish);
    d->stagger = d->deadline = d->finish = NULL;
    if (d->resolving) {
        if (d->request)
            evdns_getaddrinfo_cancel(d->request);
        return; /* freed by on_resolved */
    }
    free(d);
}

static void settle(struct dial *d, int fd)
{
    if (d->finished)
        return;
    d->finished = true;
    d->fd = fd;
    event_active(d->finish, EV_TIMEOUT, 0);
}

static void on_finish(evutil_socket_t unused, short what, void *argument)
{
    struct dial *d = argument;
    int fd = d->fd;

    (void)unused;
    (void)what;
    d->fd = -1;
    dial_done_fn done = d->done;
    void *context = d->context;
    char why[sizeof d->why];

    memcpy(why, d->why, sizeof why);
    dial_cancel(d);
    done(context, fd, why);
}

static void begin_next(struct dial *d);

static void attempt_failed(struct attempt *a, int error)
{
    struct dial *d = a->dial;

    close_attempt(a);
    snprintf(d->why, sizeof d->why, "%s", strerror(error));
    d->failed++;
    if (d->begun < d->addresses)
        begin_next(d);
    else if (d->failed == d->addresses)
        settle(d, -1);
}

/* Best effort: they say nothing to a Unix-domain socket. */
static void watch_peer(int fd)
{
    static const struct {
        int level, name, value;
    } options[] = {
        {IPPROTO_TCP, TCP_NODELAY, 1},
        {SOL_SOCKET, SO_KEEPALIVE, 1},
        {IPPROTO_TCP, TCP_KEEPIDLE, DIAL_KEEPALIVE_S},
        {IPPROTO_TCP, TCP_KEEPINTVL, DIAL_KEEPALIVE_STEP_S},
        {IPPROTO_TCP, TCP_USER_TIMEOUT, DIAL_DEAD_MS},
    };

    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        setsockopt(fd, options[i].level, options[i].name, &options[i].value,
                   sizeof options[i].value);
}

static void on_writable(evutil_socket_t fd, short what, void *argument)
{
    struct attempt *a = argument;
    int error = 0;
    socklen_t len = sizeof error;

    (void)what;
    if (a->dial->finished)
        return;
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &len) != 0)
        error = errno;
    if (error != 0) {
        attempt_failed(a, error);
        return;
    }
    watch_peer((int)fd);
    a->fd = -1; /* now the receiver's */
    settle(a->dial, (int)fd);
}

static void begin_next(struct dial *d)
{
    struct attempt *a = &d->attempt[d->begun];
    const struct sockaddr *address = (const struct sockaddr *)&d->address[d->begun];
    socklen_t len = d->address_len[d->begun];

    d->begun++;
    a->fd = socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (a->fd < 0) {
        attempt_failed(a, errno);
        return;
    }
    if (connect(a->fd, address, len) != 0 && errno != EINPROGRESS) {
        attempt_failed(a, errno);
        return;
    }
    a->writable = event_new(d->base, a->fd, EV_WRITE, on_writable, a);
    if (!a->writable || event_add(a->writable, NULL) != 0) {
        attempt_failed(a, ENOMEM);
        return;
    }
    if (d->begun < d->addresses) {
        struct timeval wait = clock_timeval(d->stagger_ns);

        evtimer_add(d->stagger, &wait);
    }
}

static void on_stagger(evutil_socket_t unused, short what, void *argument)
{
    struct dial *d = argument;

    (void)unused;
    (void)what;
    if (!d->finished && d->begun < d->addresses)
        begin_next(d);
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    struct dial *d = argument;

    (void)unused;
    (void)what;
    snprintf(d->why, sizeof d->why, "%s",
             d->resolving ? "name resolution timed out" : "connection timed out");
    settle(d, -1);
}

/* Copies the addresses, taking the families in turn, the resolver's first choice first. */
static void take_addresses(struct dial *d, const struct evutil_addrinfo *list)
{
    const struct evutil_addrinfo *next[2] = {list, list}; /* of the first family, of the others */
    int first_family = list->ai_family;

    for (int turn = 0; d->addresses < DIAL_ADDRESSES_MAX && (next[0] || next[1]); turn ^= 1) {
        const struct evutil_addrinfo *a = next[turn];

        while (a && (a->ai_family == first_family) != (turn == 0))
            a = a->ai_next;
        next[turn] = a ? a->ai_next : NULL;
        if (!a || (size_t)a->ai_addrlen > sizeof d->address[0])
            continue;
        memcpy(&d->address[d->addresses], a->ai_addr, a->ai_addrlen);
        d->address_len[d->addresses++] = (socklen_t)a->ai_addrlen;
    }
}

static void on_resolved(int result, struct evutil_addrinfo *list, void *argument)
{
    struct dial *d = argument;

    d->resolving = false;
    d->request = NULL;
    if (d->finished) {
        if (list)
            evutil_freeaddrinfo(list);
        if (!d->finish)
            free(d); /* cancelled meanwhile */
        return;
    }
    if (result != 0 || !list) {
        snprintf(d->why, sizeof d->why, "cannot resolve the name: %s",
                 result != 0 ? evutil_gai_strerror(result) : "no address");
        settle(d, -1);
        return;
    }
    take_addresses(d, list);
    evutil_freeaddrinfo(list);
    if (d->addresses == 0) {
        snprintf(d->why, sizeof d->why, "no usable address");
        settle(d, -1);
        return;
    }
    begin_next(d);
}

static bool is_onion(const char *host)
{
    size_t len = strlen(host);

    if (len > 0 && host[len - 1] == '.')
        len--;
    return len >= 6 && strncasecmp(host + len - 6, ".onion", 6) == 0;
}

static void connect_to_path(struct dial *d, const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};

    if (strlen(path) >= sizeof address.sun_path) {
        snprintf(d->why, sizeof d->why, "the socket's path is too long");
        settle(d, -1);
        return;
    }
    strcpy(address.sun_path, path);
    memcpy(&d->address[0], &address, sizeof address);
    d->address_len[0] = sizeof address;
    d->addresses = 1;
    begin_next(d);
}

static void resolve(struct dial *d, struct evdns_base *dns, const char *host, uint16_t port)
{
    struct evutil_addrinfo hints = {.ai_family = AF_UNSPEC,
                                    .ai_socktype = SOCK_STREAM,
                                    .ai_protocol = IPPROTO_TCP,
                                    .ai_flags = EVUTIL_AI_NUMERICHOST};
    struct evutil_addrinfo *list = NULL;
    char service[8];

    if (host[0] == '/') {
        connect_to_path(d, host);
        return;
    }
    snprintf(service, sizeof service, "%u", (unsigned)port);
    if (evutil_getaddrinfo(host, service, &hints, &list) == 0) {
        on_resolved(0, list, d);
        return;
    }
    if (is_onion(host)) {
        snprintf(d->why, sizeof d->why,
                 "an onion name is reached through a SOCKS5 proxy only (--proxy socks5h://...)");
        settle(d, -1);
        return;
    }
    if (!dns) {
        snprintf(d->why, sizeof d->why, "no name resolution available");
        settle(d, -1);
        return;
    }
    /* Both families, whatever addresses this machine has: the resolver would find that out once and
     * never look again, also when the other family comes up a second later. */
    hints.ai_flags = 0;
    d->resolving = true;
    struct evdns_getaddrinfo_request *request =
        evdns_getaddrinfo(dns, host, service, &hints, on_resolved, d);

    /* It may have answered already, from the hosts file: then d->resolving is false again. */
    if (d->resolving)
        d->request = request;
}

enum err dial_start(struct event_base *base, struct evdns_base *dns, const char *host,
                    uint16_t port, int64_t timeout_ns, dial_done_fn done, void *context,
                    struct dial **out)
{
    struct dial *d = calloc(1, sizeof *d);
    struct timeval wait = clock_timeval(timeout_ns);

    *out = NULL;
    if (!d)
        return ERR_NOMEM;
    d->base = base;
    d->done = done;
    d->context = context;
    d->fd = -1;
    d->stagger_ns = DIAL_STAGGER_MS * CLOCK_MILLISECOND;
    for (size_t i = 0; i < DIAL_ADDRESSES_MAX; i++)
        d->attempt[i] = (struct attempt){.dial = d, .fd = -1};
    d->stagger = evtimer_new(base, on_stagger, d);
    d->deadline = evtimer_new(base, on_deadline, d);
    d->finish = evtimer_new(base, on_finish, d);
    if (!d->stagger || !d->deadline || !d->finish || evtimer_add(d->deadline, &wait) != 0) {
        dial_cancel(d);
        return ERR_NOMEM;
    }
    resolve(d, dns, host, port);
    *out = d;
    return ERR_OK;
}

void dial_stagger(struct dial *d, int64_t pause_ns)
{
    struct timeval wait = clock_timeval(pause_ns);

    d->stagger_ns = pause_ns;
    if (evtimer_pending(d->stagger, NULL))
        evtimer_add(d->stagger, &wait);
}

void dial_tune_resolver(struct evdns_base *dns)
{
    char seconds[16];

    snprintf(seconds, sizeof seconds, "%g", DIAL_STAGGER_MS * 1e-3);
    evdns_base_set_option(dns, "getaddrinfo-allow-skew", seconds);
}
