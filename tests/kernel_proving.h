/* kernel_proving.h - a kernel, however it is run, put to the proof that devices have to pass and to
 * the real blocks that the demo has. */
#ifndef JOULEHASH_KERNEL_PROVING_H
#define JOULEHASH_KERNEL_PROVING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/opencl_kernel.h"
#include "device/opencl_proof.h"
#include "device/opencl_variant.h"

/* What kernel_proving needs to run one. */
struct kernel_to_prove {
    struct opencl_variant variant;
    /* Runs the question with the tag and fills `found`, whose head is zero on entry and the rest of
     * which is not. Returns NULL, or in words what went wrong; `of` is the one here. */
    const char *(*run)(void *of, const struct opencl_question *q,
                       const struct opencl_kernel_range *range, uint32_t tag,
                       uint32_t found[OPENCL_FOUND_WORDS]);
    void *of;
};

enum kernel_proving { KERNEL_RIGHT, KERNEL_WRONG, KERNEL_UNTRIED };

/* kernel_proving_all: the start test, for so many versions and batches of so many nonces; with
 * `blocks` also each real block of the demo at the first, a middle and the last position of a
 * range, as one version of 1 and of 3. `why` says what was wrong. */
enum kernel_proving kernel_proving_all(const struct kernel_to_prove *k, uint32_t versions,
                                       uint64_t batch_nonces, bool blocks, char *why, size_t cap);

#endif
