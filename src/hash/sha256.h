/* sha256.h - the plain reference SHA-256 (FIPS 180-4): short, obvious, and the judge of every fast
 * kernel. Pure; any thread. Digests are the 32 bytes of the standard; Bitcoin reads the double hash
 * as a little-endian integer and shows it last byte first. */
#ifndef JOULEHASH_SHA256_H
#define JOULEHASH_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define SHA256_DIGEST_BYTES 32
#define SHA256_BLOCK_BYTES 64

extern const uint32_t sha256_round_constants[64]; /* K, FIPS 180-4 section 4.2.2 */
extern const uint32_t sha256_initial_state[8];    /* H(0), section 5.3.3 */

/* sha256_compress: one block of 16 big-endian-loaded message words into `state`. */
void sha256_compress(uint32_t state[8], const uint32_t block[16]);

/* sha256: the digest of `len` bytes. */
void sha256(const uint8_t *data, size_t len, uint8_t digest[SHA256_DIGEST_BYTES]);

/* sha256d: sha256(sha256(data)), Bitcoin's hash of headers, transactions and merkle nodes.
 * `digest` may overlap `data`. */
void sha256d(const uint8_t *data, size_t len, uint8_t digest[SHA256_DIGEST_BYTES]);

/* sha256_midstate: the state after the first 64 bytes of a block header. */
void sha256_midstate(const uint8_t block[SHA256_BLOCK_BYTES], uint32_t state[8]);

#endif
