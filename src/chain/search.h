/* search.h - the order in which the headers of one job are tried: pure arithmetic on a cursor, so
 * that no header is handed out twice and none is skipped. Not thread safe: source.h locks.
 *
 * The space, slowest dimension first: ntime offset, extranonce2, group of versions, nonce. With
 * extranonce2 or versions to roll, a unit is a whole nonce range; where a pool gives neither, the
 * nonce range itself is cut into chunks, in ascending order, and ntime is rolled when it is spent.
 */
#ifndef JOULEHASH_SEARCH_H
#define JOULEHASH_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "chain/job.h"
#include "hash/prep.h"

#define SEARCH_CHUNK_NONCES (UINT64_C(1) << 24)
#define SEARCH_RETURNED_MAX 256 /* parts of units given back and not yet handed out again */

/* A piece of the space that one worker takes. Value. */
struct search_unit {
    uint64_t extranonce2; /* counter; see search_extranonce2_bytes */
    uint64_t nonce_count;
    uint32_t first_nonce; /* first_nonce + nonce_count <= 2^32 */
    uint32_t ntime_offset;
    uint32_t first_version; /* index of the first version combination */
    uint32_t versions;      /* how many, 1..PREP_VERSIONS_MAX */
    uint32_t version_mask;  /* the mask that numbers them */
};

struct search {
    uint32_t version;           /* the job's */
    uint32_t version_mask;      /* bits to roll, disjoint from version's set bits */
    uint64_t extranonce2_count; /* values of extranonce2; 2^64 - 1 stands for that or more */
    uint32_t versions_per_unit;
    uint32_t ntime_offsets; /* how many ntime values may be used, at least 1 */
    uint64_t cursor_extranonce2;
    uint64_t cursor_nonce;
    uint32_t cursor_version;
    uint32_t cursor_ntime;
    bool spent;
    struct search_unit returned[SEARCH_RETURNED_MAX];
    size_t returned_count;
    uint64_t dropped; /* returned parts that were forgotten: lost coverage, never a repetition */
};

/* search_init: the start of a job's space.
 * In: versions_per_unit 1..PREP_VERSIONS_MAX, cut to what the mask gives. */
void search_init(struct search *s, const struct job *job, uint32_t versions_per_unit);

/* search_remask: goes on under another mask. Version combinations are numbered by the mask, so what
 * was handed out under the old one cannot be told apart: moves on to a fresh extranonce2 (or ntime
 * where there is none), unless nothing was handed out there, and forgets returned parts unless
 * their versions are the same under both masks. The same mask changes only versions_per_unit. In:
 * version, the job's as in search_init (it belongs to the job's identity). */
void search_remask(struct search *s, uint32_t version, uint32_t version_mask,
                   uint32_t versions_per_unit);

/* search_next: the next unit. False when the whole space is spent. Returned parts come first, the
 * earliest in the order of the space before the others. */
bool search_next(struct search *s, struct search_unit *unit);

/* search_return: gives back the rest of a unit that was not finished (nonce_count > 0), with the
 * same versions. Also right after a remask: the part is kept if its versions mean the same under
 * the mask now in force. Where SEARCH_RETURNED_MAX are waiting already it is forgotten. */
void search_return(struct search *s, const struct search_unit *rest);

/* search_version: the header version of combination `index` under a mask: the bits of `index`
 * spread over the mask's bits from the lowest up, the others as in `version`. */
uint32_t search_version(uint32_t version, uint32_t version_mask, uint32_t index);

/* search_extranonce2_bytes: the counter as `size` (0..16) bytes, big-endian, zero on the left. */
void search_extranonce2_bytes(uint64_t counter, size_t size, uint8_t *out);

#endif
