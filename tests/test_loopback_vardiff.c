/* test_loopback_vardiff.c - the pool's steering of difficulty, against simulated Poisson arrivals
 * on a virtual clock. */
#include "tests/support.h"

#include <math.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/prng.h"
#include "demo/loopback_vardiff.h"

#define NO_CEILING 1e15

/* A client that does `rate` difficulty a second and takes up a new job `lag` later. */
struct world {
    struct loopback_vardiff vardiff;
    struct prng random;
    double rate;
    int64_t now_ns, lag_ns;
    double ceiling;
    double difficulty[2]; /* of the client's job: before and after the latest change */
    int64_t taken_up_ns;
    uint64_t shares, changes;
};

static void world_init(struct world *w, uint64_t seed, double rate, double start)
{
    *w = (struct world){.random = {seed},
                        .rate = rate,
                        .now_ns = 5 * CLOCK_SECOND,
                        .lag_ns = 10 * CLOCK_MILLISECOND,
                        .ceiling = NO_CEILING,
                        .difficulty = {start, start}};
    loopback_vardiff_init(&w->vardiff, start, 1.0, w->now_ns);
}

static void look(struct world *w)
{
    if (!loopback_vardiff_adjust(&w->vardiff, w->now_ns))
        return;
    double old = w->vardiff.in_force;
    double now = loopback_vardiff_force(&w->vardiff, w->ceiling, w->now_ns);
    if (now == old)
        return;
    w->changes++;
    w->difficulty[0] = old;
    w->difficulty[1] = now;
    w->taken_up_ns = w->now_ns + w->lag_ns;
}

/* Lets the seconds pass. */
static void world_run(struct world *w, double seconds)
{
    int64_t end = w->now_ns + (int64_t)(seconds * 1e9);

    w->shares = w->changes = 0;
    while (w->now_ns < end) {
        bool old = w->now_ns < w->taken_up_ns;
        double difficulty = w->difficulty[old ? 0 : 1];
        double uniform = ((double)(prng_next(&w->random) >> 11) + 1.0) * 0x1p-53;
        double wait = w->rate > 0.0 ? -log(uniform) * difficulty / w->rate : 1e6;
        int64_t share = w->now_ns + (int64_t)(fmin(wait, 1e6) * 1e9) + 1;
        int64_t deadline = loopback_vardiff_deadline(&w->vardiff);
        int64_t next = share;

        /* Arrivals have no memory: whatever comes first, the rest may be drawn anew. */
        if (old && w->taken_up_ns < next)
            next = w->taken_up_ns;
        if (deadline < next)
            next = deadline > w->now_ns ? deadline : w->now_ns;
        if (end < next)
            next = end;
        w->now_ns = next;
        if (next == share) {
            w->shares++;
            loopback_vardiff_accepted(&w->vardiff, difficulty, w->now_ns);
        }
        look(w);
    }
}

/* Whether the difficulty is within a factor of 4; it must be within 64, what cuts after a chance
 * silence can do. */
static int near_right(const struct world *w)
{
    double off = fabs(log(w->vardiff.in_force / w->rate));

    assert_true(off < log(64.0));
    return off < log(4.0);
}

/* Off by a factor either way, it settles within seconds and with few changes. */
static void check_settles(double factor, double within, uint64_t changes_max)
{
    double share_sum = 0.0;
    int near = 0;

    for (uint64_t seed = 1; seed <= 200; seed++) {
        struct world w;

        world_init(&w, seed, 0.02, 0.02 * factor);
        world_run(&w, within);
        assert_in_range(w.changes, factor == 1.0 ? 0 : 1, changes_max);
        near += near_right(&w);
        world_run(&w, 60.0);
        assert_true(w.changes <= 12);
        share_sum += (double)w.shares;
        assert_in_range(w.shares, 25, 260);
    }
    print_message("start off by %g: after %g s %d of 200 near; then %.1f shares a minute\n", factor,
                  within, near, share_sum / 200);
    assert_true(near >= 170);
    assert_true(share_sum / 200 > 45.0 && share_sum / 200 < 90.0);
}

static void a_right_start_is_kept(void **state)
{
    (void)state;
    check_settles(1.0, 10.0, 4);
}

static void a_start_much_too_easy_is_corrected(void **state)
{
    (void)state;
    check_settles(1e-3, 3.0, 4);
    check_settles(0.03, 5.0, 5);
}

static void a_start_much_too_hard_is_corrected(void **state)
{
    (void)state;
    check_settles(1e3, 12.0, 9);
    check_settles(30.0, 12.0, 8);
}

