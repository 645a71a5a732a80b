/* upstream.h - the contract of everything that gives jobs and takes shares: pools and nodes.
 *
 * One object per pool; it lives from when it is added to the run until it is removed, or the run
 * ends, and reconnects by itself. Loop thread only. Events come through the listener, never from
 * within a call into the upstream but for stop and pause, which may report a state. The listener
 * may call anything but free.
 *
 * A share whose connection ends without a verdict stays pending: it is sent again where the next
 * connection resumes the session, else it is lost, at the next connection's first job, when a
 * verdict's time is over, or at a stop. Each share that is lost is told as a verdict, but for those
 * of a stop. */
#ifndef JOULEHASH_UPSTREAM_H
#define JOULEHASH_UPSTREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "chain/job.h"
#include "chain/share.h"
#include "stratum/ledger.h"
#include "stratum/session.h"

struct upstream;

enum upstream_state {
    UPSTREAM_STOPPED,
    UPSTREAM_CONNECTING, /* resolving, connecting */
    UPSTREAM_LOGIN,      /* connected, not yet authorised */
    UPSTREAM_ALIVE,      /* authorised */
    UPSTREAM_WAITING,    /* dropped or refused; tries again after a pause */
    UPSTREAM_FAILED,     /* gave up: see upstream_status.failure */
};

enum upstream_failure {
    UPSTREAM_FAILURE_NONE,
    UPSTREAM_FAILURE_RETRIES,      /* as many attempts in a row as were allowed */
    UPSTREAM_FAILURE_UNAUTHORIZED, /* the pool refuses this user */
    UPSTREAM_FAILURE_UNUSABLE,     /* cannot be mined at as things are configured: a node on another
                                      network than the address, a signet that wants signatures */
};

/* upstream_state_text: "stopped", "connecting", "login", "alive", "waiting", "failed". */
const char *upstream_state_text(enum upstream_state state);

struct upstream_verdict {
    struct ledger_entry entry;
    bool accepted, lost; /* neither: rejected for `reason` */
    enum reject_reason reason;
    char text[MESSAGE_REASON_MAX + 1]; /* the pool's words, or why it is lost; inert */
    int64_t latency_ns;                /* 0 where it is lost */
    bool unanswered;                   /* lost since no answer came, though the connection lasted */
};

struct upstream_status {
    const char *url, *user; /* borrowed from the upstream; the URL holds no credentials */
    enum upstream_state state;
    enum upstream_failure failure;
    bool solo;         /* a node: shares are blocks */
    double difficulty; /* share difficulty of the newest job; 0: none came yet */
    uint32_t agreed_mask;
    uint64_t attempts, connects, drops, jobs;
    const struct ledger_counts *counts;
};

struct upstream_listener {
    void *context;
    /* A new job, moved to the receiver. The receiver sets its seq. NULL: there is nothing to do
     * until the next one, though all is well. */
    void (*job)(void *context, struct upstream *u, struct job *job);
    void (*verdict)(void *context, struct upstream *u, const struct upstream_verdict *verdict);
    /* state changed; why is "" or says the reason in words, borrowed. In any state but ALIVE there
     * is no valid job. */
    void (*state)(void *context, struct upstream *u, enum upstream_state state, const char *why);
    /* Height and header time of a block of the chain that is mined upon. The member may be NULL:
     * then nobody wants to know. */
    void (*block)(void *context, struct upstream *u, uint32_t height, int64_t time_s);
    /* The job with that seq, if the receiver still has it: for shares that are sent again. NULL
     * when it is gone. The member may be NULL: then nothing is sent again. */
    const struct job *(*find)(void *context, uint64_t job_seq);
};

struct upstream_ops {
    /* start: also again after FAILED or stop. ERR_STATE: it is under way already. */
    enum err (*start)(struct upstream *u);
    void (*stop)(struct upstream *u); /* closes; pending shares become lost */
    /* pause: closes, and connects again after so long: WAITING, with why. Nothing happens unless
     * there is a connection. */
    void (*pause)(struct upstream *u, int64_t ns, const char *why);
    /* submit: see session_submit. In: job, the one with seq share->job_seq, or NULL when it is
     * gone: the share is then stale, as it is without a connection. hash and difficulty are filled
     * only with SENT and DUPLICATE. */
    enum session_submit_result (*submit)(struct upstream *u, const struct share *share,
                                         const struct job *job, uint8_t *hash, double *difficulty);
    void (*status)(const struct upstream *u, struct upstream_status *out);
    void (*free)(struct upstream *u);
};

/* Embedded first in each kind of upstream. */
struct upstream {
    const struct upstream_ops *ops;
    uint32_t index; /* below UPSTREAM_INDEX_MAX; never given again while the program runs */
};

#define UPSTREAM_INDEX_MAX ((UINT32_C(1) << 24) - 1)

/* What is kept of upstreams lies in tables of so many slots, each under its index modulo this. Of
 * those that are there at a time no two have the same slot. */
#define UPSTREAM_SLOTS 24

static inline uint32_t upstream_slot(uint32_t index)
{
    return index % UPSTREAM_SLOTS;
}

/* Jobs and shares carry the number of their session, which names its upstream too, so that a share
 * whose job is long gone still finds its books. upstream_session: the number of the nth session
 * (from 1) of an upstream. */
static inline uint64_t upstream_session(uint32_t index, uint64_t n)
{
    return (index + UINT64_C(1)) << 40 | n;
}

static inline uint32_t upstream_of_session(uint64_t session)
{
    return (uint32_t)(session >> 40) - 1;
}

#endif
