/* opencl_kernel.h - the contract between the host and kernels/sha256d.cl: its source, its
 * arguments, the layout of its two buffers. Pure; any thread.
 *
 * One run tests the nonces first_nonce .. first_nonce + last with every version of the work and
 * reports each pair with (H7 & h7_mask) == 0 exactly once, in no promised order. */
#ifndef JOULEHASH_OPENCL_KERNEL_H
#define JOULEHASH_OPENCL_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/opencl_variant.h"
#include "hash/hasher.h"
#include "hash/prep.h"

/* kernels/sha256d.cl as text, ending in a zero. Static, whole program. */
extern const char opencl_kernel_source[];

#define OPENCL_KERNEL_NAME "sha256d_scan"

/* Arguments by number. */
enum opencl_kernel_argument {
    OPENCL_KERNEL_WORK,        /* buffer, read only: opencl_kernel_pack */
    OPENCL_KERNEL_FOUND,       /* buffer: OPENCL_FOUND_WORDS words, below */
    OPENCL_KERNEL_FIRST_NONCE, /* uint */
    OPENCL_KERNEL_LAST,    /* uint: how many nonces to test, less 1; first_nonce + last < 2^32 */
    OPENCL_KERNEL_H7_MASK, /* uint */
    OPENCL_KERNEL_ONE,     /* uint: 1, which the compiler must not know */
    OPENCL_KERNEL_TAG,     /* uint: any, written back into the found buffer */
    OPENCL_KERNEL_ARGUMENTS,
};

#define OPENCL_KERNEL_NONCES_MAX (UINT64_C(1) << 31) /* of one run */

/* How a run is spread over work-items, as clEnqueueNDRangeKernel takes it. */
struct opencl_kernel_range {
    size_t global[2], local[2];
    uint64_t groups; /* work-groups in all */
};

/* opencl_kernel_range: for so many nonces (1..OPENCL_KERNEL_NONCES_MAX) of a work with so many
 * versions: enough work-items, in whole work-groups. Those past `last` report nothing.
 * nonces * versions < 2^32 keeps the count in the found buffer from wrapping whatever the filter.
 */
struct opencl_kernel_range opencl_kernel_range(const struct opencl_variant *v, uint64_t nonces,
                                               uint32_t versions);

/* ---- the work buffer: 32-bit words, native order ---- */

#define OPENCL_KERNEL_TAIL_WORDS 16 /* of the work, then for each version: */
#define OPENCL_KERNEL_MID_WORDS 20
#define OPENCL_KERNEL_WORK_WORDS                                                                   \
    (OPENCL_KERNEL_TAIL_WORDS + OPENCL_KERNEL_MID_WORDS * PREP_VERSIONS_MAX)

/* opencl_kernel_pack: *p without its h7_mask, folded for the kernel. Returns how many words were
 * written. */
uint32_t opencl_kernel_pack(const struct work_prep *p, uint32_t words[OPENCL_KERNEL_WORK_WORDS]);

/* ---- the found buffer: 32-bit words; the host zeroes its head before each run ---- */

enum opencl_found_head {
    OPENCL_FOUND_COUNT,  /* candidates found; may exceed OPENCL_FOUND_MAX, and then the rest of them
                            is not in the buffer: scan that range again in smaller parts */
    OPENCL_FOUND_GROUPS, /* work-groups that came to their end: all of them, or the run failed */
    OPENCL_FOUND_TAG,    /* the argument of this run, or the buffer is of another one */
    OPENCL_FOUND_SPARE,
    OPENCL_FOUND_HEAD, /* words of the head; then pairs: nonce, index of the version */
};
#define OPENCL_FOUND_MAX 1022 /* pairs that the buffer holds */
#define OPENCL_FOUND_WORDS (OPENCL_FOUND_HEAD + 2 * OPENCL_FOUND_MAX)

/* opencl_kernel_found: what stands in a found buffer of `words` after a run with `items`
 * work-items. Out: *out holds the candidates, in the buffer's order; when there were more than fit,
 * *overflow is set and *out holds the first OPENCL_FOUND_MAX. Returns NULL, or in words why the
 * buffer cannot be this run's; *out is then empty. */
const char *opencl_kernel_found(const uint32_t words[OPENCL_FOUND_WORDS], uint64_t groups,
                                uint32_t tag, struct candidates *out, bool *overflow);

#endif
