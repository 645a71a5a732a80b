/* http_server.c - the web server of the tests. */
#include "tests/http_server.h"

#include "tests/support.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <event2/buffer.h>
#include <openssl/evp.h>

#define HEAD_MAX 4096

static void forget(struct http_server *s, struct bufferevent *b)
{
    for (size_t i = 0; i < HTTP_SERVER_CONNECTIONS; i++)
        if (s->open[i] == b)
            s->open[i] = NULL;
    if (s->now == b)
        s->now = NULL;
    bufferevent_free(b);
}

bool http_seen_field(const struct http_seen *seen, const char *name, char *out, size_t cap)
{
    for (const char *line = strstr(seen->head, "\r\n"); line; line = strstr(line + 2, "\r\n")) {
        const char *at = line + 2;

        if (strncasecmp(at, name, strlen(name)) != 0 || at[strlen(name)] != ':')
            continue;
        at += strlen(name) + 1;
        at += strspn(at, " ");
        snprintf(out, cap, "%.*s", (int)strcspn(at, "\r"), at);
        return true;
    }
    return false;
}

static void on_read(struct bufferevent *b, void *argument)
{
    struct http_server *s = argument;
    struct evbuffer *in = bufferevent_get_input(b);

    for (;;) {
        struct evbuffer_ptr end = evbuffer_search(in, "\r\n\r\n", 4, NULL);
        struct http_seen seen = {0};
        char number[24];

        if (end.pos < 0)
            return;
        size_t head = (size_t)end.pos + 4;
        char text[HEAD_MAX] = {0}; /* not from the heap, where a test looks for secrets */

        assert_true(head < sizeof text);
        evbuffer_copyout(in, text, head);
        seen.head = text;
        assert_int_equal(sscanf(text, "%7s %511s HTTP/1.1", seen.method, seen.target), 2);
        if (http_seen_field(&seen, "Content-Length", number, sizeof number))
            seen.body_length = strtoul(number, NULL, 10);
        assert_true(seen.body_length <= HTTP_SERVER_BODY_MAX);
        if (evbuffer_get_length(in) < head + seen.body_length)
            return;
        evbuffer_drain(in, head);
        evbuffer_remove(in, seen.body, seen.body_length);
        s->now = b;
        s->requests++;
        s->answer(s->context, s, &seen);
        if (s->now != b)
            return; /* closed, or another one's turn */
    }
}

static void on_event(struct bufferevent *b, short what, void *argument)
{
    struct http_server *s = argument;

    if (!(what & (BEV_EVENT_EOF | BEV_EVENT_ERROR)))
        return;
    s->closed++;
    forget(s, b);
}

static void on_connect(struct evconnlistener *listener, evutil_socket_t fd,
                       struct sockaddr *address, int length, void *argument)
{
    struct http_server *s = argument;
    size_t i = 0;

    (void)listener;
    (void)address;
    (void)length;
    s->connections++;
    while (i < HTTP_SERVER_CONNECTIONS && s->open[i])
        i++;
    assert_true(i < HTTP_SERVER_CONNECTIONS);
    s->open[i] = bufferevent_socket_new(s->base, fd, BEV_OPT_CLOSE_ON_FREE);
    assert_non_null(s->open[i]);
    bufferevent_setcb(s->open[i], on_read, NULL, on_event, s);
    bufferevent_enable(s->open[i], EV_READ | EV_WRITE);
}

struct http_server *http_server_new(struct event_base *base, http_server_fn answer, void *context)
{
    struct http_server *s = calloc(1, sizeof *s);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;

    assert_non_null(s);
    *s = (struct http_server){.base = base, .answer = answer, .context = context};
    s->listener =
        evconnlistener_new_bind(base, on_connect, s, LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC,
                                16, (struct sockaddr *)&address, sizeof address);
    assert_non_null(s->listener);
    assert_int_equal(
        getsockname(evconnlistener_get_fd(s->listener), (struct sockaddr *)&address, &length), 0);
    s->port = ntohs(address.sin_port);
    return s;
}

void http_server_deaf(struct http_server *s)
{
    if (s->listener)
        evconnlistener_free(s->listener);
    s->listener = NULL;
    for (size_t i = 0; i < HTTP_SERVER_CONNECTIONS; i++)
        if (s->open[i])
            forget(s, s->open[i]);
}

