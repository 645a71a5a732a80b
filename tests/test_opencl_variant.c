/* test_opencl_variant.c - variants: which are possible where, their names, and the way through
 * them. */
#include "tests/support.h"

#include <string.h>

#include "device/opencl_variant.h"

static const struct opencl_limits devices[] = {
    {OPENCL_VENDOR_NVIDIA, false, 1024, 1, 65536},
    {OPENCL_VENDOR_AMD, false, 256, 1, UINT64_C(1) << 31},
    {OPENCL_VENDOR_OTHER, false, 512, 1, 65536},
    {OPENCL_VENDOR_OTHER, true, 4096, 16, 1 << 19},
    {OPENCL_VENDOR_OTHER, true, 1, 0, 0},
    {OPENCL_VENDOR_OTHER, false, 1, 0, 1024},
};
#define DEVICES (sizeof devices / sizeof devices[0])

static bool same(const struct opencl_variant *a, const struct opencl_variant *b)
{
    char x[OPENCL_VARIANT_NAME_MAX + 1], y[OPENCL_VARIANT_NAME_MAX + 1];

    opencl_variant_name(a, x);
    opencl_variant_name(b, y);
    return strcmp(x, y) == 0;
}

static void test_vendor(void **state)
{
    (void)state;
    assert_int_equal(opencl_variant_vendor("NVIDIA Corporation", false), OPENCL_VENDOR_NVIDIA);
    assert_int_equal(opencl_variant_vendor("Advanced Micro Devices, Inc.", false),
                     OPENCL_VENDOR_AMD);
    assert_int_equal(opencl_variant_vendor("AMD", false), OPENCL_VENDOR_AMD);
    assert_int_equal(opencl_variant_vendor("AuthenticAMD", true), OPENCL_VENDOR_OTHER);
    assert_int_equal(opencl_variant_vendor("Intel(R) Corporation", false), OPENCL_VENDOR_OTHER);
    assert_int_equal(opencl_variant_vendor("", false), OPENCL_VENDOR_OTHER);
}

static void test_valid(void **state)
{
    const struct opencl_variant plain = {.width = 1, .group = 64, .unroll = 64};
    struct opencl_variant v = plain;

    (void)state;
    for (int vendor = 0; vendor < OPENCL_VENDORS; vendor++)
        assert_true(opencl_variant_valid(&plain, (enum opencl_vendor)vendor));
#define INVALID(field, value)                                                                      \
    v = plain;                                                                                     \
    v.field = value;                                                                               \
    assert_false(opencl_variant_valid(&v, OPENCL_VENDOR_NVIDIA));
    INVALID(width, 0)
    INVALID(width, 3)
    INVALID(width, 32)
    INVALID(group, 0)
    INVALID(group, 1025)
    INVALID(shared, 2)
    INVALID(unroll, 0)
    INVALID(unroll, 32)
    INVALID(rotate, OPENCL_ROTATES)
    INVALID(choose, OPENCL_CHOOSES)
    INVALID(sum, OPENCL_SUMS)
    INVALID(mad, OPENCL_MADS)
    INVALID(mul, OPENCL_MULS)
    INVALID(constant, 2)
    INVALID(rotate, OPENCL_ROTATE_AMD)
#undef INVALID
    /* Assembly where it is understood, and for scalars alone. */
    v = plain;
    v.choose = OPENCL_CHOOSE_NVIDIA;
    assert_true(opencl_variant_valid(&v, OPENCL_VENDOR_NVIDIA));
    assert_false(opencl_variant_valid(&v, OPENCL_VENDOR_AMD));
    assert_false(opencl_variant_valid(&v, OPENCL_VENDOR_OTHER));
    v.width = 2;
    assert_false(opencl_variant_valid(&v, OPENCL_VENDOR_NVIDIA));
    v = plain;
    v.rotate = OPENCL_ROTATE_AMD;
    v.width = 4;
    assert_true(opencl_variant_valid(&v, OPENCL_VENDOR_AMD));
    assert_false(opencl_variant_valid(&v, OPENCL_VENDOR_OTHER));
}

