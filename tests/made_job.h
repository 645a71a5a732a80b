/* made_job.h - small jobs made up for tests of those who work on jobs. */
#ifndef JOULEHASH_TESTS_MADE_JOB_H
#define JOULEHASH_TESTS_MADE_JOB_H

#include "tests/support.h"

#include "chain/job.h"

struct made_job {
    uint64_t seq, session;
    const char *id;    /* NULL: "1" */
    double difficulty; /* 0: 1 */
    uint32_t content;  /* jobs of other content differ in this alone */
    size_t extranonce2_size;
    uint32_t mask;  /* version bits to roll, of 0x1fffffff */
    uint32_t ntime; /* 0: 1700000000. UINT32_MAX - n leaves n + 1 values to roll */
};

/* made_job: the job; fails the test where it cannot be. The caller frees it. */
struct job *made_job(const struct made_job *how);

#endif
