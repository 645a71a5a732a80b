/* test_messages.c - Stratum's JSON: which lines are messages, and what they say. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stratum/messages.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static enum err parse_bytes(const char *line, size_t len, struct message *m)
{
    char why[100];
    enum err e = message_parse(line, len, m, why, sizeof why);

    assert_int_equal(why[0] != '\0', e != ERR_OK);
    for (const char *c = why; *c != '\0'; c++)
        assert_in_range(*c, ' ', '~');
    return e;
}

static enum err parse(const char *line, struct message *m)
{
    return parse_bytes(line, strlen(line), m);
}

static struct message parsed(const char *line)
{
    struct message m;

    assert_int_equal(parse(line, &m), ERR_OK);
    return m;
}

/* ---- lines that are not messages ---- */

static void test_not_json(void **state)
{
    static const char *const lines[] = {
        "Invalid JSON, disconnecting",
        "",
        " ",
        "{",
        "}",
        "[]",
        "null",
        "1",
        "\"x\"",
        "{}",
        "{\"id\":4}",
        "{\"id\":4,\"params\":[]}",
        "{\"id\":4,\"result\":true} x",
        "{\"id\":4,\"result\":true}{}",
        "{\"id\":4,\"result\":NaN}",
        "{\"id\":4,\"result\":Infinity}",
        "{\"id\":4,\"result\":-Infinity}",
        "{\"id\":4,\"result\":1e309}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[1e309]}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[NaN]}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[0x10]}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[01]}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[+1]}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[.5]}",
        "{'id':4,'result':true}",
        "{\"id\":4,\"id\":5,\"result\":true}",
        "{\"id\":4,\"result\":false,\"result\":true}",
        "{\"id\":4,\"result\":{\"a\":1,\"a\":2}}",
        "{\"method\":4,\"params\":[]}",
        "{\"method\":[\"mining.notify\"],\"params\":[]}",
        "{\"method\":\"a\\u0000b\",\"params\":[]}",
        "{\"method\":\"\\ud800\",\"params\":[]}",
        "{\"method\":\"\xff\xfe\",\"params\":[]}",
        "{\"method\":\"\xc0\x80\",\"params\":[]}",
        "{\"method\":\"\xed\xa0\x80\",\"params\":[]}",
        "{\"method\":\"tab\there\",\"params\":[]}",
        "\xef\xbb\xbf{\"id\":4,\"result\":true}",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(lines); i++) {
        struct message m;

        if (parse(lines[i], &m) != ERR_SYNTAX)
            fail_msg("taken as a message: %s", lines[i]);
    }
}

static void test_embedded_nul(void **state)
{
    static const char line[] = "{\"id\":4,\"result\":true}";
    char with_nul[sizeof line + 1];
    struct message m;

    (void)state;
    for (size_t at = 0; at < sizeof line; at++) {
        memcpy(with_nul, line, at);
        with_nul[at] = '\0';
        memcpy(with_nul + at + 1, line + at, sizeof line - 1 - at);
        assert_int_equal(parse_bytes(with_nul, sizeof line, &m), ERR_SYNTAX);
    }
    assert_int_equal(parse_bytes("{\"id\":1,\"result\":\"a\\\0\"}", 22, &m), ERR_SYNTAX);
}

static void nest(char *line, size_t depth)
{
    strcpy(line, "{\"id\":1,\"result\":");
    memset(line + strlen(line), '[', depth - 1);
    line[17 + depth - 1] = '\0';
    memset(line + strlen(line), ']', depth - 1);
    line[17 + 2 * (depth - 1)] = '}';
    line[17 + 2 * (depth - 1) + 1] = '\0';
}

static void test_depth(void **state)
{
    static const size_t too_deep[] = {17, 18, 100, 2047, 2048, 2049, 2050, 100000};
    char *line = malloc(300000);
    struct message m;

    (void)state;
    assert_non_null(line);
    for (size_t depth = 2; depth <= MESSAGE_DEPTH_MAX; depth++) {
        nest(line, depth);
        assert_int_equal(parse(line, &m), ERR_OK);
        message_clear(&m);
    }
    for (size_t i = 0; i < LENGTH(too_deep); i++) {
        nest(line, too_deep[i]);
        assert_int_equal(parse(line, &m), ERR_SYNTAX);
    }
    /* without an end too, and brackets inside a string do not count */
    memset(line, '[', 299999);
    line[299999] = '\0';
    assert_int_equal(parse(line, &m), ERR_SYNTAX);
    m = parsed("{\"id\":1,\"result\":\"[[[[[[[[[[[[[[[[[[[[[[[[[\\\"[[[{{{{{{{{{{{{{{{{\"}");
    message_clear(&m);
    free(line);
}

