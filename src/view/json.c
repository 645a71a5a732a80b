/* json.c - the JSON summary. */
#include "view/json.h"

#include <stdio.h>

#include "view/json_economics.h"
#include "view/json_seen.h"
#include "view/text.h"

#define NO_SENSOR "no sensor is asked"

static json_t *value_or_null(struct snapshot_value v)
{
    return v.known ? json_real(v.value) : json_null();
}

static json_t *integer(uint64_t v)
{
    return json_integer((json_int_t)v);
}

static void put_counts(json_t *into, const struct snapshot_counts *c)
{
    json_object_set_new(into, "found", integer(c->found));
    json_object_set_new(into, "accepted", integer(c->accepted));
    json_object_set_new(into, "rejected", integer(c->rejected));
    json_object_set_new(into, "stale", integer(c->stale));
    json_object_set_new(into, "lost", integer(c->lost));
    json_object_set_new(into, "throttled", integer(c->throttled));
    json_object_set_new(into, "pending", integer(c->pending));
    json_object_set_new(into, "accepted_unconfirmed", integer(c->accepted_unconfirmed));
    json_object_set_new(into, "duplicate_dropped", integer(c->duplicate_dropped));
}

static void put_reasons(json_t *into, const struct snapshot *s)
{
    json_t *reasons = json_object();

    for (size_t i = 0; i < s->reason_count; i++)
        json_object_set_new(reasons, s->reasons[i].name, integer(s->reasons[i].count));
    json_object_set_new(into, "reject_reasons", reasons);
}

static void put_rates(json_t *into, const struct snapshot *s, json_t *unknown)
{
    const struct snapshot_pool_rate *p = &s->pool_hashrate;

    json_object_set_new(into, "hashes", integer(s->hashes));
    json_object_set_new(into, "hashrate_hs", json_real(s->hashrate_hs));
    if (p->known) {
        json_object_set_new(
            into, "pool_hashrate_hs",
            json_pack("{s:f,s:f,s:f}", "value", p->value, "low", p->low, "high", p->high));
        return;
    }
    json_object_set_new(into, "pool_hashrate_hs",
                        json_pack("{s:n,s:n,s:n}", "value", "low", "high"));
    json_object_set_new(unknown, "pool_hashrate_hs", json_string(text_no_pool_rate(s)));
}

static void put_blocks(json_t *into, const struct snapshot *s, json_t *unknown)
{
    json_t *blocks = json_array();

    for (size_t i = 0; i < s->block_count; i++) {
        const struct snapshot_block *b = &s->blocks[i];
        json_t *one = json_pack("{s:s,s:I}", "hash", b->hash, "nonce", (json_int_t)b->nonce);

        json_object_set_new(one, "height", b->height_known ? integer(b->height) : json_null());
        json_array_append_new(blocks, one);
        if (!b->height_known) {
            char path[64];

            snprintf(path, sizeof path, "blocks/%zu/height", i);
            json_object_set_new(unknown, path, json_string("its coinbase has no BIP34 height"));
        }
    }
    json_object_set_new(into, "blocks", blocks);
}

static json_t *words(const char *const *word, size_t count)
{
    json_t *array = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(array, json_string(word[i]));
    return array;
}

static void put_temperature(json_t *into, const struct snapshot_device *d, size_t i,
                            json_t *unknown)
{
    const char *why = d->temperature_why ? d->temperature_why : "no temperature sensor is asked";
    char path[64];

    json_object_set_new(into, "temperature_c", value_or_null(d->temperature_c));
    json_object_set_new(into, "throttle",
                        d->throttle_known ? words(d->throttle, d->throttle_count) : json_null());
    json_object_set_new(into, "work_share", value_or_null(d->work_share));
    snprintf(path, sizeof path, "devices/%zu/temperature_c", i);
    if (!d->temperature_c.known)
        json_object_set_new(unknown, path, json_string(why));
    snprintf(path, sizeof path, "devices/%zu/throttle", i);
    if (!d->throttle_known)
        json_object_set_new(unknown, path, json_string("only NVML tells it, of NVIDIA's cards"));
    snprintf(path, sizeof path, "devices/%zu/work_share", i);
    if (!d->work_share.known)
        json_object_set_new(unknown, path, json_string("it has not begun"));
}

static void put_devices(json_t *into, const struct snapshot *s, json_t *unknown)
{
    json_t *devices = json_array();

    for (size_t i = 0; i < s->device_count; i++) {
        const struct snapshot_device *d = &s->devices[i];
        json_t *one = json_pack(
            "{s:s,s:s,s:s,s:I,s:I,s:I,s:f,s:I,s:I,s:I,s:I,s:s}", "name", d->name, "kind", d->kind,
            "kernel", d->kernel, "versions", (json_int_t)d->versions, "threads",
            (json_int_t)d->threads, "hashes", (json_int_t)d->hashes, "hashrate_hs", d->hashrate_hs,
            "hw_errors", (json_int_t)d->hw_errors, "proofs", (json_int_t)d->proofs, "alarms",
            (json_int_t)d->alarms, "rebuilds", (json_int_t)d->rebuilds, "state", d->state);

        json_object_set_new(one, "hold", words(d->hold_name, d->hold_count));
        put_temperature(one, d, i, unknown);
        json_seen_device(one, d, i, unknown);
        json_array_append_new(devices, one);
    }
    json_object_set_new(into, "devices", devices);
}

