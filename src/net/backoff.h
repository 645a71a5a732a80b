/* backoff.h - how long to wait before the next attempt: exponential, bounded, with jitter so that
 * many miners do not come back at once. Pure. */
#ifndef JOULEHASH_BACKOFF_H
#define JOULEHASH_BACKOFF_H

#include <stdint.h>

#include "base/prng.h"

#define BACKOFF_MAX_NS INT64_C(60000000000)

/* backoff_up_to_ns: the pause after `failures` (>= 1) failures in a row: first_ns (>= 0) doubled
 * each time, at most most_ns, times a random factor from 0.75 up to 1.25. */
static inline int64_t backoff_up_to_ns(uint32_t failures, int64_t first_ns, int64_t most_ns,
                                       struct prng *random)
{
    int64_t pause = first_ns;

    for (uint32_t i = 1; i < failures && i < 64 && pause < most_ns; i++)
        pause *= 2;
    if (pause > most_ns)
        pause = most_ns;
    return pause / 4 * 3 + (int64_t)prng_below(random, (uint64_t)(pause / 2) + 1);
}

/* backoff_ns: at most BACKOFF_MAX_NS. */
static inline int64_t backoff_ns(uint32_t failures, int64_t first_ns, struct prng *random)
{
    return backoff_up_to_ns(failures, first_ns, BACKOFF_MAX_NS, random);
}

#endif
