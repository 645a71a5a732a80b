/* miner.h - the loop-owned state of a mining run: upstream, job table, source, devices, books; from
 * notify to verdict. Everything here is called on the loop thread. */
#ifndef JOULEHASH_MINER_H
#define JOULEHASH_MINER_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/event.h>

#include "app/energy_sources.h"
#include "app/exit_code.h"
#include "app/option_econ.h"
#include "app/option_policy.h"
#include "base/err.h"
#include "device/device.h"
#include "device/opencl_runner.h"
#include "device/thermal.h"
#include "net/node_conn.h"
#include "net/pool_conn.h"
#include "net/upstreams.h"
#include "view/snapshot.h"

struct miner;

struct miner_pool {
    bool solo;                    /* a node: `node` holds, not `conn` */
    struct pool_conn_config conn; /* its index and transcript are set by the miner */
    struct node_conn_config node; /* as well */
    double quota;                 /* share of the work, against the others'; 0: 1 */
};

struct miner_config {
    const char *command;           /* shown in the summary; borrowed */
    const struct miner_pool *pool; /* `pools` (1 or more), best first; borrowed until miner_new
                                      returns */
    size_t pools;
    struct transcript *record; /* of what pools say; NULL: none; borrowed while it runs */
    enum pool_order_strategy strategy;
    int64_t turn_ns; /* 0: UPSTREAMS_TURN_NS */
    const struct device_cpu_thread
        *thread;                   /* `threads` of them; borrowed until miner_new returns */
    uint32_t threads;              /* 0: the processor is no device */
    struct opencl_runner **runner; /* `runners` of them, proved; see miner_devices.h */
    uint32_t runners;
    int64_t batch_ns;              /* of OpenCL devices; 0: the default */
    struct energy_sources *energy; /* sensors are taken out of it; NULL: none is asked */
    const char *sysfs_root;        /* of temperatures; borrowed while it runs; NULL: none is read */
    struct thermal_limits thermal; /* which devices keep to; none: zeros */
    const struct option_policy *policy; /* when it stands still; borrowed while it runs; NULL */
    const struct option_econ *econ;     /* prices; borrowed while it runs; NULL: none */
    double time_limit_s;                /* 0: none */
    int64_t linger_ns;                  /* for verdicts after the end; 0: the default */
    uint64_t max_shares;                /* accepted; 0: no limit */
    uint64_t max_blocks;                /* accepted shares that are blocks; 0: no limit */
    double until_share_difficulty;      /* ends with an accepted share of this; 0: none does */
    const char *journal; /* folder for blocks found at pools; borrowed while it runs; NULL: none
                            is kept */
    bool status_lines;   /* a status line each minute */
    void (*every_second)(void *context); /* may be NULL */
    void *context;
};

/* miner_new: builds everything, starts nothing. The base is borrowed. Runners become the miner's,
 * and their pointers NULL, as they are taken. Errors leave *out NULL. */
enum err miner_new(struct event_base *base, const struct miner_config *config, struct miner **out);

/* miner_run: connects, hashes, and runs the loop until the limit, a signal (SIGINT, SIGTERM) or a
 * final failure; stops the workers, waits briefly for verdicts, counts what is left as lost. SIGHUP
 * reopens the log, SIGUSR1 pauses, SIGUSR2 resumes. */
enum exit_code miner_run(struct miner *m);

/* miner_snapshot: what stands now. Strings in it live until miner_pools_changes changes, or as
 * long as the miner. */
void miner_snapshot(const struct miner *m, struct snapshot *out);

/* While it runs. miner_pause: holds all devices for the user's sake, or lets go of them;
 * connections stay. miner_quit: ends the run as a time limit does; why is logged. */
void miner_pause(struct miner *m, bool on);
void miner_quit(struct miner *m, const char *why);

/* miner_restart: as miner_quit; the run's code is EXIT_CODE_RESTART unless a signal comes. */
void miner_restart(struct miner *m, const char *why);

/* miner_ends: whether it is about to end. */
bool miner_ends(const struct miner *m);

/* miner_upstreams: for what the user wants of them while it runs. */
struct upstreams *miner_upstreams(struct miner *m);

/* miner_progress: see source_progress. */
bool miner_progress(const struct miner *m, double *done);

/* For measuring: the first device, and the source's generation after the newest job. */
const struct device *miner_device(const struct miner *m);
const struct source *miner_source(const struct miner *m);

/* miner_abandoned: whether a thread is stuck in a driver, so that what it uses must live on: the
 * runners' OpenCL functions too. NULL is fine. */
bool miner_abandoned(const struct miner *m);

void miner_free(struct miner *m); /* NULL is fine */

#endif
