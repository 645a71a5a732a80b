/* test_http_fetch.c - requests to a server that answers well, badly, late, endlessly or not at all.
 */
#include "tests/support.h"

#include <dirent.h>
#include <malloc.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <event2/buffer.h>

#include "base/clock.h"
#include "net/http_fetch.h"
#include "tests/http_server.h"

#define DEADLINE_S 20 /* only a bug waits so long */
#define PASSWORD "hunter2-hunter2"

/* ---- freed memory ---- */

static bool watching;
static unsigned int readable;

void __real_free(void *p);
void __wrap_free(void *p);

void __wrap_free(void *p)
{
    static const char *const secret[] = {PASSWORD, "cnBjOmh1bnRlcjItaHVudGVyMg", "SESSIONKEY"};

    for (size_t i = 0; watching && p && i < sizeof secret / sizeof secret[0]; i++)
        readable += memmem(p, malloc_usable_size(p), secret[i], strlen(secret[i])) != NULL;
    __real_free(p);
}

/* ---- a client and a server ---- */

struct world {
    struct event_base *base;
    struct http_server *server;
    struct http_fetch *client;
    struct http_fetch_spec spec;
    char url[128];
    const char *status, *head, *body; /* what the server replies */
    const char *raw;                  /* or says, and hangs up */
    /* What came. */
    unsigned int answers, wanted;
    struct http_fetch_answer got;
    char text[4096];
    struct http_seen seen;
    char head_seen[4096];
    struct http_fetch_request *victim;
    bool free_client;
};

static void on_request(void *context, struct http_server *server, const struct http_seen *seen)
{
    struct world *w = context;

    w->seen = *seen;
    snprintf(w->head_seen, sizeof w->head_seen, "%s", seen->head);
    w->seen.head = w->head_seen;
    if (w->raw) {
        http_server_say(server, w->raw);
        http_server_hang_up(server);
    } else if (w->status)
        http_server_reply(server, w->status, w->head, w->body);
}

static void on_answer(void *context, const struct http_fetch_answer *answer)
{
    struct world *w = context;

    w->answers++;
    w->got = *answer;
    assert_non_null(answer->body);
    assert_int_equal(answer->body[answer->length], '\0');
    assert_true((answer->err == ERR_OK && answer->status / 100 == 2) == (answer->why[0] == '\0'));
    if (answer->err != ERR_OK)
        assert_int_equal(answer->length, 0);
    snprintf(w->text, sizeof w->text, "%s", answer->body);
    http_fetch_cancel(w->victim);
    w->victim = NULL;
    if (w->free_client) {
        http_fetch_free(w->client);
        w->client = NULL;
    }
}

static void begin_with(struct world *w, const struct http_fetch_config *config)
{
    signal(SIGPIPE, SIG_IGN);
    *w = (struct world){.base = event_base_new(),
                        .status = "200 OK",
                        .head = "Content-Type: application/json\r\n",
                        .body = "{\"result\":1}"};
    assert_non_null(w->base);
    w->server = http_server_new(w->base, on_request, w);
    assert_int_equal(http_fetch_new(w->base, config, &w->client), ERR_OK);
    snprintf(w->url, sizeof w->url, "http://127.0.0.1:%u/path?q=1", (unsigned)w->server->port);
    w->spec = (struct http_fetch_spec){.url = w->url,
                                       .connect_ns = 30 * CLOCK_SECOND,
                                       .total_ns = 60 * CLOCK_SECOND,
                                       .answer_max = 2000};
}

static void begin(struct world *w)
{
    begin_with(w, &(struct http_fetch_config){.user_agent = "joulehash/test"});
}

static void end(struct world *w)
{
    http_fetch_free(w->client);
    http_server_free(w->server);
    event_base_free(w->base);
}

static struct http_fetch_request *start(struct world *w)
{
    struct http_fetch_request *r;
    unsigned int answers = w->answers;

    assert_int_equal(http_fetch_start(w->client, &w->spec, on_answer, w, &r), ERR_OK);
    assert_int_equal(w->answers, answers);
    return r;
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    fail_msg("%s", (const char *)argument);
}

