/* test_session_jobs.c - what a job is made from, from when on, and which jobs are void. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "hash/sha256.h"

static void say_difficulty(struct rig *r, const char *value)
{
    rig_say(r, "{\"method\":\"mining.set_difficulty\",\"params\":[%s]}", value);
}

static void say_mask(struct rig *r, const char *mask)
{
    rig_say(r, "{\"method\":\"mining.set_version_mask\",\"params\":[\"%s\"]}", mask);
}

static enum session_submit_result submit_fresh(struct rig *r, const struct job *job,
                                               uint32_t version_bits)
{
    struct share share = rig_share(r, job, version_bits, (uint32_t)++r->next_id * 104729);

    return rig_submit(r, &share, job);
}

static void expect_valid(struct rig *r, const struct job *job, bool valid)
{
    uint64_t stale = ledger_counts(r->ledger)->stale;

    assert_int_equal(submit_fresh(r, job, 0), valid ? SESSION_SUBMIT_SENT : SESSION_SUBMIT_STALE);
    assert_int_equal(ledger_counts(r->ledger)->stale, stale + !valid);
    rig_skip_output(r);
}

static void test_difficulty_from_the_next_job_on(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", true);
    r.events[SESSION_EVENT_DIFFICULTY] = 0;
    say_difficulty(&r, "2e-9");
    say_difficulty(&r, "3e-9");
    say_difficulty(&r, "3e-9"); /* no news */
    assert_int_equal(r.events[SESSION_EVENT_DIFFICULTY], 2);
    assert_true(r.last[SESSION_EVENT_DIFFICULTY].difficulty == 3e-9);
    assert_int_equal(r.job_count, 1);
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    assert_true(r.jobs[0]->difficulty == 1e-9);
    assert_true(r.jobs[1]->difficulty == 3e-9);

    /* each target is that of its own difficulty, exactly, and a share is judged by its job's */
    struct target expected;

    assert_int_equal(target_for_share(3e-9, &expected), ERR_OK);
    assert_int_equal(target_compare(&r.jobs[1]->target, &expected), 0);

    struct share share;
    double difficulty = 0;

    for (uint32_t start = 0;; start += 1000) { /* one that meets the first target only */
        share = rig_share(&r, r.jobs[0], 0, start);
        assert_int_equal(session_submit(r.s, &share, r.jobs[0], r.now_ns, false, NULL, &difficulty),
                         SESSION_SUBMIT_SENT);
        if (difficulty < 2.9e-9)
            break;
    }
    assert_true(difficulty >= 1e-9);
    share.job_seq = r.jobs[1]->seq;
    assert_int_equal(rig_submit(&r, &share, r.jobs[1]), SESSION_SUBMIT_WRONG);
    rig_clear(&r);
}

static void test_difficulty_one_before_the_first(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_connect(&r);
    rig_say(&r, "{\"id\":2,\"result\":[[],\"9ec9026b\",8]}");
    rig_say(&r, "{\"id\":3,\"result\":true}");
    rig_notify(&r, "a", RIG_PARENT, "20000000", true);
    assert_true(rig_job(&r)->difficulty == 1.0);
    assert_true(rig_info(&r)->difficulty == 0);
    rig_clear(&r);
}

static void test_extranonce_from_the_next_job_on(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", true);
    rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"00112233445566\",4]}");
    assert_int_equal(r.job_count, 1);
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    assert_int_equal(r.jobs[0]->extranonce1_size, 4);
    assert_int_equal(r.jobs[0]->extranonce2_size, 8);
    assert_int_equal(r.jobs[1]->extranonce1_size, 7);
    assert_int_equal(r.jobs[1]->extranonce2_size, 4);
    expect_valid(&r, r.jobs[0], true); /* each with the extranonces it was built with */
    expect_valid(&r, r.jobs[1], true);
    rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"\",0]}");
    rig_notify(&r, "c", RIG_PARENT, "20000000", false);
    assert_int_equal(rig_job(&r)->extranonce1_size, 0);
    assert_int_equal(rig_job(&r)->extranonce2_size, 0);

    struct share share = rig_share(&r, rig_job(&r), 0, 5);

    assert_int_equal(rig_submit(&r, &share, rig_job(&r)), SESSION_SUBMIT_SENT);
    assert_non_null(strstr(rig_line(&r), "\"c\",\"\",\"6b02c99d\","));
    rig_works(&r);
    rig_clear(&r);
}

