/* opencl_queue.c - submits a batch and collects what it found. */
#include "device/opencl_queue.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#define WORK_BYTES (OPENCL_KERNEL_WORK_WORDS * sizeof(uint32_t))
#define FOUND_BYTES (OPENCL_FOUND_WORDS * sizeof(uint32_t))

static bool failed(const char *call, cl_int code, char *why, size_t cap)
{
    snprintf(why, cap, "%s: %s", call, opencl_error_text(code));
    return false;
}

static uint32_t *found_words(const struct opencl_queue *q)
{
    return q->words + OPENCL_KERNEL_WORK_WORDS;
}

/* ---- life ------------------------------------------------------------------------------------ */

static bool open_buffers(struct opencl_queue *q, cl_context context, char *why, size_t cap)
{
    const struct opencl_calls *c = q->calls;
    cl_int code = CL_SUCCESS;

    if (!(q->work = c->create_buffer(context, CL_MEM_READ_ONLY, WORK_BYTES, NULL, &code)) ||
        !(q->found = c->create_buffer(context, CL_MEM_READ_WRITE, FOUND_BYTES, NULL, &code)) ||
        !(q->pinned = c->create_buffer(context, CL_MEM_ALLOC_HOST_PTR, WORK_BYTES + FOUND_BYTES,
                                       NULL, &code)))
        return failed("clCreateBuffer", code, why, cap);
    q->words = c->map_buffer(q->queue, q->pinned, CL_TRUE, CL_MAP_READ | CL_MAP_WRITE, 0,
                             WORK_BYTES + FOUND_BYTES, 0, NULL, NULL, &code);
    return q->words || failed("clEnqueueMapBuffer", code, why, cap);
}

/* The arguments that stay. */
static bool set_arguments(struct opencl_queue *q, char *why, size_t cap)
{
    const struct opencl_calls *c = q->calls;
    cl_uint one = 1;
    cl_int code;

    if ((code = c->set_argument(q->kernel, OPENCL_KERNEL_WORK, sizeof q->work, &q->work)) ||
        (code = c->set_argument(q->kernel, OPENCL_KERNEL_FOUND, sizeof q->found, &q->found)) ||
        (code = c->set_argument(q->kernel, OPENCL_KERNEL_ONE, sizeof one, &one)))
        return failed("clSetKernelArg", code, why, cap);
    return true;
}

bool opencl_queue_open(struct opencl_queue *q, const struct opencl_calls *calls, cl_context context,
                       cl_device_id device, cl_program program,
                       const struct opencl_variant *variant, char *why, size_t cap)
{
    cl_int code = CL_SUCCESS;
    bool ok = false;

    memset(q, 0, sizeof *q);
    q->calls = calls;
    q->variant = *variant;
    if (!(q->queue = calls->create_queue(context, device, CL_QUEUE_PROFILING_ENABLE, &code)))
        failed("clCreateCommandQueue", code, why, cap);
    else if (!(q->kernel = calls->create_kernel(program, OPENCL_KERNEL_NAME, &code)))
        failed("clCreateKernel", code, why, cap);
    else
        ok = open_buffers(q, context, why, cap) && set_arguments(q, why, cap);
    if (!ok)
        opencl_queue_close(q);
    return ok;
}

static void release_events(struct opencl_queue *q)
{
    if (q->ran)
        q->calls->release_event(q->ran);
    if (q->done)
        q->calls->release_event(q->done);
    q->ran = q->done = NULL;
}

void opencl_queue_close(struct opencl_queue *q)
{
    const struct opencl_calls *c = q->calls;

    if (!c)
        return;
    release_events(q);
    if (q->words && !q->in_flight)
        c->unmap_buffer(q->queue, q->pinned, q->words, 0, NULL, NULL);
    if (q->pinned && !q->in_flight)
        c->release_buffer(q->pinned);
    if (q->found)
        c->release_buffer(q->found);
    if (q->work)
        c->release_buffer(q->work);
    if (q->kernel)
        c->release_kernel(q->kernel);
    if (q->queue)
        c->release_queue(q->queue);
    memset(q, 0, sizeof *q);
}

/* ---- a batch --------------------------------------------------------------------------------- */

