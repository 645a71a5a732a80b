/* test_session_random.c - a long random session against an independent referee: jobs, difficulties,
 * extranonces, masks, reconnects, verdicts delayed, reordered, lost, shares found by the real
 * search and work code, some late, some twice, some wrong.
 *
 * 0 wrong shares, 0 duplicates, 0 unaccounted after every step. The seed is printed; JH_SEED and
 * JH_STEPS change it and the number of steps; JH_LONG makes them fifty times as many. */
#include "tests/random_miner.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/random_pool.h"

#define STEPS 100000

/* ---- connections ---- */

static void end_connection(struct world *w)
{
    session_free(w->session);
    w->session = NULL;
    w->reply_count = 0;
    w->reauthorize_id = 0;
    w->connections++;
}

static uint64_t id_of(const char *line)
{
    return line != NULL ? strtoull(line + 6, NULL, 10) : 0;
}

/* A login, in which the pool says a few things too early. */
static void connect(struct world *w, bool resumed)
{
    char line[400], hex[65];
    uint64_t configure_id, id;
    bool agree = random_world_chance(w, 85);
    uint32_t mask = random_pool_new_mask(w);

    w->config.number++;
    w->config.session_id = resumed ? "resume-me" : NULL;
    w->recent_count = resumed ? w->recent_count : 0;
    w->recent_next = resumed ? w->recent_next : 0;
    random_world_check(w, session_new(&w->config, w->ledger, w->now_ns, &w->session) == ERR_OK,
                       "no session");
    if (!resumed)
        random_pool_extranonces(w, w->extranonce1, &w->extranonce1_size, &w->extranonce2_size);
    referee_connect(w->referee, w->extranonce1, w->extranonce1_size, w->extranonce2_size, resumed);
    configure_id = id_of(random_world_line(w));
    id = id_of(random_world_line(w));
    random_world_check(w, configure_id != 0 && id != 0 && random_world_line(w) == NULL,
                       "another handshake");

    bool late = random_world_chance(w, 20);
    char answer[200];

    if (agree)
        snprintf(answer, sizeof answer,
                 "{\"id\":%" PRIu64 ",\"result\":{\"version-rolling\":true,"
                 "\"version-rolling.mask\":\"%08x\"},\"error\":null}",
                 configure_id, mask);
    else
        snprintf(answer, sizeof answer, "{\"id\":%" PRIu64 ",\"result\":null,\"error\":[20,\"x\"]}",
                 configure_id);
    if (!late) {
        random_world_feed(w, answer);
        referee_mask(w->referee, agree, agree ? mask : 0, w->now_ns);
    }
    for (int i = 0; i < 2; i++) {
        if (random_world_chance(w, 30))
            random_pool_difficulty(w);
        if (random_world_chance(w, 20) && !resumed)
            random_pool_extranonce(w);
        if (random_world_chance(w, 20))
            random_pool_notify(w);
    }
    random_pool_hex(hex, w->extranonce1, w->extranonce1_size);
    snprintf(line, sizeof line,
             "{\"id\":%" PRIu64 ",\"result\":[[[\"mining.notify\",\"resume-me\"]],\"%s\",%zu],"
             "\"error\":null}",
             id, hex, w->extranonce2_size);
    random_world_feed(w, line);
    referee_subscribed(w->referee);
    id = id_of(random_world_line(w));
    random_world_check(w, id != 0, "no authorize");
    random_pool_difficulty(w);
    if (random_world_chance(w, 50))
        random_pool_notify(w);
    if (random_world_chance(w, 20))
        random_pool_mask(w);
    random_world_pump(w);
    w->reauthorize_id = 0;
    snprintf(line, sizeof line, "{\"id\":%" PRIu64 ",\"result\":true,\"error\":null}", id);
    random_world_feed(w, line);
    if (late) {
        random_world_feed(w, answer);
        referee_mask(w->referee, agree, agree ? mask : 0, w->now_ns);
    }
    random_world_pump(w);
    random_world_check(w, session_info(w->session)->authorized, "not authorised");
}