/* Runs the loop until so many answers in all, or requests at the server. */
static void run(struct world *w, unsigned int answers, unsigned int requests)
{
    struct timeval wait = {.tv_sec = DEADLINE_S};
    char what[] = "the request never ended";
    struct event *deadline = evtimer_new(w->base, on_deadline, what);

    evtimer_add(deadline, &wait);
    while (w->answers < answers || w->server->requests < requests)
        event_base_loop(w->base, EVLOOP_ONCE);
    event_free(deadline);
}

static void fetch(struct world *w)
{
    start(w);
    run(w, w->answers + 1, 0);
}

static void expect(const struct world *w, enum err e, const char *why)
{
    if (w->got.err != e || !strstr(w->got.why, why))
        fail_msg("%d \"%s\", expected %d \"%s\"", (int)w->got.err, w->got.why, (int)e, why);
}

static bool sent(const struct world *w, const char *name, const char *value)
{
    char field[512];

    if (!http_seen_field(&w->seen, name, field, sizeof field))
        return value == NULL;
    return value && strcmp(field, value) == 0;
}

/* ---- good answers ---- */

static void test_get(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_int_equal(w.got.status, 200);
    assert_string_equal(w.text, "{\"result\":1}");
    assert_string_equal(w.got.type, "application/json");
    assert_string_equal(w.seen.method, "GET");
    assert_string_equal(w.seen.target, "/path?q=1");
    assert_true(sent(&w, "User-Agent", "joulehash/test"));
    assert_true(sent(&w, "Accept-Encoding", NULL));
    assert_true(sent(&w, "Authorization", NULL));
    w.body = "";
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_int_equal(w.got.length, 0);
    w.status = "503 Busy\x1b[31m";
    w.head = "Content-Type: text/html; charset=utf-8\r\n";
    w.body = "<html><body>no</body></html>";
    fetch(&w);
    expect(&w, ERR_OK, "HTTP 503 Busy?[31m");
    assert_string_equal(w.text, w.body);
    assert_string_equal(w.got.type, "text/html; charset=utf-8");
    assert_int_equal(w.server->connections, 1); /* kept */
    end(&w);
}

static void test_post(void **state)
{
    static const char *const header[] = {"Content-Type: application/json", "X-Key: SESSIONKEY"};
    char large[3000];
    struct world w;

    (void)state;
    begin(&w);
    memset(large, 'x', sizeof large);
    large[17] = '\0';
    w.spec.body = large;
    w.spec.body_length = sizeof large;
    w.spec.header = header;
    w.spec.headers = 2;
    w.spec.redirects = 3; /* not for a POST */
    w.status = "307 Elsewhere";
    w.head = "Location: /other\r\n";
    fetch(&w);
    expect(&w, ERR_OK, "HTTP 307");
    assert_string_equal(w.seen.method, "POST");
    assert_int_equal(w.seen.body_length, sizeof large);
    assert_memory_equal(w.seen.body, large, sizeof large);
    assert_true(sent(&w, "Content-Type", "application/json"));
    assert_true(sent(&w, "X-Key", "SESSIONKEY"));
    assert_true(sent(&w, "Expect", NULL));
    w.spec.body_length = 0;
    fetch(&w);
    assert_string_equal(w.seen.method, "POST");
    assert_true(sent(&w, "Content-Length", "0"));
    assert_int_equal(w.server->requests, 2);
    end(&w);
}

static void test_chunked(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    w.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            "4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n";
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_string_equal(w.text, "{\"a\":1}");
    w.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n3\r\n:1";
    fetch(&w);
    assert_int_equal(w.got.err, ERR_CLOSED);
    w.raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nuntil the end";
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_string_equal(w.text, "until the end");
    end(&w);
}

/* An answer that comes in two parts, late. */
static void finish_slowly(evutil_socket_t unused, short what, void *argument)
{
    struct world *w = argument;

    (void)unused;
    (void)what;
    http_server_say(w->server, "later\"}");
}

static void answer_slowly(void *context, struct http_server *server, const struct http_seen *seen)
{
    struct world *w = context;
    struct timeval pause = {.tv_usec = 50000};

    (void)seen;
    http_server_say(server, "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"a\"");
    event_base_once(w->base, -1, EV_TIMEOUT, finish_slowly, w, &pause);
    w->server->answer = on_request;
}

static void test_slow(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    w.server->answer = answer_slowly;
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_string_equal(w.text, "{\"a\"later\"}");
    end(&w);
}

