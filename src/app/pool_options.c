/* pool_options.c - what a user said of one pool, made into what a connection to it needs. */
#include "app/pool_options.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static bool login_fits(const struct pool_options *p, char *why, size_t cap)
{
    enum err e = message_login_fits(p->user, p->password);

    if (p->user[0] == '\0') {
        snprintf(why, cap, "pool %.200s needs a user: -u NAME", p->url.host);
        return false;
    }
    if (e == ERR_OK)
        return true;
    snprintf(why, cap, "pool %.200s: user or password cannot be sent: %s", p->url.host,
             e == ERR_LIMIT    ? "too long"
             : e == ERR_SYNTAX ? "not valid UTF-8"
                               : err_text(e));
    return false;
}

static bool read_proxy(const struct options *o, const struct options_pool *pool,
                       struct pool_options *out, char *why, size_t cap)
{
    const char *text = pool->proxy ? pool->proxy : o->proxy;
    size_t len = strlen(out->url.host);

    if (text && out->url.kind == URL_UNIX && pool->proxy && strcmp(text, "direct") != 0) {
        snprintf(why, cap, "pool %.200s: a socket of this machine needs no proxy", out->url.host);
        return false;
    }
    if (text && out->url.kind != URL_UNIX && proxy_parse(text, &out->proxy, why, cap) != ERR_OK)
        return false;
    if (out->proxy.kind == PROXY_NONE && len > 6 &&
        strcasecmp(out->url.host + len - 6, ".onion") == 0) {
        snprintf(why, cap, "pool %.200s: an onion name needs a proxy: -x socks5h://127.0.0.1:9050",
                 out->url.host);
        return false;
    }
    return true;
}

static bool read_tls(const struct options *o, const struct options_pool *pool,
                     struct pool_options *out, char *why, size_t cap)
{
    struct tls_config config = {.cacert = o->cacert,
                                .certificate = pool->tls_cert,
                                .key = pool->tls_key,
                                .insecure = pool->tls_insecure};
    char what[256];

    if (out->url.kind != URL_TLS) {
        if (pool->tls_pins == 0 && !pool->tls_cert && !pool->tls_key && !pool->tls_insecure)
            return true;
        snprintf(why, cap, "pool %.200s: TLS options need stratum+ssl://", out->url.host);
        return false;
    }
    for (; config.pins < pool->tls_pins; config.pins++)
        config.pin[config.pins] = pool->tls_pin[config.pins];
    if (tls_client_new(&config, &out->tls, what, sizeof what))
        return true;
    snprintf(why, cap, "pool %.200s: %s", out->url.host, what);
    return false;
}

static bool read_login(const struct options_pool *pool, struct pool_options *out, char *why,
                       size_t cap)
{
    const struct url *url = &out->url;
    char host[256] = "";

    gethostname(host, sizeof host - 1);
    if (worker_name(pool->user      ? pool->user
                    : url->has_user ? url->user
                                    : "",
                    host, out->user, sizeof out->user) != ERR_OK) {
        snprintf(why, cap, "pool %.200s: the user is too long", url->host);
        return false;
    }
    out->password = pool->password ? pool->password : url->has_password ? url->password : "x";
    return login_fits(out, why, cap);
}

bool pool_options_read(const struct options *o, const struct options_pool *pool,
                       struct pool_options *out, char *why, size_t cap)
{
    memset(out, 0, sizeof *out);
    if (url_parse(pool->url, &out->url, why, cap) == ERR_OK && read_login(pool, out, why, cap) &&
        (!pool->expect_payout ||
         payout_watch_parse(pool->expect_payout, &out->payout, why, cap) == ERR_OK) &&
        read_proxy(o, pool, out, why, cap) && read_tls(o, pool, out, why, cap))
        return true;
    pool_options_clear(out);
    return false;
}

void pool_options_config(const struct pool_options *p, struct pool_conn_config *config)
{
    config->url = p->url;
    config->user = p->user;
    config->password = p->password;
    config->proxy = p->proxy;
    config->tls = p->tls;
    config->payout = p->payout;
}

void pool_options_clear(struct pool_options *p)
{
    tls_client_free(p->tls);
    explicit_bzero(p, sizeof *p);
}
