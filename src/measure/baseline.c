/* baseline.c - the arithmetic of A/B/A. */
#include "measure/baseline.h"

#include <math.h>

#define TERAHASH 1e12
#define COVER 2.0 /* k */

static bool usable(const struct baseline_phase *p)
{
    return p->seconds > 0.0 && p->samples > 0 && p->joules >= 0.0 && isfinite(p->joules) &&
           isfinite(p->sigma_j);
}

static double mean_w(const struct baseline_phase *p)
{
    return p->joules / p->seconds;
}

/* Variance of a phase's mean power as an estimate of idle power: of its joules, and because it is a
 * sample of a power that moves. */
static double mean_variance(const struct baseline_phase *p)
{
    double of_joules = p->sigma_j / p->seconds;

    return of_joules * of_joules + p->power_variance / (double)p->samples;
}

enum err baseline_compute(const struct baseline_phase *before, const struct baseline_phase *hashing,
                          const struct baseline_phase *after, double hashes, double sigma_hashes,
                          struct baseline_result *out)
{
    if (!usable(before) || !usable(hashing) || !usable(after) || !(hashes > 0.0))
        return ERR_RANGE;
    double to_before = before->seconds + hashing->seconds; /* twice the distance of the middles */
    double to_after = after->seconds + hashing->seconds;
    double weight = to_after / (to_before + to_after); /* of before */
    double drift = mean_w(after) - mean_w(before);
    double noise = mean_variance(before) + mean_variance(after);
    double drift2 = fmax(drift * drift - noise, 0.0); /* what chance alone would show is no drift */
    double th = hashes / TERAHASH, of_hashes = sigma_hashes / hashes;

    out->idle_w = weight * mean_w(before) + (1.0 - weight) * mean_w(after);
    out->idle_sigma_w =
        sqrt(weight * weight * mean_variance(before) +
             (1.0 - weight) * (1.0 - weight) * mean_variance(after) + drift2 / 12.0);
    out->power_w = mean_w(hashing);
    out->joules = hashing->joules;
    out->seconds = hashing->seconds;
    out->hashes = hashes;
    out->net_joules = hashing->joules - out->idle_w * hashing->seconds;
    double net_sigma = hypot(hashing->sigma_j, out->idle_sigma_w * hashing->seconds);

    out->j_per_th = out->joules / th;
    out->uncertainty = COVER * hypot(hashing->sigma_j / th, out->j_per_th * of_hashes);
    out->net_j_per_th = out->net_joules / th;
    out->net_uncertainty = COVER * hypot(net_sigma / th, out->net_j_per_th * of_hashes);
    out->net_clear = out->net_j_per_th > out->net_uncertainty;
    return ERR_OK;
}
