/* loopback_client.c - lines in, lines out. */
#include "demo/loopback_client.h"

#include <stdlib.h>
#include <string.h>

#include <event2/buffer.h>
#include <jansson.h>

#include "base/bytes.h"
#include "base/clock.h"

/* A client subscribes to extranonce changes right after it authorises, if at all. */
#define EXTRANONCE_WAIT_NS (100 * CLOCK_MILLISECOND)

/* Error codes as pools use them. */
static const struct refusal {
    int code;
    const char *text;
} refusals[] = {
    [LOOPBACK_STALE] = {21, "Job not found"},
    [LOOPBACK_DUPLICATE] = {22, "Duplicate share"},
    [LOOPBACK_LOW_DIFFICULTY] = {23, "Low difficulty share"},
    [LOOPBACK_UNAUTHORIZED] = {24, "Unauthorized worker"},
    [LOOPBACK_NOT_SUBSCRIBED] = {25, "Not subscribed"},
    [LOOPBACK_BAD_TIME] = {20, "Ntime out of range"},
    [LOOPBACK_BAD_VERSION] = {20, "Invalid version mask"},
    [LOOPBACK_BAD_EXTRANONCE2] = {20, "Invalid extranonce2"},
    [LOOPBACK_MALFORMED] = {20, "Malformed submit"},
};

static void schedule(struct loopback_client *client)
{
    int64_t deadline = loopback_course_deadline(&client->course);
    struct timeval wait = {.tv_sec = 0};

    if (client->start_ns < deadline)
        deadline = client->start_ns;
    if (deadline == INT64_MAX) {
        evtimer_del(client->timer);
        return;
    }
    int64_t left = deadline - clock_mono_ns();
    if (left > 0) {
        wait.tv_sec = (time_t)(left / CLOCK_SECOND);
        wait.tv_usec = (suseconds_t)(left % CLOCK_SECOND / 1000 + 1);
    }
    evtimer_add(client->timer, &wait);
}

/* Ends a callback: a client that was given up in it goes now. */
static void settle(struct loopback_client *client)
{
    if (client->reading)
        return;
    if (client->dead)
        loopback_client_free(client);
    else
        schedule(client);
}

static void send_message(void *context, json_t *message)
{
    struct loopback_client *client = context;
    char *line = message != NULL ? json_dumps(message, JSON_COMPACT) : NULL;

    json_decref(message);
    if (line == NULL || bufferevent_write(client->bev, line, strlen(line)) != 0 ||
        bufferevent_write(client->bev, "\n", 1) != 0 ||
        evbuffer_get_length(bufferevent_get_output(client->bev)) > LOOPBACK_OUTPUT_MAX)
        client->dead = true;
    free(line);
}

/* result is taken over; NULL means that memory ran out. */
static void answer(struct loopback_client *client, json_t *id, json_t *result)
{
    send_message(client, json_pack("{s:O, s:o, s:n}", "id", id, "result", result, "error"));
}

static void refuse(struct loopback_client *client, json_t *id, int code, const char *text)
{
    send_message(client,
                 json_pack("{s:O, s:n, s:[i s n]}", "id", id, "result", "error", code, text));
}

static void bad_line(struct loopback_client *client, const char *text)
{
    client->course.shared->counts.bad_lines++;
    refuse(client, json_null(), 20, text);
    if (++client->bad_lines >= LOOPBACK_BAD_LINES_MAX)
        client->dead = true;
}

static void get_ready(struct loopback_client *client)
{
    if (client->subscribed && client->names_count > 0 && !client->course.started)
        client->start_ns = clock_mono_ns() + EXTRANONCE_WAIT_NS;
}

static void start_when_due(struct loopback_client *client)
{
    int64_t now = clock_mono_ns();

    if (client->start_ns == INT64_MAX ||
        (now < client->start_ns && !client->course.extranonce_subscribed))
        return;
    client->start_ns = INT64_MAX;
    loopback_course_start(&client->course, now);
}

static uint32_t agreed_mask(const struct loopback_client *client, json_t *options)
{
    const char *asked = json_string_value(json_object_get(options, "version-rolling.mask"));
    uint32_t mask = UINT32_MAX; /* BIP310: what a client means that names none */

    if (asked != NULL && !hex_decode_u32(asked, strlen(asked), &mask))
        return 0;
    return mask & client->course.shared->config.version_mask;
}

