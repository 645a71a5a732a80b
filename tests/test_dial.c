/* test_dial.c - from a name to a connected socket: addresses that are dead, refuse or never answer,
 * name servers that fail, and giving up at any moment. All on loopback addresses. */
#include "tests/support.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <event2/dns.h>
#include <event2/dns_struct.h>

#include "base/clock.h"
#include "net/dial.h"
#include "net/resolver.h"

#define DEADLINE_S 30 /* only a bug waits so long */
#define HOLES 4

struct outcome {
    int64_t stagger_ns; /* 0: the usual one */
    struct event_base *base;
    struct evdns_base *dns;
    struct dial *dial;
    unsigned calls;
    bool within_start;
    int fd;
    char why[200];
    int64_t took_ns;
};

static void on_done(void *context, int fd, const char *why)
{
    struct outcome *o = context;

    assert_false(o->within_start);
    assert_int_equal(o->calls++, 0);
    o->fd = fd;
    snprintf(o->why, sizeof o->why, "%s", why);
}

static void begin(struct outcome *o)
{
    *o = (struct outcome){.base = event_base_new(), .fd = -1};
    assert_non_null(o->base);
}

static void end(struct outcome *o)
{
    if (o->fd >= 0)
        close(o->fd);
    o->fd = -1;
    event_base_loop(o->base, EVLOOP_NONBLOCK); /* for a resolver that lets go */
    if (o->dns)
        evdns_base_free(o->dns, 0);
    event_base_free(o->base);
}

static void start(struct outcome *o, const char *host, uint16_t port, int64_t timeout_ns)
{
    o->calls = 0;
    o->within_start = true;
    assert_int_equal(dial_start(o->base, o->dns, host, port, timeout_ns, on_done, o, &o->dial),
                     ERR_OK);
    if (o->stagger_ns > 0)
        dial_stagger(o->dial, o->stagger_ns);
    o->within_start = false;
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    (void)argument;
    fail_msg("the dial never ended");
}

/* Until the count is above 0. */
static void until(struct outcome *o, const unsigned *count)
{
    struct timeval wait = {.tv_sec = DEADLINE_S};
    struct event *deadline = evtimer_new(o->base, on_deadline, NULL);

    assert_non_null(deadline);
    evtimer_add(deadline, &wait);
    while (*count == 0)
        event_base_loop(o->base, EVLOOP_ONCE);
    event_free(deadline);
}

static void dial(struct outcome *o, const char *host, uint16_t port, int64_t timeout_ns)
{
    int64_t from = clock_mono_ns();

    start(o, host, port, timeout_ns);
    until(o, &o->calls);
    o->took_ns = clock_mono_ns() - from;
}

/* ---- the other side ---- */

static int listen_on(const char *ip, uint16_t *port, int backlog)
{
    struct sockaddr_storage storage = {0};
    struct sockaddr_in *v4 = (struct sockaddr_in *)&storage;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&storage;
    bool is_v6 = strchr(ip, ':') != NULL;
    socklen_t len = is_v6 ? sizeof *v6 : sizeof *v4;
    int fd = socket(is_v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (fd < 0)
        return -1; /* no IPv6 here */
    if (is_v6) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(*port);
        assert_int_equal(inet_pton(AF_INET6, ip, &v6->sin6_addr), 1);
    } else {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(*port);
        assert_int_equal(inet_pton(AF_INET, ip, &v4->sin_addr), 1);
    }
    if (bind(fd, (struct sockaddr *)&storage, len) != 0 || listen(fd, backlog) != 0) {
        close(fd);
        return -1;
    }
    assert_int_equal(getsockname(fd, (struct sockaddr *)&storage, &len), 0);
    *port = ntohs(is_v6 ? v6->sin6_port : v4->sin_port);
    return fd;
}

/* An address that neither answers nor refuses: its queue of connections is full. */
struct hole {
    int listener, filler[HOLES];
};

