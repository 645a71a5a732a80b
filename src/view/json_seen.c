/* json_seen.c - rates, verdicts and answers in JSON. */
#include "view/json_seen.h"

static json_t *value_or_null(struct snapshot_value v)
{
    return v.known ? json_real(v.value) : json_null();
}

static json_t *rates(struct snapshot_value s5, struct snapshot_value s10, struct snapshot_value m1,
                     struct snapshot_value m5, struct snapshot_value m15)
{
    json_t *o = json_object();

    json_object_set_new(o, "5s", value_or_null(s5));
    if (s10.known || s10.value >= 0.0) /* devices have none */
        json_object_set_new(o, "10s", value_or_null(s10));
    json_object_set_new(o, "1m", value_or_null(m1));
    json_object_set_new(o, "5m", value_or_null(m5));
    json_object_set_new(o, "15m", value_or_null(m15));
    return o;
}

static void put_judged(json_t *into, const struct snapshot_judged *j)
{
    bool any = j->last_unix_s.known;

    json_object_set_new(into, "accepted_difficulty", json_real(j->accepted_difficulty));
    json_object_set_new(into, "rejected_difficulty", json_real(j->rejected_difficulty));
    json_object_set_new(into, "best_share", j->best > 0.0 ? json_real(j->best) : json_null());
    json_object_set_new(into, "last_accepted_unix_time", value_or_null(j->last_unix_s));
    json_object_set_new(into, "last_accepted_difficulty",
                        any ? json_real(j->last_difficulty) : json_null());
}

void json_seen_run(json_t *into, const struct snapshot *s)
{
    json_object_set_new(into, "unix_time", s->now_unix_s > 0.0 ? json_real(s->now_unix_s)
                                                               : json_null());
    json_object_set_new(into, "paused", json_boolean(s->paused));
    json_object_set_new(into, "rates_hs",
                        rates(s->rate_5s, s->rate_10s, s->rate_1m, s->rate_5m, s->rate_15m));
    json_object_set_new(into, "best_share",
                        s->best_share > 0.0 ? json_real(s->best_share) : json_null());
    json_object_set_new(into, "share_difficulty", value_or_null(s->share_difficulty));
    json_object_set_new(into, "network_blocks", json_integer((json_int_t)s->network_blocks));
    json_object_set_new(into, "parent_hash",
                        s->parent_hash[0] != '\0' ? json_string(s->parent_hash) : json_null());
    json_object_set_new(into, "parent_unix_time", value_or_null(s->parent_unix_s));
    json_object_set_new(into, "strategy", json_string(s->strategy ? s->strategy : "Failover"));
}

void json_seen_device(json_t *into, const struct snapshot_device *d)
{
    static const struct snapshot_value none = {false, -1.0};

    json_object_set_new(into, "rates_hs",
                        rates(d->rate_5s, none, d->rate_1m, d->rate_5m, d->rate_15m));
    json_object_set_new(into, "accepted", json_integer((json_int_t)d->judged.accepted));
    json_object_set_new(into, "rejected", json_integer((json_int_t)d->judged.rejected));
    put_judged(into, &d->judged);
}

/* How many took longer than each bound is what readers want to draw, so each bucket is by itself. */
static json_t *response(const struct snapshot_response *r)
{
    static const double bound[] = SNAPSHOT_RESPONSE_BOUNDS;
    json_t *o = json_object(), *buckets = json_array();
    uint64_t count = 0;

    for (size_t i = 0; i < SNAPSHOT_RESPONSE_BUCKETS; i++) {
        count += r->count[i];
        json_array_append_new(
            buckets, json_pack("{s:o,s:I}", "up_to_s",
                               i + 1 < SNAPSHOT_RESPONSE_BUCKETS ? json_real(bound[i])
                                                                 : json_null(),
                               "count", (json_int_t)r->count[i]));
    }
    json_object_set_new(o, "count", json_integer((json_int_t)count));
    json_object_set_new(o, "mean_s", count > 0 ? json_real(r->sum_s / (double)count) : json_null());
    json_object_set_new(o, "buckets", buckets);
    return o;
}

void json_seen_pool(json_t *into, const struct snapshot_pool *p)
{
    json_object_set_new(into, "enabled", json_boolean(p->enabled));
    json_object_set_new(into, "priority", json_integer((json_int_t)p->priority));
    json_object_set_new(into, "quota", json_real(p->quota));
    json_object_set_new(into, "jobs", json_integer((json_int_t)p->jobs));
    json_object_set_new(into, "height", p->height.known
                                            ? json_integer((json_int_t)p->height.value)
                                            : json_null());
    json_object_set_new(into, "coinbase_tag",
                        p->tag && p->tag[0] != '\0' ? json_string(p->tag) : json_null());
    put_judged(into, &p->judged);
    json_object_set_new(into, "response", response(&p->response));
}
