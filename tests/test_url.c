/* test_url.c - every form of a pool URL, every way to be wrong, and no password in an error. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "net/url.h"

struct good {
    const char *text, *host, *shown;
    uint16_t port;
    const char *user, *password; /* NULL: not given */
};

static const struct good good[] = {
    {"stratum+tcp://pool.example:3334", "pool.example", "stratum+tcp://pool.example:3334", 3334,
     NULL, NULL},
    {"stratum://pool.example:3334", "pool.example", "stratum+tcp://pool.example:3334", 3334, NULL,
     NULL},
    {"tcp://pool.example:3334/", "pool.example", "stratum+tcp://pool.example:3334", 3334, NULL,
     NULL},
    {"STRATUM+TCP://pool.example:3334", "pool.example", "stratum+tcp://pool.example:3334", 3334,
     NULL, NULL},
    {"pool.example:1", "pool.example", "stratum+tcp://pool.example:1", 1, NULL, NULL},
    {"pool.example:65535", "pool.example", "stratum+tcp://pool.example:65535", 65535, NULL, NULL},
    {"pool.example:00080", "pool.example", "stratum+tcp://pool.example:80", 80, NULL, NULL},
    {"pool.example", "pool.example", "stratum+tcp://pool.example:3333", URL_PORT_STRATUM, NULL,
     NULL},
    {"stratum+tcp://pool.example/", "pool.example", "stratum+tcp://pool.example:3333",
     URL_PORT_STRATUM, NULL, NULL},
    {"127.0.0.1:4", "127.0.0.1", "stratum+tcp://127.0.0.1:4", 4, NULL, NULL},
    {"[::1]:3333", "::1", "stratum+tcp://[::1]:3333", 3333, NULL, NULL},
    {"stratum+tcp://[2001:db8::7]", "2001:db8::7", "stratum+tcp://[2001:db8::7]:3333", 3333, NULL,
     NULL},
    {"tcp://u@[fe80::1%eth0]:9", "fe80::1%eth0", "stratum+tcp://[fe80::1%eth0]:9", 9, "u", NULL},
    {"a_b-c.example:5", "a_b-c.example", "stratum+tcp://a_b-c.example:5", 5, NULL, NULL},
    {"stratum+tcp://user@h:1", "h", "stratum+tcp://h:1", 1, "user", NULL},
    {"stratum+tcp://user:@h:1", "h", "stratum+tcp://h:1", 1, "user", ""},
    {"stratum+tcp://:p@h:1", "h", "stratum+tcp://h:1", 1, "", "p"},
    {"stratum+tcp://addr.worker:x@h:1", "h", "stratum+tcp://h:1", 1, "addr.worker", "x"},
    {"u:p@h", "h", "stratum+tcp://h:3333", 3333, "u", "p"},
    {"tcp://u:d=0.01:x@h:1", "h", "stratum+tcp://h:1", 1, "u", "d=0.01:x"},
    {"tcp://u%40home:%3a%2F%25%20@h:1", "h", "stratum+tcp://h:1", 1, "u@home", ":/% "},
    {"tcp://u:p@ss/w#rd?@h:1", "h", "stratum+tcp://h:1", 1, "u", "p@ss/w#rd?"},
    {"tcp://%c3%a9:%e2%82%ac@h:1", "h", "stratum+tcp://h:1", 1, "\xc3\xa9", "\xe2\x82\xac"},
};

static const struct {
    const char *text, *shown, *host;
    enum url_kind kind;
} kinds[] = {
    {"stratum+ssl://pool.example:3334", "stratum+ssl://pool.example:3334", "pool.example", URL_TLS},
    {"stratum+tls://pool.example", "stratum+ssl://pool.example:3333", "pool.example", URL_TLS},
    {"STRATUM+TCPS://u:p@[::1]:1/", "stratum+ssl://[::1]:1", "::1", URL_TLS},
    {"pool.example", "stratum+tcp://pool.example:3333", "pool.example", URL_TCP},
    {"unix:/run/pool.sock", "unix:/run/pool.sock", "/run/pool.sock", URL_UNIX},
    {"unix:///run/pool.sock", "unix:/run/pool.sock", "/run/pool.sock", URL_UNIX},
    {"stratum+unix:/a%20b@c:d", "unix:/a b@c:d", "/a b@c:d", URL_UNIX},
};