static bool hole_dig(struct hole *h, const char *ip, uint16_t port)
{
    bool is_v6 = strchr(ip, ':') != NULL;
    struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(port)};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(port)};

    h->listener = listen_on(ip, &port, 0);
    if (h->listener < 0)
        return false;
    inet_pton(AF_INET, ip, &v4.sin_addr);
    inet_pton(AF_INET6, ip, &v6.sin6_addr);
    for (size_t i = 0; i < HOLES; i++) {
        h->filler[i] =
            socket(is_v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        assert_true(h->filler[i] >= 0);
        if (is_v6)
            connect(h->filler[i], (struct sockaddr *)&v6, sizeof v6);
        else
            connect(h->filler[i], (struct sockaddr *)&v4, sizeof v4);
    }
    return true;
}

static void hole_fill(struct hole *h)
{
    for (size_t i = 0; i < HOLES; i++)
        close(h->filler[i]);
    close(h->listener);
}

/* Names by a hosts file: libevent answers from it at once. */
static void hosts(struct outcome *o, const char *text)
{
    char path[] = "dial-hosts-XXXXXX";
    int fd = mkstemp(path);

    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
    o->dns = evdns_base_new(o->base, 0);
    assert_non_null(o->dns);
    assert_int_equal(evdns_base_load_hosts(o->dns, path), 0);
    unlink(path);
}

/* ---- addresses ---- */

static void test_connects(void **state)
{
    struct outcome o;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    begin(&o);
    dial(&o, "127.0.0.1", port, CLOCK_SECOND);
    assert_true(o.fd >= 0);
    assert_true(fcntl(o.fd, F_GETFL) & O_NONBLOCK);
    assert_true(fcntl(o.fd, F_GETFD) & FD_CLOEXEC);
    int accepted = accept(listener, NULL, NULL);

    assert_true(accepted >= 0);
    assert_int_equal(write(o.fd, "x", 1), 1);
    char byte;

    assert_int_equal(read(accepted, &byte, 1), 1);
    close(accepted);
    close(listener);
    end(&o);
}

static void test_connects_ipv6(void **state)
{
    struct outcome o;
    uint16_t port = 0;
    int listener = listen_on("::1", &port, 8);

    (void)state;
    if (listener < 0) {
        print_message("SKIP: no IPv6 here\n");
        skip();
    }
    begin(&o);
    dial(&o, "::1", port, CLOCK_SECOND);
    assert_true(o.fd >= 0);
    close(listener);
    end(&o);
}

static void test_refused(void **state)
{
    struct outcome o;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    close(listener);
    begin(&o);
    dial(&o, "127.0.0.1", port, 60 * CLOCK_SECOND);
    assert_int_equal(o.fd, -1);
    assert_non_null(strstr(o.why, "refused"));
    end(&o);
}

static void test_no_answer(void **state)
{
    struct outcome o;
    struct hole hole;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    close(listener);
    assert_true(hole_dig(&hole, "127.0.0.1", port));
    begin(&o);
    dial(&o, "127.0.0.1", port, 80 * CLOCK_MILLISECOND);
    assert_int_equal(o.fd, -1);
    assert_non_null(strstr(o.why, "connection timed out"));
    assert_true(o.took_ns >= 65 * CLOCK_MILLISECOND); /* the loop's clock is a coarse one */
    hole_fill(&hole);
    end(&o);
}

/* ---- several addresses ---- */

/* The first refuses: the next is tried at once, and not after the pause, which is endless here. */
static void test_refused_then_live(void **state)
{
    struct outcome o;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.9", &port, 8);

    (void)state;
    begin(&o);
    hosts(&o, "127.0.0.2 pool.test\n127.0.0.3 pool.test\n127.0.0.9 pool.test\n");
    o.stagger_ns = 600 * CLOCK_SECOND;
    dial(&o, "pool.test", port, 60 * CLOCK_SECOND);
    assert_true(o.fd >= 0);
    close(listener);
    end(&o);
}

