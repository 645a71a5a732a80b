/* energy_plugs.h - the plugs among a run's sensors: asked over HTTP, on the run's event loop or on
 * one of their own. Loop thread, or whoever turns them. */
#ifndef JOULEHASH_ENERGY_PLUGS_H
#define JOULEHASH_ENERGY_PLUGS_H

#include <event2/event.h>

#include "base/err.h"
#include "measure/sensor.h"

#define ENERGY_PLUGS_MAX 16
#define ENERGY_PLUGS_PERIOD_LEAST_NS INT64_C(1000000000) /* plugs renew their figures no faster */

/* Which of a set's sensors is a plug, and where it is asked. */
struct energy_plug {
    const char *kind;   /* as in struct plug_poll_config; static */
    char *url;          /* may hold a password: from wiped_copy, for wiped_free */
    size_t source;      /* index in the set */
    const char *cacert; /* of all of them alike; borrowed for as long as they are asked; NULL: the
                           system's authorities */
};

struct energy_plugs;

/* A sample of a source. May not stop the plugs. */
typedef void (*energy_plugs_sample_fn)(void *context, size_t source,
                                       const struct sensor_sample *sample);

/* energy_plugs_start: asks each at once, then once a period (the least above, if that is more).
 * base: NULL makes a loop that energy_plugs_turn turns; else borrowed, as is nothing else.
 * ERR_NOMEM or ERR_IO leave *out NULL. SIGPIPE is ignored by the program. */
enum err energy_plugs_start(struct event_base *base, const struct energy_plug *plug, size_t count,
                            int64_t period_ns, energy_plugs_sample_fn sample, void *context,
                            struct energy_plugs **out);

/* energy_plugs_turn: does what is due on a loop of their own; with wait, sleeps until something is.
 * NULL, and plugs on another's loop: nothing. */
void energy_plugs_turn(struct energy_plugs *p, bool wait);

/* energy_plugs_stop: no sample comes any more. Frees. NULL is fine. */
void energy_plugs_stop(struct energy_plugs *p);

/* energy_plugs_info: the plug's description, with what came of its newest request; by its place in
 * plug[]. */
const struct sensor_info *energy_plugs_info(const struct energy_plugs *p, size_t plug);

/* energy_plugs_ask: asks each once and writes status, why and advice into the set's sensors. Takes
 * as long as the slowest, a few seconds where one does not answer. ERR_NOMEM or ERR_IO. */
enum err energy_plugs_ask(const struct energy_plug *plug, size_t count, struct sensor_set *set);

#endif
