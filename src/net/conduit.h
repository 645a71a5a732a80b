/* conduit.h - from a pool's URL to a stream that is ready for Stratum: name, address, proxy, TLS, a
 * deadline for each, and one outcome in words. Loop thread only. */
#ifndef JOULEHASH_CONDUIT_H
#define JOULEHASH_CONDUIT_H

#include <stdint.h>

#include <event2/bufferevent.h>
#include <event2/dns.h>
#include <event2/event.h>

#include "base/err.h"
#include "net/proxy.h"
#include "net/tls.h"
#include "net/url.h"

#define CONDUIT_WHY_MAX 319

struct conduit;

/* Copied but for `tls`, which is borrowed and outlives the conduit and its stream. */
struct conduit_config {
    const char *host; /* name or address; of URL_UNIX the socket's path */
    uint16_t port;
    const struct proxy *proxy; /* NULL or PROXY_NONE: none; not used for a socket */
    struct tls_client *tls;    /* NULL: no TLS */
    int64_t connect_ns;        /* for name and TCP, and anew for a proxy's answer */
    int64_t tls_ns;            /* for the handshake */
};

/* When each part was done, on clock_mono_ns; 0 where it was not needed or not reached. */
struct conduit_times {
    int64_t begun_ns, connected_ns, proxied_ns, secured_ns;
};

/* The outcome, called exactly once and never from within conduit_start, unless conduit_free came
 * first; the conduit is gone when it returns.
 * stream: the receiver's, without callbacks and disabled; its input may hold bytes already. NULL on
 * failure, with the reason in words in why (borrowed, inert). */
typedef void (*conduit_done_fn)(void *context, struct bufferevent *stream, const char *why,
                                const struct conduit_times *times);

/* conduit_start: dns may be NULL where no name is resolved here. ERR_NOMEM: nothing was started. */
enum err conduit_start(struct event_base *base, struct evdns_base *dns,
                       const struct conduit_config *config, conduit_done_fn done, void *context,
                       struct conduit **out);

/* conduit_free: closes all; done is not called. NULL is fine. */
void conduit_free(struct conduit *c);

/* conduit_why: the reason of an error event of a stream that was handed over, in words. `error` is
 * the socket's, as EVUTIL_SOCKET_ERROR() gave it within the event. */
void conduit_why(struct bufferevent *stream, int error, char *why, size_t cap);

#endif
