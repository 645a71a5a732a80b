/* pool_options.h - what a user said of one pool, made into what a connection to it needs. */
#ifndef JOULEHASH_POOL_OPTIONS_H
#define JOULEHASH_POOL_OPTIONS_H

#include "app/options.h"
#include "app/worker_name.h"
#include "net/pool_conn.h"

struct pool_options {
    struct url url;
    char user[WORKER_NAME_MAX + 1]; /* with this machine's name in it, where it was asked for */
    const char *password;           /* user and password given beside the URL win over those inside
                                       it; borrowed from the options or from `url` */
    struct proxy proxy;
    struct payout_watch payout;
    struct tls_client *tls; /* NULL: no TLS */
};

/* pool_options_read: of that pool, with what is said of all, into *out, from zeros, which must not
 * move afterwards. False, with what and where in why, when something cannot be used; *out then is
 * clear. */
bool pool_options_read(const struct options *o, const struct options_pool *pool,
                       struct pool_options *out, char *why, size_t cap);

/* pool_options_config: puts it into *config, which borrows all of it. */
void pool_options_config(const struct pool_options *p, struct pool_conn_config *config);

/* pool_options_clear: after pool_conn_new, which copies or shares all of it. Wipes what is secret.
 */
void pool_options_clear(struct pool_options *p);

#endif