static void test_text(void **state)
{
    const struct opencl_variant v = {.width = 4,
                                     .group = 256,
                                     .shared = 1,
                                     .unroll = 16,
                                     .rotate = OPENCL_ROTATE_NVIDIA,
                                     .choose = OPENCL_CHOOSE_NVIDIA,
                                     .sum = OPENCL_SUM_NVIDIA,
                                     .mad = OPENCL_MAD_ALL,
                                     .mul = OPENCL_MUL_E,
                                     .constant = 1};
    char options[OPENCL_VARIANT_OPTIONS_MAX], name[OPENCL_VARIANT_NAME_MAX + 1];

    (void)state;
    opencl_variant_options(&v, options);
    assert_string_equal(options, "-cl-std=CL1.2 -DJH_WIDTH=4 -DJH_GROUP=256 -DJH_SHARED=1 "
                                 "-DJH_UNROLL=16 -DJH_ROTATE=3 -DJH_CHOOSE=3 -DJH_SUM=2 -DJH_MAD=4 "
                                 "-DJH_MUL=3 -DJH_CONSTANT=1");
    opencl_variant_name(&v, name);
    assert_string_equal(name, "w4-g256-shared-u16-shf-lop3-pinned-mad4-mul3-constant");
}

static void test_parse(void **state)
{
    static const char *const bad[] = {
        "",
        "w4",
        "w3-g256-shared-u16-shf-lop3-pinned-mad4-mul3-constant",
        "w4-g256-both-u16-shf-lop3-pinned-mad4-mul3-constant",
        "w4-g256-shared-u17-shf-lop3-pinned-mad4-mul3-constant",
        "w4-g256-shared-u16-shg-lop3-pinned-mad4-mul3-constant",
        "w4-g256-shared-u16-shf-lop4-pinned-mad4-mul3-constant",
        "w4-g256-shared-u16-shf-lop3-pinned-mad5-mul3-constant",
        "w4-g256-shared-u16-shf-lop3-pinned-mad4-mul6-constant",
        "w4-g256-shared-u16-shf-lop3-pinned-mad4-constant",
        "w4-g256-shared-u16-shf-lop3-pinned-mad4-mul3-constants",
        "w4-g256-shared-u16-shf-lop3-pinned-mad4-mul3-constant ",
        "w04-g256-shared-u16-shf-lop3-pinned-mad4-mul3-constant",
        "w4-g0-shared-u16-shf-lop3-pinned-mad4-mul3-constant",
        "w4-g2560-shared-u16-shf-lop3-pinned-mad4-mul3-constant",
        "w4-g-1-shared-u16-shf-lop3-pinned-mad4-mul3-constant",
    };
    struct opencl_variant v, kept = {.width = 77};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(opencl_variant_parse(bad[i], &kept));
        assert_int_equal(kept.width, 77);
    }
    /* What is written is read, around every device's default. */
    for (size_t d = 0; d < DEVICES; d++) {
        struct opencl_variant start = opencl_variant_default(&devices[d], 4);
        struct opencl_variant around[OPENCL_NEIGHBOURS_MAX];
        size_t count =
            opencl_variant_neighbours(&devices[d], &start, around, OPENCL_NEIGHBOURS_MAX);

        for (size_t i = 0; i < count; i++) {
            char name[OPENCL_VARIANT_NAME_MAX + 1];

            opencl_variant_name(&around[i], name);
            assert_true(opencl_variant_parse(name, &v));
            assert_true(same(&v, &around[i]));
        }
    }
}

static bool runs_on(const struct opencl_variant *v, const struct opencl_limits *d)
{
    return opencl_variant_valid(v, d->vendor) && v->group <= d->group_max &&
           (v->constant == 0 || d->constant_bytes >= 16384);
}

static void test_default(void **state)
{
    (void)state;
    for (size_t d = 0; d < DEVICES; d++)
        for (uint32_t versions = 1; versions <= 128; versions++) {
            struct opencl_variant v = opencl_variant_default(&devices[d], versions);

            assert_true(runs_on(&v, &devices[d]));
            assert_int_equal(v.shared, versions >= 3);
            assert_int_equal(v.width > 1, devices[d].is_cpu);
        }
}

