/* tune_meter.h - how fast two forms of the OpenCL kernel hash on one device, or at what cost, slot
 * by slot in turn, so that both see the same device. Main thread; blocks while it measures. */
#ifndef JOULEHASH_TUNE_METER_H
#define JOULEHASH_TUNE_METER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "app/energy_sources.h"
#include "base/err.h"
#include "device/opencl_runner.h"

struct tune_meter;

struct tune_entry {
    struct opencl_runner *runner; /* ready; borrowed while it is measured */
    uint32_t versions;
};

struct tune_figure {
    double rate_hs;
    double j_per_th, uncertainty; /* k = 2; by energy alone */
};

/* tune_meter_new: sources NULL: by speed. Else by energy, and the sensors are taken out of
 * `sources`; ERR_UNSUPPORTED, with the reason in why, where none can be read that covers the
 * device. ERR_NOMEM, ERR_IO. The device is borrowed. Errors leave *out NULL. */
enum err tune_meter_new(const struct opencl_device *device, struct energy_sources *sources,
                        char *why, size_t cap, struct tune_meter **out);
void tune_meter_free(struct tune_meter *m); /* NULL is fine */

/* tune_meter_compare: measures a, and b unless its runner is NULL. False, with the reason in why,
 * when a device failed (its runner is then only good for freeing) or no joules came. */
bool tune_meter_compare(struct tune_meter *m, const struct tune_entry *a,
                        const struct tune_entry *b, struct tune_figure *figure_a,
                        struct tune_figure *figure_b, char *why, size_t cap);

/* tune_meter_better: whether `now` is better by more than chance and half a percent. */
bool tune_meter_better(const struct tune_meter *m, const struct tune_figure *now,
                       const struct tune_figure *best);

/* tune_meter_scope: what the joules cover: "gpu_board"; NULL: by speed, or nothing measured yet. */
const char *tune_meter_scope(const struct tune_meter *m);

#endif
