/* test_pool_order.c - who gets the work, and whom to leave alone: every rule of pool_order.h and
 * reject_watch.h on a clock that the test moves. */
#include "tests/support.h"

#include "base/clock.h"
#include "base/prng.h"
#include "net/pool_order.h"
#include "net/reject_watch.h"
#include "net/sleep_watch.h"

#define SECOND CLOCK_SECOND
#define NONE POOL_ORDER_NONE

static int64_t again;

static struct pool_order made(enum pool_order_strategy strategy, size_t count)
{
    struct pool_order o;

    pool_order_init(&o, strategy, 2 * SECOND);
    for (size_t i = 0; i < count; i++)
        pool_order_add(&o, i, 1.0);
    return o;
}

static size_t choose(struct pool_order *o, int64_t second)
{
    return pool_order_choose(o, second * SECOND, 0.0, &again);
}

static void ready(struct pool_order *o, size_t i, bool is, int64_t second)
{
    pool_order_ready(o, i, is, second * SECOND);
}

/* ---- failover ---- */

static void test_failover_and_return(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 3);

    (void)state;
    assert_int_equal(choose(&o, 0), NONE);
    ready(&o, 1, true, 1);
    assert_int_equal(choose(&o, 1), 1); /* nobody is awaited */
    ready(&o, 0, true, 2);
    assert_int_equal(choose(&o, 2), 0); /* never lost before: takes over at once */
    assert_int_equal(again, INT64_MAX);
    ready(&o, 0, false, 3);
    assert_int_equal(choose(&o, 3), 1);
    ready(&o, 2, true, 4);
    assert_int_equal(choose(&o, 4), 1);
    ready(&o, 0, true, 5);
    assert_int_equal(choose(&o, 5), 0); /* back after one loss: its job is proof enough */
    ready(&o, 0, false, 6);
    ready(&o, 1, false, 6);
    assert_int_equal(choose(&o, 6), 2);
    ready(&o, 2, false, 7);
    assert_int_equal(choose(&o, 7), NONE);
}

/* One that comes and goes must stay for longer each time before it takes over again. */
static void test_failover_settles(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 2);
    static const int64_t settle[] = {0, 10, 20, 40, 80, 160, 300, 300};
    int64_t now = 0;

    (void)state;
    ready(&o, 0, true, 0);
    ready(&o, 1, true, 0);
    for (size_t i = 0; i < sizeof settle / sizeof settle[0]; i++) {
        assert_int_equal(choose(&o, ++now), 0);
        ready(&o, 0, false, ++now);
        assert_int_equal(choose(&o, now), 1);
        ready(&o, 0, true, ++now);
        if (settle[i] > 0) {
            assert_int_equal(choose(&o, now + settle[i] - 1), 1);
            assert_int_equal(again, (now + settle[i]) * SECOND);
        }
        now += settle[i];
        assert_int_equal(choose(&o, now), 0);
    }
    /* In need it is taken before it has settled; the other one too. */
    ready(&o, 0, false, ++now);
    assert_int_equal(choose(&o, now), 1);
    ready(&o, 0, true, ++now);
    assert_int_equal(choose(&o, now), 1);
    ready(&o, 1, false, ++now);
    assert_int_equal(choose(&o, now), 0);
    /* A loss an hour ago is forgotten. */
    ready(&o, 1, true, ++now);
    now += 3601;
    ready(&o, 0, false, now);
    assert_int_equal(choose(&o, now), 1);
    ready(&o, 0, true, ++now);
    assert_int_equal(choose(&o, now), 0);
    /* To be stopped is no loss. */
    pool_order_stopped(&o, 1);
    ready(&o, 1, true, ++now);
    assert_int_equal(o.entry[1].losses, 0);
}

