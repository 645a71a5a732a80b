/* server.h - a listening socket and those who come: bounded in number, in bytes and in time, so
 * that nobody can hold the loop or its memory. Knows no protocol. Loop thread only.
 *
 * A client sends a request and is sent a reply; then it is closed, or may send the next. From its
 * connection, or the end of the reply before, a request has `request_ns` in all, however it drips;
 * then as long again for the reply to be taken. What is closed by us is first shut and drained, so
 * that the reply is not lost to what the client still sends. Where the system gives no more sockets
 * nobody is let in for a second. */
#ifndef JOULEHASH_SERVER_H
#define JOULEHASH_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

#include "base/err.h"
#include "net/listen_address.h"

struct server;
struct server_client;

enum server_moment {
    SERVER_BYTES, /* more came */
    SERVER_QUIET, /* nothing came for `quiet_ns` */
    SERVER_ENDED, /* the client will send no more */
    SERVER_LATE,  /* the time is over: the last chance for a reply */
    SERVER_FULL,  /* `input_max` bytes are there: the last chance too */
};

struct server_config {
    struct listen_address address;
    size_t clients_max;           /* one more is closed at once */
    const char *busy;             /* sent to it before; "": nothing */
    size_t input_max;             /* bytes of a request */
    int64_t request_ns, quiet_ns; /* quiet_ns 0: that moment is not told */
    void *context;
    /* Whether a client from there may come, as a number above 0 that server_grant tells. */
    int (*admit)(void *context, const struct sockaddr *peer);
    /* All bytes of the request so far, of 1 or more but for ENDED and LATE. The receiver waits for
     * more by doing nothing, or calls server_reply or server_close, once. With ENDED, LATE and
     * FULL, doing nothing closes. */
    void (*request)(void *context, struct server_client *c, enum server_moment moment,
                    const char *bytes, size_t len);
};

/* server_new: listens. ERR_IO with errno. */
enum err server_new(struct event_base *base, const struct server_config *config,
                    struct server **out);
void server_free(struct server *s); /* closes all; NULL is fine */

/* server_address: where it listens, with the port that it got. Returns out. */
char *server_address(const struct server *s, char out[LISTEN_ADDRESS_TEXT_MAX]);

/* server_clients: how many there are; server_refused: how many were too
 * many, for us or for the system. */
size_t server_clients(const struct server *s);
uint64_t server_refused(const struct server *s);

/* Only from within `request`. server_reply: copies the reply; `used` bytes of what came are done
 * with. Then closes, or goes on with what came behind. sent(context) is called once the reply left
 * us, or its client; NULL: nobody. server_close: at once and without a word. */
void server_reply(struct server_client *c, size_t used, const void *bytes, size_t len, bool close,
                  void (*sent)(void *context));
void server_close(struct server_client *c);

int server_grant(const struct server_client *c);

#endif
