/* http_face.h - the HTTP API at a TCP port: view/http_api.h behind net/server.h. Loop thread. */
#ifndef JOULEHASH_HTTP_FACE_H
#define JOULEHASH_HTTP_FACE_H

#include <event2/event.h>

#include "base/err.h"
#include "net/listen_address.h"
#include "view/http_api.h"
#include "view/snapshot.h"

struct http_face;

struct http_face_config {
    struct listen_address address;
    struct http_api api; /* what it borrows lives as long as the server */
    void *context;
    const struct snapshot *(*look)(void *context); /* what stands now, borrowed until the next */
};

/* http_face_new: listens. ERR_IO with errno. */
enum err http_face_new(struct event_base *base, const struct http_face_config *config,
                         struct http_face **out);
void http_face_free(struct http_face *h); /* NULL is fine */

/* http_face_address: see server_address. */
char *http_face_address(const struct http_face *h, char out[LISTEN_ADDRESS_TEXT_MAX]);

#endif