static void test_redirects(void **state)
{
    char location[160];
    struct world w;

    (void)state;
    begin(&w);
    w.status = "302 Found";
    snprintf(location, sizeof location, "Location: http://127.0.0.1:%u/again\r\n",
             (unsigned)w.server->port);
    w.head = location;
    w.body = "moved";
    fetch(&w);
    expect(&w, ERR_OK, "HTTP 302 Found");
    assert_int_equal(w.server->requests, 1);
    w.spec.redirects = 3;
    fetch(&w);
    assert_int_equal(w.got.err, ERR_LIMIT); /* in a circle */
    assert_int_equal(w.server->requests, 5);
    w.head = "Location: file:///etc/passwd\r\n";
    fetch(&w);
    assert_int_equal(w.got.err, ERR_UNSUPPORTED);
    end(&w);
}

/* ---- credentials ---- */

static void test_basic(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    watching = true;
    readable = 0;
    w.spec.auth = HTTP_FETCH_BASIC;
    w.spec.user = "rpc";
    w.spec.password = PASSWORD;
    w.spec.header = (const char *const[]){"X-Key: SESSIONKEY"};
    w.spec.headers = 1;
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_true(sent(&w, "Authorization", "Basic cnBjOmh1bnRlcjItaHVudGVyMg=="));
    assert_int_equal(w.server->requests, 1);
    w.status = "401 Unauthorized";
    w.head = "WWW-Authenticate: Basic realm=\"jsonrpc\"\r\n";
    fetch(&w);
    expect(&w, ERR_OK, "HTTP 401 Unauthorized");
    assert_int_equal(w.server->requests, 2); /* not tried again with the same password */
    w.status = NULL;
    w.victim = start(&w);
    run(&w, 0, 3);
    http_fetch_cancel(w.victim);
    start(&w); /* freed with the client */
    http_fetch_free(w.client);
    w.client = NULL;
    w.victim = NULL;
    watching = false;
    assert_int_equal(readable, 0);
    end(&w);
}

struct digest_server {
    struct world *w;
    const char *algorithm;
    unsigned int refused, accepted;
};

static void answer_digest(void *context, struct http_server *server, const struct http_seen *seen)
{
    struct digest_server *d = context;
    char head[256];

    if (http_seen_digest(seen, "admin", "shellyplus1pm", PASSWORD, "60dc2a5c", d->algorithm)) {
        d->accepted++;
        http_server_reply(server, "200 OK", "", "{}");
        return;
    }
    d->refused++;
    snprintf(head, sizeof head,
             "WWW-Authenticate: Digest qop=\"auth\", realm=\"shellyplus1pm\", nonce=\"60dc2a5c\", "
             "algorithm=%s\r\n",
             d->algorithm);
    http_server_reply(server, "401 Unauthorized", head, "go away");
}

static void test_digest(void **state)
{
    static const char *const algorithms[] = {"SHA-256", "MD5"};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct world w;
        struct digest_server d = {.w = &w, .algorithm = algorithms[i]};

        begin(&w);
        watching = true;
        readable = 0;
        w.server->answer = answer_digest;
        w.server->context = &d;
        w.spec.auth = HTTP_FETCH_DIGEST;
        w.spec.user = "admin";
        w.spec.password = PASSWORD;
        fetch(&w);
        expect(&w, ERR_OK, "");
        assert_string_equal(w.text, "{}");
        assert_int_equal(d.accepted, 1);
        w.spec.body = "{\"id\":1}";
        w.spec.body_length = 8;
        fetch(&w);
        assert_int_equal(d.accepted, 2);
        w.spec.body = NULL;
        w.spec.password = "wrong";
        fetch(&w);
        expect(&w, ERR_OK, "HTTP 401 Unauthorized");
        assert_int_equal(w.got.status, 401);
        assert_string_equal(w.text, "go away");
        assert_true(d.refused <= 4 && d.accepted == 2);
        end(&w);
        watching = false;
        assert_int_equal(readable, 0);
    }
}

/* A server that wants basic authentication does not get the password from a client of digest's. */
static void test_digest_not_basic(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    w.spec.auth = HTTP_FETCH_DIGEST;
    w.spec.user = "admin";
    w.spec.password = PASSWORD;
    w.status = "401 Unauthorized";
    w.head = "WWW-Authenticate: Basic realm=\"x\"\r\n";
    fetch(&w);
    expect(&w, ERR_OK, "HTTP 401 Unauthorized");
    assert_true(sent(&w, "Authorization", NULL));
    end(&w);
}

