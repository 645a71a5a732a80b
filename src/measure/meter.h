/* meter.h - joules of one source out of its raw samples. Pure: time is in the samples.
 *
 * A counter is differenced: wraps are undone where the time between two samples and what the source
 * can draw at least and at most leave one answer; where they leave none or several, and after a
 * reset, a counter that stood still, a jump, or a suspend, the interval is *unknown*: its joules
 * are not guessed, its time does not count as covered, and a counter says so. A missed sample costs
 * a counter nothing. Power is integrated by the trapezoid; its second differences tell the error
 * that this adds.
 *
 * A coarse counter is followed from change to change: that instant is known to one sample period,
 * which is much finer than the step itself. */
#ifndef JOULEHASH_METER_H
#define JOULEHASH_METER_H

#include "measure/sensor.h"
#include "measure/window.h"

struct meter_config {
    bool by_power; /* integrate watts; else difference the counter */
    double tick_j;
    uint64_t modulus; /* ticks; 0: the counter never wraps */
    double quantum_j, quantum_w, update_s;
    double min_w, max_w; /* what the source draws at least and at most; max_w > min_w >= 0 */
    int64_t period_ns;   /* expected time between samples */
};

/* meter_configure: what a sensor's own description means for its meter. A counter is preferred
 * unless it is coarser than 100 J and there is power too. */
void meter_configure(const struct sensor_info *info, int64_t period_ns, struct meter_config *out);

struct meter_counts {
    uint64_t samples;   /* good ones */
    uint64_t failed;    /* samples without a value, by whatever status but paused */
    uint64_t paused;    /* the source measured nothing: a battery on mains, a card asleep */
    uint64_t denied;    /* of them: permission lost while running */
    uint64_t late;      /* not later than the one before: ignored */
    uint64_t gaps;      /* more than 2.5 periods without a good sample, bridged or not */
    uint64_t wraps;     /* undone */
    uint64_t resets;    /* the counter went back */
    uint64_t ambiguous; /* several numbers of wraps were possible */
    uint64_t stales;    /* times that the counter stood still for too long */
    uint64_t jumps;     /* more or less than the source can draw */
    uint64_t suspends;
    uint64_t unknown; /* intervals left out, for any of these reasons */
};

enum meter_step {
    METER_IGNORED, /* late, or a failed sample */
    METER_BEGUN,   /* the first good sample: counting begins */
    METER_WAITING, /* the counter has not moved yet */
    METER_KNOWN,   /* the interval since the last one is counted */
    METER_UNKNOWN, /* ... is left out */
};

/* What is known up to a time; two of them make a span. */
struct meter_mark {
    int64_t ns;
    double joules, covered_s; /* since the meter's beginning */
    double variance;          /* of joules, by the trapezoid alone (J^2) */
    double edge;              /* variance of where this instant lies (J^2) */
};

struct meter_span {
    double joules, covered_s;
    double elapsed_s; /* covered_s less than this: something was left out */
    double sigma_j;   /* one standard deviation of joules */
};

struct meter {
    struct meter_config config;
    struct meter_counts counts;
    enum sensor_status status; /* of the newest sample */
    bool begun;
    int64_t begun_ns, first_width_ns;
    struct meter_mark mark, first; /* newest and oldest */

    /* the ring of what is known, one entry per counted or left-out interval */
    struct window joules, covered, variance;

    /* state of the difference or integral */
    int64_t sample_ns, width_ns; /* the newest good sample */
    int64_t suspended_ns;        /* CLOCK_BOOTTIME - CLOCK_MONOTONIC then */
    uint64_t ticks;              /* at mark.ns */
    double watts;                /* at sample_ns, or of the last known interval */
    bool watts_known;
    double reading_w;       /* power beside the counter at mark.ns, negative: none */
    bool settling, settled; /* the counter stands at its first value; it has moved since */
    bool stale;
    double quantum;
    struct meter_point {
        int64_t ns;
        double watts;
    } before; /* the sample before the newest, for second differences */
    bool before_known;
};

void meter_init(struct meter *m, const struct meter_config *config);

/* meter_push: the next sample. */
enum meter_step meter_push(struct meter *m, const struct sensor_sample *sample);

/* meter_since: from an earlier mark (a copy of m->mark or m->first) to the newest. */
void meter_since(const struct meter *m, const struct meter_mark *from, struct meter_span *out);

/* meter_silences: how often no good sample came for more than 2.5 periods, one that still lasts at
 * now_ns included. */
uint64_t meter_silences(const struct meter *m, int64_t now_ns);

/* meter_power: mean watts over the last span_ns of what is known; INT64_MAX: of the ring, 1023
 * intervals. False while nothing is. */
bool meter_power(const struct meter *m, int64_t span_ns, double *watts);

#endif
