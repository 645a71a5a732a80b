/* opencl_rate.h - how fast an OpenCL device that is ready hashes, for benchmarks and choices. */
#ifndef JOULEHASH_OPENCL_RATE_H
#define JOULEHASH_OPENCL_RATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/opencl_pace.h"
#include "device/opencl_runner.h"

/* opencl_rate: runs batches, several in flight, until span_ns have passed, and counts those that
 * came back right. In: pace, from opencl_pace_init or an earlier call, which keeps the size of
 * batches. Out: *hashes and *took_ns from the first submission to the last end. Blocks. False when
 * the device failed, with the reason in why: then the runner is only good for freeing. */
bool opencl_rate(struct opencl_runner *r, const struct work_prep *prep, struct opencl_pace *pace,
                 int64_t span_ns, uint64_t *hashes, int64_t *took_ns, char *why, size_t cap);

#endif
