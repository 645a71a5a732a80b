/* test_device_opencl.c - an OpenCL device at work, and what it does when the driver or the device
 * fails: found soon, nothing wrong sent, nothing lost, the others go on. */
#include "tests/made_job.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "chain/target.h"
#include "device/device_opencl.h"
#include "hash/sha256.h"
#include "tests/opencl_fake.h"

#define DEADLINE_NS (60 * CLOCK_SECOND) /* only a bug waits so long */
#define SHARES_MAX 65536
#define EASY 2e-6 /* about 8,600 hashes a share */

struct set {
    struct source *source;
    struct mailbox *mailbox;
    struct device *device;
    struct job *job;
    /* What came. */
    struct share *share;
    size_t shares;
    uint64_t wrong;
    unsigned notes, alarms, faults, rebuilt, put_out;
};

static struct device_opencl_config defaults = {
    .index = 3, .batch_ns = 2 * CLOCK_MILLISECOND, .proof_ns = 600 * CLOCK_SECOND};

static void begin_with(struct set *s, const struct device_opencl_config *config, uint32_t versions,
                       const struct made_job *how)
{
    struct opencl_runner_config c = {.calls = opencl_fake_calls(),
                                     .variant = opencl_fake_variant(),
                                     .versions = versions,
                                     .hasher = opencl_fake_hasher(),
                                     .hang_ns = 100 * CLOCK_MILLISECOND,
                                     .proof_pairs = 1 << 12};
    struct opencl_runner *runner;
    char text[OPENCL_LOG_MAX];

    memset(s, 0, sizeof *s);
    opencl_fake_set(NULL);
    opencl_fake_device(&c.device);
    s->share = malloc(SHARES_MAX * sizeof *s->share);
    assert_non_null(s->share);
    assert_int_equal(opencl_runner_new(&c, false, &runner, text), ERR_OK);
    assert_int_equal(source_new(&s->source), ERR_OK);
    assert_int_equal(mailbox_new(sizeof(struct device_event), 64, &s->mailbox), ERR_OK);
    assert_int_equal(device_opencl_new(config, runner, s->source, s->mailbox, &s->device), ERR_OK);
    s->job = made_job(how);
    assert_int_equal(source_set(s->source, s->job), ERR_OK);
    assert_int_equal(device_start(s->device), ERR_OK);
}

static void begin(struct set *s)
{
    begin_with(s, &defaults, 2,
               &(struct made_job){
                   .seq = 9, .difficulty = EASY, .extranonce2_size = 8, .mask = 0x1fffe000});
}

static void take_event(struct set *s, const struct device_event *e)
{
    assert_int_equal(e->share.device, 3);
    switch (e->kind) {
    case DEVICE_EVENT_SHARE:
        assert_true(s->shares < SHARES_MAX);
        s->share[s->shares++] = e->share;
        break;
    case DEVICE_EVENT_WRONG_NONCE:
        s->wrong++;
        break;
    case DEVICE_EVENT_NOTE:
        assert_true(strlen(e->text) > 0 && !strchr(e->text, '\n'));
        s->notes++;
        s->alarms += strstr(e->text, "alarm") != NULL;
        s->faults += strncmp(e->text, "fault: ", 7) == 0 || strstr(e->text, "wrong answers");
        s->rebuilt += strstr(e->text, "built anew and proved") != NULL;
        s->put_out += strstr(e->text, "put out of use") != NULL;
        break;
    }
}

static void drain(struct set *s)
{
    struct device_event event;

    while (mailbox_pop(s->mailbox, &event))
        take_event(s, &event);
}

/* Handles mail until `*what` is at least `least`. */
static void await(struct set *s, const void *what, size_t size, uint64_t least)
{
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    for (;;) {
        uint64_t now = size == sizeof(unsigned) ? *(const unsigned *)what : *(const uint64_t *)what;

        if (now >= least)
            return;
        struct pollfd p = {.fd = mailbox_fd(s->mailbox), .events = POLLIN};

        assert_true(clock_mono_ns() < until);
        poll(&p, 1, 100);
        drain(s);
    }
}
#define AWAIT(s, member, least) await(s, &(s)->member, sizeof((s)->member), least)

