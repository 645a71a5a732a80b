/* scan_neon.c - the template with the vector instructions of 64-bit Arm: 4 nonces at a time. */
#include "hash/scan.h"

#include <arm_neon.h>

#define SCAN_NAME scan_neon
#define VEC uint32x4_t
#define VEC_LANES 4

#define XOR(x, y) veorq_u32(x, y)
#define SHR(x, n) vshrq_n_u32(x, n)
/* Shifts right into what was shifted left: two instructions instead of three. */
#define ROR(x, n) vsriq_n_u32(vshlq_n_u32(x, 32 - (n)), x, n)
#define VEC_SET(x) vdupq_n_u32(x)
#define VEC_NONCES(first) nonce_words(first)
#define VEC_ADD(x, y) vaddq_u32(x, y)
#define VEC_CH(e, f, g) vbslq_u32(e, f, g)
#define VEC_MAJ(a, b, c) vbslq_u32(XOR(a, b), c, b)
#define VEC_BIG0(x) XOR(XOR(ROR(x, 2), ROR(x, 13)), ROR(x, 22))
#define VEC_BIG1(x) XOR(XOR(ROR(x, 6), ROR(x, 11)), ROR(x, 25))
#define VEC_SMALL0(x) XOR(XOR(ROR(x, 7), ROR(x, 18)), SHR(x, 3))
#define VEC_SMALL1(x) XOR(XOR(ROR(x, 17), ROR(x, 19)), SHR(x, 10))
#define VEC_ZEROS(x, mask) zero_lanes(vandq_u32(x, mask))
#define VEC_PIN(x, y) __asm__ volatile("" : "+w"(x), "+w"(y))

static inline uint32x4_t nonce_words(uint32_t first)
{
    const uint32x4_t lanes = {0, 1, 2, 3};
    uint32x4_t nonces = VEC_ADD(VEC_SET(first), lanes);

    return vreinterpretq_u32_u8(vrev32q_u8(vreinterpretq_u8_u32(nonces)));
}

static inline uint32_t zero_lanes(uint32x4_t x)
{
    const uint32x4_t bits = {1, 2, 4, 8};

    return vaddvq_u32(vandq_u32(vceqzq_u32(x), bits));
}

#include "hash/scan_vector.h"
