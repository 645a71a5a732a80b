/* proxy.c - SOCKS5 and HTTP CONNECT as bytes. */
#include "net/proxy.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/inert.h"

#define SOCKS_PORT 1080
#define SOCKS_WORD_MAX 255 /* of a user, a password and a name */

enum {
    STAGE_METHOD, /* SOCKS5: which way of logging in */
    STAGE_LOGIN,
    STAGE_CONNECT,
    STAGE_HEAD, /* HTTP: the head of the answer */
    STAGE_OVER,
};

enum err proxy_parse(const char *text, struct proxy *out, char *why, size_t cap)
{
    static const struct {
        const char *scheme;
        enum proxy_kind kind;
    } schemes[] = {
        {"socks5h://", PROXY_SOCKS5}, {"socks5://", PROXY_SOCKS5}, {"http://", PROXY_HTTP}};
    enum err e;

    memset(out, 0, sizeof *out);
    if (strcmp(text, "direct") == 0)
        return ERR_OK;
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
        size_t len = strlen(schemes[i].scheme);

        if (strncasecmp(text, schemes[i].scheme, len) != 0)
            continue;
        if ((e = url_parse_authority(text, text + len, &out->at, why, cap)) != ERR_OK)
            return e;
        if (out->at.port == 0 && schemes[i].kind == PROXY_HTTP) {
            snprintf(why, cap, "an HTTP proxy needs a port");
            return ERR_SYNTAX;
        }
        if (out->at.port == 0)
            out->at.port = SOCKS_PORT;
        if (schemes[i].kind == PROXY_SOCKS5 &&
            (strlen(out->at.user) > SOCKS_WORD_MAX || strlen(out->at.password) > SOCKS_WORD_MAX)) {
            snprintf(why, cap,
                     "user or password longer than %d bytes, the most that SOCKS5 carries",
                     SOCKS_WORD_MAX);
            return ERR_SYNTAX;
        }
        out->kind = schemes[i].kind;
        return ERR_OK;
    }
    snprintf(why, cap, "not a proxy: socks5h://host:port, http://host:port, or direct");
    return ERR_UNSUPPORTED;
}

static enum proxy_step refused(struct proxy_talk *t, const char *what)
{
    snprintf(t->why, sizeof t->why, "the proxy %s", what);
    t->stage = STAGE_OVER;
    return PROXY_REFUSED;
}

static void say(struct proxy_talk *t, const void *bytes, size_t len)
{
    memcpy(t->out + t->out_length, bytes, len);
    t->out_length += len;
}

static void say_byte(struct proxy_talk *t, unsigned byte)
{
    t->out[t->out_length++] = (uint8_t)byte;
}

/* A length byte and that many bytes. */
static void say_word(struct proxy_talk *t, const char *word)
{
    say_byte(t, (unsigned)strlen(word));
    say(t, word, strlen(word));
}

/* ---- SOCKS5 ---- */

static void ask_connect(struct proxy_talk *t)
{
    struct in_addr four;
    struct in6_addr six;

    say(t, "\x05\x01", 3); /* version, connect, and a zero: the string's own */
    if (inet_pton(AF_INET, t->host, &four) == 1) {
        say_byte(t, 1);
        say(t, &four, 4);
    } else if (inet_pton(AF_INET6, t->host, &six) == 1) {
        say_byte(t, 4);
        say(t, &six, 16);
    } else {
        say_byte(t, 3);
        say_word(t, t->host);
    }
    say_byte(t, t->port >> 8);
    say_byte(t, t->port & 0xffu);
    t->stage = STAGE_CONNECT;
}

static enum proxy_step on_method(struct proxy_talk *t)
{
    bool login = t->proxy->at.has_user || t->proxy->at.has_password;