static void stop(struct set *s)
{
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    source_close(s->source);
    device_stop(s->device);
    while (device_join(s->device, clock_mono_ns() + CLOCK_MILLISECOND) > 0) {
        assert_true(clock_mono_ns() < until);
        drain(s);
    }
    drain(s);
}

static void end(struct set *s)
{
    device_free(s->device);
    mailbox_free(s->mailbox);
    source_free(s->source);
    job_free(s->job);
    free(s->share);
    opencl_fake_set(NULL);
}

static int by_place(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(struct share));
}

/* Every share is true by the job's own bytes, and none came twice. */
static void assert_all_true(struct set *s)
{
    uint8_t header[80], hash[32];

    for (size_t i = 0; i < s->shares; i++) {
        struct share *h = &s->share[i];

        assert_int_equal(h->job_seq, s->job->seq);
        assert_true(h->found_ns > 0);
        job_header(s->job, h->extranonce2, h->version, h->ntime, h->nonce, header);
        sha256d(header, sizeof header, hash);
        assert_true(target_meets(hash, &s->job->target));
        h->found_ns = 0;
    }
    qsort(s->share, s->shares, sizeof *s->share, by_place);
    for (size_t i = 1; i < s->shares; i++)
        assert_true(memcmp(&s->share[i - 1], &s->share[i], sizeof *s->share) != 0);
}

/* ---- when all is well ---- */

/* Stops, and leaves the source open. */
static void stop_device(struct set *s)
{
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    device_stop(s->device);
    while (device_join(s->device, clock_mono_ns() + CLOCK_MILLISECOND) > 0) {
        assert_true(clock_mono_ns() < until);
        drain(s);
    }
    drain(s);
}

/* How many of the job's shares the reference finds among so many nonces. */
static size_t reference_shares(const struct job *job, uint64_t first, uint64_t count)
{
    static const uint8_t none[JOB_EXTRANONCE2_MAX];
    uint8_t header[80], hash[32];
    size_t shares = 0;

    job_header(job, none, job->version, job->ntime, 0, header);
    for (uint64_t n = first; n < first + count; n++) {
        store_le32(header + 76, (uint32_t)n);
        sha256d(header, sizeof header, hash);
        shares += target_meets(hash, &job->target);
    }
    return shares;
}

/* One version and no extranonce2, so the nonces are the whole space, handed out from 0 up. What was
 * not done was given back; of all the rest every share was found, and every hash counted once. */
static void finds_every_share(const struct device_opencl_config *config, double difficulty)
{
    const struct made_job how = {.seq = 4, .session = 5, .difficulty = difficulty};
    static const atomic_uint run_free;
    struct work *work = malloc(sizeof *work);
    uint64_t generation, at = 0, tested = 0;
    struct set s;
    size_t shares = 0;

    assert_non_null(work);
    begin_with(&s, config, 1, &how);
    AWAIT(&s, shares, 40);
    stop_device(&s);
    struct device_counts counts = device_counts(s.device);

    assert_int_equal(counts.hw_errors, 0);
    assert_int_equal(counts.unmailed, 0);
    assert_true(counts.candidates >= s.shares);
    assert_all_true(&s);
    while (tested < counts.hashes) { /* the next part that was given back, or not yet handed out */
        assert_true(source_try(s.source, &run_free, 1, work, &generation));
        assert_true(work->unit.first_nonce >= at);
        shares += reference_shares(s.job, at, work->unit.first_nonce - at);
        tested += work->unit.first_nonce - at;
        at = work->unit.first_nonce + work->unit.nonce_count;
    }
    assert_int_equal(tested, counts.hashes);
    assert_int_equal(shares, s.shares);
    source_close(s.source);
    end(&s);
    free(work);
    assert_int_equal(opencl_fake_live(), 0);
}

