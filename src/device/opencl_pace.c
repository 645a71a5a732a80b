/* opencl_pace.c - sizes of batches and times to look. */
#include "device/opencl_pace.h"

#include "base/clock.h"

#define GROWTH 4.0  /* a batch is at most so many times the one before */
#define WEIGHT 0.25 /* of the newest batch in the mean rate */
#define LOOKS 16    /* looks in vain that a whole batch would take */
#define LOOK_LEAST_NS (100 * INT64_C(1000))
#define BATCH_LEAST 64.0

void opencl_pace_init(struct opencl_pace *p, int64_t target_ns, uint64_t first)
{
    *p = (struct opencl_pace){
        .target_ns = target_ns, .batch = (double)first, .margin_ns = target_ns / 8};
}

uint64_t opencl_pace_nonces(const struct opencl_pace *p, uint32_t versions, uint64_t step,
                            uint64_t most)
{
    double wanted = p->batch / versions;
    uint64_t nonces = wanted >= (double)most ? most : wanted < 1.0 ? 1 : (uint64_t)wanted;

    return nonces > step ? nonces / step * step : nonces;
}

void opencl_pace_ran(struct opencl_pace *p, uint64_t hashes, int64_t busy_ns)
{
    if (busy_ns <= 0 || hashes == 0)
        return;
    double rate = (double)hashes / (double)busy_ns;

    p->rate = p->rate > 0.0 ? (1.0 - WEIGHT) * p->rate + WEIGHT * rate : rate;
    double aim = p->rate * (double)p->target_ns, most = p->batch * GROWTH;

    /* A batch cut short by the end of its work says how fast, not how large the next may be. */
    p->batch = aim > most ? most : aim < BATCH_LEAST ? BATCH_LEAST : aim;
}

int64_t opencl_pace_expected(const struct opencl_pace *p, uint64_t hashes)
{
    return p->rate > 0.0 ? (int64_t)((double)hashes / p->rate) : p->target_ns;
}

int64_t opencl_pace_first_look(const struct opencl_pace *p, int64_t begun_ns, uint64_t hashes)
{
    int64_t expected = opencl_pace_expected(p, hashes);
    int64_t margin = p->margin_ns < expected ? p->margin_ns : expected;

    return begun_ns + expected - margin;
}

int64_t opencl_pace_next_look(const struct opencl_pace *p, int64_t now)
{
    int64_t step = p->target_ns / LOOKS;

    return now + (step < LOOK_LEAST_NS ? LOOK_LEAST_NS : step);
}

void opencl_pace_found(struct opencl_pace *p, uint32_t looks, bool dry)
{
    if (dry && looks == 0) { /* it may have been done long before */
        p->oversleeps++;
        p->margin_ns += p->target_ns / 8;
        if (p->margin_ns > p->target_ns)
            p->margin_ns = p->target_ns;
    } else if (looks > 2) {
        p->margin_ns -= p->target_ns / 64;
        if (p->margin_ns < 0)
            p->margin_ns = 0;
    }
}