    if (t->in[0] != 5)
        return refused(t, "does not speak SOCKS5");
    if (t->in[1] == 0) {
        ask_connect(t);
        return PROXY_MORE;
    }
    if (t->in[1] == 2 && login) {
        say_byte(t, 1); /* version of the login itself */
        say_word(t, t->proxy->at.user);
        say_word(t, t->proxy->at.password);
        t->stage = STAGE_LOGIN;
        return PROXY_MORE;
    }
    if (t->in[1] != 0xff)
        return refused(t, "wants a way of logging in that was not offered");
    return refused(t, login ? "takes neither our user and password nor nobody's"
                            : "wants a user and password");
}

static enum proxy_step on_login(struct proxy_talk *t)
{
    if (t->in[0] != 1)
        return refused(t, "answered the login with something else");
    if (t->in[1] != 0)
        return refused(t, "refuses the user or password");
    ask_connect(t);
    return PROXY_MORE;
}

static enum proxy_step on_connect(struct proxy_talk *t)
{
    static const char *const words[] = {
        [1] = "failed",
        [2] = "does not allow this connection",
        [3] = "cannot reach the pool's network",
        [4] = "cannot reach the pool's host, or not find its name",
        [5] = "found the pool refusing the connection",
        [6] = "gave up: the time to live expired",
        [7] = "cannot make connections",
        [8] = "does not take this kind of address",
    };
    unsigned reply = t->in[1];

    if (t->in[0] != 5)
        return refused(t, "answered with something else than SOCKS5");
    if (reply == 0)
        return PROXY_OPEN;
    if (reply < sizeof words / sizeof words[0])
        return refused(t, words[reply]);
    return refused(t, "failed for a reason that has no name");
}

/* How long the answer is, as far as `in` tells: it tells more with each byte. 0: it makes no sense.
 */
static size_t answer_length(const struct proxy_talk *t)
{
    if (t->stage != STAGE_CONNECT)
        return 2;
    if (t->in_length < 2)
        return 2;
    if (t->in[0] != 5 || t->in[1] != 0)
        return 2; /* the rest of a refusal tells nothing */
    if (t->in_length < 5)
        return 5;
    switch (t->in[3]) {
    case 1:
        return 4 + 4 + 2;
    case 3:
        return 4 + 1 + (size_t)t->in[4] + 2;
    case 4:
        return 4 + 16 + 2;
    default:
        return 0;
    }
}

static enum proxy_step feed_socks(struct proxy_talk *t, const uint8_t *bytes, size_t len,
                                  size_t *used)
{
    while (*used < len) {
        t->in[t->in_length++] = bytes[(*used)++];
        size_t wanted = answer_length(t);
        enum proxy_step step;

        if (wanted == 0)
            return refused(t, "answered with an address of no known kind");
        if (t->in_length < wanted)
            continue;
        step = t->stage == STAGE_METHOD  ? on_method(t)
               : t->stage == STAGE_LOGIN ? on_login(t)
                                         : on_connect(t);
        if (step != PROXY_MORE)
            return step;
        t->in_length = 0;
        /* It speaks when it is asked: an answer before the question is no proxy's. */
        if (*used < len)
            return refused(t, "answered what it was not asked");
    }
    return PROXY_MORE;
}

/* ---- HTTP CONNECT ---- */

static void say_base64(struct proxy_talk *t, const uint8_t *bytes, size_t len)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    for (size_t i = 0; i < len; i += 3) {
        size_t left = len - i;
        unsigned group = (unsigned)bytes[i] << 16 | (left > 1 ? (unsigned)bytes[i + 1] << 8 : 0u) |
                         (left > 2 ? (unsigned)bytes[i + 2] : 0u);

        say_byte(t, (unsigned)digits[group >> 18]);
        say_byte(t, (unsigned)digits[group >> 12 & 63]);
        say_byte(t, left > 1 ? (unsigned)digits[group >> 6 & 63] : '=');
        say_byte(t, left > 2 ? (unsigned)digits[group & 63] : '=');
    }
}

