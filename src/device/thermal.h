/* thermal.h - from temperatures to when a device stands still. Pure: readings and times come in as
 * arguments.
 *
 * With a target a controller (proportional and integral, on readings smoothed over some seconds)
 * decides the duty, the share of the time in which the device works; pulses of a fixed period make
 * it so. With a stop, a single reading at or above it makes the device stand still, until it is
 * THERMAL_COOLER_C below and at least THERMAL_STILL_NS have passed. Without a reading nothing
 * changes: a device that works goes on as before, one that stands still at its stop stays so. */
#ifndef JOULEHASH_THERMAL_H
#define JOULEHASH_THERMAL_H

#include <stdbool.h>
#include <stdint.h>

#define THERMAL_COOLER_C 5.0
#define THERMAL_STILL_NS INT64_C(10000000000)
/* No multiple of the second between readings, so that these fall on every part of a pulse. */
#define THERMAL_PERIOD_NS INT64_C(2100000000)
#define THERMAL_SLICE_NS INT64_C(200000000) /* the shortest time of work or of standing still */

struct thermal_limits {
    double target_c, stop_c; /* degrees Celsius; 0: none */
};

/* Value; its members are read by others, written here alone. */
struct thermal {
    struct thermal_limits limits;
    bool stopped; /* at the stop */
    double duty;  /* 0 to 1, where not stopped */

    bool seen;          /* a reading */
    double smooth_c;    /* of the readings */
    double integral;    /* part of the duty */
    int64_t reading_ns; /* of the last reading */
    int64_t stopped_ns; /* since when */
    int64_t pulse_ns;   /* begin of this period */
    int64_t work_ns;    /* in this period, from its begin */
    int64_t owed_ns;    /* work of periods before it, for which the slice was too short */
};

/* thermal_init: no reading yet, works all the time. */
void thermal_init(struct thermal *t, const struct thermal_limits *limits, int64_t now_ns);

/* thermal_reading: a temperature that is known, taken at now_ns; times do not go back. */
void thermal_reading(struct thermal *t, double celsius, int64_t now_ns);

/* thermal_hold: whether the device shall stand still now; *next_ns is when to ask again at the
 * latest (readings may change the answer before). */
bool thermal_hold(struct thermal *t, int64_t now_ns, int64_t *next_ns);

/* thermal_share: the share of the time in which it may work now; 0 at the stop. */
double thermal_share(const struct thermal *t);

#endif
