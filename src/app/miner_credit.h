/* miner_credit.h - what a mining run's hashes promise in shares and blocks, and what came of it: of
 * each device by what it found, of each pool by what it took. Loop thread. */
#ifndef JOULEHASH_MINER_CREDIT_H
#define JOULEHASH_MINER_CREDIT_H

#include "app/miner_devices.h"
#include "chain/job.h"
#include "measure/credit.h"
#include "net/upstream.h"
#include "stratum/ledger.h"
#include "view/snapshot.h"

/* Value; begins zeroed. */
struct miner_credit {
    struct miner_credit_part {
        bool worked;      /* of a pool: it gave a job */
        double expected;  /* shares, of the hashes counted at the difficulties of their time */
        uint64_t counted; /* devices: shares found; pools: of these, not refused and not lost */
        struct credit credit;
    } device[MINER_DEVICES_MAX], pool[UPSTREAM_SLOTS]; /* pools by the slots of their indices */
    double hashes[MINER_DEVICES_MAX];                  /* counted up to here */
    double blocks;      /* expected, of all hashes on jobs with a known target */
    double exposure;    /* seconds on a job, each divided by the hashes that a share took then */
    int64_t counted_ns; /* up to when; 0: never */
    struct credit_work {
        double share, block; /* hashes that one takes; 0: unknown */
        uint32_t slot;       /* of the pool */
    } work;                  /* what is hashed now */
};

/* miner_credit_job: from now on this is hashed; NULL: nothing. Hashes up to now count for what was
 * hashed before. */
void miner_credit_job(struct miner_credit *m, const struct miner_devices *devices,
                      const struct job *job);

/* miner_credit_found: a device found a share that is no duplicate. */
void miner_credit_found(struct miner_credit *m, uint32_t device);

/* miner_credit_open: a pool with that index begins. */
void miner_credit_open(struct miner_credit *m, uint32_t index);

/* miner_credit_second, then miner_credit_pool for each, by its index (struct job.upstream) and the
 * number that it is called by: counts, and warns of what does not fit; once a second. */
void miner_credit_second(struct miner_credit *m, const struct miner_devices *devices);
void miner_credit_pool(struct miner_credit *m, uint32_t index, size_t number,
                       const struct ledger_counts *counts);

/* miner_credit_snapshot: fills s->statistics and s->pool_hashrate from what was counted last;
 * hashrates, names and counts are there already. */
void miner_credit_snapshot(const struct miner_credit *m, const struct miner_devices *devices,
                           struct snapshot *s);

#endif
