/* core_kinds.h - tells slow cores from fast ones by what Linux says of each processor: for machines
 * of whose kinds of cores hwloc knows nothing. */
#ifndef JOULEHASH_CORE_KINDS_H
#define JOULEHASH_CORE_KINDS_H

#include "device/topology.h"

/* core_kinds_read: sets kind and kinds of *t, of which the processors are filled, by
 * root/sys/devices/system/cpu/cpuN/cpu_capacity, or where that is missing by cpufreq's highest
 * frequency (10 % or less are no difference: the best cores of one kind may go that much higher).
 * One kind named "core" where neither tells any apart, or not of all. Counts are the caller's. */
void core_kinds_read(const char *root, struct topology *t);

#endif
