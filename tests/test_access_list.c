/* test_access_list.c - addresses to listen at, and who may come. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "net/access_list.h"
#include "net/listen_address.h"

static void test_addresses(void **state)
{
    static const struct {
        const char *text, *shown;
        bool loopback;
    } good[] = {
        {"127.0.0.1:4028", "127.0.0.1:4028", true},
        {"127.8.9.1:0", "127.8.9.1:0", true},
        {"localhost:80", "127.0.0.1:80", true},
        {"[::1]:65535", "[::1]:65535", true},
        {"0.0.0.0:1", "0.0.0.0:1", false},
        {"[::]:1", "[::]:1", false},
        {"10.0.0.9:8080", "10.0.0.9:8080", false},
        {"[fd00::1]:1", "[fd00::1]:1", false},
        {"[::ffff:127.0.0.1]:1", "[::ffff:127.0.0.1]:1", true},
    };
    static const char *const bad[] = {
        "",         "127.0.0.1",     "127.0.0.1:",   "127.0.0.1:65536",
        ":80",      "::1:80",        "[::1]80",      "[::1:80",
        "name:80",  "127.0.0:80",    "127.0.0.1:-1", "127.0.0.1:8x",
        "[name]:1", "[127.0.0.1]:1", "1.2.3.4:+5",   "]:1"};
    struct listen_address a;
    char why[100], text[LISTEN_ADDRESS_TEXT_MAX];

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_true(listen_address_parse(good[i].text, &a, why, sizeof why));
        const struct sockaddr *address = (const struct sockaddr *)&a.address;

        assert_string_equal(listen_address_text(address, text), good[i].shown);
        assert_int_equal(listen_address_loopback(address), good[i].loopback);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        why[0] = '\0';
        if (listen_address_parse(bad[i], &a, why, sizeof why))
            fail_msg("%s was taken", bad[i]);
        assert_true(why[0] != '\0');
    }
}

static enum access_grant grant(const struct access_list *list, const char *host)
{
    struct listen_address a;
    char text[80], why[100];

    snprintf(text, sizeof text, strchr(host, ':') ? "[%s]:1" : "%s:1", host);
    assert_true(listen_address_parse(text, &a, why, sizeof why));
    return access_list_grant(list, (const struct sockaddr *)&a.address);
}

static void test_grants(void **state)
{
    struct access_list list;
    char why[100];

    (void)state;
    access_list_loopback(&list);
    assert_int_equal(grant(&list, "127.0.0.1"), ACCESS_READ);
    assert_int_equal(grant(&list, "127.1.2.3"), ACCESS_READ);
    assert_int_equal(grant(&list, "::1"), ACCESS_READ);
    assert_int_equal(grant(&list, "::ffff:127.0.0.1"), ACCESS_READ);
    assert_int_equal(grant(&list, "128.0.0.1"), ACCESS_NONE);
    assert_int_equal(grant(&list, "::2"), ACCESS_NONE);
    assert_true(access_list_parse("w:127.0.0.1,R:10.0.0/22,192.168/16,W:[fd00::]/7,0/0", &list, why,
                                  sizeof why));
    assert_int_equal(grant(&list, "127.0.0.1"), ACCESS_WRITE);
    assert_int_equal(grant(&list, "127.0.0.2"), ACCESS_READ); /* by the last */
    list.count--;
    assert_int_equal(grant(&list, "127.0.0.2"), ACCESS_NONE);
    assert_int_equal(grant(&list, "10.0.3.255"), ACCESS_READ);
    assert_int_equal(grant(&list, "10.0.4.0"), ACCESS_NONE);
    assert_int_equal(grant(&list, "::ffff:10.0.0.1"), ACCESS_READ);
    assert_int_equal(grant(&list, "192.168.77.1"), ACCESS_READ);
    assert_int_equal(grant(&list, "fc00::1"), ACCESS_WRITE);
    assert_int_equal(grant(&list, "fe00::1"), ACCESS_NONE);
    /* The first that fits decides. */
    assert_true(access_list_parse("R:10.0.0.1,W:10/8", &list, why, sizeof why));
    assert_int_equal(grant(&list, "10.0.0.1"), ACCESS_READ);
    assert_int_equal(grant(&list, "10.0.0.2"), ACCESS_WRITE);
}

static void test_refused_lists(void **state)
{
    static const char *const bad[] = {"",           ",",         "127.0.0.1,", "X:127.0.0.1",
                                      "127.0.0",    "10.0.0/33", "10.0.0/",    "10.0.0/-1",
                                      "::1/129",    "name",      "W:",         "10.0.0.0.0/8",
                                      "10.0.0.256", "/8",        "R:W:1.2.3.4"};
    struct access_list list;
    char why[200], many[ACCESS_LIST_MAX * 8 + 16] = "1.1.1.1";

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (access_list_parse(bad[i], &list, why, sizeof why))
            fail_msg("%s was taken", bad[i]);
    for (size_t i = 1; i < ACCESS_LIST_MAX; i++)
        strcat(many, ",1.1.1.1");
    assert_true(access_list_parse(many, &list, why, sizeof why));
    strcat(many, ",1.1.1.1");
    assert_false(access_list_parse(many, &list, why, sizeof why));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses),
        cmocka_unit_test(test_grants),
        cmocka_unit_test(test_refused_lists),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
