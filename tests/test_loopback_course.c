/* test_loopback_course.c - the loopback pool's phases, jobs and verdicts, on a virtual clock. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "demo/judge.h"
#include "demo/loopback_course.h"
#include "tests/scripted_client.h"

#define START (100 * CLOCK_SECOND)
#define EASY 1e-6 /* a few thousand hashes a share */

struct fixture {
    struct loopback_source sources[16];
    struct loopback_shared shared;
    struct loopback_course course;
    struct scripted_client client;
    unsigned blocks;
    const struct real_block *block;
};

static void emitted(void *context, json_t *message)
{
    struct fixture *f = context;

    assert_non_null(message);
    scripted_client_message(&f->client, message);
    json_decref(message);
}

static void block_found(void *context, const struct real_block *block, uint32_t nonce,
                        const char *hash)
{
    struct fixture *f = context;
    uint8_t header[80];

    f->blocks++;
    f->block = block;
    support_block_header(block, header);
    assert_int_equal(nonce, load_le32(header + 76));
    assert_string_equal(hash, block->hash);
}

static void begin(struct fixture *f, size_t sources)
{
    loopback_pool_defaults(&f->shared.config);
    f->shared.config.start_difficulty = EASY;
    f->shared.config.on_block = block_found;
    f->shared.config.context = f;
    for (size_t i = 0; i < sources; i++)
        assert_true(loopback_source_init(&f->sources[i], &real_blocks[i]));
    f->shared.sources = f->sources;
    f->shared.source_count = sources;
    loopback_course_init(&f->course, &f->shared, emitted, f, START);
    /* As the subscribe answer tells. */
    hex_encode(f->course.extranonce1, 4, f->client.extranonce1);
    f->client.extranonce2_size = 4;
}

static void agree_rolling(struct fixture *f)
{
    f->course.version_rolling = true;
    f->course.version_mask = f->client.version_mask = 0x1fffe000;
}

static void end(struct fixture *f)
{
    const struct loopback_pool_counts *c = &f->shared.counts;

    assert_int_equal(c->rejected, c->stale + c->duplicate + c->low_difficulty + c->unauthorized +
                                      c->bad_time + c->bad_version + c->malformed);
    loopback_course_clear(&f->course);
    scripted_client_clear(&f->client);
}

static enum loopback_verdict submit(struct fixture *f, const struct scripted_share *share,
                                    int64_t now_ns)
{
    struct loopback_submit s = {share->job_id, share->extranonce2, share->ntime, share->nonce,
                                share->version_bits[0] != '\0' ? share->version_bits : NULL};
    enum loopback_verdict verdict = loopback_course_judge(&f->course, &s, now_ns);

    if (verdict == LOOPBACK_ACCEPTED)
        loopback_course_follow(&f->course, now_ns);
    return verdict;
}

static void submit_true_nonce(struct fixture *f, int64_t now_ns)
{
    struct scripted_share share;
    unsigned blocks = f->blocks;
    const struct loopback_source *source = &f->sources[f->course.block];

    assert_int_equal(f->course.phase, LOOPBACK_PHASE_BLOCK);
    scripted_client_fields(&f->client, 0, source->nonce, 0, 0, &share);
    assert_int_equal(submit(f, &share, now_ns), LOOPBACK_ACCEPTED);
    assert_int_equal(f->blocks, blocks + 1);
    assert_ptr_equal(f->block, source->block);
}

