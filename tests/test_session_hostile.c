/* test_session_hostile.c - hostile and faulty input: for each, the refusal is named and counted,
 * the state stays valid, and a good job afterwards works. Each test runs with whole lines and with
 * fragments of one byte. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stratum/line.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static void start(struct rig *r, void **state)
{
    rig_init(r);
    r->fragment = *(const size_t *)*state;
    rig_login(r);
}

static void feed_repeated(struct rig *r, char c, size_t count)
{
    char *bytes = malloc(count);

    assert_non_null(bytes);
    memset(bytes, c, count);
    rig_feed(r, bytes, count);
    free(bytes);
}

/* Row 1. */
static void test_endless_line(void **state)
{
    struct rig r;

    start(&r, state);
    feed_repeated(&r, 'x', LINE_MAX_BYTES);
    assert_int_equal(r.events[SESSION_EVENT_DROP], 0);
    feed_repeated(&r, 'x', 1);
    assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
    assert_int_equal(r.last[SESSION_EVENT_DROP].drop, SESSION_DROP_PROTOCOL);
    assert_non_null(strstr(r.last[SESSION_EVENT_DROP].text, "longer than"));
    feed_repeated(&r, 'x', 3 * LINE_MAX_BYTES); /* ignored */
    assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
    rig_login(&r);
    rig_works(&r);
    rig_clear(&r);
}

/* A line of the full length, and whole lines before one that is too long, still count. */
static void test_longest_line(void **state)
{
    struct rig r;
    char *line = malloc(2 * LINE_MAX_BYTES);

    static const char five[] = "{\"method\":\"mining.set_difficulty\",\"params\":[5]}";
    static const char six[] = "{\"method\":\"mining.set_difficulty\",\"params\":[6]}\n";

    start(&r, state);
    memset(line, ' ', 2 * LINE_MAX_BYTES);
    memcpy(line, five, sizeof five - 1);
    line[LINE_MAX_BYTES - 1] = '\n';
    rig_feed(&r, line, LINE_MAX_BYTES);
    assert_true(rig_info(&r)->difficulty == 5);
    rig_works(&r);
    memset(line, ' ', 2 * LINE_MAX_BYTES);
    memcpy(line, six, sizeof six - 1);
    rig_feed(&r, line, 2 * LINE_MAX_BYTES);
    assert_true(rig_info(&r)->difficulty == 6);
    assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
    free(line);
    rig_clear(&r);
}

/* Row 2. */
static void test_framing(void **state)
{
    static const char stream[] =
        "\r\n\n\n\r\n{\"method\":\"mining.set_difficulty\",\"params\":[2]}\r\n"
        "{\"method\":\"mining.set_\0difficulty\",\"params\":[3]}\n"
        "\0\n"
        "{\"method\":\"mining.set_difficulty\",\"params\":[4]}\r\r\n"
        "{\"method\":\"mining.set_difficulty\",\"params\":\r[5]}\n";
    struct rig r;

    start(&r, state);

    uint64_t lines = rig_info(&r)->lines;

    rig_feed(&r, stream, sizeof stream - 1);
    assert_int_equal(rig_info(&r)->lines, lines + 3);
    assert_int_equal(rig_info(&r)->bad_lines, 2);
    assert_true(rig_info(&r)->difficulty == 5); /* a carriage return is white space in JSON */
    rig_works(&r);
    rig_clear(&r);
}

/* Row 3, and the line with which ckpool says good-bye. */
static void test_not_messages(void **state)
{
    static const struct {
        const char *line, *word;
    } bad[] = {
        {"Invalid JSON, disconnecting", "in: Invalid JSON, disconnecting"},
        {"{\"method\":\"mining.set_difficulty\",\"params\":[NaN]}", "not JSON"},
        {"{\"method\":\"mining.set_difficulty\",\"params\":[1e309]}", "not JSON"},
        {"{\"method\":\"mining.set_difficulty\",\"params\":[-1e309]}", "not JSON"},
        {"{\"method\":\"\xff\xfe\",\"params\":[]}", "not JSON"},
        {"{\"method\":\"mining.set_difficulty\",\"params\":[9],\"params\":[8]}", "duplicate"},
        {"{\"method\":\"mining.set_difficulty\",\"params\":[9]}}", "not JSON"},
        {"[]", "not a JSON object"},
        {"{}", "neither"},
        {"{\"id\":1}", "neither"},
        {"\x1b[2J\x07%n%s", "not JSON"},
    };
    struct rig r;
    char *deep = malloc(5000);

    start(&r, state);
    for (size_t i = 0; i < LENGTH(bad); i++)
        rig_expect_refused(&r, &rig_info(&r)->bad_lines, bad[i].word, bad[i].line);
    memset(deep, '[', 2049);
    memset(deep + 2049, ']', 2049);
    deep[4098] = '\0';
    rig_expect_refused(&r, &rig_info(&r)->bad_lines, "nested deeper", deep);
    for (size_t i = 0; i < 2049; i++)
        memcpy(deep + 2 * i, ",1", 2);
    deep[4098] = '\0';
    deep[0] = '[';
    rig_expect_refused(&r, &rig_info(&r)->bad_lines, "values", deep);
    free(deep);
    rig_works(&r);
    rig_clear(&r);
}

