/* miner_thermal.h - temperatures of a mining run: read beside the loop, shown, and kept at
 * --temp-target and below --temp-stop by letting devices stand still. Loop thread. */
#ifndef JOULEHASH_MINER_THERMAL_H
#define JOULEHASH_MINER_THERMAL_H

#include <event2/event.h>

#include "app/miner_devices.h"
#include "device/thermal.h"
#include "measure/thermometer.h"

struct miner_thermal {
    struct miner_devices *devices; /* borrowed; NULL: not started */
    struct thermal_limits limits;
    struct event *pulse; /* the next time at which a device begins or ceases to stand still */
    struct miner_thermal_device {
        struct thermometer *meter;          /* NULL: nothing is asked */
        struct temperature_reading reading; /* the newest */
        int64_t asked_ns;                   /* when that was taken; 0: not yet */
        struct thermal policy;
        bool held;           /* by us */
        bool unknown_said;   /* that the temperature is unknown; and was not known since */
        bool stop_said;      /* that it stands still at the stop; and does since */
        uint32_t slowed;     /* enum nvml_throttle bits that were said */
        double duty_said;    /* 1 at first */
        int64_t duty_log_ns; /* when; 0: never */
    } device[MINER_DEVICES_MAX];
};

/* miner_thermal_start: looks for what tells the devices' temperatures below `root` (see sysfs.h;
 * NULL: nothing is asked) and begins to read them; what cannot be had is logged, and the run goes
 * on. In: m zeroed. Before the devices start. */
void miner_thermal_start(struct miner_thermal *m, struct event_base *base, const char *root,
                         const struct thermal_limits *limits, struct miner_devices *devices);

/* miner_thermal_second: takes new readings up; once a second. */
void miner_thermal_second(struct miner_thermal *m);

/* miner_thermal_stop: ends the reading, and the pulses; the last readings stay for the snapshot.
 * Again, or when it was never started, does nothing. */
void miner_thermal_stop(struct miner_thermal *m);

/* miner_thermal_snapshot: fills temperatures in; the devices' entries are there already. */
void miner_thermal_snapshot(const struct miner_thermal *m, struct snapshot *s);

#endif
