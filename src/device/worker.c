/* worker.c - one hashing thread. */
#include "device/worker.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/joinable.h"
#include "device/device.h"

#define BATCH_FIRST UINT64_C(4096) /* nonces of the first batch, until the speed is known */
#define BATCH_GROWTH 4             /* a batch is at most so many times the one before */

struct worker {
    struct worker_counters counters;
    /* Written by others, rarely. */
    _Alignas(CACHE_APART) atomic_bool stop;
    atomic_uint refused; /* by this thread, as it begins */
    struct worker_config config;
    struct joinable thread; /* its owner's */
    /* The thread's own. */
    _Alignas(CACHE_APART) struct work work;
    struct candidates candidates;
};

enum err worker_new(const struct worker_config *config, struct worker **out)
{
    struct worker *w = aligned_alloc(CACHE_APART, sizeof *w);

    *out = NULL;
    if (!w)
        return ERR_NOMEM;
    if (joinable_init(&w->thread) != ERR_OK) {
        free(w);
        return ERR_NOMEM;
    }
    atomic_init(&w->counters.hashes, 0);
    atomic_init(&w->counters.candidates, 0);
    atomic_init(&w->counters.hw_errors, 0);
    atomic_init(&w->counters.unmailed, 0);
    atomic_init(&w->counters.generation, 0);
    atomic_init(&w->counters.generation_ns, 0);
    atomic_init(&w->stop, false);
    atomic_init(&w->refused, 0);
    w->config = *config;
    *out = w;
    return ERR_OK;
}

/* The one writer adds without a locked instruction. */
static void add(_Atomic uint64_t *counter, uint64_t n)
{
    atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + n,
                          memory_order_relaxed);
}

static void mail_candidates(struct worker *w)
{
    if (w->candidates.count > 0)
        add(&w->counters.candidates, w->candidates.count);
    for (uint32_t i = 0; i < w->candidates.count; i++) {
        const struct candidate *c = &w->candidates.item[i];
        struct device_event event = {.kind = DEVICE_EVENT_SHARE};
        enum work_verdict verdict = work_check(&w->work, c->nonce, c->mid, &event.share);

        if (verdict == WORK_ABOVE)
            continue;
        if (verdict == WORK_WRONG) {
            add(&w->counters.hw_errors, 1);
            event.kind = DEVICE_EVENT_WRONG_NONCE;
            event.share.job_seq = w->work.job_seq;
            event.share.nonce = c->nonce;
        }
        event.share.device = w->config.device;
        event.share.found_ns = clock_mono_ns();
        if (!mailbox_push(w->config.mailbox, &event) && event.kind == DEVICE_EVENT_SHARE)
            add(&w->counters.unmailed, 1);
    }
}

/* Scans one batch of at most `limit` nonces of the unit in hand. Returns the nonces finished. */
static uint64_t scan_batch(struct worker *w, uint64_t limit)
{
    struct search_unit *unit = &w->work.unit;
    uint64_t count = unit->nonce_count < limit ? unit->nonce_count : limit;

    w->candidates.count = 0;
    uint64_t done = w->config.hasher->scan(&w->work.prep, unit->first_nonce, count, &w->candidates);

    unit->first_nonce += (uint32_t)done;
    unit->nonce_count -= done;
    add(&w->counters.hashes, done * unit->versions);
    mail_candidates(w);
    return done;
}

/* How many nonces the next batch should have, from how long the last one took. */
static uint64_t next_batch(uint64_t batch, uint64_t done, int64_t took_ns, int64_t aim_ns)
{
    if (done < batch || took_ns <= 0)
        return batch; /* cut short: says nothing about the speed */
    double aim = (double)done * (double)aim_ns / (double)took_ns;
    double most = (double)batch * BATCH_GROWTH;

    aim = aim > most ? most : aim;
    return aim < 64.0 ? 64 : (uint64_t)aim;
}

static bool may_go_on(const struct worker *w, uint64_t generation)
{
    return !atomic_load_explicit(&w->stop, memory_order_relaxed) &&
           atomic_load_explicit(w->config.hold, memory_order_relaxed) == 0 &&
           source_generation(w->config.source) == generation;
}

static void worker_main(void *argument)
{
    struct worker *w = argument;
    uint64_t generation = 0;
    uint64_t batch_hashes = BATCH_FIRST;

    atomic_store_explicit(&w->refused, thread_setting_apply(&w->config.setting),
                          memory_order_relaxed);

    while (
        !atomic_load_explicit(&w->stop, memory_order_relaxed) &&
        source_take(w->config.source, w->config.hold, w->config.versions, &w->work, &generation)) {
        int64_t before = clock_mono_ns();

        atomic_store_explicit(&w->counters.generation_ns, before, memory_order_relaxed);
        atomic_store_explicit(&w->counters.generation, generation, memory_order_release);
        /* Batches are sized in hashes, so that units of more or fewer versions take the same. */
        while (w->work.unit.nonce_count > 0 && may_go_on(w, generation)) {
            uint64_t versions = w->work.unit.versions;
            uint64_t batch = batch_hashes / versions > 64 ? batch_hashes / versions : 64;
            uint64_t done = scan_batch(w, batch);
            int64_t now = clock_mono_ns();

            batch_hashes = versions * next_batch(batch, done, now - before, w->config.batch_ns);
            before = now;
        }
        source_give_back(w->config.source, &w->work);
    }
}

enum err worker_start(struct worker *w)
{
    return joinable_start(&w->thread, NULL, worker_main, w);
}

void worker_stop(struct worker *w)
{
    atomic_store_explicit(&w->stop, true, memory_order_relaxed);
}

bool worker_join(struct worker *w, int64_t deadline_ns)
{
    return joinable_join(&w->thread, deadline_ns);
}

void worker_free(struct worker *w)
{
    if (!w)
        return;
    joinable_clear(&w->thread);
    free(w);
}

const struct worker_counters *worker_counters(const struct worker *w)
{
    return &w->counters;
}

uint64_t worker_hashes(const struct worker *w)
{
    return atomic_load_explicit(&w->counters.hashes, memory_order_relaxed);
}

uint64_t worker_candidates(const struct worker *w)
{
    return atomic_load_explicit(&w->counters.candidates, memory_order_relaxed);
}

uint64_t worker_hw_errors(const struct worker *w)
{
    return atomic_load_explicit(&w->counters.hw_errors, memory_order_relaxed);
}

uint64_t worker_unmailed(const struct worker *w)
{
    return atomic_load_explicit(&w->counters.unmailed, memory_order_relaxed);
}

unsigned worker_refused(const struct worker *w)
{
    return atomic_load_explicit(&w->refused, memory_order_relaxed);
}

uint64_t worker_generation(const struct worker *w, int64_t *since_ns)
{
    uint64_t generation = atomic_load_explicit(&w->counters.generation, memory_order_acquire);

    *since_ns = atomic_load_explicit(&w->counters.generation_ns, memory_order_relaxed);
    return generation;
}
