/* test_miner.c - whole runs of the miner, from connect to summary, against a scripted pool and
 * against the loopback pool that judges with another implementation: how they end and what they
 * have counted. */
#include "tests/support.h"

#include <fcntl.h>
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/miner.h"
#include "app/miner_removed.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/prng.h"
#include "chain/target.h"
#include "demo/loopback_pool.h"
#include "tests/scripted_pool.h"

/* Who waits for verdicts that do not come waits for LINGER, on a machine however busy. */
#define LINGER (300 * CLOCK_SECOND)
#define SOON (150 * CLOCK_SECOND)
#define EASY 2e-6 /* about 8,600 hashes a share: a few milliseconds of the scalar hasher */
#define HARD 1e6

static atomic_bool stopping; /* the signal is about to be sent */
static atomic_uint scanning; /* workers in scan_late */

struct run {
    struct event_base *base;
    struct device_cpu_thread thread[2];
    struct miner_pool miner_pool[2];
    struct miner_config config;
    struct miner *miner;
    struct scripted_pool *pool, *backup; /* backup: NULL, or pool 1 */
    struct snapshot end;
    int64_t took_ns;
    unsigned seconds;
    /* What happens during the run. */
    struct event *watch;
    unsigned signal_after_submits;
    unsigned restart_after_submits; /* 0: it does not begin anew */
    unsigned signal_after_scanning; /* workers in scan_late */
    int signal_number;              /* 0: none */
    int second_signal;
    unsigned close_after_submits, submits_at_close;
    bool signalled, closed, deaf_at_close;
    bool stop_when_free; /* after both signals, when no device is held */
    bool (*enough)(struct run *r, const struct snapshot *s); /* stops the run; NULL: nothing does */
    uint64_t found_at_rest;
    unsigned rested; /* looks since then */
};

static void begin(struct run *r)
{
    signal(SIGPIPE, SIG_IGN);
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    *r = (struct run){
        .config = {.command = "mine", .pools = 1, .threads = 2},
        .miner_pool[0].conn = {.user = "addr.worker",
                               .password = "x",
                               .user_agent = "test/1",
                               .version_mask = 0x1fffe000,
                               .timeout_ns = 60 * CLOCK_SECOND, /* nothing here ends by it */
                               .retry_pause_ns = 10 * CLOCK_MILLISECOND,
                               .retries = -1},
    };
    for (size_t i = 0; i < 2; i++)
        r->thread[i] = (struct device_cpu_thread){
            .hasher = &hashers[0], .versions = 2, .setting = {-1, THREAD_PRIORITY_AS_IS}};
    r->config.thread = r->thread;
    r->config.linger_ns = LINGER;
    r->config.pool = r->miner_pool;
    snprintf(r->miner_pool[0].conn.url.host, sizeof r->miner_pool[0].conn.url.host, "127.0.0.1");
    r->base = event_base_new();
    assert_non_null(r->base);
}

static void set_hasher(struct run *r, const struct hasher *hasher)
{
    r->thread[0].hasher = r->thread[1].hasher = hasher;
}

static void with_pool(struct run *r, const struct scripted_plan *plans, size_t plan_count)
{
    r->pool = scripted_pool_new(r->base, plans, plan_count);
    r->miner_pool[0].conn.url.port = r->pool->port;
}

static void assert_identity(const struct snapshot_counts *c)
{
    assert_int_equal(c->found,
                     c->accepted + c->rejected + c->stale + c->lost + c->throttled + c->pending);
}

/* Looks at the pool's counters every few milliseconds, and does what the test asked for. */
static void on_watch(evutil_socket_t unused, short what, void *argument)
{
    struct run *r = argument;
    struct snapshot s;

    (void)unused;
    (void)what;
    miner_snapshot(r->miner, &s);
    assert_identity(&s.counts); /* at any moment */
    if (r->signalled && r->second_signal &&
        (r->second_signal != SIGUSR2 || (s.devices[0].holds & DEVICE_HOLD_USER))) {
        raise(r->second_signal);
        r->second_signal = 0;
    }
    if (r->restart_after_submits > 0 && r->pool->submits >= r->restart_after_submits) {
        miner_restart(r->miner, "the test wants it");
        r->restart_after_submits = 0;
    }
    if (r->signal_number && !r->signalled && r->pool->submits >= r->signal_after_submits &&
        atomic_load(&scanning) >= r->signal_after_scanning) {
        atomic_store(&stopping, true);
        raise(r->signal_number);
        r->signalled = true;
    }
    if (r->stop_when_free && r->signalled && !r->second_signal && s.devices[0].holds == 0) {
        raise(SIGTERM);
        r->stop_when_free = false;
    }
    if (r->enough && r->enough(r, &s)) {
        raise(SIGTERM);
        r->enough = NULL;
    }
    if (r->close_after_submits && !r->closed && r->pool->submits >= r->close_after_submits &&
        (!r->backup || r->backup->authorizes > 0)) {
        if (r->backup)
            scripted_pool_reset(r->pool);
        else
            scripted_pool_close(r->pool);
        if (r->deaf_at_close)
            scripted_pool_deaf(r->pool);
        r->submits_at_close = r->pool->submits;
        r->closed = true;
    }
}

