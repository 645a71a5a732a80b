/* device_cpu.c - the processor as a device: a worker per thread. */
#include "device/device.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "device/device_ops.h"
#include "device/worker.h"

#define BATCH_NS_DEFAULT CLOCK_MILLISECOND

struct device_cpu {
    struct device common;
    char kernel[96];
    struct worker *worker[]; /* info.threads of them */
};

static struct device_cpu *cpu_of(struct device *d)
{
    return (struct device_cpu *)d;
}

static const struct device_cpu *cpu_of_const(const struct device *d)
{
    return (const struct device_cpu *)d;
}

static void stop(struct device *d)
{
    for (uint32_t i = 0; i < d->info.threads; i++)
        worker_stop(cpu_of(d)->worker[i]);
    source_wake(d->source);
}

static uint32_t join(struct device *d, int64_t deadline_ns)
{
    uint32_t running = 0;

    for (uint32_t i = 0; i < d->info.threads; i++)
        if (!worker_join(cpu_of(d)->worker[i], deadline_ns))
            running++;
    return running;
}

static enum err start(struct device *d)
{
    for (uint32_t i = 0; i < d->info.threads; i++)
        if (worker_start(cpu_of(d)->worker[i]) != ERR_OK) {
            source_close(d->source);
            stop(d);
            join(d, clock_mono_ns() + CLOCK_SECOND);
            return ERR_IO;
        }
    return ERR_OK;
}

static void free_cpu(struct device *d)
{
    for (uint32_t i = 0; i < d->info.threads; i++)
        worker_free(cpu_of(d)->worker[i]);
    free(d);
}

static struct device_counts counts(const struct device *d)
{
    struct device_counts sum = {0};

    for (uint32_t i = 0; i < d->info.threads; i++) {
        const struct worker *w = cpu_of_const(d)->worker[i];

        sum.hashes += worker_hashes(w);
        sum.candidates += worker_candidates(w);
        sum.hw_errors += worker_hw_errors(w);
        sum.unmailed += worker_unmailed(w);
        sum.refused |= worker_refused(w);
    }
    return sum;
}

static bool switched(const struct device *d, uint64_t generation, int64_t *last_ns)
{
    for (uint32_t i = 0; i < d->info.threads; i++) {
        int64_t since;

        if (worker_generation(cpu_of_const(d)->worker[i], &since) < generation)
            return false;
        if (since > *last_ns)
            *last_ns = since;
    }
    return true;
}

static const struct device_ops ops = {
    .start = start,
    .stop = stop,
    .join = join,
    .free = free_cpu,
    .counts = counts,
    .switched = switched,
};

/* What its threads run: each hasher's name once. */
static void describe(struct device_cpu *cpu, const struct device_cpu_config *config)
{
    struct device_info *info = &cpu->common.info;
    size_t used = 0;

    for (uint32_t i = 0; i < config->threads; i++) {
        const struct hasher *hasher = config->thread[i].hasher;
        uint32_t before = 0;

        info->lanes = hasher->lanes > info->lanes ? hasher->lanes : info->lanes;
        info->versions = config->thread[i].versions > info->versions ? config->thread[i].versions
                                                                     : info->versions;
        while (config->thread[before].hasher != hasher)
            before++;
        if (before == i && used < sizeof cpu->kernel)
            used += (size_t)snprintf(cpu->kernel + used, sizeof cpu->kernel - used, "%s%s",
                                     used > 0 ? "+" : "", hasher->name);
    }
    info->kernel = cpu->kernel;
}

enum err device_cpu_new(const struct device_cpu_config *config, struct source *source,
                        struct mailbox *mailbox, struct device **out)
{
    struct device_cpu *cpu = calloc(1, sizeof *cpu + config->threads * sizeof cpu->worker[0]);
    struct device *d = &cpu->common;

    *out = NULL;
    if (!cpu)
        return ERR_NOMEM;
    device_init(d, &ops, source);
    snprintf(d->info.name, sizeof d->info.name, "cpu");
    d->info.kind = "cpu";
    d->info.threads = config->threads;
    describe(cpu, config);
    d->info.index = config->index;
    d->info.batch_ns = config->batch_ns > 0 ? config->batch_ns : BATCH_NS_DEFAULT;
    for (uint32_t i = 0; i < config->threads; i++) {
        struct worker_config w = {
            .hasher = config->thread[i].hasher,
            .versions = config->thread[i].versions,
            .setting = config->thread[i].setting,
            .source = source,
            .mailbox = mailbox,
            .hold = &d->hold,
            .device = config->index,
            .batch_ns = d->info.batch_ns,
        };

        if (worker_new(&w, &cpu->worker[i]) != ERR_OK) {
            free_cpu(d);
            return ERR_NOMEM;
        }
    }
    *out = d;
    return ERR_OK;
}
