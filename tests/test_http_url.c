/* test_http_url.c - URLs of web servers, good and bad. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "net/http_url.h"

static struct http_url good(const char *text)
{
    struct http_url u;
    char why[160] = "";

    if (http_url_parse(text, &u, why, sizeof why) != ERR_OK)
        fail_msg("%s: %s", text, why);
    return u;
}

static void bad(const char *text, enum err e)
{
    struct http_url u;
    char why[160] = "";

    if (http_url_parse(text, &u, why, sizeof why) != e)
        fail_msg("%s is not refused with %d", text, (int)e);
    assert_true(why[0] != '\0');
    assert_null(strstr(why, "hunter2"));
}

static void test_good(void **state)
{
    struct http_url u = good("plug.lan");

    (void)state;
    assert_string_equal(u.address, "http://plug.lan/");
    assert_string_equal(u.origin, "http://plug.lan");
    assert_false(u.has_path || u.has_user || u.has_password);
    assert_false(good("http://10.0.0.7/").has_path);
    u = good("HTTPS://a-b_c.example:8443?x=http://y@z/");
    assert_string_equal(u.address, "https://a-b_c.example:8443/?x=http://y@z/");
    assert_string_equal(u.origin, "https://a-b_c.example:8443");
    assert_true(u.has_path);
    assert_false(u.has_user);
    u = good("http://admin:p%40ss:w@rd@[fe80::1]:80/rpc/Switch.GetStatus?id=1");
    assert_string_equal(u.address, "http://[fe80::1]:80/rpc/Switch.GetStatus?id=1");
    assert_string_equal(u.user, "admin");
    assert_string_equal(u.password, "p@ss:w@rd");
    u = good("user@host:1");
    assert_string_equal(u.address, "http://host:1/");
    assert_true(u.has_user && !u.has_password);
}

static void test_bad(void **state)
{
    char longest[HTTP_URL_MAX + 40];

    (void)state;
    bad("", ERR_SYNTAX);
    bad("user:hunter2://b@host", ERR_SYNTAX); /* a slash in a password is written %2F */
    bad("http://", ERR_SYNTAX);
    bad("http:///path", ERR_SYNTAX);
    bad("http://a:hunter2@", ERR_SYNTAX);
    bad("ftp://a:hunter2@host/", ERR_UNSUPPORTED);
    bad("file:///etc/passwd", ERR_UNSUPPORTED);
    bad("http://host:0/", ERR_SYNTAX);
    bad("http://host:65536", ERR_SYNTAX);
    bad("http://host:8o", ERR_SYNTAX);
    bad("http://host:", ERR_SYNTAX);
    bad("http://ho st/", ERR_SYNTAX);
    bad("http://h\xc3\xb6st/", ERR_SYNTAX);
    bad("http://host/a\r\nX: y", ERR_SYNTAX);
    bad("http://host/#1", ERR_SYNTAX);
    bad("http://fe80::1/", ERR_SYNTAX);
    bad("http://[fe80::1/", ERR_SYNTAX);
    bad("http://[host]/", ERR_SYNTAX);
    bad("http://[::1]x/", ERR_SYNTAX);
    bad("http://a%:hunter2@host/", ERR_SYNTAX);
    bad("http://a:hunter2%00@host/", ERR_SYNTAX);
    bad("http://a:hunter2%0a@host/", ERR_SYNTAX);
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    memcpy(longest, "http://host/", 12);
    bad(longest, ERR_LIMIT);
    longest[HTTP_URL_MAX] = '\0';
    good(longest);
    longest[HTTP_URL_MAX] = 'x';
    memset(longest, 'x', 300);
    bad(longest, ERR_SYNTAX);
}

static void test_escape(void **state)
{
    char out[16];

    (void)state;
    assert_true(http_url_escape("aZ09-._~", out, sizeof out));
    assert_string_equal(out, "aZ09-._~");
    assert_true(http_url_escape("a b&=\xff", out, sizeof out));
    assert_string_equal(out, "a%20b%26%3D%FF");
    assert_false(http_url_escape("a b&=\xff!", out, sizeof out));
    assert_false(http_url_escape("", out, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good), cmocka_unit_test(test_bad),
                                       cmocka_unit_test(test_escape)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
