/* test_mailbox.c - order, bounds, wake-ups and many senders. */
#include "tests/support.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/mailbox.h"

#define SENDERS 4
#define VALUES 20000
#define DEADLINE_MS 20000 /* only a bug waits so long */

static bool readable(const struct mailbox *box, int timeout_ms)
{
    struct pollfd p = {.fd = mailbox_fd(box), .events = POLLIN};
    int n = poll(&p, 1, timeout_ms);

    return n == 1 && p.revents == POLLIN;
}

static struct mailbox *new_box(size_t value_size, size_t capacity)
{
    struct mailbox *box = NULL;

    assert_int_equal(mailbox_new(value_size, capacity, &box), ERR_OK);
    assert_non_null(box);
    return box;
}

/* All ways of filling and emptying a small ring, with the descriptor in step. */
static void test_order_and_descriptor(void **state)
{
    struct mailbox *box = new_box(3, 5); /* a size that no alignment helps */
    unsigned pushed = 0, popped = 0;

    (void)state;
    assert_false(readable(box, 0));
    for (unsigned round = 0; round < 60; round++) {
        for (unsigned i = 0; i < 1 + round % 5; i++, pushed++) {
            uint8_t value[3] = {(uint8_t)pushed, (uint8_t)(pushed >> 8), 0x5a};

            assert_true(mailbox_push(box, value));
            assert_true(readable(box, 0));
        }
        while (popped < pushed) {
            uint8_t value[4] = {0, 0, 0, 0x77};

            assert_true(readable(box, 0));
            assert_true(mailbox_pop(box, value));
            assert_int_equal(value[0] | value[1] << 8, popped);
            assert_int_equal(value[2], 0x5a);
            assert_int_equal(value[3], 0x77);
            popped++;
        }
        uint8_t value[3] = {1, 2, 3};

        assert_false(readable(box, 0));
        assert_false(mailbox_pop(box, value));
        assert_memory_equal(value, ((uint8_t[]){1, 2, 3}), 3);
    }
    mailbox_free(box);
    mailbox_free(NULL);
}

static void test_close(void **state)
{
    struct mailbox *box = new_box(sizeof(int), 2);
    int value = 7;

    (void)state;
    assert_true(mailbox_push(box, &value));
    mailbox_close(box);
    value = 8;
    assert_false(mailbox_push(box, &value));
    assert_true(readable(box, 0)); /* what was taken before is still there */
    assert_true(mailbox_pop(box, &value));
    assert_int_equal(value, 7);
    assert_false(mailbox_pop(box, &value));
    assert_false(readable(box, 0));
    mailbox_close(box);
    mailbox_free(box);
}

static void test_offer_never_waits(void **state)
{
    struct mailbox *box = new_box(sizeof(int), 2);
    int value;

    (void)state;
    for (value = 1; value <= 2; value++)
        assert_true(mailbox_offer(box, &value));
    assert_false(mailbox_offer(box, &value)); /* full */
    assert_true(mailbox_pop(box, &value));
    assert_int_equal(value, 1);
    value = 3;
    assert_true(mailbox_offer(box, &value));
    assert_true(mailbox_pop(box, &value));
    assert_int_equal(value, 2);
    mailbox_close(box);
    assert_false(mailbox_offer(box, &value));
    assert_true(mailbox_pop(box, &value));
    assert_int_equal(value, 3);
    assert_false(mailbox_pop(box, &value));
    mailbox_free(box);
}

static void test_no_descriptor(void **state)
{
    struct rlimit old, none;
    struct mailbox *box = (struct mailbox *)&old;
    int lowest = dup(STDIN_FILENO); /* the next one would have this number */

    (void)state;
    assert_true(lowest >= 0);
    close(lowest);
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &old), 0);
    none = old;
    none.rlim_cur = (rlim_t)lowest;
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    enum err e = mailbox_new(8, 8, &box);
    int reason = errno;

    assert_int_equal(setrlimit(RLIMIT_NOFILE, &old), 0);
    assert_int_equal(e, ERR_IO);
    assert_int_equal(reason, EMFILE);
    assert_null(box);
}

