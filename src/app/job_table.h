/* job_table.h - the jobs that shares may still come for: the newest JOB_TABLE_MAX, by seq. Loop
 * thread only. */
#ifndef JOULEHASH_JOB_TABLE_H
#define JOULEHASH_JOB_TABLE_H

#include <stdint.h>

#include "chain/job.h"

#define JOB_TABLE_MAX 256

struct job_table {
    uint64_t next_seq;
    struct job *slot[JOB_TABLE_MAX];
};

void job_table_init(struct job_table *t);
void job_table_clear(struct job_table *t); /* frees the jobs */

/* job_table_add: takes the job over, gives it the next seq, and frees the oldest if need be. */
void job_table_add(struct job_table *t, struct job *job);

/* job_table_find: the job with that seq, owned by the table; NULL when it is gone. */
const struct job *job_table_find(const struct job_table *t, uint64_t seq);

#endif
