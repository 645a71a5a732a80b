/* places.c - the choice of processors for threads. */
#include "device/places.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A processor with what decides about its turn. */
struct candidate_place {
    uint32_t index;                        /* into topology.processor */
    bool extra;                            /* a hardware thread that calibration does not want */
    uint32_t sibling, kind, rank, package; /* rank: of its core, among those of kind and package */
};

static int compare(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static int by_turn(const void *a, const void *b)
{
    const struct candidate_place *x = a, *y = b;
    int order = compare(x->extra, y->extra);

    order = order ? order : compare(x->sibling, y->sibling);
    order = order ? order : compare(x->kind, y->kind);
    order = order ? order : compare(x->rank, y->rank);
    order = order ? order : compare(x->package, y->package);
    return order ? order : compare(x->index, y->index);
}

static bool refuse(long cpu, bool present, char *why, size_t cap)
{
    snprintf(why, cap,
             present ? "processor %ld may not be used here (affinity mask or cpuset)"
                     : "there is no processor %ld here",
             cpu);
    return false;
}

/* Whether everything in the list is among the processors that may be used. */
static bool check_list(const struct topology *t, const struct cpu_list *list, char *why, size_t cap)
{
    struct cpu_list rest = *list;

    for (uint32_t i = 0; i < t->processors; i++) {
        long cpu = t->processor[i].cpu;

        if (cpu_list_has(&rest, cpu))
            rest.bits[cpu / 64] &= ~(UINT64_C(1) << cpu % 64);
    }
    for (long cpu = 0; cpu < CPU_LIST_MOST; cpu++)
        if (cpu_list_has(&rest, cpu))
            return refuse(cpu, cpu_list_has(&t->present, cpu), why, cap);
    return true;
}

/* All processors that threads may be put on, in the order in which they are taken. */
static uint32_t in_order(const struct topology *t, const struct places_wish *wish,
                         struct candidate_place *all)
{
    uint32_t n = 0, sibling = 0;

    for (uint32_t i = 0; i < t->processors; i++) {
        const struct topology_processor *p = &t->processor[i];

        if (wish->list && !cpu_list_has(wish->list, p->cpu))
            continue;
        /* Of a core whose first thread is not in the list the second one counts as the first. */
        sibling = n > 0 && t->processor[all[n - 1].index].core == p->core ? sibling + 1 : 0;
        all[n++] = (struct candidate_place){
            .index = i,
            .extra = !wish->list && sibling > 0 && !wish->siblings[p->kind],
            .sibling = sibling,
            .kind = p->kind,
            .package = p->package,
        };
    }
    /* Ranks: the topology lists a package's cores one after the other. */
    for (uint32_t kind = 0; kind < t->kinds; kind++)
        for (uint32_t package = 0; package < t->packages; package++) {
            uint32_t rank = 0;

            for (uint32_t i = 0; i < n; i++)
                if (all[i].kind == kind && all[i].package == package) {
                    rank += all[i].sibling == 0;
                    all[i].rank = rank;
                }
        }
    qsort(all, n, sizeof *all, by_turn);
    return n;
}

enum err places_choose(const struct topology *t, const struct places_wish *wish, struct places *out,
                       char *why, size_t cap)
{
    memset(out, 0, sizeof *out);
    if (wish->list && !t->known) {
        snprintf(why, cap, "the processors of this machine are not known");
        return ERR_STATE;
    }
    if (wish->list && !check_list(t, wish->list, why, cap))
        return ERR_RANGE;
    struct candidate_place *all = calloc(t->processors, sizeof *all);

    if (!all) {
        snprintf(why, cap, "%s", err_text(ERR_NOMEM));
        return ERR_NOMEM;
    }
    uint32_t n = in_order(t, wish, all), wanted = 0;

    while (wanted < n && !all[wanted].extra)
        wanted++;
    out->room = wanted;
    if (wish->quota > 0.0 && ceil(wish->quota) < (double)wanted) {
        wanted = (uint32_t)ceil(wish->quota);
        out->cut_by_quota = true;
    }
    if (wish->threads > 0)
        out->threads = wish->threads;
    else if (wish->percent > 0.0)
        out->threads = (uint32_t)ceil((double)wanted * wish->percent / 100.0 - 1e-9);
    else
        out->threads = wanted;
    assert(out->threads > 0 && out->threads <= PLACES_THREADS_MAX);
    out->pinning = !t->known                             ? PLACES_FREE_UNKNOWN
                   : wish->no_pin                        ? PLACES_FREE_ASKED
                   : wish->list                          ? PLACES_PINNED
                   : out->threads > n                    ? PLACES_FREE_CROWDED
                   : out->cut_by_quota && !wish->threads ? PLACES_FREE_QUOTA
                                                         : PLACES_PINNED;
    for (uint32_t i = 0; i < out->threads; i++)
        out->at[i] = all[i % n].index;
    free(all);
    return ERR_OK;
}
