/* test_tls.c - TLS towards a pool: certificates of every bad kind are refused with their reason and
 * nothing is said to such a peer, good ones are taken, and a connection may end at any byte. */
#include "tests/pool_rig.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/conduit.h"
#include "tests/tls_peer.h"

#define NO_PIN "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

struct rig {
    struct pool_rig r;
    char folder[32], trusted[64], stranger[64];
};

static const char *const files[] = {"trusted.pem", "trusted.key", "stranger.pem", "stranger.key",
                                    "client.pem",  "client.key",  "broken.pem"};

static void begin(struct rig *g)
{
    pool_rig_init(&g->r, 0);
    snprintf(g->folder, sizeof g->folder, "test-tls-XXXXXX");
    assert_non_null(mkdtemp(g->folder));
    snprintf(g->trusted, sizeof g->trusted, "%s/trusted.pem", g->folder);
    snprintf(g->stranger, sizeof g->stranger, "%s/stranger.pem", g->folder);
}

static void end(struct rig *g)
{
    char path[96];

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", g->folder, files[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(g->folder), 0);
    pool_rig_clear(&g->r);
}

/* ---- one connection ---- */

struct outcome {
    unsigned int calls;
    struct bufferevent *stream;
    struct conduit_times times;
    char why[CONDUIT_WHY_MAX + 1];
};

static void on_done(void *context, struct bufferevent *stream, const char *why,
                    const struct conduit_times *times)
{
    struct outcome *o = context;

    o->calls++;
    o->stream = stream;
    o->times = *times;
    snprintf(o->why, sizeof o->why, "%s", why);
}

/* A name that is resolved without a server: the resolver's own hosts file. */
static void know_names(struct rig *g)
{
    char path[64];
    FILE *f;

    g->r.dns = evdns_base_new(g->r.base, 0);
    assert_non_null(g->r.dns);
    snprintf(path, sizeof path, "%s/broken.pem", g->folder);
    f = fopen(path, "w");
    assert_non_null(f);
    fputs("127.0.0.1 pool.example pool.example. a.pool.example POOL2.example\n", f);
    fclose(f);
    assert_int_equal(evdns_base_load_hosts(g->r.dns, path), 0);
}

static struct outcome connect_to(struct rig *g, const char *host, uint16_t port,
                                 const struct tls_config *config)
{
    struct tls_client *tls;
    struct conduit *conduit;
    struct outcome o = {0};
    char why[200];

    if (!tls_client_new(config, &tls, why, sizeof why))
        fail_msg("%s", why);
    const struct conduit_config way = {.host = host,
                                       .port = port,
                                       .tls = tls,
                                       .connect_ns = 20 * CLOCK_SECOND,
                                       .tls_ns = 20 * CLOCK_SECOND};

    assert_int_equal(conduit_start(g->r.base, g->r.dns, &way, on_done, &o, &conduit), ERR_OK);
    assert_int_equal(o.calls, 0);
    pool_rig_until(&g->r, o.calls == 1);
    if (o.stream && tls_client_unsafe(tls))
        snprintf(o.why, sizeof o.why, "unsafe");
    tls_client_free(tls); /* OpenSSL counts who uses its part */
    return o;
}

/* ---- the bad ones ---- */

struct bad {
    const char *name, *host, *why;
    struct tls_manner manner;
    const char *pin;
    bool system; /* trust the system's authorities */
};

