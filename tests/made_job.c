/* made_job.c - small jobs made up for tests of those who work on jobs. */
#include "tests/made_job.h"

#include <string.h>

#include "base/bytes.h"

struct job *made_job(const struct made_job *how)
{
    static const uint8_t coinbase2[] = {0xff, 0xff, 0xff, 0xff, 0x00};
    uint8_t coinbase1[16] = "made-up";
    const char *id = how->id ? how->id : "1";
    struct job *job = NULL;
    struct job_parts parts = {
        .id = id,
        .id_len = strlen(id),
        .coinbase1 = coinbase1,
        .coinbase1_len = sizeof coinbase1,
        .coinbase2 = coinbase2,
        .coinbase2_len = sizeof coinbase2,
        .extranonce2_size = how->extranonce2_size,
        .version = 0x20000000,
        .nbits = 0x1d00ffff,
        .ntime = how->ntime ? how->ntime : 1700000000,
        .agreed_mask = how->mask,
        .submit_version = how->mask != 0,
        .difficulty = how->difficulty > 0.0 ? how->difficulty : 1.0,
        .session = how->session,
    };

    memset(parts.prevhash, 0x5a, sizeof parts.prevhash);
    store_le32(coinbase1 + 12, how->content);
    assert_int_equal(job_new(&parts, &job), ERR_OK);
    job->seq = how->seq;
    return job;
}
