/* run.h - what the mining commands share: options to miner configuration, and the end of a run. */
#ifndef JOULEHASH_RUN_H
#define JOULEHASH_RUN_H

#include "app/engine.h"
#include "app/miner.h"
#include "app/options.h"

/* run_config: the miner's configuration from options and engine; the pool is the caller's to name.
 */
void run_config(const struct options *o, const struct engine *engine, struct miner_config *out);

/* run_report: prints the summary, for people or as JSON, on standard output. False when it could
 * not. */
bool run_report(const struct options *o, const struct snapshot *s);

#endif
