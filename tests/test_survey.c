/* test_survey.c - the survey of `joulehash efficiency`: which points there are on machines that are
 * not here, which remain where time is short, and what slots add up to. */
#include "tests/support.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "app/crew.h"
#include "app/survey_figures.h"
#include "app/survey_plan.h"
#include "base/prng.h"

#define RUNS 2000

static _Atomic uint64_t tested;

static uint64_t scan_counted(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                             struct candidates *out)
{
    (void)out;
    assert_true(first_nonce + count <= UINT64_C(1) << 32);
    tested += count * p->versions;
    return count;
}

static const struct hasher fast = {.name = "fast", .lanes = 1, .scan = scan_counted};
static const struct hasher slow = {.name = "slow", .lanes = 1, .scan = scan_counted};
static const struct survey_kernel kernels[] = {{&fast, 16}, {&slow, 1}};

static struct topology topology;
static struct places places;
static struct survey_plan plan;

static void make(const char *synthetic, bool siblings, size_t count)
{
    const struct topology_source from = {.synthetic = synthetic};
    struct places_wish wish = {0};
    char why[128];

    memset(&plan, 0, sizeof plan);
    assert_int_equal(topology_read(&from, &topology), ERR_OK);
    for (size_t i = 0; i < TOPOLOGY_KINDS_MAX; i++)
        wish.siblings[i] = siblings;
    assert_int_equal(places_choose(&topology, &wish, &places, why, sizeof why), ERR_OK);
    survey_plan_cpu(&topology, &places, kernels, count, &plan);
}

/* The point with that kernel, cores and threads. */
static const struct survey_point *find(const struct hasher *h, uint32_t cores, uint32_t threads)
{
    for (size_t i = 0; i < plan.points; i++)
        if (plan.point[i].hasher == h && plan.point[i].cores == cores &&
            plan.point[i].threads == threads)
            return &plan.point[i];
    return NULL;
}

static void test_cores_and_siblings(void **state)
{
    bool part[64];

    (void)state;
    make("pack:1 core:4 pu:2", true, 2);
    assert_int_equal(plan.hands, 8);
    assert_int_equal(plan.points, 2 * 2 * 4); /* kernels, one or both threads, 1 to 4 cores */
    for (uint32_t cores = 1; cores <= 4; cores++)
        assert_true(find(&fast, cores, cores) && find(&fast, cores, 2 * cores) &&
                    find(&slow, cores, cores) && find(&slow, cores, 2 * cores));

    /* Of two whole cores all four threads, and of none of them a thread elsewhere. */
    const struct survey_point *p = find(&fast, 2, 4);
    uint64_t cores = 0;
    uint32_t threads = 0;

    survey_plan_part(&plan, p, part);
    for (uint32_t i = 0; i < plan.hands; i++)
        if (part[i]) {
            cores |= UINT64_C(1) << topology.processor[places.at[i]].core;
            threads++;
        }
    assert_int_equal(threads, 4);
    assert_int_equal(__builtin_popcountll(cores), 2);
    survey_plan_part(&plan, find(&fast, 3, 3), part);
    for (uint32_t i = 0; i < plan.hands; i++)
        if (part[i])
            assert_int_equal(topology.processor[places.at[i]].sibling, 0);
}

/* A server: not every number of cores. */
static void test_ladder(void **state)
{
    (void)state;
    make("pack:2 core:48 pu:2", true, 1);
    assert_int_equal(plan.hands, 192);
    for (uint32_t n = 1; n <= 64; n *= 2)
        assert_true(find(&fast, n, n) && find(&fast, n, 2 * n));
    assert_true(find(&fast, 72, 72) && find(&fast, 96, 96) && find(&fast, 96, 192));
    assert_int_equal(plan.points, 2 * 9);
}

static void test_cut(void **state)
{
    (void)state;
    make("pack:1 core:4 pu:2", true, 2);
    survey_plan_cut(&plan, 100);
    assert_int_equal(plan.points, 16);
    assert_int_equal(plan.left_out, 0);
    /* All cores with the fastest kernel, fewer with it, and the other on all. */
    survey_plan_cut(&plan, 10);
    assert_int_equal(plan.points, 10);
    assert_int_equal(plan.left_out, 6);
    for (uint32_t cores = 1; cores <= 4; cores++)
        assert_true(find(&fast, cores, cores) && find(&fast, cores, 2 * cores));
    assert_true(find(&slow, 4, 4) && find(&slow, 4, 8));
    survey_plan_cut(&plan, 2);
    assert_true(plan.points == 2 && find(&fast, 4, 4) && find(&fast, 4, 8));
    survey_plan_cut(&plan, 0);
    assert_int_equal(plan.points, 1);
    assert_int_equal(plan.left_out, 15);
}

static void test_opencl(void **state)
{
    struct opencl_runner runner = {.config = {.versions = 8}};

    (void)state;
    make("pack:1 core:2 pu:1", false, 1);
    survey_plan_opencl(&runner, 1, &plan);
    assert_int_equal(plan.points, 2 + 5);
    for (size_t i = 2; i < plan.points; i++) {
        assert_null(plan.point[i].hasher);
        assert_ptr_equal(plan.point[i].runner, &runner);
        assert_int_equal(plan.point[i].device, 1);
        assert_true(plan.point[i].batch_ms > 0.0);
    }
    survey_plan_cut(&plan, 2); /* both devices stay */
    assert_true(plan.point[0].threads == 2 && plan.point[1].batch_ms == 20.0);
}

static void near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-9 * fabs(want)))
        fail_msg("got %.12g, want %.12g", got, want);
}