static void lose_all(struct world *w)
{
    uint64_t lost = ledger_lose_all(w->ledger);

    random_world_check(w, lost == w->pending, "another number was pending");
    w->lost += lost;
    w->pending = 0;
}

/* The pool remembers us: what was pending is sent again where the session finds it right. The
 * referee remembers one connection only, so what was sent on an earlier one is given up. */
static void resubmit(struct world *w)
{
    struct ledger_entry entry;
    uint64_t last = 0;

    while (ledger_pending(w->ledger, last, &entry))
        last = entry.id;
    for (uint64_t after = 0; ledger_pending(w->ledger, after, &entry) && entry.id <= last;) {
        struct job *job = random_miner_job(w, entry.share.job_seq);

        after = entry.id;
        if (job != NULL && !entry.resubmitted &&
            session_resubmit(w->session, &entry, job, w->now_ns)) {
            random_world_check(w, random_world_output(w, true) == 1,
                               "not one line for a share sent again");
            w->resubmitted++;
        } else {
            random_world_check(w, ledger_lose(w->ledger, entry.id), "not pending");
            random_world_check(w, random_world_output(w, true) == 0,
                               "a line for a share not sent again");
            w->lost++;
            w->pending--;
        }
    }
}

static void reconnect(struct world *w)
{
    bool resume = random_world_chance(w, 50);

    end_connection(w);
    if (!resume)
        lose_all(w);
    w->now_ns += (int64_t)random_world_below(w, 20) * CLOCK_SECOND;
    connect(w, resume);
    if (resume) {
        if (random_world_chance(w, 80))
            random_pool_notify(w);
        random_world_pump(w);
        if (w->session != NULL && !session_info(w->session)->dropped)
            resubmit(w);
        else
            lose_all(w);
    }
}

/* ---- time and the books ---- */

static void pass_time(struct world *w)
{
    int64_t seconds = random_world_chance(w, 1) ? 500 + (int64_t)random_world_below(w, 200)
                                                : (int64_t)random_world_below(w, 3);

    w->now_ns += seconds * CLOCK_SECOND + (int64_t)random_world_below(w, 1000000);
    if (seconds > 3 && random_world_chance(w, 80)) /* the pool keeps talking */
        random_world_feed(w, "{\"method\":\"mining.ping\"}");
    session_tick(w->session, w->now_ns);
}

static void reauthorized(struct world *w)
{
    char line[100];

    if (w->reauthorize_id == 0 || random_world_chance(w, 50))
        return;
    snprintf(line, sizeof line, "{\"id\":%" PRIu64 ",\"result\":%s,\"error\":null}",
             w->reauthorize_id, random_world_chance(w, 90) ? "true" : "false");
    w->reauthorize_id = 0;
    random_world_feed(w, line);
}

static void check_books(struct world *w)
{
    const struct ledger_counts *c = ledger_counts(w->ledger);

    random_world_check(w, ledger_balanced(w->ledger), "the books do not balance");
    random_world_check(w, c->found == w->found, "found");
    random_world_check(w, c->accepted == w->accepted, "accepted");
    random_world_check(w, c->accepted_unconfirmed == w->unconfirmed, "accepted unconfirmed");
    random_world_check(w, c->rejected == w->rejected, "rejected");
    random_world_check(w, c->stale == w->stale, "stale");
    random_world_check(w, c->lost == w->lost, "lost");
    random_world_check(w, c->throttled == w->full, "throttled");
    random_world_check(w, c->pending == w->pending, "pending");
    random_world_check(w, c->duplicate_dropped == w->duplicate, "duplicates");
    random_world_check(w, c->unknown_replies == w->unknown, "unknown replies");
}

