/* opencl_queue.h - one batch in flight on an OpenCL device: a command queue, a kernel and buffers
 * of its own, so that several run one after the other without waiting for the host. Nothing here
 * waits; not even where a driver's own functions would. One thread at a time. */
#ifndef JOULEHASH_OPENCL_QUEUE_H
#define JOULEHASH_OPENCL_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/opencl_calls.h"
#include "device/opencl_kernel.h"
#include "device/opencl_variant.h"
#include "hash/hasher.h"

#define OPENCL_WHY_MAX 160 /* of a reason in words, with its NUL */

struct opencl_queue {
    const struct opencl_calls *calls;
    struct opencl_variant variant;
    cl_command_queue queue;
    cl_kernel kernel;
    cl_mem work, found; /* of the device */
    cl_mem pinned;      /* the host's side of both: a copy out of other memory would wait */
    uint32_t *words;    /* in pinned: the work, then the found buffer */
    uint64_t work_id;   /* what lies in `work`; 0: nothing */
    cl_event ran, done;
    uint32_t tag;
    uint64_t groups;
    bool in_flight;
};

/* What a batch gave. */
struct opencl_result {
    struct candidates found;
    uint32_t total; /* candidates that the kernel counted: more than found.count when its buffer
                       was too small */
    bool timed;     /* begun_ns and ended_ns are known, by the device's clock */
    int64_t begun_ns, ended_ns;
};

/* opencl_queue_open: everything for batches of that program. Returns false with the reason in why;
 * *q then needs no close. */
bool opencl_queue_open(struct opencl_queue *q, const struct opencl_calls *calls, cl_context context,
                       cl_device_id device, cl_program program,
                       const struct opencl_variant *variant, char *why, size_t cap);

/* opencl_queue_close: releases all. When a batch is still in flight, the memory that the driver may
 * yet write to is left alone. */
void opencl_queue_close(struct opencl_queue *q);

/* opencl_queue_submit: starts a batch; none may be in flight. In: work_id, not 0, another for each
 * other prep (its buffer is written only when it changes); see opencl_kernel.h for the range of
 * nonces. Returns false with the reason in why: then the queue is only good for closing. */
bool opencl_queue_submit(struct opencl_queue *q, const struct work_prep *prep, uint64_t work_id,
                         uint32_t first_nonce, uint64_t nonces, uint32_t h7_mask, char *why,
                         size_t cap);

enum opencl_progress { OPENCL_RUNNING, OPENCL_DONE, OPENCL_FAILED };

/* opencl_queue_look: where the batch in flight stands; FAILED with the reason in why. */
enum opencl_progress opencl_queue_look(struct opencl_queue *q, char *why, size_t cap);

/* opencl_queue_collect: what a batch that is DONE gave; the queue is free again. Returns false when
 * the buffer cannot be that batch's (work-groups that did not run, or an older buffer), with the
 * reason in why. */
bool opencl_queue_collect(struct opencl_queue *q, struct opencl_result *out, char *why, size_t cap);

#endif