/* ---- bad answers ---- */

static char *filled(size_t length)
{
    char *text = malloc(length + 1);

    assert_non_null(text);
    memset(text, 'a', length);
    text[length] = '\0';
    return text;
}

static void test_oversize(void **state)
{
    char *exact = filled(2000), *more = filled(2001), *flood = filled(300000);
    char *chunked = malloc(310000);
    struct world w;

    (void)state;
    begin(&w);
    w.body = exact;
    fetch(&w);
    expect(&w, ERR_OK, "");
    assert_string_equal(w.text, exact);
    w.body = more;
    fetch(&w);
    expect(&w, ERR_LIMIT, "longer than 2000 bytes");
    assert_non_null(chunked);
    snprintf(chunked, 310000, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s",
             300000, flood);
    w.raw = chunked;
    fetch(&w);
    expect(&w, ERR_LIMIT, "longer than 2000 bytes");
    w.raw = "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n";
    fetch(&w);
    expect(&w, ERR_LIMIT, "longer than 2000 bytes");
    snprintf(chunked, 310000, "HTTP/1.1 200 OK\r\nX: %.60000s\r\nY: %.9000s\r\n\r\n", flood, flood);
    w.raw = chunked;
    fetch(&w);
    expect(&w, ERR_LIMIT, "head is longer than 65536 bytes");
    w.spec.answer_max = 0;
    w.raw = NULL;
    w.body = "";
    fetch(&w);
    expect(&w, ERR_OK, "");
    w.body = "1";
    fetch(&w);
    expect(&w, ERR_LIMIT, "longer than 0 bytes");
    end(&w);
    free(exact);
    free(more);
    free(flood);
    free(chunked);
}

/* The body of a refused attempt is nobody's answer and has a bound nevertheless. */
static void test_oversize_refusal(void **state)
{
    char *flood = filled(300000), *refusal = malloc(310000);
    struct world w;

    (void)state;
    begin(&w);
    assert_non_null(refusal);
    w.spec.auth = HTTP_FETCH_DIGEST;
    w.spec.user = "admin";
    w.spec.total_ns = 0;
    snprintf(
        refusal, 310000,
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n"
        "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s",
        300000, flood);
    w.raw = refusal;
    fetch(&w);
    assert_int_equal(w.got.err, ERR_LIMIT);
    end(&w);
    free(flood);
    free(refusal);
}

static void answer_stale(void *context, struct http_server *server, const struct http_seen *seen)
{
    char head[256];

    (void)context;
    (void)seen;
    snprintf(head, sizeof head,
             "WWW-Authenticate: Digest realm=\"r\", nonce=\"n%u\", stale=true\r\n",
             server->requests);
    http_server_reply(server, "401 Stale", head, "");
}

/* "Stale, try again" for ever ends at the bound of heads. */
static void test_endless_stale(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    w.spec.auth = HTTP_FETCH_DIGEST;
    w.spec.user = "admin";
    w.spec.total_ns = 0;
    w.server->answer = answer_stale;
    fetch(&w);
    expect(&w, ERR_LIMIT, "head is longer");
    end(&w);
}

static void test_malformed(void **state)
{
    static const struct {
        const char *raw;
        enum err e;
    } cases[] = {
        {"", ERR_CLOSED},
        {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort", ERR_CLOSED},
        {"<html>an old server</html>", ERR_UNSUPPORTED}, /* HTTP/0.9 */
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", ERR_CLOSED},
    };
    struct world w;

    (void)state;
    begin(&w);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        w.raw = cases[i].raw;
        fetch(&w);
        expect(&w, cases[i].e, "");
        assert_true(w.got.why[0] != '\0');
    }
    end(&w);
}

static void test_addresses(void **state)
{
    static const struct {
        const char *url;
        enum err e;
    } cases[] = {
        {"http://user:hunter2@127.0.0.1/", ERR_SYNTAX}, {"ftp://127.0.0.1/", ERR_UNSUPPORTED},
        {"file:///etc/passwd", ERR_UNSUPPORTED},        {"http://", ERR_SYNTAX},
        {"http://127.0.0.1:99999/", ERR_SYNTAX},
    };
    struct world w;

    (void)state;
    begin(&w);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        w.spec.url = cases[i].url;
        fetch(&w);
        expect(&w, cases[i].e, "");
        assert_null(strstr(w.got.why, "hunter2"));
    }
    end(&w);
}

