/* test_session.c - the session's handshake, requests of the pool, and deadlines. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONFIGURE                                                                                  \
    "{\"id\":1,\"method\":\"mining.configure\",\"params\":[[\"version-rolling\"],"                 \
    "{\"version-rolling.mask\":\"ffffffff\",\"version-rolling.min-bit-count\":2}]}"

static const struct session_info *info(const struct rig *r)
{
    return session_info(r->s);
}

static void test_handshake_order(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    r.config.suggest_difficulty = 0.005;
    rig_connect(&r);
    rig_expect_line(&r, CONFIGURE);
    rig_expect_line(&r,
                    "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":[\"joulehash/0.1.0\"]}");
    assert_null(rig_line(&r)); /* nothing more before the subscribe answer */
    rig_say(&r, "{\"id\":1,\"result\":{\"version-rolling\":true,\"version-rolling.mask\":"
                "\"1fffe000\"},\"error\":null}");
    assert_null(rig_line(&r));
    assert_int_equal(info(&r)->agreed_mask, 0x1fffe000);
    rig_say(&r, "{\"id\":2,\"result\":[[[\"mining.notify\",\"sid\"]],\"9ec9026b\",8],"
                "\"error\":null}");
    rig_expect_line(&r, "{\"id\":3,\"method\":\"mining.authorize\",\"params\":[\"" RIG_USER
                        "\",\"x\"]}");
    rig_expect_line(&r, "{\"id\":4,\"method\":\"mining.extranonce.subscribe\",\"params\":[]}");
    rig_expect_line(&r, "{\"id\":5,\"method\":\"mining.suggest_difficulty\",\"params\":[0.005]}");
    assert_null(rig_line(&r));
    assert_true(info(&r)->subscribed);
    assert_false(info(&r)->authorized);
    assert_string_equal(info(&r)->session_id, "sid");
    assert_int_equal(r.events[SESSION_EVENT_AUTHORIZED], 0);
    rig_say(&r, "{\"id\":3,\"result\":true,\"error\":null}");
    assert_int_equal(r.events[SESSION_EVENT_AUTHORIZED], 1);
    assert_null(rig_line(&r));
    /* answers to the others may come late, in any form, or never */
    rig_say(&r, "{\"id\":5,\"result\":null,\"error\":[20,\"Not supported.\",null]}");
    rig_say(&r, "{\"id\":4,\"result\":false,\"error\":null}");
    assert_int_equal(ledger_counts(r.ledger)->unknown_replies, 0);
    rig_say(&r, "{\"id\":4,\"result\":false,\"error\":null}"); /* but once */
    assert_int_equal(ledger_counts(r.ledger)->unknown_replies, 1);
    assert_int_equal(r.events[SESSION_EVENT_NOTE], 0);
    rig_works(&r);
    rig_clear(&r);
}

static void test_without_version_rolling(void **state)
{
    (void)state;
    for (int how = 0; how < 2; how++) {
        struct rig r;

        rig_init(&r);
        if (how == 0)
            r.config.version_mask = 0;
        else
            r.config.configure = false;
        rig_connect(&r);
        rig_expect_line(
            &r, "{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"joulehash/0.1.0\"]}");
        assert_null(rig_line(&r));
        session_free(r.s);
        r.s = NULL;
        rig_login(&r);
        rig_say(&r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"1fffe000\"]}");
        rig_notify(&r, "j", RIG_PARENT, "20000000", true);
        assert_int_equal(rig_job(&r)->version_mask, 0);
        assert_false(rig_job(&r)->submit_version);
        rig_works(&r);
        rig_clear(&r);
    }
}

