/* test_session_shares.c - shares on their way out and verdicts on their way in. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void start(struct rig *r, const char *version)
{
    rig_init(r);
    rig_login(r);
    rig_notify(r, "job-1", RIG_PARENT, version, true);
}

static void reject(struct rig *r, uint64_t id, const char *text)
{
    rig_say(r, "{\"id\":%llu,\"result\":null,\"error\":[20,\"%s\",null]}", (unsigned long long)id,
            text);
}

static void test_submit_line(void **state)
{
    struct rig r;
    struct share share;
    char expected[400];

    (void)state;
    start(&r, "20000000");
    share = rig_share(&r, rig_job(&r), 0x00004000, 0x1234);
    assert_int_equal(rig_submit(&r, &share, rig_job(&r)), SESSION_SUBMIT_SENT);
    snprintf(expected, sizeof expected,
             "{\"id\":5,\"method\":\"mining.submit\",\"params\":[\"" RIG_USER
             "\",\"job-1\",\"3412000000000000\",\"6b02c99d\",\"%08x\",\"00004000\"]}",
             share.nonce);
    rig_expect_line(&r, expected);
    assert_int_equal(rig_counts(&r)->pending, 1);
    assert_int_equal(session_deadline(r.s), r.now_ns + 60 * CLOCK_SECOND);
    r.now_ns += 2 * CLOCK_SECOND;
    rig_say(&r, "{\"id\":5,\"result\":true,\"error\":null}");

    const struct session_event *verdict = &r.last[SESSION_EVENT_VERDICT];

    assert_int_equal(r.events[SESSION_EVENT_VERDICT], 1);
    assert_true(verdict->accepted);
    assert_int_equal(verdict->entry.id, 5);
    assert_int_equal(verdict->entry.share.nonce, share.nonce);
    assert_true(verdict->entry.difficulty == 1e-9);
    assert_true(verdict->entry.share_difficulty >= 1e-9);
    assert_int_equal(verdict->latency_ns, 3 * CLOCK_SECOND);
    assert_true(rig_counts(&r)->accepted_difficulty == 1e-9);
    rig_clear(&r);
}

/* ntime is the pool's time and what was rolled: any 32-bit number, also backwards from job to job.
 */
static void test_ntime(void **state)
{
    static const char *const times[] = {"0", "ffffffff", "fffffff0", "6b02c99d", "1"};
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        char ntime[20];

        rig_say(&r,
                "{\"method\":\"mining.notify\",\"params\":[\"t\",\"" RIG_PARENT "\",\"" RIG_COINB1
                "\",\"" RIG_COINB2 "\",[],\"20000000\",\"207fffff\",\"%s\",true]}",
                times[i]);

        struct job *job = rig_job(&r);
        struct job later = *job; /* to find a share with a rolled ntime */

        assert_int_equal(job->ntime, strtoul(times[i], NULL, 16));
        if (job->ntime < 0xffffff00)
            later.ntime += 100;

        struct share share = rig_share(&r, &later, 0, 3);

        assert_int_equal(session_submit(r.s, &share, job, r.now_ns, false, NULL, NULL),
                         SESSION_SUBMIT_SENT);
        snprintf(ntime, sizeof ntime, "\"%08x\"", later.ntime);
        assert_non_null(strstr(rig_line(&r), ntime));
    }
    rig_works(&r);
    rig_clear(&r);
}

/* Shares whose header, rebuilt, is not below the target are never sent, whatever is wrong. */
static void test_wrong_shares(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    struct share good = rig_share(&r, rig_job(&r), 0x2000, 50);
    int wrong = 0;

    for (int i = 0; i < 400; i++) {
        struct share share = good;

        switch (i % 4) {
        case 0:
            share.nonce ^= 1u << i / 4 % 32;
            break;
        case 1:
            share.version ^= 1u << i / 4 % 32;
            break;
        case 2:
            share.ntime ^= 1u << i / 4 % 32;
            break;
        default:
            share.extranonce2[i / 4 % 8] ^= (uint8_t)(1 + i / 32);
            break;
        }

        uint8_t hash[32] = {0xaa};
        uint64_t found = rig_counts(&r)->found;
        enum session_submit_result result =
            session_submit(r.s, &share, rig_job(&r), r.now_ns, false, hash, NULL);

        if (result == SESSION_SUBMIT_WRONG) {
            wrong++;
            assert_int_equal(rig_counts(&r)->found, found);
            assert_int_equal(hash[0], 0xaa); /* untouched */
        }
        rig_skip_output(&r);
    }
    assert_in_range(wrong, 200, 390); /* three in four at this difficulty */
    rig_works(&r);
    rig_clear(&r);
}

