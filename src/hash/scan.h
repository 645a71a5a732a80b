/* scan.h - the scan functions behind the table's rows, one per scan_*.c; see hasher.h for the
 * contract. Only those of the instruction sets that configure found are in the binary. */
#ifndef JOULEHASH_SCAN_H
#define JOULEHASH_SCAN_H

#include <stdint.h>

#include "hash/hasher.h"

uint64_t scan_scalar(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                     struct candidates *out);
uint64_t scan_portable(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                       struct candidates *out);
uint64_t scan_sse2(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                   struct candidates *out);
uint64_t scan_sse2_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                       struct candidates *out);
uint64_t scan_avx(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                  struct candidates *out);
uint64_t scan_avx_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                      struct candidates *out);
uint64_t scan_shani(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                    struct candidates *out);
uint64_t scan_avx2(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                   struct candidates *out);
uint64_t scan_avx2_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                       struct candidates *out);
uint64_t scan_avx512(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                     struct candidates *out);
uint64_t scan_neon(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                   struct candidates *out);
uint64_t scan_armsha2(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                      struct candidates *out);
uint64_t scan_avx512_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                         struct candidates *out);

#endif
