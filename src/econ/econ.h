/* econ.h - the profitability of mining: what a network, a price and a tariff make of hashes and
 * watts. Pure: no clock, no file, no pointers in its values; any thread.
 *
 * Money is in the one currency that price and tariff are given in; its label is the caller's.
 * Satoshi are whole numbers below 2^53, which a double carries exactly. A block is expected every
 * difficulty * 2^32 hashes, the industry's convention (the exact number, target_expected_hashes,
 * is 15.26 ppm more), so revenue follows the difficulty and never a momentary network hashrate.
 *
 * What is not known makes what depends on it unknown: every output is an econ_value, which says
 * what it lacks. Nothing has a default. */
#ifndef JOULEHASH_ECON_H
#define JOULEHASH_ECON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define ECON_SOURCE_MAX 95
#define ECON_WHY_MAX 127
#define ECON_HASHES_PER_DIFFICULTY 4294967296.0
#define ECON_BLOCKS_PER_DAY 144

enum econ_name {
    ECON_PRICE,            /* of 1 BTC */
    ECON_DIFFICULTY,       /* of the network */
    ECON_HEIGHT,           /* of the block being mined */
    ECON_FEES,             /* satoshi that the block pays above its subsidy */
    ECON_REWARD,           /* satoshi, sum of the coinbase's outputs; wins over height and fees */
    ECON_POOL_FEE,         /* percent of the revenue */
    ECON_TARIFF,           /* of 1 kWh, now */
    ECON_HASHRATE,         /* H/s of the machine */
    ECON_POWER,            /* W of the machine */
    ECON_ALTERNATIVE_KWH,  /* what other work would pay for a kWh given to it */
    ECON_ALTERNATIVE_HOUR, /* ... or for an hour of the machine; wins where both are known */
    ECON_NAMES
};

/* An input: a value and where it comes from, or why there is none. */
struct econ_input {
    bool known;
    double value;
    double age_s;                     /* since it was obtained; negative: it does not age */
    char source[ECON_SOURCE_MAX + 1]; /* "--price", "job", "mempool.space" */
    char why[ECON_WHY_MAX + 1];       /* unknown: why, "not given" */
};

struct econ_inputs {
    struct econ_input in[ECON_NAMES];
};

/* An output: known when `missing` is 0, else the inputs that it lacks, a bit 1 << enum econ_name
 * for each, or ECON_UNDEFINED: its definition divides by zero or ends beyond a double. */
struct econ_value {
    double value; /* 0 when unknown, and not to be shown */
    unsigned missing;
};

#define ECON_UNDEFINED (1U << ECON_NAMES)

static inline bool econ_known(struct econ_value v)
{
    return v.missing == 0;
}

/* econ_name_text: "price", "pool_fee", as in JSON. econ_unit: "H/s"; "currency/BTC" and
 * "currency/kWh" for money. */
const char *econ_name_text(enum econ_name name);
const char *econ_unit(enum econ_name name);

/* econ_inputs_init: nothing is known, because it is "not given". */
void econ_inputs_init(struct econ_inputs *inputs);

/* econ_check: whether a value may be that input: finite, within bounds wide enough for every
 * network and currency; whole for heights and satoshi. Otherwise false, and in `why` what it must
 * be. Prices, difficulties, hashrates and watts are above 0; tariffs are not negative. */
bool econ_check(enum econ_name name, double value, char *why, size_t cap);

/* econ_set: makes the input known. A value that econ_check refuses makes it unknown, with that as
 * the reason; returns whether it is known. age_s: negative where it does not age. */
bool econ_set(struct econ_inputs *inputs, enum econ_name name, double value, const char *source,
              double age_s);

/* econ_lose: makes the input unknown for that reason. */
void econ_lose(struct econ_inputs *inputs, enum econ_name name, const char *why);

/* econ_expire: loses the input when it is older than limit_s ("12000 s old, the limit is 3600 s;
 * from mempool.space"). Returns whether it is still known. */
bool econ_expire(struct econ_inputs *inputs, enum econ_name name, double limit_s);

/* econ_set_nbits: the difficulty from a header's nbits; unknown where that is no target. */
bool econ_set_nbits(struct econ_inputs *inputs, uint32_t nbits, const char *source, double age_s);

/* econ_missing_text: what an unknown value lacks, "price: not given; tariff: the URL answered
 * HTML". Returns out. */
