/* dial.h - from a host name and a port, or the path of a Unix-domain socket, to a connected socket,
 * on the event loop.
 *
 * The name is resolved anew at each dial. Its addresses are tried in turn, families alternating, a
 * new one every 250 ms or as soon as one fails, while the earlier ones go on: the first to connect
 * wins and the others are closed (the essence of RFC 8305). A TCP socket is watched by the system
 * from then on: a peer that has vanished is noticed after DIAL_DEAD_MS, by keepalive probes where
 * nothing is sent and by the missing acknowledgement where something is. Loop thread only. */
#ifndef JOULEHASH_DIAL_H
#define JOULEHASH_DIAL_H

#include <stdint.h>

#include <event2/dns.h>
#include <event2/event.h>

#include "base/err.h"

#define DIAL_STAGGER_MS 250 /* between the beginnings of two attempts */
#define DIAL_DEAD_MS 60000  /* how long a peer may leave what we send unacknowledged */
#define DIAL_KEEPALIVE_S 30 /* of silence, then a probe */
#define DIAL_KEEPALIVE_STEP_S 10

struct dial;

/* The outcome, called exactly once and never from within dial_start, unless dial_cancel came first.
 * fd: connected, non-blocking, owned by the receiver; -1 on failure, with the reason in words in
 * why (borrowed). The dial is freed after the call returns. */
typedef void (*dial_done_fn)(void *context, int fd, const char *why);

/* dial_start: host is a name, an address, or the absolute path of a socket; then port is not used.
 * dns may be NULL only if it is no name. A name under .onion is refused: nobody but an onion router
 * may be asked for it (RFC 7686). ERR_NOMEM: nothing was started. */
enum err dial_start(struct event_base *base, struct evdns_base *dns, const char *host,
                    uint16_t port, int64_t timeout_ns, dial_done_fn done, void *context,
                    struct dial **out);

/* dial_stagger: another pause between the beginnings of two attempts than DIAL_STAGGER_MS, from the
 * attempt now under way on. */
void dial_stagger(struct dial *d, int64_t pause_ns);

/* dial_cancel: closes all and frees; done is not called. While a name is being resolved a part
 * stays until the resolver has let go of it, on the loop's next turn. */
void dial_cancel(struct dial *d);

/* dial_tune_resolver: sets a resolver so that a name server that answers for one address family
 * only costs no more than the pause between two addresses, instead of libevent's three seconds. */
void dial_tune_resolver(struct evdns_base *dns);

#endif
