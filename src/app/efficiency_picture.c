/* efficiency_picture.c - hashrate against power, or against threads where joules are unknown. */
#include "app/efficiency_report.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/efficiency_words.h"
#include "app/version.h"
#include "view/chart.h"
#include "view/text.h"

#define LINE_MAX_TEXT 320
#define MARKS_MAX 8

/* All that a chart borrows. */
struct canvas {
    const struct efficiency_report *report;
    bool by_power;
    size_t points, series_count, marks, rules;
    struct chart_point point[SURVEY_PLAN_POINTS_MAX + 1];
    char note[SURVEY_PLAN_POINTS_MAX + 1][LINE_MAX_TEXT];
    struct chart_series series[SURVEY_PLAN_POINTS_MAX + 1];
    char name[SURVEY_PLAN_POINTS_MAX + 1][EFFICIENCY_WORDS_MAX];
    struct chart_mark mark[MARKS_MAX];
    char label[MARKS_MAX][LINE_MAX_TEXT];
    struct chart_rule rule[MARKS_MAX];
    char along[MARKS_MAX][TEXT_FIGURE_MAX];
    char subtitle[LINE_MAX_TEXT], description[2 * LINE_MAX_TEXT], footer[LINE_MAX_TEXT];
};

/* In a picture there is room for the sign itself. */
static char *with_sign(char *text)
{
    char *at = strstr(text, "+-");

    if (at)
        memcpy(at, "\xc2\xb1", 2);
    return text;
}

static bool any_power(const struct survey *s)
{
    for (size_t i = 0; i < s->plan->points; i++)
        if (s->result[i].figure.power_w.known)
            return true;
    return false;
}

static bool same_line(const struct survey_point *a, const struct survey_point *b)
{
    return a->hasher == b->hasher && a->runner == b->runner && a->kind == b->kind &&
           a->siblings == b->siblings;
}

static void name_series(const struct efficiency_report *r, const struct survey_point *p,
                        char out[EFFICIENCY_WORDS_MAX])
{
    const char *kind =
        p->kind == SURVEY_PLAN_ALL_KINDS ? "all cores" : r->topology->kind[p->kind].name;

    if (p->hasher)
        snprintf(out, EFFICIENCY_WORDS_MAX, "%s%s%s%s", p->hasher->name,
                 r->topology->kinds > 1 ? ", " : "", r->topology->kinds > 1 ? kind : "",
                 p->siblings ? ", all threads of a core" : "");
    else
        snprintf(out, EFFICIENCY_WORDS_MAX, "%s, by batches", efficiency_words_device(p));
}

static double error_of(const struct survey_value *v)
{
    return v->uncertainty_known ? v->uncertainty : 0.0;
}

static void add_point(struct canvas *c, size_t i)
{
    const struct efficiency_report *r = c->report;
    const struct survey_point *p = &r->survey->plan->point[i];
    const struct survey_result *one = &r->survey->result[i];
    const struct survey_figure *f = &one->figure;
    char name[EFFICIENCY_WORDS_MAX], cost[EFFICIENCY_WORDS_MAX] = "", rate[TEXT_FIGURE_MAX],
                                     watts[TEXT_FIGURE_MAX];
    bool shown = f->rate_hs.known && (!c->by_power || f->power_w.known);

    if (f->j_per_th.known)
        with_sign(efficiency_words_cost(one, cost));
    efficiency_words_point(r->topology, p, name);
    snprintf(c->note[i], LINE_MAX_TEXT, "%s: %s%s%s%s%s", name, text_rate(f->rate_hs.value, rate),
             f->power_w.known ? ", " : "",
             f->power_w.known ? text_watts(f->power_w.value, watts) : "", cost[0] ? ", " : "",
             cost);
    c->point[i] = (struct chart_point){
        .x = !shown        ? NAN
             : c->by_power ? f->power_w.value
                           : (p->hasher ? p->threads : 0.0),
        .y = f->rate_hs.value,
        .x_error = c->by_power ? error_of(&f->power_w) : 0.0,
        .y_error = error_of(&f->rate_hs),
        .note = c->note[i],
    };
}

static void add_series(struct canvas *c)
{
    const struct survey_plan *plan = c->report->survey->plan;

    for (size_t i = 0; i < plan->points; i++) {
        add_point(c, i);
        if (i > 0 && same_line(&plan->point[i - 1], &plan->point[i])) {
            c->series[c->series_count - 1].points++;
            continue;
        }
        name_series(c->report, &plan->point[i], c->name[c->series_count]);
        c->series[c->series_count] = (struct chart_series){
            .name = c->name[c->series_count], .point = &c->point[i], .points = 1, .joined = true};
        c->series_count++;
    }
}

/* Where it stands while nothing hashes, of the scope that the fastest point was measured by. */
static void add_idle(struct canvas *c, size_t scope)
{
    const struct survey_value *idle = &c->report->survey->idle_w[scope];
    size_t place = c->report->survey->plan->points;

    if (!idle->known)
        return;
    char watts[TEXT_FIGURE_MAX];

    snprintf(c->note[place], LINE_MAX_TEXT, "idle: %s", text_watts(idle->value, watts));
    c->point[place] = (struct chart_point){idle->value, 0.0, error_of(idle), 0.0, c->note[place]};
    c->series[c->series_count++] =
        (struct chart_series){.name = "idle", .point = &c->point[place], .points = 1};
}

