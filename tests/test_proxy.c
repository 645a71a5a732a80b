/* test_proxy.c - the words said to a proxy, byte by byte, and what a proxy may answer, well or
 * badly. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "net/proxy.h"

/* ---- URLs ---- */

static void test_urls(void **state)
{
    static const struct {
        const char *text;
        enum proxy_kind kind;
        const char *host;
        uint16_t port;
        const char *user, *password;
    } good[] = {
        {"direct", PROXY_NONE, "", 0, "", ""},
        {"socks5h://127.0.0.1:9050", PROXY_SOCKS5, "127.0.0.1", 9050, "", ""},
        {"socks5://proxy.example", PROXY_SOCKS5, "proxy.example", 1080, "", ""},
        {"SOCKS5H://u:p%40ss@[::1]:1/", PROXY_SOCKS5, "::1", 1, "u", "p@ss"},
        {"http://proxy.example:3128", PROXY_HTTP, "proxy.example", 3128, "", ""},
        {"http://u@proxy.example:3128/", PROXY_HTTP, "proxy.example", 3128, "u", ""},
    };
    static const char *const bad[] = {
        "",
        "socks4://h:1",
        "https://h:1",
        "h:1",
        "socks5h://",
        "http://h",
        "socks5h://h:0",
        "socks5h://h:x",
        "http://h:1/x",
        "socks5h://se%zzcret@h",
        "socks5h://:",
        "socks5h://a b:1",
        "socks5h://::1:1",
        "directly",
    };
    struct proxy proxy;
    char why[200], text[600];

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        if (proxy_parse(good[i].text, &proxy, why, sizeof why) != ERR_OK)
            fail_msg("%s: %s", good[i].text, why);
        assert_int_equal(proxy.kind, good[i].kind);
        assert_string_equal(proxy.at.host, good[i].host);
        assert_int_equal(proxy.at.port, good[i].port);
        assert_string_equal(proxy.at.user, good[i].user);
        assert_string_equal(proxy.at.password, good[i].password);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        why[0] = '\0';
        if (proxy_parse(bad[i], &proxy, why, sizeof why) == ERR_OK)
            fail_msg("%s is taken", bad[i]);
        assert_true(why[0] != '\0');
        assert_null(strstr(why, "secret"));
        assert_null(strstr(why, "zzcret"));
    }
    snprintf(text, sizeof text, "socks5h://u:%0256d@h", 0);
    assert_int_equal(proxy_parse(text, &proxy, why, sizeof why), ERR_SYNTAX);
    assert_non_null(strstr(why, "255"));
    snprintf(text, sizeof text, "http://u:%0256d@h:1", 0);
    assert_int_equal(proxy_parse(text, &proxy, why, sizeof why), ERR_OK);
}

/* ---- conversations ---- */

static struct proxy given(const char *text)
{
    struct proxy proxy;
    char why[200];

    if (proxy_parse(text, &proxy, why, sizeof why) != ERR_OK)
        fail_msg("%s: %s", text, why);
    return proxy;
}

static void expect_said(struct proxy_talk *t, const void *bytes, size_t len)
{
    assert_int_equal(t->out_length, len);
    assert_memory_equal(t->out, bytes, len);
    t->out_length = 0;
}

#define SAID(t, literal) expect_said(t, literal, sizeof literal - 1)

/* Feeds the bytes one by one; what is left of them belongs to the peer. */
static enum proxy_step feed(struct proxy_talk *t, const void *bytes, size_t len, size_t *left)
{
    enum proxy_step step = PROXY_MORE;
    size_t at = 0;

    while (at < len && step == PROXY_MORE) {
        size_t used = 0;

        step = proxy_talk_feed(t, (const uint8_t *)bytes + at, 1, &used);
        assert_int_equal(used, 1);
        at++;
    }
    *left = len - at;
    return step;
}

#define FEED(t, literal, left) feed(t, literal, sizeof literal - 1, left)

static void test_socks_without_login(void **state)
{
    const struct proxy proxy = given("socks5h://127.0.0.1");
    struct proxy_talk t;
    size_t left;

    (void)state;
    assert_int_equal(proxy_talk_begin(&t, &proxy, "abcdefgh.onion", 3333), PROXY_MORE);
    SAID(&t, "\x05\x01\x00");
    assert_int_equal(FEED(&t, "\x05\x00", &left), PROXY_MORE);
    SAID(&t, "\x05\x01\x00\x03\x0e"
             "abcdefgh.onion\x0d\x05");
    assert_int_equal(FEED(&t, "\x05\x00\x00\x01\x7f\x00\x00\x01\x12\x34{\"id\"", &left),
                     PROXY_OPEN);
    assert_int_equal(left, 5);
    assert_int_equal(t.out_length, 0);

    /* Addresses go as addresses. */
    proxy_talk_begin(&t, &proxy, "192.0.2.7", 1);
    t.out_length = 0;
    FEED(&t, "\x05\x00", &left);
    SAID(&t, "\x05\x01\x00\x01\xc0\x00\x02\x07\x00\x01");
    assert_int_equal(FEED(&t, "\x05\x00\x00\x03\x04host\x12\x34", &left), PROXY_OPEN);
    assert_int_equal(left, 0);
    proxy_talk_begin(&t, &proxy, "2001:db8::1", 65535);
    t.out_length = 0;
    FEED(&t, "\x05\x00", &left);
    SAID(
        &t,
        "\x05\x01\x00\x04\x20\x01\x0d\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\xff\xff");
    assert_int_equal(FEED(&t,
                          "\x05\x00\x00\x04"
                          "0123456789abcdef"
                          "\x00\x01",
                          &left),
                     PROXY_OPEN);
}

