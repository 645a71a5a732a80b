/* survey.c - rounds, slots, and what the sensors say of them. */
#include "app/survey.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/crew.h"
#include "app/opencl_devices.h"
#include "base/clock.h"
#include "device/opencl_rate.h"

#define LOOK_NS (50 * CLOCK_MILLISECOND) /* of hashing between looks at sensors and signals */
#define PERIOD_NS (100 * CLOCK_MILLISECOND)
#define SLOT_S_LEAST 0.2                  /* without sensors */
#define SAMPLES_LEAST 8.0                 /* of the slowest sensor, in a slot */
#define SETTLE_SAMPLES 2                  /* of it left out where a slot begins */
#define WARM_NS (200 * CLOCK_MILLISECOND) /* of a device before anything counts */
#define WARM_BATCH_NS CLOCK_MILLISECOND
#define BATCHES 4                   /* of a device between looks */
#define IDLE SURVEY_PLAN_POINTS_MAX /* in the place of a point's number */

/* A scope in the slot that is under way. */
struct span {
    bool begun;
    struct attribution_mark from;
    struct attribution_figure figure;
};

struct run {
    struct survey *survey;
    struct energy *energy; /* NULL: nothing is measured */
    struct crew *crew;
    bool *part;
    int64_t from_ns; /* when the slot's settled part begins */
    struct span span[SCOPES_PLANS_MAX];
    double counted[SCOPES_DEVICES_MAX]; /* hashes of all slots */
    double batch, lanes;
    struct opencl_pace pace[SURVEY_PLAN_POINTS_MAX];
    bool broken[SCOPES_DEVICES_MAX]; /* devices that failed */
    struct survey_sums sums[SURVEY_PLAN_POINTS_MAX];
    struct survey_sums paired[SURVEY_PLAN_POINTS_MAX]; /* of slots whose joules are known */
    struct survey_energy_sums cost[SURVEY_PLAN_POINTS_MAX + 1][SCOPES_PLANS_MAX];
    uint64_t seed;
};

double survey_slot_least(const struct energy_sources *sources)
{
    double slowest = 0.0;

    for (size_t i = 0; i < sources->set.count; i++) {
        const struct sensor_info *info = &sources->set.sensor[i]->info;
        double own = info->update_s > 1e-9 * PERIOD_NS ? info->update_s : 1e-9 * PERIOD_NS;

        if (sources->chosen[i] && info->status == SENSOR_OK && !info->given && own > slowest)
            slowest = own;
    }
    return slowest > 0.0 ? SAMPLES_LEAST * slowest : SLOT_S_LEAST;
}

static void look(struct run *r, size_t device)
{
    int64_t now = clock_mono_ns();
    struct attribution_mark mark;

    if (!r->energy)
        return;
    struct attribution *a = energy_attribution(r->energy);

    for (size_t i = 0; i < r->survey->devices; i++) {
        struct attribution_counts counts = {.hashes = r->counted[i]};

        attribution_count(a, i, now, &counts, i == device ? r->batch : 0.0, r->lanes);
    }
    energy_take(r->energy);
    for (size_t i = 0; i < attribution_scopes(a); i++) {
        struct span *s = &r->span[i];

        if (!attribution_now(a, i, &mark) || mark.ns < r->from_ns)
            continue;
        if (s->begun)
            attribution_since(a, i, &s->from, &s->figure);
        else
            s->from = mark;
        s->begun = true;
    }
}

/* A piece of a slot of the processor. */
static void hash_cpu(struct run *r, const struct survey_point *p, size_t index)
{
    struct crew_slot slot = {.hasher = p->hasher,
                             .versions = p->versions,
                             .slot_ns = LOOK_NS,
                             .seed = r->seed++,
                             .part = r->part};

    crew_run(r->crew, &slot);
    r->counted[0] += (double)slot.hashes;
    r->batch = (double)CREW_BATCH_HASHES;
    r->lanes = p->threads;
    survey_figures_slot(&r->sums[index], slot.rate_hs * slot.seconds, slot.seconds);
}

/* ... of a device. */
static void hash_opencl(struct run *r, const struct survey_point *p, size_t index)
{
    struct work_prep prep;
    uint64_t hashes;
    int64_t took, span = (int64_t)(p->batch_ms * 1e6) * BATCHES;
    char why[OPENCL_WHY_MAX];

    crew_work(&prep, p->versions, r->seed++);
    if (!opencl_rate(p->runner, &prep, &r->pace[index], span > LOOK_NS ? span : LOOK_NS, &hashes,
                     &took, why, sizeof why)) {
        r->broken[p->device] = true;
        snprintf(r->survey->failed, sizeof r->survey->failed, "%.40s: %s",
                 p->runner->config.device.name, why);
        return;
    }
    r->counted[p->device] += (double)hashes;
    r->batch = r->pace[index].batch;
    r->lanes = 1.0;
    survey_figures_slot(&r->sums[index], (double)hashes, (double)took * 1e-9);
}

