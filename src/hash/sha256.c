/* sha256.c - FIPS 180-4, written for reading: every fast kernel is judged by it. */
#include "hash/sha256.h"

#include <string.h>

#include "base/bytes.h"

const uint32_t sha256_round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

const uint32_t sha256_initial_state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

static uint32_t rotate_right(uint32_t x, unsigned int n)
{
    return x >> n | x << (32 - n);
}

/* The functions of section 4.1.2. */
static uint32_t choose(uint32_t e, uint32_t f, uint32_t g)
{
    return (e & f) ^ (~e & g);
}

static uint32_t majority(uint32_t a, uint32_t b, uint32_t c)
{
    return (a & b) ^ (a & c) ^ (b & c);
}

static uint32_t big_sigma0(uint32_t x)
{
    return rotate_right(x, 2) ^ rotate_right(x, 13) ^ rotate_right(x, 22);
}

static uint32_t big_sigma1(uint32_t x)
{
    return rotate_right(x, 6) ^ rotate_right(x, 11) ^ rotate_right(x, 25);
}

static uint32_t small_sigma0(uint32_t x)
{
    return rotate_right(x, 7) ^ rotate_right(x, 18) ^ x >> 3;
}

static uint32_t small_sigma1(uint32_t x)
{
    return rotate_right(x, 17) ^ rotate_right(x, 19) ^ x >> 10;
}

void sha256_compress(uint32_t state[8], const uint32_t block[16])
{
    uint32_t w[64];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];

    for (int i = 0; i < 16; i++)
        w[i] = block[i];
    for (int i = 16; i < 64; i++)
        w[i] = small_sigma1(w[i - 2]) + w[i - 7] + small_sigma0(w[i - 15]) + w[i - 16];

    for (int i = 0; i < 64; i++) {
        uint32_t t1 = h + big_sigma1(e) + choose(e, f, g) + sha256_round_constants[i] + w[i];
        uint32_t t2 = big_sigma0(a) + majority(a, b, c);

        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }

    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

static void compress_bytes(uint32_t state[8], const uint8_t block[SHA256_BLOCK_BYTES])
{
    uint32_t words[16];

    for (int i = 0; i < 16; i++)
        words[i] = load_be32(block + 4 * i);
    sha256_compress(state, words);
}

void sha256(const uint8_t *data, size_t len, uint8_t digest[SHA256_DIGEST_BYTES])
{
    uint32_t state[8];
    uint8_t last[2 * SHA256_BLOCK_BYTES] = {0};
    size_t whole = len / SHA256_BLOCK_BYTES * SHA256_BLOCK_BYTES;
    size_t rest = len - whole;
    /* The padding needs a byte of 0x80 and 8 of length: one block where they fit, else two. */
    size_t last_len = rest + 9 <= SHA256_BLOCK_BYTES ? SHA256_BLOCK_BYTES : 2 * SHA256_BLOCK_BYTES;

    memcpy(state, sha256_initial_state, sizeof state);
    for (size_t at = 0; at < whole; at += SHA256_BLOCK_BYTES)
        compress_bytes(state, data + at);

    if (rest > 0)
        memcpy(last, data + whole, rest);
    last[rest] = 0x80;
    store_be64(last + last_len - 8, (uint64_t)len * 8);
    for (size_t at = 0; at < last_len; at += SHA256_BLOCK_BYTES)
        compress_bytes(state, last + at);

    for (int i = 0; i < 8; i++)
        store_be32(digest + 4 * i, state[i]);
}

void sha256d(const uint8_t *data, size_t len, uint8_t digest[SHA256_DIGEST_BYTES])
{
    uint8_t once[SHA256_DIGEST_BYTES];

    sha256(data, len, once);
    sha256(once, sizeof once, digest);
}

void sha256_midstate(const uint8_t block[SHA256_BLOCK_BYTES], uint32_t state[8])
{
    memcpy(state, sha256_initial_state, 8 * sizeof *state);
    compress_bytes(state, block);
}
