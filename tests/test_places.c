/* test_places.c - who runs where, on machines that are not here. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/places.h"

static struct topology t;
static struct places places;
static struct places_wish wish;
static char why[128];

static void machine(const char *synthetic, const char *xml)
{
    char path[4096];
    const char *top = getenv("srcdir");

    snprintf(path, sizeof path, "%s/tests/topologies/%s.xml", top ? top : "..", xml ? xml : "");
    assert_int_equal(topology_read(&(struct topology_source){.synthetic = synthetic,
                                                             .xml = xml ? path : NULL,
                                                             .root = "/nonexistent"},
                                   &t),
                     ERR_OK);
    wish = (struct places_wish){0};
}

/* The system's numbers of the threads' places, in order. */
static void assert_places(enum places_pinning pinning, const char *expected)
{
    char text[2048] = "";
    size_t used = 0;

    if (places_choose(&t, &wish, &places, why, sizeof why) != ERR_OK)
        fail_msg("%s", why);
    assert_int_equal(places.pinning, pinning);
    for (uint32_t i = 0; i < places.threads; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%d", i > 0 ? " " : "",
                                 t.processor[places.at[i]].cpu);
    assert_string_equal(text, expected);
}

static const struct cpu_list *list(const char *text)
{
    static struct cpu_list parsed;

    assert_true(cpu_list_parse(text, &parsed, why, sizeof why));
    return &parsed;
}

/* Two packages of two cores with two threads each: 0 1 | 2 3 and 4 5 | 6 7. */
static void test_server(void **state)
{
    (void)state;
    machine("pack:2 core:2 pu:2", NULL);
    assert_places(PLACES_PINNED, "0 4 2 6"); /* one per core, packages by turns */
    assert_int_equal(places.room, 4);
    wish.siblings[0] = true;
    assert_places(PLACES_PINNED, "0 4 2 6 1 5 3 7");
    wish.siblings[0] = false;
    wish.threads = 1;
    assert_places(PLACES_PINNED, "0");
    wish.threads = 3;
    assert_places(PLACES_PINNED, "0 4 2");
    wish.threads = 6; /* more than cores: second threads, as was asked for */
    assert_places(PLACES_PINNED, "0 4 2 6 1 5");
    wish.threads = 8;
    assert_places(PLACES_PINNED, "0 4 2 6 1 5 3 7");
    wish.threads = 9;
    assert_places(PLACES_FREE_CROWDED, "0 4 2 6 1 5 3 7 0");
    wish.threads = 0;
    wish.no_pin = true;
    assert_places(PLACES_FREE_ASKED, "0 4 2 6");
}

/* Six fast cores of two threads, 0 to 11, and eight slow ones, 12 to 19. */
static void test_laptop(void **state)
{
    (void)state;
    machine(NULL, "laptop");
    assert_places(PLACES_PINNED, "0 2 4 6 8 10 12 13 14 15 16 17 18 19");
    for (uint32_t i = 0; i < 14; i++)
        assert_int_equal(t.processor[places.at[i]].kind, i >= 6);
    wish.siblings[0] = true; /* calibration says so of the fast kind */
    assert_places(PLACES_PINNED, "0 2 4 6 8 10 12 13 14 15 16 17 18 19 1 3 5 7 9 11");
    wish.siblings[0] = false;
    wish.siblings[1] = true; /* of the slow kind, which has none */
    assert_places(PLACES_PINNED, "0 2 4 6 8 10 12 13 14 15 16 17 18 19");
    wish.threads = 4;
    assert_places(PLACES_PINNED, "0 2 4 6");
}

static void test_sizes(void **state)
{
    (void)state;
    machine("core:1 pu:1", NULL);
    assert_places(PLACES_PINNED, "0");
    wish.percent = 0.5;
    assert_places(PLACES_PINNED, "0"); /* at least one */
    wish = (struct places_wish){.threads = 2};
    assert_places(PLACES_FREE_CROWDED, "0 0");
    machine("pack:2 core:128 pu:1", NULL);
    assert_int_equal(places_choose(&t, &wish, &places, why, sizeof why), ERR_OK);
    assert_int_equal(places.threads, 256);
    for (uint32_t i = 0; i < 256; i++) /* each once, packages by turns */
        assert_int_equal(t.processor[places.at[i]].cpu, i / 2 + i % 2 * 128);
    wish.threads = PLACES_THREADS_MAX;
    assert_int_equal(places_choose(&t, &wish, &places, why, sizeof why), ERR_OK);
    assert_int_equal(places.threads, PLACES_THREADS_MAX);
    assert_int_equal(places.pinning, PLACES_FREE_CROWDED);
}

