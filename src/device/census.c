/* census.c - seen against expected. */
#include "device/census.h"

#include <math.h>

double census_sigmas(double expected, uint64_t seen)
{
    double n = (double)seen;
    double half = (n > 0.0 ? n * log(n / expected) : 0.0) - (n - expected);

    if (half < 0.0) /* by rounding, where both are the same */
        half = 0.0;
    return n < expected ? -sqrt(2.0 * half) : sqrt(2.0 * half);
}

bool census_add(struct census *c, double expected, uint64_t seen, struct census_window *out)
{
    double full = CENSUS_FIRST;
    bool alarm = false;

    for (int i = 0; i < CENSUS_WINDOWS; i++, full *= CENSUS_LONGER) {
        struct census_window *w = &c->window[i];

        w->expected += expected;
        w->seen += seen;
        if (w->expected < full)
            continue;
        if (fabs(census_sigmas(w->expected, w->seen)) > CENSUS_SIGMAS) {
            *out = *w;
            alarm = true;
        }
        *w = (struct census_window){0};
    }
    return alarm;
}

double census_chance(uint32_t h7_mask)
{
    return ldexp(1.0, -__builtin_popcount(h7_mask));
}

uint32_t census_mask(uint32_t least, double hashes, double wanted)
{
    uint32_t mask = least;

    while (mask != 0 && hashes * census_chance(mask) < wanted * 0.7071)
        mask &= mask - 1;
    return mask;
}
