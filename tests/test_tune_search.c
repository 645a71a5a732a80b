/* test_tune_search.c - the order in which forms of the OpenCL kernel are tried, on made-up
 * landscapes. */
#include "tests/support.h"

#include <string.h>

#include "app/tune_meter.h"
#include "app/tune_search.h"
#include "base/prng.h"

static const struct opencl_limits limits = {
    .vendor = OPENCL_VENDOR_NVIDIA, .group_max = 1024, .width = 1, .constant_bytes = 65536};

/* Where each field's value has a worth of its own, the best is the best of every field. */
struct landscape {
    double worth[10][64], version_worth[8];
    struct opencl_tuning *t; /* what the search knows */
    double best;
    size_t trials, bettered, left; /* left: until it is interrupted */
    size_t kept;
    struct opencl_variant seen[600];
    size_t seen_count;
};

static size_t hashed(unsigned value)
{
    return (value ^ value >> 6) % 64;
}

static double worth_of(const struct landscape *l, const struct opencl_variant *v, uint32_t versions)
{
    const unsigned field[10] = {v->width,  v->group, v->shared, v->unroll, v->rotate,
                                v->choose, v->sum,   v->mad,    v->mul,    v->constant};
    double sum = 0.0;
    unsigned log = 0;

    for (size_t i = 0; i < 10; i++)
        sum += l->worth[i][hashed(field[i])];
    while (versions >>= 1)
        log++;
    return sum + l->version_worth[log % 8];
}

static bool ended(void *context)
{
    struct landscape *l = context;

    return l->left == 0;
}

static bool better(void *context, const struct opencl_variant *v, uint32_t versions)
{
    struct landscape *l = context;

    l->trials++;
    l->left--;
    assert_true(opencl_variant_valid(v, limits.vendor));
    if (memcmp(v, &l->t->variant, sizeof *v) != 0) { /* a new form, never an old one */
        for (size_t i = 0; i < l->seen_count; i++)
            assert_memory_not_equal(v, &l->seen[i], sizeof *v);
        l->seen[l->seen_count++] = *v;
    }
    if (worth_of(l, v, versions) <= l->best)
        return false;
    l->best = worth_of(l, v, versions);
    l->bettered++;
    return true;
}

static void keep(void *context)
{
    ((struct landscape *)context)->kept++;
}

static struct landscape land;
static struct opencl_tuning tuning;

static void begin(uint64_t seed)
{
    struct prng rng = {seed};

    memset(&land, 0, sizeof land);
    for (size_t i = 0; i < 10; i++)
        for (size_t k = 0; k < 64; k++)
            land.worth[i][k] = (double)(prng_next(&rng) % 100000);
    for (size_t k = 0; k < 8; k++)
        land.version_worth[k] = (double)(prng_next(&rng) % 100000);
    memset(&tuning, 0, sizeof tuning);
    tuning.versions = 8;
    tuning.variant = opencl_variant_default(&limits, 8);
    assert_true(opencl_tuning_add(&tuning, &tuning.variant));
    land.seen[land.seen_count++] = tuning.variant;
    land.t = &tuning;
    land.best = worth_of(&land, &tuning.variant, tuning.versions);
    land.left = SIZE_MAX;
}

static void search(void)
{
    const struct tune_search_judge judge = {&land, ended, better, keep};

    tune_search(&limits, &tuning, &judge);
}

/* Nothing one step away is better, by the landscape itself. */
static void assert_at_the_top(void)
{
    struct opencl_variant next[OPENCL_NEIGHBOURS_MAX];
    size_t n = opencl_variant_neighbours(&limits, &tuning.variant, next, OPENCL_NEIGHBOURS_MAX);

    assert_true(n > 0);
    assert_true(worth_of(&land, &tuning.variant, tuning.versions) == land.best);
    for (size_t i = 0; i < n; i++)
        assert_true(worth_of(&land, &next[i], tuning.versions) <= land.best);
    for (uint32_t v = 1; v <= TUNE_SEARCH_VERSIONS_MOST; v *= 2)
        assert_true(worth_of(&land, &tuning.variant, v) <= land.best);
}

static void test_finds_the_top(void **state)
{
    size_t most = 0;

    (void)state;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        begin(seed);
        search();
        assert_true(tuning.complete);
        assert_at_the_top();
        assert_true(land.kept > 0);
        most = land.trials > most ? land.trials : most;
    }
    print_message("at most %zu trials\n", most);
    assert_true(most < 300); /* of more than ten thousand forms */
}

/* However often it is interrupted, it ends at the same place, and tries no form twice. */
static void test_goes_on(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        begin(seed);
        for (size_t bouts = 0; !tuning.complete; bouts++) {
            assert_true(bouts < 100);
            land.left = 13 + seed % 7; /* the versions are tried in each bout */
            search();
        }
        assert_at_the_top();
    }
}

static void test_interrupted_at_once(void **state)
{
    (void)state;
    begin(7);
    land.left = 0;
    tuning.complete = true; /* of an earlier search */
    search();
    assert_false(tuning.complete);
    assert_int_equal(land.trials, 0);
}

static void test_no_room(void **state)
{
    struct opencl_variant filler;

    (void)state;
    begin(9);
    filler = tuning.variant;
    filler.group = 1;
    while (opencl_tuning_add(&tuning, &filler))
        filler.group++;
    search();
    assert_true(tuning.complete);
    assert_int_equal(tuning.tried_count, OPENCL_TUNING_TRIED_MAX);
}

static void test_better(void **state)
{
    const struct opencl_device device = {.name = "opencl:0"};
    struct tune_figure best = {.rate_hs = 1e9}, now = {.rate_hs = 1.004e9};
    struct tune_meter *m;
    char why[80];

    (void)state;
    assert_int_equal(tune_meter_new(&device, NULL, why, sizeof why, &m), ERR_OK);
    assert_false(tune_meter_better(m, &now, &best)); /* within chance */
    now.rate_hs = 1.006e9;
    assert_true(tune_meter_better(m, &now, &best));
    assert_null(tune_meter_scope(m));
    tune_meter_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_finds_the_top),
        cmocka_unit_test(test_goes_on),
        cmocka_unit_test(test_interrupted_at_once),
        cmocka_unit_test(test_no_room),
        cmocka_unit_test(test_better),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
