/* text_economics.c - economics in lines. */
#include "view/text_economics.h"

#include <stdbool.h>
#include <string.h>

#include "econ/econ.h"
#include "view/money.h"
#include "view/text.h"

static char *money(struct econ_value v, const char *currency, char out[MONEY_TEXT_MAX])
{
    if (econ_known(v))
        return money_text(v.value, currency, out);
    snprintf(out, MONEY_TEXT_MAX, "unknown");
    return out;
}

char *text_economics(const struct snapshot *s, char *out, size_t cap)
{
    const struct snapshot_economics *e = &s->economics;
    char revenue[MONEY_TEXT_MAX], electricity[MONEY_TEXT_MAX], margin[MONEY_TEXT_MAX];

    if (!e->currency) {
        snprintf(out, cap, "margin unknown");
        return out;
    }
    snprintf(out, cap, "revenue %s a day, electricity %s, margin %s: %s",
             money(e->line.revenue_per_day, e->currency, revenue),
             money(e->line.electricity_per_day, e->currency, electricity),
             money(e->line.margin_per_day, e->currency, margin),
             econ_verdict_text(e->line.verdict));
    return out;
}

char *text_retarget(const struct retarget_forecast *f, char *out, size_t cap)
{
    char left[TEXT_FIGURE_MAX];

    snprintf(
        out, cap,
        "at height %u, in %u blocks, about %s: %+.2f %%, with 95 %% between %+.2f and %+.2f %%; "
        "so far %+.2f %%",
        f->next_height, f->blocks_left + 1, text_seconds(f->seconds_left, left),
        100.0 * (f->factor - 1.0), 100.0 * (f->low - 1.0), 100.0 * (f->high - 1.0),
        100.0 * (f->so_far - 1.0));
    return out;
}

static void print_input(const struct snapshot_economics *e, enum econ_name name, FILE *to)
{
    const struct econ_input *in = &e->inputs.in[name];
    char value[MONEY_TEXT_MAX], age[TEXT_FIGURE_MAX], difficulty[TEXT_FIGURE_MAX];
    bool is_money = name == ECON_PRICE || name == ECON_TARIFF;

    if (!in->known) {
        fprintf(to, "            %s unknown: %s\n", econ_name_text(name), in->why);
        return;
    }
    if (name == ECON_DIFFICULTY)
        snprintf(value, sizeof value, "%s", text_difficulty(in->value, difficulty));
    else if (is_money)
        money_text(in->value, e->currency, value);
    else
        snprintf(value, sizeof value, "%.10g %s", in->value, econ_unit(name));
    fprintf(to, "            %s %s%s from %s", econ_name_text(name), value,
            name == ECON_TARIFF ? "/kWh" : "", in->source);
    if (in->age_s >= 1.0)
        fprintf(to, ", %s old", text_seconds(in->age_s, age));
    fputc('\n', to);
}

void text_economics_summary(const struct snapshot *s, FILE *to)
{
    static const enum econ_name shown[] = {ECON_PRICE, ECON_TARIFF, ECON_DIFFICULTY, ECON_HEIGHT,
                                           ECON_REWARD};
    const struct snapshot_economics *e = &s->economics;
    char line[4 * MONEY_TEXT_MAX], hashprice[MONEY_TEXT_MAX], tariff[MONEY_TEXT_MAX];

    if (e->retarget_known)
        fprintf(to, "retarget    %s\n", text_retarget(&e->retarget, line, sizeof line));
    if (!e->currency)
        return;
    fprintf(to, "economics   %s\n", text_economics(s, line, sizeof line));
    fprintf(to, "            hashprice %s per PH/s and day, break-even tariff %s per kWh\n",
            money(e->network.hashprice_per_ph_day, e->currency, hashprice),
            money(e->line.break_even_tariff_per_kwh, e->currency, tariff));
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
        print_input(e, shown[i], to);
    if (!e->inputs.in[ECON_POWER].known)
        print_input(e, ECON_POWER, to);
    if (s->policy.action)
        fprintf(to, "policy      %s%s, %llu changes; other work: %s\n", s->policy.action,
                s->policy.dry_run ? " (dry run)" : "", (unsigned long long)s->policy.switches,
                s->policy.alternative ? s->policy.alternative : "none");
    if (e->price_trouble && e->price_trouble[0] != '\0')
        fprintf(to, "            the newest price was not to be had: %s\n", e->price_trouble);
}
