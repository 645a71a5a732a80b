/* miner_pools.c - the pools of a run: from the configuration to upstreams, and into the snapshot.
 */
#include "app/miner_pools.h"

enum err miner_pools_new(struct event_base *base, struct evdns_base *dns,
                         const struct miner_config *config,
                         const struct upstreams_listener *listener, struct upstreams **out)
{
    const struct upstreams_config order = {
        .strategy = config->strategy,
        .turn_ns = config->turn_ns > 0 ? config->turn_ns : UPSTREAMS_TURN_NS,
        .grace_ns = UPSTREAMS_GRACE_NS,
        .refused_pause_ns = UPSTREAMS_REFUSED_PAUSE_NS,
    };
    enum err e = upstreams_new(base, &order, listener, out);

    for (size_t i = 0; e == ERR_OK && i < config->pools; i++) {
        const struct upstream_listener child = upstreams_child(*out);
        struct pool_conn_config pool = config->pool[i].conn;
        struct node_conn_config node = config->pool[i].node;
        struct upstream *u;

        pool.index = node.index = (uint32_t)i;
        e = config->pool[i].solo ? node_conn_new(base, &node, &child, &u)
                                 : pool_conn_new(base, dns, &pool, &child, &u);
        if (e == ERR_OK)
            upstreams_add(*out, u, config->pool[i].quota > 0.0 ? config->pool[i].quota : 1.0);
    }
    if (e != ERR_OK) {
        upstreams_free(*out);
        *out = NULL;
    }
    return e;
}

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

static void copy_pool(const struct upstreams *upstreams, size_t i, struct snapshot_pool *to)
{
    struct upstream *u = upstreams_at(upstreams, i);
    struct upstreams_place place = upstreams_place(upstreams, i);
    struct upstream_status status;

    u->ops->status(u, &status);
    *to = (struct snapshot_pool){
        .url = status.url,
        .user = status.user,
        .state = upstream_state_text(status.state),
        .in_use = u == upstreams_current(upstreams),
        .difficulty = {status.difficulty > 0.0, status.difficulty},
        .connects = status.connects,
        .drops = status.drops,
        .jobs = status.jobs,
        .enabled = place.enabled,
        .priority = place.priority,
        .quota = place.quota,
    };
    copy_counts(&to->counts, status.counts);
}

void miner_pools_snapshot(const struct upstreams *upstreams, uint64_t unmailed, struct snapshot *s)
{
    struct ledger_counts sum;

    upstreams_counts(upstreams, &sum);
    copy_counts(&s->counts, &sum);
    s->counts.found += unmailed;
    s->counts.lost += unmailed;
    copy_reasons(s, &sum);
    s->pool_count = upstreams_count(upstreams);
    for (size_t i = 0; i < s->pool_count; i++)
        copy_pool(upstreams, i, &s->pools[i]);
}
