/* test_pool_resume.c - shares in flight at a disconnect: sent again to a pool that takes up the
 * session, lost and counted at one that does not; over a thousand disconnects at random bytes no
 * share is credited twice, and each has one end. */
#include "tests/pool_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"

#define DISCONNECTS 1000

static struct scripted_pool *begin(struct pool_rig *r, const struct scripted_plan *plans,
                                   size_t plan_count)
{
    pool_rig_init(r, 0);
    struct scripted_pool *pool = scripted_pool_new(r->base, plans, plan_count);

    pool->remembers = true;
    r->config.url.port = pool->port;
    r->config.timeout_ns = 20 * CLOCK_SECOND; /* nothing here ends by it */
    return pool;
}

static void end(struct pool_rig *r, struct scripted_pool *pool)
{
    scripted_pool_free(pool);
    pool_rig_clear(r);
}

/* ---- one disconnect ---- */

/* Three shares reach the pool, and no answer comes back. */
static void in_flight(struct pool_rig *r, struct scripted_pool *pool)
{
    pool_rig_start(r);
    pool_rig_until(r, r->job);
    for (int i = 0; i < 3; i++)
        assert_int_equal(pool_rig_submit(r, r->job), SESSION_SUBMIT_SENT);
    pool_rig_until(r, pool->submits == 3);
}

/* The pool had credited them: it calls them duplicates, which here means accepted. */
static void test_credited_before(void **state)
{
    static const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT}, {0}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    in_flight(&r, pool);
    scripted_pool_reset(pool);
    pool_rig_until(&r, r.accepted == 3);
    assert_int_equal(pool->submits, 6);
    assert_int_equal(pool->duplicates, 3);
    assert_int_equal(pool->credits, 3);
    assert_int_equal(pool_rig_counts(&r)->accepted, 3);
    assert_int_equal(pool_rig_counts(&r)->accepted_unconfirmed, 3);
    assert_int_equal(pool_rig_counts(&r)->found, 3);
    end(&r, pool);
}

/* It had not seen them. */
static void test_not_seen_before(void **state)
{
    static const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT}, {0}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    in_flight(&r, pool);
    pool->credits = 0;
    scripted_pool_close(pool);
    pool_rig_until(&r, r.accepted == 3);
    assert_int_equal(pool->duplicates, 0);
    assert_int_equal(pool_rig_counts(&r)->accepted_unconfirmed, 0);
    end(&r, pool);
}

/* Another extranonce1: nothing may be sent again. */
static void test_other_session(void **state)
{
    static const struct scripted_plan plans[] = {
        {.verdict = SCRIPTED_NO_VERDICT, .extranonce1 = "aaaaaaaa"}, {.extranonce1 = "bbbbbbbb"}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    in_flight(&r, pool);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.lost == 3);
    assert_int_equal(pool->submits, 3);
    assert_int_equal(pool_rig_counts(&r)->lost, 3);
    end(&r, pool);
}

/* The same extranonce1 but another parent: stale by now. */
static void test_job_is_gone(void **state)
{
    static const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT},
                                                 {.manner = SCRIPTED_NO_JOB}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    in_flight(&r, pool);
    scripted_pool_close(pool);
    pool_rig_until(&r, pool->connections == 2 && r.state == UPSTREAM_ALIVE);
    assert_int_equal(pool_rig_counts(&r)->pending, 3); /* without a job nobody can tell */
    scripted_pool_job(pool, "1", 7, true);             /* the id stands for other work now */
    pool_rig_until(&r, r.lost == 3);
    assert_int_equal(pool->submits, 3);
    end(&r, pool);
}

/* No connection comes about any more: given up when a verdict's time is over. */
static void test_no_other_connection(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    r.config.timeout_ns = 100 * CLOCK_MILLISECOND;
    in_flight(&r, pool);
    scripted_pool_deaf(pool);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.lost == 3);
    assert_non_null(strstr(r.verdict.text, "no other came in time"));
    assert_int_equal(pool_rig_counts(&r)->pending, 0);
    end(&r, pool);
}

/* A stop in the middle of it all. */
static void test_stop_while_pending(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    in_flight(&r, pool);
    scripted_pool_close(pool);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    r.u->ops->stop(r.u);
    assert_int_equal(pool_rig_counts(&r)->lost, 3);
    assert_int_equal(pool_rig_counts(&r)->pending, 0);
    end(&r, pool);
}

/* The listener stops us at the loss of the first of three. */
static void test_stop_at_a_loss(void **state)
{
    static const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT},
                                                 {.extranonce1 = "bbbbbbbb"}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, plans, 2);

    (void)state;
    in_flight(&r, pool);
    r.stop_at_verdict = true;
    scripted_pool_close(pool);
    pool_rig_until(&r, r.state == UPSTREAM_STOPPED);
    assert_int_equal(r.lost, 1);
    assert_int_equal(pool_rig_counts(&r)->lost, 3);
    assert_int_equal(r.jobs, 1);
    end(&r, pool);
}

