/* bench_energy.c - idle, hashing, idle, for each row. */
#include "app/bench_energy.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/crew.h"
#include "app/energy.h"
#include "app/opencl_devices.h"
#include "base/clock.h"

#define PERIODS_AIM 40 /* samples of a phase */
#define PERIOD_NS_LEAST (50 * CLOCK_MILLISECOND)
#define PERIOD_NS_MOST CLOCK_SECOND
#define SETTLE_PERIODS 2 /* left out where a phase begins */
#define LOOK_MS 20

/* The figures of one phase, by scope: from the first mark in it to the newest. */
struct phase {
    int64_t from_ns; /* settled */
    bool begun[SCOPES_PLANS_MAX];
    struct attribution_mark from[SCOPES_PLANS_MAX];
    struct attribution_figure figure[SCOPES_PLANS_MAX];
};

struct bout {
    struct energy *energy;
    int64_t period_ns;
    size_t devices, device; /* all, and the one that hashes; 0 is the processor */
    double hashes[SCOPES_DEVICES_MAX];
    double before; /* of that device, when its row began */
    double batch, lanes;
    struct phase idle[2], hashing, *now;
};

static void begin_phase(struct bout *t, struct phase *p)
{
    memset(p, 0, sizeof *p);
    p->from_ns = clock_mono_ns() + SETTLE_PERIODS * t->period_ns;
    t->now = p;
}

/* Counts, takes what was sampled, and carries the phase's figures on. */
static void look(struct bout *t)
{
    const struct attribution *a = energy_attribution(t->energy);
    struct attribution_mark mark;

    for (size_t i = 0; i < t->devices; i++) {
        struct attribution_counts counts = {.hashes = t->hashes[i]};

        attribution_count(energy_attribution(t->energy), i, clock_mono_ns(), &counts,
                          i == t->device ? t->batch : 0.0, t->lanes);
    }
    energy_take(t->energy);
    for (size_t i = 0; i < attribution_scopes(a); i++) {
        if (!attribution_now(a, i, &mark) || mark.ns < t->now->from_ns)
            continue;
        if (t->now->begun[i])
            attribution_since(a, i, &t->now->from[i], &t->now->figure[i]);
        else
            t->now->from[i] = mark;
        t->now->begun[i] = true;
    }
}

static void stand_idle(struct bout *t, double seconds)
{
    int64_t end = clock_mono_ns() + (int64_t)(seconds * 1e9);
    struct pollfd none = {.fd = -1};

    while (clock_mono_ns() < end) {
        poll(&none, 1, LOOK_MS);
        look(t);
    }
}

static void after_slot(void *context, const struct bench_row *row)
{
    struct bout *t = context;

    t->hashes[t->device] = t->before + (double)row->hashes;
    look(t);
}

static struct baseline_phase phase_of(const struct attribution_figure *f)
{
    return (struct baseline_phase){.joules = f->joules,
                                   .seconds = f->seconds,
                                   .sigma_j = f->sigma_j,
                                   .power_variance = f->power_variance,
                                   .samples = f->samples};
}

static void conclude(const struct bout *t, const struct phase *before, const struct phase *after,
                     struct bench_energy_row *out)
{
    const struct attribution *a = energy_attribution(t->energy);

    for (size_t i = 0; i < attribution_scopes(a) && !out->known; i++) {
        const struct scopes_plan *plan = attribution_scope(a, i);
        const struct attribution_figure *f = &t->hashing.figure[i];
        struct baseline_phase one = phase_of(&before->figure[i]), two = phase_of(f),
                              three = phase_of(&after->figure[i]);

        if (plan->given || !(plan->devices >> t->device & 1))
            continue;
        out->known = baseline_compute(&one, &two, &three, f->hashes, f->sigma_hashes,
                                      &out->result) == ERR_OK;
        snprintf(out->scope, sizeof out->scope, "%s", plan->label);
        energy_describe(t->energy, i, out->source, sizeof out->source);
    }
}

