/* http_message.c - HTTP requests. */
#include "view/http_message.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct reason {
    int status;
    const char *text;
} reasons[] = {
    {200, "OK"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {421, "Misdirected Request"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
};

const char *http_message_reason(int status)
{
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (reasons[i].status == status)
            return reasons[i].text;
    return "Error";
}

/* ---- the request line ------------------------------------------------------------------------ */

static bool is_visible(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] <= ' ' || (unsigned char)text[i] >= 0x7f)
            return false;
    return true;
}

static bool is_token(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] <= ' ' || (unsigned char)text[i] >= 0x7f ||
            strchr("\"(),/:;<=>?@[\\]{}", text[i]))
            return false;
    return len > 0;
}

static bool equals(const char *text, size_t len, const char *word)
{
    return strlen(word) == len && strncmp(text, word, len) == 0;
}

static bool equals_nocase(const char *text, size_t len, const char *word)
{
    return strlen(word) == len && strncasecmp(text, word, len) == 0;
}

static int parse_target(const char *text, size_t len, struct http_message *out)
{
    const char *mark = memchr(text, '?', len);
    size_t path = mark ? (size_t)(mark - text) : len, query = mark ? len - path - 1 : 0;

    if (len == 0 || text[0] != '/' || !is_visible(text, len))
        return 400;
    if (path > HTTP_MESSAGE_PATH_MAX || query > HTTP_MESSAGE_PATH_MAX)
        return 414;
    memcpy(out->path, text, path);
    out->path[path] = '\0';
    if (mark)
        memcpy(out->query, mark + 1, query);
    out->query[query] = '\0';
    return 200;
}

static int parse_request_line(const char *line, size_t len, struct http_message *out)
{
    const char *target = memchr(line, ' ', len), *version;

    if (!target || !is_token(line, (size_t)(target - line)))
        return 400;
    out->method = equals(line, (size_t)(target - line), "GET")    ? HTTP_GET
                  : equals(line, (size_t)(target - line), "HEAD") ? HTTP_HEAD
                  : equals(line, (size_t)(target - line), "POST") ? HTTP_POST
                                                                  : HTTP_OTHER;
    target++;
    version = memchr(target, ' ', (size_t)(line + len - target));
    if (!version)
        return 400;
    size_t target_len = (size_t)(version - target),
           version_len = (size_t)(line + len - version - 1);

    version++;
    if (version_len != 8 || strncmp(version, "HTTP/", 5) != 0)
        return 400;
    if (!equals(version, version_len, "HTTP/1.1") && !equals(version, version_len, "HTTP/1.0"))
        return 505;
    out->old = version[7] == '0';
    out->keep_alive = !out->old;
    return parse_target(target, target_len, out);
}

/* ---- headers --------------------------------------------------------------------------------- */

static int copy_field(char to[HTTP_MESSAGE_FIELD_MAX + 1], const char *value, size_t len)
{
    if (to[0] != '\0')
        return 400; /* twice */
    if (len > HTTP_MESSAGE_FIELD_MAX)
        return 431;
    memcpy(to, value, len);
    to[len] = '\0';
    return 200;
}

static int parse_length(const char *value, size_t len, bool *said, size_t *body_len)
{
    size_t n = 0;

    if (*said || len == 0 || len > 18)
        return *said ? 400 : len == 0 ? 400 : 413;
    for (size_t i = 0; i < len; i++) {
        if (value[i] < '0' || value[i] > '9')
            return 400;
        n = n * 10 + (size_t)(value[i] - '0');
    }
    *said = true;
    *body_len = n;
    return n > HTTP_MESSAGE_BODY_MAX ? 413 : 200;
}

