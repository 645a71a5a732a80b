/* survey_plan.h - which points `joulehash efficiency` measures: kernels, numbers of cores, one or
 * all of their threads, kinds of cores, and batches of OpenCL devices. Pure.
 *
 * Where there are more than the time allows, the most telling ones stay: the fastest kernel on all
 * cores and an ordinary batch, then that kernel on fewer cores and other batches, then the other
 * kernels on all cores, then the rest. */
#ifndef JOULEHASH_SURVEY_PLAN_H
#define JOULEHASH_SURVEY_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/opencl_runner.h"
#include "device/places.h"
#include "device/topology.h"
#include "hash/hasher.h"

#define SURVEY_PLAN_POINTS_MAX 256
#define SURVEY_PLAN_KERNELS_MAX 32
#define SURVEY_PLAN_ALL_KINDS UINT32_MAX

struct survey_kernel {
    const struct hasher *hasher;
    uint32_t versions;
};

struct survey_point {
    /* On the processor: */
    const struct hasher *hasher; /* NULL: on an OpenCL device */
    uint32_t versions;
    uint32_t kind;  /* of cores, index into topology.kind; SURVEY_PLAN_ALL_KINDS */
    uint32_t cores; /* 0: threads are not pinned, so nobody knows */
    uint32_t threads;
    bool siblings; /* all threads of each core, else one */
    /* On an OpenCL device: */
    struct opencl_runner *runner; /* borrowed */
    uint32_t device;              /* 0: the processor; n: the n-th runner, from 1 */
    double batch_ms;
    unsigned turn; /* the lower, the more telling */
};

/* What a thread of the crew runs on. */
struct survey_hand {
    uint32_t kind, rank, sibling; /* rank: of its core among those of its kind */
};

/* On the heap. */
struct survey_plan {
    struct survey_hand hand[PLACES_THREADS_MAX]; /* by thread, as places.at */
    uint32_t hands;
    bool pinned;
    struct survey_point
        point[SURVEY_PLAN_POINTS_MAX]; /* by device, kernel, kind, siblings, cores */
    size_t points;
    size_t left_out; /* for lack of time or room */
};

/* survey_plan_cpu: adds the processor's points. places: one thread for each processor that may be
 * used. Kernels: the fastest first. survey_plan_opencl: adds those of one device. Before both *out
 * is zeroed. */
void survey_plan_cpu(const struct topology *t, const struct places *places,
                     const struct survey_kernel *kernel, size_t kernels, struct survey_plan *out);
void survey_plan_opencl(struct opencl_runner *runner, uint32_t device, struct survey_plan *out);

/* survey_plan_cut: leaves the `most` most telling points, at least one. */
void survey_plan_cut(struct survey_plan *p, size_t most);

/* survey_plan_part: which threads take part in a point; `part` has room for all hands. */
void survey_plan_part(const struct survey_plan *p, const struct survey_point *point, bool *part);

#endif
