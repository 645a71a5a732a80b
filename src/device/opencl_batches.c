/* opencl_batches.c - units to batches to shares. */
#include "device/opencl_batches.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "device/device.h"

#define FIRST_HASHES (UINT64_C(1) << 16)  /* of the first batch, until the speed is known */
#define WANTED 16.0                       /* candidates per batch */
#define FOUND_FULL (OPENCL_FOUND_MAX / 4) /* expected at most: overflows are for broken devices */

/* The one writer adds without a locked instruction. */
static void add(_Atomic uint64_t *counter, uint64_t n)
{
    atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + n,
                          memory_order_relaxed);
}

void opencl_batches_init(struct opencl_batches *b, const struct opencl_batches_config *config,
                         struct opencl_runner *runner)
{
    memset(b, 0, sizeof *b);
    b->config = *config;
    if (b->config.wanted <= 0.0)
        b->config.wanted = WANTED;
    b->runner = runner;
    opencl_pace_init(&b->pace, config->batch_ns, FIRST_HASHES);
}

/* ---- works ----------------------------------------------------------------------------------- */

static struct opencl_work *free_work(struct opencl_batches *b)
{
    for (size_t i = 0; i < OPENCL_WORKS; i++)
        if (b->work[i].users == 0)
            return &b->work[i];
    return NULL;
}

static void give_back(struct opencl_batches *b, struct opencl_work *w, uint32_t first_nonce,
                      uint64_t nonces)
{
    w->work.unit.first_nonce = first_nonce;
    w->work.unit.nonce_count = nonces;
    source_give_back(b->config.source, &w->work);
    w->users--;
}

static void drop_in_hand(struct opencl_batches *b)
{
    struct opencl_work *w = b->in_hand;

    if (w)
        give_back(b, w, w->work.unit.first_nonce, w->work.unit.nonce_count);
    b->in_hand = NULL;
}

static void drop_parts(struct opencl_batches *b)
{
    while (b->parts > 0) {
        struct opencl_part *p = &b->part[--b->parts];

        give_back(b, p->work, p->first_nonce, p->nonces);
    }
}

/* The unit in hand first: its own nonces are overwritten by the others'. */
static void drop_everything(struct opencl_batches *b)
{
    drop_in_hand(b);
    drop_parts(b);
    while (b->flights > 0) {
        struct opencl_flight *f = &b->flight[b->oldest];

        give_back(b, f->work, f->first_nonce, f->nonces);
        b->oldest = (b->oldest + 1) % OPENCL_QUEUES;
        b->flights--;
    }
}

static bool wants_to_stop(const struct opencl_batches *b)
{
    return atomic_load_explicit(b->config.stop, memory_order_relaxed);
}

static bool may_go_on(const struct opencl_batches *b)
{
    return !wants_to_stop(b) && atomic_load_explicit(b->config.hold, memory_order_relaxed) == 0;
}

/* Takes work if there is none in hand. Waits for it only where nothing is in flight. False: there
 * is none now, or with nothing in flight, never again. */
static bool take_work(struct opencl_batches *b)
{
    struct opencl_work *w;

    if (source_generation(b->config.source) != b->generation) {
        drop_in_hand(b);
        drop_parts(b);
    }
    if (b->in_hand || b->parts > 0)
        return true;
    if (!(w = free_work(b)))
        return false;
    bool (*take)(struct source *, const atomic_uint *, uint32_t, struct work *, uint64_t *) =
        b->flights > 0 ? source_try : source_take;

    if (!take(b->config.source, b->config.hold, b->config.versions, &w->work, &b->generation))
        return false;
    w->id = opencl_runner_work_id(b->runner);
    w->users = 1;
    b->in_hand = w;
    atomic_store_explicit(&b->config.counters->generation_ns, clock_mono_ns(),
                          memory_order_relaxed);
    atomic_store_explicit(&b->config.counters->generation, b->generation, memory_order_release);
    return true;
}

/* ---- submitting ------------------------------------------------------------------------------ */

/* So many nonces that no more candidates are to be expected than the buffer holds with ease, and no
 * more than a run may have. */
static uint64_t most_nonces(const struct work *work)
{
    double candidates = FOUND_FULL / census_chance(work->prep.h7_mask) / work->prep.versions;
    double most = 4294967295.0 / work->prep.versions;

    most = candidates < most ? candidates : most;
    most = most < OPENCL_KERNEL_NONCES_MAX ? most : OPENCL_KERNEL_NONCES_MAX;
    return most < 1.0 ? 1 : (uint64_t)most;
}

