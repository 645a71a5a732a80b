/* kernel_host.h - what a library built from kernel_host.c exports. */
#ifndef JOULEHASH_KERNEL_HOST_H
#define JOULEHASH_KERNEL_HOST_H

#include <stddef.h>
#include <stdint.h>

/* The kernel's arguments beside its buffers. */
struct kernel_host_scalars {
    uint32_t first_nonce, last, h7_mask, one, tag;
};

/* kernel_host_run: every work-item of a range, one after the other. */
void kernel_host_run(const uint32_t *work, uint32_t *found, const size_t global[2],
                     const struct kernel_host_scalars *k);
typedef void kernel_host_run_fn(const uint32_t *work, uint32_t *found, const size_t global[2],
                                const struct kernel_host_scalars *k);

#endif
