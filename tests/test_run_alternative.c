/* test_run_alternative.c - real commands, started, stopped, killed and started again. Every wait is
 * for an event; how long that takes here does not matter. */
#include "tests/support.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/process_group.h"
#include "app/run_alternative.h"
#include "base/clock.h"
#include "base/log.h"

#define LOG "test-run-alternative.log"
#define LONG_GRACE (60 * CLOCK_SECOND)
#define SHORT (20 * CLOCK_MILLISECOND)

struct rig {
    struct event_base *base;
    struct run_alternative *a;
};

static void begin(struct rig *r, const char *command, int64_t grace_ns, int64_t pause_ns)
{
    struct run_alternative_config config = {
        .command = command, .grace_ns = grace_ns, .pause_ns = pause_ns};

    unlink(LOG);
    assert_int_equal(log_open(LOG, LOG_LEVEL_DEBUG), ERR_OK);
    r->base = event_base_new();
    assert_non_null(r->base);
    config.base = r->base;
    assert_int_equal(run_alternative_new(&config, &r->a), ERR_OK);
    assert_int_equal(run_alternative_state(r->a), RUN_ALTERNATIVE_STOPPED);
}

static void end(struct rig *r)
{
    pid_t group = run_alternative_group(r->a);

    run_alternative_free(r->a);
    assert_true(group == 0 || !process_group_lives(group));
    event_base_free(r->base);
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    unlink(LOG);
}

static unsigned logged(const char *words)
{
    return support_lines_with(LOG, words);
}

static void await_state(struct rig *r, enum run_alternative_state state)
{
    while (run_alternative_state(r->a) != state)
        assert_int_equal(event_base_loop(r->base, EVLOOP_ONCE), 0);
}

static void await_log(struct rig *r, const char *words)
{
    while (logged(words) == 0)
        assert_int_equal(event_base_loop(r->base, EVLOOP_ONCE), 0);
}

static void test_start_and_stop(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "echo ready; exec sleep 1000", LONG_GRACE, 0);
    run_alternative_stop(r.a); /* nothing to stop */
    run_alternative_start(r.a);
    assert_int_equal(run_alternative_state(r.a), RUN_ALTERNATIVE_RUNNING);
    run_alternative_start(r.a); /* never twice */
    await_log(&r, "alternative: ready");
    assert_int_equal(run_alternative_counts(r.a)->starts, 1);
    pid_t group = run_alternative_group(r.a);

    assert_true(group > 0 && group != getpgrp());
    assert_true(process_group_lives(group));
    run_alternative_stop(r.a);
    assert_int_equal(run_alternative_state(r.a), RUN_ALTERNATIVE_STOPPING);
    run_alternative_stop(r.a);
    await_state(&r, RUN_ALTERNATIVE_STOPPED);
    assert_int_equal(run_alternative_group(r.a), 0);
    assert_false(process_group_lives(group));
    assert_int_equal(run_alternative_counts(r.a)->killed, 0);
    assert_int_equal(run_alternative_counts(r.a)->crashes, 0);
    /* Once more, and freed while it runs. */
    run_alternative_start(r.a);
    assert_int_equal(run_alternative_counts(r.a)->starts, 2);
    end(&r);
}

/* What ignores SIGTERM takes SIGKILL, and so does what it started in the background. */
static void test_killed(void **state)
{
    struct rig r;

    (void)state;
    begin(&r,
          "trap '' TERM; (trap '' TERM; while :; do sleep 1000; done) & echo deaf; "
          "while :; do sleep 1000; done",
          SHORT, 0);
    run_alternative_start(r.a);
    await_log(&r, "alternative: deaf");
    pid_t group = run_alternative_group(r.a);

    run_alternative_stop(r.a);
    await_state(&r, RUN_ALTERNATIVE_STOPPED);
    assert_int_equal(run_alternative_counts(r.a)->killed, 1);
    assert_int_equal(logged("SIGKILL"), 1);
    assert_false(process_group_lives(group));
    /* And when it is freed while it is deaf. */
    run_alternative_start(r.a);
    while (logged("alternative: deaf") < 2)
        assert_int_equal(event_base_loop(r.base, EVLOOP_ONCE), 0);
    end(&r);
}

/* The command is gone before what it started: that is stopped too, before anything else begins. */
static void test_left_behind(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "(trap '' TERM; echo stays; while :; do sleep 1000; done) & wait", SHORT, 0);
    run_alternative_start(r.a);
    await_log(&r, "alternative: stays");
    pid_t group = run_alternative_group(r.a);

    assert_int_equal(kill(group, SIGKILL), 0); /* the leader alone */
    await_state(&r, RUN_ALTERNATIVE_PAUSING);
    assert_false(process_group_lives(group));
    assert_int_equal(run_alternative_counts(r.a)->killed, 1);
    assert_int_equal(run_alternative_counts(r.a)->crashes, 1);
    assert_int_equal(logged("was ended by signal 9"), 1);
    run_alternative_stop(r.a);
    assert_int_equal(run_alternative_state(r.a), RUN_ALTERNATIVE_STOPPED);
    end(&r);
}

