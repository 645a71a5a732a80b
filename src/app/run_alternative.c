/* run_alternative.c - starts, watches and stops the other work. */
#include "app/run_alternative.h"

#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/process_group.h"
#include "base/clock.h"
#include "base/inert.h"
#include "base/log.h"
#include "net/backoff.h"

#define LOOK_NS (50 * CLOCK_MILLISECOND) /* between two looks at what is left of the group */
#define GOOD_NS (60 * CLOCK_SECOND)      /* after so long a failure is the first again */
#define KILLED_NS (2 * CLOCK_SECOND)     /* until a killed group is gone */
#define LINE_MAX_SHOWN 400
#define READS_PER_TURN 16

struct run_alternative {
    struct event_base *base;
    const char *command;
    int64_t grace_ns, pause_ns;
    enum run_alternative_state state;
    bool wanted;   /* to run */
    bool finished; /* it ended with status 0 */
    pid_t group;   /* 0: none */
    bool led;      /* the leader was not waited for yet */
    bool killed;   /* SIGKILL was sent */
    bool stuck_said;
    int64_t started_ns, deadline_ns;
    uint32_t failures; /* in a row */
    struct prng random;
    struct event *child, *timer, *readable;
    int output; /* -1: none */
    char line[LINE_MAX_SHOWN];
    size_t line_length;
    int64_t second_ns;
    unsigned lines_of_second;
    uint64_t unlogged_said;
    struct run_alternative_counts counts;
};

static void set_timer(struct run_alternative *a, int64_t ns)
{
    struct timeval wait = clock_timeval(ns);

    evtimer_add(a->timer, &wait);
}

/* ---- output ---------------------------------------------------------------------------------- */

static void end_line(struct run_alternative *a)
{
    char shown[LINE_MAX_SHOWN + 1];
    int64_t now_ns = clock_mono_ns();

    if (a->line_length == 0)
        return;
    a->counts.lines++;
    if (now_ns - a->second_ns >= CLOCK_SECOND) {
        if (a->counts.unlogged > a->unlogged_said)
            log_info("alternative: %" PRIu64 " lines were not logged",
                     a->counts.unlogged - a->unlogged_said);
        a->unlogged_said = a->counts.unlogged;
        a->second_ns = now_ns;
        a->lines_of_second = 0;
    }
    if (a->lines_of_second++ < RUN_ALTERNATIVE_LINES)
        log_info("alternative: %s", inert_copy(shown, sizeof shown, a->line, a->line_length));
    else
        a->counts.unlogged++;
    a->line_length = 0;
}

/* A line that is too long is cut into several. */
static void take(struct run_alternative *a, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '\n' || bytes[i] == '\r') {
            end_line(a);
            continue;
        }
        a->line[a->line_length++] = bytes[i];
        if (a->line_length == sizeof a->line)
            end_line(a);
    }
}

static void close_output(struct run_alternative *a)
{
    if (a->readable)
        event_free(a->readable);
    a->readable = NULL;
    if (a->output >= 0)
        close(a->output);
    a->output = -1;
    end_line(a);
}

static void on_output(evutil_socket_t fd, short what, void *argument)
{
    struct run_alternative *a = argument;
    char bytes[4096];

    (void)what;
    for (int i = 0; i < READS_PER_TURN; i++) {
        ssize_t n = read(fd, bytes, sizeof bytes);

        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n <= 0) { /* nobody is left who could write */
            close_output(a);
            return;
        }
        take(a, bytes, (size_t)n);
    }
}

/* ---- beginning and end ----------------------------------------------------------------------- */

static void fail(struct run_alternative *a, const char *what)
{
    int64_t pause_ns;

    a->counts.crashes++;
    if (clock_mono_ns() - a->started_ns >= GOOD_NS)
        a->failures = 0;
    pause_ns =
        backoff_up_to_ns(++a->failures, a->pause_ns, RUN_ALTERNATIVE_LONGEST_PAUSE_NS, &a->random);
    log_warn("alternative: %s; it is started again in %.1f s", what, (double)pause_ns * 1e-9);
    a->state = RUN_ALTERNATIVE_PAUSING;
    set_timer(a, pause_ns);
}

