/* cmd_mine.c - mines at a pool. */
#include "app/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/faces.h"
#include "app/mine_pools.h"
#include "app/miner_econ.h"
#include "app/restart.h"
#include "app/run.h"
#include "app/run_keys.h"
#include "base/log.h"

enum exit_code cmd_mine(const struct options *o)
{
    struct run *run = calloc(1, sizeof *run);
    struct miner_config config;
    struct mine_pools *pools = calloc(1, sizeof *pools);
    char *journal = malloc(NODE_OPTIONS_PATH_MAX + 1);
    struct miner *miner = NULL;
    struct faces *faces;
    struct run_keys keys;
    struct event_base *base = NULL;
    struct snapshot snapshot;
    char why[320];
    bool abandoned;
    enum exit_code code = EXIT_CODE_USAGE;

    if (!run || !pools || !journal) {
        log_error("%s", err_text(ERR_NOMEM));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    if (!mine_pools_read(o, pools, why, sizeof why)) {
        log_error("%s", why);
        goto out;
    }
    if (faces_check(o) != EXIT_CODE_DONE)
        goto out;
    if (o->check_config) {
        if (!miner_econ_check(&o->econ, why, sizeof why)) {
            log_error("%s", why);
            goto out;
        }
        printf("the configuration is valid\n");
        code = EXIT_CODE_DONE;
        goto out;
    }
    if (o->background && !o->log_file && !o->syslog) {
        log_error("--background needs a log: -l FILE or -S");
        goto out;
    }
    if (o->background && !(o->restart && o->restart->again) && daemon(1, 0) != 0) {
        log_error("cannot go to the background");
        goto out;
    }
    if ((code = run_prepare(o, run)) != EXIT_CODE_DONE)
        goto out;
    run_config(o, run, &config);
    config.pool = pools->pool;
    config.pools = o->pools;
    if (node_options_journal(o, journal, why, sizeof why))
        config.journal = journal;
    else
        log_debug("%s", why);
    base = event_base_new();
    enum err e = base ? miner_new(base, &config, &miner) : ERR_NOMEM;

    if (e != ERR_OK) {
        log_error("cannot set up the miner: %s", err_text(e));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    if ((code = faces_start(o, base, miner, &faces)) != EXIT_CODE_DONE)
        goto out;
    run_keys_start(&keys, base, miner);
    code = miner_run(miner);
    run_keys_stop(&keys);
    faces_stop(faces);
    miner_snapshot(miner, &snapshot);
    if (!run_report(o, &snapshot))
        log_error("the summary could not be written");
out:
    abandoned = miner_abandoned(miner);
    miner_free(miner);
    if (base)
        event_base_free(base);
    mine_pools_free(pools);
    free(journal);
    run_free(run, abandoned);
    return code;
}
