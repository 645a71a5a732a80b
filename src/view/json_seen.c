/* json_seen.c - rates, verdicts and answers in JSON. */
#include "view/json_seen.h"

#include <stdio.h>

#define NO_JOB "no job came yet"

/* Where members are added, and what is said of those that are null. */
struct place {
    json_t *into, *unknown;
    char path[64];
};

static void put(const struct place *p, const char *name, json_t *value, const char *why)
{
    char path[128];

    json_object_set_new(p->into, name, value ? value : json_null());
    if (value)
        return;
    snprintf(path, sizeof path, "%s%s", p->path, name);
    json_object_set_new(p->unknown, path, json_string(why));
}

static void put_real(const struct place *p, const char *name, struct snapshot_value v,
                     const char *why)
{
    put(p, name, v.known ? json_real(v.value) : NULL, why);
}

static struct snapshot_value if_any(double v)
{
    return (struct snapshot_value){v > 0.0, v};
}

static json_t *integer(uint64_t v)
{
    return json_integer((json_int_t)v);
}

static void put_rates(const struct place *p, const struct snapshot_value *rate,
                      const char *const *name, size_t count)
{
    struct place in = {.into = json_object(), .unknown = p->unknown};

    snprintf(in.path, sizeof in.path, "%.48srates_hs/", p->path);
    for (size_t i = 0; i < count; i++)
        put_real(&in, name[i], rate[i], "it was not seen for two seconds yet");
    json_object_set_new(p->into, "rates_hs", in.into);
}

static void put_judged(const struct place *p, const struct snapshot_judged *j)
{
    static const char none[] = "no share was accepted yet";

    json_object_set_new(p->into, "accepted_difficulty", json_real(j->accepted_difficulty));
    json_object_set_new(p->into, "rejected_difficulty", json_real(j->rejected_difficulty));
    put_real(p, "best_share", if_any(j->best), "no share was judged yet");
    put_real(p, "last_accepted_unix_time", j->last_unix_s, none);
    put_real(p, "last_accepted_difficulty",
             (struct snapshot_value){j->last_unix_s.known, j->last_difficulty}, none);
}

void json_seen_run(json_t *into, const struct snapshot *s, json_t *unknown)
{
    const struct place p = {.into = into, .unknown = unknown};
    const struct snapshot_value rate[] = {s->rate_5s, s->rate_10s, s->rate_1m, s->rate_5m,
                                          s->rate_15m};
    static const char *const name[] = {"5s", "10s", "1m", "5m", "15m"};

    put_real(&p, "unix_time", if_any(s->now_unix_s), "nobody looked at the clock");
    json_object_set_new(into, "paused", json_boolean(s->paused));
    put_rates(&p, rate, name, sizeof name / sizeof name[0]);
    put_real(&p, "best_share", if_any(s->best_share), "no share was judged yet");
    put_real(&p, "share_difficulty", s->share_difficulty, NO_JOB);
    json_object_set_new(into, "network_blocks", integer(s->network_blocks));
    put(&p, "parent_hash", s->parent_hash[0] != '\0' ? json_string(s->parent_hash) : NULL, NO_JOB);
    put_real(&p, "parent_unix_time", s->parent_unix_s, NO_JOB);
    json_object_set_new(into, "strategy", json_string(s->strategy ? s->strategy : "Failover"));
}

void json_seen_energy(json_t *into, const struct snapshot *s, json_t *unknown)
{
    const struct snapshot_energy *e = &s->energy_now;
    struct place p = {.into = into, .unknown = unknown};
    json_t *now = e->known ? json_pack("{s:s,s:b,s:f,s:f}", "scope", e->scope, "given",
                                       (int)e->given, "seconds", e->seconds, "power_w", e->power_w)
                           : NULL;

    put(&p, "energy_now", now, "nothing was measured in the last minute");
    if (!now)
        return;
    p = (struct place){.into = now, .unknown = unknown, .path = "energy_now/"};
    put_real(&p, "j_per_th", e->j_per_th, "nothing was hashed inside this scope");
    put_real(&p, "uncertainty", e->uncertainty, "of watts that were given");
}

void json_seen_device(json_t *into, const struct snapshot_device *d, size_t i, json_t *unknown)
{
    struct place p = {.into = into, .unknown = unknown};
    const struct snapshot_value rate[] = {d->rate_5s, d->rate_1m, d->rate_5m, d->rate_15m};
    static const char *const name[] = {"5s", "1m", "5m", "15m"};

    snprintf(p.path, sizeof p.path, "devices/%zu/", i);
    put_rates(&p, rate, name, sizeof name / sizeof name[0]);
    json_object_set_new(into, "accepted", integer(d->judged.accepted));
    json_object_set_new(into, "rejected", integer(d->judged.rejected));
    put_judged(&p, &d->judged);
}

static void put_response(const struct place *p, const struct snapshot_response *r)
{
    static const double bound[] = SNAPSHOT_RESPONSE_BOUNDS;
    struct place in = {.into = json_object(), .unknown = p->unknown};
    json_t *buckets = json_array();
    uint64_t count = 0;

    snprintf(in.path, sizeof in.path, "%.40sresponse/", p->path);
    for (size_t i = 0; i < SNAPSHOT_RESPONSE_BUCKETS; i++) {
        count += r->count[i];
        if (i + 1 < SNAPSHOT_RESPONSE_BUCKETS)
            json_array_append_new(buckets, json_pack("{s:f,s:I}", "up_to_s", bound[i], "count",
                                                     (json_int_t)r->count[i]));
    }
    json_object_set_new(in.into, "count", integer(count));
    put_real(&in, "mean_s", (struct snapshot_value){count > 0, r->sum_s / (double)count},
             "it judged no share yet");
    json_object_set_new(in.into, "buckets", buckets);
    json_object_set_new(in.into, "longer", integer(r->count[SNAPSHOT_RESPONSE_BUCKETS - 1]));
    json_object_set_new(p->into, "response", in.into);
}

void json_seen_pool(json_t *into, const struct snapshot_pool *pool, size_t i, json_t *unknown)
{
    struct place p = {.into = into, .unknown = unknown};

    snprintf(p.path, sizeof p.path, "pools/%zu/", i);
    json_object_set_new(into, "enabled", json_boolean(pool->enabled));
    json_object_set_new(into, "priority", integer(pool->priority));
    json_object_set_new(into, "quota", json_real(pool->quota));
    json_object_set_new(into, "jobs", integer(pool->jobs));
    put(&p, "height", pool->height.known ? integer((uint64_t)pool->height.value) : NULL,
        "no coinbase with a BIP34 height was seen");
    put(&p, "coinbase_tag", pool->tag && pool->tag[0] != '\0' ? json_string(pool->tag) : NULL,
        "no coinbase with words in it was seen");
    put_judged(&p, &pool->judged);
    put_response(&p, &pool->response);
}
