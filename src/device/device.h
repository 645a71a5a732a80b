/* device.h - what users see of a device: a name, what it runs, what it has counted, why it stands
 * still. A device runs only while its hold is empty; pausing by key, API, policy, temperature and
 * quarantine are this one mechanism. */
#ifndef JOULEHASH_DEVICE_H
#define JOULEHASH_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/log.h"
#include "base/mailbox.h"
#include "chain/share.h"
#include "device/source.h"
#include "device/thread_setting.h"
#include "hash/hasher.h"

/* Reasons to stand still, as a set of bits. */
enum device_hold {
    DEVICE_HOLD_USER = 1,
    DEVICE_HOLD_POLICY = 2,
    DEVICE_HOLD_SCHEDULE = 4,
    DEVICE_HOLD_THERMAL = 8,
    DEVICE_HOLD_BATTERY = 16,
    DEVICE_HOLD_FAULT = 32,
    DEVICE_HOLD_TARGET = 64, /* of the hashrate: for a moment */
};

/* device_hold_text: the name of one reason ("user", "policy", ...). */
const char *device_hold_text(enum device_hold one);

#define DEVICE_TEXT_MAX 200

/* What a device mails to the loop. Value. */
struct device_event {
    enum device_event_kind {
        DEVICE_EVENT_SHARE,       /* share: meets its job's target, by the reference */
        DEVICE_EVENT_WRONG_NONCE, /* share: what the hasher claimed and the reference refused */
        DEVICE_EVENT_NOTE,        /* share.device, level and text: something to log */
    } kind;
    struct share share;
    enum log_level level;
    char text[DEVICE_TEXT_MAX]; /* one line, without the device's name */
};

#define DEVICE_NAME_MAX 31

struct device;

struct device_counts {
    uint64_t hashes;     /* (version, nonce) pairs really tested */
    uint64_t candidates; /* rehashed with the reference */
    uint64_t hw_errors;  /* of these, those that it refused */
    uint64_t unmailed;   /* shares found after the mailbox was closed: the owner counts them lost */
    unsigned refused; /* not a count: what the system refused to any thread, enum thread_refused */
    /* Of devices that are proved while they run; 0 of others. */
    uint64_t proofs;   /* passed */
    uint64_t alarms;   /* candidates too few or too many by more than 5 sigmas */
    uint64_t rebuilds; /* after faults */
};

/* device_counts_faulty: whether so many wrong ones among so many candidates are reason enough for
 * DEVICE_HOLD_FAULT: more than one in a thousand of at least 1,000, or 16 and no other. Pure. */
bool device_counts_faulty(uint64_t candidates, uint64_t wrong);

/* Static description, filled when the device is made. */
struct device_info {
    char name[DEVICE_NAME_MAX + 1]; /* "cpu" */
    const char *kind;               /* "cpu" or "opencl" */
    const char *kernel; /* name of the hasher; of several, with "+" between them; the device's */
    uint32_t lanes, versions, threads; /* lanes and versions: of several hashers the most */
    uint32_t index;                    /* struct share.device */
    int64_t batch_ns; /* aim for a batch: what a thread does in so long is counted at once */
};

/* One thread of the processor: cores of different kinds may be best with different hashers. */
struct device_cpu_thread {
    const struct hasher *hasher;
    uint32_t versions; /* per pass */
    struct thread_setting setting;
};

struct device_cpu_config {
    const struct device_cpu_thread *thread; /* `threads` of them; borrowed, copied */
    uint32_t threads;                       /* > 0 */
    uint32_t index;
    int64_t batch_ns; /* aim for the length of one scan call; 0: 1 ms */
};

/* device_cpu_new: a device of `threads` workers, not yet running. Source and mailbox (values of
 * struct device_event) are borrowed and outlive it. Errors leave *out NULL. */
enum err device_cpu_new(const struct device_cpu_config *config, struct source *source,
                        struct mailbox *mailbox, struct device **out);

/* device_start: starts the workers. ERR_IO when the system gives no thread; none runs then. */
enum err device_start(struct device *d);

/* device_stop: tells the workers to stop after their batch; returns at once. The caller has closed
 * the source, so that none waits there. */
void device_stop(struct device *d);

/* device_join: waits until deadline_ns (monotonic) for the workers' end; returns how many still
 * run. A worker may be waiting for room in the mailbox, so the caller empties it between short
 * calls. Those that never end (stuck in a driver) are abandoned, and the device must then not be
 * freed. */
uint32_t device_join(struct device *d, int64_t deadline_ns);
void device_free(struct device *d);

const struct device_info *device_info(const struct device *d);

/* Any thread may read the counters; each is exact once the workers have stopped. */
struct device_counts device_counts(const struct device *d);

/* device_hold_set: adds or takes away one reason. Loop thread. */
void device_hold_set(struct device *d, enum device_hold reason, bool on);
uint32_t device_holds(const struct device *d);

/* device_switched: whether every worker has begun to scan work of that generation or a later one;
 * *last_ns is the monotonic time at which the last one did. For measuring latency. */
bool device_switched(const struct device *d, uint64_t generation, int64_t *last_ns);

#endif
