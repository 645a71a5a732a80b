/* loopback_pool.h - a real Stratum v1 pool on a real TCP socket of the loopback interface, serving
 * work made from real mainnet blocks and judging every share with OpenSSL.
 *
 * It runs on the caller's event loop; all calls from that loop's thread. It is the embedded default
 * of `joulehash demo`, and the pool of many tests.
 *
 * Each connection goes through the same course. Phase "block": a real block exactly as it was mined
 * (its coinbase and merkle branch, extranonce2_size 0, version mask 0), in the order of where its
 * nonce lies in the search; it ends when the true nonce is submitted. Phase "rolled": for
 * rolled_seconds, jobs made from the same block with extranonce2 and a version mask, and a fresh
 * extranonce1 by mining.set_extranonce. Then the next block; after the last one, the first again.
 * A client that did not ask for mining.extranonce.subscribe, or that takes no version rolling, gets
 * what it can take: without extranonce.subscribe it is given rolled jobs only, from the start.
 *
 * The share difficulty is set for about one share in share_seconds, from start_difficulty (or what
 * the client suggests) and then from what the connection really submits; in phase "block" never
 * above the block's own difficulty, so that the block is always also a share. A change comes with a
 * new job; in phase "block" that is the same content under another id. A client that has accounted
 * for the nonce space of a block several times over without submitting its nonce goes on without
 * it.
 *
 * Every share is judged by the difficulty, mask and extranonce of its own job. One of a job that a
 * clean one made void is still judged for grace_seconds, since it may have crossed that job on the
 * way; then it is stale.
 *
 * Whoever runs the loop ignores SIGPIPE. */
#ifndef JOULEHASH_LOOPBACK_POOL_H
#define JOULEHASH_LOOPBACK_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

#include "base/err.h"
#include "demo/real_blocks.h"

struct loopback_pool_config {
    uint16_t port;           /* 0: any free one */
    double start_difficulty; /* of new connections, > 0 */
    double share_seconds;    /* aim, default 1.0 */
    double rolled_seconds;   /* length of phase "rolled", default 10 */
    double job_seconds;    /* in phase "rolled": a new (not clean) job every so often, default 4 */
    double grace_seconds;  /* default 0.5, at least 0 */
    uint32_t version_mask; /* offered in configure, default 0x1fffe000 */
    bool rolled_only;      /* never serve phase "block" */
    /* Called for each re-mined block: its record, and the hash in display order. May be NULL. Must
     * not free the pool. */
    void (*on_block)(void *context, const struct real_block *block, uint32_t nonce,
                     const char *hash);
    void *context;
};

struct loopback_pool_counts {
    uint64_t connections, lines, bad_lines;
    uint64_t accepted, rejected; /* rejected is the sum of the next line */
    uint64_t stale, duplicate, low_difficulty, unauthorized, bad_time, bad_version, malformed;
    uint64_t blocks; /* real blocks re-mined */
    double accepted_difficulty;
};

struct loopback_pool;

/* loopback_pool_defaults: fills every default above. */
void loopback_pool_defaults(struct loopback_pool_config *config);

/* loopback_pool_new: binds to 127.0.0.1 and starts to listen. ERR_IO with errno set when the port
 * cannot be had; ERR_RANGE for a number in config that is not finite or not above its bound;
 * ERR_NOMEM; *out is NULL then. *config is copied. */
enum err loopback_pool_new(struct event_base *base, const struct loopback_pool_config *config,
                           struct loopback_pool **out);
void loopback_pool_free(struct loopback_pool *pool); /* closes every connection */

uint16_t loopback_pool_port(const struct loopback_pool *pool);
const struct loopback_pool_counts *loopback_pool_counts(const struct loopback_pool *pool);

/* loopback_pool_block: the real block that the newest connection is being served in phase "block",
 * or NULL. For showing progress. */
const struct real_block *loopback_pool_block(const struct loopback_pool *pool);

/* loopback_pool_renew: sends every connection a new clean job now (benchmarks of job latency,
 * tests). In phase "block" the same block again. */
void loopback_pool_renew(struct loopback_pool *pool);

#endif