/* Whom the pool's newest job pays. */
static void put_payouts(json_t *into, const struct snapshot_pool *p, size_t i, json_t *unknown)
{
    json_t *payouts = json_array();
    char path[64];

    json_object_set_new(into, "coinbase_tag", json_string(p->tag ? p->tag : ""));
    for (size_t k = 0; k < p->payout_count; k++)
        json_array_append_new(payouts, json_pack("{s:s,s:I}", "to", p->payout[k].to, "sat",
                                                 (json_int_t)p->payout[k].sat));
    json_object_set_new(into, "payouts", p->payouts > 0 ? payouts : json_null());
    if (p->payouts > 0)
        return;
    json_decref(payouts);
    snprintf(path, sizeof path, "pools/%zu/payouts", i);
    json_object_set_new(unknown, path,
                        json_string("no job of it was worked on, or its coinbase cannot be read"));
}

static void put_pools(json_t *into, const struct snapshot *s, json_t *unknown)
{
    json_t *pools = json_array();

    for (size_t i = 0; i < s->pool_count; i++) {
        const struct snapshot_pool *p = &s->pools[i];
        json_t *one = json_pack("{s:s,s:s,s:s,s:b,s:I,s:I}", "url", p->url, "user", p->user,
                                "state", p->state, "in_use", (int)p->in_use, "connects",
                                (json_int_t)p->connects, "drops", (json_int_t)p->drops);

        json_object_set_new(one, "difficulty", value_or_null(p->difficulty));
        put_counts(one, &p->counts);
        put_payouts(one, p, i, unknown);
        json_seen_pool(one, p, i, unknown);
        json_array_append_new(pools, one);
        if (!p->difficulty.known) {
            char path[64];

            snprintf(path, sizeof path, "pools/%zu/difficulty", i);
            json_object_set_new(unknown, path, json_string("the pool gave no job yet"));
        }
    }
    json_object_set_new(into, "pools", pools);
}

/* What was earned at those that are there no more. */
static void put_removed(json_t *into, const struct snapshot *s)
{
    json_t *removed = json_array();

    for (size_t i = 0; i < s->removed_count; i++) {
        const struct snapshot_pool *p = &s->pools[s->pool_count + i];
        json_t *one =
            json_pack("{s:s,s:s,s:I,s:I,s:I,s:f}", "url", p->url, "user", p->user, "connects",
                      (json_int_t)p->connects, "drops", (json_int_t)p->drops, "jobs",
                      (json_int_t)p->jobs, "accepted_difficulty", p->judged.accepted_difficulty);

        put_counts(one, &p->counts);
        json_array_append_new(removed, one);
    }
    json_object_set_new(into, "pools_removed", removed);
}

static void put_waiting(json_t *into, const char *name, const struct snapshot_waiting *w,
                        json_t *unknown)
{
    char path[64];

    json_object_set_new(into, name,
                        json_pack("{s:o,s:o,s:o,s:o}", "value",
                                  value_or_null((struct snapshot_value){w->known, w->mean_s}), "p5",
                                  value_or_null((struct snapshot_value){w->known, w->p5_s}), "p50",
                                  value_or_null((struct snapshot_value){w->known, w->p50_s}), "p95",
                                  value_or_null((struct snapshot_value){w->known, w->p95_s})));
    snprintf(path, sizeof path, "statistics/%s", name);
    if (!w->known)
        json_object_set_new(unknown, path, json_string("no hashrate, or no job with a target"));
}

static json_t *credit_json(const struct snapshot_credit *c, size_t i, json_t *unknown)
{
    json_t *one = json_pack("{s:s,s:s,s:f,s:I,s:I}", "kind", c->kind, "name", c->name,
                            "shares_expected", c->expected, "shares", (json_int_t)c->counted,
                            "objections", (json_int_t)c->objections);
    char path[64];

    if (c->judged.known) {
        json_object_set_new(one, "judged",
                            json_pack("{s:s,s:f,s:I}", "verdict", c->verdict, "shares_expected",
                                      c->judged.value, "shares", (json_int_t)c->judged_counted));
        return one;
    }
    json_object_set_new(one, "judged", json_null());
    snprintf(path, sizeof path, "statistics/consistency/%zu/judged", i);
    json_object_set_new(unknown, path, json_string(c->verdict));
    return one;
}

