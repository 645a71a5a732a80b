/* made_snapshot.c - snapshots made up for tests of the views. */
#include "tests/made_snapshot.h"

#include <string.h>

#define HASH "0000000000000000057a44b2ce7b2b9b1d7ebb3e2ebd4cbb84f1b1a4a4a2c1e0"

void made_snapshot_full(struct snapshot *s)
{
    static const struct snapshot_payout payout[] = {
        {.to = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", .sat = 312500000},
        {.to = "data", .sat = 0}};
    const struct snapshot_counts counts = {.found = 150,
                                           .accepted = 100,
                                           .rejected = 20,
                                           .stale = 12,
                                           .lost = 9,
                                           .throttled = 6,
                                           .pending = 3,
                                           .accepted_unconfirmed = 2,
                                           .duplicate_dropped = 1};

    memset(s, 0, sizeof *s);
    s->version = "1.2.3";
    s->command = "mine";
    s->seconds = 61.5;
    s->counts = counts;
    s->reasons[0] = (struct snapshot_reason){"stale", 15};
    s->reasons[1] = (struct snapshot_reason){"low-difficulty", 5};
    s->reason_count = 2;
    s->hashes = UINT64_C(12345678901234);
    s->hashrate_hs = 200742746361.5;
    s->strategy = "Failover";
    s->now_unix_s = 1800000061.5;
    s->best_share = 12345.678;
    s->job_unix_s = (struct snapshot_value){true, 1800000050.0};
    s->network_blocks = 3;
    s->parent_unix_s = (struct snapshot_value){true, 1800000040.25};
    strcpy(s->parent_hash, HASH);
    s->rate_5s = (struct snapshot_value){true, 202e9};
    s->rate_5m = (struct snapshot_value){true, 199.5e9};
    s->rate_10s = (struct snapshot_value){true, 201e9};
    s->rate_1m = (struct snapshot_value){true, 200e9};
    s->rate_15m = (struct snapshot_value){true, 199e9};
    s->pool_hashrate = (struct snapshot_pool_rate){true, 190e9, 154e9, 231e9};
    s->blocks[0] = (struct snapshot_block){.height_known = true, .height = 413567, .nonce = 7};
    s->blocks[1] = (struct snapshot_block){.nonce = UINT32_MAX};
    strcpy(s->blocks[0].hash, HASH);
    strcpy(s->blocks[1].hash, HASH);
    s->block_count = 2;
    s->blocks_found = 2;
    s->devices[0] = (struct snapshot_device){.name = "cpu",
                                             .kind = "cpu",
                                             .kernel = "avx512",
                                             .versions = 4,
                                             .threads = 8,
                                             .hashes = s->hashes,
                                             .hw_errors = 2,
                                             .hashrate_hs = s->hashrate_hs,
                                             .state = "held",
                                             .holds = 9,
                                             .hold_name = {"user", "thermal"},
                                             .hold_count = 2,
                                             .temperature_c = {true, 71.5},
                                             .throttle_known = true,
                                             .throttle = {"too hot"},
                                             .throttle_count = 1,
                                             .work_share = {true, 0.75},
                                             .rate_5s = {true, 202e9},
                                             .rate_1m = {true, 200e9},
                                             .rate_5m = {true, 199.5e9},
                                             .rate_15m = {true, 199e9},
                                             .judged = {.accepted = 100,
                                                        .rejected = 20,
                                                        .accepted_difficulty = 1.31,
                                                        .rejected_difficulty = 0.262,
                                                        .last_unix_s = {true, 1800000060.0},
                                                        .last_difficulty = 0.0131,
                                                        .best = 12345.678}};
    s->device_count = 1;
    s->pools[0] = (struct snapshot_pool){
        .url = "stratum+tcp://pool.example:3333",
        .user = "addr.\"w\\\n",
        .state = "alive",
        .difficulty = {true, 0.0131},
        .in_use = true,
        .enabled = true,
        .quota = 1.0,
        .connects = 2,
        .drops = 1,
        .jobs = 17,
        .height = {true, 413567},
        .tag = "/made|up, by=us\\/",
        .payout = payout,
        .payout_count = 2,
        .payouts = 3,
        .judged = s->devices[0].judged,
        .url_difficulty = s->devices[0].judged.accepted_difficulty,
        .response = {.count = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 54}, .sum_s = 301.25},
        .counts = counts};
    s->pools[0].judged.stale_difficulty = 0.1572;
    s->pools[1] = (struct snapshot_pool){
        .url = "stratum+ssl://gone.example:3334",
        .user = "<b>\"",
        .state = "removed",
        .connects = 3,
        .drops = 2,
        .jobs = 5,
        .judged = {.accepted = 7, .rejected = 1, .accepted_difficulty = 0.5},
        .counts = {.found = 9, .accepted = 7, .rejected = 1, .lost = 1},
    };
    s->pool_count = s->removed_count = 1;
    s->judged = s->pools[0].judged;
    s->judged.accepted += 7;
    s->judged.rejected += 1;
    s->judged.accepted_difficulty += 0.5;
    s->jobs = 22;
    s->response = s->pools[0].response;
    s->counts.found += 9;
    s->counts.accepted += 7;
    s->counts.rejected += 1;
    s->counts.lost += 1;
    s->share_difficulty = (struct snapshot_value){true, 0.0131};
    s->seconds_per_share = (struct snapshot_value){true, 12.3};
    s->network_difficulty = (struct snapshot_value){true, 1.25e12};
    s->height = (struct snapshot_value){true, 413567};
    s->reward_sat = (struct snapshot_value){true, 2512345678.0};
    s->statistics = (struct snapshot_statistics){.shares_expected = 160.5,
                                                 .blocks_expected = 2.25,
                                                 .luck = {true, 0.93, 0.79, 1.1},
                                                 .next_share = {true, 12.3, 0.63, 8.5, 36.8},
                                                 .next_block = {true, 600.0, 30.8, 416.0, 1797.0},
                                                 .credit = {{.kind = "device",
                                                             .name = "cpu",
                                                             .expected = 160.5,
                                                             .counted = 150,
                                                             .verdict = "too few",
                                                             .judged = {true, 5300.5},
                                                             .judged_counted = 5000,
                                                             .objections = 1}},
                                                 .credit_count = 1};
    s->energy[0] = (struct snapshot_energy){.scope = "package+dram",
                                            .state = "denied",
                                            .source = "rapl:package-0+rapl:package-0/dram",
                                            .known = true,
                                            .joules = 3672.0,
                                            .power_w = 61.2,
                                            .hashes = 73.7e9,
                                            .seconds = 60.0,
                                            .elapsed_s = 61.0,
                                            .samples = 60,
                                            .gaps = 1,
                                            .failed = 4,
                                            .silences = 2,
                                            .j_per_th = {true, 49823.6},
                                            .uncertainty = {true, 873.0},
                                            .j_per_accepted_th = {true, 61234.0},
                                            .accepted_uncertainty = {true, 12345.0}};
    s->energy[1] = (struct snapshot_energy){
        .scope = "package", .state = "not understood", .source = "rapl:package-0"};
    s->energy_count = 2;
    s->job_age_s = 12.5;
    s->economics.currency = "USD";
    s->economics.price_trouble = "HTTP 503";
    s->economics.retarget_known = true;
    s->economics.retarget = (struct retarget_forecast){.next_height = 413568,
                                                       .blocks_left = 1,
                                                       .intervals = 1500,
                                                       .seconds = 1e6,
                                                       .seconds_left = 1300.0,
                                                       .so_far = 0.9,
                                                       .factor = 0.91,
                                                       .low = 0.88,
                                                       .high = 0.94};
    econ_inputs_init(&s->economics.inputs);
    econ_set(&s->economics.inputs, ECON_PRICE, 75000.0, "mempool.space", 312.0);
    econ_set(&s->economics.inputs, ECON_TARIFF, 0.06, "--tariff", -1.0);
    econ_set(&s->economics.inputs, ECON_POOL_FEE, 0.0, "default", -1.0);
    econ_set(&s->economics.inputs, ECON_DIFFICULTY, 1.25e12, "job", 12.5);
    econ_set(&s->economics.inputs, ECON_HEIGHT, 413567.0, "job", 12.5);
    econ_set(&s->economics.inputs, ECON_REWARD, 2512345678.0, "job", 12.5);
    econ_set(&s->economics.inputs, ECON_HASHRATE, 200e6, "counted", 0.0);
    econ_set(&s->economics.inputs, ECON_POWER, 61.2, "measured, rapl", 0.0);
    econ_network(&s->economics.inputs, &s->economics.network);
    econ_line(&s->economics.inputs, &s->economics.line);
    s->economics.share_value = econ_share_revenue(&s->economics.inputs, 0.0131);
    s->energy_headline_known = true;
    s->energy_now = s->energy[0];
}

void made_snapshot_empty(struct snapshot *s)
{
    memset(s, 0, sizeof *s);
    s->version = "1.2.3";
    s->command = "mine";
    s->blocks[0] = (struct snapshot_block){.nonce = 1};
    strcpy(s->blocks[0].hash, HASH);
    s->block_count = 1;
    s->devices[0] = (struct snapshot_device){
        .name = "cpu", .kind = "cpu", .kernel = "scalar", .state = "stopped"};
    s->device_count = 1;
    s->pools[0] = (struct snapshot_pool){
        .url = "stratum+tcp://pool.example:3333", .user = "u", .state = "waiting"};
    s->pool_count = 1;
    s->statistics.credit[0] = (struct snapshot_credit){
        .kind = "device", .name = "cpu", .verdict = "not enough shares yet"};
    s->statistics.credit_count = 1;
    s->energy_why = "rapl: only root";
    s->energy_advice = "run as root";
}
