/* core_kinds.c - kinds of cores from sysfs. */
#include "device/core_kinds.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#define NO_DIFFERENCE 1.1 /* between frequencies of one kind: its best cores may go that higher */

/* A positive number in the file of one processor. */
static bool read_number(const char *root, int cpu, const char *file, double *out)
{
    char path[PATH_MAX];
    FILE *f = NULL;

    if ((size_t)snprintf(path, sizeof path, "%s/sys/devices/system/cpu/cpu%d/%s", root, cpu, file) <
        sizeof path)
        f = fopen(path, "re");
    bool ok = f && fscanf(f, "%lf", out) == 1 && *out > 0.0;

    if (f)
        fclose(f);
    return ok;
}

struct measured {
    double value;
    uint32_t processor;
};

static int fastest_first(const void *a, const void *b)
{
    double x = ((const struct measured *)a)->value, y = ((const struct measured *)b)->value;

    return (x < y) - (x > y);
}

struct teller {
    const char *file, *before, *after; /* of a kind's name, around the number */
    double factor, unit;               /* what differs by more than the factor is another kind */
};

static void cut(struct topology *t, const struct measured *sorted, const struct teller *teller)
{
    t->kinds = 0;
    for (uint32_t i = 0; i < t->processors; i++) {
        if (t->kinds == 0 || (sorted[i].value * teller->factor < sorted[i - 1].value &&
                              t->kinds < TOPOLOGY_KINDS_MAX)) {
            struct topology_kind *kind = &t->kind[t->kinds++];

            snprintf(kind->name, sizeof kind->name, "%s%.0f%s", teller->before,
                     sorted[i].value / teller->unit, teller->after);
        }
        t->processor[sorted[i].processor].kind = t->kinds - 1;
    }
}

void core_kinds_read(const char *root, struct topology *t)
{
    static const struct teller tellers[] = {
        {"cpu_capacity", "capacity ", "", 1.0, 1.0},
        {"cpufreq/cpuinfo_max_freq", "", " MHz", NO_DIFFERENCE, 1000.0}, /* in kHz */
    };
    struct measured *all = calloc(t->processors, sizeof *all);

    for (size_t k = 0; all && k < sizeof tellers / sizeof tellers[0]; k++) {
        uint32_t known = 0;

        for (; known < t->processors; known++) {
            all[known].processor = known;
            if (!read_number(root, t->processor[known].cpu, tellers[k].file, &all[known].value))
                break;
        }
        if (known < t->processors)
            continue;
        qsort(all, t->processors, sizeof *all, fastest_first);
        cut(t, all, &tellers[k]);
        if (t->kinds > 1) {
            free(all);
            return;
        }
    }
    free(all);
    t->kinds = 1;
    snprintf(t->kind[0].name, sizeof t->kind[0].name, "core");
    for (uint32_t i = 0; i < t->processors; i++)
        t->processor[i].kind = 0;
}