static void a_block_then_rolled_jobs_then_the_next(void **state)
{
    struct fixture f = {.blocks = 0};
    int64_t now = START;

    (void)state;
    begin(&f, real_blocks_count);
    agree_rolling(&f);
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, now);
    assert_string_equal(f.client.order, "medn");
    for (size_t i = 0; i < 2 * real_blocks_count; i++) {
        char own[17];

        assert_int_equal(f.course.phase, LOOPBACK_PHASE_BLOCK);
        assert_int_equal(f.course.block, i % real_blocks_count);
        assert_int_equal(f.client.version_mask, 0);
        assert_int_equal(f.client.job_extranonce2_size, 0);
        assert_true(f.client.job_clean);
        assert_true(f.client.job_difficulty <= f.sources[f.course.block].difficulty);

        f.client.order[0] = '\0';
        now += CLOCK_SECOND / 2;
        submit_true_nonce(&f, now);
        assert_int_equal(f.course.phase, LOOPBACK_PHASE_ROLLED);
        assert_int_equal(f.client.version_mask, 0x1fffe000);
        assert_int_equal(f.client.job_extranonce2_size, 4);
        assert_true(f.client.job_clean);
        assert_true(strcmp(f.client.order, "men") == 0 || strcmp(f.client.order, "medn") == 0);
        snprintf(own, sizeof(own), "%s", f.client.extranonce1);

        f.client.order[0] = '\0';
        now += (int64_t)f.shared.config.job_seconds * CLOCK_SECOND;
        assert_true(loopback_course_deadline(&f.course) <= now);
        loopback_course_tick(&f.course, now);
        assert_false(f.client.job_clean);
        assert_string_equal(f.client.extranonce1, own);

        f.client.order[0] = '\0';
        now = f.course.phase_end_ns;
        loopback_course_tick(&f.course, now);
        assert_true(strncmp(f.client.order, "me", 2) == 0);
        assert_string_not_equal(f.client.extranonce1, own);
    }
    assert_int_equal(f.shared.counts.blocks, 2 * real_blocks_count);
    assert_int_equal(f.shared.counts.rejected, 0);
    end(&f);
}

static void without_extranonce_subscribe_only_rolled_jobs(void **state)
{
    struct fixture f = {.blocks = 0};
    int64_t now = START;

    (void)state;
    begin(&f, 3);
    agree_rolling(&f);
    loopback_course_start(&f.course, now);
    assert_string_equal(f.client.order, "dn");
    for (int i = 0; i < 7; i++) {
        struct scripted_share share;

        assert_int_equal(f.course.phase, LOOPBACK_PHASE_ROLLED);
        assert_int_equal(f.course.block, i % 3);
        assert_true(f.client.job_clean);
        scripted_client_solve(&f.client, 0x12345678, 0, 0x00ffe000, 0, true, &share);
        assert_int_equal(submit(&f, &share, now), LOOPBACK_ACCEPTED);
        now = f.course.phase_end_ns;
        loopback_course_tick(&f.course, now);
    }
    assert_int_equal(f.client.extranonces, 0);
    assert_int_equal(f.client.masks, 0);
    assert_int_equal(f.shared.counts.accepted, 7);
    end(&f);
}

static void without_version_rolling_no_mask_is_sent(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share;
    int64_t now = START + CLOCK_SECOND;

    (void)state;
    begin(&f, 2);
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, START);
    assert_string_equal(f.client.order, "edn");
    submit_true_nonce(&f, now);
    assert_int_equal(f.client.masks, 0);
    scripted_client_solve(&f.client, 1, 0, 0, 0, true, &share);
    assert_int_equal(submit(&f, &share, now), LOOPBACK_ACCEPTED);
    scripted_client_solve(&f.client, 2, 0, 0, 0, true, &share);
    snprintf(share.version_bits, sizeof(share.version_bits), "00000000");
    assert_int_equal(submit(&f, &share, now), LOOPBACK_BAD_VERSION);
    end(&f);
}

static void rolled_only_serves_no_block(void **state)
{
    struct fixture f = {.blocks = 0};

    (void)state;
    begin(&f, 2);
    agree_rolling(&f);
    f.shared.config.rolled_only = true;
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, START);
    assert_string_equal(f.client.order, "edn");
    for (int i = 0; i < 5; i++) {
        assert_int_equal(f.course.phase, LOOPBACK_PHASE_ROLLED);
        loopback_course_tick(&f.course, f.course.phase_end_ns);
    }
    end(&f);
}

