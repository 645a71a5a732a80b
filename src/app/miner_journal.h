/* miner_journal.h - shares for pools that are blocks, kept on the disk until the pool has taken
 * them: a pool alone can make the whole block, so what is kept is the proof of what was found. Loop
 * thread only; the writing is the journal's thread's.
 *
 * A record's chain is "pool"; its bytes are the header (80), the coinbase's length (4,
 * little-endian), the coinbase as hashed, the number of branches (4), and these (32 each). */
#ifndef JOULEHASH_MINER_JOURNAL_H
#define JOULEHASH_MINER_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "chain/job.h"
#include "chain/share.h"

#define MINER_JOURNAL_CHAIN "pool"
#define MINER_JOURNAL_LEAST                                                                        \
    1e-4 /* network difficulty: below, every share is a block, and none is kept */

struct journal;

/* Begins zeroed but for the folder. */
struct miner_journal {
    const char *folder; /* borrowed; NULL: nothing is kept. Made when the first block is found */
    struct journal *journal;
};

/* miner_journal_keep: a share that was sent is a block. */
void miner_journal_keep(struct miner_journal *j, const struct job *job, const struct share *share,
                        int64_t now_ns);

/* miner_journal_taken: the pool has accepted it. In: job and share as they were kept; others do no
 * harm. */
void miner_journal_taken(struct miner_journal *j, const struct job *job, const struct share *share);

/* miner_journal_second: says what could not be kept; once a second. */
void miner_journal_second(struct miner_journal *j);

/* miner_journal_clear: lets the thread finish until deadline_ns (monotonic). */
void miner_journal_clear(struct miner_journal *j, int64_t deadline_ns);

#endif
