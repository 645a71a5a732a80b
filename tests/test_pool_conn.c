/* test_pool_conn.c - a pool as an upstream, on a real socket: login, shares, dropped connections,
 * redirections, and the books that stay balanced through all of it. */
#include "tests/pool_rig.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

/* ---- an ordinary life ---- */

static void test_login_job_verdicts(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000", .extranonce2_size = 6};
    static const enum upstream_state want[] = {UPSTREAM_CONNECTING, UPSTREAM_LOGIN, UPSTREAM_ALIVE,
                                               UPSTREAM_STOPPED};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);
    char url[64];

    r.config.url.port = pool->port;
    r.config.suggest_difficulty = 0.5;
    pool_rig_start(&r);
    struct upstream_status status = pool_rig_status(&r);

    snprintf(url, sizeof url, "stratum+tcp://127.0.0.1:%u", (unsigned)pool->port);
    assert_string_equal(status.url, url);
    assert_string_equal(status.user, POOL_RIG_USER);
    assert_int_equal(status.state, UPSTREAM_STOPPED);
    assert_true(status.difficulty == 0.0);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool->configures, 1);
    assert_int_equal(pool->subscribes, 1);
    assert_int_equal(pool->authorizes, 1);
    assert_true(r.job->difficulty == 1e-9);
    assert_int_equal(r.job->extranonce2_size, 6);
    assert_int_equal(r.job->version_mask, 0x1fffe000);
    assert_true(r.job->clean);
    assert_string_equal(r.job->id, "1");
    status = pool_rig_status(&r);
    assert_int_equal(status.state, UPSTREAM_ALIVE);
    assert_int_equal(status.agreed_mask, 0x1fffe000);
    assert_true(status.difficulty == 1e-9);
    assert_int_equal(status.attempts, 1);
    assert_int_equal(status.connects, 1);
    assert_int_equal(status.jobs, 1);
    assert_int_equal(status.drops, 0);

    for (unsigned i = 1; i <= 5; i++) {
        assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
        pool_rig_until(&r, r.accepted == i);
        assert_true(r.verdict.accepted && !r.verdict.lost);
        assert_true(r.verdict.latency_ns > 0);
        assert_true(r.verdict.entry.difficulty == 1e-9);
    }
    assert_int_equal(pool->submits, 5);
    assert_int_equal(pool_rig_counts(&r)->accepted, 5);

    /* A job that is not clean leaves the one before it valid; a clean one does not. */
    struct job *first;

    assert_int_equal(job_copy(r.job, &first), ERR_OK);
    first->seq = r.job->seq;
    scripted_pool_job(pool, "2", 1, false);
    pool_rig_until(&r, r.jobs == 2);
    assert_int_equal(pool_rig_submit(&r, first), SESSION_SUBMIT_SENT);
    scripted_pool_job(pool, "3", 2, true);
    pool_rig_until(&r, r.jobs == 3 && r.accepted == 6);
    assert_int_equal(pool_rig_submit(&r, first), SESSION_SUBMIT_STALE);
    assert_int_equal(pool_rig_counts(&r)->stale, 1);
    assert_int_equal(pool->submits, 6);

    r.u->ops->stop(r.u);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_STALE); /* no connection */
    assert_int_equal(r.state_count, 4);
    assert_memory_equal(r.states, want, sizeof want);
    pool_rig_until(&r, pool->closed == 1);
    job_free(first);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* What is on the wire is what was found. */
