/* test_device_cpu.c - the processor as a device: its description, its crew, its holds. */
#include "tests/made_job.h"

#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "device/device.h"

#define DEADLINE_NS (20 * CLOCK_SECOND) /* only a bug waits so long */
#define THREADS 3

struct set {
    struct source *source;
    struct mailbox *mailbox;
    struct device *device;
};

static void begin(struct set *s, const int *cpus)
{
    struct device_cpu_thread thread[THREADS];
    struct device_cpu_config config = {
        .thread = thread, .threads = THREADS, .index = 5, .batch_ns = CLOCK_MILLISECOND};

    for (size_t i = 0; i < THREADS; i++)
        thread[i] = (struct device_cpu_thread){
            .hasher = &hashers[0],
            .versions = 2,
            .setting = {.cpu = cpus ? cpus[i] : -1, .priority = THREAD_PRIORITY_AS_IS},
        };

    assert_int_equal(source_new(&s->source), ERR_OK);
    assert_int_equal(mailbox_new(sizeof(struct device_event), 64, &s->mailbox), ERR_OK);
    assert_int_equal(device_cpu_new(&config, s->source, s->mailbox, &s->device), ERR_OK);
}

static void set_made(struct set *s, const struct made_job *how)
{
    struct job *job = made_job(how);

    assert_int_equal(source_set(s->source, job), ERR_OK);
    job_free(job);
}

/* Stops as the owner does, counting the shares that come meanwhile. */
static uint64_t stop(struct set *s)
{
    int64_t until = clock_mono_ns() + DEADLINE_NS;
    struct device_event event;
    uint64_t shares = 0;
    uint32_t running;

    source_close(s->source);
    device_stop(s->device);
    do {
        assert_true(clock_mono_ns() < until);
        running = device_join(s->device, clock_mono_ns() + CLOCK_MILLISECOND);
        while (mailbox_pop(s->mailbox, &event))
            shares += event.kind == DEVICE_EVENT_SHARE;
    } while (running > 0);
    return shares;
}

static void end(struct set *s)
{
    device_free(s->device);
    mailbox_free(s->mailbox);
    source_free(s->source);
}

static void wait_for_hashes(struct set *s, uint64_t least)
{
    int64_t until = clock_mono_ns() + DEADLINE_NS;

    while (device_counts(s->device).hashes < least) {
        assert_true(clock_mono_ns() < until);
        sched_yield();
    }
}

static void test_description(void **state)
{
    struct set s;

    (void)state;
    begin(&s, NULL);
    const struct device_info *info = device_info(s.device);

    assert_string_equal(info->name, "cpu");
    assert_string_equal(info->kind, "cpu");
    assert_string_equal(info->kernel, hashers[0].name);
    assert_int_equal(info->lanes, hashers[0].lanes);
    assert_int_equal(info->versions, 2);
    assert_int_equal(info->threads, THREADS);
    assert_int_equal(info->index, 5);
    struct device_counts counts = device_counts(s.device);

    assert_true(counts.hashes == 0 && counts.hw_errors == 0 && counts.unmailed == 0);
    assert_int_equal(device_join(s.device, 0), 0); /* nothing runs */
    end(&s);                                       /* never started */
    device_free(NULL);
}

static void test_crew(void **state)
{
    struct set s;
    int64_t last;
    static const int cpus[THREADS] = {0, 100000, -1}; /* one that is not there: it runs anywhere */

    (void)state;
    begin(&s, cpus);
    assert_int_equal(device_start(s.device), ERR_OK);
    assert_false(device_switched(s.device, source_generation(s.source), &last));
    set_made(&s, &(struct made_job){.difficulty = 1e-6, .extranonce2_size = 8, .mask = 0x6000});
    uint64_t generation = source_generation(s.source);
    int64_t from = clock_mono_ns(), until = from + DEADLINE_NS;
    uint64_t shares = 0;
    struct device_event event;

    while (!device_switched(s.device, generation, &last))
        assert_true(clock_mono_ns() < until);
    assert_true(last > 0 && last <= clock_mono_ns());
    while (shares < 20) {
        struct pollfd p = {.fd = mailbox_fd(s.mailbox), .events = POLLIN};

        assert_int_equal(poll(&p, 1, (int)(DEADLINE_NS / CLOCK_MILLISECOND)), 1);
        assert_true(mailbox_pop(s.mailbox, &event));
        assert_int_equal(event.kind, DEVICE_EVENT_SHARE);
        assert_int_equal(event.share.device, 5);
        shares++;
    }
    assert_false(device_switched(s.device, generation + 1, &last));
    shares += stop(&s);
    struct device_counts counts = device_counts(s.device);

    assert_int_equal(counts.hw_errors, 0);
    assert_int_equal(counts.unmailed, 0);
    /* About 4295 hashes a share; ten times off would be a miscount. */
    assert_true(counts.hashes > shares * 400 && counts.hashes < shares * 43000);
    end(&s);
}

static void test_holds(void **state)
{
    struct set s;
    int64_t last;

    (void)state;
    begin(&s, NULL);
    assert_int_equal(device_holds(s.device), 0);
    device_hold_set(s.device, DEVICE_HOLD_USER, true);
    device_hold_set(s.device, DEVICE_HOLD_THERMAL, true);
    device_hold_set(s.device, DEVICE_HOLD_USER, true);
    assert_int_equal(device_holds(s.device), DEVICE_HOLD_USER | DEVICE_HOLD_THERMAL);
    assert_int_equal(device_start(s.device), ERR_OK);
    set_made(&s, &(struct made_job){.extranonce2_size = 8});
    device_hold_set(s.device, DEVICE_HOLD_USER, false);
    assert_int_equal(device_holds(s.device), DEVICE_HOLD_THERMAL);
    assert_int_equal(device_counts(s.device).hashes, 0); /* held from before it began */
    device_hold_set(s.device, DEVICE_HOLD_THERMAL, false);
    wait_for_hashes(&s, 10000);

    /* Held again: a new job is not taken up. */
    device_hold_set(s.device, DEVICE_HOLD_BATTERY, true);
    set_made(&s, &(struct made_job){.content = 1, .extranonce2_size = 8});
    assert_false(device_switched(s.device, source_generation(s.source), &last));
    stop(&s);
    assert_false(device_switched(s.device, source_generation(s.source), &last));
    end(&s);
}

static void test_hold_names(void **state)
{
    static const char *const name[] = {"user", "policy", "schedule", "thermal", "battery", "fault"};

    (void)state;
    for (unsigned i = 0; i < 6; i++)
        assert_string_equal(device_hold_text((enum device_hold)(1u << i)), name[i]);
    assert_int_equal(DEVICE_HOLD_FAULT, 1 << 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_description),
        cmocka_unit_test(test_crew),
        cmocka_unit_test(test_holds),
        cmocka_unit_test(test_hold_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
