/* test_opencl_list.c - the list of OpenCL devices, from drivers that are made up. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "device/opencl_list.h"

/* A made-up machine: what each device answers. */
struct answers {
    const char *name, *vendor, *extensions;
    cl_device_type type;
    cl_uint units, khr[4], nv[3];
    struct {
        cl_uint type;
        cl_uchar unused[17], bus, device, function;
    } amd;
    bool away, no_compiler, big_endian, no_group;
};

static const struct answers answers[] = {
    {.name = "  Made-up GPU \t",
     .vendor = "One",
     .type = CL_DEVICE_TYPE_GPU,
     .units = 132,
     .extensions = "cl_khr_fp64 cl_khr_pci_bus_info",
     .khr = {1, 0x17, 2, 3}},
    {.name = "Second\nLine\x1b[31m",
     .vendor = "NVIDIA Corporation",
     .type = CL_DEVICE_TYPE_GPU,
     .extensions = "cl_nv_device_attribute_query cl_khr_icd",
     .nv = {0x81, 0x2a, 4}},
    {.name = "Third",
     .type = CL_DEVICE_TYPE_GPU | CL_DEVICE_TYPE_DEFAULT,
     .extensions = "cl_amd_device_attribute_query",
     .amd = {.type = 1, .bus = 3, .function = 1}},
    {.name = "A processor",
     .type = CL_DEVICE_TYPE_CPU,
     .extensions = "cl_khr_pci_bus_info_not_really",
     .khr = {9, 9, 9, 9}},
    {.name = "Gone", .type = CL_DEVICE_TYPE_ACCELERATOR, .extensions = "", .away = true},
    {.name = "Mute", .type = CL_DEVICE_TYPE_CUSTOM, .extensions = "", .no_compiler = true},
    {.name = "Old", .type = CL_DEVICE_TYPE_GPU, .extensions = "", .big_endian = true},
    {.name = "Odd", .type = CL_DEVICE_TYPE_GPU, .extensions = "", .no_group = true},
    {.name = "Made-up GPU again",
     .type = CL_DEVICE_TYPE_GPU,
     .extensions = "cl_khr_pci_bus_info",
     .khr = {1, 0x17, 2, 3}},
};
#define DEVICES (sizeof answers / sizeof answers[0])

/* Three platforms: the first five devices, one that fails, the rest. */
static char platform_a, platform_b, platform_c;
static const char *handle[DEVICES + OPENCL_LIST_MAX];
static cl_uint more; /* of the last platform, nameless */

static cl_int fake_platforms(cl_uint entries, cl_platform_id *out, cl_uint *count)
{
    assert_true(entries >= 3);
    out[0] = (cl_platform_id)(void *)&platform_a;
    out[1] = (cl_platform_id)(void *)&platform_b;
    out[2] = (cl_platform_id)(void *)&platform_c;
    *count = 3;
    return CL_SUCCESS;
}

static cl_int no_platforms(cl_uint entries, cl_platform_id *out, cl_uint *count)
{
    (void)entries;
    (void)out;
    (void)count;
    return -1001;
}

static cl_int fake_platform_info(cl_platform_id id, cl_platform_info what, size_t size, void *value,
                                 size_t *told)
{
    (void)told;
    assert_int_equal(what, CL_PLATFORM_NAME);
    assert_true(size > 16);
    strcpy(value, (void *)id == &platform_a ? "Platform A" : "");
    return CL_SUCCESS;
}

static cl_int fake_devices(cl_platform_id id, cl_device_type type, cl_uint entries,
                           cl_device_id *out, cl_uint *count)
{
    cl_uint first = (void *)id == &platform_a ? 0 : 5;

    assert_true(type == CL_DEVICE_TYPE_ALL);
    if ((void *)id == &platform_b)
        return CL_OUT_OF_HOST_MEMORY;
    *count = first == 0 ? 5 : (cl_uint)DEVICES - 5 + more;
    for (cl_uint i = 0; i < *count && i < entries; i++)
        out[i] = (cl_device_id)(void *)&handle[first + i];
    return CL_SUCCESS;
}

static cl_int give(const void *from, size_t size, void *value, size_t room, size_t *told)
{
    if (room < size)
        return CL_INVALID_VALUE;
    memcpy(value, from, size);
    if (told)
        *told = size;
    return CL_SUCCESS;
}

