/* node_link.c - calls of a node's JSON-RPC, with its cookie read again when it was refused. */
#include "net/node_link.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "net/http_fetch.h"
#include "net/pool_log.h"

#define COOKIE_MAX 511
#define LINGER_NS INT64_C(1000000) /* before a failure that was known at once is told */

struct node_link {
    struct event_base *base;
    struct http_fetch *http;
    char *url, *user, *password, *cookie_file, *dump;
    int64_t connect_ns;
    struct node_call *calls; /* under way */
};

struct node_call {
    struct node_link *link;
    struct node_call *next, **place;
    struct http_fetch_request *request;
    struct event *failed; /* tells a failure from outside of the call */
    const char *body;
    size_t len;
    int64_t total_ns;
    bool again; /* with a cookie that was read anew */
    char why[160];
    node_link_done_fn done;
    void *context;
};

static void wipe_free(char *secret)
{
    if (secret)
        explicit_bzero(secret, strlen(secret));
    free(secret);
}

/* The first line of the file, NAME:PASSWORD. */
static bool read_cookie(struct node_link *l, char *why, size_t cap)
{
    char line[COOKIE_MAX + 1], *colon;
    int fd = open(l->cookie_file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t n = fd >= 0 ? read(fd, line, COOKIE_MAX) : -1;
    int error = errno;

    if (fd >= 0)
        close(fd);
    if (n < 0) {
        snprintf(why, cap, "the cookie file: %s (is the node running?)", strerror(error));
        return false;
    }
    line[n] = '\0';
    line[strcspn(line, "\r\n")] = '\0';
    colon = strchr(line, ':');
    if (!colon) {
        explicit_bzero(line, sizeof line);
        snprintf(why, cap, "the cookie file holds no NAME:PASSWORD");
        return false;
    }
    wipe_free(l->user);
    wipe_free(l->password);
    l->user = strndup(line, (size_t)(colon - line));
    l->password = strdup(colon + 1);
    explicit_bzero(line, sizeof line);
    snprintf(why, cap, "out of memory");
    return l->user && l->password;
}

static void log_dump(const struct node_link *l, char direction, const char *bytes, size_t len)
{
    const struct pool_log log = {.url = l->dump};

    if (l->dump)
        pool_log_dump(&log, direction, bytes, len);
}

static void unlink_call(struct node_call *c)
{
    *c->place = c->next;
    if (c->next)
        c->next->place = c->place;
    if (c->failed)
        event_free(c->failed);
    free(c);
}

static void answer_call(struct node_call *c, struct node_rpc_answer *answer)
{
    node_link_done_fn done = c->done;
    void *context = c->context;

    unlink_call(c);
    done(context, answer);
    node_rpc_clear(answer);
}

static void on_failed(evutil_socket_t unused, short what, void *argument)
{
    struct node_call *c = argument;
    struct node_rpc_answer answer;

    (void)unused;
    (void)what;
    node_rpc_read(ERR_IO, c->why, 0, "", 0, &answer);
    answer_call(c, &answer);
}

static enum err send_call(struct node_call *c);

static void on_answer(void *argument, const struct http_fetch_answer *http)
{
    struct node_call *c = argument;
    struct node_rpc_answer answer;

    c->request = NULL;
    if (http->err == ERR_OK)
        log_dump(c->link, '<', http->body, http->length);
    node_rpc_read(http->err, http->why, http->status, http->body, http->length, &answer);
    if (answer.kind == NODE_RPC_CREDENTIALS && c->link->cookie_file && !c->again) {
        c->again = true;
        if (read_cookie(c->link, c->why, sizeof c->why) && send_call(c) == ERR_OK)
            return;
    }
    answer_call(c, &answer);
}

static enum err send_call(struct node_call *c)
{
    static const char *const header[] = {"Content-Type: application/json"};
    struct node_link *l = c->link;
    struct http_fetch_spec spec = {
        .url = l->url,
        .header = header,
        .headers = 1,
        .body = c->body,
        .body_length = c->len,
        .auth = l->user ? HTTP_FETCH_BASIC : HTTP_FETCH_NO_AUTH,
        .user = l->user,
        .password = l->password,
        .connect_ns = l->connect_ns,
        .total_ns = c->total_ns,
        .answer_max = NODE_LINK_ANSWER_MAX,
    };

    log_dump(l, '>', c->body, c->len);
    return http_fetch_start(l->http, &spec, on_answer, c, &c->request);
}

enum err node_link_call(struct node_link *l, const char *body, size_t len, int64_t total_ns,
                        node_link_done_fn done, void *context, struct node_call **out)
{
    struct node_call *c = calloc(1, sizeof *c);
    struct timeval soon = {.tv_usec = LINGER_NS / 1000};

    *out = NULL;
    if (!c)
        return ERR_NOMEM;
    *c = (struct node_call){.link = l,
                            .body = body,
                            .len = len,
                            .total_ns = total_ns,
                            .done = done,
                            .context = context,
                            .next = l->calls,
                            .place = &l->calls};
    if (l->calls)
        l->calls->place = &c->next;
    l->calls = c;
    *out = c;
    if (!l->cookie_file || l->user || read_cookie(l, c->why, sizeof c->why)) {
        if (send_call(c) == ERR_OK)
            return ERR_OK;
    } else {
        c->failed = evtimer_new(l->base, on_failed, c);
        if (c->failed && evtimer_add(c->failed, &soon) == 0)
            return ERR_OK;
    }
    unlink_call(c);
    *out = NULL;
    return ERR_NOMEM;
}

void node_call_cancel(struct node_call *c)
{
    if (!c)
        return;
    if (c->request)
        http_fetch_cancel(c->request);
    unlink_call(c);
}

enum err node_link_new(struct event_base *base, const struct node_link_config *config,
                       struct node_link **out)
{
    struct http_fetch_config http = {
        .user_agent = config->user_agent, .cacert = config->cacert, .proxy = config->proxy};
    struct node_link *l = calloc(1, sizeof *l);
    enum err e;

    *out = NULL;
    if (!l)
        return ERR_NOMEM;
    l->base = base;
    l->connect_ns = config->connect_ns;
    l->url = strdup(config->url);
    l->user = config->user ? strdup(config->user) : NULL;
    l->password = config->password ? strdup(config->password) : NULL;
    l->cookie_file = config->cookie_file ? strdup(config->cookie_file) : NULL;
    l->dump = config->dump ? strdup(config->dump) : NULL;
    e = http_fetch_new(base, &http, &l->http);
    if (e == ERR_OK &&
        (!l->url || (config->user && !l->user) || (config->password && !l->password) ||
         (config->cookie_file && !l->cookie_file) || (config->dump && !l->dump)))
        e = ERR_NOMEM;
    if (e != ERR_OK) {
        node_link_free(l);
        return e;
    }
    *out = l;
    return ERR_OK;
}

void node_link_free(struct node_link *l)
{
    if (!l)
        return;
    while (l->calls)
        node_call_cancel(l->calls);
    http_fetch_free(l->http);
    free(l->url);
    wipe_free(l->user);
    wipe_free(l->password);
    free(l->cookie_file);
    free(l->dump);
    free(l);
}
