/* miner_policy.h - carries out what the policy of a run decides: holds the devices, starts and
 * stops the other work, never both at a time. Loop thread. */
#ifndef JOULEHASH_MINER_POLICY_H
#define JOULEHASH_MINER_POLICY_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/event.h>

#include "app/miner_devices.h"
#include "app/option_policy.h"
#include "app/run_alternative.h"
#include "econ/policy.h"
#include "view/snapshot.h"

/* Begins zeroed. */
struct miner_policy {
    const struct option_policy *options; /* borrowed; NULL: there is none */
    struct miner_devices *devices;       /* borrowed */
    struct run_alternative *alternative; /* NULL: there is none */
    struct policy policy;
    bool held;                     /* the devices, by us */
    uint64_t hashes;               /* counted a second ago */
    uint32_t still;                /* seconds in which held devices counted nothing */
    char why[POLICY_WHY_MAX + 1];  /* the last decision, or what keeps it from one */
    char said[POLICY_WHY_MAX + 1]; /* that was logged last */
};

/* miner_policy_new: in: options NULL or without a policy: nothing is decided. ERR_NOMEM. */
enum err miner_policy_new(struct miner_policy *m, struct event_base *base,
                          const struct option_policy *options, struct miner_devices *devices);

/* miner_policy_second: decides and acts; once a second. In: *s, with its economics and
 * temperatures; open, whether the machine may work at all. */
void miner_policy_second(struct miner_policy *m, const struct snapshot *s, bool open);

/* miner_policy_stop: no more decisions; begins to stop the other work. miner_policy_clear: waits
 * for that; zeroed is fine. */
void miner_policy_stop(struct miner_policy *m);
void miner_policy_clear(struct miner_policy *m);

/* miner_policy_snapshot: fills s->policy. */
void miner_policy_snapshot(const struct miner_policy *m, struct snapshot *s);

#endif
