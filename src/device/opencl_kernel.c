/* opencl_kernel.c - how the host speaks to the kernel: work packed, ranges spread, answers read. */
#include "device/opencl_kernel.h"

#include <assert.h>
#include <string.h>

/* As kernels/sha256d.cl reads it. */
enum tail_word {
    TAIL_VERSIONS,
    TAIL_KW16,
    TAIL_KW17,
    TAIL_W16,
    TAIL_W17,
    TAIL_C18,
    TAIL_C19,
    TAIL_C31,
    TAIL_C32
};
enum mid_word { MID_S3 = 0, MID_C4 = 7, MID_C5, MID_C6, MID_MID, MID_A0 = 18, MID_E0 };

_Static_assert(MID_E0 + 1 == OPENCL_KERNEL_MID_WORDS, "a version's words");
_Static_assert(TAIL_C32 < OPENCL_KERNEL_TAIL_WORDS, "the tail's words");
_Static_assert(OPENCL_FOUND_MAX <= CANDIDATES_MAX, "the candidates of a run fit a list");

static void pack_mid(const struct prep_mid *m, uint32_t words[OPENCL_KERNEL_MID_WORDS])
{
    memcpy(words + MID_S3, m->s3, 7 * sizeof *words); /* its h is in c4 */
    words[MID_C4] = m->c4;
    words[MID_C5] = m->c5;
    words[MID_C6] = m->c6;
    memcpy(words + MID_MID, m->mid, 8 * sizeof *words);
    words[MID_A0] = m->a0;
    words[MID_E0] = m->e0;
}

uint32_t opencl_kernel_pack(const struct work_prep *p, uint32_t words[OPENCL_KERNEL_WORK_WORDS])
{
    assert(p->versions >= 1 && p->versions <= PREP_VERSIONS_MAX);
    memset(words, 0, OPENCL_KERNEL_TAIL_WORDS * sizeof *words);
    words[TAIL_VERSIONS] = p->versions;
    words[TAIL_KW16] = p->tail.kw16;
    words[TAIL_KW17] = p->tail.kw17;
    words[TAIL_W16] = p->tail.w16;
    words[TAIL_W17] = p->tail.w17;
    words[TAIL_C18] = p->tail.c18;
    words[TAIL_C19] = p->tail.c19;
    words[TAIL_C31] = p->tail.c31;
    words[TAIL_C32] = p->tail.c32;
    for (uint32_t i = 0; i < p->versions; i++)
        pack_mid(&p->mid[i], words + OPENCL_KERNEL_TAIL_WORDS + OPENCL_KERNEL_MID_WORDS * i);
    return OPENCL_KERNEL_TAIL_WORDS + OPENCL_KERNEL_MID_WORDS * p->versions;
}

struct opencl_kernel_range opencl_kernel_range(const struct opencl_variant *v, uint64_t nonces,
                                               uint32_t versions)
{
    const uint64_t of_group = (uint64_t)v->width * v->group;
    uint64_t groups = (nonces + of_group - 1) / of_group;
    size_t rows = v->shared ? 1 : versions;

    assert(nonces >= 1 && nonces <= OPENCL_KERNEL_NONCES_MAX && versions >= 1);
    return (struct opencl_kernel_range){
        .global = {groups * v->group, rows}, .local = {v->group, 1}, .groups = groups * rows};
}

const char *opencl_kernel_found(const uint32_t words[OPENCL_FOUND_WORDS], uint64_t groups,
                                uint32_t tag, struct candidates *out, bool *overflow)
{
    const uint32_t *pair = words + OPENCL_FOUND_HEAD;

    out->count = 0;
    *overflow = false;
    if (words[OPENCL_FOUND_TAG] != tag)
        return "the results are not those of this run";
    if (words[OPENCL_FOUND_GROUPS] != (uint32_t)groups)
        return "not every work-group came to its end";
    out->count = words[OPENCL_FOUND_COUNT];
    if (out->count > OPENCL_FOUND_MAX) {
        out->count = OPENCL_FOUND_MAX;
        *overflow = true;
    }
    for (uint32_t i = 0; i < out->count; i++)
        out->item[i] = (struct candidate){.nonce = pair[2 * i], .mid = pair[2 * i + 1]};
    return NULL;
}
