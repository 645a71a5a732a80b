/* test_device_choice.c - what -d means, on a machine with several OpenCL devices. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "app/device_choice.h"

static struct opencl_list list, none;

static int set_up(void **state)
{
    static const struct opencl_device made[] = {
        {.device_name = "Example H200", .type = OPENCL_TYPE_GPU, .pci_known = true, .pci_bus = 1},
        {.device_name = "Example 890M",
         .type = OPENCL_TYPE_GPU,
         .pci_known = true,
         .pci_domain = 2,
         .pci_bus = 0xc4,
         .pci_device = 3,
         .pci_function = 1},
        {.device_name = "pthread-any", .type = OPENCL_TYPE_CPU},
        {.device_name = "example h200 again",
         .type = OPENCL_TYPE_GPU,
         .pci_known = true,
         .pci_bus = 1},
        {.device_name = "Board", .type = OPENCL_TYPE_ACCELERATOR},
        {.device_name = "Gone", .type = OPENCL_TYPE_GPU, .unusable = "it is away"},
    };

    (void)state;
    list.count = sizeof made / sizeof made[0];
    for (uint32_t i = 0; i < list.count; i++) {
        list.device[i] = made[i];
        list.device[i].index = i;
        snprintf(list.device[i].name, sizeof list.device[i].name, "opencl:%u", i);
    }
    return 0;
}

/* The choice as a word of flags: c for the processor, digits for devices. */
static const char *chosen(const char *text, const struct opencl_list *l)
{
    static char out[OPENCL_LIST_MAX + 2];
    struct device_choice choice;
    char why[320] = "", *at = out;

    if (device_choice_make(text, l, &choice, why, sizeof why) != ERR_OK)
        fail_msg("%s: %s", text, why);
    if (choice.cpu)
        *at++ = 'c';
    for (unsigned i = 0; i < 10; i++)
        if (choice.opencl[i])
            *at++ = (char)('0' + i);
    *at = '\0';
    assert_true(choice.asked == (text != NULL));
    return out;
}

static void refused(const char *text, enum err e, const char *says)
{
    struct device_choice choice;
    char why[320] = "";

    assert_int_equal(device_choice_make(text, &list, &choice, why, sizeof why), e);
    if (!strstr(why, says))
        fail_msg("%s: \"%s\" does not say \"%s\"", text, why, says);
    assert_true(device_choice_check(text, &choice, why, sizeof why) == (e != ERR_SYNTAX));
}

static void test_default(void **state)
{
    (void)state;
    assert_string_equal(chosen(NULL, &list), "c01"); /* GPUs, each once, no processor twice */
    assert_string_equal(chosen(NULL, &none), "c");
    assert_true(device_choice_needs_opencl(NULL));
    assert_false(device_choice_needs_opencl("cpu"));
    assert_false(device_choice_needs_opencl("cpu:0-3"));
    assert_true(device_choice_needs_opencl("cpu,opencl:0"));
    assert_true(device_choice_needs_opencl("pci:01:00.0"));
}

static void test_words(void **state)
{
    static const struct {
        const char *text, *means;
    } words[] = {
        {"cpu", "c"},
        {"opencl", "014"},
        {"opencl:0", "0"},
        {"opencl:0,2,cpu", "c02"},
        {"opencl:gpu", "01"},
        {"opencl:cpu", "2"},
        {"opencl:accelerator", "4"},
        {"opencl:all", "01234"},
        {"opencl:h200", "03"}, /* by name: all that bear it */
        {"pci:0002:c4:03.1", "1"},
        {"pci:01:00.0", "0"},
        {"cpu:0-1,opencl:1", "c1"},
        {"cpu:0,1,opencl:1,0", "c01"},
        {"opencl:3", "3"}, /* asked for: a twin is a device like any other */
        {"cpu,cpu", "c"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        const char *got = chosen(words[i].text, &list);

        if (strcmp(got, words[i].means) != 0)
            fail_msg("%s means %s and not %s", words[i].text, words[i].means, got);
    }
    assert_string_equal(chosen("opencl:890m", &list),
                        "1"); /* a name, though it begins like an index */
}

static void test_processors(void **state)
{
    struct device_choice choice;
    char why[160], text[64];

    (void)state;
    assert_true(device_choice_check("cpu:0-3,8,opencl:1,cpu:5", &choice, why, sizeof why));
    assert_string_equal(cpu_list_text(&choice.cpus, text, sizeof text), "0-3,5,8");
    assert_true(device_choice_check("cpu", &choice, why, sizeof why));
    assert_int_equal(cpu_list_count(&choice.cpus), 0);
}

static void test_refused(void **state)
{
    (void)state;
    refused("gpu", ERR_SYNTAX, "gpu: neither cpu");
    refused("", ERR_SYNTAX, "empty");
    refused(",", ERR_SYNTAX, "empty");
    refused("3", ERR_SYNTAX, "3: neither");
    refused("cpu,3", ERR_SYNTAX, "3: neither");
    refused("cpu:", ERR_SYNTAX, "cpu:: ");
    refused("cpu:3-1", ERR_SYNTAX, "cpu:3-1: ");
    refused("opencl:", ERR_SYNTAX, "nothing stands after");
    refused("pci:zz", ERR_SYNTAX, "not a PCI address");
    refused("pci:01:00.0x", ERR_SYNTAX, "not a PCI address");
    refused("opencl:6", ERR_RANGE, "no OpenCL device with that number");
    refused("opencl:99999999999999999999", ERR_RANGE, "no OpenCL device with that number");
    refused("opencl:5", ERR_RANGE, "opencl:5 cannot hash: it is away");
    refused("opencl:radeon", ERR_RANGE, "no OpenCL device here has that in its name");
    refused("pci:0f:00.0", ERR_RANGE, "has that PCI address");
    assert_false(device_choice_check("", &(struct device_choice){0}, (char[99]){0}, 99));
}

static void test_nothing_there(void **state)
{
    static const char *const words[] = {"opencl", "opencl:all", "opencl:gpu", "opencl:0",
                                        "opencl:x"};
    struct device_choice choice;
    char why[320];

    (void)state;
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(device_choice_make(words[i], &none, &choice, why, sizeof why), ERR_RANGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_default, set_up),
        cmocka_unit_test_setup(test_words, set_up),
        cmocka_unit_test_setup(test_processors, set_up),
        cmocka_unit_test_setup(test_refused, set_up),
        cmocka_unit_test_setup(test_nothing_there, set_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