static const struct bad bad[] = {
    {.name = "expired",
     .host = "127.0.0.1",
     .why = "its certificate expired at 20",
     .manner = {.names = "IP:127.0.0.1", .from_s = -7200, .to_s = -3600}},
    {.name = "not yet valid",
     .host = "127.0.0.1",
     .why = "its certificate is not valid before 20",
     .manner = {.names = "IP:127.0.0.1", .from_s = 3600, .to_s = 7200}},
    {.name = "signed by itself",
     .host = "127.0.0.1",
     .why = "signed by itself",
     .manner = {.names = "IP:127.0.0.1", .signer = TLS_SIGNER_SELF}},
    {.name = "of a stranger",
     .host = "127.0.0.1",
     .why = "an authority that is not trusted (CN=stranger)",
     .manner = {.names = "IP:127.0.0.1", .signer = TLS_SIGNER_STRANGER}},
    {.name = "unknown to the system",
     .host = "127.0.0.1",
     .why = "an authority that is not trusted (CN=trusted)",
     .manner = {.names = "IP:127.0.0.1"},
     .system = true},
    {.name = "another host's",
     .host = "pool.example",
     .why = "is not for pool.example but for other.example",
     .manner = {.names = "DNS:other.example"}},
    {.name = "a subdomain of a name",
     .host = "a.pool.example",
     .why = "is not for a.pool.example but for pool.example",
     .manner = {.names = "DNS:pool.example"}},
    {.name = "a wildcard in the middle",
     .host = "pool.example",
     .why = "is not for pool.example",
     .manner = {.names = "DNS:po*l.example"}},
    {.name = "the name is only a common name",
     .host = "pool.example",
     .why = "it has no alternative names",
     .manner = {.common_name = "pool.example"}},
    {.name = "another address",
     .host = "127.0.0.1",
     .why = "is not for IP 127.0.0.1 but for IP 127.0.0.2",
     .manner = {.names = "IP:127.0.0.2"}},
    {.name = "an address without alternative names",
     .host = "127.0.0.1",
     .why = "it has no alternative names",
     .manner = {.common_name = "127.0.0.1"}},
    {.name = "an address as if it were a name",
     .host = "127.0.0.1",
     .why = "is not for IP 127.0.0.1 but for 127.0.0.1",
     .manner = {.names = "DNS:127.0.0.1"}},
    {.name = "weak key",
     .host = "127.0.0.1",
     .why = "the key of its certificate is too weak",
     .manner = {.names = "IP:127.0.0.1", .rsa_bits = 1024}},
    {.name = "weak signature",
     .host = "127.0.0.1",
     .why = "too weak",
     .manner = {.names = "IP:127.0.0.1", .digest = "SHA1"}},
    {.name = "for clients only",
     .host = "127.0.0.1",
     .why = "is not meant for servers",
     .manner = {.names = "IP:127.0.0.1", .usage = "clientAuth"}},
    {.name = "expired authority",
     .host = "127.0.0.1",
     .why = "its authority's certificate expired at 20",
     .manner = {.names = "IP:127.0.0.1", .signer = TLS_SIGNER_EXPIRED}},
    {.name = "broken signature",
     .host = "127.0.0.1",
     .why = "signature",
     .manner = {.names = "IP:127.0.0.1", .signer = TLS_SIGNER_NOBODY}},
    {.name = "another key than the pinned",
     .host = "127.0.0.1",
     .why = "its key is none of those pinned",
     .manner = {.names = "IP:127.0.0.1"},
     .pin = NO_PIN},
    {.name = "old TLS",
     .host = "127.0.0.1",
     .why = "no TLS of version 1.2",
     .manner = {.names = "IP:127.0.0.1", .old = true}},
    {.name = "no TLS",
     .host = "127.0.0.1",
     .why = "does not speak TLS",
     .manner = {.names = "IP:127.0.0.1", .plain = true}},
};

static void test_bad_certificates(void **state)
{
    struct rig g;
    struct tls_peer *peer;

    (void)state;
    begin(&g);
    know_names(&g);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        const struct bad *b = &bad[i];

        peer = tls_peer_new(g.r.base, g.folder, &b->manner, 0);
        const struct tls_config config = {
            .cacert = b->system ? NULL : g.trusted, .pin = {b->pin}, .pins = b->pin ? 1 : 0};
        struct outcome o = connect_to(&g, b->host, peer->port, &config);

        printf("%-38s %s\n", b->name, o.why);
        if (o.stream)
            fail_msg("%s: taken", b->name);
        if (!strstr(o.why, b->why) || strncmp(o.why, "TLS with the pool failed: ", 26) != 0)
            fail_msg("%s: refused as \"%s\", not \"%s\"", b->name, o.why, b->why);
        assert_true(o.times.connected_ns != 0 && o.times.secured_ns == 0);
        pool_rig_run(&g.r, 5 * CLOCK_MILLISECOND); /* for what was sent, if anything */
        assert_int_equal(peer->connections, 1);    /* never tried again with less */
        if (!b->manner.plain)
            assert_int_equal(peer->heard, 0);
        tls_peer_free(peer);
    }
    printf("%zu refused\n", sizeof bad / sizeof bad[0]);
    end(&g);
}

