/* econ.c - the profitability model. */
#include "econ/econ.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "chain/subsidy.h"
#include "chain/target.h"

#define SAT_MAX (UINT64_C(21000000) * SATOSHI_PER_BTC)
#define SECONDS_PER_DAY 86400.0
#define HOURS_PER_DAY 24.0

static const struct name {
    const char *text, *unit;
    double least, most;
    bool above, whole; /* `least` itself is refused; a whole number */
} names[ECON_NAMES] = {
    [ECON_PRICE] = {"price", "currency/BTC", 0.0, 1e15, true, false},
    [ECON_DIFFICULTY] = {"difficulty", "1", 0.0, DIFFICULTY_MAX, true, false},
    [ECON_HEIGHT] = {"height", "blocks", 0.0, UINT32_MAX, false, true},
    [ECON_FEES] = {"fees", "satoshi", 0.0, (double)SAT_MAX, false, true},
    [ECON_REWARD] = {"reward", "satoshi", 0.0, (double)SAT_MAX, false, true},
    [ECON_POOL_FEE] = {"pool_fee", "percent", 0.0, 100.0, false, false},
    [ECON_TARIFF] = {"tariff", "currency/kWh", 0.0, 1e12, false, false},
    [ECON_HASHRATE] = {"hashrate", "H/s", 0.0, 1e24, true, false},
    [ECON_POWER] = {"power", "W", 0.0, 1e12, true, false},
    [ECON_ALTERNATIVE_KWH] = {"alternative_per_kwh", "currency/kWh", 0.0, 1e12, false, false},
    [ECON_ALTERNATIVE_HOUR] = {"alternative_per_hour", "currency/hour", 0.0, 1e15, false, false},
};

const char *econ_name_text(enum econ_name name)
{
    return names[name].text;
}

const char *econ_unit(enum econ_name name)
{
    return names[name].unit;
}

const char *econ_verdict_text(enum econ_verdict verdict)
{
    static const char *const text[] = {"unknown", "mine", "idle", "alternative"};

    return text[verdict];
}

/* ---- inputs ---- */

void econ_inputs_init(struct econ_inputs *inputs)
{
    memset(inputs, 0, sizeof *inputs);
    for (enum econ_name i = 0; i < ECON_NAMES; i++)
        econ_lose(inputs, i, "not given");
}

bool econ_check(enum econ_name name, double value, char *why, size_t cap)
{
    const struct name *n = &names[name];
    bool low = n->above ? value <= n->least : value < n->least;

    if (isnan(value) || low || value > n->most) {
        snprintf(why, cap, "must be %s %.9g %s %.9g", n->above ? "above" : "from", n->least,
                 n->above ? "and at most" : "to", n->most);
        return false;
    }
    if (n->whole && value != floor(value)) {
        snprintf(why, cap, "must be a whole number");
        return false;
    }
    return true;
}

bool econ_set(struct econ_inputs *inputs, enum econ_name name, double value, const char *source,
              double age_s)
{
    struct econ_input *in = &inputs->in[name];
    char must[96], why[ECON_WHY_MAX + 1];

    if (!econ_check(name, value, must, sizeof must)) {
        snprintf(why, sizeof why, "%.9g from %.40s %.60s", value, source, must);
        econ_lose(inputs, name, why);
        return false;
    }
    memset(in, 0, sizeof *in);
    in->known = true;
    in->value = value;
    in->age_s = age_s;
    snprintf(in->source, sizeof in->source, "%s", source);
    return true;
}

void econ_lose(struct econ_inputs *inputs, enum econ_name name, const char *why)
{
    struct econ_input *in = &inputs->in[name];

    memset(in, 0, sizeof *in);
    in->age_s = -1.0;
    snprintf(in->why, sizeof in->why, "%s", why);
}

bool econ_expire(struct econ_inputs *inputs, enum econ_name name, double limit_s)
{
    const struct econ_input *in = &inputs->in[name];
    char why[ECON_WHY_MAX + 1];

    if (in->known && in->age_s > limit_s) {
        snprintf(why, sizeof why, "%.0f s old, the limit is %.0f s; from %.60s", in->age_s, limit_s,
                 in->source);
        econ_lose(inputs, name, why);
    }
    return in->known;
}

bool econ_set_nbits(struct econ_inputs *inputs, uint32_t nbits, const char *source, double age_s)
{
    struct target target;
    char why[ECON_WHY_MAX + 1];

    if (target_from_nbits(nbits, &target) == NBITS_OK)
        return econ_set(inputs, ECON_DIFFICULTY, target_difficulty(&target), source, age_s);
    snprintf(why, sizeof why, "nbits %08x from %.60s is no target", nbits, source);
    econ_lose(inputs, ECON_DIFFICULTY, why);
    return false;
}