static void extranonce1_is_never_given_twice(void **state)
{
    struct fixture f = {.blocks = 0};
    struct loopback_course courses[4];
    uint32_t seen[64];
    size_t count = 0;

    (void)state;
    begin(&f, 2);
    f.shared.config.rolled_only = true;
    seen[count++] = load_be32(f.course.extranonce1);
    for (size_t i = 0; i < 4; i++) {
        loopback_course_init(&courses[i], &f.shared, emitted, &f, START);
        courses[i].extranonce_subscribed = true;
        seen[count++] = load_be32(courses[i].extranonce1);
        loopback_course_start(&courses[i], START);
        for (int phase = 0; phase < 10; phase++) {
            seen[count++] = load_be32(courses[i].extranonce1);
            loopback_course_tick(&courses[i], courses[i].phase_end_ns);
        }
    }
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < i; k++)
            assert_int_not_equal(seen[i], seen[k]);
    }
    for (size_t i = 0; i < 4; i++)
        loopback_course_clear(&courses[i]);
    end(&f);
}

static void every_fault_has_its_verdict(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share good, bad;
    const struct loopback_pool_counts *counts = &f.shared.counts;

    (void)state;
    begin(&f, 2);
    agree_rolling(&f);
    loopback_course_start(&f.course, START);

    scripted_client_solve(&f.client, 7, 0, 0x1fffe000, LOOPBACK_NTIME_AHEAD, true, &good);
    assert_int_equal(submit(&f, &good, START), LOOPBACK_ACCEPTED);
    assert_int_equal(submit(&f, &good, START), LOOPBACK_DUPLICATE);
    assert_true(counts->accepted_difficulty == f.client.job_difficulty);

    scripted_client_solve(&f.client, 7, 0, 0, 0, false, &bad);
    assert_int_equal(submit(&f, &bad, START), LOOPBACK_LOW_DIFFICULTY);

    scripted_client_solve(&f.client, 7, 0, 0, LOOPBACK_NTIME_AHEAD + 1, true, &bad);
    assert_int_equal(submit(&f, &bad, START), LOOPBACK_BAD_TIME);
    scripted_client_solve(&f.client, 7, 0, 0, UINT32_MAX, true, &bad); /* one second early */
    assert_int_equal(submit(&f, &bad, START), LOOPBACK_BAD_TIME);

    static const char *const versions[] = {"20000000", "00001000", "1fffe0000",
                                           "1fffe00",  "zz",       "1fffe00g"};
    for (size_t i = 0; i < sizeof(versions) / sizeof(versions[0]); i++) {
        bad = good;
        struct loopback_submit s = {bad.job_id, bad.extranonce2, bad.ntime, bad.nonce, versions[i]};
        assert_int_equal(loopback_course_judge(&f.course, &s, START), LOOPBACK_BAD_VERSION);
    }
    static const char *const extranonces[] = {"", "000000", "0000000000", "0000000g", "0000000"};
    for (size_t i = 0; i < sizeof(extranonces) / sizeof(extranonces[0]); i++) {
        bad = good;
        snprintf(bad.extranonce2, sizeof(bad.extranonce2), "%s", extranonces[i]);
        assert_int_equal(submit(&f, &bad, START), LOOPBACK_BAD_EXTRANONCE2);
    }
    static const char *const numbers[] = {"", "1234567", "1234567g", "0x123456"};
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        bad = good;
        snprintf(bad.nonce, sizeof(bad.nonce), "%s", numbers[i]);
        assert_int_equal(submit(&f, &bad, START), LOOPBACK_MALFORMED);
        bad = good;
        snprintf(bad.ntime, sizeof(bad.ntime), "%s", numbers[i]);
        assert_int_equal(submit(&f, &bad, START), LOOPBACK_MALFORMED);
    }
    static const char *const ids[] = {"", "0", "fffffff0", "zz", "01"};
    for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
        bad = good;
        snprintf(bad.job_id, sizeof(bad.job_id), "%s", ids[i]);
        assert_int_equal(submit(&f, &bad, START), LOOPBACK_STALE);
    }

    /* Without the sixth parameter the job's own version counts. */
    f.client.version_mask = 0;
    scripted_client_solve(&f.client, 8, 0, 0, 0, true, &good);
    assert_int_equal(submit(&f, &good, START), LOOPBACK_ACCEPTED);

    assert_int_equal(counts->accepted, 2);
    assert_int_equal(counts->duplicate, 1);
    assert_int_equal(counts->low_difficulty, 1);
    assert_int_equal(counts->bad_time, 2);
    assert_int_equal(counts->bad_version, 6);
    assert_int_equal(counts->malformed, 5 + 8);
    assert_int_equal(counts->stale, 5);
    end(&f);
}

