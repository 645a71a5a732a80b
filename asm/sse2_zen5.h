/* sse2_zen5.h - printed by asm/generate.py: the kernels of sse2_zen5.S for scan_asm.h. */
#ifndef JOULEHASH_SSE2_ZEN5_H
#define JOULEHASH_SSE2_ZEN5_H

#include <stddef.h>

#include "hash/scan_asm.h"

uint32_t sse2_zen5_own(void *state, const struct scan_asm_item *items, uint64_t count,
                       uint16_t *hits, const struct prep_tail *tail);
uint32_t sse2_zen5_shared(void *state, const struct scan_asm_item *items, uint64_t count,
                          uint16_t *hits, const struct prep_tail *tail);
void sse2_zen5_table(void *state, void *tables, const struct prep_tail *tail);

/* All of struct scan_asm_kernels but nonces. */
#define SSE2_ZEN5_KERNELS \
    .lanes = 4, \
    .own_stages = 3, .own = sse2_zen5_own, \
    .shared_stages = 3, .shared = sse2_zen5_shared, \
    .table = sse2_zen5_table

_Static_assert(16 * 164 <= SCAN_ASM_STATE_BYTES, "raise SCAN_ASM_STATE_BYTES");
_Static_assert(3 <= SCAN_ASM_STAGES_MAX, "raise SCAN_ASM_STAGES_MAX");
_Static_assert(offsetof(struct prep_mid, mid) == 0, "as printed");
_Static_assert(offsetof(struct prep_mid, s3) == 32, "as printed");
_Static_assert(offsetof(struct prep_mid, c4) == 64, "as printed");
_Static_assert(offsetof(struct prep_mid, c5) == 68, "as printed");
_Static_assert(offsetof(struct prep_mid, c6) == 72, "as printed");
_Static_assert(offsetof(struct prep_mid, a0) == 76, "as printed");
_Static_assert(offsetof(struct prep_mid, e0) == 80, "as printed");
_Static_assert(offsetof(struct prep_mid, c1) == 84, "as printed");
_Static_assert(offsetof(struct prep_mid, c2) == 88, "as printed");
_Static_assert(offsetof(struct prep_mid, c3) == 92, "as printed");
_Static_assert(offsetof(struct prep_mid, mk) == 96, "as printed");
_Static_assert(offsetof(struct prep_tail, w) == 0, "as printed");
_Static_assert(offsetof(struct prep_tail, w16) == 12, "as printed");
_Static_assert(offsetof(struct prep_tail, w17) == 16, "as printed");
_Static_assert(offsetof(struct prep_tail, kw16) == 20, "as printed");
_Static_assert(offsetof(struct prep_tail, kw17) == 24, "as printed");
_Static_assert(offsetof(struct prep_tail, c18) == 28, "as printed");
_Static_assert(offsetof(struct prep_tail, c19) == 32, "as printed");
_Static_assert(offsetof(struct prep_tail, c31) == 36, "as printed");
_Static_assert(offsetof(struct prep_tail, c32) == 40, "as printed");
_Static_assert(offsetof(struct scan_asm_item, mid) == 0, "as printed");
_Static_assert(offsetof(struct scan_asm_item, nonces) == 8, "as printed");
_Static_assert(sizeof(struct scan_asm_item) == 16, "as printed");
_Static_assert(SCAN_ASM_TABLE_VECTORS == 47, "as printed");
_Static_assert(SCAN_ASM_TABLES_AT_ONCE == 2, "as printed");

#endif
