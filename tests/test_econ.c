/* test_econ.c - the model against the figures of published sources, each derived by hand, and what
 * it makes of inputs that are missing or absurd. */
#include "tests/support.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "econ/econ.h"

static void near(double value, double wanted, double relative)
{
    if (!(fabs(value - wanted) <= relative * fabs(wanted)))
        fail_msg("%.17g is not %.17g within %g", value, wanted, relative);
}

static void known_near(struct econ_value v, double wanted, double relative)
{
    assert_int_equal(v.missing, 0);
    near(v.value, wanted, relative);
}

static void set(struct econ_inputs *in, enum econ_name name, double value)
{
    assert_true(econ_set(in, name, value, "test", -1.0));
}

/* The network of 2 February 2026 without fees. */
static void february(struct econ_inputs *in, double price, double difficulty)
{
    econ_inputs_init(in);
    set(in, ECON_PRICE, price);
    set(in, ECON_DIFFICULTY, difficulty);
    set(in, ECON_HEIGHT, 934000);
    set(in, ECON_FEES, 0);
    set(in, ECON_POOL_FEE, 0);
    set(in, ECON_TARIFF, 0.06);
}

static double rate_of(struct econ_inputs *in, double ths, double watts)
{
    struct econ_line line;

    set(in, ECON_HASHRATE, ths * 1e12);
    set(in, ECON_POWER, watts);
    econ_line(in, &line);
    assert_true(econ_known(line.electricity_rate));
    return line.electricity_rate.value;
}

static void test_revenue_per_th(void **state)
{
    struct econ_inputs in;
    struct econ_network n;

    (void)state;
    /* 3.125 BTC * $76,176 = $238,050 a block; a block takes 141.67e12 * 2^32 = 6.08467e23 hashes;
     * 1 TH/s does 8.64e16 a day: 8.64e16 / 6.08467e23 * 238,050 = $0.033802. The source: $0.034. */
    february(&in, 76176, 141.67e12);
    econ_network(&in, &n);
    known_near(n.reward_sat, 312500000, 0);
    known_near(n.hashprice_per_ph_day, 33.802, 2e-5);
    assert_int_equal(lround(n.hashprice_per_ph_day.value), 34);
    /* At $75,000: 33.802 * 75,000 / 76,176 = 33.280. */
    february(&in, 75000, 141.67e12);
    econ_network(&in, &n);
    known_near(n.hashprice_per_ph_day, 33.280, 2e-5);
    /* $0.034 solved for the difficulty: 238,050 * 8.64e16 / 0.034 / 2^32 = 140.85e12. */
    february(&in, 76176, 140.85e12);
    econ_network(&in, &n);
    known_near(n.hashprice_per_ph_day, 34.0, 4e-5);
}

static void test_hashrate_is_no_difficulty(void **state)
{
    struct econ_inputs in;
    struct econ_network n;

    (void)state;
    /* The trap: 890 EH/s taken for the difficulty that it would make, 890e18 * 600 / 2^32 = 124.3
     * T, gives 238,050 * 144 / 890e6 TH/s = $0.0385 and not $0.034. */
    february(&in, 76176, 890e18 * 600 / 0x1p32);
    econ_network(&in, &n);
    known_near(n.network_hashrate_hs, 890e18, 1e-12);
    known_near(n.hashprice_per_ph_day, 38.516, 2e-5);
}

static void test_electricity_rates(void **state)
{
    struct econ_inputs in;

    (void)state;
    /* Revenue $0.033280 per TH/s a day; electricity J/TH * 0.024 * 0.06 = 0.00144 * J/TH.
     * S21 XP Hyd: 12 J/TH, 0.01728 / 0.033280 = 51.9 %.    S19 XP: 21.5, 0.03096: 93.0 %.
     * A1366: 25, 0.036: 108.2 %.   M50S: 26, 0.03744: 112.5 %.   S19 Pro: 29.545, 0.042545: 127.8
     * %. A1466I: 19.5, 0.02808: 84.4 %. */
    february(&in, 75000, 141.67e12);
    near(rate_of(&in, 473, 5676), 0.5192, 1e-4);
    near(rate_of(&in, 140, 3010), 0.9303, 1e-4);
    near(rate_of(&in, 130, 3250), 1.0817, 1e-4);
    near(rate_of(&in, 126, 3276), 1.1250, 1e-4);
    near(rate_of(&in, 110, 3250), 1.2784, 1e-4);
    near(rate_of(&in, 170, 3315), 0.8438, 1e-4);
}

