/* test_topology.c - machines that are not here: servers, laptops, phones, by hwloc's own
 * descriptions; and what is here. */
#include "tests/support.h"

#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/topology.h"

static struct topology t;
static char text[512];

static const char *fixture(const char *name)
{
    static char path[4096];
    const char *top = getenv("srcdir");

    snprintf(path, sizeof path, "%s/tests/topologies/%s.xml", top ? top : "..", name);
    return path;
}

/* What must hold of any. */
static void assert_sound(void)
{
    uint32_t cores = 0, processors[TOPOLOGY_KINDS_MAX] = {0}, first[TOPOLOGY_KINDS_MAX] = {0};

    assert_true(t.processors > 0 && t.kinds > 0 && t.packages > 0 && t.nodes > 0);
    for (uint32_t i = 0; i < t.processors; i++) {
        const struct topology_processor *p = &t.processor[i];

        assert_true(p->kind < t.kinds && p->package < t.packages && p->node < t.nodes);
        if (p->sibling == 0) {
            assert_int_equal(p->core, cores);
            cores++;
            first[p->kind]++;
        } else {
            assert_int_equal(p->core, p[-1].core);
            assert_int_equal(p->sibling, p[-1].sibling + 1);
            assert_int_equal(p->kind, p[-1].kind);
        }
        assert_true(p->sibling < t.kind[p->kind].siblings);
        processors[p->kind]++;
    }
    assert_int_equal(cores, t.cores);
    for (uint32_t i = 0; i < t.kinds; i++) {
        assert_int_equal(t.kind[i].processors, processors[i]);
        assert_int_equal(t.kind[i].cores, first[i]);
        assert_true(t.kind[i].cores > 0 && strlen(t.kind[i].name) > 0);
        for (uint32_t k = 0; k < i; k++)
            assert_string_not_equal(t.kind[i].name, t.kind[k].name);
    }
}

static void read_from(const struct topology_source *from)
{
    assert_int_equal(topology_read(from, &t), ERR_OK);
    assert_true(t.known);
    assert_sound();
}

static void synthetic(const char *description, const char *allowed)
{
    struct cpu_list list;
    char why[96];

    if (allowed)
        assert_true(cpu_list_parse(allowed, &list, why, sizeof why));
    read_from(&(struct topology_source){
        .synthetic = description, .allowed = allowed ? &list : NULL, .root = "/nonexistent"});
}

static void assert_texts(const char *machine, const char *kinds)
{
    assert_string_equal(topology_text(&t, text, sizeof text), machine);
    assert_string_equal(topology_kinds_text(&t, text, sizeof text), kinds);
}

static void test_server(void **state)
{
    (void)state;
    synthetic("pack:2 [numa] core:8 pu:2", NULL);
    assert_int_equal(t.processors, 32);
    assert_int_equal(t.cores, 16);
    assert_int_equal(t.packages, 2);
    assert_int_equal(t.nodes, 2);
    assert_int_equal(t.kind[0].siblings, 2);
    assert_int_equal(t.processor[31].package, 1);
    assert_int_equal(t.processor[31].node, 1);
    assert_int_equal(cpu_list_count(&t.present), 32);
    assert_texts("16 cores of 2 threads, 2 packages, 2 NUMA nodes", "core x2");

    /* Half of it, some cores with one thread: what may not be used is not there. */
    synthetic("pack:2 [numa] core:8 pu:2", "1,16-31");
    assert_int_equal(t.processors, 17);
    assert_int_equal(t.cores, 9);
    assert_int_equal(t.processor[0].cpu, 1);
    assert_int_equal(t.processor[0].sibling, 0);
    assert_int_equal(t.packages, 2);
    assert_int_equal(cpu_list_count(&t.present), 32);
    synthetic("pack:2 [numa] core:8 pu:2", "16-31");
    assert_int_equal(t.packages, 1);
    assert_int_equal(t.nodes, 1);
    assert_texts("8 cores of 2 threads, 1 package", "core x2");
}

static void test_one_core(void **state)
{
    (void)state;
    synthetic("core:1 pu:1", NULL);
    assert_int_equal(t.processors, 1);
    assert_int_equal(t.cores, 1);
    assert_texts("1 core, 1 package", "core x1");
    synthetic("pu:3", NULL); /* where nobody knows of cores */
    assert_int_equal(t.cores, 3);
}

static void test_large(void **state)
{
    (void)state;
    synthetic("pack:2 core:128 pu:1", NULL);
    assert_int_equal(t.cores, 256);
    assert_int_equal(t.processor[255].cpu, 255);
    synthetic("pack:16 core:64 pu:8", NULL); /* more than we have use for: the first ones */
    assert_int_equal(t.processors, TOPOLOGY_PROCESSORS_MAX);
}

