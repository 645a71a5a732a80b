/* scan_sse2_asm.c - the printed kernels with SSE2: 4 nonces at a time. */
#include "hash/scan.h"

#include "asm/sse2_zen5.h"
#include "hash/scan_asm.h"
#include "hash/vector_state.h"

uint64_t scan_sse2_asm(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                       struct candidates *out)
{
    static const struct scan_asm_kernels kernels = {SSE2_ZEN5_KERNELS, .nonces = NULL};

    vector_state_clean();
    return scan_asm(&kernels, p, first_nonce, count, out);
}
