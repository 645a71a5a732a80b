/* survey_figures.c - sums, means and their errors. */
#include "app/survey_figures.h"

#include <math.h>

#define TERAHASH 1e12
#define COVER 2.0 /* k */

static void take(struct survey_scatter *s, double value, double weight)
{
    s->weight += weight;
    s->sum += weight * value;
    s->squares += weight * value * value;
    s->count++;
}

/* Variance of the weighted mean; false with fewer than two. */
static bool mean_variance(const struct survey_scatter *s, double *out)
{
    if (s->count < 2 || !(s->weight > 0.0))
        return false;
    double mean = s->sum / s->weight;
    double spread = fmax(s->squares / s->weight - mean * mean, 0.0);

    *out = spread / (double)(s->count - 1);
    return true;
}

void survey_figures_slot(struct survey_sums *s, double hashes, double seconds)
{
    if (!(seconds > 0.0))
        return;
    s->slots++;
    s->hashes += hashes;
    s->seconds += seconds;
    take(&s->rate, hashes / seconds, seconds);
}

void survey_figures_energy(struct survey_energy_sums *s, const struct attribution_figure *f)
{
    if (!f->known || f->given || !(f->seconds > 0.0))
        return;
    s->slots++;
    s->joules += f->joules;
    s->seconds += f->seconds;
    s->hashes += f->hashes;
    s->variance_j += f->sigma_j * f->sigma_j;
    s->variance_h += f->sigma_hashes * f->sigma_hashes;
    take(&s->power, f->joules / f->seconds, f->seconds);
    if (f->hashes > 0.0)
        take(&s->cost, f->joules / f->hashes, f->hashes);
}

static struct survey_value value_of(double value, double variance, const struct survey_scatter *s)
{
    double scatter;

    if (!mean_variance(s, &scatter))
        scatter = 0.0;
    return (struct survey_value){.known = true,
                                 .value = value,
                                 .uncertainty_known = true,
                                 .uncertainty = COVER * sqrt(variance + scatter)};
}

void survey_figures_rate(const struct survey_sums *s, struct survey_figure *out)
{
    double variance;

    out->rate_hs = (struct survey_value){0};
    if (s->slots == 0)
        return;
    out->rate_hs.known = true;
    out->rate_hs.value = s->hashes / s->seconds;
    out->rate_hs.uncertainty_known = mean_variance(&s->rate, &variance);
    if (out->rate_hs.uncertainty_known) /* of one slot alone nobody knows how steady it is */
        out->rate_hs.uncertainty = COVER * sqrt(variance);
}

struct survey_value survey_figures_idle(const struct survey_energy_sums *s)
{
    if (s->slots == 0)
        return (struct survey_value){0};
    return value_of(s->joules / s->seconds, s->variance_j / (s->seconds * s->seconds), &s->power);
}

void survey_figures_cost(const struct survey_energy_sums *s, const struct survey_energy_sums *idle,
                         struct survey_figure *out)
{
    out->power_w = out->j_per_th = out->net_j_per_th = (struct survey_value){0};
    if (s->slots == 0)
        return;
    out->joules = s->joules;
    out->energy_seconds = s->seconds;
    out->energy_hashes = s->hashes;
    out->power_w = survey_figures_idle(s);
    if (!(s->hashes > 0.0) || !(s->joules > 0.0))
        return;
    double each = s->joules / s->hashes; /* joules */
    double parts =
        s->variance_j / (s->joules * s->joules) + s->variance_h / (s->hashes * s->hashes);

    out->j_per_th = value_of(each * TERAHASH, each * each * parts, &s->cost);
    /* value_of took the scatter of joules per hash: both are per hash until here. */
    out->j_per_th.uncertainty *= TERAHASH;
    if (!idle || idle->slots == 0)
        return;
    struct survey_value rest = survey_figures_idle(idle);
    double of_rest = rest.uncertainty * s->seconds / s->hashes * TERAHASH;

    out->net_j_per_th =
        (struct survey_value){.known = true,
                              .value = (s->joules - rest.value * s->seconds) / s->hashes * TERAHASH,
                              .uncertainty_known = true,
                              .uncertainty = hypot(out->j_per_th.uncertainty, of_rest)};
}

bool survey_figures_apart(const struct survey_value *a, const struct survey_value *b)
{
    return a->known && b->known && a->uncertainty_known && b->uncertainty_known &&
           fabs(a->value - b->value) > hypot(a->uncertainty, b->uncertainty);
}
