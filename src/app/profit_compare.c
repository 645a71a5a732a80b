/* profit_compare.c - two days beside each other. */
#include "app/profit_compare.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "app/json_file.h"
#include "base/inert.h"
#include "view/json.h"
#include "view/money.h"
#include "view/text.h"

enum kind { DIFFICULTY, RATE, BTC, MONEY, PERCENT };

static const struct figure {
    const char *name, *label; /* "inputs/price" is the value of an input */
    enum kind kind;
} figures[] = {
    {"inputs/difficulty", "difficulty", DIFFICULTY},
    {"network_hashrate_hs", "network hashrate", RATE},
    {"block_reward_sat", "block reward", BTC},
    {"inputs/price", "price of 1 BTC", MONEY},
    {"hashprice_per_ph_day", "hashprice per PH/s per day", MONEY},
    {"security_budget_per_day", "paid to miners a day", MONEY},
    {"inputs/tariff", "tariff per kWh", MONEY},
    {"stress_index", "stress index", PERCENT},
};

#define FIGURES (sizeof figures / sizeof figures[0])

struct side {
    const char *path;
    json_t *root;
    char currency[MONEY_LABEL_MAX + 1];
};

static bool read_side(struct side *s, char *why, size_t cap)
{
    const char *label;

    s->root = json_file_read(s->path, why, cap);
    if (!s->root)
        return false;
    label = json_string_value(
        json_object_get(json_object_get(json_object_get(s->root, "inputs"), "currency"), "value"));
    if (!label || !json_is_array(json_object_get(s->root, "rigs"))) {
        snprintf(why, cap, "%s: not what joulehash profit --json prints", s->path);
        return false;
    }
    inert_copy(s->currency, sizeof s->currency, label, strlen(label));
    return true;
}

static bool value_of(const struct side *s, const struct figure *f, double *out)
{
    const char *slash = strchr(f->name, '/');
    const json_t *v =
        slash ? json_object_get(json_object_get(json_object_get(s->root, "inputs"), slash + 1),
                                "value")
              : json_object_get(s->root, f->name);

    if (!json_is_number(v))
        return false;
    *out = json_number_value(v);
    return true;
}

static const char *shown(const struct side *s, const struct figure *f, char out[MONEY_TEXT_MAX])
{
    double v;

    if (!value_of(s, f, &v))
        return "unknown";
    switch (f->kind) {
    case DIFFICULTY:
        return text_difficulty(v, out);
    case RATE:
        return text_rate(v, out);
    case BTC:
        snprintf(out, MONEY_TEXT_MAX, "%.8f BTC", v / 1e8);
        return out;
    case MONEY:
        return money_text(v, s->currency, out);
    case PERCENT:
        snprintf(out, MONEY_TEXT_MAX, "%.1f", v);
        return out;
    }
    return "unknown";
}

/* Money of two currencies has no change. */
static bool change_of(const struct side side[2], const struct figure *f, double *percent)
{
    double a, b;

    if (!value_of(&side[0], f, &a) || !value_of(&side[1], f, &b) || a == 0.0 ||
        (f->kind == MONEY && strcmp(side[0].currency, side[1].currency) != 0))
        return false;
    *percent = 100.0 * (b / a - 1.0);
    return isfinite(*percent);
}

static json_t *side_json(const struct side *s)
{
    json_t *one = json_object();
    double v;

    json_object_set_new(one, "file", json_string(s->path));
    json_object_set_new(one, "currency", json_string(s->currency));
    for (size_t i = 0; i < FIGURES; i++)
        json_object_set_new(
            one, strchr(figures[i].name, '/') ? strchr(figures[i].name, '/') + 1 : figures[i].name,
            value_of(s, &figures[i], &v) ? json_real(v) : json_null());
    return one;
}

static bool print_json(const struct side side[2])
{
    json_t *o = json_object(), *change = json_object();
    double percent;

    for (size_t i = 0; i < FIGURES; i++)
        json_object_set_new(
            change,
            strchr(figures[i].name, '/') ? strchr(figures[i].name, '/') + 1 : figures[i].name,
            change_of(side, &figures[i], &percent) ? json_real(percent) : json_null());
    json_object_set_new(o, "a", side_json(&side[0]));
    json_object_set_new(o, "b", side_json(&side[1]));
    json_object_set_new(o, "change_pct", change);
    return json_print(o);
}

static void print_text(const struct side side[2])
{
    char a[MONEY_TEXT_MAX], b[MONEY_TEXT_MAX], c[32];
    double percent;

    printf("%-28s %22.22s %22.22s %10s\n", "", side[0].path, side[1].path, "change");
    for (size_t i = 0; i < FIGURES; i++) {
        snprintf(c, sizeof c, "-");
        if (change_of(side, &figures[i], &percent))
            snprintf(c, sizeof c, "%+.1f %%", percent);
        printf("%-28s %22s %22s %10s\n", figures[i].label, shown(&side[0], &figures[i], a),
               shown(&side[1], &figures[i], b), c);
    }
}

bool profit_compare(const char *first, const char *second, bool json, char *why, size_t cap)
{
    struct side side[2] = {{.path = first}, {.path = second}};
    bool ok = read_side(&side[0], why, cap) && read_side(&side[1], why, cap);

    if (ok) {
        if (json)
            ok = print_json(side);
        else
            print_text(side);
        ok = fflush(stdout) == 0 && !ferror(stdout) && ok;
        if (!ok)
            snprintf(why, cap, "standard output cannot be written");
    }
    json_decref(side[0].root);
    json_decref(side[1].root);
    return ok;
}
