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

/* Only processors that this process may use, each by one thread, and each core's best hasher. */
static void test_the_fastest(void **state)
{
    cpu_set_t allowed;

    (void)state;
    assert_int_equal(sched_getaffinity(0, sizeof allowed, &allowed), 0);
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_true(engine->threads >= 1 && engine->threads <= (uint32_t)CPU_COUNT(&allowed));
    for (uint32_t i = 0; i < engine->threads; i++) {
        const struct device_cpu_thread *thread = &engine->thread[i];
        uint32_t kind = engine->topology.processor[engine->places.at[i]].kind;
        const struct calibrate_result *c = &engine->calibration.kind[kind].result;

        assert_true(c->best < c->rows);
        assert_int_equal(thread->setting.priority, THREAD_PRIORITY_AS_IS);
        if (!engine->pinned) { /* in a container with a quota */
            assert_int_equal(thread->setting.cpu, -1);
            continue;
        }
        assert_ptr_equal(thread->hasher, c->row[c->best].hasher);
        assert_int_equal(thread->versions, c->row[c->best].versions);
        assert_true(CPU_ISSET((size_t)thread->setting.cpu, &allowed));
        for (uint32_t k = 0; k < i; k++)
            assert_int_not_equal(thread->setting.cpu, engine->thread[k].setting.cpu);
    }
    assert_ptr_equal(engine->hasher, engine->thread[0].hasher);
    assert_int_equal(engine->versions, engine->thread[0].versions);
    assert_true(engine->rate_hs > 0.0);
}

static void test_as_asked(void **state)
{
    (void)state;
    o.kernel = strdup("scalar");
    o.threads = 4096; /* more than processors, here and wherever this runs */
    o.versions[0] = 7;
    o.version_counts = 1;
    o.cpu_priority = 1;
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_string_equal(engine->hasher->name, "scalar");
    assert_int_equal(engine->threads, 4096);
    assert_false(engine->pinned);
    for (uint32_t i = 0; i < engine->threads; i++) {
        assert_ptr_equal(engine->thread[i].hasher, engine->hasher);
        assert_int_equal(engine->thread[i].versions, 7);
        assert_int_equal(engine->thread[i].setting.cpu, -1);
        assert_int_equal(engine->thread[i].setting.priority, 1);
    }
    /* The rate is that of the processors, not of 4096. */
    double rate = engine->rate_hs;

    o.threads = 0;
    o.no_pin = true;
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_false(engine->pinned);
    assert_true(rate < 100.0 * engine->rate_hs);
}

static void test_affinity(void **state)
{
    (void)state;
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    int cpu = engine->topology.processor[engine->topology.processors - 1].cpu;

    o.kernel = strdup("scalar");
    cpu_list_add(&o.cpu_affinity, cpu);
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_int_equal(engine->threads, 1);
    assert_int_equal(engine->thread[0].setting.cpu, cpu);
    o.threads = 2; /* both there, and nowhere else */
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_int_equal(engine->thread[0].setting.cpu, cpu);
    assert_int_equal(engine->thread[1].setting.cpu, cpu);
    cpu_list_add(&o.cpu_affinity, CPU_LIST_MOST - 1);
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_USAGE);
}

/* Another machine as hwloc is told to describe it: nothing is pinned, and none can be named. */
static void test_unknown_machine(void **state)
{
    (void)state;
    setenv("HWLOC_SYNTHETIC", "pack:1 core:3 pu:1", 1);
    o.kernel = strdup("scalar");
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_false(engine->pinned);
    assert_true(engine->threads >= 1 && engine->threads <= 3);
    assert_int_equal(engine->thread[0].setting.cpu, -1);
    cpu_list_add(&o.cpu_affinity, 0);
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_USAGE);
    unsetenv("HWLOC_SYNTHETIC");
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
        cmocka_unit_test_setup_teardown(test_the_fastest, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_as_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_affinity, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_unknown_machine, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_such_hasher, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_usable_hasher, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
