/* tls.h - TLS towards a pool: whom to trust, the handshake, and what went wrong in words.
 *
 * TLS 1.2 or newer, always; the certificate's chain is verified at OpenSSL's security level 2 (2048
 * bits of RSA, no SHA-1), its subject alternative names against the host name or address (a common
 * name counts for nothing), its purpose, and its key against the pins where there are some. A peer
 * that cannot is refused; nothing is ever tried again with less. Revocation is not asked about.
 *
 * Nothing here is an enum err: OpenSSL's headers, which tls.c alone includes, use its names. Loop
 * thread only. Source: RFC 8446, 5280, 9525; RFC 7469 section 2.4 (pins). */
#ifndef JOULEHASH_TLS_H
#define JOULEHASH_TLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/bufferevent.h>
#include <event2/event.h>

#define TLS_WHY_MAX 255
#define TLS_PINS_MAX 8
#define TLS_NAME_MAX 127

/* Strings are borrowed for the call of tls_client_new. */
struct tls_config {
    const char *cacert; /* a PEM file with the only authorities trusted; NULL: the system's */
    const char *pin[TLS_PINS_MAX]; /* "sha256//BASE64" of a key's SubjectPublicKeyInfo; where there
                                      are some, the pool's key must be one of them */
    size_t pins;
    const char *certificate, *key; /* PEM files that say who we are; NULL: nobody. The key may be in
                                      the certificate's file */
    bool insecure; /* take any certificate (one with a pinned key where there are pins) */
};

/* Whom one pool is trusted as; kept for all its connections. */
struct tls_client;

/* tls_client_new: false, with what and where in why, when a file cannot be used or a pin is none,
 * or there is no memory. */
bool tls_client_new(const struct tls_config *config, struct tls_client **out, char *why,
                    size_t cap);
void tls_client_free(struct tls_client *c); /* NULL is fine */

/* tls_client_share: one more holder of it, which frees it as well; the last one really does.
 * Returns c; NULL is fine. */
struct tls_client *tls_client_share(struct tls_client *c);

/* tls_client_unsafe: whether anyone may pose as the pool: insecure, and without pins. */
bool tls_client_unsafe(const struct tls_client *c);

/* Why a certificate was refused; filled during the handshake. */
struct tls_note {
    char host[256];            /* whom the peer must be */
    char why[TLS_WHY_MAX + 1]; /* "" unless it was; inert */
};

/* tls_connect: begins a handshake on a connected socket, which becomes the stream's own. Its event
 * callback hears BEV_EVENT_CONNECTED when the peer has proved to be `host`, else an error. `note`
 * is borrowed until then. NULL, and the socket closed, when there is no memory or host is no name.
 */
struct bufferevent *tls_connect(struct event_base *base, int fd, struct tls_client *c,
                                const char *host, struct tls_note *note);

/* tls_why: the reason of an error event of such a stream in words, inert; note may be NULL after
 * the handshake. False when the stream is none of TLS, or the reason is not its own. */
bool tls_why(struct bufferevent *stream, const struct tls_note *note, char *why, size_t cap);

/* What a peer showed; strings are inert. */
struct tls_facts {
    char protocol[16], cipher[64];
    char subject[TLS_NAME_MAX + 1], issuer[TLS_NAME_MAX + 1];
    char names[512]; /* its alternative names, with ", " between */
    char key[64];    /* "EC, 256 bits" */
    char signature[64];
    char pin[64];                      /* "sha256//..." */
    int64_t not_before_s, not_after_s; /* since 1970 */
    int chain;                         /* certificates that it sent */
    bool verified;                     /* by its chain and name, not merely taken */
};

/* tls_facts: of a stream after its handshake; false for a stream without TLS. */
bool tls_facts(struct bufferevent *stream, struct tls_facts *out);

#endif
