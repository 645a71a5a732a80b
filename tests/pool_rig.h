/* pool_rig.h - an upstream on an event loop for the tests: its listener writes everything down, and
 * the loop runs until something has happened or the test fails. */
#ifndef JOULEHASH_TESTS_POOL_RIG_H
#define JOULEHASH_TESTS_POOL_RIG_H

#include "tests/support.h"

#include <event2/dns.h>
#include <event2/event.h>

#include "base/clock.h"
#include "net/pool_conn.h"
#include "tests/scripted_pool.h"

#define POOL_RIG_STATES 256
#define POOL_RIG_JOBS 64 /* remembered */
#define POOL_RIG_USER "addr.worker"
#define POOL_RIG_PASSWORD "hunter2-secret"

struct pool_rig {
    struct event_base *base;
    struct evdns_base *dns; /* NULL */
    struct pool_conn_config config;
    struct upstream *u;
    struct job *job;                  /* the newest */
    struct job *table[POOL_RIG_JOBS]; /* owned; at seq % POOL_RIG_JOBS */
    uint64_t jobs;                    /* also the newest one's seq */
    enum upstream_state state, states[POOL_RIG_STATES];
    int64_t state_ns[POOL_RIG_STATES];
    size_t state_count;
    char why[400], last_why[400]; /* of the latest state, and of the latest WAITING or FAILED */
    uint64_t accepted, rejected, lost;
    struct upstream_verdict verdict; /* the latest */
    /* Asks for a stop from within the listener, in that state, at a job, or at a verdict. */
    enum upstream_state stop_in;
    bool stop_in_state, stop_at_job, stop_at_verdict;
    uint32_t next_nonce;
};

/* pool_rig_init: a loop and a configuration with short times: 10 ms of first pause, 20 s of
 * timeout, no end of retries, the address 127.0.0.1 and that port. The log goes nowhere. */
void pool_rig_init(struct pool_rig *r, uint16_t port);
void pool_rig_clear(struct pool_rig *r);

/* pool_rig_start: makes the upstream from the configuration and starts it. */
void pool_rig_start(struct pool_rig *r);

/* pool_rig_until: runs the loop until the condition holds; fails the test after a minute. The
 * macro takes an expression. */
#define pool_rig_until(r, condition)                                                               \
    for (struct event *pool_rig_timer = pool_rig_deadline(r, #condition, __LINE__);                \
         pool_rig_timer; event_free(pool_rig_timer), pool_rig_timer = NULL)                        \
        while (!(condition))                                                                       \
    pool_rig_turn(r)
struct event *pool_rig_deadline(struct pool_rig *r, const char *what, int line);
void pool_rig_turn(struct pool_rig *r);

/* pool_rig_run: runs the loop for so long, whatever happens. */
void pool_rig_run(struct pool_rig *r, int64_t ns);

/* pool_rig_share: a share of that job (of low difficulty), another one each time. */
struct share pool_rig_share(struct pool_rig *r, const struct job *job);

/* pool_rig_submit: a fresh share of that job, to the upstream. */
enum session_submit_result pool_rig_submit(struct pool_rig *r, const struct job *job);

/* pool_rig_counts: the books, which must be balanced. */
const struct ledger_counts *pool_rig_counts(struct pool_rig *r);

/* pool_rig_status: as the upstream gives it. */
struct upstream_status pool_rig_status(struct pool_rig *r);

#endif