static void a_void_job_is_stale_after_the_grace(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share[4];
    int64_t now = START + CLOCK_SECOND;
    int64_t grace = CLOCK_SECOND / 2;

    (void)state;
    begin(&f, 2);
    agree_rolling(&f);
    loopback_course_start(&f.course, START);
    for (uint32_t i = 0; i < 4; i++)
        scripted_client_solve(&f.client, i, 0, 0, 0, true, &share[i]);
    loopback_course_renew(&f.course, now);
    assert_true(f.client.job_clean);
    assert_int_equal(submit(&f, &share[0], now + grace), LOOPBACK_ACCEPTED);
    assert_int_equal(submit(&f, &share[0], now + grace), LOOPBACK_DUPLICATE);
    assert_int_equal(submit(&f, &share[1], now + grace + 1), LOOPBACK_STALE);

    /* Over a change of phase too, where the earlier shares are still known. */
    now = START + 2 * CLOCK_SECOND;
    scripted_client_solve(&f.client, 0, 0, 0, 0, true, &share[0]);
    scripted_client_solve(&f.client, 1, 0, 0, 0, true, &share[1]);
    assert_int_equal(submit(&f, &share[0], now), LOOPBACK_ACCEPTED);
    now = f.course.phase_end_ns;
    loopback_course_tick(&f.course, now);
    assert_int_equal(submit(&f, &share[0], now + 1), LOOPBACK_DUPLICATE);
    assert_int_equal(submit(&f, &share[1], now + 1), LOOPBACK_ACCEPTED);
    assert_int_equal(submit(&f, &share[1], now + grace + 1), LOOPBACK_STALE);

    f.shared.config.grace_seconds = 0.0;
    scripted_client_solve(&f.client, 0, 0, 0, 0, true, &share[0]);
    now += CLOCK_SECOND;
    loopback_course_renew(&f.course, now);
    assert_int_equal(submit(&f, &share[0], now + 1), LOOPBACK_STALE);
    end(&f);
}

static void older_jobs_hold_until_too_many(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share[3];
    int64_t now = START;

    (void)state;
    begin(&f, 1);
    agree_rolling(&f);
    f.shared.config.rolled_seconds = 1e9;
    loopback_course_start(&f.course, START);
    for (uint32_t i = 0; i < 3; i++)
        scripted_client_solve(&f.client, i, 0, 0, 0, true, &share[i]);
    while (f.client.jobs < LOOPBACK_JOBS_MAX) {
        now = f.course.next_job_ns;
        loopback_course_tick(&f.course, now);
        assert_false(f.client.job_clean);
    }
    assert_int_equal(submit(&f, &share[0], now), LOOPBACK_ACCEPTED);
    now = f.course.next_job_ns;
    loopback_course_tick(&f.course, now);
    assert_int_equal(submit(&f, &share[1], now), LOOPBACK_STALE);
    end(&f);
}