static void test_figures_by_hand(void **state)
{
    struct survey_sums sums = {0};
    struct survey_energy_sums cost = {0}, idle = {0};
    struct survey_figure f = {0};
    const struct attribution_figure none = {.known = false};
    struct attribution_figure given = {
        .known = true, .given = true, .seconds = 1.0, .joules = 1.0, .hashes = 1.0};

    (void)state;
    survey_figures_rate(&sums, &f);
    survey_figures_cost(&cost, &idle, &f);
    assert_false(f.rate_hs.known || f.power_w.known || f.j_per_th.known || f.net_j_per_th.known);

    survey_figures_slot(&sums, 100e6, 1.0);
    survey_figures_slot(&sums, 0.0, 0.0); /* nothing */
    survey_figures_rate(&sums, &f);
    assert_true(f.rate_hs.known && !f.rate_hs.uncertainty_known);
    survey_figures_slot(&sums, 220e6, 2.0);
    survey_figures_rate(&sums, &f);
    near(f.rate_hs.value, 320e6 / 3.0);
    assert_true(f.rate_hs.uncertainty_known && f.rate_hs.uncertainty > 0.0);

    survey_figures_energy(&cost, &none);
    survey_figures_energy(&cost, &given);
    assert_int_equal(cost.slots, 0);
    for (int i = 0; i < 2; i++) { /* twice the same: only what each slot is unsure of remains */
        const struct attribution_figure one = {
            .known = true, .seconds = 5.0, .joules = 300.0, .hashes = 6e9, .sigma_j = 3.0};
        const struct attribution_figure rest = {.known = true, .seconds = 5.0, .joules = 100.0};

        survey_figures_energy(&cost, &one);
        survey_figures_energy(&idle, &rest);
    }
    survey_figures_cost(&cost, NULL, &f);
    near(f.power_w.value, 60.0);
    near(f.power_w.uncertainty, 2.0 * 3.0 * sqrt(2.0) / 10.0);
    near(f.j_per_th.value, 50000.0);
    near(f.j_per_th.uncertainty, 50000.0 * 2.0 * 3.0 * sqrt(2.0) / 600.0);
    near(f.joules, 600.0);
    near(f.energy_hashes, 12e9);
    near(f.energy_seconds, 10.0);
    assert_false(f.net_j_per_th.known);
    survey_figures_cost(&cost, &idle, &f);
    near(f.net_j_per_th.value, 50000.0 * 40.0 / 60.0);
    near(f.net_j_per_th.uncertainty, f.j_per_th.uncertainty);
    near(survey_figures_idle(&idle).value, 20.0);
}

/* Slots that scatter, by which none of them is itself unsure: the truth is covered as k = 2 says of
 * so few slots, and more slots make it surer. */
static void test_figures_cover(void **state)
{
    struct prng random = {20261122};
    double mean[2] = {0.0, 0.0};

    (void)state;
    for (int many = 0; many < 2; many++) {
        int covered = 0;

        for (int run = 0; run < RUNS; run++) {
            struct survey_energy_sums cost = {0};
            struct survey_figure f = {0};

            for (int i = 0; i < (many ? 40 : 10); i++) {
                double noise = 0.0;

                for (int k = 0; k < 12; k++)
                    noise += (double)prng_below(&random, 1000000) * 1e-6 - 0.5;
                const struct attribution_figure one = {
                    .known = true, .seconds = 1.0, .joules = 60.0 + noise, .hashes = 1e9};

                survey_figures_energy(&cost, &one);
            }
            survey_figures_cost(&cost, NULL, &f);
            covered += fabs(f.j_per_th.value - 60000.0) <= f.j_per_th.uncertainty;
            mean[many] += f.j_per_th.uncertainty / RUNS;
        }
        if (covered < RUNS * 90 / 100 || covered > RUNS * 98 / 100)
            fail_msg("covered %d of %d", covered, RUNS);
    }
    assert_true(mean[1] < 0.6 * mean[0] && mean[1] > 0.4 * mean[0]);
}

static void test_apart(void **state)
{
    const struct survey_value a = {true, 100.0, true, 3.0}, b = {true, 106.0, true, 4.0},
                              c = {true, 104.0, true, 4.0}, d = {true, 200.0, false, 0.0};

    (void)state;
    assert_true(survey_figures_apart(&a, &b));
    assert_false(survey_figures_apart(&a, &c));
    assert_false(survey_figures_apart(&a, &d)); /* nobody knows */
}

/* Part of a crew works, all of it, and what is counted is what was tested. */
static void test_crew(void **state)
{
    const bool part[3] = {false, true, false};
    struct crew_slot slot = {
        .hasher = &fast, .versions = 4, .slot_ns = 2000000, .seed = 1, .part = part};
    struct crew *c;

    (void)state;
    tested = 0;
    assert_int_equal(crew_new(NULL, 3, &c), ERR_OK);
    crew_run(c, &slot);
    assert_int_equal(slot.hashes, tested);
    assert_true(slot.rate_hs > 0.0 && slot.seconds >= 0.002);
    slot.part = NULL;
    uint64_t before = tested;

    crew_run(c, &slot);
    assert_int_equal(slot.hashes, tested - before);
    assert_int_equal(crew_refused(c), 0);
    crew_free(c);
    crew_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cores_and_siblings),
        cmocka_unit_test(test_ladder),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_opencl),
        cmocka_unit_test(test_figures_by_hand),
        cmocka_unit_test(test_figures_cover),
        cmocka_unit_test(test_apart),
        cmocka_unit_test(test_crew),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
