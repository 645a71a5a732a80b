/* test_sampler.c - threads that read sensors: on time, apart from each other, and gone when told.
 */
#include "tests/support.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <unistd.h>

#include "base/clock.h"
#include "measure/sampler.h"

#define PERIOD_NS CLOCK_MILLISECOND
#define DEADLINE_MS 20000 /* only a bug waits so long */

int __real_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*start)(void *), void *argument);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*start)(void *), void *argument);

static int threads_left = -1; /* how many more may start; negative: any number */

int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*start)(void *), void *argument)
{
    if (threads_left == 0)
        return EAGAIN;
    if (threads_left > 0)
        threads_left--;
    return __real_pthread_create(thread, attributes, start, argument);
}

/* A made-up sensor: counts its readings; may wait for a byte, or for a while. */
struct made {
    atomic_uint reads, closes;
    int wait_fd;     /* a read blocks until this gives a byte; -1: never */
    int64_t busy_ns; /* or takes so long */
};

static enum sensor_status made_read(struct sensor *s, struct sensor_reading *out)
{
    struct made *m = s->state;
    int64_t until = clock_mono_ns() + m->busy_ns;
    char byte;

    out->has_energy = true;
    out->ticks = atomic_fetch_add(&m->reads, 1);
    if (m->wait_fd >= 0)
        assert_int_equal(read(m->wait_fd, &byte, 1), 1);
    while (clock_mono_ns() < until)
        sched_yield();
    return SENSOR_OK;
}

static void made_close(struct sensor *s)
{
    struct made *m = s->state;

    atomic_fetch_add(&m->closes, 1);
}

static const struct sensor_ops made_ops = {.read = made_read, .close = made_close};

static struct sampler_source make(struct made *m, uint32_t number, bool may_block)
{
    struct sampler_source source = {.sensor = sensor_new("made", &made_ops), .source = number};

    assert_non_null(source.sensor);
    *m = (struct made){.wait_fd = -1};
    source.sensor->state = m;
    source.sensor->info.may_block = may_block;
    return source;
}

static struct mailbox *new_box(size_t capacity)
{
    struct mailbox *box;

    assert_int_equal(mailbox_new(sizeof(struct sampler_event), capacity, &box), ERR_OK);
    return box;
}

static void next_event(struct mailbox *box, struct sampler_event *event)
{
    struct pollfd p = {.fd = mailbox_fd(box), .events = POLLIN};

    while (!mailbox_pop(box, event))
        assert_int_equal(poll(&p, 1, DEADLINE_MS), 1);
}

static int64_t soon(void)
{
    return clock_mono_ns() + DEADLINE_MS * CLOCK_MILLISECOND;
}

static void test_next(void **state)
{
    uint64_t missed = 0;

    (void)state;
    assert_int_equal(sampler_next(100, 10, 100, &missed), 110);
    assert_int_equal(sampler_next(100, 10, 109, &missed), 110);
    assert_int_equal(sampler_next(100, 10, 95, &missed), 110); /* read a little early */
    assert_int_equal(missed, 0);
    assert_int_equal(sampler_next(100, 10, 110, &missed), 120); /* 110 has come and gone */
    assert_int_equal(missed, 1);
    assert_int_equal(sampler_next(100, 10, 157, &missed), 160);
    assert_int_equal(missed, 6);
}

static void test_every_source(void **state)
{
    struct made made[4];
    struct mailbox *box = new_box(64);
    struct sampler_source source[4];
    struct sampler *s;
    uint64_t seen[4] = {0};
    int64_t last_ns[4] = {0};

    (void)state;
    for (uint32_t i = 0; i < 4; i++)
        source[i] = make(&made[i], i, i >= 2);
    assert_int_equal(sampler_start(source, 4, PERIOD_NS, box, &s), ERR_OK);
    while (seen[0] < 20 || seen[1] < 20 || seen[2] < 20 || seen[3] < 20) {
        struct sampler_event e;

        next_event(box, &e);
        assert_in_range(e.source, 0, 3);
        assert_int_equal(e.sample.status, SENSOR_OK);
        assert_true(e.sample.reading.ticks >= seen[e.source]); /* in order; some may be lost */
        assert_true(e.sample.before_ns > last_ns[e.source]);
        last_ns[e.source] = e.sample.after_ns;
        seen[e.source]++;
    }
    struct sampler_counts counts = sampler_counts(s);

    assert_true(counts.taken >= 80);
    assert_int_equal(sampler_stop(s, soon()), 0);
    for (int i = 0; i < 4; i++)
        assert_int_equal(atomic_load(&made[i].closes), 1);
    mailbox_free(box);
}