/* For a compiler that refuses the default: a form of no vendor, and none when it is that. */
static void test_plainer(void **state)
{
    (void)state;
    for (size_t d = 0; d < DEVICES; d++)
        for (uint32_t versions = 1; versions <= 16; versions += 15) {
            struct opencl_variant v = opencl_variant_default(&devices[d], versions);
            const struct opencl_variant before = v;

            if (opencl_variant_plainer(&devices[d], versions, &v)) {
                assert_int_equal(devices[d].vendor, OPENCL_VENDOR_NVIDIA);
                assert_false(same(&v, &before));
                assert_true(runs_on(&v, &devices[d]));
                assert_true(opencl_variant_valid(&v, OPENCL_VENDOR_OTHER));
                assert_int_equal(v.shared, versions >= 3);
                assert_false(opencl_variant_plainer(&devices[d], versions, &v));
            } else {
                assert_int_not_equal(devices[d].vendor, OPENCL_VENDOR_NVIDIA);
            }
            assert_true(opencl_variant_valid(&v, OPENCL_VENDOR_OTHER));
        }
}

static int differing_fields(const struct opencl_variant *a, const struct opencl_variant *b)
{
    return (a->width != b->width) + (a->group != b->group) + (a->shared != b->shared) +
           (a->unroll != b->unroll) + (a->rotate != b->rotate) + (a->choose != b->choose) +
           (a->sum != b->sum) + (a->mad != b->mad) + (a->mul != b->mul) +
           (a->constant != b->constant);
}

static void test_neighbours(void **state)
{
    struct opencl_variant around[OPENCL_NEIGHBOURS_MAX + 1];

    (void)state;
    for (size_t d = 0; d < DEVICES; d++) {
        struct opencl_variant from = opencl_variant_default(&devices[d], 16);
        size_t count =
            opencl_variant_neighbours(&devices[d], &from, around, OPENCL_NEIGHBOURS_MAX + 1);

        assert_in_range(count, 8, OPENCL_NEIGHBOURS_MAX);
        for (size_t i = 0; i < count; i++) {
            assert_true(runs_on(&around[i], &devices[d]));
            assert_int_equal(differing_fields(&around[i], &from), 1);
            for (size_t j = 0; j < i; j++)
                assert_false(same(&around[i], &around[j]));
        }
        assert_int_equal(opencl_variant_neighbours(&devices[d], &from, around, 3), 3);
    }
}

/* From the default each form that an NVIDIA device has can be reached, one step at a time. */
static void test_all_forms_are_near(void **state)
{
    struct opencl_variant from = opencl_variant_default(&devices[0], 16);
    struct opencl_variant around[OPENCL_NEIGHBOURS_MAX];
    size_t count = opencl_variant_neighbours(&devices[0], &from, around, OPENCL_NEIGHBOURS_MAX);
    uint32_t mads = 1u << from.mad, chooses = 1u << from.choose, rotates = 1u << from.rotate,
             muls = 1u << from.mul, sums = 1u << from.sum;

    (void)state;
    for (size_t i = 0; i < count; i++) {
        mads |= 1u << around[i].mad;
        chooses |= 1u << around[i].choose;
        rotates |= 1u << around[i].rotate;
        muls |= 1u << around[i].mul;
        sums |= 1u << around[i].sum;
    }
    assert_int_equal(mads, (1u << OPENCL_MADS) - 1);
    assert_int_equal(chooses, (1u << OPENCL_CHOOSES) - 1);
    assert_int_equal(muls, (1u << OPENCL_MULS) - 1);
    assert_int_equal(sums, (1u << OPENCL_SUMS) - 1);
    assert_int_equal(rotates, (1u << OPENCL_ROTATES) - 1 - (1u << OPENCL_ROTATE_AMD));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vendor),     cmocka_unit_test(test_valid),
        cmocka_unit_test(test_text),       cmocka_unit_test(test_parse),
        cmocka_unit_test(test_default),    cmocka_unit_test(test_plainer),
        cmocka_unit_test(test_neighbours), cmocka_unit_test(test_all_forms_are_near),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
