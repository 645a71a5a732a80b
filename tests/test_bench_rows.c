/* test_bench_rows.c - the bench engine: every row timed in every round, every hash counted. */
#include "tests/support.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "app/bench_rows.h"

static _Atomic uint64_t tested[2]; /* (version, nonce) pairs that each hasher was given */

static uint64_t count_scan(size_t which, const struct work_prep *p, uint64_t count)
{
    atomic_fetch_add(&tested[which], count * p->versions);
    return count;
}

static uint64_t scan_one(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                         struct candidates *out)
{
    (void)out;
    assert_true(first_nonce + count <= UINT64_C(1) << 32);
    return count_scan(0, p, count);
}

static uint64_t scan_other(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                           struct candidates *out)
{
    (void)out;
    assert_true(first_nonce + count <= UINT64_C(1) << 32);
    return count_scan(1, p, count);
}

static void test_counts(void **state)
{
    static const struct hasher one = {.name = "one", .lanes = 1, .scan = scan_one};
    static const struct hasher other = {.name = "other", .lanes = 1, .scan = scan_other};
    static const struct thread_setting settings[2] = {{0, THREAD_PRIORITY_AS_IS},
                                                      {-1, THREAD_PRIORITY_AS_IS}};
    struct bench *b = calloc(1, sizeof *b);

    (void)state;
    assert_non_null(b);
    b->row[0] = (struct bench_row){.hasher = &one, .versions = 3};
    b->row[1] = (struct bench_row){.hasher = &other, .versions = 16};
    b->rows = 2;
    b->threads = 2;
    b->setting = settings;
    b->seconds = 0.05;
    assert_int_equal(bench_run(b), ERR_OK);
    assert_true(b->rounds >= 3 && b->rounds <= BENCH_ROUNDS_MAX);
    for (size_t i = 0; i < 2; i++) {
        const struct bench_row *r = &b->row[i];

        assert_int_equal(r->hashes, atomic_load(&tested[i]));
        assert_int_equal(r->hashes % r->versions, 0);
        assert_true(r->seconds > 0.0);
        assert_true(0.0 < r->min_hs && r->min_hs <= r->median_hs && r->median_hs <= r->max_hs);
        assert_true(0.0 <= r->spread && r->spread <= (r->max_hs - r->min_hs) / r->median_hs);
    }
    /* Again: nothing is left over from before. */
    uint64_t before = atomic_load(&tested[0]);

    assert_int_equal(bench_run(b), ERR_OK);
    assert_int_equal(b->row[0].hashes, atomic_load(&tested[0]) - before);
    free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
