/* tls_peer.h - a TLS server on the test's own event loop, good or bad, with certificates made on
 * the spot: what it decrypts it passes on to a plain port, and back. And a relay that cuts a
 * connection at a byte. Apart from the tests themselves, for OpenSSL's names meet ours. */
#ifndef JOULEHASH_TESTS_TLS_PEER_H
#define JOULEHASH_TESTS_TLS_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

/* Who signs a certificate. */
enum tls_signer {
    TLS_SIGNER_TRUSTED, /* the authority that is written to tls_peer.trusted */
    TLS_SIGNER_STRANGER,
    TLS_SIGNER_SELF,
    TLS_SIGNER_EXPIRED, /* an authority, signed by the trusted one, that has expired */
    TLS_SIGNER_NOBODY,  /* signed by the trusted authority, but broken afterwards */
};

/* A server; zeros: good, for nobody's name. */
struct tls_manner {
    const char *names; /* as OpenSSL's configuration has them: "DNS:pool.example,IP:127.0.0.1";
                          NULL: no alternative names */
    const char *common_name; /* NULL: "a test" */
    int64_t from_s, to_s;    /* from now; 0 and 0: an hour around it */
    unsigned int rsa_bits;   /* 0: an elliptic curve */
    const char *usage;       /* extended key usage; NULL: serverAuth */
    const char *digest;      /* of the signature; NULL: SHA256 */
    enum tls_signer signer;
    bool old;          /* speaks TLS 1.1 and older only */
    bool plain;        /* speaks no TLS: says a line of Stratum as soon as it is connected */
    bool wants_client; /* asks for a certificate of the trusted authority */
};

struct tls_peer {
    struct tls_peer_inner *inner;
    uint16_t port; /* on 127.0.0.1 */
    char pin[64];  /* of its key */
    unsigned int connections, handshakes;
    char server_name[256]; /* that the newest client asked for; "" none */
    uint64_t heard;        /* bytes that clients said after the handshake */
};

/* tls_peer_new: passes on to `target` (a port on 127.0.0.1; 0: nowhere). Fails the test where it
 * cannot. The trusted authority is made at the first call for `folder`, where trusted.pem is it,
 * stranger.pem another, client.pem and client.key somebody that it knows. */
struct tls_peer *tls_peer_new(struct event_base *base, const char *folder,
                              const struct tls_manner *manner, uint16_t target);
void tls_peer_free(struct tls_peer *p);

/* A relay to `target` that closes both sides after so many bytes from there to the client; with
 * `socks`, set at once, it is asked for that in SOCKS5 first (for a host's name, without login). */
struct cutting_relay;
void cutting_relay_socks(struct cutting_relay *r);
struct cutting_relay *cutting_relay_new(struct event_base *base, uint16_t target, size_t cut,
                                        uint16_t *port);
void cutting_relay_free(struct cutting_relay *r);

#endif