static void it_follows_a_client_that_changes(void **state)
{
    int near = 0;

    (void)state;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        struct world w;

        world_init(&w, seed, 1.0, 1.0);
        world_run(&w, 100.0);
        w.rate = 300.0;
        world_run(&w, 3.0);
        near += near_right(&w);
        assert_true(w.changes <= 4);
        w.rate = 1.0;
        world_run(&w, 30.0);
        near += near_right(&w);
        assert_true(w.changes <= 9);
    }
    assert_true(near >= 170);
}

/* Over an hour changes are rare and the rate is as wanted. */
static void it_is_calm(void **state)
{
    struct world w;

    (void)state;
    world_init(&w, 3, 7.0, 7.0);
    world_run(&w, 36000.0);
    print_message("ten hours: %u changes, %u shares\n", (unsigned)w.changes, (unsigned)w.shares);
    assert_true(w.changes < 36000 / 120);
    assert_in_range(w.shares, 27000, 50000);
}

static void silence_ends_at_the_floor(void **state)
{
    struct world w;

    (void)state;
    world_init(&w, 1, 0.0, 1.0);
    world_run(&w, 3600.0);
    assert_true(w.vardiff.in_force <= 1.0 / 1000 && w.vardiff.in_force >= 1.0 / 10000);
    assert_true(w.changes <= 5);
    assert_true(loopback_vardiff_deadline(&w.vardiff) == INT64_MAX);
    /* It comes back as a flood, for a moment. */
    w.rate = 1.0;
    world_run(&w, 2.0);
    assert_true(w.vardiff.in_force > 1.0 / 8 && w.vardiff.in_force < 8.0);
    assert_true(w.shares < 5000);
}

/* Under a ceiling the aim is still known, and holds as soon as the ceiling is gone. */
static void a_ceiling_does_not_hide_the_rate(void **state)
{
    struct world w;

    (void)state;
    world_init(&w, 5, 50.0, 1.0);
    w.ceiling = 1.0;
    world_run(&w, 20.0);
    assert_int_equal(w.changes, 0);
    assert_in_range(w.shares, 800, 1200);
    assert_true(w.vardiff.in_force == 1.0);
    assert_true(w.vardiff.aim > 50.0 / 4 && w.vardiff.aim < 50.0 * 4);
    assert_true(loopback_vardiff_force(&w.vardiff, NO_CEILING, w.now_ns) == w.vardiff.aim);
}

/* Four shares in one read of the socket once a second: four times too easy, not a thousand times.
 */
static void a_batch_is_not_taken_for_a_flood(void **state)
{
    struct loopback_vardiff v;
    int64_t now = 0;

    (void)state;
    loopback_vardiff_init(&v, 1.0, 1.0, now);
    for (int second = 1; second <= 20; second++) {
        now = second * CLOCK_SECOND;
        for (int i = 0; i < 4; i++)
            loopback_vardiff_accepted(&v, v.in_force, now + i);
        assert_false(loopback_vardiff_adjust(&v, now + 4));
        assert_int_equal(loopback_vardiff_deadline(&v), now + CLOCK_SECOND / 10);
        if (loopback_vardiff_adjust(&v, now + CLOCK_SECOND / 10))
            break;
    }
    assert_true(v.aim > 2.0 && v.aim < 100.0);
}

static void a_clock_that_stands_still_is_harmless(void **state)
{
    struct loopback_vardiff v;

    (void)state;
    loopback_vardiff_init(&v, 1.0, 1.0, 100);
    for (int i = 0; i < 100000; i++) {
        loopback_vardiff_accepted(&v, 1.0, i % 2 == 0 ? 100 : 50);
        assert_false(loopback_vardiff_adjust(&v, 100));
    }
    loopback_vardiff_adjust(&v, CLOCK_SECOND);
    assert_true(v.aim > 1.0 && v.aim <= 1e8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_right_start_is_kept),
        cmocka_unit_test(a_start_much_too_easy_is_corrected),
        cmocka_unit_test(a_start_much_too_hard_is_corrected),
        cmocka_unit_test(it_follows_a_client_that_changes),
        cmocka_unit_test(it_is_calm),
        cmocka_unit_test(silence_ends_at_the_floor),
        cmocka_unit_test(a_ceiling_does_not_hide_the_rate),
        cmocka_unit_test(a_batch_is_not_taken_for_a_flood),
        cmocka_unit_test(a_clock_that_stands_still_is_harmless),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