static void add_mark(struct canvas *c, size_t point, const char *what, const char *figure)
{
    const struct efficiency_report *r = c->report;
    char name[EFFICIENCY_WORDS_MAX];

    if (c->marks == MARKS_MAX || !isfinite(c->point[point].x))
        return;
    snprintf(c->label[c->marks], LINE_MAX_TEXT, "%s\n%s\n%s", what, figure,
             efficiency_words_point(r->topology, &r->survey->plan->point[point], name));
    c->mark[c->marks] =
        (struct chart_mark){c->point[point].x, c->point[point].y, c->label[c->marks]};
    c->marks++;
}

/* All machines that cost as much per hash lie on a line through the origin. */
static void add_rule(struct canvas *c, size_t point)
{
    const struct survey_value *v = &c->report->survey->result[point].figure.j_per_th;

    if (c->rules == MARKS_MAX)
        return;
    text_efficiency((struct snapshot_value){true, v->value}, (struct snapshot_value){0},
                    c->along[c->rules]);
    c->rule[c->rules] = (struct chart_rule){0.0, 0.0, 1e3 * c->point[point].x,
                                            1e3 * c->point[point].y, c->along[c->rules]};
    c->rules++;
}

static void add_marks(struct canvas *c)
{
    const struct efficiency_report *r = c->report;
    size_t fastest, best;
    char rate[TEXT_FIGURE_MAX], cost[EFFICIENCY_WORDS_MAX], both[LINE_MAX_TEXT];
    bool any = efficiency_report_speed(r, &fastest), said = false;

    if (any)
        text_rate(r->survey->result[fastest].figure.rate_hs.value, rate);
    for (size_t scope = 0; c->by_power && scope < SCOPES_PLANS_MAX; scope++) {
        if (!efficiency_report_best(r, scope, &best))
            continue;
        with_sign(efficiency_words_cost(&r->survey->result[best], cost));
        add_rule(c, best);
        if (any && best == fastest) {
            snprintf(both, sizeof both, "%s, %s", cost, rate);
            add_mark(c, best, "Best efficiency and speed", both);
            said = true;
        } else
            add_mark(c, best, "Best efficiency", cost);
    }
    if (any && !said)
        add_mark(c, fastest, "Best speed", rate);
}

static void describe(struct canvas *c)
{
    const struct efficiency_report *r = c->report;
    const struct survey *s = r->survey;
    size_t fastest = 0, best;
    bool any = efficiency_report_speed(r, &fastest);
    const struct survey_result *head = &s->result[fastest];
    char name[EFFICIENCY_WORDS_MAX], rate[TEXT_FIGURE_MAX], cost[EFFICIENCY_WORDS_MAX];
    int used = snprintf(c->description, sizeof c->description, "Hashrate of %zu points on %.80s.",
                        s->plan->points, r->model);

    if (any)
        used += snprintf(c->description + used, sizeof c->description - (size_t)used,
                         " The fastest is %s with %s.",
                         efficiency_words_point(r->topology, &s->plan->point[fastest], name),
                         text_rate(head->figure.rate_hs.value, rate));
    if (any && head->has_scope && efficiency_report_best(r, head->scope, &best))
        snprintf(c->description + used, sizeof c->description - (size_t)used,
                 " The most efficient is %s with %s.",
                 efficiency_words_point(r->topology, &s->plan->point[best], name),
                 efficiency_words_cost(&s->result[best], cost));
    else
        snprintf(c->description + used, sizeof c->description - (size_t)used,
                 " Energy was not measured: %.120s.", s->why);
    snprintf(c->subtitle, sizeof c->subtitle, "%.60s%s%.30s%s%.40s", r->model,
             any && head->has_scope ? ": energy of " : "",
             any && head->has_scope ? head->scope_name : "", any && head->has_scope ? " by " : "",
             any && head->has_scope ? head->source : "");
    snprintf(c->footer, sizeof c->footer, "joulehash %s, %s, %u rounds. Bars: k = 2.%s%.90s",
             JOULEHASH_VERSION, r->date, s->rounds,
             any && head->has_scope ? "" : " No energy: ", any && head->has_scope ? "" : s->why);
}

char *efficiency_report_picture(const struct efficiency_report *r)
{
    struct canvas *c = calloc(1, sizeof *c);
    size_t fastest;
    char *svg = NULL;

    if (!c)
        return NULL;
    c->report = r;
    c->by_power = any_power(r->survey);
    add_series(c);
    if (c->by_power && efficiency_report_speed(r, &fastest) && r->survey->result[fastest].has_scope)
        add_idle(c, r->survey->result[fastest].scope);
    add_marks(c);
    describe(c);
    const struct chart chart = {
        .title = c->by_power ? "Hashrate against power" : "Hashrate against threads",
        .subtitle = c->subtitle,
        .description = c->description,
        .footer = c->footer,
        .x = c->by_power
                 ? (struct chart_axis){"Power", "W", true, true, false}
                 : (struct chart_axis){"Hashing threads of the processor", "", false, true, true},
        .y = {"Hashrate", "H/s", true, true, false},
        .series = c->series,
        .series_count = c->series_count,
        .rule = c->rule,
        .rules = c->rules,
        .mark = c->mark,
        .marks = c->marks,
    };

    svg = chart_svg(&chart);
    free(c);
    return svg;
}
