/* miner_removed.h - what was earned at pools that were removed, and the sums of difficulties: one
 * entry for each URL, so that what is counted by URL never goes back. Loop thread. */
#ifndef JOULEHASH_MINER_REMOVED_H
#define JOULEHASH_MINER_REMOVED_H

#include "net/upstream.h"
#include "view/snapshot.h"

/* More than there can be pools, so that one is always to be forgotten. */
#define MINER_REMOVED_MAX (UPSTREAM_SLOTS + 16)
#define MINER_REMOVED_OTHERS "others"

/* Begins zeroed. */
struct miner_removed {
    struct miner_removed_pool {
        char *url, *user;           /* owned; of several users "" */
        bool removed;               /* one that had the URL */
        struct snapshot_pool books; /* of those */
        double difficulty;          /* accepted at this URL at any time */
    } pool[MINER_REMOVED_MAX];      /* `count` of them, the oldest first */
    size_t count;
    struct snapshot_pool others; /* of those that were forgotten; without a URL: of none */
    double others_difficulty;
};

/* miner_removed_expect: there is a pool with that URL from now on. miner_removed_keep: one was
 * removed: adds its books to those of its URL. Where there is no room for another URL the oldest
 * that no pool has becomes a part of the others. In: in_use, the URLs of all other pools. */
void miner_removed_expect(struct miner_removed *r, const char *url, const char *user,
                          const char *const *in_use, size_t in_use_count);
void miner_removed_keep(struct miner_removed *r, const struct snapshot_pool *p,
                        const char *const *in_use, size_t in_use_count);

/* miner_removed_accepted: a share of that difficulty was accepted at that URL.
 * miner_removed_difficulty: the sum of those. */
void miner_removed_accepted(struct miner_removed *r, const char *url, double difficulty);
double miner_removed_difficulty(const struct miner_removed *r, const char *url);

/* miner_removed_show: all, behind the pools of *s, whose strings are borrowed.
 * miner_removed_show_one: *p as well, with what is there of its URL. */
void miner_removed_show(const struct miner_removed *r, struct snapshot *s);
void miner_removed_show_one(const struct miner_removed *r, struct snapshot *s,
                            const struct snapshot_pool *p);

void miner_removed_clear(struct miner_removed *r);

#endif