static void every_second(void *context)
{
    ((struct run *)context)->seconds++;
}

static enum exit_code run(struct run *r)
{
    struct timeval often = {.tv_sec = 0, .tv_usec = 3000};
    int64_t from = clock_mono_ns();

    r->config.every_second = every_second;
    r->config.context = r;
    assert_int_equal(miner_new(r->base, &r->config, &r->miner), ERR_OK);
    if (r->pool || r->enough) {
        r->watch = event_new(r->base, -1, EV_PERSIST, on_watch, r);
        assert_non_null(r->watch);
        event_add(r->watch, &often);
    }
    enum exit_code code = miner_run(r->miner);

    r->took_ns = clock_mono_ns() - from;
    miner_snapshot(r->miner, &r->end);
    assert_identity(&r->end.counts);
    assert_int_equal(r->end.counts.pending, 0); /* at the end it is lost */
    assert_int_equal(r->end.pool_count, r->config.pools);
    if (!r->backup)
        assert_memory_equal(&r->end.pools[0].counts, &r->end.counts, sizeof r->end.counts);
    assert_int_equal(r->end.device_count, 1);
    assert_string_equal(r->end.devices[0].state, "stopped");
    assert_int_equal(r->end.devices[0].hashes, r->end.hashes);
    return code;
}

static void end(struct run *r)
{
    miner_free(r->miner);
    if (r->watch)
        event_free(r->watch);
    if (r->pool)
        scripted_pool_free(r->pool);
    if (r->backup)
        scripted_pool_free(r->backup);
    event_base_free(r->base);
    log_close();
}

/* ---- how a run ends ---- */

static void test_enough_shares(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY, .mask = "1fffe000"};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.config.max_shares = 25;
    assert_int_equal(run(&r), EXIT_CODE_DONE);
    assert_true(r.end.counts.accepted >= 25);
    assert_int_equal(r.end.counts.accepted, r.pool->submits);
    assert_int_equal(r.end.counts.rejected, 0);
    assert_int_equal(r.end.devices[0].hw_errors, 0);
    assert_true(r.end.hashes > 0 && r.end.hashrate_hs > 0.0);
    assert_true(r.end.pool_hashrate.known);
    assert_true(r.end.pool_hashrate.low < r.end.pool_hashrate.value &&
                r.end.pool_hashrate.value < r.end.pool_hashrate.high);
    assert_true(r.end.share_difficulty.known && r.end.share_difficulty.value == EASY);
    assert_true(r.end.pools[0].difficulty.known && r.end.pools[0].difficulty.value == EASY);
    assert_true(r.end.height.known && r.end.height.value == 413567);
    assert_true(r.end.reward_sat.known && r.end.reward_sat.value == 5e9);
    assert_true(r.end.network_difficulty.known && r.end.network_difficulty.value == 1.0);
    assert_string_equal(r.end.command, "mine");
    /* The device by what it found, the pool by what it took. */
    assert_int_equal(r.end.statistics.credit_count, 2);
    assert_string_equal(r.end.statistics.credit[0].name, "cpu");
    assert_int_equal(r.end.statistics.credit[0].counted, r.end.counts.found);
    assert_true(strncmp(r.end.statistics.credit[1].name, "stratum+tcp://127.0.0.1", 23) == 0);
    assert_int_equal(r.end.statistics.credit[1].counted, r.end.counts.found - r.end.counts.lost);
    for (size_t i = 0; i < 2; i++) {
        double due = (double)r.end.hashes / target_expected_hashes(EASY);

        assert_true(fabs(r.end.statistics.credit[i].expected - due) <= 1e-9 * due);
    }
    /* What those who look are shown: every verdict once by device and once by pool, and how long it
     * took. */
    const struct snapshot_judged *by_device = &r.end.devices[0].judged;
    const struct snapshot_judged *by_pool = &r.end.pools[0].judged;
    uint64_t timed = 0;

    assert_int_equal(by_device->accepted, r.end.counts.accepted);
    assert_int_equal(by_pool->accepted, r.end.counts.accepted);
    assert_int_equal(by_device->rejected + by_pool->rejected, 0);
    assert_true(by_device->accepted_difficulty == by_pool->accepted_difficulty);
    assert_true(fabs(by_pool->accepted_difficulty / EASY - (double)r.end.counts.accepted) < 1e-6);
    assert_true(by_pool->last_difficulty == EASY && by_pool->last_unix_s.known);
    assert_true(by_pool->best >= EASY && r.end.best_share == by_pool->best);
    for (size_t i = 0; i < SNAPSHOT_RESPONSE_BUCKETS; i++)
        timed += r.end.pools[0].response.count[i];
    assert_int_equal(timed, r.end.counts.accepted);
    assert_true(r.end.pools[0].height.known && r.end.pools[0].height.value == 413567);
    assert_true(r.end.pools[0].jobs > 0 && r.end.job_unix_s.known && r.end.parent_unix_s.known);
    assert_int_equal(strlen(r.end.parent_hash), 64);
    assert_true(r.end.pools[0].enabled && !r.end.paused);
    assert_true(r.end.statistics.luck.known);
    assert_true(r.end.statistics.luck.low < r.end.statistics.luck.value &&
                r.end.statistics.luck.value < r.end.statistics.luck.high);
    assert_true(r.end.statistics.next_share.known && r.end.statistics.next_block.known);
    assert_true(fabs(r.end.statistics.next_block.mean_s * EASY -
                     r.end.statistics.next_share.mean_s) < 1e-9);
    assert_string_equal(r.end.devices[0].kernel, hashers[0].name);
    assert_int_equal(r.end.devices[0].threads, 2);
    end(&r);
}