static void test_percent(void **state)
{
    static const struct {
        double percent;
        uint32_t threads;
    } cases[] = {{100, 10}, {50, 5}, {51, 6}, {1, 1}, {10, 1}, {10.1, 2}, {30, 3}, {99.9, 10}};

    (void)state;
    machine("core:10 pu:2", NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wish.percent = cases[i].percent;
        assert_int_equal(places_choose(&t, &wish, &places, why, sizeof why), ERR_OK);
        assert_int_equal(places.threads, cases[i].threads);
    }
    wish.siblings[0] = true;
    wish.percent = 50;
    assert_places(PLACES_PINNED, "0 2 4 6 8 10 12 14 16 18");
}

static void test_list(void **state)
{
    (void)state;
    machine("pack:2 core:2 pu:2", NULL);
    wish.list = list("2-5"); /* a core, and half of another package */
    assert_places(PLACES_PINNED, "2 4 3 5");
    wish.list = list("1,3,7"); /* second threads of cores, where the first are not named */
    assert_places(PLACES_PINNED, "1 7 3");
    wish.threads = 2;
    assert_places(PLACES_PINNED, "1 7");
    wish.threads = 5; /* nothing may run elsewhere: they share */
    assert_places(PLACES_PINNED, "1 7 3 1 7");
    wish.threads = 0;
    wish.percent = 50;
    assert_places(PLACES_PINNED, "1 7");
}

static void assert_refused(const char *text, const char *says)
{
    wish.list = list(text);
    assert_int_equal(places_choose(&t, &wish, &places, why, sizeof why), ERR_RANGE);
    assert_string_equal(why, says);
}

static void test_list_refused(void **state)
{
    struct cpu_list allowed = *list("0-1,4");

    (void)state;
    machine("core:8 pu:1", NULL);
    assert_refused("8", "there is no processor 8 here");
    assert_refused("0-7,100", "there is no processor 100 here");
    assert_int_equal(topology_read(&(struct topology_source){.synthetic = "core:8 pu:1",
                                                             .allowed = &allowed,
                                                             .root = "/nonexistent"},
                                   &t),
                     ERR_OK);
    assert_refused("0-2", "processor 2 may not be used here (affinity mask or cpuset)");
    assert_refused("8", "there is no processor 8 here");
    wish.list = list("1,4");
    assert_places(PLACES_PINNED, "1 4");
    /* Where nobody knows what the processors are, none can be named. */
    t.known = false;
    assert_int_equal(places_choose(&t, &wish, &places, why, sizeof why), ERR_STATE);
    wish.list = NULL;
    assert_places(PLACES_FREE_UNKNOWN, "0 1 4");
}

static void test_quota(void **state)
{
    (void)state;
    machine("pack:1 core:4 pu:2", NULL);
    wish.quota = 1.5; /* rounded up; others run on these cores too */
    assert_places(PLACES_FREE_QUOTA, "0 2");
    assert_true(places.cut_by_quota);
    assert_int_equal(places.room, 4);
    wish.quota = 0.1;
    assert_places(PLACES_FREE_QUOTA, "0");
    wish.quota = 2.0;
    assert_places(PLACES_FREE_QUOTA, "0 2");
    wish.percent = 50; /* of what it would be */
    assert_places(PLACES_FREE_QUOTA, "0");
    wish.percent = 0;
    wish.quota = 4.0;
    assert_places(PLACES_PINNED, "0 2 4 6");
    assert_false(places.cut_by_quota);
    wish.quota = 3.2;
    assert_places(PLACES_PINNED, "0 2 4 6");
    wish.quota = 2.0;
    wish.threads = 3; /* as asked for */
    assert_places(PLACES_PINNED, "0 2 4");
    wish.threads = 0;
    wish.list = list("4-7"); /* by name, but not more than there is time for */
    assert_places(PLACES_PINNED, "4 6");
    wish.list = NULL;
    wish.siblings[0] = true;
    wish.quota = 5.0;
    assert_places(PLACES_FREE_QUOTA, "0 2 4 6 1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_server), cmocka_unit_test(test_laptop),
        cmocka_unit_test(test_sizes),  cmocka_unit_test(test_percent),
        cmocka_unit_test(test_list),   cmocka_unit_test(test_list_refused),
        cmocka_unit_test(test_quota),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
