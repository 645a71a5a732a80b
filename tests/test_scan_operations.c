/* test_scan_operations.c - what the template of the vector hashers in C computes per hash, counted
 * while it runs, against the table that the bench takes its bounds from. */
#include "tests/support.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "hash/bound.h"
#include "hash/hasher.h"

/* The template over single words, each operation of a set with three-input logic and rotates
 * counted where it is done. */
static uint32_t adds, logic, shifts;

static uint32_t count_add(uint32_t x, uint32_t y)
{
    adds++;
    return x + y;
}

static uint32_t count_rotate(uint32_t x, int n)
{
    shifts++;
    return x >> n | x << (32 - n);
}

static uint32_t count_shift(uint32_t x, int n)
{
    shifts++;
    return x >> n;
}

static uint32_t count_xor3(uint32_t x, uint32_t y, uint32_t z)
{
    logic++;
    return x ^ y ^ z;
}

static uint32_t count_choose(uint32_t e, uint32_t f, uint32_t g)
{
    logic++;
    return (e & f) ^ (~e & g);
}

static uint32_t count_majority(uint32_t a, uint32_t b, uint32_t c)
{
    logic++;
    return (a & b) ^ (a & c) ^ (b & c);
}

static uint32_t count_zeros(uint32_t x, uint32_t mask)
{
    logic++;
    return (x & mask) == 0;
}

static uint64_t scan_counted(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                             struct candidates *out);
#define SCAN_NAME scan_counted
#define VEC uint32_t
#define VEC_LANES 1
#define VEC_SET(x) (x)
#define VEC_NONCES(first) swap_bytes32(first)
#define VEC_ADD(x, y) count_add(x, y)
#define VEC_CH(e, f, g) count_choose(e, f, g)
#define VEC_MAJ(a, b, c) count_majority(a, b, c)
#define VEC_BIG0(x) count_xor3(count_rotate(x, 2), count_rotate(x, 13), count_rotate(x, 22))
#define VEC_BIG1(x) count_xor3(count_rotate(x, 6), count_rotate(x, 11), count_rotate(x, 25))
#define VEC_SMALL0(x) count_xor3(count_rotate(x, 7), count_rotate(x, 18), count_shift(x, 3))
#define VEC_SMALL1(x) count_xor3(count_rotate(x, 17), count_rotate(x, 19), count_shift(x, 10))
#define VEC_ZEROS(x, mask) count_zeros(x, mask)
#define VEC_PIN(x, y) (void)0

#include "hash/scan_vector.h"

struct counted {
    uint32_t of[BOUND_KINDS];
};

static struct counted count(uint32_t versions, uint64_t nonces)
{
    struct work_prep *prep = malloc(sizeof *prep);
    struct candidates *out = calloc(1, sizeof *out);
    struct prng prng = {.state = 1};
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX];

    assert_true(prep != NULL && out != NULL);
    prng_fill(&prng, header, sizeof header);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = (uint32_t)prng_next(&prng);
    prep_init(prep, header, version, versions, UINT32_MAX);
    adds = logic = shifts = 0;
    assert_int_equal(scan_counted(prep, 0, nonces, out), nonces);
    free(prep);
    free(out);
    return (struct counted){{[BOUND_ADD] = adds, [BOUND_LOGIC] = logic, [BOUND_SHIFT] = shifts}};
}

/* Of one nonce more, with that many versions. */
static struct counted count_one_more(uint32_t versions)
{
    struct counted few = count(versions, 5), more = count(versions, 6);

    for (int kind = 0; kind < BOUND_KINDS; kind++)
        more.of[kind] -= few.of[kind];
    return more;
}

/* More than the graph of the printed kernels has, but no more: a loop computes a few words of the
 * message schedules from words that are zero. */
static const uint32_t own_most[BOUND_KINDS] = {1055, 640, 1200};
static const uint32_t shared_most[BOUND_KINDS] = {897, 562, 966};
static const uint32_t table_most[BOUND_KINDS] = {157, 77, 231};

static void test_own_schedule(void **state)
{
    const struct bound_hasher *row = bound_hasher_find("avx512");
    struct counted one = count_one_more(1), two = count_one_more(2);

    (void)state;
    assert_non_null(row);
    for (int kind = 0; kind < BOUND_KINDS; kind++) {
        assert_int_equal(one.of[kind], own_most[kind]);
        assert_int_equal(two.of[kind], 2 * own_most[kind]);
        assert_in_range(one.of[kind], row->own[kind], row->own[kind] + row->own[kind] / 40);
    }
}

static void test_shared_schedule(void **state)
{
    static const uint32_t counts[] = {3, 4, 7, 16, PREP_VERSIONS_MAX};
    const struct bound_hasher *row = bound_hasher_find("avx512");

    (void)state;
    assert_non_null(row);
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        struct counted nonce = count_one_more(counts[i]);

        for (int kind = 0; kind < BOUND_KINDS; kind++) {
            uint32_t least = counts[i] * row->shared[kind] + row->table[kind];

            assert_int_equal(nonce.of[kind], counts[i] * shared_most[kind] + table_most[kind]);
            assert_in_range(nonce.of[kind], least, least + least / 40);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_own_schedule),
        cmocka_unit_test(test_shared_schedule),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
