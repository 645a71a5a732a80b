/* profit_text.c - the report for people. */
#include "view/profit_text.h"

#include <string.h>

#include "view/columns.h"
#include "view/money.h"
#include "view/text.h"
#include "view/text_economics.h"

#define WHY_MAX_TEXT 512
#define SOURCE_MAX_TEXT (ECON_SOURCE_MAX + TEXT_FIGURE_MAX + 8)

/* A figure of a column; "-" when unknown. */
static const char *cell(struct econ_value v, double scale, int digits, int decimals,
                        char out[MONEY_TEXT_MAX])
{
    return econ_known(v) ? money_digits(v.value * scale, digits, decimals, out) : "-";
}

static const char *money(const struct profit_report *r, struct econ_value v,
                         char out[MONEY_TEXT_MAX])
{
    return econ_known(v) ? money_text(v.value, r->currency, out) : "unknown";
}

static const char *why(const struct profit_report *r, struct econ_value v, char out[WHY_MAX_TEXT])
{
    return econ_missing_text(&r->inputs, v.missing, out, WHY_MAX_TEXT);
}

/* "unknown (price: not given)" at the end of a line. */
static void say_unknown(const struct profit_report *r, struct econ_value v, FILE *to)
{
    char reason[WHY_MAX_TEXT];

    if (!econ_known(v))
        fprintf(to, " (%s)", why(r, v, reason));
}

/* "--price"; "run.json, mine, 2 h 3 m ago". */
static const char *source(const struct econ_input *in, char out[SOURCE_MAX_TEXT])
{
    char age[TEXT_FIGURE_MAX];

    if (in->age_s < 0.0)
        snprintf(out, SOURCE_MAX_TEXT, "%s", in->source);
    else
        snprintf(out, SOURCE_MAX_TEXT, "%s, %s ago", in->source, text_seconds(in->age_s, age));
    return out;
}

static void print_inputs(const struct profit_report *r, FILE *to)
{
    const struct econ_input *in = r->inputs.in;
    char a[MONEY_TEXT_MAX], b[MONEY_TEXT_MAX], c[MONEY_TEXT_MAX];
    char from[SOURCE_MAX_TEXT], of_fees[SOURCE_MAX_TEXT];

    fprintf(to, "price        ");
    if (in[ECON_PRICE].known)
        fprintf(to, "%s for 1 BTC, %s\n", money_text(in[ECON_PRICE].value, r->currency, a),
                source(&in[ECON_PRICE], from));
    else
        fprintf(to, "unknown: %s\n", in[ECON_PRICE].why);
    fprintf(to, "tariff       ");
    if (!in[ECON_TARIFF].known)
        fprintf(to, "unknown: %s\n", in[ECON_TARIFF].why);
    else if (r->by_hour)
        fprintf(to, "%s per kWh until %s, %s; %s on average over the week\n",
                money_text(in[ECON_TARIFF].value, r->currency, a), r->tariff_until,
                source(&in[ECON_TARIFF], from), money_text(r->tariff_mean, r->currency, b));
    else
        fprintf(to, "%s per kWh, %s\n", money_text(in[ECON_TARIFF].value, r->currency, a),
                source(&in[ECON_TARIFF], from));
    fprintf(to, "network      ");
    if (in[ECON_DIFFICULTY].known)
        fprintf(to, "difficulty %s, %s; so %s\n", text_difficulty(in[ECON_DIFFICULTY].value, a),
                source(&in[ECON_DIFFICULTY], from),
                text_rate(r->network.network_hashrate_hs.value, b));
    else
        fprintf(to, "difficulty unknown: %s\n", in[ECON_DIFFICULTY].why);
    fprintf(to, "reward       ");
    if (!econ_known(r->network.reward_sat))
        fprintf(to, "unknown");
    else
        fprintf(to, "%s BTC a block", money_digits(r->network.reward_sat.value / 1e8, 4, 0, a));
    say_unknown(r, r->network.reward_sat, to);
    if (in[ECON_REWARD].known)
        fprintf(to, ", %s", source(&in[ECON_REWARD], from));
    else if (econ_known(r->network.reward_sat))
        fprintf(to, ": height %.0f, %s; fees %s", in[ECON_HEIGHT].value,
                source(&in[ECON_HEIGHT], from), source(&in[ECON_FEES], of_fees));
    fprintf(to, "; pool fee %s %%, %s\n", money_digits(in[ECON_POOL_FEE].value, 1, 0, c),
            source(&in[ECON_POOL_FEE], from));
}

