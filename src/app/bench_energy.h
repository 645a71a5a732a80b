/* bench_energy.h - what each row of the bench costs: idle, hashing, idle (A/B/A), one row after the
 * other. Main thread. */
#ifndef JOULEHASH_BENCH_ENERGY_H
#define JOULEHASH_BENCH_ENERGY_H

#include "app/bench_rows.h"
#include "app/energy_sources.h"
#include "measure/baseline.h"
#include "measure/scopes.h"
#include "view/snapshot.h"

struct bench_energy_row {
    bool known; /* false: nothing below holds */
    char scope[SCOPES_LABEL_MAX + 1], source[SNAPSHOT_SOURCE_MAX + 1];
    struct baseline_result result;
};

struct bench_energy {
    struct bench_energy_row row[BENCH_ROWS_MAX];
    char why[SENSOR_NAME_MAX + SENSOR_TEXT_MAX + 8]; /* of rows that are not known; "": none */
    char advice[SENSOR_TEXT_MAX + 1];                /* "": none */
};

/* bench_energy_run: measures every row of a bench that has run, phase_s seconds for each phase;
 * between two rows one idle phase serves both. Takes sensors out of `sources`. Of the scopes that
 * hold the row's device, the widest that is measured, and never given watts. As bench_run else;
 * where nothing can be measured it returns ERR_OK at once, with why. */
enum err bench_energy_run(struct bench *b, struct energy_sources *sources, double phase_s,
                          struct bench_energy *out);

#endif
