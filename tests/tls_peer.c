/* tls_peer.c - a TLS server on the test's own event loop, good or bad. */
#include "tests/tls_peer.h"

#include "tests/support.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <event2/buffer.h>
#include <event2/bufferevent_ssl.h>
#include <event2/listener.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#define PAIRS_MAX 64

/* ---- two streams tied together ---- */

/* Bytes of `server` go to `client` until `left` have gone. */
struct pair {
    struct bufferevent *client, *server;
    size_t left;
    uint64_t *heard;
};

struct pairs {
    struct pair pair[PAIRS_MAX];
};

static void untie(struct pair *p)
{
    if (p->client)
        bufferevent_free(p->client);
    if (p->server)
        bufferevent_free(p->server);
    *p = (struct pair){0};
}

static void on_pair_read(struct bufferevent *from, void *argument)
{
    struct pair *p = argument;
    struct bufferevent *to = from == p->client ? p->server : p->client;
    struct evbuffer *input = bufferevent_get_input(from);
    size_t n = evbuffer_get_length(input);

    if (from == p->client && p->heard)
        *p->heard += n;
    if (!to) {
        evbuffer_drain(input, n);
        return;
    }
    if (from == p->server && n > p->left)
        n = p->left;
    if (from == p->server)
        p->left -= n;
    evbuffer_remove_buffer(input, bufferevent_get_output(to), n);
}

static void on_pair_written(struct bufferevent *to, void *argument)
{
    struct pair *p = argument;

    if (to == p->client && p->left == 0)
        untie(p);
}

static void on_pair_event(struct bufferevent *from, short what, void *argument)
{
    struct pair *p = argument;

    (void)from;
    if (what & (BEV_EVENT_EOF | BEV_EVENT_ERROR))
        untie(p);
}