/* Rows 4 to 6. */
static void test_difficulties(void **state)
{
    static const char *const bad[] = {"1e308", "1e-12", "5e-324", "-1",    "0",
                                      "\"1\"", "null",  "[1]",    "false", "1e31"};
    static const double good[] = {0.001, 1024.0, 4294967300.0, 1e-9, 4.6565423739069247e-10};
    struct rig r;
    char line[200];

    start(&r, state);
    for (size_t i = 0; i < LENGTH(good); i++) {
        struct target expected;

        for (size_t k = 0; k < LENGTH(bad); k++) {
            snprintf(line, sizeof line,
                     "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[%s]}", bad[k]);
            rig_expect_refused(&r, &rig_info(&r)->refused_values, "difficulty", line);
        }
        rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[7]}");
        rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[%.17g]}", good[i]);
        assert_true(rig_info(&r)->difficulty == good[i]);
        rig_notify(&r, "d", RIG_PARENT, "20000000", true);
        assert_true(rig_job(&r)->difficulty == good[i]);
        assert_int_equal(target_for_share(good[i], &expected), ERR_OK);
        assert_int_equal(target_compare(&rig_job(&r)->target, &expected), 0);
    }
    rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[1e-9]}");
    rig_works(&r);
    rig_clear(&r);
}

/* Row 11. */
static void test_extranonce2_sizes(void **state)
{
    static const char *const bad[] = {"-1",    "17",  "65000", "4294967296",
                                      "\"8\"", "1e9", "null",  "1152921504606846976",
                                      "3.5",   "[]"};
    static const int good[] = {0, 1, 3, 8, 15, 16};
    struct rig r;
    char line[300];

    for (size_t i = 0; i < LENGTH(bad);
         i++) { /* in the subscribe answer the session cannot go on */
        rig_init(&r);
        r.fragment = *(const size_t *)*state;
        rig_connect(&r);
        rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",%s]}", bad[i]);
        assert_int_equal(r.last[SESSION_EVENT_DROP].drop, SESSION_DROP_PROTOCOL);
        assert_non_null(strstr(r.last[SESSION_EVENT_DROP].text, "extranonce2 size"));
        rig_login(&r);
        rig_works(&r);
        rig_clear(&r);
    }
    start(&r, state);
    for (size_t i = 0; i < LENGTH(good); i++) {
        for (size_t k = 0; k < LENGTH(bad); k++) {
            snprintf(line, sizeof line,
                     "{\"method\":\"mining.set_extranonce\",\"params\":[\"aabbccdd\",%s]}", bad[k]);
            rig_expect_refused(&r, &rig_info(&r)->refused_values, "extranonce2 size", line);
            assert_memory_equal(rig_info(&r)->extranonce.extranonce1,
                                i == 0 ? "\x9e\xc9\x02\x6b" : "\xaa\xbb\xcc\xee", 4);
        }
        rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"aabbccee\",%d]}", good[i]);
        rig_works(&r);
        assert_int_equal(rig_job(&r)->extranonce2_size, good[i]);
        /* the parameter has exactly twice as many digits */
        struct share share = rig_share(&r, rig_job(&r), 0, 1);

        if (rig_submit(&r, &share, rig_job(&r)) != SESSION_SUBMIT_SENT)
            continue;

        const char *text = strstr(rig_line(&r), "\"works\",\"") + 9;

        assert_int_equal(strchr(text, '"') - text, 2 * good[i]);
    }
    rig_clear(&r);
}