static void test_finds_every_share(void **state)
{
    struct device_opencl_config config = defaults;

    (void)state;
    finds_every_share(&config, 1e-6);
    finds_every_share(&config, 3e-10); /* every hash or so */
}

/* With so many candidates in each batch the buffer overflows: its range is done again in parts. */
static void test_overflow(void **state)
{
    struct device_opencl_config config = defaults;

    (void)state;
    config.wanted = 4 * OPENCL_FOUND_MAX;
    finds_every_share(&config, 1e-6);
}

static void test_description(void **state)
{
    struct set s;
    int64_t last;

    (void)state;
    begin(&s);
    const struct device_info *info = device_info(s.device);
    const struct opencl_variant variant = opencl_fake_variant();
    char name[OPENCL_VARIANT_NAME_MAX + 1];

    opencl_variant_name(&variant, name);
    assert_string_equal(info->name, "opencl:0");
    assert_string_equal(info->kind, "opencl");
    assert_string_equal(info->kernel, name);
    assert_int_equal(info->lanes, 4);
    assert_int_equal(info->versions, 2);
    assert_int_equal(info->index, 3);
    AWAIT(&s, shares, 3);
    assert_true(device_switched(s.device, source_generation(s.source), &last));
    assert_true(last > 0 && last <= clock_mono_ns());
    assert_false(device_switched(s.device, source_generation(s.source) + 1, &last));
    stop(&s);
    assert_int_equal(device_counts(s.device).proofs, 1);
    end(&s);
}

/* New work is taken up, the old job's shares end, and the old unit goes on where it was left. */
static void test_new_work_and_holds(void **state)
{
    struct set s;
    int64_t last, until = clock_mono_ns() + DEADLINE_NS;

    (void)state;
    begin(&s);
    AWAIT(&s, shares, 5);
    struct job *next = made_job(
        &(struct made_job){.seq = 10, .content = 1, .difficulty = EASY, .extranonce2_size = 8});

    assert_int_equal(source_set(s.source, next), ERR_OK);
    while (!device_switched(s.device, source_generation(s.source), &last)) {
        assert_true(clock_mono_ns() < until);
        drain(&s);
    }
    while (s.shares == 0 || s.share[s.shares - 1].job_seq != 10) /* the old ones come first */
        AWAIT(&s, shares, s.shares + 1);
    /* Held: once what is in flight has come, no more. */
    device_hold_set(s.device, DEVICE_HOLD_USER, true);
    assert_int_equal(source_set(s.source, s.job), ERR_OK);
    clock_sleep_until(clock_mono_ns() + 50 * CLOCK_MILLISECOND);
    drain(&s);
    clock_sleep_until(clock_mono_ns() + 20 * CLOCK_MILLISECOND);
    assert_false(device_switched(s.device, source_generation(s.source), &last));
    device_hold_set(s.device, DEVICE_HOLD_USER, false);
    s.shares = 0;
    AWAIT(&s, shares, 20);
    stop(&s);
    /* The last of the job before may have come first. */
    size_t kept = 0;

    for (size_t i = 0; i < s.shares; i++)
        if (s.share[i].job_seq == s.job->seq)
            s.share[kept++] = s.share[i];
    s.shares = kept;
    assert_true(kept > 0);
    assert_all_true(&s);
    job_free(next);
    end(&s);
}

static void test_proves_again_and_again(void **state)
{
    struct device_opencl_config config = defaults;
    struct set s;
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    (void)state;
    config.proof_ns = 5 * CLOCK_MILLISECOND;
    begin_with(&s, &config, 2,
               &(struct made_job){.difficulty = EASY, .extranonce2_size = 8, .mask = 0x1fffe000});
    while (device_counts(s.device).proofs < 4) {
        assert_true(clock_mono_ns() < until);
        drain(&s);
    }
    stop(&s);
    assert_true(s.shares > 0);
    assert_int_equal(s.faults, 0);
    assert_int_equal(device_counts(s.device).rebuilds, 0);
    assert_all_true(&s);
    end(&s);
}

