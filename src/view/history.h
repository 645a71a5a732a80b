/* history.h - the past of a run in rings of fixed size: every 10 s of an hour, every minute of a
 * day, every quarter of an hour of a month. Pure: time is an argument; loop thread.
 *
 * A point holds what was counted between two multiples of its step, so that sums of points are sums
 * of counts, and hashrate, watts and J/TH are quotients over the same time. Time in which nothing
 * ran has no point. Where the clock goes back, points that now lie ahead of it are dropped. */
#ifndef JOULEHASH_HISTORY_H
#define JOULEHASH_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "view/snapshot.h"

enum history_span { HISTORY_HOUR, HISTORY_DAY, HISTORY_MONTH, HISTORY_SPANS };

#define HISTORY_FILE_MAX (4 * 1024 * 1024) /* bytes of a history as text */

/* One step. Sums; what was never known in it has no seconds or no samples. */
struct history_point {
    int64_t unix_s; /* its beginning, a multiple of the step */
    double seconds; /* of it, in which the run was seen */
    double hashes, accepted, rejected, lost, accepted_difficulty;
    double low, high;                       /* of the mean of accepted, with 95 % */
    double joules, energy_s, energy_hashes; /* of the headline scope */
    double margin, margin_samples;          /* sum, and of how many */
    double temperature;                     /* the highest; below -273: unknown */
};

struct history;

struct history *history_new(void);    /* NULL: out of memory */
void history_free(struct history *h); /* NULL is fine */

/* history_push: what stands at that time; once a second or so. In: margin_per_day, NAN: unknown. */
void history_push(struct history *h, double unix_s, double margin_per_day,
                  const struct snapshot *s);

/* history_span_find: "hour", "day", "month". */
bool history_span_find(const char *name, enum history_span *out);

/* history_points: how many that ring holds, oldest first; the one that is under way is not among
 * them. history_point: one of them. */
size_t history_points(const struct history *h, enum history_span span);
const struct history_point *history_point(const struct history *h, enum history_span span,
                                          size_t i);

/* history_json: {"step_s","columns":[..],"points":[[..],..]} as text on the heap, *len bytes; NULL
 * when out of memory. */
char *history_json(const struct history *h, enum history_span span, size_t *len);

/* history_save: all rings as text on the heap. history_load: takes points from such a text that are
 * older than now, into rings that are empty; ERR_SYNTAX: it is none, and the rings stay empty. */
char *history_save(const struct history *h, size_t *len);
enum err history_load(struct history *h, const char *text, size_t len, double now_unix_s);

#endif
