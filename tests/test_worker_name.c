/* test_worker_name.c - %h in a pool's user. */
#include "tests/support.h"

#include <string.h>

#include "app/worker_name.h"

static const char *named(const char *user, const char *host)
{
    static char out[64];

    assert_int_equal(worker_name(user, host, out, sizeof out), ERR_OK);
    return out;
}

static void test_names(void **state)
{
    (void)state;
    assert_string_equal(named("bc1q.%h", "rig7.example.org"), "bc1q.rig7");
    assert_string_equal(named("%h", "a-b_C9"), "a-b_C9");
    assert_string_equal(named("%h.%h", "x"), "x.x");
    assert_string_equal(named("plain.worker", "x"), "plain.worker");
    assert_string_equal(named("100%", "x"), "100%");
    assert_string_equal(named("%d%%h", "x"), "%d%x");
    assert_string_equal(named("", "x"), "");
    assert_string_equal(named("a.%h", "\xc3\xa9\"\n "), "a.rig");
    assert_string_equal(named("a.%h", ""), "a.rig");
    assert_string_equal(named("a.%h", ".hidden"), "a.rig");
}

static void test_limit(void **state)
{
    char out[6];

    (void)state;
    assert_int_equal(worker_name("12345", "x", out, sizeof out), ERR_OK);
    assert_string_equal(out, "12345");
    assert_int_equal(worker_name("123456", "x", out, sizeof out), ERR_LIMIT);
    assert_int_equal(worker_name("%h", "abcde", out, sizeof out), ERR_OK);
    assert_int_equal(worker_name("%h", "abcdef", out, sizeof out), ERR_LIMIT);
    assert_int_equal(worker_name("123%h", "", out, sizeof out), ERR_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names), cmocka_unit_test(test_limit)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
