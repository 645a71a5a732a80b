/* scripted_pool.c - a pool on a real loopback socket that plays by a script, well or badly. */
#include "tests/scripted_pool.h"

#include <inttypes.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <event2/buffer.h>
#include <jansson.h>

#include "tests/support.h"

#define PARENT "06ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a"
#define COINB1 "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff"
#define HEIGHT "037f4f06"                   /* 413567, as a push */
#define COINB2 "ffffffff0100f2052a01000000" /* one output of 50 BTC, up to its script */

static const struct scripted_plan *plan_of(const struct scripted_pool *pool)
{
    size_t n = pool->connections - 1;

    return &pool->plans[n < pool->plan_count ? n : pool->plan_count - 1];
}

static const char *extranonce1_of(const struct scripted_pool *pool)
{
    const struct scripted_plan *plan = plan_of(pool);
    static char fresh[9];

    if (plan->forgets) {
        snprintf(fresh, sizeof fresh, "%08x", pool->connections);
        return fresh;
    }
    return plan->extranonce1 ? plan->extranonce1 : "9ec9026b";
}

static unsigned extranonce2_size_of(const struct scripted_plan *plan)
{
    return plan->extranonce2_size ? plan->extranonce2_size : 4;
}

static void on_drip(evutil_socket_t unused, short what, void *argument)
{
    struct scripted_pool *pool = argument;
    struct timeval wait = {.tv_sec = 0, .tv_usec = (suseconds_t)pool->interval_us};
    char byte;

    (void)unused;
    (void)what;
    if (!pool->client || evbuffer_remove(pool->dripping, &byte, 1) != 1)
        return;
    bufferevent_write(pool->client, &byte, 1);
    if (evbuffer_get_length(pool->dripping) > 0)
        evtimer_add(pool->drip, &wait);
}

void scripted_pool_raw(struct scripted_pool *pool, const void *bytes, size_t len)
{
    struct timeval now = {0};

    if (!pool->client || pool->cutting)
        return;
    if (pool->cut_after > 0) {
        size_t left = pool->cut_after - pool->exchanged;

        if (len >= left) {
            len = left;
            pool->cutting = true; /* when it has left: see on_written */
        }
        pool->exchanged += len;
    }
    if (!pool->fragments) {
        assert_int_equal(bufferevent_write(pool->client, bytes, len), 0);
        return;
    }
    assert_int_equal(evbuffer_add(pool->dripping, bytes, len), 0);
    if (!evtimer_pending(pool->drip, NULL))
        evtimer_add(pool->drip, &now);
}

void scripted_pool_say(struct scripted_pool *pool, const char *format, ...)
{
    char line[4096];
    va_list args;

    va_start(args, format);
    int len = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    assert_in_range(len, 0, sizeof line - 1);
    scripted_pool_raw(pool, line, (size_t)len);
    scripted_pool_raw(pool, pool->ending, strlen(pool->ending));
}

void scripted_pool_close(struct scripted_pool *pool)
{
    if (!pool->client)
        return;
    bufferevent_free(pool->client);
    pool->client = NULL;
    evtimer_del(pool->drip);
    evbuffer_drain(pool->dripping, evbuffer_get_length(pool->dripping));
}

void scripted_pool_reset(struct scripted_pool *pool)
{
    struct linger at_once = {.l_onoff = 1, .l_linger = 0};

    if (!pool->client)
        return;
    assert_int_equal(setsockopt(bufferevent_getfd(pool->client), SOL_SOCKET, SO_LINGER, &at_once,
                                sizeof at_once),
                     0);
    scripted_pool_close(pool);
}

static void cut(struct scripted_pool *pool)
{
    pool->cuts++;
    if (pool->cut_with_reset)
        scripted_pool_reset(pool);
    else
        scripted_pool_close(pool);
}

void scripted_pool_read(struct scripted_pool *pool, bool on)
{
    assert_non_null(pool->client);
    if (on)
        bufferevent_enable(pool->client, EV_READ);
    else
        bufferevent_disable(pool->client, EV_READ);
}

void scripted_pool_job(struct scripted_pool *pool, const char *id, uint32_t content, bool clean)
{
    const struct scripted_plan *plan = plan_of(pool);
    size_t extranonce1_size = strlen(extranonce1_of(pool)) / 2;
    const char *payout = plan->payout ? plan->payout : "51";
    unsigned script_len = (unsigned)(8 + extranonce1_size + extranonce2_size_of(plan));

    if (plan->odd_coinbase)
        script_len++;
    scripted_pool_say(pool, "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[%.17g]}",
                      plan->difficulty > 0.0 ? plan->difficulty : 1e-9);
    scripted_pool_say(pool,
                      "{\"id\":null,\"method\":\"mining.notify\",\"params\":[\"%s\",\"" PARENT
                      "\",\"" COINB1 "%02x" HEIGHT "%08" PRIx32 "\",\"" COINB2
                      "%02zx%s00000000\",[],\"20000000\",\"%s\",\"6b02c99d\",%s]}",
                      id, script_len, content, strlen(payout) / 2, payout,
                      plan->nbits ? plan->nbits : "1d00ffff", clean ? "true" : "false");
}