static void test_submit_on_the_wire(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_REJECT};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    struct share share = pool_rig_share(&r, r.job);
    uint8_t hash[32];
    double difficulty = 0.0;
    char nonce[9];

    assert_int_equal(r.u->ops->submit(r.u, &share, r.job, hash, &difficulty), SESSION_SUBMIT_SENT);
    assert_true(difficulty >= 1e-9);
    pool_rig_until(&r, r.rejected == 1);
    assert_int_equal(r.verdict.reason, REJECT_STALE);
    assert_string_equal(r.verdict.text, "Job not found");
    assert_int_equal(pool_rig_counts(&r)->reject_reasons[REJECT_STALE], 1);
    json_t *submit = json_loads(pool->submit, 0, NULL);
    json_t *params = json_object_get(submit, "params");

    snprintf(nonce, sizeof nonce, "%08x", share.nonce);
    assert_int_equal(json_array_size(params), 5); /* no version rolling was agreed */
    assert_string_equal(json_string_value(json_array_get(params, 0)), POOL_RIG_USER);
    assert_string_equal(json_string_value(json_array_get(params, 1)), "1");
    assert_string_equal(json_string_value(json_array_get(params, 2)), "00000000");
    assert_string_equal(json_string_value(json_array_get(params, 3)), "6b02c99d");
    assert_string_equal(json_string_value(json_array_get(params, 4)), nonce);
    json_decref(submit);

    /* Found again, or not true at all: neither is sent. */
    assert_int_equal(r.u->ops->submit(r.u, &share, r.job, hash, &difficulty),
                     SESSION_SUBMIT_DUPLICATE);
    do {
        share.nonce++;
    } while (r.u->ops->submit(r.u, &share, r.job, hash, &difficulty) != SESSION_SUBMIT_WRONG);
    pool_rig_until(&r, pool_rig_counts(&r)->pending == 0);
    assert_int_equal(pool_rig_counts(&r)->duplicate_dropped, 1);

    /* A share whose job nobody remembers is stale, whatever is in it. */
    share.job_seq = 999;
    assert_int_equal(r.u->ops->submit(r.u, &share, NULL, hash, &difficulty), SESSION_SUBMIT_STALE);
    assert_int_equal(pool_rig_counts(&r)->stale, 1);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* ---- limits of ours ---- */

static void test_submit_limit(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    r.config.max_submits = 0.001;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    struct share first = pool_rig_share(&r, r.job);
    uint8_t hash[32];
    double difficulty;

    assert_int_equal(r.u->ops->submit(r.u, &first, r.job, hash, &difficulty), SESSION_SUBMIT_SENT);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_FULL);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_FULL);
    assert_int_equal(pool_rig_counts(&r)->throttled, 2);
    assert_int_equal(pool_rig_counts(&r)->found, 3);
    /* A duplicate stays one, too. */
    assert_int_equal(r.u->ops->submit(r.u, &first, r.job, hash, &difficulty),
                     SESSION_SUBMIT_DUPLICATE);
    assert_int_equal(pool_rig_counts(&r)->duplicate_dropped, 1);
    assert_int_equal(pool_rig_counts(&r)->throttled, 2);
    assert_int_equal(pool_rig_counts(&r)->found, 3);
    /* A hardware error stays one: it is not found, so it is not throttled. */
    struct share share = pool_rig_share(&r, r.job);
    enum session_submit_result result;
    unsigned full = 0;

    do {
        share.nonce++;
        result = r.u->ops->submit(r.u, &share, r.job, hash, &difficulty);
        full += result == SESSION_SUBMIT_FULL;
    } while (result == SESSION_SUBMIT_FULL);
    assert_int_equal(result, SESSION_SUBMIT_WRONG);
    assert_int_equal(pool_rig_counts(&r)->throttled, 2 + full);
    assert_int_equal(pool_rig_counts(&r)->found, 3 + full);
    pool_rig_until(&r, r.accepted == 1);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* With this nbits about every second hash is a block. */
