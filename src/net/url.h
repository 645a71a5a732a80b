/* url.h - pool URLs: scheme://[user[:password]@]host[:port], or unix:/path. Pure. */
#ifndef JOULEHASH_URL_H
#define JOULEHASH_URL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define URL_HOST_MAX 253
#define URL_CREDENTIAL_MAX 511
#define URL_PATH_MAX 107      /* of a socket: what the system takes */
#define URL_PORT_STRATUM 3333 /* when the URL names none */
#define URL_SHOWN_MAX (URL_HOST_MAX + 32)

enum url_kind {
    URL_TCP,
    URL_TLS,  /* TLS over TCP */
    URL_UNIX, /* a Unix-domain socket on this machine */
};

struct url {
    enum url_kind kind;
    char host[URL_HOST_MAX + 1]; /* name or address; an IPv6 address without its brackets; of a
                                    socket its absolute path */
    uint16_t port;               /* 0 of a socket */
    bool has_user, has_password;
    char user[URL_CREDENTIAL_MAX + 1];
    char password[URL_CREDENTIAL_MAX + 1];
};

/* url_parse: a Stratum URL. `stratum+tcp://`, `stratum://` and `tcp://` are the same; so are
 * `stratum+ssl://`, `stratum+tls://` and `stratum+tcps://`; a bare host:port is taken as
 * stratum+tcp. `unix:/path`, also `stratum+unix:///path`, is a socket, its path percent-decoded and
 * without credentials. Credentials are percent-decoded.
 * Errors, with what and where in why: ERR_SYNTAX; ERR_UNSUPPORTED for a scheme that this build
 * cannot speak. */
enum err url_parse(const char *text, struct url *out, char *why, size_t cap);

/* url_parse_authority: [user[:password]@]host[:port][/], the part of `text` that begins at `rest`,
 * into *out, whose kind it leaves; the port is 0 where none is given. Errors as in url_parse. */
enum err url_parse_authority(const char *text, const char *rest, struct url *out, char *why,
                             size_t cap);

/* url_percent_decode: len characters as text in `out`; false for a % without two hexadecimal
 * digits, a NUL, or more than cap holds. */
bool url_percent_decode(const char *in, size_t len, char *out, size_t cap);

/* url_show: "stratum+tcp://host:port", "stratum+ssl://host:port" or "unix:/path", without
 * credentials, into out (URL_SHOWN_MAX is enough). Returns out. */
char *url_show(const struct url *u, char *out, size_t cap);

#endif