/* ---- masks ---- */

static void expect_bits(struct rig *r, const char *bits)
{
    const char *line = rig_line(r);
    char end[20];

    assert_non_null(line);
    snprintf(end, sizeof end, "\"%s\"]}", bits);
    assert_string_equal(line + strlen(line) - strlen(end), end);
    assert_null(rig_line(r));
}

static void test_mask_holds_at_once(void **state)
{
    struct rig r;
    struct share rolled, plain;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", true);
    assert_int_equal(rig_job(&r)->version_mask, 0x1fffe000);
    rolled = rig_share(&r, r.jobs[0], 0x10002000, 1);
    plain = rig_share(&r, r.jobs[0], 0x00002000, 1);
    int64_t received = r.jobs[0]->received_ns;

    /* shrunk: given out again; a share outside the new mask is stale, one inside is sent */
    say_mask(&r, "0000e000");
    assert_int_equal(r.job_count, 2);
    assert_string_equal(r.jobs[1]->id, "a");
    assert_memory_equal(r.jobs[1]->identity, r.jobs[0]->identity, 32);
    assert_int_equal(r.jobs[1]->version_mask, 0x0000e000);
    assert_int_equal(r.jobs[1]->received_ns, received); /* ntime is rolled from there */
    assert_false(r.jobs[1]->clean);
    assert_int_equal(rig_info(&r)->jobs, 1);
    assert_int_equal(rig_submit(&r, &rolled, r.jobs[0]), SESSION_SUBMIT_STALE);
    assert_null(rig_line(&r));
    assert_int_equal(rig_submit(&r, &plain, r.jobs[0]), SESSION_SUBMIT_SENT);
    expect_bits(&r, "00002000");

    /* widened */
    say_mask(&r, "1fffe000");
    assert_int_equal(r.job_count, 3);
    assert_int_equal(rig_job(&r)->version_mask, 0x1fffe000);
    assert_int_equal(rig_submit(&r, &rolled, r.jobs[0]), SESSION_SUBMIT_SENT);
    expect_bits(&r, "10002000");

    /* the same again is no news */
    say_mask(&r, "1fffe000");
    assert_int_equal(r.job_count, 3);

    /* revoked: rolling was agreed, so the parameter stays, at zero */
    say_mask(&r, "00000000");
    assert_int_equal(r.job_count, 4);
    assert_int_equal(rig_job(&r)->version_mask, 0);
    assert_int_equal(submit_fresh(&r, r.jobs[1], 0x2000), SESSION_SUBMIT_STALE);
    assert_int_equal(submit_fresh(&r, r.jobs[1], 0), SESSION_SUBMIT_SENT);
    expect_bits(&r, "00000000");

    /* the next job has the mask in force; a mask that is refused changes nothing */
    say_mask(&r, "0000e000");
    say_mask(&r, "nonsense");
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    assert_int_equal(rig_job(&r)->version_mask, 0x0000e000);
    assert_int_equal(rig_info(&r)->refused_values, 1);
    rig_works(&r);
    rig_clear(&r);
}

/* Only bits that the job leaves at zero are rolled; the sixth parameter holds the header version's
 * bits inside the pool's mask, so that replacing them, as BIP310 says, gives the header's version.
 */
