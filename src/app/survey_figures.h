/* survey_figures.h - what the slots of a point of `joulehash efficiency` add up to, and which
 * points are the best. Pure.
 *
 * Figures of several slots are added up: joules, seconds and hashes. Their uncertainty (k = 2)
 * holds that of each slot, and how far the slots lie apart, both in quadrature. */
#ifndef JOULEHASH_SURVEY_FIGURES_H
#define JOULEHASH_SURVEY_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "measure/attribution.h"

/* Values with a weight, and how far they lie apart. */
struct survey_scatter {
    double weight, sum, squares; /* of weights, of weight * value, of weight * value^2 */
    uint32_t count;
};

/* Sums over the slots of one point; zeroed is none. */
struct survey_sums {
    uint32_t slots;
    double hashes, seconds; /* by the threads' or the device's own time */
    struct survey_scatter rate;
};

/* ... of one scope. */
struct survey_energy_sums {
    uint32_t slots;
    double joules, seconds, hashes;
    double variance_j, variance_h;
    struct survey_scatter cost, power; /* joules per hash; watts */
};

void survey_figures_slot(struct survey_sums *s, double hashes, double seconds);

/* survey_figures_energy: of one slot; an unknown one is left out. */
void survey_figures_energy(struct survey_energy_sums *s, const struct attribution_figure *f);

struct survey_value {
    bool known;
    double value;
    bool uncertainty_known;
    double uncertainty; /* k = 2 */
};

struct survey_figure {
    struct survey_value rate_hs;
    struct survey_value power_w, j_per_th, net_j_per_th;
    double joules, energy_seconds, energy_hashes; /* known as power_w is */
};

/* survey_figures_rate: fills rate_hs. survey_figures_cost: the others; idle may be NULL or empty:
 * the net of idle is then unknown. */
void survey_figures_rate(const struct survey_sums *s, struct survey_figure *out);
void survey_figures_cost(const struct survey_energy_sums *s, const struct survey_energy_sums *idle,
                         struct survey_figure *out);

/* survey_figures_idle: mean watts of a scope in which nothing hashed. */
struct survey_value survey_figures_idle(const struct survey_energy_sums *idle);

/* survey_figures_apart: whether two values are further apart than their uncertainties explain; not
 * where one of these is unknown. */
bool survey_figures_apart(const struct survey_value *a, const struct survey_value *b);

#endif
