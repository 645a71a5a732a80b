/* tls.c - OpenSSL: the only file of src/ besides demo that includes it. */
#include "net/tls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <event2/bufferevent_ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "base/inert.h"

#define PIN_PREFIX "sha256//"
#define PIN_BYTES 32
#define PIN_DIGITS 44 /* of base64 */
#define SECURITY_LEVEL 2
#define HOST_MAX 255

struct tls_client {
    unsigned holders;
    SSL_CTX *context;
    unsigned char pin[TLS_PINS_MAX][PIN_BYTES];
    size_t pins;
    bool insecure;
};

/* ---- words ---- */

static void copy_inert(char *to, size_t cap, const char *text)
{
    inert_copy(to, cap, text, strlen(text));
}

static void name_words(const X509_NAME *name, char *out, size_t cap)
{
    char line[256];

    X509_NAME_oneline(name, line, sizeof line);
    copy_inert(out, cap, line[0] == '/' ? line + 1 : line);
}

static int64_t seconds_of(const ASN1_TIME *t)
{
    struct tm parts;

    return t && ASN1_TIME_to_tm(t, &parts) == 1 ? (int64_t)timegm(&parts) : 0;
}

static void day_words(const ASN1_TIME *t, char *out, size_t cap)
{
    struct tm parts;

    if (!t || ASN1_TIME_to_tm(t, &parts) != 1 ||
        strftime(out, cap, "%Y-%m-%d %H:%M UTC", &parts) == 0)
        snprintf(out, cap, "an unreadable date");
}

/* The alternative names of a certificate, as text. */
static void names_words(const X509 *certificate, char *out, size_t cap)
{
    GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names) && used + 1 < cap; i++) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        char one[HOST_MAX + 1] = "", address[INET6_ADDRSTRLEN];

        if (name->type == GEN_DNS)
            inert_copy(one, sizeof one, (const char *)ASN1_STRING_get0_data(name->d.dNSName),
                       (size_t)ASN1_STRING_length(name->d.dNSName));
        else if (name->type == GEN_IPADD && (ASN1_STRING_length(name->d.iPAddress) == 4 ||
                                             ASN1_STRING_length(name->d.iPAddress) == 16))
            snprintf(one, sizeof one, "IP %s",
                     inet_ntop(ASN1_STRING_length(name->d.iPAddress) == 4 ? AF_INET : AF_INET6,
                               ASN1_STRING_get0_data(name->d.iPAddress), address, sizeof address));
        if (one[0] == '\0')
            continue;
        int n = snprintf(out + used, cap - used, "%s%s", used > 0 ? ", " : "", one);

        used = (size_t)n < cap - used ? used + (size_t)n : cap - 1;
    }
    GENERAL_NAMES_free(names);
}

/* Why OpenSSL refused a certificate, for people. */
static void refusal_words(X509_STORE_CTX *store, const char *host, char *why, size_t cap)
{
    int error = X509_STORE_CTX_get_error(store);
    const X509 *at = X509_STORE_CTX_get_current_cert(store);
    const X509 *leaf = X509_STORE_CTX_get0_cert(store);
    char day[64], names[101], shown[101], issuer[TLS_NAME_MAX + 1];
    const char *whose = !at || at == leaf ? "certificate" : "authority's certificate";

    copy_inert(shown, sizeof shown, host);
    if (!at)
        at = leaf;
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        day_words(X509_get0_notAfter(at), day, sizeof day);
        snprintf(why, cap, "its %s expired at %s", whose, day);
        return;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        day_words(X509_get0_notBefore(at), day, sizeof day);
        snprintf(why, cap, "its %s is not valid before %s", whose, day);
        return;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        names_words(leaf, names, sizeof names);
        snprintf(why, cap, "its certificate is not for %s%s but for %s",
                 error == X509_V_ERR_IP_ADDRESS_MISMATCH ? "IP " : "", shown,
                 names[0] ? names : "nobody: it has no alternative names");
        return;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        snprintf(why, cap, "its certificate is signed by itself and by no authority");
        return;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        name_words(X509_get_issuer_name(at), issuer, sizeof issuer);
        snprintf(why, cap, "its certificate leads to an authority that is not trusted (%s)",
                 issuer);
        return;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        snprintf(why, cap, "the key of its %s is too weak", whose);
        return;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        snprintf(why, cap, "the signature of its %s is too weak", whose);
        return;
    case X509_V_ERR_INVALID_PURPOSE:
        snprintf(why, cap, "its %s is not meant for servers", whose);
        return;
    default:
        snprintf(why, cap, "its %s is refused: %s", whose, X509_verify_cert_error_string(error));
    }
}

/* ---- verification ---- */

static bool spki_hash(const X509 *certificate, unsigned char out[PIN_BYTES])
{
    unsigned char *der = NULL;
    int len = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    bool ok = len > 0 && EVP_Digest(der, (size_t)len, out, NULL, EVP_sha256(), NULL) == 1;

    OPENSSL_free(der);
    return ok;
}