/* The answer to configure may be no, an error, late or missing. */
static void test_configure_answers(void **state)
{
    static const struct {
        const char *answer;
        uint32_t mask;
        bool submit_version;
    } cases[] = {
        {NULL, 0, false},
        {"\"result\":false", 0, false},
        {"\"result\":null,\"error\":[20,\"x\",null]", 0, false},
        {"\"result\":{\"version-rolling\":false}", 0, false},
        {"\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"}", 0x00ffe000,
         true},
        {"\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"00000000\"}", 0, true},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        for (int late = 0; late < 2; late++) {
            struct rig r;

            rig_init(&r);
            r.config.version_mask = 0x00ffffff;
            rig_connect(&r);
            if (!late && cases[i].answer != NULL)
                rig_say(&r, "{\"id\":1,%s}", cases[i].answer);
            rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",8]}");
            rig_say(&r, "{\"id\":3,\"result\":true}");
            rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[1e-9]}");
            rig_notify(&r, "j", RIG_PARENT, "20000000", true);
            assert_int_equal(r.job_count, 1);
            if (late && cases[i].answer != NULL) {
                assert_false(rig_job(&r)->submit_version);
                rig_say(&r, "{\"id\":1,%s}", cases[i].answer);
                assert_int_equal(r.job_count, cases[i].submit_version ? 2 : 1);
                assert_string_equal(rig_job(&r)->id, "j");
            }
            assert_int_equal(rig_job(&r)->version_mask, cases[i].mask);
            assert_int_equal(rig_job(&r)->submit_version, cases[i].submit_version);
            assert_int_equal(info(&r)->agreed_mask, cases[i].mask);
            rig_skip_output(&r);
            rig_works(&r);
            rig_clear(&r);
        }
    }
}

/* The recorded session with a real pool: the job leaves once, at authorisation, with the difficulty
 * that held when it came. */
static void test_recorded_ckpool_session(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    r.config.password = "d=0.01";
    r.config.suggest_difficulty = 0.005;
    rig_connect(&r);
    rig_say(&r, "{\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"},"
                "\"id\":1,\"error\":null}");
    rig_say(&r, "{\"result\":[[[\"mining.notify\",\"6b02c99e\"]],\"9ec9026b\",8],\"id\":2,"
                "\"error\":null}");
    rig_say(&r, "{\"params\":[0.01],\"id\":null,\"method\":\"mining.set_difficulty\"}");
    rig_say(&r, "{\"params\":[\"6b02c99d00000000\","
                "\"06ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a\","
                "\"0100000001000000000000000000000000000000000000000000000000000000000000000"
                "0ffffffff30010400049dc9026b048c43e4380c\","
                "\"0a636b706f6f6c2d6c68720a2f68656c642d6f75742fffffffff0200f2052a0100000016001475"
                "1e76e8199196d454941c45d1b3a323f1433bd60000000000000000266a24aa21a9ede2f61c3f71d1"
                "defd3fa999dfa36953755c690689799962b48bebd836974e8cf900000000\",[],\"20000000\","
                "\"207fffff\",\"6b02c99d\",true],\"id\":null,\"method\":\"mining.notify\"}");
    rig_say(
        &r,
        "{\"params\":[0.0050000000000000001],\"id\":null,\"method\":\"mining.set_difficulty\"}");
    assert_int_equal(r.job_count, 0);
    rig_say(&r, "{\"result\":true,\"error\":null,\"id\":3}");
    assert_int_equal(r.job_count, 1);
    assert_int_equal(info(&r)->bad_lines + info(&r)->refused_values + info(&r)->refused_jobs, 0);
    assert_int_equal(ledger_counts(r.ledger)->unknown_replies, 0);

    const struct job *job = rig_job(&r);

    assert_string_equal(job->id, "6b02c99d00000000");
    assert_true(job->difficulty == 0.01);
    assert_true(info(&r)->difficulty == 0.005);
    assert_int_equal(job->version, 0x20000000);
    assert_int_equal(job->version_mask, 0x1fffe000);
    assert_int_equal(job->ntime, 0x6b02c99d);
    assert_int_equal(job->nbits, 0x207fffff);
    assert_int_equal(job->extranonce1_size, 4);
    assert_memory_equal(job->coinbase + job->extranonce1_offset, "\x9e\xc9\x02\x6b", 4);
    assert_int_equal(job->extranonce2_size, 8);
    assert_true(job->coinbase_known);
    assert_false(job->coinbase_info.height_known); /* pushed as 01 04, which is not minimal */
    assert_int_equal(job->coinbase_info.output_total_sat, 5000000000);
    assert_true(job->network_difficulty == 4.6565423739069247e-10);
    assert_true(job->clean);
    assert_int_equal(job->received_ns, r.now_ns - 2 * CLOCK_SECOND);
    rig_skip_output(&r);

    rig_notify(&r, "next", RIG_PARENT, "20000000", false);
    assert_true(rig_job(&r)->difficulty == 0.005);
    rig_clear(&r);
}

/* What comes before the subscribe answer, or between it and that to authorize, is applied in order.
 */
