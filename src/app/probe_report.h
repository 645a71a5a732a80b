/* probe_report.h - a check-up of a pool as a table for people and as JSON for scripts. Pure. */
#ifndef JOULEHASH_PROBE_REPORT_H
#define JOULEHASH_PROBE_REPORT_H

#include <stdio.h>

#include "app/probe.h"

/* probe_report_text: a line for each finding. In: url, without credentials; user; now_s, the wall
 * clock, for how long a certificate is valid still. */
void probe_report_text(const struct probe_report *r, const char *url, const char *user,
                       int64_t now_s, FILE *to);

/* probe_report_json: the same as one object, unknown things as null with their reasons in
 * "unknown". A new reference; NULL when out of memory. */
json_t *probe_report_json(const struct probe_report *r, const char *url, const char *user,
                          int64_t now_s);

#endif
