/* scan_avx512.c - the template with AVX-512 (F and BW): 16 nonces at a time, rotates and
 * three-input logic in one instruction each. */
#include "hash/scan.h"

#include <immintrin.h>

#define SCAN_NAME scan_avx512
#define VEC __m512i
#define VEC_LANES 16

#define SCAN_PAIRS 1

#define VEC_XOR3(x, y, z) _mm512_ternarylogic_epi32(x, y, z, 0x96)
#define VEC_SHR(x, n) _mm512_srli_epi32(x, n)
#define VEC_ROR(x, n) _mm512_ror_epi32(x, n)
#define VEC_SET(x) _mm512_set1_epi32((int)(x))
#define VEC_NONCES(first) nonce_words(first)
#define VEC_ADD(x, y) _mm512_add_epi32(x, y)
#define VEC_CH(e, f, g) _mm512_ternarylogic_epi32(e, f, g, 0xca)
#define VEC_MAJ(a, b, c) _mm512_ternarylogic_epi32(a, b, c, 0xe8)
#define VEC_BIG0(x) VEC_XOR3(VEC_ROR(x, 2), VEC_ROR(x, 13), VEC_ROR(x, 22))
#define VEC_BIG1(x) VEC_XOR3(VEC_ROR(x, 6), VEC_ROR(x, 11), VEC_ROR(x, 25))
#define VEC_SMALL0(x) VEC_XOR3(VEC_ROR(x, 7), VEC_ROR(x, 18), VEC_SHR(x, 3))
#define VEC_SMALL1(x) VEC_XOR3(VEC_ROR(x, 17), VEC_ROR(x, 19), VEC_SHR(x, 10))
#define VEC_ZEROS(x, mask) ((uint32_t)_mm512_testn_epi32_mask(x, mask))
#define VEC_HOLD(x) __asm__ volatile("" : "+v"(x))
/* With the jump explained in scan_avx2.c; here it is worth 3 %. */
#define VEC_PIN(x, y) __asm__ volatile("jmp 1f\n1:" : "+v"(x), "+v"(y))

static inline __m512i nonce_words(uint32_t first)
{
    const __m512i lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m512i swap =
        _mm512_broadcast_i32x4(_mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));

    return _mm512_shuffle_epi8(VEC_ADD(VEC_SET(first), lanes), swap);
}

#include "hash/scan_vector.h"
