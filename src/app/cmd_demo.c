/* cmd_demo.c - the miner against the embedded pool: real blocks, judged by OpenSSL. */
#include "app/commands.h"

#include <inttypes.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/faces.h"
#include "app/run.h"
#include "app/run_keys.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "base/log.h"
#include "chain/target.h"
#include "demo/loopback_pool.h"
#include "view/json.h"
#include "view/text.h"

#define DEMO_SECONDS 120.0 /* unless told */
#define PROGRESS_SECONDS 5
#define POOL_ONLY_DIFFICULTY                                                                       \
    0.01 /* where no miner of ours was calibrated: adapted within seconds */

struct demo {
    struct loopback_pool *pool;
    struct miner *miner;
    bool abandoned; /* a thread of it is stuck in a driver */
    uint32_t seconds;
};

static void on_block(void *context, const struct real_block *block, uint32_t nonce,
                     const char *hash)
{
    (void)context;
    log_info("re-mined block %" PRIu32 ": nonce %" PRIu32 " hash %s", block->height, nonce, hash);
}

static uint32_t block_nonce(const struct real_block *block)
{
    uint8_t nonce[4] = {0};

    hex_decode(block->header + 152, 8, nonce);
    return load_le32(nonce);
}

/* How far the search for the real block's nonce has come. */
static void every_second(void *context)
{
    struct demo *demo = context;
    const struct real_block *block = loopback_pool_block(demo->pool);
    struct snapshot s;
    double done;
    char left[TEXT_FIGURE_MAX], text[160];

    demo->seconds++;
    if (!block || !miner_progress(demo->miner, &done)) {
        log_progress("%s", "");
        return;
    }
    miner_snapshot(demo->miner, &s);
    double where = (double)block_nonce(block) / 4294967296.0;
    double rate = s.rate_10s.known ? s.rate_10s.value : s.hashrate_hs;

    if (rate <= 0.0 || where <= done) {
        log_progress("%s", "");
        return;
    }
    snprintf(text, sizeof text,
             "block %" PRIu32
             ": %.0f %% of the nonces tried, its own lies at %.0f %%, expected in %s",
             block->height, 100.0 * done, 100.0 * where,
             text_seconds((where - done) * 4294967296.0 / rate, left));
    if (!log_progress("%s", text) && demo->seconds % PROGRESS_SECONDS == 0)
        log_info("%s", text);
}

/* A version 1 block does not say its height; the records do. */
static void name_heights(struct snapshot *s)
{
    for (size_t i = 0; i < s->block_count; i++)
        for (size_t k = 0; k < real_blocks_count; k++)
            if (strcmp(s->blocks[i].hash, real_blocks[k].hash) == 0) {
                s->blocks[i].height_known = true;
                s->blocks[i].height = real_blocks[k].height;
            }
}

static bool report(const struct options *o, struct demo *demo)
{
    const struct loopback_pool_counts *c = loopback_pool_counts(demo->pool);
    struct snapshot s;

    miner_snapshot(demo->miner, &s);
    name_heights(&s);
    if (!o->json) {
        bool ok = run_report(o, &s);

        printf("judge       OpenSSL accepted %" PRIu64 " and rejected %" PRIu64
               " shares; real blocks re-mined: %" PRIu64 "\n",
               c->accepted, c->rejected, c->blocks);
        return ok && fflush(stdout) == 0;
    }
    json_t *summary = json_summary(&s);

    json_object_set_new(summary, "judge",
                        json_pack("{s:s,s:I,s:I,s:I}", "by", "OpenSSL", "accepted",
                                  (json_int_t)c->accepted, "rejected", (json_int_t)c->rejected,
                                  "blocks", (json_int_t)c->blocks));
    return json_print(summary);
}

static void on_stop(evutil_socket_t number, short what, void *base)
{
    (void)number;
    (void)what;
    event_base_loopbreak(base);
}

/* The pool alone, for other miners on this machine, until a signal or the time limit. */
static enum exit_code serve(const struct options *o, struct event_base *base,
                            struct loopback_pool *pool)
{
    struct event *interrupt = evsignal_new(base, SIGINT, on_stop, base);
    struct event *terminate = evsignal_new(base, SIGTERM, on_stop, base);
    const struct loopback_pool_counts *c = loopback_pool_counts(pool);
    enum exit_code code = EXIT_CODE_NO_DEVICE;

