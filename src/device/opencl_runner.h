/* opencl_runner.h - an OpenCL device made ready: context, program, and a few queues for batches in
 * flight; nothing of it mines before it has passed the proof. One thread at a time. */
#ifndef JOULEHASH_OPENCL_RUNNER_H
#define JOULEHASH_OPENCL_RUNNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "device/opencl_calls.h"
#include "device/opencl_list.h"
#include "device/opencl_program.h"
#include "device/opencl_queue.h"
#include "device/opencl_variant.h"
#include "hash/hasher.h"

#define OPENCL_QUEUES 3
#define OPENCL_HANG_NS (INT64_C(10) * 1000000000) /* a batch that takes longer never ends */

struct opencl_runner_config {
    const struct opencl_calls *calls; /* outlives the runner */
    struct opencl_device device;
    struct opencl_variant variant;
    uint32_t versions;           /* per pass in mining: the proof tries them beside others */
    const struct hasher *hasher; /* a self-tested one, to know the proof's answers by */
    const char *source;          /* of the kernel; NULL: the one built in. Outlives the runner */
    const char *folder;          /* of the program cache; NULL: none. Outlives the runner */
    int64_t hang_ns;             /* 0: OPENCL_HANG_NS */
    uint32_t proof_pairs;        /* of the proof's largest window; 0: its own default */
};

struct opencl_runner {
    struct opencl_runner_config config;
    cl_context context;
    cl_program program;
    struct opencl_queue queue[OPENCL_QUEUES];
    uint64_t works;        /* given out as work ids */
    bool cached;           /* the program came from the cache */
    uint64_t proofs;       /* passed */
    uint64_t batch_nonces; /* of a batch in mining, for the proof's longest questions */
};

/* opencl_runner_new: builds, or takes what an earlier start built, and proves it; a cached program
 * that fails is built from source instead. Blocks for seconds where the compiler does.
 * In: fresh, do not take a cached one.
 * Returns ERR_OK with *out set; else NULL and the reason in log, the first line of which stands for
 * itself: ERR_UNSUPPORTED (it does not compile), ERR_STATE (wrong answers: it must not be used),
 * ERR_IO (the driver failed), ERR_NOMEM. */
enum err opencl_runner_new(const struct opencl_runner_config *config, bool fresh,
                           struct opencl_runner **out, char log[OPENCL_LOG_MAX]);
void opencl_runner_free(struct opencl_runner *r); /* NULL is fine */

/* opencl_runner_prove: asks the proof's questions, none in flight before. In: brief, the repeated
 * form; seed, another each time. False with the first wrong answer, or the driver's failure, in
 * why. */
bool opencl_runner_prove(struct opencl_runner *r, bool brief, uint64_t seed, char *why, size_t cap);

/* opencl_runner_wait: until the batch in queue `q` is done, sleeping between looks. False when it
 * failed or takes longer than most_ns. */
bool opencl_runner_wait(struct opencl_runner *r, size_t q, int64_t most_ns, char *why, size_t cap);

/* opencl_runner_work_id: a new one for opencl_queue_submit. */
uint64_t opencl_runner_work_id(struct opencl_runner *r);

#endif
