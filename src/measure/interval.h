/* interval.h - how sure a counted number is: exact Poisson intervals (Garwood 1936), and how long
 * the next event may take. Pure. */
#ifndef JOULEHASH_INTERVAL_H
#define JOULEHASH_INTERVAL_H

#include <stdint.h>

/* interval_poisson: the central interval that holds the mean of a Poisson count with at least that
 * confidence (0 < confidence < 1), from `count` seen events. *low is 0 for a count of 0. */
void interval_poisson(uint64_t count, double confidence, double *low, double *high);

/* interval_at_most: the probability that a Poisson variable of that mean (>= 0) is at most `count`
 * (a whole number >= 0). */
double interval_at_most(double count, double mean);

#endif