static void test_socks_with_login(void **state)
{
    const struct proxy proxy = given("socks5h://user:word@h");
    struct proxy_talk t;
    size_t left;

    (void)state;
    proxy_talk_begin(&t, &proxy, "pool.example", 3333);
    SAID(&t, "\x05\x02\x00\x02");
    assert_int_equal(FEED(&t, "\x05\x02", &left), PROXY_MORE);
    SAID(&t, "\x01\x04user\x04word");
    assert_int_equal(FEED(&t, "\x01\x00", &left), PROXY_MORE);
    SAID(&t, "\x05\x01\x00\x03\x0cpool.example\x0d\x05");
    assert_int_equal(FEED(&t, "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", &left), PROXY_OPEN);

    /* It may not want the login after all. */
    proxy_talk_begin(&t, &proxy, "pool.example", 3333);
    t.out_length = 0;
    assert_int_equal(FEED(&t, "\x05\x00", &left), PROXY_MORE);
    SAID(&t, "\x05\x01\x00\x03\x0cpool.example\x0d\x05");
}

struct refusal {
    const char *proxy, *answer;
    size_t len;
    const char *why;
};

#define REFUSAL(url, literal, words)                                                               \
    {                                                                                              \
        url, literal, sizeof literal - 1, words                                                    \
    }

static void test_refusals(void **state)
{
    static const struct refusal refusals[] = {
        REFUSAL("socks5h://h", "\x04\x00", "does not speak SOCKS5"),
        REFUSAL("socks5h://h", "HTTP/1.1 400", "does not speak SOCKS5"),
        REFUSAL("socks5h://h", "\x05\xff", "wants a user and password"),
        REFUSAL("socks5h://u:p@h", "\x05\xff", "takes neither"),
        REFUSAL("socks5h://h", "\x05\x02", "was not offered"),
        REFUSAL("socks5h://h", "\x05\x01", "was not offered"),
        REFUSAL("socks5h://u:p@h", "\x05\x02\x01\x01", "refuses the user or password"),
        REFUSAL("socks5h://u:p@h", "\x05\x02\x05\x00", "with something else"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x01", "the proxy failed"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x02", "does not allow"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x03", "network"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x04", "host"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x05", "refusing"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x06", "time to live"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x07", "cannot make connections"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x08", "kind of address"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x09", "no name"),
        REFUSAL("socks5h://h", "\x05\x00\x05\xff", "no name"),
        REFUSAL("socks5h://h", "\x05\x00\x04\x00", "something else than SOCKS5"),
        REFUSAL("socks5h://h", "\x05\x00\x05\x00\x00\x02\x00", "no known kind"),
        REFUSAL("http://h:1", "\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\r\n\r\n",
                "speak HTTP"),
        REFUSAL("http://h:1", "\n\n", "speak HTTP"),
        REFUSAL("http://h:1", "HTTP/1.1 2000 OK\r\n\r\n", "speak HTTP"),
        REFUSAL("http://h:1", "HTTP/1.1 -20 OK\r\n\r\n", "speak HTTP"),
        REFUSAL("http://h:1", "HTTP/2.0 200 OK\r\n\r\n", "speak HTTP"),
        REFUSAL("http://h:1", "HTTP/1.1 900 OK\r\n\r\n", "speak HTTP"),
        REFUSAL("http://h:1", "{\"id\":null,\"method\":\"x\"}\n\n", "speak HTTP"),
        REFUSAL("http://h:1", "HTTP/1.1 407 No\r\n\r\n", "wants a user and password"),
        REFUSAL("http://u:p@h:1", "HTTP/1.1 401 No\r\n\r\n", "refuses the user"),
        REFUSAL("http://u:p@h:1", "HTTP/1.1 407 No\r\n\r\n", "refuses the user"),
        REFUSAL("http://h:1", "HTTP/1.1 403 Not \x1b[31mhere\r\nA: b\r\n\r\n",
                "answered HTTP 403 Not ?[31mhere"),
        REFUSAL("http://h:1", "HTTP/1.0 502 Bad Gateway\n\n", "answered HTTP 502 Bad Gateway"),
    };

    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        const struct refusal *r = &refusals[i];
        const struct proxy proxy = given(r->proxy);
        struct proxy_talk t;
        size_t left;

        assert_int_equal(proxy_talk_begin(&t, &proxy, "pool.example", 1), PROXY_MORE);
        enum proxy_step step = PROXY_MORE;

        for (size_t at = 0; at < r->len && step == PROXY_MORE; at++)
            step = feed(&t, r->answer + at, 1, &left);
        if (step != PROXY_REFUSED || !strstr(t.why, r->why))
            fail_msg("refusal %zu: step %d, \"%s\", not \"%s\"", i, (int)step, t.why, r->why);
    }
}

