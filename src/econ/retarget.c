/* retarget.c - the next change of difficulty. */
#include "econ/retarget.h"

#include <math.h>
#include <string.h>

#define SPACING_S (RETARGET_TIMESPAN_S / RETARGET_BLOCKS)
#define FACTOR_MOST 4.0

void retarget_init(struct retarget *r)
{
    memset(r, 0, sizeof *r);
}

void retarget_see(struct retarget *r, uint32_t height, int64_t time_s)
{
    uint32_t period = height / RETARGET_BLOCKS;

    if (!r->any || period > r->last_height / RETARGET_BLOCKS) {
        *r = (struct retarget){true, height, height, time_s, time_s};
        return;
    }
    if (period < r->last_height / RETARGET_BLOCKS)
        return;
    if (height <= r->first_height) {
        r->first_height = height;
        r->first_s = time_s;
    }
    if (height >= r->last_height) {
        r->last_height = height;
        r->last_s = time_s;
    }
}

/* The continued fraction of the incomplete beta function (Lentz's method); converges fast for x
 * below the mean. */
static double beta_fraction(double a, double b, double x)
{
    const double tiny = 1e-300;
    double c = 1.0, d = 1.0 - (a + b) * x / (a + 1.0), h;

    d = 1.0 / (fabs(d) < tiny ? tiny : d);
    h = d;
    for (int i = 1; i < 10000; i++) {
        double m = i;
        double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));

        for (int half = 0; half < 2; half++) {
            double term = half == 0 ? even : odd;

            d = 1.0 + term * d;
            d = 1.0 / (fabs(d) < tiny ? tiny : d);
            c = 1.0 + term / c;
            c = fabs(c) < tiny ? tiny : c;
            h *= c * d;
        }
        if (fabs(c * d - 1.0) < 1e-15)
            break;
    }
    return h;
}

/* Probability that a beta variable is at most x. */
static double beta_at_most(double a, double b, double x)
{
    if (x <= 0.0 || x >= 1.0)
        return x <= 0.0 ? 0.0 : 1.0;
    double front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));

    return x < (a + 1.0) / (a + b + 2.0) ? front * beta_fraction(a, b, x) / a
                                         : 1.0 - front * beta_fraction(b, a, 1.0 - x) / b;
}

double retarget_beta(double a, double b, double p)
{
    double low = 0.0, high = 1.0;

    for (int i = 0; i < 200 && high - low > 1e-16; i++) {
        double middle = 0.5 * (low + high);

        if (beta_at_most(a, b, middle) < p)
            low = middle;
        else
            high = middle;
    }
    return 0.5 * (low + high);
}

static double clamped(double factor)
{
    return fmin(fmax(factor, 1.0 / FACTOR_MOST), FACTOR_MOST);
}

bool retarget_forecast(const struct retarget *r, double confidence, struct retarget_forecast *out)
{
    uint32_t n, unseen;
    double seconds, tail = 0.5 * (1.0 - confidence);

    if (!r->any || r->last_height <= r->first_height || r->last_s <= r->first_s)
        return false;
    n = r->last_height - r->first_height;
    unseen = RETARGET_BLOCKS - 1 - n;
    seconds = (double)(r->last_s - r->first_s);
    out->next_height = (r->last_height / RETARGET_BLOCKS + 1) * RETARGET_BLOCKS;
    out->blocks_left = out->next_height - 1 - r->last_height;
    out->intervals = n;
    out->seconds = seconds;
    out->seconds_left = (out->blocks_left + 1) * seconds / n;
    out->so_far = clamped(n * SPACING_S / seconds);
    out->factor = clamped(RETARGET_TIMESPAN_S / (seconds * (1.0 + (double)unseen / n)));
    out->low = out->high = out->factor;
    if (unseen > 0) {
        /* The part of the whole time that was not seen. */
        double most = retarget_beta(unseen, n, 1.0 - tail), least = retarget_beta(unseen, n, tail);

        out->low = clamped(RETARGET_TIMESPAN_S * (1.0 - most) / seconds);
        out->high = clamped(RETARGET_TIMESPAN_S * (1.0 - least) / seconds);
    }
    return true;
}