static bool write_work(struct opencl_queue *q, const struct work_prep *prep, uint64_t work_id,
                       char *why, size_t cap)
{
    if (q->work_id == work_id)
        return true;
    q->work_id = 0;
    uint32_t words = opencl_kernel_pack(prep, q->words);
    cl_int code = q->calls->write_buffer(q->queue, q->work, CL_FALSE, 0, words * sizeof(uint32_t),
                                         q->words, 0, NULL, NULL);

    if (code != CL_SUCCESS)
        return failed("clEnqueueWriteBuffer", code, why, cap);
    q->work_id = work_id;
    return true;
}

bool opencl_queue_submit(struct opencl_queue *q, const struct work_prep *prep, uint64_t work_id,
                         uint32_t first_nonce, uint64_t nonces, uint32_t h7_mask, char *why,
                         size_t cap)
{
    static const cl_uint empty[OPENCL_FOUND_HEAD];
    const struct opencl_calls *c = q->calls;
    cl_uint last = (cl_uint)(nonces - 1);
    cl_int code;

    assert(!q->in_flight && work_id != 0 && nonces > 0);
    struct opencl_kernel_range range = opencl_kernel_range(&q->variant, nonces, prep->versions);

    q->groups = range.groups;
    q->tag++;

    /* From here on the driver may hold pointers into our memory. */
    q->in_flight = true;
    if (!write_work(q, prep, work_id, why, cap))
        return false;
    if ((code =
             c->write_buffer(q->queue, q->found, CL_FALSE, 0, sizeof empty, empty, 0, NULL, NULL)))
        return failed("clEnqueueWriteBuffer", code, why, cap);
    if ((code = c->set_argument(q->kernel, OPENCL_KERNEL_FIRST_NONCE, sizeof first_nonce,
                                &first_nonce)) ||
        (code = c->set_argument(q->kernel, OPENCL_KERNEL_LAST, sizeof last, &last)) ||
        (code = c->set_argument(q->kernel, OPENCL_KERNEL_H7_MASK, sizeof h7_mask, &h7_mask)) ||
        (code = c->set_argument(q->kernel, OPENCL_KERNEL_TAG, sizeof q->tag, &q->tag)))
        return failed("clSetKernelArg", code, why, cap);
    if ((code = c->run_kernel(q->queue, q->kernel, 2, NULL, range.global, range.local, 0, NULL,
                              &q->ran)))
        return failed("clEnqueueNDRangeKernel", code, why, cap);
    if ((code = c->read_buffer(q->queue, q->found, CL_FALSE, 0, FOUND_BYTES, found_words(q), 0,
                               NULL, &q->done)))
        return failed("clEnqueueReadBuffer", code, why, cap);
    if ((code = c->flush(q->queue)))
        return failed("clFlush", code, why, cap);
    return true;
}

enum opencl_progress opencl_queue_look(struct opencl_queue *q, char *why, size_t cap)
{
    cl_int state = CL_QUEUED;
    cl_int code = q->calls->event_info(q->done, CL_EVENT_COMMAND_EXECUTION_STATUS, sizeof state,
                                       &state, NULL);

    if (code != CL_SUCCESS) {
        failed("clGetEventInfo", code, why, cap);
        return OPENCL_FAILED;
    }
    if (state < 0) {
        failed("the batch failed", state, why, cap);
        q->in_flight = false; /* it is over */
        return OPENCL_FAILED;
    }
    return state == CL_COMPLETE ? OPENCL_DONE : OPENCL_RUNNING;
}

/* Not every driver tells; then the host's clock must do. */
static void read_times(struct opencl_queue *q, struct opencl_result *out)
{
    cl_ulong begun = 0, ended = 0;

    out->timed = q->calls->profiling_info(q->ran, CL_PROFILING_COMMAND_START, sizeof begun, &begun,
                                          NULL) == CL_SUCCESS &&
                 q->calls->profiling_info(q->ran, CL_PROFILING_COMMAND_END, sizeof ended, &ended,
                                          NULL) == CL_SUCCESS &&
                 begun > 0 && ended > begun && ended < INT64_MAX;
    out->begun_ns = out->timed ? (int64_t)begun : 0;
    out->ended_ns = out->timed ? (int64_t)ended : 0;
}

bool opencl_queue_collect(struct opencl_queue *q, struct opencl_result *out, char *why, size_t cap)
{
    bool overflow = false;

    read_times(q, out);
    release_events(q);
    q->in_flight = false;
    const char *wrong =
        opencl_kernel_found(found_words(q), q->groups, q->tag, &out->found, &overflow);

    if (wrong) {
        snprintf(why, cap, "%s", wrong);
        return false;
    }
    out->total = found_words(q)[OPENCL_FOUND_COUNT];
    return true;
}
