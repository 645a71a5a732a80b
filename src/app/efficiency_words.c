/* efficiency_words.c - names of points. */
#include "app/efficiency_words.h"

#include <stdio.h>

#include "view/text.h"

const char *efficiency_words_device(const struct survey_point *p)
{
    return p->hasher ? "cpu" : p->runner->config.device.name;
}

const char *efficiency_words_kernel(const struct survey_point *p,
                                    char out[OPENCL_VARIANT_NAME_MAX + 1])
{
    if (p->hasher)
        return p->hasher->name;
    opencl_variant_name(&p->runner->config.variant, out);
    return out;
}

char *efficiency_words_work(const struct topology *t, const struct survey_point *p,
                            char out[EFFICIENCY_WORDS_MAX])
{
    const char *plural = p->threads == 1 ? "" : "s";

    if (!p->hasher)
        snprintf(out, EFFICIENCY_WORDS_MAX, "batches of %g ms", p->batch_ms);
    else if (p->cores == 0)
        snprintf(out, EFFICIENCY_WORDS_MAX, "%u thread%s, not pinned", p->threads, plural);
    else if (p->kind != SURVEY_PLAN_ALL_KINDS && t->kinds > 1)
        snprintf(out, EFFICIENCY_WORDS_MAX, "%u %s, %u thread%s", p->cores, t->kind[p->kind].name,
                 p->threads, plural);
    else
        snprintf(out, EFFICIENCY_WORDS_MAX, "%u core%s, %u thread%s", p->cores,
                 p->cores == 1 ? "" : "s", p->threads, plural);
    return out;
}

char *efficiency_words_point(const struct topology *t, const struct survey_point *p,
                             char out[EFFICIENCY_WORDS_MAX])
{
    char work[EFFICIENCY_WORDS_MAX];

    efficiency_words_work(t, p, work);
    snprintf(out, EFFICIENCY_WORDS_MAX, "%.40s, %.100s",
             p->hasher ? p->hasher->name : efficiency_words_device(p), work);
    return out;
}

char *efficiency_words_rate(const struct survey_value *v, char out[EFFICIENCY_WORDS_MAX])
{
    char rate[TEXT_FIGURE_MAX];

    text_rate(v->value, rate);
    if (v->uncertainty_known && v->value > 0.0)
        snprintf(out, EFFICIENCY_WORDS_MAX, "%s +- %.1f %%", rate,
                 100.0 * v->uncertainty / v->value);
    else
        snprintf(out, EFFICIENCY_WORDS_MAX, "%s", rate);
    return out;
}

char *efficiency_words_value(const struct survey_value *v, char out[EFFICIENCY_WORDS_MAX])
{
    char text[TEXT_FIGURE_MAX];

    text_efficiency((struct snapshot_value){v->known, v->value},
                    (struct snapshot_value){v->uncertainty_known, v->uncertainty}, text);
    snprintf(out, EFFICIENCY_WORDS_MAX, "%s", text);
    return out;
}

char *efficiency_words_cost(const struct survey_result *r, char out[EFFICIENCY_WORDS_MAX])
{
    char text[EFFICIENCY_WORDS_MAX];

    efficiency_words_value(&r->figure.j_per_th, text);
    snprintf(out, EFFICIENCY_WORDS_MAX, "%.100s %s", text, r->scope_name);
    return out;
}