/* A driver that tells no times: the host's clock does. */
static void test_without_times(void **state)
{
    struct set s;

    (void)state;
    begin(&s);
    opencl_fake_set(&(struct opencl_fake_faults){.no_times = true});
    AWAIT(&s, shares, 100);
    stop(&s);
    assert_all_true(&s);
    end(&s);
}

/* ---- faults ---- */

/* Any call that fails once, at any time: the device is built anew and goes on. */
static void test_a_call_fails_once(void **state)
{
    static const enum opencl_fake_call calls[] = {FAKE_SET_ARGUMENT, FAKE_WRITE_BUFFER,
                                                  FAKE_RUN_KERNEL, FAKE_READ_BUFFER, FAKE_FLUSH};

    (void)state;
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++)
        for (unsigned nth = 1; nth <= 6; nth += 5) {
            struct set s;

            begin(&s);
            AWAIT(&s, shares, 3);
            opencl_fake_set(&(struct opencl_fake_faults){.call = calls[i], .nth = nth});
            AWAIT(&s, rebuilt, 1);
            assert_int_equal(s.faults, 1);
            size_t before = s.shares;

            AWAIT(&s, shares, before + 20);
            stop(&s);
            assert_int_equal(device_holds(s.device), 0);
            assert_int_equal(device_counts(s.device).rebuilds, 1);
            assert_int_equal(s.wrong, 0);
            assert_all_true(&s);
            end(&s);
        }
}

/* A fault that stays: built anew in vain, and put out of use; within the time, and no wrong share
 * is sent. */
static void assert_put_out(const struct opencl_fake_faults *faults, double seconds)
{
    struct set s;

    begin(&s);
    AWAIT(&s, shares, 3);
    int64_t from = clock_mono_ns();

    opencl_fake_set(faults);
    AWAIT(&s, put_out, 1);
    if ((double)(clock_mono_ns() - from) * 1e-9 > seconds)
        fail_msg("found after %.1f s only", (double)(clock_mono_ns() - from) * 1e-9);
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    while (device_holds(s.device) != DEVICE_HOLD_FAULT)
        assert_true(clock_mono_ns() < until);
    unsigned runs = opencl_fake_runs();

    assert_true(s.faults >= 1);
    assert_int_equal(device_counts(s.device).rebuilds, 0);
    assert_int_equal(source_set(s.source, s.job), ERR_OK);
    assert_int_equal(opencl_fake_runs(), runs); /* it is let alone */

    /* Let go when the fault is gone, it works again. */
    opencl_fake_set(NULL);
    device_hold_set(s.device, DEVICE_HOLD_FAULT, false);
    AWAIT(&s, rebuilt, 1);
    size_t before = s.shares;

    AWAIT(&s, shares, before + 5);
    assert_int_equal(device_holds(s.device), 0);
    stop(&s);
    assert_all_true(&s);
    end(&s);
}

static void test_calls_that_always_fail(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.call = FAKE_RUN_KERNEL, .nth = 1, .ever = true},
                   10.0);
    assert_put_out(&(struct opencl_fake_faults){.call = FAKE_EVENT_INFO, .nth = 1, .ever = true},
                   10.0);
    assert_put_out(
        &(struct opencl_fake_faults){
            .call = FAKE_CREATE_CONTEXT, .nth = 1, .ever = true, .lost = true},
        10.0);
}

static void test_device_lost(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.lost = true}, 10.0);
}

static void test_device_hangs(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.hang = true}, 10.0);
}

static void test_stale_buffers(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.stale = true}, 10.0);
}

static void test_work_groups_that_do_nothing(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.half = true}, 10.0);
}

static void test_impossible_count(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.crowded = true}, 10.0);
}

