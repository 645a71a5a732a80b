/* test_opencl_pocl.c - the whole way through a real OpenCL: built, kept, proved, mining, and
 * failing as drivers do. On PoCL; skipped where it is not installed. */
#include "tests/made_job.h"

#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "chain/target.h"
#include "device/device_opencl.h"
#include "hash/sha256.h"
#include "tests/opencl_fake.h"

#define DEADLINE_NS (120 * CLOCK_SECOND) /* only a bug waits so long */

static struct opencl_calls calls, faulty;
static struct opencl_device device;
static char folder[64], text[OPENCL_LOG_MAX];

/* The smallest code, so that it compiles soon. */
static const struct opencl_variant variant = {.width = 4,
                                              .group = 16,
                                              .shared = 1,
                                              .unroll = 16,
                                              .rotate = OPENCL_ROTATE_SHIFTS,
                                              .choose = OPENCL_CHOOSE_XOR};

static struct opencl_runner_config config(const struct opencl_calls *c, const char *source)
{
    return (struct opencl_runner_config){.calls = c,
                                         .device = device,
                                         .variant = variant,
                                         .versions = 2,
                                         .hasher = opencl_fake_hasher(),
                                         .source = source,
                                         .folder = folder,
                                         .hang_ns = 60 * CLOCK_SECOND};
}

static struct opencl_runner *opened(const struct opencl_calls *c)
{
    struct opencl_runner_config now = config(c, NULL);
    struct opencl_runner *r;

    if (opencl_runner_new(&now, false, &r, text) != ERR_OK)
        fail_msg("%s", text);
    return r;
}

static void test_built_then_cached(void **state)
{
    char why[OPENCL_WHY_MAX];
    struct opencl_runner *r = opened(&calls);

    (void)state;
    assert_false(r->cached);
    opencl_runner_free(r);
    r = opened(&calls);
    assert_true(r->cached);
    assert_true(opencl_runner_prove(r, true, 1, why, sizeof why));
    opencl_runner_free(r);
}

/* The kernel's source with one text in place of another of the same length. */
static char *changed_source(const char *from, const char *to)
{
    char *source = strdup(opencl_kernel_source), *at = source ? strstr(source, from) : NULL;

    assert_non_null(at);
    assert_int_equal(strlen(from), strlen(to));
    memcpy(at, to, strlen(to));
    return source;
}

static void test_flipped_constant_bit(void **state)
{
    char *source = changed_source("0x748f82ee", "0x748f82ef");
    struct opencl_runner_config now = config(&calls, source);
    struct opencl_runner *r;

    (void)state;
    assert_int_equal(opencl_runner_new(&now, false, &r, text), ERR_STATE);
    assert_null(r);
    assert_true(strlen(text) > 0);
    free(source);
}

static void test_does_not_compile(void **state)
{
    char *source = changed_source("__kernel", "_kernel_");
    struct opencl_runner_config now = config(&calls, source);
    struct opencl_runner *r;

    (void)state;
    assert_int_equal(opencl_runner_new(&now, false, &r, text), ERR_UNSUPPORTED);
    assert_non_null(strstr(text, "CL_BUILD_PROGRAM_FAILURE with \""));
    assert_non_null(strstr(text, "-DJH_WIDTH=4"));
    assert_non_null(strstr(text, "_kernel_")); /* the compiler's own words */
    free(source);
}

/* ---- mining, with calls that fail now and then ---- */

static atomic_int until_failure; /* calls; 0: never */

static bool fails_now(void)
{
    return atomic_load(&until_failure) > 0 && atomic_fetch_sub(&until_failure, 1) == 1;
}

static cl_int CL_API_CALL run_or_fail(cl_command_queue q, cl_kernel k, cl_uint n,
                                      const size_t *offset, const size_t *global,
                                      const size_t *local, cl_uint events, const cl_event *event,
                                      cl_event *out)
{
    return fails_now() ? CL_OUT_OF_RESOURCES
                       : calls.run_kernel(q, k, n, offset, global, local, events, event, out);
}

static cl_int CL_API_CALL read_or_fail(cl_command_queue q, cl_mem m, cl_bool wait, size_t from,
                                       size_t size, void *to, cl_uint events, const cl_event *event,
                                       cl_event *out)
{
    return fails_now() ? CL_OUT_OF_HOST_MEMORY
                       : calls.read_buffer(q, m, wait, from, size, to, events, event, out);
}

struct mined {
    struct share share[4096];
    size_t shares;
    unsigned rebuilt, put_out;
};

