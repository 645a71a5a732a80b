/* opencl_fake.c - a made-up OpenCL driver around the kernel as host code. */
#include "tests/opencl_fake.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "device/opencl_kernel.h"
#include "hash/cpu_features.h"
#include "tests/kernel_host.h"

/* One kind of object for everything. */
struct object {
    struct object *next, **link; /* of all that live, so that what is left alone is no leak */
    uint8_t *bytes;              /* of a buffer */
    size_t size;
    bool from_binary;           /* of a program, and its kernels */
    struct object *argument[2]; /* of a kernel: work, found */
    struct kernel_host_scalars scalars;
    cl_int state; /* of an event */
    cl_ulong begun, ended;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct opencl_fake_faults faults;
static struct object *all;
static int live;
static unsigned runs, builds;
static uint32_t last_read[OPENCL_FOUND_WORDS];

static void *make(void)
{
    struct object *o = calloc(1, sizeof *o);

    live++;
    o->next = all;
    o->link = &all;
    if (all)
        all->link = &o->next;
    all = o;
    return o;
}

static cl_int release(void *object)
{
    struct object *o = object;

    pthread_mutex_lock(&lock);
    live--;
    *o->link = o->next;
    if (o->next)
        o->next->link = o->link;
    pthread_mutex_unlock(&lock);
    free(o->bytes);
    free(o);
    return CL_SUCCESS;
}

/* Behind the lock: whether this call is the one to fail. */
static bool fails(enum opencl_fake_call call, cl_int *code)
{
    *code = CL_SUCCESS;
    if (faults.call != call)
        return false;
    if (faults.nth > 1) {
        faults.nth--;
        return false;
    }
    if (faults.nth == 0)
        return false;
    if (!faults.ever)
        faults.nth = 0;
    *code = faults.code ? faults.code : CL_OUT_OF_RESOURCES;
    return true;
}

/* An object, unless this call fails. */
static void *make_or_fail(enum opencl_fake_call call, cl_int *code)
{
    void *object = NULL;

    pthread_mutex_lock(&lock);
    if (!fails(call, code))
        object = make();
    pthread_mutex_unlock(&lock);
    return object;
}

static cl_int call_or_fail(enum opencl_fake_call call)
{
    cl_int code;

    pthread_mutex_lock(&lock);
    fails(call, &code);
    pthread_mutex_unlock(&lock);
    return code;
}

static cl_context
create_context(const cl_context_properties *properties, cl_uint devices, const cl_device_id *id,
               void(CL_CALLBACK *notify)(const char *, const void *, size_t, void *), void *context,
               cl_int *code)
{
    (void)properties;
    (void)devices;
    (void)id;
    (void)notify;
    (void)context;
    return make_or_fail(FAKE_CREATE_CONTEXT, code);
}

static cl_int release_context(cl_context c)
{
    return release(c);
}

static cl_command_queue create_queue(cl_context c, cl_device_id d, cl_command_queue_properties p,
                                     cl_int *code)
{
    (void)c;
    (void)d;
    (void)p;
    return make_or_fail(FAKE_CREATE_QUEUE, code);
}

static cl_int release_queue(cl_command_queue q)
{
    return release(q);
}

static cl_mem create_buffer(cl_context c, cl_mem_flags flags, size_t size, void *host, cl_int *code)
{
    struct object *o = make_or_fail(FAKE_CREATE_BUFFER, code);

    (void)c;
    (void)flags;
    (void)host;
    if (o) {
        o->bytes = calloc(1, size);
        o->size = size;
    }
    return (cl_mem)o;
}

static cl_int release_buffer(cl_mem m)
{
    return release(m);
}

static void *map_buffer(cl_command_queue q, cl_mem m, cl_bool wait, cl_map_flags flags, size_t from,
                        size_t size, cl_uint events, const cl_event *event, cl_event *out,
                        cl_int *code)
{
    void *at = NULL;

    (void)q;
    (void)wait;
    (void)flags;
    (void)size;
    (void)events;
    (void)event;
    (void)out;
    pthread_mutex_lock(&lock);
    if (!fails(FAKE_MAP_BUFFER, code))
        at = ((struct object *)m)->bytes + from;
    pthread_mutex_unlock(&lock);
    return at;
}

static cl_int unmap_buffer(cl_command_queue q, cl_mem m, void *at, cl_uint events,
                           const cl_event *event, cl_event *out)
{
    (void)q;
    (void)m;
    (void)at;
    (void)events;
    (void)event;
    (void)out;
    return CL_SUCCESS;
}

/* ---- programs ---- */

static cl_program program_with_source(cl_context c, cl_uint count, const char **text,
                                      const size_t *len, cl_int *code)
{
    (void)c;
    (void)count;
    (void)text;
    (void)len;
    return make_or_fail(FAKE_PROGRAM_WITH_SOURCE, code);
}

static cl_program program_with_binary(cl_context c, cl_uint count, const cl_device_id *d,
                                      const size_t *len, const unsigned char **bytes,
                                      cl_int *status, cl_int *code)
{
    struct object *o = NULL;

    (void)c;
    (void)count;
    (void)d;
    pthread_mutex_lock(&lock);
    *status = *code = CL_INVALID_BINARY;
    if (!faults.binary_refused && *len == 11 && memcmp(*bytes, "made-up ELF", 11) == 0) {
        *status = *code = CL_SUCCESS;
        o = make();
        o->from_binary = true;
    }
    pthread_mutex_unlock(&lock);
    return (cl_program)o;
}

static cl_int build_program(cl_program p, cl_uint count, const cl_device_id *d, const char *options,
                            void(CL_CALLBACK *notify)(cl_program, void *), void *context)
{
    cl_int code;

    (void)p;
    (void)count;
    (void)d;
    (void)options;
    (void)notify;
    (void)context;
    pthread_mutex_lock(&lock);
    builds++;
    fails(FAKE_BUILD_PROGRAM, &code);
    pthread_mutex_unlock(&lock);
    return code;
}

static cl_int give(const void *from, size_t size, size_t room, void *value, size_t *told)
{
    if (told)
        *told = size;
    if (value && room < size)
        return CL_INVALID_VALUE;
    if (value)
        memcpy(value, from, size);
    return CL_SUCCESS;
}

static cl_int program_info(cl_program p, cl_program_info what, size_t room, void *value,
                           size_t *told)
{
    size_t size = 11;

    (void)p;
    if (what == CL_PROGRAM_BINARY_SIZES)
        return give(&size, sizeof size, room, value, told);
    memcpy(*(unsigned char **)value, "made-up ELF", size);
    return CL_SUCCESS;
}

static cl_int build_info(cl_program p, cl_device_id d, cl_program_build_info what, size_t room,
                         void *value, size_t *told)
{
    static const char log[] = "line 7: error:\tno such thing\nline 9: \x1b[31mtoo many errors";

    (void)p;
    (void)d;
    (void)what;
    return give(log, sizeof log, room, value, told);
}

static cl_int release_program(cl_program p)
{
    return release(p);
}

static cl_kernel create_kernel(cl_program p, const char *name, cl_int *code)
{
    struct object *o = make_or_fail(FAKE_CREATE_KERNEL, code);

    (void)name;
    if (o)
        o->from_binary = ((struct object *)p)->from_binary;
    return (cl_kernel)o;
}

static cl_int release_kernel(cl_kernel k)
{
    return release(k);
}

static cl_int set_argument(cl_kernel kernel, cl_uint index, size_t size, const void *value)
{
    struct object *k = (struct object *)kernel;
    struct kernel_host_scalars *s = &k->scalars;
    uint32_t *const to[OPENCL_KERNEL_ARGUMENTS] = {
        [OPENCL_KERNEL_FIRST_NONCE] = &s->first_nonce,
        [OPENCL_KERNEL_LAST] = &s->last,
        [OPENCL_KERNEL_H7_MASK] = &s->h7_mask,
        [OPENCL_KERNEL_ONE] = &s->one,
        [OPENCL_KERNEL_TAG] = &s->tag,
    };

    if (index == OPENCL_KERNEL_WORK || index == OPENCL_KERNEL_FOUND)
        memcpy(&k->argument[index == OPENCL_KERNEL_FOUND], value, size);
    else
        memcpy(to[index], value, size);
    return call_or_fail(FAKE_SET_ARGUMENT);
}

/* ---- queues ---- */

static cl_int write_buffer(cl_command_queue q, cl_mem m, cl_bool wait, size_t from, size_t size,
                           const void *bytes, cl_uint events, const cl_event *event, cl_event *out)
{
    cl_int code = call_or_fail(FAKE_WRITE_BUFFER);

    (void)q;
    (void)wait;
    (void)events;
    (void)event;
    (void)out;
    if (code == CL_SUCCESS)
        memcpy(((struct object *)m)->bytes + from, bytes, size);
    return code;
}

static struct object *make_event(int64_t begun)
{
    struct object *o = make();

