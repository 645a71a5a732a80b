/* url.c - pool URLs. */
#include "net/url.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "base/inert.h"

static enum err refuse(enum err e, char *why, size_t cap, const char *what, const char *text)
{
    char shown[80];

    /* Never shows a password: everything up to the last @ is left out. */
    const char *at = strrchr(text, '@');

    text = at ? at + 1 : text;
    snprintf(why, cap, "%s in URL \"%s\"", what,
             inert_copy(shown, sizeof shown, text, strlen(text)));
    return e;
}

bool url_percent_decode(const char *in, size_t len, char *out, size_t cap)
{
    size_t n = 0;

    for (size_t i = 0; i < len; i++) {
        uint8_t byte = (uint8_t)in[i];

        if (in[i] == '%') {
            if (len - i < 3 || !hex_decode(in + i + 1, 2, &byte) || byte == 0)
                return false;
            i += 2;
        }
        if (n + 1 >= cap)
            return false;
        out[n++] = (char)byte;
    }
    out[n] = '\0';
    return true;
}

static bool parse_port(const char *text, uint16_t *port)
{
    char *end;

    if (!isdigit((unsigned char)text[0]) || strlen(text) > 5)
        return false;
    unsigned long value = strtoul(text, &end, 10);

    if (*end != '\0' || value == 0 || value > 65535)
        return false;
    *port = (uint16_t)value;
    return true;
}

static bool host_characters(const char *host)
{
    if (host[0] == '\0')
        return false;
    for (const char *p = host; *p; p++)
        if (!isalnum((unsigned char)*p) && !strchr(".-_:%", *p))
            return false;
    return true;
}

static bool parse_credentials(const char *text, size_t len, struct url *out)
{
    const char *colon = memchr(text, ':', len);
    size_t user_len = colon ? (size_t)(colon - text) : len;

    out->has_user = true;
    if (!url_percent_decode(text, user_len, out->user, sizeof out->user))
        return false;
    if (!colon)
        return true;
    out->has_password = true;
    return url_percent_decode(colon + 1, len - user_len - 1, out->password, sizeof out->password);
}

/* unix:/path, unix:///path and the same after stratum+. */
static enum err parse_socket(const char *text, const char *rest, struct url *out, char *why,
                             size_t cap)
{
    if (strncmp(rest, "//", 2) == 0)
        rest += 2;
    if (rest[0] != '/' || rest[1] == '\0')
        return refuse(ERR_SYNTAX, why, cap, "a socket needs an absolute path (unix:/path)", text);
    if (!url_percent_decode(rest, strlen(rest), out->host, URL_PATH_MAX + 1))
        return refuse(ERR_SYNTAX, why, cap, "bad or too long path of a socket", text);
    out->kind = URL_UNIX;
    return ERR_OK;
}

enum err url_parse_authority(const char *text, const char *rest, struct url *out, char *why,
                             size_t cap)
{
    const char *at = strrchr(rest, '@');

    if (at) {
        if (!parse_credentials(rest, (size_t)(at - rest), out))
            return refuse(ERR_SYNTAX, why, cap, "bad user or password", text);
        rest = at + 1;
    }
    size_t len = strcspn(rest, "/?#");

    if (rest[len] != '\0' && strcmp(rest + len, "/") != 0)
        return refuse(ERR_SYNTAX, why, cap, "a path has no meaning", text);

    char authority[URL_HOST_MAX + 16];

    if (len >= sizeof authority)
        return refuse(ERR_SYNTAX, why, cap, "host too long", text);
    memcpy(authority, rest, len);
    authority[len] = '\0';

    char *host = authority, *port = NULL;

    if (authority[0] == '[') {
        char *close = strchr(authority, ']');

        if (!close || !memchr(authority, ':', (size_t)(close - authority)) ||
            (close[1] != '\0' && close[1] != ':'))
            return refuse(ERR_SYNTAX, why, cap, "bad IPv6 address", text);
        host = authority + 1;
        port = close[1] == ':' ? close + 2 : NULL;
        *close = '\0';
    } else {
        port = strrchr(authority, ':');
        if (port && strchr(authority, ':') != port)
            return refuse(ERR_SYNTAX, why, cap, "IPv6 address without brackets", text);
        if (port)
            *port++ = '\0';
    }
    out->port = 0;
    if (port && !parse_port(port, &out->port))
        return refuse(ERR_SYNTAX, why, cap, "bad port", text);
    if (!host_characters(host) || strlen(host) > URL_HOST_MAX)
        return refuse(ERR_SYNTAX, why, cap, "bad host name", text);
    snprintf(out->host, sizeof out->host, "%s", host);
    return ERR_OK;
}

enum err url_parse(const char *text, struct url *out, char *why, size_t cap)
{
    static const struct {
        const char *scheme;
        enum url_kind kind;
    } schemes[] = {
        {"stratum+tcp://", URL_TCP}, {"stratum://", URL_TCP},     {"tcp://", URL_TCP},
        {"stratum+ssl://", URL_TLS}, {"stratum+tls://", URL_TLS}, {"stratum+tcps://", URL_TLS},
        {"stratum+unix:", URL_UNIX}, {"unix:", URL_UNIX},
    };
    const char *rest = text;
    bool known = strstr(text, "://") == NULL;

    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (strncasecmp(text, schemes[i].scheme, strlen(schemes[i].scheme)) == 0) {
            rest = text + strlen(schemes[i].scheme);
            out->kind = schemes[i].kind;
            known = true;
            break;
        }
    if (!known)
        return refuse(ERR_UNSUPPORTED, why, cap,
                      "unsupported scheme (known: stratum+tcp://, stratum+ssl://, unix:/path)",
                      text);
    if (out->kind == URL_UNIX)
        return parse_socket(text, rest, out, why, cap);
    enum err e = url_parse_authority(text, rest, out, why, cap);

    if (out->port == 0)
        out->port = URL_PORT_STRATUM;
    return e;
}

char *url_show(const struct url *u, char *out, size_t cap)
{
    bool brackets = strchr(u->host, ':') != NULL;

    if (u->kind == URL_UNIX) {
        char path[URL_PATH_MAX + 1];

        snprintf(out, cap, "unix:%s", inert_copy(path, sizeof path, u->host, strlen(u->host)));
        return out;
    }
    snprintf(out, cap, "stratum+%s://%s%s%s:%u", u->kind == URL_TLS ? "ssl" : "tcp",
             brackets ? "[" : "", u->host, brackets ? "]" : "", (unsigned)u->port);
    return out;
}
