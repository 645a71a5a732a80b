/* window.h - the one window over which hashes (and later joules) are averaged: a ring of samples of
 * a growing total, and rates over the last so many seconds. Pure: time is an argument. */
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

#endif
