/* attribution.h - joules over hashes: of the same scope, in the same interval, with how sure it is.
 * Pure: time is in what is pushed.
 *
 * Meters and hash counters are read at instants of their own; both are taken at the instants of a
 * scope's first source, on the straight line between samples. An interval that any source of the
 * scope does not know is left out of joules, seconds and hashes alike. Hashes are nonces really
 * tested; a device outside the scope adds none.
 *
 * The uncertainty (k = 2) holds, in quadrature, the steps of counters and watts, where in time the
 * ends of the interval lie, the error of integrating power, and the batches in which hashes are
 * counted. A sensor's own calibration is not in it: makers rarely state one. */
#ifndef JOULEHASH_ATTRIBUTION_H
#define JOULEHASH_ATTRIBUTION_H

#include "measure/meter.h"
#include "measure/scopes.h"
#include "measure/sensor.h"

struct attribution;

/* What a device has counted up to an instant. */
struct attribution_counts {
    double hashes;        /* nonces really tested */
    double accepted_work; /* hashes that accepted shares stand for: difficulty * 2^32 */
    double accepted;      /* accepted shares */
};

/* Totals of a scope up to an instant; opaque but copyable: two make a span. */
struct attribution_mark {
    int64_t ns;
    double joules, covered_s, power2; /* power2: sum of W^2 s, for the variance of power */
    struct attribution_counts counts;
    double variance_j, variance_h; /* of what lies between the marks */
    double edge_j, edge_h;         /* of where this instant lies */
    uint64_t known, unknown;       /* intervals */
};

struct attribution_figure {
    const char *scope; /* "wall", "package+dram", ...; lives as long as the attribution */
    bool given;        /* of watts that the user gave */
    bool known;        /* false: nothing measured yet, and nothing below holds */
    int64_t from_ns, to_ns;
    double joules;
    double seconds;   /* covered: those of joules and hashes */
    double elapsed_s; /* with what was left out */
    double hashes;
    double power_w;
    double sigma_j;         /* one standard deviation of joules */
    double sigma_hashes;    /* ... of hashes */
    double power_variance;  /* of the intervals' mean power, W^2 */
    uint64_t samples, gaps; /* intervals counted and left out */
    bool j_per_th_known;    /* hashes were counted */
    double j_per_th;
    bool uncertainty_known;      /* false for given watts */
    double uncertainty;          /* of j_per_th, k = 2 */
    bool accepted_known;         /* shares were accepted */
    double j_per_accepted_th;    /* stale, rejected and wrong work costs energy too */
    double accepted_uncertainty; /* k = 2, with the chance in finding shares; of
                                    given watts, that chance alone */
};

/* attribution_new: plans the scopes. info[i] describes source i, readable or not (copied as far as
 * needed; at most SENSOR_SET_MAX); config[i] its meter; use, unless NULL, takes what becomes of
 * each source. ERR_NOMEM leaves *out NULL. */
enum err attribution_new(const struct sensor_info *const *info, const struct meter_config *config,
                         size_t sources, const struct scopes_device *device, size_t devices,
                         enum scopes_use *use, struct attribution **out);
void attribution_free(struct attribution *a); /* NULL is fine */

/* attribution_sample: the next sample of a source; those of unused sources only feed their meter.
 */
void attribution_sample(struct attribution *a, size_t source, const struct sensor_sample *sample);

/* attribution_count: a device's counters at a monotonic instant. batch: how many hashes one lane
 * adds at a time; lanes: independent counters, threads. */
void attribution_count(struct attribution *a, size_t device, int64_t ns,
                       const struct attribution_counts *counts, double batch, double lanes);

/* attribution_meter: the meter of a source; NULL when it cannot be read. */
const struct meter *attribution_meter(const struct attribution *a, size_t source);

size_t attribution_scopes(const struct attribution *a);
const struct scopes_plan *attribution_scope(const struct attribution *a, size_t scope);

/* attribution_now: the newest mark of a scope; false before its first. */
bool attribution_now(const struct attribution *a, size_t scope, struct attribution_mark *out);

/* attribution_since: a scope from a mark to the newest; NULL: from its beginning. */
void attribution_since(const struct attribution *a, size_t scope,
                       const struct attribution_mark *from, struct attribution_figure *out);

/* attribution_over: a scope over the last span_ns, or what there is of them. */
void attribution_over(const struct attribution *a, size_t scope, int64_t span_ns,
                      struct attribution_figure *out);

/* attribution_headline: the widest scope that is measured and has hashes, and whose newest instant
 * is not older than `patience_ns` before now_ns; failing that, one of given watts. False when there
 * is none. INT64_MAX: however old. */
bool attribution_headline(const struct attribution *a, int64_t now_ns, int64_t patience_ns,
                          size_t *scope);

#endif
