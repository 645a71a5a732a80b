/* tune_search.c - uphill from form to form, and over the number of versions. */
#include "app/tune_search.h"

/* How many versions per pass suit the form: the kernel takes any number. False: ended. */
static bool search_versions(struct opencl_tuning *t, const struct tune_search_judge *judge)
{
    for (uint32_t n = 1; n <= TUNE_SEARCH_VERSIONS_MOST; n *= 2) {
        if (n == t->versions)
            continue;
        if (judge->ended(judge->context))
            return false;
        if (judge->better(judge->context, &t->variant, n))
            t->versions = n;
    }
    return true;
}

enum step { STEP_BETTER, STEP_NONE, STEP_ENDED };

/* To the first neighbour that is better. */
static enum step step(const struct opencl_limits *limits, struct opencl_tuning *t,
                      const struct tune_search_judge *judge)
{
    struct opencl_variant next[OPENCL_NEIGHBOURS_MAX];
    size_t n = opencl_variant_neighbours(limits, &t->variant, next, OPENCL_NEIGHBOURS_MAX);

    for (size_t i = 0; i < n; i++) {
        if (opencl_tuning_tried(t, &next[i]))
            continue;
        if (judge->ended(judge->context))
            return STEP_ENDED;
        if (!opencl_tuning_add(t, &next[i]))
            return STEP_NONE; /* as many as can be kept */
        bool better = judge->better(judge->context, &next[i], t->versions);

        if (better)
            t->variant = next[i];
        judge->keep(judge->context);
        if (better)
            return STEP_BETTER;
    }
    return STEP_NONE;
}

void tune_search(const struct opencl_limits *limits, struct opencl_tuning *t,
                 const struct tune_search_judge *judge)
{
    enum step taken = STEP_BETTER;

    t->complete = false;
    if (!search_versions(t, judge))
        return;
    while (taken == STEP_BETTER)
        taken = step(limits, t, judge);
    if (taken == STEP_ENDED)
        return;
    t->complete = search_versions(t, judge);
    judge->keep(judge->context);
}
