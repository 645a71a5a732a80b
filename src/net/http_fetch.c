/* http_fetch.c - libcurl on the event loop. */
#include "net/http_fetch.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/queue.h>
#include <sys/socket.h>
#include <unistd.h>

#include <curl/curl.h>

#include "base/clock.h"
#include "base/inert.h"
#include "base/wiped.h"

#define CONNECTIONS_KEPT 8L
#define KEEPALIVE_IDLE_S 30L /* a peer that vanished during a long poll is noticed after */
#define KEEPALIVE_STEP_S 10L /* 30 s and the system's number of probes, 10 s apart */

/* A socket that libcurl wants watched. */
struct watch {
    LIST_ENTRY(watch) link;
    struct event *event;
};

enum excess { EXCESS_NONE, EXCESS_BODY, EXCESS_HEAD, EXCESS_MEMORY };

struct http_fetch_request {
    TAILQ_ENTRY(http_fetch_request) link; /* in flying or settled */
    struct http_fetch *client;
    CURL *easy; /* NULL once settled */
    struct curl_slist *header;
    char *sent; /* the body of the request */
    size_t sent_length;
    http_fetch_done_fn done;
    void *context;
    char *body; /* of the answer */
    size_t length, capacity, answer_max, head_bytes;
    enum excess excess;
    char status_line[96]; /* the newest, inert, from the status on */
    char error[CURL_ERROR_SIZE];
    struct http_fetch_answer answer;
    bool settled;
};

TAILQ_HEAD(requests, http_fetch_request);

struct http_fetch {
    struct event_base *base;
    CURLM *multi;
    struct event *timer;   /* libcurl's */
    struct event *deliver; /* active while something is settled: outcomes come from the loop */
    struct requests flying, settled;
    LIST_HEAD(, watch) watches;
    char *cacert, *user_agent, *proxy;
    bool broken; /* a socket could not be watched */
};

/* ---- outcomes ---- */

static void dispose(struct http_fetch_request *r)
{
    TAILQ_REMOVE(r->settled ? &r->client->settled : &r->client->flying, r, link);
    if (r->easy) {
        curl_multi_remove_handle(r->client->multi, r->easy);
        curl_easy_cleanup(r->easy);
    }
    curl_slist_free_all(r->header);
    wiped_free(r->sent);
    wiped_free(r->body);
    wiped_free(r);
}

void http_fetch_cancel(struct http_fetch_request *r)
{
    if (r)
        dispose(r);
}

static void on_deliver(evutil_socket_t unused, short what, void *argument)
{
    struct http_fetch *h = argument;
    struct http_fetch_request *r = TAILQ_FIRST(&h->settled);

    (void)unused;
    (void)what;
    if (!r)
        return; /* cancelled meanwhile */
    struct http_fetch_answer answer = r->answer;
    http_fetch_done_fn done = r->done;
    void *context = r->context, *body = r->body;

    r->body = NULL;
    dispose(r);
    if (!TAILQ_EMPTY(&h->settled))
        event_active(h->deliver, EV_TIMEOUT, 0);
    answer.body = body ? body : "";
    done(context, &answer); /* may free h */
    wiped_free(body);
}

static enum err reason(CURLcode code, enum excess excess)
{
    if (excess != EXCESS_NONE)
        return excess == EXCESS_MEMORY ? ERR_NOMEM : ERR_LIMIT;
    switch (code) {
    case CURLE_OK:
        return ERR_OK;
    case CURLE_OUT_OF_MEMORY:
        return ERR_NOMEM;
    case CURLE_OPERATION_TIMEDOUT:
        return ERR_TIMEOUT;
    case CURLE_FILESIZE_EXCEEDED:
    case CURLE_TOO_MANY_REDIRECTS:
        return ERR_LIMIT;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return ERR_CLOSED;
    case CURLE_UNSUPPORTED_PROTOCOL:
        return ERR_UNSUPPORTED;
    case CURLE_URL_MALFORMAT:
    case CURLE_LOGIN_DENIED: /* credentials in the URL */
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
        return ERR_SYNTAX;
    default:
        return ERR_IO;
    }
}

