/* json_economics.c - economics in JSON. */
#include "view/json_economics.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "econ/econ.h"

#define NOT_ASKED "neither a price nor a cost is given"

static void say(json_t *unknown, const char *name, const char *why)
{
    char path[96];

    snprintf(path, sizeof path, "economics/%s", name);
    json_object_set_new(unknown, path, json_string(why));
}

static void put_job_value(json_t *into, const char *name, struct snapshot_value v, bool whole,
                          const char *why, json_t *unknown)
{
    json_object_set_new(into, name,
                        !v.known ? json_null()
                        : whole  ? json_integer((json_int_t)v.value)
                                 : json_real(v.value));
    if (!v.known)
        say(unknown, name, why);
}

/* "USD/kWh" where the model says "currency/kWh". */
static void unit_text(enum econ_name name, const char *currency, char *out, size_t cap)
{
    static const char word[] = "currency";
    const char *unit = econ_unit(name);
    bool money = strncmp(unit, word, strlen(word)) == 0;

    snprintf(out, cap, "%s%s", money ? currency : "", money ? unit + strlen(word) : unit);
}

static void put_input(json_t *into, const struct snapshot_economics *e, enum econ_name name,
                      json_t *unknown)
{
    const struct econ_input *in = &e->inputs.in[name];
    char unit[32], path[64];

    unit_text(name, e->currency, unit, sizeof unit);
    json_t *one = json_pack("{s:o,s:s}", "value", in->known ? json_real(in->value) : json_null(),
                            "unit", unit);

    if (in->known) {
        json_object_set_new(one, "source", json_string(in->source));
        if (in->age_s >= 0.0)
            json_object_set_new(one, "age_s", json_real(in->age_s));
    } else {
        snprintf(path, sizeof path, "inputs/%s", econ_name_text(name));
        say(unknown, path, in->why);
    }
    json_object_set_new(into, econ_name_text(name), one);
}

static void put_inputs(json_t *into, const struct snapshot_economics *e, json_t *unknown)
{
    json_t *inputs = json_object();

    for (enum econ_name i = 0; i < ECON_NAMES; i++) {
        bool optional = i == ECON_FEES || i == ECON_ALTERNATIVE_KWH || i == ECON_ALTERNATIVE_HOUR;

        if (!optional || e->inputs.in[i].known)
            put_input(inputs, e, i, unknown);
    }
    json_object_set_new(into, "inputs", inputs);
}

static void put_outputs(json_t *into, const struct snapshot_economics *e, json_t *unknown)
{
    const struct econ_line *l = &e->line;
    const struct {
        const char *name;
        struct econ_value value;
    } output[] = {
        {"hashprice_per_ph_day", e->network.hashprice_per_ph_day},
        {"network_hashrate_hs", e->network.network_hashrate_hs},
        {"security_budget_per_day", e->network.budget_per_day},
        {"revenue_per_share", e->share_value},
        {"j_per_th", l->j_per_th},
        {"revenue_per_day", l->revenue_per_day},
        {"electricity_per_day", l->electricity_per_day},
        {"margin_per_day", l->margin_per_day},
        {"electricity_rate", l->electricity_rate},
        {"break_even_tariff_per_kwh", l->break_even_tariff_per_kwh},
        {"break_even_hashprice_per_ph_day", l->break_even_hashprice_per_ph_day},
        {"break_even_price", l->break_even_price},
        {"break_even_j_per_th", l->break_even_j_per_th},
        {"gross_per_mwh", l->gross_per_mwh},
    };
    char why[512];

    for (size_t i = 0; i < sizeof output / sizeof output[0]; i++) {
        bool known = e->currency && econ_known(output[i].value);

        json_object_set_new(into, output[i].name,
                            known ? json_real(output[i].value.value) : json_null());
        if (!known)
            say(unknown, output[i].name,
                e->currency
                    ? econ_missing_text(&e->inputs, output[i].value.missing, why, sizeof why)
                    : NOT_ASKED);
    }
}

json_t *json_retarget(const struct retarget_forecast *f)
{
    return json_pack(
        "{s:I,s:I,s:I,s:f,s:f,s:f,s:f,s:f,s:f,s:f}", "next_height", (json_int_t)f->next_height,
        "blocks_left", (json_int_t)f->blocks_left, "intervals_seen", (json_int_t)f->intervals,
        "seconds_seen", f->seconds, "seconds_left", f->seconds_left, "so_far_pct",
        100.0 * (f->so_far - 1.0), "change_pct", 100.0 * (f->factor - 1.0), "change_low_pct",
        100.0 * (f->low - 1.0), "change_high_pct", 100.0 * (f->high - 1.0), "confidence", 0.95);
}

void json_put_economics(json_t *into, const struct snapshot *s, json_t *unknown)
{
    const struct snapshot_economics *e = &s->economics;
    json_t *o = json_object();

    put_job_value(o, "network_difficulty", s->network_difficulty, false,
                  "no job with a valid nbits was seen", unknown);
    put_job_value(o, "height", s->height, true, "no coinbase with a BIP34 height was seen",
                  unknown);
    put_job_value(o, "block_reward_sat", s->reward_sat, true, "no coinbase could be decoded",
                  unknown);
    put_outputs(o, e, unknown);
    json_object_set_new(o, "retarget",
                        e->retarget_known ? json_retarget(&e->retarget) : json_null());
    if (!e->retarget_known)
        say(unknown, "retarget", "fewer than two blocks of a period were found while mining");
    json_object_set_new(
        o, "verdict",
        json_string(econ_verdict_text(e->currency ? e->line.verdict : ECON_VERDICT_UNKNOWN)));
    if (e->currency) {
        json_object_set_new(o, "currency", json_string(e->currency));
        put_inputs(o, e, unknown);
        if (e->price_trouble && e->price_trouble[0] != '\0')
            json_object_set_new(o, "price_trouble", json_string(e->price_trouble));
    }
    if (e->currency && econ_known(e->line.alternative_margin_per_day))
        json_object_set_new(o, "alternative_margin_per_day",
                            json_real(e->line.alternative_margin_per_day.value));
    if (s->policy.action)
        json_object_set_new(o, "policy",
                            json_pack("{s:s,s:s,s:b,s:I,s:s}", "action", s->policy.action, "why",
                                      s->policy.why ? s->policy.why : "", "dry_run",
                                      s->policy.dry_run, "switches", (json_int_t)s->policy.switches,
                                      "alternative",
                                      s->policy.alternative ? s->policy.alternative : "none"));
    json_object_set_new(into, "economics", o);
}