/* In phase "block" another difficulty comes as the same content under another id, and a share under
 * either id counts once. */
static void a_block_is_retargeted_without_new_content(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share, old;
    int64_t now = START;
    json_t *first;
    unsigned jobs;

    (void)state;
    begin(&f, 2);
    agree_rolling(&f);
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, START);
    first = json_incref(f.client.job);
    jobs = f.client.jobs;
    old.nonce[0] = '\0';
    for (uint32_t nonce = 0; f.client.jobs == jobs; nonce++) {
        assert_true(f.shared.counts.accepted < 20);
        scripted_client_solve(&f.client, 0, nonce, 0, 0, true, &share);
        nonce = (uint32_t)strtoul(share.nonce, NULL, 16);
        now += 15 * CLOCK_MILLISECOND;
        if (old.nonce[0] == '\0')
            old = share;
        assert_int_equal(submit(&f, &share, now), LOOPBACK_ACCEPTED);
        loopback_course_tick(&f.course, now);
    }
    assert_true(f.client.job_difficulty > 10 * EASY);
    assert_false(f.client.job_clean);
    assert_string_not_equal(json_string_value(json_array_get(first, 0)),
                            json_string_value(json_array_get(f.client.job, 0)));
    for (size_t i = 1; i < 8; i++)
        assert_true(json_equal(json_array_get(first, i), json_array_get(f.client.job, i)));
    assert_int_equal(f.client.extranonces, 1);

    /* The first job still counts, with its own difficulty. */
    assert_int_equal(submit(&f, &old, now), LOOPBACK_DUPLICATE);
    snprintf(old.job_id, sizeof(old.job_id), "%s",
             json_string_value(json_array_get(f.client.job, 0)));
    uint8_t hash[32];
    scripted_client_hash(&f.client, &old, hash);
    assert_int_equal(submit(&f, &old, now), judge_difficulty(hash) >= f.client.job_difficulty
                                                ? LOOPBACK_DUPLICATE
                                                : LOOPBACK_LOW_DIFFICULTY);
    submit_true_nonce(&f, now);
    json_decref(first);
    end(&f);
}

static void the_block_is_always_a_share(void **state)
{
    struct fixture f = {.blocks = 0};

    (void)state;
    begin(&f, 2);
    f.shared.config.start_difficulty = 5000.0;
    loopback_course_clear(&f.course);
    loopback_course_init(&f.course, &f.shared, emitted, &f, START);
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, START);
    assert_true(f.client.job_difficulty == 1.0);
    submit_true_nonce(&f, START + 1);
    assert_true(f.client.job_difficulty == 5000.0);
    end(&f);
}

static void rolled_time_is_a_share_but_not_the_block(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share;

    (void)state;
    begin(&f, 2);
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, START);
    scripted_client_solve(&f.client, 0, 0, 0, 3, true, &share);
    assert_int_equal(submit(&f, &share, START), LOOPBACK_ACCEPTED);
    assert_int_equal(f.course.phase, LOOPBACK_PHASE_BLOCK);
    assert_int_equal(f.blocks, 0);
    end(&f);
}

/* Six nonce spaces' worth of shares without the block: it goes on. */
static void a_missed_block_is_given_up(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share;

    (void)state;
    begin(&f, 2);
    f.course.extranonce_subscribed = true;
    loopback_course_start(&f.course, START);
    f.course.phase_work = 5.9;
    scripted_client_solve(&f.client, 0, 0, 0, 0, true, &share);
    assert_int_equal(submit(&f, &share, START), LOOPBACK_ACCEPTED);
    assert_int_equal(f.course.phase, LOOPBACK_PHASE_BLOCK);
    f.course.phase_work = 6.0;
    scripted_client_solve(&f.client, 0, 1 + (uint32_t)strtoul(share.nonce, NULL, 16), 0, 0, true,
                          &share);
    assert_int_equal(submit(&f, &share, START), LOOPBACK_ACCEPTED);
    assert_int_equal(f.course.phase, LOOPBACK_PHASE_ROLLED);
    assert_int_equal(f.blocks, 0);
    end(&f);
}