/* The number of values is bounded, so that a line of 1 MiB cannot cost 50 MiB. */
static void test_many_values(void **state)
{
    char *line = malloc(4 * MESSAGE_VALUES_MAX);
    size_t at;
    struct message m;

    (void)state;
    assert_non_null(line);
    for (int values = MESSAGE_VALUES_MAX - 3; values <= MESSAGE_VALUES_MAX + 1; values++) {
        strcpy(line, "{\"id\":1,\"result\":[[]");
        at = strlen(line);
        /* so far 4 values are counted: {, id; [, [ */
        for (int i = 4; i < values; i++) {
            memcpy(line + at, ",0", 2);
            at += 2;
        }
        strcpy(line + at, "]}");

        enum err e = parse(line, &m);

        assert_int_equal(e, values <= MESSAGE_VALUES_MAX ? ERR_OK : ERR_SYNTAX);
        if (e == ERR_OK)
            message_clear(&m);
    }
    free(line);
}

/* ---- replies ---- */

static void test_reply_ids(void **state)
{
    static const struct {
        const char *text;
        bool has_id;
        uint64_t id;
    } ids[] = {
        {"4", true, 4},
        {"0", true, 0},
        {"4.0", true, 4},
        {"4e0", true, 4},
        {"9223372036854775807", true, INT64_MAX},
        {"9007199254740993", true, 9007199254740993}, /* 2^53 + 1 stays exact */
        {"9223372036854775808", false, 0},
        {"18446744073709551617", false, 0},
        {"-1", false, 0},
        {"4.5", false, 0},
        {"1e300", false, 0},
        {"null", false, 0},
        {"\"4\"", false, 0},
        {"[4]", false, 0},
        {"{}", false, 0},
        {"true", false, 0},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(ids); i++) {
        char line[100];

        snprintf(line, sizeof line, "{\"id\":%s,\"result\":true,\"error\":null}", ids[i].text);

        struct message m = parsed(line);

        assert_int_equal(m.kind, MESSAGE_REPLY);
        assert_int_equal(m.has_id, ids[i].has_id);
        if (m.has_id)
            assert_int_equal(m.id, ids[i].id);
        message_clear(&m);
    }

    struct message m = parsed("{\"result\":true}");

    assert_false(m.has_id);
    message_clear(&m);
}

static void test_verdicts(void **state)
{
    static const struct {
        const char *members;
        bool accepted, ok;
        enum reject_reason reason;
        const char *text;
    } cases[] = {
        {"\"result\":true,\"error\":null", true, true, REJECT_NONE, ""},
        {"\"result\":true", true, true, REJECT_NONE, ""},
        {"\"result\":true,\"error\":false", true, true, REJECT_NONE, ""},
        {"\"method\":null,\"result\":true,\"error\":null", true, true, REJECT_NONE, ""},
        {"\"result\":null,\"error\":null", false, false, REJECT_OTHER, ""},
        {"\"result\":false,\"error\":null", false, false, REJECT_OTHER, ""},
        {"\"result\":1,\"error\":null", false, true, REJECT_OTHER, ""},
        {"\"result\":\"true\",\"error\":null", false, true, REJECT_OTHER, ""},
        {"\"result\":[true],\"error\":null", false, true, REJECT_OTHER, ""},
        {"\"error\":null", false, false, REJECT_OTHER, ""},
        {"\"result\":false,\"error\":null,\"reject-reason\":\"Stale\"", false, false, REJECT_STALE,
         "Stale"},
        {"\"result\":false,\"error\":null,\"reject-reason\":\"Above target\"", false, false,
         REJECT_LOW_DIFFICULTY, "Above target"},
        {"\"reject-reason\":\"Duplicate\"", false, false, REJECT_DUPLICATE, "Duplicate"},
        {"\"result\":false,\"error\":[23,\"x\",null]", false, false, REJECT_LOW_DIFFICULTY, "x"},
        {"\"result\":null,\"error\":[20,\"Not supported.\",null]", false, false, REJECT_OTHER,
         "Not supported."},
        {"\"error\":[21,\"Job not found\",\"\"]", false, false, REJECT_STALE, "Job not found"},
        {"\"error\":[21,null,null]", false, false, REJECT_STALE, ""},
        {"\"error\":[22]", false, false, REJECT_DUPLICATE, ""},
        {"\"error\":[24.0,\"\"]", false, false, REJECT_UNAUTHORIZED, ""},
        {"\"error\":[25,\"Not subscribed\",null]", false, false, REJECT_NOT_SUBSCRIBED,
         "Not subscribed"},
        {"\"error\":[20,\"Stale share\"]", false, false, REJECT_STALE, "Stale share"},
        {"\"error\":[1e18,\"\"]", false, false, REJECT_OTHER, ""},
        {"\"error\":[]", false, false, REJECT_OTHER, ""},
        {"\"error\":[\"low difficulty share\"]", false, false, REJECT_LOW_DIFFICULTY,
         "low difficulty share"},
        {"\"error\":{\"code\":23,\"message\":\"Difficulty too low\"}", false, false,
         REJECT_LOW_DIFFICULTY, "Difficulty too low"},
        {"\"error\":{\"code\":21}", false, false, REJECT_STALE, ""},
        {"\"error\":{}", false, false, REJECT_OTHER, ""},
        {"\"error\":\"Unauthorized worker\"", false, false, REJECT_UNAUTHORIZED,
         "Unauthorized worker"},
        {"\"error\":\"\"", false, false, REJECT_OTHER, ""},
        {"\"error\":22", false, false, REJECT_DUPLICATE, ""},
        {"\"error\":true", false, false, REJECT_OTHER, ""},
        {"\"error\":false", false, false, REJECT_OTHER, ""},
        {"\"error\":\"\\u001b[31m%n%s\\n\"", false, false, REJECT_OTHER, "?[31m%n%s?"},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(cases); i++) {
        char line[200];

        snprintf(line, sizeof line, "{\"id\":9,%s}", cases[i].members);

        struct message m = parsed(line);

        if (m.kind != MESSAGE_REPLY || m.id != 9 || m.result_true != cases[i].accepted ||
            m.ok != cases[i].ok || m.reason != cases[i].reason ||
            strcmp(m.reason_text, cases[i].text) != 0)
            fail_msg("%s: accepted %d, ok %d, %s, \"%s\"", line, m.result_true, m.ok,
                     reject_reason_text(m.reason), m.reason_text);
        message_clear(&m);
    }
}

