/* chart_scale.c - round steps. */
#include "view/chart_scale.h"

#include <math.h>
#include <stdio.h>

#define MARGIN 0.04  /* of the span, so that no point lies on the frame */
#define TICKS_MAX 50 /* whatever rounding does */

static const struct prefix {
    double divisor;
    const char *text;
} prefixes[] = {{1e18, "E"}, {1e15, "P"}, {1e12, "T"}, {1e9, "G"},  {1e6, "M"},
                {1e3, "k"},  {1.0, ""},   {1e-3, "m"}, {1e-6, "µ"}, {1e-9, "n"}};

static double round_step(double raw, bool whole)
{
    double power = pow(10.0, floor(log10(raw))), part = raw / power;
    double step = power * (part <= 1.0001   ? 1.0
                           : part <= 2.0001 ? 2.0
                           : part <= 2.5001 ? 2.5
                           : part <= 5.0001 ? 5.0
                                            : 10.0);

    return !whole ? step : step < 1.0 ? 1.0 : step == 2.5 ? 5.0 : step;
}

static void choose_prefix(struct chart_scale *s, bool prefixed)
{
    double largest = fmax(fabs(s->low), fabs(s->high));

    s->divisor = 1.0;
    s->prefix = "";
    for (size_t i = 0; prefixed && i < sizeof prefixes / sizeof prefixes[0]; i++)
        if (largest >= prefixes[i].divisor * 0.99999) {
            s->divisor = prefixes[i].divisor;
            s->prefix = prefixes[i].text;
            return;
        }
}

void chart_scale_init(struct chart_scale *s, double least, double most, unsigned ticks,
                      bool prefixed, bool from_zero, bool whole)
{
    if (!(least <= most)) {
        least = 0.0;
        most = 1.0;
    }
    if (from_zero) {
        least = fmin(least, 0.0);
        most = fmax(most, 0.0);
    }
    if (!(most - least > 1e-9 * fmax(fabs(most), fabs(least)))) { /* one figure alone */
        double room = fabs(most) > 0.0 ? 0.1 * fabs(most) : whole ? 1.0 : 0.5;

        least -= from_zero ? 0.0 : room;
        most += room;
    }
    double margin = MARGIN * (most - least);

    least -= from_zero && least >= 0.0 ? 0.0 : margin;
    most += from_zero && most <= 0.0 ? 0.0 : margin;
    s->step = round_step((most - least) / (ticks > 1 ? ticks : 1), whole);
    s->low = floor(least / s->step + 1e-9) * s->step;
    s->high = ceil(most / s->step - 1e-9) * s->step;
    if (!(s->low < s->high))
        s->high = s->low + s->step;
    choose_prefix(s, prefixed);

    double shown = s->step / s->divisor;

    s->decimals = 0;
    while (s->decimals < 9 && fabs(shown - round(shown)) > 1e-6 * shown) {
        shown *= 10.0;
        s->decimals++;
    }
}

size_t chart_scale_ticks(const struct chart_scale *s)
{
    double ticks = round((s->high - s->low) / s->step) + 1.0;

    return ticks < TICKS_MAX ? (size_t)ticks : TICKS_MAX;
}

double chart_scale_tick(const struct chart_scale *s, size_t i)
{
    return (round(s->low / s->step) + (double)i) * s->step;
}

char *chart_scale_text(const struct chart_scale *s, double value, char out[CHART_SCALE_TEXT_MAX])
{
    double shown = value / s->divisor;

    if (fabs(shown) < 1e12)
        snprintf(out, CHART_SCALE_TEXT_MAX, "%.*f", s->decimals, shown);
    else
        snprintf(out, CHART_SCALE_TEXT_MAX, "%.6g", shown);
    return out;
}

double chart_scale_part(const struct chart_scale *s, double value)
{
    return (value - s->low) / (s->high - s->low);
}
