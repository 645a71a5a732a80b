/* loopback_pool.c - the listener and what its connections share. */
#include "demo/loopback_pool.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <event2/listener.h>

#include "base/log.h"
#include "demo/loopback_client.h"

#define CONNECTIONS_MAX 256
#define BACKLOG 64

struct loopback_pool {
    struct event_base *base; /* borrowed */
    struct evconnlistener *listener;
    struct event *resume; /* the listener pauses while there are no file descriptors */
    struct loopback_shared shared;
    struct loopback_source *sources; /* owned */
    struct loopback_client *clients; /* newest first */
    uint16_t port;
};

void loopback_pool_defaults(struct loopback_pool_config *config)
{
    *config = (struct loopback_pool_config){
        .start_difficulty = 0.001,
        .share_seconds = 1.0,
        .rolled_seconds = 10.0,
        .job_seconds = 4.0,
        .grace_seconds = 0.5,
        .version_mask = 0x1fffe000u,
    };
}

static bool config_valid(const struct loopback_pool_config *config)
{
    const double above[] = {config->share_seconds, config->rolled_seconds, config->job_seconds};

    for (size_t i = 0; i < sizeof(above) / sizeof(above[0]); i++) {
        if (!isfinite(above[i]) || above[i] < 1e-3)
            return false;
    }
    return config->start_difficulty >= 2.4e-10 && config->start_difficulty <= 1e15 &&
           config->grace_seconds >= 0.0 && config->grace_seconds <= 1e6;
}

static int by_nonce(const void *a, const void *b)
{
    const struct loopback_source *x = a, *y = b;

    return (x->nonce > y->nonce) - (x->nonce < y->nonce);
}

static size_t count_clients(const struct loopback_pool *pool)
{
    size_t count = 0;

    for (const struct loopback_client *c = pool->clients; c != NULL; c = c->next)
        count++;
    return count;
}

static void accepted(struct evconnlistener *listener, evutil_socket_t fd, struct sockaddr *address,
                     int address_len, void *context)
{
    struct loopback_pool *pool = context;
    const int on = 1;

    (void)listener;
    (void)address;
    (void)address_len;
    if (count_clients(pool) >= CONNECTIONS_MAX) {
        log_warn("loopback pool: refused a connection, %d are open", CONNECTIONS_MAX);
        evutil_closesocket(fd);
        return;
    }
    /* Without it a verdict may wait for the client's delayed acknowledgement. */
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    enum err e = loopback_client_new(pool->base, fd, &pool->shared, &pool->clients);
    if (e != ERR_OK)
        log_warn("loopback pool: a connection was lost: %s", err_text(e));
    else
        pool->shared.counts.connections++;
}

static void accept_failed(struct evconnlistener *listener, void *context)
{
    struct loopback_pool *pool = context;
    const struct timeval pause = {.tv_sec = 1};

    log_warn("loopback pool: cannot accept: %s", strerror(errno));
    evconnlistener_disable(listener);
    evtimer_add(pool->resume, &pause);
}

static void resume_accepting(evutil_socket_t fd, short what, void *context)
{
    struct loopback_pool *pool = context;

    (void)fd;
    (void)what;
    evconnlistener_enable(pool->listener);
}

/* A listening, non-blocking socket; -1 with errno set. */
static int listen_on(uint16_t port, uint16_t *bound)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)},
    };
    socklen_t len = sizeof(address);
    const int on = 1;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

    if (fd < 0)
        return -1;
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0 ||
        bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(fd, BACKLOG) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &len) != 0) {
        int saved = errno;

        close(fd);
        errno = saved;
        return -1;
    }
    *bound = ntohs(address.sin_port);
    return fd;
}

static enum err load_sources(struct loopback_pool *pool)
{
    pool->sources = calloc(real_blocks_count, sizeof(*pool->sources));
    if (pool->sources == NULL)
        return ERR_NOMEM;
    for (size_t i = 0; i < real_blocks_count; i++) {
        if (!loopback_source_init(&pool->sources[i], &real_blocks[i]))
            return ERR_SYNTAX;
    }
    qsort(pool->sources, real_blocks_count, sizeof(*pool->sources), by_nonce);
    pool->shared.sources = pool->sources;
    pool->shared.source_count = real_blocks_count;
    return ERR_OK;
}

enum err loopback_pool_new(struct event_base *base, const struct loopback_pool_config *config,
                           struct loopback_pool **out)
{
    struct loopback_pool *pool;
    enum err e;
    int fd;

    *out = NULL;
    if (!config_valid(config))
        return ERR_RANGE;
    pool = calloc(1, sizeof(*pool));
    if (pool == NULL)
        return ERR_NOMEM;
    pool->base = base;
    pool->shared.config = *config;
    e = load_sources(pool);
    if (e != ERR_OK)
        goto out;
    e = ERR_IO;
    fd = listen_on(config->port, &pool->port);
    if (fd < 0)
        goto out;
    e = ERR_NOMEM;
    pool->listener = evconnlistener_new(base, accepted, pool,
                                        LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC, 0, fd);
    if (pool->listener == NULL) {
        close(fd);
        goto out;
    }
    pool->resume = evtimer_new(base, resume_accepting, pool);
    if (pool->resume == NULL)
        goto out;
    evconnlistener_set_error_cb(pool->listener, accept_failed);
    *out = pool;
    return ERR_OK;

out:;
    int saved = errno;
    loopback_pool_free(pool);
    errno = saved;
    return e;
}

void loopback_pool_free(struct loopback_pool *pool)
{
    if (pool == NULL)
        return;
    while (pool->clients != NULL)
        loopback_client_free(pool->clients);
    if (pool->resume != NULL)
        event_free(pool->resume);
    if (pool->listener != NULL)
        evconnlistener_free(pool->listener);
    free(pool->sources);
    free(pool);
}

uint16_t loopback_pool_port(const struct loopback_pool *pool)
{
    return pool->port;
}

const struct loopback_pool_counts *loopback_pool_counts(const struct loopback_pool *pool)
{
    return &pool->shared.counts;
}

const struct real_block *loopback_pool_block(const struct loopback_pool *pool)
{
    const struct loopback_client *newest = pool->clients;

    if (newest == NULL || !newest->course.started || newest->course.phase != LOOPBACK_PHASE_BLOCK)
        return NULL;
    return pool->sources[newest->course.block].block;
}

void loopback_pool_renew(struct loopback_pool *pool)
{
    struct loopback_client *next;

    for (struct loopback_client *client = pool->clients; client != NULL; client = next) {
        next = client->next;
        loopback_client_renew(client);
    }
}
