/* hashers.c - the table of hashers in this binary. */
#include "config.h"

#include "hash/hasher.h"

#include <string.h>

#include "hash/cpu_features.h"
#include "hash/scan.h"

const struct hasher hashers[] = {
    {.name = "scalar", .features = 0, .lanes = 1, .scan = scan_scalar},
#ifdef HAVE_HASHER_AVX2
    {.name = "avx2", .features = CPU_FEATURE_AVX2, .lanes = 8, .scan = scan_avx2},
#endif
#ifdef HAVE_HASHER_AVX512
    {.name = "avx512", .features = CPU_FEATURE_AVX512, .lanes = 16, .scan = scan_avx512},
#endif
#ifdef HAVE_HASHER_AVX512_ASM
    {.name = "avx512-asm", .features = CPU_FEATURE_AVX512, .lanes = 16, .scan = scan_avx512_asm},
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
