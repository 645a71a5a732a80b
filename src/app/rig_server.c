/* rig_server.c - clients of the rig API. */
#include "app/rig_server.h"

#include <stdlib.h>

#include "base/clock.h"
#include "net/server.h"
#include "view/rig_api.h"
#include "view/rig_request.h"

#define CLIENTS_MAX 32
#define REQUEST_NS (5 * CLOCK_SECOND)
#define QUIET_NS (100 * CLOCK_MILLISECOND) /* then text that is known is taken to have ended */

struct rig_server {
    struct rig_server_config config;
    struct server *server;
    struct rig_api api;
};

static int admit(void *context, const struct sockaddr *peer)
{
    struct rig_server *r = context;

    return (int)access_list_grant(&r->config.access, peer);
}

static void quit(void *context)
{
    struct rig_server *r = context;

    r->config.control->quit(r->config.control->context);
}

static void restart(void *context)
{
    struct rig_server *r = context;

    r->config.control->restart(r->config.control->context);
}

static void answer(struct rig_server *r, struct server_client *c, const char *bytes, size_t len)
{
    enum rig_api_then then;
    size_t reply_len;
    char *reply = rig_api_answer(&r->api, r->config.look(r->config.context), r->config.control,
                                 server_grant(c) == ACCESS_WRITE, bytes, len, &reply_len, &then);

    if (!reply) {
        server_close(c);
        return;
    }
    server_reply(c, len, reply, reply_len, true,
                 then == RIG_API_QUIT      ? quit
                 : then == RIG_API_RESTART ? restart
                                           : NULL);
    free(reply);
}

static void request(void *context, struct server_client *c, enum server_moment moment,
                    const char *bytes, size_t len)
{
    bool ended = moment != SERVER_BYTES && moment != SERVER_QUIET;

    switch (rig_request_look(bytes, len, ended)) {
    case RIG_REQUEST_MORE:
        return;
    case RIG_REQUEST_TEXT:
        if (moment != SERVER_QUIET || !rig_api_known(bytes, len))
            return;
        break;
    case RIG_REQUEST_WHOLE:
    case RIG_REQUEST_LONG:
        break;
    case RIG_REQUEST_FOREIGN:
        server_close(c);
        return;
    }
    answer(context, c, bytes, len);
}

enum err rig_server_new(struct event_base *base, const struct rig_server_config *config,
                        struct rig_server **out)
{
    struct rig_server *r = calloc(1, sizeof *r);
    struct server_config server = {
        .address = config->address,
        .clients_max = CLIENTS_MAX,
        .busy = "",
        .input_max = RIG_REQUEST_MAX,
        .request_ns = REQUEST_NS,
        .quiet_ns = QUIET_NS,
        .context = r,
        .admit = admit,
        .request = request,
    };
    enum err e;

    *out = NULL;
    if (!r)
        return ERR_NOMEM;
    r->config = *config;
    if ((e = server_new(base, &server, &r->server)) != ERR_OK) {
        free(r);
        return e;
    }
    *out = r;
    return ERR_OK;
}

void rig_server_free(struct rig_server *r)
{
    if (!r)
        return;
    server_free(r->server);
    free(r);
}

char *rig_server_address(const struct rig_server *r, char out[LISTEN_ADDRESS_TEXT_MAX])
{
    return server_address(r->server, out);
}