struct sender {
    pthread_t thread;
    struct mailbox *box;
    uint32_t number, values;
    atomic_uint pushed;
    bool refused;
};

struct message {
    uint32_t sender, sequence;
};

static void *send_all(void *argument)
{
    struct sender *s = argument;

    for (uint32_t i = 0; i < s->values; i++) {
        struct message m = {s->number, i};

        if (!mailbox_push(s->box, &m)) {
            s->refused = true;
            break;
        }
        atomic_fetch_add(&s->pushed, 1);
    }
    return NULL;
}

static void start(struct sender *s, struct mailbox *box, uint32_t number, uint32_t values)
{
    s->box = box;
    s->number = number;
    s->values = values;
    s->refused = false;
    atomic_init(&s->pushed, 0);
    assert_int_equal(pthread_create(&s->thread, NULL, send_all, s), 0);
}

/* The receiver sleeps on the descriptor alone: a missed wake-up would end in the deadline. */
static void test_many_senders(void **state)
{
    struct mailbox *box = new_box(sizeof(struct message), 16);
    struct sender sender[SENDERS];
    uint32_t next[SENDERS] = {0}, received = 0;

    (void)state;
    for (uint32_t i = 0; i < SENDERS; i++)
        start(&sender[i], box, i, VALUES);
    while (received < SENDERS * VALUES) {
        struct message m;

        assert_true(readable(box, DEADLINE_MS));
        while (mailbox_pop(box, &m)) {
            assert_in_range(m.sender, 0, SENDERS - 1);
            assert_int_equal(m.sequence, next[m.sender]);
            next[m.sender]++;
            received++;
        }
    }
    for (uint32_t i = 0; i < SENDERS; i++) {
        assert_int_equal(pthread_join(sender[i].thread, NULL), 0);
        assert_int_equal(next[i], VALUES);
        assert_false(sender[i].refused);
    }
    assert_false(readable(box, 0));
    mailbox_free(box);
}

/* A sender is never further ahead than the box is large. */
static void test_full_box_holds_back(void **state)
{
    struct mailbox *box = new_box(sizeof(struct message), 3);
    struct sender sender;

    (void)state;
    start(&sender, box, 0, VALUES);
    for (uint32_t i = 0; i < VALUES; i++) {
        struct message m;

        assert_true(readable(box, DEADLINE_MS));
        assert_true(atomic_load(&sender.pushed) <= i + 3);
        assert_true(mailbox_pop(box, &m));
        assert_int_equal(m.sequence, i);
    }
    assert_int_equal(pthread_join(sender.thread, NULL), 0);
    mailbox_free(box);
}

/* Closed at changing moments after the box is full, when some, all or none of the senders wait. A
 * sender that is not woken leaves the join, and so the test, to the alarm. */
static void test_close_wakes_senders(void **state)
{
    (void)state;
    for (int round = 0; round < 200; round++) {
        struct mailbox *box = new_box(sizeof(struct message), 2);
        struct sender sender[SENDERS];
        struct message m;
        uint32_t taken = 0;

        for (uint32_t i = 0; i < SENDERS; i++)
            start(&sender[i], box, i, VALUES);
        while (taken < 2) {
            taken = 0;
            sched_yield();
            for (uint32_t i = 0; i < SENDERS; i++)
                taken += atomic_load(&sender[i].pushed);
        }
        for (int i = 0; i < round; i++)
            sched_yield();
        mailbox_close(box);
        for (uint32_t i = 0; i < SENDERS; i++) {
            assert_int_equal(pthread_join(sender[i].thread, NULL), 0);
            assert_true(sender[i].refused);
        }
        for (taken = 0; mailbox_pop(box, &m); taken++)
            ;
        assert_int_equal(taken, 2);
        mailbox_free(box);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order_and_descriptor), cmocka_unit_test(test_close),
        cmocka_unit_test(test_offer_never_waits),
        cmocka_unit_test(test_no_descriptor),        cmocka_unit_test(test_many_senders),
        cmocka_unit_test(test_full_box_holds_back),  cmocka_unit_test(test_close_wakes_senders),
    };

    alarm(600); /* only there to end a hang */
    return cmocka_run_group_tests(tests, NULL, NULL);
}
