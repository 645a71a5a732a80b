/* efficiency_report.c - the table and the JSON of `joulehash efficiency`. */
#include "app/efficiency_report.h"

#include <stdio.h>
#include <string.h>

#include "app/efficiency_words.h"
#include "app/version.h"
#include "view/text.h"

bool efficiency_report_speed(const struct efficiency_report *r, size_t *point)
{
    bool found = false;

    for (size_t i = 0; i < r->survey->plan->points; i++) {
        const struct survey_value *rate = &r->survey->result[i].figure.rate_hs;

        if (rate->known &&
            (!found || rate->value > r->survey->result[*point].figure.rate_hs.value)) {
            *point = i;
            found = true;
        }
    }
    return found;
}

bool efficiency_report_best(const struct efficiency_report *r, size_t scope, size_t *point)
{
    bool found = false;

    for (size_t i = 0; i < r->survey->plan->points; i++) {
        const struct survey_result *one = &r->survey->result[i];

        if (one->has_scope && one->scope == scope && one->figure.j_per_th.known &&
            (!found ||
             one->figure.j_per_th.value < r->survey->result[*point].figure.j_per_th.value)) {
            *point = i;
            found = true;
        }
    }
    return found;
}

/* Whether a point is the best of its scope. */
static bool is_best(const struct efficiency_report *r, size_t point)
{
    const struct survey_result *one = &r->survey->result[point];
    size_t best;

    return one->has_scope && efficiency_report_best(r, one->scope, &best) && best == point;
}

/* How many other points of its scope are not to be told from the best one. */
static size_t equals(const struct efficiency_report *r, size_t best)
{
    const struct survey_result *first = &r->survey->result[best];
    size_t n = 0;

    for (size_t i = 0; i < r->survey->plan->points; i++) {
        const struct survey_result *one = &r->survey->result[i];

        n += i != best && one->has_scope && one->scope == first->scope &&
             one->figure.j_per_th.known &&
             !survey_figures_apart(&one->figure.j_per_th, &first->figure.j_per_th);
    }
    return n;
}

/* ---- JSON -------------------------------------------------------------------------------------
 */

static void put_value(json_t *into, const char *name, const char *uncertainty,
                      const struct survey_value *v)
{
    json_object_set_new(into, name, v->known ? json_real(v->value) : json_null());
    json_object_set_new(into, uncertainty,
                        v->known && v->uncertainty_known ? json_real(v->uncertainty) : json_null());
}

static json_t *point_json(const struct efficiency_report *r, size_t i)
{
    const struct survey_point *p = &r->survey->plan->point[i];
    const struct survey_result *one = &r->survey->result[i];
    const struct survey_figure *f = &one->figure;
    char kernel[OPENCL_VARIANT_NAME_MAX + 1];
    json_t *o = json_pack("{s:s,s:s,s:I}", "device", efficiency_words_device(p), "kernel",
                          efficiency_words_kernel(p, kernel), "versions", (json_int_t)p->versions);
    const struct {
        const char *name;
        double value;
        bool known;
    } plain[] = {
        {"joules", f->joules, f->power_w.known},
        {"energy_seconds", f->energy_seconds, f->power_w.known},
        {"energy_hashes", f->energy_hashes, f->power_w.known},
        {"batch_ms", p->batch_ms, p->runner != NULL},
    };

    json_object_set_new(o, "cores", p->cores > 0 ? json_integer(p->cores) : json_null());
    json_object_set_new(o, "threads", p->hasher ? json_integer(p->threads) : json_null());
    json_object_set_new(o, "siblings", p->hasher ? json_boolean(p->siblings) : json_null());
    json_object_set_new(o, "kind",
                        p->hasher && p->kind != SURVEY_PLAN_ALL_KINDS
                            ? json_string(r->topology->kind[p->kind].name)
                            : json_null());
    put_value(o, "hashrate_hs", "hashrate_uncertainty", &f->rate_hs);
    put_value(o, "power_w", "power_uncertainty", &f->power_w);
    put_value(o, "j_per_th", "j_per_th_uncertainty", &f->j_per_th);
    put_value(o, "net_j_per_th", "net_uncertainty", &f->net_j_per_th);
    for (size_t k = 0; k < sizeof plain / sizeof plain[0]; k++)
        json_object_set_new(o, plain[k].name,
                            plain[k].known ? json_real(plain[k].value) : json_null());
    json_object_set_new(o, "energy_scope",
                        one->has_scope ? json_string(one->scope_name) : json_null());
    json_object_set_new(o, "energy_source",
                        one->has_scope ? json_string(one->source) : json_null());
    if (one->has_scope)
        put_value(o, "idle_w", "idle_uncertainty", &r->survey->idle_w[one->scope]);
    else
        put_value(o, "idle_w", "idle_uncertainty", &(struct survey_value){0});
    json_object_set_new(o, "best_efficiency", json_boolean(is_best(r, i)));
    return o;
}

