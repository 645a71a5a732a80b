/* calibrate.h - picks the fastest hasher that works on this machine, and says why. */
#ifndef JOULEHASH_CALIBRATE_H
#define JOULEHASH_CALIBRATE_H

#include <stddef.h>
#include <stdint.h>

#include "hash/hasher.h"

struct calibrate_row {
    const struct hasher *hasher;
    enum calibrate_state {
        CALIBRATE_OK,
        CALIBRATE_UNSUPPORTED, /* the processor or the operating system lacks a feature */
        CALIBRATE_BROKEN,      /* refused by the self-test */
        CALIBRATE_SKIPPED,     /* another was asked for by name */
    } state;
    uint32_t versions;     /* versions per pass at which rate_hs was best */
    double rate_hs;        /* hashes per second in one thread, with that many versions */
    double single_rate_hs; /* the same with one version */
    char why[160];         /* for BROKEN: the difference; for UNSUPPORTED: what is missing */
};

#define CALIBRATE_ROWS_MAX 32

struct calibrate_result {
    struct calibrate_row row[CALIBRATE_ROWS_MAX];
    size_t rows;
    size_t best; /* index of the chosen row; == rows when none is usable */
};

/* calibrate: self-tests each usable hasher, then times those that pass for about `slot_ns` each per
 * round, interleaved, at 1 and at a few more versions per pass.
 * In: only, the name of the one hasher to consider, or NULL for all; NULL-terminated.
 * Reads the clock. Out: *out filled; out->best < out->rows when a hasher may be used. */
void calibrate(const char *only, int64_t slot_ns, struct calibrate_result *out);

#endif
