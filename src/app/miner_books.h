/* miner_books.h - what a mining run remembers of its shares and jobs for those who look at it: by
 * device and by pool, what was judged, how long judging took, the hardest hash, the newest parent.
 * Sums only: none of them ever goes back. Loop thread. */
#ifndef JOULEHASH_MINER_BOOKS_H
#define JOULEHASH_MINER_BOOKS_H

#include "app/miner_devices.h"
#include "chain/job.h"
#include "chain/address.h"
#include "measure/window.h"
#include "net/upstream.h"
#include "view/snapshot.h"

/* Begins zeroed. Of pools, those that were opened, each in its slot. */
struct miner_books {
    struct miner_books_device {
        struct snapshot_judged judged;
        struct window hashes;
    } device[MINER_DEVICES_MAX];
    struct miner_books_pool {
        bool open;
        uint32_t index;
        struct snapshot_judged judged;
        struct snapshot_response response;
        struct snapshot_value height;
        char tag[COINBASE_TAG_MAX + 1];
        struct snapshot_payout payout[SNAPSHOT_PAYOUTS_MAX];
        struct miner_books_script { /* of each of them; a length of 0: longer than it holds */
            uint8_t bytes[ADDRESS_SCRIPT_MAX];
            size_t len;
        } script[SNAPSHOT_PAYOUTS_MAX];
        size_t payout_count;
        uint64_t payouts;
    } pool[UPSTREAM_SLOTS];
    struct snapshot_judged judged; /* of all, also of those that are open no more */
    struct snapshot_response response;
    double best;
    uint64_t parents;
    uint8_t parent[32];                  /* header byte order */
    int64_t parent_wall_ns, job_wall_ns; /* 0: none came */
};

/* miner_books_open: a page for the upstream with that index, empty, in place of the one of its slot
 * before. */
void miner_books_open(struct miner_books *b, uint32_t index);

/* miner_books_job: user is the name at the pool that gave it. */
void miner_books_job(struct miner_books *b, const struct job *job, const char *user,
                     int64_t wall_ns);
void miner_books_verdict(struct miner_books *b, const struct upstream *u,
                         const struct upstream_verdict *v, int64_t wall_ns);

/* miner_books_stale: a share of that job (NULL: it is gone) was discarded before sending. */
void miner_books_stale(struct miner_books *b, const struct job *job);

/* miner_books_second: once a second. */
void miner_books_second(struct miner_books *b, const struct miner_devices *devices, int64_t now_ns);

/* miner_books_page: what was judged at one pool, and how fast, into *p, which has its index. */
void miner_books_page(const struct miner_books *b, struct snapshot_pool *p);

/* miner_books_snapshot: into the devices and pools that are in *s already. */
void miner_books_snapshot(const struct miner_books *b, int64_t wall_ns, struct snapshot *s);

#endif
