/* device_opencl.c - the host thread of an OpenCL device, and what it does about faults. */
#include "device/device_opencl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/joinable.h"
#include "device/device_ops.h"
#include "device/opencl_batches.h"

struct device_opencl {
    struct device common;
    struct device_opencl_config config;
    struct mailbox *mailbox;
    struct joinable thread;
    atomic_bool stop;
    struct opencl_counters counters;
    char kernel[OPENCL_VARIANT_NAME_MAX + 1];
    /* The thread's own while it runs. */
    struct opencl_runner_config runner_config;
    struct opencl_runner *runner; /* NULL: lost */
    struct opencl_batches batches;
    int64_t due_ns;
    int64_t rebuilt_ns; /* 0: never */
    uint64_t seed;
};

static struct device_opencl *opencl_of(struct device *d)
{
    return (struct device_opencl *)d;
}

static const struct device_opencl *opencl_of_const(const struct device *d)
{
    return (const struct device_opencl *)d;
}

/* ---- the thread ------------------------------------------------------------------------------ */

static void note(struct device_opencl *d, enum log_level level, const char *what, const char *why)
{
    struct device_event event = {.kind = DEVICE_EVENT_NOTE, .level = level};

    event.share.device = d->config.index;
    snprintf(event.text, sizeof event.text, "%s%.*s", what, (int)strcspn(why, "\n"), why);
    mailbox_push(d->mailbox, &event);
}

static void count(_Atomic uint64_t *counter)
{
    atomic_fetch_add_explicit(counter, 1, memory_order_relaxed);
}

static void begin(struct device_opencl *d)
{
    struct opencl_batches_config config = {
        .source = d->common.source,
        .mailbox = d->mailbox,
        .hold = &d->common.hold,
        .stop = &d->stop,
        .counters = &d->counters,
        .device = d->config.index,
        .versions = d->runner_config.versions,
        .batch_ns = d->config.batch_ns,
        .wanted = d->config.wanted,
    };

    opencl_batches_init(&d->batches, &config, d->runner);
    d->due_ns = clock_mono_ns() + d->config.proof_ns;
}

/* Builds it anew, from source: a damaged binary must not come back. */
static bool rebuild(struct device_opencl *d)
{
    char log[OPENCL_LOG_MAX];

    opencl_runner_free(d->runner);
    d->runner = NULL;
    d->rebuilt_ns = clock_mono_ns();
    if (opencl_runner_new(&d->runner_config, true, &d->runner, log) != ERR_OK) {
        note(d, LOG_LEVEL_ERROR, "building it anew failed: ", log);
        return false;
    }
    count(&d->counters.rebuilds);
    count(&d->counters.proofs);
    note(d, LOG_LEVEL_WARN, "built anew and proved: it goes on", "");
    begin(d);
    return true;
}

/* Stands still until the hold is taken away. False: there will be no more work. */
static bool quarantine(struct device_opencl *d)
{
    struct work *work = &d->batches.work[0].work;
    uint64_t generation;

    opencl_runner_free(d->runner);
    d->runner = NULL;
    note(d, LOG_LEVEL_ERROR, "put out of use; the other devices go on", "");
    device_hold_set(&d->common, DEVICE_HOLD_FAULT, true);
    while (!atomic_load_explicit(&d->stop, memory_order_relaxed)) {
        if (!source_take(d->common.source, &d->common.hold, d->runner_config.versions, work,
                         &generation))
            return false;
        source_give_back(d->common.source, work);
        if (rebuild(d))
            return true;
        device_hold_set(&d->common, DEVICE_HOLD_FAULT, true);
    }
    return false;
}

/* False: the thread is to end. */
static bool recover(struct device_opencl *d, const char *what, const char *why)
{
    int64_t now = clock_mono_ns();

    note(d, LOG_LEVEL_ERROR, what, why);
    if (atomic_load_explicit(&d->stop, memory_order_relaxed))
        return false;
    if ((d->rebuilt_ns == 0 || now - d->rebuilt_ns >= d->config.rebuild_ns) && rebuild(d))
        return true;
    return quarantine(d);
}

static bool prove(struct device_opencl *d)
{
    char why[OPENCL_WHY_MAX];

    if (!opencl_runner_prove(d->runner, true, ++d->seed, why, sizeof why))
        return recover(d, "wrong answers to the proof: ", why);
    count(&d->counters.proofs);
    note(d, LOG_LEVEL_DEBUG, "proved again", "");
    d->due_ns = clock_mono_ns() + d->config.proof_ns;
    return true;
}

