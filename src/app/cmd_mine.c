/* cmd_mine.c - mines at a pool. */
#include "app/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/miner_econ.h"
#include "app/node_options.h"
#include "app/pool_options.h"
#include "app/faces.h"
#include "app/run.h"
#include "app/run_keys.h"
#include "base/log.h"

/* The pools as the miner takes them, with what they borrow. */
struct pool_names {
    struct pool_options option[OPTIONS_POOLS_MAX];
    struct node_options node[OPTIONS_POOLS_MAX];
    struct miner_pool pool[OPTIONS_POOLS_MAX];
    char journal[NODE_OPTIONS_PATH_MAX + 1];
};

static bool name_pool(const struct options *o, size_t i, struct pool_names *names, char *why,
                      size_t cap)
{
    struct miner_pool *out = &names->pool[i];

    if (node_options_here(o, i)) {
        if (!node_options_read(o, i, &names->node[i], &out->node, why, cap))
            return false;
        out->solo = true;
        run_node(o, &out->node);
        out->quota = o->pool[i].quota > 0.0 ? o->pool[i].quota : 1.0;
        return true;
    }
    if (!pool_options_read(o, &o->pool[i], &names->option[i], why, cap))
        return false;
    run_pool(o, out);
    pool_options_config(&names->option[i], &out->conn);
    if (o->pool[i].quota > 0.0)
        out->quota = o->pool[i].quota;
    return true;
}

static bool name_pools(const struct options *o, struct pool_names *names, char *why, size_t cap)
{
    if (o->pools == 0) {
        snprintf(why, cap, "no pool: -o URL -u NAME (or try `joulehash demo`)");
        return false;
    }
    if (node_options_strangers(o, why, cap))
        return false;
    for (size_t i = 0; i < o->pools; i++)
        if (!name_pool(o, i, names, why, cap))
            return false;
    return true;
}

static void free_names(struct pool_names *names)
{
    for (size_t i = 0; names && i < OPTIONS_POOLS_MAX; i++)
        pool_options_clear(&names->option[i]);
    if (names)
        explicit_bzero(names, sizeof *names);
    free(names);
}

enum exit_code cmd_mine(const struct options *o)
{
    struct run *run = calloc(1, sizeof *run);
    struct miner_config config;
    struct pool_names *names = calloc(1, sizeof *names);
    struct miner *miner = NULL;
    struct faces *faces;
    struct run_keys keys;
    struct event_base *base = NULL;
    struct snapshot snapshot;
    char why[320];
    bool abandoned;
    enum exit_code code = EXIT_CODE_USAGE;

    if (!run || !names) {
        log_error("%s", err_text(ERR_NOMEM));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    if (!name_pools(o, names, why, sizeof why)) {
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
    if (o->background && daemon(1, 0) != 0) {
        log_error("cannot go to the background");
        goto out;
    }
    if ((code = run_prepare(o, run)) != EXIT_CODE_DONE)
        goto out;
    run_config(o, run, &config);
    config.pool = names->pool;
    config.pools = o->pools;
    if (node_options_journal(o, names->journal, why, sizeof why))
        config.journal = names->journal;
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
    free_names(names);
    run_free(run, abandoned);
    return code;
}