static bool pin_fits(const struct tls_client *c, const X509 *leaf)
{
    unsigned char hash[PIN_BYTES];

    if (c->pins == 0)
        return true;
    if (!leaf || !spki_hash(leaf, hash))
        return false;
    for (size_t i = 0; i < c->pins; i++)
        if (memcmp(hash, c->pin[i], PIN_BYTES) == 0)
            return true;
    return false;
}

/* In place of OpenSSL's own, from within the handshake, so that nothing is said to a peer that is
 * refused. */
static int verify(X509_STORE_CTX *store, void *argument)
{
    const struct tls_client *c = argument;
    SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    struct tls_note *note = SSL_get_app_data(ssl);
    int ok = X509_verify_cert(store) == 1;

    if (!ok && !c->insecure && note)
        refusal_words(store, note->host, note->why, sizeof note->why);
    if (!ok && c->insecure)
        ok = 1; /* the error stays in the connection's verify result */
    if (ok && !pin_fits(c, X509_STORE_CTX_get0_cert(store))) {
        X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
        if (note)
            snprintf(note->why, sizeof note->why, "its key is none of those pinned");
        ok = 0;
    }
    return ok;
}

/* ---- whom to trust ---- */

static bool refuse(char *why, size_t cap, const char *what, const char *path)
{
    unsigned long error = ERR_peek_error();
    const char *reason = ERR_reason_error_string(error);

    if (ERR_GET_LIB(error) == ERR_LIB_SYS)
        reason = strerror(ERR_GET_REASON(error));
    snprintf(why, cap, "%s %.120s: %s", what, path, reason ? reason : "cannot be used");
    ERR_clear_error();
    return false;
}

static bool take_pin(struct tls_client *c, const char *text, char *why, size_t cap)
{
    unsigned char bytes[PIN_DIGITS / 4 * 3];

    if (strncmp(text, PIN_PREFIX, strlen(PIN_PREFIX)) != 0 ||
        strlen(text) != strlen(PIN_PREFIX) + PIN_DIGITS || text[strlen(text) - 1] != '=' ||
        EVP_DecodeBlock(bytes, (const unsigned char *)text + strlen(PIN_PREFIX), PIN_DIGITS) !=
            (int)sizeof bytes) {
        snprintf(why, cap, "not a pin: " PIN_PREFIX " and %d characters of base64", PIN_DIGITS);
        ERR_clear_error();
        return false;
    }
    memcpy(c->pin[c->pins++], bytes, PIN_BYTES);
    return true;
}

/* Never asks at the terminal. */
static int no_passphrase(char *buffer, int size, int writing, void *context)
{
    (void)buffer;
    (void)size;
    (void)writing;
    (void)context;
    return -1;
}

static bool take_identity(SSL_CTX *context, const struct tls_config *config, char *why, size_t cap)
{
    const char *key = config->key ? config->key : config->certificate;

    if (!config->certificate && !config->key)
        return true;
    if (!config->certificate) {
        snprintf(why, cap, "a client's key needs its certificate too");
        return false;
    }
    if (SSL_CTX_use_certificate_chain_file(context, config->certificate) != 1)
        return refuse(why, cap, "client certificate", config->certificate);
    if (SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1)
        return refuse(why, cap, "client key", key);
    if (SSL_CTX_check_private_key(context) != 1)
        return refuse(why, cap, "client key", key);
    return true;
}

static bool set_up(struct tls_client *c, const struct tls_config *config, char *why, size_t cap)
{
    SSL_CTX *context = c->context;

    SSL_CTX_set_security_level(context, SECURITY_LEVEL);
    SSL_CTX_set_default_passwd_cb(context, no_passphrase);
    SSL_CTX_set_cert_verify_callback(context, verify, c);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    if (SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1)
        return refuse(why, cap, "TLS", "1.2");
    if (config->cacert ? SSL_CTX_load_verify_locations(context, config->cacert, NULL) != 1
                       : SSL_CTX_set_default_verify_paths(context) != 1)
        return refuse(why, cap, "authorities in", config->cacert ? config->cacert : "the system");
    for (size_t i = 0; i < config->pins; i++)
        if (c->pins == TLS_PINS_MAX || !take_pin(c, config->pin[i], why, cap))
            return false;
    return take_identity(context, config, why, cap);
}

bool tls_client_new(const struct tls_config *config, struct tls_client **out, char *why, size_t cap)
{
    struct tls_client *c = calloc(1, sizeof *c);

    *out = NULL;
    if (c) {
        c->holders = 1;
        c->context = SSL_CTX_new(TLS_client_method());
    }
    if (!c || !c->context) {
        snprintf(why, cap, "out of memory");
        tls_client_free(c);
        return false;
    }
    c->insecure = config->insecure;
    if (!set_up(c, config, why, cap)) {
        tls_client_free(c);
        return false;
    }
    *out = c;
    return true;
}

void tls_client_free(struct tls_client *c)
{
    if (!c || --c->holders > 0)
        return;
    SSL_CTX_free(c->context);
    free(c);
}

