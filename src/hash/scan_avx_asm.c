/* scan_avx_asm.c - the printed kernels with AVX: 4 nonces at a time. */
#include "hash/scan.h"

#include "asm/avx_zen5.h"
#include "hash/scan_asm.h"

uint64_t scan_avx_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                      struct candidates *out)
{
    static const struct scan_asm_kernels kernels = {AVX_ZEN5_KERNELS, .nonces = NULL};

    return scan_asm(&kernels, p, first_nonce, count, out);
}