void http_server_free(struct http_server *s)
{
    http_server_deaf(s);
    free(s);
}

void http_server_say(struct http_server *s, const char *text)
{
    assert_non_null(s->now);
    bufferevent_write(s->now, text, strlen(text));
}

void http_server_reply(struct http_server *s, const char *status, const char *head,
                       const char *body)
{
    assert_non_null(s->now);
    evbuffer_add_printf(bufferevent_get_output(s->now),
                        "HTTP/1.1 %s\r\nContent-Length: %zu\r\n%s\r\n%s", status, strlen(body),
                        head, body);
}

static void on_sent(struct bufferevent *b, void *argument)
{
    forget(argument, b);
}

void http_server_hang_up(struct http_server *s)
{
    struct bufferevent *b = s->now;

    assert_non_null(b);
    s->now = NULL;
    if (evbuffer_get_length(bufferevent_get_output(b)) == 0)
        forget(s, b);
    else
        bufferevent_setcb(b, NULL, on_sent, on_event, s);
}

/* ---- digest ---- */

/* The hexadecimal digest of the parts with colons between. */
static void digest(const char *algorithm, const char *const *part, size_t parts, char out[65])
{
    const EVP_MD *kind = strcmp(algorithm, "MD5") == 0 ? EVP_md5() : EVP_sha256();
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    unsigned char raw[EVP_MAX_MD_SIZE];
    unsigned int length = 0;

    assert_true(EVP_DigestInit_ex(context, kind, NULL));
    for (size_t i = 0; i < parts; i++) {
        assert_true(i == 0 || EVP_DigestUpdate(context, ":", 1));
        assert_true(EVP_DigestUpdate(context, part[i], strlen(part[i])));
    }
    assert_true(EVP_DigestFinal_ex(context, raw, &length));
    EVP_MD_CTX_free(context);
    for (unsigned int i = 0; i < length; i++)
        snprintf(out + 2 * i, 3, "%02x", raw[i]);
}

/* name=value or name="value" of a list. */
static bool parameter(const char *list, const char *name, char *out, size_t cap)
{
    for (const char *at = list; (at = strstr(at, name)) != NULL; at++) {
        const char *value = at + strlen(name) + 1;

        if ((at != list && at[-1] != ' ' && at[-1] != ',') || value[-1] != '=')
            continue;
        if (*value == '"')
            snprintf(out, cap, "%.*s", (int)strcspn(value + 1, "\""), value + 1);
        else
            snprintf(out, cap, "%.*s", (int)strcspn(value, ","), value);
        return true;
    }
    return false;
}

bool http_seen_digest(const struct http_seen *seen, const char *user, const char *realm,
                      const char *password, const char *nonce, const char *algorithm)
{
    char list[1024], said_user[64], said_realm[64], said_nonce[64], uri[512], cnonce[128], nc[16];
    char qop[16], response[80], secret[65], request[65], wanted[65];

    if (!http_seen_field(seen, "Authorization", list, sizeof list) ||
        strncmp(list, "Digest ", 7) != 0 ||
        !parameter(list, "username", said_user, sizeof said_user) ||
        !parameter(list, "realm", said_realm, sizeof said_realm) ||
        !parameter(list, "nonce", said_nonce, sizeof said_nonce) ||
        !parameter(list, "uri", uri, sizeof uri) ||
        !parameter(list, "cnonce", cnonce, sizeof cnonce) ||
        !parameter(list, "nc", nc, sizeof nc) || !parameter(list, "qop", qop, sizeof qop) ||
        !parameter(list, "response", response, sizeof response))
        return false;
    if (strcmp(said_user, user) != 0 || strcmp(said_realm, realm) != 0 ||
        strcmp(said_nonce, nonce) != 0 || strcmp(uri, seen->target) != 0 ||
        strcmp(qop, "auth") != 0)
        return false;
    digest(algorithm, (const char *[]){user, realm, password}, 3, secret);
    digest(algorithm, (const char *[]){seen->method, uri}, 2, request);
    digest(algorithm, (const char *[]){secret, nonce, nc, cnonce, qop, request}, 6, wanted);
    return strcmp(response, wanted) == 0;
}
