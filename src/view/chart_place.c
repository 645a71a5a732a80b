/* chart_place.c - tries places and takes the emptiest that is near. */
#include "view/chart_place.h"

#include <math.h>
#include <stdlib.h>

#define OUTSIDE_COST 20.0 /* of a pixel outside the frame, to one that covers something */
#define AWAY_COST 4.0     /* of a pixel of distance, in pixels covered */
#define NEAR 14.0         /* nearer than this is no better */
#define GRID 7.0          /* between places that are tried */
#define STEP 8.0          /* between boxes along a line */

bool chart_place_add(struct chart_place *p, struct chart_box box)
{
    if (p->boxes == p->room) {
        size_t room = p->room > 0 ? 2 * p->room : 64;
        struct chart_box *grown = realloc(p->box, room * sizeof *grown);

        if (!grown)
            return false;
        p->box = grown;
        p->room = room;
    }
    p->box[p->boxes++] = box;
    return true;
}

static int line_steps(double x0, double y0, double x1, double y1)
{
    return (int)fmin(hypot(x1 - x0, y1 - y0) / STEP, 1000.0) + 1;
}

static struct chart_box line_box(double x0, double y0, double x1, double y1, double half,
                                 double part)
{
    double x = x0 + (x1 - x0) * part, y = y0 + (y1 - y0) * part;

    return (struct chart_box){x - half, y - half, x + half, y + half};
}

bool chart_place_add_line(struct chart_place *p, double x0, double y0, double x1, double y1,
                          double half)
{
    int steps = line_steps(x0, y0, x1, y1);
    bool fine = true;

    for (int i = 0; i <= steps && fine; i++)
        fine = chart_place_add(p, line_box(x0, y0, x1, y1, half, (double)i / steps));
    return fine;
}

static double shared_area(const struct chart_box *a, const struct chart_box *b)
{
    double width = fmin(a->x1, b->x1) - fmax(a->x0, b->x0);
    double height = fmin(a->y1, b->y1) - fmax(a->y0, b->y0);

    return width > 0.0 && height > 0.0 ? width * height : 0.0;
}

static double cost(const struct chart_place *p, const struct chart_box *frame,
                   const struct chart_box *b)
{
    double area = (b->x1 - b->x0) * (b->y1 - b->y0);
    double sum = OUTSIDE_COST * (area - shared_area(frame, b));

    for (size_t i = 0; i < p->boxes; i++)
        sum += shared_area(&p->box[i], b);
    return sum;
}

double chart_place_along(const struct chart_place *p, const struct chart_box *frame, double x0,
                         double y0, double x1, double y1, double half)
{
    int steps = line_steps(x0, y0, x1, y1);
    double sum = 0.0;

    for (int i = 0; i <= steps; i++) {
        struct chart_box b = line_box(x0, y0, x1, y1, half, (double)i / steps);

        sum += cost(p, frame, &b);
    }
    return sum;
}

/* From a point to the nearest of a box. */
static double away(const struct chart_box *b, double x, double y)
{
    return hypot(fmax(fmax(b->x0 - x, x - b->x1), 0.0), fmax(fmax(b->y0 - y, y - b->y1), 0.0));
}

struct chart_box chart_place_find(const struct chart_place *p, const struct chart_box *frame,
                                  double x, double y, double width, double height)
{
    struct chart_box best = {frame->x0, frame->y0, frame->x0 + width, frame->y0 + height};
    double least = INFINITY;

    for (double top = frame->y0 + 2.0; top + height < frame->y1; top += GRID)
        for (double left = frame->x0 + 2.0; left + width < frame->x1; left += GRID) {
            struct chart_box b = {left, top, left + width, top + height};
            double far = AWAY_COST * fmax(away(&b, x, y), NEAR);

            if (far >= least) /* whatever it covers */
                continue;
            double c = cost(p, frame, &b) + far;

            if (c < least) {
                least = c;
                best = b;
            }
        }
    return best;
}

void chart_place_clear(struct chart_place *p)
{
    free(p->box);
    *p = (struct chart_place){0};
}