static void test_refused(void **state)
{
    struct world w;

    (void)state;
    begin(&w);
    fetch(&w);
    http_server_deaf(w.server);
    fetch(&w); /* the kept connection is gone too */
    assert_int_equal(w.got.err, ERR_IO);
    assert_int_equal(w.got.status, 0);
    end(&w);
}

static void test_timeout(void **state)
{
    int64_t from = clock_mono_ns();
    struct world w;

    (void)state;
    begin(&w);
    w.status = NULL;
    w.spec.total_ns = 30 * CLOCK_MILLISECOND;
    fetch(&w);
    assert_int_equal(w.got.err, ERR_TIMEOUT);
    assert_true(clock_mono_ns() - from >= 30 * CLOCK_MILLISECOND);
    event_base_loop(w.base, EVLOOP_NONBLOCK);
    end(&w);
}

/* ---- the environment ---- */

static void test_environment(void **state)
{
    struct world w, proxy;
    char url[64];

    (void)state;
    setenv("http_proxy", "http://127.0.0.1:1/", 1);
    setenv("all_proxy", "http://127.0.0.1:1/", 1);
    begin(&w);
    fetch(&w);
    expect(&w, ERR_OK, "");
    /* A proxy that is said is used, whatever the variables say. */
    setenv("no_proxy", "*", 1);
    snprintf(url, sizeof url, "http://127.0.0.1:%u", (unsigned)w.server->port);
    begin_with(&proxy, &(struct http_fetch_config){.proxy = url});
    proxy.spec.url = "http://pool.invalid/x";
    assert_int_equal(http_fetch_start(proxy.client, &proxy.spec, on_answer, &proxy, NULL), ERR_OK);
    http_server_free(proxy.server);
    proxy.server = http_server_new(proxy.base, on_request, &proxy);
    event_base_loop(w.base, EVLOOP_NONBLOCK);
    while (proxy.answers == 0) {
        event_base_loop(proxy.base, EVLOOP_NONBLOCK);
        event_base_loop(w.base, EVLOOP_NONBLOCK);
    }
    expect(&proxy, ERR_OK, "");
    assert_string_equal(w.seen.target, "http://pool.invalid/x");
    end(&proxy);
    end(&w);
    unsetenv("http_proxy");
    unsetenv("all_proxy");
    unsetenv("no_proxy");
}

static void test_no_cacert(void **state)
{
    struct event_base *base = event_base_new();
    struct http_fetch *h;

    (void)state;
    assert_int_equal(http_fetch_new(base, &(struct http_fetch_config){.cacert = "no/such.pem"}, &h),
                     ERR_IO);
    assert_null(h);
    http_fetch_free(NULL);
    event_base_free(base);
}

/* ---- cancelling ---- */

static void test_cancel(void **state)
{
    struct http_fetch_request *r;
    struct world w;

    (void)state;
    begin(&w);
    w.status = NULL;
    http_fetch_cancel(start(&w)); /* before anything */
    r = start(&w);
    run(&w, 0, 1); /* while it is answered */
    http_fetch_cancel(r);
    http_fetch_cancel(NULL);
    w.status = "200 OK";
    fetch(&w);
    assert_int_equal(w.answers, 1);
    /* Two answers in one turn of the loop: the first callback cancels the other. */
    start(&w);
    w.victim = start(&w);
    run(&w, 2, 0);
    for (int i = 0; i < 20; i++)
        event_base_loop(w.base, EVLOOP_NONBLOCK);
    assert_int_equal(w.answers, 2);
    /* An outcome that waits for its turn in the loop is cancelled. */
    w.spec.url = "ftp://127.0.0.1/";
    r = start(&w);
    http_fetch_cancel(r);
    w.spec.url = w.url;
    start(&w);
    start(&w);
    w.free_client = true;
    run(&w, 3, 0);
    for (int i = 0; i < 20; i++)
        event_base_loop(w.base, EVLOOP_NONBLOCK);
    assert_int_equal(w.answers, 3);
    end(&w);
}

