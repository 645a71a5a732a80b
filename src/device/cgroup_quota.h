/* cgroup_quota.h - how much processor time the container that we run in may use: the CPU quota of
 * our control group and of those above it, in both of Linux's versions. Source: the kernel's
 * Documentation/admin-guide/cgroup-v2.rst ("cpu.max") and scheduler/sched-bwc.rst
 * ("cpu.cfs_quota_us"); proc(5) for /proc/self/cgroup and /proc/self/mountinfo. */
#ifndef JOULEHASH_CGROUP_QUOTA_H
#define JOULEHASH_CGROUP_QUOTA_H

#include <stdbool.h>

/* cgroup_quota_read: the smallest quota from our group up to the root of what is mounted here, as a
 * number of processors (1.5: so much time in all as one and a half have).
 * In: root, a folder that stands for "/" and holds proc and whatever proc/self/mountinfo names; ""
 * is this machine. Returns false when there is no limit or none can be read. Main thread. */
bool cgroup_quota_read(const char *root, double *processors);

#endif
