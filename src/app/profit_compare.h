/* profit_compare.h - two days beside each other: `joulehash profit --compare A.json B.json`. */
#ifndef JOULEHASH_PROFIT_COMPARE_H
#define JOULEHASH_PROFIT_COMPARE_H

#include <stdbool.h>
#include <stddef.h>

/* profit_compare: reads two files of `joulehash profit --json` and prints difficulty, network
 * hashrate, reward, price, hashprice, the network's budget and the stress index of both with their
 * change, on standard output; what one of them does not know is unknown. False with why. */
bool profit_compare(const char *first, const char *second, bool json, char *why, size_t cap);

#endif