static void begin(struct run_alternative *a)
{
    char what[128];

    a->started_ns = clock_mono_ns();
    a->finished = a->killed = a->stuck_said = false;
    pid_t group = process_group_start(a->command, &a->output);

    if (group < 0) {
        snprintf(what, sizeof what, "cannot be started: %s", strerror(errno));
        fail(a, what);
        return;
    }
    a->group = group;
    a->led = true;
    a->state = RUN_ALTERNATIVE_RUNNING;
    a->counts.starts++;
    a->readable = event_new(a->base, a->output, EV_READ | EV_PERSIST, on_output, a);
    if (a->readable)
        event_add(a->readable, NULL);
    else
        close_output(a); /* it gets SIGPIPE where it writes */
    log_info("alternative: started, process %ld", (long)group);
}

/* Nothing of the group is left. */
static void over(struct run_alternative *a)
{
    evtimer_del(a->timer);
    if (a->output >= 0)
        on_output(a->output, EV_READ, a); /* what it said last */
    close_output(a);
    a->group = 0;
    if (a->finished) {
        a->state = RUN_ALTERNATIVE_DONE;
        log_info("alternative: has done its work");
    } else if (a->wanted && a->state == RUN_ALTERNATIVE_STOPPING) {
        a->state = RUN_ALTERNATIVE_STOPPED;
        begin(a);
    } else if (a->wanted) {
        fail(a, "it ended");
    } else {
        a->state = RUN_ALTERNATIVE_STOPPED;
        log_info("alternative: stopped");
    }
}

static void signal_group(struct run_alternative *a, int number)
{
    if (a->group > 0)
        kill(-a->group, number);
}

static bool group_is_gone(const struct run_alternative *a)
{
    return !a->led && !process_group_lives(a->group);
}

/* SIGTERM now, SIGKILL after the grace. */
static void clear_away(struct run_alternative *a)
{
    signal_group(a, SIGTERM);
    a->deadline_ns = clock_mono_ns() + a->grace_ns;
    set_timer(a, a->grace_ns < LOOK_NS ? a->grace_ns : LOOK_NS);
}

static void look_at_group(struct run_alternative *a)
{
    int64_t now_ns = clock_mono_ns();

    if (group_is_gone(a)) {
        over(a);
        return;
    }
    if (now_ns >= a->deadline_ns && !a->killed) {
        log_warn("alternative: does not end by SIGTERM: SIGKILL");
        a->killed = true;
        a->counts.killed++;
        a->deadline_ns = now_ns + KILLED_NS;
        signal_group(a, SIGKILL);
    } else if (now_ns >= a->deadline_ns && !a->stuck_said) {
        a->stuck_said = true;
        log_error("alternative: not even SIGKILL ends it, so its devices stay out of use");
    }
    set_timer(a, LOOK_NS);
}

static void on_timer(evutil_socket_t fd, short what, void *argument)
{
    struct run_alternative *a = argument;

    (void)fd;
    (void)what;
    if (a->state == RUN_ALTERNATIVE_PAUSING) {
        a->state = RUN_ALTERNATIVE_STOPPED;
        begin(a);
    } else if (a->group > 0) {
        look_at_group(a);
    }
}

/* The leader has ended, by itself or because it was told to. */
static void leader_ended(struct run_alternative *a, int how)
{
    bool well = WIFEXITED(how) && WEXITSTATUS(how) == 0;

    a->led = false;
    if (a->state == RUN_ALTERNATIVE_RUNNING) {
        a->finished = well;
        if (!well)
            log_warn("alternative: %s %d",
                     WIFEXITED(how) ? "ended with status" : "was ended by signal",
                     WIFEXITED(how) ? WEXITSTATUS(how) : WTERMSIG(how));
        if (process_group_lives(a->group)) {
            clear_away(a); /* what it left behind */
            return;
        }
    } else if (!group_is_gone(a)) {
        return;
    }
    over(a);
}

