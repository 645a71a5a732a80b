/* profit_chart.c - draws at which price and tariff machines break even. */
#include "app/profit_chart.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "view/chart.h"
#include "view/money.h"

#define LINES 6          /* of the catalogue, beside the user's own */
#define WORST 3.5        /* times the joules of the best: beyond, a line would flatten the others */
#define POINTS 5         /* of a straight line: its marker shows which it is */
#define TARIFF_WIDE 0.12 /* where none is known: most of the world's industry pays less */

struct picture {
    const struct profit_report *report;
    bool by_price;
    double tariff_most;
    struct chart_point point[LINES + 1][POINTS];
    struct chart_series series[LINES + 1];
    size_t lines;
    bool own_left_out;
};

/* What the machine needs at that tariff: a price of 1 BTC, or a hashprice. */
static struct econ_value needed(const struct picture *p, const struct profit_row *row,
                                double tariff)
{
    struct econ_inputs inputs = p->report->inputs;
    struct econ_line line;

    if (econ_known(row->hashrate_hs) && econ_known(row->power_w)) {
        econ_set(&inputs, ECON_HASHRATE, row->hashrate_hs.value, row->source, -1.0);
        econ_set(&inputs, ECON_POWER, row->power_w.value, row->source, -1.0);
    }
    econ_set(&inputs, ECON_TARIFF, tariff, "the axis", -1.0);
    econ_line(&inputs, &line);
    return p->by_price ? line.break_even_price : line.break_even_hashprice_per_ph_day;
}

static void add_line(struct picture *p, const struct profit_row *row)
{
    struct chart_point *point = p->point[p->lines];

    for (int i = 0; i < POINTS; i++) {
        double tariff = p->tariff_most * i / (POINTS - 1);
        struct econ_value y = needed(p, row, tariff);

        if (!econ_known(y))
            return;
        point[i] = (struct chart_point){.x = tariff, .y = y.value};
    }
    p->series[p->lines++] =
        (struct chart_series){.name = row->model, .point = point, .points = POINTS, .joined = true};
}

/* The user's machine, and some of the catalogue, evenly by rank. Left out is what is so far off
 * that the others would be one line; rows are sorted by efficiency. */
static void add_lines(struct picture *p)
{
    const struct profit_report *r = p->report;
    double most = 0.0;
    size_t fit = 0, rank = 0, shown = 0;

    for (size_t i = 0; i < r->rows; i++) {
        if (r->row[i].own)
            continue;
        if (most == 0.0)
            most = WORST * r->row[i].line.j_per_th.value;
        fit += r->row[i].line.j_per_th.value <= most;
    }
    for (size_t i = 0; i < r->rows; i++) {
        if (!r->row[i].own || !econ_known(r->row[i].line.j_per_th))
            continue;
        p->own_left_out = r->row[i].line.j_per_th.value > most;
        if (!p->own_left_out)
            add_line(p, &r->row[i]);
    }
    size_t wanted = fit < LINES ? fit : LINES;

    for (size_t i = 0; i < r->rows && shown < wanted; i++) {
        if (r->row[i].own)
            continue;
        if (rank++ * (wanted - 1) >= shown * (fit - 1)) {
            add_line(p, &r->row[i]);
            shown++;
        }
    }
}

char *profit_chart_svg(const struct profit_report *r)
{
    const struct econ_input *tariff = &r->inputs.in[ECON_TARIFF];
    struct picture p = {.report = r};
    char now[160], y_unit[64], x_unit[64], about[320], figure[MONEY_TEXT_MAX], cost[MONEY_TEXT_MAX];
    struct econ_value today = econ_value_of(&r->inputs, ECON_PRICE);

    p.by_price = econ_known(r->network.btc_per_hash);
    p.tariff_most = tariff->known && tariff->value > 0.0 ? 2.0 * tariff->value : TARIFF_WIDE;
    if (!p.by_price)
        today = r->network.hashprice_per_ph_day;
    add_lines(&p);
    snprintf(now, sizeof now, "now\n%s\n%s per kWh",
             econ_known(today) ? money_text(today.value, r->currency, figure) : "",
             tariff->known ? money_text(tariff->value, r->currency, cost) : "");
    snprintf(y_unit, sizeof y_unit, p.by_price ? "%s" : "%s per PH/s per day", r->currency);
    snprintf(x_unit, sizeof x_unit, "%s/kWh", r->currency);
    snprintf(about, sizeof about,
             "For each machine a straight line: above it mining earns more than its electricity "
             "costs, below it less. Drawn from tariff 0 to %s.",
             money_text(p.tariff_most, r->currency, cost));
    const struct chart_mark mark = {tariff->value, today.value, now};
    const struct chart c = {
        .title = p.by_price ? "The price of 1 BTC at which mining earns its electricity"
                            : "The hashprice at which mining earns its electricity",
        .subtitle = p.by_price ? "at the given difficulty, reward and pool fee; above its line a "
                                 "machine earns, below it loses"
                               : "at the given pool fee; above its line a machine earns, below it "
                                 "loses",
        .description = about,
        .footer = p.own_left_out ? "This machine is not drawn: its line is more than 3.5 times as "
                                   "steep as that of the best."
                                 : "Nameplates of the catalogue: joulehash profit says where each "
                                   "is from.",
        .x = {.label = "Electricity", .unit = x_unit, .from_zero = true},
        .y = {.label = p.by_price ? "Price of 1 BTC" : "Hashprice",
              .unit = y_unit,
              .prefixed = false,
              .from_zero = true},
        .series = p.series,
        .series_count = p.lines,
        .mark = &mark,
        .marks = econ_known(today) && tariff->known ? 1 : 0,
    };

    return chart_svg(&c);
}

bool profit_chart_write(const struct profit_report *r, const char *path, char *why, size_t cap)
{
    char *svg = profit_chart_svg(r);
    FILE *f = svg ? fopen(path, "we") : NULL;
    bool ok = f && fputs(svg, f) != EOF;

    if (f)
        ok = fclose(f) == 0 && ok;
    if (!ok)
        snprintf(why, cap, "--svg %s: %s", path, svg ? strerror(errno) : "out of memory");
    free(svg);
    return ok;
}