/* Row 12. */
static void test_extranonce1_forms(void **state)
{
    static const size_t digits[] = {0, 1, 2, 63, 64, 65, 66, 200, 100000};
    struct rig r;
    char *line = malloc(100200), *hex = malloc(100001);

    start(&r, state);
    for (size_t i = 0; i < LENGTH(digits); i++) {
        bool good = digits[i] <= 64 && digits[i] % 2 == 0;

        memset(hex, 'a', digits[i]);
        hex[digits[i]] = '\0';
        snprintf(line, 100200, "{\"method\":\"mining.set_extranonce\",\"params\":[\"%s\",4]}", hex);
        if (good) {
            rig_say(&r, "%s", line);
            assert_int_equal(rig_info(&r)->extranonce.extranonce1_size, digits[i] / 2);
            rig_works(&r);
            assert_int_equal(rig_job(&r)->extranonce1_size, digits[i] / 2);
        } else {
            rig_expect_refused(&r, &rig_info(&r)->refused_values, "extranonce1", line);
        }
    }
    rig_expect_refused(&r, &rig_info(&r)->refused_values, "extranonce1",
                       "{\"method\":\"mining.set_extranonce\",\"params\":[\"zz\",4]}");
    rig_expect_refused(&r, &rig_info(&r)->refused_values, "extranonce1",
                       "{\"method\":\"mining.set_extranonce\",\"params\":[]}");
    rig_expect_refused(&r, &rig_info(&r)->refused_values, "array",
                       "{\"method\":\"mining.set_extranonce\",\"params\":\"00\"}");
    rig_works(&r);
    free(line);
    free(hex);
    rig_clear(&r);
}

/* Row 25, and texts in every other place where a pool may put them. */
static void test_long_texts(void **state)
{
    static const char pattern[] = "\\u001b[31m%n%s\\r\\n\\u0007\\u009b\\ud83d\\ude00";
    static const struct {
        bool reply; /* with the id of a pending share */
        const char *before, *after;
    } places[] = {
        {false, "{\"method\":\"client.show_message\",\"params\":[\"", "\"]}"},
        {true, "\"result\":false,\"reject-reason\":\"", "\"}"},
        {true, "\"error\":[20,\"", "\",null]}"},
        {true, "\"error\":{\"message\":\"", "\"}}"},
        {true, "\"error\":\"", "\"}"},
        {false, "{\"method\":\"", "\",\"params\":[]}"},
        {false, "{\"method\":\"client.reconnect\",\"params\":[\"", "\"]}"},
        {false, "{\"method\":\"mining.set_version_mask\",\"params\":[\"", "\"]}"},
        {false, "{\"method\":\"mining.notify\",\"params\":[\"", "\",1,2,3,4,5,6,7,true]}"},
        {false, "", "not JSON"},
    };
    struct rig r;
    char *line = malloc(LINE_MAX_BYTES);

    start(&r, state);
    for (size_t i = 0; i < LENGTH(places); i++) {
        rig_notify(&r, "j", RIG_PARENT, "20000000", false);

        size_t at = 0;

        if (places[i].reply)
            at = (size_t)sprintf(line, "{\"id\":%llu,", (unsigned long long)rig_sent(&r));
        strcpy(line + at, places[i].before);
        at += strlen(places[i].before);
        while (at < 1000000) {
            memcpy(line + at, pattern, sizeof pattern - 1);
            at += sizeof pattern - 1;
        }
        strcpy(line + at, places[i].after);
        memset(r.events, 0, sizeof r.events);
        memset(r.last, 0, sizeof r.last);
        rig_say(&r, "%s", line);
        for (size_t kind = 0; kind <= SESSION_EVENT_DROP; kind++) {
            const char *text = r.last[kind].text;

            assert_true(strlen(text) < sizeof r.last[kind].text);
            for (; *text != '\0'; text++)
                assert_in_range(*text, ' ', '~');
        }
        assert_int_equal(r.events[SESSION_EVENT_MESSAGE], i == 0);
        assert_int_equal(r.events[SESSION_EVENT_VERDICT], places[i].reply);
        assert_int_equal(r.events[SESSION_EVENT_NOTE], i >= 6);
        if (i == 0)
            assert_string_equal(r.last[SESSION_EVENT_MESSAGE].text + MESSAGE_TEXT_MAX - 3, "...");
    }
    free(line);
    rig_works(&r);
    rig_clear(&r);
}