static void test_no_room(void **state)
{
    struct made made;
    struct mailbox *box = new_box(2);
    struct sampler_source source = make(&made, 0, false);
    struct sampler_event e;
    struct sampler *s;

    (void)state;
    assert_int_equal(sampler_start(&source, 1, PERIOD_NS, box, &s), ERR_OK);
    while (sampler_counts(s).lost < 3)
        sched_yield();
    struct sampler_counts counts = sampler_counts(s);

    assert_true(counts.taken >= counts.lost + 2);
    assert_int_equal(sampler_stop(s, soon()), 0);
    assert_true(mailbox_pop(box, &e) && mailbox_pop(box, &e)); /* the oldest two are there */
    assert_int_equal(e.sample.reading.ticks, 1);
    assert_false(mailbox_pop(box, &e));
    mailbox_free(box);
}

static void test_missed_instants(void **state)
{
    struct made made;
    struct mailbox *box = new_box(64);
    struct sampler_source source = make(&made, 0, true);
    struct sampler_event e;
    struct sampler *s;

    (void)state;
    made.busy_ns = 5 * PERIOD_NS + PERIOD_NS / 2;
    assert_int_equal(sampler_start(&source, 1, PERIOD_NS, box, &s), ERR_OK);
    for (int i = 0; i < 4; i++)
        next_event(box, &e);
    while (atomic_load(&made.reads) < 5)
        sched_yield();
    assert_true(sampler_counts(s).missed >= 4 * 5);
    assert_int_equal(sampler_stop(s, soon()), 0);
    mailbox_free(box);
}

/* A driver that never answers: the others go on, stopping takes no longer than it is given, and
 * should the read end after all, its thread clears up and touches nothing that is gone. */
static void test_stuck(void **state)
{
    struct made good, stuck;
    struct mailbox *box = new_box(64);
    struct sampler_source source[2] = {make(&good, 0, true), make(&stuck, 1, true)};
    struct sampler_event e;
    struct sampler *s;
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    stuck.wait_fd = ends[0];
    assert_int_equal(sampler_start(source, 2, PERIOD_NS, box, &s), ERR_OK);
    for (int i = 0; i < 10; i++) {
        next_event(box, &e);
        assert_int_equal(e.source, 0);
    }
    while (atomic_load(&stuck.reads) == 0)
        sched_yield();
    int64_t start_ns = clock_mono_ns();

    assert_int_equal(sampler_stop(s, start_ns + 200 * CLOCK_MILLISECOND), 1);
    assert_true(clock_mono_ns() - start_ns >= 200 * CLOCK_MILLISECOND);
    assert_int_equal(atomic_load(&good.closes), 1);
    assert_int_equal(atomic_load(&stuck.closes), 0);
    while (mailbox_pop(box, &e))
        ;
    assert_int_equal(write(ends[1], "x", 1), 1);
    while (atomic_load(&stuck.closes) == 0)
        sched_yield();
    assert_int_equal(atomic_load(&stuck.reads), 1);
    assert_false(mailbox_pop(box, &e)); /* the abandoned thread did not mail */
    mailbox_free(box);
    close(ends[0]);
    close(ends[1]);
}

/* A long period is not waited for. */
static void test_stop_wakes_sleepers(void **state)
{
    struct made made[2];
    struct mailbox *box = new_box(64);
    struct sampler_source source[2] = {make(&made[0], 0, true), make(&made[1], 1, false)};
    struct sampler_event e;
    struct sampler *s;

    (void)state;
    assert_int_equal(sampler_start(source, 2, 3600 * CLOCK_SECOND, box, &s), ERR_OK);
    next_event(box, &e);
    next_event(box, &e); /* read once at the start */
    assert_int_equal(sampler_stop(s, soon()), 0);
    mailbox_free(box);
}

static void test_none(void **state)
{
    struct mailbox *box = new_box(1);
    struct sampler *s;

    (void)state;
    assert_int_equal(sampler_start(NULL, 0, PERIOD_NS, box, &s), ERR_OK);
    assert_int_equal(sampler_counts(s).taken, 0);
    assert_int_equal(sampler_stop(s, 0), 0);
    assert_int_equal(sampler_stop(NULL, 0), 0);
    mailbox_free(box);
}

static void test_no_thread(void **state)
{
    (void)state;
    for (int allowed = 0; allowed < 3; allowed++) {
        struct made made[4];
        struct mailbox *box = new_box(64);
        struct sampler_source source[4];
        struct sampler *s = (struct sampler *)&made;

        for (uint32_t i = 0; i < 4; i++)
            source[i] = make(&made[i], i, i >= 2);
        threads_left = allowed;
        assert_int_equal(sampler_start(source, 4, PERIOD_NS, box, &s), ERR_IO);
        threads_left = -1;
        assert_null(s);
        for (int i = 0; i < 4; i++)
            assert_int_equal(atomic_load(&made[i].closes), 1);
        mailbox_free(box);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_next),    cmocka_unit_test(test_every_source),
        cmocka_unit_test(test_no_room), cmocka_unit_test(test_missed_instants),
        cmocka_unit_test(test_stuck),   cmocka_unit_test(test_stop_wakes_sleepers),
        cmocka_unit_test(test_none),    cmocka_unit_test(test_no_thread),
    };

    alarm(600); /* only there to end a hang */
    return cmocka_run_group_tests(tests, NULL, NULL);
}