static void test_block_passes_the_limit(void **state)
{
    static const struct scripted_plan plan = {.nbits = "207fffff"};
    struct pool_rig r;
    unsigned sent = 0, held = 0;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    r.config.max_submits = 0.001;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_true(r.job->network_known);
    for (unsigned i = 0; i < 50; i++) {
        struct share share = pool_rig_share(&r, r.job);
        uint8_t hash[32] = {0};
        double difficulty;

        if (r.u->ops->submit(r.u, &share, r.job, hash, &difficulty) == SESSION_SUBMIT_SENT) {
            sent++;
            assert_true(i == 0 || target_meets(hash, &r.job->network));
        } else {
            held++;
        }
    }
    assert_int_equal(pool_rig_counts(&r)->throttled, held);
    assert_true(sent > 30); /* the share target is harder than the block target here */
    pool_rig_until(&r, r.accepted == sent);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* ---- connections that end ---- */

static uint64_t paused_ns(const struct pool_rig *r, size_t waiting)
{
    assert_int_equal(r->states[waiting], UPSTREAM_WAITING);
    assert_int_equal(r->states[waiting + 1], UPSTREAM_CONNECTING);
    return (uint64_t)(r->state_ns[waiting + 1] - r->state_ns[waiting]);
}

/* Shares under way when the pool hangs up are lost, counted, and a job of the old session is of no
 * use in the new one even if the pool uses its id again. */
static void test_drop_with_shares_in_flight(void **state)
{
    static const struct scripted_plan plans[] = {
        {.verdict = SCRIPTED_NO_VERDICT, .extranonce1 = "aaaaaaaa"},
        {.extranonce1 = "bbbbbbbb"},
    };
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, plans, 2);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    for (int i = 0; i < 3; i++)
        assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, pool->submits == 3);
    assert_int_equal(pool_rig_counts(&r)->pending, 3);
    struct job *old;

    assert_int_equal(job_copy(r.job, &old), ERR_OK);
    old->seq = r.job->seq;
    scripted_pool_close(pool);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "closed the connection"));
    assert_null(strstr(r.why, "without a word"));
    assert_int_equal(pool_rig_counts(&r)->pending, 3); /* the pool may take the session up */
    assert_int_equal(pool_rig_submit(&r, old), SESSION_SUBMIT_STALE);

    pool_rig_until(&r, r.jobs == 2);
    assert_int_equal(pool_rig_counts(&r)->lost, 3);
    assert_int_equal(pool_rig_counts(&r)->pending, 0);
    assert_int_equal(r.lost, 3); /* each was told */
    assert_non_null(strstr(r.verdict.text, "did not take up the session"));
    assert_string_equal(r.job->id, old->id);
    assert_int_not_equal(r.job->session, old->session);
    assert_memory_not_equal(r.job->identity, old->identity, 32);
    assert_int_equal(pool_rig_submit(&r, old), SESSION_SUBMIT_STALE);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.accepted == 1);
    assert_int_equal(pool->submits, 4);
    assert_int_equal(pool_rig_counts(&r)->found, 6);
    assert_int_equal(pool_rig_counts(&r)->stale, 2);
    struct upstream_status status = pool_rig_status(&r);

    assert_int_equal(status.connects, 2);
    assert_int_equal(status.drops, 1);
    job_free(old);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* An answer that never comes: the share is lost after the deadline, and the connection goes on. */
static bool lost_while_alive(int64_t timeout_ns)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT};
    struct pool_rig r;

    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    r.config.timeout_ns = timeout_ns;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    while (r.lost == 0 && r.state == UPSTREAM_ALIVE) { /* alive, but no word of the share */
        scripted_pool_job(pool, "2", 1, false);
        pool_rig_run(&r, timeout_ns / 20);
    }
    bool alive = r.state == UPSTREAM_ALIVE && pool->connections == 1;

    if (alive) {
        assert_true(r.verdict.lost && r.verdict.unanswered && !r.verdict.accepted);
        assert_int_equal(pool_rig_counts(&r)->lost, 1);
    }
    scripted_pool_free(pool);
    pool_rig_clear(&r);
    return alive;
}

static void test_verdict_that_never_comes(void **state)
{
    int64_t timeout_ns = 100 * CLOCK_MILLISECOND;

    (void)state;
    while (!lost_while_alive(timeout_ns)) { /* the pool seemed silent: this machine stood still */
        timeout_ns *= 2;
        assert_true(timeout_ns < 60 * CLOCK_SECOND);
    }
}

/* A share whose connection broke runs out of time while the next one logs in: that is no silence of
 * the pool that it is to be judged by. */
static void test_time_runs_out_on_the_next_connection(void **state)
{
    static const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT},
                                                 {.manner = SCRIPTED_STOP_AFTER_SUBSCRIBE}};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, plans, 2);

    r.config.url.port = pool->port;
    r.config.timeout_ns = 300 * CLOCK_MILLISECOND;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.lost == 1);
    assert_true(r.verdict.lost && !r.verdict.unanswered);
    assert_int_equal(pool_rig_counts(&r)->pending, 0);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* Pauses double, with jitter, and a job makes the next one short again. */