/* Cancelled after every possible number of turns of the loop. */
static void test_cancel_anywhere(void **state)
{
    struct world w;
    unsigned int cancelled = 0;

    (void)state;
    begin(&w);
    for (int turns = 0; turns < 60; turns++) {
        unsigned int answers = w.answers;
        struct http_fetch_request *r = start(&w);

        for (int i = 0; i < turns && w.answers == answers; i++)
            event_base_loop(w.base, EVLOOP_ONCE | EVLOOP_NONBLOCK);
        if (w.answers == answers) {
            http_fetch_cancel(r);
            cancelled++;
        }
    }
    assert_true(cancelled >= 2);
    assert_int_equal(cancelled + w.answers, 60);
    fetch(&w);
    expect(&w, ERR_OK, "");
    end(&w);
}

/* ---- a long poll beside other requests ---- */

static void answer_poll(void *context, struct http_server *server, const struct http_seen *seen)
{
    (void)context;
    if (strstr(seen->target, "longpoll"))
        return; /* later */
    http_server_reply(server, "200 OK", "", "short");
}

static void test_long_poll(void **state)
{
    char url[160];
    struct world w;

    (void)state;
    begin(&w);
    w.server->answer = answer_poll;
    snprintf(url, sizeof url, "%s&longpoll", w.url);
    w.spec.url = url;
    w.spec.total_ns = 0;
    /* A busy machine may not even connect in the first of these times. */
    int64_t connect_ms = 300;

    for (;; connect_ms *= 4) {
        w.spec.connect_ns = connect_ms * CLOCK_MILLISECOND;
        w.answers = 0;
        start(&w);
        while (w.answers == 0 && w.server->requests == 0)
            event_base_loop(w.base, EVLOOP_ONCE);
        if (w.answers == 0)
            break;
        expect(&w, ERR_TIMEOUT, "");
    }
    struct bufferevent *waiting = w.server->now;
    unsigned int connections = w.server->connections;

    w.spec.url = w.url;
    w.spec.connect_ns = 30 * CLOCK_SECOND;
    for (unsigned int i = 1; i <= 10; i++) {
        fetch(&w);
        assert_string_equal(w.text, "short");
    }
    /* Longer than the time to connect, which is over. */
    struct timeval pause = {.tv_sec = connect_ms / 1000,
                            .tv_usec = connect_ms % 1000 * 1000 + 100000};

    event_base_loopexit(w.base, &pause);
    event_base_dispatch(w.base);
    assert_int_equal(w.answers, 10);
    w.server->now = waiting;
    http_server_reply(w.server, "200 OK", "", "new block");
    run(&w, 11, 0);
    assert_string_equal(w.text, "new block");
    assert_int_equal(w.server->connections, connections + 1);
    end(&w);
}

/* ---- many ---- */

static unsigned int open_files(void)
{
    DIR *d = opendir("/proc/self/fd");
    unsigned int n = 0;

    if (!d)
        return 0;
    while (readdir(d))
        n++;
    closedir(d);
    return n;
}

static void test_many(void **state)
{
    unsigned int before = 0;
    struct world w;

    (void)state;
    begin(&w);
    for (unsigned int i = 0; i < 1000; i++) {
        w.raw = i % 10 == 9 ? "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}" : NULL;
        w.status = i % 2 ? "200 OK" : "500 Down";
        fetch(&w);
        assert_int_equal(w.got.err, ERR_OK);
        if (i == 20)
            before = open_files();
    }
    assert_int_equal(w.answers, 1000);
    assert_int_equal(w.server->requests, 1000);
    assert_true(w.server->connections <= 101);
    assert_true(open_files() <= before + 2);
    end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_get),
        cmocka_unit_test(test_post),
        cmocka_unit_test(test_chunked),
        cmocka_unit_test(test_slow),
        cmocka_unit_test(test_redirects),
        cmocka_unit_test(test_basic),
        cmocka_unit_test(test_digest),
        cmocka_unit_test(test_digest_not_basic),
        cmocka_unit_test(test_oversize),
        cmocka_unit_test(test_oversize_refusal),
        cmocka_unit_test(test_endless_stale),
        cmocka_unit_test(test_malformed),
        cmocka_unit_test(test_addresses),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_timeout),
        cmocka_unit_test(test_environment),
        cmocka_unit_test(test_no_cacert),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_cancel_anywhere),
        cmocka_unit_test(test_long_poll),
        cmocka_unit_test(test_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
