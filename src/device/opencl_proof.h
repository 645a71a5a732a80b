/* opencl_proof.h - the test that a kernel passes before it mines and every ten minutes after: what
 * to run, and whether the answers are right. It runs nothing itself, so that the kernel as host
 * code, PoCL and every device are judged alike. Pure; any thread, one at a time per proof.
 *
 * Rechecking what a device found shows wrong nonces; only known answers show missed ones. So there
 * are two kinds of question: exhaustive ones, whose candidates are all known (random works, filters
 * of every bit, ranges at the ends of the nonce space, lists that overflow), and planted ones, as
 * long as a batch of mining, in which the nonces of real blocks must be found in first, middle and
 * last positions among whatever else is truly there. */
#ifndef JOULEHASH_OPENCL_PROOF_H
#define JOULEHASH_OPENCL_PROOF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "device/opencl_variant.h"
#include "hash/hasher.h"

struct opencl_proof_config {
    const struct opencl_variant *variant; /* the kernel's; read by opencl_proof_new alone */
    const struct hasher *hasher;          /* one that passed its self-test; gives the answers */
    uint32_t versions;     /* per pass in mining, 1..PREP_VERSIONS_MAX: tried beside others */
    uint64_t batch_nonces; /* of a batch in mining, for the planted questions; 0: as many as four
                              work-groups have */
    uint32_t window_pairs; /* (nonce, version) pairs of the largest window; 0: 2^18 */
    uint64_t seed;         /* another each time, so that windows differ */
    bool brief;            /* the repeated test: four questions instead of all */
};

/* One run of the kernel: every nonce first_nonce .. first_nonce + nonces - 1 with every version. */
struct opencl_question {
    const char *what;      /* for people: "every bit of the filter"; static */
    struct work_prep prep; /* prep.h7_mask is the filter */
    uint32_t first_nonce;
    uint64_t nonces; /* at least 1; first_nonce + nonces <= 2^32 */
};

struct opencl_proof;

/* opencl_proof_new: makes the questions; a fraction of a second of the hasher's work.
 * Returns ERR_NOMEM, else *out is set. */
enum err opencl_proof_new(const struct opencl_proof_config *config, struct opencl_proof **out);
void opencl_proof_free(struct opencl_proof *p); /* NULL is fine */

size_t opencl_proof_count(const struct opencl_proof *p);

/* opencl_proof_question: number i < count. The proof's own. */
const struct opencl_question *opencl_proof_question(const struct opencl_proof *p, size_t i);

/* opencl_proof_judge: is this the answer to question i? A few milliseconds at most.
 * In: the candidates as they lay in the found buffer, in any order; `total` is the count that the
 * kernel gave, more than found->count where the buffer overflowed.
 * Returns whether it is right; if not, `why` says what was missed or wrong, in one line. */
bool opencl_proof_judge(const struct opencl_proof *p, size_t i, const struct candidates *found,
                        uint32_t total, char *why, size_t cap);

#endif
