/* hasher.h - the kernel contract: one table of hashers, one way to call each.
 *
 * A hasher scans a range of nonces against the midstates of a work and reports candidates. It reads
 * nothing but its arguments, keeps nothing between calls, and may run in any number of threads.
 *
 * Adding one: one source file with the scan function, its prototype in scan.h, one row in
 * hashers.c, one stanza in Makefile.am, its operations in bound.c; self-test, hashcheck and the
 * bench find it in the table. */
#ifndef JOULEHASH_HASHER_H
#define JOULEHASH_HASHER_H

#include <stddef.h>
#include <stdint.h>

#include "hash/prep.h"

/* A (nonce, version) pair that passed the filter on H7: `nonce` is the header's integer (bytes
 * 76..79 little-endian, what submit prints), `mid` the index of the midstate in work_prep. */
struct candidate {
    uint32_t nonce;
    uint32_t mid;
};

#define CANDIDATES_MAX 4096
#define HASHER_LANES_MAX 32 /* HASHER_LANES_MAX * PREP_VERSIONS_MAX <= CANDIDATES_MAX */

struct candidates {
    uint32_t count;
    struct candidate item[CANDIDATES_MAX];
};

/* scan: tests the nonces first_nonce .. first_nonce + count - 1 against every midstate of *p and
 * appends each pair with (H7 & p->h7_mask) == 0 to *out, exactly once, in no promised order.
 *
 * In: first_nonce + count <= 2^32; count may be 0 and need not be a multiple of the lanes. *p and
 * *out are aligned as their types ask (4 bytes) and no more.
 * In and out: out->count on entry is kept, new candidates follow.
 * Returns how many nonces are finished with all their midstates: `count`, or fewer when *out may
 * not have room for one more vector of nonces; no candidate of an unfinished nonce is in *out. The
 * caller empties *out and resumes at first_nonce + returned. With an empty *out and count > 0 at
 * least one nonce is finished. */
typedef uint64_t (*hasher_scan_fn)(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                                   struct candidates *out);

struct hasher {
    const char *name;  /* as --kernel takes it */
    uint32_t features; /* CPU_FEATURE_* that must be present */
    uint32_t lanes;    /* nonces side by side in one vector */
    hasher_scan_fn scan;
};

/* The table: hashers built into this binary, usable here or not, scalar first. Static, whole
 * program. */
extern const struct hasher hashers[];
extern const size_t hashers_count;

/* hashers_find: the row with that name, or NULL. */
const struct hasher *hashers_find(const char *name);

#endif
