/* attribution.c - steps of scopes, and the figures over them. */
#include "measure/attribution.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#define MARKS 1024
#define TERAHASH 1e12
#define COVER 2.0        /* k */
#define UNCOVERED_S 2e-6 /* rounding of times, no gap */

struct track { /* of one device */
    struct window hashes, work, shares;
    double batch, lanes;
};

/* Sums over a scope's sources, and over its devices, at one instant. */
struct sums {
    double joules, covered, variance;
    struct attribution_counts counts;
};

struct scope {
    struct scopes_plan plan;
    bool begun, broken;                  /* broken: the newest interval was left out */
    struct attribution_mark mark[MARKS]; /* a ring */
    size_t newest, count;
    struct attribution_mark first;
    struct sums at; /* the newest mark */
};

struct attribution {
    size_t sources, devices, scopes;
    struct meter **meter;
    struct track **track;
    struct scope *scope[SCOPES_PLANS_MAX];
};

enum err attribution_new(const struct sensor_info *const *info, const struct meter_config *config,
                         size_t sources, const struct scopes_device *device, size_t devices,
                         enum scopes_use *use, struct attribution **out)
{
    struct attribution *a = calloc(1, sizeof *a);
    struct scopes_plan *plan = calloc(SCOPES_PLANS_MAX, sizeof *plan);
    enum scopes_use uses[SENSOR_SET_MAX];
    enum err e = ERR_NOMEM;

    *out = NULL;
    if (!a || !plan)
        goto out;
    a->sources = sources;
    a->devices = devices;
    a->meter = calloc(sources + 1, sizeof *a->meter);
    a->track = calloc(devices + 1, sizeof *a->track);
    if (!a->meter || !a->track)
        goto out;
    size_t plans = scopes_plan(info, sources, device, devices, plan, use ? use : uses);

    for (size_t i = 0; i < sources; i++) {
        if (info[i]->status != SENSOR_OK && info[i]->status != SENSOR_PAUSED)
            continue;
        if ((a->meter[i] = malloc(sizeof **a->meter)) == NULL)
            goto out;
        meter_init(a->meter[i], &config[i]);
    }
    for (size_t i = 0; i < devices; i++) {
        if ((a->track[i] = calloc(1, sizeof **a->track)) == NULL)
            goto out;
    }
    for (; a->scopes < plans; a->scopes++) {
        if ((a->scope[a->scopes] = calloc(1, sizeof **a->scope)) == NULL)
            goto out;
        a->scope[a->scopes]->plan = plan[a->scopes];
    }
    *out = a;
    a = NULL;
    e = ERR_OK;
out:
    free(plan);
    attribution_free(a);
    return e;
}

void attribution_free(struct attribution *a)
{
    if (!a)
        return;
    for (size_t i = 0; a->meter && i < a->sources; i++)
        free(a->meter[i]);
    for (size_t i = 0; a->track && i < a->devices; i++)
        free(a->track[i]);
    for (size_t i = 0; i < a->scopes; i++)
        free(a->scope[i]);
    free(a->meter);
    free(a->track);
    free(a);
}

static bool has_device(const struct scope *s, size_t device)
{
    return (s->plan.devices >> device & 1) != 0;
}

static int64_t oldest_ns(const struct window *w)
{
    return w->sample[(w->newest + WINDOW_SAMPLES - (w->count - 1)) % WINDOW_SAMPLES].ns;
}

/* The instants that every source and device of a scope knows; false when there are none. */
static bool common(const struct attribution *a, const struct scope *s, int64_t *from, int64_t *to)
{
    *from = INT64_MIN;
    *to = INT64_MAX;
    for (size_t i = 0; i < s->plan.count + a->devices; i++) {
        const struct window *w;

        if (i < s->plan.count)
            w = &a->meter[s->plan.source[i]]->joules;
        else if (has_device(s, i - s->plan.count))
            w = &a->track[i - s->plan.count]->hashes;
        else
            continue;
        if (w->count < 2) /* one sample is no interval yet */
            return false;
        if (oldest_ns(w) > *from)
            *from = oldest_ns(w);
        if (w->sample[w->newest].ns < *to)
            *to = w->sample[w->newest].ns;
    }
    return *from <= *to;
}

/* All sums at one instant, and the variances of where it lies. False when a ring has already
 * forgotten it. */
static bool sums_at(const struct attribution *a, const struct scope *s, int64_t ns,
                    struct sums *sum, double *edge_j, double *edge_h)
{
    double value, doubt;

