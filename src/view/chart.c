/* chart.c - draws a chart as SVG. */
#include "view/chart.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "view/chart_place.h"
#include "view/chart_scale.h"
#include "view/chart_style.h"
#include "view/svg.h"

#define WIDTH 880.0
#define PLOT 380.0 /* height of what is inside the axes */
#define AXIS 62.0  /* of the ticks and the name below it */
#define FOOT 22.0
#define EDGE 28.0
#define BOLD 1.13 /* of a bold one, to that */
#define RULE_SIZE 12.5
#define RULE_ROOM 11.0
#define TICK_SIZE 13.0
#define LEGEND_SIZE 14.0
#define LEGEND_ROW 24.0
#define MARK_SIZE 14.0
#define MARK_ROW 18.0
#define MARK_LINES 4
#define RING 9.5

struct drawing {
    const struct chart *chart;
    FILE *to;
    struct chart_scale x, y;
    struct chart_box frame;
    struct chart_place taken;
    bool fine; /* memory has sufficed so far */
};

static bool said(const char *text)
{
    return text && text[0] != '\0';
}

static void put_element(FILE *to, const char *name, const char *id, const char *text)
{
    fprintf(to, "<%s id=\"%s\">", name, id);
    svg_text(to, text, strlen(text));
    fprintf(to, "</%s>\n", name);
}

/* `anchor`: start, middle or end. */
static void put_text(FILE *to, double x, double y, const char *class, const char *anchor,
                     const char *text, size_t length)
{
    fprintf(to, "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"%s\">", x, y, class,
            anchor);
    svg_text(to, text, length);
    fputs("</text>\n", to);
}

static double at_x(const struct drawing *d, double value)
{
    return d->frame.x0 + (d->frame.x1 - d->frame.x0) * chart_scale_part(&d->x, value);
}

static double at_y(const struct drawing *d, double value)
{
    return d->frame.y1 - (d->frame.y1 - d->frame.y0) * chart_scale_part(&d->y, value);
}

static bool drawn(const struct chart_point *p)
{
    return isfinite(p->x) && isfinite(p->y);
}

static double error_of(double error)
{
    return isfinite(error) && error > 0.0 ? error : 0.0;
}

/* ---- how far the axes reach -------------------------------------------------------------------
 */

struct reach {
    double least, most;
};

/* A bar alone takes no axis to the other side of 0. */
static void stretch(struct reach *r, double value, double error)
{
    double low = value - error_of(error);

    r->least = fmin(r->least, value >= 0.0 ? fmax(low, 0.0) : low);
    r->most = fmax(r->most, value + error_of(error));
}

static void scale(struct drawing *d)
{
    struct reach x = {INFINITY, -INFINITY}, y = x;
    const struct chart *c = d->chart;

    for (size_t i = 0; i < c->series_count; i++)
        for (size_t k = 0; k < c->series[i].points; k++)
            if (drawn(&c->series[i].point[k])) {
                stretch(&x, c->series[i].point[k].x, c->series[i].point[k].x_error);
                stretch(&y, c->series[i].point[k].y, c->series[i].point[k].y_error);
            }
    chart_scale_init(&d->x, x.least, x.most, 8, c->x.prefixed, c->x.from_zero, c->x.whole);
    chart_scale_init(&d->y, y.least, y.most, 7, c->y.prefixed, c->y.from_zero, c->y.whole);
}

/* ---- head, legend, frame ----------------------------------------------------------------------
 */

/* Where the legend's entries go, row by row. */
struct legend {
    double x;
    size_t row;
    bool any;
};

/* Room for one: moves on to the next row where this one is full. Returns where it begins. */
static double legend_room(struct legend *l, const char *name)
{
    double width = 30.0 + chart_style_width(name, strlen(name), LEGEND_SIZE) + 22.0;

    if (l->any && l->x + width > WIDTH - EDGE) {
        l->x = EDGE;
        l->row++;
    }
    l->any = true;
    l->x += width;
    return l->x - width;
}

static size_t legend_rows(const struct chart *c)
{
    struct legend l = {.x = EDGE};

    for (size_t i = 0; i < c->series_count; i++)
        if (said(c->series[i].name))
            legend_room(&l, c->series[i].name);
    return l.any ? l.row + 1 : 0;
}

