/* scopes.c - plans of sources and devices. */
#include "measure/scopes.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

struct planner {
    const struct sensor_info *const *info;
    size_t sources;
    const struct scopes_device *device;
    size_t devices;
    struct scopes_plan *plan;
    enum scopes_use *use;
    size_t plans;
};

bool scopes_same_card(const char *a, const char *b)
{
    unsigned x[4], y[4];

    return sscanf(a, "%8x:%2x:%2x.%1x", &x[0], &x[1], &x[2], &x[3]) == 4 &&
           sscanf(b, "%8x:%2x:%2x.%1x", &y[0], &y[1], &y[2], &y[3]) == 4 &&
           memcmp(x, y, sizeof x) == 0;
}

static bool same_domain(const struct sensor_info *a, const struct sensor_info *b)
{
    return strcmp(a->domain, b->domain) == 0 || scopes_same_card(a->domain, b->domain);
}

/* PAUSED: a battery on mains may be read later. */
static bool usable(const struct sensor_info *info)
{
    return info->status == SENSOR_OK || info->status == SENSOR_PAUSED;
}

/* Lower is better: what can be read now, then what is measured, then the rank. */
static uint64_t order(const struct sensor_info *info)
{
    return (uint64_t)(info->status != SENSOR_OK) << 40 | (uint64_t)info->given << 36 | info->rank;
}

/* The best usable source of that scope and domain (NULL: any domain); p->sources when none. */
static size_t best(const struct planner *p, enum sensor_scope scope, const struct sensor_info *like)
{
    size_t found = p->sources;

    for (size_t i = 0; i < p->sources; i++) {
        const struct sensor_info *info = p->info[i];

        if (info->scope == scope && usable(info) && (!like || same_domain(info, like)) &&
            (found == p->sources || order(info) < order(p->info[found])))
            found = i;
    }
    return found;
}

static uint64_t devices_where(const struct planner *p, bool gpu)
{
    uint64_t bits = 0;

    for (size_t i = 0; i < p->devices; i++)
        if (p->device[i].gpu == gpu)
            bits |= UINT64_C(1) << i;
    return bits;
}

static void append(struct planner *p, struct scopes_plan *plan, size_t source)
{
    for (size_t i = 0; i < plan->count; i++)
        if (plan->source[i] == source)
            return;
    plan->source[plan->count++] = (uint8_t)source;
    plan->given |= p->info[source]->given;
    p->use[source] = SCOPES_USED;
}

static void append_all(struct planner *p, struct scopes_plan *plan, const struct scopes_plan *more)
{
    for (size_t i = 0; i < more->count; i++)
        append(p, plan, more->source[i]);
}

static void keep(struct planner *p, const struct scopes_plan *plan)
{
    if (plan->count > 0 && p->plans < SCOPES_PLANS_MAX)
        p->plan[p->plans++] = *plan;
}

static struct scopes_plan labelled(const char *label, uint64_t devices)
{
    struct scopes_plan plan = {.devices = devices};

    snprintf(plan.label, sizeof plan.label, "%s", label);
    return plan;
}

/* All plugs together; what the user gave only where nothing is measured. */
static void plan_wall(struct planner *p, uint64_t all)
{
    struct scopes_plan plan = labelled("wall", all);
    bool measured = false, complete = true;

    for (size_t i = 0; i < p->sources; i++) {
        const struct sensor_info *info = p->info[i];

        if (info->scope != SENSOR_SCOPE_WALL || info->given)
            continue;
        measured |= usable(info);
        complete &= usable(info);
    }
    for (size_t i = 0; i < p->sources; i++) {
        const struct sensor_info *info = p->info[i];

        if (info->scope != SENSOR_SCOPE_WALL || !usable(info))
            continue;
        if (info->given != (measured && complete))
            append(p, &plan, i);
        else if (!info->given)
            p->use[i] = SCOPES_INCOMPLETE;
    }
    keep(p, &plan);
}

/* Different views of one machine: the best alone. */
static void plan_node(struct planner *p, uint64_t all)
{
    struct scopes_plan plan = labelled("node", all);
    size_t first = best(p, SENSOR_SCOPE_NODE, NULL);

    if (first < p->sources)
        append(p, &plan, first);
    keep(p, &plan);
}

/* The best source of every domain of a scope, or nothing when one of them has none. One without a
 * domain stands for the whole and is used where the others are incomplete. */
static struct scopes_plan every_domain(struct planner *p, enum sensor_scope scope,
                                       const char *label, uint64_t devices)
{
    struct scopes_plan plan = labelled(label, devices);
    struct sensor_info whole = {.domain = ""};
    bool complete = true;

    for (size_t i = 0; i < p->sources; i++) {
        const struct sensor_info *info = p->info[i];

        if (info->scope != scope || info->domain[0] == '\0')
            continue;
        size_t chosen = best(p, scope, info);

        if (chosen == p->sources)
            complete = false;
        else
            append(p, &plan, chosen);
    }
    if (complete && plan.count > 0)
        return plan;
    for (size_t i = 0; i < plan.count; i++)
        p->use[plan.source[i]] = SCOPES_INCOMPLETE;
    plan = labelled(label, devices);
    size_t chosen = best(p, scope, &whole);

    if (chosen < p->sources)
        append(p, &plan, chosen);
    return plan;
}

