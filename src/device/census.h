/* census.h - candidates counted against what chance gives: the only sign, between two proofs, of a
 * device that misses nonces. Pure.
 *
 * Every hash is a candidate with the same small probability, so their number is Poisson. It is
 * judged over windows of several lengths: a short one soon shows that nothing comes at all, a long
 * one that a few in a hundred are missing. */
#ifndef JOULEHASH_CENSUS_H
#define JOULEHASH_CENSUS_H

#include <stdbool.h>
#include <stdint.h>

#define CENSUS_WINDOWS 4
#define CENSUS_FIRST 64.0  /* candidates expected in the shortest window */
#define CENSUS_LONGER 16.0 /* times as many in the next */
#define CENSUS_SIGMAS 5.0

struct census {
    struct census_window {
        double expected;
        uint64_t seen;
    } window[CENSUS_WINDOWS];
};

/* census_sigmas: how far `seen` lies from a Poisson mean of `expected` > 0, in standard deviations
 * of the normal distribution with about the same tail (the signed root of the likelihood ratio):
 * negative for too few. */
double census_sigmas(double expected, uint64_t seen);

/* census_add: what one batch gave. Returns whether a window came to its end that lies outside
 * CENSUS_SIGMAS; *out is then that window. Every window begins anew at its end. */
bool census_add(struct census *c, double expected, uint64_t seen, struct census_window *out);

/* census_chance: the probability that a hash is a candidate under that filter. */
double census_chance(uint32_t h7_mask);

/* census_mask: the filter to run a batch of so many hashes with: `least`, the job's own, without as
 * many of its bits as it takes for about `wanted` candidates to be expected. */
uint32_t census_mask(uint32_t least, double hashes, double wanted);

#endif
