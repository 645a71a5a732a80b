/* calibrate.c - the choice of hasher and of versions per pass, by measuring. */
#include "hash/calibrate.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/prng.h"
#include "hash/cpu_features.h"
#include "hash/selftest.h"

#define ROUNDS 3
/* A hasher at less than this part of the fastest is not timed any further. */
#define HOPELESS 0.5
#define LOOK_VERSIONS 4 /* of the first look: what most can make use of */
#define LOOKS 3
/* Fewer versions per pass leave finer pieces of work: this much speed is given up for them. */
#define WORTH_FEWER_VERSIONS 0.99

static const uint32_t version_counts[] = {1, 4, 8, 16, 32, 64};
#define VERSION_COUNTS (sizeof version_counts / sizeof version_counts[0])

struct timing {
    uint64_t batch; /* nonces per call, so that calls take a good part of a slot */
    double rate_hs; /* the fastest round: what disturbs a round only slows it down */
};

struct bench {
    uint8_t header[HEADER_BYTES];
    struct work_prep prep;
    struct candidates out;
    struct timing timing[CALIBRATE_ROWS_MAX][VERSION_COUNTS];
};

static void prepare_versions(struct bench *b, uint32_t count)
{
    uint32_t version[PREP_VERSIONS_MAX];

    for (uint32_t i = 0; i < count; i++)
        version[i] = UINT32_C(0x20000000) | i << 13;
    prep_init(&b->prep, b->header, version, count, UINT32_MAX);
}

/* In the thread's own time: on a busy machine, or in a container with a quota, the slot that others
 * cut short says nothing about the hasher. */
static int64_t time_batch(struct bench *b, const struct hasher *h, uint64_t batch)
{
    int64_t start = clock_thread_ns();

    b->out.count = 0;
    h->scan(&b->prep, 0, batch, &b->out);
    return clock_thread_ns() - start;
}

/* Calls of a quarter to half a slot, as far as a call of the fewest nonces allows. */
static uint64_t find_batch(struct bench *b, const struct hasher *h, int64_t slot_ns)
{
    uint64_t batch = 4 * h->lanes;

    while (time_batch(b, h, batch) < slot_ns / 4 && batch < UINT64_C(1) << 30)
        batch *= 2;
    return batch;
}

static void time_slot(struct bench *b, const struct hasher *h, size_t v, int64_t slot_ns,
                      struct timing *timing)
{
    uint64_t nonces = 0;
    int64_t spent = 0;
    double rate;

    prepare_versions(b, version_counts[v]);
    if (timing->batch == 0)
        timing->batch = find_batch(b, h, slot_ns);
    do {
        spent += time_batch(b, h, timing->batch);
        nonces += timing->batch;
    } while (spent < slot_ns);
    rate = (double)nonces * version_counts[v] * (double)CLOCK_SECOND / (double)spent;
    if (rate > timing->rate_hs)
        timing->rate_hs = rate;
}

static void settle_row(struct calibrate_row *row, const struct timing timing[VERSION_COUNTS])
{
    double best = 0;

    for (size_t v = 0; v < VERSION_COUNTS; v++)
        if (timing[v].rate_hs > best)
            best = timing[v].rate_hs;
    for (size_t v = 0; v < VERSION_COUNTS; v++)
        if (timing[v].rate_hs >= best * WORTH_FEWER_VERSIONS) {
            row->versions = version_counts[v];
            row->rate_hs = timing[v].rate_hs;
            break;
        }
    row->single_rate_hs = timing[0].rate_hs;
}

bool calibrate_admit(struct calibrate_row *row, const char *only)
{
    uint32_t missing = row->hasher->features & ~cpu_features();
    char text[128];

    if (only != NULL && strcmp(row->hasher->name, only) != 0) {
        row->state = CALIBRATE_SKIPPED;
        return false;
    }
    if (missing != 0) {
        row->state = CALIBRATE_UNSUPPORTED;
        snprintf(row->why, sizeof row->why, "needs %s",
                 cpu_features_text(missing, text, sizeof text));
        return false;
    }
    row->state = CALIBRATE_OK;
    return true;
}

/* Hashes per second, roughly: the fastest of some calls of a quarter slot or more. */
static double first_look(struct bench *b, const struct hasher *h, int64_t slot_ns)
{
    uint64_t batch;
    int64_t best = INT64_MAX;

    prepare_versions(b, LOOK_VERSIONS);
    batch = find_batch(b, h, slot_ns / 2);
    for (int i = 0; i < LOOKS; i++) {
        int64_t spent = time_batch(b, h, batch);

        if (spent < best)
            best = spent;
    }
    return (double)batch * LOOK_VERSIONS * (double)CLOCK_SECOND / (double)(best > 0 ? best : 1);
}

/* Self-tests the admitted rows, of which rate_hs is known, from the fastest on. What one says that
 * is wrong itself must not make others look slow. */
static void test_rows(struct calibrate_result *out, bool thorough)
{
    bool done[CALIBRATE_ROWS_MAX] = {false};
    double fastest = 0;

    for (;;) {
        struct calibrate_row *next = NULL;

        for (size_t i = 0; i < out->rows; i++) {
            struct calibrate_row *row = &out->row[i];

            if (row->state == CALIBRATE_OK && !done[i] &&
                (next == NULL || row->rate_hs > next->rate_hs))
                next = row;
        }
        if (next == NULL)
            return;
        done[next - out->row] = true;
        if (!thorough && next->rate_hs < fastest * HOPELESS) {
            next->state = CALIBRATE_SLOW;
        } else if (!selftest_hasher(next->hasher, next->why, sizeof next->why)) {
            next->state = CALIBRATE_BROKEN;
            next->rate_hs = 0;
        } else if (fastest == 0) {
            fastest = next->rate_hs;
        }
    }
}

void calibrate_table(const struct hasher *table, size_t count, const char *only, bool thorough,
                     int64_t slot_ns, struct calibrate_result *out)
{
    struct bench b = {0};
    struct prng prng = {.state = 0x63616c}; /* any header will do */

    assert(count <= CALIBRATE_ROWS_MAX);
    memset(out, 0, sizeof *out);
    out->rows = out->best = count;
    prng_fill(&prng, b.header, sizeof b.header);
    for (size_t i = 0; i < count; i++) {
        out->row[i].hasher = &table[i];
        if (calibrate_admit(&out->row[i], only))
            out->row[i].rate_hs = first_look(&b, &table[i], slot_ns);
    }
    test_rows(out, thorough);

    for (int round = 0; round < ROUNDS; round++) {
        double fastest = out->best < count ? out->row[out->best].rate_hs : 0;

        for (size_t i = 0; i < count; i++) {
            if (out->row[i].state != CALIBRATE_OK ||
                (!thorough && round > 0 && out->row[i].rate_hs < fastest * HOPELESS))
                continue;
            for (size_t v = 0; v < VERSION_COUNTS; v++)
                time_slot(&b, &table[i], v, slot_ns, &b.timing[i][v]);
            settle_row(&out->row[i], b.timing[i]);
        }
        for (size_t i = 0; i < count; i++)
            if (out->row[i].state == CALIBRATE_OK &&
                (out->best == count || out->row[i].rate_hs > out->row[out->best].rate_hs))
                out->best = i;
    }
}

void calibrate(const char *only, bool thorough, int64_t slot_ns, struct calibrate_result *out)
{
    calibrate_table(hashers, hashers_count, only, thorough, slot_ns, out);
}