/* The best source of one card: by its PCI id, or, when it is the only card, one without. */
static size_t board_of(const struct planner *p, const struct scopes_device *device, bool only)
{
    struct sensor_info like = {.scope = SENSOR_SCOPE_BOARD};

    snprintf(like.domain, sizeof like.domain, "%s", device->domain);
    size_t found = device->domain[0] ? best(p, SENSOR_SCOPE_BOARD, &like) : p->sources;

    if (found == p->sources && only) {
        like.domain[0] = '\0';
        found = best(p, SENSOR_SCOPE_BOARD, &like);
    }
    return found;
}

/* Each card alone into single[], all of them together as the result (empty when one is missing). */
static struct scopes_plan plan_boards(struct planner *p, uint64_t cards, struct scopes_plan *single,
                                      size_t *singles)
{
    struct scopes_plan all = labelled("gpu_board", cards);
    bool complete = cards != 0;

    *singles = 0;
    for (size_t i = 0; i < p->devices; i++) {
        uint64_t bit = UINT64_C(1) << i;

        if (!p->device[i].gpu)
            continue;
        size_t found = board_of(p, &p->device[i], cards == bit);

        if (found == p->sources) {
            complete = false;
            continue;
        }
        size_t known = 0; /* several devices on one card share its joules */

        while (known < *singles && single[known].source[0] != found)
            known++;
        if (known == *singles) {
            single[(*singles)++] = labelled("gpu_board", 0);
            append(p, &single[known], found);
        }
        single[known].devices |= bit;
        append(p, &all, found);
    }
    if (!complete)
        all.count = 0;
    return all;
}

/* The first guess at what becomes of each source; plans correct it to SCOPES_USED. */
static void guess_uses(const struct planner *p)
{
    for (size_t i = 0; i < p->sources; i++) {
        const struct sensor_info *info = p->info[i];

        if (!usable(info))
            p->use[i] = SCOPES_UNREADABLE;
        else if (info->scope == SENSOR_SCOPE_PART)
            p->use[i] = SCOPES_PART;
        else if (info->scope == SENSOR_SCOPE_BOARD && best(p, info->scope, info) == i)
            p->use[i] = SCOPES_UNMATCHED;
        else
            p->use[i] = SCOPES_REPEATS;
    }
}

size_t scopes_plan(const struct sensor_info *const *info, size_t sources,
                   const struct scopes_device *device, size_t devices, struct scopes_plan *plan,
                   enum scopes_use *use)
{
    struct planner p = {info, sources, device, devices, plan, use, 0};
    struct scopes_plan single[SCOPES_DEVICES_MAX];
    size_t singles;

    assert(sources <= SENSOR_SET_MAX && devices <= SCOPES_DEVICES_MAX);
    guess_uses(&p);
    uint64_t cpus = devices_where(&p, false), cards = devices_where(&p, true);
    struct scopes_plan psys =
        every_domain(&p, SENSOR_SCOPE_PSYS, sensor_scope_text(SENSOR_SCOPE_PSYS), cpus | cards);
    struct scopes_plan package = every_domain(&p, SENSOR_SCOPE_PACKAGE, "package", cpus);
    struct scopes_plan dram = every_domain(&p, SENSOR_SCOPE_DRAM, "dram", 0);
    struct scopes_plan boards = plan_boards(&p, cards, single, &singles);
    struct scopes_plan both = labelled("package+dram", cpus);

    if (package.count > 0 && dram.count > 0) {
        append_all(&p, &both, &package);
        append_all(&p, &both, &dram);
    }
    plan_wall(&p, cpus | cards);
    plan_node(&p, cpus | cards);
    keep(&p, &psys);
    if (package.count > 0 && boards.count > 0 && cpus != 0) { /* disjoint, and every hash */
        struct scopes_plan sum =
            labelled(both.count > 0 ? "package+dram+gpu_board" : "package+gpu_board", cpus | cards);

        append_all(&p, &sum, both.count > 0 ? &both : &package);
        append_all(&p, &sum, &boards);
        keep(&p, &sum);
    }
    keep(&p, &both);
    keep(&p, &package);
    keep(&p, &dram);
    if (singles > 1)
        keep(&p, &boards);
    for (size_t i = 0; i < singles; i++)
        keep(&p, &single[i]);
    return p.plans;
}

const char *scopes_use_text(enum scopes_use use)
{
    switch (use) {
    case SCOPES_USED:
        return "used";
    case SCOPES_UNREADABLE:
        return "cannot be read";
    case SCOPES_REPEATS:
        return "another source tells the same";
    case SCOPES_PART:
        return "part of another source";
    case SCOPES_INCOMPLETE:
        return "others of its like cannot be read";
    case SCOPES_UNMATCHED:
        return "a card on which nothing hashes";
    }
    return "unknown";
}