static void print_retarget(const struct profit_report *r, FILE *to)
{
    char text[WHY_MAX_TEXT];

    if (r->headers)
        fprintf(to, "retarget     %s\n",
                r->retarget_known ? text_retarget(&r->retarget, text, sizeof text)
                                  : "unknown: no time lies between two blocks of one period");
}

static void print_network(const struct profit_report *r, FILE *to)
{
    const struct econ_network *n = &r->network;
    char a[MONEY_TEXT_MAX], b[MONEY_TEXT_MAX];

    fprintf(to, "hashprice    %s%s", money(r, n->hashprice_per_ph_day, a),
            econ_known(n->hashprice_per_ph_day) ? " per PH/s per day, before any pool fee" : "");
    say_unknown(r, n->hashprice_per_ph_day, to);
    fprintf(to, "\nbudget       ");
    if (econ_known(n->budget_per_th_day))
        fprintf(to, "the network is paid %s a day, %s for each TH/s",
                money(r, n->budget_per_day, a), money(r, n->budget_per_th_day, b));
    else
        fprintf(to, "%s%s", money(r, n->budget_per_day, a),
                econ_known(n->budget_per_day) ? " a day" : "");
    say_unknown(r, n->budget_per_th_day, to);
    fputc('\n', to);
    fprintf(to, "half of it   ");
    if (r->fleet[0] == '\0' || !econ_known(r->match.machines)) {
        fprintf(to, "unknown");
        say_unknown(r, r->match.machines, to);
    } else {
        fprintf(to, "takes %.0f of %s, %s, %s of electricity an hour", r->match.machines.value,
                r->fleet, text_watts(r->match.power_w.value, a),
                money(r, r->match.electricity_per_hour, b));
        say_unknown(r, r->match.electricity_per_hour, to);
        if (econ_known(r->capital))
            fprintf(to, "; to buy them: %s", money(r, r->capital, a));
    }
    fputc('\n', to);
}

/* ---- the table ---- */

static void add_figure(struct columns *c, struct econ_value v, double scale, int digits,
                       int decimals)
{
    char text[MONEY_TEXT_MAX];

    columns_add(c, cell(v, scale, digits, decimals, text));
}

/* "> this machine, measured": those of the catalogue are as their nameplates say. */
static void add_name(struct columns *c, const struct profit_row *row)
{
    char text[RIG_TEXT_MAX + 32];

    snprintf(text, sizeof text, "%c %.40s%s%s", row->own ? '>' : ' ', row->model,
             row->own ? ", " : "", row->own ? profit_basis_text(row->basis) : "");
    columns_add(c, text);
}

static void add_row(struct columns *c, const struct profit_row *row, bool alternative)
{
    const struct econ_line *l = &row->line;

    add_name(c, row);
    add_figure(c, row->hashrate_hs, 1e-12, 3, 0);
    add_figure(c, row->power_w, 1.0, 2, 0);
    columns_add(c, row->boundary[0] ? row->boundary : "-");
    add_figure(c, l->j_per_th, 1.0, 3, 0);
    add_figure(c, l->revenue_per_day, 1.0, 3, 2);
    add_figure(c, l->electricity_per_day, 1.0, 3, 2);
    add_figure(c, l->margin_per_day, 1.0, 3, 2);
    add_figure(c, l->electricity_rate, 100.0, 3, 1);
    add_figure(c, l->break_even_tariff_per_kwh, 1.0, 3, 0);
    add_figure(c, l->break_even_price, 1.0, 3, 0);
    add_figure(c, l->gross_per_mwh, 1.0, 3, 0);
    if (alternative)
        add_figure(c, l->alternative_margin_per_day, 1.0, 3, 2);
    columns_add(c, econ_verdict_text(l->verdict));
}