/* ---- the good ones ---- */

static void expect_taken(struct rig *g, const char *host, const struct tls_manner *manner,
                         const struct tls_config *config, const char *server_name, bool verified)
{
    struct tls_peer *peer = tls_peer_new(g->r.base, g->folder, manner, 0);
    struct outcome o = connect_to(g, host, peer->port, config);
    struct tls_facts facts;

    if (!o.stream)
        fail_msg("%s: %s", host, o.why);
    assert_true(tls_facts(o.stream, &facts));
    pool_rig_until(&g->r, peer->handshakes == 1);
    assert_int_equal(facts.verified, verified);
    assert_string_equal(facts.pin, peer->pin);
    assert_string_equal(peer->server_name, server_name);
    assert_int_equal(strncmp(facts.protocol, "TLSv1.", 6), 0);
    assert_true(facts.not_after_s - facts.not_before_s == 7200);
    assert_true(o.times.secured_ns >= o.times.connected_ns);
    bufferevent_free(o.stream);
    tls_peer_free(peer);
}

static void test_good_certificates(void **state)
{
    struct rig g;

    (void)state;
    begin(&g);
    know_names(&g);
    const struct tls_config trusting = {.cacert = g.trusted};

    expect_taken(&g, "pool.example", &(struct tls_manner){.names = "DNS:pool.example"}, &trusting,
                 "pool.example", true);
    expect_taken(&g, "pool.example.", &(struct tls_manner){.names = "DNS:pool.example"}, &trusting,
                 "pool.example", true);
    expect_taken(&g, "POOL2.example", &(struct tls_manner){.names = "DNS:pool2.example"}, &trusting,
                 "POOL2.example", true);
    expect_taken(&g, "a.pool.example",
                 &(struct tls_manner){.names = "DNS:other.example,DNS:*.pool.example"}, &trusting,
                 "a.pool.example", true);
    expect_taken(&g, "127.0.0.1", &(struct tls_manner){.names = "IP:127.0.0.1"}, &trusting, "",
                 true);
    expect_taken(&g, "127.0.0.1", &(struct tls_manner){.names = "IP:127.0.0.1", .rsa_bits = 2048},
                 &trusting, "", true);
    expect_taken(&g, "127.0.0.1",
                 &(struct tls_manner){.names = "IP:127.0.0.1", .signer = TLS_SIGNER_STRANGER},
                 &(struct tls_config){.cacert = g.stranger}, "", true);
    /* What the user takes upon himself. */
    expect_taken(&g, "127.0.0.1", &(struct tls_manner){.signer = TLS_SIGNER_SELF},
                 &(struct tls_config){.cacert = g.trusted, .insecure = true}, "", false);
    end(&g);
}

