/* upstreams_state.h - inside of several upstreams as one: shared by upstreams.c, which chooses and
 * connects, and upstreams_list.c, which knows who is there, only. */
#ifndef JOULEHASH_UPSTREAMS_STATE_H
#define JOULEHASH_UPSTREAMS_STATE_H

#include "net/reject_watch.h"
#include "net/upstreams.h"

_Static_assert(POOL_ORDER_MAX == UPSTREAM_SLOTS, "an entry of the order for every slot");

struct child {
    struct upstream *u; /* NULL: the slot is free */
    bool leaving;       /* removed: not in the order any more */
    int64_t leave_ns;   /* ... and not closed before then */
    struct job *newest; /* of the present connection; NULL: none */
    struct reject_watch rejects;
    int64_t answered_ns; /* when the last verdict came, ... */
    int64_t judged_ns;   /* ... and when the last one that it counts */
    enum upstream_state state;
    bool let_in, accepted;  /* ever: the user; a share, or of a node any call */
    bool known;             /* it gave up on a pool that had known the user, and will again */
    uint32_t refusals;      /* in a row: it gave up */
    int64_t start_again_ns; /* ... when to try again; 0: it did not give up */
};

struct upstreams {
    struct event_base *base;
    struct upstreams_config config;
    struct upstreams_listener listener;
    struct event *choose;    /* a turn is over, or one has settled */
    struct event *arrange;   /* who should be connected */
    struct pool_order order; /* its entries are the slots */
    struct child child[UPSTREAM_SLOTS];
    size_t slot[UPSTREAMS_MAX]; /* of those that are there, by their numbers */
    size_t count;
    uint32_t newest;           /* index of the one added last */
    struct ledger_counts gone; /* of those that are gone, and what came late for them */
    uint64_t late;
    bool running, over;
};

/* upstreams_choose_anew: something about who is there, or their order, has changed: chooses who has
 * the work now, and soon who is connected. Nothing unless it runs. */
void upstreams_choose_anew(struct upstreams *s);

#endif