/* A share at which the pool hangs up each time does not go round for ever. */
static void test_poisonous_share(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    r.config.retry_pause_ns = 0;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    for (unsigned i = 1; i <= 1 + LEDGER_RESENDS_MAX; i++) {
        pool_rig_until(&r, pool->submits == i);
        scripted_pool_close(pool);
    }
    pool_rig_until(&r, r.lost == 1);
    assert_int_equal(pool->submits, 1 + LEDGER_RESENDS_MAX);
    end(&r, pool);
}

/* ---- a thousand ---- */

static void hang_up_at_random(struct scripted_pool *pool, struct prng *random)
{
    /* The handshake is about 700 bytes, a share and its answer 150. */
    pool->cut_after = 1 + (size_t)prng_below(random, 2500);
    pool->cut_with_reset = prng_below(random, 2) != 0;
}

/* Shares as fast as they are answered, new jobs now and then, and a disconnect at every byte that
 * chance finds. */
static void run_disconnects(const struct scripted_plan *plan, struct pool_rig *r,
                            struct scripted_pool **made, uint64_t *found)
{
    struct prng random = {.state = 20261122};
    struct scripted_pool *pool = *made = begin(r, plan, 1);
    unsigned connections = 0;
    uint32_t content = 0;

    r->config.retry_pause_ns = 0;
    hang_up_at_random(pool, &random);
    pool_rig_start(r);
    int64_t until = clock_mono_ns() + 120 * CLOCK_SECOND; /* only a bug takes so long */

    while (pool->cuts < DISCONNECTS) {
        assert_true(clock_mono_ns() < until);
        if (pool->connections != connections) {
            connections = pool->connections;
            hang_up_at_random(pool, &random);
        }
        if (r->state == UPSTREAM_ALIVE && r->job && pool_rig_counts(r)->pending < 8 &&
            pool_rig_submit(r, r->job) == SESSION_SUBMIT_SENT)
            ++*found;
        if (prng_below(&random, 50) == 0 && r->state == UPSTREAM_ALIVE) {
            char id[16];

            snprintf(id, sizeof id, "j%u", ++content);
            scripted_pool_job(pool, id, content, false);
        }
        event_base_loop(r->base, EVLOOP_ONCE | EVLOOP_NONBLOCK);
    }
    pool->cut_after = 0;
    pool->cutting = false;
    pool_rig_until(r, pool_rig_counts(r)->pending == 0 && r->state == UPSTREAM_ALIVE);
}

static void test_disconnects_resuming(void **state)
{
    static const struct scripted_plan plan = {0};
    struct scripted_pool *pool;
    struct pool_rig r;
    uint64_t found = 0;

    (void)state;
    run_disconnects(&plan, &r, &pool, &found);
    const struct ledger_counts *c = pool_rig_counts(&r);

    print_message("resuming: %u disconnects, %llu shares found, %llu accepted (%llu of them after "
                  "\"duplicate\"), %llu lost, %zu credited\n",
                  pool->cuts, (unsigned long long)c->found, (unsigned long long)c->accepted,
                  (unsigned long long)c->accepted_unconfirmed, (unsigned long long)c->lost,
                  pool->credits);
    assert_true(c->found > 500 && pool->submits > c->found); /* some were sent again */
    assert_true(c->accepted_unconfirmed > 0);
    assert_int_equal(c->found, found + c->stale);
    assert_int_equal(c->lost, 0);
    assert_int_equal(c->rejected, 0);
    assert_int_equal(c->accepted, found);
    assert_int_equal(c->accepted, r.accepted);
    assert_int_equal(c->accepted, pool->credits); /* each once */
    end(&r, pool);
}

static void test_disconnects_forgetting(void **state)
{
    static const struct scripted_plan plan = {.forgets = true};
    struct scripted_pool *pool;
    struct pool_rig r;
    uint64_t found = 0;

    (void)state;
    run_disconnects(&plan, &r, &pool, &found);
    const struct ledger_counts *c = pool_rig_counts(&r);

    print_message("forgetting: %u disconnects, %llu shares found, %llu accepted, %llu lost, "
                  "%zu credited\n",
                  pool->cuts, (unsigned long long)c->found, (unsigned long long)c->accepted,
                  (unsigned long long)c->lost, pool->credits);
    assert_int_equal(pool->duplicates, 0); /* nothing was sent again */
    assert_int_equal(c->accepted_unconfirmed, 0);
    assert_int_equal(c->rejected, 0);
    assert_true(c->lost > 100);
    assert_int_equal(c->lost, r.lost); /* each was told */
    assert_int_equal(c->accepted, r.accepted);
    assert_int_equal(found, c->accepted + c->lost);
    /* What the pool credited and we do not know of is among the lost. */
    assert_true(pool->credits >= c->accepted && pool->credits <= c->accepted + c->lost);
    end(&r, pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_credited_before),      cmocka_unit_test(test_not_seen_before),
        cmocka_unit_test(test_other_session),        cmocka_unit_test(test_job_is_gone),
        cmocka_unit_test(test_no_other_connection),  cmocka_unit_test(test_stop_while_pending),
        cmocka_unit_test(test_stop_at_a_loss),       cmocka_unit_test(test_poisonous_share),
        cmocka_unit_test(test_disconnects_resuming), cmocka_unit_test(test_disconnects_forgetting),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