static const char *why_not(const struct bout *t)
{
    const struct attribution *a = energy_attribution(t->energy);

    for (size_t i = 0; i < attribution_scopes(a); i++)
        if (!attribution_scope(a, i)->given && attribution_scope(a, i)->devices >> t->device & 1)
            return "too few samples came from the sensors of some rows";
    return "no sensor covers the devices of some rows; watts that are given tell no difference";
}

/* One row alone, hashing for so long. */
static enum err run_row(struct bench *b, size_t index, double seconds, struct bout *t)
{
    struct bench *alone = calloc(1, sizeof *alone);

    if (!alone)
        return ERR_NOMEM;
    alone->row[0] = b->row[index];
    alone->rows = 1;
    alone->threads = b->threads;
    alone->setting = b->setting;
    alone->seconds = seconds;
    alone->after_slot = after_slot;
    alone->context = t;
    t->before = t->hashes[t->device];
    enum err e = bench_run(alone);

    memcpy(b->why, alone->why, sizeof b->why);
    free(alone);
    return e;
}

/* The processor, and each card that has rows: those of one device follow each other. */
static size_t place_devices(const struct bench *b, struct scopes_device *device, size_t *of_row)
{
    size_t devices = 1;

    device[0] = (struct scopes_device){.gpu = false};
    for (size_t i = 0; i < b->rows; i++) {
        const struct bench_row *r = &b->row[i];

        of_row[i] = 0;
        if (r->hasher)
            continue;
        if ((i == 0 || b->row[i - 1].runner != r->runner) && devices < SCOPES_DEVICES_MAX)
            device[devices++] = opencl_devices_place(&r->runner->config.device);
        of_row[i] = devices - 1;
    }
    return devices;
}

static enum err run_all(struct bench *b, const size_t *of_row, double phase_s, struct bout *t,
                        struct bench_energy *out)
{
    enum err e = energy_start(t->energy);

    if (e != ERR_OK)
        return e;
    begin_phase(t, &t->idle[0]);
    stand_idle(t, phase_s);
    for (size_t i = 0; i < b->rows && e == ERR_OK; i++) {
        struct phase *before = &t->idle[i % 2], *after = &t->idle[(i + 1) % 2];

        t->device = of_row[i];
        t->lanes = b->row[i].hasher ? (double)b->threads : 1.0;
        t->batch = b->row[i].hasher ? (double)CREW_BATCH_HASHES : b->row[i].pace.batch;
        begin_phase(t, &t->hashing);
        e = run_row(b, i, phase_s, t);
        begin_phase(t, after);
        stand_idle(t, phase_s);
        if (e == ERR_OK)
            conclude(t, before, after, &out->row[i]);
        if (!out->row[i].known)
            snprintf(out->why, sizeof out->why, "%s", why_not(t));
    }
    energy_stop(t->energy, clock_mono_ns() + CLOCK_SECOND);
    return e;
}

enum err bench_energy_run(struct bench *b, struct energy_sources *sources, double phase_s,
                          struct bench_energy *out)
{
    struct scopes_device device[SCOPES_DEVICES_MAX];
    size_t of_row[BENCH_ROWS_MAX];
    struct bout *t = calloc(1, sizeof *t);
    const char *advice;
    enum err e = ERR_NOMEM;

    memset(out, 0, sizeof *out);
    if (!t)
        return ERR_NOMEM;
    t->devices = place_devices(b, device, of_row);
    t->period_ns = (int64_t)(phase_s * 1e9 / PERIODS_AIM);
    t->period_ns = t->period_ns < PERIOD_NS_LEAST  ? PERIOD_NS_LEAST
                   : t->period_ns > PERIOD_NS_MOST ? PERIOD_NS_MOST
                                                   : t->period_ns;
    if ((e = energy_new(sources, device, t->devices, t->period_ns, &t->energy)) != ERR_OK)
        goto out;
    snprintf(out->why, sizeof out->why, "%s", energy_why(t->energy, &advice));
    snprintf(out->advice, sizeof out->advice, "%s", advice);
    if (out->why[0] == '\0')
        e = run_all(b, of_row, phase_s, t, out);
out:
    energy_free(t->energy);
    free(t);
    return e;
}