static void on_configure(struct scripted_pool *pool, json_int_t id)
{
    const struct scripted_plan *plan = plan_of(pool);

    pool->configures++;
    if (plan->manner == SCRIPTED_CLOSE_ON_CONFIGURE)
        scripted_pool_close(pool);
    else if (plan->mask)
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"%s\"},"
                          "\"error\":null}",
                          id, plan->mask);
    else
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":{\"version-rolling\":false},\"error\":null}",
                          id);
}

static void on_subscribe(struct scripted_pool *pool, json_int_t id)
{
    const struct scripted_plan *plan = plan_of(pool);

    pool->subscribes++;
    if (plan->before_subscribe)
        scripted_pool_raw(pool, plan->before_subscribe, strlen(plan->before_subscribe));
    if (plan->manner == SCRIPTED_CLOSE_ON_SUBSCRIBE)
        scripted_pool_close(pool);
    else if (plan->manner == SCRIPTED_REFUSE_SUBSCRIBE)
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":null,\"error\":[20,\"full house\",null]}",
                          id);
    else if (plan->subscribe_result)
        scripted_pool_say(pool, "{\"id\":%" JSON_INTEGER_FORMAT ",\"result\":%s,\"error\":null}",
                          id, plan->subscribe_result);
    else
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":[[[\"mining.notify\",\"session-%u\"]],\"%s\",%u],"
                          "\"error\":null}",
                          id, pool->connections, extranonce1_of(pool), extranonce2_size_of(plan));
}

static void on_authorize(struct scripted_pool *pool, json_int_t id, const char *line)
{
    const struct scripted_plan *plan = plan_of(pool);
    const char *job_id = plan->job_id ? plan->job_id : "1";

    pool->authorizes++;
    snprintf(pool->authorize, sizeof pool->authorize, "%s", line);
    switch (plan->manner) {
    case SCRIPTED_STOP_AFTER_SUBSCRIBE:
        return;
    case SCRIPTED_CLOSE_ON_AUTHORIZE:
        scripted_pool_job(pool, job_id, 0, true);
        /* What is written leaves before the connection ends: see on_written. */
        return;
    case SCRIPTED_REFUSE_AUTHORIZE:
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":false,\"error\":[24,\"no such user\",null]}",
                          id);
        return;
    default:
        scripted_pool_say(pool, "{\"id\":%" JSON_INTEGER_FORMAT ",\"result\":true,\"error\":null}",
                          id);
    }
    if (plan->manner == SCRIPTED_CLOSE_MID_LINE)
        scripted_pool_raw(pool, "{\"id\":null,\"method\":\"mining.not", 32);
    else if (plan->manner != SCRIPTED_NO_JOB)
        scripted_pool_job(pool, job_id, 0, true);
}

/* Whether this share was not credited before; remembers it. */
static bool first_time(struct scripted_pool *pool, const char *line)
{
    json_t *message = json_loads(line, 0, NULL), *params = json_object_get(message, "params");
    char text[SCRIPTED_SHARE_MAX];
    int len = snprintf(text, sizeof text, "%s", extranonce1_of(pool));

    for (size_t i = 1; i < json_array_size(params); i++)
        len += snprintf(text + len, sizeof text - (size_t)len, " %s",
                        json_string_value(json_array_get(params, i)));
    json_decref(message);
    for (size_t i = pool->credits; i > 0; i--)
        if (strcmp(pool->credited[i - 1], text) == 0) {
            pool->duplicates++;
            return false;
        }
    if (pool->credits == pool->credits_room) {
        pool->credits_room = pool->credits_room ? 2 * pool->credits_room : 256;
        pool->credited = realloc(pool->credited, pool->credits_room * sizeof pool->credited[0]);
        assert_non_null(pool->credited);
    }
    memcpy(pool->credited[pool->credits++], text, sizeof text);
    return true;
}

static void on_submit(struct scripted_pool *pool, json_int_t id, const char *line)
{
    static const char *const answer[] = {
        [SCRIPTED_ACCEPT] = "true,\"error\":null",
        [SCRIPTED_REJECT] = "null,\"error\":[21,\"Job not found\",null]",
        [SCRIPTED_UNAUTHORIZED] = "null,\"error\":[24,\"unauthorized worker\",null]",
    };
    const struct scripted_plan *plan = plan_of(pool);

    pool->submits++;
    snprintf(pool->submit, sizeof pool->submit, "%s", line);
    if (pool->remembers && !first_time(pool, line))
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":null,\"error\":[22,\"Duplicate share\",null]}",
                          id);
    else if (plan->verdict != SCRIPTED_NO_VERDICT)
        scripted_pool_say(pool, "{\"id\":%" JSON_INTEGER_FORMAT ",\"result\":%s}", id,
                          answer[plan->verdict]);
}

