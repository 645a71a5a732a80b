/* energy_snapshot.c - the measured energy of a run as the snapshot shows it. */
#include "app/energy.h"

#include <stdio.h>

#include "base/clock.h"

#define NOW_NS (60 * CLOCK_SECOND)      /* what "now" averages over */
#define PATIENCE_NS (10 * CLOCK_SECOND) /* older figures are not "now" */

static const char waiting[] = "no whole interval was measured yet";
static const char no_hashes[] = "nothing was hashed inside what is measured";
static const char not_read[] = "what measured before cannot be read now";

static void fill(const struct energy *e, size_t scope, const struct attribution_figure *f,
                 size_t devices, int64_t now_ns, struct snapshot_energy *out)
{
    const struct attribution *a = energy_attribution(e);
    const struct scopes_plan *plan = attribution_scope(a, scope);
    const uint64_t all = devices < 64 ? (UINT64_C(1) << devices) - 1 : UINT64_MAX;

    *out = (struct snapshot_energy){
        .scope = f->scope,
        .state = sensor_status_text(energy_state(e, scope)),
        .given = f->given,
        .whole = (attribution_scope(energy_attribution(e), scope)->devices & all) == all,
        .known = f->known,
        .joules = f->joules,
        .seconds = f->seconds,
        .elapsed_s = f->elapsed_s,
        .hashes = f->hashes,
        .power_w = f->power_w,
        .samples = f->samples,
        .gaps = f->gaps,
        .j_per_th = {f->known && f->j_per_th_known, f->j_per_th},
        .uncertainty = {f->known && f->uncertainty_known, f->uncertainty},
        .j_per_accepted_th = {f->known && f->accepted_known, f->j_per_accepted_th},
        .accepted_uncertainty = {f->known && f->accepted_known, f->accepted_uncertainty},
    };
    for (size_t i = 0; i < plan->count; i++) {
        const struct meter *m = attribution_meter(a, plan->source[i]);

        out->failed += m->counts.failed;
        out->silences += meter_silences(m, now_ns);
    }
    energy_describe(e, scope, out->source, sizeof out->source);
}

/* What stands where no figure does. */
static void explain(const struct energy *e, struct snapshot *s, bool any_known, bool lost)
{
    const char *why = energy_why(e, &s->energy_advice);

    s->energy_why = why[0] != '\0' ? why : lost ? not_read : any_known ? no_hashes : waiting;
}

void energy_snapshot(const struct energy *e, int64_t now_ns, struct snapshot *s)
{
    const struct attribution *a = energy_attribution(e);
    struct attribution_figure f;
    size_t headline;
    bool any_known = false;

    for (size_t i = 0; i < attribution_scopes(a) && i < SNAPSHOT_ENERGY_MAX; i++) {
        attribution_since(a, i, NULL, &f);
        any_known |= f.known;
        fill(e, i, &f, s->device_count, now_ns, &s->energy[s->energy_count++]);
    }
    explain(e, s, any_known, false);
    if (!attribution_headline(a, now_ns, INT64_MAX, &headline) || headline >= s->energy_count)
        return;
    s->energy_headline_known = true;
    s->energy_headline = headline;
    if (!attribution_headline(a, now_ns, PATIENCE_NS, &headline)) {
        explain(e, s, any_known, true);
        return;
    }
    attribution_over(a, headline, NOW_NS, &f);
    if (f.known && f.j_per_th_known)
        fill(e, headline, &f, s->device_count, now_ns, &s->energy_now);
}
