/* tune_meter.c - slots of hashing, timed, or with the joules of the same seconds. */
#include "app/tune_meter.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/energy.h"
#include "app/opencl_devices.h"
#include "base/clock.h"
#include "device/device_opencl.h"
#include "device/opencl_rate.h"

#define BETTER 1.005
#define SPEED_SLOT_NS (100 * CLOCK_MILLISECOND)
#define SPEED_ROUNDS 3 /* and one to warm up */
/* Counters of cards move ten times a second: a slot has to be long beside that. */
#define ENERGY_SLOT_NS (3 * CLOCK_SECOND)
#define ENERGY_PERIOD_NS (50 * CLOCK_MILLISECOND)
#define ENERGY_SETTLE_NS (300 * CLOCK_MILLISECOND) /* what a slot begins with and does not count   \
                                                    */
#define ENERGY_ROUNDS 2

struct tune_meter {
    struct energy *energy; /* NULL: by speed */
    double hashes;         /* counted so far, in all slots */
    const char *scope;
    struct work_prep prep;
};

/* One slot being measured by energy. */
struct slot {
    int64_t from_ns; /* settled */
    bool begun[SCOPES_PLANS_MAX];
    struct attribution_mark from[SCOPES_PLANS_MAX];
};

static bool covers(const struct scopes_plan *plan)
{
    return !plan->given && (plan->devices & 1);
}

enum err tune_meter_new(const struct opencl_device *device, struct energy_sources *sources,
                        char *why, size_t cap, struct tune_meter **out)
{
    struct tune_meter *m = calloc(1, sizeof *m);
    enum err e = ERR_OK;

    *out = NULL;
    if (!m)
        return ERR_NOMEM;
    if (sources) {
        struct scopes_device place = opencl_devices_place(device);
        const char *advice = "", *reason = "";
        bool covered = false;

        if ((e = energy_new(sources, &place, 1, ENERGY_PERIOD_NS, &m->energy)) != ERR_OK)
            goto fail;
        const struct attribution *a = energy_attribution(m->energy);

        for (size_t i = 0; i < attribution_scopes(a); i++)
            covered |= covers(attribution_scope(a, i));
        if (!covered) {
            reason = energy_why(m->energy, &advice);
            snprintf(why, cap, "%s%s%s",
                     reason[0] ? reason : "no sensor covers it; given watts tell no difference",
                     advice[0] ? "; " : "", advice);
            e = ERR_UNSUPPORTED;
            goto fail;
        }
        if ((e = energy_start(m->energy)) != ERR_OK)
            goto fail;
    }
    *out = m;
    return ERR_OK;
fail:
    tune_meter_free(m);
    return e;
}

void tune_meter_free(struct tune_meter *m)
{
    if (!m)
        return;
    if (m->energy)
        energy_stop(m->energy, clock_mono_ns() + CLOCK_SECOND);
    energy_free(m->energy);
    free(m);
}

const char *tune_meter_scope(const struct tune_meter *m)
{
    return m->scope;
}

/* Counts what was hashed, takes what was sampled, and begins scopes that have settled. */
static void look(struct tune_meter *m, struct slot *s, double batch)
{
    struct attribution *a = energy_attribution(m->energy);
    struct attribution_counts counts = {.hashes = m->hashes};
    struct attribution_mark mark;

    attribution_count(a, 0, clock_mono_ns(), &counts, batch, 1.0);
    energy_take(m->energy);
    for (size_t i = 0; i < attribution_scopes(a); i++) {
        if (s->begun[i] || !attribution_now(a, i, &mark) || mark.ns < s->from_ns)
            continue;
        s->begun[i] = true;
        s->from[i] = mark;
    }
}

