/* miner_energy.h - the energy of a mining run: the loop's part between devices, verdicts and
 * energy.h. Loop thread. */
#ifndef JOULEHASH_MINER_ENERGY_H
#define JOULEHASH_MINER_ENERGY_H

#include <event2/event.h>

#include "app/energy.h"
#include "app/miner_devices.h"
#include "view/snapshot.h"

struct miner_energy {
    struct energy *energy; /* NULL: nothing is asked, and all below does nothing */
    struct event *mail;
    int64_t counted_ns; /* when last; 0: not yet */
    struct miner_energy_device {
        double hashes; /* then */
        double accepted_work, accepted;
    } device[MINER_DEVICES_MAX];
};

/* miner_energy_new: takes the sensors out of `sources`, which may be NULL. */
enum err miner_energy_new(struct miner_energy *m, struct event_base *base,
                          struct energy_sources *sources, const struct miner_devices *devices);
void miner_energy_clear(struct miner_energy *m); /* zeroed is fine */

/* miner_energy_start: failures are logged; the run goes on without. miner_energy_stop: counts once
 * more; the devices have stopped before. Again does nothing. */
void miner_energy_start(struct miner_energy *m, const struct miner_devices *devices);
void miner_energy_stop(struct miner_energy *m, const struct miner_devices *devices);

/* miner_energy_second: counts what the devices have done; once a second. */
void miner_energy_second(struct miner_energy *m, const struct miner_devices *devices);

/* miner_energy_accepted: a pool took a share of that device, credited with that difficulty. */
void miner_energy_accepted(struct miner_energy *m, uint32_t device, double difficulty);

#endif
