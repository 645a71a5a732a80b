/* window.h - the one window over which hashes and joules are averaged: a ring of samples of a
 * growing total, rates over the last so many seconds, and the total at any instant between two
 * samples. Pure: time is an argument. */
#ifndef JOULEHASH_WINDOW_H
#define JOULEHASH_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define WINDOW_SAMPLES 1024 /* at one sample a second: 17 minutes */

struct window {
    struct window_sample {
        int64_t ns;
        double total;
    } sample[WINDOW_SAMPLES];
    size_t count, newest;
};

void window_init(struct window *w);

/* window_push: the total at a monotonic time. A sample that is not later than the newest is
 * ignored; a total that went back starts the window anew. */
void window_push(struct window *w, int64_t ns, double total);

/* window_rate: units per second over the last span_ns before the newest sample, or over what there
 * is if that is less. False, *rate untouched, with fewer than two samples. */
bool window_rate(const struct window *w, int64_t span_ns, double *rate);

/* window_at: the total at that instant, on the straight line between the samples around it, with an
 * estimate of that line's standard error: from how much the rate differs in the neighbouring steps;
 * 0 at a sample. False, nothing written, before the oldest or after the newest sample. */
bool window_at(const struct window *w, int64_t ns, double *total, double *doubt);

/* window_before: the time of the newest sample not later than ns; false when there is none. */
bool window_before(const struct window *w, int64_t ns, int64_t *sample_ns);

/* window_after: the time of the oldest sample later than ns; false when there is none. */
bool window_after(const struct window *w, int64_t ns, int64_t *sample_ns);

#endif