    if (interrupt && terminate) {
        event_add(interrupt, NULL);
        event_add(terminate, NULL);
        if (o->time_limit_s > 0.0) {
            struct timeval limit = clock_timeval((int64_t)(o->time_limit_s * 1e9));

            event_base_loopexit(base, &limit);
        }
        printf("stratum+tcp://127.0.0.1:%u\n", (unsigned)loopback_pool_port(pool));
        fflush(stdout);
        event_base_dispatch(base);
        log_info("pool: %" PRIu64 " connections, %" PRIu64 " shares accepted, %" PRIu64 " rejected",
                 c->connections, c->accepted, c->rejected);
        code = EXIT_CODE_DONE;
    }
    if (interrupt)
        event_free(interrupt);
    if (terminate)
        event_free(terminate);
    return code;
}

static enum exit_code mine(const struct options *o, struct run *run, struct event_base *base,
                           struct demo *demo)
{
    struct miner_config config;
    struct miner_pool pool;
    double seconds = o->time_limit_s < 0.0 ? DEMO_SECONDS : o->time_limit_s;

    run_config(o, run, &config);
    run_pool(o, &pool);
    config.pool = &pool;
    config.pools = 1;
    config.time_limit_s = seconds;
    snprintf(pool.conn.url.host, sizeof pool.conn.url.host, "127.0.0.1");
    pool.conn.url.port = loopback_pool_port(demo->pool);
    pool.conn.user = "demo.worker";
    pool.conn.password = "x";
    config.every_second = every_second;
    config.context = demo;
    log_info("the embedded pool serves real mainnet blocks at stratum+tcp://127.0.0.1:%u%s",
             (unsigned)pool.conn.url.port, seconds > 0.0 ? "" : "; Ctrl-C ends it");
    enum err e = miner_new(base, &config, &demo->miner);

    if (e != ERR_OK) {
        log_error("cannot set up the miner: %s", err_text(e));
        return EXIT_CODE_NO_DEVICE;
    }
    struct faces *faces;
    enum exit_code code = faces_start(o, base, demo->miner, &faces);

    if (code == EXIT_CODE_DONE) {
        struct run_keys keys;

        run_keys_start(&keys, base, demo->miner);
        code = miner_run(demo->miner);
        run_keys_stop(&keys);
        faces_stop(faces);
        if (!report(o, demo))
            log_error("the summary could not be written");
    }
    demo->abandoned = miner_abandoned(demo->miner);
    miner_free(demo->miner);
    return code;
}

enum exit_code cmd_demo(const struct options *o)
{
    struct run *run = calloc(1, sizeof *run);
    struct loopback_pool_config config;
    struct event_base *base = event_base_new();
    struct demo demo = {0};
    enum exit_code code = EXIT_CODE_NO_DEVICE;

    if (!run || !base) {
        log_error("%s", err_text(ERR_NOMEM));
        goto out;
    }
    loopback_pool_defaults(&config);
    config.port = o->port;
    config.start_difficulty = POOL_ONLY_DIFFICULTY;
    config.on_block = on_block;
    config.rolled_only = o->rolled_only;
    if (!o->pool_only) {
        if ((code = faces_check(o)) != EXIT_CODE_DONE ||
            (code = run_prepare(o, run)) != EXIT_CODE_DONE)
            goto out;
        config.start_difficulty =
            fmax(DIFFICULTY_MIN, run->rate_hs * config.share_seconds / target_expected_hashes(1.0));
    }
    enum err e = loopback_pool_new(base, &config, &demo.pool);

    if (e != ERR_OK) {
        log_error("the embedded pool cannot listen on port %u: %s", (unsigned)o->port, err_text(e));
        code = EXIT_CODE_USAGE;
        goto out;
    }
    code = o->pool_only ? serve(o, base, demo.pool) : mine(o, run, base, &demo);
out:
    if (demo.pool)
        loopback_pool_free(demo.pool);
    if (base)
        event_base_free(base);
    run_free(run, demo.abandoned);
    return code;
}
