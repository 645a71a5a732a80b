/* loopback_seen.c - a set of 64-bit keys that are random already, so they need no hashing. */
#include "demo/loopback_seen.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/bytes.h"

#define SLOTS_FIRST 64 /* a power of two */

/* The slot that holds the key, or the empty one where it belongs. */
static uint64_t *find(uint64_t *slot, size_t slots, uint64_t key)
{
    size_t i = (size_t)key & (slots - 1);

    while (slot[i] != 0 && slot[i] != key)
        i = (i + 1) & (slots - 1);
    return &slot[i];
}

static bool grow(struct loopback_seen *seen)
{
    size_t slots = seen->slots == 0 ? SLOTS_FIRST : 2 * seen->slots;
    uint64_t *slot = calloc(slots, sizeof(*slot));

    if (slot == NULL)
        return false;
    for (size_t i = 0; i < seen->slots; i++) {
        if (seen->slot[i] != 0)
            *find(slot, slots, seen->slot[i]) = seen->slot[i];
    }
    free(seen->slot);
    seen->slot = slot;
    seen->slots = slots;
    return true;
}

enum loopback_seen_result loopback_seen_add(struct loopback_seen *seen, const uint8_t hash[32])
{
    uint64_t key = load_le64(hash);
    uint64_t *place;

    if (key == 0)
        key = 1;
    if (seen->slots > 0 && *find(seen->slot, seen->slots, key) == key)
        return LOOPBACK_SEEN_AGAIN;
    if (seen->count >= LOOPBACK_SEEN_MAX || (2 * seen->count >= seen->slots && !grow(seen)))
        return LOOPBACK_SEEN_FULL;
    place = find(seen->slot, seen->slots, key);
    *place = key;
    seen->count++;
    return LOOPBACK_SEEN_NEW;
}

void loopback_seen_clear(struct loopback_seen *seen)
{
    free(seen->slot);
    *seen = (struct loopback_seen){.slot = NULL};
}
