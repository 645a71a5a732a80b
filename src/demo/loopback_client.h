/* loopback_client.h - one connection of the loopback pool: socket, lines, the handshake's methods.
 * Loop thread only. */
#ifndef JOULEHASH_LOOPBACK_CLIENT_H
#define JOULEHASH_LOOPBACK_CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/bufferevent.h>
#include <event2/event.h>

#include "base/err.h"
#include "demo/loopback_course.h"

#define LOOPBACK_LINE_MAX 16384          /* longest line, without its newline */
#define LOOPBACK_OUTPUT_MAX (256 * 1024) /* unread by the client; then it is dropped */
#define LOOPBACK_BAD_LINES_MAX 16        /* tolerated on one connection */
#define LOOPBACK_NAMES_MAX 16            /* workers authorised on one connection */
#define LOOPBACK_NAME_MAX 255
#define LOOPBACK_IDLE_SECONDS 600 /* without a line from the client */

struct loopback_client {
    struct loopback_client *previous, *next;
    struct loopback_client **head; /* the list that it is in, newest first */
    struct bufferevent *bev;       /* owns the socket */
    struct event *timer;
    struct loopback_course course;
    bool configured, subscribed;
    int64_t start_ns; /* when to start without extranonce.subscribe; INT64_MAX: not yet ready */
    char *names[LOOPBACK_NAMES_MAX];
    size_t names_count;
    unsigned int bad_lines;
    bool reading, dead; /* a dead client is freed when it is not in its read callback */
};

/* loopback_client_new: takes over the connected, non-blocking socket and puts the client at the
 * head of the list, out of which it frees itself when the connection ends. On failure the socket is
 * closed. */
enum err loopback_client_new(struct event_base *base, evutil_socket_t fd,
                             struct loopback_shared *shared, struct loopback_client **head);
void loopback_client_free(struct loopback_client *client);

/* loopback_client_renew: a new clean job; may free the client. */
void loopback_client_renew(struct loopback_client *client);

#endif
