/* crew.h - threads that hash for measurements: all of them, or some, for one slot of time,
 * together. The caller's thread waits meanwhile. */
#ifndef JOULEHASH_CREW_H
#define JOULEHASH_CREW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "device/thread_setting.h"
#include "hash/hasher.h"
#include "hash/prep.h"

#define CREW_BATCH_HASHES UINT64_C(65536) /* of one thread between looks at the clock, at most */

struct crew;

struct crew_slot {
    const struct hasher *hasher;
    uint32_t versions;
    int64_t slot_ns;
    uint64_t seed;    /* of the header: another for each slot */
    const bool *part; /* by thread: whether it takes part (at least one does); NULL: all do */
    /* Out. */
    uint64_t hashes;        /* (version, nonce) pairs really tested, all threads */
    double seconds;         /* of the slowest */
    double rate_hs;         /* all together */
    double cycles_per_hash; /* of one thread, by the clock around the slot; 0: unknown */
};

/* crew_new: that many threads (> 0) with their settings, or as they are where setting is NULL.
 * ERR_NOMEM, or ERR_IO when the system gives no threads; *out is then NULL. */
enum err crew_new(const struct thread_setting *setting, uint32_t threads, struct crew **out);

/* crew_free: ends and joins them. NULL is fine. */
void crew_free(struct crew *c);

/* crew_run: one slot. Blocks. */
void crew_run(struct crew *c, struct crew_slot *slot);

/* crew_refused: what the system refused to any thread that has worked, enum thread_refused bits. */
unsigned crew_refused(struct crew *c);

/* crew_work: a header with that many versions (1 .. PREP_VERSIONS_MAX) to measure with. */
void crew_work(struct work_prep *prep, uint32_t versions, uint64_t seed);

#endif