static void print_table(const struct profit_report *r, FILE *to)
{
    static const char *const head[] = {
        "  machine", "TH/s",    "W",      "at",     "J/TH", "revenue", "power", "margin", "power/",
        "breaks",    "even at", "gross/", NULL,     "  ",   "",        "",      "",       "",
        "a day",     "a day",   "a day",  "rev. %", "kWh",  "BTC",     "MWh",   NULL};
    bool alternative =
        r->inputs.in[ECON_ALTERNATIVE_KWH].known || r->inputs.in[ECON_ALTERNATIVE_HOUR].known;
    struct columns *c = columns_new(alternative ? "lrrlrrrrrrrrrl" : "lrrlrrrrrrrrl");
    size_t stressed = 0, of = 0, line = 0;

    for (size_t i = 0; i < sizeof head / sizeof head[0]; i++) {
        if (head[i]) {
            columns_add(c, head[i]);
            continue;
        }
        if (alternative)
            columns_add(c, line == 0 ? "other" : "work");
        columns_add(c, line++ == 0 ? "verdict" : "");
    }
    for (size_t i = 0; i < r->rows; i++)
        add_row(c, &r->row[i], alternative);
    fprintf(to,
            "\nin %s; machines as their nameplates say, watts at the wall or at the board; > is "
            "yours\n",
            r->currency);
    if (!columns_print(c, to))
        fprintf(to, "no memory for the table\n");
    columns_free(c);
    for (size_t i = 0; i < r->rows; i++) {
        of += !r->row[i].own;
        stressed += !r->row[i].own && r->row[i].line.electricity_rate.value >= 1.0;
    }
    if (econ_known(r->stress))
        fprintf(to,
                "\nstress       %.1f: %zu of %zu models of the catalogue do not earn their "
                "electricity\n",
                r->stress.value, stressed, of);
}

static void print_fleet(const struct profit_report *r, FILE *to)
{
    const struct econ_line *l = &r->fleet_line;
    char rate[TEXT_FIGURE_MAX], watts[TEXT_FIGURE_MAX];
    char a[MONEY_TEXT_MAX], b[MONEY_TEXT_MAX], c[MONEY_TEXT_MAX];

    if (!r->counted)
        return;
    fprintf(to, "your fleet   %.0f machines, %s, %s: earns %s a day, takes %s of electricity: %s",
            r->machines, text_rate(r->fleet_hashrate_hs.value, rate),
            text_watts(r->fleet_power_w.value, watts), money(r, l->revenue_per_day, a),
            money(r, l->electricity_per_day, b), money(r, l->margin_per_day, c));
    say_unknown(r, l->margin_per_day, to);
    if (econ_known(r->fleet_stress))
        fprintf(to, "; %.1f %% of its hashrate does not earn its electricity",
                r->fleet_stress.value);
    fputc('\n', to);
}

