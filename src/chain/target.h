/* target.h - difficulty, target and nbits: exact conversions. Pure; any thread.
 *
 * A target is a 256-bit number; a hash meets it when, read as a little-endian number, it is not
 * above it. Difficulty 1 at pools is the target 0xffff * 2^208. Difficulties are doubles because
 * that is what JSON carries and what pools compute in: a double is an exact binary fraction, and
 * every conversion here is exact for that fraction. */
#ifndef JOULEHASH_TARGET_H
#define JOULEHASH_TARGET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct target {
    uint64_t limb[4]; /* least significant first */
};

#define DIFFICULTY_MIN 2.3283064365386963e-10 /* the target is just under 2^256: 2^-32 */
#define DIFFICULTY_MAX 1e30

/* target_from_difficulty: floor(0xffff * 2^208 / difficulty), at most 0xffff * 2^240.
 * Returns ERR_RANGE, *out untouched, for anything outside DIFFICULTY_MIN..DIFFICULTY_MAX, NaN
 * included. */
enum err target_from_difficulty(double difficulty, struct target *out);

/* target_for_share: the target that shares are sent at: the exact one less 2^-50 of itself, a few
 * units in the last place of a double. A pool computes 0xffff * 2^208 / hash in doubles, summing
 * the hash from rounded parts; this margin covers all its roundings, so that no share is sent that
 * such a pool may find below its difficulty. Costs one share in 2^50. */
enum err target_for_share(double difficulty, struct target *out);

/* target_difficulty: 0xffff * 2^208 / target, correctly rounded to nearest even; HUGE_VAL for a
 * target of zero. */
double target_difficulty(const struct target *t);

enum nbits_status {
    NBITS_OK,
    NBITS_ZERO,     /* the target is zero */
    NBITS_NEGATIVE, /* sign bit set with a non-zero mantissa, whatever its size */
    NBITS_OVERFLOW, /* does not fit in 256 bits */
};

/* target_from_nbits: Bitcoin's compact form (a base-256 exponent and a signed 23-bit mantissa),
 * with the rules of Bitcoin Core's SetCompact. *out is zero unless NBITS_OK. */
enum nbits_status target_from_nbits(uint32_t nbits, struct target *out);

/* target_to_nbits: the compact form, low bits cut as Bitcoin Core's GetCompact does. */
uint32_t target_to_nbits(const struct target *t);

/* target_from_hash: a 32-byte hash as the number that is compared with targets. */
void target_from_hash(const uint8_t hash[32], struct target *out);

/* target_meets: whether hash, as a number, is at most *t. */
bool target_meets(const uint8_t hash[32], const struct target *t);

/* target_compare: negative, 0 or positive as a < b, a == b, a > b. */
int target_compare(const struct target *a, const struct target *b);

/* target_top: the most significant 32 bits, what prep_h7_mask takes. */
uint32_t target_top(const struct target *t);

/* target_expected_hashes: exact mean number of hashes per share, difficulty * 2^48 / 65535. */
double target_expected_hashes(double difficulty);

#endif
