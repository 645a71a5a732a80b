/* cmd_profit.c - what machines earn and cost. */
#include "app/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/header_list.h"
#include "app/json_file.h"
#include "app/profit_chart.h"
#include "app/profit_compare.h"
#include "app/profit_from.h"
#include "app/profit_price.h"
#include "app/profit_rows.h"
#include "base/clock.h"
#include "econ/tariff.h"
#include "view/json.h"
#include "view/profit_json.h"
#include "view/profit_text.h"

/* What one run works with. */
struct profit {
    struct rigs rigs;
    struct tariff *tariff; /* NULL: flat or unknown */
    struct profit_row own;
    bool own_given;
    struct profit_report report;
};

static bool read_tariff(struct profit *p, const char *path, int64_t now_s, char *why, size_t cap)
{
    time_t now = (time_t)now_s;
    struct tm local;
    size_t length;
    char *text = json_file_text(path, &length, why, cap), what[160], now_text[TARIFF_TIME_MAX];
    char source[ECON_SOURCE_MAX + 1];
    uint32_t minutes;

    if (!text)
        return false;
    p->tariff = malloc(sizeof *p->tariff);
    if (!p->tariff)
        snprintf(what, sizeof what, "out of memory");
    bool ok = p->tariff && tariff_parse(text, length, p->tariff, what, sizeof what) == ERR_OK;

    free(text);
    if (!ok) {
        snprintf(why, cap, "--tariff-file %s: %s", path, what);
        return false;
    }
    localtime_r(&now, &local);
    double price = tariff_at(p->tariff, &local, &minutes);
    uint32_t minute =
        (uint32_t)((local.tm_wday + 6) % 7 * 1440 + local.tm_hour * 60 + local.tm_min);

    snprintf(source, sizeof source, "%.60s at %s", path, tariff_time_text(minute, now_text));
    econ_set(&p->report.inputs, ECON_TARIFF, price, source, -1.0);
    p->report.by_hour = minutes < TARIFF_WEEK_MINUTES;
    p->report.tariff_mean = tariff_mean(p->tariff);
    tariff_time_text(minute + minutes, p->report.tariff_until);
    return true;
}

static bool read_rigs(struct profit *p, const char *path, char *why, size_t cap)
{
    char what[160], *text;
    size_t length;
    bool ok;

    if (rigs_add(&p->rigs, rigs_catalogue, strlen(rigs_catalogue), what, sizeof what) != ERR_OK) {
        snprintf(why, cap, "the catalogue: %s", what);
        return false;
    }
    if (!path)
        return true;
    text = json_file_text(path, &length, why, cap);
    if (!text)
        return false;
    ok = rigs_add(&p->rigs, text, length, what, sizeof what) == ERR_OK;
    free(text);
    if (!ok)
        snprintf(why, cap, "--rigs %s: %s", path, what);
    return ok;
}

/* The next change of difficulty; headers also know the present one, and the height. */
static bool read_headers(struct profit *p, const char *path, char *why, size_t cap)
{
    struct econ_inputs *inputs = &p->report.inputs;
    struct header_list list;
    char what[160], source[ECON_SOURCE_MAX + 1], *text;
    size_t length;
    bool ok;

    text = json_file_text(path, &length, why, cap);
    if (!text)
        return false;
    ok = header_list_parse(text, length, &list, what, sizeof what);
    free(text);
    if (!ok) {
        snprintf(why, cap, "--headers %s: %s", path, what);
        return false;
    }
    p->report.headers = true;
    p->report.retarget_known = retarget_forecast(&list.seen, 0.95, &p->report.retarget);
    snprintf(source, sizeof source, "%.80s", path);
    if (list.nbits_known && !inputs->in[ECON_DIFFICULTY].known)
        econ_set_nbits(inputs, list.nbits, source, -1.0);
    if (!inputs->in[ECON_HEIGHT].known && !inputs->in[ECON_REWARD].known)
        econ_set(inputs, ECON_HEIGHT, list.height + 1.0, source, -1.0);
    return true;
}