static cl_int fake_device_info(cl_device_id id, cl_device_info what, size_t room, void *value,
                               size_t *told)
{
    static const struct answers nameless = {.name = "", .extensions = ""};
    size_t index = (size_t)((const char **)(void *)id - handle);
    const struct answers *a = index < DEVICES ? &answers[index] : &nameless;
    cl_bool yes;
    size_t group = a->no_group ? 0 : 256;
    cl_uint slot;

#define TEXT(t) give(t, strlen(t) + 1, value, room, told)
    switch (what) {
    case CL_DEVICE_NAME:
        return TEXT(a->name);
    case CL_DEVICE_VENDOR:
        return a->vendor ? TEXT(a->vendor) : CL_INVALID_VALUE;
    case CL_DEVICE_EXTENSIONS:
        return TEXT(a->extensions);
    case CL_DEVICE_TYPE:
        return give(&a->type, sizeof a->type, value, room, told);
    case CL_DEVICE_MAX_COMPUTE_UNITS:
        return give(&a->units, sizeof a->units, value, room, told);
    case CL_DEVICE_MAX_WORK_GROUP_SIZE:
        return give(&group, sizeof group, value, room, told);
    case CL_DEVICE_AVAILABLE:
        yes = !a->away;
        return give(&yes, sizeof yes, value, room, told);
    case CL_DEVICE_COMPILER_AVAILABLE:
        yes = !a->no_compiler;
        return give(&yes, sizeof yes, value, room, told);
    case CL_DEVICE_ENDIAN_LITTLE:
        yes = (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__) != a->big_endian;
        return give(&yes, sizeof yes, value, room, told);
    case 0x410F:
        return give(a->khr, sizeof a->khr, value, room, told);
    case 0x4037:
        return give(&a->amd, sizeof a->amd, value, room, told);
    case 0x4008:
    case 0x4009:
    case 0x400A:
        slot = a->nv[what == 0x4008 ? 0 : what == 0x4009 ? 1 : 2];
        return give(&slot, sizeof slot, value, room, told);
    default:
        return CL_INVALID_VALUE;
    }
}

static const struct opencl_calls made_up = {.get_platforms = fake_platforms,
                                            .platform_info = fake_platform_info,
                                            .get_devices = fake_devices,
                                            .device_info = fake_device_info};
static struct opencl_list list;

static const char *pci(size_t i)
{
    static char text[16];

    return opencl_list_pci(&list.device[i], text);
}

static void test_names(void **state)
{
    (void)state;
    opencl_list_fill(&made_up, &list);
    assert_int_equal(list.count, DEVICES);
    assert_int_equal(list.left_out, 0);
    for (uint32_t i = 0; i < DEVICES; i++) {
        char name[16];

        snprintf(name, sizeof name, "opencl:%u", i);
        assert_string_equal(list.device[i].name, name);
        assert_int_equal(list.device[i].index, i);
    }
    assert_string_equal(list.device[0].device_name, "Made-up GPU");
    assert_string_equal(list.device[0].platform_name, "Platform A");
    assert_string_equal(list.device[0].driver, "unknown");
    assert_int_equal(list.device[0].compute_units, 132);
    assert_int_equal(list.device[0].clock_mhz, 0);
    assert_int_equal(list.device[0].group_max, 256);
    /* What comes from outside cannot move a terminal's cursor. */
    assert_string_equal(list.device[1].device_name, "Second?Line?[31m");
    assert_string_equal(list.device[2].vendor, "unknown");
    assert_string_equal(list.device[5].platform_name, "unknown");
}

static void test_types(void **state)
{
    static const enum opencl_type type[] = {OPENCL_TYPE_GPU,         OPENCL_TYPE_GPU,
                                            OPENCL_TYPE_GPU,         OPENCL_TYPE_CPU,
                                            OPENCL_TYPE_ACCELERATOR, OPENCL_TYPE_OTHER};
    static const char *const text[] = {"gpu", "gpu", "gpu", "cpu", "accelerator", "other"};

    (void)state;
    opencl_list_fill(&made_up, &list);
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(list.device[i].type, type[i]);
        assert_string_equal(opencl_type_text(list.device[i].type), text[i]);
    }
}

static void test_pci(void **state)
{
    (void)state;
    opencl_list_fill(&made_up, &list);
    assert_string_equal(pci(0), "0001:17:02.3");
    assert_string_equal(pci(1), "0004:81:05.2");
    assert_string_equal(pci(2), "0000:03:00.1");
    assert_string_equal(pci(3), "unknown"); /* an extension whose name only begins alike */
    assert_string_equal(pci(4), "unknown");
    /* The same card through two platforms. */
    assert_ptr_equal(opencl_list_twin(&list, &list.device[8]), &list.device[0]);
    for (size_t i = 0; i < 8; i++)
        assert_null(opencl_list_twin(&list, &list.device[i]));
}

static void test_unusable(void **state)
{
    (void)state;
    opencl_list_fill(&made_up, &list);
    for (size_t i = 0; i < 4; i++)
        assert_null(list.device[i].unusable);
    assert_string_equal(list.device[4].unusable, "the driver says that it is not available");
    assert_string_equal(list.device[5].unusable, "its driver has no compiler");
    assert_string_equal(list.device[6].unusable, "its byte order is not this machine's");
    assert_non_null(strstr(list.device[7].unusable, "work-group"));
}

static void test_no_platform(void **state)
{
    struct opencl_calls none = made_up;

    (void)state;
    none.get_platforms = no_platforms;
    opencl_list_fill(&none, &list);
    assert_int_equal(list.count, 0);
}

static void test_too_many(void **state)
{
    (void)state;
    more = OPENCL_LIST_MAX;
    opencl_list_fill(&made_up, &list);
    more = 0;
    assert_int_equal(list.count, OPENCL_LIST_MAX);
    assert_int_equal(list.left_out, DEVICES);
    assert_string_equal(list.device[OPENCL_LIST_MAX - 1].device_name, "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),       cmocka_unit_test(test_types),
        cmocka_unit_test(test_pci),         cmocka_unit_test(test_unusable),
        cmocka_unit_test(test_no_platform), cmocka_unit_test(test_too_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