static void test_crashes(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "echo again; exit 7", LONG_GRACE, CLOCK_MILLISECOND);
    run_alternative_start(r.a);
    while (run_alternative_counts(r.a)->crashes < 4)
        assert_int_equal(event_base_loop(r.base, EVLOOP_ONCE), 0);
    assert_int_equal(run_alternative_counts(r.a)->starts, 4);
    assert_int_equal(logged("ended with status 7"), 4);
    assert_int_equal(logged("alternative: again"), 4);
    assert_int_equal(run_alternative_state(r.a), RUN_ALTERNATIVE_PAUSING);
    run_alternative_start(r.a); /* the pause is kept */
    assert_int_equal(run_alternative_counts(r.a)->starts, 4);
    end(&r);
    begin(&r, "/nonexistent/command", LONG_GRACE, CLOCK_MILLISECOND);
    run_alternative_start(r.a);
    while (run_alternative_counts(r.a)->crashes < 2)
        assert_int_equal(event_base_loop(r.base, EVLOOP_ONCE), 0);
    assert_true(logged("ended with status 127") >= 2);
    end(&r);
}

/* Work that is done is not begun again. */
static void test_done(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "echo all done", LONG_GRACE, CLOCK_MILLISECOND);
    run_alternative_start(r.a);
    await_state(&r, RUN_ALTERNATIVE_DONE);
    assert_int_equal(logged("alternative: all done"), 1);
    run_alternative_start(r.a);
    run_alternative_stop(r.a);
    assert_int_equal(run_alternative_state(r.a), RUN_ALTERNATIVE_DONE);
    assert_int_equal(run_alternative_counts(r.a)->starts, 1);
    end(&r);
}

/* Wanted again in the midst of stopping: the next begins when the last is gone. */
static void test_start_while_stopping(void **state)
{
    struct rig r;

    (void)state;
    begin(&r, "echo ready; exec sleep 1000", LONG_GRACE, 0);
    run_alternative_start(r.a);
    await_log(&r, "alternative: ready");
    pid_t group = run_alternative_group(r.a);

    run_alternative_stop(r.a);
    run_alternative_start(r.a);
    assert_int_equal(run_alternative_counts(r.a)->starts, 1);
    await_state(&r, RUN_ALTERNATIVE_RUNNING);
    assert_int_equal(run_alternative_counts(r.a)->starts, 2);
    assert_int_equal(run_alternative_counts(r.a)->crashes, 0);
    assert_true(run_alternative_group(r.a) != group);
    assert_false(process_group_lives(group));
    end(&r);
}

/* A flood of output neither blocks it nor fills the log; what it says is harmless there. */
static void test_output(void **state)
{
    struct rig r;

    (void)state;
    begin(
        &r,
        "printf 'one\\ttwo\\033[2J\\r\\n\\nlast'; seq 1 5000; head -c 1000 /dev/zero | tr '\\0' x",
        LONG_GRACE, 0);
    run_alternative_start(r.a);
    await_state(&r, RUN_ALTERNATIVE_DONE);
    assert_int_equal(logged("one?two?[2J"), 1);
    assert_int_equal(logged("last1"), 1); /* no line end between */
    assert_int_equal(run_alternative_counts(r.a)->lines, 1 + 5000 + 3);
    assert_true(run_alternative_counts(r.a)->unlogged > 0);
    assert_int_equal(logged("alternative: ") - logged("process ") - logged("has done") -
                         logged("not logged"),
                     run_alternative_counts(r.a)->lines - run_alternative_counts(r.a)->unlogged);
    end(&r);
}

/* Where the miner is killed, the other work does not outlive it. */
static void test_dies_with_us(void **state)
{
    int told[2];
    pid_t group = 0, other;
    char end;

    (void)state;
    assert_int_equal(pipe(told), 0);
    other = fork();
    assert_true(other >= 0);
    if (other == 0) {
        int output;
        pid_t started = process_group_start("echo ready; exec sleep 1000", &output);
        struct pollfd ready = {.fd = output, .events = POLLIN};

        poll(&ready, 1, -1); /* it runs */
        if (write(told[1], &started, sizeof started) != (ssize_t)sizeof started)
            _exit(1);
        for (;;)
            pause();
    }
    close(told[1]);
    assert_int_equal(read(told[0], &group, sizeof group), sizeof group);
    assert_true(group > 0 && process_group_lives(group));
    assert_int_equal(kill(other, SIGKILL), 0);
    assert_int_equal(waitpid(other, NULL, 0), other);
    assert_int_equal(read(told[0], &end, 1), 0);
    while (process_group_lives(group))
        sched_yield();
    close(told[0]);
}

/* Its signals are those of any program, though ours are blocked or ignored. */
static void test_signals(void **state)
{
    struct rig r;
    sigset_t blocked, before;

    (void)state;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    assert_int_equal(sigprocmask(SIG_BLOCK, &blocked, &before), 0);
    begin(&r, "echo ready; exec sleep 1000", LONG_GRACE, 0);
    run_alternative_start(r.a);
    await_log(&r, "alternative: ready");
    run_alternative_stop(r.a);
    await_state(&r, RUN_ALTERNATIVE_STOPPED);
    assert_int_equal(run_alternative_counts(r.a)->killed, 0);
    assert_int_equal(sigprocmask(SIG_SETMASK, &before, NULL), 0);
    assert_string_equal(run_alternative_state_text(RUN_ALTERNATIVE_PAUSING), "pausing");
    end(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_start_and_stop), cmocka_unit_test(test_killed),
        cmocka_unit_test(test_left_behind),    cmocka_unit_test(test_crashes),
        cmocka_unit_test(test_done),           cmocka_unit_test(test_start_while_stopping),
        cmocka_unit_test(test_output),         cmocka_unit_test(test_signals),
        cmocka_unit_test(test_dies_with_us),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