static void test_difficulties_of_winter(void **state)
{
    struct econ_inputs in;
    struct econ_network n;

    (void)state;
    /* 146.5 / 156 - 1 = -6.09 %. 146.5e12 * 2^32 / 600 = 1.0487e21 H/s = 1.05 ZH/s; 156 T was
     * 1.1167e21. Budget at 3.125 BTC and $90,000: 144 * 281,250 = $40.5 M a day. */
    near(100 * (146.5 / 156 - 1), -6.09, 1e-3);
    february(&in, 90000, 146.5e12);
    econ_network(&in, &n);
    known_near(n.network_hashrate_hs, 1.0487e21, 1e-4);
    known_near(n.budget_per_day, 40.5e6, 1e-12);
    /* 144 * 600 s make a day, so the budget of a TH/s is its hashprice. */
    known_near(n.budget_per_th_day, n.hashprice_per_ph_day.value / 1e3, 1e-12);
    february(&in, 90000, 156e12);
    econ_network(&in, &n);
    known_near(n.network_hashrate_hs, 1.1167e21, 1e-4);
}

static void test_per_megawatt_hour(void **state)
{
    struct econ_inputs in;
    struct econ_line line;

    (void)state;
    /* The lease: $7e9 / (245 MW * 15 * 365.25 * 24 h) = 7e9 / 32,215,050 MWh = $217.3.
     * Mining at $34 per PH/s a day with 12 J/TH: 0.034 / (12 * 0.024 kWh) = $0.11806 a kWh. */
    near(7e9 / (245.0 * 15 * 365.25 * 24), 217.3, 1e-3);
    february(&in, 76176, 140.85e12);
    set(&in, ECON_HASHRATE, 473e12);
    set(&in, ECON_POWER, 5676);
    set(&in, ECON_ALTERNATIVE_KWH, 0.2173);
    econ_line(&in, &line);
    known_near(line.gross_per_mwh, 118.06, 1e-4);
    known_near(line.alternative_per_mwh, 217.3, 1e-12);
    assert_int_equal(line.verdict, ECON_VERDICT_ALTERNATIVE);
}

static void test_one_machine(void **state)
{
    struct econ_inputs in;
    struct econ_line line;

    (void)state;
    /* By hand, in round numbers: reward 3 + 1 = 4 BTC at 1,000, and a difficulty at which a
     * block takes 1e15 hashes: each PH is worth 4,000. 1 GH/s does 0.0864 PH a day: 345.6, less
     * 25 %: 259.2. 1 kW takes 24 kWh at 6: 144, rate 5/9, margin 115.2. Break-even tariff 259.2 /
     * 24 = 10.8; price 1,000 * 5/9; gross per MWh 345.6 / 0.024 = 14,400; 1e6 J/TH. */
    econ_inputs_init(&in);
    set(&in, ECON_PRICE, 1000);
    set(&in, ECON_DIFFICULTY, 1e15 / 0x1p32);
    set(&in, ECON_REWARD, 400000000);
    set(&in, ECON_POOL_FEE, 25);
    set(&in, ECON_TARIFF, 6);
    set(&in, ECON_HASHRATE, 1e9);
    set(&in, ECON_POWER, 1000);
    econ_line(&in, &line);
    known_near(line.j_per_th, 1e6, 1e-12);
    known_near(line.electricity_per_th_day, 144000, 1e-12);
    known_near(line.revenue_per_day, 259.2, 1e-12);
    known_near(line.electricity_per_day, 144, 1e-12);
    known_near(line.margin_per_day, 115.2, 1e-12);
    known_near(line.electricity_rate, 5.0 / 9, 1e-12);
    known_near(line.break_even_tariff_per_kwh, 10.8, 1e-12);
    known_near(line.break_even_price, 5000.0 / 9, 1e-12);
    known_near(line.break_even_hashprice_per_ph_day, 345.6e6 * 5 / 9, 1e-12);
    known_near(line.break_even_j_per_th, 1.8e6, 1e-12);
    known_near(line.gross_per_mwh, 14400, 1e-12);
    assert_int_equal(line.verdict, ECON_VERDICT_MINE);
    assert_false(econ_known(line.alternative_per_day));
    /* A share of difficulty 1 is 2^32 of 1e15 hashes, worth 4,000 * 0.75 * 2^32 / 1e15. */
    known_near(econ_share_revenue(&in, 1), 3000 * 0x1p32 / 1e15, 1e-12);
    /* At each break-even the margin is gone. */
    set(&in, ECON_TARIFF, line.break_even_tariff_per_kwh.value);
    econ_line(&in, &line);
    assert_true(fabs(line.margin_per_day.value) < 1e-10);
    known_near(line.break_even_price, 1000, 1e-12);
    known_near(line.break_even_j_per_th, 1e6, 1e-12);
    /* 10 an hour is 240 a day, less electricity. */
    set(&in, ECON_TARIFF, 6);
    set(&in, ECON_ALTERNATIVE_HOUR, 10);
    econ_line(&in, &line);
    known_near(line.alternative_margin_per_day, 96, 1e-12);
    assert_int_equal(line.verdict, ECON_VERDICT_MINE);
    set(&in, ECON_ALTERNATIVE_HOUR, 11);
    econ_line(&in, &line);
    assert_int_equal(line.verdict, ECON_VERDICT_ALTERNATIVE);
    set(&in, ECON_ALTERNATIVE_HOUR, 5);
    set(&in, ECON_TARIFF, 11);
    econ_line(&in, &line);
    assert_int_equal(line.verdict, ECON_VERDICT_IDLE);
}

