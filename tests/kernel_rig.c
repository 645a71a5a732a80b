/* kernel_rig.c - puts a kernel built as host code to the proof that devices have to pass.
 *
 * usage: kernel_rig LIBRARY VARIANT [VERSIONS]     a library of kernel_host.c, and what it was
 * built as, as opencl_variant_name writes it kernel_rig --options VARIANT              prints the
 * options for that variant Exit status: 0 the kernel is right, 1 it is not (the reason is printed),
 * 2 no test was made. */
#include "tests/kernel_host.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/opencl_kernel.h"
#include "device/opencl_proof.h"
#include "device/opencl_variant.h"

#define GUARD_WORDS 1024 /* beside the buffers, for a kernel that writes where it must not */
#define GUARD UINT32_C(0x6a6a6a6a)
#define SEED 0x72696721

/* What a run of the kernel needs; large, so in one piece on the heap. */
struct rig {
    kernel_host_run_fn *run;
    struct opencl_variant variant;
    uint32_t work[OPENCL_KERNEL_WORK_WORDS];
    uint32_t before[GUARD_WORDS];
    uint32_t found[OPENCL_FOUND_WORDS];
    uint32_t after[GUARD_WORDS];
    struct candidates candidates;
};

/* Runs question i; the reason, or NULL when the answer is right. */
static const char *answer(struct rig *r, const struct opencl_proof *proof, size_t i, char *why,
                          size_t cap)
{
    const struct opencl_question *q = opencl_proof_question(proof, i);
    const struct opencl_kernel_range range =
        opencl_kernel_range(&r->variant, q->nonces, q->prep.versions);
    const uint32_t tag = UINT32_C(0x7a670000) + (uint32_t)i;
    const struct kernel_host_scalars scalars = {.first_nonce = q->first_nonce,
                                                .last = (uint32_t)(q->nonces - 1),
                                                .h7_mask = q->prep.h7_mask,
                                                .one = 1,
                                                .tag = tag};
    const char *reason;
    bool overflow;

    opencl_kernel_pack(&q->prep, r->work);
    memset(r->before, 0x6a, sizeof r->before + sizeof r->found + sizeof r->after);
    memset(r->found, 0, OPENCL_FOUND_HEAD * sizeof *r->found);
    r->run(r->work, r->found, range.global, &scalars);
    for (size_t g = 0; g < GUARD_WORDS; g++)
        if (r->before[g] != GUARD || r->after[g] != GUARD)
            return "wrote outside the found buffer";
    reason = opencl_kernel_found(r->found, range.groups, tag, &r->candidates, &overflow);
    if (reason != NULL)
        return reason;
    return opencl_proof_judge(proof, i, &r->candidates, r->found[OPENCL_FOUND_COUNT], why, cap)
               ? NULL
               : why;
}

static int prove(struct rig *r, uint32_t versions)
{
    struct opencl_proof_config config = {.variant = &r->variant,
                                         .hasher = hashers_find("scalar"),
                                         .versions = versions,
                                         .window_pairs = 1 << 14,
                                         .seed = SEED};
    struct opencl_proof *proof;
    char why[300];
    int status = 0;

    if (opencl_proof_new(&config, &proof) != ERR_OK)
        return 2;
    for (size_t i = 0; i < opencl_proof_count(proof) && status == 0; i++) {
        const char *reason = answer(r, proof, i, why, sizeof why);

        if (reason != NULL) {
            printf("question %zu: %s\n", i + 1, reason);
            status = 1;
        }
    }
    if (status == 0)
        printf("right: %zu questions\n", opencl_proof_count(proof));
    opencl_proof_free(proof);
    return status;
}

static int print_options(const char *name)
{
    char options[OPENCL_VARIANT_OPTIONS_MAX];
    struct opencl_variant v;

    if (!opencl_variant_parse(name, &v))
        return 2;
    opencl_variant_options(&v, options);
    puts(options);
    return 0;
}

int main(int argc, char **argv)
{
    struct rig *r = calloc(1, sizeof *r);
    void *library, *symbol;
    int status;

    if (argc == 3 && strcmp(argv[1], "--options") == 0) {
        free(r);
        return print_options(argv[2]);
    }
    if (r == NULL || argc < 3 || !opencl_variant_parse(argv[2], &r->variant)) {
        fprintf(stderr, "usage: kernel_rig LIBRARY VARIANT [VERSIONS]\n");
        free(r);
        return 2;
    }
    library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    symbol = library ? dlsym(library, "kernel_host_run") : NULL;
    if (symbol == NULL) {
        fprintf(stderr, "kernel_rig: %s\n", dlerror());
        free(r);
        return 2;
    }
    memcpy(&r->run, &symbol, sizeof r->run);
    status = prove(r, argc > 3 ? (uint32_t)strtoul(argv[3], NULL, 10) : 4);
    dlclose(library);
    free(r);
    return status;
}
