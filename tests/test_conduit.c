/* test_conduit.c - the way to a pool: through proxies that play by a script, to a socket in the
 * file system, with every part's deadline, and given up at any moment. */
#include "tests/pool_rig.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <event2/buffer.h>
#include <event2/dns_struct.h>
#include <event2/listener.h>

#include "net/conduit.h"
#include "net/dial.h"

/* A proxy: after each answer it waits until it has heard so many bytes. */
struct script {
    size_t hear;
    const char *say;
    size_t say_length;
};

struct scripted_proxy {
    struct evconnlistener *listener;
    struct bufferevent *client;
    const struct script *script;
    size_t scripts, at;
    uint8_t heard[4096];
    size_t heard_length, waited; /* of them, belonging to earlier steps */
    uint16_t port;
    unsigned int connections, closed;
    bool hang_up; /* at the end of the script */
};

static void play(struct scripted_proxy *p)
{
    while (p->at < p->scripts && p->heard_length - p->waited >= p->script[p->at].hear) {
        p->waited += p->script[p->at].hear;
        bufferevent_write(p->client, p->script[p->at].say, p->script[p->at].say_length);
        p->at++;
    }
    if (p->at == p->scripts && p->hang_up &&
        evbuffer_get_length(bufferevent_get_output(p->client)) == 0) {
        bufferevent_free(p->client);
        p->client = NULL;
    }
}

static void on_proxy_read(struct bufferevent *client, void *argument)
{
    struct scripted_proxy *p = argument;

    p->heard_length +=
        bufferevent_read(client, p->heard + p->heard_length, sizeof p->heard - p->heard_length);
    play(p);
}

static void on_proxy_written(struct bufferevent *client, void *argument)
{
    (void)client;
    play(argument);
}

static void on_proxy_event(struct bufferevent *client, short what, void *argument)
{
    struct scripted_proxy *p = argument;

    (void)what;
    bufferevent_free(client);
    p->client = NULL;
    p->closed++;
}

static void on_proxy_accept(struct evconnlistener *l, evutil_socket_t fd, struct sockaddr *address,
                            int len, void *argument)
{
    struct scripted_proxy *p = argument;

    (void)address;
    (void)len;
    p->connections++;
    p->at = p->waited = p->heard_length = 0;
    if (p->client)
        bufferevent_free(p->client);
    p->client = bufferevent_socket_new(evconnlistener_get_base(l), fd, BEV_OPT_CLOSE_ON_FREE);
    assert_non_null(p->client);
    bufferevent_setcb(p->client, on_proxy_read, on_proxy_written, on_proxy_event, p);
    bufferevent_enable(p->client, EV_READ | EV_WRITE);
    play(p);
}

static void proxy_begin(struct scripted_proxy *p, struct event_base *base,
                        const struct script *script, size_t scripts)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;

    *p = (struct scripted_proxy){.script = script, .scripts = scripts};
    p->listener = evconnlistener_new_bind(base, on_proxy_accept, p, LEV_OPT_CLOSE_ON_FREE, 4,
                                          (struct sockaddr *)&address, (int)sizeof address);
    assert_non_null(p->listener);
    assert_int_equal(
        getsockname(evconnlistener_get_fd(p->listener), (struct sockaddr *)&address, &len), 0);
    p->port = ntohs(address.sin_port);
}

static void proxy_end(struct scripted_proxy *p)
{
    if (p->client)
        bufferevent_free(p->client);
    evconnlistener_free(p->listener);
}

#define SAY(bytes, literal)                                                                        \
    {                                                                                              \
        bytes, literal, sizeof literal - 1                                                         \
    }

struct outcome {
    unsigned int calls;
    struct bufferevent *stream;
    struct conduit_times times;
    char why[CONDUIT_WHY_MAX + 1];
};

static void on_done(void *context, struct bufferevent *stream, const char *why,
                    const struct conduit_times *times)
{
    struct outcome *o = context;

    o->calls++;
    o->stream = stream;
    o->times = *times;
    snprintf(o->why, sizeof o->why, "%s", why);
}

static struct outcome go(struct pool_rig *r, const struct conduit_config *way)
{
    struct conduit *conduit;
    struct outcome o = {0};

    assert_int_equal(conduit_start(r->base, r->dns, way, on_done, &o, &conduit), ERR_OK);
    assert_int_equal(o.calls, 0);
    pool_rig_until(r, o.calls == 1);
    return o;
}

static struct proxy proxy_at(const char *beginning, uint16_t port)
{
    struct proxy proxy;
    char text[64], why[200];

    snprintf(text, sizeof text, "%s127.0.0.1:%u", beginning, (unsigned)port);
    if (proxy_parse(text, &proxy, why, sizeof why) != ERR_OK)
        fail_msg("%s", why);
    return proxy;
}

static struct conduit_config through(const struct proxy *proxy)
{
    return (struct conduit_config){.host = "abcdefgh.onion",
                                   .port = 3333,
                                   .proxy = proxy,
                                   .connect_ns = 20 * CLOCK_SECOND,
                                   .tls_ns = 20 * CLOCK_SECOND};
}

