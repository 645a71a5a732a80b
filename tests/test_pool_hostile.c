/* test_pool_hostile.c - what pools do to us by fault or on purpose: each is refused or survived,
 * within a deadline and within bounded memory, log and work, and mining goes on. */
#include "tests/pool_rig.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <event2/buffer.h>

#include "base/log.h"
#include "net/pool_log.h"

/* A rig and its pool, started. */
static struct scripted_pool *begin(struct pool_rig *r, const struct scripted_plan *plans,
                                   size_t plan_count)
{
    pool_rig_init(r, 0);
    struct scripted_pool *pool = scripted_pool_new(r->base, plans, plan_count);

    r->config.url.port = pool->port;
    return pool;
}

static void end(struct pool_rig *r, struct scripted_pool *pool)
{
    scripted_pool_free(pool);
    pool_rig_clear(r);
}

/* A job, and a share of it that is accepted: nothing is broken. */
static void works(struct pool_rig *r)
{
    uint64_t accepted = r->accepted;

    pool_rig_until(r, r->state == UPSTREAM_ALIVE && r->job);
    assert_int_equal(pool_rig_submit(r, r->job), SESSION_SUBMIT_SENT);
    pool_rig_until(r, r->accepted == accepted + 1);
}

/* ---- pools that do not speak, or not to the end ---- */

static void test_accepts_and_never_speaks(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_SILENT},
                                                 {.manner = SCRIPTED_STOP_AFTER_SUBSCRIBE},
                                                 {.manner = SCRIPTED_GOOD}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 3);

    (void)state;
    r.config.timeout_ns = 60 * CLOCK_MILLISECOND;
    int64_t from = clock_mono_ns();

    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "no answer to subscribe"));
    assert_true(clock_mono_ns() - from >= r.config.timeout_ns);
    pool_rig_until(&r, pool->connections == 2 && r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "no answer to authorize"));
    works(&r);
    assert_int_equal(pool->connections, 3);
    end(&r, pool);
}

/* Jobs for a while, then nothing more on an open socket. */
static void test_stops_speaking(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    r.config.timeout_ns = 60 * CLOCK_MILLISECOND;
    pool_rig_start(&r);
    works(&r);
    int64_t from = clock_mono_ns();

    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "silent"));
    assert_true(clock_mono_ns() - from >= r.config.timeout_ns - 30 * CLOCK_MILLISECOND);
    pool_rig_until(&r, pool->connections == 2);
    works(&r);
    end(&r, pool);
}

/* Bytes come all the time, but no line is ever done in time. */
static void test_one_byte_at_a_time(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    r.config.timeout_ns = 100 * CLOCK_MILLISECOND;
    pool->fragments = true;
    pool->interval_us = 10000;
    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "no answer to subscribe"));
    pool->fragments = false;
    works(&r);
    end(&r, pool);
}

/* It lets us in, talks, and gives no job. */
static void test_no_job(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_NO_JOB},
                                                 {.manner = SCRIPTED_GOOD}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    r.config.timeout_ns = 80 * CLOCK_MILLISECOND;
    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_ALIVE);
    int64_t from = clock_mono_ns();

    while (r.state == UPSTREAM_ALIVE) {
        scripted_pool_say(pool, "{\"id\":1000,\"method\":\"mining.ping\",\"params\":[]}");
        pool_rig_run(&r, 10 * CLOCK_MILLISECOND);
        assert_true(clock_mono_ns() - from < 60 * CLOCK_SECOND);
    }
    assert_non_null(strstr(r.last_why, "no job"));
    assert_true(pool->answers > 0);
    works(&r);
    end(&r, pool);
}

/* ---- pools that hang up ---- */

static void test_closes_in_the_handshake(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_CLOSE_AT_ONCE},
                                                 {.manner = SCRIPTED_CLOSE_ON_SUBSCRIBE},
                                                 {.manner = SCRIPTED_REFUSE_SUBSCRIBE},
                                                 {.manner = SCRIPTED_CLOSE_ON_AUTHORIZE},
                                                 {.manner = SCRIPTED_GOOD}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 5);

    (void)state;
    pool_rig_start(&r);
    pool_rig_until(&r, pool->connections == 1 && r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "without a word"));
    assert_non_null(strstr(r.why, "retry in"));
    pool_rig_until(&r, pool->connections == 2 && r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "closed"));
    pool_rig_until(&r, pool->connections == 3 && r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "full house"));
    pool_rig_until(&r, pool->connections == 4 && r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "closed"));
    works(&r);
    assert_int_equal(r.jobs, 1); /* the early one was never given out */
    end(&r, pool);
}

static void test_closes_in_a_line(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_CLOSE_MID_LINE},
                                                 {.manner = SCRIPTED_GOOD}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    works(&r);
    assert_int_equal(r.jobs, 1);
    end(&r, pool);
}

