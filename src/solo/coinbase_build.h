/* coinbase_build.h - the coinbase transaction of a block of our own. Pure.
 * Sources: BIP34 (height), BIP141 (witness commitment and reserved value), BIP22 (coinbaseaux). */
#ifndef JOULEHASH_COINBASE_BUILD_H
#define JOULEHASH_COINBASE_BUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define COINBASE_BUILD_EXTRANONCE1 4 /* bytes; one value per run, so that two runs differ */
#define COINBASE_BUILD_EXTRANONCE2 8
#define COINBASE_BUILD_SCRIPT_MAX 100   /* bytes of scriptSig, by consensus */
#define COINBASE_BUILD_SIG_MAX 64       /* bytes of the user's own text */
#define COINBASE_BUILD_OUTPUT_MAX 10000 /* bytes of one output script, by consensus */
/* The largest transaction that comes out, without the output scripts. */
#define COINBASE_BUILD_MOST                                                                        \
    (4 + 2 + 1 + 36 + 1 + COINBASE_BUILD_SCRIPT_MAX + 4 + 1 + 2 * 11 + 34 + 4)
#define COINBASE_BUILD_WITNESS 36 /* marker, flag, and the one item: what a txid leaves out */

struct coinbase_plan {
    uint32_t height;
    const uint8_t *aux; /* what the node wants in the scriptSig; may be NULL when aux_len is 0 */
    size_t aux_len;
    const char *sig; /* the user's text; "" for none; at most COINBASE_BUILD_SIG_MAX bytes */
    uint8_t extranonce1[COINBASE_BUILD_EXTRANONCE1];
    uint64_t value_sat;
    const uint8_t *script; /* where the value goes; at most COINBASE_BUILD_OUTPUT_MAX bytes */
    size_t script_len;
    const uint8_t *commitment; /* whole script of the last output; NULL: no witness at all */
    size_t commitment_len;
};

/* Where things lie in the transaction without its witness. */
struct coinbase_places {
    size_t extranonce1; /* extranonce2 follows at once */
    size_t tail;        /* what follows extranonce2 */
    size_t len;
    bool aux_left_out; /* it did not fit into the scriptSig */
};

/* coinbase_build_height: BIP34's push of a height, as CScript() << height makes it, into out (6
 * bytes). Returns its length. */
size_t coinbase_build_height(uint32_t height, uint8_t out[6]);

/* coinbase_build: the transaction without witness, as its txid covers it, with an extranonce2 of
 * zeros. In: out, room for COINBASE_BUILD_MOST and both output scripts. */
void coinbase_build(const struct coinbase_plan *plan, uint8_t *out, struct coinbase_places *places);

/* coinbase_build_full: as it stands in a block: with marker, flag and the witness where there is a
 * commitment. In: bare, from coinbase_build; out, room for COINBASE_BUILD_WITNESS more bytes.
 * Returns the length. *moved is by how much everything after the version lies further behind. */
size_t coinbase_build_full(const uint8_t *bare, size_t len, bool witness, uint8_t *out,
                           size_t *moved);

/* coinbase_build_size: a CompactSize into out (9 bytes). Returns its length. */
size_t coinbase_build_size(uint64_t value, uint8_t out[9]);

#endif
