/* snapshot.h - one struct that holds all that any face shows: log lines, the summary, JSON. Filled
 * by the miner on the loop thread; values, apart from borrowed strings, which live until a pool is
 * removed or the miner is freed. What is not known has a `known` flag and is shown as unknown,
 * never as zero. */
#ifndef JOULEHASH_SNAPSHOT_H
#define JOULEHASH_SNAPSHOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "econ/econ.h"
#include "econ/retarget.h"

#define SNAPSHOT_DEVICES_MAX 16
#define SNAPSHOT_POOLS_MAX 16
#define SNAPSHOT_REMOVED_MAX 65
#define SNAPSHOT_BLOCKS_MAX 64
#define SNAPSHOT_REASONS_MAX 16
#define SNAPSHOT_ENERGY_MAX 40
#define SNAPSHOT_SOURCE_MAX 127
#define SNAPSHOT_PAYOUTS_MAX 8
#define SNAPSHOT_PAYOUT_TO_MAX 90

struct snapshot_value {
    bool known;
    double value;
};

/* Upper bounds in seconds; the last bucket holds what took longer than all of them. */
#define SNAPSHOT_RESPONSE_BOUNDS                                                                   \
    {                                                                                              \
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0                              \
    }
#define SNAPSHOT_RESPONSE_BUCKETS 12

/* How long pools took to judge shares. */
struct snapshot_response {
    uint64_t count[SNAPSHOT_RESPONSE_BUCKETS]; /* each bucket by itself */
    double sum_s;
};

/* The newest share that was judged, and what was judged in all. */
struct snapshot_judged {
    uint64_t accepted, rejected;
    double accepted_difficulty, rejected_difficulty; /* sums: what is credited, and is not */
    double stale_difficulty;                         /* of pools: discarded before sending */
    struct snapshot_value last_unix_s;               /* when the newest was accepted */
    double last_difficulty;                          /* of that one's job */
    uint32_t last_pool;                              /* its number; UINT32_MAX: it was removed */
    double best;                                     /* the hardest hash so far; 0: none */
};

/* found = accepted + rejected + stale + lost + throttled + pending; see ledger.h. */
struct snapshot_counts {
    uint64_t found, accepted, rejected, stale, lost, throttled, pending;
    uint64_t accepted_unconfirmed, duplicate_dropped;
};

struct snapshot_device {
    const char *name, *kind, *kernel;
    uint32_t versions, threads;
    uint64_t hashes, hw_errors;
    uint64_t proofs, alarms, rebuilds; /* of devices that are proved while they run */
    double hashrate_hs;                /* mean since start */
    const char *state;                 /* "running", "waiting" (no work), "held", "stopped" */
    uint32_t holds;                    /* enum device_hold bits, named in hold_name */
    const char *hold_name[8];
    size_t hold_count;
    struct snapshot_value temperature_c;
    const char *temperature_why; /* why it is unknown; NULL: nothing was asked */
    bool throttle_known;
    const char *throttle[8]; /* why its clocks are held back now, in words */
    size_t throttle_count;
    struct snapshot_value work_share; /* of the time, for the sake of its temperature: 0 to 1 */
    struct snapshot_value rate_5s, rate_1m, rate_5m, rate_15m;
    struct snapshot_judged judged; /* of the shares that it found */
};

struct snapshot_pool {
    uint32_t index; /* no other one of this run has, or had, the same; of removed ones 0 */
    const char *url, *user, *state;
    bool in_use; /* its jobs are worked on */
    uint64_t connects, drops;
    struct snapshot_value difficulty;
    struct snapshot_counts counts;
    struct snapshot_judged judged;
    /* Accepted at all that have its URL, or had it: a sum that never goes back, which one of sums
     * would, by its rounding, when pools come and go. */
    double url_difficulty;
    struct snapshot_response response;
    bool enabled;    /* false: switched off by the user */
    size_t priority; /* 0: first */
    double quota;
    uint64_t jobs;                /* that it gave */
    struct snapshot_value height; /* of the block that its newest job is for */
    /* Whom the newest job worked on pays, most first in the coinbase's order; the first few. */
    const struct snapshot_payout {
        char to[SNAPSHOT_PAYOUT_TO_MAX + 1]; /* an address, or what else the script is */
        uint64_t sat;
    } * payout; /* payout_count of them; borrowed from the miner */
    size_t payout_count;
    uint64_t payouts; /* how many there are in all */
    const char *tag;  /* what its coinbase says of it, inert; "": nothing, or unknown */
};

/* Shares counted against the hashes counted; see measure/credit.h. */
struct snapshot_credit {
    const char *kind, *name; /* "device" and its name; "pool" and its URL */
    double expected;         /* shares since the start */
    uint64_t counted;        /* found by the device; taken by the pool */
    const char *verdict;     /* of the last test that ended, on these two */
    struct snapshot_value judged;
    uint64_t judged_counted, objections;
};

/* How long the next one may take: on average, and what it stays below so often. */
struct snapshot_waiting {
    bool known;
    double mean_s, p5_s, p50_s, p95_s;
};