static void a_full_memory_of_shares_starts_the_next_phase(void **state)
{
    struct fixture f = {.blocks = 0};
    struct scripted_share share;
    uint64_t phase;

    (void)state;
    begin(&f, 2);
    agree_rolling(&f);
    loopback_course_start(&f.course, START);
    phase = f.course.phase_number;
    f.course.seen[phase & 1].count = LOOPBACK_SEEN_MAX;
    scripted_client_solve(&f.client, 0, 0, 0, 0, true, &share);
    assert_int_equal(submit(&f, &share, START), LOOPBACK_ACCEPTED);
    assert_int_equal(f.course.phase_number, phase + 1);
    assert_true(f.client.job_clean);
    end(&f);
}

static void a_suggested_difficulty_is_taken(void **state)
{
    struct fixture f = {.blocks = 0};

    (void)state;
    begin(&f, 2);
    assert_false(loopback_course_suggest(&f.course, 0.0, START));
    assert_false(loopback_course_suggest(&f.course, -1.0, START));
    assert_false(loopback_course_suggest(&f.course, 1e308, START));
    assert_false(loopback_course_suggest(&f.course, 0.0 / 0.0, START));
    assert_true(loopback_course_suggest(&f.course, 0.25, START));
    assert_int_equal(f.client.jobs, 0);
    loopback_course_start(&f.course, START + CLOCK_SECOND);
    assert_true(f.client.job_difficulty == 0.25);
    f.client.order[0] = '\0';
    assert_true(loopback_course_suggest(&f.course, 0.5, START + 2 * CLOCK_SECOND));
    assert_string_equal(f.client.order, "dn");
    assert_true(f.client.job_difficulty == 0.5);
    assert_false(f.client.job_clean);
    end(&f);
}

static void silence_makes_it_easier(void **state)
{
    struct fixture f = {.blocks = 0};
    int64_t now = START;

    (void)state;
    begin(&f, 2);
    f.shared.config.rolled_seconds = 1e9;
    f.shared.config.job_seconds = 1e6;
    loopback_course_start(&f.course, START);
    while (f.client.difficulty > EASY / 1000 && now < START + 60 * CLOCK_SECOND) {
        int64_t next = loopback_course_deadline(&f.course);

        assert_true(next > now);
        now = next;
        loopback_course_tick(&f.course, now);
    }
    print_message("a thousand times easier after %.1f s and %u jobs\n", (double)(now - START) / 1e9,
                  f.client.jobs);
    assert_true(now < START + 10 * CLOCK_SECOND);
    assert_true(f.client.jobs <= 6);
    end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_block_then_rolled_jobs_then_the_next),
        cmocka_unit_test(without_extranonce_subscribe_only_rolled_jobs),
        cmocka_unit_test(without_version_rolling_no_mask_is_sent),
        cmocka_unit_test(rolled_only_serves_no_block),
        cmocka_unit_test(extranonce1_is_never_given_twice),
        cmocka_unit_test(every_fault_has_its_verdict),
        cmocka_unit_test(a_void_job_is_stale_after_the_grace),
        cmocka_unit_test(older_jobs_hold_until_too_many),
        cmocka_unit_test(a_block_is_retargeted_without_new_content),
        cmocka_unit_test(the_block_is_always_a_share),
        cmocka_unit_test(rolled_time_is_a_share_but_not_the_block),
        cmocka_unit_test(a_missed_block_is_given_up),
        cmocka_unit_test(a_full_memory_of_shares_starts_the_next_phase),
        cmocka_unit_test(a_suggested_difficulty_is_taken),
        cmocka_unit_test(silence_makes_it_easier),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
