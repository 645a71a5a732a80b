/* node_conn.h - solo mining on a node as an upstream: templates by getblocktemplate and its long
 * poll, blocks by submitblock, reconnects with exponential backoff and jitter. Loop thread only.
 *
 * A share is a block: the target of its jobs is the network's. One block at a time: when one is
 * found its job is withdrawn, and the next comes with the template that follows on the node's
 * verdict, and no sooner than the pace allows. Found shares of a withdrawn job count as throttled.
 *
 * The first template of every connection is checked by the node (BIP23's proposals) before anything
 * is hashed. Sources: BIP22, BIP23; see solo/template.h and solo/node_rpc.h. */
#ifndef JOULEHASH_NODE_CONN_H
#define JOULEHASH_NODE_CONN_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/event.h>

#include "chain/address.h"
#include "net/upstream.h"

#define NODE_CONN_REFRESH_NS INT64_C(30000000000)

struct node_conn_config {
    const char *url;   /* http(s)://host:port, without credentials; strings here are copied */
    const char *shown; /* the same for people */
    const char *cacert, *proxy;  /* see struct http_fetch_config; NULL: none */
    const char *user, *password; /* NULL with a cookie */
    const char *cookie_file;     /* NULL: none */
    const char *user_agent;
    const char *sig;     /* text for the coinbase, at most COINBASE_BUILD_SIG_MAX bytes; "": none */
    const char *journal; /* folder of found blocks; NULL: none is kept */
    const char *address; /* where the reward goes, for people */
    struct address pay;  /* ... decoded */
    bool version_rolling;
    bool protocol_dump;     /* log every call and answer, cut where they are long */
    int64_t timeout_ns;     /* longest wait for an answer, but for the long poll's */
    int64_t retry_pause_ns; /* first pause; doubles up to a minute */
    int64_t refresh_ns;     /* a new template at least so often */
    int32_t retries;        /* attempts in a row without a job before giving up; -1: for ever */
    double interval_s;      /* mean time from block to block at least; 0: no pace */
    bool interval_exact;    /* each so long; else as by chance, exponentially distributed */
    uint32_t index;
};

/* node_conn_new: not yet started. ERR_IO with errno: the journal's folder cannot be used;
 * ERR_NOMEM. Errors leave *out NULL. */
enum err node_conn_new(struct event_base *base, const struct node_conn_config *config,
                       const struct upstream_listener *listener, struct upstream **out);

#endif
