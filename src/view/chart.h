/* chart.h - figures as a picture: an SVG file that stands alone. Pure.
 *
 * Points of several series between two axes, with lines of reference, and points that are named in
 * the picture itself. It follows the reader's light or dark setting, needs no script and no font of
 * its own, tells series apart by shape as well as colour, has a title and a description for those
 * who hear pictures, and shows a point's note where somebody points at it.
 *
 * All strings are UTF-8, borrowed for the call, and may come from strangers: they are escaped.
 * Source: SVG 1.1, and SVG Accessibility API Mappings for title, desc and role. */
#ifndef JOULEHASH_CHART_H
#define JOULEHASH_CHART_H

#include <stdbool.h>
#include <stddef.h>

struct chart_axis {
    const char *label; /* "Hashrate" */
    const char *unit;  /* "H/s", "EUR/day"; "": none */
    bool prefixed;     /* figures are divided so that k, M, G, ... stand before the unit */
    bool from_zero;    /* begins (or ends) at 0; else only as far as the points reach */
    bool whole;        /* counts things: no ticks between whole numbers */
};

/* Where a figure is not finite the point is left out. */
struct chart_point {
    double x, y;
    double x_error, y_error; /* drawn to both sides; 0: none */
    const char *note;        /* for who points at it; NULL: its series' name */
};

struct chart_series {
    const char *name; /* in the legend; NULL: not there */
    const struct chart_point *point;
    size_t points;
    bool joined; /* by a line, in their order; one that is left out breaks it */
    bool bare;   /* no marker at each: for curves of many points */
};

/* A dashed line of reference, as much of it as lies inside. The axes do not stretch for it. */
struct chart_rule {
    double x0, y0, x1, y1;
    const char *label; /* along the line, at its second end; NULL: none */
};

/* A point that the picture is about: ringed, with its label beside it. */
struct chart_mark {
    double x, y;
    const char *label; /* lines apart by '\n', 4 at most */
};

struct chart {
    const char *title, *subtitle; /* subtitle: NULL or "": none */
    const char *description;      /* what one who cannot see it should know, in sentences */
    const char *footer;           /* small, below: source and date; NULL or "": none */
    struct chart_axis x, y;
    const struct chart_series *series;
    size_t series_count;
    const struct chart_rule *rule;
    size_t rules;
    const struct chart_mark *mark;
    size_t marks;
};

/* chart_svg: the file's text, NUL-terminated, for the caller to free. Also where there is no point:
 * then the picture says so. NULL: no memory. */
char *chart_svg(const struct chart *c);

#endif