static void step(struct world *w)
{
    uint64_t what = random_world_below(w, 1000);

    w->now_ns += (int64_t)random_world_below(w, CLOCK_SECOND / 10) + 1;
    if (w->step % 2000 == 0)
        w->clean_era = random_world_chance(w, 50);
    if (what < 400)
        random_miner_mine(w);
    else if (what < 620)
        random_miner_hand_in(w);
    else if (what < 780)
        random_pool_deliver(w);
    else if (what < 835)
        random_pool_notify(w);
    else if (what < 855)
        random_pool_difficulty(w);
    else if (what < 867)
        random_pool_extranonce(w);
    else if (what < 879)
        random_pool_mask(w);
    else if (what < 899)
        random_pool_nonsense(w);
    else if (what < 904)
        random_pool_unknown_reply(w);
    else if (what < 914)
        random_miner_spoil(w);
    else if (what < 954)
        pass_time(w);
    else if (what < 994)
        reauthorized(w);
    else if (what < 998)
        reconnect(w);
    random_world_pump(w);
    if (session_info(w->session)->dropped) {
        w->drops++;
        reconnect(w);
    }
    check_books(w);
}

static uint64_t number_from(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);

    return text != NULL ? strtoull(text, NULL, 0) : otherwise;
}

static void test_random_session(void **state)
{
    uint64_t seed = number_from("JH_SEED", 413567);
    uint64_t steps = number_from("JH_STEPS", number_from("JH_LONG", 0) > 0 ? 50 * STEPS : STEPS);
    struct world *w = calloc(1, sizeof *w);

    (void)state;
    printf("seed %" PRIu64 ", %" PRIu64 " steps (JH_SEED, JH_STEPS)\n", seed, steps);
    fflush(stdout);
    assert_non_null(w);
    w->random.state = seed;
    w->now_ns = 1000 * CLOCK_SECOND;
    w->config = (struct session_config){
        .user_agent = "joulehash/0.1.0",
        .user = RIG_USER,
        .password = "x",
        .host = "pool.example",
        .port = 3333,
        .configure = true,
        .version_mask = 0x1fffffff,
        .handshake_ns = 30 * CLOCK_SECOND,
        .silence_ns = 400 * CLOCK_SECOND,
        .verdict_ns = 60 * CLOCK_SECOND,
    };
    assert_int_equal(ledger_new(&w->ledger), ERR_OK);
    w->referee = referee_new(RIG_USER, w->config.version_mask);
    connect(w, false);
    for (w->step = 1; w->step <= steps; w->step++)
        step(w);
    end_connection(w);
    lose_all(w);
    check_books(w);

    printf("%" PRIu64 " jobs, %" PRIu64 " masks, %" PRIu64 " connections, %" PRIu64
           " drops; shares: %" PRIu64 " found, %" PRIu64 " sent, %" PRIu64 " accepted, %" PRIu64
           " rejected, %" PRIu64 " stale, %" PRIu64 " lost; %" PRIu64 " sent again, %" PRIu64
           " duplicates dropped, %" PRIu64 " spoiled found out, %" PRIu64 " fallbacks\n",
           w->notifies, w->masks, w->connections, w->drops, w->found, w->sent, w->accepted,
           w->rejected, w->stale, w->lost, w->resubmitted, w->duplicate, w->wrong, w->fallbacks);
    if (steps >= STEPS) { /* it did happen */
        assert_true(w->sent > steps / 20 && w->accepted > steps / 40 && w->rejected > 500);
        assert_true(w->stale > 500 && w->lost > 500 && w->wrong > 100 && w->duplicate > 50);
        assert_true(w->resubmitted > 20 && w->fallbacks > 20 && w->drops > 0 && w->unconfirmed > 5);
    }
    for (size_t i = 0; i < RANDOM_TABLE; i++)
        job_free(w->table[i]);
    work_template_unref(w->template);
    referee_free(w->referee);
    ledger_free(w->ledger);
    free(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_session),
    };

    return cmocka_run_group_tests_name("session_random", tests, NULL, NULL);
}