static void test_backoff_grows(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_CLOSE_AT_ONCE},
                                                 {.manner = SCRIPTED_CLOSE_AT_ONCE},
                                                 {.manner = SCRIPTED_CLOSE_ON_SUBSCRIBE},
                                                 {.manner = SCRIPTED_CLOSE_AT_ONCE},
                                                 {.manner = SCRIPTED_GOOD},
                                                 {.manner = SCRIPTED_GOOD}};
    struct pool_rig r;
    uint64_t pause[8];
    size_t pauses = 0;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, plans, 6);

    r.config.retry_pause_ns = 20 * CLOCK_MILLISECOND;
    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.jobs == 2);
    for (size_t i = 0; i + 1 < r.state_count; i++)
        if (r.states[i] == UPSTREAM_WAITING)
            pause[pauses++] = paused_ns(&r, i);
    assert_int_equal(pauses, 5);
    for (size_t i = 0; i < 4; i++) /* the loop's clock has steps of some milliseconds */
        assert_true(pause[i] + 10 * (uint64_t)CLOCK_MILLISECOND >= UINT64_C(15000000) << i);
    assert_true(pause[4] < pause[3]); /* 25 ms at most, against 120 at least */
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* A pool that gives a job and hangs up, again and again, is asked less and less often; not one that
 * has credited a share meanwhile. */
static void test_hangs_up_at_every_job(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    uint64_t pause[8];
    size_t pauses = 0;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.retry_pause_ns = 20 * CLOCK_MILLISECOND;
    r.config.url.port = pool->port;
    pool_rig_start(&r);
    for (uint64_t i = 1; i <= 4; i++) {
        pool_rig_until(&r, r.jobs == i);
        scripted_pool_close(pool);
    }
    pool_rig_until(&r, r.jobs == 5);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.accepted == 1);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.jobs == 6);
    for (size_t i = 0; i + 1 < r.state_count; i++)
        if (r.states[i] == UPSTREAM_WAITING)
            pause[pauses++] = paused_ns(&r, i);
    assert_int_equal(pauses, 5);
    for (size_t i = 0; i < 4; i++) /* the loop's clock has steps of some milliseconds */
        assert_true(pause[i] + 10 * (uint64_t)CLOCK_MILLISECOND >= UINT64_C(15000000) << i);
    assert_non_null(strstr(r.last_why, "retry in 0.0 s")); /* 25 ms at most, against 120 at least */
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* What stands before a pool that is down takes connections and drops them, and says nothing of
 * what the pool knows: it has rolled versions before. */
static void test_dropped_without_a_word(void **state)
{
    static const struct scripted_plan plans[] = {
        {.mask = "1fffe000"}, {.manner = SCRIPTED_CLOSE_AT_ONCE}, {.mask = "1fffe000"}};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, plans, 3);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.jobs == 2);
    assert_int_equal(pool->connections, 3);
    assert_int_equal(r.job->version_mask, 0x1fffe000);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

static void test_retries_exhausted(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_CLOSE_AT_ONCE},
                                                 {.manner = SCRIPTED_CLOSE_AT_ONCE},
                                                 {.manner = SCRIPTED_CLOSE_ON_AUTHORIZE},
                                                 {.manner = SCRIPTED_GOOD}};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, plans, 4);

    r.config.url.port = pool->port;
    r.config.retries = 2;
    pool_rig_start(&r);
    assert_int_equal(r.u->ops->start(r.u), ERR_OK); /* not yet under way: the same start */
    pool_rig_until(&r, r.state == UPSTREAM_FAILED);
    struct upstream_status status = pool_rig_status(&r);

    assert_int_equal(status.failure, UPSTREAM_FAILURE_RETRIES);
    assert_int_equal(status.attempts, 3);
    assert_int_equal(pool->connections, 3);
    assert_int_equal(r.jobs, 0); /* the third gave a job too early and let nobody in */
    pool_rig_run(&r, 100 * CLOCK_MILLISECOND);
    assert_int_equal(pool->connections, 3); /* given up is given up */

    /* Until it is started again. */
    assert_int_equal(r.u->ops->start(r.u), ERR_OK);
    pool_rig_until(&r, r.job);
    assert_int_equal(r.u->ops->start(r.u), ERR_STATE);
    assert_int_equal(pool_rig_status(&r).failure, UPSTREAM_FAILURE_NONE);
    r.u->ops->stop(r.u);
    assert_int_equal(r.state, UPSTREAM_STOPPED);
    assert_int_equal(r.u->ops->start(r.u), ERR_OK);
    pool_rig_until(&r, r.jobs == 2);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

