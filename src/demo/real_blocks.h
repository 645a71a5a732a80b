/* real_blocks.h - blocks of the Bitcoin main chain, as the demo's work and as test vectors.
 *
 * For each: the folded branch gives the header's merkle root, and the double SHA-256 of the header
 * is the hash; a test proves both. Static data, any thread. */
#ifndef JOULEHASH_REAL_BLOCKS_H
#define JOULEHASH_REAL_BLOCKS_H

#include <stddef.h>
#include <stdint.h>

#define REAL_BLOCK_BRANCHES_MAX 12

struct real_block {
    uint32_t height;
    const char *hash;     /* 64 digits, as shown to people (last byte first) */
    const char *header;   /* 160 digits, the 80 bytes that are hashed */
    const char *coinbase; /* serialised without witness */
    uint32_t branch_count;
    const char *branch[REAL_BLOCK_BRANCHES_MAX]; /* internal byte order, folded left */
};

extern const struct real_block real_blocks[];
extern const size_t real_blocks_count;

#endif
