/* test_miner_econ.c - the economics of a run: what the job, the meters and the user say, and what
 * is not known. */
#include "tests/support.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/miner_econ.h"
#include "base/bytes.h"
#include "base/log.h"
#include "chain/job.h"
#include "chain/subsidy.h"
#include "device/device.h"
#include "tests/made_snapshot.h"
#include "tests/made_tree.h"

struct rig {
    struct event_base *base;
    struct option_econ options;
    struct miner_econ econ;
    struct snapshot s;
};

static void begin(struct rig *r)
{
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    memset(r, 0, sizeof *r);
    option_econ_init(&r->options);
    r->base = event_base_new();
    made_snapshot_full(&r->s);
    r->s.economics = (struct snapshot_economics){0};
    r->s.devices[0].holds = 0;
    r->s.energy[0].whole = r->s.energy_now.whole = true;
}

static void give(struct rig *r, enum econ_name name, double value)
{
    assert_true(econ_set(&r->options.inputs, name, value, "--option", -1.0));
}

static void start(struct rig *r)
{
    assert_int_equal(miner_econ_new(&r->econ, r->base, &r->options), ERR_OK);
}

static const struct snapshot_economics *shown(struct rig *r)
{
    miner_econ_second(&r->econ, &r->s);
    r->s.economics = (struct snapshot_economics){0};
    miner_econ_snapshot(&r->econ, &r->s);
    return &r->s.economics;
}

static void end(struct rig *r)
{
    miner_econ_clear(&r->econ);
    event_base_free(r->base);
}

static void assert_near(struct econ_value v, double want)
{
    assert_true(econ_known(v));
    if (!(fabs(v.value - want) <= 1e-12 * fabs(want)))
        fail_msg("got %.15g, want %.15g", v.value, want);
}

static void assert_lacks(struct rig *r, struct econ_value v, const char *words)
{
    char why[512];

    assert_false(econ_known(v));
    econ_missing_text(&r->s.economics.inputs, v.missing, why, sizeof why);
    if (!strstr(why, words))
        fail_msg("\"%s\" does not say \"%s\"", why, words);
}

static void test_nothing_asked(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    start(&r);
    assert_null(shown(&r)->currency);
    end(&r);
    begin(&r);
    assert_int_equal(miner_econ_new(&r.econ, r.base, NULL), ERR_OK);
    assert_null(shown(&r)->currency);
    end(&r);
}

static void test_everything(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    give(&r, ECON_PRICE, 75000.0);
    give(&r, ECON_TARIFF, 0.06);
    give(&r, ECON_POOL_FEE, 2.0);
    give(&r, ECON_ALTERNATIVE_HOUR, 0.25);
    start(&r);
    const struct snapshot_economics *e = shown(&r);
    double btc_per_hash = 25.12345678 / (1.25e12 * 4294967296.0);
    double revenue = 200e9 * 86400.0 * btc_per_hash * 75000.0 * 0.98;
    double electricity = 61.2 * 24.0 / 1000.0 * 0.06;

    assert_string_equal(e->currency, "USD");
    assert_near(e->network.hashprice_per_ph_day, 1e15 * 86400.0 * btc_per_hash * 75000.0);
    assert_near(e->line.revenue_per_day, revenue);
    assert_near(e->line.electricity_per_day, electricity);
    assert_near(e->line.margin_per_day, revenue - electricity);
    assert_near(e->share_value, 0.0131 * 4294967296.0 * btc_per_hash * 75000.0 * 0.98);
    assert_int_equal(e->line.verdict, ECON_VERDICT_ALTERNATIVE);
    assert_string_equal(e->inputs.in[ECON_DIFFICULTY].source, "job");
    assert_string_equal(e->inputs.in[ECON_HASHRATE].source, "counted");
    assert_true(strncmp(e->inputs.in[ECON_POWER].source, "measured: rapl:", 15) == 0);
    assert_string_equal(e->inputs.in[ECON_TARIFF].source, "--option");
    end(&r);
}

