/* metrics.h - the snapshot as Prometheus reads it: text/plain; version=0.0.4. Pure.
 *
 * Base units; counters end in _total and never go back while the program runs, over changes of
 * pools, reconnects and rebuilt devices too. Pools are told apart by URL; two with the same URL are
 * one. What is unknown has no sample. No label holds a user, an address or a job.
 * Source: Prometheus' exposition formats. */
#ifndef JOULEHASH_METRICS_H
#define JOULEHASH_METRICS_H

#include <stddef.h>

#include "view/snapshot.h"

#define METRICS_TYPE "text/plain; version=0.0.4; charset=utf-8"

/* metrics_text: on the heap, of *len bytes; NULL when out of memory. In: commit, of the build. */
char *metrics_text(const struct snapshot *s, const char *commit, size_t *len);

#endif
