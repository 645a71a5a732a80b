/* pool_conn.h - a Stratum pool as an upstream: connects (through a proxy, with TLS), runs a session
 * over the stream, reconnects with exponential backoff and jitter. Loop thread only. */
#ifndef JOULEHASH_POOL_CONN_H
#define JOULEHASH_POOL_CONN_H

#include <stdint.h>

#include <event2/dns.h>
#include <event2/event.h>

#include "net/payout_watch.h"
#include "net/proxy.h"
#include "net/tls.h"
#include "net/upstream.h"
#include "net/url.h"
#include "stratum/transcript.h"

struct pool_conn_config {
    struct url url;                           /* copied; its credentials are not used */
    struct proxy proxy;                       /* copied; zeros: none */
    struct tls_client *tls;                   /* of URL_TLS, else NULL; shared */
    const char *user, *password, *user_agent; /* copied */
    uint32_t version_mask;                    /* bits that we are willing to roll; 0: none */
    double suggest_difficulty;                /* 0: none */
    double max_submits;     /* shares sent per second, blocks apart; 0: no limit of ours */
    int64_t timeout_ns;     /* longest silence of the pool, and longest wait for the first job;
                               connect and login take at most a part */
    int64_t retry_pause_ns; /* first pause; doubles up to a minute, also where connections give
                               work and end at once */
    int32_t retries;        /* attempts in a row without a job, after the first, before giving up;
                               -1: for ever */
    struct transcript *record; /* of what is said; NULL: none; borrowed, outlives it */
    bool protocol_dump;        /* log every line, secrets masked */
    /* Hosts to which client.reconnect may lead besides the pool's own; borrowed for its life. */
    const char *const *redirect_host;
    size_t redirect_hosts;
    struct payout_watch payout; /* jobs that do not pay so are refused; zeros: none */
    uint32_t index;
};

/* pool_conn_new: not yet started. dns may be NULL if the host is an address. Everything borrowed
 * but the configuration outlives the upstream. ERR_SYNTAX and ERR_LIMIT: user or password cannot be
 * used (message_login_fits); ERR_NOMEM. Errors leave *out NULL. */
enum err pool_conn_new(struct event_base *base, struct evdns_base *dns,
                       const struct pool_conn_config *config,
                       const struct upstream_listener *listener, struct upstream **out);

#endif
