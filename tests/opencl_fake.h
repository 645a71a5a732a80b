/* opencl_fake.h - an OpenCL driver that is made up, with one device, whose kernel is the real one
 * as host code. It does everything at once, counts what was made and not released, and can be told
 * to do it wrong. */
#ifndef JOULEHASH_TESTS_OPENCL_FAKE_H
#define JOULEHASH_TESTS_OPENCL_FAKE_H

#include <stdbool.h>
#include <stdint.h>

#include "device/opencl_calls.h"
#include "device/opencl_list.h"
#include "device/opencl_variant.h"
#include "hash/hasher.h"

/* The calls that can be made to fail. */
enum opencl_fake_call {
    FAKE_NONE,
    FAKE_CREATE_CONTEXT,
    FAKE_CREATE_QUEUE,
    FAKE_CREATE_BUFFER,
    FAKE_MAP_BUFFER,
    FAKE_CREATE_KERNEL,
    FAKE_PROGRAM_WITH_SOURCE,
    FAKE_BUILD_PROGRAM,
    FAKE_SET_ARGUMENT,
    FAKE_WRITE_BUFFER,
    FAKE_RUN_KERNEL,
    FAKE_READ_BUFFER,
    FAKE_FLUSH,
    FAKE_EVENT_INFO,
    FAKE_CALLS,
};

/* What the device does wrong. */
struct opencl_fake_faults {
    enum opencl_fake_call call; /* fails ... */
    unsigned nth;               /* ... the n-th time from now on (1: the next) ... */
    bool ever;                  /* ... and every time after it */
    cl_int code;                /* 0: CL_OUT_OF_RESOURCES */
    bool stale;                 /* reads give what the read before them gave */
    bool half;                  /* half of the work-items do not run */
    bool mute;                  /* says that it ran everything, and found nothing */
    bool deaf_half;             /* every other candidate is missed */
    bool wrong;                 /* every nonce found is one too high */
    bool crowded;               /* says that it found 2^31 */
    bool hang;                  /* no batch ever ends */
    bool lost;                  /* every batch ends with an error */
    bool binary_wrong;          /* programs from binaries give wrong answers */
    bool binary_refused;
    bool no_times; /* tells no times of events */
};

/* opencl_fake_calls: static. */
const struct opencl_calls *opencl_fake_calls(void);

/* opencl_fake_set: from now on; NULL: nothing is wrong. Any thread. */
void opencl_fake_set(const struct opencl_fake_faults *faults);

/* opencl_fake_live: objects made and not released. */
int opencl_fake_live(void);

/* opencl_fake_runs, builds: how many since the start. */
unsigned opencl_fake_runs(void);
unsigned opencl_fake_builds(void);

/* The device as the list has it, and the one variant that it can run. */
void opencl_fake_device(struct opencl_device *out);
struct opencl_variant opencl_fake_variant(void);

/* opencl_fake_hasher: the one with the most lanes that this processor runs, for quick proofs. */
const struct hasher *opencl_fake_hasher(void);

#endif
