/* worker.h - one hashing thread: takes work, scans it in batches, checks each candidate with the
 * reference, mails shares. Owns its counters; writes nothing that others write. */
#ifndef JOULEHASH_WORKER_H
#define JOULEHASH_WORKER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/cache.h"
#include "base/err.h"
#include "base/mailbox.h"
#include "device/source.h"
#include "device/thread_setting.h"
#include "hash/hasher.h"

struct worker_config {
    const struct hasher *hasher;
    uint32_t versions;       /* per pass */
    struct source *source;   /* borrowed */
    struct mailbox *mailbox; /* of struct device_event; borrowed */
    const atomic_uint *hold; /* 0: may run; borrowed */
    uint32_t device;         /* struct share.device */
    struct thread_setting setting;
    int64_t batch_ns; /* aim for one scan call; new work is taken up after it */
};

struct worker;

/* What a worker counts: written by its thread alone, after every batch, and so on cache lines on
 * which nothing else lies. */
struct worker_counters {
    _Alignas(CACHE_APART) _Atomic uint64_t hashes;
    _Atomic uint64_t candidates; /* rehashed with the reference */
    _Atomic uint64_t hw_errors;
    _Atomic uint64_t unmailed;
    _Atomic uint64_t generation;
    _Atomic int64_t generation_ns;
};

/* worker_counters: where they lie, for tests of that; others read them by the functions below. */
const struct worker_counters *worker_counters(const struct worker *w);

/* worker_new, worker_start: made first, then started, so that a failure starts nothing. */
enum err worker_new(const struct worker_config *config, struct worker **out);
enum err worker_start(struct worker *w);

/* worker_stop: asks it to stop after its batch; returns at once. */
void worker_stop(struct worker *w);

/* worker_join: waits until deadline_ns (monotonic) for its end. False: it still runs (stuck in a
 * driver) and must be abandoned, not freed. */
bool worker_join(struct worker *w, int64_t deadline_ns);
void worker_free(struct worker *w); /* NULL is fine */

/* Counters; any thread. */
uint64_t worker_hashes(const struct worker *w);
uint64_t worker_candidates(const struct worker *w); /* rehashed with the reference */
uint64_t worker_hw_errors(const struct worker *w);
uint64_t worker_unmailed(const struct worker *w); /* shares that the closed mailbox did not take */

/* worker_refused: enum thread_refused bits, once the thread has begun. */
unsigned worker_refused(const struct worker *w);

/* worker_generation: the newest source generation that it has begun to scan, and when. */
uint64_t worker_generation(const struct worker *w, int64_t *since_ns);

#endif
