/* job_table.c - a ring of jobs by seq. */
#include "app/job_table.h"

#include <stddef.h>

void job_table_init(struct job_table *t)
{
    *t = (struct job_table){.next_seq = 1};
}

void job_table_clear(struct job_table *t)
{
    for (size_t i = 0; i < JOB_TABLE_MAX; i++) {
        job_free(t->slot[i]);
        t->slot[i] = NULL;
    }
}

void job_table_add(struct job_table *t, struct job *job)
{
    job->seq = t->next_seq++;
    struct job **slot = &t->slot[job->seq % JOB_TABLE_MAX];

    job_free(*slot);
    *slot = job;
}

const struct job *job_table_find(const struct job_table *t, uint64_t seq)
{
    const struct job *job = t->slot[seq % JOB_TABLE_MAX];

    return job && job->seq == seq ? job : NULL;
}
