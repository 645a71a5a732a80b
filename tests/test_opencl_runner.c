/* test_opencl_runner.c - making an OpenCL device ready: built or taken from the cache, and never
 * handed out unproved; every call of the driver that can fail, failing. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cache_file.h"
#include "base/clock.h"
#include "device/opencl_runner.h"
#include "tests/opencl_fake.h"

static char folder[64];
static char text[OPENCL_LOG_MAX];
static struct opencl_runner *runner;

static int set_up(void **state)
{
    (void)state;
    opencl_fake_set(NULL);
    strcpy(folder, "test-opencl-runner-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int tear_down(void **state)
{
    char command[128];

    (void)state;
    snprintf(command, sizeof command, "rm -rf ./%s", folder);
    return system(command);
}

static struct opencl_runner_config config(bool cache)
{
    struct opencl_runner_config c = {.calls = opencl_fake_calls(),
                                     .variant = opencl_fake_variant(),
                                     .versions = 4,
                                     .hasher = opencl_fake_hasher(),
                                     .folder = cache ? folder : NULL,
                                     .hang_ns = 50 * CLOCK_MILLISECOND,
                                     .proof_pairs = 1 << 12};

    opencl_fake_device(&c.device);
    return c;
}

static enum err open_it(bool cache, bool fresh)
{
    struct opencl_runner_config c = config(cache);

    text[0] = '\0';
    return opencl_runner_new(&c, fresh, &runner, text);
}

static void close_it(void)
{
    opencl_runner_free(runner);
    runner = NULL;
    assert_int_equal(opencl_fake_live(), 0); /* whatever was made was released */
}

static void test_opens_and_proves(void **state)
{
    char why[OPENCL_WHY_MAX];

    (void)state;
    assert_int_equal(open_it(false, false), ERR_OK);
    assert_false(runner->cached);
    assert_int_equal(runner->proofs, 1);
    assert_true(opencl_fake_runs() >= 10);
    for (uint64_t seed = 0; seed < 3; seed++)
        assert_true(opencl_runner_prove(runner, true, seed, why, sizeof why));
    assert_int_equal(runner->proofs, 4);
    close_it();
    opencl_runner_free(NULL);
}

/* Any call, the first or a later time. */
static void test_every_call_fails(void **state)
{
    (void)state;
    for (enum opencl_fake_call call = FAKE_NONE + 1; call < FAKE_CALLS; call++)
        for (unsigned nth = 1; nth <= 13; nth += 6) {
            int before = opencl_fake_live();

            opencl_fake_set(&(struct opencl_fake_faults){.call = call, .nth = nth});
            enum err e = open_it(false, false);

            if (e != ERR_OK) {
                assert_null(runner);
                assert_true(strlen(text) > 0);
                assert_non_null(strstr(text, "CL_OUT_OF_RESOURCES"));
                /* Memory that the driver may still write to is left alone, and only that. */
                assert_in_range(opencl_fake_live() - before, 0,
                                call >= FAKE_SET_ARGUMENT ? OPENCL_QUEUES : 0);
            } else {
                assert_true(nth > 1); /* there were not so many such calls */
                opencl_runner_free(runner);
                runner = NULL;
                assert_int_equal(opencl_fake_live(), before);
            }
        }
}

static void test_does_not_compile(void **state)
{
    (void)state;
    opencl_fake_set(&(struct opencl_fake_faults){
        .call = FAKE_BUILD_PROGRAM, .nth = 1, .code = CL_BUILD_PROGRAM_FAILURE});
    assert_int_equal(open_it(true, false), ERR_UNSUPPORTED);
    assert_non_null(strstr(text, "CL_BUILD_PROGRAM_FAILURE"));
    assert_non_null(strstr(text, "JH_WIDTH=4")); /* the options */
    assert_non_null(strstr(text, "\nline 7: error: no such thing\n"));
    assert_null(strchr(text, '\x1b'));
    close_it();
}