struct tls_client *tls_client_share(struct tls_client *c)
{
    if (c)
        c->holders++;
    return c;
}

bool tls_client_unsafe(const struct tls_client *c)
{
    return c->insecure && c->pins == 0;
}

/* ---- a connection ---- */

/* Whom the peer must be: a name is sent (SNI) and verified, an address verified only. */
static bool set_host(SSL *ssl, const char *host)
{
    char name[HOST_MAX + 1];
    unsigned char address[16];
    size_t len = strcspn(host, "%"); /* an address's zone is in no certificate */

    if (len == 0 || len > HOST_MAX)
        return false;
    memcpy(name, host, len);
    name[len] = '\0';
    if (inet_pton(AF_INET, name, address) == 1 || inet_pton(AF_INET6, name, address) == 1)
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name) == 1;
    if (name[len - 1] == '.')
        name[len - 1] = '\0';
    SSL_set_hostflags(ssl,
                      X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    return SSL_set1_host(ssl, name) == 1 && SSL_set_tlsext_host_name(ssl, name) == 1;
}

struct bufferevent *tls_connect(struct event_base *base, int fd, struct tls_client *c,
                                const char *host, struct tls_note *note)
{
    SSL *ssl = SSL_new(c->context);
    struct bufferevent *stream = NULL;

    note->why[0] = '\0';
    snprintf(note->host, sizeof note->host, "%s", host);
    ERR_clear_error();
    if (ssl && set_host(ssl, host)) {
        SSL_set_app_data(ssl, note);
        stream = bufferevent_openssl_socket_new(base, fd, ssl, BUFFEREVENT_SSL_CONNECTING,
                                                BEV_OPT_CLOSE_ON_FREE);
    }
    if (!stream) {
        SSL_free(ssl);
        close(fd);
    }
    return stream;
}

bool tls_why(struct bufferevent *stream, const struct tls_note *note, char *why, size_t cap)
{
    SSL *ssl = bufferevent_openssl_get_ssl(stream);
    unsigned long error = ssl ? bufferevent_get_openssl_error(stream) : 0;
    const char *text;

    if (!ssl)
        return false;
    if (note && note->why[0]) {
        snprintf(why, cap, "%s", note->why);
        return true;
    }
    if (error == 0)
        return false;
    switch (ERR_GET_REASON(error)) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_UNKNOWN_PROTOCOL:
        snprintf(why, cap, "it does not speak TLS on this port");
        break;
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
        snprintf(why, cap, "it speaks no TLS of version 1.2 or newer");
        break;
#ifdef SSL_R_UNEXPECTED_EOF_WHILE_READING
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        snprintf(why, cap, "it was cut off: TLS ended without a farewell");
        break;
#endif
    default:
        text = ERR_reason_error_string(error);
        inert_copy(why, cap, text ? text : "TLS failed", strlen(text ? text : "TLS failed"));
    }
    return true;
}

bool tls_facts(struct bufferevent *stream, struct tls_facts *out)
{
    SSL *ssl = bufferevent_openssl_get_ssl(stream);
    X509 *leaf;
    unsigned char hash[PIN_BYTES], digits[PIN_DIGITS + 1];

    memset(out, 0, sizeof *out);
    if (!ssl)
        return false;
    snprintf(out->protocol, sizeof out->protocol, "%s", SSL_get_version(ssl));
    snprintf(out->cipher, sizeof out->cipher, "%s", SSL_get_cipher_name(ssl));
    if (!(leaf = SSL_get_peer_certificate(ssl)))
        return true;
    EVP_PKEY *key = X509_get0_pubkey(leaf);

    name_words(X509_get_subject_name(leaf), out->subject, sizeof out->subject);
    name_words(X509_get_issuer_name(leaf), out->issuer, sizeof out->issuer);
    names_words(leaf, out->names, sizeof out->names);
    if (key) {
        int kind = EVP_PKEY_base_id(key);

        snprintf(out->key, sizeof out->key, "%s, %d bits",
                 kind == EVP_PKEY_RSA  ? "RSA"
                 : kind == EVP_PKEY_EC ? "EC"
                                       : OBJ_nid2sn(kind),
                 EVP_PKEY_bits(key));
    }
    snprintf(out->signature, sizeof out->signature, "%s", OBJ_nid2sn(X509_get_signature_nid(leaf)));
    if (spki_hash(leaf, hash)) {
        EVP_EncodeBlock(digits, hash, PIN_BYTES);
        snprintf(out->pin, sizeof out->pin, PIN_PREFIX "%s", (const char *)digits);
    }
    out->not_before_s = seconds_of(X509_get0_notBefore(leaf));
    out->not_after_s = seconds_of(X509_get0_notAfter(leaf));
    STACK_OF(X509) *chain = SSL_get_peer_cert_chain(ssl);

    out->chain = chain ? sk_X509_num(chain) : 0;
    out->verified = SSL_get_verify_result(ssl) == X509_V_OK;
    X509_free(leaf);
    return true;
}
