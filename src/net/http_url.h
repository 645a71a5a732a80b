/* http_url.h - URLs of web servers as people give them: [http[s]://][user[:password]@]host[:port]
 * [/path][?query]. Pure. */
#ifndef JOULEHASH_HTTP_URL_H
#define JOULEHASH_HTTP_URL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "net/url.h"

#define HTTP_URL_MAX 1023

struct http_url {
    char address[HTTP_URL_MAX + 1];     /* all but the credentials; the query may hold a secret */
    char origin[URL_HOST_MAX + 24 + 1]; /* scheme, host and port, for people */
    bool has_path;                      /* a path or query other than "/" was given */
    bool has_user, has_password;
    char user[URL_CREDENTIAL_MAX + 1]; /* percent-decoded, as is the password */
    char password[URL_CREDENTIAL_MAX + 1];
};

/* http_url_parse: without a scheme it is http. Errors, with what is wrong in why but no credential:
 * ERR_SYNTAX, ERR_LIMIT (too long), ERR_UNSUPPORTED (another scheme). */
enum err http_url_parse(const char *text, struct http_url *out, char *why, size_t cap);

/* http_url_escape: `text` as a value in a query, percent-encoded; false when cap is too small. */
bool http_url_escape(const char *text, char *out, size_t cap);

#endif