/* ---- notifications ---- */

static void test_difficulties(void **state)
{
    static const struct {
        const char *text;
        double value;
    } good[] = {
        {"0.001", 0.001},
        {"1024.0", 1024},
        {"1024", 1024},
        {"4294967300", 4294967300.0},
        {"1e-9", 1e-9},
        {"4.6565423739069247e-10", 4.6565423739069247e-10},
        {"2.4e-10", 2.4e-10},
        {"1e15", 1e15},
        {"0.0050000000000000001", 0.005},
        {"9223372036854775807", 9223372036854775807.0},
        {"9223372036854775808", 9223372036854775808.0}, /* beyond 64 bits of a signed integer */
        {"1000000000000000000000", 1e21},
        {"1e30", 1e30},
    };
    static const char *const bad[] = {
        "1e308",  "1e-12", "5e-324", "-1", "0",    "0.0",  "-0.0",
        "\"8\"",  "null",  "[8]",    "{}", "true", "1e31", "-9223372036854775809",
        "2.3e-10"};
    char line[200];

    (void)state;
    for (size_t i = 0; i < LENGTH(good); i++) {
        snprintf(line, sizeof line,
                 "{\"params\":[%s],\"id\":null,\"method\":\"mining.set_difficulty\"}",
                 good[i].text);

        struct message m = parsed(line);

        assert_int_equal(m.kind, MESSAGE_SET_DIFFICULTY);
        assert_true(m.difficulty == good[i].value);
        message_clear(&m);
    }
    for (size_t i = 0; i < LENGTH(bad); i++) {
        struct message m;

        snprintf(line, sizeof line, "{\"method\":\"mining.set_difficulty\",\"params\":[%s]}",
                 bad[i]);
        if (parse(line, &m) != ERR_RANGE)
            fail_msg("%s", line);
    }

    static const char *const shapes[] = {"", ",\"params\":[]", ",\"params\":8", ",\"params\":{}",
                                         ",\"params\":null"};

    for (size_t i = 0; i < LENGTH(shapes); i++) {
        struct message m;

        snprintf(line, sizeof line, "{\"method\":\"mining.set_difficulty\"%s}", shapes[i]);
        assert_int_equal(parse(line, &m), ERR_RANGE);
    }
}

