/* opencl_rig.c - puts kernels to the proof on an OpenCL device, in the plainest way.
 *
 * usage: opencl_rig [--source FILE] VARIANT...   without a file: the program's own source, and the
 *                                                real blocks too
 * The device is the first that is a processor (PoCL), or opencl:N with JH_OPENCL_DEVICE=N.
 * Exit status: 0 all are right, 1 one is not (each says why), 2 no test was made, 77 no device. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/opencl_calls.h"
#include "device/opencl_list.h"
#include "device/opencl_program.h"
#include "tests/kernel_proving.h"

#define BATCH 20000 /* of the planted questions */

struct rig {
    struct opencl_calls calls;
    struct opencl_list list;
    const struct opencl_device *device;
    cl_context context;
    cl_command_queue queue;
    cl_mem work, found;
    char *source; /* NULL: the program's */
    struct opencl_program program;
    cl_kernel kernel;
    uint32_t work_words[OPENCL_KERNEL_WORK_WORDS];
};

static bool open_device(struct rig *r)
{
    const char *wanted = getenv("JH_OPENCL_DEVICE");
    char why[200];
    cl_int code;

    if (opencl_calls_load(&r->calls, why, sizeof why) != ERR_OK) {
        printf("%s\n", why);
        return false;
    }
    opencl_list_fill(&r->calls, &r->list);
    for (size_t i = 0; i < r->list.count && r->device == NULL; i++)
        if (wanted ? i == strtoul(wanted, NULL, 10) : r->list.device[i].type == OPENCL_TYPE_CPU)
            r->device = &r->list.device[i];
    if (r->device == NULL) {
        printf("no OpenCL device that is a processor (pocl-opencl-icd has one)\n");
        return false;
    }
    r->context = r->calls.create_context(NULL, 1, &r->device->id, NULL, NULL, &code);
    if (code == CL_SUCCESS)
        r->queue = r->calls.create_queue(r->context, r->device->id, 0, &code);
    if (code == CL_SUCCESS)
        r->work =
            r->calls.create_buffer(r->context, CL_MEM_READ_ONLY, sizeof r->work_words, NULL, &code);
    if (code == CL_SUCCESS)
        r->found = r->calls.create_buffer(r->context, CL_MEM_READ_WRITE,
                                          OPENCL_FOUND_WORDS * sizeof(uint32_t), NULL, &code);
    if (code != CL_SUCCESS)
        printf("%s: %s\n", r->device->device_name, opencl_error_text(code));
    return code == CL_SUCCESS;
}

static void close_device(struct rig *r)
{
    if (r->found)
        r->calls.release_buffer(r->found);
    if (r->work)
        r->calls.release_buffer(r->work);
    if (r->queue)
        r->calls.release_queue(r->queue);
    if (r->context)
        r->calls.release_context(r->context);
}

/* One question to the kernel, every step waited for. */
static cl_int run_waiting(struct rig *r, const struct opencl_question *q,
                          const struct opencl_kernel_range *range, uint32_t tag, uint32_t *found)
{
    const struct opencl_calls *c = &r->calls;
    const uint32_t scalar[] = {q->first_nonce, (uint32_t)(q->nonces - 1), q->prep.h7_mask, 1, tag};
    const size_t work_bytes = opencl_kernel_pack(&q->prep, r->work_words) * sizeof(uint32_t);
    const size_t found_bytes = OPENCL_FOUND_WORDS * sizeof(uint32_t);
    cl_int code = c->set_argument(r->kernel, OPENCL_KERNEL_WORK, sizeof r->work, &r->work);

    if (code == CL_SUCCESS)
        code = c->set_argument(r->kernel, OPENCL_KERNEL_FOUND, sizeof r->found, &r->found);
    for (cl_uint i = 0; i < sizeof scalar / sizeof *scalar && code == CL_SUCCESS; i++)
        code =
            c->set_argument(r->kernel, OPENCL_KERNEL_FIRST_NONCE + i, sizeof *scalar, &scalar[i]);
    if (code == CL_SUCCESS)
        code = c->write_buffer(r->queue, r->work, CL_TRUE, 0, work_bytes, r->work_words, 0, NULL,
                               NULL);
    if (code == CL_SUCCESS)
        code = c->write_buffer(r->queue, r->found, CL_TRUE, 0, found_bytes, found, 0, NULL, NULL);
    if (code == CL_SUCCESS)
        code =
            c->run_kernel(r->queue, r->kernel, 2, NULL, range->global, range->local, 0, NULL, NULL);
    if (code == CL_SUCCESS)
        code = c->read_buffer(r->queue, r->found, CL_TRUE, 0, found_bytes, found, 0, NULL, NULL);
    return code;
}

