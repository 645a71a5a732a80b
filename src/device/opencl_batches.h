/* opencl_batches.h - the mining on an OpenCL device that is ready: units of work taken from the
 * source, cut into batches, several of them in flight, their candidates checked and mailed. What
 * was not finished is given back. One thread. */
#ifndef JOULEHASH_OPENCL_BATCHES_H
#define JOULEHASH_OPENCL_BATCHES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/mailbox.h"
#include "device/census.h"
#include "device/opencl_pace.h"
#include "device/opencl_runner.h"
#include "device/source.h"

#define OPENCL_WORKS (OPENCL_QUEUES + 1) /* one in hand beside those in flight */
#define OPENCL_PARTS_MAX 160             /* halves of batches that overflowed: 32 deep and more */

/* What others read of it: one writer. */
struct opencl_counters {
    _Atomic uint64_t hashes, candidates, hw_errors, unmailed;
    _Atomic uint64_t generation;
    _Atomic int64_t generation_ns;
    _Atomic uint64_t proofs, alarms, rebuilds;
};

struct opencl_batches_config {
    struct source *source;   /* borrowed */
    struct mailbox *mailbox; /* of struct device_event; borrowed */
    const atomic_uint *hold; /* borrowed */
    const atomic_bool *stop; /* borrowed */
    struct opencl_counters *counters;
    uint32_t device;   /* struct share.device */
    uint32_t versions; /* wanted in a unit */
    int64_t batch_ns;
    double wanted; /* candidates per batch, where the job's filter lets through so many; 0: 16 */
};

struct opencl_batches {
    struct opencl_batches_config config;
    struct opencl_runner *runner; /* borrowed */
    struct opencl_pace pace;
    struct census census;
    uint64_t candidates, wrong;             /* since it was begun */
    int64_t device_ended_ns, host_ended_ns; /* of the newest batch that ended */
    uint64_t generation;
    /* Works: each used by the unit in hand, by batches in flight and by parts to be done again. */
    struct opencl_work {
        struct work work;
        uint64_t id;
        uint32_t users;
    } work[OPENCL_WORKS];
    struct opencl_work *in_hand; /* its unit: what was not yet cut into batches; NULL: none */
    /* In flight, the oldest first: a ring over the runner's queues. */
    struct opencl_flight {
        struct opencl_work *work;
        uint64_t nonces;
        uint32_t first_nonce, h7_mask;
        int64_t begun_ns; /* as far as the host can tell */
    } flight[OPENCL_QUEUES];
    size_t oldest, flights;
    struct opencl_part {
        struct opencl_work *work;
        uint64_t nonces;
        uint32_t first_nonce;
    } part[OPENCL_PARTS_MAX];
    size_t parts;
    struct opencl_result result;
};

/* Why it came back. */
enum opencl_outcome {
    OPENCL_OUTCOME_CLOSED, /* stopped, or the source was closed */
    OPENCL_OUTCOME_DUE,    /* the time came, nothing is in flight: prove, and go on */
    OPENCL_OUTCOME_ALARM,  /* the same, since candidates are too few or too many: see why */
    OPENCL_OUTCOME_FAULT,  /* see why: the runner can only be freed */
};

/* opencl_batches_init: nothing in hand. *b is large: not on a stack. */
void opencl_batches_init(struct opencl_batches *b, const struct opencl_batches_config *config,
                         struct opencl_runner *runner);

/* opencl_batches_run: mines until due_ns (monotonic) or something happens; waits where there is no
 * work or the device is held. On return nothing is in flight that will be collected, and all that
 * was not finished has been given back (but for DUE and ALARM: the unit in hand stays). */
enum opencl_outcome opencl_batches_run(struct opencl_batches *b, int64_t due_ns, char *why,
                                       size_t cap);

#endif
