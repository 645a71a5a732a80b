/* mutate.h - changes to an input of a fuzz target that keep much of its structure. Pure. */
#ifndef JOULEHASH_TESTS_MUTATE_H
#define JOULEHASH_TESTS_MUTATE_H

#include <stddef.h>
#include <stdint.h>

#include "base/prng.h"

struct mutate_input {
    uint8_t *bytes;
    size_t len, room; /* room: what bytes may hold */
};

/* mutate_input: one to six changes; it stays within its room and may become empty. In: other, where
 * whole lines may be taken from; may be NULL. */
void mutate_input(struct mutate_input *in, struct prng *random, const struct mutate_input *other);

#endif
