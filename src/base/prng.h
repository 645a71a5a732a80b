/* prng.h - a small seeded generator (splitmix64, Steele, Lea and Flood 2014) for jitter, test
 * vectors and replayable sequences. Not for secrets. Values, so each thread has its own. */
#ifndef JOULEHASH_PRNG_H
#define JOULEHASH_PRNG_H

#include <stddef.h>
#include <stdint.h>

struct prng {
    uint64_t state;
};

static inline uint64_t prng_next(struct prng *p)
{
    uint64_t z = (p->state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

/* prng_below: 0 <= result < bound, bound > 0; the bias is at most bound / 2^64. */
static inline uint64_t prng_below(struct prng *p, uint64_t bound)
{
    return (uint64_t)((unsigned __int128)prng_next(p) * bound >> 64);
}

static inline void prng_fill(struct prng *p, uint8_t *out, size_t len)
{
    for (size_t i = 0; i < len; i++)
        out[i] = (uint8_t)(prng_next(p) >> 56);
}

#endif
