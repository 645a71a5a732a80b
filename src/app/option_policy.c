/* option_policy.c - puts the options of the policy into their struct. */
#include "app/option_policy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/option_table.h"
#include "base/quantity.h"
#include "econ/schedule.h"

void option_policy_init(struct option_policy *p)
{
    *p = (struct option_policy){.band_pct = 5.0, .dwell_s = 600.0, .switches = 4.0};
}

void option_policy_clear(struct option_policy *p)
{
    free(p->alternative);
    free(p->schedule);
    option_policy_init(p);
}

static bool refuse(char *why, size_t cap, const struct option_row *row, const char *value,
                   const char *what)
{
    snprintf(why, cap, "--%s %s: %s", row->name, value, what);
    return false;
}

static bool number(double *to, const struct option_row *row, const char *value, const char *unit,
                   char *why, size_t cap)
{
    char what[96];

    if (!quantity_parse(value, unit, to))
        return refuse(why, cap, row, value, "not a number");
    if (*to >= row->least && *to <= row->most)
        return true;
    snprintf(what, sizeof what, "must be from %.9g to %.9g", row->least, row->most);
    return refuse(why, cap, row, value, what);
}

static bool text(char **to, const struct option_row *row, const char *value, char *why, size_t cap)
{
    char *copy = strdup(value);

    if (!copy)
        return refuse(why, cap, row, "", "out of memory");
    free(*to);
    *to = copy;
    return true;
}

static bool apply_schedule(struct option_policy *p, const struct option_row *row, const char *value,
                           char *why, size_t cap)
{
    struct schedule *s = malloc(sizeof *s);
    char what[160] = "out of memory";
    bool ok = s && schedule_parse(value, s, what, sizeof what);

    free(s);
    if (ok)
        return text(&p->schedule, row, value, why, cap);
    snprintf(why, cap, "--%s: %s", row->name, what);
    return false;
}

bool option_policy_apply(struct option_policy *p, const struct option_row *row, const char *value,
                         char *why, size_t cap)
{
    switch (row->id) {
    case OPTION_POLICY:
        p->on = true;
        return true;
    case OPTION_POLICY_DRY_RUN:
        p->on = p->dry_run = true;
        return true;
    case OPTION_ALTERNATIVE:
        return value[0] != '\0' ? text(&p->alternative, row, value, why, cap)
                                : refuse(why, cap, row, value, "is empty");
    case OPTION_POLICY_BAND:
        return number(&p->band_pct, row, value, "", why, cap);
    case OPTION_POLICY_DWELL:
        return number(&p->dwell_s, row, value, "", why, cap);
    case OPTION_POLICY_SWITCHES:
        return number(&p->switches, row, value, "", why, cap) &&
               (p->switches == floor(p->switches) ||
                refuse(why, cap, row, value, "not a whole number"));
    case OPTION_POLICY_TEMP:
        return number(&p->hot_c, row, value, "", why, cap);
    case OPTION_POLICY_MAX_TARIFF:
        return number(&p->power_price_most, row, value, "", why, cap);
    case OPTION_SCHEDULE:
        return apply_schedule(p, row, value, why, cap);
    case OPTION_PAUSE_ON_BATTERY:
        p->pause_on_battery = true;
        return true;
    case OPTION_TARGET_HASHRATE:
        return number(&p->target_hs, row, value, "H", why, cap);
    default:
        return refuse(why, cap, row, value ? value : "", "not an option of the policy");
    }
}

bool option_policy_check(const struct option_policy *p, const struct option_econ *e, char *why,
                         size_t cap)
{
    const struct econ_input *in = e->inputs.in;
    const char *what = NULL;

    if (p->alternative && !p->on)
        what = "--alternative needs --policy, or --policy-dry-run";
    else if (p->alternative && !in[ECON_ALTERNATIVE_KWH].known && !in[ECON_ALTERNATIVE_HOUR].known)
        what =
            "--alternative needs --alternative-per-kwh or --alternative-per-hour: what it brings";
    else if (p->on && !in[ECON_TARIFF].known && !e->tariff_file)
        what = "--policy needs --tariff or --tariff-file";
    else if (p->on && !in[ECON_PRICE].known && !e->price_file && !e->price_url && !e->price_source)
        what = "--policy needs --price, --price-file, --price-source or --price-url";
    if (what)
        snprintf(why, cap, "%s", what);
    return !what;
}
