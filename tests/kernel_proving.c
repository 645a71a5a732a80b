/* kernel_proving.c - questions put, answers judged. */
#include "tests/kernel_proving.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "demo/real_blocks.h"

#define SEED 0x72696721

struct proving {
    uint32_t found[OPENCL_FOUND_WORDS];
    struct candidates candidates;
    uint32_t tag;
};

/* Runs one question; the reason why its answer cannot even be looked at, or NULL. */
static const char *run(struct proving *p, const struct kernel_to_prove *k,
                       const struct opencl_question *q)
{
    const struct opencl_kernel_range range =
        opencl_kernel_range(&k->variant, q->nonces, q->prep.versions);
    const char *reason;
    bool overflow;

    memset(p->found, 0x6a, sizeof p->found); /* what is not written must not matter */
    memset(p->found, 0, OPENCL_FOUND_HEAD * sizeof *p->found);
    p->tag++;
    reason = k->run(k->of, q, &range, p->tag, p->found);
    if (reason != NULL)
        return reason;
    return opencl_kernel_found(p->found, range.groups, p->tag, &p->candidates, &overflow);
}

static bool passes_proof(struct proving *p, const struct kernel_to_prove *k,
                         const struct opencl_proof *proof, char *why, size_t cap)
{
    for (size_t i = 0; i < opencl_proof_count(proof); i++) {
        const struct opencl_question *q = opencl_proof_question(proof, i);
        const char *reason = run(p, k, q);

        if (reason != NULL) {
            snprintf(why, cap, "%s (%s)", reason, q->what);
            return false;
        }
        if (!opencl_proof_judge(proof, i, &p->candidates, p->found[OPENCL_FOUND_COUNT], why, cap))
            return false;
    }
    return true;
}

static bool finds_block(struct proving *p, const struct kernel_to_prove *k,
                        struct opencl_question *q, const struct real_block *block,
                        uint32_t versions, uint32_t offset, char *why, size_t cap)
{
    uint8_t header[HEADER_BYTES];
    uint32_t version[3], nonce, mid = offset % versions;
    const char *reason;

    hex_decode(block->header, 2 * HEADER_BYTES, header);
    nonce = load_le32(header + HEADER_BYTES - 4);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = load_le32(header) ^ (i ^ mid) << 20;
    prep_init(&q->prep, header, version, versions, UINT32_MAX);
    q->first_nonce = nonce - offset;
    reason = run(p, k, q);
    if (reason == NULL && (p->candidates.count != 1 || p->candidates.item[0].nonce != nonce ||
                           p->candidates.item[0].mid != mid))
        reason = "not found, or not alone";
    if (reason != NULL)
        snprintf(why, cap, "block %" PRIu32 " at %" PRIu32 " of %" PRIu64 ": %s", block->height,
                 offset, q->nonces, reason);
    return reason == NULL;
}

static bool finds_blocks(struct proving *p, const struct kernel_to_prove *k, char *why, size_t cap)
{
    const uint32_t nonces = 2u * k->variant.width * k->variant.group + 5;
    const uint32_t offsets[] = {0, nonces / 2, nonces - 1};
    struct opencl_question *q = calloc(1, sizeof *q);
    bool right = q != NULL;

    if (right) {
        q->what = "a real block";
        q->nonces = nonces;
    }
    for (size_t b = 0; b < real_blocks_count && right; b++)
        for (size_t o = 0; o < sizeof offsets / sizeof offsets[0] && right; o++)
            right = finds_block(p, k, q, &real_blocks[b], 1, offsets[o], why, cap) &&
                    finds_block(p, k, q, &real_blocks[b], 3, offsets[o], why, cap);
    free(q);
    return right;
}

enum kernel_proving kernel_proving_all(const struct kernel_to_prove *k, uint32_t versions,
                                       uint64_t batch_nonces, bool blocks, char *why, size_t cap)
{
    struct opencl_proof_config config = {.variant = &k->variant,
                                         .hasher = hashers_find("scalar"),
                                         .versions = versions,
                                         .batch_nonces = batch_nonces,
                                         .window_pairs = 1 << 15,
                                         .seed = SEED};
    struct proving *p = calloc(1, sizeof *p);
    struct opencl_proof *proof = NULL;
    enum kernel_proving verdict = KERNEL_UNTRIED;

    snprintf(why, cap, "out of memory");
    if (p != NULL && opencl_proof_new(&config, &proof) == ERR_OK) {
        bool right =
            passes_proof(p, k, proof, why, cap) && (!blocks || finds_blocks(p, k, why, cap));

        verdict = right ? KERNEL_RIGHT : KERNEL_WRONG;
    }
    opencl_proof_free(proof);
    free(p);
    return verdict;
}
