/* test_opencl_calls.c - the OpenCL library, found or not. */
#include "tests/support.h"

#include <string.h>

#include "device/opencl_calls.h"

static void test_no_library(void **state)
{
    struct opencl_calls calls;
    char why[160] = "";

    (void)state;
    assert_int_equal(opencl_calls_load_from("libThereIsNone.so.1", &calls, why, sizeof why),
                     ERR_UNSUPPORTED);
    assert_string_equal(why, "no OpenCL library (libThereIsNone.so.1) is installed");
    assert_null(calls.library);
    assert_null(calls.get_platforms);
}

/* A library by that name that is something else. */
static void test_another_library(void **state)
{
    struct opencl_calls calls;
    char why[160] = "";

    (void)state;
    assert_int_equal(opencl_calls_load_from("libc.so.6", &calls, why, sizeof why), ERR_UNSUPPORTED);
    assert_string_equal(why, "the OpenCL library lacks clGetPlatformIDs");
    assert_null(calls.library);
    assert_null(calls.flush);
}

static void test_all_or_nothing(void **state)
{
    struct opencl_calls calls;
    char why[160] = "";

    (void)state;
    if (opencl_calls_load(&calls, why, sizeof why) != ERR_OK) {
        assert_true(strlen(why) > 0);
        print_message("SKIP: %s\n", why);
        skip();
    }
#define PRESENT(member, function) assert_non_null(calls.member);
    OPENCL_CALLS(PRESENT)
    opencl_calls_forget(&calls);
    assert_null(calls.library);
    assert_null(calls.get_platforms);
}

static void test_error_text(void **state)
{
    (void)state;
    assert_string_equal(opencl_error_text(CL_SUCCESS), "CL_SUCCESS");
    assert_string_equal(opencl_error_text(-5), "CL_OUT_OF_RESOURCES");
    assert_string_equal(opencl_error_text(-1001), "CL_PLATFORM_NOT_FOUND_KHR");
    assert_string_equal(opencl_error_text(-9999), "an error that OpenCL 1.2 does not name");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_library),
        cmocka_unit_test(test_another_library),
        cmocka_unit_test(test_all_or_nothing),
        cmocka_unit_test(test_error_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
