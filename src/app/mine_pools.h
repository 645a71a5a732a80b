/* mine_pools.h - the pools and nodes that the options name, made into what the miner takes. */
#ifndef JOULEHASH_MINE_POOLS_H
#define JOULEHASH_MINE_POOLS_H

#include "app/miner.h"
#include "app/node_options.h"
#include "app/options.h"
#include "app/pool_options.h"

/* As the miner takes them, with what they borrow; on the heap. */
struct mine_pools {
    struct pool_options option[OPTIONS_POOLS_MAX];
    struct node_options node[OPTIONS_POOLS_MAX];
    struct miner_pool pool[OPTIONS_POOLS_MAX]; /* as many as the options have */
};

/* mine_pools_read: into *out, from zeros, which borrows from *o and must not move. False, with what
 * and where in why, when one cannot be used, or there is none. */
bool mine_pools_read(const struct options *o, struct mine_pools *out, char *why, size_t cap);

/* mine_pools_free: after miner_new. Wipes what is secret; NULL is fine. */
void mine_pools_free(struct mine_pools *p);

#endif
