/* http_server.h - a web server on a loopback socket that answers as a test says, well or badly. It
 * only finds where a request ends; what goes back are the test's own bytes. */
#ifndef JOULEHASH_TESTS_HTTP_SERVER_H
#define JOULEHASH_TESTS_HTTP_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/listener.h>

#define HTTP_SERVER_BODY_MAX 4096
#define HTTP_SERVER_CONNECTIONS 32

struct http_server;

/* A request, for the length of the call. */
struct http_seen {
    char method[8], target[512];
    const char *head; /* all of it, NUL-terminated */
    char body[HTTP_SERVER_BODY_MAX + 1];
    size_t body_length;
};

typedef void (*http_server_fn)(void *context, struct http_server *server,
                               const struct http_seen *seen);

struct http_server {
    struct event_base *base;
    struct evconnlistener *listener;
    struct bufferevent *open[HTTP_SERVER_CONNECTIONS];
    struct bufferevent *now; /* the connection whose request came last; NULL once it is closed */
    http_server_fn answer;
    void *context;
    uint16_t port;
    unsigned int connections, requests, closed; /* closed: by the client */
};

/* http_server_new: on 127.0.0.1, any port. Fails the test where it cannot. */
struct http_server *http_server_new(struct event_base *base, http_server_fn answer, void *context);
void http_server_free(struct http_server *s);

/* http_server_deaf: stops listening and drops all connections: further ones are refused. */
void http_server_deaf(struct http_server *s);

/* To s->now: text as it is; a whole answer ("200 OK", further head lines each with \r\n, a body);
 * hanging up when all is sent. */
void http_server_say(struct http_server *s, const char *text);
void http_server_reply(struct http_server *s, const char *status, const char *head,
                       const char *body);
void http_server_hang_up(struct http_server *s);

/* http_seen_field: the value of a head line; false when it is not there. */
bool http_seen_field(const struct http_seen *seen, const char *name, char *out, size_t cap);

/* http_seen_digest: whether the request proves by RFC 7616 (qop=auth) that its sender knows the
 * password; algorithm "MD5" or "SHA-256". */
bool http_seen_digest(const struct http_seen *seen, const char *user, const char *realm,
                      const char *password, const char *nonce, const char *algorithm);

#endif
