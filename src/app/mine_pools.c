/* mine_pools.c - the pools and nodes that the options name. */
#include "app/mine_pools.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/run.h"

static bool read_one(const struct options *o, size_t i, struct mine_pools *pools, char *why,
                     size_t cap)
{
    struct miner_pool *out = &pools->pool[i];

    if (node_options_here(o, i)) {
        if (!node_options_read(o, i, &pools->node[i], &out->node, why, cap))
            return false;
        out->solo = true;
        run_node(o, &out->node);
        out->quota = o->pool[i].quota > 0.0 ? o->pool[i].quota : 1.0;
        return true;
    }
    if (!pool_options_read(o, &o->pool[i], &pools->option[i], why, cap))
        return false;
    run_pool(o, out);
    pool_options_config(&pools->option[i], &out->conn);
    if (o->pool[i].quota > 0.0)
        out->quota = o->pool[i].quota;
    return true;
}

bool mine_pools_read(const struct options *o, struct mine_pools *out, char *why, size_t cap)
{
    if (o->pools == 0) {
        snprintf(why, cap, "no pool: -o URL -u NAME (or try `joulehash demo`)");
        return false;
    }
    if (node_options_strangers(o, why, cap))
        return false;
    for (size_t i = 0; i < o->pools; i++)
        if (!read_one(o, i, out, why, cap))
            return false;
    return true;
}

void mine_pools_free(struct mine_pools *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < OPTIONS_POOLS_MAX; i++)
        pool_options_clear(&p->option[i]);
    explicit_bzero(p, sizeof *p);
    free(p);
}