char *econ_missing_text(const struct econ_inputs *inputs, unsigned missing, char *out, size_t cap);

/* econ_value_of: an input as a value. econ_number: a known value, for arithmetic. */
struct econ_value econ_value_of(const struct econ_inputs *inputs, enum econ_name name);
struct econ_value econ_number(double value);

/* econ_times, econ_over, econ_minus: arithmetic that hands on what is missing. */
struct econ_value econ_times(struct econ_value a, struct econ_value b);
struct econ_value econ_over(struct econ_value a, struct econ_value b);
struct econ_value econ_minus(struct econ_value a, struct econ_value b);

/* econ_reward_sat: the block reward: as given, or the subsidy by height (mainnet's halvings) plus
 * the fees. */
struct econ_value econ_reward_sat(const struct econ_inputs *inputs);

/* econ_btc_to_sat: decimal BTC as a person writes them ("0.02", "3.125") in satoshi, exactly.
 * ERR_SYNTAX for anything but digits with one point, ERR_RANGE for more than 8 decimals or more
 * than 21 million. */
enum err econ_btc_to_sat(const char *text, uint64_t *sat);

struct econ_network {
    struct econ_value reward_sat;
    struct econ_value btc_per_hash;         /* expected */
    struct econ_value hashprice_per_ph_day; /* before any pool fee */
    struct econ_value network_hashrate_hs;  /* that the difficulty makes of ten minutes */
    struct econ_value budget_per_day;       /* what 144 blocks pay: the network's security budget */
    struct econ_value budget_per_th_day;    /* ... for each TH/s of the network */
};

void econ_network(const struct econ_inputs *inputs, struct econ_network *out);

enum econ_verdict {
    ECON_VERDICT_UNKNOWN,
    ECON_VERDICT_MINE,        /* the margin is above zero, and not below the alternative's */
    ECON_VERDICT_IDLE,        /* nothing is above zero */
    ECON_VERDICT_ALTERNATIVE, /* the alternative's margin is above zero and above mining's */
};

/* econ_verdict_text: "mine", "idle", "alternative", "unknown". */
const char *econ_verdict_text(enum econ_verdict verdict);

/* What one machine (ECON_HASHRATE, ECON_POWER) earns and costs. Revenue, margin, the rate and the
 * break-evens are net of the pool fee: at a break-even the margin is zero. gross_per_mwh is before
 * it. The alternative takes the machine's own watts at the same tariff, and pays no pool fee. */
struct econ_line {
    struct econ_value j_per_th, electricity_per_th_day; /* of a TH/s */
    struct econ_value revenue_per_day, electricity_per_day, margin_per_day;
    struct econ_value electricity_rate; /* electricity / revenue */
    struct econ_value break_even_tariff_per_kwh, break_even_hashprice_per_ph_day, break_even_price;
    struct econ_value break_even_j_per_th; /* at this tariff */
    struct econ_value gross_per_mwh;
    struct econ_value alternative_per_day, alternative_per_mwh; /* gross */
    struct econ_value alternative_margin_per_day;
    enum econ_verdict verdict; /* the alternative is left out where none is known */
};

void econ_line(const struct econ_inputs *inputs, struct econ_line *out);

/* econ_share_revenue: what a share of that difficulty is worth, net of the pool fee. */
struct econ_value econ_share_revenue(const struct econ_inputs *inputs, double share_difficulty);

/* econ_wait_s: expected seconds until `hashes` (per block or share) are done at ECON_HASHRATE;
 * with difficulty * ECON_HASHES_PER_DIFFICULTY, the time to find one. */
struct econ_value econ_wait_s(const struct econ_inputs *inputs, struct econ_value hashes);

/* econ_wait_quantile: the time before which an exponential wait of that mean ends with probability
 * p (0 < p < 1): -ln(1 - p) * mean. */
double econ_wait_quantile(double mean, double p);

/* What it takes to match half of the network's hashrate with machines of ECON_HASHRATE and
 * ECON_POWER: whole ones. */
struct econ_match {
    struct econ_value machines, power_w, electricity_per_hour;
};

void econ_match_half(const struct econ_inputs *inputs, struct econ_match *out);

/* econ_stress: 100 * the share of the machines (each `weight`, NULL: all alike) whose
 * electricity-cost rate is 1 or more. Unknown where one rate is, or where there is no weight. */
struct econ_value econ_stress(const struct econ_value *rate, const double *weight, size_t count);

#endif