static void on_child(evutil_socket_t number, short what, void *argument)
{
    struct run_alternative *a = argument;
    int how;

    (void)number;
    (void)what;
    if (a->led && waitpid(a->group, &how, WNOHANG) == a->group)
        leader_ended(a, how);
}

/* ---- orders ---------------------------------------------------------------------------------- */

void run_alternative_start(struct run_alternative *a)
{
    a->wanted = true;
    if (a->state == RUN_ALTERNATIVE_STOPPED)
        begin(a);
}

void run_alternative_stop(struct run_alternative *a)
{
    a->wanted = false;
    if (a->state == RUN_ALTERNATIVE_PAUSING) {
        evtimer_del(a->timer);
        a->state = RUN_ALTERNATIVE_STOPPED;
    } else if (a->state == RUN_ALTERNATIVE_RUNNING) {
        a->state = RUN_ALTERNATIVE_STOPPING;
        if (a->led || !evtimer_pending(a->timer, NULL))
            clear_away(a);
    }
}

enum run_alternative_state run_alternative_state(const struct run_alternative *a)
{
    return a->state;
}

const char *run_alternative_state_text(enum run_alternative_state state)
{
    static const char *const text[] = {"stopped", "running", "stopping", "pausing", "done"};

    return text[state];
}

const struct run_alternative_counts *run_alternative_counts(const struct run_alternative *a)
{
    return &a->counts;
}

pid_t run_alternative_group(const struct run_alternative *a)
{
    return a->group;
}

/* ---- life ------------------------------------------------------------------------------------ */

enum err run_alternative_new(const struct run_alternative_config *config,
                             struct run_alternative **out)
{
    struct run_alternative *a = calloc(1, sizeof *a);

    *out = NULL;
    if (!a)
        return ERR_NOMEM;
    a->base = config->base;
    a->command = config->command;
    a->grace_ns = config->grace_ns > 0 ? config->grace_ns : RUN_ALTERNATIVE_GRACE_NS;
    a->pause_ns = config->pause_ns > 0 ? config->pause_ns : RUN_ALTERNATIVE_PAUSE_NS;
    a->output = -1;
    a->random.state = (uint64_t)clock_mono_ns();
    a->child = evsignal_new(a->base, SIGCHLD, on_child, a);
    a->timer = evtimer_new(a->base, on_timer, a);
    if (!a->child || !a->timer || event_add(a->child, NULL) != 0) {
        run_alternative_free(a);
        return ERR_NOMEM;
    }
    *out = a;
    return ERR_OK;
}

/* Without the loop: at the end of a run nothing else is left to do. */
static void wait_for_end(struct run_alternative *a, int64_t deadline_ns)
{
    int how;

    while (clock_mono_ns() < deadline_ns) {
        if (a->led && waitpid(a->group, &how, WNOHANG) == a->group)
            a->led = false;
        if (group_is_gone(a)) {
            a->group = 0;
            return;
        }
        poll(NULL, 0, 5);
    }
}

void run_alternative_free(struct run_alternative *a)
{
    if (!a)
        return;
    if (a->group > 0) {
        if (!a->killed)
            signal_group(a, SIGTERM);
        wait_for_end(a, clock_mono_ns() + a->grace_ns);
    }
    if (a->group > 0) {
        signal_group(a, SIGKILL);
        wait_for_end(a, clock_mono_ns() + KILLED_NS);
    }
    if (a->group > 0)
        log_error("alternative: process group %ld does not end and is left behind", (long)a->group);
    close_output(a);
    if (a->child)
        event_free(a->child);
    if (a->timer)
        event_free(a->timer);
    free(a);
}