/* Row 26: a session id of 8 KB, with quotes and newlines. */
static void test_session_ids(void **state)
{
    struct rig r;
    char *id = malloc(20000);

    id[0] = '\0';
    for (int k = 0; k < 4096; k++)
        strcat(id, k % 2 ? "\\n" : "\\\"");
    rig_init(&r);
    r.fragment = *(const size_t *)*state;
    rig_connect(&r);
    rig_say(&r, "{\"id\":2,\"result\":[[[\"mining.notify\",\"%s\"]],\"9ec9026b\",8]}", id);
    assert_true(rig_info(&r)->subscribed);
    assert_string_equal(rig_info(&r)->session_id, "");
    rig_say(&r, "{\"id\":3,\"result\":true}");
    rig_works(&r);
    id[400] = '\0'; /* 200 characters */
    rig_connect(&r);
    rig_skip_output(&r);
    rig_say(&r, "{\"id\":%d,\"result\":[[[\"mining.notify\",\"%s\"]],\"9ec9026b\",8]}",
            atoi(r.line + 6), id);
    assert_int_equal(strlen(rig_info(&r)->session_id), 200);

    char session_id[201];

    strcpy(session_id, rig_info(&r)->session_id);
    r.config.session_id = session_id;
    rig_connect(&r);
    rig_skip_output(&r);

    json_t *root = json_loads(r.line, 0, NULL);

    assert_string_equal(json_string_value(json_array_get(json_object_get(root, "params"), 1)),
                        session_id);
    json_decref(root);
    free(id);
    rig_clear(&r);
}

/* Row 24, as far as the session goes: a flood of clean jobs gives the receiver the newest only when
 * it looks, and the newest works. Requests in a flood are answered within a bound. */
static void test_floods(void **state)
{
    static const char flood[] =
        "{\"id\":1,\"method\":\"mining.ping\"}\n{\"id\":null,\"method\":\"x\"}\n"
        "{\"method\":\"client.show_message\",\"params\":[\"m\"]}\nbad\n{\"id\":77777,\"result\":1}"
        "\n"
        "{\"method\":\"mining.set_difficulty\",\"params\":[0]}\n"
        "{\"method\":\"mining.set_difficulty\",\"params\":[1]}\n"
        "{\"method\":\"mining.set_difficulty\",\"params\":[2]}\n"
        "{\"method\":\"mining.set_version_mask\",\"params\":[\"0000e000\"]}\n"
        "{\"method\":\"mining.set_version_mask\",\"params\":[\"1fffe000\"]}\n" RIG_NOTIFY(
            "\"f\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
            ",true") "\n";
    struct rig r;
    size_t len;

    start(&r, state);
    rig_notify(&r, "first", RIG_PARENT, "20000000", true);
    memset(r.events, 0, sizeof r.events);
    for (int i = 0; i < 10000; i++)
        session_feed(r.s, (const uint8_t *)flood, sizeof flood - 1, r.now_ns);
    rig_pump(&r);
    assert_int_equal(r.job_count, 2);
    assert_int_equal(r.events[SESSION_EVENT_JOB], 1);
    assert_int_equal(r.events[SESSION_EVENT_DIFFICULTY], 1);
    assert_int_equal(r.events[SESSION_EVENT_NOTE], SESSION_NOTES_MAX);
    assert_int_equal(r.events[SESSION_EVENT_MESSAGE], SESSION_NOTES_MAX);
    assert_int_equal(rig_info(&r)->jobs, 10001);
    assert_int_equal(rig_info(&r)->bad_lines, 10000);
    assert_int_equal(rig_info(&r)->refused_values, 10000);
    assert_int_equal(rig_info(&r)->unknown_methods, 10000);
    assert_int_equal(rig_counts(&r)->unknown_replies, 10000);
    session_output(r.s, &len);
    assert_in_range(len, 1, SESSION_ANSWERS_MAX + 1024);
    assert_true(rig_info(&r)->unanswered > 5000);
    rig_skip_output(&r);
    rig_works(&r);
    rig_clear(&r);
}

/* A request whose id is a megabyte long is not echoed. */
static void test_long_request_ids(void **state)
{
    struct rig r;
    char *line = malloc(LINE_MAX_BYTES);

    start(&r, state);
    strcpy(line, "{\"method\":\"mining.ping\",\"id\":\"");
    size_t at = strlen(line);

    memset(line + at, 'i', 1000000);
    strcpy(line + at + 1000000, "\"}");
    rig_say(&r, "%s", line);
    assert_int_equal(rig_info(&r)->unanswered, 1);
    assert_null(rig_line(&r));
    free(line);
    rig_works(&r);
    rig_clear(&r);
}

static size_t whole = 0, single = 1;

#define BOTH(test) cmocka_unit_test_prestate(test, &whole), cmocka_unit_test_prestate(test, &single)

int main(void)
{
    const struct CMUnitTest tests[] = {
        BOTH(test_endless_line),      BOTH(test_longest_line),
        BOTH(test_framing),           BOTH(test_not_messages),
        BOTH(test_difficulties),      BOTH(test_extranonce2_sizes),
        BOTH(test_extranonce1_forms), BOTH(test_long_texts),
        BOTH(test_session_ids),       BOTH(test_floods),
        BOTH(test_long_request_ids),
    };

    return cmocka_run_group_tests_name("session_hostile", tests, NULL, NULL);
}
