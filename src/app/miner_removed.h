/* miner_removed.h - what was earned at pools that were removed: one entry for each URL, so that
 * what is counted by URL never goes back. Loop thread. */
#ifndef JOULEHASH_MINER_REMOVED_H
#define JOULEHASH_MINER_REMOVED_H

#include "net/upstream.h"
#include "view/snapshot.h"

/* More than there can be other pools, so that one of them is always to be forgotten. */
#define MINER_REMOVED_MAX UPSTREAM_SLOTS
#define MINER_REMOVED_OTHERS "others"

/* Begins zeroed. */
struct miner_removed {
    struct miner_removed_pool {
        char *url, *user; /* owned; of several users "" */
        struct snapshot_pool books;
    } pool[MINER_REMOVED_MAX]; /* `count` of them, the oldest first */
    size_t count;
    struct snapshot_pool others; /* of those that were forgotten; without a URL: of none */
};

/* miner_removed_keep: adds the books of *p to those of its URL. Where there is no room the oldest
 * of which no pool in_use has the URL becomes a part of the others. */
void miner_removed_keep(struct miner_removed *r, const struct snapshot_pool *p,
                        const char *const *in_use, size_t in_use_count);

/* miner_removed_show: all, behind the pools of *s, whose strings are borrowed.
 * miner_removed_show_one: *p as well, with what is there of its URL. */
void miner_removed_show(const struct miner_removed *r, struct snapshot *s);
void miner_removed_show_one(struct snapshot *s, const struct snapshot_pool *p);

void miner_removed_clear(struct miner_removed *r);

#endif
