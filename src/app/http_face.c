/* http_face.c - clients of the HTTP API. */
#include "app/http_face.h"

#include <stdlib.h>

#include "base/clock.h"
#include "net/server.h"
#include "view/http_message.h"

#define CLIENTS_MAX 64
#define REQUEST_NS (10 * CLOCK_SECOND)

static const char busy[] = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n"
                           "Connection: close\r\nRetry-After: 1\r\n\r\n";

struct http_face {
    struct http_face_config config;
    struct server *server;
    struct http_api_cache cache;
};

/* Whoever can reach it may read; orders need the token. */
static int admit(void *context, const struct sockaddr *peer)
{
    (void)context;
    (void)peer;
    return 1;
}

static void reply(struct server_client *c, size_t used, char *bytes, size_t len, bool close)
{
    if (bytes)
        server_reply(c, used, bytes, len, close, NULL);
    else
        server_close(c);
    free(bytes);
}

static void refuse(struct server_client *c, size_t used, int status, const char *why)
{
    size_t len = 0;
    char *bytes = http_api_refusal(status, why, &len);

    reply(c, used, bytes, len, true);
}

static void request(void *context, struct server_client *c, enum server_moment moment,
                    const char *bytes, size_t len)
{
    struct http_face *h = context;
    struct http_message m;
    int status = http_message_parse(bytes, len, &m);
    size_t reply_len = 0;

    if (status == 200) {
        char *answer =
            http_api_answer(&h->config.api, h->config.look(h->config.context), &m, &reply_len);

        reply(c, m.used, answer, reply_len, !m.keep_alive);
    } else if (status != 0) {
        refuse(c, len, status, http_message_reason(status));
    } else if (moment == SERVER_LATE) {
        refuse(c, len, 408, "the request took too long");
    } else if (moment == SERVER_FULL) {
        refuse(c, len, 413, "the request is too long");
    }
}

enum err http_face_new(struct event_base *base, const struct http_face_config *config,
                       struct http_face **out)
{
    struct http_face *h = calloc(1, sizeof *h);
    struct server_config server = {
        .address = config->address,
        .clients_max = CLIENTS_MAX,
        .busy = busy,
        .input_max = HTTP_MESSAGE_MAX,
        .request_ns = REQUEST_NS,
        .context = h,
        .admit = admit,
        .request = request,
    };
    enum err e;

    *out = NULL;
    if (!h)
        return ERR_NOMEM;
    h->config = *config;
    h->config.api.cache = &h->cache;
    if ((e = server_new(base, &server, &h->server)) != ERR_OK) {
        free(h);
        return e;
    }
    *out = h;
    return ERR_OK;
}

void http_face_free(struct http_face *h)
{
    if (!h)
        return;
    server_free(h->server);
    http_api_cache_clear(&h->cache);
    free(h);
}

char *http_face_address(const struct http_face *h, char out[LISTEN_ADDRESS_TEXT_MAX])
{
    return server_address(h->server, out);
}