static void put_legend(struct drawing *d, double top)
{
    struct legend l = {.x = EDGE};

    for (size_t i = 0; i < d->chart->series_count; i++) {
        const struct chart_series *s = &d->chart->series[i];

        if (!said(s->name))
            continue;
        double x = legend_room(&l, s->name), y = top + ((double)l.row + 0.5) * LEGEND_ROW;

        if (s->joined)
            fprintf(d->to, "<path d=\"M%.1f %.1fh24\" class=\"l s%zu\"/>\n", x - 2.0, y,
                    i % CHART_STYLE_COLOURS);
        if (!s->bare)
            chart_style_marker(d->to, i, x + 10.0, y, 5.0, NULL);
        put_text(d->to, x + 28.0, y + 5.0, "key", "start", s->name, strlen(s->name));
    }
}

static double head_height(const struct chart *c)
{
    return (said(c->subtitle) ? 76.0 : 52.0) + LEGEND_ROW * (double)legend_rows(c) + 6.0;
}

static void put_head(struct drawing *d)
{
    const struct chart *c = d->chart;
    bool subtitle = said(c->subtitle);

    put_text(d->to, EDGE, 38.0, "title", "start", c->title, strlen(c->title));
    if (subtitle)
        put_text(d->to, EDGE, 62.0, "sub", "start", c->subtitle, strlen(c->subtitle));
    put_legend(d, subtitle ? 76.0 : 52.0);
}

static double ticks_width(const struct chart_scale *s)
{
    double widest = 0.0;

    for (size_t i = 0; i < chart_scale_ticks(s); i++) {
        char text[CHART_SCALE_TEXT_MAX];

        chart_scale_text(s, chart_scale_tick(s, i), text);
        widest = fmax(widest, chart_style_width(text, strlen(text), TICK_SIZE));
    }
    return widest;
}

static void put_axis_name(FILE *to, const struct chart_axis *a, const struct chart_scale *s)
{
    svg_text(to, a->label, strlen(a->label));
    if (!said(a->unit) && !said(s->prefix))
        return;
    fprintf(to, " (%s", s->prefix);
    svg_text(to, a->unit, strlen(a->unit));
    fputc(')', to);
}

static void put_frame(struct drawing *d)
{
    const struct chart_box *f = &d->frame;
    char text[CHART_SCALE_TEXT_MAX];

    fprintf(d->to, "<path d=\"M%.1f %.1fH%.1fV%.1fH%.1fz\" class=\"plot\"/>\n", f->x0, f->y0, f->x1,
            f->y1, f->x0);
    for (size_t i = 0; i < chart_scale_ticks(&d->y); i++) {
        double value = chart_scale_tick(&d->y, i), y = at_y(d, value);

        fprintf(d->to, "<path d=\"M%.1f %.1fH%.1f\" class=\"grid\"/>\n", f->x0, y, f->x1);
        chart_scale_text(&d->y, value, text);
        put_text(d->to, f->x0 - 9.0, y + 4.5, "tick", "end", text, strlen(text));
    }
    for (size_t i = 0; i < chart_scale_ticks(&d->x); i++) {
        double value = chart_scale_tick(&d->x, i), x = at_x(d, value);

        fprintf(d->to, "<path d=\"M%.1f %.1fV%.1f\" class=\"grid\"/>\n", x, f->y0, f->y1);
        chart_scale_text(&d->x, value, text);
        put_text(d->to, x, f->y1 + 20.0, "tick", "middle", text, strlen(text));
    }
    fprintf(d->to, "<path d=\"M%.1f %.1fV%.1fH%.1f\" class=\"axis\" fill=\"none\"/>\n", f->x0,
            f->y0, f->y1, f->x1);
    if (d->y.low < 0.0 && d->y.high > 0.0)
        fprintf(d->to, "<path d=\"M%.1f %.1fH%.1f\" class=\"axis\"/>\n", f->x0, at_y(d, 0.0),
                f->x1);
    fprintf(d->to, "<text x=\"%.1f\" y=\"%.1f\" class=\"name\" text-anchor=\"middle\">",
            (f->x0 + f->x1) / 2.0, f->y1 + 45.0);
    put_axis_name(d->to, &d->chart->x, &d->x);
    fprintf(d->to,
            "</text>\n<text transform=\"translate(%.1f %.1f) rotate(-90)\" class=\"name\" "
            "text-anchor=\"middle\">",
            EDGE + 8.0, (f->y0 + f->y1) / 2.0);
    put_axis_name(d->to, &d->chart->y, &d->y);
    fputs("</text>\n", d->to);
}

