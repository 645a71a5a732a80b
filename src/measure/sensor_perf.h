/* sensor_perf.h - the same processor counters through perf_event: the PMU "power".
 *
 * /sys/bus/event_source/devices/power/{type,cpumask,events/NAME,NAME.scale,NAME.unit}; system-wide
 * events, one per processor of cpumask (one per package or die). The kernel accumulates in 64 bits,
 * so nothing wraps. Needs CAP_PERFMON, or perf_event_paranoid at most 0.
 * Source: perf_event_open(2), Linux arch/x86/events/rapl.c. */
#ifndef JOULEHASH_SENSOR_PERF_H
#define JOULEHASH_SENSOR_PERF_H

#include <sys/types.h>

#include "measure/sensor.h"

/* What the kernel does for it. Tests put something else here. */
struct sensor_perf_calls {
    /* A descriptor of that event on that processor, counting; -1 with errno set. */
    int (*open)(uint32_t type, uint64_t config, int cpu);
    ssize_t (*read)(int fd, void *buffer, size_t size); /* as read(2) */
};

/* sensor_perf_find: adds energy-pkg, energy-ram, energy-psys, energy-cores and energy-gpu for each
 * processor listed, or one line that says why there is none. calls NULL: the kernel's; else it
 * outlives the sensors. Descriptors are closed with close(2). */
void sensor_perf_find(const char *root, const struct sensor_perf_calls *calls,
                      struct sensor_set *set);

#endif
