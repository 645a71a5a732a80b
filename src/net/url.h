/* url.h - pool URLs: scheme://[user[:password]@]host[:port]. Pure. */
#ifndef JOULEHASH_URL_H
#define JOULEHASH_URL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define URL_HOST_MAX 253
#define URL_CREDENTIAL_MAX 511
#define URL_PORT_STRATUM 3333 /* when the URL names none */

struct url {
    char host[URL_HOST_MAX + 1]; /* name or address; an IPv6 address without its brackets */
    uint16_t port;
    bool has_user, has_password;
    char user[URL_CREDENTIAL_MAX + 1];
    char password[URL_CREDENTIAL_MAX + 1];
};

/* url_parse: a Stratum URL. `stratum+tcp://`, `stratum://` and `tcp://` are the same; a bare
 * host:port is taken as stratum+tcp. Credentials are percent-decoded.
 * Errors, with what and where in why: ERR_SYNTAX; ERR_UNSUPPORTED for a scheme that this build
 * cannot speak. */
enum err url_parse(const char *text, struct url *out, char *why, size_t cap);

/* url_percent_decode: len characters as text in `out`; false for a % without two hexadecimal
 * digits, a NUL, or more than cap holds. */
bool url_percent_decode(const char *in, size_t len, char *out, size_t cap);

/* url_show: "stratum+tcp://host:port" without credentials, into out. Returns out. */
char *url_show(const struct url *u, char *out, size_t cap);

#endif
