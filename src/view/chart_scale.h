/* chart_scale.h - an axis: how far it reaches, where its ticks are, what stands at them. Pure. */
#ifndef JOULEHASH_CHART_SCALE_H
#define JOULEHASH_CHART_SCALE_H

#include <stdbool.h>
#include <stddef.h>

#define CHART_SCALE_TEXT_MAX 32

struct chart_scale {
    double low, high; /* both ticks, low < high */
    double step;      /* between ticks: 1, 2, 2.5 or 5 times a power of ten */
    double divisor;   /* of what is printed: 1000 for k */
    const char *prefix;
    int decimals;
};

/* chart_scale_init: for figures from `least` to `most`, with about `ticks` ticks. least > most:
 * there are none. */
void chart_scale_init(struct chart_scale *s, double least, double most, unsigned ticks,
                      bool prefixed, bool from_zero, bool whole);

/* chart_scale_ticks: how many; chart_scale_tick: the value of one. */
size_t chart_scale_ticks(const struct chart_scale *s);
double chart_scale_tick(const struct chart_scale *s, size_t i);

/* chart_scale_text: what stands at a tick. Returns out. */
char *chart_scale_text(const struct chart_scale *s, double value, char out[CHART_SCALE_TEXT_MAX]);

/* chart_scale_part: where a value lies between low (0) and high (1). */
double chart_scale_part(const struct chart_scale *s, double value);

#endif
