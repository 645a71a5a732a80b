/* thread_setting.c - pins and ranks the calling thread. */
#include "device/thread_setting.h"

#include <assert.h>
#include <errno.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/resource.h>

/* A set of its own size: processors may have numbers beyond those of a cpu_set_t. */
static bool pin(int cpu)
{
    const size_t count = (size_t)cpu + 1, size = CPU_ALLOC_SIZE(count);
    cpu_set_t *set = CPU_ALLOC(count);

    if (set == NULL)
        return false;
    CPU_ZERO_S(size, set);
    CPU_SET_S((size_t)cpu, size, set);
    bool ok = sched_setaffinity(0, size, set) == 0;

    CPU_FREE(set);
    return ok;
}

/* On Linux niceness and policy are a thread's own, and 0 names the caller. */
static bool rank(int priority)
{
    static const int nice_of[THREAD_PRIORITY_MOST + 1] = {19, 10, 0, -5, -10, -15};
    struct sched_param none = {0};

    assert(priority <= THREAD_PRIORITY_MOST);
    if (priority == 0 && sched_setscheduler(0, SCHED_IDLE, &none) == 0)
        return true;
    if (priority > 0 && sched_getscheduler(0) == SCHED_IDLE &&
        sched_setscheduler(0, SCHED_OTHER, &none) != 0)
        return false;
    return setpriority(PRIO_PROCESS, 0, nice_of[priority]) == 0;
}

unsigned thread_setting_apply(const struct thread_setting *setting)
{
    unsigned refused = 0;

    if (setting->cpu >= 0 && !pin(setting->cpu))
        refused |= THREAD_REFUSED_PIN;
    if (setting->priority != THREAD_PRIORITY_AS_IS && !rank(setting->priority))
        refused |= THREAD_REFUSED_PRIORITY;
    return refused;
}

const char *thread_refused_text(enum thread_refused one)
{
    switch (one) {
    case THREAD_REFUSED_PIN:
        return "the system refuses to pin a thread to its processor; it runs on any";
    case THREAD_REFUSED_PRIORITY:
        return "the system refuses the priority asked for (above the present one needs root, "
               "CAP_SYS_NICE or a limit `nice`); the threads keep theirs";
    }
    return "unknown";
}
