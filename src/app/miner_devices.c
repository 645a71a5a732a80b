/* miner_devices.c - the devices of a mining run. */
#include "app/miner_devices.h"

#include <inttypes.h>

#include "app/opencl_devices.h"
#include "base/clock.h"
#include "base/log.h"
#include "device/device_opencl.h"

enum err miner_devices_new(struct miner_devices *d, const struct miner_config *config,
                           struct source *source, struct mailbox *mailbox)
{
    enum err e = ERR_OK;

    if (config->threads > 0) {
        struct device_cpu_config cpu = {.thread = config->thread, .threads = config->threads};

        e = device_cpu_new(&cpu, source, mailbox, &d->device[0]);
        d->count = e == ERR_OK;
    }
    for (uint32_t i = 0; i < config->runners && e == ERR_OK; i++) {
        struct device_opencl_config opencl = {.index = d->count, .batch_ns = config->batch_ns};

        if (d->count == MINER_DEVICES_MAX)
            return ERR_LIMIT;
        d->place[d->count] = opencl_devices_place(&config->runner[i]->config.device);
        e = device_opencl_new(&opencl, config->runner[i], source, mailbox, &d->device[d->count]);
        if (e == ERR_OK) {
            config->runner[i] = NULL;
            d->count++;
        }
    }
    return e;
}

void miner_devices_free(struct miner_devices *d)
{
    for (uint32_t i = 0; i < d->count; i++)
        device_free(d->device[i]);
    d->count = 0;
}

enum err miner_devices_start(struct miner_devices *d)
{
    for (uint32_t i = 0; i < d->count; i++)
        if (device_start(d->device[i]) != ERR_OK)
            return ERR_IO;
    d->running = true;
    return ERR_OK;
}

void miner_devices_stop(struct miner_devices *d)
{
    for (uint32_t i = 0; i < d->count; i++)
        device_stop(d->device[i]);
}

uint32_t miner_devices_join(struct miner_devices *d, int64_t deadline_ns)
{
    uint32_t left = 0;

    for (uint32_t i = 0; i < d->count; i++)
        left += device_join(d->device[i], deadline_ns);
    return left;
}

struct device_counts miner_devices_counts(const struct miner_devices *d)
{
    struct device_counts sum = {0};

    for (uint32_t i = 0; i < d->count; i++) {
        struct device_counts one = device_counts(d->device[i]);

        sum.hashes += one.hashes;
        sum.candidates += one.candidates;
        sum.hw_errors += one.hw_errors;
        sum.unmailed += one.unmailed;
        sum.refused |= one.refused;
        sum.proofs += one.proofs;
        sum.alarms += one.alarms;
        sum.rebuilds += one.rebuilds;
    }
    return sum;
}

const char *miner_devices_name(const struct miner_devices *d, uint32_t index)
{
    return index < d->count ? device_info(d->device[index])->name : "unknown device";
}

void miner_devices_pause(struct miner_devices *d, bool on)
{
    for (uint32_t i = 0; i < d->count; i++)
        device_hold_set(d->device[i], DEVICE_HOLD_USER, on);
}

/* ---- watching -------------------------------------------------------------------------------- */

/* Each thing that the system refuses to the threads is said once. */
static void warn_of_refusals(struct miner_devices *d, const struct device *device)
{
    unsigned refused = device_counts(device).refused & ~d->refusals_said;

    for (unsigned bit = THREAD_REFUSED_PIN; bit <= THREAD_REFUSED_PRIORITY; bit <<= 1)
        if (refused & bit)
            log_warn("%s: %s", device_info(device)->name,
                     thread_refused_text((enum thread_refused)bit));
    d->refusals_said |= refused;
}

bool miner_devices_held(const struct miner_devices *d)
{
    for (uint32_t i = 0; i < d->count; i++)
        if (device_holds(d->device[i]) == 0)
            return false;
    return true;
}

bool miner_devices_watch(struct miner_devices *d)
{
    bool usable = false;

    for (uint32_t i = 0; i < d->count; i++) {
        struct device *device = d->device[i];
        struct device_counts counts = device_counts(device);

        warn_of_refusals(d, device);
        /* Those that are proved while they run judge themselves. */
        if (counts.proofs == 0 && !(device_holds(device) & DEVICE_HOLD_FAULT) &&
            device_counts_faulty(counts.candidates, counts.hw_errors)) {
            device_hold_set(device, DEVICE_HOLD_FAULT, true);
            log_error("%s: %" PRIu64 " of %" PRIu64
                      " nonces that it claimed were wrong: put out of use",
                      device_info(device)->name, counts.hw_errors, counts.candidates);
        }
        usable |= !(device_holds(device) & DEVICE_HOLD_FAULT);
    }
    return usable;
}

/* ---- the snapshot ---------------------------------------------------------------------------- */

void miner_devices_snapshot(const struct miner_devices *m, bool has_work, struct snapshot *s)
{
    for (uint32_t i = 0; i < m->count; i++) {
        struct snapshot_device *d = &s->devices[s->device_count++];
        const struct device_info *info = device_info(m->device[i]);
        struct device_counts counts = device_counts(m->device[i]);

        *d = (struct snapshot_device){
            .name = info->name,
            .kind = info->kind,
            .kernel = info->kernel,
            .versions = info->versions,
            .threads = info->threads,
            .hashes = counts.hashes,
            .hw_errors = counts.hw_errors + m->wrong_shares[i],
            .proofs = counts.proofs,
            .alarms = counts.alarms,
            .rebuilds = counts.rebuilds,
            .hashrate_hs = s->seconds > 0.0 ? (double)counts.hashes / s->seconds : 0.0,
            .holds = device_holds(m->device[i]),
        };
        for (unsigned bit = DEVICE_HOLD_USER; bit <= DEVICE_HOLD_TARGET; bit <<= 1)
            if (d->holds & bit)
                d->hold_name[d->hold_count++] = device_hold_text((enum device_hold)bit);
        d->state = !m->running     ? "stopped"
                   : d->holds != 0 ? "held"
                   : has_work      ? "running"
                                   : "waiting";
    }
}
