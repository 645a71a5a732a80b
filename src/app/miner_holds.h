/* miner_holds.h - reasons for a run to stand still that come from outside: the schedule, the
 * battery, a target for the hashrate. Loop thread. */
#ifndef JOULEHASH_MINER_HOLDS_H
#define JOULEHASH_MINER_HOLDS_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/event.h>

#include "app/miner_devices.h"
#include "app/option_policy.h"
#include "device/allowance.h"
#include "econ/schedule.h"
#include "measure/power_supply.h"

/* Begins zeroed. */
struct miner_holds {
    const struct option_policy *options; /* borrowed; NULL: there is none */
    const char *root;                    /* of sysfs; borrowed; NULL: the battery is unknown */
    struct miner_devices *devices;       /* borrowed */
    struct schedule *schedule;           /* NULL: always open */
    enum power_supply supply;
    bool closed, on_battery, unknown_said;
    uint32_t seconds;
    struct allowance allowance;
    struct event *tick; /* of the allowance; NULL: there is no target */
};

/* miner_holds_start: before the devices start. Failures are logged. */
void miner_holds_start(struct miner_holds *m, struct event_base *base,
                       const struct option_policy *options, const char *root,
                       struct miner_devices *devices);

/* miner_holds_second: looks at the clock on the wall and at the power supply; once a second. */
void miner_holds_second(struct miner_holds *m);

/* miner_holds_open: whether schedule and battery let the machine work, in whatever way. */
bool miner_holds_open(const struct miner_holds *m);

/* miner_holds_stop: lets go of what was held for a moment only. Again, or when it was never
 * started, does nothing. */
void miner_holds_stop(struct miner_holds *m);

#endif