static void test_laptop(void **state)
{
    struct cpu_list list;
    char why[96];

    (void)state;
    read_from(&(struct topology_source){.xml = fixture("laptop")});
    assert_int_equal(t.processors, 20);
    assert_int_equal(t.cores, 14);
    assert_int_equal(t.kinds, 2);
    assert_string_equal(t.kind[0].name, "IntelCore"); /* the fastest first */
    assert_int_equal(t.kind[0].cores, 6);
    assert_int_equal(t.kind[0].siblings, 2);
    assert_int_equal(t.kind[1].cores, 8);
    assert_int_equal(t.kind[1].siblings, 1);
    for (uint32_t i = 0; i < t.processors; i++)
        assert_int_equal(t.processor[i].kind, t.processor[i].cpu >= 12);
    assert_texts("6 IntelCore of 2 threads and 8 IntelAtom, 1 package",
                 "IntelCore x2, IntelAtom x1");

    /* Bound to the slow cores, there is one kind. */
    assert_true(cpu_list_parse("12-15", &list, why, sizeof why));
    read_from(&(struct topology_source){.xml = fixture("laptop"), .allowed = &list});
    assert_int_equal(t.kinds, 1);
    assert_texts("4 cores, 1 package", "IntelAtom x1");
}

static void test_three_kinds(void **state)
{
    (void)state;
    read_from(&(struct topology_source){.xml = fixture("phone")});
    assert_int_equal(t.kinds, 3);
    assert_texts("1 capacity 1024, 3 capacity 871 and 4 capacity 325, 1 package",
                 "capacity 1024 x1, capacity 871 x1, capacity 325 x1");
    read_from(&(struct topology_source){.xml = fixture("desktop")});
    assert_int_equal(t.kinds, 3);
    assert_texts("2 IntelCore of 2 threads, 2 IntelAtom and 2 IntelAtom 3, 1 package",
                 "IntelCore x2, IntelAtom x1, IntelAtom 3 x1");
}

/* hwloc's parser without libxml reads the same. */
static void test_other_parser(void **state)
{
    (void)state;
    setenv("HWLOC_LIBXML", "0", 1);
    read_from(&(struct topology_source){.xml = fixture("laptop")});
    assert_int_equal(t.kinds, 2);
    assert_int_equal(t.cores, 14);
    unsetenv("HWLOC_LIBXML");
}

static void test_refused(void **state)
{
    struct cpu_list none = {{0}};

    (void)state;
    assert_int_equal(topology_read(&(struct topology_source){.synthetic = "cabbage:2"}, &t),
                     ERR_SYNTAX);
    assert_int_equal(topology_read(&(struct topology_source){.xml = "/nonexistent.xml"}, &t),
                     ERR_SYNTAX);
    cpu_list_add(&none, 77);
    assert_int_equal(
        topology_read(&(struct topology_source){.synthetic = "core:2 pu:1", .allowed = &none}, &t),
        ERR_RANGE);
}

static bool listed(int cpu)
{
    for (uint32_t i = 0; i < t.processors; i++)
        if (t.processor[i].cpu == cpu)
            return true;
    return false;
}

/* Exactly what the affinity mask allows, also a smaller one. */
static void test_here(void **state)
{
    static const struct topology_source here;
    cpu_set_t allowed, one;

    (void)state;
    assert_int_equal(sched_getaffinity(0, sizeof allowed, &allowed), 0);
    read_from(&here);
    assert_int_equal(t.processors, CPU_COUNT(&allowed));
    for (int i = 0; i < CPU_SETSIZE; i++)
        assert_int_equal(listed(i), CPU_ISSET((size_t)i, &allowed) != 0);
    int last = t.processor[t.processors - 1].cpu;

    CPU_ZERO(&one);
    CPU_SET((size_t)last, &one);
    assert_int_equal(sched_setaffinity(0, sizeof one, &one), 0);
    read_from(&here);
    assert_int_equal(t.processors, 1);
    assert_int_equal(t.processor[0].cpu, last);
    assert_true(cpu_list_count(&t.present) >= (uint32_t)CPU_COUNT(&allowed));
    assert_int_equal(sched_setaffinity(0, sizeof allowed, &allowed), 0);
}

/* Where somebody makes hwloc describe another machine, nothing is pinned to its processors. */
static void test_another_machine(void **state)
{
    static const struct topology_source here;

    (void)state;
    setenv("HWLOC_SYNTHETIC", "pack:1 core:3 pu:2", 1);
    assert_int_equal(topology_read(&here, &t), ERR_OK);
    unsetenv("HWLOC_SYNTHETIC");
    assert_sound();
    assert_int_equal(t.cores, 3);
    assert_false(t.known);
    for (uint32_t i = 0; i < t.processors; i++)
        assert_int_equal(t.processor[i].cpu, -1);
    /* And one that hwloc cannot read leaves the number of processors. */
    setenv("HWLOC_XMLFILE", "/nonexistent.xml", 1);
    assert_int_equal(topology_read(&here, &t), ERR_OK);
    unsetenv("HWLOC_XMLFILE");
    assert_sound();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_server),          cmocka_unit_test(test_one_core),
        cmocka_unit_test(test_large),           cmocka_unit_test(test_laptop),
        cmocka_unit_test(test_three_kinds),     cmocka_unit_test(test_other_parser),
        cmocka_unit_test(test_refused),         cmocka_unit_test(test_here),
        cmocka_unit_test(test_another_machine),
    };

    setenv("HWLOC_HIDE_ERRORS", "2", 1); /* its own words on the standard error */
    return cmocka_run_group_tests(tests, NULL, NULL);
}