static void test_wrong_nonces(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.wrong = true}, 10.0);
}

/* It claims to have run everything, but does not say what it found, or not all of it: the census
 * raises an alarm, and the proof shows it. */
static void test_missed_nonces(void **state)
{
    (void)state;
    assert_put_out(&(struct opencl_fake_faults){.mute = true}, 20.0);
    assert_put_out(&(struct opencl_fake_faults){.deaf_half = true}, 20.0);
}

/* A second fault soon after the first was mended: put out of use without another try. */
static void test_second_fault(void **state)
{
    struct set s;

    (void)state;
    begin(&s);
    AWAIT(&s, shares, 3);
    opencl_fake_set(&(struct opencl_fake_faults){.call = FAKE_RUN_KERNEL, .nth = 1});
    AWAIT(&s, rebuilt, 1);
    unsigned builds = opencl_fake_builds();

    opencl_fake_set(&(struct opencl_fake_faults){.call = FAKE_RUN_KERNEL, .nth = 1});
    AWAIT(&s, put_out, 1);
    assert_int_equal(opencl_fake_builds(), builds);
    stop(&s);
    assert_int_equal(device_holds(s.device), DEVICE_HOLD_FAULT);
    assert_int_equal(device_counts(s.device).rebuilds, 1);
    assert_all_true(&s);
    end(&s);
}

/* Beside a device that fails another goes on, and takes over what was given back. */
static void test_others_go_on(void **state)
{
    const struct device_cpu_thread thread = {
        .hasher = &hashers[0],
        .versions = 2,
        .setting = {.cpu = -1, .priority = THREAD_PRIORITY_AS_IS}};
    struct device_cpu_config config = {
        .thread = &thread, .threads = 1, .index = 3, .batch_ns = CLOCK_MILLISECOND};
    struct device *cpu;
    struct set s;

    (void)state;
    begin(&s);
    assert_int_equal(device_cpu_new(&config, s.source, s.mailbox, &cpu), ERR_OK);
    assert_int_equal(device_start(cpu), ERR_OK);
    AWAIT(&s, shares, 5);
    opencl_fake_set(&(struct opencl_fake_faults){.lost = true});
    AWAIT(&s, put_out, 1);
    size_t before = s.shares;

    AWAIT(&s, shares, before + 20);
    source_close(s.source);
    device_stop(cpu);
    while (device_join(cpu, clock_mono_ns() + CLOCK_MILLISECOND) > 0)
        drain(&s);
    stop(&s);
    assert_int_equal(device_holds(cpu), 0);
    assert_all_true(&s); /* and none was found by both */
    device_free(cpu);
    end(&s);
}

/* Nobody empties the box any more: shares found are counted, and it ends all the same. */
static void test_closed_mailbox(void **state)
{
    struct set s;
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    (void)state;
    begin(&s);
    AWAIT(&s, shares, 3);
    mailbox_close(s.mailbox);
    while (device_counts(s.device).unmailed < 3)
        assert_true(clock_mono_ns() < until);
    stop(&s);
    end(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_finds_every_share),
        cmocka_unit_test(test_overflow),
        cmocka_unit_test(test_description),
        cmocka_unit_test(test_new_work_and_holds),
        cmocka_unit_test(test_proves_again_and_again),
        cmocka_unit_test(test_without_times),
        cmocka_unit_test(test_a_call_fails_once),
        cmocka_unit_test(test_calls_that_always_fail),
        cmocka_unit_test(test_device_lost),
        cmocka_unit_test(test_device_hangs),
        cmocka_unit_test(test_stale_buffers),
        cmocka_unit_test(test_work_groups_that_do_nothing),
        cmocka_unit_test(test_impossible_count),
        cmocka_unit_test(test_wrong_nonces),
        cmocka_unit_test(test_missed_nonces),
        cmocka_unit_test(test_second_fault),
        cmocka_unit_test(test_others_go_on),
        cmocka_unit_test(test_closed_mailbox),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