static void host_main(void *argument)
{
    struct device_opencl *d = argument;
    char why[OPENCL_WHY_MAX] = "";
    bool go_on = true;

    begin(d);
    while (go_on) {
        switch (opencl_batches_run(&d->batches, d->due_ns, why, sizeof why)) {
        case OPENCL_OUTCOME_CLOSED:
            go_on = false;
            break;
        case OPENCL_OUTCOME_ALARM:
            count(&d->counters.alarms);
            note(d, LOG_LEVEL_WARN, "alarm, so it is proved now: ", why);
            go_on = prove(d);
            break;
        case OPENCL_OUTCOME_DUE:
            go_on = prove(d);
            break;
        case OPENCL_OUTCOME_FAULT:
            go_on = recover(d, "fault: ", why);
            break;
        }
    }
}

/* ---- device.h -------------------------------------------------------------------------------- */

static enum err start(struct device *d)
{
    return joinable_start(&opencl_of(d)->thread, NULL, host_main, d);
}

static void stop(struct device *d)
{
    atomic_store_explicit(&opencl_of(d)->stop, true, memory_order_relaxed);
    source_wake(d->source);
}

static uint32_t join(struct device *d, int64_t deadline_ns)
{
    return joinable_join(&opencl_of(d)->thread, deadline_ns) ? 0 : 1;
}

static void free_opencl(struct device *d)
{
    opencl_runner_free(opencl_of(d)->runner);
    joinable_clear(&opencl_of(d)->thread);
    free(d);
}

static struct device_counts counts(const struct device *d)
{
    const struct opencl_counters *c = &opencl_of_const(d)->counters;

    return (struct device_counts){
        .hashes = atomic_load_explicit(&c->hashes, memory_order_relaxed),
        .candidates = atomic_load_explicit(&c->candidates, memory_order_relaxed),
        .hw_errors = atomic_load_explicit(&c->hw_errors, memory_order_relaxed),
        .unmailed = atomic_load_explicit(&c->unmailed, memory_order_relaxed),
        .proofs = atomic_load_explicit(&c->proofs, memory_order_relaxed),
        .alarms = atomic_load_explicit(&c->alarms, memory_order_relaxed),
        .rebuilds = atomic_load_explicit(&c->rebuilds, memory_order_relaxed),
    };
}

static bool switched(const struct device *d, uint64_t generation, int64_t *last_ns)
{
    const struct opencl_counters *c = &opencl_of_const(d)->counters;

    if (atomic_load_explicit(&c->generation, memory_order_acquire) < generation)
        return false;
    *last_ns = atomic_load_explicit(&c->generation_ns, memory_order_relaxed);
    return true;
}

static const struct device_ops ops = {
    .start = start,
    .stop = stop,
    .join = join,
    .free = free_opencl,
    .counts = counts,
    .switched = switched,
};

enum err device_opencl_new(const struct device_opencl_config *config, struct opencl_runner *runner,
                           struct source *source, struct mailbox *mailbox, struct device **out)
{
    struct device_opencl *d = calloc(1, sizeof *d);

    *out = NULL;
    if (!d)
        return ERR_NOMEM;
    if (joinable_init(&d->thread) != ERR_OK) {
        free(d);
        return ERR_NOMEM;
    }
    device_init(&d->common, &ops, source);
    d->config = *config;
    if (d->config.batch_ns <= 0)
        d->config.batch_ns = DEVICE_OPENCL_BATCH_NS;
    if (d->config.proof_ns <= 0)
        d->config.proof_ns = DEVICE_OPENCL_PROOF_NS;
    if (d->config.rebuild_ns <= 0)
        d->config.rebuild_ns = DEVICE_OPENCL_REBUILD_NS;
    d->mailbox = mailbox;
    d->runner = runner;
    d->runner_config = runner->config;
    atomic_init(&d->counters.proofs, runner->proofs);
    opencl_variant_name(&runner->config.variant, d->kernel);
    snprintf(d->common.info.name, sizeof d->common.info.name, "%s", runner->config.device.name);
    d->common.info.kind = "opencl";
    d->common.info.kernel = d->kernel;
    d->common.info.lanes = runner->config.variant.width;
    d->common.info.versions = runner->config.versions;
    d->common.info.threads = 1;
    d->common.info.index = config->index;
    d->common.info.batch_ns = d->config.batch_ns;
    *out = &d->common;
    return ERR_OK;
}
