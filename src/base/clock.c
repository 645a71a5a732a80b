/* clock.c - the only reader of time. */
#include "base/clock.h"

#include <assert.h>
#include <errno.h>
#include <time.h>

static int64_t read_clock(clockid_t id)
{
    struct timespec t = {0};
    int rc = clock_gettime(id, &t); /* cannot fail for these clocks */

    assert(rc == 0);
    (void)rc;
    return t.tv_sec * CLOCK_SECOND + t.tv_nsec;
}

int64_t clock_mono_ns(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

int64_t clock_boot_ns(void)
{
    return read_clock(CLOCK_BOOTTIME);
}

int64_t clock_wall_ns(void)
{
    return read_clock(CLOCK_REALTIME);
}

int64_t clock_thread_ns(void)
{
    return read_clock(CLOCK_THREAD_CPUTIME_ID);
}

void clock_sleep_until(int64_t mono_ns)
{
    struct timespec t = {.tv_sec = (time_t)(mono_ns / CLOCK_SECOND),
                         .tv_nsec = (long)(mono_ns % CLOCK_SECOND)};

    if (mono_ns <= 0)
        return;
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) == EINTR)
        ;
}
