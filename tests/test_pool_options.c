/* test_pool_options.c - what a user says of a pool, and what of it does not fit together. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/pool_options.h"

#define PIN "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

/* Reads the first pool of a command line, its words with one space between. */
static bool read_line(const char *text, struct options *o, struct pool_options *out, char *why,
                      size_t cap)
{
    static char copy[600];
    char *argv[32], *save;
    int argc = 0;

    snprintf(copy, sizeof copy, "joulehash %s", text);
    for (char *word = strtok_r(copy, " ", &save); word; word = strtok_r(NULL, " ", &save)) {
        assert_true(argc < 31);
        argv[argc++] = word;
    }
    argv[argc] = NULL;
    options_init(o);
    if (!options_parse(argc, argv, o, why, cap))
        fail_msg("%s: %s", text, why);
    return pool_options_read(o, &o->pool[0], out, why, cap);
}

static void test_what_fits(void **state)
{
    static const struct {
        const char *line, *user, *password;
        enum url_kind kind;
        enum proxy_kind proxy;
    } good[] = {
        {"-o h:1 -u u", "u", "x", URL_TCP, PROXY_NONE},
        {"-o tcp://a:b@h:1", "a", "b", URL_TCP, PROXY_NONE},
        {"-o tcp://a:b@h:1 -u u -p w", "u", "w", URL_TCP, PROXY_NONE},
        {"-x socks5h://p -o h:1 -u u", "u", "x", URL_TCP, PROXY_SOCKS5},
        {"-x socks5h://p -o h:1 -u u -x http://q:1", "u", "x", URL_TCP, PROXY_HTTP},
        {"-x socks5h://p -o h:1 -u u -x direct", "u", "x", URL_TCP, PROXY_NONE},
        {"-x socks5h://p -o abc.onion -u u", "u", "x", URL_TCP, PROXY_SOCKS5},
        {"-x socks5h://p -o unix:/run/s -u u", "u", "x", URL_UNIX, PROXY_NONE},
        {"-o unix:/run/s -u u -x direct", "u", "x", URL_UNIX, PROXY_NONE},
        {"-o stratum+ssl://h:1 -u u", "u", "x", URL_TLS, PROXY_NONE},
        {"-o stratum+ssl://h:1 -u u --tls-pin " PIN " --tls-pin " PIN, "u", "x", URL_TLS,
         PROXY_NONE},
        {"-o stratum+ssl://h:1 -u u --tls-insecure", "u", "x", URL_TLS, PROXY_NONE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        struct options o;
        struct pool_options pool;
        struct pool_conn_config config = {0};
        char why[300] = "";

        if (!read_line(good[i].line, &o, &pool, why, sizeof why))
            fail_msg("%s: %s", good[i].line, why);
        assert_string_equal(pool.user, good[i].user);
        assert_string_equal(pool.password, good[i].password);
        assert_int_equal(pool.url.kind, good[i].kind);
        assert_int_equal(pool.proxy.kind, good[i].proxy);
        assert_int_equal(pool.tls != NULL, good[i].kind == URL_TLS);
        pool_options_config(&pool, &config);
        assert_ptr_equal(config.tls, pool.tls);
        assert_int_equal(config.proxy.kind, good[i].proxy);
        pool_options_clear(&pool);
        options_clear(&o);
    }
}

static void test_what_does_not(void **state)
{
    static const struct {
        const char *line, *why;
    } bad[] = {
        {"-o h:1", "pool h needs a user"},
        {"-o h:0 -u u", "bad port"},
        {"-o abc.onion -u u", "an onion name needs a proxy"},
        {"-x socks5h://p -o abc.onion -u u -x direct", "an onion name needs a proxy"},
        {"-o unix:/run/s -u u -x socks5h://p", "needs no proxy"},
        {"-o h:1 -u u --tls-insecure", "TLS options need stratum+ssl://"},
        {"-o h:1 -u u --tls-pin " PIN, "TLS options need stratum+ssl://"},
        {"-o unix:/run/s -u u --tls-cert f", "TLS options need stratum+ssl://"},
        {"-o h:1 -u u --tls-key f", "TLS options need stratum+ssl://"},
        {"-o stratum+ssl://h -u u --tls-pin x", "pool h: not a pin"},
        {"-o stratum+ssl://h -u u --tls-cert no/such.pem",
         "client certificate no/such.pem: No such"},
        {"--cacert no/such.pem -o stratum+ssl://h -u u", "authorities in no/such.pem: No such"},
    };
    static const struct pool_options zero;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct options o;
        struct pool_options pool;
        char why[300] = "";

        if (read_line(bad[i].line, &o, &pool, why, sizeof why))
            fail_msg("%s is taken", bad[i].line);
        if (!strstr(why, bad[i].why))
            fail_msg("%s: \"%s\", not \"%s\"", bad[i].line, why, bad[i].why);
        assert_memory_equal(&pool, &zero, sizeof pool); /* no password stays behind */
        options_clear(&o);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_fits),
        cmocka_unit_test(test_what_does_not),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
