/* http_url.c - URLs of web servers. */
#include "net/http_url.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/inert.h"

static enum err refuse(enum err e, char *why, size_t cap, const char *what)
{
    snprintf(why, cap, "%s", what);
    return e;
}

static bool authority_is_fine(const char *text, size_t length)
{
    size_t colons = 0, i = 0;
    bool bracketed = length > 0 && text[0] == '[';

    for (i = bracketed ? 1 : 0; i < length && text[i] != (bracketed ? ']' : ':'); i++) {
        colons += text[i] == ':';
        if (!isalnum((unsigned char)text[i]) && !strchr(bracketed ? ":.%" : ".-_", text[i]))
            return false;
    }
    if (i == 0 || i > URL_HOST_MAX || (bracketed && (i == length || colons < 2)))
        return false;
    i += bracketed;
    if (i == length)
        return true;
    unsigned int port = 0;

    if (text[i++] != ':' || i == length || length - i > 5)
        return false;
    for (; i < length; i++) {
        if (!isdigit((unsigned char)text[i]))
            return false;
        port = port * 10 + (unsigned int)(text[i] - '0');
    }
    return port >= 1 && port <= 65535;
}

static bool printable(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < ' ' || *text == 0x7f)
            return false;
    return true;
}

static bool take_credentials(const char *text, size_t length, struct http_url *out)
{
    const char *colon = memchr(text, ':', length);
    size_t user = colon ? (size_t)(colon - text) : length;

    out->has_user = true;
    if (!url_percent_decode(text, user, out->user, sizeof out->user) || !printable(out->user))
        return false;
    if (!colon)
        return true;
    out->has_password = true;
    return url_percent_decode(colon + 1, length - user - 1, out->password, sizeof out->password) &&
           printable(out->password);
}

enum err http_url_parse(const char *text, struct http_url *out, char *why, size_t cap)
{
    const char *scheme = "http", *rest = text, *mark = strstr(text, "://");

    memset(out, 0, sizeof *out);
    for (const char *p = text; *p; p++)
        if (*p <= ' ' || *p > '~')
            return refuse(ERR_SYNTAX, why, cap, "a URL has no blanks, and ASCII only");
    /* "://" may also stand in a path or password where no scheme was given. */
    if (mark && strcspn(text, ":@/?#[") == (size_t)(mark - text)) {
        rest = mark + 3;
        if (strncasecmp(text, "https://", 8) == 0)
            scheme = "https";
        else if (strncasecmp(text, "http://", 7) != 0) {
            char shown[24];

            inert_copy(shown, sizeof shown, text, (size_t)(mark - text));
            snprintf(why, cap, "%s: http:// and https:// are spoken here", shown);
            return ERR_UNSUPPORTED;
        }
    }
    size_t length = strcspn(rest, "/?#");

    for (size_t i = length; i-- > 0;)
        if (rest[i] == '@') {
            if (!take_credentials(rest, i, out))
                return refuse(ERR_SYNTAX, why, cap, "bad user or password in the URL");
            rest += i + 1;
            length -= i + 1;
            break;
        }
    if (!authority_is_fine(rest, length))
        return refuse(ERR_SYNTAX, why, cap, "the URL has no host[:port] that could be one");
    if (strchr(rest, '#'))
        return refuse(ERR_SYNTAX, why, cap, "a # has no meaning in this URL");
    snprintf(out->origin, sizeof out->origin, "%s://%.*s", scheme, (int)length, rest);
    out->has_path = rest[length] != '\0' && strcmp(rest + length, "/") != 0;
    int printed = snprintf(out->address, sizeof out->address, "%s%s%s", out->origin,
                           rest[length] == '/' ? "" : "/", rest + length);

    if (printed < 0 || (size_t)printed >= sizeof out->address)
        return refuse(ERR_LIMIT, why, cap, "the URL is too long");
    return ERR_OK;
}

bool http_url_escape(const char *text, char *out, size_t cap)
{
    static const char digit[] = "0123456789ABCDEF";
    size_t n = 0;

    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;

        if (n + 4 > cap)
            return false;
        if (byte < 128 && (isalnum(byte) || strchr("-._~", byte)))
            out[n++] = (char)byte;
        else {
            out[n++] = '%';
            out[n++] = digit[byte >> 4];
            out[n++] = digit[byte & 15];
        }
    }
    if (n >= cap)
        return false;
    out[n] = '\0';
    return true;
}
