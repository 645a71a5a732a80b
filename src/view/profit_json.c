/* profit_json.c - the report as JSON. */
#include "view/profit_json.h"

#include <stdio.h>
#include <string.h>

#include "view/json_economics.h"

#define PATH_MAX_TEXT 160
#define WHY_MAX_TEXT 1024

struct writing {
    const struct profit_report *report;
    json_t *unknown;
};

const char *profit_basis_text(enum profit_basis basis)
{
    static const char *const text[] = {"nameplate", "given", "measured"};

    return text[basis];
}

static void explain(const struct writing *w, const char *path, const char *name, const char *why)
{
    char full[PATH_MAX_TEXT + 64];

    snprintf(full, sizeof full, "%s%s%.60s", path, path[0] ? "/" : "", name);
    json_object_set_new(w->unknown, full, json_string(why));
}

/* One figure under its name, and the reason where it is unknown. */
static void put(const struct writing *w, json_t *into, const char *path, const char *name,
                struct econ_value v)
{
    char why[WHY_MAX_TEXT];

    json_object_set_new(into, name, econ_known(v) ? json_real(v.value) : json_null());
    if (!econ_known(v))
        explain(w, path, name, econ_missing_text(&w->report->inputs, v.missing, why, sizeof why));
}

static void put_text(json_t *into, const char *name, const char *text)
{
    json_object_set_new(into, name, text[0] ? json_string(text) : json_null());
}

static json_t *unit_json(const struct profit_report *r, enum econ_name name)
{
    const char *unit = econ_unit(name), *slash = strchr(unit, '/');

    return strncmp(unit, "currency", 8) == 0 ? json_sprintf("%s%s", r->currency, slash)
                                             : json_string(unit);
}

/* Satoshi and heights as whole numbers. */
static json_t *input_value(enum econ_name name, double value)
{
    return name == ECON_HEIGHT || name == ECON_FEES || name == ECON_REWARD
               ? json_integer((json_int_t)value)
               : json_real(value);
}

static json_t *inputs_json(const struct writing *w)
{
    json_t *inputs = json_object();

    for (enum econ_name i = 0; i < ECON_NAMES; i++) {
        const struct econ_input *in = &w->report->inputs.in[i];
        json_t *one = json_object();
        char path[PATH_MAX_TEXT];

        json_object_set_new(one, "value", in->known ? input_value(i, in->value) : json_null());
        json_object_set_new(one, "unit", unit_json(w->report, i));
        put_text(one, "source", in->source);
        json_object_set_new(one, "age_s",
                            in->known && in->age_s >= 0.0 ? json_real(in->age_s) : json_null());
        json_object_set_new(inputs, econ_name_text(i), one);
        snprintf(path, sizeof path, "inputs/%s", econ_name_text(i));
        if (!in->known)
            explain(w, path, "value", in->why);
    }
    json_object_set_new(inputs, "currency",
                        json_pack("{s:s,s:s,s:s,s:n}", "value", w->report->currency, "unit",
                                  "label", "source", "--currency, by default USD", "age_s"));
    return inputs;
}

static json_t *row_json(const struct writing *w, const struct profit_row *row, size_t i)
{
    const struct econ_line *line = &row->line;
    const struct econ_value ths = econ_times(row->hashrate_hs, econ_number(1e-12));
    const struct {
        const char *name;
        struct econ_value value;
    } figure[] = {
        {"hashrate_ths", ths},
        {"power_w", row->power_w},
        {"j_per_th", line->j_per_th},
        {"revenue_per_day", line->revenue_per_day},
        {"electricity_per_day", line->electricity_per_day},
        {"margin_per_day", line->margin_per_day},
        {"electricity_per_th_day", line->electricity_per_th_day},
        {"electricity_rate", line->electricity_rate},
        {"break_even_tariff_per_kwh", line->break_even_tariff_per_kwh},
        {"break_even_hashprice_per_ph_day", line->break_even_hashprice_per_ph_day},
        {"break_even_price", line->break_even_price},
        {"break_even_j_per_th", line->break_even_j_per_th},
        {"gross_per_mwh", line->gross_per_mwh},
        {"alternative_per_mwh", line->alternative_per_mwh},
        {"alternative_margin_per_day", line->alternative_margin_per_day},
    };
    json_t *one = json_object();
    char path[PATH_MAX_TEXT];

    snprintf(path, sizeof path, "rigs/%zu", i);
    json_object_set_new(one, "model", json_string(row->model));
    json_object_set_new(one, "basis", json_string(profit_basis_text(row->basis)));
    json_object_set_new(one, "own", json_boolean(row->own));
    put_text(one, "boundary", row->boundary);
    put_text(one, "source", row->source);
    for (size_t k = 0; k < sizeof figure / sizeof figure[0]; k++)
        put(w, one, path, figure[k].name, figure[k].value);
    if (line->verdict == ECON_VERDICT_UNKNOWN) {
        json_object_set_new(one, "verdict", json_null());
        explain(w, path, "verdict", "what it is decided by is unknown");
    } else {
        json_object_set_new(one, "verdict", json_string(econ_verdict_text(line->verdict)));
    }
    return one;
}

static json_t *wait_json(const struct writing *w, const struct profit_wait *wait, const char *path)
{
    json_t *one = json_object();

    put(w, one, path, "expected", wait->expected_s);
    put(w, one, path, "p5", wait->p5_s);
    put(w, one, path, "p50", wait->p50_s);
    put(w, one, path, "p95", wait->p95_s);
    return one;
}

