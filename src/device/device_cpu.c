/* device_cpu.c - the processor as a device: a worker per thread. */
#include "device/device.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "device/worker.h"

#define BATCH_NS_DEFAULT CLOCK_MILLISECOND

struct device {
    struct device_info info;
    atomic_uint hold;
    struct source *source;
    struct worker *worker[]; /* info.threads of them */
};

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
    }
    return "unknown";
}

enum err device_cpu_new(const struct device_cpu_config *config, struct source *source,
                        struct mailbox *mailbox, struct device **out)
{
    struct device *d = calloc(1, sizeof *d + config->threads * sizeof d->worker[0]);

    *out = NULL;
    if (!d)
        return ERR_NOMEM;
    snprintf(d->info.name, sizeof d->info.name, "cpu");
    d->info.kind = "cpu";
    d->info.kernel = config->hasher->name;
    d->info.lanes = config->hasher->lanes;
    d->info.versions = config->versions;
    d->info.threads = config->threads;
    d->info.index = config->index;
    d->source = source;
    atomic_init(&d->hold, 0);
    for (uint32_t i = 0; i < config->threads; i++) {
        struct worker_config w = {
            .hasher = config->hasher,
            .source = source,
            .mailbox = mailbox,
            .hold = &d->hold,
            .device = config->index,
            .cpu = config->cpus ? config->cpus[i] : -1,
            .batch_ns = config->batch_ns > 0 ? config->batch_ns : BATCH_NS_DEFAULT,
        };

        if (worker_new(&w, &d->worker[i]) != ERR_OK) {
            device_free(d);
            return ERR_NOMEM;
        }
    }
    *out = d;
    return ERR_OK;
}

enum err device_start(struct device *d)
{
    for (uint32_t i = 0; i < d->info.threads; i++)
        if (worker_start(d->worker[i]) != ERR_OK) {
            source_close(d->source);
            device_stop(d);
            device_join(d, clock_mono_ns() + CLOCK_SECOND);
            return ERR_IO;
        }
    return ERR_OK;
}

void device_stop(struct device *d)
{
    for (uint32_t i = 0; i < d->info.threads; i++)
        worker_stop(d->worker[i]);
    source_wake(d->source);
}

uint32_t device_join(struct device *d, int64_t deadline_ns)
{
    uint32_t running = 0;

    for (uint32_t i = 0; i < d->info.threads; i++)
        if (!worker_join(d->worker[i], deadline_ns))
            running++;
    return running;
}

void device_free(struct device *d)
{
    if (!d)
        return;
    for (uint32_t i = 0; i < d->info.threads; i++)
        worker_free(d->worker[i]);
    free(d);
}

const struct device_info *device_info(const struct device *d)
{
    return &d->info;
}

struct device_counts device_counts(const struct device *d)
{
    struct device_counts sum = {0};

    for (uint32_t i = 0; i < d->info.threads; i++) {
        sum.hashes += worker_hashes(d->worker[i]);
        sum.hw_errors += worker_hw_errors(d->worker[i]);
        sum.unmailed += worker_unmailed(d->worker[i]);
    }
    return sum;
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
    for (uint32_t i = 0; i < d->info.threads; i++) {
        int64_t since;

        if (worker_generation(d->worker[i], &since) < generation)
            return false;
        if (since > *last_ns)
            *last_ns = since;
    }
    return true;
}