static void test_no_retry(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_CLOSE_AT_ONCE};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    r.config.retries = 0;
    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_FAILED);
    assert_int_equal(pool->connections, 1);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

static void test_refused_connection(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    r.config.retries = 1;
    scripted_pool_deaf(pool);
    pool_rig_start(&r);
    pool_rig_until(&r, r.state == UPSTREAM_FAILED);
    assert_non_null(strstr(r.why, "refused"));
    assert_int_equal(pool_rig_status(&r).connects, 0);
    assert_int_equal(pool_rig_status(&r).attempts, 2);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* ---- client.reconnect ---- */

static void test_reconnect_to_another_port(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);
    struct scripted_pool *other = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    scripted_pool_say(
        pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"127.0.0.1\",\"%u\",0]}",
        (unsigned)other->port);
    pool_rig_until(&r, r.jobs == 2);
    assert_int_equal(other->connections, 1);
    assert_int_equal(pool->connections, 1);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.accepted == 1);
    assert_int_equal(other->submits, 1);
    scripted_pool_close(other); /* then back to the address that the user gave */
    pool_rig_until(&r, r.jobs == 3);
    assert_int_equal(pool->connections, 2);
    assert_int_equal(other->connections, 1);

    /* Stopped while elsewhere, it starts from there too. */
    scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"\",%u]}",
                      (unsigned)other->port);
    pool_rig_until(&r, r.jobs == 4);
    assert_int_equal(other->connections, 2);
    r.u->ops->stop(r.u);
    assert_int_equal(r.u->ops->start(r.u), ERR_OK);
    pool_rig_until(&r, r.jobs == 5);
    assert_int_equal(pool->connections, 3);

    /* And after a pause, for refused shares or for jobs that pay somebody else. */
    scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"\",%u]}",
                      (unsigned)other->port);
    pool_rig_until(&r, r.jobs == 6);
    assert_int_equal(other->connections, 3);
    r.u->ops->pause(r.u, 0, "all shares are refused");
    pool_rig_until(&r, r.jobs == 7);
    assert_int_equal(pool->connections, 4);
    assert_int_equal(other->connections, 3);
    scripted_pool_free(other);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

static void test_reconnect_elsewhere_is_refused(void **state)
{
    static const char *const wanted[] = {
        "[\"evil.example\",3333,0]", "[\"127.0.0.2\",3333,0]", "[\"localhost\",3333]",
        "[\"::1\",3333,0]",          "[\"2130706433\",3333]",  "[\"127.0.0.1\",99999]",
        "[\"127.0.0.1\",\"x\"]",
    };
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    char long_host[400];

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++)
        scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":%s}",
                          wanted[i]);
    memset(long_host, 'a', 300);
    long_host[300] = '\0';
    scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"%s\",1,0]}",
                      long_host);
    scripted_pool_job(pool, "2", 1, true);
    pool_rig_until(&r, r.jobs == 2);
    assert_int_equal(pool->connections, 1);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.accepted == 1);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

static void test_reconnect_fifty_times(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    for (unsigned i = 0; i < 50; i++) {
        scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[]}");
        scripted_pool_job(pool, "2", i, false);
        uint64_t jobs = r.jobs;

        pool_rig_until(&r, r.jobs > jobs && r.state == UPSTREAM_ALIVE);
    }
    assert_int_equal(pool->connections, 1 + 3); /* three in an hour */
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.accepted == 1);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* A wait is honoured; until then nothing is connected, and a stop ends it. */
static void test_reconnect_with_a_wait(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;

    (void)state;
    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    scripted_pool_say(
        pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"\",%u,1000000000]}",
        (unsigned)pool->port);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "in 3600 s")); /* bounded */
    pool_rig_run(&r, 50 * CLOCK_MILLISECOND);
    assert_int_equal(pool->connections, 1);
    r.u->ops->stop(r.u);
    assert_int_equal(r.state, UPSTREAM_STOPPED);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

