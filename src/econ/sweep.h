/* sweep.h - one input varied in even steps: price=40000:140000:10000. Pure. */
#ifndef JOULEHASH_SWEEP_H
#define JOULEHASH_SWEEP_H

#include <stdbool.h>
#include <stddef.h>

#include "econ/econ.h"

#define SWEEP_VALUES_MAX 64

struct sweep {
    enum econ_name name; /* ECON_PRICE, ECON_TARIFF or ECON_DIFFICULTY */
    size_t values;       /* 1 to SWEEP_VALUES_MAX */
    double value[SWEEP_VALUES_MAX];
};

/* sweep_parse: NAME=FROM:TO:STEP, with TO where a whole number of steps ends there (within a
 * millionth of a step); numbers may carry prefixes ("difficulty=100T:200T:25T"). False with why. */
bool sweep_parse(const char *text, struct sweep *out, char *why, size_t cap);

#endif