static void test_all_refused(void **state)
{
    struct outcome o;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    close(listener);
    begin(&o);
    hosts(&o, "127.0.0.2 pool.test\n127.0.0.3 pool.test\n::1 pool.test\n");
    dial(&o, "pool.test", port, 2 * CLOCK_SECOND);
    assert_int_equal(o.fd, -1);
    assert_true(o.why[0] != '\0');
    end(&o);
}

/* The first never answers: the second is tried beside it within 300 ms, and wins. */
static void dead_then_live(const char *dead, const char *live)
{
    struct outcome o;
    struct hole hole;
    uint16_t port = 0;
    char text[100];
    int listener = listen_on(live, &port, 8);

    assert_true(listener >= 0);
    if (!hole_dig(&hole, dead, port)) {
        close(listener);
        skip(); /* no such address on this machine */
    }
    begin(&o);
    snprintf(text, sizeof text, "%s pool.test\n%s pool.test\n", dead, live);
    hosts(&o, text);
    dial(&o, "pool.test", port, 60 * CLOCK_SECOND);
    assert_true(o.fd >= 0);
    /* The dead one costs the pause, under 300 ms, and no timeout of TCP's. */
    assert_true(DIAL_STAGGER_MS < 300);
    assert_true(o.took_ns >= (DIAL_STAGGER_MS - 20) * CLOCK_MILLISECOND);
    struct sockaddr_storage peer;
    socklen_t len = sizeof peer;

    assert_int_equal(getpeername(o.fd, (struct sockaddr *)&peer, &len), 0);
    assert_int_equal(peer.ss_family, strchr(live, ':') ? AF_INET6 : AF_INET);
    close(listener);
    hole_fill(&hole);
    end(&o);
}

static void test_dead_then_live(void **state)
{
    (void)state;
    dead_then_live("127.0.0.2", "127.0.0.9");
}

static void test_dead_ipv6_then_live_ipv4(void **state)
{
    (void)state;
    dead_then_live("::1", "127.0.0.9");
}

/* More addresses than are tried, none of them live: the end comes, and it comes once. */
static void test_many_addresses(void **state)
{
    struct outcome o;
    char text[64 * 40] = "";
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    close(listener);
    for (int i = 2; i < 60; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "127.0.0.%d pool.test\n", i);
    begin(&o);
    hosts(&o, text);
    dial(&o, "pool.test", port, 2 * CLOCK_SECOND);
    assert_int_equal(o.fd, -1);
    assert_non_null(strstr(o.why, "refused"));
    end(&o);
}

/* ---- names ---- */

#define SILENT (-1)
#define FOUR_ONLY (-2) /* 127.0.0.1 to whoever asks for an IPv4 address, else silent */

static unsigned asked_for_six;

static void on_question(struct evdns_server_request *request, void *argument)
{
    const int *answer = argument;
    const struct evdns_server_question *q = request->questions[0];
    uint32_t loopback = htonl(INADDR_LOOPBACK);

    if (q->type == EVDNS_TYPE_AAAA)
        asked_for_six++;
    if (*answer == FOUR_ONLY && q->type == EVDNS_TYPE_A) {
        assert_int_equal(evdns_server_request_add_a_reply(request, q->name, 1, &loopback, 60), 0);
        evdns_server_request_respond(request, 0);
    } else if (*answer < 0)
        evdns_server_request_drop(request); /* silent */
    else
        evdns_server_request_respond(request, *answer);
}

/* A name server on loopback that gives that answer to everything. Out: its address and port. */
static struct evdns_server_port *serve_names(struct outcome *o, int *answer, char text[64])
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    socklen_t len = sizeof address;
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

    assert_int_equal(bind(fd, (struct sockaddr *)&address, len), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    struct evdns_server_port *port =
        evdns_add_server_port_with_base(o->base, fd, 0, on_question, answer);

    assert_non_null(port);
    snprintf(text, 64, "127.0.0.1:%u", (unsigned)ntohs(address.sin_port));
    return port;
}

static struct evdns_server_port *name_server(struct outcome *o, int *answer)
{
    char text[64];
    struct evdns_server_port *port = serve_names(o, answer, text);

