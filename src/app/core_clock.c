/* core_clock.c - the clock rate from a chain of dependent additions. */
#include "app/core_clock.h"

#include "base/clock.h"

#if defined __x86_64__
#define ADD_32_TIMES(x) __asm__ volatile(".rept 32\n\tadd %0, %0\n\t.endr" : "+r"(x) : : "cc")
#elif defined __aarch64__
#define ADD_32_TIMES(x) __asm__ volatile(".rept 32\n\tadd %0, %0, %0\n\t.endr" : "+r"(x))
#endif

#ifdef ADD_32_TIMES
#define TURNS 1000 /* of 32 additions */
#define TRIES 3

double core_clock_hz(void)
{
    double best = 0.0;

    for (int try = 0; try < TRIES; try++) {
        unsigned long x = 1;
        long long begin = clock_mono_ns();

        for (int i = 0; i < TURNS; i++)
            ADD_32_TIMES(x);
        long long took = clock_mono_ns() - begin;
        double hz = took > 0 ? 32.0 * TURNS * 1e9 / (double)took : 0.0;

        best = hz > best ? hz : best;
    }
    return best;
}
#else
double core_clock_hz(void)
{
    return 0.0;
}
#endif
