/* bench_rows.h - the bench engine, apart from its printing: times hashers interleaved, so that all
 * see the same machine, and checks each before it is timed. */
#ifndef JOULEHASH_BENCH_ROWS_H
#define JOULEHASH_BENCH_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "device/thread_setting.h"
#include "device/opencl_rate.h"
#include "hash/hasher.h"

#define BENCH_ROWS_MAX 256 /* as many versions as an option lists, for every hasher */
#define BENCH_ROUNDS_MAX 1000

struct bench_row {
    const struct hasher *hasher;  /* on the crew of threads; or NULL, and then */
    struct opencl_runner *runner; /* on this device; borrowed, in no other thread meanwhile */
    uint32_t versions;
    struct opencl_pace pace; /* of the device's batches, from opencl_pace_init */
    /* Out. */
    uint64_t hashes; /* (version, nonce) pairs really tested, all threads */
    double seconds;
    double median_hs, min_hs, max_hs; /* over the rounds, all threads together */
    double spread;                    /* of the rounds' middle half, as a part of the median */
    double cycles_per_hash; /* median; of one thread, by the clock around each slot; 0: unknown */
};

struct bench {
    struct bench_row row[BENCH_ROWS_MAX];
    size_t rows;
    uint32_t threads;
    const struct thread_setting *setting; /* one per thread, or NULL: as they are */
    unsigned refused;                     /* out: to any thread, enum thread_refused bits */
    double seconds;                       /* for all rows together */
    /* After each slot, on the caller's thread, with what the row has counted; NULL: nothing. */
    void (*after_slot)(void *context, const struct bench_row *row);
    void *context;
    uint32_t rounds;          /* out */
    char why[OPENCL_WHY_MAX]; /* out, with ERR_STATE */
};

/* bench_run: rounds over all rows, a slot of some tens of milliseconds each, until `seconds` are
 * spent (at least three rounds). Blocks. ERR_NOMEM, or ERR_IO when the system gives no threads,
 * ERR_STATE when an OpenCL device failed: why says how. */
enum err bench_run(struct bench *b);

#endif