static void send_at_once(struct bufferevent *b)
{
    int on = 1;

    setsockopt(bufferevent_getfd(b), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

static struct pair *tie(struct pairs *pairs, struct event_base *base, struct bufferevent *client,
                        uint16_t target, size_t cut)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons(target),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    size_t i = 0;

    while (i < PAIRS_MAX && pairs->pair[i].client)
        i++;
    assert_true(i < PAIRS_MAX);
    struct pair *p = &pairs->pair[i];

    *p = (struct pair){.client = client, .left = cut};
    bufferevent_setcb(client, on_pair_read, on_pair_written, on_pair_event, p);
    bufferevent_enable(client, EV_READ | EV_WRITE);
    send_at_once(client);
    if (target != 0) {
        p->server = bufferevent_socket_new(base, -1, BEV_OPT_CLOSE_ON_FREE);
        assert_non_null(p->server);
        bufferevent_setcb(p->server, on_pair_read, NULL, on_pair_event, p);
        bufferevent_enable(p->server, EV_READ | EV_WRITE);
        assert_int_equal(
            bufferevent_socket_connect(p->server, (struct sockaddr *)&address, (int)sizeof address),
            0);
    }
    return p;
}

static struct evconnlistener *listen_here(struct event_base *base, evconnlistener_cb on_accept,
                                          void *context, uint16_t *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;
    struct evconnlistener *l =
        evconnlistener_new_bind(base, on_accept, context, LEV_OPT_CLOSE_ON_FREE, 16,
                                (struct sockaddr *)&address, (int)sizeof address);

    assert_non_null(l);
    assert_int_equal(getsockname(evconnlistener_get_fd(l), (struct sockaddr *)&address, &len), 0);
    *port = ntohs(address.sin_port);
    return l;
}

/* ---- the relay that cuts ---- */

struct cutting_relay {
    struct event_base *base;
    struct evconnlistener *listener;
    struct pairs pairs;
    uint16_t target;
    size_t cut;
    bool socks;
};

/* Both questions, each as a whole: on loopback they come so. */
static void on_socks_read(struct bufferevent *client, void *argument)
{
    static const char method[] = "\x05\x00", open[] = "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00";
    struct cutting_relay *r = argument;
    uint8_t words[300];
    size_t n = bufferevent_read(client, words, sizeof words);

    assert_true(n >= 3 && words[0] == 5);
    if (n == 3) {
        bufferevent_write(client, method, 2);
        return;
    }
    assert_int_equal(n, 7 + (size_t)words[4]);
    bufferevent_write(client, open, 10);
    tie(&r->pairs, r->base, client, r->target, r->cut);
}

static void on_socks_event(struct bufferevent *client, short what, void *argument)
{
    (void)what;
    (void)argument;
    bufferevent_free(client);
}

void cutting_relay_socks(struct cutting_relay *r)
{
    r->socks = true;
}

static void on_cut_accept(struct evconnlistener *listener, evutil_socket_t fd,
                          struct sockaddr *address, int len, void *argument)
{
    struct cutting_relay *r = argument;

    (void)listener;
    (void)address;
    (void)len;
    struct bufferevent *client = bufferevent_socket_new(r->base, fd, BEV_OPT_CLOSE_ON_FREE);

    assert_non_null(client);
    if (r->cut == 0) {
        bufferevent_free(client);
    } else if (r->socks) {
        bufferevent_setcb(client, on_socks_read, NULL, on_socks_event, r);
        bufferevent_enable(client, EV_READ | EV_WRITE);
    } else
        tie(&r->pairs, r->base, client, r->target, r->cut);
}

struct cutting_relay *cutting_relay_new(struct event_base *base, uint16_t target, size_t cut,
                                        uint16_t *port)
{
    struct cutting_relay *r = calloc(1, sizeof *r);

    assert_non_null(r);
    r->base = base;
    r->target = target;
    r->cut = cut;
    r->listener = listen_here(base, on_cut_accept, r, port);
    return r;
}

void cutting_relay_free(struct cutting_relay *r)
{
    evconnlistener_free(r->listener);
    for (size_t i = 0; i < PAIRS_MAX; i++)
        untie(&r->pairs.pair[i]);
    free(r);
}

/* ---- certificates ---- */

static EVP_PKEY *make_key(unsigned int rsa_bits)
{
    EVP_PKEY_CTX *maker = EVP_PKEY_CTX_new_id(rsa_bits ? EVP_PKEY_RSA : EVP_PKEY_EC, NULL);
    EVP_PKEY *key = NULL;

    assert_non_null(maker);
    assert_int_equal(EVP_PKEY_keygen_init(maker), 1);
    if (rsa_bits)
        assert_int_equal(EVP_PKEY_CTX_set_rsa_keygen_bits(maker, (int)rsa_bits), 1);
    else
        assert_int_equal(EVP_PKEY_CTX_set_ec_paramgen_curve_nid(maker, NID_X9_62_prime256v1), 1);
    assert_int_equal(EVP_PKEY_keygen(maker, &key), 1);
    EVP_PKEY_CTX_free(maker);
    return key;
}

static void add_extension(X509 *certificate, int kind, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, kind, value);

    assert_non_null(extension);
    assert_int_equal(X509_add_ext(certificate, extension, -1), 1);
    X509_EXTENSION_free(extension);
}

/* Not yet signed. */
static X509 *make_certificate(EVP_PKEY *key, const char *name, int64_t from_s, int64_t to_s)
{
    X509 *certificate = X509_new();
    static long serial;

    assert_non_null(certificate);
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), (long)from_s);
    X509_gmtime_adj(X509_getm_notAfter(certificate), (long)to_s);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               (const unsigned char *)name, -1, -1, 0);
    return certificate;
}

static void sign(X509 *certificate, X509 *issuer, EVP_PKEY *key, const char *digest)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    assert_true(X509_sign(certificate, key, EVP_get_digestbyname(digest ? digest : "SHA256")) > 0);
}