/* Counts hashes and tests none: what no check of single shares can find. */
static uint64_t scan_nothing(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                             struct candidates *out)
{
    (void)p;
    (void)first_nonce;
    (void)out;
    sched_yield();
    return count;
}

static bool too_few(struct run *r, const struct snapshot *s)
{
    (void)r;
    return strcmp(s->statistics.credit[0].verdict, "too few") == 0;
}

static void test_device_that_only_counts(void **state)
{
    static const struct hasher blind = {.name = "blind", .lanes = 1, .scan = scan_nothing};
    static const struct scripted_plan plan = {.difficulty = EASY};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    set_hasher(&r, &blind);
    r.enough = too_few;
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_int_equal(r.end.counts.found, 0);
    assert_int_equal(r.end.statistics.credit[0].judged_counted, 0);
    assert_true(r.end.statistics.credit[0].judged.value > 0.0);
    assert_int_equal(r.end.statistics.luck.value, 0);
    end(&r);
}

/* Difficulty, height and reward come from the job; where its coinbase cannot be decoded, what
 * follows from them is unknown, and the mining goes on. */
static void test_economics(void **state)
{
    static const struct scripted_plan plans[] = {{.difficulty = EASY},
                                                 {.difficulty = EASY, .odd_coinbase = true}};
    struct option_econ options;

    (void)state;
    option_econ_init(&options);
    assert_true(econ_set(&options.inputs, ECON_PRICE, 75000.0, "--price", -1.0));
    for (size_t i = 0; i < 2; i++) {
        struct run r;

        begin(&r);
        with_pool(&r, &plans[i], 1);
        r.config.max_shares = 10;
        r.config.econ = &options;
        assert_int_equal(run(&r), EXIT_CODE_DONE);
        const struct snapshot_economics *e = &r.end.economics;

        assert_true(r.end.counts.accepted >= 10);
        assert_true(e->inputs.in[ECON_DIFFICULTY].value == 1.0);
        assert_int_equal(e->inputs.in[ECON_REWARD].known, i == 0);
        assert_int_equal(e->inputs.in[ECON_HEIGHT].known, i == 0);
        assert_int_equal(econ_known(e->line.revenue_per_day), i == 0);
        if (i == 0) {
            double hashes = e->inputs.in[ECON_HASHRATE].value * 86400.0;
            double due = hashes / 4294967296.0 * 50.0 * 75000.0;

            assert_true(e->inputs.in[ECON_REWARD].value == 5e9);
            assert_true(e->inputs.in[ECON_HEIGHT].value == 413567.0);
            assert_true(fabs(e->line.revenue_per_day.value - due) <= 1e-12 * due);
        }
        end(&r);
    }
    option_econ_clear(&options);
}

