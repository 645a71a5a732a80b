/* clock.h - the only reader of time. Everything else takes `now` as an argument. Any thread. */
#ifndef JOULEHASH_CLOCK_H
#define JOULEHASH_CLOCK_H

#include <stdint.h>

#define CLOCK_SECOND INT64_C(1000000000)
#define CLOCK_MILLISECOND INT64_C(1000000)

/* Nanoseconds of CLOCK_MONOTONIC: never goes back, does not follow the wall clock. */
int64_t clock_mono_ns(void);

/* Nanoseconds since 1970-01-01 UTC, for showing to people only. */
int64_t clock_wall_ns(void);

#endif