/* The widest scope with joules of this slot. */
static bool conclude(struct tune_meter *m, const struct slot *s, struct tune_figure *out)
{
    const struct attribution *a = energy_attribution(m->energy);
    struct attribution_figure f;

    for (size_t i = 0; i < attribution_scopes(a); i++) {
        if (!covers(attribution_scope(a, i)) || !s->begun[i])
            continue;
        attribution_since(a, i, &s->from[i], &f);
        if (!f.known || !f.j_per_th_known || !f.uncertainty_known)
            continue;
        out->j_per_th = f.j_per_th;
        out->uncertainty = f.uncertainty;
        m->scope = f.scope;
        return true;
    }
    return false;
}

/* One slot, of one form. */
static bool measure(struct tune_meter *m, const struct tune_entry *entry, struct opencl_pace *pace,
                    struct tune_figure *out, char *why, size_t cap)
{
    struct slot *s = calloc(1, sizeof *s);
    int64_t until = clock_mono_ns() + ENERGY_SLOT_NS, took, all = 0;
    uint64_t hashes, sum = 0;
    bool good = false;

    if (!s) {
        snprintf(why, cap, "%s", err_text(ERR_NOMEM));
        return false;
    }
    s->from_ns = clock_mono_ns() + ENERGY_SETTLE_NS;
    opencl_devices_work(&m->prep, entry->versions);
    do {
        if (m->energy)
            look(m, s, pace->batch);
        good = opencl_rate(entry->runner, &m->prep, pace, SPEED_SLOT_NS, &hashes, &took, why, cap);
        if (good) {
            m->hashes += (double)hashes;
            sum += hashes;
            all += took;
        }
    } while (good && m->energy && clock_mono_ns() < until);
    if (good && all <= 0) {
        snprintf(why, cap, "a slot took no time");
        good = false;
    }
    if (good)
        out->rate_hs = (double)sum / ((double)all * 1e-9);
    if (good && m->energy) {
        look(m, s, pace->batch);
        good = conclude(m, s, out);
        if (!good)
            snprintf(why, cap, "the sensors told too little in %g seconds",
                     (double)ENERGY_SLOT_NS * 1e-9);
    }
    free(s);
    return good;
}

/* By speed the best slot counts: nothing makes a device faster than it is. By energy their mean. */
static void fold(const struct tune_meter *m, const struct tune_figure *slot, struct tune_figure *to)
{
    if (!m->energy) {
        to->rate_hs = fmax(to->rate_hs, slot->rate_hs);
        return;
    }
    to->rate_hs += slot->rate_hs / ENERGY_ROUNDS;
    to->j_per_th += slot->j_per_th / ENERGY_ROUNDS;
    to->uncertainty = hypot(to->uncertainty, slot->uncertainty / ENERGY_ROUNDS);
}

bool tune_meter_compare(struct tune_meter *m, const struct tune_entry *a,
                        const struct tune_entry *b, struct tune_figure *figure_a,
                        struct tune_figure *figure_b, char *why, size_t cap)
{
    const struct tune_entry *entry[] = {a, b};
    struct tune_figure *figure[] = {figure_a, figure_b}, slot;
    struct opencl_pace pace[2];
    int entries = b && b->runner ? 2 : 1;
    int warm = m->energy ? 0 : 1, rounds = m->energy ? ENERGY_ROUNDS : SPEED_ROUNDS;

    for (int k = 0; k < entries; k++) {
        opencl_pace_init(&pace[k], DEVICE_OPENCL_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
        *figure[k] = (struct tune_figure){0};
    }
    for (int i = 0; i < warm + rounds; i++)
        for (int k = 0; k < entries; k++) {
            if (!measure(m, entry[k], &pace[k], &slot, why, cap))
                return false;
            if (i >= warm)
                fold(m, &slot, figure[k]);
        }
    return true;
}

bool tune_meter_better(const struct tune_meter *m, const struct tune_figure *now,
                       const struct tune_figure *best)
{
    if (!m->energy)
        return now->rate_hs > best->rate_hs * BETTER;
    return best->j_per_th > now->j_per_th * BETTER &&
           best->j_per_th - now->j_per_th > hypot(best->uncertainty, now->uncertainty);
}