static void test_time_limit(void **state)
{
    static const struct scripted_plan plan = {.difficulty = HARD};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.config.time_limit_s = 1.15;
    assert_int_equal(run(&r), EXIT_CODE_DONE); /* without a share */
    /* The loop's clock has steps of some milliseconds. */
    assert_true(r.took_ns >= 1130 * CLOCK_MILLISECOND && r.took_ns < SOON);
    assert_true(r.end.seconds >= 1.13);
    assert_in_range(r.seconds, 1, r.took_ns / CLOCK_SECOND);
    assert_int_equal(r.end.counts.found, 0);
    assert_false(r.end.pool_hashrate.known);
    assert_true(r.end.hashes > 0);
    assert_true(r.end.seconds_per_share.known && r.end.seconds_per_share.value > 1e6);
    end(&r);
}

static void test_time_limit_without_a_job(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_SILENT};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.config.time_limit_s = 0.1;
    assert_int_equal(run(&r), EXIT_CODE_NO_JOB);
    assert_int_equal(r.end.hashes, 0);
    assert_false(r.end.share_difficulty.known || r.end.height.known || r.end.reward_sat.known ||
                 r.end.network_difficulty.known || r.end.pools[0].difficulty.known);
    end(&r);
}

static void test_retries_exhausted(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_CLOSE_AT_ONCE};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.miner_pool[0].conn.retries = 1;
    assert_int_equal(run(&r), EXIT_CODE_NO_JOB);
    assert_int_equal(r.pool->connections, 2);
    assert_string_equal(r.end.pools[0].state, "failed");
    end(&r);
}

static void test_unauthorized(void **state)
{
    static const struct scripted_plan plans[] = {
        {.manner = SCRIPTED_REFUSE_AUTHORIZE},
        {.difficulty = EASY, .verdict = SCRIPTED_UNAUTHORIZED},
    };

    (void)state;
    for (size_t i = 0; i < 2; i++) { /* at the login, and at every share */
        struct run r;

        begin(&r);
        with_pool(&r, &plans[i], 1);
        r.config.time_limit_s = 600;
        assert_int_equal(run(&r), EXIT_CODE_UNAUTHORIZED);
        assert_true(r.took_ns < SOON);
        assert_int_equal(r.end.counts.accepted, 0);
        if (i == 1) {
            assert_int_equal(r.end.reason_count, 1);
            assert_string_equal(r.end.reasons[0].name, "unauthorized");
            assert_int_equal(r.end.reasons[0].count, r.end.counts.rejected);
        }
        end(&r);
    }
}

/* ---- signals ---- */

static void test_signals(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY};
    static const struct {
        int number;
        enum exit_code code;
    } signals[] = {{SIGTERM, EXIT_CODE_SIGTERM}, {SIGINT, EXIT_CODE_SIGINT}};

    (void)state;
    assert_int_equal(EXIT_CODE_SIGTERM, 143);
    assert_int_equal(EXIT_CODE_SIGINT, 130);
    for (size_t i = 0; i < 2; i++) {
        struct run r;

        begin(&r);
        with_pool(&r, &plan, 1);
        r.signal_number = signals[i].number;
        r.signal_after_submits = 5;
        assert_int_equal(run(&r), signals[i].code);
        assert_true(r.end.counts.accepted >= 5);
        assert_int_equal(r.end.counts.lost, 0); /* it waited for the verdicts */
        assert_true(r.took_ns < SOON);          /* and no longer */
        end(&r);
    }
}

/* It ends as if it were asked to; a signal meanwhile is the end for good, a second one at once. */
static void test_restart(void **state)
{
    static const struct scripted_plan plans[] = {
        {.difficulty = EASY}, {.difficulty = EASY, .verdict = SCRIPTED_NO_VERDICT}};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct run r;

        begin(&r);
        with_pool(&r, &plans[i], 1);
        r.restart_after_submits = r.signal_after_submits = 3;
        r.signal_number = i == 0 ? 0 : SIGTERM;
        r.second_signal = r.signal_number;
        assert_int_equal(run(&r), i == 0 ? EXIT_CODE_RESTART : EXIT_CODE_SIGTERM);
        assert_true(r.end.counts.found >= 3);
        assert_int_equal(r.end.counts.pending, 0);
        assert_true((r.end.counts.lost == 0) == (i == 0));
        assert_true(r.took_ns < SOON);
        end(&r);
    }
}

/* Finds nothing until the run is being stopped, and then more than the mailbox holds. */
static uint64_t scan_late(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                          struct candidates *out)
{
    atomic_fetch_add(&scanning, 1);
    while (!atomic_load(&stopping))
        sched_yield();
    int64_t until = clock_mono_ns() + 30 * CLOCK_MILLISECOND; /* the stop is under way by then */

    while (clock_mono_ns() < until)
        sched_yield();
    return hashers[0].scan(p, first_nonce, count, out);
}

