/* miner_pools.c - the pools of a run: from the configuration to upstreams, and into the snapshot.
 */
#include "app/miner_pools.h"

#include <stdio.h>

#include "app/miner_state.h"
#include "base/log.h"

/* ---- coming and going ------------------------------------------------------------------------ */

/* Of all but one. */
static size_t urls_in_use(const struct miner *m, const struct upstream *but,
                          const char *url[UPSTREAM_SLOTS])
{
    struct upstream_status status;
    const struct upstream *u;
    size_t count = 0;

    for (size_t i = 0; i < upstreams_count(m->upstreams); i++) {
        u = upstreams_at(m->upstreams, i);
        u->ops->status(u, &status);
        url[count++] = status.url;
    }
    for (size_t n = 0; (u = upstreams_leaving(m->upstreams, n)) != NULL; n++) {
        u->ops->status(u, &status);
        if (u != but)
            url[count++] = status.url;
    }
    return count;
}

static enum err add(struct miner *m, const struct miner_pool *pool, double quota)
{
    const struct upstream_listener child = upstreams_child(m->upstreams);
    struct pool_conn_config conn = pool->conn;
    struct node_conn_config node = pool->node;
    const char *in_use[UPSTREAM_SLOTS];
    struct upstream_status status;
    struct upstream *u;
    uint32_t index;
    enum err e = upstreams_next(m->upstreams, &index);

    if (e != ERR_OK)
        return e;
    conn.index = node.index = index;
    conn.record = m->config.record;
    e = pool->solo ? node_conn_new(m->base, &node, &child, &u)
                   : pool_conn_new(m->base, resolver_dns(m->resolver), &conn, &child, &u);
    if (e != ERR_OK)
        return e;
    u->ops->status(u, &status);
    miner_removed_expect(&m->removed, status.url, status.user, in_use, urls_in_use(m, u, in_use));
    miner_books_open(&m->books, index);
    miner_credit_open(&m->credit, index);
    upstreams_add(m->upstreams, u, quota);
    m->pool_changes++;
    return ERR_OK;
}

enum err miner_pools_new(struct miner *m, const struct miner_config *config,
                         const struct upstreams_listener *listener)
{
    const struct upstreams_config order = {
        .strategy = config->strategy,
        .turn_ns = config->turn_ns > 0 ? config->turn_ns : UPSTREAMS_TURN_NS,
        .grace_ns = UPSTREAMS_GRACE_NS,
        .refused_pause_ns = UPSTREAMS_REFUSED_PAUSE_NS,
    };
    enum err e = upstreams_new(m->base, &order, listener, &m->upstreams);

    for (size_t i = 0; e == ERR_OK && i < config->pools; i++)
        e = add(m, &config->pool[i], config->pool[i].quota > 0.0 ? config->pool[i].quota : 1.0);
    return e;
}

enum err miner_pools_add(struct miner *m, const struct miner_pool *pool)
{
    struct upstream_status status;
    enum err e = m->stopping ? ERR_CLOSED : add(m, pool, pool->quota);

    if (e != ERR_OK)
        return e;
    struct upstream *u = upstreams_at(m->upstreams, upstreams_count(m->upstreams) - 1);

    u->ops->status(u, &status);
    log_info("%s as %s: added as a pool", status.url, status.user);
    return ERR_OK;
}

enum err miner_pools_remove(struct miner *m, size_t number)
{
    struct upstream *u = upstreams_at(m->upstreams, number);
    struct upstream_status status;
    enum err e = m->stopping ? ERR_CLOSED : upstreams_remove(m->upstreams, number);

    if (e != ERR_OK)
        return e;
    u->ops->status(u, &status);
    log_info("%s as %s: is no pool of this run any more", status.url, status.user);
    return ERR_OK;
}

uint64_t miner_pools_changes(const struct miner *m)
{
    return m->pool_changes;
}

