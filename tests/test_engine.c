/* test_engine.c - what is chosen to hash, and the code to leave with when nothing can be. */
#include "tests/support.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "app/engine.h"
#include "base/log.h"
#include "hash/cpu_features.h"

static struct engine *engine;
static struct options o;

static int set_up(void **state)
{
    (void)state;
    engine = malloc(sizeof *engine);
    options_init(&o);
    return engine && log_open("/dev/null", LOG_LEVEL_DEBUG) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    free(engine);
    options_clear(&o);
    cpu_features_mask(UINT32_MAX);
    log_close();
    return 0;
}

static void test_processors(void **state)
{
    int cpu[ENGINE_THREADS_MAX];
    cpu_set_t allowed, one;
    uint32_t n = engine_cpus(cpu);

    (void)state;
    assert_int_equal(sched_getaffinity(0, sizeof allowed, &allowed), 0);
    assert_int_equal(n, CPU_COUNT(&allowed));
    for (uint32_t i = 0; i < n; i++) {
        assert_true(CPU_ISSET((size_t)cpu[i], &allowed));
        assert_true(i == 0 || cpu[i] > cpu[i - 1]);
    }
    /* Only those that this process may use. */
    CPU_ZERO(&one);
    CPU_SET((size_t)cpu[n - 1], &one);
    int last = cpu[n - 1];

    assert_int_equal(sched_setaffinity(0, sizeof one, &one), 0);
    assert_int_equal(engine_cpus(cpu), 1);
    assert_int_equal(cpu[0], last);
    assert_int_equal(sched_setaffinity(0, sizeof allowed, &allowed), 0);
}

static void test_the_fastest(void **state)
{
    (void)state;
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    const struct calibrate_result *c = &engine->calibration;

    assert_true(c->best < c->rows);
    assert_ptr_equal(engine->hasher, c->row[c->best].hasher);
    assert_int_equal(engine->versions, c->row[c->best].versions);
    assert_int_equal(engine->threads, engine_cpus(engine->cpu));
    assert_true(engine->pinned);
    assert_true(engine->rate_hs > 0.0);
}

static void test_as_asked(void **state)
{
    (void)state;
    o.kernel = strdup("scalar");
    o.threads = engine_cpus(engine->cpu) + 3;
    o.versions[0] = 7;
    o.version_counts = 1;
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_string_equal(engine->hasher->name, "scalar");
    assert_int_equal(engine->versions, 7);
    assert_int_equal(engine->threads, o.threads);
    assert_false(engine->pinned); /* more threads than processors */
}

static void test_no_such_hasher(void **state)
{
    (void)state;
    o.kernel = strdup("frobnicate");
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_USAGE);
    free(o.kernel);
    o.kernel = strdup("all"); /* that is for bench */
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_USAGE);
}

/* A hasher of this build that this processor cannot run. */
static void test_no_usable_hasher(void **state)
{
    (void)state;
    if (!hashers_find("avx2")) {
        print_message("SKIP: this build has no hasher that needs a feature\n");
        skip();
    }
    cpu_features_mask(0);
    o.kernel = strdup("avx2");
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_NO_DEVICE);
    free(o.kernel);
    o.kernel = NULL;
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_int_equal(engine->hasher->features, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_processors, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_the_fastest, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_as_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_such_hasher, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_usable_hasher, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
