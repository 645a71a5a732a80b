/* share.h - a found share: where it was found, as a value without pointers, so that it can cross
 * threads. Its header is always rebuilt from the job's bytes before it is sent. */
#ifndef JOULEHASH_SHARE_H
#define JOULEHASH_SHARE_H

#include <stdint.h>

#include "chain/job.h"

struct share {
    uint64_t job_seq;
    uint64_t session;
    int64_t found_ns;               /* monotonic */
    uint32_t version, ntime, nonce; /* header integers */
    uint32_t device;
    uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
};

#endif
