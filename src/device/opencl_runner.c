/* opencl_runner.c - opens a device, and proves it. */
#include "device/opencl_runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "device/opencl_proof.h"

#define LOOK_FIRST_NS (50 * INT64_C(1000))
#define LOOK_MOST_NS (2 * CLOCK_MILLISECOND)
#define CLOSE_NS CLOCK_SECOND /* for what is still in flight at the end */
#define SEED_START UINT64_C(0x6a6f756c65)

uint64_t opencl_runner_work_id(struct opencl_runner *r)
{
    return ++r->works;
}

bool opencl_runner_wait(struct opencl_runner *r, size_t q, int64_t most_ns, char *why, size_t cap)
{
    int64_t now = clock_mono_ns(), until = now + most_ns, step = LOOK_FIRST_NS;

    for (;;) {
        enum opencl_progress progress = opencl_queue_look(&r->queue[q], why, cap);

        if (progress != OPENCL_RUNNING)
            return progress == OPENCL_DONE;
        if (now >= until)
            break;
        clock_sleep_until(now + step);
        step = step * 3 / 2 < LOOK_MOST_NS ? step * 3 / 2 : LOOK_MOST_NS;
        now = clock_mono_ns();
    }
    snprintf(why, cap, "a batch did not end within %.1f s", (double)most_ns * 1e-9);
    return false;
}

/* ---- the proof ------------------------------------------------------------------------------- */

static bool ask(struct opencl_runner *r, struct opencl_proof *proof, size_t i, char *why,
                size_t cap)
{
    const struct opencl_question *q = opencl_proof_question(proof, i);

    return opencl_queue_submit(&r->queue[i % OPENCL_QUEUES], &q->prep, opencl_runner_work_id(r),
                               q->first_nonce, q->nonces, q->prep.h7_mask, why, cap);
}

static bool judge(struct opencl_runner *r, struct opencl_proof *proof, size_t i,
                  struct opencl_result *result, char *why, size_t cap)
{
    size_t q = i % OPENCL_QUEUES;

    return opencl_runner_wait(r, q, r->config.hang_ns, why, cap) &&
           opencl_queue_collect(&r->queue[q], result, why, cap) &&
           opencl_proof_judge(proof, i, &result->found, result->total, why, cap);
}

bool opencl_runner_prove(struct opencl_runner *r, bool brief, uint64_t seed, char *why, size_t cap)
{
    struct opencl_proof_config config = {
        .variant = &r->config.variant,
        .versions = r->config.versions,
        .batch_nonces = r->batch_nonces,
        .window_pairs = r->config.proof_pairs,
        .seed = seed,
        .hasher = r->config.hasher,
        .brief = brief,
    };
    struct opencl_result *result = calloc(1, sizeof *result);
    struct opencl_proof *proof = NULL;
    bool ok = result && opencl_proof_new(&config, &proof) == ERR_OK;

    if (!ok)
        snprintf(why, cap, "%s", err_text(ERR_NOMEM));
    size_t count = ok ? opencl_proof_count(proof) : 0;

    /* Each queue has a question in hand before the first is judged. */
    for (size_t i = 0; ok && i < count + OPENCL_QUEUES; i++) {
        if (i >= OPENCL_QUEUES && i - OPENCL_QUEUES < count)
            ok = judge(r, proof, i - OPENCL_QUEUES, result, why, cap);
        if (ok && i < count)
            ok = ask(r, proof, i, why, cap);
    }
    opencl_proof_free(proof);
    free(result);
    r->proofs += ok;
    return ok;
}

/* ---- life ------------------------------------------------------------------------------------ */

void opencl_runner_free(struct opencl_runner *r)
{
    char unused[OPENCL_WHY_MAX];

    if (!r)
        return;
    const struct opencl_calls *c = r->config.calls;
    int64_t most = r->config.hang_ns < CLOSE_NS ? r->config.hang_ns : CLOSE_NS;

    for (size_t i = 0; i < OPENCL_QUEUES; i++) {
        /* What the driver still works on is waited for, if it ends at all. */
        if (r->queue[i].done && r->queue[i].in_flight &&
            opencl_runner_wait(r, i, most, unused, sizeof unused))
            r->queue[i].in_flight = false;
        opencl_queue_close(&r->queue[i]);
    }
    if (r->program)
        c->release_program(r->program);
    if (r->context)
        c->release_context(r->context);
    free(r);
}

static enum err open_runner(const struct opencl_runner_config *config, bool fresh,
                            struct opencl_runner **out, char log[OPENCL_LOG_MAX])
{
    const struct opencl_calls *c = config->calls;
    const cl_context_properties properties[] = {CL_CONTEXT_PLATFORM,
                                                (cl_context_properties)config->device.platform, 0};
    struct opencl_runner *r = calloc(1, sizeof *r);
    struct opencl_program *program = calloc(1, sizeof *program);
    char options[OPENCL_VARIANT_OPTIONS_MAX];
    cl_int code = CL_SUCCESS;
    enum err e = ERR_NOMEM;

    *out = NULL;
    snprintf(log, OPENCL_LOG_MAX, "%s", err_text(ERR_NOMEM));
    if (!r || !program)
        goto out;
    r->config = *config;
    if (r->config.hang_ns <= 0)
        r->config.hang_ns = OPENCL_HANG_NS;
    if (!r->config.source)
        r->config.source = opencl_kernel_source;
    r->context = c->create_context(properties, 1, &config->device.id, NULL, NULL, &code);
    if (!r->context) {
        snprintf(log, OPENCL_LOG_MAX, "clCreateContext: %s", opencl_error_text(code));
        e = ERR_IO;
        goto out;
    }
    opencl_variant_options(&config->variant, options);
    e = opencl_program_build(&(struct opencl_program_config){.calls = c,
                                                             .device = &r->config.device,
                                                             .context = r->context,
                                                             .source = r->config.source,
                                                             .options = options,
                                                             .folder = config->folder,
                                                             .fresh = fresh},
                             program);
    if (e != ERR_OK) {
        memcpy(log, program->log, OPENCL_LOG_MAX);
        goto out;
    }
    r->program = program->program;
    r->cached = program->cached;
    for (size_t i = 0; i < OPENCL_QUEUES; i++)
        if (!opencl_queue_open(&r->queue[i], c, r->context, config->device.id, r->program,
                               &config->variant, log, OPENCL_LOG_MAX)) {
            e = ERR_IO;
            goto out;
        }
    *out = r;
out:
    free(program);
    if (e != ERR_OK)
        opencl_runner_free(r);
    return e;
}

enum err opencl_runner_new(const struct opencl_runner_config *config, bool fresh,
                           struct opencl_runner **out, char log[OPENCL_LOG_MAX])
{
    enum err e = open_runner(config, fresh, out, log);

    if (e == ERR_OK && opencl_runner_prove(*out, false, SEED_START, log, OPENCL_LOG_MAX))
        return ERR_OK;
    bool cached = *out && (*out)->cached;

    opencl_runner_free(*out);
    *out = NULL;
    if (cached)
        return opencl_runner_new(config, true, out, log);
    return e == ERR_OK ? ERR_STATE : e;
}