char *miner_pools_name(const struct miner *m, uint32_t index, char out[MINER_POOLS_NAME_MAX])
{
    size_t number = upstreams_number(m->upstreams, index);

    if (number == SIZE_MAX)
        snprintf(out, MINER_POOLS_NAME_MAX, "pool-");
    else
        snprintf(out, MINER_POOLS_NAME_MAX, "pool%zu", number);
    return out;
}

/* ---- the snapshot ---------------------------------------------------------------------------- */

static void copy_counts(struct snapshot_counts *to, const struct ledger_counts *from)
{
    *to = (struct snapshot_counts){
        .found = from->found,
        .accepted = from->accepted,
        .rejected = from->rejected,
        .stale = from->stale,
        .lost = from->lost,
        .throttled = from->throttled,
        .pending = from->pending,
        .accepted_unconfirmed = from->accepted_unconfirmed,
        .duplicate_dropped = from->duplicate_dropped,
    };
}

static void copy_reasons(struct snapshot *s, const struct ledger_counts *from)
{
    for (int r = REJECT_NONE + 1; r < REJECT_REASONS; r++)
        if (from->reject_reasons[r] > 0)
            s->reasons[s->reason_count++] = (struct snapshot_reason){
                .name = reject_reason_text((enum reject_reason)r),
                .count = from->reject_reasons[r],
            };
}

static void copy_upstream(const struct miner *m, const struct upstream *u, struct snapshot_pool *to)
{
    struct upstream_status status;

    u->ops->status(u, &status);
    *to = (struct snapshot_pool){
        .index = u->index,
        .url = status.url,
        .user = status.user,
        .state = upstream_state_text(status.state),
        .in_use = u == upstreams_current(m->upstreams),
        .difficulty = {status.difficulty > 0.0, status.difficulty},
        .connects = status.connects,
        .drops = status.drops,
        .jobs = status.jobs,
    };
    copy_counts(&to->counts, status.counts);
    miner_books_page(&m->books, to);
}

static void copy_pool(const struct miner *m, size_t i, struct snapshot_pool *to)
{
    struct upstreams_place place = upstreams_place(m->upstreams, i);

    copy_upstream(m, upstreams_at(m->upstreams, i), to);
    to->url_difficulty = miner_removed_difficulty(&m->removed, to->url);
    to->enabled = place.enabled;
    to->priority = place.priority;
    to->quota = place.quota;
}

static void show_removed(const struct miner *m, struct snapshot *s)
{
    struct snapshot_pool late = {.url = MINER_REMOVED_OTHERS, .user = ""}, leaving;

    miner_removed_show(&m->removed, s);
    late.counts.found = late.counts.stale = upstreams_late(m->upstreams);
    if (late.counts.found > 0)
        miner_removed_show_one(&m->removed, s, &late);
    for (size_t n = 0; upstreams_leaving(m->upstreams, n); n++) {
        copy_upstream(m, upstreams_leaving(m->upstreams, n), &leaving);
        miner_removed_show_one(&m->removed, s, &leaving);
    }
}

void miner_pools_gone(struct miner *m, const struct upstream *u)
{
    const char *in_use[UPSTREAM_SLOTS];
    size_t count = urls_in_use(m, u, in_use);
    struct snapshot_pool books;

    copy_upstream(m, u, &books);
    miner_removed_keep(&m->removed, &books, in_use, count);
    m->pool_changes++;
}

void miner_pools_snapshot(const struct miner *m, uint64_t unmailed, struct snapshot *s)
{
    struct ledger_counts sum;

    upstreams_counts(m->upstreams, &sum);
    copy_counts(&s->counts, &sum);
    s->counts.found += unmailed;
    s->counts.lost += unmailed;
    copy_reasons(s, &sum);
    s->pool_count = upstreams_count(m->upstreams);
    for (size_t i = 0; i < s->pool_count; i++)
        copy_pool(m, i, &s->pools[i]);
    show_removed(m, s);
    for (size_t i = 0; i < s->pool_count + s->removed_count; i++)
        s->jobs += s->pools[i].jobs;
}
