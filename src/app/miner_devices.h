/* miner_devices.h - all devices of a mining run as one: started and stopped together, counted
 * together, watched one by one. Loop thread. */
#ifndef JOULEHASH_MINER_DEVICES_H
#define JOULEHASH_MINER_DEVICES_H

#include <stdbool.h>
#include <stdint.h>

#include "app/miner.h"
#include "measure/scopes.h"
#include "view/snapshot.h"

#define MINER_DEVICES_MAX SNAPSHOT_DEVICES_MAX

struct miner_devices {
    struct device *device[MINER_DEVICES_MAX];      /* by struct share.device */
    uint64_t wrong_shares[MINER_DEVICES_MAX];      /* refused by the last check before sending */
    struct scopes_device place[MINER_DEVICES_MAX]; /* to which energy its hashes belong */
    uint32_t count;
    bool running;
    unsigned refusals_said; /* enum thread_refused bits */
};

/* miner_devices_new: the processor where the configuration gives it threads, then a device for each
 * runner, whose pointer becomes NULL as it is taken. Source and mailbox are borrowed. On errors
 * what was made is still the caller's to free. */
enum err miner_devices_new(struct miner_devices *d, const struct miner_config *config,
                           struct source *source, struct mailbox *mailbox);
void miner_devices_free(struct miner_devices *d);

/* As the functions of device.h, for all of them. */
enum err miner_devices_start(struct miner_devices *d);
void miner_devices_stop(struct miner_devices *d);
uint32_t miner_devices_join(struct miner_devices *d, int64_t deadline_ns);
struct device_counts miner_devices_counts(const struct miner_devices *d);

/* miner_devices_pause: holds all of them for the user's sake, or lets go of them. */
void miner_devices_pause(struct miner_devices *d, bool on);

/* miner_devices_name: of the device with that index, for log lines. */
const char *miner_devices_name(const struct miner_devices *d, uint32_t index);

/* miner_devices_held: whether every one of them stands still for a reason of its own. */
bool miner_devices_held(const struct miner_devices *d);

/* miner_devices_watch: puts those that cannot be trusted any more out of use, and says what the
 * system refused to their threads; each once. Returns whether any may still run. */
bool miner_devices_watch(struct miner_devices *d);

/* miner_devices_snapshot: an entry for each. In: has_work, whether there is a job. */
void miner_devices_snapshot(const struct miner_devices *d, bool has_work, struct snapshot *s);

#endif
