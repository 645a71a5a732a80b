/* window.c - a ring of samples of a growing total. */
#include "measure/window.h"

void window_init(struct window *w)
{
    w->count = 0;
    w->newest = 0;
}

void window_push(struct window *w, int64_t ns, double total)
{
    if (w->count > 0) {
        if (ns <= w->sample[w->newest].ns)
            return;
        if (total < w->sample[w->newest].total)
            w->count = 0;
    }
    w->newest = w->count == 0 ? 0 : (w->newest + 1) % WINDOW_SAMPLES;
    w->sample[w->newest].ns = ns;
    w->sample[w->newest].total = total;
    if (w->count < WINDOW_SAMPLES)
        w->count++;
}

bool window_rate(const struct window *w, int64_t span_ns, double *rate)
{
    if (w->count < 2)
        return false;
    const struct window_sample *last = &w->sample[w->newest];
    const struct window_sample *first = last;

    for (size_t back = 1; back < w->count; back++) {
        const struct window_sample *s =
            &w->sample[(w->newest + WINDOW_SAMPLES - back) % WINDOW_SAMPLES];

        if (last->ns - s->ns > span_ns && first != last)
            break;
        first = s;
    }
    *rate = (last->total - first->total) / ((double)(last->ns - first->ns) * 1e-9);
    return true;
}
