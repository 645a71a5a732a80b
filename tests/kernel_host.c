/* kernel_host.c - the OpenCL kernel as host code: one specialisation, by -D options, in one
 * library. JH_SOURCE names the kernel's file, so that changed copies of it can be built too. */
#include "tests/kernel_host.h"

#include "kernels/port.h"

#include JH_SOURCE

void kernel_host_run(const uint32_t *work, uint32_t *found, const size_t global[2],
                     const struct kernel_host_scalars *k)
{
    for (size_t y = 0; y < global[1]; y++)
        for (size_t x = 0; x < global[0]; x++) {
            port_item = (struct port_item){{x, y}, {x % JH_GROUP, 0}};
            sha256d_scan(work, found, k->first_nonce, k->last, k->h7_mask, k->one, k->tag);
        }
}
