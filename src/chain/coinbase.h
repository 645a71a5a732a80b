/* coinbase.h - what a coinbase transaction says: height, what it pays in all, who signed it.
 * Pure; any thread. Source: Bitcoin's transaction format, BIP34 (height), BIP141 (witness). */
#ifndef JOULEHASH_COINBASE_H
#define JOULEHASH_COINBASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define COINBASE_TAG_MAX 100
#define COINBASE_HEIGHT_MAX 100000000 /* a higher one is not plausible: about the year 3900 */

struct coinbase_info {
    uint64_t output_total_sat; /* sum of all outputs: subsidy and fees */
    uint32_t output_count;
    bool height_known; /* false: version 1 block, or no minimal, plausible BIP34 push */
    uint32_t height;
    size_t script_offset; /* where the scriptSig lies in the transaction, and its length */
    size_t script_len;
    char tag[COINBASE_TAG_MAX + 1]; /* longest printable ASCII run of 4 or more characters in the
                                       scriptSig after the height, "" where there is none; inert */
};

/* coinbase_decode: parses a serialised coinbase transaction, with or without witness.
 * In: block_version, the header's; below 2, read as a signed number, the height is unknown (BIP34).
 * Returns ERR_SYNTAX when it is not a coinbase transaction (one input that spends nothing,
 * scriptSig of 2..100 bytes, an output), a size is not in its shortest form, or bytes are missing
 * or left over; ERR_RANGE when an output or the sum exceeds 21 million BTC. *out is zeroed then. */
enum err coinbase_decode(const uint8_t *tx, size_t len, uint32_t block_version,
                         struct coinbase_info *out);

/* One output. script is borrowed from the transaction. */
struct coinbase_output {
    uint64_t value_sat;
    const uint8_t *script;
    size_t script_len;
};

/* coinbase_output: output `index` of a transaction that coinbase_decode has taken; false when there
 * is none. */
bool coinbase_output(const uint8_t *tx, size_t len, uint32_t index, struct coinbase_output *out);

/* coinbase_paid: what a transaction that coinbase_decode has taken pays to that output script, in
 * all its outputs together; one pass. */
uint64_t coinbase_paid(const uint8_t *tx, size_t len, const uint8_t *script, size_t script_len);

#endif