static void test_shares_of_the_last_batch(void **state)
{
    static const struct hasher late = {.name = "late", .lanes = 1, .scan = scan_late};
    static const struct scripted_plan plan = {.difficulty = 1.5e-9, .mask = "1fffe000"};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    set_hasher(&r, &late);
    r.signal_number = SIGTERM;
    r.signal_after_scanning = 2;
    atomic_store(&stopping, false);
    atomic_store(&scanning, 0);
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_true(r.end.counts.found > 1024);
    assert_int_equal(r.end.counts.found, r.pool->submits);
    assert_int_equal(r.end.counts.accepted, r.end.counts.found);
    assert_true(r.took_ns < SOON);
    end(&r);
}

/* Before anything was connected. */
static void test_signal_at_once(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_SILENT};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.signal_number = SIGTERM;
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_true(r.took_ns < SOON);
    end(&r);
}

/* Verdicts that never come are waited for, but not for long, and asked twice not at all. */
static void test_verdicts_that_never_come(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY, .verdict = SCRIPTED_NO_VERDICT};

    (void)state;
    for (int twice = 0; twice < 2; twice++) {
        struct run r;

        begin(&r);
        with_pool(&r, &plan, 1);
        r.signal_number = SIGTERM;
        r.signal_after_submits = 3;
        r.second_signal = twice ? SIGTERM : 0;
        r.config.linger_ns = twice ? LINGER : CLOCK_SECOND / 2;
        assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
        assert_true(r.end.counts.found >= 3);
        assert_int_equal(r.end.counts.lost, r.end.counts.found);
        assert_true(r.took_ns < SOON);
        if (!twice)
            assert_true(r.took_ns > 400 * CLOCK_MILLISECOND);
        end(&r);
    }
}

/* Paused by one signal, it stands still until the other comes. */
static void test_pause_by_signal(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.signal_number = SIGUSR1;
    r.signal_after_submits = 2;
    r.second_signal = SIGUSR2;
    r.stop_when_free = true;
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_int_equal(r.second_signal, 0); /* it was seen standing still */
    assert_false(r.stop_when_free);       /* and free again */
    end(&r);
}

static void test_hangup_reopens_the_log(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY};
    char path[] = "test-miner-XXXXXX", moved[40];
    struct run r;

    (void)state;
    int fd = mkstemp(path);

    assert_true(fd >= 0);
    close(fd);
    snprintf(moved, sizeof moved, "%s.1", path);
    begin(&r);
    with_pool(&r, &plan, 1);
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    assert_int_equal(rename(path, moved), 0);
    r.signal_number = SIGHUP;
    r.signal_after_submits = 2;
    r.config.max_shares = 30;
    assert_int_equal(run(&r), EXIT_CODE_DONE); /* it goes on */
    assert_int_equal(access(path, F_OK), 0);
    end(&r);
    unlink(path);
    unlink(moved);
}

/* ---- what happens on the way ---- */

/* The pool hangs up in the middle: what was under way is lost, and mining goes on. */
static void test_reconnects(void **state)
{
    static const struct scripted_plan plans[] = {
        {.difficulty = EASY, .verdict = SCRIPTED_NO_VERDICT, .extranonce1 = "aa"},
        {.difficulty = EASY, .extranonce1 = "bbbb", .extranonce2_size = 2},
    };
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, plans, 2);
    r.close_after_submits = 4;
    r.config.max_shares = 10;
    assert_int_equal(run(&r), EXIT_CODE_DONE);
    assert_int_equal(r.pool->connections, 2);
    assert_true(r.end.counts.lost >= r.submits_at_close); /* some may not have reached it */
    assert_true(r.end.counts.accepted >= 10);
    assert_int_equal(r.end.counts.accepted, r.pool->submits - r.submits_at_close);
    end(&r);
}

/* The primary is killed for good while the backup stands by: the rest is mined there. */
static void test_fails_over(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.backup = scripted_pool_new(r.base, &plan, 1);
    r.miner_pool[1] = r.miner_pool[0];
    r.miner_pool[1].conn.url.port = r.backup->port;
    r.miner_pool[1].conn.user = "other.worker";
    r.config.pools = 2;
    r.close_after_submits = 5;
    r.deaf_at_close = true;
    r.config.max_shares = 60;
    r.config.linger_ns = 5 * CLOCK_SECOND; /* what was in flight there is never answered */
    assert_int_equal(run(&r), EXIT_CODE_DONE);
    assert_true(r.closed);
    assert_true(r.end.counts.accepted >= 60);
    assert_true(r.end.pools[0].counts.accepted > 0 && r.end.pools[1].counts.accepted > 0);
    assert_int_equal(r.end.pools[1].counts.accepted, r.backup->submits);
    assert_int_equal(r.end.counts.accepted,
                     r.end.pools[0].counts.accepted + r.end.pools[1].counts.accepted);
    assert_non_null(strstr(r.backup->submit, "other.worker"));
    assert_int_equal(r.end.counts.rejected, 0);
    end(&r);
}