static void test_job_version_inside_the_mask(void **state)
{
    static const struct {
        const char *version, *mask;
        uint32_t ours, rolls;
    } cases[] = {
        {"30000000", "1fffe000", 0xffffffff, 0x0fffe000}, /* regtest's testdummy bit */
        {"20006000", "1fffe000", 0xffffffff, 0x1fff8000},
        {"3fffe000", "1fffe000", 0xffffffff, 0},
        {"30000004", "1fffffe0", 0xffffffff, 0x0fffffe0},
        {"20000000", "ffffffff", 0x1fffe000, 0x1fffe000},
        {"30000000", "ffffffff", 0x1fffe000, 0x0fffe000},
        {"20000000", "e0", 0x1fffe000, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct rig r;
        char bits[9];

        rig_init(&r);
        r.config.version_mask = cases[i].ours;
        rig_login(&r);
        say_mask(&r, cases[i].mask);
        rig_notify(&r, "a", RIG_PARENT, cases[i].version, true);

        const struct job *job = rig_job(&r);
        uint32_t mask = (uint32_t)strtoul(cases[i].mask, NULL, 16);
        uint32_t rolled = job->version_mask & -job->version_mask; /* the lowest bit */

        assert_int_equal(job->version_mask, cases[i].rolls);
        assert_int_equal(submit_fresh(&r, job, 0), SESSION_SUBMIT_SENT);
        snprintf(bits, sizeof bits, "%08x", job->version & mask);
        expect_bits(&r, bits);
        if (rolled != 0) {
            assert_int_equal(submit_fresh(&r, job, rolled), SESSION_SUBMIT_SENT);
            snprintf(bits, sizeof bits, "%08x", (job->version | rolled) & mask);
            expect_bits(&r, bits);
            /* the pool's reading of it gives the header's version */
            assert_int_equal((job->version & ~mask) | (uint32_t)strtoul(bits, NULL, 16),
                             job->version | rolled);
        }
        /* a bit outside, or one of the job's own turned off, is never sent */
        uint32_t outside =
            ~(job->version_mask | job->version) & -~(job->version_mask | job->version);

        if (outside != 0)
            assert_int_equal(submit_fresh(&r, job, outside), SESSION_SUBMIT_STALE);

        struct job off = *job; /* to find a share without one of the job's bits */

        off.version &= off.version - 1;

        struct share without = rig_share(&r, &off, 0, 999);

        assert_int_equal(rig_submit(&r, &without, job), SESSION_SUBMIT_STALE);
        assert_null(rig_line(&r));
        rig_clear(&r);
    }
}

/* ---- void or not ---- */

static void test_clean_voids(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    rig_notify(&r, "b", RIG_PARENT, "20000004", false);
    expect_valid(&r, r.jobs[0], true);
    rig_notify(&r, "c", RIG_PARENT, "20000000", true);
    expect_valid(&r, r.jobs[0], false);
    expect_valid(&r, r.jobs[1], false);
    expect_valid(&r, r.jobs[2], true);
    rig_notify(&r, "d", RIG_PARENT, "20000000", false);
    expect_valid(&r, r.jobs[2], true);
    expect_valid(&r, r.jobs[3], true);
    /* a refused one voids nothing, clean or not */
    rig_notify(&r, "e", RIG_PARENT, "x", true);
    rig_notify(&r, "e", "", "20000000", true);
    assert_int_equal(rig_info(&r)->refused_jobs, 2);
    expect_valid(&r, r.jobs[2], true);
    rig_works(&r);
    rig_clear(&r);
}

static void test_other_parent_voids(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    assert_false(rig_job(&r)->clean);
    rig_notify(&r, "b", RIG_PARENT_2, "20000000", false);
    assert_true(rig_job(&r)->clean); /* said for the pool */
    expect_valid(&r, r.jobs[0], false);
    expect_valid(&r, r.jobs[1], true);
    rig_notify(&r, "c", RIG_PARENT, "20000000", false); /* and back: the first stays void */
    expect_valid(&r, r.jobs[0], false);
    expect_valid(&r, r.jobs[1], false);
    rig_clear(&r);
}

/* A share of job `old` whose hash meets, or does not meet, the target of job `raised`. */
static struct share share_between(struct rig *r, const struct job *old, const struct job *raised,
                                  bool meets)
{
    for (;;) {
        struct share share = rig_share(r, old, 0, (uint32_t)++r->next_id * 104729);
        uint8_t header[80], hash[32];

        job_header(old, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);
        if (target_meets(hash, &raised->target) == meets)
            return share;
    }
}

/* The same id with other content: the pool judges by the new one. With the same content the old job
 * lives on, at the higher of the two difficulties. */
static void test_same_id_again(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    say_difficulty(&r, "2e-9");
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    assert_int_equal(r.job_count, 3);
    assert_memory_equal(r.jobs[2]->identity, r.jobs[0]->identity, 32);
    assert_true(r.jobs[2]->difficulty == 2e-9);
    struct share share = share_between(&r, r.jobs[0], r.jobs[2], true);

    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_SENT);
    share = share_between(&r, r.jobs[0], r.jobs[2], false);
    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_STALE);
    say_difficulty(&r, "1e-9");
    rig_notify(&r, "a", RIG_PARENT, "20000000", false); /* lowered again */
    expect_valid(&r, r.jobs[0], true);
    rig_notify(&r, "a", RIG_PARENT, "20000002", false);
    expect_valid(&r, r.jobs[0], false);
    expect_valid(&r, r.jobs[2], false);
    expect_valid(&r, r.jobs[1], true);
    expect_valid(&r, r.jobs[4], true);
    /* the same id under another extranonce1 is other content too */
    rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"ffffffff\",8]}");
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    expect_valid(&r, r.jobs[1], false);
    expect_valid(&r, r.jobs[4], true);
    expect_valid(&r, r.jobs[5], true);
    rig_works(&r);
    rig_clear(&r);
}

