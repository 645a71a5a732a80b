/* test_wiped.c - what is freed holds nothing of what was in it. */
#include "tests/support.h"

#include <malloc.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/wiped.h"

static bool watching;
static unsigned int freed, readable;

void __real_free(void *p);
void __wrap_free(void *p);

void __wrap_free(void *p)
{
    if (watching && p) {
        freed++;
        readable += memmem(p, malloc_usable_size(p), "secret", 6) != NULL;
    }
    __real_free(p);
}

static void test_all(void **state)
{
    char *volatile plain = malloc(16);
    char *text, *grown;

    (void)state;
    watching = true;
    assert_non_null(plain);
    strcpy(plain, "a secret"); /* the test itself sees what is not wiped */
    __asm__ volatile("" : : "r"(plain) : "memory");
    free(plain);
    text = wiped_copy("a secret of some length");
    grown = wiped_resize(text, 1000);
    assert_string_equal(grown, "a secret of some length");
    grown = wiped_resize(grown, 9);
    assert_memory_equal(grown, "a secret ", 9);
    wiped_free(grown);
    wiped_free(NULL);
    wiped_free(wiped_resize(NULL, 5));
    watching = false;
    assert_int_equal(freed, 5);
    assert_int_equal(readable, 1);
}

static void test_sizes(void **state)
{
    volatile size_t huge = SIZE_MAX;
    char *zeroed = wiped_zeroed(3, 7), nothing[21] = {0};

    (void)state;
    assert_memory_equal(zeroed, nothing, sizeof nothing);
    assert_int_equal((uintptr_t)zeroed % _Alignof(max_align_t), 0);
    wiped_free(zeroed);
    wiped_free(wiped_zeroed(0, 0));
    wiped_free(wiped_new(0));
    assert_null(wiped_new(huge));
    assert_null(wiped_new(huge - 8));
    assert_null(wiped_zeroed(huge / 2, 3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_all), cmocka_unit_test(test_sizes)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
