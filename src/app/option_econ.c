/* option_econ.c - puts the options of economics into their struct. */
#include "app/option_econ.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/option_table.h"
#include "app/price_decode.h"
#include "base/quantity.h"
#include "net/http_url.h"

/* Which input an option sets, and in which unit it is written. */
static const struct source {
    enum option_id id;
    enum econ_name name;
    const char *unit;
} sources[] = {
    {OPTION_PRICE, ECON_PRICE, ""},
    {OPTION_DIFFICULTY, ECON_DIFFICULTY, ""},
    {OPTION_HEIGHT, ECON_HEIGHT, ""},
    {OPTION_POOL_FEE, ECON_POOL_FEE, ""},
    {OPTION_TARIFF, ECON_TARIFF, ""},
    {OPTION_HASHRATE, ECON_HASHRATE, "H"},
    {OPTION_POWER, ECON_POWER, "W"},
    {OPTION_ALTERNATIVE_KWH, ECON_ALTERNATIVE_KWH, ""},
    {OPTION_ALTERNATIVE_HOUR, ECON_ALTERNATIVE_HOUR, ""},
};

void option_econ_init(struct option_econ *e)
{
    memset(e, 0, sizeof *e);
    econ_inputs_init(&e->inputs);
    strcpy(e->currency, "USD");
}

void option_econ_clear(struct option_econ *e)
{
    free(e->tariff_file);
    free(e->rigs_file);
    free(e->fleet);
    free(e->from);
    free(e->svg);
    free(e->headers);
    free(e->compare[0]);
    free(e->compare[1]);
    free(e->price_file);
    if (e->price_url)
        explicit_bzero(e->price_url, strlen(e->price_url));
    free(e->price_url);
    free(e->price_source);
    free(e->price_pointer);
    option_econ_init(e);
}

static bool refuse(char *why, size_t cap, const struct option_row *row, const char *value,
                   const char *what)
{
    snprintf(why, cap, "--%s %s: %s", row->name, value, what);
    return false;
}

/* Sets an input once more: the command line wins over the file. */
static bool set_input(struct option_econ *e, const struct option_row *row, enum econ_name name,
                      double number, const char *value, char *why, size_t cap)
{
    char must[96], source[40];

    if (!econ_check(name, number, must, sizeof must))
        return refuse(why, cap, row, value, must);
    snprintf(source, sizeof source, "--%s", row->name);
    return econ_set(&e->inputs, name, number, source, -1.0);
}

static bool set_btc(struct option_econ *e, const struct option_row *row, enum econ_name name,
                    const char *value, char *why, size_t cap)
{
    uint64_t sat;

    switch (econ_btc_to_sat(value, &sat)) {
    case ERR_OK:
        return set_input(e, row, name, (double)sat, value, why, cap);
    case ERR_RANGE:
        return refuse(why, cap, row, value, "must be from 0 to 21000000 with at most 8 decimals");
    default:
        return refuse(why, cap, row, value, "not a number of BTC, as 3.125");
    }
}

static bool set_positive(double *to, const struct option_row *row, const char *value, char *why,
                         size_t cap)
{
    if (!quantity_parse(value, "", to))
        return refuse(why, cap, row, value, "not a number");
    if (*to <= 0.0 || *to > 1e30)
        return refuse(why, cap, row, value, "must be above 0 and at most 1e+30");
    return true;
}

static bool set_currency(struct option_econ *e, const struct option_row *row, const char *value,
                         char *why, size_t cap)
{
    size_t n = strlen(value);

    for (size_t i = 0; i < n; i++)
        if (!isalnum((unsigned char)value[i]))
            n = 0;
    if (n == 0 || n > MONEY_LABEL_MAX)
        return refuse(why, cap, row, value, "must be 1 to 8 letters, as EUR");
    strcpy(e->currency, value);
    return true;
}

static bool set_text(char **to, const struct option_row *row, const char *value, char *why,
                     size_t cap)
{
    char *copy;

    if (value[0] == '\0')
        return refuse(why, cap, row, value, "is empty");
    copy = strdup(value);
    if (!copy)
        return refuse(why, cap, row, value, "out of memory");
    free(*to);
    *to = copy;
    return true;
}

static bool set_url(struct option_econ *e, const struct option_row *row, const char *value,
                    char *why, size_t cap)
{
    struct http_url url;
    char what[160];
    bool ok = http_url_parse(value, &url, what, sizeof what) == ERR_OK;

    if (ok && url.has_user) {
        snprintf(what, sizeof what, "credentials in it are not sent");
        ok = false;
    }
    explicit_bzero(&url, sizeof url);
    /* Its query may hold a key, so the value itself is not repeated. */
    return ok ? set_text(&e->price_url, row, value, why, cap) : refuse(why, cap, row, "", what);
}