/* At the start the first one may take a moment longer than the second. */
static void test_failover_start(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 3);

    (void)state;
    pool_order_start(&o, 2 * SECOND);
    ready(&o, 1, true, 1);
    assert_int_equal(choose(&o, 1), NONE);
    assert_int_equal(again, 2 * SECOND);
    assert_int_equal(choose(&o, 2), 1);

    o = made(POOL_ORDER_FAILOVER, 3);
    pool_order_start(&o, 2 * SECOND);
    ready(&o, 1, true, 1);
    ready(&o, 0, false, 1); /* heard of: it is not there */
    assert_int_equal(choose(&o, 1), 1);
}

static void test_failover_connections(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 5);

    (void)state;
    pool_order_start(&o, 2 * SECOND);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(pool_order_connected(&o, i, SECOND), i < 2);
        assert_true(pool_order_connected(&o, i, 2 * SECOND));
    }
    ready(&o, 1, true, 3);
    ready(&o, 3, true, 3);
    assert_int_equal(choose(&o, 3), 1);
    for (size_t i = 0; i < 5; i++) /* 0 to return to, 1 in use, 2 is not there, 3 stands by */
        assert_int_equal(pool_order_connected(&o, i, 3 * SECOND), i < 4);
    ready(&o, 0, true, 4);
    assert_int_equal(choose(&o, 4), 0);
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(pool_order_connected(&o, i, 4 * SECOND), i < 2);
}

/* ---- turns ---- */

/* Works `seconds` at a rate of 1 a second, and returns what each got. */
static void work(struct pool_order *o, int64_t seconds, double got[3])
{
    static double total;
    static int64_t now;
    int64_t end = now + seconds * SECOND;

    for (size_t i = 0; i < 3; i++)
        got[i] = 0.0;
    while (now < end) {
        size_t who = pool_order_choose(o, now, total, &again);

        assert_true(who < 3 && o->entry[who].ready);
        assert_true(again > now);
        int64_t until = again < end ? again : end;

        got[who] += (double)(until - now) / SECOND;
        total += (double)(until - now) / SECOND;
        now = until;
    }
}

static void test_quota(void **state)
{
    struct pool_order o;
    double got[3];

    (void)state;
    pool_order_init(&o, POOL_ORDER_QUOTA, 2 * SECOND);
    pool_order_add(&o, 0, 1.0);
    pool_order_add(&o, 1, 3.0);
    pool_order_add(&o, 2, 6.0);
    for (size_t i = 0; i < 3; i++) {
        ready(&o, i, true, 0);
        assert_true(pool_order_connected(&o, i, 0));
    }
    work(&o, 1000, got);
    assert_true(got[0] > 95.0 && got[0] < 105.0);
    assert_true(got[1] > 295.0 && got[1] < 305.0);
    assert_true(got[2] > 595.0 && got[2] < 605.0);

    /* One is gone: the others share by their quotas. It comes back and gets its share, not more. */
    ready(&o, 2, false, 1000);
    work(&o, 1000, got);
    assert_true(got[0] > 245.0 && got[0] < 255.0);
    assert_true(got[2] == 0.0);
    ready(&o, 2, true, 2000);
    work(&o, 100, got);
    assert_true(got[2] > 50.0 && got[2] < 70.0);
}

/* Who is lost in the middle of its turn is replaced at once. */
static void test_quota_loss(void **state)
{
    struct pool_order o = made(POOL_ORDER_QUOTA, 2);

    (void)state;
    ready(&o, 0, true, 0);
    ready(&o, 1, true, 0);
    assert_int_equal(choose(&o, 0), 0);
    ready(&o, 0, false, 1);
    assert_int_equal(choose(&o, 1), 1);
    ready(&o, 1, false, 1);
    assert_int_equal(choose(&o, 1), NONE);
    ready(&o, 0, true, 9);
    assert_int_equal(choose(&o, 9), 0);
}