static void test_kinds(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct url url;
        char why[200], shown[URL_SHOWN_MAX];

        if (url_parse(kinds[i].text, &url, why, sizeof why) != ERR_OK)
            fail_msg("%s: %s", kinds[i].text, why);
        assert_int_equal(url.kind, kinds[i].kind);
        assert_string_equal(url.host, kinds[i].host);
        assert_string_equal(url_show(&url, shown, sizeof shown), kinds[i].shown);
        assert_int_equal(url.port == 0, url.kind == URL_UNIX);
    }
}

static void test_forms(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        const struct good *g = &good[i];
        struct url url;
        char why[200] = "untouched", shown[URL_HOST_MAX + 32];

        if (url_parse(g->text, &url, why, sizeof why) != ERR_OK)
            fail_msg("%s: %s", g->text, why);
        assert_string_equal(url.host, g->host);
        assert_int_equal(url.port, g->port);
        assert_int_equal(url.has_user, g->user != NULL);
        assert_string_equal(url.user, g->user ? g->user : "");
        assert_int_equal(url.has_password, g->password != NULL);
        assert_string_equal(url.password, g->password ? g->password : "");
        assert_ptr_equal(url_show(&url, shown, sizeof shown), shown);
        assert_string_equal(shown, g->shown);
    }
}

struct bad {
    const char *text;
    enum err e;
    const char *says;
};

static const struct bad bad[] = {
    {"http://h:1", ERR_UNSUPPORTED, "scheme"},
    {"stratum+http://h:1", ERR_UNSUPPORTED, "scheme"},
    {"unix:", ERR_SYNTAX, "absolute path"},
    {"unix:/", ERR_SYNTAX, "absolute path"},
    {"unix:run/pool", ERR_SYNTAX, "absolute path"},
    {"unix://host/pool", ERR_SYNTAX, "absolute path"},
    {"unix:/run/%zz", ERR_SYNTAX, "path of a socket"},
    {"unix:/run/%00", ERR_SYNTAX, "path of a socket"},
    {"stratum2+tcp://h:1", ERR_UNSUPPORTED, "scheme"},
    {"://h:1", ERR_UNSUPPORTED, "scheme"},
    {"http://u:secret@h:1", ERR_UNSUPPORTED, "\"h:1\""},
    {"", ERR_SYNTAX, "host"},
    {"stratum+tcp://", ERR_SYNTAX, "host"},
    {"stratum+tcp://:3333", ERR_SYNTAX, "host"},
    {"stratum+tcp://u:secret@", ERR_SYNTAX, "host"},
    {"stratum+tcp://u:secret@:3333", ERR_SYNTAX, "host"},
    {"h h:1", ERR_SYNTAX, "host"},
    {"h\n:1", ERR_SYNTAX, "host"},
    {"h\xc3\xa9:1", ERR_SYNTAX, "host"},
    {"h;rm:1", ERR_SYNTAX, "host"},
    {"tcp://u:secret@h:", ERR_SYNTAX, "port"},
    {"tcp://u:secret@h:0", ERR_SYNTAX, "port"},
    {"h:65536", ERR_SYNTAX, "port"},
    {"h:4294967297", ERR_SYNTAX, "port"},
    {"h:-1", ERR_SYNTAX, "port"},
    {"h:+1", ERR_SYNTAX, "port"},
    {"h: 1", ERR_SYNTAX, "port"},
    {"h:1 ", ERR_SYNTAX, "port"},
    {"h:0x10", ERR_SYNTAX, "port"},
    {"h:1e3", ERR_SYNTAX, "port"},
    {"tcp://u:secret@h:1/path", ERR_SYNTAX, "path"},
    {"h:1?q", ERR_SYNTAX, "path"},
    {"h:1#f", ERR_SYNTAX, "path"},
    {"h:1//", ERR_SYNTAX, "path"},
    {"::1:3333", ERR_SYNTAX, "brackets"},
    {"2001:db8::7", ERR_SYNTAX, "brackets"},
    {"[::1", ERR_SYNTAX, "IPv6"},
    {"[::1]x:3", ERR_SYNTAX, "IPv6"},
    {"[]:3", ERR_SYNTAX, "IPv6"},
    {"[pool.example]:3", ERR_SYNTAX, "IPv6"},
    {"[::1]:", ERR_SYNTAX, "port"},
    {"[:: 1]:3", ERR_SYNTAX, "host"},
    {"tcp://u:secret%@h:1", ERR_SYNTAX, "user or password"},
    {"tcp://u:secret%4@h:1", ERR_SYNTAX, "user or password"},
    {"tcp://u:secret%zz@h:1", ERR_SYNTAX, "user or password"},
    {"tcp://u:secret%00@h:1", ERR_SYNTAX, "user or password"},
    {"tcp://u%:secret@h:1", ERR_SYNTAX, "user or password"},
};

