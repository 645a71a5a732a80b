/* allowance.h - keeps a hashrate at a target: hashes are allowed at a steady rate, and devices
 * stand still while they have used up what was allowed. Pure: counts and times are arguments. */
#ifndef JOULEHASH_ALLOWANCE_H
#define JOULEHASH_ALLOWANCE_H

#include <stdbool.h>
#include <stdint.h>

#define ALLOWANCE_PERIOD_NS INT64_C(200000000) /* ask so often */
#define ALLOWANCE_STILL_S 0.4                  /* stands still at least for so much of the target */
#define ALLOWANCE_SAVED_S 2.0                  /* what was not used is kept up to this */

/* Value; its members are written by allowance.c alone. */
struct allowance {
    double target_hs;
    double left; /* hashes; below 0: used too many */
    double hashes;
    int64_t ns;
    bool held;
};

/* allowance_init: in: hashes counted so far. */
void allowance_init(struct allowance *a, double target_hs, double hashes, int64_t now_ns);

/* allowance_hold: whether the devices shall stand still from now on. In: all hashes counted;
 * neither they nor times go back. */
bool allowance_hold(struct allowance *a, double hashes, int64_t now_ns);

#endif