/* Shares under way when the pool sends us elsewhere, with two of them in flight. */
static struct scripted_pool *begin_farewell(struct pool_rig *r, int64_t timeout_ns)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT, .forgets = true};

    pool_rig_init(r, 0);
    struct scripted_pool *pool = scripted_pool_new(r->base, &plan, 1);

    r->config.url.port = pool->port;
    r->config.timeout_ns = timeout_ns;
    pool_rig_start(r);
    pool_rig_until(r, r->job);
    assert_int_equal(pool_rig_submit(r, r->job), SESSION_SUBMIT_SENT);
    assert_int_equal(pool_rig_submit(r, r->job), SESSION_SUBMIT_SENT);
    pool_rig_until(r, pool->submits == 2);
    scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[]}");
    pool_rig_until(r, r->state == UPSTREAM_WAITING);
    assert_int_equal(pool_rig_submit(r, r->job), SESSION_SUBMIT_STALE);
    assert_int_equal(pool_rig_counts(r)->pending, 2);
    assert_int_equal(pool->closed, 0);
    return pool;
}

static void end_farewell(struct pool_rig *r, struct scripted_pool *pool, uint64_t accepted)
{
    pool_rig_until(r, r->jobs == 2);
    assert_int_equal(pool->connections, 2);
    assert_int_equal(r->accepted, accepted);
    assert_int_equal(r->lost, 2 - accepted);
    assert_int_equal(pool_rig_counts(r)->pending, 0);
    assert_int_equal(pool_rig_counts(r)->stale, 1);
    assert_int_equal(pool_rig_status(r).drops, 0);
    scripted_pool_free(pool);
    pool_rig_clear(r);
}

static int id_of_the_latest(const struct scripted_pool *pool)
{
    json_t *submit = json_loads(pool->submit, 0, NULL);
    int id = (int)json_integer_value(json_object_get(submit, "id"));

    json_decref(submit);
    return id;
}

/* The pool answers both before we go: neither is lost, though it will not know us again. What else
 * it says meanwhile is of no use any more. */
static void test_farewell_answered(void **state)
{
    struct pool_rig r;

    (void)state;
    struct scripted_pool *pool = begin_farewell(&r, 20 * CLOCK_SECOND);
    int id = id_of_the_latest(pool);

    scripted_pool_job(pool, "2", 1, true);
    scripted_pool_say(pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"\",1]}");
    scripted_pool_say(pool, "{\"id\":%d,\"result\":true,\"error\":null}", id);
    pool_rig_until(&r, r.accepted == 1);
    assert_int_equal(pool->closed, 0);
    assert_int_equal(r.jobs, 1);
    scripted_pool_say(pool, "{\"id\":%d,\"result\":true,\"error\":null}", id - 1);
    pool_rig_until(&r, pool->closed == 1);
    end_farewell(&r, pool, 2);
}

/* The pool answers one and hangs up, which it announced: not a failure. */
static void test_farewell_cut_short(void **state)
{
    struct pool_rig r;

    (void)state;
    struct scripted_pool *pool = begin_farewell(&r, 20 * CLOCK_SECOND);

    scripted_pool_say(pool, "{\"id\":%d,\"result\":true,\"error\":null}", id_of_the_latest(pool));
    pool_rig_until(&r, r.accepted == 1);
    scripted_pool_close(pool);
    end_farewell(&r, pool, 1);
}

/* The pool talks on and never answers: the farewell has an end. */
static void test_farewell_has_an_end(void **state)
{
    struct pool_rig r;

    (void)state;
    struct scripted_pool *pool = begin_farewell(&r, 300 * CLOCK_MILLISECOND);

    while (pool->closed == 0 && pool->connections == 1) {
        scripted_pool_job(pool, "2", 1, false);
        pool_rig_run(&r, 20 * CLOCK_MILLISECOND);
    }
    end_farewell(&r, pool, 0);
}

/* ---- the listener's freedom ---- */

static void stop_within(enum upstream_state in, bool at_job, bool at_verdict,
                        enum scripted_manner manner)
{
    struct scripted_plan plan = {.manner = manner};
    struct pool_rig r;

    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

