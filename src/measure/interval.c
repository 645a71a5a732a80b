/* interval.c - Garwood's interval from the incomplete gamma function. */
#include "measure/interval.h"

#include <math.h>

/* Probability that a Poisson variable of that mean is at most `count`: the upper regularised
 * incomplete gamma function Q(count + 1, mean), by series below the mode and by Lentz's continued
 * fraction above it. */
static double poisson_at_most(double count, double mean)
{
    double a = count + 1.0;

    if (mean <= 0.0)
        return 1.0;
    double scale = exp(-mean + a * log(mean) - lgamma(a));

    if (mean < a + 1.0) {
        double term = 1.0 / a, sum = term;

        for (double n = a + 1.0; term > sum * 1e-17; n += 1.0) {
            term *= mean / n;
            sum += term;
        }
        return 1.0 - scale * sum;
    }
    double b = mean + 1.0 - a, c = 1e300, d = 1.0 / b, h = d;

    for (int i = 1; i < 100000; i++) {
        double an = -(double)i * ((double)i - a);

        b += 2.0;
        d = 1.0 / (an * d + b);
        c = b + an / c;
        h *= d * c;
        if (fabs(d * c - 1.0) < 1e-16)
            break;
    }
    return scale * h;
}

/* The mean at which at most `count` events have probability p: poisson_at_most falls with it. */
static double mean_for(double count, double p)
{
    double low = 0.0, high = count + 10.0;

    while (poisson_at_most(count, high) > p)
        high *= 2.0;
    for (int i = 0; i < 200 && high - low > high * 1e-14; i++) {
        double middle = 0.5 * (low + high);

        if (poisson_at_most(count, middle) > p)
            low = middle;
        else
            high = middle;
    }
    return 0.5 * (low + high);
}

void interval_poisson(uint64_t count, double confidence, double *low, double *high)
{
    double tail = 0.5 * (1.0 - confidence);
    double k = (double)count;

    *low = count == 0 ? 0.0 : mean_for(k - 1.0, 1.0 - tail);
    *high = mean_for(k, tail);
}