char *econ_missing_text(const struct econ_inputs *inputs, unsigned missing, char *out, size_t cap)
{
    size_t used = 0;

    out[0] = '\0';
    for (enum econ_name i = 0; i < ECON_NAMES; i++) {
        if (!(missing & 1U << i) || used >= cap)
            continue;
        const char *why = inputs->in[i].known ? "needed" : inputs->in[i].why;
        int n =
            snprintf(out + used, cap - used, "%s%s: %s", used > 0 ? "; " : "", names[i].text, why);

        used += n > 0 ? (size_t)n : 0;
    }
    if (missing & ECON_UNDEFINED && used < cap)
        snprintf(out + used, cap - used, "%sno finite value follows from these inputs",
                 used > 0 ? "; " : "");
    return out;
}

/* ---- arithmetic ---- */

static struct econ_value made(double value, unsigned missing)
{
    if (missing == 0 && !isfinite(value))
        missing = ECON_UNDEFINED;
    return (struct econ_value){missing == 0 ? value : 0.0, missing};
}

struct econ_value econ_number(double value)
{
    return made(value, 0);
}

struct econ_value econ_value_of(const struct econ_inputs *inputs, enum econ_name name)
{
    const struct econ_input *in = &inputs->in[name];

    return in->known ? made(in->value, 0) : made(0.0, 1U << name);
}

struct econ_value econ_times(struct econ_value a, struct econ_value b)
{
    return made(a.value * b.value, a.missing | b.missing);
}

struct econ_value econ_over(struct econ_value a, struct econ_value b)
{
    unsigned missing = a.missing | b.missing;

    if (missing == 0 && b.value == 0.0)
        missing = ECON_UNDEFINED;
    return missing == 0 ? made(a.value / b.value, 0) : made(0.0, missing);
}

struct econ_value econ_minus(struct econ_value a, struct econ_value b)
{
    return made(a.value - b.value, a.missing | b.missing);
}

static struct econ_value scaled(struct econ_value a, double factor)
{
    return made(a.value * factor, a.missing);
}

/* ---- the block ---- */

struct econ_value econ_reward_sat(const struct econ_inputs *inputs)
{
    struct econ_value height = econ_value_of(inputs, ECON_HEIGHT);
    struct econ_value fees = econ_value_of(inputs, ECON_FEES);

    if (inputs->in[ECON_REWARD].known)
        return econ_value_of(inputs, ECON_REWARD);
    if (height.missing | fees.missing)
        return made(0.0, height.missing | fees.missing);
    return econ_number((double)(subsidy_sat((uint32_t)height.value, SUBSIDY_HALVING_MAINNET) +
                                (uint64_t)fees.value));
}

enum err econ_btc_to_sat(const char *text, uint64_t *sat)
{
    uint64_t value = 0;
    int decimals = -1, digits = 0;

    for (const char *p = text; *p; p++) {
        if (*p == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (*p < '0' || *p > '9')
            return ERR_SYNTAX;
        digits++;
        if (decimals >= 0 && ++decimals > 8) {
            if (*p != '0')
                return ERR_RANGE;
            continue;
        }
        value = 10 * value + (uint64_t)(*p - '0');
        if (value > SAT_MAX)
            return ERR_RANGE;
    }
    if (digits == 0)
        return ERR_SYNTAX;
    for (int i = decimals < 0 ? 0 : decimals; i < 8; i++) {
        value *= 10;
        if (value > SAT_MAX)
            return ERR_RANGE;
    }
    *sat = value;
    return ERR_OK;
}

static struct econ_value btc_per_hash(const struct econ_inputs *inputs)
{
    struct econ_value sat = econ_reward_sat(inputs);
    struct econ_value btc = econ_over(sat, econ_number((double)SATOSHI_PER_BTC));

    return econ_over(btc,
                     scaled(econ_value_of(inputs, ECON_DIFFICULTY), ECON_HASHES_PER_DIFFICULTY));
}

/* What one hash is worth, before any pool fee. */
static struct econ_value money_per_hash(const struct econ_inputs *inputs)
{
    return econ_times(btc_per_hash(inputs), econ_value_of(inputs, ECON_PRICE));
}

/* 1 less the pool fee. */
static struct econ_value kept(const struct econ_inputs *inputs)
{
    return econ_minus(econ_number(1.0), scaled(econ_value_of(inputs, ECON_POOL_FEE), 0.01));
}

void econ_network(const struct econ_inputs *inputs, struct econ_network *out)
{
    struct econ_value difficulty = econ_value_of(inputs, ECON_DIFFICULTY);
    struct econ_value btc;

    out->reward_sat = econ_reward_sat(inputs);
    out->btc_per_hash = btc_per_hash(inputs);
    btc = econ_over(out->reward_sat, econ_number((double)SATOSHI_PER_BTC));
    out->hashprice_per_ph_day = scaled(money_per_hash(inputs), 1e15 * SECONDS_PER_DAY);
    out->network_hashrate_hs =
        scaled(difficulty, ECON_HASHES_PER_DIFFICULTY * ECON_BLOCKS_PER_DAY / SECONDS_PER_DAY);
    out->budget_per_day =
        scaled(econ_times(btc, econ_value_of(inputs, ECON_PRICE)), ECON_BLOCKS_PER_DAY);
    out->budget_per_th_day =
        econ_over(out->budget_per_day, scaled(out->network_hashrate_hs, 1e-12));
}

/* ---- one machine ---- */

static enum econ_verdict decide(const struct econ_line *line, bool alternative_given)
{
    if (!econ_known(line->margin_per_day) ||
        (alternative_given && !econ_known(line->alternative_margin_per_day)))
        return ECON_VERDICT_UNKNOWN;
    double margin = line->margin_per_day.value;