/* Where the price comes from while a run lasts. */
static bool apply_price(struct option_econ *e, const struct option_row *row, const char *value,
                        char *why, size_t cap)
{
    char url[PRICE_URL_MAX + 1], pointer[PRICE_POINTER_MAX + 1];

    switch (row->id) {
    case OPTION_PRICE_FILE:
        return set_text(&e->price_file, row, value, why, cap);
    case OPTION_PRICE_URL:
        return set_url(e, row, value, why, cap);
    case OPTION_PRICE_SOURCE:
        return price_preset(value, e->currency, url, pointer)
                   ? set_text(&e->price_source, row, value, why, cap)
                   : refuse(why, cap, row, value, "mempool, coinbase or kraken");
    case OPTION_PRICE_POINTER:
        return price_pointer_ok(value)
                   ? set_text(&e->price_pointer, row, value, why, cap)
                   : refuse(why, cap, row, value, "not a JSON Pointer like /data/amount");
    case OPTION_PRICE_MAX_AGE:
        return set_positive(&e->price_max_age_s, row, value, why, cap);
    default:
        return refuse(why, cap, row, value, "not an option of economics");
    }
}

bool option_econ_apply(struct option_econ *e, const struct option_row *row, const char *value,
                       char *why, size_t cap)
{
    char what[128];

    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
        double number;

        if (sources[i].id != row->id)
            continue;
        if (!quantity_parse(value, sources[i].unit, &number))
            return refuse(why, cap, row, value, "not a number");
        return set_input(e, row, sources[i].name, number, value, why, cap);
    }
    switch (row->id) {
    case OPTION_FEES_BTC:
        return set_btc(e, row, ECON_FEES, value, why, cap);
    case OPTION_REWARD_BTC:
        return set_btc(e, row, ECON_REWARD, value, why, cap);
    case OPTION_CURRENCY:
        return set_currency(e, row, value, why, cap);
    case OPTION_SHARE_DIFFICULTY:
        return set_positive(&e->share_difficulty, row, value, why, cap);
    case OPTION_RIG_PRICE:
        return set_positive(&e->rig_price, row, value, why, cap);
    case OPTION_TARIFF_FILE:
        return set_text(&e->tariff_file, row, value, why, cap);
    case OPTION_RIGS:
        return set_text(&e->rigs_file, row, value, why, cap);
    case OPTION_FLEET:
        return set_text(&e->fleet, row, value, why, cap);
    case OPTION_FROM:
        return set_text(&e->from, row, value, why, cap);
    case OPTION_HEADERS:
        return set_text(&e->headers, row, value, why, cap);
    case OPTION_SVG:
        return set_text(&e->svg, row, value, why, cap);
    case OPTION_COMPARE:
        return set_text(&e->compare[0], row, value, why, cap);
    case OPTION_SWEEP:
        e->swept = sweep_parse(value, &e->sweep, what, sizeof what);
        return e->swept || refuse(why, cap, row, value, what);
    default:
        return apply_price(e, row, value, why, cap);
    }
}

/* The price has one source, and that is told whole. */
static const char *price_trouble(const struct option_econ *e)
{
    const bool url = e->price_url || e->price_source;

    if (e->inputs.in[ECON_PRICE].known + (e->price_file != NULL) + url > 1)
        return "give the price once: --price, --price-file, or --price-url and --price-source";
    if (e->price_url && !e->price_source && !e->price_pointer)
        return "--price-url needs --price-pointer, or --price-source for the form of the answer";
    if (e->price_pointer && !e->price_url && !e->price_file)
        return "--price-pointer belongs to --price-url or --price-file";
    if (e->price_pointer && e->price_source)
        return "--price-pointer and --price-source exclude each other";
    return NULL;
}

bool option_econ_check(const struct option_econ *e, char *why, size_t cap)
{
    const struct econ_input *in = e->inputs.in;
    const char *trouble = price_trouble(e);

    if (trouble) {
        snprintf(why, cap, "%s", trouble);
        return false;
    }
    if (in[ECON_TARIFF].known && e->tariff_file) {
        snprintf(why, cap, "--tariff and --tariff-file exclude each other");
        return false;
    }
    if (in[ECON_ALTERNATIVE_KWH].known && in[ECON_ALTERNATIVE_HOUR].known) {
        snprintf(why, cap, "--alternative-per-kwh and --alternative-per-hour exclude each other");
        return false;
    }
    if (e->compare[0] && !e->compare[1]) {
        snprintf(why, cap, "--compare %s: needs a second file", e->compare[0]);
        return false;
    }
    if (in[ECON_REWARD].known && in[ECON_FEES].known) {
        snprintf(why, cap, "--reward-btc already holds the fees: leave out --fees-btc");
        return false;
    }
    return true;
}
