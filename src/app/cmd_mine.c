/* cmd_mine.c - mines at a pool. */
#include "app/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/run.h"
#include "base/log.h"

/* The pool's URL and credentials: those given beside the URL win over those inside it. */
struct pool_name {
    struct url url;
    const char *user, *password;
};

static bool name_pool(const struct options *o, struct pool_name *name, char *why, size_t cap)
{
    const struct options_pool *pool = &o->pool[0];
    const struct url *url = &name->url;

    if (o->pools == 0) {
        snprintf(why, cap, "no pool: -o URL -u NAME (or try `joulehash demo`)");
        return false;
    }
    if (o->pools > 1) {
        snprintf(why, cap, "this version mines at one pool; failover is not there yet");
        return false;
    }
    if (url_parse(pool->url, &name->url, why, cap) != ERR_OK)
        return false;
    name->user = pool->user ? pool->user : url->has_user ? url->user : "";
    name->password = pool->password ? pool->password : url->has_password ? url->password : "x";
    if (name->user[0] == '\0') {
        snprintf(why, cap, "pool %.200s needs a user: -u NAME", url->host);
        return false;
    }
    enum err e = message_login_fits(name->user, name->password);

    if (e != ERR_OK) {
        snprintf(why, cap, "pool %.200s: user or password cannot be sent: %s", url->host,
                 e == ERR_LIMIT    ? "too long"
                 : e == ERR_SYNTAX ? "not valid UTF-8"
                                   : err_text(e));
        return false;
    }
    return true;
}

enum exit_code cmd_mine(const struct options *o)
{
    struct run *run = calloc(1, sizeof *run);
    struct miner_config config;
    struct pool_name name;
    struct miner *miner = NULL;
    struct event_base *base = NULL;
    struct snapshot snapshot;
    char why[320];
    bool abandoned;
    enum exit_code code = EXIT_CODE_USAGE;

    if (!run)
        return EXIT_CODE_NO_DEVICE;
    if (!name_pool(o, &name, why, sizeof why)) {
        log_error("%s", why);
        goto out;
    }
    if (o->check_config) {
        printf("the configuration is valid\n");
        code = EXIT_CODE_DONE;
        goto out;
    }
    if (o->background && !o->log_file) {
        log_error("--background needs a log file: -l FILE");
        goto out;
    }
    if (o->background && daemon(1, 0) != 0) {
        log_error("cannot go to the background");
        goto out;
    }
    if ((code = run_prepare(o, run)) != EXIT_CODE_DONE)
        goto out;
    run_config(o, run, &config);
    config.pool.url = name.url;
    config.pool.user = name.user;
    config.pool.password = name.password;
    base = event_base_new();
    enum err e = base ? miner_new(base, &config, &miner) : ERR_NOMEM;

    if (e != ERR_OK) {
        log_error("cannot set up the miner: %s", err_text(e));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    code = miner_run(miner);
    miner_snapshot(miner, &snapshot);
    if (!run_report(o, &snapshot))
        log_error("the summary could not be written");
out:
    abandoned = miner_abandoned(miner);
    miner_free(miner);
    if (base)
        event_base_free(base);
    run_free(run, abandoned);
    return code;
}