static void test_version_masks(void **state)
{
    static const char *const bad[] = {"\"\"",   "\"1fffe000g\"", "\"0x1fffe0\"", "\"123456789\"",
                                      "\" 1\"", "123",           "null",         "[]"};
    char line[200];
    struct message m = parsed("{\"method\":\"mining.set_version_mask\",\"params\":[\"1fffe000\"]}");

    (void)state;
    assert_int_equal(m.kind, MESSAGE_SET_VERSION_MASK);
    assert_int_equal(m.version_mask, 0x1fffe000);
    message_clear(&m);
    m = parsed("{\"method\":\"mining.set_version_mask\",\"params\":[\"E0\"]}");
    assert_int_equal(m.version_mask, 0xe0);
    message_clear(&m);
    for (size_t i = 0; i < LENGTH(bad); i++) {
        snprintf(line, sizeof line, "{\"method\":\"mining.set_version_mask\",\"params\":[%s]}",
                 bad[i]);
        assert_int_equal(parse(line, &m), ERR_RANGE);
    }
}

static void test_reconnect(void **state)
{
    static const struct {
        const char *params;
        const char *host;
        uint16_t port;
        uint32_t wait_s;
    } good[] = {
        {"[]", "", 0, 0},
        {"null", "", 0, 0},
        {"[\"eu.example\",3334,10]", "eu.example", 3334, 10},
        {"[\"eu.example\",\"3334\",\"10\"]", "eu.example", 3334, 10},
        {"[\"eu.example\"]", "eu.example", 0, 0},
        {"[\"eu.example\",null,null]", "eu.example", 0, 0},
        {"[null,4444]", "", 4444, 0},
        {"[\"\",4444,0]", "", 4444, 0},
        {"[\"[::1]\",1,1e9]", "[::1]", 1, MESSAGE_WAIT_MAX},
        {"[\"a\",65535,1e300]", "a", 65535, MESSAGE_WAIT_MAX},
        {"[\"a\",65535,\"99999999999999999999\"]", "a", 65535, MESSAGE_WAIT_MAX},
        {"[\"a\",1.0,2.9,\"extra\"]", "a", 1, 2},
    };
    static const char *const bad[] = {
        "{}",
        "\"host\"",
        "[5]",
        "[\"a b\"]",
        "[\"a/b\"]",
        "[\"a%n\"]",
        "[\"a\\nb\"]",
        "[\"\xc3\xa4\"]",
        "[\"a\",0]",
        "[\"a\",65536]",
        "[\"a\",-1]",
        "[\"a\",\"\"]",
        "[\"a\",\"x\"]",
        "[\"a\",\"-1\"]",
        "[\"a\",\"123456\"]",
        "[\"a\",1.5]",
        "[\"a\",[]]",
        "[\"a\",1,-1]",
        "[\"a\",1,[]]",
        "[\"a\",1,\"-5\"]",
        "[\"a\",1,\"x\"]",
        "[\"a\",1,true]",
    };
    char line[600], host[302];
    struct message m;

    (void)state;
    for (size_t i = 0; i < LENGTH(good); i++) {
        snprintf(line, sizeof line, "{\"method\":\"client.reconnect\",\"params\":%s}",
                 good[i].params);
        m = parsed(line);
        assert_int_equal(m.kind, MESSAGE_RECONNECT);
        assert_string_equal(m.host, good[i].host);
        assert_int_equal(m.port, good[i].port);
        assert_int_equal(m.wait_s, good[i].wait_s);
        message_clear(&m);
    }
    for (size_t i = 0; i < LENGTH(bad); i++) {
        snprintf(line, sizeof line, "{\"method\":\"client.reconnect\",\"params\":%s}", bad[i]);
        if (parse(line, &m) != ERR_RANGE)
            fail_msg("%s", line);
    }
    m = parsed("{\"method\":\"client.reconnect\"}");
    message_clear(&m);
    for (size_t len = 252; len <= 300; len += 1) {
        memset(host, 'a', len);
        host[len] = '\0';
        snprintf(line, sizeof line, "{\"method\":\"client.reconnect\",\"params\":[\"%s\",1,1]}",
                 host);

        enum err e = parse(line, &m);

        assert_int_equal(e, len <= MESSAGE_HOST_MAX ? ERR_OK : ERR_RANGE);
        if (e == ERR_OK)
            message_clear(&m);
    }
}