/* ---- what is inside the frame -----------------------------------------------------------------
 */

/* The part of from..to that one edge leaves of a line, as shares of it. */
static bool clip_edge(double from, double along, double low, double high, double *begin,
                      double *end)
{
    if (along == 0.0)
        return from >= low && from <= high;
    double one = (low - from) / along, two = (high - from) / along;

    *begin = fmax(*begin, fmin(one, two));
    *end = fmin(*end, fmax(one, two));
    return *begin < *end;
}

struct stretch {
    double x0, y0, x1, y1;
};

/* What of a rule lies inside, in pixels. */
static bool clip(const struct drawing *d, const struct chart_rule *r, struct stretch *out)
{
    double begin = 0.0, end = 1.0, along_x = r->x1 - r->x0, along_y = r->y1 - r->y0;

    if (!isfinite(r->x0) || !isfinite(r->y0) || !isfinite(along_x) || !isfinite(along_y) ||
        !clip_edge(r->x0, along_x, d->x.low, d->x.high, &begin, &end) ||
        !clip_edge(r->y0, along_y, d->y.low, d->y.high, &begin, &end))
        return false;
    *out = (struct stretch){at_x(d, r->x0 + begin * along_x), at_y(d, r->y0 + begin * along_y),
                            at_x(d, r->x0 + end * along_x), at_y(d, r->y0 + end * along_y)};
    return true;
}

static void put_rule(struct drawing *d, const struct chart_rule *r)
{
    struct stretch s;

    if (!clip(d, r, &s))
        return;
    fprintf(d->to, "<path d=\"M%.1f %.1fL%.1f %.1f\" class=\"rule\"/>\n", s.x0, s.y0, s.x1, s.y1);
    d->fine = d->fine && chart_place_add_line(&d->taken, s.x0, s.y0, s.x1, s.y1, 3.0);
}

/* Along the line and beside it, where least is covered, rather towards its second end. */
static void put_rule_label(struct drawing *d, const struct chart_rule *r)
{
    struct stretch s, best = {0};
    double least = INFINITY;

    if (!said(r->label) || !clip(d, r, &s))
        return;
    double length = hypot(s.x1 - s.x0, s.y1 - s.y0);
    double width = chart_style_width(r->label, strlen(r->label), RULE_SIZE);

    if (length < width + 2.0 * RULE_ROOM)
        return;
    bool back = s.x1 < s.x0; /* text never stands on its head */
    double right = (s.x1 - s.x0) / length * (back ? -1.0 : 1.0);
    double down = (s.y1 - s.y0) / length * (back ? -1.0 : 1.0);
    double from_x = back ? s.x1 : s.x0, from_y = back ? s.y1 : s.y0;

    for (double gone = 0.0; gone <= length - width - 2.0 * RULE_ROOM; gone += 6.0)
        for (int side = -1; side <= 1; side += 2) {
            double begin = back ? RULE_ROOM + gone : length - width - RULE_ROOM - gone;
            double x = from_x + begin * right - side * RULE_ROOM * down;
            double y = from_y + begin * down + side * RULE_ROOM * right;
            double cost = chart_place_along(&d->taken, &d->frame, x, y, x + width * right,
                                            y + width * down, 6.0) +
                          gone + (side > 0 ? 20.0 : 0.0);

            if (cost < least) {
                least = cost;
                best = (struct stretch){x, y, x + width * right, y + width * down};
            }
        }
    fprintf(d->to,
            "<text transform=\"translate(%.1f %.1f) rotate(%.2f)\" dy=\"4.5\" class=\"said\">",
            best.x0, best.y0, atan2(down, right) * 57.29577951308232);
    svg_text(d->to, r->label, strlen(r->label));
    fputs("</text>\n", d->to);
    d->fine = d->fine && chart_place_add_line(&d->taken, best.x0, best.y0, best.x1, best.y1, 6.0);
}

