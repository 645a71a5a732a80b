/* clock.h - the only reader of time. Everything else takes `now` as an argument. Any thread. */
#ifndef JOULEHASH_CLOCK_H
#define JOULEHASH_CLOCK_H

#include <stdint.h>
#include <sys/time.h>

#define CLOCK_SECOND INT64_C(1000000000)
#define CLOCK_MILLISECOND INT64_C(1000000)

/* Nanoseconds of CLOCK_MONOTONIC: never goes back, does not follow the wall clock. */
int64_t clock_mono_ns(void);

/* Nanoseconds of CLOCK_BOOTTIME: like CLOCK_MONOTONIC, but goes on while the machine is suspended. */
int64_t clock_boot_ns(void);

/* Nanoseconds since 1970-01-01 UTC, for showing to people only. */
int64_t clock_wall_ns(void);

/* Nanoseconds that the calling thread itself has run: what others take from it is not in there. A
 * system call, so not for every few microseconds. */
int64_t clock_thread_ns(void);

/* clock_sleep_until: sleeps to a time of clock_mono_ns, through signals; back at once when it has
 * passed. Only for a thread that waits for a driver, which offers nothing better. */
void clock_sleep_until(int64_t mono_ns);

/* clock_timeval: a length of time as timers take it; 0 for a negative one. Pure. */
static inline struct timeval clock_timeval(int64_t ns)
{
    if (ns < 0)
        ns = 0;
    return (struct timeval){.tv_sec = (time_t)(ns / CLOCK_SECOND),
                            .tv_usec = (suseconds_t)(ns % CLOCK_SECOND / 1000)};
}

#endif
