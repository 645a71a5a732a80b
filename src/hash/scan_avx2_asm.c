/* scan_avx2_asm.c - the printed kernels with AVX2: 8 nonces at a time. */
#include "hash/scan.h"

#include <immintrin.h>

#include "asm/avx2_zen5.h"
#include "hash/scan_asm.h"

#define LANES 8

static void nonces(void *to, size_t stride, uint32_t first, uint32_t count)
{
    const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    const __m256i swap = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
    __m256i n = _mm256_add_epi32(_mm256_set1_epi32((int)first), lanes);

    for (uint32_t i = 0; i < count; i++) {
        _mm256_store_si256((__m256i *)((char *)to + i * stride), _mm256_shuffle_epi8(n, swap));
        n = _mm256_add_epi32(n, _mm256_set1_epi32(LANES));
    }
}

uint64_t scan_avx2_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                       struct candidates *out)
{
    static const struct scan_asm_kernels kernels = {AVX2_ZEN5_KERNELS, .nonces = nonces};

    return scan_asm(&kernels, p, first_nonce, count, out);
}
