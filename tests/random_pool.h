/* random_pool.h - what the pool of a random session says: to the session, and the same to the
 * referee. */
#ifndef JOULEHASH_TESTS_RANDOM_POOL_H
#define JOULEHASH_TESTS_RANDOM_POOL_H

#include "tests/random_world.h"

void random_pool_hex(char *out, const uint8_t *bytes, size_t len);
void random_pool_extranonces(struct world *w, uint8_t *extranonce1, size_t *size1, size_t *size2);
uint32_t random_pool_new_mask(struct world *w);

void random_pool_notify(struct world *w);
void random_pool_difficulty(struct world *w);
void random_pool_extranonce(struct world *w);
void random_pool_mask(struct world *w);
void random_pool_nonsense(struct world *w); /* lines that must change nothing */
void random_pool_unknown_reply(struct world *w);
void random_pool_deliver(struct world *w); /* some verdicts, in any order */

#endif
