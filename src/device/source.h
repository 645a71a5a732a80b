/* source.h - where workers get work: the current job's template and its search cursor behind one
 * lock, taken only to take or give back a unit, never per batch.
 *
 * Cursors are kept for the newest jobs by the job's identity: the same content sent again (another
 * id, difficulty or mask) goes on where it stood, so no header is tried twice. */
#ifndef JOULEHASH_SOURCE_H
#define JOULEHASH_SOURCE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "chain/job.h"
#include "chain/work.h"

#define SOURCE_CURSORS 32 /* jobs whose search position is remembered */

struct source;

enum err source_new(struct source **out);
void source_free(struct source *s); /* after all workers were joined; NULL is fine */

/* source_set: loop thread. This job is what everybody works on from now on. Copies what it needs.
 * Returns ERR_NOMEM with the old work left in place. */
enum err source_set(struct source *s, const struct job *job);

/* source_clear: loop thread. There is no work: workers wait. */
void source_clear(struct source *s);

/* source_close: any thread. Workers waiting for work return, and none gets any more. */
void source_close(struct source *s);

/* source_wake: any thread. Waiting workers look at their hold again. */
void source_wake(struct source *s);

/* source_generation: changes whenever work in hand should be given back. One relaxed atomic load:
 * cheap enough between batches. */
uint64_t source_generation(const struct source *s);

/* source_take: worker. Waits until there is work and *hold is 0, then fills *work and *generation.
 * In: versions, how many the unit should hold (1..PREP_VERSIONS_MAX); each taker has its own wish.
 * It gets fewer where the job has no more, and fewer or more where it gets the rest of a unit that
 * somebody else gave back. False when the source was closed. Work building is done outside the
 * lock. */
bool source_take(struct source *s, const atomic_uint *hold, uint32_t versions, struct work *work,
                 uint64_t *generation);

/* source_try: the same without waiting: false too when there is nothing to do now. */
bool source_try(struct source *s, const atomic_uint *hold, uint32_t versions, struct work *work,
                uint64_t *generation);

/* source_give_back: worker. The rest of an unfinished unit (nothing when nonce_count is 0). It is
 * kept with its job's cursor if that is still remembered and its versions mean the same there. */
void source_give_back(struct source *s, const struct work *work);

/* source_progress: the share (0..1) of the nonce range handed out so far at the present ntime, for
 * a job without extranonce2 and version mask; false for any other job or none. */
bool source_progress(struct source *s, double *done);

#endif
