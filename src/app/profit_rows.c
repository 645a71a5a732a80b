/* profit_rows.c - fills the report of `joulehash profit`. */
#include "app/profit_rows.h"

#include <stdlib.h>
#include <string.h>

/* By electricity-cost rate; where that is unknown by efficiency, which is the same order at one
 * price of power; unknown ones last. */
static int compare_values(struct econ_value a, struct econ_value b)
{
    if (econ_known(a) != econ_known(b))
        return econ_known(a) ? -1 : 1;
    return (a.value > b.value) - (a.value < b.value);
}

static int compare_rows(const void *a, const void *b)
{
    const struct profit_row *x = a, *y = b;
    int by_rate = 0;

    if (econ_known(x->line.electricity_rate) && econ_known(y->line.electricity_rate))
        by_rate = compare_values(x->line.electricity_rate, y->line.electricity_rate);
    int by_efficiency = compare_values(x->line.j_per_th, y->line.j_per_th);

    return by_rate != 0 ? by_rate : by_efficiency != 0 ? by_efficiency : strcmp(x->model, y->model);
}

/* The inputs with a machine of the catalogue in the place of the user's. */
static void with_rig(const struct profit_report *r, const struct rig *rig, struct econ_inputs *out)
{
    *out = r->inputs;
    econ_set(out, ECON_HASHRATE, rig->hashrate_ths * 1e12, rig->source, -1.0);
    econ_set(out, ECON_POWER, rig->power_w, rig->source, -1.0);
}

static void fill_row(struct profit_row *row, const struct econ_inputs *inputs)
{
    row->hashrate_hs = econ_value_of(inputs, ECON_HASHRATE);
    row->power_w = econ_value_of(inputs, ECON_POWER);
    econ_line(inputs, &row->line);
}

static void fill_wait(const struct econ_inputs *inputs, struct econ_value hashes,
                      struct profit_wait *out)
{
    struct econ_value mean = econ_wait_s(inputs, hashes);

    out->expected_s = mean;
    out->p5_s = econ_times(mean, econ_number(econ_wait_quantile(1.0, 0.05)));
    out->p50_s = econ_times(mean, econ_number(econ_wait_quantile(1.0, 0.50)));
    out->p95_s = econ_times(mean, econ_number(econ_wait_quantile(1.0, 0.95)));
}

bool profit_rows_fill(struct profit_report *r, const struct rigs *rigs,
                      const struct profit_row *own)
{
    struct econ_value *rate = calloc(rigs->count + 1, sizeof *rate);

    r->row = calloc(rigs->count + 1, sizeof *r->row);
    if (!rate || !r->row) {
        free(rate);
        return false;
    }
    econ_network(&r->inputs, &r->network);
    for (size_t i = 0; i < rigs->count; i++) {
        const struct rig *rig = &rigs->row[i];
        struct profit_row *row = &r->row[r->rows++];
        struct econ_inputs inputs;

        memcpy(row->model, rig->model, sizeof row->model);
        memcpy(row->source, rig->source, sizeof row->source);
        memcpy(row->boundary, rig->boundary, sizeof row->boundary);
        row->basis = PROFIT_NAMEPLATE;
        with_rig(r, rig, &inputs);
        fill_row(row, &inputs);
        rate[i] = row->line.electricity_rate;
    }
    r->stress = econ_stress(rate, NULL, rigs->count);
    free(rate);
    if (own) {
        struct econ_value hashes = econ_times(econ_value_of(&r->inputs, ECON_DIFFICULTY),
                                              econ_number(ECON_HASHES_PER_DIFFICULTY));

        r->own = true;
        r->row[r->rows] = *own;
        fill_row(&r->row[r->rows++], &r->inputs);
        fill_wait(&r->inputs, hashes, &r->block);
    }
    qsort(r->row, r->rows, sizeof *r->row, compare_rows);
    return true;
}

bool profit_rows_fleet(struct profit_report *r, const struct rigs *rigs)
{
    struct econ_value *rate = calloc(rigs->count + 1, sizeof *rate);
    double *weight = calloc(rigs->count + 1, sizeof *weight), ths = 0.0, watts = 0.0;
    struct econ_inputs inputs;

    if (!rate || !weight) {
        free(rate);
        free(weight);
        return false;
    }
    for (size_t i = 0; i < rigs->count; i++) {
        const struct rig *rig = &rigs->row[i];
        struct econ_line line;

        with_rig(r, rig, &inputs);
        econ_line(&inputs, &line);
        rate[i] = line.electricity_rate;
        weight[i] = rig->count * rig->hashrate_ths;
        ths += weight[i];
        watts += rig->count * rig->power_w;
        r->machines += rig->count;
    }
    r->counted = r->machines > 0.0;
    if (r->counted) {
        inputs = r->inputs;
        econ_set(&inputs, ECON_HASHRATE, ths * 1e12, "the machines' counts", -1.0);
        econ_set(&inputs, ECON_POWER, watts, "the machines' counts", -1.0);
        r->fleet_hashrate_hs = econ_value_of(&inputs, ECON_HASHRATE);
        r->fleet_power_w = econ_value_of(&inputs, ECON_POWER);
        econ_line(&inputs, &r->fleet_line);
        r->fleet_stress = econ_stress(rate, weight, rigs->count);
    }
    free(rate);
    free(weight);
    return true;
}

void profit_rows_match(struct profit_report *r, const struct rig *rig, double price)
{
    struct econ_inputs inputs;

    with_rig(r, rig, &inputs);
    r->fleet = rig->model;
    econ_match_half(&inputs, &r->match);
    r->capital = econ_times(r->match.machines, econ_number(price));
    r->capital_why = NULL;
    if (price < 0.0) {
        r->capital.missing |= ECON_UNDEFINED;
        r->capital_why = "no price of that machine is given (--rig-price)";
    }
}

void profit_rows_share(struct profit_report *r, double difficulty)
{
    r->share = true;
    r->share_difficulty = difficulty;
    r->share_revenue = econ_share_revenue(&r->inputs, difficulty);
    fill_wait(&r->inputs, econ_number(difficulty * ECON_HASHES_PER_DIFFICULTY), &r->share_wait);
}

bool profit_rows_sweep(struct profit_report *r)
{
    r->swept_line = calloc(r->rows * r->sweep.values + 1, sizeof *r->swept_line);
    if (!r->swept_line)
        return false;
    r->swept = true;
    for (size_t i = 0; i < r->rows; i++) {
        const struct profit_row *row = &r->row[i];
        struct econ_inputs inputs = r->inputs;

        if (!row->own) {
            econ_set(&inputs, ECON_HASHRATE, row->hashrate_hs.value, row->source, -1.0);
            econ_set(&inputs, ECON_POWER, row->power_w.value, row->source, -1.0);
        }
        for (size_t v = 0; v < r->sweep.values; v++) {
            econ_set(&inputs, r->sweep.name, r->sweep.value[v], "--sweep", -1.0);
            econ_line(&inputs, &r->swept_line[i * r->sweep.values + v]);
        }
    }
    return true;
}

void profit_rows_hours(struct profit_report *r, const struct tariff *t)
{
    const struct profit_row *row = r->row;

    for (size_t i = 0; i < r->rows; i++)
        if (r->row[i].own)
            row = &r->row[i];
    memcpy(r->paying_model, row->model, sizeof r->paying_model);
    r->paying_hours = row->line.break_even_tariff_per_kwh;
    if (econ_known(r->paying_hours))
        r->paying_hours.value = tariff_minutes_below(t, r->paying_hours.value) / 60.0;
}