static void settle(struct http_fetch_request *r, enum err e, const char *why)
{
    struct http_fetch *h = r->client;

    r->answer.err = e;
    if (r->easy) {
        const char *type = NULL;
        long status = 0;

        curl_easy_getinfo(r->easy, CURLINFO_RESPONSE_CODE, &status);
        r->answer.status = status > 0 ? (unsigned int)status : 0;
        if (curl_easy_getinfo(r->easy, CURLINFO_CONTENT_TYPE, &type) == CURLE_OK && type)
            inert_copy(r->answer.type, sizeof r->answer.type, type, strlen(type));
        curl_multi_remove_handle(h->multi, r->easy);
        curl_easy_cleanup(r->easy);
        r->easy = NULL;
    }
    if (e != ERR_OK) {
        inert_copy(r->answer.why, sizeof r->answer.why, why, strlen(why));
        wiped_free(r->body);
        r->body = NULL;
        r->length = 0;
    } else if (r->answer.status < 200 || r->answer.status > 299)
        snprintf(r->answer.why, sizeof r->answer.why, "HTTP %s", r->status_line);
    r->answer.length = r->length;
    TAILQ_REMOVE(&h->flying, r, link);
    TAILQ_INSERT_TAIL(&h->settled, r, link);
    r->settled = true;
    event_active(h->deliver, EV_TIMEOUT, 0);
}

static void finish(struct http_fetch_request *r, CURLcode code)
{
    enum err e = reason(code, r->excess);
    char why[CURL_ERROR_SIZE + 32];

    switch (r->excess) {
    case EXCESS_BODY:
        snprintf(why, sizeof why, "the answer is longer than %zu bytes", r->answer_max);
        break;
    case EXCESS_HEAD:
        snprintf(why, sizeof why, "the answer's head is longer than %d bytes", HTTP_FETCH_HEAD_MAX);
        break;
    case EXCESS_MEMORY:
        snprintf(why, sizeof why, "%s", err_text(ERR_NOMEM));
        break;
    case EXCESS_NONE:
        snprintf(why, sizeof why, "%s", r->error[0] ? r->error : curl_easy_strerror(code));
        break;
    }
    settle(r, e, why);
}

/* ---- libcurl's side ---- */

static bool open_multi(struct http_fetch *h);

/* After any call that let libcurl work: what has ended is settled. */
static void collect(struct http_fetch *h, CURLMcode code)
{
    CURLMsg *message;
    int left;

    while ((message = curl_multi_info_read(h->multi, &left)) != NULL) {
        char *private = NULL;

        if (message->msg != CURLMSG_DONE)
            continue;
        CURLcode result = message->data.result; /* message dies with the handle */

        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
        finish((struct http_fetch_request *)(void *)private, result);
    }
    if (code == CURLM_OK && !h->broken)
        return;
    /* No memory for an event: nothing that is under way can be trusted to end. */
    while (!TAILQ_EMPTY(&h->flying))
        settle(TAILQ_FIRST(&h->flying), ERR_NOMEM, err_text(ERR_NOMEM));
    curl_multi_cleanup(h->multi);
    h->multi = NULL;
    open_multi(h);
}

static void on_ready(evutil_socket_t fd, short what, void *argument)
{
    struct http_fetch *h = argument;
    int running,
        flags = (what & EV_READ ? CURL_CSELECT_IN : 0) | (what & EV_WRITE ? CURL_CSELECT_OUT : 0);

    collect(h, curl_multi_socket_action(h->multi, fd, flags, &running));
}

static void on_timer(evutil_socket_t unused, short what, void *argument)
{
    struct http_fetch *h = argument;
    int running;

    (void)unused;
    (void)what;
    collect(h, curl_multi_socket_action(h->multi, CURL_SOCKET_TIMEOUT, 0, &running));
}

static void unwatch(struct watch *w)
{
    LIST_REMOVE(w, link);
    if (w->event)
        event_free(w->event);
    free(w);
}