static void test_early_messages(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_connect(&r);
    rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[2e-9]}");
    rig_notify(&r, "a", RIG_PARENT, "20000000", true);
    rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[3e-9]}");
    rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"aabb\",5]}");
    rig_say(&r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"00ffe000\"]}");
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    rig_say(&r, "{\"method\":\"mining.set_difficulty\",\"params\":[4e-9]}");
    assert_int_equal(info(&r)->jobs, 0);
    rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",8]}");
    assert_int_equal(info(&r)->jobs, 2);
    assert_int_equal(r.job_count, 0);
    rig_say(&r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"0000e000\"]}");
    assert_int_equal(r.job_count, 0);
    rig_say(&r, "{\"id\":3,\"result\":true}");
    assert_int_equal(r.job_count, 1);

    const struct job *job = rig_job(&r);

    assert_string_equal(job->id, "b");
    assert_true(job->difficulty == 3e-9);
    assert_int_equal(job->extranonce1_size, 2);
    assert_memory_equal(job->coinbase + job->extranonce1_offset, "\xaa\xbb", 2);
    assert_int_equal(job->extranonce2_size, 5);
    assert_int_equal(job->version_mask, 0x0000e000);
    assert_true(info(&r)->difficulty == 4e-9);
    rig_skip_output(&r);
    rig_notify(&r, "c", RIG_PARENT, "20000000", false);
    assert_true(rig_job(&r)->difficulty == 4e-9);
    assert_int_equal(rig_job(&r)->extranonce2_size, 5);
    rig_sent(&r);
    rig_clear(&r);
}

/* A job from before set_extranonce has the extranonces of the subscribe answer; a bad last notify
 * does not hide a good one before it; of very many only the last few are kept. */
static void test_early_jobs(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_connect(&r);
    for (int i = 0; i < 1000; i++) {
        char id[20];

        snprintf(id, sizeof id, "j%d", i);
        rig_notify(&r, id, RIG_PARENT, "20000000", true);
    }
    rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"aabb\",5]}");
    rig_notify(&r, "bad", "zz", "20000000", true);
    rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",8]}");
    assert_int_equal(info(&r)->jobs, SESSION_EARLY_MAX - 1);
    assert_int_equal(info(&r)->refused_jobs, 1);
    assert_int_equal(r.events[SESSION_EVENT_NOTE], 1);
    rig_say(&r, "{\"id\":3,\"result\":true}");
    assert_int_equal(r.job_count, 1);
    assert_string_equal(rig_job(&r)->id, "j999");
    assert_int_equal(rig_job(&r)->extranonce1_size, 4);
    assert_int_equal(rig_job(&r)->extranonce2_size, 8);
    assert_true(rig_job(&r)->difficulty == 1.0); /* before any set_difficulty */
    rig_clear(&r);
}

static void test_refused_logins(void **state)
{
    static const struct {
        const char *line;
        enum session_drop drop;
        const char *words;
    } cases[] = {
        {"{\"id\":2,\"result\":null,\"error\":[20,\"go away\",null]}", SESSION_DROP_PROTOCOL,
         "subscribe refused: go away"},
        {"{\"id\":2,\"result\":false}", SESSION_DROP_PROTOCOL,
         "subscribe refused: no reason given"},
        {"{\"id\":2,\"result\":true}", SESSION_DROP_PROTOCOL, "subscribe: "},
        {"{\"id\":2,\"result\":[[],\"xx\",8]}", SESSION_DROP_PROTOCOL, "subscribe: "},
        {"{\"id\":2,\"result\":[[],\"00\",17]}", SESSION_DROP_PROTOCOL, "subscribe: "},
        {"{\"id\":3,\"result\":false,\"error\":null}", SESSION_DROP_UNAUTHORIZED,
         "not authorised: no reason given"},
        {"{\"id\":3,\"result\":null,\"error\":[24,\"bad\\u001b[1m user\",null]}",
         SESSION_DROP_UNAUTHORIZED, "not authorised: bad?[1m user"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct rig r;

        rig_init(&r);
        rig_connect(&r);
        if (cases[i].drop == SESSION_DROP_UNAUTHORIZED)
            rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",8]}");
        rig_say(&r, "%s", cases[i].line);
        assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
        assert_int_equal(r.last[SESSION_EVENT_DROP].drop, cases[i].drop);
        assert_memory_equal(r.last[SESSION_EVENT_DROP].text, cases[i].words,
                            strlen(cases[i].words));
        assert_true(info(&r)->dropped);
        /* over is over */
        rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",8]}");
        rig_say(&r, "{\"id\":3,\"result\":true}");
        rig_notify(&r, "j", RIG_PARENT, "20000000", true);
        session_tick(r.s, r.now_ns + 1000000 * CLOCK_SECOND);
        rig_pump(&r);
        assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
        assert_int_equal(r.job_count, 0);
        assert_int_equal(session_deadline(r.s), INT64_MAX);
        rig_clear(&r);
    }
}

