/* sleep_watch.h - whether the machine has slept, which the clock of all deadlines does not see.
 * Pure.
 */
#ifndef JOULEHASH_SLEEP_WATCH_H
#define JOULEHASH_SLEEP_WATCH_H

#include <stdbool.h>
#include <stdint.h>

#define SLEEP_WATCH_LEAST_NS INT64_C(60000000000) /* most connections and jobs outlast less */

struct sleep_watch {
    int64_t ahead_ns; /* of the clock that goes on in sleep */
    bool known;
};

/* sleep_watch_push: to be called each second or so. In: clock_mono_ns and clock_boot_ns of now.
 * Returns how long the machine slept since the last call, if at least SLEEP_WATCH_LEAST_NS; else 0.
 */
static inline int64_t sleep_watch_push(struct sleep_watch *w, int64_t mono_ns, int64_t boot_ns)
{
    int64_t ahead = boot_ns - mono_ns, slept = w->known ? ahead - w->ahead_ns : 0;

    w->ahead_ns = ahead;
    w->known = true;
    return slept >= SLEEP_WATCH_LEAST_NS ? slept : 0;
}

#endif
