/* test_opencl_tuning.c - what `joulehash tune` keeps, and when it is believed. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/opencl_tuning.h"

static char folder[64], path[256];
static const struct opencl_device device = {.platform_name = "P",
                                            .device_name = "D \"quoted\"",
                                            .driver = "1.2",
                                            .opencl_version = "OpenCL 1.2",
                                            .group_max = 256};
static struct opencl_tuning made, read_back;

static struct opencl_variant variant(uint16_t group)
{
    const struct opencl_limits any = {.group_max = 256};
    struct opencl_variant v = opencl_variant_default(&any, 8);

    v.group = group;
    return v;
}

static int set_up(void **state)
{
    (void)state;
    strcpy(folder, "test-opencl-tuning-XXXXXX");
    if (!mkdtemp(folder) || !opencl_tuning_path(&device, folder, path, sizeof path))
        return -1;
    memset(&made, 0, sizeof made);
    made.variant = variant(64);
    made.versions = 16;
    made.rate_hs = 1.25e9;
    return opencl_tuning_add(&made, &made.variant) ? 0 : -1;
}

static int tear_down(void **state)
{
    char command[128];

    (void)state;
    snprintf(command, sizeof command, "rm -rf ./%s", folder);
    return system(command);
}

static void test_kept(void **state)
{
    struct opencl_variant other = variant(128);

    (void)state;
    assert_false(opencl_tuning_load(&device, path, &read_back)); /* nothing yet */
    assert_int_equal(opencl_tuning_store(&device, path, &made), ERR_OK);
    assert_true(opencl_tuning_load(&device, path, &read_back));
    assert_memory_equal(&read_back.variant, &made.variant, sizeof made.variant);
    assert_int_equal(read_back.versions, 16);
    assert_true(read_back.rate_hs == 1.25e9);
    assert_false(read_back.complete);
    assert_int_equal(read_back.tried_count, 1);
    assert_true(opencl_tuning_tried(&read_back, &made.variant));
    assert_false(opencl_tuning_tried(&read_back, &other));
    assert_false(read_back.by_energy);
    made.by_energy = true;
    made.j_per_th = 31.5;
    made.complete = true;
    assert_true(opencl_tuning_add(&made, &other));
    assert_true(opencl_tuning_add(&made, &other)); /* once is enough */
    assert_int_equal(opencl_tuning_store(&device, path, &made), ERR_OK);
    assert_true(opencl_tuning_load(&device, path, &read_back));
    assert_true(read_back.complete);
    assert_true(read_back.by_energy && read_back.j_per_th == 31.5);
    assert_int_equal(read_back.tried_count, 2);
}

static void test_full(void **state)
{
    (void)state;
    for (uint16_t g = 65; made.tried_count < OPENCL_TUNING_TRIED_MAX; g++) {
        struct opencl_variant v = variant(g);

        assert_true(opencl_tuning_add(&made, &v));
    }
    struct opencl_variant last = variant(1024);

    assert_false(opencl_tuning_add(&made, &last));
    assert_int_equal(opencl_tuning_store(&device, path, &made), ERR_OK);
    assert_true(opencl_tuning_load(&device, path, &read_back));
    assert_int_equal(read_back.tried_count, OPENCL_TUNING_TRIED_MAX);
}

/* Another driver's, another device's. */
static void test_not_of_this_device(void **state)
{
    struct opencl_device other = device;
    char elsewhere[256];

    (void)state;
    assert_int_equal(opencl_tuning_store(&device, path, &made), ERR_OK);
    strcpy(other.driver, "1.3");
    assert_false(opencl_tuning_load(&other, path, &read_back));
    assert_true(opencl_tuning_path(&other, folder, elsewhere, sizeof elsewhere));
    assert_string_not_equal(path, elsewhere);
    other = device;
    strcpy(other.device_name, "E");
    assert_false(opencl_tuning_load(&other, path, &read_back));
    assert_false(opencl_tuning_path(&device, folder, elsewhere, 20));
}

static void replace(const char *from, const char *to)
{
    uint8_t *bytes;
    size_t len;
    char out[4096];

    assert_int_equal(opencl_tuning_store(&device, path, &made), ERR_OK);
    assert_int_equal(cache_file_load(path, sizeof out, &bytes, &len), ERR_OK);
    char *at = strstr((char *)bytes, from);

    assert_non_null(at);
    snprintf(out, sizeof out, "%.*s%s%s", (int)(at - (char *)bytes), (char *)bytes, to,
             at + strlen(from));
    assert_int_equal(cache_file_store(path, out, strlen(out)), ERR_OK);
    free(bytes);
}

static void test_not_believed(void **state)
{
    static const char *const wrong[][2] = {
        {"\"versions\": 16", "\"versions\": 0"},
        {"\"versions\": 16", "\"versions\": 129"},
        {"\"versions\": 16", "\"versions\": \"16\""},
        {"1250000000.0", "0"},
        {"1250000000.0", "-1"},
        {"\"goal\": \"speed\"", "\"goal\": \"beauty\""},
        {"\"goal\": \"speed\"", "\"goal\": \"efficiency\""}, /* without J/TH */
        {"\"variant\": \"w", "\"variant\": \"v"},
        {"\"tried\": [", "\"tried\": [7, "},
        {"{", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        replace(wrong[i][0], wrong[i][1]);
        if (opencl_tuning_load(&device, path, &read_back))
            fail_msg("case %zu was believed", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_full, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_of_this_device, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_believed, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