static void test_round_robin(void **state)
{
    struct pool_order o = made(POOL_ORDER_ROUND_ROBIN, 3);

    (void)state;
    for (size_t i = 0; i < 3; i++)
        ready(&o, i, true, 0);
    assert_int_equal(choose(&o, 0), 0);
    assert_int_equal(choose(&o, 1), 0);
    assert_int_equal(again, 2 * SECOND);
    assert_int_equal(choose(&o, 2), 1);
    assert_int_equal(choose(&o, 4), 2);
    assert_int_equal(choose(&o, 6), 0);
    ready(&o, 1, false, 7);
    assert_int_equal(choose(&o, 8), 2);
    assert_int_equal(choose(&o, 10), 0);
    ready(&o, 0, false, 11);
    assert_int_equal(choose(&o, 11), 2);
    assert_int_equal(choose(&o, 13), 2); /* alone */
}

/* ---- who comes and who goes ---- */

static void test_comes_and_goes(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 3);

    (void)state;
    for (size_t i = 0; i < 3; i++)
        ready(&o, i, true, 0);
    assert_int_equal(choose(&o, 0), 0);
    pool_order_add(&o, 7, 2.0); /* into any entry; the last in the order */
    assert_int_equal(pool_order_place(&o, 7), 3);
    assert_false(pool_order_connected(&o, 7, 0)); /* one stands by already */
    pool_order_remove(&o, 1);
    assert_int_equal(pool_order_place(&o, 2), 1);
    assert_int_equal(pool_order_place(&o, 7), 2);
    assert_int_equal(choose(&o, 1), 0);
    pool_order_remove(&o, 0); /* it has the work */
    assert_int_equal(o.current, NONE);
    assert_int_equal(choose(&o, 2), 2);
    pool_order_remove(&o, 2);
    assert_int_equal(choose(&o, 3), NONE);
    ready(&o, 7, true, 4);
    assert_int_equal(choose(&o, 4), 7);
    pool_order_add(&o, 1, 0.0); /* no memory of the one that was there; as much as the others */
    assert_true(o.entry[1].quota == 2.0 && !o.entry[1].ready && o.entry[1].losses == 0);
    pool_order_prefer(&o, 1);
    assert_int_equal(choose(&o, 5), 7);
    ready(&o, 1, true, 6);
    assert_int_equal(choose(&o, 6), 1);
}

/* One that comes later gets its part from then on; who goes leaves it to the others. */
static void test_comes_by_quota(void **state)
{
    struct pool_order o;
    double got[3];

    (void)state;
    pool_order_init(&o, POOL_ORDER_QUOTA, 2 * SECOND);
    pool_order_add(&o, 0, 30.0);
    pool_order_add(&o, 2, 10.0);
    ready(&o, 0, true, 0);
    ready(&o, 2, true, 0);
    work(&o, 1000, got);
    assert_true(got[0] > 745.0 && got[0] < 755.0);
    pool_order_add(&o, 1, 0.0);
    assert_true(o.entry[1].quota == 20.0);
    ready(&o, 1, true, 1000);
    work(&o, 1200, got);
    assert_true(got[0] > 595.0 && got[0] < 605.0);
    assert_true(got[1] > 395.0 && got[1] < 405.0);
    pool_order_remove(&o, 0);
    work(&o, 300, got);
    assert_true(got[1] > 195.0 && got[1] < 205.0);

    o = made(POOL_ORDER_ROUND_ROBIN, 3);
    for (size_t i = 0; i < 3; i++)
        ready(&o, i, true, 0);
    assert_int_equal(choose(&o, 0), 0);
    pool_order_prefer(&o, 1);
    pool_order_remove(&o, 1);
    assert_int_equal(choose(&o, 1), 0); /* nobody is wanted any more */
    assert_int_equal(choose(&o, 2), 2);
}

/* ---- anything in any order ---- */

