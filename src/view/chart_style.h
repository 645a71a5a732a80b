/* chart_style.h - how charts look: colours, shapes and fonts. Pure.
 *
 * Classes: bg, plot, grid, axis, rule, ring and lead are lines and areas; title, sub, tick, name,
 * key, foot, said and mark are text; l, e and p with sN are lines, bars and markers of series. */
#ifndef JOULEHASH_CHART_STYLE_H
#define JOULEHASH_CHART_STYLE_H

#include <stddef.h>
#include <stdio.h>

#define CHART_STYLE_COLOURS 8

/* chart_style_put: the style element, for light and dark. */
void chart_style_put(FILE *to);

/* chart_style_width: about how wide a text will be in a font of that size. */
double chart_style_width(const char *text, size_t length, double size);

/* chart_style_marker: that of a series by number, r around (x, y); note may be NULL. */
void chart_style_marker(FILE *to, size_t series, double x, double y, double r, const char *note);

#endif
