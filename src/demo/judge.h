/* judge.h - judges a submitted share with OpenSSL's SHA-256, not with ours: the demo's pool and the
 * tests must not share a mistake with the miner. Pure apart from OpenSSL; any thread. */
#ifndef JOULEHASH_JUDGE_H
#define JOULEHASH_JUDGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* judge_sha256d: double SHA-256 by OpenSSL. */
void judge_sha256d(const uint8_t *data, size_t len, uint8_t hash[32]);

/* judge_merkle_root: hashes the coinbase and folds the branch (internal byte order). */
void judge_merkle_root(const uint8_t *coinbase, size_t coinbase_len, const uint8_t (*branch)[32],
                       size_t branch_count, uint8_t root[32]);

/* judge_difficulty: the difficulty of a hash as pools compute it: 0xffff * 2^208 over the hash read
 * as a little-endian number, in doubles. */
double judge_difficulty(const uint8_t hash[32]);

/* judge_block: whether the hash meets the compact target; false for a target that is zero, negative
 * or overflows. Exact. */
bool judge_block(const uint8_t hash[32], uint32_t nbits);

#endif
