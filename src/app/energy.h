/* energy.h - sensors, sampler and attribution of a run, joined: what the sampler's threads mail is
 * fed to the attribution, beside what the devices have counted. All but the sampler's threads: the
 * one that made it. */
#ifndef JOULEHASH_ENERGY_H
#define JOULEHASH_ENERGY_H

#include "app/energy_sources.h"
#include "base/err.h"
#include "measure/attribution.h"
#include "measure/scopes.h"
#include "view/snapshot.h"

struct energy;

/* energy_new: takes the chosen sensors that can be read, and the plugs' addresses, out of `sources`
 * (the others stay), and plans what they measure for those devices. Starts nothing. period_ns:
 * between two samples. ERR_NOMEM or ERR_IO leave *out NULL; the sensors taken are then freed. Works
 * also where nothing can be read: everything is then unknown, with its reason. */
enum err energy_new(struct energy_sources *sources, const struct scopes_device *device,
                    size_t devices, int64_t period_ns, struct energy **out);
void energy_free(struct energy *e); /* NULL is fine; stops */

/* energy_fd: readable when energy_take has something to do, but for plugs. */
int energy_fd(const struct energy *e);

/* energy_use_loop: plugs are asked on that loop (borrowed until energy_stop), and energy_take is
 * not needed for them; otherwise on a loop of their own, which energy_take turns. Before
 * energy_start. */
void energy_use_loop(struct energy *e, struct event_base *base);

/* energy_start: begins to sample; ERR_IO when the system gives no thread, ERR_NOMEM. energy_stop:
 * ends that, waits until deadline_ns for readings under way, and takes what was mailed. */
enum err energy_start(struct energy *e);
void energy_stop(struct energy *e, int64_t deadline_ns);

/* energy_take: feeds what was mailed to the attribution; logs sensors that fail and come back. */
void energy_take(struct energy *e);

/* energy_attribution: to count hashes into, and to ask. */
struct attribution *energy_attribution(const struct energy *e);

/* energy_use: what becomes of a sensor, by its index in the set. */
enum scopes_use energy_use(const struct energy *e, size_t source);

/* energy_describe: the names of a scope's sources with '+' between, cut with "..." where too long.
 * Returns out. */
char *energy_describe(const struct energy *e, size_t scope, char *out, size_t cap);

/* energy_state: the status of a scope's sources now: the first that is not readable. */
enum sensor_status energy_state(const struct energy *e, size_t scope);

/* energy_renewal_s: in what time the slowest of the sources that are read tells something new; 0
 * where none is read. */
double energy_renewal_s(const struct energy *e);

/* energy_why: why nothing is known, as far as the sensors tell: "" where some are read. advice: the
 * one line that would change it, "" when there is none. Both live as long as *e. */
const char *energy_why(const struct energy *e, const char **advice);

/* energy_snapshot: fills the snapshot's energy; its devices are there already. Strings in it live as long as *e. */
void energy_snapshot(const struct energy *e, int64_t now_ns, struct snapshot *s);

#endif
