/* test_worker.c - one hashing thread: exact counts, no share lost, wrong nonces caught, and an end
 * within one batch. The hashers here are made up, but for the scalar one. */
#include "tests/made_job.h"

#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "chain/target.h"
#include "device/device.h"
#include "device/worker.h"
#include "hash/sha256.h"

#define DEADLINE_NS (20 * CLOCK_SECOND) /* only a bug waits so long */

static int64_t deadline(void)
{
    return clock_mono_ns() + DEADLINE_NS;
}

struct bench {
    struct source *source;
    struct mailbox *mailbox;
    struct worker *worker;
    atomic_uint hold;
};

static void begin(struct bench *b, const struct hasher *hasher, uint32_t versions, size_t capacity)
{
    struct worker_config config = {.hasher = hasher,
                                   .versions = versions,
                                   .hold = &b->hold,
                                   .device = 3,
                                   .setting = {-1, THREAD_PRIORITY_AS_IS},
                                   .batch_ns = CLOCK_MILLISECOND};

    atomic_init(&b->hold, 0);
    assert_int_equal(source_new(&b->source), ERR_OK);
    assert_int_equal(mailbox_new(sizeof(struct device_event), capacity, &b->mailbox), ERR_OK);
    config.source = b->source;
    config.mailbox = b->mailbox;
    assert_int_equal(worker_new(&config, &b->worker), ERR_OK);
    assert_int_equal(worker_start(b->worker), ERR_OK);
}

static void set_made(struct bench *b, const struct made_job *how)
{
    struct job *job = made_job(how);

    assert_int_equal(source_set(b->source, job), ERR_OK);
    job_free(job);
}

static void tell_to_stop(struct bench *b)
{
    source_close(b->source);
    worker_stop(b->worker);
}

static void end(struct bench *b)
{
    assert_true(worker_join(b->worker, deadline()));
    assert_true(worker_join(b->worker, 0)); /* once more is fine */
    worker_free(b->worker);
    mailbox_free(b->mailbox);
    source_free(b->source);
}

/* The next event; fails the test when none comes. */
static struct device_event next_event(struct bench *b)
{
    struct pollfd p = {.fd = mailbox_fd(b->mailbox), .events = POLLIN};
    struct device_event event;

    assert_int_equal(poll(&p, 1, (int)(DEADLINE_NS / CLOCK_MILLISECOND)), 1);
    assert_true(mailbox_pop(b->mailbox, &event));
    return event;
}

/* ---- the scalar hasher: what it finds is what the reference finds ---- */

/* The nonces below `count` that meet the job's target, by its own bytes. */
static size_t reference_shares(const struct job *job, uint32_t version, uint64_t count,
                               uint32_t *nonce, size_t room)
{
    static const uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
    uint8_t header[80], hash[32];
    size_t found = 0;

    job_header(job, extranonce2, version, job->ntime, 0, header);
    for (uint64_t n = 0; n < count; n++) {
        store_le32(header + 76, (uint32_t)n);
        sha256d(header, sizeof header, hash);
        if (target_meets(hash, &job->target)) {
            assert_true(found < room);
            nonce[found++] = (uint32_t)n;
        }
    }
    return found;
}

static void test_finds_every_share(void **state)
{
    enum { ROOM = 4096 };
    struct made_job how = {.seq = 11, .session = 12, .difficulty = 1e-7};
    struct job *job = made_job(&how);
    uint32_t *expected = malloc(ROOM * sizeof *expected);
    struct bench b;
    size_t got = 0;

    (void)state;
    assert_non_null(expected);
    begin(&b, &hashers[0], 1, 64);
    set_made(&b, &how);
    struct device_event *event = malloc(ROOM * sizeof *event);

    assert_non_null(event);
    while (got < 40)
        event[got++] = next_event(&b);
    tell_to_stop(&b);
    while (!worker_join(b.worker, clock_mono_ns() + CLOCK_MILLISECOND))
        while (mailbox_pop(b.mailbox, &event[got]))
            got++;
    while (mailbox_pop(b.mailbox, &event[got]))
        got++;
    /* One unit from nonce 0, one version: so the count of hashes says how far it went. */
    size_t want = reference_shares(job, job->version, worker_hashes(b.worker), expected, ROOM);

    assert_int_equal(got, want);
    for (size_t i = 0; i < got; i++) {
        assert_int_equal(event[i].kind, DEVICE_EVENT_SHARE);
        assert_int_equal(event[i].share.nonce, expected[i]);
        assert_int_equal(event[i].share.job_seq, 11);
        assert_int_equal(event[i].share.session, 12);
        assert_int_equal(event[i].share.device, 3);
        assert_int_equal(event[i].share.version, job->version);
        assert_int_equal(event[i].share.ntime, job->ntime);
        assert_true(event[i].share.found_ns > 0 && event[i].share.found_ns <= clock_mono_ns());
    }
    assert_int_equal(worker_hw_errors(b.worker), 0);
    assert_int_equal(worker_unmailed(b.worker), 0);
    end(&b);
    free(event);
    free(expected);
    job_free(job);
}