/* BIP310. Extensions that this pool lacks are answered false. */
static void configure(struct loopback_client *client, json_t *id, json_t *params)
{
    json_t *extension, *result = json_object();
    size_t i;

    if (client->configured || client->course.started) {
        json_decref(result);
        refuse(client, id, 20, "Configure comes first");
        return;
    }
    client->configured = true;
    json_array_foreach(json_array_get(params, 0), i, extension)
    {
        const char *name = json_string_value(extension);
        bool known = false;

        if (name == NULL)
            continue;
        if (strcmp(name, "version-rolling") == 0) {
            uint8_t bytes[4];
            char digits[9];
            uint32_t mask = agreed_mask(client, json_array_get(params, 1));

            known = mask != 0;
            client->course.version_rolling = known;
            client->course.version_mask = mask;
            store_be32(bytes, mask);
            hex_encode(bytes, sizeof(bytes), digits);
            if (known)
                json_object_set_new(result, "version-rolling.mask", json_string(digits));
        } else if (strcmp(name, "subscribe-extranonce") == 0) {
            known = true;
            client->course.extranonce_subscribed = true;
        }
        json_object_set_new(result, name, json_boolean(known));
    }
    answer(client, id, result);
}

static void subscribe(struct loopback_client *client, json_t *id)
{
    char digits[2 * LOOPBACK_EXTRANONCE1_BYTES + 1];

    if (client->subscribed) {
        refuse(client, id, 20, "Already subscribed");
        return;
    }
    client->subscribed = true;
    hex_encode(client->course.extranonce1, LOOPBACK_EXTRANONCE1_BYTES, digits);
    answer(client, id,
           json_pack("[[[s s] [s s]] s i]", "mining.set_difficulty", digits, "mining.notify",
                     digits, digits, LOOPBACK_EXTRANONCE2_BYTES));
    get_ready(client);
}

static bool authorized(const struct loopback_client *client, const char *name)
{
    for (size_t i = 0; i < client->names_count; i++) {
        if (strcmp(client->names[i], name) == 0)
            return true;
    }
    return false;
}

static void authorize(struct loopback_client *client, json_t *id, json_t *params)
{
    const char *name = json_string_value(json_array_get(params, 0));

    if (name == NULL || *name == '\0' || strlen(name) > LOOPBACK_NAME_MAX) {
        refuse(client, id, 24, "Invalid worker name");
        return;
    }
    if (!authorized(client, name)) {
        char *copy = client->names_count < LOOPBACK_NAMES_MAX ? strdup(name) : NULL;

        if (copy == NULL) {
            refuse(client, id, 24, "Too many workers");
            return;
        }
        client->names[client->names_count++] = copy;
    }
    answer(client, id, json_true());
    get_ready(client);
}

static void suggest_difficulty(struct loopback_client *client, json_t *id, json_t *params)
{
    json_t *difficulty = json_array_get(params, 0);

    if (json_is_number(difficulty) &&
        loopback_course_suggest(&client->course, json_number_value(difficulty), clock_mono_ns()))
        answer(client, id, json_true());
    else
        refuse(client, id, 20, "Invalid difficulty");
}

static enum loopback_verdict judge(struct loopback_client *client, json_t *params)
{
    const char *field[6] = {NULL};
    size_t count = json_array_size(params);
    enum loopback_verdict verdict = LOOPBACK_MALFORMED;

    if (!client->subscribed) {
        verdict = LOOPBACK_NOT_SUBSCRIBED;
        goto refused;
    }
    if (count < 5 || count > 6)
        goto refused;
    for (size_t i = 0; i < count; i++) {
        json_t *value = json_array_get(params, i);
        field[i] = json_string_value(value);
        /* A NUL inside would hide what follows it. */
        if (field[i] == NULL || strlen(field[i]) != json_string_length(value))
            goto refused;
    }
    if (!authorized(client, field[0])) {
        verdict = LOOPBACK_UNAUTHORIZED;
        goto refused;
    }
    struct loopback_submit submit = {field[1], field[2], field[3], field[4], field[5]};
    return loopback_course_judge(&client->course, &submit, clock_mono_ns());

refused:
    loopback_course_count(client->course.shared, verdict, 0.0);
    return verdict;
}

static void submit(struct loopback_client *client, json_t *id, json_t *params)
{
    enum loopback_verdict verdict = judge(client, params);

    if (verdict != LOOPBACK_ACCEPTED) {
        refuse(client, id, refusals[verdict].code, refusals[verdict].text);
        return;
    }
    answer(client, id, json_true());
    loopback_course_follow(&client->course, clock_mono_ns());
}

