/* pool_order.c - which of several upstreams gets the work now. */
#include "net/pool_order.h"

#include <assert.h>
#include <string.h>

#define HOUR_NS INT64_C(3600000000000)

void pool_order_init(struct pool_order *o, enum pool_order_strategy strategy, int64_t turn_ns)
{
    assert(turn_ns > 0);
    memset(o, 0, sizeof *o);
    o->strategy = strategy;
    o->turn_ns = turn_ns;
    o->current = o->wanted = POOL_ORDER_NONE;
}

static double mean_quota(const struct pool_order *o)
{
    double sum = 0.0;

    for (size_t at = 0; at < o->count; at++)
        sum += o->entry[o->place[at]].quota;
    return o->count > 0 ? sum / (double)o->count : 1.0;
}

static bool is_there(const struct pool_order *o, size_t i)
{
    return i < POOL_ORDER_MAX && o->entry[i].quota > 0.0;
}

void pool_order_add(struct pool_order *o, size_t i, double quota)
{
    assert(i < POOL_ORDER_MAX && !is_there(o, i) && quota >= 0.0);
    o->entry[i] = (struct pool_order_entry){.quota = quota > 0.0 ? quota : mean_quota(o)};
    o->place[o->count++] = i;
}

void pool_order_remove(struct pool_order *o, size_t i)
{
    size_t at = pool_order_place(o, i);

    o->count--;
    memmove(&o->place[at], &o->place[at + 1], (o->count - at) * sizeof o->place[0]);
    o->entry[i] = (struct pool_order_entry){0};
    if (o->current == i)
        o->current = POOL_ORDER_NONE;
    if (o->wanted == i)
        o->wanted = POOL_ORDER_NONE;
}

void pool_order_start(struct pool_order *o, int64_t grace_ns)
{
    o->grace_ns = grace_ns;
    for (size_t at = 0; at < o->count; at++)
        o->entry[o->place[at]].awaited = !o->entry[o->place[at]].off;
}

/* Work per quota: who has least of it is furthest behind. */
static double share(const struct pool_order_entry *e)
{
    return e->done / e->quota;
}

/* One that comes back is as far as the one furthest behind: what it missed is not made up for. */
static void catch_up(struct pool_order *o, struct pool_order_entry *entry)
{
    double least = -1.0;

    for (size_t at = 0; at < o->count; at++) {
        const struct pool_order_entry *e = &o->entry[o->place[at]];

        if (e != entry && e->ready && (least < 0.0 || share(e) < least))
            least = share(e);
    }
    if (least > share(entry))
        entry->done = least * entry->quota;
}

static int64_t settle_ns(uint32_t losses)
{
    int64_t settle = POOL_ORDER_SETTLE_NS;

    if (losses < 2)
        return 0;
    for (uint32_t i = 2; i < losses && settle < POOL_ORDER_SETTLE_MAX_NS; i++)
        settle *= 2;
    return settle < POOL_ORDER_SETTLE_MAX_NS ? settle : POOL_ORDER_SETTLE_MAX_NS;
}

void pool_order_ready(struct pool_order *o, size_t i, bool ready, int64_t now_ns)
{
    struct pool_order_entry *e = &o->entry[i];

    assert(is_there(o, i));
    e->awaited = false;
    if (e->ready == ready || (ready && e->off))
        return;
    e->ready = ready;
    if (ready) {
        if (e->losses > 0 && now_ns - e->lost_ns > HOUR_NS)
            e->losses = 0;
        e->settled_ns = now_ns + settle_ns(e->losses);
        catch_up(o, e);
    } else {
        if (e->losses > 0 && now_ns - e->lost_ns > HOUR_NS)
            e->losses = 0;
        e->losses++;
        e->lost_ns = now_ns;
    }
}

void pool_order_stopped(struct pool_order *o, size_t i)
{
    o->entry[i].ready = false;
}

/* ---- what the user wants --------------------------------------------------------------------- */

void pool_order_enable(struct pool_order *o, size_t i, bool on)
{
    assert(is_there(o, i));
    o->entry[i].off = !on;
    o->entry[i].ready = o->entry[i].awaited = false;
}

size_t pool_order_place(const struct pool_order *o, size_t i)
{
    size_t at = 0;

    assert(is_there(o, i));
    while (o->place[at] != i)
        at++;
    return at;
}

void pool_order_prefer(struct pool_order *o, size_t i)
{
    o->entry[i].settled_ns = 0;
    if (o->strategy != POOL_ORDER_FAILOVER) {
        o->wanted = i;
        return;
    }
    for (size_t at = pool_order_place(o, i); at > 0; at--)
        o->place[at] = o->place[at - 1];
    o->place[0] = i;
}