static void test_config_limits(void **state)
{
    char text[1200];
    struct rig r;

    (void)state;
    rig_init(&r);
    memset(text, 'u', sizeof text);
    text[1000] = '\0';
    r.config.user = text;
    assert_int_equal(session_new(&r.config, r.ledger, 0, &r.s), ERR_LIMIT);
    assert_null(r.s);
    r.config.user = "\xff";
    assert_int_equal(session_new(&r.config, r.ledger, 0, &r.s), ERR_SYNTAX);
    assert_null(r.s);
    r.config.user = "u";

    /* a session id to resume is given as it was, escaped; left out when it does not fit */
    r.config.session_id = "s\"1";
    rig_connect(&r);
    rig_skip_output(&r);
    assert_string_equal(r.line, "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":["
                                "\"joulehash/0.1.0\",\"s\\\"1\"]}");
    memset(text, '\001', MESSAGE_SESSION_ID_MAX);
    text[MESSAGE_SESSION_ID_MAX] = '\0';
    r.config.session_id = text;
    rig_connect(&r);
    rig_skip_output(&r);
    assert_string_equal(
        r.line, "{\"id\":4,\"method\":\"mining.subscribe\",\"params\":[\"joulehash/0.1.0\"]}");
    rig_clear(&r);
}

static void test_requests_of_the_pool(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "j", RIG_PARENT, "20000000", true);

    uint64_t id = rig_sent(&r);

    /* The pool's ids are not ours: one that equals a pending one touches nothing. */
    rig_say(&r, "{\"id\":%llu,\"method\":\"mining.ping\",\"params\":[]}", (unsigned long long)id);
    assert_int_equal(ledger_counts(r.ledger)->pending, 1);
    char expected[100];

    snprintf(expected, sizeof expected, "{\"id\":%llu,\"result\":\"pong\",\"error\":null}",
             (unsigned long long)id);
    rig_expect_line(&r, expected);
    rig_say(&r, "{\"id\":\"v\",\"method\":\"client.get_version\",\"params\":[]}");
    rig_expect_line(&r, "{\"id\":\"v\",\"result\":\"joulehash/0.1.0\",\"error\":null}");
    rig_say(&r, "{\"id\":[1],\"method\":\"mining.set_goal\",\"params\":[]}");
    rig_expect_line(&r, "{\"id\":[1],\"result\":null,\"error\":[-3,\"Method not found\",null]}");
    rig_say(&r, "{\"id\":null,\"method\":\"mining.set_goal\",\"params\":[]}");
    rig_say(&r, "{\"method\":\"client.get_version\"}");
    rig_say(&r, "{\"method\":\"mining.ping\"}");
    assert_null(rig_line(&r));
    assert_int_equal(info(&r)->unknown_methods, 2);
    rig_say(&r, "{\"method\":\"client.show_message\",\"params\":[\"be\\u001b good\"]}");
    assert_int_equal(r.events[SESSION_EVENT_MESSAGE], 1);
    assert_string_equal(r.last[SESSION_EVENT_MESSAGE].text, "be? good");
    rig_works(&r);
    rig_clear(&r);
}

/* ---- deadlines ---- */

static void expect_drop_at(struct rig *r, int64_t at_ns, const char *words)
{
    assert_int_equal(session_deadline(r->s), at_ns);
    session_tick(r->s, at_ns - 1);
    rig_pump(r);
    assert_int_equal(r->events[SESSION_EVENT_DROP], 0);
    session_tick(r->s, at_ns);
    rig_pump(r);
    assert_int_equal(r->events[SESSION_EVENT_DROP], 1);
    assert_int_equal(r->last[SESSION_EVENT_DROP].drop, SESSION_DROP_TIMEOUT);
    assert_string_equal(r->last[SESSION_EVENT_DROP].text, words);
}

static void test_handshake_deadlines(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_connect(&r);
    int64_t start = r.now_ns;

    /* talk does not count, only the answer */
    rig_notify(&r, "j", RIG_PARENT, "20000000", true);
    expect_drop_at(&r, start + 30 * CLOCK_SECOND, "no answer to subscribe in 30 s");

    r.now_ns += 100 * CLOCK_SECOND;
    rig_connect(&r);
    rig_say(&r, "{\"id\":4,\"result\":[[],\"9ec9026b\",8]}");
    start = r.now_ns;
    rig_notify(&r, "j", RIG_PARENT, "20000000", true);
    expect_drop_at(&r, start + 30 * CLOCK_SECOND, "no answer to authorize in 30 s");
    rig_clear(&r);
}