static bool has_rested(struct run *r, const struct snapshot *s)
{
    if (!r->closed || strcmp(s->devices[0].state, "waiting") != 0)
        return false;
    if (r->rested == 0)
        r->found_at_rest = s->counts.found;
    return ++r->rested > 100;
}

/* Without a connection there is no work: what would be found could not be sent. */
static void test_rests_without_a_pool(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.close_after_submits = 10;
    r.deaf_at_close = true;
    r.config.linger_ns = CLOCK_SECOND; /* what was in flight is never answered */
    r.enough = has_rested;
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_true(r.closed);
    /* What was in the hands of the workers at most; all that time's worth would be hundreds. */
    assert_true(r.end.counts.found - r.found_at_rest < 40);
    assert_true(r.end.counts.accepted > 0);
    end(&r);
}

/* With this nbits a share is always a block. */
static void test_blocks(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY, .nbits = "207fffff"};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.config.max_shares = 70;                 /* more than a snapshot keeps */
    r.miner_pool[0].conn.max_submits = 0.001; /* which must hold none of them back */
    assert_int_equal(run(&r), EXIT_CODE_DONE);
    assert_true(r.end.counts.accepted >= 70);
    assert_int_equal(r.end.counts.throttled, 0);
    assert_int_equal(r.end.blocks_found, r.end.counts.accepted);
    assert_int_equal(r.end.block_count, SNAPSHOT_BLOCKS_MAX);
    for (size_t i = 0; i < r.end.block_count; i++) {
        assert_true(r.end.blocks[i].height_known);
        assert_int_equal(r.end.blocks[i].height, 413567);
        assert_int_equal(strlen(r.end.blocks[i].hash), 64);
        assert_memory_equal(r.end.blocks[i].hash, "000", 3); /* 2^-19 at this difficulty */
    }
    end(&r);
}

static bool flooded(struct run *r, const struct snapshot *s)
{
    (void)r;
    return s->counts.found > 1000 && s->counts.accepted > 0;
}

/* Every other hash is a share: more than can be judged. Signals are heard all the same, and every
 * share is in some column. */
static void test_flood_of_shares(void **state)
{
    static const struct scripted_plan plan = {.difficulty = 5e-10};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.enough = flooded;
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_true(r.end.counts.accepted > 0);
    assert_int_equal(r.end.counts.rejected, 0);
    end(&r);
}

static bool throttled(struct run *r, const struct snapshot *s)
{
    (void)r;
    return s->counts.throttled >= 5 && s->counts.accepted > 0;
}

static void test_submit_limit(void **state)
{
    static const struct scripted_plan plan = {.difficulty = EASY};
    struct run r;

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    r.miner_pool[0].conn.max_submits = 0.001;
    r.enough = throttled;
    assert_int_equal(run(&r), EXIT_CODE_SIGTERM);
    assert_int_equal(r.end.counts.accepted, 1);
    end(&r);
}

/* Claims a hit for the first nonce of each call, which it is not. */
static uint64_t scan_wrong(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                           struct candidates *out)
{
    (void)p;
    out->item[out->count++] = (struct candidate){.nonce = first_nonce};
    return count;
}

static void test_device_that_errs(void **state)
{
    static const struct hasher wrong = {.name = "wrong", .lanes = 1, .scan = scan_wrong};
    static const struct scripted_plan plan = {.difficulty = HARD};
    char path[] = "test-miner-XXXXXX", *text = calloc(1, 1 << 20);
    struct run r;

    (void)state;
    assert_non_null(text);
    begin(&r);
    with_pool(&r, &plan, 1);
    int fd = mkstemp(path);

    assert_true(fd >= 0);
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    set_hasher(&r, &wrong);
    r.config.time_limit_s = 300;
    assert_int_equal(run(&r), EXIT_CODE_NO_DEVICE); /* put out of use, and there is no other */
    assert_int_equal(r.end.devices[0].holds, DEVICE_HOLD_FAULT);
    assert_string_equal(r.end.devices[0].hold_name[0], "fault");
    assert_true(r.end.devices[0].hw_errors > 100);
    assert_int_equal(r.end.counts.found, 0);
    assert_int_equal(r.pool->submits, 0);
    log_close();
    assert_true(read(fd, text, (1 << 20) - 1) > 0);
    const char *first = strstr(text, "hardware error");

    assert_non_null(first);
    assert_non_null(strstr(first, "put out of use"));
    for (int lines = 1; (first = strstr(first + 1, "hardware error")) != NULL; lines++)
        assert_true(lines <= 4); /* one a second */
    close(fd);
    unlink(path);
    free(text);
    end(&r);
}

