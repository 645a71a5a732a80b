/* miner_pools.h - the pools of a run: from the configuration to upstreams, and into the snapshot.
 * Loop thread only. */
#ifndef JOULEHASH_MINER_POOLS_H
#define JOULEHASH_MINER_POOLS_H

#include <event2/dns.h>
#include <event2/event.h>

#include "app/miner.h"

/* miner_pools_new: makes every pool of the configuration, in its order. Errors as pool_conn_new;
 * *out is NULL then. */
enum err miner_pools_new(struct event_base *base, struct evdns_base *dns,
                         const struct miner_config *config,
                         const struct upstreams_listener *listener, struct upstreams **out);

/* miner_pools_snapshot: every pool, the sums of their books, and the reasons of refusals. In:
 * unmailed, shares found when nobody could take them any more: found, and lost. */
void miner_pools_snapshot(const struct upstreams *upstreams, uint64_t unmailed, struct snapshot *s);

#endif
