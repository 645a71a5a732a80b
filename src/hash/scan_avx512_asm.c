/* scan_avx512_asm.c - the printed kernels with AVX-512: 16 nonces at a time. */
#include "hash/scan.h"

#include <immintrin.h>

#include "asm/avx512_zen5.h"
#include "hash/scan_asm.h"

#define LANES 16

static void nonces(void *to, size_t stride, uint32_t first, uint32_t count)
{
    const __m512i lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m512i swap =
        _mm512_broadcast_i32x4(_mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
    __m512i n = _mm512_add_epi32(_mm512_set1_epi32((int)first), lanes);

    for (uint32_t i = 0; i < count; i++) {
        _mm512_store_si512((char *)to + i * stride, _mm512_shuffle_epi8(n, swap));
        n = _mm512_add_epi32(n, _mm512_set1_epi32(LANES));
    }
}

uint64_t scan_avx512_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                         struct candidates *out)
{
    static const struct scan_asm_kernels kernels = {AVX512_ZEN5_KERNELS, .nonces = nonces};

    return scan_asm(&kernels, p, first_nonce, count, out);
}