/* A worker that does not come back in time, as one in a driver may not: the run ends all the same,
 * and what it may still touch is left alone. Shares that it finds then are found, and lost. */
static pthread_mutex_t gate_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t gate_opens = PTHREAD_COND_INITIALIZER;
static bool gate_open;
static struct device *abandoned; /* what is left alone is remembered here, so it is no leak */

static uint64_t scan_stuck(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                           struct candidates *out)
{
    pthread_mutex_lock(&gate_lock);
    while (!gate_open)
        pthread_cond_wait(&gate_opens, &gate_lock);
    pthread_mutex_unlock(&gate_lock);
    return hashers[0].scan(p, first_nonce, count, out);
}

static void test_stuck_worker(void **state)
{
    static const struct hasher stuck = {.name = "stuck", .lanes = 1, .scan = scan_stuck};
    static const struct scripted_plan plan = {.difficulty = 1e-9};
    struct run r;
    struct snapshot s = {0};

    (void)state;
    begin(&r);
    with_pool(&r, &plan, 1);
    set_hasher(&r, &stuck);
    r.config.threads = 1;
    r.config.time_limit_s = 0.1;
    assert_int_equal(run(&r), EXIT_CODE_DONE);
    assert_true(r.took_ns >= CLOCK_SECOND && r.took_ns < SOON);
    assert_int_equal(r.end.counts.found, 0);
    abandoned = (struct device *)(uintptr_t)miner_device(r.miner);
    pthread_mutex_lock(&gate_lock);
    gate_open = true;
    pthread_cond_signal(&gate_opens);
    pthread_mutex_unlock(&gate_lock);
    int64_t until = clock_mono_ns() + 10 * CLOCK_SECOND;

    while (s.counts.found == 0) {
        assert_true(clock_mono_ns() < until);
        sched_yield();
        miner_snapshot(r.miner, &s);
    }
    assert_int_equal(device_join(abandoned, until), 0); /* it comes back after all */
    miner_snapshot(r.miner, &s);
    assert_identity(&s.counts);
    assert_int_equal(s.counts.found, s.counts.lost);
    assert_int_equal(r.pool->submits, 0);
    end(&r);
}

static void test_setup(void **state)
{
    struct run r;
    struct miner *miner = (struct miner *)&r;

    (void)state;
    begin(&r);
    r.miner_pool[0].conn.user = "\xff";
    assert_int_equal(miner_new(r.base, &r.config, &miner), ERR_SYNTAX);
    assert_null(miner);
    r.miner_pool[0].conn.user = "u";
    assert_int_equal(miner_new(r.base, &r.config, &r.miner), ERR_OK); /* and never run */
    miner_snapshot(r.miner, &r.end);
    assert_true(r.end.seconds == 0.0);
    assert_string_equal(r.end.pools[0].state, "stopped");
    assert_non_null(miner_device(r.miner));
    assert_non_null(miner_source(r.miner));
    end(&r);
}

/* ---- the judge ---- */

static bool judged_enough(struct run *r, const struct snapshot *s)
{
    (void)r;
    return s->counts.accepted >= 5 && s->seconds >= 0.6; /* in both phases */
}

/* Every share of the whole way, from notify to submit, is true by OpenSSL: with version rolling and
 * without, in the phases of a real block and of rolled jobs. */
static void judged(struct run *r, bool rolled_only, uint32_t mask, uint32_t versions)
{
    struct loopback_pool_config config;
    struct loopback_pool *pool;

    begin(r);
    loopback_pool_defaults(&config);
    config.start_difficulty = 1e-6;
    config.share_seconds = 0.02;
    config.rolled_seconds = 0.3;
    config.job_seconds = 0.05;
    config.rolled_only = rolled_only;
    assert_int_equal(loopback_pool_new(r->base, &config, &pool), ERR_OK);
    r->miner_pool[0].conn.url.port = loopback_pool_port(pool);
    r->miner_pool[0].conn.version_mask = mask;
    r->thread[0].versions = r->thread[1].versions = versions;
    r->enough = judged_enough;
    assert_int_equal(run(r), EXIT_CODE_SIGTERM);
    const struct loopback_pool_counts *c = loopback_pool_counts(pool);

    assert_int_equal(r->end.counts.rejected, 0);
    assert_int_equal(c->rejected, 0);
    assert_int_equal(c->bad_lines, 0);
    assert_int_equal(r->end.counts.lost, 0);
    assert_int_equal(c->accepted, r->end.counts.accepted);
    assert_int_equal(r->end.counts.duplicate_dropped, 0);
    assert_int_equal(r->end.devices[0].hw_errors, 0);
    loopback_pool_free(pool);
    end(r);
}