/* Mines until there are so many shares; each is true by the job's own bytes. */
static void mine(size_t least, int fail_after, struct mined *m)
{
    struct job *job = made_job(&(struct made_job){
        .seq = 7, .difficulty = 1e-5, .extranonce2_size = 8, .mask = 0x1fffe000});
    struct device_opencl_config how = {.batch_ns = 5 * CLOCK_MILLISECOND};
    int64_t until = clock_mono_ns() + DEADLINE_NS;
    struct device_event event;
    struct mailbox *mailbox;
    struct source *source;
    struct device *d;
    uint8_t header[80], hash[32];
    bool stopped = false;

    memset(m, 0, sizeof *m);
    assert_int_equal(source_new(&source), ERR_OK);
    assert_int_equal(mailbox_new(sizeof event, 64, &mailbox), ERR_OK);
    assert_int_equal(device_opencl_new(&how, opened(&faulty), source, mailbox, &d), ERR_OK);
    assert_int_equal(source_set(source, job), ERR_OK);
    atomic_store(&until_failure, fail_after);
    assert_int_equal(device_start(d), ERR_OK);
    while (device_join(d, clock_mono_ns() + CLOCK_MILLISECOND) > 0) {
        assert_true(clock_mono_ns() < until);
        while (mailbox_pop(mailbox, &event)) {
            assert_int_not_equal(event.kind, DEVICE_EVENT_WRONG_NONCE);
            if (event.kind == DEVICE_EVENT_SHARE && m->shares < 4096)
                m->share[m->shares++] = event.share;
            m->rebuilt += event.kind == DEVICE_EVENT_NOTE && strstr(event.text, "built anew");
            m->put_out += event.kind == DEVICE_EVENT_NOTE && strstr(event.text, "put out of use");
        }
        if (!stopped && m->shares >= least && (fail_after == 0 || m->rebuilt > 0)) {
            source_close(source);
            device_stop(d);
            stopped = true;
        }
    }
    for (size_t i = 0; i < m->shares; i++) {
        const struct share *h = &m->share[i];

        job_header(job, h->extranonce2, h->version, h->ntime, h->nonce, header);
        sha256d(header, sizeof header, hash);
        assert_true(target_meets(hash, &job->target));
    }
    assert_int_equal(device_counts(d).hw_errors, 0);
    device_free(d);
    mailbox_free(mailbox);
    source_free(source);
    job_free(job);
}

static void test_mines(void **state)
{
    struct mined *m = malloc(sizeof *m);

    (void)state;
    assert_non_null(m);
    mine(20, 0, m);
    assert_int_equal(m->rebuilt + m->put_out, 0);
    free(m);
}

static void test_calls_fail(void **state)
{
    struct mined *m = malloc(sizeof *m);

    (void)state;
    assert_non_null(m);
    faulty.run_kernel = run_or_fail;
    mine(20, 9, m);
    assert_int_equal(m->rebuilt, 1);
    faulty = calls;
    faulty.read_buffer = read_or_fail;
    mine(20, 5, m);
    assert_int_equal(m->rebuilt, 1);
    assert_int_equal(m->put_out, 0);
    faulty = calls;
    free(m);
}

/* What PoCL and its compiler keep for the life of the process. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:libpocl\nleak:libLLVM\nleak:libOpenCL\nleak:libclang\nleak:libhwloc\n"
           "leak:libstdc++\n";
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_built_then_cached), cmocka_unit_test(test_flipped_constant_bit),
        cmocka_unit_test(test_does_not_compile),  cmocka_unit_test(test_mines),
        cmocka_unit_test(test_calls_fail),
    };
    static struct opencl_list list;

    if (opencl_calls_load(&calls, text, sizeof text) != ERR_OK) {
        printf("SKIP: %s\n", text);
        return 77;
    }
    opencl_list_fill(&calls, &list);
    for (size_t i = 0; i < list.count; i++)
        if (list.device[i].type == OPENCL_TYPE_CPU &&
            strstr(list.device[i].platform_name, "Portable Computing Language"))
            device = list.device[i];
    if (!device.id) {
        printf("SKIP: PoCL is not installed, or has no device\n");
        return 77;
    }
    faulty = calls;
    strcpy(folder, "test-opencl-pocl-XXXXXX");
    if (!mkdtemp(folder))
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    char command[128];

    snprintf(command, sizeof command, "rm -rf ./%s", folder);
    return system(command) == 0 ? failed : 1;
}