    *sum = (struct sums){0};
    *edge_j = *edge_h = 0.0;
    for (size_t i = 0; i < s->plan.count; i++) {
        const struct meter *m = a->meter[s->plan.source[i]];

        if (!window_at(&m->joules, ns, &value, &doubt))
            return false;
        sum->joules += value;
        *edge_j += doubt * doubt + (ns <= m->first.ns ? m->first.edge : m->mark.edge);
        if (!window_at(&m->covered, ns, &value, &doubt))
            return false;
        sum->covered += value;
        if (!window_at(&m->variance, ns, &value, &doubt))
            return false;
        sum->variance += value;
    }
    for (size_t i = 0; i < a->devices; i++) {
        const struct track *t = a->track[i];

        if (!has_device(s, i))
            continue;
        if (!window_at(&t->hashes, ns, &value, &doubt))
            return false;
        sum->counts.hashes += value;
        *edge_h += doubt * doubt + t->lanes * t->batch * t->batch / 12.0;
        if (window_at(&t->work, ns, &value, &doubt))
            sum->counts.accepted_work += value;
        if (window_at(&t->shares, ns, &value, &doubt))
            sum->counts.accepted += value;
    }
    return true;
}

static void keep(struct scope *s, const struct attribution_mark *mark)
{
    s->newest = s->count == 0 ? 0 : (s->newest + 1) % MARKS;
    s->mark[s->newest] = *mark;
    if (s->count < MARKS)
        s->count++;
}

/* Counts or leaves out the interval from the newest mark to ns. Where leaving out begins or ends,
 * the known part has an end more, at that mark. */
static void step(const struct attribution *a, struct scope *s, int64_t ns)
{
    struct attribution_mark mark = s->mark[s->newest];
    struct sums now;
    double edge_j, edge_h, dt = (double)(ns - mark.ns) * 1e-9, sources = (double)s->plan.count;

    if (s->count == 1) { /* with what came since, the first mark's ends are known better */
        if (!sums_at(a, s, mark.ns, &s->at, &mark.edge_j, &mark.edge_h))
            return;
        s->first = s->mark[s->newest] = mark;
    }
    if (!sums_at(a, s, ns, &now, &edge_j, &edge_h))
        return;
    double joules = now.joules - s->at.joules, covered = now.covered - s->at.covered;
    bool known = fabs(covered - sources * dt) <= UNCOVERED_S * sources;

    if (known == s->broken && mark.known > 0) {
        mark.variance_j += mark.edge_j;
        mark.variance_h += mark.edge_h;
    }
    if (known) {
        mark.joules += joules;
        mark.covered_s += dt;
        mark.power2 += joules * joules / dt;
        mark.counts.hashes += now.counts.hashes - s->at.counts.hashes;
        mark.counts.accepted_work += now.counts.accepted_work - s->at.counts.accepted_work;
        mark.counts.accepted += now.counts.accepted - s->at.counts.accepted;
        mark.variance_j += fmax(now.variance - s->at.variance, 0.0);
        mark.known++;
    } else
        mark.unknown++;
    s->broken = !known;
    mark.ns = ns;
    mark.edge_j = edge_j;
    mark.edge_h = edge_h;
    s->at = now;
    keep(s, &mark);
}

static void begin(const struct attribution *a, struct scope *s, int64_t ns)
{
    struct attribution_mark mark = {.ns = ns};

    if (!sums_at(a, s, ns, &s->at, &mark.edge_j, &mark.edge_h))
        return;
    s->begun = true;
    s->first = mark;
    keep(s, &mark);
}

static void advance(struct attribution *a)
{
    int64_t from, to, ns;

    for (size_t i = 0; i < a->scopes; i++) {
        struct scope *s = a->scope[i];
        const struct window *lead = &a->meter[s->plan.source[0]]->joules;

        if (!common(a, s, &from, &to))
            continue;
        if (!s->begun && window_after(lead, from - 1, &ns) && ns <= to)
            begin(a, s, ns);
        if (!s->begun)
            continue;
        ns = s->mark[s->newest].ns;
        if (from > ns) /* a ring has forgotten what lies between: one long step to what it knows */
            ns = from - 1;
        while (window_after(lead, ns, &ns) && ns <= to)
            step(a, s, ns);
    }
}

void attribution_sample(struct attribution *a, size_t source, const struct sensor_sample *sample)
{
    assert(source < a->sources);
    if (!a->meter[source])
        return;
    enum meter_step did = meter_push(a->meter[source], sample);

    if (did == METER_KNOWN || did == METER_UNKNOWN)
        advance(a);
}

void attribution_count(struct attribution *a, size_t device, int64_t ns,
                       const struct attribution_counts *counts, double batch, double lanes)
{
    assert(device < a->devices);
    struct track *t = a->track[device];

    window_push(&t->hashes, ns, counts->hashes);
    window_push(&t->work, ns, counts->accepted_work);
    window_push(&t->shares, ns, counts->accepted);
    t->batch = batch;
    t->lanes = lanes;
    advance(a);
}

