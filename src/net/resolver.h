/* resolver.h - the system's name servers as they are now, for a program that runs for a year: they
 * change when a machine changes its network, and may not be known yet when it has just started.
 * Loop thread only. */
#ifndef JOULEHASH_RESOLVER_H
#define JOULEHASH_RESOLVER_H

#include <stdbool.h>

#include <event2/dns.h>
#include <event2/event.h>

#include "base/err.h"

#define RESOLVER_CONF "/etc/resolv.conf"

struct resolver;

/* resolver_new: reads the name servers from that file, resolv.conf(5), and the system's hosts file.
 * In: path, copied. Without such a file there is one name server, on this machine, as for others.
 * Errors leave *out NULL. */
enum err resolver_new(struct event_base *base, const char *path, struct resolver **out);
void resolver_free(struct resolver *r); /* after all that uses it; NULL is fine */

/* resolver_dns: what dial_start takes; borrowed, the same for its whole life. */
struct evdns_base *resolver_dns(const struct resolver *r);

/* resolver_refresh: reads the file again if it is another one than it was, to be called now and
 * then: costs one stat(2). Questions under way are put to the new name servers. Returns whether
 * there are other ones now. */
bool resolver_refresh(struct resolver *r);

#endif
