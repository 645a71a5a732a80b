/* window.c - a ring of samples of a growing total. */
#include "measure/window.h"

#include <math.h>

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

/* The sample so many places before the newest. */
static const struct window_sample *nth(const struct window *w, size_t back)
{
    return &w->sample[(w->newest + WINDOW_SAMPLES - back) % WINDOW_SAMPLES];
}

/* How many samples are later than ns: the place of the newest one that is not. */
static size_t later(const struct window *w, int64_t ns)
{
    size_t low = 0, high = w->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (nth(w, middle)->ns > ns)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static double slope(const struct window_sample *a, const struct window_sample *b)
{
    return (b->total - a->total) / (double)(b->ns - a->ns);
}

bool window_at(const struct window *w, int64_t ns, double *total, double *doubt)
{
    size_t back = later(w, ns);

    if (back == w->count || (back == 0 && nth(w, 0)->ns != ns))
        return false;
    const struct window_sample *a = nth(w, back);

    if (a->ns == ns) {
        *total = a->total;
        *doubt = 0.0;
        return true;
    }
    const struct window_sample *b = nth(w, back - 1);
    double length = (double)(b->ns - a->ns), x = (double)(ns - a->ns) / length;
    double here = slope(a, b), change = 0.0;

    if (back + 1 < w->count)
        change = fabs(here - slope(nth(w, back + 1), a));
    if (back >= 2)
        change = fmax(change, fabs(slope(b, nth(w, back - 2)) - here));
    *total = a->total + (b->total - a->total) * x;
    *doubt = 0.5 * x * (1.0 - x) * length * change;
    return true;
}

bool window_before(const struct window *w, int64_t ns, int64_t *sample_ns)
{
    size_t back = later(w, ns);

    if (back == w->count)
        return false;
    *sample_ns = nth(w, back)->ns;
    return true;
}

bool window_after(const struct window *w, int64_t ns, int64_t *sample_ns)
{
    size_t back = later(w, ns);

    if (back == 0)
        return false;
    *sample_ns = nth(w, back - 1)->ns;
    return true;
}
