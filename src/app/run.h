/* run.h - what the mining commands share: options to miner configuration, and the end of a run. */
#ifndef JOULEHASH_RUN_H
#define JOULEHASH_RUN_H

#include "app/energy_sources.h"
#include "app/engine.h"
#include "app/miner.h"
#include "app/opencl_devices.h"
#include "app/options.h"

/* What hashes in a run; on the heap. */
struct run {
    struct engine engine; /* no threads where the processor was not chosen */
    struct opencl_devices opencl;
    struct energy_sources energy;
    double rate_hs;            /* of all together, before it begins */
    struct transcript *record; /* of --record; NULL: none */
};

/* run_prepare: finds, chooses, calibrates and proves what hashes, as the options say; *r zeroed
 * before. From then on SIGHUP, SIGUSR1 and SIGUSR2 do not end the program. Returns EXIT_CODE_DONE,
 * or the code to leave with after having logged why. */
enum exit_code run_prepare(const struct options *o, struct run *r);

/* run_free: frees it, after the miner that used it; NULL is fine. In: abandoned, see
 * miner_abandoned: then it is left alone. */
void run_free(struct run *r, bool abandoned);

/* run_config: the miner's configuration from options and what hashes; the pools are the caller's to
 * give. */
void run_config(const struct options *o, struct run *r, struct miner_config *out);

/* run_pool: what the options say of every pool; which one it is, the caller says. */
void run_pool(const struct options *o, struct miner_pool *out);

/* run_node: what options say of any node, into the configuration of one. */
void run_node(const struct options *o, struct node_conn_config *out);

/* run_report: prints the summary, for people or as JSON, on standard output. False when it could
 * not. */
bool run_report(const struct options *o, const struct snapshot *s);

#endif
