/* sampler.h - threads that read sensors on time and mail what they read.
 *
 * One thread reads all sensors that cannot block; each that may block has a thread of its own, so
 * that a stuck driver or plug holds up no other sensor, and never the loop. Readings are due at
 * fixed instants, one period apart; instants that pass while a reading still runs are counted as
 * missed, as are samples for which the mailbox has no room. */
#ifndef JOULEHASH_SAMPLER_H
#define JOULEHASH_SAMPLER_H

#include "base/mailbox.h"
#include "measure/sensor.h"

struct sampler;

/* What is mailed. Value. */
struct sampler_event {
    uint32_t source; /* as given to sampler_start */
    struct sensor_sample sample;
};

struct sampler_source {
    struct sensor *sensor; /* handed over */
    uint32_t source;
};

struct sampler_counts {
    uint64_t taken;
    uint64_t missed; /* instants that passed without a reading */
    uint64_t lost;   /* readings for which the mailbox had no room */
};

/* sampler_start: owns the sensors from now on, also when it fails (they are freed then). The
 * mailbox (values of struct sampler_event) is borrowed and outlives sampler_stop. ERR_NOMEM, ERR_IO
 * (no thread). period_ns > 0; count may be 0. Every source is read at once, then once a period. */
enum err sampler_start(const struct sampler_source *source, size_t count, int64_t period_ns,
                       struct mailbox *mailbox, struct sampler **out);

/* sampler_stop: ends the threads; after it nothing is mailed. Returns how many were stuck in a read
 * when deadline_ns (monotonic) came: they are abandoned, and free their sensor should the read ever
 * end. Frees the sampler. NULL is fine. */
size_t sampler_stop(struct sampler *s, int64_t deadline_ns);

/* sampler_counts: any thread, until sampler_stop. */
struct sampler_counts sampler_counts(struct sampler *s);

/* sampler_next: the first due instant (start_ns plus whole periods) later than now_ns; adds to
 * *missed those between `last_ns`, the instant of the reading that just ended, and it. Pure. */
int64_t sampler_next(int64_t last_ns, int64_t period_ns, int64_t now_ns, uint64_t *missed);

#endif
