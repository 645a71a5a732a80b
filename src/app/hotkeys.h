/* hotkeys.h - single keys from a terminal, on the event loop. The terminal is read key by key and
 * does not echo while this lives, also after the process was stopped and continued, and is given
 * back as it was. Loop thread. */
#ifndef JOULEHASH_HOTKEYS_H
#define JOULEHASH_HOTKEYS_H

#include <event2/event.h>

#include "base/err.h"

struct hotkeys;

typedef void (*hotkeys_fn)(void *context, char key);

/* hotkeys_new: begins to read `fd`, which is borrowed. ERR_UNSUPPORTED: it is no terminal, or the
 * process is in its background. ERR_NOMEM. Errors leave *out NULL, and the terminal alone. */
enum err hotkeys_new(struct event_base *base, int fd, hotkeys_fn key, void *context,
                     struct hotkeys **out);
void hotkeys_free(struct hotkeys *h); /* NULL is fine */

#endif
