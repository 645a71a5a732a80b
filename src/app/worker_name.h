/* worker_name.h - the user that a pool is told, with %h for this machine's name. Pure. */
#ifndef JOULEHASH_WORKER_NAME_H
#define JOULEHASH_WORKER_NAME_H

#include <stddef.h>

#include "base/err.h"

#define WORKER_NAME_MAX 1023 /* bytes, without the final zero; message_login_fits says the rest */

/* worker_name: copies `user`, with each "%h" replaced by the machine's name up to its first dot; of
 * that only letters, digits, '-' and '_' are kept, and "rig" where nothing is left. Everything else
 * stays as it is. ERR_LIMIT: it does not fit. */
enum err worker_name(const char *user, const char *host, char *out, size_t cap);

#endif
