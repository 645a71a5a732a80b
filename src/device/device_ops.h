/* device_ops.h - what stands behind the functions of device.h: one table per kind of device. For
 * the files device_*.c alone. */
#ifndef JOULEHASH_DEVICE_OPS_H
#define JOULEHASH_DEVICE_OPS_H

#include <stdatomic.h>

#include "device/device.h"

/* Each as device.h says of the function with that name. `free` may be called on a device that was
 * never started. */
struct device_ops {
    enum err (*start)(struct device *d);
    void (*stop)(struct device *d);
    uint32_t (*join)(struct device *d, int64_t deadline_ns);
    void (*free)(struct device *d);
    struct device_counts (*counts)(const struct device *d);
    bool (*switched)(const struct device *d, uint64_t generation, int64_t *last_ns);
};

/* The first member of every kind's own struct. */
struct device {
    const struct device_ops *ops;
    struct device_info info;
    atomic_uint hold;
    struct source *source; /* borrowed */
};

/* device_init: the common part. info->name, kind and kernel must be set or follow. */
void device_init(struct device *d, const struct device_ops *ops, struct source *source);

#endif