/* The share of a job that came twice is sent once. */
static void test_no_duplicates_over_the_same_job(void **state)
{
    struct rig r;
    struct share share;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    say_difficulty(&r, "5e-10");
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    share = rig_share(&r, r.jobs[0], 0, 7);
    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_SENT);
    assert_int_equal(rig_submit(&r, &share, r.jobs[0]), SESSION_SUBMIT_DUPLICATE);
    share.job_seq = r.jobs[1]->seq;
    assert_int_equal(rig_submit(&r, &share, r.jobs[1]), SESSION_SUBMIT_DUPLICATE);
    assert_int_equal(ledger_counts(r.ledger)->found, 1);
    assert_int_equal(ledger_counts(r.ledger)->duplicate_dropped, 2);
    rig_clear(&r);
}

static void test_old_jobs_expire(void **state)
{
    struct rig r;

    (void)state;
    rig_init(&r);
    r.config.silence_ns = 100000 * CLOCK_SECOND;
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", true);
    rig_notify(&r, "b", RIG_PARENT, "20000000", false);
    r.now_ns = r.jobs[0]->received_ns + (SESSION_JOB_AGE_S - 1) * CLOCK_SECOND;
    expect_valid(&r, r.jobs[0], true); /* rig_submit moves the clock on by a second */
    r.now_ns += 1;
    expect_valid(&r, r.jobs[0], false);
    r.now_ns += 10000 * CLOCK_SECOND; /* the current one does not, nor under another mask */
    expect_valid(&r, r.jobs[1], true);
    say_mask(&r, "0000e000");
    expect_valid(&r, r.jobs[1], true);
    expect_valid(&r, r.jobs[2], true);
    rig_works(&r);
    rig_clear(&r);
}

static void test_only_so_many_jobs(void **state)
{
    struct rig r;
    char id[20];

    (void)state;
    rig_init(&r);
    rig_login(&r);
    for (int i = 0; i < SESSION_JOBS_MAX + 10; i++) {
        snprintf(id, sizeof id, "%d", i);
        rig_notify(&r, id, RIG_PARENT, "20000000", false);
    }
    for (int i = 0; i < SESSION_JOBS_MAX + 10; i++)
        expect_valid(&r, r.jobs[i], i >= 10);
    rig_clear(&r);
}

