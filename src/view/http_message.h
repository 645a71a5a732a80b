/* http_message.h - an HTTP/1.1 request out of bytes, and the bytes of a reply. Pure: no sockets.
 *
 * Understands what the HTTP API needs and refuses the rest: GET, HEAD and POST, a body of a length
 * that is said, no transfer coding, no continuation lines, one Host. Everything is bounded.
 * Source: RFC 9110 and RFC 9112. */
#ifndef JOULEHASH_HTTP_MESSAGE_H
#define JOULEHASH_HTTP_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>

#define HTTP_MESSAGE_HEAD_MAX 8192 /* bytes of request line and headers, with the empty line */
#define HTTP_MESSAGE_BODY_MAX 4096
#define HTTP_MESSAGE_MAX (HTTP_MESSAGE_HEAD_MAX + HTTP_MESSAGE_BODY_MAX)
#define HTTP_MESSAGE_HEADERS_MAX 64
#define HTTP_MESSAGE_PATH_MAX 256 /* path, and query, each */
#define HTTP_MESSAGE_FIELD_MAX 1024

enum http_method { HTTP_GET, HTTP_HEAD, HTTP_POST, HTTP_OTHER };

/* Header fields that matter, "" where they are absent. */
struct http_message {
    enum http_method method;
    bool keep_alive; /* the client may send another request */
    bool old;        /* HTTP/1.0 */
    bool has_host;
    char path[HTTP_MESSAGE_PATH_MAX + 1], query[HTTP_MESSAGE_PATH_MAX + 1]; /* as sent */
    char host[HTTP_MESSAGE_FIELD_MAX + 1], origin[HTTP_MESSAGE_FIELD_MAX + 1];
    char authorization[HTTP_MESSAGE_FIELD_MAX + 1], content_type[HTTP_MESSAGE_FIELD_MAX + 1];
    char fetch_site[HTTP_MESSAGE_FIELD_MAX + 1];
    const char *body; /* into the bytes that were parsed */
    size_t body_len, used;
};

/* http_message_parse: 0: the request has not ended; 200: it has, *out is filled, `used` bytes are
 * done with; else the status to refuse it with: 400, 413, 414, 431, 501 or 505. */
int http_message_parse(const char *bytes, size_t len, struct http_message *out);

/* http_message_reason: "OK" for 200, and so on. */
const char *http_message_reason(int status);

#endif
