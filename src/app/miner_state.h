/* miner_state.h - the miner's own struct, for the miner_*.c files beside it alone. */
#ifndef JOULEHASH_MINER_STATE_H
#define JOULEHASH_MINER_STATE_H

#include "app/job_table.h"
#include "app/miner.h"
#include "app/miner_books.h"
#include "app/miner_credit.h"
#include "app/miner_devices.h"
#include "app/miner_econ.h"
#include "app/miner_energy.h"
#include "app/miner_holds.h"
#include "app/miner_journal.h"
#include "app/miner_policy.h"
#include "app/miner_removed.h"
#include "app/miner_thermal.h"
#include "app/service.h"
#include "base/mailbox.h"
#include "device/source.h"
#include "measure/window.h"
#include "net/resolver.h"
#include "net/sleep_watch.h"
#include "net/upstreams.h"

#define MINER_SIGNALS 5

struct miner {
    struct event_base *base;
    struct resolver *resolver;
    struct sleep_watch sleep;
    struct miner_config config;
    struct upstreams *upstreams;
    struct job_table jobs;
    const struct job *current; /* in the table; NULL: none valid */
    struct source *source;
    struct mailbox *mailbox;
    struct miner_devices devices;
    struct window hashes;
    struct miner_energy energy;
    struct miner_thermal thermal;
    struct miner_credit credit;
    struct service service;
    struct miner_books books;
    struct miner_removed removed; /* pools */
    uint64_t pool_changes;        /* how often one came or was gone */
    struct miner_econ econ;
    struct miner_holds holds;
    struct miner_policy policy;
    struct miner_journal journal;
    uint64_t jobs_seen;
    struct snapshot_block blocks[SNAPSHOT_BLOCKS_MAX];
    uint64_t blocks_found, blocks_accepted;
    int64_t started_ns, stopped_ns;         /* stopped_ns 0: still running */
    int64_t error_logged_ns, job_logged_ns; /* when such a line was last written; 0: never */
    uint64_t errors_unlogged;               /* hardware errors since then */
    int64_t warned_ns; /* when a very long expected time was last warned of; 0: never */

    struct event *mail, *second, *limit, *linger;
    struct event *signal[MINER_SIGNALS];
    uint32_t seconds;
    bool stopping;
    enum exit_code exit_code;
    bool free_devices; /* false: a worker is stuck, so devices, source and mailbox must live on */
};

#endif
