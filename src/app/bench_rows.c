/* bench_rows.c - interleaved timing of hashers on a crew of threads. */
#include "app/bench_rows.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "app/core_clock.h"
#include "base/cache.h"
#include "base/clock.h"
#include "base/prng.h"

#define SLOT_NS_LEAST (5 * CLOCK_MILLISECOND)
#define SLOT_NS_MOST (100 * CLOCK_MILLISECOND)
#define ROUNDS_LEAST 3
#define ROUNDS_AIM 20

struct crew;

/* Each counts on cache lines of its own. */
struct hand {
    _Alignas(CACHE_APART) struct crew *crew;
    pthread_t thread;
    struct thread_setting setting;
    unsigned refused;
    uint64_t hashes; /* of the last slot */
    int64_t took_ns;
    double clock_hz; /* the faster of before and after it */
    struct candidates candidates;
};

/* The crew works one slot at a time: everyone begins when slot_number changes. */
struct crew {
    pthread_mutex_t lock;
    pthread_cond_t begin, end;
    uint64_t slot_number;
    uint32_t working;
    bool quit;
    const struct bench_row *row;
    int64_t slot_ns;
    struct work_prep prep;
    uint32_t size;
    struct hand hand[];
};

static void make_work(struct work_prep *prep, uint32_t versions, uint64_t seed)
{
    struct prng random = {.state = seed};
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX];

    prng_fill(&random, header, sizeof header);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = UINT32_C(0x20000000) + (i << 13);
    prep_init(prep, header, version, versions, UINT32_MAX);
}

static void scan_slot(struct hand *h)
{
    const struct crew *c = h->crew;
    uint64_t batch = BENCH_BATCH_HASHES / c->row->versions;
    uint32_t nonce = 0;
    double before = core_clock_hz();
    int64_t begin = clock_mono_ns(), now = begin;

    h->hashes = 0;
    while (now - begin < c->slot_ns) {
        h->candidates.count = 0;
        uint64_t done = c->row->hasher->scan(&c->prep, nonce, batch, &h->candidates);

        h->hashes += done * c->row->versions;
        nonce = nonce > UINT32_MAX - 2 * (uint32_t)batch ? 0 : nonce + (uint32_t)done;
        now = clock_mono_ns();
    }
    h->took_ns = now - begin;
    h->clock_hz = core_clock_hz();
    if (before > h->clock_hz)
        h->clock_hz = before;
}

static void *hand_main(void *argument)
{
    struct hand *h = argument;
    struct crew *c = h->crew;
    uint64_t seen = 0;

    h->refused = thread_setting_apply(&h->setting);
    for (;;) {
        pthread_mutex_lock(&c->lock);
        while (c->slot_number == seen && !c->quit)
            pthread_cond_wait(&c->begin, &c->lock);
        seen = c->slot_number;
        bool quit = c->quit;

        pthread_mutex_unlock(&c->lock);
        if (quit)
            return NULL;
        scan_slot(h);
        pthread_mutex_lock(&c->lock);
        if (--c->working == 0)
            pthread_cond_signal(&c->end);
        pthread_mutex_unlock(&c->lock);
    }
}

/* One slot of a row that runs on a device; the crew rests. False: it failed. */
static bool run_device_slot(struct crew *c, struct bench_row *row, int64_t slot_ns, uint64_t seed,
                            double *rate, char why[OPENCL_WHY_MAX])
{
    uint64_t hashes;
    int64_t took;

    make_work(&c->prep, row->versions, seed);
    if (!opencl_rate(row->runner, &c->prep, &row->pace, slot_ns, &hashes, &took, why,
                     OPENCL_WHY_MAX))
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
    double seconds = 0.0, hashes = 0.0;

    make_work(&c->prep, row->versions, seed);
    pthread_mutex_lock(&c->lock);
    c->row = row;
    c->slot_ns = slot_ns;
    c->working = c->size;
    c->slot_number++;
    pthread_cond_broadcast(&c->begin);
    while (c->working > 0)
        pthread_cond_wait(&c->end, &c->lock);
    pthread_mutex_unlock(&c->lock);
    for (uint32_t i = 0; i < c->size; i++) {
        double took = (double)c->hand[i].took_ns * 1e-9;

        *rate += (double)c->hand[i].hashes / took;
        *cycles += took * c->hand[i].clock_hz;
        hashes += (double)c->hand[i].hashes;
        row->hashes += c->hand[i].hashes;
        seconds = took > seconds ? took : seconds;
    }
    row->seconds += seconds;
    *cycles /= hashes;
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
            else if (!run_device_slot(c, row, slot, seed, rate, b->why))
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

static void dismiss(struct crew *c, uint32_t hired)
{
    pthread_mutex_lock(&c->lock);
    c->quit = true;
    pthread_cond_broadcast(&c->begin);
    pthread_mutex_unlock(&c->lock);
    for (uint32_t i = 0; i < hired; i++)
        pthread_join(c->hand[i].thread, NULL);
}

enum err bench_run(struct bench *b)
{
    size_t size = sizeof(struct crew) + b->threads * sizeof(struct hand);
    struct crew *c = aligned_alloc(CACHE_APART, size);
    struct figures *figures = calloc(1, sizeof *figures);
    uint32_t hired = 0;

    if (!c || !figures) {
        free(c);
        free(figures);
        return ERR_NOMEM;
    }
    memset(c, 0, size);
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->begin, NULL);
    pthread_cond_init(&c->end, NULL);
    c->size = b->threads;
    for (; hired < b->threads; hired++) {
        struct hand *h = &c->hand[hired];

        h->crew = c;
        h->setting =
            b->setting ? b->setting[hired] : (struct thread_setting){-1, THREAD_PRIORITY_AS_IS};
        if (pthread_create(&h->thread, NULL, hand_main, h) != 0)
            break;
    }
    enum err e = hired == b->threads ? run_rounds(b, c, figures) : ERR_IO;

    dismiss(c, hired);
    b->refused = 0;
    for (uint32_t i = 0; i < hired; i++)
        b->refused |= c->hand[i].refused;
    pthread_cond_destroy(&c->end);
    pthread_cond_destroy(&c->begin);
    pthread_mutex_destroy(&c->lock);
    free(c);
    free(figures);
    return e;
}