/* Whatever is not known makes what depends on it unknown, with the reason, and nothing else. */
static void test_unknown(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    give(&r, ECON_PRICE, 75000.0);
    start(&r);
    r.s.reward_sat.known = r.s.height.known = false;
    const struct snapshot_economics *e = shown(&r);

    assert_lacks(&r, e->line.revenue_per_day, "no coinbase could be decoded");
    assert_lacks(&r, e->line.electricity_per_day, "tariff: not given");
    assert_int_equal(e->line.verdict, ECON_VERDICT_UNKNOWN);
    r.s.reward_sat.known = true; /* a version 1 block: only the height is unknown */
    e = shown(&r);
    assert_true(econ_known(e->line.revenue_per_day));
    assert_false(e->inputs.in[ECON_HEIGHT].known);
    end(&r);

    begin(&r);
    give(&r, ECON_TARIFF, 0.06);
    start(&r);
    e = shown(&r);
    assert_lacks(&r, e->line.revenue_per_day, "price: not given");
    assert_true(econ_known(e->line.electricity_per_day));
    r.s.energy_now.known = r.s.energy_headline_known = false;
    r.s.energy_why = "rapl: only root";
    e = shown(&r);
    assert_lacks(&r, e->line.electricity_per_day, "not measured: rapl: only root");
    r.s.energy_now.known = true;
    r.s.energy_now.whole = false; /* watts of the card alone, hashes of both */
    e = shown(&r);
    assert_lacks(&r, e->line.electricity_per_day, "does not cover every device");
    r.s.rate_1m.known = false;
    r.s.hashrate_hs = 0.0;
    e = shown(&r);
    assert_lacks(&r, e->line.revenue_per_day, "nothing was hashed yet");
    end(&r);
}

/* While devices stand still, what counts is what they did when they worked. */
static void test_standing_still(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    give(&r, ECON_PRICE, 75000.0);
    give(&r, ECON_TARIFF, 0.06);
    start(&r);
    double revenue = shown(&r)->line.revenue_per_day.value;

    r.s.devices[0].holds = DEVICE_HOLD_POLICY;
    r.s.rate_1m.value = 1e9; /* falls to nothing in a minute */
    r.s.energy_now.power_w = 10.0;
    const struct snapshot_economics *e = shown(&r);

    assert_near(e->line.revenue_per_day, revenue);
    assert_true(e->inputs.in[ECON_POWER].value == 61.2);
    r.s.devices[0].holds = 0; /* and after it, until a whole minute was of mining */
    assert_near(shown(&r)->line.revenue_per_day, revenue);
    r.s.devices[0].holds = DEVICE_HOLD_THERMAL; /* a pulse is part of mining */
    r.econ.idle_ns = 0;
    assert_near(shown(&r)->line.revenue_per_day, revenue / 200.0);
    end(&r);
}

/* The real blocks, as their jobs say it: the height from version 2 on, the fees in every one. */
static void test_real_blocks(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    give(&r, ECON_PRICE, 75000.0);
    start(&r);
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        uint8_t header[80], coinbase[4096], branch[REAL_BLOCK_BRANCHES_MAX][32];
        struct job_parts parts = {.id = "1",
                                  .id_len = 1,
                                  .coinbase1 = coinbase,
                                  .branch = (const uint8_t(*)[32])branch,
                                  .branch_count = block->branch_count,
                                  .difficulty = 1.0};
        struct job *job;

        support_block_header(block, header);
        for (uint32_t k = 0; k < block->branch_count; k++)
            support_hex(block->branch[k], branch[k], 32);
        parts.coinbase1_len = support_hex(block->coinbase, coinbase, sizeof coinbase);
        parts.version = load_le32(header);
        parts.nbits = load_le32(header + 72);
        assert_int_equal(job_new(&parts, &job), ERR_OK);
        r.s.network_difficulty =
            (struct snapshot_value){job->network_known, job->network_difficulty};
        r.s.height = (struct snapshot_value){job->coinbase_info.height_known,
                                             (double)job->coinbase_info.height};
        r.s.reward_sat = (struct snapshot_value){job->coinbase_known,
                                                 (double)job->coinbase_info.output_total_sat};
        const struct snapshot_economics *e = shown(&r);

        assert_int_equal(e->inputs.in[ECON_HEIGHT].known, block->height >= 277647);
        assert_true(e->inputs.in[ECON_REWARD].value >=
                    (double)subsidy_sat(block->height, SUBSIDY_HALVING_MAINNET));
        assert_near(e->line.revenue_per_day, 200e9 * 86400.0 /
                                                 (job->network_difficulty * 4294967296.0) *
                                                 e->inputs.in[ECON_REWARD].value / 1e8 * 75000.0);
        if (block->height == 413567) {
            assert_true(e->inputs.in[ECON_HEIGHT].value == 413567.0);
            assert_true(e->inputs.in[ECON_REWARD].value == 2531310238.0);
            assert_true(fabs(e->inputs.in[ECON_DIFFICULTY].value - 199312067531.243) < 0.01);
        }
        job_free(job);
    }
    end(&r);
}