static void test_random(void **state)
{
    struct prng random = {.state = 9};

    (void)state;
    for (int round = 0; round < 300; round++) {
        size_t count = 1 + (size_t)prng_below(&random, POOL_ORDER_MAX);
        struct pool_order o = made((enum pool_order_strategy)(round % 3), count);
        int64_t now = 0;
        double done = 0.0;

        pool_order_start(&o, (int64_t)prng_below(&random, 3) * SECOND);
        for (int step = 0; step < 200; step++) {
            size_t i = (size_t)prng_below(&random, POOL_ORDER_MAX);
            bool any = false;

            if (prng_below(&random, 8) == 0 && o.entry[i].quota > 0.0)
                pool_order_remove(&o, i);
            else if (o.entry[i].quota == 0.0)
                pool_order_add(&o, i, (double)prng_below(&random, 3));

            now += (int64_t)prng_below(&random, (uint64_t)(5 * SECOND));
            done += (double)prng_below(&random, 10);
            if (o.entry[i].quota > 0.0)
                pool_order_ready(&o, i, prng_below(&random, 3) != 0, now);
            size_t who = pool_order_choose(&o, now, done, &again);

            for (size_t k = 0; k < POOL_ORDER_MAX; k++)
                any = any || o.entry[k].ready;
            assert_true(again > now);
            assert_true(who == NONE || (o.entry[who].ready && pool_order_connected(&o, who, now)));
            assert_true(who != NONE || !any || now < o.grace_ns);
        }
    }
}

/* ---- pools that refuse ---- */

static int64_t push(struct reject_watch *w, unsigned refused, unsigned good)
{
    int64_t pause = 0;

    for (unsigned i = 0; i < refused && pause == 0; i++)
        pause = reject_watch_push(w, true);
    for (unsigned i = 0; i < good && pause == 0; i++)
        pause = reject_watch_push(w, false);
    return pause;
}

/* A pool that answers nothing, and one that now and then does. */
static void test_unanswered(void **state)
{
    struct reject_watch w = {0};

    (void)state;
    for (int i = 0; i < 100; i++) {
        for (int k = 1; k < REJECT_WATCH_UNANSWERED; k++)
            assert_int_equal(reject_watch_unanswered(&w), 0);
        reject_watch_answered(&w);
    }
    for (int64_t pause = REJECT_WATCH_PAUSE_NS; pause < REJECT_WATCH_PAUSE_MAX_NS; pause *= 2) {
        for (int k = 1; k < REJECT_WATCH_UNANSWERED; k++)
            assert_int_equal(reject_watch_unanswered(&w), 0);
        assert_int_equal(reject_watch_unanswered(&w), pause);
    }
}

static void test_sleep_watch(void **state)
{
    const int64_t hour = INT64_C(3600000000000), second = INT64_C(1000000000);
    struct sleep_watch w = {0};

    (void)state;
    assert_int_equal(sleep_watch_push(&w, second, second + 5 * hour), 0); /* before we began */
    assert_int_equal(sleep_watch_push(&w, 2 * hour, 7 * hour), 0);        /* awake */
    assert_int_equal(sleep_watch_push(&w, 2 * hour, 7 * hour + 59 * second), 0);
    assert_int_equal(sleep_watch_push(&w, 2 * hour, 8 * hour + 59 * second), hour);
    assert_int_equal(sleep_watch_push(&w, 3 * hour, 9 * hour + 59 * second), 0);
}

static void test_reject_watch(void **state)
{
    struct reject_watch w = {0};

    (void)state;
    assert_int_equal(push(&w, 15, 0), 0);
    assert_int_equal(push(&w, 1, 0), 60 * SECOND); /* the 16th */
    assert_int_equal(push(&w, 15, 0), 0);          /* counted anew */
    assert_int_equal(push(&w, 1, 0), 120 * SECOND);
    for (int i = 0; i < 3; i++)
        assert_int_equal(push(&w, 16, 0), (240 << i) * SECOND);
    for (int i = 0; i < 40; i++)
        assert_true(push(&w, 16, 0) <= 3600 * SECOND);
    assert_int_equal(push(&w, 16, 0), 3600 * SECOND);
    /* Half of 32 are good: it is forgiven. */
    assert_int_equal(push(&w, 8, 24), 0);
    assert_int_equal(push(&w, 28, 0), 0); /* 28 of 32 */
    assert_int_equal(push(&w, 1, 0), 60 * SECOND);
    /* Some refusals are everyday life. */
    for (int i = 0; i < 1000; i++)
        assert_int_equal(push(&w, 6, 2), 0);
}