/* Over a limit of the owner's a share is held back, after all that would refuse it anyway. */
static void test_over_limit(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    struct job job = *rig_job(&r), block = job;
    struct share share = rig_share(&r, &job, 0x2000, 1);
    struct share other = rig_share(&r, &job, 0x2000, share.nonce + 1), wrong = other;

    job.network_known = false; /* every share is a block otherwise */
    assert_int_equal(session_submit(r.s, &share, &job, r.now_ns, true, NULL, NULL),
                     SESSION_SUBMIT_FULL);
    assert_int_equal(rig_counts(&r)->throttled, 1);
    assert_int_equal(session_submit(r.s, &share, &job, r.now_ns, true, NULL, NULL),
                     SESSION_SUBMIT_DUPLICATE);
    do
        wrong.ntime++;
    while (session_submit(r.s, &wrong, &job, r.now_ns, true, NULL, NULL) != SESSION_SUBMIT_WRONG);

    uint64_t throttled = rig_counts(&r)->throttled;

    assert_int_equal(session_submit(r.s, &other, &block, r.now_ns, true, NULL, NULL),
                     SESSION_SUBMIT_SENT);
    rig_notify(&r, "next", RIG_PARENT_2, "20000000", true);
    assert_int_equal(session_submit(r.s, &share, &job, r.now_ns, true, NULL, NULL),
                     SESSION_SUBMIT_STALE);
    assert_int_equal(rig_counts(&r)->throttled, throttled);
    assert_int_equal(rig_counts(&r)->duplicate_dropped, 1);
    assert_int_equal(rig_counts(&r)->pending, 1);
    assert_true(ledger_balanced(r.ledger));
    rig_works(&r);
    rig_clear(&r);
}

static void test_only_result_true_accepts(void **state)
{
    static const struct {
        const char *answer;
        bool accepted;
        enum reject_reason reason;
    } cases[] = {
        {"\"result\":true", true, REJECT_NONE},
        {"\"result\":true,\"error\":null", true, REJECT_NONE},
        {"\"result\":false,\"error\":null", false, REJECT_OTHER},
        {"\"result\":null,\"error\":null", false, REJECT_OTHER},
        {"\"result\":\"true\",\"error\":null", false, REJECT_OTHER},
        {"\"result\":1,\"error\":null", false, REJECT_OTHER},
        {"\"result\":{\"status\":\"OK\"},\"error\":null", false, REJECT_OTHER},
        {"\"result\":[true],\"error\":null", false, REJECT_OTHER},
        {"\"error\":null", false, REJECT_OTHER},
        {"\"result\":false,\"error\":null,\"reject-reason\":\"Invalid JobID\"", false,
         REJECT_STALE},
        {"\"error\":[22,\"Duplicate share\",null]", false, REJECT_DUPLICATE},
        {"\"error\":{\"code\":23,\"message\":\"x\"}", false, REJECT_LOW_DIFFICULTY},
        {"\"error\":\"Ntime out of range\"", false, REJECT_TIME},
        {"\"error\":false", false, REJECT_OTHER},
        {"\"error\":[25]", false, REJECT_NOT_SUBSCRIBED},
    };
    struct rig r;

    (void)state;
    start(&r, "20000000");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t id = rig_sent(&r), rejected = rig_counts(&r)->reject_reasons[cases[i].reason];

        r.events[SESSION_EVENT_VERDICT] = 0;
        rig_say(&r, "{\"id\":%llu,%s}", (unsigned long long)id, cases[i].answer);
        assert_int_equal(r.events[SESSION_EVENT_VERDICT], 1);
        assert_int_equal(r.last[SESSION_EVENT_VERDICT].accepted, cases[i].accepted);
        assert_int_equal(r.last[SESSION_EVENT_VERDICT].reason, cases[i].reason);
        assert_int_equal(rig_counts(&r)->reject_reasons[cases[i].reason],
                         rejected + !cases[i].accepted);
        assert_int_equal(rig_counts(&r)->pending, 0);
    }
    assert_false(rig_info(&r)->version_fallback);
    rig_works(&r);
    rig_clear(&r);
}