    o->dns = evdns_base_new(o->base, EVDNS_BASE_DISABLE_WHEN_INACTIVE);
    assert_int_equal(evdns_base_nameserver_ip_add(o->dns, text), 0);
    dial_tune_resolver(o->dns);
    return port;
}

/* Whatever addresses this machine has now, the other family may be there at the next attempt. */
static void test_both_families_are_asked_for(void **state)
{
    struct outcome o;
    int answer = DNS_ERR_NOTEXIST;

    (void)state;
    begin(&o);
    struct evdns_server_port *server = name_server(&o, &answer);

    asked_for_six = 0;
    dial(&o, "nowhere.test", 3333, 20 * CLOCK_SECOND);
    assert_int_equal(asked_for_six, 1);
    evdns_close_server_port(server);
    end(&o);
}

static void write_conf(const char *path, const char *server)
{
    char text[100], fresh[] = "dial-conf-new-XXXXXX";
    int fd = mkstemp(fresh), len = snprintf(text, sizeof text, "nameserver %s\n", server);

    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, (size_t)len), len);
    close(fd);
    assert_int_equal(rename(fresh, path), 0);
}

/* The machine comes into another network: its old name server is silent, and what was asked there
 * is asked of the new one. */
static void test_other_name_servers(void **state)
{
    static const char path[] = "dial-conf";
    struct outcome o;
    struct resolver *r;
    char before[64], after[64];
    int silent = SILENT, answer = FOUR_ONLY;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    begin(&o);
    struct evdns_server_port *old = serve_names(&o, &silent, before);
    struct evdns_server_port *new = serve_names(&o, &answer, after);

    unlink(path); /* not there yet when the program starts */
    assert_int_equal(resolver_new(o.base, path, &r), ERR_OK);
    assert_int_equal(evdns_base_count_nameservers(resolver_dns(r)), 1);
    assert_false(resolver_refresh(r));
    write_conf(path, before);
    assert_true(resolver_refresh(r));
    assert_false(resolver_refresh(r));
    o.dns = resolver_dns(r);
    asked_for_six = 0;
    start(&o, "pool.test", port, 60 * CLOCK_SECOND);
    until(&o, &asked_for_six);
    unlink(path);
    assert_false(resolver_refresh(r));
    write_conf(path, after);
    assert_true(resolver_refresh(r));
    assert_int_equal(evdns_base_count_nameservers(resolver_dns(r)), 1);
    until(&o, &o.calls);
    assert_true(o.fd >= 0);
    unlink(path);
    evdns_close_server_port(old);
    evdns_close_server_port(new);
    close(listener);
    o.dns = NULL;
    event_base_loop(o.base, EVLOOP_NONBLOCK);
    resolver_free(r);
    end(&o);
}

/* What the resolver is told, as it is told (the linker puts this before libevent's own). */
static char skew[16];
int __real_evdns_base_set_option(struct evdns_base *base, const char *option, const char *value);
int __wrap_evdns_base_set_option(struct evdns_base *base, const char *option, const char *value);

int __wrap_evdns_base_set_option(struct evdns_base *base, const char *option, const char *value)
{
    if (strcmp(option, "getaddrinfo-allow-skew") == 0)
        snprintf(skew, sizeof skew, "%s", value);
    return __real_evdns_base_set_option(base, option, value);
}

/* No answer for the other family, ever: that must not hold up the one that is there. */
static void test_half_an_answer(void **state)
{
    struct outcome o;
    int answer = FOUR_ONLY;
    uint16_t port = 0;
    int listener = listen_on("127.0.0.1", &port, 8);

    (void)state;
    begin(&o);
    struct evdns_server_port *server = name_server(&o, &answer);

    skew[0] = '\0';
    dial_tune_resolver(o.dns);
    assert_string_equal(skew, "0.25"); /* seconds that the one is waited for after the other */
    dial(&o, "pool.test", port, 60 * CLOCK_SECOND);
    assert_true(o.fd >= 0);
    evdns_close_server_port(server);
    close(listener);
    end(&o);
}

