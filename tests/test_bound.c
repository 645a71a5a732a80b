/* test_bound.c - the fewest cycles per hash: the counts on record, known processors, unknown ones.
 */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hash/bound.h"
#include "hash/hasher.h"

static void assert_close_to(double is, double wanted, double within)
{
    if (!(is >= wanted - within && is <= wanted + within))
        fail_msg("%.6f, not %.6f", is, wanted);
}

/* The table says what bench/results/operations.txt says, and that has a row for every hasher. */
static void test_counts_on_record(void **state)
{
    const char *top = getenv("srcdir");
    char path[4096], line[256];
    size_t rows = 0;

    (void)state;
    snprintf(path, sizeof path, "%s/bench/results/operations.txt", top ? top : ".");
    FILE *file = fopen(path, "re");

    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        char name[32], part[32];
        unsigned lanes, n[BOUND_KINDS];

        if (line[0] == '#')
            continue;
        assert_int_equal(sscanf(line, "%31s %31s %u %u %u %u %u %u %u", name, part, &lanes, &n[0],
                                &n[1], &n[2], &n[3], &n[4], &n[5]),
                         9);
        const struct bound_hasher *h = bound_hasher_find(name);

        assert_non_null(h);
        assert_int_equal(h->lanes, lanes);
        const uint32_t *counts = strcmp(part, "own") == 0      ? h->own
                                 : strcmp(part, "shared") == 0 ? h->shared
                                                               : h->table;

        for (int kind = 0; kind < BOUND_KINDS; kind++)
            assert_int_equal(counts[kind], n[kind]);
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 3 * bound_hashers_count);
    for (size_t i = 0; i < hashers_count; i++)
        assert_non_null(bound_hasher_find(hashers[i].name));
    assert_null(bound_hasher_find("openssl"));
}

/* A made-up machine, whose every figure is asked for in turn. */
static void test_each_unit_can_be_the_bound(void **state)
{
    const struct bound_hasher vector = {
        .name = "vector",
        .width = BOUND_32_BYTES,
        .lanes = 2,
        .own = {100, 60, 40},
        .shared = {80, 50, 30},
        .table = {40, 10, 30},
    };
    struct bound_machine m = {
        .alone = {[BOUND_32_BYTES] = {4.0, 4.0, 2.0}},
        .mixed = {[BOUND_32_BYTES] = 4.0},
    };

    (void)state;
    assert_close_to(bound_cycles(&m, &vector, 1), 200.0 / 4 / 2, 1e-9);
    assert_close_to(bound_cycles(&m, &vector, 8), (160.0 + 80.0 / 8) / 4 / 2, 1e-9);
    m.alone[BOUND_32_BYTES][BOUND_SHIFT] = 0.5;
    assert_close_to(bound_cycles(&m, &vector, 1), 40.0 / 0.5 / 2, 1e-9);
    /* Here the table never pays with two versions, and with eight it does. */
    assert_close_to(bound_cycles(&m, &vector, 2), 40.0 / 0.5 / 2, 1e-9);
    assert_close_to(bound_cycles(&m, &vector, 8), (30.0 + 30.0 / 8) / 0.5 / 2, 1e-9);
    m.alone[BOUND_32_BYTES][BOUND_ADD] = 1.0;
    assert_close_to(bound_cycles(&m, &vector, 1), 100.0 / 1.0 / 2, 1e-9);
}

static void test_sha_units(void **state)
{
    const struct bound_hasher sha = {
        .name = "sha",
        .width = BOUND_16_BYTES,
        .lanes = 1,
        .own = {0, 0, 0, 60, 20, 22},
        .shared = {0, 0, 0, 60, 11, 11},
        .table = {0, 0, 0, 0, 9, 11},
    };
    struct bound_machine m = {.alone = {[BOUND_16_BYTES] = {0, 0, 0, 0.5, 1.0, 0.5}}};

    (void)state;
    assert_close_to(bound_cycles(&m, &sha, 1), 120.0, 1e-9);
    assert_close_to(bound_cycles(&m, &sha, 10), 120.0, 1e-9);
    m.sha_one_unit = true;
    assert_close_to(bound_cycles(&m, &sha, 1), 120.0 + 20.0 + 44.0, 1e-9);
    assert_close_to(bound_cycles(&m, &sha, 10), 120.0 + 11.9 + 24.2, 1e-9);
}

static void test_unknown(void **state)
{
    const struct bound_hasher *h = bound_hasher_find("scalar");
    struct bound_machine m = {.alone = {[BOUND_SCALAR] = {4.0, 4.0, 2.0}}};
    struct cpu_identity other = {.vendor = "GenuineIntel", .family = 26, .model = 2};

    (void)state;
    assert_non_null(h);
    assert_true(bound_cycles(NULL, h, 1) == 0.0);
    assert_true(bound_cycles(&m, NULL, 1) == 0.0);
    assert_true(bound_cycles(&m, h, 0) == 0.0);
    assert_true(bound_cycles(&m, h, 1) == 0.0); /* how they mix is not known */
    m.mixed[BOUND_SCALAR] = 4.0;
    assert_true(bound_cycles(&m, h, 1) > 0.0);
    m.alone[BOUND_SCALAR][BOUND_LOGIC] = 0.0;
    assert_true(bound_cycles(&m, h, 1) == 0.0);
    assert_null(bound_machine_find(&other));
    other = (struct cpu_identity){.vendor = "AuthenticAMD", .family = 25, .model = 2};
    assert_null(bound_machine_find(&other));
    other = (struct cpu_identity){.vendor = "AuthenticAMD", .family = 26, .model = 0x24};
    assert_null(bound_machine_find(&other));
}

/* Every hasher for x86 has a bound there: four vector operations per cycle at any width. */
static void test_zen5(void **state)
{
    const struct cpu_identity cpu = {.vendor = "AuthenticAMD", .family = 26, .model = 2};
    const struct bound_machine *m = bound_machine_find(&cpu);

    (void)state;
    assert_non_null(m);
    for (size_t i = 0; i < bound_hashers_count; i++)
        assert_true(bound_cycles(m, &bound_hashers[i], 1) > 0.0);
    assert_close_to(bound_cycles(m, bound_hasher_find("avx512-asm"), 1), 2847.0 / 64, 0.01);
    assert_close_to(bound_cycles(m, bound_hasher_find("avx512-asm"), 32),
                    (2387.0 + 460.0 / 32) / 64, 0.01);
    assert_close_to(bound_cycles(m, bound_hasher_find("shani"), 1), 120.0, 0.01);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts_on_record),
        cmocka_unit_test(test_each_unit_can_be_the_bound),
        cmocka_unit_test(test_sha_units),
        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_zen5),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