static void test_replies_out_of_order_unknown_and_replayed(void **state)
{
    static const char *const strange[] = {"null", "\"5\"", "999", "-1", "5.5", "[5]", "1e300"};
    struct rig r;
    uint64_t id[5];

    (void)state;
    start(&r, "20000000");
    for (size_t i = 0; i < 5; i++)
        id[i] = rig_sent(&r);
    for (size_t i = 0; i < sizeof strange / sizeof strange[0]; i++)
        rig_say(&r, "{\"id\":%s,\"result\":true,\"error\":null}", strange[i]);
    assert_int_equal(rig_counts(&r)->unknown_replies, sizeof strange / sizeof strange[0]);
    assert_int_equal(rig_counts(&r)->pending, 5);
    for (size_t i = 0; i < 10; i++)
        rig_say(&r, "{\"id\":%llu.0,\"result\":%s}", (unsigned long long)id[i * 2 % 5],
                i < 5 ? "true" : "false");
    assert_int_equal(rig_counts(&r)->accepted, 5);
    assert_int_equal(rig_counts(&r)->unknown_replies, 5 + sizeof strange / sizeof strange[0]);
    assert_int_equal(r.events[SESSION_EVENT_VERDICT], 5);
    /* the answers of the handshake, played again, are unknown too */
    rig_say(&r, "{\"id\":2,\"result\":[[],\"00\",1],\"error\":null}");
    rig_say(&r, "{\"id\":3,\"result\":false,\"error\":null}");
    assert_false(rig_info(&r)->dropped);
    assert_int_equal(rig_info(&r)->extranonce.extranonce1_size, 4);
    rig_works(&r);
    rig_clear(&r);
}

static void test_verdicts_that_never_come(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    uint64_t first = rig_sent(&r);
    int64_t first_ns = r.now_ns;

    r.now_ns += 10 * CLOCK_SECOND;

    uint64_t second = rig_sent(&r);

    assert_int_equal(session_deadline(r.s), first_ns + 60 * CLOCK_SECOND);
    session_tick(r.s, first_ns + 60 * CLOCK_SECOND - 1);
    rig_pump(&r);
    assert_int_equal(r.events[SESSION_EVENT_LOST], 0);
    session_tick(r.s, first_ns + 60 * CLOCK_SECOND);
    rig_pump(&r);
    assert_int_equal(r.events[SESSION_EVENT_LOST], 1);
    assert_int_equal(r.last[SESSION_EVENT_LOST].entry.id, first);
    assert_int_equal(rig_counts(&r)->lost, 1);
    assert_int_equal(session_deadline(r.s), first_ns + 71 * CLOCK_SECOND);
    rig_say(&r, "{\"id\":%llu,\"result\":true}", (unsigned long long)first); /* too late */
    assert_int_equal(rig_counts(&r)->unknown_replies, 1);
    assert_int_equal(rig_counts(&r)->accepted, 0);
    rig_say(&r, "{\"id\":%llu,\"result\":true}", (unsigned long long)second);
    assert_int_equal(rig_counts(&r)->accepted, 1);
    rig_works(&r);
    rig_clear(&r);
}

static void test_too_many_outstanding(void **state)
{
    struct rig r;
    uint64_t first = 0;

    (void)state;
    start(&r, "20000000");
    rig_say(&r, "{\"params\":[\"hard\",\"" RIG_PARENT "\",\"" RIG_COINB1 "\",\"" RIG_COINB2
                "\",[],\"20000000\",\"1d00ffff\",\"6b02c99d\",true],\"id\":null,"
                "\"method\":\"mining.notify\"}");
    for (int i = 0; i < LEDGER_PENDING_MAX - SESSION_BLOCK_ROOM; i++) {
        uint64_t id = rig_sent(&r);

        first = first == 0 ? id : first;
    }

    struct share share = rig_share(&r, rig_job(&r), 0, 1u << 30);

    assert_int_equal(rig_submit(&r, &share, rig_job(&r)), SESSION_SUBMIT_FULL);
    assert_int_equal(rig_counts(&r)->throttled, 1);
    assert_null(rig_line(&r));
    /* Every share of this job is a block: those still have room, until all of it is taken. */
    rig_notify(&r, "easy", RIG_PARENT, "20000000", false);
    for (int i = 0; i < SESSION_BLOCK_ROOM; i++)
        rig_sent(&r);
    share = rig_share(&r, rig_job(&r), 0, 1u << 30);
    assert_int_equal(rig_submit(&r, &share, rig_job(&r)), SESSION_SUBMIT_FULL);
    assert_int_equal(rig_counts(&r)->throttled, 2);
    assert_null(rig_line(&r));
    rig_say(&r, "{\"id\":%llu,\"result\":true}", (unsigned long long)first);
    rig_works(&r);
    rig_clear(&r);
}

