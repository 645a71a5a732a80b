/* added_pool.h - a pool that somebody adds while it runs. */
#ifndef JOULEHASH_ADDED_POOL_H
#define JOULEHASH_ADDED_POOL_H

#include "app/miner.h"
#include "app/options.h"
#include "view/control.h"

/* added_pool: makes a Stratum pool of it, with what the options say of all pools, and gives it to
 * the miner. As struct control has it. Loop thread. */
enum control_result added_pool(const struct options *o, struct miner *m,
                               const struct control_pool *pool, char why[CONTROL_WHY_MAX]);

#endif