static void put_line(struct drawing *d, size_t index)
{
    const struct chart_series *s = &d->chart->series[index];
    const struct chart_point *last = NULL;

    fputs("<path d=\"", d->to);
    for (size_t i = 0; i < s->points; i++) {
        const struct chart_point *p = &s->point[i];

        if (!drawn(p)) {
            last = NULL;
            continue;
        }
        double x = at_x(d, p->x), y = at_y(d, p->y);

        fprintf(d->to, "%c%.2f %.2f", last ? 'L' : 'M', x, y);
        if (last)
            d->fine = d->fine && chart_place_add_line(&d->taken, at_x(d, last->x), at_y(d, last->y),
                                                      x, y, 3.0);
        last = p;
    }
    fprintf(d->to, "\" class=\"l s%zu\"/>\n", index % CHART_STYLE_COLOURS);
}

static void put_errors(struct drawing *d, size_t index)
{
    const struct chart_series *s = &d->chart->series[index];

    for (size_t i = 0; i < s->points; i++) {
        const struct chart_point *p = &s->point[i];
        double ex = error_of(p->x_error), ey = error_of(p->y_error);

        if (!drawn(p) || (ex <= 0.0 && ey <= 0.0))
            continue;
        double x0 = at_x(d, fmax(p->x - ex, d->x.low)), x1 = at_x(d, fmin(p->x + ex, d->x.high));
        double y0 = at_y(d, fmax(p->y - ey, d->y.low)), y1 = at_y(d, fmin(p->y + ey, d->y.high));

        fputs("<path d=\"", d->to);
        if (ex > 0.0)
            fprintf(d->to, "M%.2f %.2fH%.2fM%.2f %.2fv6M%.2f %.2fv6", x0, at_y(d, p->y), x1, x0,
                    at_y(d, p->y) - 3.0, x1, at_y(d, p->y) - 3.0);
        if (ey > 0.0)
            fprintf(d->to, "M%.2f %.2fV%.2fM%.2f %.2fh6M%.2f %.2fh6", at_x(d, p->x), y0, y1,
                    at_x(d, p->x) - 3.0, y0, at_x(d, p->x) - 3.0, y1);
        fprintf(d->to, "\" class=\"e s%zu\" fill=\"none\"/>\n", index % CHART_STYLE_COLOURS);
    }
}

static bool put_points(struct drawing *d, size_t index)
{
    const struct chart_series *s = &d->chart->series[index];
    bool any = false;

    for (size_t i = 0; i < s->points; i++) {
        const struct chart_point *p = &s->point[i];

        if (!drawn(p))
            continue;
        double x = at_x(d, p->x), y = at_y(d, p->y);

        any = true;
        if (s->bare)
            continue;
        chart_style_marker(d->to, index, x, y, 5.2, p->note ? p->note : s->name);
        d->fine = d->fine && chart_place_add(
                                 &d->taken, (struct chart_box){x - 7.0, y - 7.0, x + 7.0, y + 7.0});
    }
    return any;
}

struct label {
    size_t lines;
    struct label_line {
        const char *text;
        size_t length;
    } line[MARK_LINES];
    double width;
};

static void split(const char *text, struct label *l)
{
    *l = (struct label){0};
    while (*text && l->lines < MARK_LINES) {
        size_t length = strcspn(text, "\n");

        l->width = fmax(l->width, chart_style_width(text, length, BOLD * MARK_SIZE));
        l->line[l->lines++] = (struct label_line){text, length};
        text += length + (text[length] == '\n');
    }
}

/* Rings first: no label may cover one. */
static void put_rings(struct drawing *d)
{
    for (size_t i = 0; i < d->chart->marks; i++) {
        const struct chart_mark *m = &d->chart->mark[i];

        if (!isfinite(m->x) || !isfinite(m->y))
            continue;
        double x = at_x(d, m->x), y = at_y(d, m->y);

        fprintf(d->to, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.1f\" class=\"ring\"/>\n", x, y, RING);
        d->fine = d->fine &&
                  chart_place_add(&d->taken, (struct chart_box){x - RING - 2.0, y - RING - 2.0,
                                                                x + RING + 2.0, y + RING + 2.0});
    }
}

