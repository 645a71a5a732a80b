/* test_opencl_kernel.c - how host and kernel speak: what is packed, how runs are spread, which
 * buffers are believed. */
#include "tests/support.h"

#include <string.h>

#include "base/prng.h"
#include "device/opencl_kernel.h"

static void make_prep(struct work_prep *p, uint32_t versions)
{
    struct prng prng = {.state = 4};
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX];

    prng_fill(&prng, header, sizeof header);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = (uint32_t)prng_next(&prng);
    prep_init(p, header, version, versions, 0);
}

static void test_pack(void **state)
{
    static struct work_prep prep;
    static uint32_t words[OPENCL_KERNEL_WORK_WORDS + 1];
    const uint32_t counts[] = {1, 3, PREP_VERSIONS_MAX};

    (void)state;
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        uint32_t used = OPENCL_KERNEL_TAIL_WORDS + OPENCL_KERNEL_MID_WORDS * counts[i];
        const uint32_t *last = words + used - OPENCL_KERNEL_MID_WORDS;
        const struct prep_mid *mid = &prep.mid[counts[i] - 1];

        make_prep(&prep, counts[i]);
        memset(words, 0x5a, sizeof words);
        assert_int_equal(opencl_kernel_pack(&prep, words), used);
        assert_int_equal(words[used], 0x5a5a5a5a);
        assert_int_equal(words[0], counts[i]);
        assert_int_equal(words[1], prep.tail.kw16);
        assert_int_equal(words[8], prep.tail.c32);
        assert_int_equal(last[0], mid->s3[0]);
        assert_int_equal(last[7], mid->c4);
        assert_int_equal(last[10], mid->mid[0]);
        assert_int_equal(last[17], mid->mid[7]);
        assert_int_equal(last[19], mid->e0);
    }
}

static void test_range(void **state)
{
    static const struct {
        uint16_t width, group;
        uint8_t shared;
        uint64_t nonces;
        uint32_t versions;
        size_t x, y;
    } rows[] = {
        {1, 64, 1, 1, 4, 64, 1},
        {1, 64, 0, 64, 4, 64, 4},
        {1, 64, 1, 65, 4, 128, 1},
        {4, 16, 0, 129, 3, 48, 3},
        {16, 1024, 1, UINT64_C(1) << 31, 1, (size_t)1 << 27, 1},
        {1, 1, 0, 7, 128, 7, 128},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct opencl_variant v = {
            .width = rows[i].width, .group = rows[i].group, .shared = rows[i].shared};
        struct opencl_kernel_range r = opencl_kernel_range(&v, rows[i].nonces, rows[i].versions);

        assert_int_equal(r.global[0], rows[i].x);
        assert_int_equal(r.global[1], rows[i].y);
        assert_int_equal(r.local[0], rows[i].group);
        assert_int_equal(r.local[1], 1);
        assert_int_equal(r.groups, rows[i].x / rows[i].group * rows[i].y);
    }
}

static void test_found(void **state)
{
    static uint32_t words[OPENCL_FOUND_WORDS];
    static struct candidates out;
    bool overflow = true;

    (void)state;
    for (uint32_t i = 0; i < OPENCL_FOUND_MAX; i++) {
        words[OPENCL_FOUND_HEAD + 2 * i] = 1000 + i;
        words[OPENCL_FOUND_HEAD + 2 * i + 1] = i % 7;
    }
    words[OPENCL_FOUND_COUNT] = 2;
    words[OPENCL_FOUND_GROUPS] = 40;
    words[OPENCL_FOUND_TAG] = 9;
    assert_null(opencl_kernel_found(words, 40, 9, &out, &overflow));
    assert_false(overflow);
    assert_int_equal(out.count, 2);
    assert_int_equal(out.item[1].nonce, 1001);
    assert_int_equal(out.item[1].mid, 1);

    words[OPENCL_FOUND_COUNT] = OPENCL_FOUND_MAX;
    assert_null(opencl_kernel_found(words, 40, 9, &out, &overflow));
    assert_false(overflow);
    assert_int_equal(out.count, OPENCL_FOUND_MAX);
    words[OPENCL_FOUND_COUNT]++;
    assert_null(opencl_kernel_found(words, 40, 9, &out, &overflow));
    assert_true(overflow);
    assert_int_equal(out.count, OPENCL_FOUND_MAX);
    assert_int_equal(out.item[OPENCL_FOUND_MAX - 1].nonce, 1000 + OPENCL_FOUND_MAX - 1);

    /* Another run's, and one of which a part is missing: nothing of it is taken. */
    assert_string_equal(opencl_kernel_found(words, 40, 8, &out, &overflow),
                        "the results are not those of this run");
    assert_int_equal(out.count, 0);
    assert_false(overflow);
    assert_string_equal(opencl_kernel_found(words, 41, 9, &out, &overflow),
                        "not every work-group came to its end");
    assert_string_equal(opencl_kernel_found(words, 39, 9, &out, &overflow),
                        "not every work-group came to its end");
    assert_int_equal(out.count, 0);
}

/* What the program carries is the kernel, with its lines whole. */
static void test_source(void **state)
{
    (void)state;
    assert_ptr_equal(strstr(opencl_kernel_source, "/* sha256d.cl - "), opencl_kernel_source);
    assert_non_null(strstr(opencl_kernel_source, "\n" OPENCL_KERNEL_NAME "("));
    assert_non_null(strstr(opencl_kernel_source, "#define JH_FOUND_MAX 1022 "));
    assert_non_null(strstr(opencl_kernel_source, " \\\n    {"));
    assert_string_equal(opencl_kernel_source + strlen(opencl_kernel_source) - 2, "}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pack),
        cmocka_unit_test(test_range),
        cmocka_unit_test(test_found),
        cmocka_unit_test(test_source),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