/* A pool that reads nothing: what waits to be sent is bounded. */
static void test_output_is_bounded(void **state)
{
    struct rig r;
    char id[JOB_ID_MAX + 1];
    size_t len;
    int sent = 0;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    memset(id, 'i', JOB_ID_MAX);
    id[JOB_ID_MAX] = '\0';
    rig_notify(&r, id, RIG_PARENT, "20000000", true);
    for (int i = 0; i < 4000; i++) {
        struct share share = rig_share(&r, rig_job(&r), 0, (uint32_t)i * 1000);
        enum session_submit_result result = rig_submit(&r, &share, rig_job(&r));

        if (result == SESSION_SUBMIT_FULL)
            break;
        assert_int_equal(result, SESSION_SUBMIT_SENT);
        sent++;
    }
    assert_in_range(sent, 1000, 3999);
    assert_int_equal(rig_counts(&r)->throttled, 1);
    assert_int_equal(rig_counts(&r)->pending, sent);
    session_output(r.s, &len);
    assert_in_range(len, SESSION_OUTPUT_MAX, SESSION_OUTPUT_MAX + 1024);

    /* its own requests go unanswered long before that */
    rig_say(&r, "{\"id\":1,\"method\":\"mining.ping\"}");
    assert_int_equal(rig_info(&r)->unanswered, 1);
    rig_skip_output(&r);
    rig_works(&r);
    rig_clear(&r);
}

/* ---- rule 6: pools that cannot judge rolled versions ---- */