json_t *efficiency_report_json(const struct efficiency_report *r)
{
    const struct survey *s = r->survey;
    json_t *points = json_array();
    size_t fastest;
    bool any = efficiency_report_speed(r, &fastest);

    for (size_t i = 0; i < s->plan->points; i++) {
        json_t *one = point_json(r, i);

        json_object_set_new(one, "best_speed", json_boolean(any && i == fastest));
        json_array_append_new(points, one);
    }
    json_t *all =
        json_pack("{s:s,s:s,s:s,s:s,s:I,s:f,s:b,s:I,s:o}", "version", JOULEHASH_VERSION, "command",
                  "efficiency", "commit", version_commit, "cpu", r->model, "rounds",
                  (json_int_t)s->rounds, "seconds", r->seconds, "interrupted", (int)s->interrupted,
                  "left_out", (json_int_t)r->left_out, "points", points);

    json_object_set_new(all, "energy_unknown",
                        s->why[0]
                            ? json_sprintf("%s%s%s", s->why, s->advice[0] ? "; " : "", s->advice)
                            : json_null());
    json_object_set_new(all, "failed", s->failed[0] ? json_string(s->failed) : json_null());
    json_object_set_new(all, "svg", r->svg ? json_string(r->svg) : json_null());
    return all;
}

/* ---- table ------------------------------------------------------------------------------------
 */

static void print_point(const struct efficiency_report *r, size_t i, bool fastest)
{
    const struct survey_point *p = &r->survey->plan->point[i];
    const struct survey_result *one = &r->survey->result[i];
    char work[EFFICIENCY_WORDS_MAX], rate[EFFICIENCY_WORDS_MAX], watts[TEXT_FIGURE_MAX],
        cost[EFFICIENCY_WORDS_MAX];

    printf("%-10s %-12s %8u  %-26s ", efficiency_words_device(p),
           p->hasher ? p->hasher->name : "opencl", p->versions,
           efficiency_words_work(r->topology, p, work));
    if (!one->figure.rate_hs.known) {
        printf("%22s\n", "not reached");
        return;
    }
    printf("%22s %10s  %-24s %s%s%s%s\n", efficiency_words_rate(&one->figure.rate_hs, rate),
           one->figure.power_w.known ? text_watts(one->figure.power_w.value, watts) : "unknown",
           one->figure.j_per_th.known ? efficiency_words_cost(one, cost) : "not measured",
           fastest || is_best(r, i) ? "<- best " : "", fastest ? "speed" : "",
           fastest && is_best(r, i) ? " and " : "", is_best(r, i) ? "efficiency" : "");
}

static void print_best(const struct efficiency_report *r, size_t scope)
{
    char name[EFFICIENCY_WORDS_MAX], cost[EFFICIENCY_WORDS_MAX], net[EFFICIENCY_WORDS_MAX],
        idle[TEXT_FIGURE_MAX];
    size_t best;

    if (!efficiency_report_best(r, scope, &best))
        return;
    const struct survey_result *one = &r->survey->result[best];
    size_t same = equals(r, best);

    printf("best efficiency  %s: %s by %s",
           efficiency_words_point(r->topology, &r->survey->plan->point[best], name),
           efficiency_words_cost(one, cost), one->source);
    if (same > 0)
        printf("; %zu other%s not to be told from it", same, same > 1 ? "s" : "");
    putchar('\n');
    if (one->figure.net_j_per_th.known)
        printf("                 net of idle at %s: %s\n",
               text_watts(r->survey->idle_w[scope].value, idle),
               efficiency_words_value(&one->figure.net_j_per_th, net));
}

void efficiency_report_print(const struct efficiency_report *r)
{
    const struct survey *s = r->survey;
    char name[EFFICIENCY_WORDS_MAX], kernel[OPENCL_VARIANT_NAME_MAX + 1], rate[TEXT_FIGURE_MAX],
        text[256];
    size_t fastest = 0;
    bool any = efficiency_report_speed(r, &fastest);

    printf("joulehash %s (%s)\ncpu %s, %s; %u whole rounds in %.0f s%s\n\n", JOULEHASH_VERSION,
           version_commit, r->model, topology_text(r->topology, text, sizeof text), s->rounds,
           r->seconds, s->interrupted ? ", interrupted" : "");
    printf("%-10s %-12s %8s  %-26s %22s %10s  %s\n", "device", "kernel", "versions", "on",
           "hashrate", "power", "energy per terahash");
    for (size_t i = 0; i < s->plan->points; i++)
        print_point(r, i, any && i == fastest);
    putchar('\n');
    if (any)
        printf("best speed       %s: %s\n",
               efficiency_words_point(r->topology, &s->plan->point[fastest], name),
               text_rate(s->result[fastest].figure.rate_hs.value, rate));
    for (size_t i = 0; i < SCOPES_PLANS_MAX; i++)
        print_best(r, i);
    if (s->why[0] != '\0')
        printf("energy           not measured: %s\n", s->why);
    if (s->why[0] != '\0' && s->advice[0] != '\0')
        printf("                 %s\n", s->advice);
    if (r->left_out > 0)
        printf("left out         %zu points, for lack of time: --seconds gives more\n",
               r->left_out);
    if (s->failed[0] != '\0')
        printf("failed           %s\n", s->failed);
    for (size_t i = 0; i < s->plan->points; i++)
        if (s->plan->point[i].runner &&
            (i == 0 || s->plan->point[i - 1].runner != s->plan->point[i].runner))
            printf("%-16s %s, kernel %s\n", efficiency_words_device(&s->plan->point[i]),
                   s->plan->point[i].runner->config.device.device_name,
                   efficiency_words_kernel(&s->plan->point[i], kernel));
    if (r->svg)
        printf("picture          %s\n", r->svg);
    fflush(stdout);
}
