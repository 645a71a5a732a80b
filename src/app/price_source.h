/* price_source.h - where the price of a bitcoin comes from: given once, a file that is read again
 * when it changes, or a web server that is asked every minute and nothing else. The last good price
 * is kept with its age, whatever comes after it. Loop thread. */
#ifndef JOULEHASH_PRICE_SOURCE_H
#define JOULEHASH_PRICE_SOURCE_H

#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

#include "app/option_econ.h"
#include "base/err.h"
#include "econ/econ.h"

#define PRICE_SOURCE_PERIOD_NS INT64_C(60000000000)
#define PRICE_SOURCE_MAX_AGE_S 3600.0

struct price_source;

struct price_source_config {
    const struct option_econ *options; /* as option_econ_check has it; borrowed while it lives */
    const char *user_agent;
    int64_t period_ns, first_pause_ns; /* between two questions; after a failure, doubled to 15
                                          minutes. 0: the default */
};

/* price_source_new: asks nobody yet. The base is borrowed and outlives it. ERR_NOMEM, ERR_IO (see
 * http_fetch_new, also for which threads may run). */
enum err price_source_new(struct event_base *base, const struct price_source_config *config,
                          struct price_source **out);
void price_source_free(struct price_source *p); /* NULL is fine */

/* price_source_second: looks at the file, and asks for the first time; at most once a second. Times
 * are clock_mono_ns and clock_wall_ns. Logs what changed. */
void price_source_second(struct price_source *p, int64_t now_ns, int64_t wall_ns);

/* price_source_put: sets ECON_PRICE, or makes it unknown, with the reason: never obtained, or older
 * than the limit. */
void price_source_put(const struct price_source *p, int64_t now_ns, int64_t wall_ns,
                      struct econ_inputs *inputs);

/* price_source_trouble: why the newest attempt gave no price; "" where it did. */
const char *price_source_trouble(const struct price_source *p);

#endif
