/* test_cpu_list.c - sets of processors, as people write them. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "base/cpu_list.h"

static char why[96], text[256];

/* Parsed, and written the short way. */
static void good(const char *from, const char *to, uint32_t count)
{
    struct cpu_list list;

    if (!cpu_list_parse(from, &list, why, sizeof why))
        fail_msg("%s: %s", from, why);
    assert_int_equal(cpu_list_count(&list), count);
    assert_string_equal(cpu_list_text(&list, text, sizeof text), to);
}

static void bad(const char *from, const char *says)
{
    struct cpu_list list;

    if (cpu_list_parse(from, &list, why, sizeof why))
        fail_msg("\"%s\" was taken", from);
    assert_string_equal(why, says);
}

static void test_lists(void **state)
{
    (void)state;
    good("0", "0", 1);
    good("0-3,8", "0-3,8", 5);
    good("8,3,2,1,0", "0-3,8", 5);
    good("5-5,5,4-6", "4-6", 3);
    good("007", "7", 1);
    good("8191", "8191", 1);
    good("0-8191", "0-8191", 8192);
}

static void test_masks(void **state)
{
    char mask[2 + CPU_LIST_MOST / 4 + 3];

    (void)state;
    good("0x5", "0,2", 2);
    good("0X10f", "0-3,8", 5);
    good("0xFFFFFFFFFFFFFFFFFF", "0-71", 72);
    good("0x0001", "0", 1);
    /* The highest processor there can be, and one beyond. */
    strcpy(mask, "0x8");
    memset(mask + 3, '0', CPU_LIST_MOST / 4 - 1);
    mask[3 + CPU_LIST_MOST / 4 - 1] = '\0';
    good(mask, "8191", 1);
    mask[2] = '1';
    strcat(mask, "0");
    bad(mask, "names a processor with too large a number");
}

static void test_bad(void **state)
{
    static const char *const malformed[] = {"",   ",",  "1,",  ",1",    "a",    "1-", "-1",  "1--2",
                                            "1 ", " 1", "1;2", "1-2-3", "1,,2", "+1", "1.5", "10f"};

    (void)state;
    for (size_t i = 0; i < sizeof malformed / sizeof malformed[0]; i++)
        bad(malformed[i], "must be like 0-3,8 or 0x10f");
    bad("3-1", "has a range that runs backwards");
    bad("8192", "names a processor with too large a number");
    bad("0-99999999999999999999", "names a processor with too large a number");
    bad("0x", "not a hexadecimal mask");
    bad("0xg", "not a hexadecimal mask");
    bad("0x1,2", "not a hexadecimal mask");
    bad("0x-1", "not a hexadecimal mask");
    bad("0x0", "names no processor");
}

static void test_set(void **state)
{
    struct cpu_list list = {{0}};

    (void)state;
    assert_int_equal(cpu_list_count(&list), 0);
    assert_string_equal(cpu_list_text(&list, text, sizeof text), "none");
    cpu_list_add(&list, 64);
    cpu_list_add(&list, 64);
    cpu_list_add(&list, -1);
    cpu_list_add(&list, CPU_LIST_MOST);
    assert_int_equal(cpu_list_count(&list), 1);
    for (long i = -1; i <= CPU_LIST_MOST; i++)
        assert_int_equal(cpu_list_has(&list, i), i == 64);
    /* Too long a text is cut, not overrun. */
    for (long i = 0; i < 64; i += 2)
        cpu_list_add(&list, i);
    memset(text, '!', sizeof text);
    cpu_list_text(&list, text, 6);
    assert_string_equal(text, "0,2,4");
    assert_int_equal(text[6], '!');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_masks),
        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_set),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