/* Shares found when the box is closed are not lost sight of. */
static void test_counts_what_cannot_be_mailed(void **state)
{
    enum { ROOM = 65536 };
    struct made_job how = {.difficulty = 1e-8};
    struct job *job = made_job(&how);
    uint32_t *expected = malloc(ROOM * sizeof *expected);
    struct bench b;
    int64_t until = deadline();

    (void)state;
    assert_non_null(expected);
    begin(&b, &hashers[0], 1, 4);
    mailbox_close(b.mailbox);
    set_made(&b, &how);
    while (worker_unmailed(b.worker) < 20)
        assert_true(clock_mono_ns() < until);
    tell_to_stop(&b);
    assert_true(worker_join(b.worker, deadline()));
    assert_int_equal(worker_unmailed(b.worker),
                     reference_shares(job, job->version, worker_hashes(b.worker), expected, ROOM));
    end(&b);
    free(expected);
    job_free(job);
}

/* ---- made-up hashers ---- */

static struct script {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    unsigned entered, released;                 /* calls of scan that came in, and that may leave */
    uint32_t first_nonce, ntime_word, versions; /* of the latest call */
    uint64_t count, finished; /* of the latest call; nonces finished in all calls */
    uint64_t most;            /* nonces, in any call but the first */
} script = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static void script_reset(unsigned released)
{
    pthread_mutex_lock(&script.lock);
    script.entered = 0;
    script.released = released;
    script.count = script.finished = script.most = 0;
    pthread_mutex_unlock(&script.lock);
}

/* Waits until so many calls have come in. */
static void script_await(unsigned entered)
{
    struct timespec until;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += DEADLINE_NS / CLOCK_SECOND;
    pthread_mutex_lock(&script.lock);
    while (script.entered < entered)
        assert_int_equal(pthread_cond_timedwait(&script.changed, &script.lock, &until), 0);
    pthread_mutex_unlock(&script.lock);
}

static void script_release(unsigned calls)
{
    pthread_mutex_lock(&script.lock);
    script.released = calls;
    pthread_cond_broadcast(&script.changed);
    pthread_mutex_unlock(&script.lock);
}

/* Finds nothing, and finishes only a part where there is more than one nonce. Every call waits
 * until it is let go. */
static uint64_t scan_gated(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                           struct candidates *out)
{
    (void)out;
    pthread_mutex_lock(&script.lock);
    script.first_nonce = first_nonce;
    script.ntime_word = p->tail.w[1];
    script.versions = p->versions;
    script.count = count;
    unsigned turn = ++script.entered;

    pthread_cond_broadcast(&script.changed);
    while (script.released < turn)
        pthread_cond_wait(&script.changed, &script.lock);
    uint64_t done = count - count / 3;

    script.finished += done;
    pthread_mutex_unlock(&script.lock);
    return done;
}

/* Claims that every nonce of the call's first few is a hit: wrong ones, and one of a version that
 * is not there. */
static uint64_t scan_wrong(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                           struct candidates *out)
{
    for (uint32_t i = 0; i < 10 && i < count; i++)
        out->item[out->count++] =
            (struct candidate){.nonce = first_nonce + i, .mid = i == 5 ? p->versions : 0};
    pthread_mutex_lock(&script.lock);
    script.entered++;
    pthread_mutex_unlock(&script.lock);
    return count;
}

/* Takes a microsecond for each nonce, never less. */
static uint64_t scan_timed(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                           struct candidates *out)
{
    int64_t until = clock_mono_ns() + (int64_t)count * 1000;

    (void)p;
    (void)first_nonce;
    (void)out;
    pthread_mutex_lock(&script.lock);
    if (script.entered++ > 0 && count > script.most)
        script.most = count;
    script.finished += count;
    pthread_mutex_unlock(&script.lock);
    while (clock_mono_ns() < until)
        sched_yield();
    return count;
}

