/* avx512_zen5.h - printed by asm/generate.py: the kernels of avx512_zen5.S for scan_asm.h. */
#ifndef JOULEHASH_AVX512_ZEN5_H
#define JOULEHASH_AVX512_ZEN5_H

#include "hash/scan_asm.h"

#define AVX512_ZEN5_OWN_STAGES 3
#define AVX512_ZEN5_SHARED_STAGES 4
#define AVX512_ZEN5_SLOTS 111

uint32_t avx512_zen5_own(void *state, const struct scan_asm_item *items, uint64_t count,
                         uint16_t *hits, const struct prep_tail *tail);
uint32_t avx512_zen5_shared(void *state, const struct scan_asm_item *items, uint64_t count,
                            uint16_t *hits, const struct prep_tail *tail);
void avx512_zen5_table(void *state, void *tables, const struct prep_tail *tail);

#endif
