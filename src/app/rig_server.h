/* rig_server.h - the rig API at a TCP port: view/rig_api.h behind net/server.h. Loop thread. */
#ifndef JOULEHASH_RIG_SERVER_H
#define JOULEHASH_RIG_SERVER_H

#include <event2/event.h>

#include "base/err.h"
#include "net/access_list.h"
#include "net/listen_address.h"
#include "view/control.h"
#include "view/snapshot.h"

struct rig_server;

struct rig_server_config {
    struct listen_address address;
    struct access_list access;
    const struct control *control; /* borrowed while it lives */
    void *context;
    const struct snapshot *(*look)(void *context); /* what stands now, borrowed until the next */
};

/* rig_server_new: listens. ERR_IO with errno. */
enum err rig_server_new(struct event_base *base, const struct rig_server_config *config,
                        struct rig_server **out);
void rig_server_free(struct rig_server *r); /* NULL is fine */

/* rig_server_address: see server_address. */
char *rig_server_address(const struct rig_server *r, char out[LISTEN_ADDRESS_TEXT_MAX]);

#endif