static void test_judged_by_the_loopback_pool(void **state)
{
    struct run r;

    (void)state;
    judged(&r, false, 0x1fffe000, 4);
    judged(&r, true, 0x1fffe000, 8);
    judged(&r, true, 0, 1);
}

/* Any pools come and go: what each URL earned that is shown by its name never goes back while the
 * URL is in use, and nothing of the sum is ever lost. */
static void test_books_of_removed_pools(void **state)
{
    struct miner_removed *r = calloc(1, sizeof *r);
    struct snapshot *s = calloc(1, sizeof *s);
    struct prng random = {3};
    uint64_t sum = 0;

    (void)state;
    assert_non_null(r);
    assert_non_null(s);
    for (int step = 0; step < 2000; step++) {
        char url[16][8], gone[8];
        const char *in_use[16];
        uint64_t before[16] = {0}, after[16] = {0}, now = 0;
        const struct snapshot_pool p = {.url = gone,
                                        .user = prng_below(&random, 2) ? "a" : "b",
                                        .counts.accepted = prng_below(&random, 5)};

        snprintf(gone, sizeof gone, "u%u", (unsigned)prng_below(&random, 60));
        for (size_t i = 0; i < 16; i++) {
            snprintf(url[i], sizeof url[i], "u%u", (unsigned)prng_below(&random, 60));
            in_use[i] = url[i];
            for (size_t k = 0; k < s->removed_count; k++)
                if (strcmp(s->pools[k].url, url[i]) == 0)
                    before[i] = s->pools[k].counts.accepted;
        }
        double difficulty = miner_removed_difficulty(r, url[0]);

        miner_removed_expect(r, gone, p.user, in_use, 16);
        miner_removed_accepted(r, gone, 0.1);
        assert_true(miner_removed_difficulty(r, gone) > 0.0);
        assert_true(miner_removed_difficulty(r, url[0]) >= difficulty);
        miner_removed_keep(r, &p, in_use, 16);
        sum += p.counts.accepted;
        s->removed_count = 0;
        miner_removed_show(r, s);
        for (size_t k = 0; k < s->removed_count; k++) {
            now += s->pools[k].counts.accepted;
            for (size_t i = 0; i < 16; i++)
                if (strcmp(s->pools[k].url, url[i]) == 0)
                    after[i] = s->pools[k].counts.accepted;
        }
        assert_int_equal(now, sum);
        for (size_t i = 0; i < 16; i++)
            assert_true(after[i] >= before[i]);
    }
    assert_int_equal(s->removed_count, MINER_REMOVED_MAX + 1);
    assert_string_equal(s->pools[MINER_REMOVED_MAX].url, MINER_REMOVED_OTHERS);
    s->removed_count = 0;
    miner_removed_show_one(r, s, &(struct snapshot_pool){.url = "x", .user = "a", .jobs = 2});
    miner_removed_show_one(r, s, &(struct snapshot_pool){.url = "x", .user = "b", .jobs = 3});
    assert_int_equal(s->removed_count, 1);
    assert_string_equal(s->pools[0].user, ""); /* of several */
    assert_int_equal(s->pools[0].jobs, 5);
    miner_removed_clear(r);
    free(r);
    free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_enough_shares),
        cmocka_unit_test(test_device_that_only_counts),
        cmocka_unit_test(test_economics),
        cmocka_unit_test(test_time_limit),
        cmocka_unit_test(test_time_limit_without_a_job),
        cmocka_unit_test(test_retries_exhausted),
        cmocka_unit_test(test_unauthorized),
        cmocka_unit_test(test_signals),
        cmocka_unit_test(test_restart),
        cmocka_unit_test(test_shares_of_the_last_batch),
        cmocka_unit_test(test_signal_at_once),
        cmocka_unit_test(test_verdicts_that_never_come),
        cmocka_unit_test(test_pause_by_signal),
        cmocka_unit_test(test_hangup_reopens_the_log),
        cmocka_unit_test(test_reconnects),
        cmocka_unit_test(test_fails_over),
        cmocka_unit_test(test_rests_without_a_pool),
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_flood_of_shares),
        cmocka_unit_test(test_submit_limit),
        cmocka_unit_test(test_device_that_errs),
        cmocka_unit_test(test_stuck_worker),
        cmocka_unit_test(test_setup),
        cmocka_unit_test(test_judged_by_the_loopback_pool),
        cmocka_unit_test(test_books_of_removed_pools),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
