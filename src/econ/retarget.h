/* retarget.h - what the next change of difficulty will be, from the times of blocks. Pure; any
 * thread.
 *
 * Every 2,016 blocks Bitcoin multiplies the difficulty by two weeks over the time that passed from
 * the first to the last of them (2,015 intervals), within 1/4 and 4 (Bitcoin Core, pow.cpp,
 * CalculateNextWorkRequired). Of the intervals that were not seen it is known that they come from
 * the same hashrate: blocks arrive as a Poisson process, so the time of u unseen intervals over
 * that of n seen ones has the beta prime distribution of shapes u and n, whatever the hashrate. */
#ifndef JOULEHASH_RETARGET_H
#define JOULEHASH_RETARGET_H

#include <stdbool.h>
#include <stdint.h>

#define RETARGET_BLOCKS 2016
#define RETARGET_TIMESPAN_S 1209600.0

/* The blocks that were seen of the newest period: the lowest and the highest. */
struct retarget {
    bool any;
    uint32_t first_height, last_height;
    int64_t first_s, last_s; /* header times, seconds since 1970 */
};

struct retarget_forecast {
    uint32_t next_height;     /* of the first block with the new difficulty */
    uint32_t blocks_left;     /* to be found before it, the last seen one not counted */
    uint32_t intervals;       /* between blocks, seen */
    double seconds;           /* that they took */
    double seconds_left;      /* expected until next_height is found */
    double so_far;            /* expected over actual time of what was seen, within 1/4 and 4 */
    double factor, low, high; /* new difficulty over old, and its interval; within 1/4 and 4 */
};

void retarget_init(struct retarget *r);

/* retarget_see: a block's height and header time. One of an older period than the newest seen is
 * passed over, one of a newer period begins anew. The order is free. */
void retarget_see(struct retarget *r, uint32_t height, int64_t time_s);

/* retarget_forecast: with the interval that holds the factor with that confidence (0 to 1, both
 * excluded). False, and *out untouched, where no time lies between two blocks of one period. */
bool retarget_forecast(const struct retarget *r, double confidence, struct retarget_forecast *out);

/* retarget_beta: the value below which a beta variable of those shapes (above 0) lies with
 * probability p. */
double retarget_beta(double a, double b, double p);

#endif