static const char *run(void *of, const struct opencl_question *q,
                       const struct opencl_kernel_range *range, uint32_t tag,
                       uint32_t found[OPENCL_FOUND_WORDS])
{
    cl_int code = run_waiting(of, q, range, tag, found);

    return code == CL_SUCCESS ? NULL : opencl_error_text(code);
}

static enum kernel_proving prove(struct rig *r, const char *name)
{
    char options[OPENCL_VARIANT_OPTIONS_MAX], why[300] = "";
    struct opencl_program_config build = {.calls = &r->calls,
                                          .device = r->device,
                                          .context = r->context,
                                          .source = r->source ? r->source : opencl_kernel_source,
                                          .options = options};
    struct kernel_to_prove k = {.run = run, .of = r};
    enum kernel_proving verdict = KERNEL_UNTRIED;
    cl_int code;

    if (!opencl_variant_parse(name, &k.variant)) {
        printf("%s: no such variant\n", name);
        return KERNEL_UNTRIED;
    }
    opencl_variant_options(&k.variant, options);
    if (opencl_program_build(&build, &r->program) != ERR_OK) {
        printf("%s: %s\n", name, r->program.log);
        return KERNEL_UNTRIED;
    }
    r->kernel = r->calls.create_kernel(r->program.program, OPENCL_KERNEL_NAME, &code);
    if (r->kernel != NULL) {
        verdict = kernel_proving_all(&k, 4, BATCH, r->source == NULL, why, sizeof why);
        r->calls.release_kernel(r->kernel);
    } else {
        snprintf(why, sizeof why, "%s", opencl_error_text(code));
    }
    printf("%s: %s\n", name, verdict == KERNEL_RIGHT ? "right" : why);
    r->calls.release_program(r->program.program);
    return verdict;
}

/* The file as text, or NULL. */
static char *read_source(const char *name)
{
    FILE *file = fopen(name, "rb");
    char *text = NULL;
    size_t length;

    if (file == NULL)
        return NULL;
    text = calloc(1, 1 << 20);
    length = text ? fread(text, 1, (1 << 20) - 1, file) : 0;
    fclose(file);
    if (length == 0) {
        free(text);
        return NULL;
    }
    return text;
}

int main(int argc, char **argv)
{
    bool other_source = argc > 2 && strcmp(argv[1], "--source") == 0;
    struct rig *r = calloc(1, sizeof *r);
    int at = other_source ? 3 : 1, worst = 0;

    if (r == NULL)
        return 2;
    if (other_source)
        r->source = read_source(argv[2]);
    if (at >= argc || (other_source && r->source == NULL)) {
        fprintf(stderr, "usage: opencl_rig [--source FILE] VARIANT...\n");
        worst = 2;
    } else if (!open_device(r)) {
        worst = 77;
    } else {
        for (; at < argc; at++) {
            int verdict = (int)prove(r, argv[at]);

            worst = verdict > worst ? verdict : worst;
            fflush(stdout);
        }
    }
    close_device(r);
    free(r->source);
    free(r);
    return worst;
}