    r.config.url.port = pool->port;
    r.stop_in = in;
    r.stop_in_state = !at_job && !at_verdict;
    r.stop_at_job = at_job;
    r.stop_at_verdict = at_verdict;
    pool_rig_start(&r);
    if (at_verdict) {
        pool_rig_until(&r, r.job);
        assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
        assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    }
    pool_rig_until(&r, r.state_count > 0 && r.state == UPSTREAM_STOPPED);
    unsigned connections = pool->connections;

    pool_rig_run(&r, 50 * CLOCK_MILLISECOND);
    assert_int_equal(r.state, UPSTREAM_STOPPED);
    assert_int_equal(pool->connections, connections);
    assert_int_equal(pool_rig_counts(&r)->pending, 0);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
}

static void test_stop_from_the_listener(void **state)
{
    (void)state;
    stop_within(UPSTREAM_CONNECTING, false, false, SCRIPTED_GOOD);
    stop_within(UPSTREAM_LOGIN, false, false, SCRIPTED_GOOD);
    stop_within(UPSTREAM_ALIVE, false, false, SCRIPTED_GOOD);
    stop_within(UPSTREAM_WAITING, false, false, SCRIPTED_CLOSE_AT_ONCE);
    stop_within(UPSTREAM_STOPPED, true, false, SCRIPTED_GOOD);
    stop_within(UPSTREAM_STOPPED, false, true, SCRIPTED_GOOD);
}

/* Freed at any moment, without a stop before it. */
static void test_free_at_any_moment(void **state)
{
    static const struct scripted_plan plan = {0};

    (void)state;
    for (int turns = 0; turns < 12; turns++) {
        struct pool_rig r;

        pool_rig_init(&r, 0);
        struct scripted_pool *pool = scripted_pool_new(r.base, &plan, 1);

        r.config.url.port = pool->port;
        pool_rig_start(&r);
        for (int i = 0; i < turns && !r.job; i++)
            pool_rig_turn(&r);
        r.u->ops->free(r.u);
        r.u = NULL;
        scripted_pool_free(pool);
        pool_rig_clear(&r);
    }
}

static void test_login_that_cannot_be_sent(void **state)
{
    const struct upstream_listener listener = {0};
    struct pool_rig r;
    struct upstream *u = (struct upstream *)&r;
    char endless[2000];

    (void)state;
    pool_rig_init(&r, 1);
    memset(endless, 'u', sizeof endless - 1);
    endless[sizeof endless - 1] = '\0';
    r.config.user = endless;
    assert_int_equal(pool_conn_new(r.base, NULL, &r.config, &listener, &u), ERR_LIMIT);
    assert_null(u);
    r.config.user = "u";
    r.config.password = "\xff\xfe";
    assert_int_equal(pool_conn_new(r.base, NULL, &r.config, &listener, &u), ERR_SYNTAX);
    assert_null(u);
    pool_rig_clear(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_login_job_verdicts),
        cmocka_unit_test(test_submit_on_the_wire),
        cmocka_unit_test(test_submit_limit),
        cmocka_unit_test(test_block_passes_the_limit),
        cmocka_unit_test(test_drop_with_shares_in_flight),
        cmocka_unit_test(test_verdict_that_never_comes),
        cmocka_unit_test(test_time_runs_out_on_the_next_connection),
        cmocka_unit_test(test_backoff_grows),
        cmocka_unit_test(test_hangs_up_at_every_job),
        cmocka_unit_test(test_dropped_without_a_word),
        cmocka_unit_test(test_retries_exhausted),
        cmocka_unit_test(test_no_retry),
        cmocka_unit_test(test_refused_connection),
        cmocka_unit_test(test_reconnect_to_another_port),
        cmocka_unit_test(test_reconnect_elsewhere_is_refused),
        cmocka_unit_test(test_reconnect_fifty_times),
        cmocka_unit_test(test_reconnect_with_a_wait),
        cmocka_unit_test(test_farewell_answered),
        cmocka_unit_test(test_farewell_cut_short),
        cmocka_unit_test(test_farewell_has_an_end),
        cmocka_unit_test(test_stop_from_the_listener),
        cmocka_unit_test(test_free_at_any_moment),
        cmocka_unit_test(test_login_that_cannot_be_sent),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
