/* hashers.c - the table of hashers in this binary. */
#include "config.h"

#include "hash/hasher.h"

#include <string.h>

#include "hash/cpu_features.h"
#include "hash/scan.h"

const struct hasher hashers[] = {
    {.name = "scalar", .features = 0, .lanes = 1, .scan = scan_scalar},
#ifdef HAVE_HASHER_PORTABLE
    {.name = "portable", .features = 0, .lanes = 4, .scan = scan_portable},
#endif
#ifdef HAVE_HASHER_SSE2
    {.name = "sse2", .features = CPU_FEATURE_SSE2, .lanes = 4, .scan = scan_sse2},
#endif
#ifdef HAVE_HASHER_SSE2_ASM
    {.name = "sse2-asm", .features = CPU_FEATURE_SSE2, .lanes = 4, .scan = scan_sse2_asm},
#endif
#ifdef HAVE_HASHER_AVX
    {.name = "avx", .features = CPU_FEATURE_AVX, .lanes = 4, .scan = scan_avx},
#endif
#ifdef HAVE_HASHER_AVX_ASM
    {.name = "avx-asm", .features = CPU_FEATURE_AVX, .lanes = 4, .scan = scan_avx_asm},
#endif
#ifdef HAVE_HASHER_SHANI
    {.name = "shani", .features = CPU_FEATURE_SHANI, .lanes = 4, .scan = scan_shani},
#endif
#ifdef HAVE_HASHER_AVX2
    {.name = "avx2", .features = CPU_FEATURE_AVX2, .lanes = 8, .scan = scan_avx2},
#endif
#ifdef HAVE_HASHER_AVX2_ASM
    {.name = "avx2-asm", .features = CPU_FEATURE_AVX2, .lanes = 8, .scan = scan_avx2_asm},
#endif
#ifdef HAVE_HASHER_AVX512
    {.name = "avx512", .features = CPU_FEATURE_AVX512, .lanes = 16, .scan = scan_avx512},
#endif
#ifdef HAVE_HASHER_AVX512_ASM
    {.name = "avx512-asm", .features = CPU_FEATURE_AVX512, .lanes = 16, .scan = scan_avx512_asm},
#endif
#ifdef HAVE_HASHER_NEON
    {.name = "neon", .features = CPU_FEATURE_NEON, .lanes = 4, .scan = scan_neon},
#endif
#ifdef HAVE_HASHER_ARMSHA2
    {.name = "armsha2", .features = CPU_FEATURE_ARMSHA2, .lanes = 2, .scan = scan_armsha2},
#endif
};
const size_t hashers_count = sizeof hashers / sizeof hashers[0];

const struct hasher *hashers_find(const char *name)
{
    for (size_t i = 0; i < hashers_count; i++)
        if (strcmp(hashers[i].name, name) == 0)
            return &hashers[i];
    return NULL;
}
