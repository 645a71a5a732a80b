/* energy_sources.h - which sensors a run reads: those that are found here, or those that --sensor
 * names. Main thread. */
#ifndef JOULEHASH_ENERGY_SOURCES_H
#define JOULEHASH_ENERGY_SOURCES_H

#include "app/energy_plugs.h"
#include "app/exit_code.h"
#include "app/options.h"
#include "measure/sensor.h"

struct energy_sources {
    struct sensor_set set;       /* all, also those that are not read: they are listed */
    bool chosen[SENSOR_SET_MAX]; /* the others are left alone */
    bool asked;                  /* --sensor was given */
    struct energy_plug plug[ENERGY_PLUGS_MAX]; /* which of them are asked over the network */
    size_t plugs;
    const char *cacert; /* of plugs with https; the options' */
};

/* energy_sources_root: what stands before /sys, /proc and /dev: --sysfs-root, the environment's, or
 * "", the machine's own. Lives as long as the options. */
const char *energy_sources_root(const struct options *o);

/* energy_sources_find: asks the machine, and makes what --sensor makes. May take a second or two.
 * Plugs count as readable, unasked: they may be switched on later (energy_plugs_ask asks them). One
 * that was asked for and cannot be read is warned of, and stays unreadable. Returns EXIT_CODE_DONE,
 * or the code to leave with after having logged why; *out may be cleared in either case. */
enum exit_code energy_sources_find(const struct options *o, struct energy_sources *out);
void energy_sources_clear(struct energy_sources *e); /* zeroed is fine */

/* energy_sources_infos: a description of each for the planning of scopes: those not chosen count as
 * unreadable, so that they complete nothing. */
void energy_sources_infos(const struct energy_sources *e, struct sensor_info info[SENSOR_SET_MAX]);

/* energy_sources_advice: see sensors_advice; of those chosen alone. */
const struct sensor_info *energy_sources_advice(const struct energy_sources *e);

#endif
