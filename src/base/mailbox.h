/* mailbox.h - a bounded queue of values from many threads to one, with an eventfd that wakes the
 * receiver's loop. Values are copied in and out: no pointer crosses threads.
 *
 * Used for rare things (shares, faults), so a mutex is right; the hot path never touches it. */
#ifndef JOULEHASH_MAILBOX_H
#define JOULEHASH_MAILBOX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct mailbox;

/* mailbox_new: room for `capacity` values of `value_size` bytes. ERR_NOMEM or ERR_IO leave *out
 * NULL. Both sizes > 0. Freed by mailbox_free after every sender has been joined. */
enum err mailbox_new(size_t value_size, size_t capacity, struct mailbox **out);
void mailbox_free(struct mailbox *box); /* NULL is fine */

/* mailbox_push: any thread. Copies *value in, waiting while the box is full. Returns false, and
 * takes nothing, once mailbox_close was called. */
bool mailbox_push(struct mailbox *box, const void *value);

/* mailbox_offer: any thread. Copies *value in if there is room; never waits. False, with nothing
 * taken, when the box is full or closed. */
bool mailbox_offer(struct mailbox *box, const void *value);

/* mailbox_pop: the receiving thread. Copies the oldest value to *value; false when empty. When it
 * empties the box, the eventfd is no longer readable. Still works after mailbox_close. */
bool mailbox_pop(struct mailbox *box, void *value);

/* mailbox_close: any thread. Wakes every waiting sender; later pushes return false. */
void mailbox_close(struct mailbox *box);

/* mailbox_fd: readable while the box is not empty. Owned by the box. */
int mailbox_fd(const struct mailbox *box);

#endif
