/* test_http_fetch_tls.c - whom a client trusts: certificates of its own authority and of nobody's,
 * for this address and for another, and a way back to plain HTTP. */
#include "tests/support.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "net/http_fetch.h"
#include "tests/tls_server.h"

#define DEADLINE_S 20 /* only a bug waits so long */

static void on_answer(void *context, const struct http_fetch_answer *answer)
{
    *(struct http_fetch_answer *)context = *answer;
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    fail_msg("%s", (const char *)argument);
}

/* One request by a client that trusts only `cacert` (NULL: the system's authorities). */
static struct http_fetch_answer fetch(const struct tls_server *s, const char *cacert)
{
    struct http_fetch_answer got = {.err = ERR_STATE};
    struct timeval wait = {.tv_sec = DEADLINE_S};
    struct event_base *base = event_base_new();
    struct http_fetch *client;
    char url[64], what[] = "the request never ended";
    struct event *deadline = evtimer_new(base, on_deadline, what);

    evtimer_add(deadline, &wait);
    snprintf(url, sizeof url, "https://127.0.0.1:%u/", (unsigned)s->port);
    assert_int_equal(http_fetch_new(base, &(struct http_fetch_config){.cacert = cacert}, &client),
                     ERR_OK);
    const struct http_fetch_spec spec = {.url = url,
                                         .connect_ns = 30 * CLOCK_SECOND,
                                         .total_ns = 60 * CLOCK_SECOND,
                                         .answer_max = 100,
                                         .redirects = 2};

    assert_int_equal(http_fetch_start(client, &spec, on_answer, &got, NULL), ERR_OK);
    while (got.err == ERR_STATE)
        event_base_loop(base, EVLOOP_ONCE);
    http_fetch_free(client);
    event_free(deadline);
    event_base_free(base);
    return got;
}

struct files {
    char folder[64], right[96], wrong[96];
};

static void begin(struct files *f)
{
    signal(SIGPIPE, SIG_IGN);
    snprintf(f->folder, sizeof f->folder, "test-http-XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    snprintf(f->right, sizeof f->right, "%s/right.pem", f->folder);
    snprintf(f->wrong, sizeof f->wrong, "%s/wrong.pem", f->folder);
}

static void end(struct files *f)
{
    unlink(f->right);
    unlink(f->wrong);
    rmdir(f->folder);
}

static void test_trust(void **state)
{
    struct files f;
    struct tls_server s, other;
    struct http_fetch_answer got;

    (void)state;
    begin(&f);
    tls_server_start(&other, "127.0.0.1", f.wrong, NULL);
    tls_server_stop(&other);
    tls_server_start(&s, "127.0.0.1", f.right, NULL);
    got = fetch(&s, f.right);
    if (got.err != ERR_OK)
        fail_msg("refused: %s", got.why);
    assert_int_equal(got.status, 200);
    got = fetch(&s, f.wrong); /* another key under the same name */
    assert_int_equal(got.err, ERR_IO);
    assert_non_null(strcasestr(got.why, "certificate"));
    got = fetch(&s, NULL);
    assert_int_equal(got.err, ERR_IO);
    assert_non_null(strcasestr(got.why, "certificate"));
    tls_server_stop(&s);
    assert_int_equal(s.served, 1); /* nothing was asked of one that is not trusted */
    end(&f);
}

static void test_other_address(void **state)
{
    struct files f;
    struct tls_server s;

    (void)state;
    begin(&f);
    tls_server_start(&s, "127.0.0.2", f.right, NULL);
    assert_int_equal(fetch(&s, f.right).err, ERR_IO);
    tls_server_stop(&s);
    assert_int_equal(s.served, 0);
    end(&f);
}

/* From https no redirect leads to http, where anyone could read along. */
static void test_downgrade(void **state)
{
    struct files f;
    struct tls_server s;

    (void)state;
    begin(&f);
    tls_server_start(&s, "127.0.0.1", f.right,
                     "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n"
                     "Connection: close\r\n\r\n");
    assert_int_equal(fetch(&s, f.right).err, ERR_UNSUPPORTED);
    tls_server_stop(&s);
    assert_int_equal(s.served, 1);
    end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_trust),
                                       cmocka_unit_test(test_other_address),
                                       cmocka_unit_test(test_downgrade)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
