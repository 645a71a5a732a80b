/* efficiency_report.h - what `joulehash efficiency` found: as a table, as JSON, and as a picture of
 * hashrate against power. Main thread. */
#ifndef JOULEHASH_EFFICIENCY_REPORT_H
#define JOULEHASH_EFFICIENCY_REPORT_H

#include <jansson.h>

#include "app/survey.h"
#include "device/topology.h"

struct efficiency_report {
    const struct survey *survey; /* that has run; borrowed, as are the others */
    const struct topology *topology;
    const char *model; /* of the processor */
    const char *date;  /* "2026-11-22" */
    size_t left_out;   /* points for which there was no time */
    double seconds;    /* that it took */
    const char *svg;   /* the picture's file; NULL: none */
};

/* efficiency_report_speed: the fastest point; false when none is known. */
bool efficiency_report_speed(const struct efficiency_report *r, size_t *point);

/* efficiency_report_best: the point with the fewest joules per hash among those of that scope. */
bool efficiency_report_best(const struct efficiency_report *r, size_t scope, size_t *point);

/* efficiency_report_json: a new object; NULL when out of memory. */
json_t *efficiency_report_json(const struct efficiency_report *r);

/* efficiency_report_print: on standard output. */
void efficiency_report_print(const struct efficiency_report *r);

/* efficiency_report_picture: an SVG file's text, for the caller to free; NULL: no memory. */
char *efficiency_report_picture(const struct efficiency_report *r);

#endif