    o->begun = (cl_ulong)begun;
    o->ended = (cl_ulong)clock_mono_ns();
    o->state = faults.hang ? CL_RUNNING : faults.lost ? CL_OUT_OF_RESOURCES : CL_COMPLETE;
    return o;
}

/* Behind the lock, as the kernel keeps its place in a global. */
static void execute(struct object *k, const size_t global[2])
{
    uint32_t *found = (uint32_t *)(void *)k->argument[1]->bytes;
    size_t part[2] = {faults.half ? global[0] / 2 : global[0], global[1]};

    runs++;
    kernel_host_run((const uint32_t *)(void *)k->argument[0]->bytes, found, part, &k->scalars);
    if (faults.mute)
        found[OPENCL_FOUND_COUNT] = 0;
    if (faults.deaf_half)
        found[OPENCL_FOUND_COUNT] /= 2;
    if (faults.crowded)
        found[OPENCL_FOUND_COUNT] = UINT32_C(1) << 31;
    if (faults.wrong || (faults.binary_wrong && k->from_binary))
        for (uint32_t i = 0; i < found[OPENCL_FOUND_COUNT] && i < OPENCL_FOUND_MAX; i++)
            found[OPENCL_FOUND_HEAD + 2 * i]++;
}

static cl_int run_kernel(cl_command_queue q, cl_kernel kernel, cl_uint dimensions,
                         const size_t *offset, const size_t *global, const size_t *local,
                         cl_uint events, const cl_event *event, cl_event *out)
{
    int64_t begun = clock_mono_ns();
    cl_int code;

    (void)q;
    (void)dimensions;
    (void)offset;
    (void)local;
    (void)events;
    (void)event;
    pthread_mutex_lock(&lock);
    if (!fails(FAKE_RUN_KERNEL, &code)) {
        execute((struct object *)kernel, global);
        *out = (cl_event)make_event(begun);
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static cl_int read_buffer(cl_command_queue q, cl_mem m, cl_bool wait, size_t from, size_t size,
                          void *bytes, cl_uint events, const cl_event *event, cl_event *out)
{
    cl_int code;

    (void)q;
    (void)wait;
    (void)events;
    (void)event;
    pthread_mutex_lock(&lock);
    if (!fails(FAKE_READ_BUFFER, &code)) {
        if (!faults.stale)
            memcpy(last_read, ((struct object *)m)->bytes + from, size);
        memcpy(bytes, last_read, size);
        *out = (cl_event)make_event(clock_mono_ns());
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static cl_int flush(cl_command_queue q)
{
    (void)q;
    return call_or_fail(FAKE_FLUSH);
}

static cl_int event_info(cl_event e, cl_event_info what, size_t room, void *value, size_t *told)
{
    cl_int code = call_or_fail(FAKE_EVENT_INFO);

    (void)what;
    return code ? code : give(&((struct object *)e)->state, sizeof(cl_int), room, value, told);
}

static cl_int profiling_info(cl_event e, cl_profiling_info what, size_t room, void *value,
                             size_t *told)
{
    const struct object *o = (const struct object *)e;

    pthread_mutex_lock(&lock);
    bool none = faults.no_times;
    pthread_mutex_unlock(&lock);
    if (none)
        return CL_PROFILING_INFO_NOT_AVAILABLE;
    return give(what == CL_PROFILING_COMMAND_START ? &o->begun : &o->ended, sizeof o->begun, room,
                value, told);
}

static cl_int release_event(cl_event e)
{
    return release(e);
}

const struct opencl_calls *opencl_fake_calls(void)
{
    static const struct opencl_calls calls = {
        .create_context = create_context,
        .release_context = release_context,
        .create_queue = create_queue,
        .release_queue = release_queue,
        .create_buffer = create_buffer,
        .release_buffer = release_buffer,
        .map_buffer = map_buffer,
        .unmap_buffer = unmap_buffer,
        .program_with_source = program_with_source,
        .program_with_binary = program_with_binary,
        .build_program = build_program,
        .program_info = program_info,
        .build_info = build_info,
        .release_program = release_program,
        .create_kernel = create_kernel,
        .release_kernel = release_kernel,
        .set_argument = set_argument,
        .write_buffer = write_buffer,
        .read_buffer = read_buffer,
        .run_kernel = run_kernel,
        .flush = flush,
        .event_info = event_info,
        .profiling_info = profiling_info,
        .release_event = release_event,
    };

    return &calls;
}

void opencl_fake_set(const struct opencl_fake_faults *wrong)
{
    static const struct opencl_fake_faults none;

    pthread_mutex_lock(&lock);
    faults = wrong ? *wrong : none;
    pthread_mutex_unlock(&lock);
}

int opencl_fake_live(void)
{
    pthread_mutex_lock(&lock);
    int n = live;

    pthread_mutex_unlock(&lock);
    return n;
}

unsigned opencl_fake_runs(void)
{
    pthread_mutex_lock(&lock);
    unsigned n = runs;

    pthread_mutex_unlock(&lock);
    return n;
}

unsigned opencl_fake_builds(void)
{
    pthread_mutex_lock(&lock);
    unsigned n = builds;

    pthread_mutex_unlock(&lock);
    return n;
}

void opencl_fake_device(struct opencl_device *out)
{
    *out = (struct opencl_device){.name = "opencl:0",
                                  .platform_name = "made-up",
                                  .device_name = "made-up",
                                  .vendor = "made-up",
                                  .driver = "1",
                                  .opencl_version = "OpenCL 1.2",
                                  .type = OPENCL_TYPE_GPU,
                                  .compute_units = 1,
                                  .group_max = 64};
}

/* As Makefile.am builds the kernel. */
struct opencl_variant opencl_fake_variant(void)
{
    return (struct opencl_variant){.width = 4,
                                   .group = 4,
                                   .shared = 1,
                                   .unroll = 16,
                                   .rotate = OPENCL_ROTATE_SHIFTS,
                                   .choose = OPENCL_CHOOSE_XOR};
}

const struct hasher *opencl_fake_hasher(void)
{
    const struct hasher *best = &hashers[0];

    for (size_t i = 0; i < hashers_count; i++)
        if ((hashers[i].features & ~cpu_features()) == 0 && hashers[i].lanes > best->lanes)
            best = &hashers[i];
    return best;
}
