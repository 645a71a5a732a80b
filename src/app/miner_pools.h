/* miner_pools.h - the pools of a run: from the configuration to upstreams, coming and going while
 * it runs, and into the snapshot. Loop thread only. */
#ifndef JOULEHASH_MINER_POOLS_H
#define JOULEHASH_MINER_POOLS_H

#include "app/miner.h"

/* miner_pools_new: m->upstreams, with every pool of the configuration in its order. Errors as
 * pool_conn_new. */
enum err miner_pools_new(struct miner *m, const struct miner_config *config,
                         const struct upstreams_listener *listener);

/* miner_pools_add: one more, last in the order, as soon as its place in it says; in: quota 0: as
 * much as the others on average. miner_pools_remove: the one with that number, whose books are
 * kept. Errors as upstreams_next and pool_conn_new, and as upstreams_remove; ERR_CLOSED: the run is
 * about to end. */
enum err miner_pools_add(struct miner *m, const struct miner_pool *pool);
enum err miner_pools_remove(struct miner *m, size_t number);

/* miner_pools_gone: see struct upstreams_listener. miner_pools_changes: how often one was added or
 * gone: at another value strings in earlier snapshots are no more. */
void miner_pools_gone(struct miner *m, const struct upstream *u);
uint64_t miner_pools_changes(const struct miner *m);

/* miner_pools_name: "pool0", by the number of the upstream with that index; "pool-" when it was
 * removed. Returns out. */
#define MINER_POOLS_NAME_MAX 28
char *miner_pools_name(const struct miner *m, uint32_t index, char out[MINER_POOLS_NAME_MAX]);

/* miner_pools_snapshot: every pool with its books, those that were removed, the sums, and the
 * reasons of refusals. In: unmailed, shares found when nobody could take them any more: found, and
 * lost. */
void miner_pools_snapshot(const struct miner *m, uint64_t unmailed, struct snapshot *s);

#endif
