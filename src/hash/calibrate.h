/* calibrate.h - picks the fastest hasher that works on this machine, and says why. */
#ifndef JOULEHASH_CALIBRATE_H
#define JOULEHASH_CALIBRATE_H

#include <stdbool.h>
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
        CALIBRATE_SLOW,        /* at less than half the best speed: left untested, never chosen */
    } state;
    uint32_t versions;     /* the fewest versions per pass within 1 % of the best speed */
    double rate_hs;        /* hashes per second in one thread, with that many versions; of one
                              that is SLOW, at a first look */
    double single_rate_hs; /* the same with one version */
    char why[160];         /* for BROKEN: the difference; for UNSUPPORTED: what is missing */
};

#define CALIBRATE_ROWS_MAX 32

struct calibrate_result {
    struct calibrate_row row[CALIBRATE_ROWS_MAX];
    size_t rows;
    size_t best; /* index of the chosen row; == rows when none is usable */
};

/* calibrate_admit: sets row->state, of a row whose hasher is set, to SKIPPED (`only` names
 * another), UNSUPPORTED (with the reason in row->why), or OK. Returns whether it is OK. */
bool calibrate_admit(struct calibrate_row *row, const char *only);

/* calibrate: looks briefly how fast each usable hasher is, self-tests them, the fastest first, and
 * times those that pass, interleaved, in 3 rounds at 1 to 64 versions per pass, for about `slot_ns`
 * each.
 * In: only, the name of the one hasher to consider (NUL-terminated), or NULL for all; thorough,
 * whether to treat all alike: otherwise those that the first look or the first round shows at less
 * than half the best speed are left at that, and with a slot of 2 ms there is a steady choice in a
 * quarter of a second.
 * Reads the thread's clock, so that what else runs here disturbs little. Out: *out filled;
 * out->best < out->rows when a hasher may be used. */
void calibrate(const char *only, bool thorough, int64_t slot_ns, struct calibrate_result *out);

/* calibrate_table: the same for a table of one's own (`count` <= CALIBRATE_ROWS_MAX rows, which
 * *out points into). */
void calibrate_table(const struct hasher *table, size_t count, const char *only, bool thorough,
                     int64_t slot_ns, struct calibrate_result *out);

#endif
