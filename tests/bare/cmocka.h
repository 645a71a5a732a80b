/* cmocka.h - as much of cmocka as hashcheck uses, for systems where only a compiler and the C
 * library are at hand: a failed assertion ends the program. */
#ifndef JOULEHASH_CMOCKA_H
#define JOULEHASH_CMOCKA_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*test)(void **state);
};

#define cmocka_unit_test(f)                                                                        \
    {                                                                                              \
        #f, f                                                                                      \
    }
#define cmocka_run_group_tests(tests, setup, teardown)                                             \
    cmocka_run_all(tests, sizeof(tests) / sizeof((tests)[0]))
#define print_message(...) printf(__VA_ARGS__)
#define fail_msg(...) (printf(__VA_ARGS__), cmocka_fail(__FILE__, __LINE__))
#define assert_true(condition)                                                                     \
    ((condition) ? (void)0 : (printf("not true: %s", #condition), cmocka_fail(__FILE__, __LINE__)))
#define assert_int_equal(a, b) assert_true((unsigned long long)(a) == (unsigned long long)(b))
#define assert_ptr_equal(a, b) assert_true((const void *)(a) == (const void *)(b))
#define assert_non_null(p) assert_true((p) != NULL)
#define assert_null(p) assert_true((p) == NULL)
#define assert_string_equal(a, b) assert_true(strcmp(a, b) == 0)
#define assert_memory_equal(a, b, size) assert_true(memcmp(a, b, size) == 0)

static inline void cmocka_fail(const char *file, int line)
{
    printf("\n%s:%d: failed\n", file, line);
    exit(1);
}

static inline int cmocka_run_all(const struct CMUnitTest *tests, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        void *state = NULL;

        printf("%s\n", tests[i].name);
        fflush(stdout);
        tests[i].test(&state);
    }
    printf("%zu tests passed\n", count);
    return 0;
}

#endif
