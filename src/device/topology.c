/* topology.c - the usable processors, their cores and kinds, as hwloc tells. */
#include "device/topology.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <hwloc.h>

#include "base/inert.h"
#include "device/core_kinds.h"

/* A number for each identity, in the order in which they come up. */
struct numbering {
    uint32_t seen[TOPOLOGY_PROCESSORS_MAX];
    uint32_t count;
};

static uint32_t number_of(struct numbering *n, uint32_t identity)
{
    uint32_t i = 0;

    while (i < n->count && n->seen[i] != identity)
        i++;
    if (i == n->count)
        n->seen[n->count++] = identity;
    return i;
}

/* ---- from hwloc ---- */

static enum err load(const struct topology_source *from, hwloc_topology_t *out)
{
    hwloc_topology_t h;

    if (hwloc_topology_init(&h) != 0)
        return ERR_NOMEM;
    /* Caches and devices are none of our business, and looking for them takes time. */
    hwloc_topology_set_all_types_filter(h, HWLOC_TYPE_FILTER_KEEP_NONE);
    hwloc_topology_set_type_filter(h, HWLOC_OBJ_CORE, HWLOC_TYPE_FILTER_KEEP_ALL);
    hwloc_topology_set_type_filter(h, HWLOC_OBJ_PACKAGE, HWLOC_TYPE_FILTER_KEEP_ALL);
    if ((from->synthetic && hwloc_topology_set_synthetic(h, from->synthetic) != 0) ||
        (from->xml && hwloc_topology_set_xml(h, from->xml) != 0) || hwloc_topology_load(h) != 0) {
        hwloc_topology_destroy(h);
        return ERR_SYNTAX;
    }
    *out = h;
    return ERR_OK;
}

static bool made_up(const struct topology_source *from)
{
    return from->synthetic || from->xml;
}

/* What may be used, less what hwloc itself has left out as not in the cgroup's cpuset. */
static bool usable(hwloc_topology_t h, const struct topology_source *from, hwloc_bitmap_t set)
{
    if (!made_up(from))
        return hwloc_get_cpubind(h, set, HWLOC_CPUBIND_THREAD) == 0;
    hwloc_bitmap_fill(set);
    for (long i = 0; from->allowed && i < CPU_LIST_MOST; i++)
        if (!cpu_list_has(from->allowed, i))
            hwloc_bitmap_clr(set, (unsigned)i);
    return true;
}

static void list_processors(hwloc_topology_t h, hwloc_const_bitmap_t set, struct topology *out)
{
    struct numbering nodes = {0}, packages = {0};
    hwloc_obj_t before = NULL, pu = NULL;

    while ((pu = hwloc_get_next_obj_by_type(h, HWLOC_OBJ_PU, pu)) != NULL &&
           out->processors < TOPOLOGY_PROCESSORS_MAX) {
        hwloc_obj_t core = hwloc_get_ancestor_obj_by_type(h, HWLOC_OBJ_CORE, pu);
        hwloc_obj_t package = hwloc_get_ancestor_obj_by_type(h, HWLOC_OBJ_PACKAGE, pu);
        int node = pu->nodeset ? hwloc_bitmap_first(pu->nodeset) : -1;

        if (!hwloc_bitmap_isset(set, pu->os_index))
            continue;
        core = core ? core : pu; /* where nobody knows of cores each processor is one */
        if (core != before)
            out->cores++;
        struct topology_processor *p = &out->processor[out->processors++];

        p->cpu = (int)pu->os_index;
        p->core = out->cores - 1;
        p->sibling = core == before ? p[-1].sibling + 1 : 0;
        p->package = number_of(&packages, package ? package->logical_index : 0);
        p->node = number_of(&nodes, node >= 0 ? (uint32_t)node : 0);
        before = core;
    }
    out->packages = packages.count;
    out->nodes = nodes.count;
}

static const char *info(const struct hwloc_info_s *infos, unsigned count, const char *name)
{
    for (unsigned i = 0; i < count; i++)
        if (strcmp(infos[i].name, name) == 0)
            return infos[i].value;
    return NULL;
}

static bool name_taken(const struct topology *t, uint32_t kind)
{
    for (uint32_t i = 0; i < kind; i++)
        if (strcmp(t->kind[i].name, t->kind[kind].name) == 0)
            return true;
    return false;
}

static void name_kind(struct topology *t, uint32_t kind, const struct hwloc_info_s *infos,
                      unsigned count)
{
    const char *type = info(infos, count, "CoreType");
    const char *capacity = info(infos, count, "LinuxCapacity");
    const char *mhz = info(infos, count, "FrequencyMaxMHz");
    char *name = t->kind[kind].name, text[TOPOLOGY_NAME_MAX + 1 - 16];
    const size_t cap = sizeof t->kind[kind].name;
    const char *value = type ? type : capacity ? capacity : mhz ? mhz : "core";

    inert_copy(text, sizeof text, value, strlen(value));
    snprintf(name, cap, "%s%s%s", !type && capacity ? "capacity " : "", text,
             !type && !capacity && mhz ? " MHz" : "");
    if (name_taken(t, kind)) { /* such as two kinds of IntelAtom */
        size_t len = strlen(name);

        snprintf(name + len, cap - len, " %u", (unsigned)kind + 1);
    }
}

