/* test_messages_write.c - what we write, byte for byte. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stratum/messages.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* ---- writers ---- */

static void expect_line(char *line, const char *text)
{
    assert_non_null(line);
    assert_string_equal(line, text);
    free(line);
}

static void test_writers(void **state)
{
    static const uint8_t extranonce2[] = {0, 1, 2, 3, 4, 5, 6, 0xff};
    struct message_submit submit = {.user = "u.w",
                                    .job_id = "6b02c99d00000000",
                                    .extranonce2 = extranonce2,
                                    .extranonce2_size = 8,
                                    .ntime = 0x6b02c99d,
                                    .nonce = 0x7e5fb903,
                                    .version = true,
                                    .version_bits = 0x2000};

    (void)state;
    expect_line(message_write_configure(1, 0xffffffff),
                "{\"id\":1,\"method\":\"mining.configure\",\"params\":[[\"version-rolling\"],"
                "{\"version-rolling.mask\":\"ffffffff\",\"version-rolling.min-bit-count\":2}]}\n");
    expect_line(message_write_subscribe(2, "probe/1", NULL),
                "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":[\"probe/1\"]}\n");
    expect_line(
        message_write_subscribe(2, "probe/1", "6b02c99e"),
        "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":[\"probe/1\",\"6b02c99e\"]}\n");
    expect_line(message_write_authorize(3, "a\"b\\c\n\xc3\xa9", "d=0.01"),
                "{\"id\":3,\"method\":\"mining.authorize\",\"params\":"
                "[\"a\\\"b\\\\c\\n\xc3\xa9\",\"d=0.01\"]}\n");
    expect_line(message_write_extranonce_subscribe(4),
                "{\"id\":4,\"method\":\"mining.extranonce.subscribe\",\"params\":[]}\n");
    expect_line(message_write_submit(7, &submit),
                "{\"id\":7,\"method\":\"mining.submit\",\"params\":[\"u.w\",\"6b02c99d00000000\","
                "\"00010203040506ff\",\"6b02c99d\",\"7e5fb903\",\"00002000\"]}\n");
    submit.version = false;
    submit.extranonce2_size = 0;
    submit.ntime = 0;
    submit.nonce = 3;
    submit.job_id = "\"\\\n%n%s";
    expect_line(message_write_submit(INT64_MAX, &submit),
                "{\"id\":9223372036854775807,\"method\":\"mining.submit\",\"params\":[\"u.w\","
                "\"\\\"\\\\\\n%n%s\",\"\",\"00000000\",\"00000003\"]}\n");
    assert_null(message_write_authorize(3, "\xff", "x"));
    assert_null(message_write_authorize(3, "x", "\xc0\x80"));
}

static void test_suggested_difficulties(void **state)
{
    static const struct {
        double value;
        const char *text;
    } cases[] = {{1, "1"},
                 {1024, "1024"},
                 {4294967300.0, "4294967300"},
                 {0.005, "0.005"},
                 {0.1, "0.1"},
                 {1e-9, "1.0000000000000001e-9"},
                 {1.5, "1.5"},
                 {1.0 / 3, "0.3333333333333333"}};

    (void)state;
    for (size_t i = 0; i < LENGTH(cases); i++) {
        char *line = message_write_suggest_difficulty(5, cases[i].value);
        const char *number = strstr(line, "[");

        assert_non_null(number);
        assert_true(strtod(number + 1, NULL) == cases[i].value);
        if (cases[i].value >= 0.001) {
            char expected[200];

            snprintf(expected, sizeof expected,
                     "{\"id\":5,\"method\":\"mining.suggest_difficulty\",\"params\":[%s]}\n",
                     cases[i].text);
            assert_string_equal(line, expected);
        }
        free(line);
    }
}

static void test_login_fits(void **state)
{
    char text[1200];
    size_t longest = 0;

    (void)state;
    assert_int_equal(message_login_fits("u", "x"), ERR_OK);
    assert_int_equal(message_login_fits("", ""), ERR_OK);
    assert_int_equal(message_login_fits("\xff", "x"), ERR_SYNTAX);
    assert_int_equal(message_login_fits("u", "\x80"), ERR_SYNTAX);
    for (size_t len = 0; len < sizeof text; len++) {
        memset(text, 'u', len);
        text[len] = '\0';

        enum err e = message_login_fits(text, "x");

        assert_true(e == ERR_OK || e == ERR_LIMIT);
        if (e == ERR_OK) {
            assert_int_equal(longest, len == 0 ? 0 : len - 1);
            longest = len;
        }
    }
    assert_in_range(longest, 700, 900);
    /* characters that need escapes take their length on the line */
    memset(text, '\n', 500);
    text[500] = '\0';
    assert_int_equal(message_login_fits(text, "x"), ERR_LIMIT);
    text[300] = '\0';
    assert_int_equal(message_login_fits(text, "x"), ERR_OK);
    assert_int_equal(message_login_fits("u", text), ERR_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_writers),
        cmocka_unit_test(test_suggested_difficulties),
        cmocka_unit_test(test_login_fits),
    };

    return cmocka_run_group_tests_name("messages_write", tests, NULL, NULL);
}