static void test_errors(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct url url;
        char why[200] = "";

        assert_int_equal(url_parse(bad[i].text, &url, why, sizeof why), bad[i].e);
        if (!strstr(why, bad[i].says) || strstr(why, "secret"))
            fail_msg("%s: %s", bad[i].text, why);
    }
}

/* A string of `count` times `c`, between a head and a tail. */
static const char *stretched(const char *head, char c, size_t count, const char *tail)
{
    static char text[4096];
    size_t len = strlen(head);

    assert_true(len + count + strlen(tail) < sizeof text);
    memcpy(text, head, len);
    memset(text + len, c, count);
    memcpy(text + len + count, tail, strlen(tail) + 1);
    return text;
}

static void test_lengths(void **state)
{
    struct url url;
    char why[200];

    (void)state;
    assert_int_equal(
        url_parse(stretched("tcp://", 'h', URL_HOST_MAX, ":65535/"), &url, why, sizeof why),
        ERR_OK);
    assert_int_equal(strlen(url.host), URL_HOST_MAX);
    assert_int_equal(url.port, 65535);
    for (size_t more = 1; more < 2000; more = more * 3 + 1)
        assert_int_equal(
            url_parse(stretched("", 'h', URL_HOST_MAX + more, ":1"), &url, why, sizeof why),
            ERR_SYNTAX);
    assert_int_equal(url_parse(stretched("", 'u', URL_CREDENTIAL_MAX, "@h"), &url, why, sizeof why),
                     ERR_OK);
    assert_int_equal(strlen(url.user), URL_CREDENTIAL_MAX);
    assert_int_equal(
        url_parse(stretched("u:", 'p', URL_CREDENTIAL_MAX, "@h"), &url, why, sizeof why), ERR_OK);
    assert_int_equal(strlen(url.password), URL_CREDENTIAL_MAX);
    assert_int_equal(
        url_parse(stretched("", 'u', URL_CREDENTIAL_MAX + 1, "@h"), &url, why, sizeof why),
        ERR_SYNTAX);
    assert_int_equal(
        url_parse(stretched("u:", 'p', URL_CREDENTIAL_MAX + 1, "@h"), &url, why, sizeof why),
        ERR_SYNTAX);
    assert_null(strstr(why, "ppp"));
    assert_int_equal(url_parse(stretched("", ':', 300, ""), &url, why, sizeof why), ERR_SYNTAX);
}

/* The error text is inert, and cut to whatever room there is. */
static void test_error_text(void **state)
{
    struct url url;
    char why[24];

    (void)state;
    memset(why, '#', sizeof why);
    assert_int_equal(url_parse("\033[31mh:1", &url, why, 16), ERR_SYNTAX);
    assert_int_equal(strlen(why), 15);
    assert_int_equal(why[16], '#');
    char room[200];

    assert_int_equal(url_parse("\033[31m%n%s:1", &url, room, sizeof room), ERR_SYNTAX);
    assert_null(strchr(room, '\033'));
    assert_non_null(strstr(room, "%n%s"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms),      cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_errors),     cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_error_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