static json_t *match_json(const struct writing *w)
{
    const struct profit_report *r = w->report;
    const char *path = "match_half_network";
    json_t *one = json_object();

    put_text(one, "model", r->fleet);
    put(w, one, path, "rigs", r->match.machines);
    put(w, one, path, "power_w", r->match.power_w);
    put(w, one, path, "electricity_per_hour", r->match.electricity_per_hour);
    put(w, one, path, "capital", r->capital);
    if (r->capital_why)
        explain(w, path, "capital", r->capital_why);
    return one;
}

static void put_fleet(const struct writing *w, json_t *into)
{
    const struct profit_report *r = w->report;
    const char *path = "own_fleet";
    json_t *one;

    if (!r->counted)
        return;
    one = json_object();
    json_object_set_new(one, "machines", json_real(r->machines));
    put(w, one, path, "hashrate_ths", econ_times(r->fleet_hashrate_hs, econ_number(1e-12)));
    put(w, one, path, "power_w", r->fleet_power_w);
    put(w, one, path, "revenue_per_day", r->fleet_line.revenue_per_day);
    put(w, one, path, "electricity_per_day", r->fleet_line.electricity_per_day);
    put(w, one, path, "margin_per_day", r->fleet_line.margin_per_day);
    put(w, one, path, "electricity_rate", r->fleet_line.electricity_rate);
    put(w, one, path, "stress_index", r->fleet_stress);
    json_object_set_new(into, path, one);
}

static void put_tariff(const struct writing *w, json_t *into)
{
    const struct profit_report *r = w->report;
    json_t *one;

    if (!r->by_hour)
        return;
    one = json_object();
    put_text(one, "until", r->tariff_until);
    json_object_set_new(one, "mean_per_kwh", json_real(r->tariff_mean));
    json_object_set_new(one, "model", json_string(r->paying_model));
    put(w, one, "tariff_table", "paying_hours_per_week", r->paying_hours);
    json_object_set_new(into, "tariff_table", one);
}

/* A matrix: for each row one figure at each value. */
static json_t *sweep_json(const struct writing *w)
{
    const struct profit_report *r = w->report;
    json_t *values = json_array(), *rigs = json_array();

    for (size_t v = 0; v < r->sweep.values; v++)
        json_array_append_new(values, json_real(r->sweep.value[v]));
    for (size_t i = 0; i < r->rows; i++) {
        json_t *rate = json_array(), *margin = json_array();

        for (size_t v = 0; v < r->sweep.values; v++) {
            const struct econ_line *l = &r->swept_line[i * r->sweep.values + v];

            json_array_append_new(rate, econ_known(l->electricity_rate)
                                            ? json_real(l->electricity_rate.value)
                                            : json_null());
            json_array_append_new(margin, econ_known(l->margin_per_day)
                                              ? json_real(l->margin_per_day.value)
                                              : json_null());
        }
        json_array_append_new(rigs, json_pack("{s:s,s:o,s:o}", "model", r->row[i].model,
                                              "electricity_rate", rate, "margin_per_day", margin));
    }
    if (r->rows > 0 && !econ_known(r->swept_line[0].margin_per_day)) {
        char why[WHY_MAX_TEXT];

        explain(w, "", "sweep",
                econ_missing_text(&r->inputs, r->swept_line[0].margin_per_day.missing, why,
                                  sizeof why));
    }
    return json_pack("{s:s,s:o,s:o}", "input", econ_name_text(r->sweep.name), "values", values,
                     "rigs", rigs);
}

json_t *profit_json(const struct profit_report *r)
{
    struct writing w = {.report = r, .unknown = json_object()};
    json_t *o = json_object(), *rigs = json_array();

    json_object_set_new(o, "inputs", inputs_json(&w));
    put(&w, o, "", "block_reward_sat", r->network.reward_sat);
    if (econ_known(r->network.reward_sat))
        json_object_set_new(o, "block_reward_sat",
                            json_integer((json_int_t)r->network.reward_sat.value));
    put(&w, o, "", "btc_per_hash", r->network.btc_per_hash);
    put(&w, o, "", "hashprice_per_ph_day", r->network.hashprice_per_ph_day);
    put(&w, o, "", "network_hashrate_hs", r->network.network_hashrate_hs);
    put(&w, o, "", "security_budget_per_day", r->network.budget_per_day);
    put(&w, o, "", "security_budget_per_th_day", r->network.budget_per_th_day);
    put(&w, o, "", "stress_index", r->stress);
    json_object_set_new(o, "match_half_network", match_json(&w));
    put_fleet(&w, o);
    put_tariff(&w, o);
    if (r->headers && r->retarget_known)
        json_object_set_new(o, "retarget", json_retarget(&r->retarget));
    else if (r->headers) {
        json_object_set_new(o, "retarget", json_null());
        explain(&w, "", "retarget", "no time lies between two blocks of one period");
    }
    if (r->swept)
        json_object_set_new(o, "sweep", sweep_json(&w));
    if (r->own)
        json_object_set_new(o, "block_wait_s", wait_json(&w, &r->block, "block_wait_s"));
    if (r->share) {
        json_t *share = json_object();

        json_object_set_new(share, "difficulty", json_real(r->share_difficulty));
        put(&w, share, "share", "revenue", r->share_revenue);
        if (r->own)
            json_object_set_new(share, "wait_s", wait_json(&w, &r->share_wait, "share/wait_s"));
        json_object_set_new(o, "share", share);
    }
    for (size_t i = 0; i < r->rows; i++)
        json_array_append_new(rigs, row_json(&w, &r->row[i], i));
    json_object_set_new(o, "rigs", rigs);
    json_object_set_new(o, "unknown", w.unknown);
    return o;
}