/* ---- what the user wants ---- */

static void test_switched_off(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 3);

    (void)state;
    for (size_t i = 0; i < 3; i++)
        ready(&o, i, true, 1);
    assert_int_equal(choose(&o, 1), 0);
    pool_order_enable(&o, 0, false);
    assert_int_equal(choose(&o, 2), 1);
    assert_false(pool_order_connected(&o, 0, 2 * SECOND));
    ready(&o, 0, true, 3); /* a last job of it */
    assert_int_equal(choose(&o, 3), 1);
    pool_order_enable(&o, 0, true);
    assert_true(pool_order_connected(&o, 0, 4 * SECOND));
    assert_int_equal(choose(&o, 4), 1); /* not before it is heard of */
    ready(&o, 0, true, 5);
    assert_int_equal(choose(&o, 5), 0);
    pool_order_enable(&o, 1, false);
    pool_order_enable(&o, 2, false);
    pool_order_enable(&o, 0, false);
    assert_int_equal(choose(&o, 6), NONE);
    /* It is not waited for at a start. */
    pool_order_start(&o, 9 * SECOND);
    pool_order_enable(&o, 2, true);
    ready(&o, 2, true, 7);
    assert_int_equal(choose(&o, 7), 2);
}

static void test_preferred(void **state)
{
    struct pool_order o = made(POOL_ORDER_FAILOVER, 3);
    static const size_t place[] = {1, 2, 0};

    (void)state;
    for (size_t i = 0; i < 3; i++)
        ready(&o, i, true, 1);
    assert_int_equal(choose(&o, 1), 0);
    pool_order_prefer(&o, 2);
    assert_int_equal(choose(&o, 2), 2);
    assert_int_equal(pool_order_place(&o, 2), 0);
    assert_int_equal(pool_order_place(&o, 0), 1);
    assert_int_equal(pool_order_place(&o, 1), 2);
    assert_true(pool_order_connected(&o, 0, 2 * SECOND)); /* stands by */
    assert_false(pool_order_connected(&o, 1, 2 * SECOND));
    ready(&o, 2, false, 3);
    assert_int_equal(choose(&o, 3), 0);
    pool_order_arrange(&o, place);
    assert_int_equal(choose(&o, 4), 1);
    ready(&o, 1, false, 5);
    assert_int_equal(choose(&o, 5), 0);
    ready(&o, 2, true, 6); /* better than the first, and lost but once */
    assert_int_equal(choose(&o, 6), 2);
}

static void test_preferred_in_turns(void **state)
{
    struct pool_order o = made(POOL_ORDER_ROUND_ROBIN, 3);

    (void)state;
    for (size_t i = 0; i < 3; i++)
        ready(&o, i, true, 1);
    assert_int_equal(choose(&o, 1), 0);
    pool_order_prefer(&o, 2);
    assert_int_equal(choose(&o, 2), 2);
    assert_int_equal(choose(&o, 3), 2); /* a whole turn */
    assert_int_equal(choose(&o, 4), 0);
    assert_int_equal(choose(&o, 6), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_failover_and_return),
        cmocka_unit_test(test_failover_settles),
        cmocka_unit_test(test_failover_start),
        cmocka_unit_test(test_failover_connections),
        cmocka_unit_test(test_quota),
        cmocka_unit_test(test_quota_loss),
        cmocka_unit_test(test_round_robin),
        cmocka_unit_test(test_comes_and_goes),
        cmocka_unit_test(test_comes_by_quota),
        cmocka_unit_test(test_random),
        cmocka_unit_test(test_reject_watch),
        cmocka_unit_test(test_unanswered),
        cmocka_unit_test(test_sleep_watch),
        cmocka_unit_test(test_switched_off),
        cmocka_unit_test(test_preferred),
        cmocka_unit_test(test_preferred_in_turns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