/* Electricity in percent of the revenue, a column for each value. */
static void print_sweep(const struct profit_report *r, FILE *to)
{
    char text[MONEY_TEXT_MAX], align[SWEEP_VALUES_MAX + 2] = "l";
    const struct sweep *s = &r->sweep;
    struct columns *c;

    if (!r->swept)
        return;
    memset(align + 1, 'r', s->values);
    align[s->values + 1] = '\0';
    c = columns_new(align);
    columns_add(c, "  machine");
    for (size_t v = 0; v < s->values; v++)
        columns_add(c, s->name == ECON_DIFFICULTY ? text_difficulty(s->value[v], text)
                                                  : money_digits(s->value[v], 3, 0, text));
    for (size_t i = 0; i < r->rows; i++) {
        add_name(c, &r->row[i]);
        for (size_t v = 0; v < s->values; v++)
            add_figure(c, r->swept_line[i * s->values + v].electricity_rate, 100.0, 3, 1);
    }
    fprintf(to, "\nelectricity in %% of the revenue, by %s (100 and more loses money)\n",
            econ_name_text(s->name));
    columns_print(c, to);
    columns_free(c);
}

/* ---- the user's machine ---- */

static void print_wait(const struct profit_report *r, const char *what,
                       const struct profit_wait *wait, FILE *to)
{
    char a[TEXT_FIGURE_MAX], b[TEXT_FIGURE_MAX], c[TEXT_FIGURE_MAX], d[TEXT_FIGURE_MAX];

    if (!econ_known(wait->expected_s)) {
        fprintf(to, "%s unknown", what);
        say_unknown(r, wait->expected_s, to);
        fputc('\n', to);
        return;
    }
    fprintf(to, "%s one in %s on average; 5 %% within %s, half within %s, 95 %% within %s\n", what,
            text_seconds(wait->expected_s.value, a), text_seconds(wait->p5_s.value, b),
            text_seconds(wait->p50_s.value, c), text_seconds(wait->p95_s.value, d));
}

static void print_own(const struct profit_report *r, FILE *to)
{
    char a[MONEY_TEXT_MAX], b[MONEY_TEXT_MAX], c[MONEY_TEXT_MAX];

    for (size_t i = 0; i < r->rows; i++) {
        const struct profit_row *row = &r->row[i];
        const struct econ_line *l = &row->line;

        if (!row->own)
            continue;
        fprintf(to, "%-12s earns %s a day and takes %s of electricity: %s", row->model,
                money(r, l->revenue_per_day, a), money(r, l->electricity_per_day, b),
                money(r, l->margin_per_day, c));
        say_unknown(r, l->margin_per_day, to);
        fputc('\n', to);
        if (econ_known(l->electricity_rate) && l->electricity_rate.value >= 1.0)
            fprintf(to, "%-12s mining loses money here: electricity costs %s times what it earns\n",
                    "", money_digits(l->electricity_rate.value, 3, 0, a));
        if (strcmp(row->boundary, "wall") != 0 && econ_known(row->power_w))
            fprintf(to, "%-12s its watts are %s%s; nameplates are mostly counted at the wall\n", "",
                    row->boundary[0] ? "counted at: " : "as given", row->boundary);
    }
    print_wait(r, "blocks      ", &r->block, to);
}

void profit_text(const struct profit_report *r, FILE *to)
{
    char a[MONEY_TEXT_MAX], reason[WHY_MAX_TEXT];

    print_inputs(r, to);
    print_network(r, to);
    print_retarget(r, to);
    print_table(r, to);
    if (r->rows > 0 && !econ_known(r->row[0].line.margin_per_day))
        fprintf(to, "\nunknown      where - stands: %s (--help says how to give it)\n",
                why(r, r->row[0].line.margin_per_day, reason));
    print_fleet(r, to);
    if (r->own)
        print_own(r, to);
    if (r->share) {
        fprintf(to, "share        of difficulty %s: worth %s",
                text_difficulty(r->share_difficulty, a), money(r, r->share_revenue, reason));
        say_unknown(r, r->share_revenue, to);
        fputc('\n', to);
        if (r->own)
            print_wait(r, "            ", &r->share_wait, to);
    }
    print_sweep(r, to);
    if (r->by_hour && econ_known(r->paying_hours))
        fprintf(to, "hours        %s earns its electricity in %s of the 168 hours of a week\n",
                r->paying_model, money_digits(r->paying_hours.value, 1, 0, a));
}