static void put_label(struct drawing *d, const struct chart_mark *m)
{
    double x = at_x(d, m->x), y = at_y(d, m->y);
    struct label l;

    split(m->label, &l);
    struct chart_box b = chart_place_find(&d->taken, &d->frame, x, y, l.width + 12.0,
                                          MARK_ROW * (double)l.lines + 6.0);
    double to_x = fmin(fmax(x, b.x0 + 4.0), b.x1 - 4.0), to_y = fmin(fmax(y, b.y0), b.y1);
    double length = hypot(to_x - x, to_y - y);

    if (length > RING)
        fprintf(d->to, "<path d=\"M%.2f %.2fL%.2f %.2f\" class=\"lead\"/>\n",
                x + (to_x - x) * RING / length, y + (to_y - y) * RING / length, to_x, to_y);
    double part = (x - b.x0) / (b.x1 - b.x0); /* beside its own text, or above or below it */
    bool left = part > 0.67, middle = part > 0.33 && !left;

    for (size_t i = 0; i < l.lines; i++)
        put_text(d->to,
                 middle ? (b.x0 + b.x1) / 2.0
                 : left ? b.x1 - 6.0
                        : b.x0 + 6.0,
                 b.y0 + MARK_ROW * (double)(i + 1) - 1.0, "mark",
                 middle ? "middle"
                 : left ? "end"
                        : "start",
                 l.line[i].text, l.line[i].length);
    d->fine = d->fine && chart_place_add(&d->taken, b);
}

static void put_inside(struct drawing *d)
{
    const struct chart *c = d->chart;
    bool any = false;

    for (size_t i = 0; i < c->rules; i++)
        put_rule(d, &c->rule[i]);
    for (size_t i = 0; i < c->series_count; i++)
        if (c->series[i].joined)
            put_line(d, i);
    for (size_t i = 0; i < c->series_count; i++)
        put_errors(d, i);
    for (size_t i = 0; i < c->series_count; i++)
        any |= put_points(d, i);
    put_rings(d);
    for (size_t i = 0; i < c->rules; i++)
        put_rule_label(d, &c->rule[i]);
    for (size_t i = 0; i < c->marks; i++)
        if (isfinite(c->mark[i].x) && isfinite(c->mark[i].y) && said(c->mark[i].label))
            put_label(d, &c->mark[i]);
    if (!any)
        put_text(d->to, (d->frame.x0 + d->frame.x1) / 2.0, (d->frame.y0 + d->frame.y1) / 2.0, "sub",
                 "middle", "nothing was measured", 20);
}

static void draw(struct drawing *d)
{
    const struct chart *c = d->chart;
    double foot = said(c->footer) ? FOOT : 0.0, top = head_height(c) + 6.0;
    double height = top + PLOT + AXIS + foot;

    fprintf(d->to,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" "
            "height=\"%.0f\" role=\"img\" aria-labelledby=\"title description\">\n",
            WIDTH, height, WIDTH, height);
    put_element(d->to, "title", "title", c->title);
    put_element(d->to, "desc", "description", c->description);
    chart_style_put(d->to);
    fprintf(d->to, "<path d=\"M0 0H%.0fV%.0fH0z\" class=\"bg\"/>\n", WIDTH, height);
    scale(d);
    d->frame = (struct chart_box){.x0 = EDGE + 24.0 + ticks_width(&d->y) + 10.0,
                                  .y0 = top,
                                  .x1 = WIDTH - EDGE,
                                  .y1 = top + PLOT};
    put_head(d);
    put_frame(d);
    put_inside(d);
    if (foot > 0.0)
        put_text(d->to, EDGE, height - 16.0, "foot", "start", c->footer, strlen(c->footer));
    fputs("</svg>\n", d->to);
}

char *chart_svg(const struct chart *c)
{
    struct drawing d = {.chart = c, .fine = true};
    char *text = NULL;
    size_t length;

    d.to = open_memstream(&text, &length);
    if (!d.to)
        return NULL;
    draw(&d);
    chart_place_clear(&d.taken);
    if (ferror(d.to))
        d.fine = false;
    if (fclose(d.to) != 0)
        d.fine = false;
    if (d.fine)
        return text;
    free(text);
    return NULL;
}