static void ask_http(struct proxy_talk *t)
{
    const struct url *at = &t->proxy->at;
    bool brackets = strchr(t->host, ':') != NULL;
    char where[URL_HOST_MAX + 16], head[2 * sizeof where + 64];
    int n;

    snprintf(where, sizeof where, "%s%s%s:%u", brackets ? "[" : "", t->host, brackets ? "]" : "",
             (unsigned)t->port);
    n = snprintf(head, sizeof head, "CONNECT %s HTTP/1.1\r\nHost: %s\r\n", where, where);
    say(t, head, (size_t)n);
    if (at->has_user || at->has_password) {
        char login[2 * URL_CREDENTIAL_MAX + 2];

        n = snprintf(login, sizeof login, "%s:%s", at->user, at->password);
        say(t, "Proxy-Authorization: Basic ", 27);
        say_base64(t, (const uint8_t *)login, (size_t)n);
        say(t, "\r\n", 2);
        explicit_bzero(login, sizeof login);
    }
    say(t, "\r\n", 2);
    t->stage = STAGE_HEAD;
}

/* The answer's head is whole: its status line decides. */
static enum proxy_step on_head(struct proxy_talk *t)
{
    const char *head = (const char *)t->in;
    const char *end = memchr(head, '\n', t->in_length);
    size_t line = (size_t)(end - head);
    char shown[64], words[128];

    if (line > 0 && head[line - 1] == '\r')
        line--;
    if (line < 12 || strncmp(head, "HTTP/1.", 7) != 0 || head[8] != ' ' || head[9] < '1' ||
        head[9] > '5' || strspn(head + 9, "0123456789") != 3)
        return refused(t, "does not speak HTTP");
    if (head[9] == '2')
        return PROXY_OPEN;
    if (strncmp(head + 9, "407", 3) == 0 || strncmp(head + 9, "401", 3) == 0) /* tinyproxy's */
        return refused(t, t->proxy->at.has_user ? "refuses the user or password"
                                                : "wants a user and password");
    snprintf(words, sizeof words, "answered HTTP %s",
             inert_copy(shown, sizeof shown, head + 9, line - 9));
    return refused(t, words);
}

static enum proxy_step feed_http(struct proxy_talk *t, const uint8_t *bytes, size_t len,
                                 size_t *used)
{
    while (*used < len) {
        if (t->in_length == sizeof t->in)
            return refused(t, "answers without end");
        t->in[t->in_length++] = bytes[(*used)++];
        const uint8_t *end = t->in + t->in_length;

        if (end[-1] == '\n' && ((t->in_length >= 2 && end[-2] == '\n') ||
                                (t->in_length >= 4 && memcmp(end - 4, "\r\n\r\n", 4) == 0)))
            return on_head(t);
    }
    return PROXY_MORE;
}

/* ---- both ---- */

enum proxy_step proxy_talk_begin(struct proxy_talk *t, const struct proxy *proxy, const char *host,
                                 uint16_t port)
{
    bool login = proxy->at.has_user || proxy->at.has_password;

    memset(t, 0, sizeof *t);
    t->proxy = proxy;
    t->port = port;
    if (strlen(host) > URL_HOST_MAX)
        return refused(t, "cannot be asked for a name of this length");
    memcpy(t->host, host, strlen(host) + 1);
    t->host[strcspn(t->host, "%")] = '\0'; /* a zone is this machine's own affair */
    if (proxy->kind == PROXY_HTTP) {
        ask_http(t);
        return PROXY_MORE;
    }
    t->stage = STAGE_METHOD;
    say_byte(t, 5);
    say_byte(t, login ? 2 : 1);
    say_byte(t, 0); /* nobody's */
    if (login)
        say_byte(t, 2); /* with user and password */
    return PROXY_MORE;
}

enum proxy_step proxy_talk_feed(struct proxy_talk *t, const uint8_t *bytes, size_t len,
                                size_t *used)
{
    *used = 0;
    return t->proxy->kind == PROXY_HTTP ? feed_http(t, bytes, len, used)
                                        : feed_socks(t, bytes, len, used);
}
