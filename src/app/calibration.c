/* calibration.c - calibrates each kind of cores. */
#include "app/calibration.h"

#include <pthread.h>
#include <stdlib.h>

#include "app/bench_rows.h"
#include "device/thread_setting.h"

#define SIBLINGS_PAY 1.02
#define SIBLINGS_MOST 8       /* threads of one core that are compared */
#define COMPARISONS 2         /* of one thread with all, in turn; the best of each counts */
#define COMPARE_SECONDS 0.015 /* the bench's three rounds at the least */

struct task {
    const char *only;
    bool thorough;
    int64_t slot_ns;
    struct thread_setting setting;
    struct calibrate_result *out;
};

static void *calibrate_main(void *argument)
{
    struct task *t = argument;

    thread_setting_apply(&t->setting); /* refused, it measures where it runs */
    calibrate(t->only, t->thorough, t->slot_ns, t->out);
    return NULL;
}

/* The processors of one core of the kind, one with as many threads as any. Returns how many. */
static uint32_t find_core(const struct topology *t, uint32_t kind,
                          struct thread_setting setting[SIBLINGS_MOST])
{
    uint32_t most = 0, at = 0, i = 0;

    while (i < t->processors) {
        uint32_t first = i, core = t->processor[i].core;

        while (i < t->processors && t->processor[i].core == core)
            i++;
        if (t->processor[first].kind == kind && i - first > most) {
            most = i - first;
            at = first;
        }
    }
    most = most < SIBLINGS_MOST ? most : SIBLINGS_MOST;
    for (i = 0; i < most; i++)
        setting[i] = (struct thread_setting){t->processor[at + i].cpu, THREAD_PRIORITY_AS_IS};
    return most;
}

/* Hashes per second of so many threads of one core; 0 when the system gives no thread. */
static double core_rate(struct bench *b, uint32_t threads)
{
    b->threads = threads;
    return bench_run(b) == ERR_OK && b->refused == 0 ? b->row[0].median_hs : 0.0;
}

static double compare_siblings(const struct calibrate_row *best,
                               const struct thread_setting *setting, uint32_t threads)
{
    struct bench *b = calloc(1, sizeof *b);
    double one = 0.0, all = 0.0;

    if (!b)
        return 0.0;
    b->row[0] = (struct bench_row){.hasher = best->hasher, .versions = best->versions};
    b->rows = 1;
    b->setting = setting;
    b->seconds = COMPARE_SECONDS;
    for (int i = 0; i < COMPARISONS; i++) {
        double now = core_rate(b, 1);

        one = now > one ? now : one;
        now = core_rate(b, threads);
        all = now > all ? now : all;
    }
    free(b);
    return one > 0.0 ? all / one : 0.0;
}

void calibration_measure(const struct topology *t, const char *only, bool thorough, int64_t slot_ns,
                         struct calibration *out)
{
    out->kinds = t->kinds;
    for (uint32_t kind = 0; kind < t->kinds; kind++) {
        struct calibration_kind *k = &out->kind[kind];
        struct thread_setting setting[SIBLINGS_MOST];
        uint32_t threads = find_core(t, kind, setting);
        struct task task = {only, thorough, slot_ns, setting[0], &k->result};
        pthread_t thread;

        if (t->kinds > 1 && pthread_create(&thread, NULL, calibrate_main, &task) == 0)
            pthread_join(thread, NULL);
        else
            calibrate(only, thorough, slot_ns, &k->result);
        k->siblings_gain = 0.0;
        if (threads > 1 && t->known && k->result.best < k->result.rows)
            k->siblings_gain = compare_siblings(&k->result.row[k->result.best], setting, threads);
    }
}

bool calibration_siblings_pay(const struct calibration_kind *kind)
{
    return kind->siblings_gain >= SIBLINGS_PAY;
}

size_t calibration_for_all(const struct topology *t, const struct calibration *c)
{
    size_t rows = c->kind[0].result.rows, best = rows;
    double fastest = 0.0;

    for (size_t row = 0; row < rows; row++) {
        double sum = 0.0;
        uint32_t usable = 0;

        for (uint32_t kind = 0; kind < c->kinds; kind++) {
            const struct calibrate_row *r = &c->kind[kind].result.row[row];

            usable += r->state == CALIBRATE_OK;
            sum += r->rate_hs * t->kind[kind].cores;
        }
        if (usable == c->kinds && sum > fastest) {
            fastest = sum;
            best = row;
        }
    }
    return best;
}
