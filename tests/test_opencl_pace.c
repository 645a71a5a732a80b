/* test_opencl_pace.c - sizes of batches and times to look, in a simulated device. */
#include "tests/support.h"

#include <math.h>

#include "base/clock.h"
#include "base/prng.h"
#include "device/opencl_pace.h"

#define TARGET (20 * CLOCK_MILLISECOND)

static void test_converges(void **state)
{
    static const double rates[] = {1e-3, 0.02, 1.0, 10.0,
                                   400.0}; /* hashes per ns: MH/s to 400 GH/s */

    (void)state;
    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++)
        for (uint32_t versions = 1; versions <= 128; versions *= 8) {
            struct opencl_pace p;
            int64_t took = 0;
            int batches = 0;

            opencl_pace_init(&p, TARGET, 1 << 20);
            while (batches++ < 12 || batches < 100) {
                uint64_t hashes =
                    opencl_pace_nonces(&p, versions, 64, UINT64_C(1) << 40) * versions;

                took = (int64_t)((double)hashes / rates[i]);
                opencl_pace_ran(&p, hashes, took);
                if (batches >= 12)
                    break;
            }
            assert_true(took > TARGET * 8 / 10 && took < TARGET * 12 / 10);
        }
}

static void test_nonces(void **state)
{
    struct opencl_pace p;

    (void)state;
    opencl_pace_init(&p, TARGET, 1000);
    assert_int_equal(opencl_pace_nonces(&p, 1, 64, 1 << 20), 960); /* whole work-groups */
    assert_int_equal(opencl_pace_nonces(&p, 4, 64, 1 << 20), 192);
    assert_int_equal(opencl_pace_nonces(&p, 128, 64, 1 << 20), 7); /* less than one */
    assert_int_equal(opencl_pace_nonces(&p, 1, 64, 100), 64);
    assert_int_equal(opencl_pace_nonces(&p, 1, 64, 63), 63); /* the end of the unit */
    assert_int_equal(opencl_pace_nonces(&p, 1, 64, 1), 1);
    p.batch = 64.0;
    assert_int_equal(opencl_pace_nonces(&p, 128, 1, 100), 1); /* never nothing */
    p.batch = 1e30;
    assert_true(opencl_pace_nonces(&p, 1, 1, UINT64_C(1) << 32) == UINT64_C(1) << 32);
}

static void test_ignores_nonsense(void **state)
{
    struct opencl_pace p, before;

    (void)state;
    opencl_pace_init(&p, TARGET, 1000);
    before = p;
    opencl_pace_ran(&p, 1000, 0);
    opencl_pace_ran(&p, 1000, -5);
    opencl_pace_ran(&p, 0, 1000);
    assert_memory_equal(&p, &before, sizeof p);
    opencl_pace_ran(&p, 1000, 1);
    assert_true(p.batch <= 4000.0); /* one wild figure makes no wild batch */
    opencl_pace_ran(&p, 1, INT64_MAX);
    assert_true(p.batch >= 64.0);
    assert_int_equal(opencl_pace_expected(&before, 12345), TARGET);
}

/* A device that runs batches one after the other while the host looks now and then: the device
 * never stands still for long, and the host looks a few times per batch. */
static void simulate(double jitter, double *idle, double *looks_per_batch)
{
    enum { IN_FLIGHT = 3, BATCHES = 2000 };
    struct opencl_pace p;
    struct prng random = {.state = 7};
    int64_t now = 0, device_free = 0, idle_ns = 0, begun[IN_FLIGHT], ends[IN_FLIGHT];
    uint64_t hashes[IN_FLIGHT], looks = 0;
    size_t oldest = 0, count = 0;

    opencl_pace_init(&p, TARGET, 1 << 20);
    for (int done = 0; done < BATCHES;) {
        while (count < IN_FLIGHT) {
            size_t slot = (oldest + count++) % IN_FLIGHT;
            double wild = 1.0 + jitter * ((double)prng_below(&random, 2000) / 1000.0 - 1.0);

            hashes[slot] = opencl_pace_nonces(&p, 1, 256, UINT64_C(1) << 31);
            if (now > device_free && done > 20)
                idle_ns += now - device_free;
            begun[slot] = now > device_free ? now : device_free;
            ends[slot] = begun[slot] + (int64_t)((double)hashes[slot] / 10.0 * wild);
            device_free = ends[slot];
        }
        int64_t look = opencl_pace_first_look(&p, begun[oldest], hashes[oldest]);
        uint32_t vain = 0;

        now = look > now ? look : now;
        now += (int64_t)prng_below(&random, 200000); /* the system wakes when it likes */
        while (now < ends[oldest]) {
            vain++;
            now = opencl_pace_next_look(&p, now) + (int64_t)prng_below(&random, 200000);
        }
        size_t newest = (oldest + count - 1) % IN_FLIGHT;

        opencl_pace_found(&p, vain, now >= ends[newest]);
        opencl_pace_ran(&p, hashes[oldest], ends[oldest] - begun[oldest]);
        looks += vain + 1;
        oldest = (oldest + 1) % IN_FLIGHT;
        count--;
        done++;
    }
    *idle = (double)idle_ns / (double)now;
    *looks_per_batch = (double)looks / BATCHES;
}

static void test_keeps_the_device_busy(void **state)
{
    static const double jitter[] = {0.0, 0.02, 0.3};

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        double idle, looks;

        simulate(jitter[i], &idle, &looks);
        if (idle > 0.002 || looks > 8.0)
            fail_msg("jitter %.2f: idle %.4f, %.2f looks per batch", jitter[i], idle, looks);
    }
}

/* Looking too late again and again, it looks earlier; too early, later. */
static void test_margin(void **state)
{
    struct opencl_pace p;

    (void)state;
    opencl_pace_init(&p, TARGET, 1000);
    opencl_pace_ran(&p, 1000, TARGET);
    int64_t first = opencl_pace_first_look(&p, 0, 1000);

    for (int i = 0; i < 20; i++)
        opencl_pace_found(&p, 0, true);
    assert_int_equal(p.oversleeps, 20);
    assert_true(opencl_pace_first_look(&p, 0, 1000) < first);
    assert_true(opencl_pace_first_look(&p, 0, 1000) >= 0);
    for (int i = 0; i < 200; i++)
        opencl_pace_found(&p, 5, false);
    assert_true(opencl_pace_first_look(&p, 0, 1000) > first);
    assert_true(opencl_pace_first_look(&p, 0, 1000) <= TARGET);
    assert_int_equal(p.oversleeps, 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_converges),        cmocka_unit_test(test_nonces),
        cmocka_unit_test(test_ignores_nonsense), cmocka_unit_test(test_keeps_the_device_busy),
        cmocka_unit_test(test_margin),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