static void test_tariff_file(void **state)
{
    char path[512], why[320];
    struct rig r;

    (void)state;
    begin(&r);
    made_tree_new();
    snprintf(path, sizeof path, "%s/tariff", made_tree_root());
    r.options.tariff_file = path;
    assert_false(miner_econ_check(&r.options, why, sizeof why));
    assert_non_null(strstr(why, "No such file"));
    made_tree_file("tariff", "mon-fri, 00:00, 24:00, 0.31\n");
    assert_false(miner_econ_check(&r.options, why, sizeof why));
    assert_non_null(strstr(why, "no price from sat 00:00"));
    made_tree_file("tariff", "all, 00:00, 24:00, 0.31\nsat, 06:00, 07:00, 0.1\n");
    assert_false(miner_econ_check(&r.options, why, sizeof why));
    assert_non_null(strstr(why, "overlaps"));
    made_tree_file("tariff", "all, 00:00, 24:00, 0.31\n");
    assert_true(miner_econ_check(&r.options, why, sizeof why));
    start(&r);
    assert_near(econ_value_of(&shown(&r)->inputs, ECON_TARIFF), 0.31);
    made_tree_file("tariff", "all, 00:00, 24:00, 0.18\n");
    assert_near(econ_value_of(&shown(&r)->inputs, ECON_TARIFF), 0.18);
    made_tree_file("tariff", "all, 00:00, 24:00, cheap\n"); /* the one before stays */
    assert_near(econ_value_of(&shown(&r)->inputs, ECON_TARIFF), 0.18);
    assert_true(strlen(r.econ.tariff_trouble) > 0);
    made_tree_file("tariff", "all, 00:00, 24:00, 0.2\n");
    assert_near(econ_value_of(&shown(&r)->inputs, ECON_TARIFF), 0.2);
    assert_string_equal(r.econ.tariff_trouble, "");
    made_tree_free();
    end(&r);
}

/* Jobs of new heights, each ten and a half minutes after the other: the first tells nothing, and
 * neither do the blocks of the demo. */
static void test_blocks_seen(void **state)
{
    struct rig r;

    (void)state;
    for (int demo = 0; demo < 2; demo++) {
        begin(&r);
        start(&r);
        r.s.command = demo ? "demo" : "mine";
        for (int i = 0; i < 20; i++) {
            r.s.height = (struct snapshot_value){true, 934000 + i};
            r.s.now_unix_s = 1.77e9 + 630.0 * i;
            shown(&r);
            r.s.now_unix_s += 60.0; /* another job of the same height, and one without */
            shown(&r);
            r.s.height.known = false;
            assert_int_equal(shown(&r)->retarget_known, !demo && i >= 2);
        }
        if (!demo) {
            const struct retarget_forecast *f = &r.s.economics.retarget;

            assert_int_equal(f->intervals, 18);
            assert_int_equal(f->blocks_left, 935424 - 1 - 934018);
            assert_true(fabs(f->so_far - 600.0 / 630.0) < 1e-12);
            assert_true(f->low < f->so_far && f->so_far < f->high);
        }
        end(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_asked), cmocka_unit_test(test_everything),
        cmocka_unit_test(test_unknown),       cmocka_unit_test(test_standing_still),
        cmocka_unit_test(test_tariff_file),   cmocka_unit_test(test_real_blocks),
        cmocka_unit_test(test_blocks_seen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
