/* http_fetch.h - HTTP and HTTPS requests on the event loop: plugs, a node's JSON-RPC, prices.
 *
 * A client owns the connections, which are kept for the next request to the same server; any number
 * of requests may be under way at once. Loop thread only, callbacks included, and SIGPIPE is
 * ignored by whoever runs the loop. Names are resolved in threads of libcurl's own, so nothing here
 * blocks.
 *
 * What is not asked for does not happen: no redirect is followed, no proxy used and no variable of
 * the environment obeyed, no .netrc read, no cookie kept, no compression offered, no protocol but
 * HTTP/1 spoken. Certificates are always verified. Everything that held a secret (and with it all
 * of libcurl's memory) is overwritten before it is freed.
 *
 * Source: libcurl's multi interface, `man libcurl-multi`; RFC 9110, 9112, 7617, 7616. */
#ifndef JOULEHASH_HTTP_FETCH_H
#define JOULEHASH_HTTP_FETCH_H

#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

#include "base/err.h"

#define HTTP_FETCH_HEAD_MAX 65536 /* bytes of heads that all answers to one request may have */
#define HTTP_FETCH_WHY_MAX 191
#define HTTP_FETCH_TYPE_MAX 63

struct http_fetch;
struct http_fetch_request;

/* Strings are copied. */
struct http_fetch_config {
    const char *cacert;     /* a PEM file with the only authorities trusted; NULL: the system's */
    const char *user_agent; /* NULL: none is sent */
    const char *proxy;      /* URL of the proxy for all requests; NULL: none */
};

enum http_fetch_auth {
    HTTP_FETCH_NO_AUTH,
    HTTP_FETCH_BASIC,
    HTTP_FETCH_DIGEST, /* never falls back to basic */
};

/* One request. All is copied. */
struct http_fetch_spec {
    const char *url;           /* http:// or https://; one with credentials in it is refused */
    const char *const *header; /* "Name: value" each, without line ends */
    size_t headers;
    const void
        *body; /* NULL: a GET; else a POST of body_length bytes, the Content-Type in header */
    size_t body_length;
    enum http_fetch_auth auth;
    const char *user, *password; /* for auth; NULL is "" */
    int64_t connect_ns;          /* > 0: for name, connection and TLS together */
    int64_t total_ns;            /* from start to the last byte; 0: as long as it takes (long poll),
                                    while TCP finds the peer alive */
    size_t answer_max;           /* bytes of body; more is ERR_LIMIT */
    unsigned int redirects;      /* that a GET may follow; never from https to http, and the
                                    credentials and headers for another host are left out */
};

/* What came of it. All pointers are borrowed for the call. */
struct http_fetch_answer {
    /* ERR_OK: a whole answer came, whatever its status. ERR_TIMEOUT; ERR_LIMIT: larger than wanted;
     * ERR_CLOSED: the peer closed before the end of its answer; ERR_IO: no connection, or one that
     * is not to be trusted; ERR_SYNTAX: not a URL, or not HTTP; ERR_UNSUPPORTED: a scheme that is
     * not spoken; ERR_NOMEM. Without ERR_OK there is no body. */
    enum err err;
    unsigned int status; /* of HTTP, 0 when there was none */
    const char *body;    /* `length` bytes, as they came, and a NUL; never NULL */
    size_t length;
    char type[HTTP_FETCH_TYPE_MAX + 1]; /* Content-Type, inert; "" when there was none */
    char why[HTTP_FETCH_WHY_MAX + 1];   /* inert; "" when status is 200 to 299 and ERR_OK, else the
                                           reason in words: "HTTP 401 Unauthorized" */
};

/* The outcome, called exactly once and never from within http_fetch_start, unless cancelled before.
 * The request is gone already: its pointer must not be cancelled any more. May start and cancel
 * other requests and may free the client. */
typedef void (*http_fetch_done_fn)(void *context, const struct http_fetch_answer *answer);

/* http_fetch_new: `base` is borrowed and outlives the client. ERR_IO, with errno set, when cacert
 * cannot be read; ERR_NOMEM. The first one of a program is made while no other thread runs that
 * could do the same. */
enum err http_fetch_new(struct event_base *base, const struct http_fetch_config *config,
                        struct http_fetch **out);

/* http_fetch_free: cancels everything that is under way. NULL is fine. */
void http_fetch_free(struct http_fetch *h);

/* http_fetch_start: ERR_NOMEM, and done is not called; all other outcomes go to done. *out (`out`
 * may be NULL) is valid until done is called, the request is cancelled, or the client freed. */
enum err http_fetch_start(struct http_fetch *h, const struct http_fetch_spec *spec,
                          http_fetch_done_fn done, void *context, struct http_fetch_request **out);

/* http_fetch_cancel: done is not called. Its connection is closed unless the answer has come. */
void http_fetch_cancel(struct http_fetch_request *r);

#endif