static int watch_socket(CURL *easy, curl_socket_t fd, int what, void *argument, void *known)
{
    struct http_fetch *h = argument;
    struct watch *w = known;
    short events = (short)(EV_PERSIST | (what & CURL_POLL_IN ? EV_READ : 0) |
                           (what & CURL_POLL_OUT ? EV_WRITE : 0));

    (void)easy;
    if (what == CURL_POLL_REMOVE) {
        if (w)
            unwatch(w);
        return 0;
    }
    if (!w) {
        w = calloc(1, sizeof *w);
        if (!w) {
            h->broken = true;
            return -1;
        }
        LIST_INSERT_HEAD(&h->watches, w, link);
        curl_multi_assign(h->multi, fd, w);
    }
    if (w->event)
        event_free(w->event);
    w->event = event_new(h->base, fd, events, on_ready, h);
    if (!w->event || event_add(w->event, NULL) != 0) {
        h->broken = true;
        return -1;
    }
    return 0;
}

static int set_timer(CURLM *multi, long wait_ms, void *argument)
{
    struct http_fetch *h = argument;
    struct timeval wait = clock_timeval((int64_t)wait_ms * CLOCK_MILLISECOND);

    (void)multi;
    if (wait_ms < 0)
        return evtimer_del(h->timer);
    return evtimer_add(h->timer, &wait);
}

