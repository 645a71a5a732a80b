/* calibration.h - which hasher is the fastest on each kind of this machine's cores, and whether a
 * second thread on a core pays: measured on one core of the kind, on threads pinned there. */
#ifndef JOULEHASH_CALIBRATION_H
#define JOULEHASH_CALIBRATION_H

#include <stdbool.h>
#include <stdint.h>

#include "device/topology.h"
#include "hash/calibrate.h"

struct calibration_kind {
    struct calibrate_result result;
    double siblings_gain; /* the speed of all threads of one core over that of one thread of it; 0:
                             not known, as where cores have one thread */
};

/* Value, 70 KiB. */
struct calibration {
    struct calibration_kind kind[TOPOLOGY_KINDS_MAX]; /* as topology.kind */
    uint32_t kinds;
};

/* calibration_measure: as calibrate() says of `only`, `thorough` and `slot_ns`, for each kind in
 * turn. On a machine with one kind it runs in the calling thread and pins nothing but the threads
 * that compare siblings. Main thread, with nothing else running. */
void calibration_measure(const struct topology *t, const char *only, bool thorough, int64_t slot_ns,
                         struct calibration *out);

/* calibration_siblings_pay: whether the threads of one core together are at least 2 % faster. Below
 * that a thread per core is as fast and leaves the others free. */
bool calibration_siblings_pay(const struct calibration_kind *kind);

/* calibration_for_all: the row of the hasher that is the fastest on the whole, where threads are
 * not pinned and any of them may run on any core: the greatest sum over the cores of all kinds.
 * Returns an index into every kind's rows, or the number of rows when none is usable on all kinds.
 */
size_t calibration_for_all(const struct topology *t, const struct calibration *c);

#endif