/* Fees and a pool's fee may be left out: then none is counted, and the report says so. */
static void count_none(struct econ_inputs *inputs, enum econ_name name)
{
    if (!inputs->in[name].known)
        econ_set(inputs, name, 0.0, "none counted", -1.0);
}

static bool gather(struct profit *p, const struct option_econ *e, char *why, size_t cap)
{
    struct econ_inputs *inputs = &p->report.inputs;
    int64_t now = clock_wall_ns() / CLOCK_SECOND;

    *inputs = e->inputs;
    p->report.currency = e->currency;
    snprintf(p->own.model, sizeof p->own.model, "this machine");
    p->own.own = true;
    p->own.basis = PROFIT_GIVEN;
    p->own_given = inputs->in[ECON_HASHRATE].known || inputs->in[ECON_POWER].known || e->from;
    if (e->from && !profit_from(e->from, now, e->currency, inputs, &p->own, why, cap))
        return false;
    if (!profit_price(e, inputs, why, cap))
        return false;
    if (e->headers && !read_headers(p, e->headers, why, cap))
        return false;
    if (e->tariff_file && !read_tariff(p, e->tariff_file, now, why, cap))
        return false;
    if (!inputs->in[ECON_REWARD].known)
        count_none(inputs, ECON_FEES);
    count_none(inputs, ECON_POOL_FEE);
    return read_rigs(p, e->rigs_file, why, cap);
}

/* Half of the network with the machine that was named, or with the most efficient. */
static bool match(struct profit *p, const struct option_econ *e, char *why, size_t cap)
{
    const struct rig *rig = e->fleet ? rigs_find(&p->rigs, e->fleet) : rigs_best(&p->rigs);
    struct profit_report *r = &p->report;
    double price;

    if (!rig) {
        snprintf(why, cap, "--fleet %s: not in the catalogue, nor in --rigs", e->fleet);
        return false;
    }
    price = e->rig_price > 0.0 ? e->rig_price : rig->price;
    profit_rows_match(r, rig, price);
    return true;
}

static void free_profit(struct profit *p)
{
    rigs_clear(&p->rigs);
    free(p->tariff);
    free(p->report.row);
    free(p->report.swept_line);
    free(p);
}

static bool fill(struct profit *p, const struct option_econ *e, char *why, size_t cap)
{
    if (!gather(p, e, why, cap) || !match(p, e, why, cap))
        return false;
    p->report.sweep = e->sweep;
    if (!profit_rows_fill(&p->report, &p->rigs, p->own_given ? &p->own : NULL) ||
        !profit_rows_fleet(&p->report, &p->rigs) || (e->swept && !profit_rows_sweep(&p->report))) {
        snprintf(why, cap, "out of memory");
        return false;
    }
    if (e->share_difficulty > 0.0)
        profit_rows_share(&p->report, e->share_difficulty);
    if (p->tariff && p->report.by_hour)
        profit_rows_hours(&p->report, p->tariff);
    return !e->svg || profit_chart_write(&p->report, e->svg, why, cap);
}

static bool show(const struct options *o, char *why, size_t cap)
{
    struct profit *p = calloc(1, sizeof *p);
    bool ok;

    if (!p) {
        snprintf(why, cap, "out of memory");
        return false;
    }
    ok = fill(p, &o->econ, why, cap);
    if (ok) {
        if (o->json)
            ok = json_print(profit_json(&p->report));
        else
            profit_text(&p->report, stdout);
        ok = fflush(stdout) == 0 && !ferror(stdout) && ok;
        if (!ok)
            snprintf(why, cap, "standard output cannot be written");
    }
    free_profit(p);
    return ok;
}

enum exit_code cmd_profit(const struct options *o)
{
    const struct option_econ *e = &o->econ;
    char why[320];
    bool ok = e->compare[0] ? profit_compare(e->compare[0], e->compare[1], o->json, why, sizeof why)
                            : show(o, why, sizeof why);

    if (!ok)
        fprintf(stderr, "joulehash: %s\n", why);
    return ok ? EXIT_CODE_DONE : EXIT_CODE_USAGE;
}
