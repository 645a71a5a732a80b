/* opencl_pace.h - how large a batch should be, and when to look whether it is done. Pure: time is
 * an argument.
 *
 * Batches are sized so that one takes about the target, by how long those before took. Whoever
 * waits sleeps until a little before the expected end and then looks a few times: some drivers'
 * own wait keeps a core busy. Looking too late does no harm as long as the device has another batch
 * in hand; where it had none left, that was an oversleep, and the next look comes earlier. */
#ifndef JOULEHASH_OPENCL_PACE_H
#define JOULEHASH_OPENCL_PACE_H

#include <stdbool.h>
#include <stdint.h>

struct opencl_pace {
    int64_t target_ns;
    double batch;        /* hashes of the next batch */
    double rate;         /* hashes per nanosecond; 0: not known yet */
    int64_t margin_ns;   /* how long before the expected end to look first */
    uint64_t oversleeps; /* times that the device had nothing left to do */
};

/* opencl_pace_init: target_ns > 0; `first`, the hashes of the first batch. */
void opencl_pace_init(struct opencl_pace *p, int64_t target_ns, uint64_t first);

/* opencl_pace_nonces: of the next batch, with so many versions (>= 1): 1..most, and a multiple of
 * `step` where it is not less than that. */
uint64_t opencl_pace_nonces(const struct opencl_pace *p, uint32_t versions, uint64_t step,
                            uint64_t most);

/* opencl_pace_ran: a whole batch of so many hashes kept the device busy for so long. */
void opencl_pace_ran(struct opencl_pace *p, uint64_t hashes, int64_t busy_ns);

/* opencl_pace_expected: how long so many hashes will take; the target while nothing is known. */
int64_t opencl_pace_expected(const struct opencl_pace *p, uint64_t hashes);

/* opencl_pace_first_look: when to look first for a batch begun at begun_ns (or expected to).
 * opencl_pace_next_look: when again, having looked in vain at `now`. */
int64_t opencl_pace_first_look(const struct opencl_pace *p, int64_t begun_ns, uint64_t hashes);
int64_t opencl_pace_next_look(const struct opencl_pace *p, int64_t now);

/* opencl_pace_found: a batch was found done after `looks` in vain; `dry`: and the device had
 * nothing else left to do. */
void opencl_pace_found(struct opencl_pace *p, uint32_t looks, bool dry);

#endif