/* How fast a device is, by batches so short that waiting for the first ones costs nothing. */
static double first_rate(struct run *r, const struct survey_point *p)
{
    struct work_prep prep;
    struct opencl_pace pace;
    uint64_t hashes;
    int64_t took;
    char why[OPENCL_WHY_MAX];

    crew_work(&prep, p->versions, r->seed++);
    opencl_pace_init(&pace, WARM_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
    for (int64_t end = clock_mono_ns() + WARM_NS; clock_mono_ns() < end;)
        if (!opencl_rate(p->runner, &prep, &pace, WARM_NS / 4, &hashes, &took, why, sizeof why)) {
            r->broken[p->device] = true;
            snprintf(r->survey->failed, sizeof r->survey->failed, "%.40s: %s",
                     p->runner->config.device.name, why);
            return 0.0;
        }
    return pace.rate;
}

/* Batches begin at the size that they are to have. */
static void warm_up(struct run *r)
{
    double rate = 0.0;
    uint32_t device = 0;

    for (size_t i = 0; i < r->survey->plan->points && !r->survey->ended(r->survey->context); i++) {
        const struct survey_point *p = &r->survey->plan->point[i];
        int64_t target = (int64_t)(p->batch_ms * 1e6);

        if (!p->runner)
            continue;
        if (p->device != device)
            rate = first_rate(r, p);
        device = p->device;
        opencl_pace_init(&r->pace[i], target, (uint64_t)(rate * (double)target) + 1);
        r->pace[i].rate = rate;
    }
}

/* Adds the pieces of a slot up to one value, so that slots and not pieces tell how steady it is. */
static void join(struct survey_sums *all, const struct survey_sums *before)
{
    double hashes = all->hashes - before->hashes, seconds = all->seconds - before->seconds;

    *all = *before;
    survey_figures_slot(all, hashes, seconds);
}

static bool any_figure(const struct run *r)
{
    for (size_t i = 0; i < SCOPES_PLANS_MAX; i++)
        if (r->span[i].figure.known && !r->span[i].figure.given)
            return true;
    return false;
}

/* One slot of a point, or IDLE. False: it was broken off. */
static bool run_slot(struct run *r, size_t index, int64_t slot_ns, int64_t settle_ns)
{
    const struct survey_point *p = index == IDLE ? NULL : &r->survey->plan->point[index];
    int64_t begin = clock_mono_ns(), end = begin + slot_ns;
    struct survey_sums before = {0};
    struct pollfd none = {.fd = -1};
    bool stopped = false;

    if (p && p->hasher)
        survey_plan_part(r->survey->plan, p, r->part);
    if (p)
        before = r->sums[index];
    memset(r->span, 0, sizeof r->span);
    r->from_ns = begin + settle_ns;
    while (!stopped && clock_mono_ns() < end && !(p && r->broken[p->device])) {
        if (!p)
            poll(&none, 1, (int)(LOOK_NS / CLOCK_MILLISECOND));
        else if (p->hasher)
            hash_cpu(r, p, index);
        else
            hash_opencl(r, p, index);
        look(r, p ? p->device : 0);
        stopped = r->survey->ended(r->survey->context);
    }
    if (p && !stopped)
        join(&r->sums[index], &before);
    else if (p)
        r->sums[index] = before;
    if (p && !stopped && any_figure(r))
        survey_figures_slot(&r->paired[index], r->sums[index].hashes - before.hashes,
                            r->sums[index].seconds - before.seconds);
    for (size_t i = 0;
         !stopped && r->energy && i < attribution_scopes(energy_attribution(r->energy)); i++)
        survey_figures_energy(&r->cost[index][i], &r->span[i].figure);
    return !stopped;
}

/* Forwards and backwards by turns: a drift from begin to end then favours nobody. */
static bool run_round(struct run *r, int64_t slot_ns, int64_t settle_ns, int64_t until_ns)
{
    size_t n = r->survey->plan->points;
    bool measures = r->energy != NULL;

    for (size_t i = 0; i < n + measures; i++) {
        size_t place = r->survey->rounds % 2 == 0 ? i : n + measures - 1 - i;

        if (r->survey->rounds > 0 && clock_mono_ns() >= until_ns)
            return false;
        if (!run_slot(r, place == n ? IDLE : place, slot_ns, settle_ns)) {
            r->survey->interrupted = true;
            return false;
        }
    }
    r->survey->rounds++;
    return true;
}

/* Whether a scope was measured at every point that was reached, whatever device it ran on. */
static bool covers_all(const struct run *r, size_t scope)
{
    const struct scopes_plan *plan = attribution_scope(energy_attribution(r->energy), scope);

    if (plan->given)
        return false;
    for (size_t i = 0; i < r->survey->plan->points; i++) {
        uint32_t device = r->survey->plan->point[i].device;

        if (r->sums[i].slots > 0 &&
            (r->cost[i][scope].slots == 0 || (plan->devices >> device & 1) == 0))
            return false;
    }
    return true;
}

/* The widest scope that lets all points be compared, else the widest of the point's own. */
static bool scope_of(const struct run *r, size_t point, size_t *scope)
{
    const struct attribution *a = energy_attribution(r->energy);
    uint32_t device = r->survey->plan->point[point].device;

    for (*scope = 0; *scope < attribution_scopes(a); ++*scope)
        if (covers_all(r, *scope))
            return r->cost[point][*scope].slots > 0;
    for (*scope = 0; *scope < attribution_scopes(a); ++*scope)
        if (!attribution_scope(a, *scope)->given && r->cost[point][*scope].slots > 0 &&
            (attribution_scope(a, *scope)->devices >> device & 1) != 0)
            return true;
    return false;
}

static void conclude(struct run *r)
{
    struct survey *s = r->survey;

    for (size_t i = 0; i < s->plan->points; i++) {
        struct survey_result *out = &s->result[i];
        size_t scope;

        /* Speed and joules of the same slots, where there are such. */
        survey_figures_rate(r->paired[i].slots > 0 ? &r->paired[i] : &r->sums[i], &out->figure);
        if (!r->energy || !scope_of(r, i, &scope)) {
            if (r->energy && r->sums[i].slots > 0 && s->why[0] == '\0')
                snprintf(s->why, sizeof s->why,
                         "too few samples came from sensors that cover the devices");
            continue;
        }
        survey_figures_cost(&r->cost[i][scope], &r->cost[IDLE][scope], &out->figure);
        out->has_scope = true;
        out->scope = scope;
        snprintf(out->scope_name, sizeof out->scope_name, "%s",
                 attribution_scope(energy_attribution(r->energy), scope)->label);
        energy_describe(r->energy, scope, out->source, sizeof out->source);
    }
    for (size_t i = 0; r->energy && i < attribution_scopes(energy_attribution(r->energy)); i++)
        s->idle_w[i] = survey_figures_idle(&r->cost[IDLE][i]);
}

/* Sensors, where any of them measures a device. */
static enum err open_energy(struct run *r)
{
    struct survey *s = r->survey;
    const char *advice;
    bool measured = false;
    enum err e = energy_new(s->sources, s->device, s->devices, PERIOD_NS, &r->energy);

    if (e != ERR_OK)
        return e;
    const struct attribution *a = energy_attribution(r->energy);

    for (size_t i = 0; i < attribution_scopes(a); i++)
        measured |= !attribution_scope(a, i)->given;
    snprintf(s->why, sizeof s->why, "%s", energy_why(r->energy, &advice));
    if (!measured && s->why[0] == '\0')
        snprintf(s->why, sizeof s->why, "watts that are given tell no difference between points");
    snprintf(s->advice, sizeof s->advice, "%s", advice);
    if (measured)
        return energy_start(r->energy);
    energy_free(r->energy);
    r->energy = NULL;
    return ERR_OK;
}

static enum err open_crew(struct run *r)
{
    uint32_t hands = r->survey->plan->hands;

    if (hands == 0)
        return ERR_OK;
    r->part = calloc(hands, sizeof *r->part);
    return r->part ? crew_new(r->survey->setting, hands, &r->crew) : ERR_NOMEM;
}

enum err survey_run(struct survey *s)
{
    struct run *r = calloc(1, sizeof *r);
    enum err e = ERR_NOMEM;

    if (!r)
        return e;
    r->survey = s;
    if ((e = open_energy(r)) == ERR_OK && (e = open_crew(r)) == ERR_OK) {
        int64_t begin = clock_mono_ns();

        warm_up(r);
        double left = s->seconds - (double)(clock_mono_ns() - begin) * 1e-9;
        double slots = (double)(s->plan->points + (r->energy != NULL)) * SURVEY_ROUNDS_AIM;
        double least = r->energy ? SAMPLES_LEAST * energy_renewal_s(r->energy) : SLOT_S_LEAST;
        double slot_s = left / slots > least ? left / slots : least;
        double settle_s = r->energy ? SETTLE_SAMPLES * energy_renewal_s(r->energy) : 0.0;
        int64_t until = begin + (int64_t)(s->seconds * 1e9);

        while (run_round(r, (int64_t)(slot_s * 1e9), (int64_t)(settle_s * 1e9), until))
            if (clock_mono_ns() >= until)
                break;
        conclude(r);
        s->refused = r->crew ? crew_refused(r->crew) : 0;
    }
    if (r->energy)
        energy_stop(r->energy, clock_mono_ns() + CLOCK_SECOND);
    energy_free(r->energy);
    crew_free(r->crew);
    free(r->part);
    free(r);
    return e;
}
