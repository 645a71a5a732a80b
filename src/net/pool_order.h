/* pool_order.h - which of several upstreams gets the work now: failover in order, shares of the
 * work by quota, or turns. Pure: no sockets, time and work done are arguments. Loop thread only.
 *
 * An upstream is ready while it is alive and has given a job on its present connection. The one in
 * use stays in use while it is ready, but for:
 *  - failover: an earlier one that is ready, and has settled, takes over again. One that was lost
 *    once may do so at its first job; each further loss within the hour makes it stay for longer
 *    before (POOL_ORDER_SETTLE_NS, doubled up to POOL_ORDER_SETTLE_MAX_NS), so that one that comes
 *    and goes does not take the others with it;
 *  - quota: when its turn is over the one furthest behind its quota of the work is next; time in
 *    which one was not ready is not made up for;
 *  - round robin: when its turn is over the next one that is ready is.
 * When it is lost the next one is chosen at once. */
#ifndef JOULEHASH_POOL_ORDER_H
#define JOULEHASH_POOL_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define POOL_ORDER_MAX 24
#define POOL_ORDER_NONE SIZE_MAX
#define POOL_ORDER_SETTLE_NS INT64_C(10000000000)
#define POOL_ORDER_SETTLE_MAX_NS INT64_C(300000000000)

enum pool_order_strategy { POOL_ORDER_FAILOVER, POOL_ORDER_QUOTA, POOL_ORDER_ROUND_ROBIN };

struct pool_order_entry {
    double quota;        /* above 0; 0: nobody is here */
    double done;         /* work credited */
    bool off;            /* by the user: never ready, never connected */
    bool ready, awaited; /* awaited: at the start, nothing was heard of it yet */
    int64_t lost_ns;     /* when it was last lost */
    uint32_t losses;     /* without an hour between them */
    int64_t settled_ns;  /* when it may take over from a later one */
};

struct pool_order {
    enum pool_order_strategy strategy;
    int64_t turn_ns;  /* length of a turn */
    int64_t grace_ns; /* until then a later one does not begin while an earlier one is awaited */
    size_t count;     /* who are there */
    struct pool_order_entry entry[POOL_ORDER_MAX];
    size_t place[POOL_ORDER_MAX]; /* `count` of them: which entries, in the order of preference */
    size_t wanted;                /* has the next turn, at once; POOL_ORDER_NONE: no one */
    size_t current;               /* POOL_ORDER_NONE: nobody is ready */
    int64_t turn_end_ns;
    double work_seen;
};

/* pool_order_init: nobody yet. pool_order_add: one more, last in the order of preference, in entry
 * i, which is free; in: quota, 0: as much as the others have on average. pool_order_remove: entry i
 * is free again, and in use no more. Both at any time; neither chooses. */
void pool_order_init(struct pool_order *o, enum pool_order_strategy strategy, int64_t turn_ns);
void pool_order_add(struct pool_order *o, size_t i, double quota);
void pool_order_remove(struct pool_order *o, size_t i);

/* pool_order_start: everybody who is there is awaited, until grace_ns. */
void pool_order_start(struct pool_order *o, int64_t grace_ns);

/* pool_order_ready: upstream i has become ready, or is not, which it may be told again. */
void pool_order_ready(struct pool_order *o, size_t i, bool ready, int64_t now_ns);

/* pool_order_stopped: upstream i is not connected any more because we wanted so: no loss. */
void pool_order_stopped(struct pool_order *o, size_t i);

/* pool_order_enable: switches upstream i off, or on again, when it is not ready at first.
 * pool_order_prefer: in failover it is first from now on; else its turn is next, at once.
 * pool_order_arrange: the order of preference; each upstream once. None of them chooses. */
void pool_order_enable(struct pool_order *o, size_t i, bool on);
void pool_order_prefer(struct pool_order *o, size_t i);
void pool_order_arrange(struct pool_order *o, const size_t *place);

/* pool_order_place: where upstream i stands in the order of preference; 0: first. */
size_t pool_order_place(const struct pool_order *o, size_t i);

/* pool_order_choose: who gets the work from now on; also o->current. In: work, all that was done so
 * far, in any unit, never less than before: what was done since the last call is credited to the
 * one that was in use. Out: again_ns, when to ask again if nothing happens before; INT64_MAX:
 * never. */
size_t pool_order_choose(struct pool_order *o, int64_t now_ns, double work, int64_t *again_ns);

/* pool_order_connected: whether upstream i should be connected now: by quota and in turns, all. In
 * failover the one in use, those before it, which are watched for their return, and after it as
 * many as it takes for one to stand by ready. While there is none in use: the first two within the
 * grace at the start, and each further one when it is over or those before it have been heard of.
 */
bool pool_order_connected(const struct pool_order *o, size_t i, int64_t now_ns);

#endif