/* Each kind of wrong device is found by the first proof, and not handed out. */
static void test_wrong_devices(void **state)
{
    static const struct {
        struct opencl_fake_faults faults;
        const char *says;
    } wrong[] = {
        {{.mute = true}, ""},       {{.deaf_half = true}, ""},
        {{.wrong = true}, ""},      {{.half = true}, "group"},
        {{.stale = true}, ""},      {{.crowded = true}, ""},
        {{.lost = true}, "failed"}, {{.hang = true}, "did not end within 0.1 s"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        int before = opencl_fake_live();

        opencl_fake_set(&wrong[i].faults);
        assert_int_equal(open_it(false, false), ERR_STATE);
        assert_null(runner);
        if (!strstr(text, wrong[i].says) || text[0] == '\0')
            fail_msg("fault %zu: \"%s\" does not say \"%s\"", i, text, wrong[i].says);
        /* What hangs may still be written to. */
        assert_in_range(opencl_fake_live() - before, 0, wrong[i].faults.hang ? OPENCL_QUEUES : 0);
    }
}

/* ---- the cache ---- */

static void cached_path(char out[256])
{
    struct opencl_runner_config c = config(true);
    char options[OPENCL_VARIANT_OPTIONS_MAX];

    opencl_variant_options(&c.variant, options);
    struct opencl_program_config p = {
        .device = &c.device, .source = opencl_kernel_source, .options = options, .folder = folder};

    assert_true(opencl_program_path(&p, out, 256));
}

static void test_takes_from_the_cache(void **state)
{
    (void)state;
    assert_int_equal(open_it(true, false), ERR_OK);
    assert_false(runner->cached);
    opencl_runner_free(runner);
    assert_int_equal(open_it(true, false), ERR_OK);
    assert_true(runner->cached);
    assert_int_equal(runner->proofs, 1); /* proved like any other */
    opencl_runner_free(runner);
    assert_int_equal(open_it(true, true), ERR_OK);
    assert_false(runner->cached); /* told to build */
    opencl_runner_free(runner);
    assert_int_equal(open_it(false, false), ERR_OK);
    assert_false(runner->cached); /* no cache */
    opencl_runner_free(runner);
    runner = NULL;
}

/* Any byte changed, any length cut: it is built again, and the cache is mended. */
static void test_damaged_cache(void **state)
{
    uint8_t *bytes;
    char path[256];
    size_t len;

    (void)state;
    assert_int_equal(open_it(true, false), ERR_OK);
    opencl_runner_free(runner);
    cached_path(path);
    assert_int_equal(cache_file_load(path, 1 << 20, &bytes, &len), ERR_OK);
    for (size_t i = 0; i < len; i += 29) {
        bytes[i] ^= 0x10;
        assert_int_equal(cache_file_store(path, bytes, len), ERR_OK);
        bytes[i] ^= 0x10;
        assert_int_equal(open_it(true, false), ERR_OK);
        assert_false(runner->cached);
        opencl_runner_free(runner);
        assert_int_equal(cache_file_store(path, bytes, i), ERR_OK);
        assert_int_equal(open_it(true, false), ERR_OK);
        assert_false(runner->cached);
        opencl_runner_free(runner);
    }
    assert_int_equal(open_it(true, false), ERR_OK);
    assert_true(runner->cached);
    close_it();
    free(bytes);
}

/* Whole, but of another driver, or refused by this one, or wrong. */
static void test_cache_that_does_not_fit(void **state)
{
    struct opencl_runner_config c = config(true);
    unsigned builds;

    (void)state;
    assert_int_equal(open_it(true, false), ERR_OK);
    opencl_runner_free(runner);
    strcpy(c.device.driver, "2");
    assert_int_equal(opencl_runner_new(&c, false, &runner, text), ERR_OK);
    assert_false(runner->cached);
    opencl_runner_free(runner);
    opencl_fake_set(&(struct opencl_fake_faults){.binary_refused = true});
    assert_int_equal(open_it(true, false), ERR_OK);
    assert_false(runner->cached);
    opencl_runner_free(runner);
    opencl_fake_set(&(struct opencl_fake_faults){.binary_wrong = true});
    builds = opencl_fake_builds();
    assert_int_equal(open_it(true, false), ERR_OK);
    assert_false(runner->cached); /* the proof refused it */
    assert_int_equal(opencl_fake_builds(), builds + 2);
    close_it();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_opens_and_proves, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_does_not_compile, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_takes_from_the_cache, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_damaged_cache, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cache_that_does_not_fit, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_every_call_fails, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_wrong_devices, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