void pool_order_arrange(struct pool_order *o, const size_t *place)
{
    memcpy(o->place, place, o->count * sizeof o->place[0]);
}

/* ---- choosing -------------------------------------------------------------------------------- */

static bool is_ready(const struct pool_order *o, size_t i)
{
    return is_there(o, i) && o->entry[i].ready;
}

/* The first that is ready and has settled, or else the first that is ready. */
static size_t first_ready(const struct pool_order *o, int64_t now_ns)
{
    size_t any = POOL_ORDER_NONE;

    for (size_t at = 0; at < o->count; at++) {
        size_t i = o->place[at];

        if (!o->entry[i].ready)
            continue;
        if (now_ns >= o->entry[i].settled_ns)
            return i;
        if (any == POOL_ORDER_NONE)
            any = i;
    }
    return any;
}

static size_t choose_failover(struct pool_order *o, int64_t now_ns, int64_t *again_ns)
{
    size_t best = first_ready(o, now_ns);

    if (is_ready(o, o->current)) {
        size_t current = pool_order_place(o, o->current);

        for (size_t at = 0; at < current; at++) {
            const struct pool_order_entry *e = &o->entry[o->place[at]];

            if (e->ready && e->settled_ns > now_ns && e->settled_ns < *again_ns)
                *again_ns = e->settled_ns;
        }
        return pool_order_place(o, best) < current ? best : o->current;
    }
    for (size_t at = 0; at < o->count && o->place[at] != best; at++)
        if (o->entry[o->place[at]].awaited && now_ns < o->grace_ns) {
            *again_ns = o->grace_ns;
            return POOL_ORDER_NONE;
        }
    return best;
}

static size_t furthest_behind(const struct pool_order *o)
{
    size_t best = POOL_ORDER_NONE;

    for (size_t i = 0; i < POOL_ORDER_MAX; i++)
        if (o->entry[i].ready &&
            (best == POOL_ORDER_NONE || share(&o->entry[i]) < share(&o->entry[best])))
            best = i;
    return best;
}

static size_t next_in_turn(const struct pool_order *o)
{
    size_t from = o->current == POOL_ORDER_NONE ? o->count - 1 : pool_order_place(o, o->current);

    for (size_t step = 1; step <= o->count; step++)
        if (o->entry[o->place[(from + step) % o->count]].ready)
            return o->place[(from + step) % o->count];
    return POOL_ORDER_NONE;
}

static size_t choose_turn(struct pool_order *o, int64_t now_ns, int64_t *again_ns)
{
    size_t next = o->current;

    if (is_ready(o, o->wanted)) {
        next = o->wanted;
        o->wanted = POOL_ORDER_NONE;
        o->turn_end_ns = now_ns + o->turn_ns;
    } else if (!is_ready(o, o->current) || now_ns >= o->turn_end_ns) {
        next = o->strategy == POOL_ORDER_QUOTA ? furthest_behind(o) : next_in_turn(o);
        o->turn_end_ns = now_ns + o->turn_ns;
    }
    if (next != POOL_ORDER_NONE && o->count > 1)
        *again_ns = o->turn_end_ns;
    return next;
}

size_t pool_order_choose(struct pool_order *o, int64_t now_ns, double work, int64_t *again_ns)
{
    *again_ns = INT64_MAX;
    if (o->current != POOL_ORDER_NONE)
        o->entry[o->current].done += work - o->work_seen;
    o->work_seen = work;
    if (o->count == 0)
        return POOL_ORDER_NONE;
    o->current = o->strategy == POOL_ORDER_FAILOVER ? choose_failover(o, now_ns, again_ns)
                                                    : choose_turn(o, now_ns, again_ns);
    return o->current;
}

bool pool_order_connected(const struct pool_order *o, size_t i, int64_t now_ns)
{
    size_t before = 0, at = 0;
    bool awaited = false, stands_by = false;

    if (o->entry[i].off)
        return false;
    if (o->strategy != POOL_ORDER_FAILOVER)
        return true;
    for (; o->place[at] != i; at++) {
        before += !o->entry[o->place[at]].off;
        awaited |= o->entry[o->place[at]].awaited;
    }
    if (o->current == POOL_ORDER_NONE)
        return before < 2 || !awaited || now_ns >= o->grace_ns;
    for (size_t k = pool_order_place(o, o->current) + 1; k < at; k++)
        stands_by |= o->entry[o->place[k]].ready;
    return !stands_by;
}
