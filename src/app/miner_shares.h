/* miner_shares.h - what devices mail: shares on their way to their pool, blocks, faults and notes.
 * Loop thread only. */
#ifndef JOULEHASH_MINER_SHARES_H
#define JOULEHASH_MINER_SHARES_H

#include <stdbool.h>
#include <stdint.h>

struct miner;

/* miner_shares_drain: takes at most so many from the mailbox: at a difficulty where the workers
 * find shares faster than they can be judged, the loop must still hear the pool and the clock. What
 * waits holds the workers back. */
void miner_shares_drain(struct miner *m, uint32_t most);

/* miner_shares_alone: whether the work is a node's: its shares are blocks, one at a time. */
bool miner_shares_alone(const struct miner *m);

#endif