/* A pool that hangs up on mining.configure is asked without it the next time. */
static void test_closes_on_configure(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_CLOSE_ON_CONFIGURE,
                                              .mask = "1fffe000"};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    works(&r);
    assert_int_equal(pool->connections, 2);
    assert_int_equal(pool->configures, 1);
    assert_int_equal(r.job->version_mask, 0);
    assert_int_equal(pool_rig_status(&r).agreed_mask, 0);
    end(&r, pool);
}

/* ---- pools that do not know us ---- */

static void test_unauthorized(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_REFUSE_AUTHORIZE};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_FAILED);
    assert_non_null(strstr(r.why, "no such user"));
    assert_int_equal(pool_rig_status(&r).failure, UPSTREAM_FAILURE_UNAUTHORIZED);
    pool_rig_run(&r, 60 * CLOCK_MILLISECOND);
    assert_int_equal(pool->connections, 1);
    end(&r, pool);
}

/* Every share is refused as unauthorised: one more login, then it is over. */
static void test_unauthorized_shares(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_UNAUTHORIZED};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, pool->authorizes == 2);
    pool_rig_until(&r, r.jobs == 2); /* the pool's answer to it is followed by a job */
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.state == UPSTREAM_FAILED);
    assert_int_equal(pool_rig_status(&r).failure, UPSTREAM_FAILURE_UNAUTHORIZED);
    assert_int_equal(pool->authorizes, 2);
    assert_int_equal(r.rejected, 2);
    assert_int_equal(pool_rig_counts(&r)->reject_reasons[REJECT_UNAUTHORIZED], 2);
    end(&r, pool);
}

/* ---- bytes ---- */

static void test_line_without_end(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);
    char *noise = malloc(3 << 20);

    (void)state;
    assert_non_null(noise);
    memset(noise, 'x', 3 << 20);
    r.config.timeout_ns = 20 * CLOCK_SECOND; /* not what ends it */
    pool_rig_start(&r);
    works(&r);
    scripted_pool_raw(pool, noise, (1 << 20) - 1); /* may still become a line */
    pool_rig_run(&r, 50 * CLOCK_MILLISECOND);
    assert_int_equal(r.state, UPSTREAM_ALIVE);
    scripted_pool_raw(pool, noise, 3 << 20);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "longer than"));
    pool_rig_until(&r, pool->connections == 2 && r.state == UPSTREAM_ALIVE);
    works(&r);
    free(noise);
    end(&r, pool);
}

static void test_fragments_and_line_ends(void **state)
{
    static const char *const endings[] = {"\r\n", "\n\n\r\n\n", "\n"};
    static const struct scripted_plan plan = {.mask = "1fffe000"};

    (void)state;
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, &plan, 1);

        pool->ending = endings[i];
        pool->fragments = true;
        r.config.timeout_ns = 20 * CLOCK_SECOND;
        pool_rig_start(&r);
        works(&r);
        works(&r);
        end(&r, pool);
    }
}

/* Lines that are no messages are dropped; the connection goes on. */
static void test_rubbish_between_lines(void **state)
{
    static const char *const rubbish[] = {
        "Invalid JSON, disconnecting",
        "{",
        "[]",
        "null",
        "{\"id\":NaN}",
        "\xff\xfe\xfd",
        "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[0]}",
        "{\"id\":null,\"method\":\"mining.notify\",\"params\":[]}",
        "{\"id\":null,\"method\":\"mining.set_version_mask\",\"params\":[\"zz\"]}",
        "{\"id\":99,\"result\":true,\"error\":null}",
        "{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"\\u001b[31m%n%s\"]}",
    };
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    works(&r);
    for (size_t i = 0; i < sizeof rubbish / sizeof rubbish[0]; i++) {
        scripted_pool_raw(pool, rubbish[i], strlen(rubbish[i]));
        scripted_pool_raw(pool, "\n", 1);
    }
    scripted_pool_raw(pool, "{\"id\":\0null}\n", 13);
    works(&r);
    assert_int_equal(pool->connections, 1);
    assert_int_equal(r.jobs, 1);
    end(&r, pool);
}

/* ---- floods ---- */

/* A thousand clean jobs in one write: the newest comes through, most of the others never do. */
static void test_notify_flood(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&r);
    works(&r);
    for (uint32_t i = 1; i <= 1000; i++) {
        char id[16];

        snprintf(id, sizeof id, "f%u", i);
        scripted_pool_job(pool, id, i, true);
    }
    pool_rig_until(&r, strcmp(r.job->id, "f1000") == 0);
    assert_true(r.job->clean);
    assert_true(r.jobs <= 1 + 100);
    assert_int_equal(pool_rig_status(&r).jobs, r.jobs);
    works(&r);
    end(&r, pool);
}