/* The name goes to the proxy; there is no resolver at all here, and what comes behind the proxy's
 * answer is the pool's. */
static void test_socks(void **state)
{
    static const struct script script[] = {
        SAY(4, "\x05\x02"), SAY(7, "\x01\x00"),
        SAY(21, "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00hello")};
    struct pool_rig r;
    struct scripted_proxy p;
    char word[16] = "";

    (void)state;
    pool_rig_init(&r, 0);
    proxy_begin(&p, r.base, script, 3);
    const struct proxy proxy = proxy_at("socks5h://me:it@", p.port);
    const struct conduit_config way = through(&proxy);
    struct outcome o = go(&r, &way);

    if (!o.stream)
        fail_msg("%s", o.why);
    assert_true(o.times.connected_ns <= o.times.proxied_ns && o.times.secured_ns == 0);
    assert_int_equal(bufferevent_read(o.stream, word, sizeof word), 5);
    assert_string_equal(word, "hello");
    assert_memory_equal(p.heard + 11,
                        "\x05\x01\x00\x03\x0e"
                        "abcdefgh.onion\x0d\x05",
                        21);
    bufferevent_free(o.stream);
    proxy_end(&p);
    pool_rig_clear(&r);
}

static void test_proxy_failures(void **state)
{
    static const struct script refuses[] = {SAY(3, "\x05\x00"), SAY(21, "\x05\x05\x00\x01")};
    static const struct script stops[] = {SAY(3, "\x05\x00")};
    static const struct script chatters[] = {
        SAY(19, "HTTP/1.1 200 OK\r\n\r\nwelcome to my proxy\r\n")};
    struct pool_rig r;
    struct scripted_proxy p;
    struct tls_client *tls;
    char why[200];

    (void)state;
    pool_rig_init(&r, 0);
    proxy_begin(&p, r.base, refuses, 2);
    struct proxy proxy = proxy_at("socks5h://", p.port);
    struct conduit_config way = through(&proxy);
    struct outcome o = go(&r, &way);

    assert_null(o.stream);
    assert_string_equal(o.why, "the proxy found the pool refusing the connection");
    proxy_end(&p);

    proxy_begin(&p, r.base, stops, 1);
    p.hang_up = true;
    proxy = proxy_at("socks5h://", p.port);
    o = go(&r, &way);
    assert_null(o.stream);
    if (strcmp(o.why, "the proxy closed the connection") != 0)
        assert_non_null(strstr(o.why, "reset")); /* what we said last was not read any more */
    p.hang_up = false;
    way.connect_ns = 30 * CLOCK_MILLISECOND;
    o = go(&r, &way);
    assert_null(o.stream);
    assert_string_equal(o.why, "the proxy did not answer within 0.03 s");
    way.connect_ns = 20 * CLOCK_SECOND;
    uint16_t port = p.port;

    proxy_end(&p);
    proxy = proxy_at("socks5h://", port);
    o = go(&r, &way);
    assert_null(o.stream);
    assert_string_equal(o.why, "proxy: Connection refused");

    /* Before TLS nobody but the proxy may have spoken. */
    assert_true(tls_client_new(&(struct tls_config){.insecure = true}, &tls, why, sizeof why));
    proxy_begin(&p, r.base, chatters, 1);
    proxy = proxy_at("http://", p.port);
    way.tls = tls;
    o = go(&r, &way);
    assert_null(o.stream);
    assert_string_equal(o.why, "the proxy spoke out of turn");
    proxy_end(&p);
    tls_client_free(tls);
    pool_rig_clear(&r);
}

/* ---- onion names ---- */

static void test_onion_without_proxy(void **state)
{
    static const char *const names[] = {"abcdefgh.onion", "A.ONION", "x.onion."};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct conduit_config way = through(NULL);

        way.host = names[i];
        struct outcome o = go(&r, &way);

        assert_null(o.stream);
        assert_non_null(strstr(o.why, "an onion name is reached through a SOCKS5 proxy only"));
    }
    pool_rig_clear(&r);
}

/* ---- names that cannot be resolved for a while ---- */

#define FAILURES 6

static void on_question(struct evdns_server_request *request, void *argument)
{
    struct pool_rig *r = argument;
    const struct evdns_server_question *q = request->questions[0];
    uint64_t attempt = pool_rig_status(r).attempts;
    uint32_t loopback = htonl(INADDR_LOOPBACK);

    if (attempt > FAILURES && q->type == EVDNS_TYPE_A)
        evdns_server_request_add_a_reply(request, q->name, 1, &loopback, 60);
    evdns_server_request_respond(request, attempt > FAILURES        ? 0
                                          : attempt <= FAILURES / 2 ? DNS_ERR_SERVERFAILED
                                                                    : DNS_ERR_NOTEXIST);
}

/* The name is asked for anew at each attempt, so that the end of the trouble is noticed at the
 * next.
 */