static void test_pins(void **state)
{
    static const struct tls_manner good = {.names = "IP:127.0.0.1"},
                                   self = {.signer = TLS_SIGNER_SELF};
    struct rig g;

    (void)state;
    begin(&g);
    struct tls_peer *peer = tls_peer_new(g.r.base, g.folder, &good, 0);
    struct tls_peer *alone = tls_peer_new(g.r.base, g.folder, &self, 0);
    struct tls_config config = {.cacert = g.trusted, .pin = {peer->pin}, .pins = 1};
    struct outcome o = connect_to(&g, "127.0.0.1", peer->port, &config);

    assert_non_null(o.stream);
    bufferevent_free(o.stream);
    config = (struct tls_config){.cacert = g.trusted, .pin = {NO_PIN, peer->pin}, .pins = 2};
    o = connect_to(&g, "127.0.0.1", peer->port, &config); /* a pin for the key to come */
    assert_non_null(o.stream);
    bufferevent_free(o.stream);
    /* A pin stands beside the chain, not in its place; with --tls-insecure it stands alone. */
    config = (struct tls_config){.cacert = g.trusted, .pin = {alone->pin}, .pins = 1};
    o = connect_to(&g, "127.0.0.1", alone->port, &config);
    assert_null(o.stream);
    assert_non_null(strstr(o.why, "signed by itself"));
    config.insecure = true;
    o = connect_to(&g, "127.0.0.1", alone->port, &config);
    assert_non_null(o.stream);
    assert_string_equal(o.why, ""); /* not unsafe */
    bufferevent_free(o.stream);
    o = connect_to(&g, "127.0.0.1", peer->port, &config);
    assert_null(o.stream);
    assert_non_null(strstr(o.why, "none of those pinned"));
    config.pins = 0;
    o = connect_to(&g, "127.0.0.1", alone->port, &config);
    assert_non_null(o.stream);
    assert_string_equal(o.why, "unsafe");
    bufferevent_free(o.stream);
    tls_peer_free(alone);
    tls_peer_free(peer);
    end(&g);
}

static void test_client_certificate(void **state)
{
    static const struct tls_manner manner = {.names = "IP:127.0.0.1", .wants_client = true};
    static const struct scripted_plan plan = {0};
    struct rig g;
    char certificate[64], key[64], why[200];
    struct tls_client *tls;

    (void)state;
    begin(&g);
    struct scripted_pool *pool = scripted_pool_new(g.r.base, &plan, 1);
    struct tls_peer *peer = tls_peer_new(g.r.base, g.folder, &manner, pool->port);

    snprintf(certificate, sizeof certificate, "%s/client.pem", g.folder);
    snprintf(key, sizeof key, "%s/client.key", g.folder);
    struct tls_config config = {.cacert = g.trusted, .certificate = certificate, .key = key};

    if (!tls_client_new(&config, &tls, why, sizeof why))
        fail_msg("%s", why);
    g.r.config.url.kind = URL_TLS;
    g.r.config.url.port = peer->port;
    g.r.config.tls = tls;
    g.r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&g.r);
    pool_rig_until(&g.r, g.r.job);
    assert_int_equal(peer->handshakes, 1);
    g.r.u->ops->free(g.r.u);
    g.r.u = NULL;
    tls_client_free(tls);

    /* Without one it is refused; in TLS 1.3 that is heard after the handshake. */
    config.certificate = config.key = NULL;
    assert_true(tls_client_new(&config, &tls, why, sizeof why));
    g.r.config.tls = tls;
    g.r.config.retries = 0;
    pool_rig_start(&g.r);
    pool_rig_until(&g.r, g.r.state == UPSTREAM_FAILED);
    assert_non_null(strstr(g.r.why, "certificate required"));
    assert_int_equal(g.r.jobs, 1);
    assert_int_equal(pool->connections, 1);
    g.r.u->ops->free(g.r.u);
    g.r.u = NULL;
    tls_client_free(tls);
    tls_peer_free(peer);
    scripted_pool_free(pool);
    end(&g);
}

/* ---- files and pins that cannot be used ---- */

static void expect_refused(const struct tls_config *config, const char *wanted)
{
    struct tls_client *tls = (struct tls_client *)&config;
    char why[200] = "";

    if (tls_client_new(config, &tls, why, sizeof why))
        fail_msg("taken, not refused with \"%s\"", wanted);
    assert_null(tls);
    if (!strstr(why, wanted))
        fail_msg("\"%s\", not \"%s\"", why, wanted);
}

