/* work.h - a unit of search made ready for a hasher: a value without pointers, on a worker's side
 * of the fence. Built by the loop-independent worker from a work_template, no lock held. */
#ifndef JOULEHASH_WORK_H
#define JOULEHASH_WORK_H

#include <stdbool.h>
#include <stdint.h>

#include "chain/job.h"
#include "chain/search.h"
#include "chain/share.h"
#include "hash/prep.h"

/* What a worker needs of a job to make its own headers: the coinbase's SHA-256 is continued from
 * the state before extranonce2, so a build costs no more than its tail and the branch. Reference
 * counted by source.h; immutable. */
struct work_template;

/* work_template_new: copies what is needed out of `job`. ERR_NOMEM leaves *out NULL. The reference
 * count starts at 1; work_template_ref and work_template_unref are atomic and may be called from
 * any thread; the last unref frees. */
enum err work_template_new(const struct job *job, struct work_template **out);
struct work_template *work_template_ref(struct work_template *t);
void work_template_unref(struct work_template *t); /* NULL is fine */

struct work {
    uint64_t job_seq;
    uint64_t session;
    uint8_t identity[32]; /* of the job: for giving back */
    struct target target;
    struct search_unit unit;             /* nonces not yet tested: advanced by the worker */
    uint32_t version[PREP_VERSIONS_MAX]; /* header versions, unit.versions of them */
    uint32_t ntime;
    uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
    uint8_t header[HEADER_BYTES]; /* with version[0] and nonce 0 */
    struct work_prep prep;
};

/* work_build: the header and its preparation for one unit. Any thread.
 * In: unit, from a search with the version mask of the template's job. */
void work_build(const struct work_template *t, const struct search_unit *unit, struct work *out);

/* work_check: rehashes the header of a candidate with the reference.
 * Returns WORK_WRONG when the hash does not even pass the hasher's own filter, or `mid` is none of
 * the work's (a hardware error),
 * WORK_ABOVE when it is a true hash above the target, WORK_SHARE with *share filled (found_ns and
 * device are 0, the caller's to set) when it meets the target. */
enum work_verdict { WORK_WRONG, WORK_ABOVE, WORK_SHARE };
enum work_verdict work_check(const struct work *w, uint32_t nonce, uint32_t mid,
                             struct share *share);

#endif