static void handle(struct loopback_client *client, json_t *root)
{
    json_t *id = json_object_get(root, "id");
    json_t *params = json_object_get(root, "params");
    const char *method = json_string_value(json_object_get(root, "method"));

    if (id == NULL)
        id = json_null();
    if (method == NULL)
        bad_line(client, "Not a request");
    else if (strcmp(method, "mining.submit") == 0)
        submit(client, id, params);
    else if (strcmp(method, "mining.configure") == 0)
        configure(client, id, params);
    else if (strcmp(method, "mining.subscribe") == 0)
        subscribe(client, id);
    else if (strcmp(method, "mining.authorize") == 0)
        authorize(client, id, params);
    else if (strcmp(method, "mining.extranonce.subscribe") == 0) {
        client->course.extranonce_subscribed = true;
        answer(client, id, json_true());
    } else if (strcmp(method, "mining.suggest_difficulty") == 0)
        suggest_difficulty(client, id, params);
    else if (strcmp(method, "mining.ping") == 0)
        answer(client, id, json_string("pong"));
    else
        refuse(client, id, 20, "Unknown method");
}

static void line(struct loopback_client *client, const char *text, size_t len)
{
    json_error_t error;
    json_t *root;

    if (len > 0 && text[len - 1] == '\r')
        len--;
    if (len == 0)
        return;
    client->course.shared->counts.lines++;
    root = json_loadb(text, len, 0, &error);
    if (json_is_object(root))
        handle(client, root);
    else
        bad_line(client, "Invalid JSON");
    json_decref(root);
}

static void read_lines(struct bufferevent *bev, void *context)
{
    struct loopback_client *client = context;
    struct evbuffer *input = bufferevent_get_input(bev);

    client->reading = true;
    while (!client->dead) {
        struct evbuffer_ptr end = evbuffer_search(input, "\n", 1, NULL);
        size_t len = end.pos < 0 ? evbuffer_get_length(input) : (size_t)end.pos;

        if (len > LOOPBACK_LINE_MAX) {
            client->course.shared->counts.bad_lines++;
            client->dead = true;
            break;
        }
        if (end.pos < 0)
            break;
        char *text = (char *)evbuffer_pullup(input, (ev_ssize_t)len + 1);
        if (text == NULL) {
            client->dead = true;
            break;
        }
        line(client, text, len);
        evbuffer_drain(input, len + 1);
    }
    if (!client->dead)
        start_when_due(client);
    client->reading = false;
    settle(client);
}

static void connection_event(struct bufferevent *bev, short what, void *context)
{
    struct loopback_client *client = context;

    (void)bev;
    if ((what & (BEV_EVENT_EOF | BEV_EVENT_ERROR | BEV_EVENT_TIMEOUT)) != 0) {
        client->dead = true;
        settle(client);
    }
}

static void due(evutil_socket_t fd, short what, void *context)
{
    struct loopback_client *client = context;

    (void)fd;
    (void)what;
    start_when_due(client);
    loopback_course_tick(&client->course, clock_mono_ns());
    settle(client);
}

enum err loopback_client_new(struct event_base *base, evutil_socket_t fd,
                             struct loopback_shared *shared, struct loopback_client **head)
{
    struct loopback_client *client = calloc(1, sizeof(*client));
    const struct timeval idle = {.tv_sec = LOOPBACK_IDLE_SECONDS};

    if (client == NULL) {
        evutil_closesocket(fd);
        return ERR_NOMEM;
    }
    client->start_ns = INT64_MAX;
    loopback_course_init(&client->course, shared, send_message, client, clock_mono_ns());
    client->bev = bufferevent_socket_new(base, fd, BEV_OPT_CLOSE_ON_FREE);
    if (client->bev == NULL)
        evutil_closesocket(fd);
    client->timer = evtimer_new(base, due, client);
    client->head = head;
    client->next = *head;
    if (client->next != NULL)
        client->next->previous = client;
    *head = client;
    if (client->bev == NULL || client->timer == NULL) {
        loopback_client_free(client);
        return ERR_NOMEM;
    }
    bufferevent_setcb(client->bev, read_lines, NULL, connection_event, client);
    bufferevent_set_timeouts(client->bev, &idle, NULL);
    /* Reading pauses here, so that a line without an end is met by the bound, not by memory. */
    bufferevent_setwatermark(client->bev, EV_READ, 0, 2 * LOOPBACK_LINE_MAX);
    if (bufferevent_enable(client->bev, EV_READ | EV_WRITE) != 0) {
        loopback_client_free(client);
        return ERR_IO;
    }
    return ERR_OK;
}

void loopback_client_free(struct loopback_client *client)
{
    if (client->previous != NULL)
        client->previous->next = client->next;
    else
        *client->head = client->next;
    if (client->next != NULL)
        client->next->previous = client->previous;
    if (client->bev != NULL)
        bufferevent_free(client->bev);
    if (client->timer != NULL)
        event_free(client->timer);
    for (size_t i = 0; i < client->names_count; i++)
        free(client->names[i]);
    loopback_course_clear(&client->course);
    free(client);
}

void loopback_client_renew(struct loopback_client *client)
{
    loopback_course_renew(&client->course, clock_mono_ns());
    settle(client);
}
