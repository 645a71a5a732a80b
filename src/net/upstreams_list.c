/* upstreams_list.c - who is there: upstreams that come and go, their numbers and order, their sums.
 */
#include "net/upstreams_state.h"

#include <assert.h>

#include "base/clock.h"

/* What workers found before they heard of it may still be on its way here. */
#define LEAVE_NS (250 * CLOCK_MILLISECOND)

static size_t slot_of(const struct upstreams *s, size_t i)
{
    assert(i < s->count);
    return s->slot[i];
}

static bool others_left(const struct upstreams *s, size_t but)
{
    for (size_t i = 0; i < s->count; i++) {
        size_t slot = s->slot[i];

        if (slot != but && !s->order.entry[slot].off && s->child[slot].state != UPSTREAM_FAILED)
            return true;
    }
    return false;
}

static bool others_ready(const struct upstreams *s, size_t but)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->slot[i] != but && s->order.entry[s->slot[i]].ready)
            return true;
    return false;
}

/* Never one that was there before, so that no share of that is taken for one of this. */
enum err upstreams_next(const struct upstreams *s, uint32_t *index)
{
    *index = s->newest + 1;
    if (s->count == UPSTREAMS_MAX)
        return ERR_LIMIT;
    for (size_t i = 0; i < UPSTREAM_SLOTS && *index < UPSTREAM_INDEX_MAX; i++, ++*index)
        if (!s->child[upstream_slot(*index)].u)
            return ERR_OK;
    return ERR_LIMIT;
}

void upstreams_add(struct upstreams *s, struct upstream *u, double quota)
{
    size_t slot = upstream_slot(u->index);

    assert(s->count < UPSTREAMS_MAX && !s->child[slot].u);
    s->newest = u->index;
    s->child[slot] = (struct child){.u = u, .state = UPSTREAM_STOPPED};
    s->slot[s->count++] = slot;
    pool_order_add(&s->order, slot, quota);
    upstreams_choose_anew(s);
}

/* The work goes to another one, where turns are taken and one is ready. */
static bool hands_on(struct upstreams *s, size_t slot)
{
    if (s->order.strategy == POOL_ORDER_FAILOVER || !others_ready(s, slot))
        return false;
    pool_order_enable(&s->order, slot, false);
    upstreams_choose_anew(s);
    return true;
}

enum err upstreams_remove(struct upstreams *s, size_t i)
{
    size_t slot = slot_of(s, i);
    struct child *c = &s->child[slot];

    assert(s->running);
    if (!others_left(s, slot))
        return ERR_LIMIT;
    if (s->order.current == slot && !hands_on(s, slot))
        return ERR_STATE;
    c->leaving = true;
    c->leave_ns = clock_mono_ns() + LEAVE_NS;
    job_free(c->newest);
    c->newest = NULL;
    pool_order_remove(&s->order, slot);
    s->slot[i] = s->slot[--s->count];
    upstreams_choose_anew(s);
    return ERR_OK;
}

size_t upstreams_count(const struct upstreams *s)
{
    return s->count;
}

struct upstream *upstreams_at(const struct upstreams *s, size_t i)
{
    return s->child[slot_of(s, i)].u;
}

size_t upstreams_number(const struct upstreams *s, uint32_t index)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->child[s->slot[i]].u->index == index)
            return i;
    return SIZE_MAX;
}

struct upstream *upstreams_leaving(const struct upstreams *s, size_t n)
{
    for (size_t i = 0; i < UPSTREAM_SLOTS; i++)
        if (s->child[i].u && s->child[i].leaving && n-- == 0)
            return s->child[i].u;
    return NULL;
}

struct upstream *upstreams_current(const struct upstreams *s)
{
    return s->order.current == POOL_ORDER_NONE ? NULL : s->child[s->order.current].u;
}

/* ---- what the user wants --------------------------------------------------------------------- */

enum err upstreams_enable(struct upstreams *s, size_t i, bool on)
{
    size_t slot = slot_of(s, i);

    if (s->order.entry[slot].off != on)
        return ERR_STATE;
    if (!on && !others_left(s, slot))
        return ERR_LIMIT;
    pool_order_enable(&s->order, slot, on);
    if (on && s->child[slot].newest)
        pool_order_ready(&s->order, slot, true, clock_mono_ns());
    /* Asked for by name, one that gave up is tried again. */
    if (on && s->child[slot].state == UPSTREAM_FAILED)
        s->child[slot].start_again_ns = clock_mono_ns();
    upstreams_choose_anew(s);
    return ERR_OK;
}

void upstreams_prefer(struct upstreams *s, size_t i)
{
    pool_order_prefer(&s->order, slot_of(s, i));
    upstreams_choose_anew(s);
}

enum err upstreams_arrange(struct upstreams *s, const size_t *place, size_t count)
{
    bool seen[UPSTREAMS_MAX] = {false};
    size_t slots[UPSTREAMS_MAX];

    if (count != s->count)
        return ERR_RANGE;
    for (size_t i = 0; i < count; i++) {
        if (place[i] >= count || seen[place[i]])
            return ERR_RANGE;
        seen[place[i]] = true;
        slots[i] = s->slot[place[i]];
    }
    pool_order_arrange(&s->order, slots);
    upstreams_choose_anew(s);
    return ERR_OK;
}

struct upstreams_place upstreams_place(const struct upstreams *s, size_t i)
{
    size_t slot = slot_of(s, i);

    return (struct upstreams_place){.enabled = !s->order.entry[slot].off,
                                    .priority = pool_order_place(&s->order, slot),
                                    .quota = s->order.entry[slot].quota};
}

/* ---- shares and their sums ------------------------------------------------------------------- */

enum session_submit_result upstreams_submit(struct upstreams *s, const struct share *share,
                                            const struct job *job, uint8_t *hash,
                                            double *difficulty)
{
    uint32_t index = upstream_of_session(share->session);
    struct upstream *u = s->child[upstream_slot(index)].u;

    if (u && u->index == index)
        return u->ops->submit(u, share, job, hash, difficulty);
    s->gone.found++;
    s->gone.stale++;
    s->late++;
    return SESSION_SUBMIT_STALE;
}

void upstreams_counts(const struct upstreams *s, struct ledger_counts *sum)
{
    *sum = s->gone;
    for (size_t i = 0; i < UPSTREAM_SLOTS; i++) {
        struct upstream_status status;

        if (!s->child[i].u)
            continue;
        s->child[i].u->ops->status(s->child[i].u, &status);
        ledger_counts_add(sum, status.counts);
    }
}

uint64_t upstreams_late(const struct upstreams *s)
{
    return s->late;
}