static void test_silence(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_works(&r);

    int64_t last = r.now_ns;

    assert_int_equal(info(&r)->last_line_ns, last);
    /* bytes without a valid line, one each 10 s, and lines that are not messages, are silence */
    for (int i = 0; i < 29; i++) {
        r.now_ns += 9 * CLOCK_SECOND;
        rig_feed(&r, i % 3 == 0 ? "\n" : "x", 1);
    }
    rig_feed(&r, "\r\n\r\n{\"result\":\n", 14);
    assert_true(info(&r)->bad_lines > 0);
    expect_drop_at(&r, last + 300 * CLOCK_SECOND, "silent for 300 s");
    rig_clear(&r);
}

static void test_any_line_ends_silence(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    for (int i = 0; i < 20; i++) {
        r.now_ns += 200 * CLOCK_SECOND;
        rig_say(&r, "{\"method\":\"mining.ping\"}");
        session_tick(r.s, r.now_ns);
        rig_pump(&r);
    }
    assert_int_equal(r.events[SESSION_EVENT_DROP], 0);
    assert_int_equal(session_deadline(r.s), r.now_ns + 300 * CLOCK_SECOND);
    rig_clear(&r);
}

/* The same stream gives the same state and output however it is cut. */
static void test_fragments(void **state)
{
    static const char stream[] =
        "{\"id\":1,\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"}}\r\n"
        "\r\n"
        "{\"id\":2,\"result\":[[[\"mining.notify\",\"s\"]],\"9ec9026b\",8],\"error\":null}\n"
        "not json\n"
        "{\"method\":\"mining.set_difficulty\",\"params\":[1e-9]}\n{\"id\":3,\"result\":true}\r\n"
        "{\"method\":\"mining.notify\",\"params\":[\"j\",\"" RIG_PARENT "\",\"" RIG_COINB1
        "\",\"" RIG_COINB2 "\",[],\"20000000\",\"207fffff\",\"6b02c99d\",true]}\r\n"
        "{\"id\":\"p\",\"method\":\"mining.ping\"}\n{\"id\":99,\"result\":true}\n{\"half\":";
    static const size_t steps[] = {1, 2, 3, 7, 100, sizeof stream - 1};
    char *whole = NULL;

    (void)state;
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        struct rig r;
        size_t len;

        rig_init(&r);
        rig_connect(&r);
        for (size_t at = 0; at < sizeof stream - 1; at += steps[i]) {
            size_t left = sizeof stream - 1 - at;

            session_feed(r.s, (const uint8_t *)stream + at, left < steps[i] ? left : steps[i],
                         r.now_ns);
        }
        rig_pump(&r);
        assert_int_equal(info(&r)->lines, 7);
        assert_int_equal(info(&r)->bad_lines, 1);
        assert_int_equal(r.job_count, 1);
        assert_int_equal(r.events[SESSION_EVENT_AUTHORIZED], 1);
        assert_int_equal(ledger_counts(r.ledger)->unknown_replies, 1);

        const char *output = session_output(r.s, &len);
        char *copy = malloc(len + 1);

        memcpy(copy, output, len);
        copy[len] = '\0';
        if (whole != NULL)
            assert_string_equal(copy, whole);
        free(whole);
        whole = copy;
        rig_skip_output(&r);
        rig_feed(&r, "1}\n", 3);
        rig_works(&r);
        rig_clear(&r);
    }
    free(whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_handshake_order),
        cmocka_unit_test(test_without_version_rolling),
        cmocka_unit_test(test_configure_answers),
        cmocka_unit_test(test_recorded_ckpool_session),
        cmocka_unit_test(test_early_messages),
        cmocka_unit_test(test_early_jobs),
        cmocka_unit_test(test_refused_logins),
        cmocka_unit_test(test_config_limits),
        cmocka_unit_test(test_requests_of_the_pool),
        cmocka_unit_test(test_handshake_deadlines),
        cmocka_unit_test(test_silence),
        cmocka_unit_test(test_any_line_ends_silence),
        cmocka_unit_test(test_fragments),
    };

    return cmocka_run_group_tests_name("session", tests, NULL, NULL);
}