static void test_http(void **state)
{
    struct proxy proxy = given("http://h:1");
    struct proxy_talk t;
    size_t left;

    (void)state;
    proxy_talk_begin(&t, &proxy, "pool.example", 3333);
    SAID(&t, "CONNECT pool.example:3333 HTTP/1.1\r\nHost: pool.example:3333\r\n\r\n");
    assert_int_equal(FEED(&t, "HTTP/1.0 200 Connection established\r\nVia: x\r\n\r\n{\"", &left),
                     PROXY_OPEN);
    assert_int_equal(left, 2);
    proxy_talk_begin(&t, &proxy, "2001:db8::1", 1);
    SAID(&t, "CONNECT [2001:db8::1]:1 HTTP/1.1\r\nHost: [2001:db8::1]:1\r\n\r\n");
    assert_int_equal(FEED(&t, "HTTP/1.1 200\r\n\r\n", &left), PROXY_OPEN);
    proxy = given("http://Aladdin:open%20sesame@h:1"); /* RFC 7617's own example */
    proxy_talk_begin(&t, &proxy, "h", 1);
    SAID(&t, "CONNECT h:1 HTTP/1.1\r\nHost: h:1\r\n"
             "Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n");
    for (size_t length = 1; length <= 3; length++) { /* every length of the last group */
        static const char *const wanted[] = {"", "Ojo=", "Ojo6", "Ojo6Og=="};
        char url[64], line[128];

        snprintf(url, sizeof url, "http://:%.*s@h:1", (int)length, ":::");
        proxy = given(url);
        proxy_talk_begin(&t, &proxy, "h", 1);
        snprintf(line, sizeof line, "Basic %s\r\n", wanted[length]);
        t.out[t.out_length] = '\0';
        assert_non_null(strstr((const char *)t.out, line));
    }
}

/* An answer without end, a request as long as it can be, and the most hostile feeder. */
static void test_bounds(void **state)
{
    struct proxy proxy = given("http://h:1");
    struct proxy_talk t;
    char text[2 * URL_CREDENTIAL_MAX + 32], host[URL_HOST_MAX + 2];
    uint8_t many[PROXY_HEAD_MAX];
    size_t used;

    (void)state;
    proxy_talk_begin(&t, &proxy, "h", 1);
    memset(many, 'x', sizeof many);
    assert_int_equal(proxy_talk_feed(&t, many, sizeof many, &used), PROXY_MORE);
    assert_int_equal(used, sizeof many);
    assert_int_equal(proxy_talk_feed(&t, many, 1, &used), PROXY_REFUSED);
    assert_non_null(strstr(t.why, "without end"));

    snprintf(text, sizeof text, "http://%0*d:%0*d@h:1", URL_CREDENTIAL_MAX, 0, URL_CREDENTIAL_MAX,
             0);
    proxy = given(text);
    memset(host, 'a', sizeof host - 1);
    host[URL_HOST_MAX] = '\0';
    assert_int_equal(proxy_talk_begin(&t, &proxy, host, 65535), PROXY_MORE);
    assert_true(t.out_length < sizeof t.out);
    proxy = given("socks5h://h");
    assert_int_equal(proxy_talk_begin(&t, &proxy, host, 65535), PROXY_MORE);
    t.out_length = 0;
    assert_int_equal(proxy_talk_feed(&t, (const uint8_t *)"\x05", 2, &used), PROXY_MORE);
    assert_int_equal(t.out_length, 5 + URL_HOST_MAX + 2);
    host[URL_HOST_MAX] = 'a';
    host[URL_HOST_MAX + 1] = '\0';
    assert_int_equal(proxy_talk_begin(&t, &proxy, host, 1), PROXY_REFUSED);

    /* Both answers at once, the second to a question that was not asked. */
    proxy_talk_begin(&t, &proxy, "h", 1);
    t.out_length = 0;
    assert_int_equal(
        proxy_talk_feed(&t, (const uint8_t *)"\x05\x00\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 12,
                        &used),
        PROXY_REFUSED);
    assert_non_null(strstr(t.why, "not asked"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_urls),
        cmocka_unit_test(test_socks_without_login),
        cmocka_unit_test(test_socks_with_login),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_http),
        cmocka_unit_test(test_bounds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