/* Each output lacks exactly the inputs that its definition names. */
static void test_missing(void **state)
{
    const unsigned price = 1U << ECON_PRICE, difficulty = 1U << ECON_DIFFICULTY,
                   block = 1U << ECON_HEIGHT | 1U << ECON_FEES, fee = 1U << ECON_POOL_FEE,
                   tariff = 1U << ECON_TARIFF, machine = 1U << ECON_HASHRATE | 1U << ECON_POWER;
    struct econ_inputs in;
    struct econ_network n;
    struct econ_line l;
    struct econ_match m;
    char text[256];

    (void)state;
    econ_inputs_init(&in);
    econ_network(&in, &n);
    econ_line(&in, &l);
    econ_match_half(&in, &m);
    assert_int_equal(n.reward_sat.missing, block);
    assert_int_equal(n.btc_per_hash.missing, block | difficulty);
    assert_int_equal(n.hashprice_per_ph_day.missing, block | difficulty | price);
    assert_int_equal(n.network_hashrate_hs.missing, difficulty);
    assert_int_equal(n.budget_per_day.missing, block | price);
    assert_int_equal(n.budget_per_th_day.missing, block | price | difficulty);
    assert_int_equal(l.j_per_th.missing, machine);
    assert_int_equal(l.electricity_per_th_day.missing, machine | tariff);
    assert_int_equal(l.revenue_per_day.missing,
                     block | difficulty | price | fee | 1U << ECON_HASHRATE);
    assert_int_equal(l.electricity_per_day.missing, tariff | 1U << ECON_POWER);
    assert_int_equal(l.margin_per_day.missing, block | difficulty | price | fee | tariff | machine);
    assert_int_equal(l.break_even_tariff_per_kwh.missing,
                     block | difficulty | price | fee | machine);
    assert_int_equal(l.break_even_hashprice_per_ph_day.missing, tariff | machine | fee);
    assert_int_equal(l.break_even_price.missing, block | difficulty | fee | tariff | machine);
    assert_int_equal(l.break_even_j_per_th.missing, block | difficulty | price | fee | tariff);
    assert_int_equal(l.gross_per_mwh.missing, block | difficulty | price | machine);
    assert_int_equal(m.machines.missing, difficulty | 1U << ECON_HASHRATE);
    assert_int_equal(m.electricity_per_hour.missing, difficulty | machine | tariff);
    assert_int_equal(l.verdict, ECON_VERDICT_UNKNOWN);
    econ_lose(&in, ECON_PRICE, "the URL answered HTML");
    assert_string_equal(econ_missing_text(&in, price | tariff | ECON_UNDEFINED, text, sizeof text),
                        "price: the URL answered HTML; tariff: not given; no finite value follows "
                        "from these inputs");
    /* A buffer that is too short cuts, and does no harm. */
    for (size_t cap = 1; cap < 60; cap++)
        assert_true(strlen(econ_missing_text(&in, block | price | tariff, text, cap)) < cap);
    assert_true(l.margin_per_day.value == 0.0 && n.hashprice_per_ph_day.value == 0.0);
}

