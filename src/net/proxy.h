/* proxy.h - the words with which a proxy is asked for a connection: SOCKS5 and HTTP CONNECT, bytes
 * in and bytes out. Pure.
 *
 * The proxy is given the name and resolves it: nothing is looked up on this machine.
 * Source: RFC 1928 (SOCKS5), RFC 1929 (its user and password), RFC 9110 section 9.3.6 (CONNECT). */
#ifndef JOULEHASH_PROXY_H
#define JOULEHASH_PROXY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "net/url.h"

#define PROXY_OUT_MAX 2048  /* bytes of one request */
#define PROXY_HEAD_MAX 8192 /* bytes of an HTTP proxy's answer, before what it carries */
#define PROXY_WHY_MAX 191

enum proxy_kind {
    PROXY_NONE,
    PROXY_SOCKS5,
    PROXY_HTTP,
};

struct proxy {
    enum proxy_kind kind;
    struct url at; /* where it listens, and the credentials that it wants */
};

/* proxy_parse: socks5h://[user[:password]@]host[:port] (port 1080; socks5:// is the same: names are
 * never resolved here), http://[user[:password]@]host:port, or "direct" for none. Errors, with what
 * and where but no credential in why: ERR_SYNTAX, ERR_UNSUPPORTED. */
enum err proxy_parse(const char *text, struct proxy *out, char *why, size_t cap);

enum proxy_step {
    PROXY_MORE,    /* send what is in out, if anything, and read on */
    PROXY_OPEN,    /* the way is free: what was not used of the input belongs to the peer */
    PROXY_REFUSED, /* why says it in words */
};

/* One conversation. */
struct proxy_talk {
    const struct proxy *proxy; /* borrowed */
    char host[URL_HOST_MAX + 1];
    uint16_t port;
    uint8_t stage;
    uint8_t in[PROXY_HEAD_MAX]; /* of the answer, as far as it came */
    size_t in_length;
    uint8_t out[PROXY_OUT_MAX]; /* to be sent; the caller takes it and sets out_length to 0 */
    size_t out_length;
    char why[PROXY_WHY_MAX + 1]; /* inert */
};

/* proxy_talk_begin: the first request into out. In: host, a name or an address without brackets.
 * PROXY_REFUSED where it cannot be asked: a user, password or name that is too long. */
enum proxy_step proxy_talk_begin(struct proxy_talk *t, const struct proxy *proxy, const char *host,
                                 uint16_t port);

/* proxy_talk_feed: bytes of the proxy. Out: used, how many of them belonged to the conversation:
 * all of them with PROXY_MORE. Not called again after PROXY_OPEN or PROXY_REFUSED. */
enum proxy_step proxy_talk_feed(struct proxy_talk *t, const uint8_t *bytes, size_t len,
                                size_t *used);

#endif
