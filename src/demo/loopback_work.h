/* loopback_work.h - jobs made from real blocks: what a notify says, and the header that a share for
 * it stands for. Pure values; header and merkle arithmetic of its own, so that a mistake of the
 * miner's is not repeated here. Any thread. */
#ifndef JOULEHASH_LOOPBACK_WORK_H
#define JOULEHASH_LOOPBACK_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "demo/real_blocks.h"

#define LOOPBACK_COINBASE_MAX 512
#define LOOPBACK_EXTRANONCE1_BYTES 4
#define LOOPBACK_EXTRANONCE2_BYTES 4 /* in rolled jobs; 0 in a real block's */
#define LOOPBACK_ROLLED_VERSION 0x20000000u
#define LOOPBACK_NTIME_AHEAD 7000 /* seconds that ntime may run ahead of the job's */

/* A real block, decoded. */
struct loopback_source {
    const struct real_block *block;
    uint8_t header[80];
    uint32_t version, ntime, nbits, nonce; /* header integers */
    double difficulty;                     /* of its nbits */
    uint8_t coinbase[LOOPBACK_COINBASE_MAX];
    size_t coinbase_len, script_len;
    uint8_t branch[REAL_BLOCK_BRANCHES_MAX][32];
    size_t branch_count;
};

struct loopback_job {
    uint32_t id; /* shown in hexadecimal, never 0 */
    const struct loopback_source *source;
    bool real; /* the block as it was mined, not a variation */
    uint32_t version, version_mask, ntime;
    double difficulty;
    uint8_t coinbase[LOOPBACK_COINBASE_MAX]; /* extranonce2 is zero */
    size_t coinbase_len;
    size_t extranonce1_offset, extranonce2_offset, extranonce2_size;
};

/* loopback_source_init: false when the record is not a block that this pool can serve: not
 * hexadecimal, no plain coinbase transaction, or the branch does not give the header's root. */
bool loopback_source_init(struct loopback_source *source, const struct real_block *block);

/* loopback_job_real: the block itself. The last bytes of its scriptSig serve as extranonce1. */
void loopback_job_real(struct loopback_job *job, const struct loopback_source *source);

/* loopback_job_rolled: a variation of the block: its coinbase with `serial`, extranonce1 and room
 * for extranonce2 at the end of the scriptSig, its parent, branch and nbits. */
void loopback_job_rolled(struct loopback_job *job, const struct loopback_source *source,
                         const uint8_t extranonce1[LOOPBACK_EXTRANONCE1_BYTES], uint32_t serial,
                         uint32_t ntime, uint32_t version_mask);

/* loopback_job_notify: the parameters of mining.notify; NULL when out of memory. */
json_t *loopback_job_notify(const struct loopback_job *job, bool clean);

/* loopback_job_header: the header of a share. extranonce2 holds job->extranonce2_size bytes. */
void loopback_job_header(const struct loopback_job *job, const uint8_t *extranonce2,
                         uint32_t version, uint32_t ntime, uint32_t nonce, uint8_t header[80]);

#endif