static void test_texts_are_inert(void **state)
{
    struct message m = parsed(
        "{\"method\":\"client.show_message\",\"params\":[\"hi \\u001b[2J%s\\r\\n\xc3\xa9\"]}");

    (void)state;
    assert_int_equal(m.kind, MESSAGE_SHOW_MESSAGE);
    assert_string_equal(m.text, "hi ?[2J%s????");
    message_clear(&m);

    char *line = malloc(1100000);

    assert_non_null(line);
    strcpy(line, "{\"method\":\"client.show_message\",\"params\":[\"");
    size_t at = strlen(line);
    memset(line + at, 'x', 1000000);
    strcpy(line + at + 1000000, "\"]}");
    m = parsed(line);
    assert_int_equal(strlen(m.text), MESSAGE_TEXT_MAX);
    assert_string_equal(m.text + MESSAGE_TEXT_MAX - 4, "x...");
    message_clear(&m);

    strcpy(line, "{\"id\":1,\"result\":false,\"error\":\"");
    at = strlen(line);
    memset(line + at, 'y', 1000000);
    strcpy(line + at + 1000000, "\"}");
    m = parsed(line);
    assert_int_equal(strlen(m.reason_text), MESSAGE_REASON_MAX);
    message_clear(&m);
    free(line);

    static const char *const bad[] = {"[]", "[5]", "{}", "[null]"};

    for (size_t i = 0; i < LENGTH(bad); i++) {
        char text[100];

        snprintf(text, sizeof text, "{\"method\":\"client.show_message\",\"params\":%s}", bad[i]);
        assert_int_equal(parse(text, &m), ERR_RANGE);
    }
}

/* ids of the pool's requests come back as they were, whatever they are */
static void test_requests_of_the_pool(void **state)
{
    static const struct {
        const char *id, *echo;
    } ids[] = {
        {"7", "7"},
        {"-7", "-7"},
        {"\"7\"", "\"7\""},
        {"9223372036854775807", "9223372036854775807"},
        {"\"quote \\\" newline \\n\"", "\"quote \\\" newline \\n\""},
        {"[1,{\"a\":null}]", "[1,{\"a\":null}]"},
        {"true", "true"},
        {"1.5", "1.5"},
    };
    char line[200], expected[200];

    (void)state;
    for (size_t i = 0; i < LENGTH(ids); i++) {
        snprintf(line, sizeof line, "{\"id\":%s,\"method\":\"mining.ping\"}", ids[i].id);

        struct message m = parsed(line);
        char *pong = message_write_pong(m.raw_id),
             *version = message_write_version(m.raw_id, "a/1");
        char *unknown = message_write_unknown_method(m.raw_id);

        assert_int_equal(m.kind, MESSAGE_PING);
        snprintf(expected, sizeof expected, "{\"id\":%s,\"result\":\"pong\",\"error\":null}\n",
                 ids[i].echo);
        assert_string_equal(pong, expected);
        snprintf(expected, sizeof expected, "{\"id\":%s,\"result\":\"a/1\",\"error\":null}\n",
                 ids[i].echo);
        assert_string_equal(version, expected);
        snprintf(expected, sizeof expected,
                 "{\"id\":%s,\"result\":null,\"error\":[-3,\"Method not found\",null]}\n",
                 ids[i].echo);
        assert_string_equal(unknown, expected);
        free(pong);
        free(version);
        free(unknown);
        message_clear(&m);
    }

    static const char *const silent[] = {"{\"id\":null,\"method\":\"mining.ping\"}",
                                         "{\"method\":\"mining.ping\",\"params\":[]}"};

    for (size_t i = 0; i < LENGTH(silent); i++) {
        struct message m = parsed(silent[i]);

        assert_null(m.raw_id);
        message_clear(&m);
    }

    struct message m = parsed("{\"id\":\"v\",\"method\":\"client.get_version\",\"params\":[]}");

    assert_int_equal(m.kind, MESSAGE_GET_VERSION);
    message_clear(&m);
    m = parsed("{\"id\":1,\"method\":\"mining.fly\\n\",\"params\":{\"a\":1}}");
    assert_int_equal(m.kind, MESSAGE_UNKNOWN_METHOD);
    assert_string_equal(m.text, "mining.fly?");
    message_clear(&m);

    /* in a line read again with doubles, a small id is an integer still; a large one is refused */
    m = parsed("{\"id\":7,\"method\":\"mining.ping\",\"params\":[99999999999999999999]}");

    char *pong = message_write_pong(m.raw_id);

    assert_string_equal(pong, "{\"id\":7,\"result\":\"pong\",\"error\":null}\n");
    free(pong);
    message_clear(&m);
    assert_int_equal(parse("{\"id\":99999999999999999999,\"method\":\"mining.ping\"}", &m),
                     ERR_SYNTAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_not_json),
        cmocka_unit_test(test_embedded_nul),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_many_values),
        cmocka_unit_test(test_reply_ids),
        cmocka_unit_test(test_verdicts),
        cmocka_unit_test(test_difficulties),
        cmocka_unit_test(test_version_masks),
        cmocka_unit_test(test_reconnect),
        cmocka_unit_test(test_texts_are_inert),
        cmocka_unit_test(test_requests_of_the_pool),
    };

    return cmocka_run_group_tests_name("messages", tests, NULL, NULL);
}
