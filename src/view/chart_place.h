/* chart_place.h - where a label stands beside its point without covering others. Pure. */
#ifndef JOULEHASH_CHART_PLACE_H
#define JOULEHASH_CHART_PLACE_H

#include <stdbool.h>
#include <stddef.h>

struct chart_box {
    double x0, y0, x1, y1; /* x0 < x1, y0 < y1, in pixels, y downwards */
};

/* What is drawn already; zeroed is empty. */
struct chart_place {
    struct chart_box *box;
    size_t boxes, room;
};

/* chart_place_add: takes the space; false when out of memory. _add_line: along a line, `half`
 * pixels to every side. */
bool chart_place_add(struct chart_place *p, struct chart_box box);
bool chart_place_add_line(struct chart_place *p, double x0, double y0, double x1, double y1,
                          double half);

/* chart_place_along: how much (pixels) is taken already along a line, `half` to every side; what
 * lies outside the frame counts many times. */
double chart_place_along(const struct chart_place *p, const struct chart_box *frame, double x0,
                         double y0, double x1, double y1, double half);

/* chart_place_find: the best place for a label of that size near (x, y), inside the frame where it
 * fits. Does not take it. */
struct chart_box chart_place_find(const struct chart_place *p, const struct chart_box *frame,
                                  double x, double y, double width, double height);

void chart_place_clear(struct chart_place *p);

#endif
