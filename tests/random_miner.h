/* random_miner.h - the miner of a random session: a job table, search cursors by identity, workers,
 * and the shares that they find. */
#ifndef JOULEHASH_TESTS_RANDOM_MINER_H
#define JOULEHASH_TESTS_RANDOM_MINER_H

#include "tests/random_world.h"

void random_miner_take(struct world *w, struct job *job); /* the job is the miner's from now on */
struct job *random_miner_job(struct world *w, uint64_t seq);

/* random_miner_mine: a few nonces. random_miner_hand_in: some of the shares found, one perhaps
 * twice. random_miner_spoil: hands in a share with a bit turned, which must be found out. */
void random_miner_mine(struct world *w);
void random_miner_hand_in(struct world *w);
void random_miner_spoil(struct world *w);

#endif