static const struct hasher gated = {.name = "gated", .lanes = 1, .scan = scan_gated};
static const struct hasher wrong = {.name = "wrong", .lanes = 1, .scan = scan_wrong};
static const struct hasher timed = {.name = "timed", .lanes = 1, .scan = scan_timed};

/* A share of difficulty 1 is one nonce in 2^32: none of the claims below is one. */
static void test_wrong_nonces(void **state)
{
    struct bench b;
    uint64_t events = 0;

    (void)state;
    script_reset(0);
    begin(&b, &wrong, 4, 2); /* a box that is full all the time */
    set_made(&b, &(struct made_job){.seq = 21, .extranonce2_size = 8, .mask = 0x1fffe000});
    while (events < 200) {
        struct device_event event = next_event(&b);

        assert_int_equal(event.kind, DEVICE_EVENT_WRONG_NONCE);
        assert_int_equal(event.share.device, 3);
        assert_int_equal(event.share.job_seq, 21);
        events++;
    }
    tell_to_stop(&b);
    /* The owner's way out: joins with short deadlines, and empties the box in between. */
    int64_t until = deadline();
    struct device_event event;

    while (!worker_join(b.worker, clock_mono_ns() + CLOCK_MILLISECOND)) {
        assert_true(clock_mono_ns() < until);
        while (mailbox_pop(b.mailbox, &event))
            events++;
    }
    while (mailbox_pop(b.mailbox, &event))
        events++;
    assert_int_equal(worker_hw_errors(b.worker), events);
    assert_int_equal(worker_candidates(b.worker), events);
    assert_int_equal(events, script.entered * UINT64_C(10));
    assert_int_equal(worker_unmailed(b.worker), 0); /* nothing that was a share */
    end(&b);
}

/* With the box closed, wrong nonces are still errors, and never shares. */
static void test_wrong_nonces_unmailed(void **state)
{
    struct bench b;
    int64_t until = deadline();

    (void)state;
    script_reset(0);
    begin(&b, &wrong, 1, 2);
    mailbox_close(b.mailbox);
    set_made(&b, &(struct made_job){.extranonce2_size = 8});
    while (worker_hw_errors(b.worker) < 100)
        assert_true(clock_mono_ns() < until);
    tell_to_stop(&b);
    assert_true(worker_join(b.worker, deadline()));
    assert_int_equal(worker_unmailed(b.worker), 0);
    end(&b);
}

/* Told to stop, it finishes the call in hand and makes no other. */
static void test_stops_within_one_batch(void **state)
{
    struct bench b;

    (void)state;
    script_reset(2);
    begin(&b, &gated, 1, 4);
    set_made(&b, &(struct made_job){.extranonce2_size = 8});
    script_await(3);
    tell_to_stop(&b);
    assert_false(worker_join(b.worker, clock_mono_ns())); /* stuck in scan: the join gives up */
    script_release(100);
    assert_true(worker_join(b.worker, deadline()));
    assert_int_equal(script.entered, 3);
    assert_int_equal(worker_hashes(b.worker), script.finished);
    end(&b);
}

/* New work is taken up after the call in hand, and the old unit goes on later where it was left. */
static void test_switches_to_new_work(void **state)
{
    struct made_job old = {.seq = 1, .extranonce2_size = 8}, new = old;
    struct bench b;
    int64_t since, before = clock_mono_ns();

    (void)state;
    new.content = 1;
    new.ntime = 1800000000;
    script_reset(1);
    begin(&b, &gated, 1, 4);
    assert_int_equal(worker_generation(b.worker, &since), 0);
    set_made(&b, &old);
    script_await(2);
    uint32_t old_ntime = script.ntime_word;
    uint64_t generation = worker_generation(b.worker, &since);

    assert_int_equal(generation, source_generation(b.source));
    assert_true(since >= before && since <= clock_mono_ns());
    assert_true(script.first_nonce > 0); /* what the first call left unfinished comes next */
    set_made(&b, &new);
    assert_int_equal(worker_generation(b.worker, &since), generation);
    script_release(2);
    script_await(3);
    assert_int_not_equal(script.ntime_word, old_ntime);
    assert_int_equal(script.first_nonce, 0);
    assert_int_equal(worker_generation(b.worker, &since), source_generation(b.source));
    uint64_t finished_of_old = script.finished;

    set_made(&b, &old);
    script_release(3);
    script_await(4);
    assert_int_equal(script.ntime_word, old_ntime);
    assert_int_equal(script.first_nonce, finished_of_old);
    tell_to_stop(&b);
    script_release(100);
    end(&b);
}

