/* bench_rows.c - interleaved timing of hashers on a crew of threads. */
#include "app/bench_rows.h"

#include <stdlib.h>

#include "app/crew.h"
#include "base/clock.h"

#define SLOT_NS_LEAST (5 * CLOCK_MILLISECOND)
#define SLOT_NS_MOST (100 * CLOCK_MILLISECOND)
#define ROUNDS_LEAST 3
#define ROUNDS_AIM 20

/* One slot of a row that runs on a device; the crew rests. False: it failed. */
static bool run_device_slot(struct bench_row *row, int64_t slot_ns, uint64_t seed, double *rate,
                            char why[OPENCL_WHY_MAX])
{
    struct work_prep prep;
    uint64_t hashes;
    int64_t took;

    crew_work(&prep, row->versions, seed);
    if (!opencl_rate(row->runner, &prep, &row->pace, slot_ns, &hashes, &took, why, OPENCL_WHY_MAX))
        return false;
    *rate = took > 0 ? (double)hashes / ((double)took * 1e-9) : 0.0;
    row->hashes += hashes;
    row->seconds += (double)took * 1e-9;
    return true;
}

/* One slot of one row: the crew's hashes per second, and the cycles of one thread per hash. */
static void run_slot(struct crew *c, struct bench_row *row, int64_t slot_ns, uint64_t seed,
                     double *rate, double *cycles)
{
    struct crew_slot slot = {
        .hasher = row->hasher, .versions = row->versions, .slot_ns = slot_ns, .seed = seed};

    crew_run(c, &slot);
    *rate = slot.rate_hs;
    *cycles = slot.cycles_per_hash;
    row->hashes += slot.hashes;
    row->seconds += slot.seconds;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/* Sorts and returns the median. */
static double median(double *values, uint32_t n)
{
    qsort(values, n, sizeof *values, compare);
    return (values[(n - 1) / 2] + values[n / 2]) / 2.0;
}

/* Of sorted values: what lies between the quartiles, as a part of the median. */
static double spread(const double *values, uint32_t n)
{
    uint32_t cut = n / 4;

    return (values[n - 1 - cut] - values[cut]) / ((values[(n - 1) / 2] + values[n / 2]) / 2.0);
}

/* What each round gave for each row. */
struct figures {
    double rate[BENCH_ROWS_MAX][BENCH_ROUNDS_MAX];
    double cycles[BENCH_ROWS_MAX][BENCH_ROUNDS_MAX];
};

static enum err run_rounds(struct bench *b, struct crew *c, struct figures *f)
{
    int64_t begin = clock_mono_ns(), whole = (int64_t)(b->seconds * 1e9);
    int64_t slot = whole / (int64_t)(b->rows * ROUNDS_AIM);

    slot = slot < SLOT_NS_LEAST ? SLOT_NS_LEAST : slot > SLOT_NS_MOST ? SLOT_NS_MOST : slot;
    for (size_t i = 0; i < b->rows; i++) {
        b->row[i].hashes = 0;
        b->row[i].seconds = 0.0;
    }
    for (b->rounds = 0; b->rounds < BENCH_ROUNDS_MAX; b->rounds++) {
        if (b->rounds >= ROUNDS_LEAST && clock_mono_ns() - begin >= whole)
            break;
        for (size_t i = 0; i < b->rows; i++) {
            struct bench_row *row = &b->row[i];
            double *rate = &f->rate[i][b->rounds];
            uint64_t seed = b->rounds * BENCH_ROWS_MAX + i;

            if (row->hasher)
                run_slot(c, row, slot, seed, rate, &f->cycles[i][b->rounds]);
            else if (!run_device_slot(row, slot, seed, rate, b->why))
                return ERR_STATE;
            if (b->after_slot)
                b->after_slot(b->context, row);
        }
    }
    for (size_t i = 0; i < b->rows; i++) {
        b->row[i].median_hs = median(f->rate[i], b->rounds);
        b->row[i].min_hs = f->rate[i][0];
        b->row[i].max_hs = f->rate[i][b->rounds - 1];
        b->row[i].spread = spread(f->rate[i], b->rounds);
        b->row[i].cycles_per_hash = median(f->cycles[i], b->rounds);
    }
    return ERR_OK;
}

enum err bench_run(struct bench *b)
{
    struct figures *figures = calloc(1, sizeof *figures);
    struct crew *c = NULL;
    enum err e = figures ? crew_new(b->setting, b->threads, &c) : ERR_NOMEM;

    b->refused = 0;
    if (e == ERR_OK) {
        e = run_rounds(b, c, figures);
        b->refused = crew_refused(c);
    }
    crew_free(c);
    free(figures);
    return e;
}