/* Not inherited by programs that are run (a command sensor). */
static curl_socket_t open_socket(void *unused, curlsocktype purpose, struct curl_sockaddr *address)
{
    (void)unused;
    (void)purpose;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t take_body(char *data, size_t size, size_t count, void *argument)
{
    struct http_fetch_request *r = argument;
    size_t length = size * count;

    if (length > r->answer_max - r->length) {
        r->excess = EXCESS_BODY;
        return length + 1; /* anything but length ends it */
    }
    if (r->length + length >= r->capacity) {
        size_t capacity = 2 * r->capacity + length + 1024;
        char *grown = wiped_resize(r->body, capacity);

        if (!grown) {
            r->excess = EXCESS_MEMORY;
            return length + 1;
        }
        r->body = grown;
        r->capacity = capacity;
    }
    if (length > 0)
        memcpy(r->body + r->length, data, length);
    r->length += length;
    r->body[r->length] = '\0';
    return length;
}

/* All heads count, also those of refused attempts and of "100 Continue", so that none can go on
 * for ever. */
static size_t take_head(char *line, size_t size, size_t count, void *argument)
{
    struct http_fetch_request *r = argument;
    size_t length = size * count;

    r->head_bytes += length;
    if (r->head_bytes > HTTP_FETCH_HEAD_MAX) {
        r->excess = EXCESS_HEAD;
        return length + 1;
    }
    if (length > 5 && strncasecmp(line, "HTTP/", 5) == 0) {
        const char *end = line + length, *from = memchr(line, ' ', length);

        from = from ? from + 1 : end;
        while (end > from && (end[-1] == '\r' || end[-1] == '\n' || end[-1] == ' '))
            end--;
        inert_copy(r->status_line, sizeof r->status_line, from, (size_t)(end - from));
    }
    return length;
}

/* Bodies of refused attempts are not given to take_body, but count here, as does what a head
 * promises. */
static int watch_progress(void *argument, curl_off_t down_total, curl_off_t down,
                          curl_off_t up_total, curl_off_t up)
{
    struct http_fetch_request *r = argument;

    (void)up_total;
    (void)up;
    if ((uint64_t)down <= r->answer_max && (uint64_t)down_total <= r->answer_max)
        return 0;
    r->excess = EXCESS_BODY;
    return 1;
}

/* ---- setting up ---- */

static bool open_multi(struct http_fetch *h)
{
    h->broken = false;
    h->multi = curl_multi_init();
    return h->multi &&
           curl_multi_setopt(h->multi, CURLMOPT_SOCKETFUNCTION, watch_socket) == CURLM_OK &&
           curl_multi_setopt(h->multi, CURLMOPT_SOCKETDATA, h) == CURLM_OK &&
           curl_multi_setopt(h->multi, CURLMOPT_TIMERFUNCTION, set_timer) == CURLM_OK &&
           curl_multi_setopt(h->multi, CURLMOPT_TIMERDATA, h) == CURLM_OK &&
           curl_multi_setopt(h->multi, CURLMOPT_MAXCONNECTS, CONNECTIONS_KEPT) == CURLM_OK;
}

static bool copy_text(char **to, const char *text)
{
    if (!text)
        return true;
    *to = wiped_copy(text);
    return *to != NULL;
}

enum err http_fetch_new(struct event_base *base, const struct http_fetch_config *config,
                        struct http_fetch **out)
{
    struct http_fetch *h;

    *out = NULL;
    if (config->cacert && access(config->cacert, R_OK) != 0)
        return ERR_IO;
    if (curl_global_init_mem(CURL_GLOBAL_DEFAULT, wiped_new, wiped_free, wiped_resize, wiped_copy,
                             wiped_zeroed) != CURLE_OK)
        return ERR_NOMEM;
    h = calloc(1, sizeof *h);
    if (!h) {
        curl_global_cleanup();
        return ERR_NOMEM;
    }
    h->base = base;
    TAILQ_INIT(&h->flying);
    TAILQ_INIT(&h->settled);
    LIST_INIT(&h->watches);
    h->timer = evtimer_new(base, on_timer, h);
    h->deliver = evtimer_new(base, on_deliver, h);
    if (!h->timer || !h->deliver || !copy_text(&h->cacert, config->cacert) ||
        !copy_text(&h->user_agent, config->user_agent) || !copy_text(&h->proxy, config->proxy) ||
        !open_multi(h)) {
        http_fetch_free(h);
        return ERR_NOMEM;
    }
    *out = h;
    return ERR_OK;
}

void http_fetch_free(struct http_fetch *h)
{
    if (!h)
        return;
    while (!TAILQ_EMPTY(&h->flying))
        dispose(TAILQ_FIRST(&h->flying));
    while (!TAILQ_EMPTY(&h->settled))
        dispose(TAILQ_FIRST(&h->settled));
    curl_multi_cleanup(h->multi);
    while (!LIST_EMPTY(&h->watches))
        unwatch(LIST_FIRST(&h->watches));
    if (h->timer)
        event_free(h->timer);
    if (h->deliver)
        event_free(h->deliver);
    wiped_free(h->cacert);
    wiped_free(h->user_agent);
    wiped_free(h->proxy);
    free(h);
    curl_global_cleanup();
}

static long milliseconds(int64_t ns)
{
    int64_t ms = ns / CLOCK_MILLISECOND + (ns % CLOCK_MILLISECOND != 0);

    return ms > INT32_MAX ? INT32_MAX : (long)ms;
}

static bool add_header(struct http_fetch_request *r, const char *line)
{
    struct curl_slist *longer = curl_slist_append(r->header, line);

    if (longer)
        r->header = longer;
    return longer != NULL;
}

#define SET(option, value) (curl_easy_setopt(r->easy, (option), (value)) == CURLE_OK)

static bool set_protocols(struct http_fetch_request *r, bool secure)
{
#if LIBCURL_VERSION_NUM >= 0x075500
    return SET(CURLOPT_PROTOCOLS_STR, "http,https") &&
           SET(CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
#else
    return SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS)) &&
           SET(CURLOPT_REDIR_PROTOCOLS,
               (long)(secure ? CURLPROTO_HTTPS : CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

static bool set_connection(struct http_fetch_request *r, const struct http_fetch_spec *spec)
{
    const struct http_fetch *h = r->client;

    return SET(CURLOPT_URL, spec->url) && SET(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L) &&
           set_protocols(r, strncasecmp(spec->url, "https:", 6) == 0) &&
           SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) &&
           SET(CURLOPT_PROXY, h->proxy ? h->proxy : "") && SET(CURLOPT_NOPROXY, "") &&
           SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) && SET(CURLOPT_SSL_VERIFYPEER, 1L) &&
           SET(CURLOPT_SSL_VERIFYHOST, 2L) &&
           (!h->cacert || (SET(CURLOPT_CAINFO, h->cacert) && SET(CURLOPT_CAPATH, NULL))) &&
           SET(CURLOPT_NOSIGNAL, 1L) && SET(CURLOPT_OPENSOCKETFUNCTION, open_socket) &&
#if LIBCURL_VERSION_NUM >= 0x075700
           SET(CURLOPT_QUICK_EXIT, 1L) && /* a cancel does not wait for a name server */
#endif
           SET(CURLOPT_TCP_KEEPALIVE, 1L) && SET(CURLOPT_TCP_KEEPIDLE, KEEPALIVE_IDLE_S) &&
           SET(CURLOPT_TCP_KEEPINTVL, KEEPALIVE_STEP_S) &&
           SET(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(spec->connect_ns)) &&
           SET(CURLOPT_TIMEOUT_MS, milliseconds(spec->total_ns));
}

static bool set_request(struct http_fetch_request *r, const struct http_fetch_spec *spec)
{
    bool fine = true;

    if (spec->auth != HTTP_FETCH_NO_AUTH)
        fine = SET(CURLOPT_HTTPAUTH,
                   (long)(spec->auth == HTTP_FETCH_BASIC ? CURLAUTH_BASIC : CURLAUTH_DIGEST)) &&
               SET(CURLOPT_USERNAME, spec->user ? spec->user : "") &&
               SET(CURLOPT_PASSWORD, spec->password ? spec->password : "");
    for (size_t i = 0; fine && i < spec->headers; i++)
        fine = add_header(r, spec->header[i]);
    if (fine && spec->body) {
        r->sent = wiped_new(spec->body_length);
        fine = r->sent && add_header(r, "Expect:"); /* no waiting for "100 Continue" */
        if (fine)
            memcpy(r->sent, spec->body, spec->body_length);
        fine = fine && SET(CURLOPT_POST, 1L) &&
               SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)spec->body_length) &&
               SET(CURLOPT_POSTFIELDS, r->sent);
    } else if (fine && spec->redirects > 0)
        fine = SET(CURLOPT_FOLLOWLOCATION, 1L) && SET(CURLOPT_MAXREDIRS, (long)spec->redirects);
    return fine && (!r->header || SET(CURLOPT_HTTPHEADER, r->header)) &&
           (!r->client->user_agent || SET(CURLOPT_USERAGENT, r->client->user_agent));
}