/* It asks and does not read: what it is owed does not pile up here. */
static void test_questions_without_reading(void **state)
{
    enum { QUESTIONS = 50000 };
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);
    char id[241];

    (void)state;
    memset(id, 'q', sizeof id - 1);
    id[sizeof id - 1] = '\0';
    scripted_pool_small_window(pool);
    r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&r);
    works(&r);
    scripted_pool_read(pool, false);
    for (int i = 0; i < QUESTIONS; i++)
        scripted_pool_say(pool, "{\"id\":\"%s\",\"method\":\"mining.ping\",\"params\":[]}", id);
    scripted_pool_job(pool, "after", 1, true);
    pool_rig_until(&r, strcmp(r.job->id, "after") == 0); /* it has heard them all */
    scripted_pool_read(pool, true);
    works(&r); /* the share comes after all the answers */
    /* All answers would be 14 MB. The system's own buffers hold up to 4 MB of them. */
    assert_true(pool->answers > 100);
    assert_true(pool->answers < QUESTIONS / 2);
    end(&r, pool);
}

/* ---- the log ---- */

static char *read_all(const char *path)
{
    FILE *f = fopen(path, "re");
    char *text = calloc(1, 4 << 20);

    assert_true(f && text);
    assert_true(fread(text, 1, (4 << 20) - 1, f) > 0);
    fclose(f);
    return text;
}

static unsigned count(const char *text, const char *what)
{
    unsigned n = 0;

    for (const char *p = text; (p = strstr(p, what)) != NULL; p++)
        n++;
    return n;
}

static void temporary(char path[32])
{
    strcpy(path, "pool-hostile-XXXXXX");
    int fd = mkstemp(path);

    assert_true(fd >= 0);
    close(fd);
}

/* A pool that talks without end does not fill the disk. */
static void test_words_without_end(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);
    char path[32];

    (void)state;
    temporary(path);
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&r);
    works(&r);
    for (int i = 0; i < 200; i++) {
        scripted_pool_say(
            pool, "{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"buy %d\"]}", i);
        scripted_pool_say(pool, "rubbish %d", i);
        pool_rig_turn(&r);
    }
    works(&r);
    log_close();
    char *text = read_all(path);
    unsigned lines = count(text, "\n");

    assert_non_null(strstr(text, "says: buy 0"));
    assert_true(lines >= 10 && lines <= POOL_LOG_LINES_PER_MINUTE + 1);
    free(text);
    unlink(path);
    end(&r, pool);
}

/* Time is an argument: a minute later it may talk again, and it is told what was left out. */
static void test_words_by_the_minute(void **state)
{
    struct pool_log l = {.url = "stratum+tcp://h:1", .user = "u"};
    char path[32];

    (void)state;
    temporary(path);
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    for (int minute = 0; minute < 3; minute++)
        for (int i = 0; i < 100; i++)
            pool_log_words(&l, LOG_LEVEL_INFO, "words",
                           (1 + 61 * minute) * CLOCK_SECOND + i * CLOCK_MILLISECOND);
    pool_log_words(&l, LOG_LEVEL_DEBUG, "not even asked for", 300 * CLOCK_SECOND);
    log_close();
    char *text = read_all(path);

    assert_int_equal(count(text, "stratum+tcp://h:1: words\n"), 3 * POOL_LOG_LINES_PER_MINUTE);
    assert_int_equal(count(text, "70 more messages were not logged"), 2);
    assert_null(strstr(text, "not even"));
    free(text);
    unlink(path);
}

/* The protocol dump shows every line, and the password in none. */
static void test_dump_hides_the_password(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);
    char path[32];

    (void)state;
    temporary(path);
    assert_int_equal(log_open(path, LOG_LEVEL_DEBUG), ERR_OK);
    r.config.protocol_dump = true;
    /* Those in the URL are not even kept. */
    snprintf(r.config.url.password, sizeof r.config.url.password, POOL_RIG_PASSWORD);
    pool_rig_start(&r);
    works(&r);
    log_close();
    char *text = read_all(path);

    assert_int_equal(count(text, "> {\"id\":"), 4); /* configure, subscribe, two more, the share */
    assert_int_equal(count(text, "mining.authorize as " POOL_RIG_USER ", password masked"), 1);
    assert_int_equal(count(text, "mining.submit"), 1);
    assert_int_equal(count(text, "< {"), 7);
    assert_null(strstr(text, POOL_RIG_PASSWORD));
    free(text);
    unlink(path);
    end(&r, pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepts_and_never_speaks),
        cmocka_unit_test(test_stops_speaking),
        cmocka_unit_test(test_one_byte_at_a_time),
        cmocka_unit_test(test_no_job),
        cmocka_unit_test(test_closes_in_the_handshake),
        cmocka_unit_test(test_closes_in_a_line),
        cmocka_unit_test(test_closes_on_configure),
        cmocka_unit_test(test_unauthorized),
        cmocka_unit_test(test_unauthorized_shares),
        cmocka_unit_test(test_line_without_end),
        cmocka_unit_test(test_fragments_and_line_ends),
        cmocka_unit_test(test_rubbish_between_lines),
        cmocka_unit_test(test_notify_flood),
        cmocka_unit_test(test_questions_without_reading),
        cmocka_unit_test(test_words_without_end),
        cmocka_unit_test(test_words_by_the_minute),
        cmocka_unit_test(test_dump_hides_the_password),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
