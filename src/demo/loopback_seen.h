/* loopback_seen.h - the shares that were accepted, to refuse the same one again. One thread. */
#ifndef JOULEHASH_LOOPBACK_SEEN_H
#define JOULEHASH_LOOPBACK_SEEN_H

#include <stddef.h>
#include <stdint.h>

#define LOOPBACK_SEEN_MAX 65536 /* shares remembered */

struct loopback_seen {
    uint64_t *slot; /* open addressing; 0 is empty */
    size_t slots, count;
};

enum loopback_seen_result { LOOPBACK_SEEN_NEW, LOOPBACK_SEEN_AGAIN, LOOPBACK_SEEN_FULL };

/* loopback_seen_add: remembers a header's hash by its least significant 64 bits, which are random
 * also in a hash that meets a target. FULL, nothing remembered: LOOPBACK_SEEN_MAX reached or out of
 * memory. A zeroed struct is an empty set. */
enum loopback_seen_result loopback_seen_add(struct loopback_seen *seen, const uint8_t hash[32]);

/* loopback_seen_clear: empties it and frees its memory. */
void loopback_seen_clear(struct loopback_seen *seen);

#endif
