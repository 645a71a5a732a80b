/* sha256_stream.h - the plain reference over a message that comes in pieces. A value: a copy taken
 * after some pieces goes on by itself, which is how one coinbase is hashed with many extranonces.
 * Pure; any thread. */
#ifndef JOULEHASH_SHA256_STREAM_H
#define JOULEHASH_SHA256_STREAM_H

#include <stddef.h>
#include <stdint.h>

#include "hash/sha256.h"

struct sha256_stream {
    uint32_t state[8];
    uint8_t block[SHA256_BLOCK_BYTES]; /* the len % 64 bytes not yet compressed */
    uint64_t len;                      /* bytes so far */
};

void sha256_stream_begin(struct sha256_stream *s);

/* sha256_stream_add: `len` more bytes; data may be NULL when len is 0. */
void sha256_stream_add(struct sha256_stream *s, const uint8_t *data, size_t len);

/* sha256_stream_end: pads and gives the digest; *s is spent. */
void sha256_stream_end(struct sha256_stream *s, uint8_t digest[SHA256_DIGEST_BYTES]);

#endif