static void test_names_fail_and_recover(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;
    char text[64];

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

    assert_int_equal(bind(fd, (struct sockaddr *)&address, len), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    struct evdns_server_port *server =
        evdns_add_server_port_with_base(r.base, fd, 0, on_question, &r);

    assert_non_null(server);
    r.dns = evdns_base_new(r.base, EVDNS_BASE_DISABLE_WHEN_INACTIVE);
    snprintf(text, sizeof text, "127.0.0.1:%u", (unsigned)ntohs(address.sin_port));
    assert_int_equal(evdns_base_nameserver_ip_add(r.dns, text), 0);
    dial_tune_resolver(r.dns);
    snprintf(r.config.url.host, sizeof r.config.url.host, "pool.test");
    r.config.url.port = pool->port;
    r.config.timeout_ns = 20 * CLOCK_SECOND;
    r.config.retry_pause_ns = CLOCK_MILLISECOND;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool_rig_status(&r).attempts, FAILURES + 1);
    assert_int_equal(pool->connections, 1);
    assert_non_null(strstr(r.last_why, "cannot resolve the name: "));
    evdns_close_server_port(server);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* ---- a socket of this machine ---- */

static void on_unix_accept(struct evconnlistener *l, evutil_socket_t fd, struct sockaddr *address,
                           int len, void *argument)
{
    (void)l;
    (void)address;
    (void)len;
    *(unsigned int *)argument += 1;
    close(fd);
}

static void test_unix_socket(void **state)
{
    struct pool_rig r;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char folder[] = "/tmp/test-conduit-XXXXXX", path[64];
    unsigned int accepted = 0;

    (void)state;
    pool_rig_init(&r, 0);
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/pool", folder);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    struct conduit_config way = through(NULL);

    way.host = path;
    struct outcome o = go(&r, &way);

    assert_null(o.stream);
    assert_string_equal(o.why, "No such file or directory");
    struct evconnlistener *l =
        evconnlistener_new_bind(r.base, on_unix_accept, &accepted, LEV_OPT_CLOSE_ON_FREE, 4,
                                (struct sockaddr *)&address, (int)sizeof address);

    assert_non_null(l);
    const struct proxy proxy = proxy_at("socks5h://", 1);

    way.proxy = &proxy; /* has nothing to do with it */
    o = go(&r, &way);
    assert_non_null(o.stream);
    pool_rig_until(&r, accepted == 1);
    bufferevent_free(o.stream);

    /* As a pool: it hangs up, and is called again. */
    snprintf(r.config.url.host, sizeof r.config.url.host, "%s", path);
    r.config.url.kind = URL_UNIX;
    pool_rig_start(&r);
    pool_rig_until(&r, accepted == 3);
    assert_true(strstr(r.last_why, "closed the connection without a word") ||
                strstr(r.last_why, "connection lost: ")); /* as our words met it or not */
    assert_non_null(strstr(pool_rig_status(&r).url, "unix:/"));
    evconnlistener_free(l);
    unlink(path);
    rmdir(folder);
    pool_rig_clear(&r);
}

/* ---- what the system watches over ---- */

static int option_of(int fd, int level, int name)
{
    int value = -1;
    socklen_t len = sizeof value;

    assert_int_equal(getsockopt(fd, level, name, &value, &len), 0);
    return value;
}

static void test_socket_options(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);
    struct conduit_config way = through(NULL);

    way.host = "127.0.0.1";
    way.port = pool->port;
    struct outcome o = go(&r, &way);

    assert_non_null(o.stream);
    int fd = bufferevent_getfd(o.stream);

    assert_int_equal(option_of(fd, SOL_SOCKET, SO_KEEPALIVE), 1);
    assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_NODELAY), 1);
    assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_KEEPIDLE), DIAL_KEEPALIVE_S);
    assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_KEEPINTVL), DIAL_KEEPALIVE_STEP_S);
    assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_USER_TIMEOUT), DIAL_DEAD_MS);
    bufferevent_free(o.stream);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* ---- given up ---- */

static void test_free_at_any_moment(void **state)
{
    static const struct script script[] = {SAY(3, "\x05\x00"),
                                           SAY(21, "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")};
    struct pool_rig r;
    struct scripted_proxy p;
    struct outcome o = {0};

    (void)state;
    pool_rig_init(&r, 0);
    proxy_begin(&p, r.base, script, 2);
    const struct proxy proxy = proxy_at("socks5h://", p.port);
    const struct conduit_config way = through(&proxy);

    for (int turns = 0; turns < 12; turns++) {
        struct conduit *conduit;

        o.calls = 0;
        assert_int_equal(conduit_start(r.base, NULL, &way, on_done, &o, &conduit), ERR_OK);
        for (int i = 0; i < turns && o.calls == 0; i++)
            event_base_loop(r.base, EVLOOP_NONBLOCK);
        if (o.calls == 0)
            conduit_free(conduit);
        else
            bufferevent_free(o.stream);
    }
    conduit_free(NULL);
    proxy_end(&p);
    pool_rig_clear(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_socks),
        cmocka_unit_test(test_proxy_failures),
        cmocka_unit_test(test_onion_without_proxy),
        cmocka_unit_test(test_names_fail_and_recover),
        cmocka_unit_test(test_unix_socket),
        cmocka_unit_test(test_socket_options),
        cmocka_unit_test(test_free_at_any_moment),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
