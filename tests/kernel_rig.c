/* kernel_rig.c - puts a kernel built as host code to the proof.
 *
 * usage: kernel_rig [--start] LIBRARY VARIANT   a library of kernel_host.c, and what it was built
 * as, as opencl_variant_name writes it; --start: only what devices are asked at their start
 *        kernel_rig --options VARIANT           prints the options for that variant
 * Exit status: 0 the kernel is right, 1 it is not (the reason is printed), 2 no test was made. */
#include "tests/kernel_host.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/kernel_proving.h"

#define GUARD_WORDS 1024 /* around the buffer, for a kernel that writes where it must not */
#define GUARD UINT32_C(0x6a6a6a6a)

struct rig {
    kernel_host_run_fn *run;
    uint32_t work[OPENCL_KERNEL_WORK_WORDS];
    uint32_t before[GUARD_WORDS], found[OPENCL_FOUND_WORDS], after[GUARD_WORDS];
};

static const char *run(void *of, const struct opencl_question *q,
                       const struct opencl_kernel_range *range, uint32_t tag,
                       uint32_t found[OPENCL_FOUND_WORDS])
{
    struct rig *r = of;
    const struct kernel_host_scalars scalars = {.first_nonce = q->first_nonce,
                                                .last = (uint32_t)(q->nonces - 1),
                                                .h7_mask = q->prep.h7_mask,
                                                .one = 1,
                                                .tag = tag};

    opencl_kernel_pack(&q->prep, r->work);
    for (size_t g = 0; g < GUARD_WORDS; g++)
        r->before[g] = r->after[g] = GUARD;
    memcpy(r->found, found, sizeof r->found);
    r->run(r->work, r->found, range->global, &scalars);
    memcpy(found, r->found, sizeof r->found);
    for (size_t g = 0; g < GUARD_WORDS; g++)
        if (r->before[g] != GUARD || r->after[g] != GUARD)
            return "wrote outside the found buffer";
    return NULL;
}

static int print_options(const char *name)
{
    char options[OPENCL_VARIANT_OPTIONS_MAX];
    struct opencl_variant v;

    if (!opencl_variant_parse(name, &v)) {
        fprintf(stderr, "kernel_rig: %s: no such variant\n", name);
        return 2;
    }
    opencl_variant_options(&v, options);
    puts(options);
    return 0;
}

static int prove(const char *name, const struct opencl_variant *v, bool start)
{
    struct rig *r = calloc(1, sizeof *r);
    struct kernel_to_prove k = {.variant = *v, .run = run, .of = r};
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    void *symbol = library ? dlsym(library, "kernel_host_run") : NULL;
    enum kernel_proving verdict = KERNEL_UNTRIED;
    char why[300];

    if (r == NULL || symbol == NULL) {
        fprintf(stderr, "kernel_rig: %s\n", symbol ? "out of memory" : dlerror());
    } else {
        memcpy(&r->run, &symbol, sizeof r->run);
        verdict = kernel_proving_all(&k, 4, 0, !start, why, sizeof why);
        printf("%s\n", verdict == KERNEL_RIGHT ? "right" : why);
    }
    if (library != NULL)
        dlclose(library);
    free(r);
    return (int)verdict;
}

int main(int argc, char **argv)
{
    bool start = argc == 4 && strcmp(argv[1], "--start") == 0;
    struct opencl_variant v;

    if (argc == 3 && strcmp(argv[1], "--options") == 0)
        return print_options(argv[2]);
    if ((argc != 3 && !start) || !opencl_variant_parse(argv[argc - 1], &v)) {
        fprintf(stderr, "usage: kernel_rig [--start] LIBRARY VARIANT\n");
        return 2;
    }
    return prove(argv[argc - 2], &v, start);
}