/* hwloc's kinds, which are ordered from the slowest up; those without a usable processor are none
 * of ours. False where it knows none, or not of all processors. */
static bool read_kinds(hwloc_topology_t h, struct topology *out)
{
    int kinds = hwloc_cpukinds_get_nr(h, 0);
    hwloc_bitmap_t set = hwloc_bitmap_alloc();
    uint32_t found = 0;

    out->kinds = 0;
    for (int i = kinds - 1; set && i >= 0; i--) {
        struct hwloc_info_s *infos;
        unsigned count;
        uint32_t here = 0, kind = out->kinds < TOPOLOGY_KINDS_MAX ? out->kinds : out->kinds - 1;

        if (hwloc_cpukinds_get_info(h, (unsigned)i, set, NULL, &count, &infos, 0) != 0)
            break;
        for (uint32_t k = 0; k < out->processors; k++)
            if (hwloc_bitmap_isset(set, (unsigned)out->processor[k].cpu)) {
                out->processor[k].kind = kind;
                here++;
            }
        if (here > 0 && kind == out->kinds) {
            name_kind(out, kind, infos, count);
            out->kinds++;
        }
        found += here;
    }
    hwloc_bitmap_free(set);
    return out->kinds > 0 && found == out->processors;
}

static void count_kinds(struct topology *t)
{
    for (uint32_t i = 0; i < t->processors; i++) {
        struct topology_kind *kind = &t->kind[t->processor[i].kind];

        kind->processors++;
        kind->cores += t->processor[i].sibling == 0;
        if (t->processor[i].sibling + 1 > kind->siblings)
            kind->siblings = t->processor[i].sibling + 1;
    }
}

/* ---- where hwloc or the system does not answer ---- */

static void flat(struct topology *out)
{
    long online = sysconf(_SC_NPROCESSORS_ONLN);

    memset(out, 0, sizeof *out);
    out->processors = online < 1                         ? 1
                      : online > TOPOLOGY_PROCESSORS_MAX ? TOPOLOGY_PROCESSORS_MAX
                                                         : (uint32_t)online;
    out->cores = out->processors;
    out->packages = out->nodes = out->kinds = 1;
    snprintf(out->kind[0].name, sizeof out->kind[0].name, "core");
    for (uint32_t i = 0; i < out->processors; i++)
        out->processor[i] = (struct topology_processor){.cpu = -1, .core = i};
}

enum err topology_read(const struct topology_source *from, struct topology *out)
{
    hwloc_topology_t h = NULL;
    hwloc_bitmap_t set = hwloc_bitmap_alloc();
    enum err e = set ? load(from, &h) : ERR_NOMEM;

    memset(out, 0, sizeof *out);
    if (e == ERR_OK && usable(h, from, set)) {
        hwloc_const_bitmap_t all = hwloc_topology_get_complete_cpuset(h);

        for (int i = hwloc_bitmap_first(all); i >= 0 && i < CPU_LIST_MOST;
             i = hwloc_bitmap_next(all, i))
            cpu_list_add(&out->present, i);
        /* Somebody may have made hwloc describe another machine: HWLOC_XMLFILE, HWLOC_SYNTHETIC. */
        out->known = made_up(from) || hwloc_topology_is_thissystem(h);
        list_processors(h, set, out);
    }
    if (e == ERR_OK && out->processors > 0 && !read_kinds(h, out))
        core_kinds_read(from->root ? from->root : "", out);
    for (uint32_t i = 0; i < out->processors && !out->known; i++)
        out->processor[i].cpu = -1;
    if (h)
        hwloc_topology_destroy(h);
    hwloc_bitmap_free(set);
    if (out->processors == 0) {
        if (e == ERR_NOMEM || made_up(from))
            return e != ERR_OK ? e : ERR_RANGE;
        flat(out);
    }
    count_kinds(out);
    return ERR_OK;
}

/* ---- as text ---- */

char *topology_text(const struct topology *t, char *out, size_t cap)
{
    size_t used = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < t->kinds && used < cap; i++) {
        const struct topology_kind *k = &t->kind[i];
        const char *join = i == 0 ? "" : i + 1 == t->kinds ? " and " : ", ";
        bool plain = t->kinds == 1;

        used += (size_t)snprintf(out + used, cap - used, "%s%u %s%s", join, k->cores,
                                 plain ? "core" : k->name, plain && k->cores > 1 ? "s" : "");
        if (k->siblings > 1 && used < cap)
            used += (size_t)snprintf(out + used, cap - used, " of %u threads", k->siblings);
    }
    if (used < cap)
        used += (size_t)snprintf(out + used, cap - used, ", %u package%s", t->packages,
                                 t->packages > 1 ? "s" : "");
    if (t->nodes > 1 && used < cap)
        snprintf(out + used, cap - used, ", %u NUMA nodes", t->nodes);
    return out;
}

char *topology_kinds_text(const struct topology *t, char *out, size_t cap)
{
    size_t used = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < t->kinds && used < cap; i++)
        used += (size_t)snprintf(out + used, cap - used, "%s%s x%u", i > 0 ? ", " : "",
                                 t->kind[i].name, t->kind[i].siblings);
    return out;
}
