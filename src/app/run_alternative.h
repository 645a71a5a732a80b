/* run_alternative.h - the user's other work: a command that is started and stopped, one at a time,
 * in a process group of its own.
 *
 * Stopping is SIGTERM to the whole group, SIGKILL after a grace, and is over when no process of the
 * group is left: what the command itself started in the background counts too. A command that fails
 * or is killed is started again after a pause that grows; one that ends with status 0 has done its
 * work. Its output goes to the log, line by line, within limits. Loop thread; the loop's SIGCHLD is
 * taken. */
#ifndef JOULEHASH_RUN_ALTERNATIVE_H
#define JOULEHASH_RUN_ALTERNATIVE_H

#include <stdint.h>
#include <sys/types.h>

#include <event2/event.h>

#include "base/err.h"

#define RUN_ALTERNATIVE_GRACE_NS INT64_C(10000000000)
#define RUN_ALTERNATIVE_PAUSE_NS INT64_C(1000000000)
#define RUN_ALTERNATIVE_LONGEST_PAUSE_NS INT64_C(900000000000)
#define RUN_ALTERNATIVE_LINES 20 /* of output in a second; more are counted */

struct run_alternative;

enum run_alternative_state {
    RUN_ALTERNATIVE_STOPPED,
    RUN_ALTERNATIVE_RUNNING,
    RUN_ALTERNATIVE_STOPPING, /* or clearing away what it left behind */
    RUN_ALTERNATIVE_PAUSING,  /* it failed, and will be started again */
    RUN_ALTERNATIVE_DONE,     /* ended with status 0; nothing of it is left */
};

struct run_alternative_config {
    struct event_base *base;    /* borrowed, outlives it */
    const char *command;        /* for /bin/sh -c; borrowed while it lives */
    int64_t grace_ns, pause_ns; /* 0: the default; pause: the first */
};

struct run_alternative_counts {
    uint64_t starts, crashes, killed; /* killed: groups that took SIGKILL to end */
    uint64_t lines, unlogged;         /* of output */
};

/* run_alternative_new: starts nothing. ERR_NOMEM leaves *out NULL. */
enum err run_alternative_new(const struct run_alternative_config *config,
                             struct run_alternative **out);

/* run_alternative_start: starts it, or lets it be started again; does nothing while it runs, pauses
 * or is done. In the midst of stopping it is started once that is over. */
void run_alternative_start(struct run_alternative *a);

/* run_alternative_stop: begins to stop it; over when the state is STOPPED. */
void run_alternative_stop(struct run_alternative *a);

enum run_alternative_state run_alternative_state(const struct run_alternative *a);
const char *run_alternative_state_text(enum run_alternative_state state);
const struct run_alternative_counts *run_alternative_counts(const struct run_alternative *a);

/* run_alternative_group: its process group; 0 when there is none. For tests. */
pid_t run_alternative_group(const struct run_alternative *a);

/* run_alternative_free: stops it and waits for that, at most the grace and two seconds. NULL is
 * fine. */
void run_alternative_free(struct run_alternative *a);

#endif