static void test_name_that_does_not_exist(void **state)
{
    struct outcome o;
    int answer = DNS_ERR_NOTEXIST;

    (void)state;
    begin(&o);
    struct evdns_server_port *server = name_server(&o, &answer);

    dial(&o, "nowhere.test", 3333, 2 * CLOCK_SECOND);
    assert_int_equal(o.fd, -1);
    assert_non_null(strstr(o.why, "cannot resolve"));
    evdns_close_server_port(server);
    end(&o);
}

static void test_silent_name_server(void **state)
{
    struct outcome o;
    int answer = SILENT;

    (void)state;
    begin(&o);
    struct evdns_server_port *server = name_server(&o, &answer);

    dial(&o, "nowhere.test", 3333, 80 * CLOCK_MILLISECOND);
    assert_int_equal(o.fd, -1);
    assert_non_null(strstr(o.why, "name resolution timed out"));
    assert_true(o.took_ns >= 65 * CLOCK_MILLISECOND);
    evdns_close_server_port(server);
    end(&o);
}

static void test_no_name_server(void **state)
{
    struct outcome o;

    (void)state;
    begin(&o);
    dial(&o, "pool.test", 3333, CLOCK_SECOND);
    assert_int_equal(o.fd, -1);
    assert_non_null(strstr(o.why, "no name resolution"));
    end(&o);
}

/* ---- giving up ---- */

static void cancel_after(struct outcome *o, const char *host, uint16_t port, int turns)
{
    start(o, host, port, CLOCK_SECOND);
    for (int i = 0; i < turns && o->calls == 0; i++)
        event_base_loop(o->base, EVLOOP_NONBLOCK);
    if (o->calls == 0)
        dial_cancel(o->dial);
    unsigned calls = o->calls;

    event_base_loop(o->base, EVLOOP_NONBLOCK);
    event_base_loop(o->base, EVLOOP_NONBLOCK);
    assert_int_equal(o->calls, calls); /* never after a cancel */
    if (o->fd >= 0)
        close(o->fd);
    o->fd = -1;
}

static unsigned open_files(void)
{
    unsigned n = 0;

    for (int fd = 0; fd < 1024; fd++)
        n += fcntl(fd, F_GETFD) >= 0;
    return n;
}

static void test_cancel(void **state)
{
    struct outcome o;
    struct hole hole;
    int answer = SILENT;
    uint16_t port = 0, dead_port = 0;
    int listener = listen_on("127.0.0.1", &port, 64);
    int closed = listen_on("127.0.0.1", &dead_port, 8);

    (void)state;
    close(closed);
    assert_true(hole_dig(&hole, "127.0.0.1", dead_port));
    begin(&o);
    struct evdns_server_port *server = name_server(&o, &answer);

    unsigned files = open_files();

    dial_cancel(NULL);
    for (int turns = 0; turns < 4; turns++) {
        cancel_after(&o, "127.0.0.1", port, turns);      /* connecting, or connected */
        cancel_after(&o, "127.0.0.1", dead_port, turns); /* never connects */
        cancel_after(&o, "127.0.0.1", 1, turns);         /* refused, most likely */
        cancel_after(&o, "nowhere.test", port, turns);   /* resolving */
    }
    assert_int_equal(open_files(), files);
    evdns_close_server_port(server);
    hole_fill(&hole);
    close(listener);
    end(&o);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_connects),
        cmocka_unit_test(test_connects_ipv6),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_no_answer),
        cmocka_unit_test(test_refused_then_live),
        cmocka_unit_test(test_all_refused),
        cmocka_unit_test(test_dead_then_live),
        cmocka_unit_test(test_dead_ipv6_then_live_ipv4),
        cmocka_unit_test(test_many_addresses),
        cmocka_unit_test(test_both_families_are_asked_for),
        cmocka_unit_test(test_other_name_servers),
        cmocka_unit_test(test_half_an_answer),
        cmocka_unit_test(test_name_that_does_not_exist),
        cmocka_unit_test(test_silent_name_server),
        cmocka_unit_test(test_no_name_server),
        cmocka_unit_test(test_cancel),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
