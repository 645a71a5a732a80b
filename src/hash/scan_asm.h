/* scan_asm.h - what drives the printed kernels of asm/: the same for every instruction set. */
#ifndef JOULEHASH_SCAN_ASM_H
#define JOULEHASH_SCAN_ASM_H

#include <stddef.h>
#include <stdint.h>

#include "hash/hasher.h"

/* An item: one vector of nonces with one midstate. The assembly reads it: 16 bytes. */
struct scan_asm_item {
    const struct prep_mid *mid;
    const void *nonces; /* the nonces as message words; where a table is used, it follows them */
};

/* A kernel runs `count` turns of a software pipeline. In turn i it begins items[i], goes on with
 * the `stages` - 1 items before it (items[-1], ... are read) and finishes items[i - stages + 1]:
 * bit l of hits[i] says that lane l of that one passed the filter. Returns all hits or-ed.
 * `state` (aligned to 64 bytes) begins with the filter in every lane; the rest is the kernel's,
 * zeros before the first call, and passes from one call to the next. */
typedef uint32_t (*scan_asm_fn)(void *state, const struct scan_asm_item *items, uint64_t count,
                                uint16_t *hits, const struct prep_tail *tail);

#define SCAN_ASM_STATE_BYTES 8192
#define SCAN_ASM_STAGES_MAX 4
#define SCAN_ASM_TABLE_VECTORS 47 /* the nonces, and K + W of rounds 18..63 */
#define SCAN_ASM_TABLES_AT_ONCE 2

struct scan_asm_kernels {
    uint32_t lanes, own_stages, shared_stages;
    scan_asm_fn own, shared; /* the first hash's schedule: of the item's own, or from the table */
    /* fills SCAN_ASM_TABLES_AT_ONCE tables, one after the other, that begin with their nonces */
    void (*table)(void *state, void *tables, const struct prep_tail *tail);
    /* puts the message words of `count` vectors of nonces at to, to + stride, ...; or NULL, where
     * plain C is good enough */
    void (*nonces)(void *to, size_t stride, uint32_t first, uint32_t count);
};

/* scan_asm: a hasher_scan_fn with those kernels. */
uint64_t scan_asm(const struct scan_asm_kernels *k, const struct work_prep *p, uint32_t first_nonce,
                  uint64_t count, struct candidates *out);

#endif