static void test_undefined(void **state)
{
    struct econ_inputs in;
    struct econ_line l;
    struct econ_network n;

    (void)state;
    /* Free power: no efficiency is too bad. No reward: no price is high enough. */
    february(&in, 75000, 141.67e12);
    set(&in, ECON_HASHRATE, 1e12);
    set(&in, ECON_POWER, 20);
    set(&in, ECON_TARIFF, 0);
    econ_line(&in, &l);
    assert_int_equal(l.break_even_j_per_th.missing, ECON_UNDEFINED);
    known_near(l.electricity_rate, 0, 0);
    known_near(l.break_even_price, 0, 0);
    assert_int_equal(l.verdict, ECON_VERDICT_MINE);
    february(&in, 75000, 141.67e12);
    set(&in, ECON_HASHRATE, 1e12);
    set(&in, ECON_POWER, 20);
    set(&in, ECON_HEIGHT, 64 * 210000);
    econ_network(&in, &n);
    known_near(n.hashprice_per_ph_day, 0, 0);
    econ_line(&in, &l);
    assert_int_equal(l.break_even_price.missing, ECON_UNDEFINED);
    assert_int_equal(l.electricity_rate.missing, ECON_UNDEFINED);
    assert_int_equal(l.verdict, ECON_VERDICT_IDLE);
    /* A pool that keeps everything. */
    february(&in, 75000, 141.67e12);
    set(&in, ECON_HASHRATE, 1e12);
    set(&in, ECON_POWER, 20);
    set(&in, ECON_POOL_FEE, 100);
    econ_line(&in, &l);
    assert_int_equal(l.break_even_hashprice_per_ph_day.missing, ECON_UNDEFINED);
}

static void test_refused(void **state)
{
    static const struct {
        enum econ_name name;
        double value;
    } bad[] = {
        {ECON_PRICE, 0},         {ECON_PRICE, -75000},       {ECON_PRICE, 1e21},
        {ECON_PRICE, NAN},       {ECON_PRICE, INFINITY},     {ECON_DIFFICULTY, 0},
        {ECON_DIFFICULTY, -1},   {ECON_DIFFICULTY, 1e31},    {ECON_HEIGHT, -1},
        {ECON_HEIGHT, 0.5},      {ECON_HEIGHT, 4294967296},  {ECON_FEES, -1},
        {ECON_FEES, 2.2e15},     {ECON_REWARD, 1e21},        {ECON_REWARD, 1.5},
        {ECON_POOL_FEE, -0.1},   {ECON_POOL_FEE, 100.1},     {ECON_TARIFF, -0.01},
        {ECON_TARIFF, INFINITY}, {ECON_HASHRATE, 0},         {ECON_POWER, 0},
        {ECON_POWER, -5676},     {ECON_ALTERNATIVE_KWH, -1}, {ECON_ALTERNATIVE_HOUR, -1},
    };
    struct econ_inputs in;
    char why[128];

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        econ_inputs_init(&in);
        assert_false(econ_check(bad[i].name, bad[i].value, why, sizeof why));
        assert_memory_equal(why, "must be ", 8);
        assert_false(econ_set(&in, bad[i].name, bad[i].value, "feed", 3));
        assert_false(in.in[bad[i].name].known);
        assert_non_null(strstr(in.in[bad[i].name].why, "from feed must be"));
    }
    /* A bad value does not leave the last one behind. */
    econ_inputs_init(&in);
    set(&in, ECON_PRICE, 75000);
    assert_false(econ_set(&in, ECON_PRICE, -1, "feed", 3));
    assert_int_equal(econ_value_of(&in, ECON_PRICE).missing, 1U << ECON_PRICE);
}

static void test_age(void **state)
{
    struct econ_inputs in;

    (void)state;
    econ_inputs_init(&in);
    assert_true(econ_set(&in, ECON_PRICE, 75000, "mempool.space", 3600));
    assert_true(econ_expire(&in, ECON_PRICE, 3600));
    in.in[ECON_PRICE].age_s = 3600.6;
    assert_false(econ_expire(&in, ECON_PRICE, 3600));
    assert_string_equal(in.in[ECON_PRICE].why,
                        "3601 s old, the limit is 3600 s; from mempool.space");
    assert_true(econ_set(&in, ECON_TARIFF, 0.06, "--tariff", -1));
    assert_true(econ_expire(&in, ECON_TARIFF, 0));
}

static void test_nbits(void **state)
{
    struct econ_inputs in;

    (void)state;
    econ_inputs_init(&in);
    assert_true(econ_set_nbits(&in, 0x1d00ffff, "job", 0)); /* 1, by definition */
    known_near(econ_value_of(&in, ECON_DIFFICULTY), 1, 0);
    assert_true(econ_set_nbits(&in, 0x1b0404cb, "job", 0)); /* 0xffff * 256^2 / 0x404cb */
    known_near(econ_value_of(&in, ECON_DIFFICULTY), 16307.420938523983, 1e-15);
    assert_false(econ_set_nbits(&in, 0xff123456, "job", 0));
    assert_string_equal(in.in[ECON_DIFFICULTY].why, "nbits ff123456 from job is no target");
}