static void put_statistics(json_t *into, const struct snapshot *s, json_t *unknown)
{
    const struct snapshot_statistics *t = &s->statistics;
    const bool luck = t->luck.known;
    json_t *o = json_pack("{s:f,s:f,s:{s:o,s:o,s:o}}", "shares_expected", t->shares_expected,
                          "blocks_expected", t->blocks_expected, "luck", "value",
                          value_or_null((struct snapshot_value){luck, t->luck.value}), "low",
                          value_or_null((struct snapshot_value){luck, t->luck.low}), "high",
                          value_or_null((struct snapshot_value){luck, t->luck.high}));
    json_t *consistency = json_array();

    if (!luck)
        json_object_set_new(unknown, "statistics/luck",
                            json_string("nothing was hashed for a share yet"));
    put_waiting(o, "next_share_s", &t->next_share, unknown);
    put_waiting(o, "next_block_s", &t->next_block, unknown);
    for (size_t i = 0; i < t->credit_count; i++)
        json_array_append_new(consistency, credit_json(&t->credit[i], i, unknown));
    json_object_set_new(o, "consistency", consistency);
    json_object_set_new(into, "statistics", o);
}

static const char *why_unknown(const struct snapshot_energy *e, bool of_accepted)
{
    return !e->known            ? "no whole interval was measured"
           : !e->j_per_th.known ? "nothing was hashed inside this scope"
           : of_accepted        ? "no share was accepted in the interval"
                                : "of watts that were given";
}

static json_t *scope_json(const struct snapshot_energy *e, size_t i, json_t *unknown)
{
    const bool known = e->known;
    json_t *one = json_pack("{s:s,s:s,s:s,s:b,s:s}", "source", e->source, "scope", e->scope,
                            "basis", "total", "given", e->given, "state", e->state);
    const struct {
        const char *name;
        struct snapshot_value value;
        bool of_accepted;
    } figure[] = {
        {"joules", {known, e->joules}, false},
        {"seconds", {known, e->seconds}, false},
        {"elapsed_seconds", {known, e->elapsed_s}, false},
        {"hashes", {known, e->hashes}, false},
        {"power_w", {known, e->power_w}, false},
        {"j_per_th", e->j_per_th, false},
        {"uncertainty", e->uncertainty, false},
        {"j_per_accepted_th", e->j_per_accepted_th, true},
        {"accepted_uncertainty", e->accepted_uncertainty, true},
    };

    for (size_t k = 0; k < sizeof figure / sizeof figure[0]; k++) {
        char path[64];

        json_object_set_new(one, figure[k].name, value_or_null(figure[k].value));
        if (figure[k].value.known)
            continue;
        snprintf(path, sizeof path, "energy/%zu/%s", i, figure[k].name);
        json_object_set_new(unknown, path, json_string(why_unknown(e, figure[k].of_accepted)));
    }
    json_object_set_new(one, "samples", integer(e->samples));
    json_object_set_new(one, "gaps", integer(e->gaps));
    json_object_set_new(one, "failed_readings", integer(e->failed));
    json_object_set_new(one, "silences", integer(e->silences));
    return one;
}

/* The reason, and what would change it. */
static json_t *reason(const struct snapshot *s)
{
    const char *advice = s->energy_advice ? s->energy_advice : "";

    return json_sprintf("%s%s%s", s->energy_why ? s->energy_why : NO_SENSOR, advice[0] ? "; " : "",
                        advice);
}

/* At the top stands what was measured in the widest scope, and nothing that was only given. */
static void put_energy(json_t *into, const struct snapshot *s, json_t *unknown)
{
    json_t *energy = json_array();
    const struct snapshot_energy *head =
        s->energy_headline_known ? &s->energy[s->energy_headline] : NULL;
    bool measured = head && !head->given;

    for (size_t i = 0; i < s->energy_count; i++) {
        json_t *one = scope_json(&s->energy[i], i, unknown);

        json_object_set_new(one, "headline", json_boolean(head == &s->energy[i]));
        json_array_append_new(energy, one);
    }
    json_object_set_new(into, "energy", energy);
    if (s->energy_count == 0)
        json_object_set_new(unknown, "energy", reason(s));
    json_object_set_new(into, "j_per_th", measured ? json_real(head->j_per_th.value) : json_null());
    if (!measured)
        json_object_set_new(unknown, "j_per_th",
                            head ? json_string("not measured; \"energy\" has it of given watts")
                                 : reason(s));
}

json_t *json_summary(const struct snapshot *s)
{
    json_t *o = json_object(), *unknown = json_object();

    json_object_set_new(o, "version", json_string(s->version));
    json_object_set_new(o, "command", json_string(s->command));
    json_object_set_new(o, "seconds", json_real(s->seconds));
    json_seen_run(o, s, unknown);
    put_counts(o, &s->counts);
    put_reasons(o, s);
    put_rates(o, s, unknown);
    put_blocks(o, s, unknown);
    put_devices(o, s, unknown);
    put_pools(o, s, unknown);
    put_removed(o, s);
    put_energy(o, s, unknown);
    json_seen_energy(o, s, unknown);
    put_statistics(o, s, unknown);
    json_put_economics(o, s, unknown);
    json_object_set_new(o, "unknown", unknown);
    return o;
}

bool json_print(json_t *object)
{
    bool ok = object && json_dumpf(object, stdout, JSON_COMPACT) == 0 && putchar('\n') != EOF;

    json_decref(object);
    return fflush(stdout) == 0 && ok;
}