struct snapshot_statistics {
    double shares_expected, blocks_expected; /* of the hashes counted */
    struct snapshot_luck {
        bool known; /* something was hashed for a share */
        double value, low, high;
    } luck; /* shares found for one expected; 95 % interval */
    struct snapshot_waiting next_share, next_block; /* at rate_1m or the mean */
    struct snapshot_credit credit[SNAPSHOT_DEVICES_MAX + SNAPSHOT_POOLS_MAX];
    size_t credit_count;
};

/* Energy of a scope over one interval, and the hashes of the devices inside it in the same. */
struct snapshot_energy {
    const char *scope, *state; /* "package+dram"; "readable", or what its sources are now */
    char source[SNAPSHOT_SOURCE_MAX + 1];
    bool given; /* by the user, not measured */
    bool whole; /* every device of the run lies inside it */
    bool known; /* false: of all below only zeros */
    double joules, power_w, hashes;
    double seconds;         /* covered: joules and hashes are of these alone */
    double elapsed_s;       /* with what was left out */
    uint64_t samples, gaps; /* intervals counted and left out */
    uint64_t failed;        /* readings that failed; of every source, known or not */
    uint64_t silences;      /* times that a source told nothing for a while, whether its counter
                               bridged that or it became a gap; known or not */
    struct snapshot_value j_per_th, uncertainty; /* k = 2 */
    struct snapshot_value j_per_accepted_th, accepted_uncertainty;
};

/* What the machine earns and costs while it mines, as it is measured. */
struct snapshot_economics {
    const char *currency; /* NULL: neither prices nor costs were asked for */
    struct econ_inputs inputs;
    struct econ_network network;
    struct econ_line line;
    struct econ_value share_value;     /* of a share at the current difficulty */
    bool retarget_known;               /* blocks were found while we mined */
    struct retarget_forecast retarget; /* with 95 %, from those blocks */
    const char *price_trouble;         /* why the newest attempt gave no price; "" or NULL: none */
};

/* What the policy has the machine do. */
struct snapshot_policy {
    const char *action; /* "mine", "idle", "alternative"; NULL: there is no policy */
    const char *why;    /* the newest decision, or what keeps it from one; "": nothing does */
    bool dry_run;
    uint64_t switches;
    const char *alternative; /* what the other work does; NULL: there is none */
};

struct snapshot {
    const char *version, *command;
    double seconds;
    struct snapshot_counts counts;     /* of all pools, also those that were removed */
    struct snapshot_judged judged;     /* likewise */
    struct snapshot_response response; /* likewise */
    uint64_t jobs;                     /* likewise, that they gave */
    struct snapshot_reason {
        const char *name;
        uint64_t count;
    } reasons[SNAPSHOT_REASONS_MAX]; /* reject reasons that occurred */
    size_t reason_count;

    uint64_t hashes;    /* (version, nonce) pairs really tested */
    double hashrate_hs; /* mean since start */
    struct snapshot_value rate_5s, rate_10s, rate_1m, rate_5m, rate_15m;
    const char *strategy;                /* of several pools: "Failover", "Quota", "Round Robin" */
    bool paused;                         /* by the user: every device is held */
    double now_unix_s;                   /* when this was filled, by the wall clock */
    double best_share;                   /* difficulty of the hardest hash of a share; 0: none */
    struct snapshot_value job_unix_s;    /* when the newest job came */
    uint64_t network_blocks;             /* new parents seen in jobs since the start */
    struct snapshot_value parent_unix_s; /* when the newest of them was first seen */
    char parent_hash[65];                /* as shown to people; "": none was seen */
    struct snapshot_pool_rate {
        bool known;
        double value, low, high; /* from accepted difficulty; 95 % interval */
    } pool_hashrate;

    struct snapshot_block {
        bool height_known;
        uint32_t height, nonce;
        char hash[65];             /* as shown to people */
    } blocks[SNAPSHOT_BLOCKS_MAX]; /* the newest, oldest first */
    size_t block_count;            /* entries above */
    uint64_t blocks_found;

    struct snapshot_device devices[SNAPSHOT_DEVICES_MAX];
    size_t device_count;
    /* First those that are there, by their numbers. Behind them the books of those that were
     * removed, one for each URL ("others": of the oldest); their user is "" where there were
     * several. */
    struct snapshot_pool pools[SNAPSHOT_POOLS_MAX + SNAPSHOT_REMOVED_MAX];
    size_t pool_count, removed_count;

    struct snapshot_value share_difficulty;  /* of the current job */
    struct snapshot_value seconds_per_share; /* expected, at rate_1m or the mean */
    struct snapshot_value network_difficulty, height, reward_sat; /* of the current job */
    double job_age_s;                                             /* when they were received */
    struct snapshot_economics economics;
    struct snapshot_policy policy;

    struct snapshot_statistics statistics;

    struct snapshot_energy
        energy[SNAPSHOT_ENERGY_MAX]; /* each scope since the start, widest first */
    size_t energy_count;
    bool energy_headline_known;        /* one has joules and hashes */
    size_t energy_headline;            /* ... the widest that has */
    struct snapshot_energy energy_now; /* of that, over the last minute, if it is known */
    const char *energy_why;            /* why a figure is unknown; NULL: no sensor is asked */
    const char *energy_advice;         /* what would change it; "" or NULL: nothing */
};

#endif