static void test_btc_to_sat(void **state)
{
    static const struct {
        const char *text;
        enum err e;
        uint64_t sat;
    } row[] = {
        {"0.02", ERR_OK, 2000000},
        {"3.125", ERR_OK, 312500000},
        {"0.00000001", ERR_OK, 1},
        {"0.000000010", ERR_OK, 1},
        {"21000000", ERR_OK, UINT64_C(2100000000000000)},
        {".5", ERR_OK, 50000000},
        {"5.", ERR_OK, 500000000},
        {"0.000000001", ERR_RANGE, 0},
        {"21000000.00000001", ERR_RANGE, 0},
        {"1000000000000000000000", ERR_RANGE, 0},
        {"-1", ERR_SYNTAX, 0},
        {"", ERR_SYNTAX, 0},
        {".", ERR_SYNTAX, 0},
        {"1.2.3", ERR_SYNTAX, 0},
        {"1e-3", ERR_SYNTAX, 0},
        {" 1", ERR_SYNTAX, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
        uint64_t sat = 0;

        assert_int_equal(econ_btc_to_sat(row[i].text, &sat), row[i].e);
        assert_int_equal(sat, row[i].sat);
    }
}

static void test_halvings(void **state)
{
    struct econ_inputs in;

    (void)state;
    february(&in, 1, 1);
    set(&in, ECON_FEES, 2000000);
    set(&in, ECON_HEIGHT, 839999);
    known_near(econ_reward_sat(&in), 627000000, 0);
    set(&in, ECON_HEIGHT, 840000);
    known_near(econ_reward_sat(&in), 314500000, 0);
    /* The coinbase itself knows best. */
    set(&in, ECON_REWARD, 313000001);
    known_near(econ_reward_sat(&in), 313000001, 0);
}

static void test_waits(void **state)
{
    struct econ_inputs in;
    struct econ_value mean;

    (void)state;
    /* 20 MH/s at 141.67 T: 6.08467e23 / 2e7 = 3.042e16 s, about 964 million years; the median is
     * ln 2 of the mean. */
    february(&in, 75000, 141.67e12);
    set(&in, ECON_HASHRATE, 20e6);
    mean = econ_wait_s(&in, econ_number(141.67e12 * ECON_HASHES_PER_DIFFICULTY));
    known_near(mean, 3.042333e16, 1e-5);
    near(econ_wait_quantile(1, 0.5), M_LN2, 1e-15);
    near(econ_wait_quantile(100, 0.05), 5.129329438755058, 1e-14);
    near(econ_wait_quantile(1, 0.95), 2.995732273553991, 1e-14);
}

static void test_match(void **state)
{
    struct econ_inputs in;
    struct econ_match m;

    (void)state;
    /* 141.67e12 * 2^32 / 600 = 1.014113e21 H/s; half of it in machines of 473 TH/s: 1,072,001.4, so
     * 1,072,002 whole ones, 6.0847 GW, and at 0.06 a kWh 365,081 an hour. */
    february(&in, 75000, 141.67e12);
    set(&in, ECON_HASHRATE, 473e12);
    set(&in, ECON_POWER, 5676);
    econ_match_half(&in, &m);
    known_near(m.machines, 1072002, 0);
    known_near(m.power_w, 6.0847e9, 1e-4);
    known_near(m.electricity_per_hour, 365081, 1e-6);
}

static void test_stress(void **state)
{
    struct econ_value rate[] = {{0.5, 0}, {1.0, 0}, {1.2, 0}, {0.99, 0}};
    const double weight[] = {1, 0, 3, 0};

    (void)state;
    known_near(econ_stress(rate, NULL, 4), 50, 0);
    known_near(econ_stress(rate, weight, 4), 75, 0);
    assert_int_equal(econ_stress(rate, NULL, 0).missing, ECON_UNDEFINED);
    rate[1].missing = 1U << ECON_TARIFF;
    assert_int_equal(econ_stress(rate, NULL, 4).missing, 1U << ECON_TARIFF);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_revenue_per_th),
        cmocka_unit_test(test_hashrate_is_no_difficulty),
        cmocka_unit_test(test_electricity_rates),
        cmocka_unit_test(test_difficulties_of_winter),
        cmocka_unit_test(test_per_megawatt_hour),
        cmocka_unit_test(test_one_machine),
        cmocka_unit_test(test_missing),
        cmocka_unit_test(test_undefined),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_age),
        cmocka_unit_test(test_nbits),
        cmocka_unit_test(test_btc_to_sat),
        cmocka_unit_test(test_halvings),
        cmocka_unit_test(test_waits),
        cmocka_unit_test(test_match),
        cmocka_unit_test(test_stress),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