/* Cuts the next batch off what there is to do. */
static void next_flight(struct opencl_batches *b, struct opencl_flight *f)
{
    const struct opencl_variant *v = &b->runner->config.variant;

    if (b->parts > 0) {
        struct opencl_part *p = &b->part[--b->parts];

        *f = (struct opencl_flight){
            .work = p->work, .first_nonce = p->first_nonce, .nonces = p->nonces};
    } else {
        struct search_unit *unit = &b->in_hand->work.unit;
        uint64_t most = most_nonces(&b->in_hand->work);
        uint64_t step = (uint64_t)v->group * v->width;

        most = most < unit->nonce_count ? most : unit->nonce_count;
        f->work = b->in_hand;
        f->first_nonce = unit->first_nonce;
        f->nonces = opencl_pace_nonces(&b->pace, unit->versions, step, most);
        unit->first_nonce += (uint32_t)f->nonces;
        unit->nonce_count -= f->nonces;
        if (unit->nonce_count == 0)
            b->in_hand = NULL; /* the flight is its user from now on */
        else
            f->work->users++;
        if (b->runner->batch_nonces < f->nonces)
            b->runner->batch_nonces = f->nonces;
    }
    f->h7_mask = census_mask(f->work->work.prep.h7_mask,
                             (double)f->nonces * f->work->work.prep.versions, b->config.wanted);
}

static bool submit(struct opencl_batches *b, char *why, size_t cap)
{
    size_t slot = (b->oldest + b->flights) % OPENCL_QUEUES;
    struct opencl_flight *f = &b->flight[slot];

    next_flight(b, f);
    f->begun_ns = clock_mono_ns();
    b->flights++; /* also when it fails: then it is given back like the others */
    return opencl_queue_submit(&b->runner->queue[slot], &f->work->work.prep, f->work->id,
                               f->first_nonce, f->nonces, f->h7_mask, why, cap);
}

/* ---- collecting ------------------------------------------------------------------------------ */

/* Sleeps and looks until the oldest batch is done. */
static bool await_oldest(struct opencl_batches *b, char *why, size_t cap)
{
    const struct opencl_flight *f = &b->flight[b->oldest];
    struct opencl_queue *q = &b->runner->queue[b->oldest];
    int64_t until = f->begun_ns + b->runner->config.hang_ns;
    uint64_t hashes = f->nonces * f->work->work.prep.versions;
    int64_t look = opencl_pace_first_look(&b->pace, f->begun_ns, hashes);
    enum opencl_progress progress;
    uint32_t looks = 0;

    clock_sleep_until(look < until ? look : until);
    while ((progress = opencl_queue_look(q, why, cap)) == OPENCL_RUNNING) {
        int64_t now = clock_mono_ns();

        if (now >= until) {
            snprintf(why, cap, "a batch did not end within %.1f s",
                     (double)b->runner->config.hang_ns * 1e-9);
            return false;
        }
        looks++;
        clock_sleep_until(opencl_pace_next_look(&b->pace, now));
    }
    if (progress == OPENCL_FAILED)
        return false;
    /* Was the next one done as well, and so the device idle? */
    char unused[OPENCL_WHY_MAX];
    size_t newest = (b->oldest + b->flights - 1) % OPENCL_QUEUES;
    bool dry = b->flights > 1 &&
               opencl_queue_look(&b->runner->queue[newest], unused, sizeof unused) == OPENCL_DONE;

    opencl_pace_found(&b->pace, looks, dry);
    return true;
}

/* How long the batch kept the device busy: since its beginning or the end of the one before. */
static int64_t busy_ns(struct opencl_batches *b, const struct opencl_flight *f)
{
    const struct opencl_result *r = &b->result;
    int64_t now = clock_mono_ns(), busy;

    if (r->timed)
        busy = r->ended_ns - (r->begun_ns > b->device_ended_ns ? r->begun_ns : b->device_ended_ns);
    else
        busy = now - (f->begun_ns > b->host_ended_ns ? f->begun_ns : b->host_ended_ns);
    b->device_ended_ns = r->timed ? r->ended_ns : 0;
    b->host_ended_ns = now;
    return busy;
}