static X509 *make_authority(EVP_PKEY *key, const char *name, int64_t from_s, int64_t to_s)
{
    X509 *authority = make_certificate(key, name, from_s, to_s);

    add_extension(authority, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(authority, NID_key_usage, "critical,keyCertSign,cRLSign");
    return authority;
}

/* An authority in files: made when they are not there yet. */
static void authority(const char *folder, const char *name, X509 **certificate, EVP_PKEY **key)
{
    char path[256], key_path[256];

    snprintf(path, sizeof path, "%s/%s.pem", folder, name);
    snprintf(key_path, sizeof key_path, "%s/%s.key", folder, name);
    FILE *f = fopen(path, "r"), *k = fopen(key_path, "r");

    if (f && k) {
        *certificate = PEM_read_X509(f, NULL, NULL, NULL);
        *key = PEM_read_PrivateKey(k, NULL, NULL, NULL);
    } else {
        *key = make_key(0);
        *certificate = make_authority(*key, name, -86400, 86400);
        sign(*certificate, *certificate, *key, NULL);
        f = fopen(path, "w");
        k = fopen(key_path, "w");
        assert_true(f && k);
        assert_int_equal(PEM_write_X509(f, *certificate), 1);
        assert_int_equal(PEM_write_PrivateKey(k, *key, NULL, NULL, 0, NULL, NULL), 1);
    }
    fclose(f);
    fclose(k);
    assert_true(*certificate && *key);
}

static void write_client(const char *folder, X509 *issuer, EVP_PKEY *issuer_key)
{
    char path[256];
    EVP_PKEY *key = make_key(0);
    X509 *certificate = make_certificate(key, "a miner", -3600, 3600);

    sign(certificate, issuer, issuer_key, NULL);
    snprintf(path, sizeof path, "%s/client.pem", folder);
    FILE *f = fopen(path, "w");

    assert_non_null(f);
    assert_int_equal(PEM_write_X509(f, certificate), 1);
    fclose(f);
    snprintf(path, sizeof path, "%s/client.key", folder);
    f = fopen(path, "w");
    assert_non_null(f);
    assert_int_equal(PEM_write_PrivateKey(f, key, NULL, NULL, 0, NULL, NULL), 1);
    fclose(f);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

static void pin_of(EVP_PKEY *key, char out[64])
{
    unsigned char *der = NULL, hash[32], digits[45];
    int len = i2d_PUBKEY(key, &der);

    assert_true(len > 0);
    assert_int_equal(EVP_Digest(der, (size_t)len, hash, NULL, EVP_sha256(), NULL), 1);
    OPENSSL_free(der);
    EVP_EncodeBlock(digits, hash, 32);
    snprintf(out, 64, "sha256//%s", (const char *)digits);
}

static void certify(SSL_CTX *tls, const char *folder, const struct tls_manner *m, char pin[64])
{
    X509 *trusted, *stranger, *middle = NULL;
    EVP_PKEY *trusted_key, *stranger_key, *middle_key = NULL;
    EVP_PKEY *key = make_key(m->rsa_bits);
    bool hour = m->from_s == 0 && m->to_s == 0;
    X509 *leaf = make_certificate(key, m->common_name ? m->common_name : "a test",
                                  hour ? -3600 : m->from_s, hour ? 3600 : m->to_s);

    authority(folder, "trusted", &trusted, &trusted_key);
    authority(folder, "stranger", &stranger, &stranger_key);
    write_client(folder, trusted, trusted_key);
    if (m->names)
        add_extension(leaf, NID_subject_alt_name, m->names);
    add_extension(leaf, NID_ext_key_usage, m->usage ? m->usage : "serverAuth");
    switch (m->signer) {
    case TLS_SIGNER_TRUSTED:
        sign(leaf, trusted, trusted_key, m->digest);
        break;
    case TLS_SIGNER_STRANGER:
        sign(leaf, stranger, stranger_key, m->digest);
        break;
    case TLS_SIGNER_SELF:
        sign(leaf, leaf, key, m->digest);
        break;
    case TLS_SIGNER_EXPIRED:
        middle_key = make_key(0);
        middle = make_authority(middle_key, "a late authority", -7200, -3600);
        sign(middle, trusted, trusted_key, NULL);
        sign(leaf, middle, middle_key, m->digest);
        break;
    case TLS_SIGNER_NOBODY: /* the trusted one's name, another's signature */
        sign(leaf, trusted, stranger_key, m->digest);
        break;
    }
    assert_int_equal(SSL_CTX_use_certificate(tls, leaf), 1);
    assert_int_equal(SSL_CTX_use_PrivateKey(tls, key), 1);
    if (middle)
        assert_int_equal(SSL_CTX_add1_chain_cert(tls, middle), 1);
    if (m->wants_client) {
        assert_int_equal(X509_STORE_add_cert(SSL_CTX_get_cert_store(tls), trusted), 1);
        SSL_CTX_set_verify(tls, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    }
    pin_of(key, pin);
    X509_free(leaf);
    X509_free(trusted);
    X509_free(stranger);
    X509_free(middle);
    EVP_PKEY_free(key);
    EVP_PKEY_free(trusted_key);
    EVP_PKEY_free(stranger_key);
    EVP_PKEY_free(middle_key);
}

/* ---- the server ---- */

struct tls_peer_inner {
    struct event_base *base;
    struct evconnlistener *listener;
    SSL_CTX *tls; /* NULL: plain */
    struct pairs pairs;
    struct bufferevent *shaking[PAIRS_MAX];
    uint16_t target;
};

static void forget(struct tls_peer_inner *in, struct bufferevent *b)
{
    for (size_t i = 0; i < PAIRS_MAX; i++)
        if (in->shaking[i] == b)
            in->shaking[i] = NULL;
}

static void on_shake(struct bufferevent *b, short what, void *argument)
{
    struct tls_peer *p = argument;
    const char *name =
        SSL_get_servername(bufferevent_openssl_get_ssl(b), TLSEXT_NAMETYPE_host_name);

    snprintf(p->server_name, sizeof p->server_name, "%s", name ? name : "");
    forget(p->inner, b);
    if (what & BEV_EVENT_CONNECTED) {
        p->handshakes++;
        tie(&p->inner->pairs, p->inner->base, b, p->inner->target, SIZE_MAX)->heard = &p->heard;
    } else {
        bufferevent_free(b);
    }
}

static void on_accept(struct evconnlistener *listener, evutil_socket_t fd, struct sockaddr *address,
                      int len, void *argument)
{
    struct tls_peer *p = argument;
    struct tls_peer_inner *in = p->inner;
    static const char line[] =
        "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[1]}\n";

    (void)listener;
    (void)address;
    (void)len;
    p->connections++;
    if (!in->tls) {
        struct bufferevent *b = bufferevent_socket_new(in->base, fd, BEV_OPT_CLOSE_ON_FREE);

        assert_non_null(b);
        tie(&in->pairs, in->base, b, in->target, SIZE_MAX)->heard = &p->heard;
        bufferevent_write(b, line, sizeof line - 1);
        return;
    }
    struct bufferevent *b = bufferevent_openssl_socket_new(
        in->base, fd, SSL_new(in->tls), BUFFEREVENT_SSL_ACCEPTING, BEV_OPT_CLOSE_ON_FREE);
    size_t i = 0;

    assert_non_null(b);
    while (i < PAIRS_MAX && in->shaking[i])
        i++;
    assert_true(i < PAIRS_MAX);
    in->shaking[i] = b;
    bufferevent_setcb(b, NULL, NULL, on_shake, p);
    bufferevent_enable(b, EV_READ | EV_WRITE);
}

struct tls_peer *tls_peer_new(struct event_base *base, const char *folder,
                              const struct tls_manner *manner, uint16_t target)
{
    struct tls_peer *p = calloc(1, sizeof *p);

    assert_non_null(p);
    p->inner = calloc(1, sizeof *p->inner);
    assert_non_null(p->inner);
    p->inner->base = base;
    p->inner->target = target;
    SSL_CTX *tls = SSL_CTX_new(TLS_server_method());

    assert_non_null(tls);
    SSL_CTX_set_security_level(tls, 0); /* it may be as weak as it likes */
    certify(tls, folder, manner, p->pin);
    if (manner->old) {
        assert_int_equal(SSL_CTX_set_min_proto_version(tls, 0), 1);
        assert_int_equal(SSL_CTX_set_max_proto_version(tls, TLS1_1_VERSION), 1);
    }
    if (manner->plain)
        SSL_CTX_free(tls);
    else
        p->inner->tls = tls;
    p->inner->listener = listen_here(base, on_accept, p, &p->port);
    return p;
}

void tls_peer_free(struct tls_peer *p)
{
    struct tls_peer_inner *in = p->inner;

    evconnlistener_free(in->listener);
    for (size_t i = 0; i < PAIRS_MAX; i++) {
        untie(&in->pairs.pair[i]);
        if (in->shaking[i])
            bufferevent_free(in->shaking[i]);
    }
    SSL_CTX_free(in->tls);
    free(in);
    free(p);
}