static bool set_answer(struct http_fetch_request *r)
{
    return SET(CURLOPT_WRITEFUNCTION, take_body) && SET(CURLOPT_WRITEDATA, r) &&
           SET(CURLOPT_HEADERFUNCTION, take_head) && SET(CURLOPT_HEADERDATA, r) &&
           SET(CURLOPT_XFERINFOFUNCTION, watch_progress) && SET(CURLOPT_XFERINFODATA, r) &&
           SET(CURLOPT_NOPROGRESS, 0L) && SET(CURLOPT_ERRORBUFFER, r->error) &&
           SET(CURLOPT_PRIVATE, r);
}

enum err http_fetch_start(struct http_fetch *h, const struct http_fetch_spec *spec,
                          http_fetch_done_fn done, void *context, struct http_fetch_request **out)
{
    struct http_fetch_request *r;

    assert(spec->connect_ns > 0 && spec->total_ns >= 0);
    if (out)
        *out = NULL;
    if (!h->multi && !open_multi(h))
        return ERR_NOMEM;
    r = wiped_zeroed(1, sizeof *r);
    if (!r)
        return ERR_NOMEM;
    r->client = h;
    r->done = done;
    r->context = context;
    r->answer_max = spec->answer_max;
    TAILQ_INSERT_TAIL(&h->flying, r, link);
    r->easy = curl_easy_init();
    if (!r->easy || !set_connection(r, spec) || !set_request(r, spec) || !set_answer(r) ||
        curl_multi_add_handle(h->multi, r->easy) != CURLM_OK) {
        dispose(r);
        return ERR_NOMEM;
    }
    if (out)
        *out = r;
    return ERR_OK;
}
