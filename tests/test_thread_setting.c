/* test_thread_setting.c - what a thread gets of the system for itself, and what it is refused. Each
 * case is a thread of its own, so that nothing is left over. */
#include "tests/support.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "device/thread_setting.h"

struct seen {
    struct thread_setting setting;
    unsigned refused;
    cpu_set_t set;
    int nice, policy;
};

static void *look(void *argument)
{
    struct seen *s = argument;

    s->refused = thread_setting_apply(&s->setting);
    sched_getaffinity(0, sizeof s->set, &s->set);
    s->nice = getpriority(PRIO_PROCESS, 0);
    s->policy = sched_getscheduler(0);
    return NULL;
}

static struct seen in_a_thread(int cpu, int priority)
{
    struct seen s = {.setting = {cpu, priority}};
    pthread_t thread;

    assert_int_equal(pthread_create(&thread, NULL, look, &s), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
    return s;
}

/* Each processor of the mask; false when the mask itself was changed by others meanwhile. */
static bool pin_to_each(void)
{
    cpu_set_t allowed, after;

    assert_int_equal(sched_getaffinity(0, sizeof allowed, &allowed), 0);
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (!CPU_ISSET((size_t)cpu, &allowed))
            continue;
        struct seen s = in_a_thread(cpu, THREAD_PRIORITY_AS_IS);

        assert_int_equal(sched_getaffinity(0, sizeof after, &after), 0);
        if (!CPU_EQUAL(&allowed, &after))
            return false;
        assert_int_equal(s.refused, 0);
        assert_int_equal(CPU_COUNT(&s.set), 1);
        assert_true(CPU_ISSET((size_t)cpu, &s.set));
    }
    struct seen s = in_a_thread(-1, THREAD_PRIORITY_AS_IS);

    assert_int_equal(sched_getaffinity(0, sizeof after, &after), 0);
    assert_int_equal(s.refused, 0);
    return CPU_EQUAL(&allowed, &after) && CPU_EQUAL(&allowed, &s.set);
}

static void test_pin(void **state)
{
    int tries = 0;

    (void)state;
    while (!pin_to_each())
        assert_true(++tries < 10);
}

/* Processors that are not there, also beyond what a cpu_set_t can name. */
static void test_pin_refused(void **state)
{
    static const int absent[] = {CPU_SETSIZE - 1, CPU_SETSIZE, 8191, 1000000};

    (void)state;
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++) {
        struct seen s = in_a_thread(absent[i], THREAD_PRIORITY_AS_IS);

        assert_int_equal(s.refused, THREAD_REFUSED_PIN);
        assert_true(CPU_COUNT(&s.set) >= 1); /* runs where it may */
    }
}

/* Downwards anybody may go; the thread alone does. */
static void test_low(void **state)
{
    int before = getpriority(PRIO_PROCESS, 0);
    struct seen s = in_a_thread(-1, 1);

    (void)state;
    if (before <= 10) {
        assert_int_equal(s.refused, 0);
        assert_int_equal(s.nice, 10);
    }
    s = in_a_thread(-1, 0);
    assert_int_equal(s.refused, 0);
    assert_true(s.policy == SCHED_IDLE || s.nice == 19);
    assert_int_equal(getpriority(PRIO_PROCESS, 0), before);
    assert_int_equal(sched_getscheduler(0), SCHED_OTHER);
    s = in_a_thread(-1, THREAD_PRIORITY_AS_IS);
    assert_int_equal(s.nice, before);
}

/* Upwards the system decides, and says so: either the thread has it or it was refused. */
static void test_high(void **state)
{
    static const int nice_of[] = {[2] = 0, [3] = -5, [4] = -10, [5] = -15};

    (void)state;
    for (int priority = 2; priority <= THREAD_PRIORITY_MOST; priority++) {
        struct seen s = in_a_thread(-1, priority);

        if (s.refused == 0)
            assert_int_equal(s.nice, nice_of[priority]);
        else
            assert_int_equal(s.refused, THREAD_REFUSED_PRIORITY);
    }
}

static void *without_rights(void *argument)
{
    struct seen *s = argument;
    /* This thread alone becomes nobody, by the bare call. */
    long failed = syscall(__NR_setresuid, 65534, 65534, 65534);

    if (failed == 0)
        look(s);
    else
        s->policy = -1;
    return NULL;
}

static void test_refused(void **state)
{
    struct rlimit limit;
    struct seen s = {.setting = {-1, 5}};
    pthread_t thread;

    (void)state;
    assert_int_equal(getrlimit(RLIMIT_NICE, &limit), 0);
    if (limit.rlim_cur >= 35) { /* 20 - (-15) */
        print_message("SKIP: the limits allow anybody any priority here\n");
        skip();
    }
    int before = getpriority(PRIO_PROCESS, 0);

    assert_int_equal(pthread_create(&thread, NULL, without_rights, &s), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
    if (s.policy < 0 && geteuid() == 0) {
        print_message("SKIP: this system lets no thread give up its rights\n");
        skip();
    }
    if (s.policy < 0)
        look(&s); /* we have none anyway */
    assert_int_equal(s.refused, THREAD_REFUSED_PRIORITY);
    assert_int_equal(s.nice, before);
}

static void test_texts(void **state)
{
    (void)state;
    assert_non_null(strstr(thread_refused_text(THREAD_REFUSED_PIN), "pin"));
    assert_non_null(strstr(thread_refused_text(THREAD_REFUSED_PRIORITY), "priority"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pin),     cmocka_unit_test(test_pin_refused),
        cmocka_unit_test(test_low),     cmocka_unit_test(test_high),
        cmocka_unit_test(test_refused), cmocka_unit_test(test_texts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