static void on_line(struct scripted_pool *pool, const char *line)
{
    json_error_t error;
    json_t *message = json_loads(line, 0, &error);
    const char *method = json_string_value(json_object_get(message, "method"));
    json_int_t id = json_integer_value(json_object_get(message, "id"));

    assert_non_null(message); /* the client speaks JSON, whatever it hears */
    if (!method)
        pool->answers++;
    else if (plan_of(pool)->manner == SCRIPTED_SILENT)
        ;
    else if (strcmp(method, "mining.configure") == 0)
        on_configure(pool, id);
    else if (strcmp(method, "mining.subscribe") == 0)
        on_subscribe(pool, id);
    else if (strcmp(method, "mining.authorize") == 0)
        on_authorize(pool, id, line);
    else if (strcmp(method, "mining.submit") == 0)
        on_submit(pool, id, line);
    else
        scripted_pool_say(pool,
                          "{\"id\":%" JSON_INTEGER_FORMAT
                          ",\"result\":null,\"error\":[20,\"Not supported.\",null]}",
                          id);
    json_decref(message);
}

static void on_read(struct bufferevent *client, void *argument)
{
    struct scripted_pool *pool = argument;
    struct evbuffer *input = bufferevent_get_input(client);
    char *line;

    while (pool->client == client && !pool->cutting &&
           (line = evbuffer_readln(input, NULL, EVBUFFER_EOL_LF))) {
        pool->exchanged += strlen(line) + 1;
        if (pool->cut_after > 0 && pool->exchanged >= pool->cut_after)
            cut(pool); /* before the end of that line was seen */
        else
            on_line(pool, line);
        free(line);
    }
}

/* All that was written has left. */
static void on_written(struct bufferevent *client, void *argument)
{
    struct scripted_pool *pool = argument;
    enum scripted_manner manner = plan_of(pool)->manner;

    if (pool->client == client && pool->cutting)
        cut(pool);
    else if (pool->client == client && pool->authorizes > 0 && !pool->fragments &&
             (manner == SCRIPTED_CLOSE_ON_AUTHORIZE || manner == SCRIPTED_CLOSE_MID_LINE))
        scripted_pool_close(pool);
}

static void on_event(struct bufferevent *client, short what, void *argument)
{
    struct scripted_pool *pool = argument;

    if (pool->client == client && what & (BEV_EVENT_EOF | BEV_EVENT_ERROR)) {
        pool->closed++;
        scripted_pool_close(pool);
    }
}

static void on_accept(struct evconnlistener *listener, evutil_socket_t fd, struct sockaddr *address,
                      int len, void *argument)
{
    struct scripted_pool *pool = argument;
    int on = 1;

    (void)listener;
    (void)address;
    (void)len;
    scripted_pool_close(pool); /* one at a time */
    pool->connections++;
    pool->exchanged = 0;
    pool->cutting = false;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    pool->client = bufferevent_socket_new(pool->base, fd, BEV_OPT_CLOSE_ON_FREE);
    assert_non_null(pool->client);
    bufferevent_setcb(pool->client, on_read, on_written, on_event, pool);
    bufferevent_enable(pool->client, EV_READ | EV_WRITE);
    if (plan_of(pool)->manner == SCRIPTED_CLOSE_AT_ONCE)
        scripted_pool_close(pool);
}

struct scripted_pool *scripted_pool_new(struct event_base *base, const struct scripted_plan *plans,
                                        size_t plan_count)
{
    struct scripted_pool *pool = calloc(1, sizeof *pool);
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    socklen_t len = sizeof address;

    assert_non_null(pool);
    assert_true(plan_count > 0);
    pool->base = base;
    pool->plans = plans;
    pool->plan_count = plan_count;
    pool->ending = "\n";
    pool->dripping = evbuffer_new();
    pool->drip = evtimer_new(base, on_drip, pool);
    pool->listener =
        evconnlistener_new_bind(base, on_accept, pool, LEV_OPT_CLOSE_ON_FREE | LEV_OPT_REUSEABLE,
                                -1, (struct sockaddr *)&address, sizeof address);
    assert_true(pool->dripping && pool->drip && pool->listener);
    assert_int_equal(
        getsockname(evconnlistener_get_fd(pool->listener), (struct sockaddr *)&address, &len), 0);
    pool->port = ntohs(address.sin_port);
    return pool;
}

void scripted_pool_deaf(struct scripted_pool *pool)
{
    evconnlistener_free(pool->listener);
    pool->listener = NULL;
}

void scripted_pool_small_window(struct scripted_pool *pool)
{
    int bytes = 32768;

    assert_int_equal(setsockopt(evconnlistener_get_fd(pool->listener), SOL_SOCKET, SO_RCVBUF,
                                &bytes, sizeof bytes),
                     0);
}

void scripted_pool_free(struct scripted_pool *pool)
{
    scripted_pool_close(pool);
    if (pool->listener)
        evconnlistener_free(pool->listener);
    event_free(pool->drip);
    free(pool->credited);
    evbuffer_free(pool->dripping);
    free(pool);
}