/* A job that nobody took is replaced; that an earlier one was clean is not forgotten. */
static void test_jobs_are_merged(void **state)
{
    static const char line[] =
        "{\"method\":\"mining.notify\",\"params\":[\"%d\",\"" RIG_PARENT "\",\"" RIG_COINB1
        "\",\"" RIG_COINB2 "\",[],\"20000000\",\"207fffff\",\"6b02c99d\",%s]}\n";
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    rig_notify(&r, "a", RIG_PARENT, "20000000", false);
    for (int i = 0; i < 1000; i++) {
        char text[1000];
        int len = snprintf(text, sizeof text, line, i, i == 500 ? "true" : "false");

        session_feed(r.s, (const uint8_t *)text, (size_t)len, r.now_ns);
    }
    rig_pump(&r);
    assert_int_equal(r.job_count, 2);
    assert_string_equal(rig_job(&r)->id, "999");
    assert_true(rig_job(&r)->clean);
    assert_int_equal(rig_info(&r)->jobs, 1001);
    expect_valid(&r, r.jobs[0], false);
    expect_valid(&r, r.jobs[1], true);
    rig_works(&r);
    rig_clear(&r);
}

/* Real blocks as jobs: the share that is the block comes out with the block's hash. */
static void test_real_blocks(void **state)
{
    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        uint8_t header[80], hash[32];
        char parent[65], branch[REAL_BLOCK_BRANCHES_MAX * 70] = "", shown[65];
        double difficulty = 0;
        struct rig r;

        rig_init(&r);
        rig_login(&r);
        support_block_header(block, header);
        for (size_t k = 0; k < 8; k++)
            snprintf(parent + 8 * k, 9, "%02x%02x%02x%02x", header[4 + 4 * k + 3],
                     header[4 + 4 * k + 2], header[4 + 4 * k + 1], header[4 + 4 * k]);
        for (size_t k = 0; k < block->branch_count; k++)
            snprintf(branch + strlen(branch), sizeof branch - strlen(branch), "%s\"%s\"",
                     k > 0 ? "," : "", block->branch[k]);
        say_mask(&r, "00000000");
        say_difficulty(&r, "1");
        rig_say(&r, "{\"method\":\"mining.set_extranonce\",\"params\":[\"\",0]}");
        rig_say(&r,
                "{\"method\":\"mining.notify\",\"params\":[\"%u\",\"%s\",\"%.100s\",\"%s\",[%s],"
                "\"%08x\",\"%08x\",\"%08x\",true]}",
                block->height, parent, block->coinbase, block->coinbase + 100, branch,
                load_le32(header), load_le32(header + 72), load_le32(header + 68));

        struct job *job = rig_job(&r);
        struct share share = {.job_seq = job->seq,
                              .session = job->session,
                              .version = job->version,
                              .ntime = job->ntime,
                              .nonce = load_le32(header + 76)};

        assert_int_equal(session_submit(r.s, &share, job, r.now_ns, false, hash, &difficulty),
                         SESSION_SUBMIT_SENT);
        hex_encode_reversed(hash, 32, shown);
        assert_string_equal(shown, block->hash);
        assert_true(difficulty >= job->network_difficulty);
        share.nonce++;
        assert_int_equal(rig_submit(&r, &share, job), SESSION_SUBMIT_WRONG);
        rig_clear(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_difficulty_from_the_next_job_on),
        cmocka_unit_test(test_difficulty_one_before_the_first),
        cmocka_unit_test(test_extranonce_from_the_next_job_on),
        cmocka_unit_test(test_mask_holds_at_once),
        cmocka_unit_test(test_job_version_inside_the_mask),
        cmocka_unit_test(test_clean_voids),
        cmocka_unit_test(test_other_parent_voids),
        cmocka_unit_test(test_same_id_again),
        cmocka_unit_test(test_no_duplicates_over_the_same_job),
        cmocka_unit_test(test_old_jobs_expire),
        cmocka_unit_test(test_only_so_many_jobs),
        cmocka_unit_test(test_jobs_are_merged),
        cmocka_unit_test(test_real_blocks),
    };

    return cmocka_run_group_tests_name("session_jobs", tests, NULL, NULL);
}
