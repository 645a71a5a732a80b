/* selftest.h - a hasher is used only after this has compared it with the plain reference. */
#ifndef JOULEHASH_SELFTEST_H
#define JOULEHASH_SELFTEST_H

#include <stdbool.h>
#include <stddef.h>

#include "hash/hasher.h"

/* selftest_hasher: runs `h` over real blocks and seeded random work (hits in every lane and every
 * midstate index, ranges that start and end anywhere, first and last nonce of the space, a full
 * candidates list) and compares each answer, hits and misses, with sha256.h.
 * The caller has checked h->features. Takes a few milliseconds to tens of milliseconds.
 * Returns true when all agree; else false with the first difference in words in why (cut at cap).
 */
bool selftest_hasher(const struct hasher *h, char *why, size_t cap);

#endif
