/* sha256_stream.c - the plain reference over a message that comes in pieces. */
#include "hash/sha256_stream.h"

#include <string.h>

#include "base/bytes.h"

static void compress_bytes(uint32_t state[8], const uint8_t block[SHA256_BLOCK_BYTES])
{
    uint32_t words[16];

    for (size_t i = 0; i < 16; i++)
        words[i] = load_be32(block + 4 * i);
    sha256_compress(state, words);
}

void sha256_stream_begin(struct sha256_stream *s)
{
    memset(s, 0, sizeof *s);
    memcpy(s->state, sha256_initial_state, sizeof s->state);
}

void sha256_stream_add(struct sha256_stream *s, const uint8_t *data, size_t len)
{
    while (len > 0) {
        size_t held = s->len % SHA256_BLOCK_BYTES;
        size_t take = SHA256_BLOCK_BYTES - held < len ? SHA256_BLOCK_BYTES - held : len;

        memcpy(s->block + held, data, take);
        s->len += take;
        data += take;
        len -= take;
        if (held + take == SHA256_BLOCK_BYTES)
            compress_bytes(s->state, s->block);
    }
}

void sha256_stream_end(struct sha256_stream *s, uint8_t digest[SHA256_DIGEST_BYTES])
{
    static const uint8_t padding[SHA256_BLOCK_BYTES] = {0x80};
    uint8_t bits[8];

    store_be64(bits, s->len * 8);
    /* One bit and zeros up to the last 8 bytes of a block: 1 to 64 bytes. */
    sha256_stream_add(s, padding, 1 + (119 - s->len % SHA256_BLOCK_BYTES) % SHA256_BLOCK_BYTES);
    sha256_stream_add(s, bits, sizeof bits);
    for (size_t i = 0; i < 8; i++)
        store_be32(digest + 4 * i, s->state[i]);
}
