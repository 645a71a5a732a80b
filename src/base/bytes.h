/* bytes.h - byte order and hexadecimal: the only place that knows either.
 *
 * Every function is pure, may be called from any thread, and takes unaligned pointers. */
#ifndef JOULEHASH_BYTES_H
#define JOULEHASH_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline uint32_t load_be32(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint32_t load_le32(const uint8_t *p)
{
    return (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | (uint32_t)p[0];
}

static inline uint64_t load_le64(const uint8_t *p)
{
    return (uint64_t)load_le32(p + 4) << 32 | load_le32(p);
}

static inline void store_be32(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)(v >> 24);
    p[1] = (uint8_t)(v >> 16);
    p[2] = (uint8_t)(v >> 8);
    p[3] = (uint8_t)v;
}

static inline void store_le32(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
    p[2] = (uint8_t)(v >> 16);
    p[3] = (uint8_t)(v >> 24);
}

static inline void store_le64(uint8_t *p, uint64_t v)
{
    store_le32(p, (uint32_t)v);
    store_le32(p + 4, (uint32_t)(v >> 32));
}

static inline void store_be64(uint8_t *p, uint64_t v)
{
    store_be32(p, (uint32_t)(v >> 32));
    store_be32(p + 4, (uint32_t)v);
}

static inline uint32_t swap_bytes32(uint32_t v)
{
    return v >> 24 | (v >> 8 & 0xff00u) | (v << 8 & 0xff0000u) | v << 24;
}

/* hex_decode: `digits` hexadecimal characters (either case) at `text` into digits / 2 bytes at
 * `out`. In: text need not be NUL-terminated. Returns false, with `out` unspecified, when `digits`
 * is odd or a character is not a hexadecimal digit. digits == 0 is true and writes nothing. */
bool hex_decode(const char *text, size_t digits, uint8_t *out);

/* hex_decode_u32: 1 to 8 hexadecimal digits (a big-endian number, as Stratum writes version, nbits
 * and ntime; shorter ones are padded on the left) into *out. False for 0 or more than 8 digits. */
bool hex_decode_u32(const char *text, size_t digits, uint32_t *out);

/* hex_encode: `len` bytes at `in` as 2 * len lower-case digits and a NUL at `out`
 * (room for 2 * len + 1 characters). */
void hex_encode(const uint8_t *in, size_t len, char *out);

/* hex_encode_reversed: the same, last byte first: a hash as block explorers show it. */
void hex_encode_reversed(const uint8_t *in, size_t len, char *out);

#endif
