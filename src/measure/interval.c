/* interval.c - Poisson counts: Garwood's interval, from roots of the incomplete gamma function. */
#include "measure/interval.h"

#include <math.h>

/* From here on an expansion is right to 1e-9 and better, and costs nothing; the exact sums get
 * slower with the square root of the count and lose digits. */
#define COUNT_LARGE 1000

/* The upper regularised incomplete gamma function Q(count + 1, mean), by series below the mode and
 * by Lentz's continued fraction above it. */
double interval_at_most(double count, double mean)
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

    for (int i = 1; i < 10000; i++) {
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

/* The mean at which at most `count` events have probability p: interval_at_most falls with it. */
static double mean_for(double count, double p)
{
    double low = 0.0, high = count + 10.0;

    while (interval_at_most(count, high) > p)
        high *= 2.0;
    for (int i = 0; i < 200 && high - low > high * 1e-14; i++) {
        double middle = 0.5 * (low + high);

        if (interval_at_most(count, middle) > p)
            low = middle;
        else
            high = middle;
    }
    return 0.5 * (low + high);
}

/* The point that a standard normal variable exceeds with probability p, 0 < p < 0.5. */
static double normal_tail(double p)
{
    double low = 0.0, high = 40.0;

    for (int i = 0; i < 100; i++) {
        double middle = 0.5 * (low + high);

        if (0.5 * erfc(middle * M_SQRT1_2) > p)
            low = middle;
        else
            high = middle;
    }
    return high;
}

/* The Cornish-Fisher expansion of a gamma quantile: shape a, z normal deviations from the mean. */
static double gamma_quantile(double a, double z)
{
    double r = sqrt(a), z2 = z * z;

    return a + z * r + (z2 - 1.0) / 3.0 + z * (z2 - 7.0) / (36.0 * r) -
           ((3.0 * z2 + 7.0) * z2 - 16.0) / (810.0 * a) +
           z * ((9.0 * z2 + 256.0) * z2 - 433.0) / (38880.0 * a * r);
}

void interval_poisson(uint64_t count, double confidence, double *low, double *high)
{
    double tail = 0.5 * (1.0 - confidence);
    double k = (double)count;

    if (count >= COUNT_LARGE) {
        double z = normal_tail(tail);

        *low = gamma_quantile(k, -z);
        *high = gamma_quantile(k + 1.0, z);
        return;
    }
    *low = count == 0 ? 0.0 : mean_for(k - 1.0, 1.0 - tail);
    *high = mean_for(k, tail);
}
