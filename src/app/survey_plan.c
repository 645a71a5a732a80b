/* survey_plan.c - lists points, and cuts the list. */
#include "app/survey_plan.h"

#include <stdlib.h>
#include <string.h>

#define FEW 8 /* so many cores are tried one by one */

static const double batches_ms[] = {5.0, 10.0, 20.0, 50.0, 100.0};

enum { TURN_BEST, TURN_LADDER, TURN_OTHERS, TURN_REST };

static void add(struct survey_plan *p, const struct survey_point *point)
{
    if (p->points < SURVEY_PLAN_POINTS_MAX)
        p->point[p->points++] = *point;
    else
        p->left_out++;
}

/* Whether so many of `all` cores are tried: all, powers of two, and three quarters. */
static bool on_ladder(uint32_t n, uint32_t all)
{
    return all <= FEW || n == all || (n & (n - 1)) == 0 || n == all - all / 4;
}

static bool takes_part(const struct survey_point *point, const struct survey_hand *h)
{
    return (point->kind == SURVEY_PLAN_ALL_KINDS || point->kind == h->kind) &&
           h->rank < (point->cores > 0 ? point->cores : point->threads) &&
           (point->siblings || h->sibling == 0);
}

static uint32_t count_threads(const struct survey_plan *p, const struct survey_point *point)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < p->hands; i++)
        n += takes_part(point, &p->hand[i]);
    return n;
}

static uint32_t count_cores(const struct survey_plan *p)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < p->hands; i++)
        n += p->hand[i].sibling == 0;
    return n;
}

void survey_plan_part(const struct survey_plan *p, const struct survey_point *point, bool *part)
{
    for (uint32_t i = 0; i < p->hands; i++)
        part[i] = takes_part(point, &p->hand[i]);
}

/* Cores of a kind in the order in which threads are put on them. */
static void rank_hands(const struct topology *t, const struct places *places, struct survey_plan *p)
{
    uint32_t ranks[TOPOLOGY_KINDS_MAX] = {0};

    p->hands = places->threads;
    p->pinned = places->pinning == PLACES_PINNED;
    for (uint32_t i = 0; i < p->hands; i++) {
        const struct topology_processor *one = &t->processor[places->at[i]];
        struct survey_hand *h = &p->hand[i];
        uint32_t earlier = 0;

        if (!p->pinned) {
            *h = (struct survey_hand){.rank = i};
            continue;
        }
        *h = (struct survey_hand){.kind = one->kind};
        while (earlier < i && t->processor[places->at[earlier]].core != one->core)
            earlier++;
        h->rank = earlier < i ? p->hand[earlier].rank : ranks[one->kind]++;
        for (; earlier < i; earlier++)
            h->sibling += t->processor[places->at[earlier]].core == one->core;
    }
}

/* All numbers of cores of one kind, or all cores of all kinds, with one kernel. */
static void add_kind(struct survey_plan *p, const struct survey_kernel *kernel, bool best,
                     uint32_t kind, bool siblings)
{
    uint32_t cores = 0;

    for (uint32_t i = 0; i < p->hands; i++)
        if (kind == SURVEY_PLAN_ALL_KINDS || p->hand[i].kind == kind)
            cores = p->hand[i].rank + 1 > cores ? p->hand[i].rank + 1 : cores;
    for (uint32_t n = kind == SURVEY_PLAN_ALL_KINDS ? cores : 1; n <= cores; n++) {
        struct survey_point one = {.hasher = kernel->hasher,
                                   .versions = kernel->versions,
                                   .kind = kind,
                                   .cores = n,
                                   .siblings = siblings};

        if (!on_ladder(n, cores))
            continue;
        one.threads = count_threads(p, &one);
        one.turn = (best ? TURN_BEST : TURN_OTHERS) + (n < cores ? 1U : 0U);
        if (kind == SURVEY_PLAN_ALL_KINDS)
            one.cores = count_cores(p);
        if (!p->pinned)
            one.cores = 0;
        add(p, &one);
    }
}

/* Whether a core of the kind has second threads among the hands. */
static bool has_siblings(const struct survey_plan *p, uint32_t kind)
{
    for (uint32_t i = 0; i < p->hands; i++)
        if (p->hand[i].sibling > 0 && (kind == SURVEY_PLAN_ALL_KINDS || p->hand[i].kind == kind))
            return true;
    return false;
}

static bool has_kind(const struct survey_plan *p, uint32_t kind)
{
    for (uint32_t i = 0; i < p->hands; i++)
        if (p->hand[i].kind == kind)
            return true;
    return false;
}

void survey_plan_cpu(const struct topology *t, const struct places *places,
                     const struct survey_kernel *kernel, size_t kernels, struct survey_plan *p)
{
    uint32_t kinds = 0;

    rank_hands(t, places, p);
    for (uint32_t kind = 0; kind < t->kinds; kind++)
        kinds += has_kind(p, kind);
    for (size_t k = 0; k < kernels; k++) {
        for (uint32_t kind = 0; kind < t->kinds; kind++)
            for (int siblings = 0; siblings <= has_siblings(p, kind); siblings++)
                if (has_kind(p, kind))
                    add_kind(p, &kernel[k], k == 0, kind, siblings);
        for (int siblings = 0; kinds > 1 && siblings <= has_siblings(p, SURVEY_PLAN_ALL_KINDS);
             siblings++)
            add_kind(p, &kernel[k], k == 0, SURVEY_PLAN_ALL_KINDS, siblings);
    }
}

void survey_plan_opencl(struct opencl_runner *runner, uint32_t device, struct survey_plan *p)
{
    for (size_t i = 0; i < sizeof batches_ms / sizeof batches_ms[0]; i++)
        add(p, &(struct survey_point){.runner = runner,
                                      .device = device,
                                      .versions = runner->config.versions,
                                      .batch_ms = batches_ms[i],
                                      .turn = batches_ms[i] == 20.0 ? TURN_BEST : TURN_LADDER});
}

void survey_plan_cut(struct survey_plan *p, size_t most)
{
    size_t kept = 0, room = most > 0 ? most : 1;
    unsigned turn = 0;

    /* The last turn that fits in part is kept from its beginning on. */
    for (size_t before = 0; turn <= TURN_REST; turn++) {
        size_t of_turn = 0;

        for (size_t i = 0; i < p->points; i++)
            of_turn += p->point[i].turn == turn;
        if (before + of_turn > room)
            break;
        before += of_turn;
    }
    size_t whole = 0;

    for (size_t i = 0; i < p->points; i++)
        whole += p->point[i].turn < turn;
    size_t in_part = room - whole, seen = 0;

    for (size_t i = 0; i < p->points; i++) {
        bool keep = p->point[i].turn < turn || (p->point[i].turn == turn && seen < in_part);

        seen += p->point[i].turn == turn;
        if (keep)
            p->point[kept++] = p->point[i];
    }
    p->left_out += p->points - kept;
    p->points = kept;
}
