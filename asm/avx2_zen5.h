/* avx2_zen5.h - printed by asm/generate.py: the kernels of avx2_zen5.S for scan_asm.h. */
#ifndef JOULEHASH_AVX2_ZEN5_H
#define JOULEHASH_AVX2_ZEN5_H

#include "hash/scan_asm.h"

#define AVX2_ZEN5_OWN_STAGES 3
#define AVX2_ZEN5_SHARED_STAGES 3
#define AVX2_ZEN5_SLOTS 170

uint32_t avx2_zen5_own(void *state, const struct scan_asm_item *items, uint64_t count,
                       uint16_t *hits, const struct prep_tail *tail);
uint32_t avx2_zen5_shared(void *state, const struct scan_asm_item *items, uint64_t count,
                          uint16_t *hits, const struct prep_tail *tail);
void avx2_zen5_table(void *state, void *tables, const struct prep_tail *tail);

#endif
