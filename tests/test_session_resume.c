/* test_session_resume.c - a new connection: what becomes of the shares of the old one. */
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

/* Shares of an old connection are never sent on a new one, whatever the new one says. */
static void test_old_shares_stay_behind(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    struct share share = rig_share(&r, r.jobs[0], 0, 9);
    uint64_t in_flight = rig_sent(&r);

    rig_login(&r);
    assert_int_equal(rig_counts(&r)->pending, 1);
    assert_int_equal(ledger_lose_all(r.ledger), 1);
    rig_notify(&r, "job-1", RIG_PARENT, "20000000", true);
    assert_memory_equal(rig_job(&r)->identity, r.jobs[0]->identity, 32);
    rig_skip_output(&r);
    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_STALE);
    assert_null(rig_line(&r));
    /* ids go on: a reply meant for the old connection finds nothing */
    rig_say(&r, "{\"id\":%llu,\"result\":true}", (unsigned long long)in_flight);
    assert_int_equal(rig_counts(&r)->unknown_replies, 1);
    assert_int_equal(rig_counts(&r)->accepted, 0);
    assert_true(rig_sent(&r) > in_flight);
    rig_works(&r);
    rig_clear(&r);
}

/* Loses what cannot be sent again; returns how many were. */
static uint64_t resubmit_all(struct rig *r)
{
    struct ledger_entry entry;
    uint64_t sent = 0;

    for (uint64_t after = 0; ledger_pending(r->ledger, after, &entry) && !entry.resubmitted;) {
        struct job *job = NULL;

        for (size_t i = 0; i < r->job_count; i++)
            if (r->jobs[i]->seq == entry.share.job_seq)
                job = r->jobs[i];
        assert_non_null(job);
        after = entry.id;
        if (session_resubmit(r->s, &entry, job, r->now_ns))
            sent++;
        else
            assert_true(ledger_lose(r->ledger, entry.id));
        assert_true(ledger_balanced(r->ledger));
    }
    return sent;
}

static void test_resubmission(void **state)
{
    struct rig r;

    (void)state;
    start(&r, "20000000");

    struct share share = rig_share(&r, r.jobs[0], 0x2000, 9);
    uint64_t first;
    char expected[400];

    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_SENT);
    rig_skip_output(&r);
    first = rig_sent(&r) - 1;
    rig_sent(&r);
    rig_login(&r); /* the pool gives back the same extranonce1 */

    struct ledger_entry entry;

    assert_true(ledger_pending(r.ledger, 0, &entry));
    assert_false(session_resubmit(r.s, &entry, r.jobs[0], r.now_ns)); /* no job yet */
    rig_notify(&r, "job-1", RIG_PARENT, "20000000", true);
    rig_skip_output(&r);
    assert_int_equal(resubmit_all(&r), 3);
    assert_int_equal(rig_counts(&r)->pending, 3);
    assert_int_equal(rig_counts(&r)->found, 3);
    assert_int_equal(rig_counts(&r)->lost, 0);

    const char *line = rig_line(&r);
    uint64_t id = strtoull(line + 6, NULL, 10);

    snprintf(expected, sizeof expected,
             "{\"id\":%llu,\"method\":\"mining.submit\",\"params\":[\"" RIG_USER
             "\",\"job-1\",\"0900000000000000\",\"6b02c99d\",\"%08x\",\"00002000\"]}",
             (unsigned long long)id, share.nonce);
    assert_string_equal(line, expected);
    assert_true(id > first + 2);
    rig_skip_output(&r);
    rig_say(&r, "{\"id\":%llu,\"error\":[22,\"Duplicate share\",null]}", (unsigned long long)id);
    assert_true(r.last[SESSION_EVENT_VERDICT].accepted);
    rig_say(&r, "{\"id\":%llu,\"result\":true}", (unsigned long long)id + 1);
    rig_say(&r, "{\"id\":%llu,\"error\":[21,\"Job not found\",null]}", (unsigned long long)id + 2);
    assert_int_equal(rig_counts(&r)->accepted, 2);
    assert_int_equal(rig_counts(&r)->accepted_unconfirmed, 1);
    assert_int_equal(rig_counts(&r)->rejected, 1);
    rig_works(&r);
    rig_clear(&r);
}

static void test_no_resubmission(void **state)
{
    (void)state;
    for (int how = 0; how < 8; how++) {
        struct rig r;

        start(&r, "20000000");

        struct share share = rig_share(&r, r.jobs[0], 0x10000000, 9);

        assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_SENT);
        if (how == 6) /* its id meant something else before the old connection ended */
            rig_notify(&r, "job-1", RIG_PARENT, "20000004", false);
        rig_login(&r);
        if (how == 7) { /* or early on the new one, in a job that is void by now */
            rig_notify(&r, "job-1", RIG_PARENT, "20000004", false);
            rig_notify(&r, "job-2", RIG_PARENT, "20000004", true);
        }
        switch (how) {
        case 0: /* another extranonce1 */
            rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"9ec9026c\",8]}");
            break;
        case 1: /* another size */
            rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"9ec9026b\",7]}");
            break;
        case 2: /* a mask without the share's bits */
            rig_say(&r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"0000e000\"]}");
            break;
        case 3: /* too old */
            r.now_ns += (SESSION_JOB_AGE_S + 1) * CLOCK_SECOND;
            break;
        default:
            break;
        }
        if (how == 4) /* another parent */
            rig_notify(&r, "job-2", RIG_PARENT_2, "20000000", true);
        else if (how == 5) /* the id means something else now */
            rig_notify(&r, "job-1", RIG_PARENT, "20000004", true);
        else
            rig_notify(&r, "job-2", RIG_PARENT, "20000004", true);
        rig_skip_output(&r);
        assert_int_equal(resubmit_all(&r), 0);
        assert_null(rig_line(&r));
        assert_int_equal(rig_counts(&r)->lost, 1);
        assert_int_equal(rig_counts(&r)->pending, 0);
        rig_works(&r);
        rig_clear(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_old_shares_stay_behind),
        cmocka_unit_test(test_resubmission),
        cmocka_unit_test(test_no_resubmission),
    };

    return cmocka_run_group_tests_name("session_resume", tests, NULL, NULL);
}
