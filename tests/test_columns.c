/* test_columns.c - tables are as wide as their cells need. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "view/columns.h"

static void test_widths(void **state)
{
    struct columns *c = columns_new("lrl");
    static const char *const cell[] = {"machine",      "W", "verdict", "One",   "5676", "mine",
                                       "A longer one", "",  "",        "Three", "1",    ""};
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);

    (void)state;
    assert_non_null(c);
    for (size_t i = 0; i < sizeof cell / sizeof cell[0]; i++)
        columns_add(c, cell[i]);
    columns_add(c, "half"); /* of a row: it is not shown, and no column is wider for it */
    assert_true(columns_print(c, f));
    fclose(f);
    assert_string_equal(text, "machine          W  verdict\n"
                              "One           5676  mine\n"
                              "A longer one\n"
                              "Three            1\n");
    free(text);
    columns_free(c);
    columns_add(NULL, "nothing");
    assert_false(columns_print(NULL, stdout));
    columns_free(NULL);
}

static void test_many(void **state)
{
    struct columns *c = columns_new("r");
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);

    (void)state;
    for (int i = 0; i < 1000; i++)
        columns_add(c, "x");
    assert_true(columns_print(c, f));
    fclose(f);
    assert_int_equal(size, 2000);
    free(text);
    columns_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_widths),
        cmocka_unit_test(test_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
