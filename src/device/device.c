/* device.c - what all kinds of devices have in common. */
#include "device/device.h"

#include "device/device_ops.h"

#define WRONG_SHARE_MOST 0.001 /* of the candidates */
#define CANDIDATES_ENOUGH 1000 /* to judge that share */
#define ONLY_WRONG 16          /* candidates, if not one was right */

const char *device_hold_text(enum device_hold one)
{
    switch (one) {
    case DEVICE_HOLD_USER:
        return "user";
    case DEVICE_HOLD_POLICY:
        return "policy";
    case DEVICE_HOLD_SCHEDULE:
        return "schedule";
    case DEVICE_HOLD_THERMAL:
        return "thermal";
    case DEVICE_HOLD_BATTERY:
        return "battery";
    case DEVICE_HOLD_FAULT:
        return "fault";
    case DEVICE_HOLD_TARGET:
        return "target";
    }
    return "unknown";
}

bool device_counts_faulty(uint64_t candidates, uint64_t wrong)
{
    if (candidates >= CANDIDATES_ENOUGH)
        return (double)wrong > WRONG_SHARE_MOST * (double)candidates;
    return wrong >= ONLY_WRONG && wrong == candidates;
}

void device_init(struct device *d, const struct device_ops *ops, struct source *source)
{
    d->ops = ops;
    d->source = source;
    atomic_init(&d->hold, 0);
}

enum err device_start(struct device *d)
{
    return d->ops->start(d);
}

void device_stop(struct device *d)
{
    d->ops->stop(d);
}

uint32_t device_join(struct device *d, int64_t deadline_ns)
{
    return d->ops->join(d, deadline_ns);
}

void device_free(struct device *d)
{
    if (d)
        d->ops->free(d);
}

const struct device_info *device_info(const struct device *d)
{
    return &d->info;
}

struct device_counts device_counts(const struct device *d)
{
    return d->ops->counts(d);
}

void device_hold_set(struct device *d, enum device_hold reason, bool on)
{
    if (on)
        atomic_fetch_or(&d->hold, (unsigned)reason);
    else
        atomic_fetch_and(&d->hold, ~(unsigned)reason);
    source_wake(d->source);
}

uint32_t device_holds(const struct device *d)
{
    return atomic_load(&d->hold);
}

bool device_switched(const struct device *d, uint64_t generation, int64_t *last_ns)
{
    *last_ns = 0;
    return d->ops->switched(d, generation, last_ns);
}