/* Held between two calls; let go, it goes on with the same unit. */
static void test_hold(void **state)
{
    struct bench b;

    (void)state;
    script_reset(0);
    begin(&b, &gated, 1, 4);
    set_made(&b, &(struct made_job){.extranonce2_size = 8});
    script_await(1);
    atomic_store(&b.hold, 1);
    script_release(1);
    /* It gives its unit back before it waits: then somebody else can take the very same one. */
    struct work *work = malloc(sizeof *work);
    static const atomic_uint free_to_run;
    uint64_t generation;

    assert_non_null(work);
    int64_t until = deadline();

    for (;;) {
        assert_true(clock_mono_ns() < until);
        assert_true(source_take(b.source, &free_to_run, 1, work, &generation));
        bool same = work->unit.extranonce2 == 0;

        source_give_back(b.source, work);
        if (same)
            break;
        sched_yield();
    }
    assert_int_equal(script.entered, 1);
    atomic_store(&b.hold, 0);
    source_wake(b.source);
    script_await(2);
    assert_int_equal(script.first_nonce, script.finished);
    tell_to_stop(&b);
    script_release(100);
    end(&b);
    free(work);
}

/* (version, nonce) pairs are counted, whatever the versions per pass, and only finished ones. */
static void test_counts_are_exact(void **state)
{
    static const uint32_t versions[] = {1, 3, 8};

    (void)state;
    for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
        struct bench b;

        script_reset(50);
        begin(&b, &gated, versions[i], 4);
        set_made(&b, &(struct made_job){.extranonce2_size = 8, .mask = 0x1fffe000});
        script_await(51);
        assert_int_equal(worker_hashes(b.worker), script.finished * versions[i]);
        assert_int_equal(script.versions, versions[i]);
        tell_to_stop(&b);
        script_release(100);
        assert_true(worker_join(b.worker, deadline()));
        assert_int_equal(worker_hashes(b.worker), script.finished * versions[i]);
        end(&b);
    }
}

/* At a microsecond per nonce, batches of one millisecond have a thousand nonces at most. */
static void test_batch_length(void **state)
{
    struct bench b;
    int64_t until = deadline();

    (void)state;
    script_reset(0);
    begin(&b, &timed, 1, 4);
    set_made(&b, &(struct made_job){.extranonce2_size = 8});
    while (worker_hashes(b.worker) < 30000)
        assert_true(clock_mono_ns() < until);
    tell_to_stop(&b);
    assert_true(worker_join(b.worker, deadline()));
    assert_true(script.most > 0 && script.most <= 1000);
    assert_int_equal(worker_hashes(b.worker), script.finished);
    end(&b);
}

/* What one worker writes after every batch lies on no cache line that anybody else uses. */
static void test_counters_apart(void **state)
{
    enum { WORKERS = 16 };
    struct worker_config config = {
        .hasher = &gated, .versions = 1, .setting = {-1, THREAD_PRIORITY_AS_IS}};
    struct worker *w[WORKERS];

    (void)state;
    assert_int_equal(sizeof(struct worker_counters) % CACHE_APART, 0);
    for (size_t i = 0; i < WORKERS; i++) {
        assert_int_equal(worker_new(&config, &w[i]), ERR_OK);
        uintptr_t here = (uintptr_t)worker_counters(w[i]);

        assert_int_equal(here % CACHE_APART, 0);
        for (size_t k = 0; k < i; k++) {
            uintptr_t there = (uintptr_t)worker_counters(w[k]);

            assert_true((here > there ? here - there : there - here) >= CACHE_APART);
        }
    }
    for (size_t i = 0; i < WORKERS; i++)
        worker_free(w[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_finds_every_share),
        cmocka_unit_test(test_counts_what_cannot_be_mailed),
        cmocka_unit_test(test_wrong_nonces),
        cmocka_unit_test(test_wrong_nonces_unmailed),
        cmocka_unit_test(test_stops_within_one_batch),
        cmocka_unit_test(test_switches_to_new_work),
        cmocka_unit_test(test_hold),
        cmocka_unit_test(test_counts_are_exact),
        cmocka_unit_test(test_batch_length),
        cmocka_unit_test(test_counters_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