static void test_what_cannot_be_used(void **state)
{
    static const char *const pins[] = {
        "",
        "sha256//",
        "sha1//AAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "sha256//AAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAA=",
        "sha256//********************************************",
        "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=;",
    };
    static const struct tls_manner manner = {0};
    struct rig g;
    char broken[64], certificate[64];

    (void)state;
    begin(&g);
    tls_peer_free(tls_peer_new(g.r.base, g.folder, &manner, 0)); /* makes the files */
    snprintf(broken, sizeof broken, "%s/broken.pem", g.folder);
    snprintf(certificate, sizeof certificate, "%s/client.pem", g.folder);
    FILE *f = fopen(broken, "w");

    assert_non_null(f);
    fputs("-----BEGIN CERTIFICATE-----\nAAAA\n", f);
    fclose(f);
    for (size_t i = 0; i < sizeof pins / sizeof pins[0]; i++)
        expect_refused(&(struct tls_config){.pin = {pins[i]}, .pins = 1}, "not a pin");
    expect_refused(&(struct tls_config){.cacert = "no/such.pem"}, "authorities in no/such.pem");
    expect_refused(&(struct tls_config){.cacert = broken}, "authorities in test-tls-");
    expect_refused(&(struct tls_config){.certificate = "no/such.pem"},
                   "client certificate no/such.pem: ");
    expect_refused(&(struct tls_config){.certificate = broken}, "client certificate test-tls-");
    expect_refused(&(struct tls_config){.certificate = certificate}, "client key test-tls-");
    expect_refused(&(struct tls_config){.certificate = g.trusted, .key = "no/such.key"},
                   "client key no/such.key: No such file");
    expect_refused(&(struct tls_config){.key = certificate}, "needs its certificate");
    snprintf(broken, sizeof broken, "%s/client.key", g.folder);
    expect_refused(&(struct tls_config){.certificate = g.trusted, .key = broken}, "mismatch");
    end(&g);
}

/* ---- a pool behind TLS ---- */

static void test_pool(void **state)
{
    static const struct tls_manner manner = {.names = "IP:127.0.0.1"};
    static const struct scripted_plan plan = {0};
    struct rig g;
    struct tls_client *tls;
    char why[200];

    (void)state;
    begin(&g);
    struct scripted_pool *pool = scripted_pool_new(g.r.base, &plan, 1);
    struct tls_peer *peer = tls_peer_new(g.r.base, g.folder, &manner, pool->port);
    const struct tls_config config = {.cacert = g.trusted};

    assert_true(tls_client_new(&config, &tls, why, sizeof why));
    g.r.config.url.kind = URL_TLS;
    g.r.config.url.port = peer->port;
    g.r.config.tls = tls;
    g.r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&g.r);
    pool_rig_until(&g.r, g.r.job);
    assert_int_equal(strncmp(pool_rig_status(&g.r).url, "stratum+ssl://127.0.0.1:", 24), 0);
    for (unsigned int i = 0; i < 50; i++)
        assert_int_equal(pool_rig_submit(&g.r, g.r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&g.r, g.r.accepted == 50);
    /* Many records' worth of lines at once. */
    for (uint32_t i = 0; i < 300; i++)
        scripted_pool_job(pool, "2", i, i == 299);
    pool_rig_until(&g.r, g.r.job->clean && g.r.jobs > 1);
    assert_int_equal(pool_rig_submit(&g.r, g.r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&g.r, g.r.accepted == 51);
    g.r.u->ops->free(g.r.u);
    g.r.u = NULL;
    tls_client_free(tls);
    tls_peer_free(peer);
    scripted_pool_free(pool);
    end(&g);
}

/* client.reconnect never leads out of TLS: a plain port is refused, and the first one has us back.
 */
static void test_reconnect_stays_in_tls(void **state)
{
    static const struct tls_manner manner = {.names = "IP:127.0.0.1"}, plainly = {.plain = true};
    static const struct scripted_plan plan = {0};
    struct rig g;
    struct tls_client *tls;
    char why[200];

    (void)state;
    begin(&g);
    struct scripted_pool *pool = scripted_pool_new(g.r.base, &plan, 1);
    struct tls_peer *peer = tls_peer_new(g.r.base, g.folder, &manner, pool->port);
    struct tls_peer *other = tls_peer_new(g.r.base, g.folder, &manner, pool->port);
    struct tls_peer *plain = tls_peer_new(g.r.base, g.folder, &plainly, 0);
    const struct tls_config config = {.cacert = g.trusted};

    assert_true(tls_client_new(&config, &tls, why, sizeof why));
    g.r.config.url.kind = URL_TLS;
    g.r.config.url.port = peer->port;
    g.r.config.tls = tls;
    g.r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&g.r);
    pool_rig_until(&g.r, g.r.job);
    scripted_pool_say(
        pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"127.0.0.1\",%u,0]}",
        (unsigned)other->port);
    pool_rig_until(&g.r, g.r.jobs == 2);
    assert_int_equal(other->handshakes, 1); /* it may lead to another port with TLS */
    scripted_pool_say(
        pool, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"127.0.0.1\",%u,0]}",
        (unsigned)plain->port);
    pool_rig_until(&g.r, g.r.jobs == 3);
    assert_int_equal(plain->connections, 1);
    assert_non_null(strstr(g.r.last_why, "does not speak TLS"));
    assert_int_equal(peer->handshakes, 2);
    g.r.u->ops->free(g.r.u);
    g.r.u = NULL;
    tls_client_free(tls);
    tls_peer_free(plain);
    tls_peer_free(other);
    tls_peer_free(peer);
    scripted_pool_free(pool);
    end(&g);
}