/* Mails what is a share; returns how many candidates were wrong. */
static uint64_t check_candidates(struct opencl_batches *b, const struct opencl_flight *f)
{
    struct opencl_counters *counters = b->config.counters;
    struct work *work = &f->work->work;
    uint32_t full_mask = work->prep.h7_mask;
    uint64_t wrong = 0;

    work->prep.h7_mask = f->h7_mask; /* what this batch was filtered with */
    for (uint32_t i = 0; i < b->result.found.count; i++) {
        const struct candidate *c = &b->result.found.item[i];
        struct device_event event = {.kind = DEVICE_EVENT_SHARE};
        enum work_verdict verdict = WORK_WRONG;

        if (c->nonce - f->first_nonce < f->nonces) /* else of another batch */
            verdict = work_check(work, c->nonce, c->mid, &event.share);
        if (verdict == WORK_ABOVE)
            continue;
        if (verdict == WORK_WRONG) {
            wrong++;
            event.kind = DEVICE_EVENT_WRONG_NONCE;
            event.share.job_seq = work->job_seq;
            event.share.nonce = c->nonce;
        }
        event.share.device = b->config.device;
        event.share.found_ns = clock_mono_ns();
        if (!mailbox_push(b->config.mailbox, &event) && event.kind == DEVICE_EVENT_SHARE)
            add(&counters->unmailed, 1);
    }
    work->prep.h7_mask = full_mask;
    b->candidates += b->result.found.count;
    b->wrong += wrong;
    add(&counters->candidates, b->result.found.count);
    add(&counters->hw_errors, wrong);
    return wrong;
}

/* More candidates than the buffer holds: its range is scanned again in two parts. */
static bool split(struct opencl_batches *b, const struct opencl_flight *f, char *why, size_t cap)
{
    uint64_t half = f->nonces / 2;

    if (b->result.total > f->nonces * f->work->work.prep.versions || half == 0 ||
        b->parts + 2 > OPENCL_PARTS_MAX) {
        snprintf(why, cap, "%u candidates of %llu hashes cannot be", b->result.total,
                 (unsigned long long)(f->nonces * f->work->work.prep.versions));
        return false;
    }
    b->part[b->parts++] =
        (struct opencl_part){f->work, f->nonces - half, f->first_nonce + (uint32_t)half};
    b->part[b->parts++] = (struct opencl_part){f->work, half, f->first_nonce};
    f->work->users += 2;
    return true;
}

/* Takes in the oldest batch, which is done. False: a fault. */
static bool collect(struct opencl_batches *b, bool *alarm, char *why, size_t cap)
{
    struct opencl_flight *f = &b->flight[b->oldest];
    uint64_t hashes = f->nonces * f->work->work.prep.versions;
    struct census_window window;

    if (!opencl_queue_collect(&b->runner->queue[b->oldest], &b->result, why, cap))
        return false;
    opencl_pace_ran(&b->pace, hashes, busy_ns(b, f));
    if (b->result.total > b->result.found.count) {
        if (!split(b, f, why, cap))
            return false;
    } else if (check_candidates(b, f) == 0) {
        add(&b->config.counters->hashes, hashes);
        if (census_add(&b->census, (double)hashes * census_chance(f->h7_mask),
                       b->result.found.count, &window)) {
            snprintf(why, cap, "%llu candidates where %.1f were to be expected: %+.1f sigmas",
                     (unsigned long long)window.seen, window.expected,
                     census_sigmas(window.expected, window.seen));
            *alarm = true;
        }
    } else if (device_counts_faulty(b->candidates, b->wrong)) {
        snprintf(why, cap, "%llu of %llu nonces that it claimed were wrong",
                 (unsigned long long)b->wrong, (unsigned long long)b->candidates);
        f->nonces = 0; /* what was right of it has been mailed */
        return false;
    }
    f->work->users--;
    b->oldest = (b->oldest + 1) % OPENCL_QUEUES;
    b->flights--;
    /* The next one began when this ended, as far as the host can tell. */
    if (b->flights > 0 && b->flight[b->oldest].begun_ns < b->host_ended_ns)
        b->flight[b->oldest].begun_ns = b->host_ended_ns;
    return true;
}

/* ---- mining ---------------------------------------------------------------------------------- */

enum opencl_outcome opencl_batches_run(struct opencl_batches *b, int64_t due_ns, char *why,
                                       size_t cap)
{
    bool alarm = false;

    for (;;) {
        bool due = alarm || clock_mono_ns() >= due_ns;

        while (!due && b->flights < OPENCL_QUEUES && may_go_on(b) && take_work(b))
            if (!submit(b, why, cap))
                goto fault;
        if (b->flights == 0) {
            if (due)
                return alarm ? OPENCL_OUTCOME_ALARM : OPENCL_OUTCOME_DUE;
            drop_everything(b);
            if (wants_to_stop(b))
                return OPENCL_OUTCOME_CLOSED;
            /* Held, or nothing to do: wait for work; false when there will be none. */
            if (!take_work(b))
                return OPENCL_OUTCOME_CLOSED;
            continue;
        }
        if (!await_oldest(b, why, cap) || !collect(b, &alarm, why, cap))
            goto fault;
    }
fault:
    drop_everything(b);
    return OPENCL_OUTCOME_FAULT;
}
