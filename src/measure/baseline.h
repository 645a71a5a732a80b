/* baseline.h - what hashing costs beyond standing idle: idle, hashing, idle (A/B/A). Pure.
 *
 * The idle power during hashing is taken on the straight line between the middles of the two idle
 * phases. Its uncertainty holds that of both means, and the drift between them, so that a machine
 * that warmed up says so. */
#ifndef JOULEHASH_BASELINE_H
#define JOULEHASH_BASELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct baseline_phase {
    double joules, seconds;
    double sigma_j;        /* one standard deviation of joules */
    double power_variance; /* of the intervals' mean power, W^2 */
    uint64_t samples;      /* such intervals */
};

struct baseline_result {
    double idle_w, idle_sigma_w; /* while hashing; one standard deviation */
    double power_w;              /* while hashing */
    double joules, net_joules;
    double seconds, hashes;               /* of the hashing phase: what joules are divided by */
    double j_per_th, uncertainty;         /* basis total; k = 2 */
    double net_j_per_th, net_uncertainty; /* basis net of idle; k = 2 */
    bool net_clear;                       /* the net is further from 0 than its uncertainty */
};

/* baseline_compute: phases follow each other. hashes > 0 with one standard deviation. ERR_RANGE
 * when a phase has no time or no samples, or nothing was hashed. */
enum err baseline_compute(const struct baseline_phase *before, const struct baseline_phase *hashing,
                          const struct baseline_phase *after, double hashes, double sigma_hashes,
                          struct baseline_result *out);

#endif
