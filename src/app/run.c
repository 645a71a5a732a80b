/* run.c - what the mining commands share. */
#include "app/run.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/miner_econ.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "view/json.h"
#include "view/text.h"

/* BIP320's sixteen bits and BIP323's twenty-four: all bits that any pool hands out to roll. */
#define VERSION_MASK_WANTED UINT32_C(0x1fffffe0)

static void nothing(int number)
{
    (void)number;
}

/* What a running miner takes as a wish (log_reopen, pause) must not end one that still calibrates,
 * or is printing its summary: the handlers of the run lie over these. Programs that are run get the
 * system's again, as they would not if the signals were ignored. */
static void outlive_wishes(void)
{
    static const int wishes[] = {SIGHUP, SIGUSR1, SIGUSR2};
    struct sigaction action = {.sa_handler = nothing, .sa_flags = SA_RESTART};

    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof wishes / sizeof wishes[0]; i++)
        sigaction(wishes[i], &action, NULL);
}

enum exit_code run_prepare(const struct options *o, struct run *r)
{
    char why[320];

    outlive_wishes();
    if (!miner_econ_check(&o->econ, why, sizeof why)) {
        log_error("%s", why);
        return EXIT_CODE_USAGE;
    }
    enum exit_code code = opencl_devices_find(o, &r->opencl);

    if (code == EXIT_CODE_DONE && r->opencl.choice.cpu)
        code = engine_choose(o, &r->engine);
    if (code == EXIT_CODE_DONE)
        code = opencl_devices_open(o, r->engine.hasher, &r->opencl);
    if (code == EXIT_CODE_DONE && r->engine.threads == 0 && r->opencl.runners == 0) {
        log_error("no usable device");
        code = EXIT_CODE_NO_DEVICE;
    }
    if (code == EXIT_CODE_DONE)
        code = energy_sources_find(o, &r->energy);
    r->rate_hs = r->engine.rate_hs + r->opencl.rate_hs;
    if (code == EXIT_CODE_DONE && o->record &&
        transcript_new(o->record, clock_mono_ns(), &r->record) != ERR_OK) {
        log_error("--record %s: %s", o->record, strerror(errno));
        code = EXIT_CODE_USAGE;
    }
    return code;
}

void run_free(struct run *r, bool abandoned)
{
    if (!r)
        return;
    energy_sources_clear(&r->energy);
    if (!transcript_close(r->record))
        log_error("the transcript could not be written whole");
    r->record = NULL;
    if (abandoned)
        return;
    opencl_devices_close(&r->opencl);
    free(r);
}

void run_config(const struct options *o, struct run *r, struct miner_config *out)
{
    static const enum pool_order_strategy strategy[] = {
        [OPTIONS_FAILOVER] = POOL_ORDER_FAILOVER,
        [OPTIONS_QUOTA] = POOL_ORDER_QUOTA,
        [OPTIONS_ROUND_ROBIN] = POOL_ORDER_ROUND_ROBIN,
    };

    *out = (struct miner_config){
        .command = options_command_name(o->command),
        .record = r->record,
        .thread = r->engine.thread,
        .threads = r->engine.threads,
        .runner = r->opencl.runner,
        .runners = r->opencl.runners,
        .energy = &r->energy,
        .econ = &o->econ,
        .policy = &o->policy,
        .sysfs_root = energy_sources_root(o),
        .thermal = {.target_c = o->temp_target_c, .stop_c = o->temp_stop_c},
        .batch_ns = (int64_t)(o->batch_ms * 1e6),
        .time_limit_s = o->time_limit_s,
        .max_shares = o->max_shares,
        .max_blocks = o->max_blocks,
        .until_share_difficulty = o->until_share_difficulty,
        .status_lines = true,
        .strategy = strategy[o->strategy],
        .turn_ns = (int64_t)((o->turn_s > 0.0                      ? o->turn_s
                              : o->strategy == OPTIONS_ROUND_ROBIN ? 600.0
                                                                   : 2.0) *
                             1e9),
    };
}

void run_pool(const struct options *o, struct miner_pool *out)
{
    *out = (struct miner_pool){
        .conn =
            {
                .user_agent = JOULEHASH_USER_AGENT,
                .version_mask = o->version_rolling ? VERSION_MASK_WANTED : 0,
                .suggest_difficulty = o->suggest_difficulty,
                .max_submits = o->max_submits,
                .timeout_ns = (int64_t)(o->timeout_s * 1e9),
                .retry_pause_ns = (int64_t)(o->retry_pause_s * 1e9),
                .retries = o->retries,
                .protocol_dump = o->protocol_dump,
                .redirect_host = (const char *const *)o->redirect_host,
                .redirect_hosts = o->redirect_hosts,
            },
        .quota = 1.0,
    };
}

void run_node(const struct options *o, struct node_conn_config *out)
{
    out->user_agent = JOULEHASH_USER_AGENT;
    out->version_rolling = o->version_rolling;
    out->protocol_dump = o->protocol_dump;
    out->timeout_ns = (int64_t)(o->timeout_s * 1e9);
    out->retry_pause_ns = (int64_t)(o->retry_pause_s * 1e9);
    out->refresh_ns = NODE_CONN_REFRESH_NS;
    out->retries = o->retries;
}

bool run_report(const struct options *o, const struct snapshot *s)
{
    log_progress("%s", "");
    if (!o->json) {
        text_summary(s, stdout);
        return fflush(stdout) == 0;
    }
    return json_print(json_summary(s));
}
