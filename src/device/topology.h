/* topology.h - the processors that this process may use: which of them share a core, which cores
 * are alike, where they sit. From hwloc (https://www.open-mpi.org/projects/hwloc/, "CPU kinds"). */
#ifndef JOULEHASH_TOPOLOGY_H
#define JOULEHASH_TOPOLOGY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cpu_list.h"
#include "base/err.h"

#define TOPOLOGY_PROCESSORS_MAX 4096 /* more are left unused */
#define TOPOLOGY_KINDS_MAX 8         /* the slowest beyond that count as one */
#define TOPOLOGY_NAME_MAX 31

/* A processor in the system's sense: a hardware thread. */
struct topology_processor {
    int cpu;          /* the system's number; -1: not known, so that nothing can be pinned to it */
    uint32_t core;    /* 0 .. cores - 1 */
    uint32_t sibling; /* 0: the first usable one of its core */
    uint32_t kind;    /* index into kind[] */
    uint32_t package, node; /* 0 ..; of NUMA nodes the first that the processor is near to */
};

/* Cores that are alike. Where a machine has one kind of them, or nobody can tell, there is one. */
struct topology_kind {
    char name[TOPOLOGY_NAME_MAX + 1]; /* unique: "IntelCore", "capacity 446", "2400 MHz", "core" */
    uint32_t cores, processors;       /* that may be used */
    uint32_t siblings;                /* most usable processors that one core has */
};

/* Value, 100 KiB. */
struct topology {
    struct topology_processor processor[TOPOLOGY_PROCESSORS_MAX]; /* by core, then sibling */
    uint32_t processors;                                          /* > 0 */
    uint32_t cores, packages, nodes;                              /* those with usable processors */
    struct topology_kind kind[TOPOLOGY_KINDS_MAX];                /* the fastest first */
    uint32_t kinds;                                               /* > 0 */
    struct cpu_list present; /* all that the machine has, also those that may not be used */
    bool known;              /* false: hwloc or the system gave no answer; nothing can be pinned */
};

/* Where to look. All empty: this machine, and what this process may use of it. */
struct topology_source {
    const char *synthetic;          /* a description as hwloc takes it: "pack:2 core:8 pu:2" */
    const char *xml;                /* a file that lstopo or hwloc wrote */
    const struct cpu_list *allowed; /* of those two: what may be used; NULL: all */
    const char *root;               /* the folder that stands for "/"; NULL: "/" */
};

/* topology_read: *out filled. Of this machine: the processors in the cgroup's cpuset that the
 * calling thread's affinity mask has. The kinds are hwloc's; where it knows none, those that
 * capacity or highest frequency in root/sys/devices/system/cpu tell apart. Returns ERR_NOMEM;
 * ERR_SYNTAX for a description or file that hwloc does not take; ERR_RANGE when nothing of it is
 * allowed. Never fails for this machine but with ERR_NOMEM. Main thread. */
enum err topology_read(const struct topology_source *from, struct topology *out);

/* topology_text: "8 cores of 2 threads, 1 package" or, with several kinds, "6 IntelCore of 2
 * threads and 8 IntelAtom, 1 package"; NUMA nodes where there is more than one. Returns out. */
char *topology_text(const struct topology *t, char *out, size_t cap);

/* topology_kinds_text: what calibration depends on: the kinds' names and threads per core,
 * "IntelCore x2, IntelAtom x1". Returns out. */
char *topology_kinds_text(const struct topology *t, char *out, size_t cap);

#endif
