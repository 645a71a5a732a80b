/* test_job_table.c - jobs by seq, the newest of them only. */
#include "tests/made_job.h"

#include <stdlib.h>

#include "app/job_table.h"

static void test_newest_are_kept(void **state)
{
    struct job_table *t = malloc(sizeof *t);
    struct job *added[3 * JOB_TABLE_MAX];

    (void)state;
    assert_non_null(t);
    job_table_init(t);
    assert_null(job_table_find(t, 0));
    assert_null(job_table_find(t, 1));
    assert_null(job_table_find(t, UINT64_MAX));
    for (uint64_t i = 0; i < sizeof added / sizeof added[0]; i++) {
        added[i] = made_job(&(struct made_job){.content = (uint32_t)i});
        job_table_add(t, added[i]);
        assert_int_equal(added[i]->seq, i + 1);
        uint64_t oldest = i + 1 > JOB_TABLE_MAX ? i + 2 - JOB_TABLE_MAX : 1;

        for (uint64_t seq = 0; seq < oldest; seq++)
            assert_null(job_table_find(t, seq));
        for (uint64_t seq = oldest; seq <= i + 1; seq++)
            assert_ptr_equal(job_table_find(t, seq), added[seq - 1]);
        assert_null(job_table_find(t, i + 2));
    }
    job_table_clear(t);
    assert_null(job_table_find(t, 3 * JOB_TABLE_MAX));
    job_table_add(t, made_job(&(struct made_job){.content = 1})); /* seq goes on */
    assert_non_null(job_table_find(t, 3 * JOB_TABLE_MAX + 1));
    job_table_clear(t);
    free(t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_newest_are_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