    if (alternative_given && line->alternative_margin_per_day.value > 0.0 &&
        line->alternative_margin_per_day.value > margin)
        return ECON_VERDICT_ALTERNATIVE;
    return margin > 0.0 ? ECON_VERDICT_MINE : ECON_VERDICT_IDLE;
}

void econ_line(const struct econ_inputs *inputs, struct econ_line *out)
{
    struct econ_value hashrate = econ_value_of(inputs, ECON_HASHRATE);
    struct econ_value power = econ_value_of(inputs, ECON_POWER);
    struct econ_value tariff = econ_value_of(inputs, ECON_TARIFF);
    struct econ_value per_hash = money_per_hash(inputs), net = kept(inputs);
    struct econ_value net_per_hash = econ_times(per_hash, net);
    struct econ_value kwh_per_day = scaled(power, HOURS_PER_DAY / 1e3);
    /* Hashes of a kWh; per second and watt it is the same quotient. */
    struct econ_value hashes_per_kwh = scaled(econ_over(hashrate, power), 3.6e6);
    bool per_hour = inputs->in[ECON_ALTERNATIVE_HOUR].known;
    bool per_kwh = inputs->in[ECON_ALTERNATIVE_KWH].known;

    out->j_per_th = scaled(econ_over(power, hashrate), 1e12);
    out->electricity_per_th_day =
        scaled(econ_times(out->j_per_th, tariff), SECONDS_PER_DAY / 3.6e6);
    out->revenue_per_day = scaled(econ_times(hashrate, net_per_hash), SECONDS_PER_DAY);
    out->electricity_per_day = econ_times(kwh_per_day, tariff);
    out->margin_per_day = econ_minus(out->revenue_per_day, out->electricity_per_day);
    out->electricity_rate = econ_over(out->electricity_per_day, out->revenue_per_day);
    out->break_even_tariff_per_kwh = econ_times(net_per_hash, hashes_per_kwh);
    out->break_even_hashprice_per_ph_day =
        scaled(econ_over(tariff, econ_times(hashes_per_kwh, net)), 1e15 * SECONDS_PER_DAY);
    out->break_even_price =
        econ_over(tariff, econ_times(hashes_per_kwh, econ_times(btc_per_hash(inputs), net)));
    out->break_even_j_per_th = scaled(econ_over(net_per_hash, tariff), 1e12 * 3.6e6);
    out->gross_per_mwh = scaled(econ_times(per_hash, hashes_per_kwh), 1e3);
    out->alternative_per_day =
        per_hour ? scaled(econ_value_of(inputs, ECON_ALTERNATIVE_HOUR), HOURS_PER_DAY)
                 : econ_times(kwh_per_day, econ_value_of(inputs, ECON_ALTERNATIVE_KWH));
    out->alternative_per_mwh = scaled(econ_over(out->alternative_per_day, kwh_per_day), 1e3);
    out->alternative_margin_per_day =
        econ_minus(out->alternative_per_day, out->electricity_per_day);
    out->verdict = decide(out, per_hour || per_kwh);
}

struct econ_value econ_share_revenue(const struct econ_inputs *inputs, double share_difficulty)
{
    return scaled(econ_times(money_per_hash(inputs), kept(inputs)),
                  share_difficulty * ECON_HASHES_PER_DIFFICULTY);
}

struct econ_value econ_wait_s(const struct econ_inputs *inputs, struct econ_value hashes)
{
    return econ_over(hashes, econ_value_of(inputs, ECON_HASHRATE));
}

double econ_wait_quantile(double mean, double p)
{
    assert(p > 0.0 && p < 1.0);
    return -log1p(-p) * mean;
}

void econ_match_half(const struct econ_inputs *inputs, struct econ_match *out)
{
    struct econ_network network;

    econ_network(inputs, &network);
    out->machines =
        econ_over(scaled(network.network_hashrate_hs, 0.5), econ_value_of(inputs, ECON_HASHRATE));
    out->machines.value = ceil(out->machines.value);
    out->power_w = econ_times(out->machines, econ_value_of(inputs, ECON_POWER));
    out->electricity_per_hour =
        econ_times(scaled(out->power_w, 1e-3), econ_value_of(inputs, ECON_TARIFF));
}

struct econ_value econ_stress(const struct econ_value *rate, const double *weight, size_t count)
{
    double all = 0.0, stressed = 0.0;
    unsigned missing = 0;

    for (size_t i = 0; i < count; i++) {
        double w = weight ? weight[i] : 1.0;

        missing |= rate[i].missing;
        all += w;
        if (rate[i].value >= 1.0)
            stressed += w;
    }
    return econ_over(made(100.0 * stressed, missing), made(all, missing));
}