/* One of the words of a comma-separated list. */
static bool lists(const char *value, size_t len, const char *word)
{
    for (size_t i = 0; i <= len;) {
        size_t end = i;

        while (end < len && value[end] != ',')
            end++;
        size_t from = i, to = end;

        while (from < to && (value[from] == ' ' || value[from] == '\t'))
            from++;
        while (to > from && (value[to - 1] == ' ' || value[to - 1] == '\t'))
            to--;
        if (equals_nocase(value + from, to - from, word))
            return true;
        i = end + 1;
    }
    return false;
}

static int take_header(const char *name, size_t name_len, const char *value, size_t len,
                       bool *length_said, struct http_message *out)
{
    if (equals_nocase(name, name_len, "host")) {
        if (out->has_host)
            return 400;
        out->has_host = true;
        return copy_field(out->host, value, len);
    }
    if (equals_nocase(name, name_len, "origin"))
        return copy_field(out->origin, value, len);
    if (equals_nocase(name, name_len, "authorization"))
        return copy_field(out->authorization, value, len);
    if (equals_nocase(name, name_len, "content-type"))
        return copy_field(out->content_type, value, len);
    if (equals_nocase(name, name_len, "sec-fetch-site"))
        return copy_field(out->fetch_site, value, len);
    if (equals_nocase(name, name_len, "content-length"))
        return parse_length(value, len, length_said, &out->body_len);
    if (equals_nocase(name, name_len, "transfer-encoding"))
        return 501;
    if (equals_nocase(name, name_len, "connection")) {
        if (lists(value, len, "close"))
            out->keep_alive = false;
        else if (out->old && lists(value, len, "keep-alive"))
            out->keep_alive = true;
    }
    return 200;
}

static int parse_header(const char *line, size_t len, bool *length_said, struct http_message *out)
{
    const char *colon = memchr(line, ':', len);

    /* A line that begins with a space would continue the one before: no token either. */
    if (!colon || !is_token(line, (size_t)(colon - line)))
        return 400;
    const char *value = colon + 1, *end = line + len;

    while (value < end && (*value == ' ' || *value == '\t'))
        value++;
    while (end > value && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    for (const char *c = value; c < end; c++)
        if ((unsigned char)*c < ' ' && *c != '\t')
            return 400;
    return take_header(line, (size_t)(colon - line), value, (size_t)(end - value), length_said,
                       out);
}

/* The line that begins there, less its end; false: it has not ended. */
static bool next_line(const char *bytes, size_t len, size_t from, size_t *line_len, size_t *next)
{
    const char *end = from < len ? memchr(bytes + from, '\n', len - from) : NULL;

    if (!end)
        return false;
    *line_len = (size_t)(end - bytes) - from;
    *next = from + *line_len + 1;
    if (*line_len > 0 && bytes[from + *line_len - 1] == '\r')
        --*line_len;
    return true;
}

int http_message_parse(const char *bytes, size_t len, struct http_message *out)
{
    size_t at = 0, line_len, next, headers = 0;
    bool length_said = false;
    int status;

    memset(out, 0, sizeof *out);
    while (at < len &&
           (bytes[at] == '\r' || bytes[at] == '\n')) /* some clients send one too many */
        if (++at > 4)
            return 400;
    if (!next_line(bytes, len, at, &line_len, &next))
        return len - at > HTTP_MESSAGE_HEAD_MAX ? 414 : 0;
    if ((status = parse_request_line(bytes + at, line_len, out)) != 200)
        return status;
    for (at = next;; at = next) {
        if (next > HTTP_MESSAGE_HEAD_MAX)
            return 431;
        if (!next_line(bytes, len, at, &line_len, &next))
            return len > HTTP_MESSAGE_HEAD_MAX ? 431 : 0;
        if (line_len == 0)
            break;
        if (++headers > HTTP_MESSAGE_HEADERS_MAX)
            return 431;
        if ((status = parse_header(bytes + at, line_len, &length_said, out)) != 200)
            return status;
    }
    if (!out->has_host && !out->old)
        return 400;
    if (len - next < out->body_len)
        return 0;
    out->body = bytes + next;
    out->used = next + out->body_len;
    return 200;
}