static void test_fallback(void **state)
{
    static const struct {
        const char *version, *reason;
        bool falls_back;
    } cases[] = {
        {"20000000", "Invalid version mask", true},
        {"30000000", "Invalid version mask", true},
        {"30000000", "Above target", true},
        {"30000000", "Something", true},
        {"20000000", "Above target", false},
        {"20000000", "Something", false},
        {"30000000", "Stale", false},
        {"30000000", "Duplicate", false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct rig r;

        start(&r, cases[i].version);

        struct share rolled = rig_share(&r, rig_job(&r), 0x2000, 77);

        reject(&r, rig_sent(&r), cases[i].reason);
        assert_int_equal(rig_info(&r)->version_fallback, cases[i].falls_back);
        assert_int_equal(r.job_count, cases[i].falls_back ? 2 : 1);
        assert_int_equal(r.events[SESSION_EVENT_NOTE], cases[i].falls_back);
        if (!cases[i].falls_back) {
            rig_works(&r);
            rig_clear(&r);
            continue;
        }
        assert_int_equal(rig_info(&r)->agreed_mask, 0);
        assert_string_equal(rig_job(&r)->id, "job-1");
        assert_int_equal(rig_job(&r)->version_mask, 0);
        assert_false(rig_job(&r)->submit_version);
        assert_int_equal(rig_submit(&r, &rolled, r.jobs[0]), SESSION_SUBMIT_STALE);

        /* the job's own version goes on, on the old job and the new, with five parameters */
        for (size_t k = 0; k < 2; k++) {
            struct share plain = rig_share(&r, r.jobs[k], 0, 500 + 5000 * (uint32_t)k);

            assert_int_equal(rig_submit(&r, &plain, r.jobs[k]), SESSION_SUBMIT_SENT);

            char expected[400];

            snprintf(expected, sizeof expected, "\"6b02c99d\",\"%08x\"]}", plain.nonce);
            assert_non_null(strstr(rig_line(&r), expected));
        }
        /* and nothing turns it on again in this session */
        rig_say(&r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"1fffe000\"]}");
        rig_notify(&r, "job-2", RIG_PARENT, "20000000", true);
        assert_int_equal(rig_job(&r)->version_mask, 0);
        reject(&r, rig_sent(&r), "Invalid version mask");
        assert_int_equal(r.events[SESSION_EVENT_NOTE], 1);
        rig_works(&r);
        rig_clear(&r);
    }
}

/* A share that was on its way when the mask changed proves nothing. */
static void test_no_fallback_for_a_mask_just_changed(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    uint64_t id = rig_sent(&r);

    rig_say(&r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"0000e000\"]}");
    reject(&r, id, "Invalid version mask");
    assert_false(rig_info(&r)->version_fallback);
    assert_int_equal(rig_info(&r)->agreed_mask, 0x0000e000);
    reject(&r, rig_sent(&r), "Invalid version mask");
    assert_true(rig_info(&r)->version_fallback);
    rig_clear(&r);
}

/* ---- unauthorised in the middle ---- */

static void test_authorize_once_more(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    uint64_t first = rig_sent(&r), second = rig_sent(&r);

    reject(&r, first, "unauthorized worker");
    rig_expect_line(&r, "{\"id\":7,\"method\":\"mining.authorize\",\"params\":[\"" RIG_USER
                        "\",\"x\"]}");
    reject(&r, second, "unauthorized worker"); /* was on its way: no second time */
    assert_null(rig_line(&r));
    rig_say(&r, "{\"id\":7,\"result\":true}");
    assert_int_equal(r.events[SESSION_EVENT_AUTHORIZED], 1);
    rig_works(&r);
    reject(&r, rig_sent(&r), "unauthorized worker");
    assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
    assert_int_equal(r.last[SESSION_EVENT_DROP].drop, SESSION_DROP_UNAUTHORIZED);
    rig_clear(&r);

    start(&r, "20000000"); /* answered no */
    reject(&r, rig_sent(&r), "unauthorized worker");
    rig_say(&r, "{\"id\":6,\"result\":false,\"error\":null}");
    assert_int_equal(r.last[SESSION_EVENT_DROP].drop, SESSION_DROP_UNAUTHORIZED);
    rig_clear(&r);

    /* never answered: for as long as a login may take, nothing is held against it */
    start(&r, "20000000");
    reject(&r, rig_sent(&r), "unauthorized worker");
    reject(&r, rig_sent(&r), "unauthorized worker");
    assert_int_equal(r.events[SESSION_EVENT_DROP], 0);
    r.now_ns += 30 * CLOCK_SECOND;
    reject(&r, rig_sent(&r), "unauthorized worker");
    assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
    assert_int_equal(rig_counts(&r)->reject_reasons[REJECT_UNAUTHORIZED], 3);
    rig_clear(&r);
}

/* ---- outside the session ---- */

/* Before authorisation and after the end nothing is sent; all is counted. */
static void test_no_submit_outside_the_session(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    struct share share = rig_share(&r, r.jobs[0], 0, 9);

    session_tick(r.s, r.now_ns + 10000 * CLOCK_SECOND);
    rig_pump(&r);
    assert_true(rig_info(&r)->dropped);
    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_STALE);
    rig_connect(&r);
    rig_skip_output(&r);
    share.session = r.jobs[0]->session;
    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_STALE);
    assert_null(rig_line(&r));
    assert_int_equal(rig_counts(&r)->stale, 2);
    assert_int_equal(rig_counts(&r)->found, 2);
    rig_clear(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_submit_line),
        cmocka_unit_test(test_ntime),
        cmocka_unit_test(test_wrong_shares),
        cmocka_unit_test(test_over_limit),
        cmocka_unit_test(test_only_result_true_accepts),
        cmocka_unit_test(test_replies_out_of_order_unknown_and_replayed),
        cmocka_unit_test(test_verdicts_that_never_come),
        cmocka_unit_test(test_too_many_outstanding),
        cmocka_unit_test(test_output_is_bounded),
        cmocka_unit_test(test_fallback),
        cmocka_unit_test(test_no_fallback_for_a_mask_just_changed),
        cmocka_unit_test(test_authorize_once_more),
        cmocka_unit_test(test_no_submit_outside_the_session),
    };

    return cmocka_run_group_tests_name("session_shares", tests, NULL, NULL);
}
