/* miner_econ.h - what a mining run earns and costs: difficulty, height and reward of its jobs, its
 * own hashrate and watts, and the prices that the user names. Loop thread. */
#ifndef JOULEHASH_MINER_ECON_H
#define JOULEHASH_MINER_ECON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

#include "app/option_econ.h"
#include "app/price_source.h"
#include "app/watched_file.h"
#include "econ/retarget.h"
#include "econ/tariff.h"
#include "view/snapshot.h"

/* Begins zeroed. */
struct miner_econ {
    const struct option_econ *options; /* borrowed; NULL: nothing is asked, nothing shown */
    struct price_source *price;
    struct tariff *tariff; /* the last good one; NULL: none yet */
    struct watched_file tariff_file;
    char tariff_trouble[160]; /* why the newest attempt gave no tariff; "" where it did */
    int64_t idle_ns;          /* when devices last stood still for another reason than heat or
                                 --target-hashrate; 0:          never */
    struct econ_input hashrate, power; /* of the machine while it mined */
    int64_t measured_ns;               /* when; 0: not yet */
    struct retarget seen;              /* the blocks that were found while we mined, or that a node
                                          told; these are better */
    bool told;                         /* a node told of blocks */
    uint32_t height;                   /* the highest that was mined; 0: none yet */
};

/* miner_econ_check: whether the files that the options name can be used, before a run. Otherwise
 * false with the reason. A price's file may come later. */
bool miner_econ_check(const struct option_econ *options, char *why, size_t cap);

/* miner_econ_new: in: options NULL where no price and no cost is given. As price_source_new. */
enum err miner_econ_new(struct miner_econ *m, struct event_base *base,
                        const struct option_econ *options);
void miner_econ_clear(struct miner_econ *m); /* zeroed is fine */

/* miner_econ_block: height and header time of a block, as a node knows it. */
void miner_econ_block(struct miner_econ *m, uint32_t height, int64_t time_s);

/* miner_econ_second: reads again what changed, and remembers what is measured; once a second. In:
 * *s, as miner_snapshot fills it. */
void miner_econ_second(struct miner_econ *m, const struct snapshot *s);

/* miner_econ_snapshot: fills s->economics; all else is there already. While the devices stand still
 * hashrate and watts are those from before, with their age. */
void miner_econ_snapshot(const struct miner_econ *m, struct snapshot *s);

#endif
