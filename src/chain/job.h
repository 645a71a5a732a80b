/* job.h - one decoded job: everything a pool's notify (or a node's template) says, checked once,
 * and the way from there to a header.
 *
 * A job is immutable once its seq is set. Owner: whoever holds the pointer; it is moved from the
 * session to the loop's job table. Only the loop thread touches a job; workers get values (work.h).
 * Sources: Stratum v1 as pools speak it, BIP310 and BIP320 (version rolling). */
#ifndef JOULEHASH_JOB_H
#define JOULEHASH_JOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "chain/coinbase.h"
#include "chain/target.h"

#define JOB_ID_MAX 255           /* longest job id, in bytes */
#define JOB_BRANCHES_MAX 32      /* deepest merkle branch */
#define JOB_EXTRANONCE1_MAX 32   /* extranonce1 bytes */
#define JOB_EXTRANONCE2_MAX 16   /* extranonce2 bytes */
#define JOB_COINBASE_MAX 1000000 /* coinbase bytes in all: what a block can hold */
#define JOB_NTIME_ROLL_MAX 7000  /* seconds ntime may run ahead of the job's (ckpool's bound) */

struct job {
    uint64_t seq;     /* set by the owner of the job table; continues across reconnects */
    uint64_t session; /* the connection that it came on; unique in the program */
    uint32_t upstream;
    char id[JOB_ID_MAX + 1]; /* the pool's own bytes, NUL-terminated */

    uint32_t version;      /* header version as the pool gave it */
    uint32_t version_mask; /* bits that we may roll: agreed mask, less bits set in version */
    uint32_t agreed_mask;  /* the mask in force (BIP310): what the sixth parameter is cut to */
    bool submit_version;   /* submit carries a sixth parameter */
    uint32_t nbits, ntime; /* header integers */
    uint8_t prevhash[32];  /* header byte order */

    uint8_t *coinbase; /* coinb1, extranonce1, room for extranonce2 (zero), coinb2 */
    size_t coinbase_len;
    size_t extranonce1_offset, extranonce1_size;
    size_t extranonce2_offset, extranonce2_size;
    uint8_t branch[JOB_BRANCHES_MAX][32];
    size_t branch_count;

    double difficulty;     /* share difficulty in force when the job came */
    struct target target;  /* its share target (target_for_share) */
    bool network_known;    /* false: nbits is zero, negative or overflows */
    struct target network; /* the block target, from nbits */
    double network_difficulty;
    struct coinbase_info coinbase_info; /* of the coinbase with a zero extranonce2 */
    bool coinbase_known;                /* false: the coinbase could not be decoded */

    bool clean; /* older jobs of this session are void */
    uint64_t
        generation; /* set by the session: counts its jobs, from 1; see session.h. 0 elsewhere */
    int64_t received_ns; /* monotonic */
    uint8_t
        identity[32]; /* SHA-256 over all that decides the headers of this job: version, parent,
                         coinbase and places of the extranonces, branch, nbits, ntime; not the id,
                         the difficulty, the mask or the session. The search cursor keys on it */
};

/* What a notify holds, with its hexadecimal already decoded. Pointers are the caller's. */
struct job_parts {
    const char *id;
    size_t id_len;
    uint8_t prevhash[32]; /* header byte order */
    const uint8_t *coinbase1, *extranonce1, *coinbase2;
    size_t coinbase1_len, extranonce1_size, coinbase2_len;
    size_t extranonce2_size;
    const uint8_t (*branch)[32];
    size_t branch_count;
    uint32_t version, nbits, ntime;
    bool clean;
    uint32_t agreed_mask; /* 0: no version rolling */
    bool submit_version;
    double difficulty;
    uint64_t session;
    uint32_t upstream;
    int64_t received_ns;
};

/* job_new: builds a job, seq 0. ERR_LIMIT for an id, extranonce1, coinbase or branch above the
 * bounds; ERR_RANGE for another extranonce2 size, an id with a NUL in it, or a difficulty outside
 * DIFFICULTY_MIN..DIFFICULTY_MAX; ERR_NOMEM. *out is NULL then. A coinbase that cannot be decoded
 * and nbits without a target do not stop mining: coinbase_known and network_known say so. */
enum err job_new(const struct job_parts *parts, struct job **out);

/* job_copy: a deep copy, seq 0. ERR_NOMEM leaves *out NULL. */
enum err job_copy(const struct job *job, struct job **out);

/* job_set_mask: for a copy that is not yet shared: puts a new agreed mask in force. */
void job_set_mask(struct job *job, uint32_t agreed_mask, bool submit_version);

void job_free(struct job *job); /* NULL is fine */

/* job_merkle_root: hashes the coinbase with that extranonce2 (extranonce2_size bytes) and folds the
 * branch, with the plain reference. `root` is in header byte order. */
void job_merkle_root(const struct job *job, const uint8_t *extranonce2, uint8_t root[32]);

/* job_header: the 80 header bytes for that extranonce2, version, ntime and nonce. */
void job_header(const struct job *job, const uint8_t *extranonce2, uint32_t version, uint32_t ntime,
                uint32_t nonce, uint8_t header[80]);

#endif