const struct meter *attribution_meter(const struct attribution *a, size_t source)
{
    return source < a->sources ? a->meter[source] : NULL;
}

size_t attribution_scopes(const struct attribution *a)
{
    return a->scopes;
}

const struct scopes_plan *attribution_scope(const struct attribution *a, size_t scope)
{
    return &a->scope[scope]->plan;
}

bool attribution_now(const struct attribution *a, size_t scope, struct attribution_mark *out)
{
    const struct scope *s = a->scope[scope];

    if (s->begun)
        *out = s->mark[s->newest];
    return s->begun;
}

/* Steps of watts are the same error all the time, so they grow with the time. */
static double watts_variance(const struct attribution *a, const struct scope *s, double covered_s)
{
    double sum = 0.0;

    for (size_t i = 0; i < s->plan.count; i++) {
        const struct meter *m = a->meter[s->plan.source[i]];

        if (m->config.by_power)
            sum += m->quantum * m->quantum * covered_s * covered_s / 12.0;
    }
    return sum;
}

static void relate(const struct attribution_mark *from, const struct attribution_mark *to,
                   struct attribution_figure *f)
{
    double work = to->counts.accepted_work - from->counts.accepted_work;
    double shares = to->counts.accepted - from->counts.accepted;
    double of_energy = f->sigma_j / f->joules, of_hashes = f->sigma_hashes / f->hashes;

    if (f->hashes > 0.0) {
        f->j_per_th_known = true;
        f->j_per_th = f->joules / (f->hashes / TERAHASH);
        f->uncertainty = COVER * f->j_per_th * hypot(of_energy, of_hashes);
        f->uncertainty_known = !f->given && f->joules > 0.0;
    }
    if (work > 0.0 && shares >= 0.5) {
        f->accepted_known = true;
        f->j_per_accepted_th = f->joules / (work / TERAHASH);
        f->accepted_uncertainty = COVER * f->j_per_accepted_th *
                                  hypot(f->joules > 0.0 ? of_energy : 0.0, 1.0 / sqrt(shares));
    }
}

void attribution_since(const struct attribution *a, size_t scope,
                       const struct attribution_mark *from, struct attribution_figure *f)
{
    const struct scope *s = a->scope[scope];
    const struct attribution_mark *to = &s->mark[s->newest];

    *f = (struct attribution_figure){.scope = s->plan.label, .given = s->plan.given};
    if (!s->begun)
        return;
    if (!from)
        from = &s->first;
    f->from_ns = from->ns;
    f->to_ns = to->ns;
    f->joules = to->joules - from->joules;
    f->seconds = to->covered_s - from->covered_s;
    f->elapsed_s = (double)(to->ns - from->ns) * 1e-9;
    f->hashes = to->counts.hashes - from->counts.hashes;
    f->samples = to->known - from->known;
    f->gaps = to->unknown - from->unknown;
    f->known = f->samples > 0 && f->seconds > 0.0;
    if (!f->known)
        return;
    f->power_w = f->joules / f->seconds;
    f->power_variance =
        fmax((to->power2 - from->power2) / f->seconds - f->power_w * f->power_w, 0.0);
    f->sigma_j = sqrt(to->variance_j - from->variance_j + from->edge_j + to->edge_j +
                      watts_variance(a, s, f->seconds));
    f->sigma_hashes = sqrt(to->variance_h - from->variance_h + from->edge_h + to->edge_h);
    relate(from, to, f);
}

void attribution_over(const struct attribution *a, size_t scope, int64_t span_ns,
                      struct attribution_figure *out)
{
    const struct scope *s = a->scope[scope];
    const struct attribution_mark *from = NULL, *to = &s->mark[s->newest];

    for (size_t back = 1; back < s->count; back++) {
        const struct attribution_mark *m = &s->mark[(s->newest + MARKS - back) % MARKS];

        if (from && to->ns - m->ns > span_ns)
            break;
        from = m;
    }
    attribution_since(a, scope, from, out);
}

bool attribution_headline(const struct attribution *a, int64_t now_ns, int64_t patience_ns,
                          size_t *scope)
{
    for (int given = 0; given <= 1; given++)
        for (size_t i = 0; i < a->scopes; i++) {
            struct attribution_figure f;

            if (a->scope[i]->plan.given != (bool)given)
                continue;
            attribution_since(a, i, NULL, &f);
            if (f.known && f.hashes > 0.0 &&
                (patience_ns == INT64_MAX || now_ns - f.to_ns <= patience_ns)) {
                *scope = i;
                return true;
            }
        }
    return false;
}