/* Through a proxy the name is verified all the same, though nobody here can resolve it. */
static void test_pool_behind_a_proxy(void **state)
{
    static const struct tls_manner manner = {.names = "DNS:pool.far.example"};
    static const struct scripted_plan plan = {0};
    struct rig g;
    struct tls_client *tls;
    char why[200], text[64];
    uint16_t port;

    (void)state;
    begin(&g);
    struct scripted_pool *pool = scripted_pool_new(g.r.base, &plan, 1);
    struct tls_peer *peer = tls_peer_new(g.r.base, g.folder, &manner, pool->port);
    struct cutting_relay *proxy = cutting_relay_new(g.r.base, peer->port, SIZE_MAX, &port);
    const struct tls_config config = {.cacert = g.trusted};

    cutting_relay_socks(proxy);
    assert_true(tls_client_new(&config, &tls, why, sizeof why));
    snprintf(text, sizeof text, "socks5h://127.0.0.1:%u", (unsigned)port);
    assert_int_equal(proxy_parse(text, &g.r.config.proxy, why, sizeof why), ERR_OK);
    snprintf(g.r.config.url.host, sizeof g.r.config.url.host, "pool.far.example");
    g.r.config.url.kind = URL_TLS;
    g.r.config.url.port = 3334;
    g.r.config.tls = tls;
    g.r.config.timeout_ns = 20 * CLOCK_SECOND;
    g.r.config.retries = 0;
    pool_rig_start(&g.r);
    pool_rig_until(&g.r, g.r.job);
    assert_string_equal(peer->server_name, "pool.far.example");
    assert_int_equal(pool_rig_submit(&g.r, g.r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&g.r, g.r.accepted == 1);
    g.r.u->ops->free(g.r.u);
    snprintf(g.r.config.url.host, sizeof g.r.config.url.host, "pool.near.example");
    pool_rig_start(&g.r);
    pool_rig_until(&g.r, g.r.state == UPSTREAM_FAILED);
    assert_non_null(strstr(g.r.why, "is not for pool.near.example but for pool.far.example"));
    g.r.u->ops->free(g.r.u);
    g.r.u = NULL;
    tls_client_free(tls);
    cutting_relay_free(proxy);
    tls_peer_free(peer);
    scripted_pool_free(pool);
    end(&g);
}

/* The connection is cut after any number of bytes from the pool: in the handshake, in a record, at
 * the seam of two. Each time that is said, and the next attempt is made. */
static void test_cut_at_any_byte(void **state)
{
    static const struct tls_manner manner = {.names = "IP:127.0.0.1"};
    static const struct scripted_plan plan = {0};
    struct rig g;
    struct tls_client *tls;
    unsigned int in_handshake = 0, in_records = 0;
    char why[200];

    (void)state;
    begin(&g);
    struct scripted_pool *pool = scripted_pool_new(g.r.base, &plan, 1);
    struct tls_peer *peer = tls_peer_new(g.r.base, g.folder, &manner, pool->port);
    const struct tls_config config = {.cacert = g.trusted};

    assert_true(tls_client_new(&config, &tls, why, sizeof why));
    g.r.config.url.kind = URL_TLS;
    g.r.config.tls = tls;
    g.r.config.timeout_ns = 20 * CLOCK_SECOND;
    g.r.config.retries = 0;
    for (size_t cut = 0; cut < 2400; cut += cut < 1200 ? 97 : 31) {
        uint16_t port;
        struct cutting_relay *relay = cutting_relay_new(g.r.base, peer->port, cut, &port);

        uint64_t jobs = g.r.jobs;

        g.r.config.url.port = port;
        g.r.state = UPSTREAM_STOPPED;
        pool_rig_start(&g.r);
        while (g.r.state != UPSTREAM_FAILED) { /* words flow until it is cut */
            pool_rig_until(&g.r, g.r.state == UPSTREAM_FAILED || g.r.jobs > jobs);
            jobs = g.r.jobs;
            scripted_pool_job(pool, "2", (uint32_t)jobs, false);
        }
        if (strncmp(g.r.why, "TLS with the pool failed: ", 26) == 0)
            in_handshake++;
        else if (strncmp(g.r.why, "connection lost: ", 17) == 0 ||
                 strncmp(g.r.why, "the pool closed the connection", 30) == 0)
            in_records++;
        else
            fail_msg("cut after %zu bytes: %s", cut, g.r.why);
        g.r.u->ops->free(g.r.u);
        g.r.u = NULL;
        cutting_relay_free(relay);
    }
    assert_true(in_handshake > 5);
    assert_true(in_records > 5);
    tls_client_free(tls);
    tls_peer_free(peer);
    scripted_pool_free(pool);
    end(&g);
}

/* Accepts TCP and says nothing of TLS. */
static void test_silence_in_the_handshake(void **state)
{
    struct rig g;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;
    struct tls_client *tls;
    struct conduit *conduit;
    struct outcome o = {0};
    char why[200];

    (void)state;
    begin(&g);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(listen(fd, 1), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    assert_true(tls_client_new(&(struct tls_config){.insecure = true}, &tls, why, sizeof why));
    struct conduit_config way = {.host = "127.0.0.1",
                                 .port = ntohs(address.sin_port),
                                 .tls = tls,
                                 .connect_ns = 20 * CLOCK_SECOND,
                                 .tls_ns = 30 * CLOCK_MILLISECOND};

    assert_int_equal(conduit_start(g.r.base, NULL, &way, on_done, &o, &conduit), ERR_OK);
    pool_rig_until(&g.r, o.calls == 1);
    assert_null(o.stream);
    assert_string_equal(o.why, "the TLS handshake was not done within 0.03 s");
    /* Given up by its owner meanwhile. */
    way.tls_ns = 20 * CLOCK_SECOND;
    for (int turns = 0; turns < 4; turns++) {
        assert_int_equal(conduit_start(g.r.base, NULL, &way, on_done, &o, &conduit), ERR_OK);
        for (int i = 0; i < turns; i++)
            event_base_loop(g.r.base, EVLOOP_NONBLOCK);
        conduit_free(conduit);
    }
    assert_int_equal(o.calls, 1);
    tls_client_free(tls);
    close(fd);
    end(&g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bad_certificates),
        cmocka_unit_test(test_good_certificates),
        cmocka_unit_test(test_pins),
        cmocka_unit_test(test_client_certificate),
        cmocka_unit_test(test_what_cannot_be_used),
        cmocka_unit_test(test_pool),
        cmocka_unit_test(test_reconnect_stays_in_tls),
        cmocka_unit_test(test_pool_behind_a_proxy),
        cmocka_unit_test(test_cut_at_any_byte),
        cmocka_unit_test(test_silence_in_the_handshake),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
