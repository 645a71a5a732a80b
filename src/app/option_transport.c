/* option_transport.c - puts the way to pools into the options: proxies, TLS, and what is recorded
 * of it. */
#include "app/option_table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "net/proxy.h"

static bool refuse(char *why, size_t cap, const struct option_row *row, const char *what)
{
    snprintf(why, cap, "--%s : %s", row->name, what);
    return false;
}

static bool set_text(char **to, const char *value)
{
    char *copy = strdup(value);

    if (!copy)
        return false;
    if (*to)
        explicit_bzero(*to, strlen(*to)); /* it may hold a password */
    free(*to);
    *to = copy;
    return true;
}

/* Before the first pool it is for all that have none of their own. */
static bool apply_proxy(struct options *o, const struct option_row *row, const char *value,
                        char *why, size_t cap)
{
    struct options_pool *pool = o->pools > 0 ? &o->pool[o->pools - 1] : NULL;
    char **to = pool ? &pool->proxy : &o->proxy;
    struct proxy proxy;
    char what[160] = "out of memory", *text = NULL;
    bool ok = proxy_parse(value, &proxy, what, sizeof what) == ERR_OK;

    /* The same to us; libcurl, which asks nodes, would resolve names here without the h. */
    if (ok && strncasecmp(value, "socks5://", 9) == 0)
        ok = asprintf(&text, "socks5h://%s", value + 9) >= 0;
    ok = ok && set_text(to, text ? text : value);
    if (text)
        explicit_bzero(text, strlen(text));
    free(text);
    explicit_bzero(&proxy, sizeof proxy);
    return ok || refuse(why, cap, row, what); /* it may hold a password */
}

static bool apply_tls(struct options_pool *pool, const struct option_row *row, const char *value,
                      char *why, size_t cap)
{
    char **to;

    if (row->id == OPTION_TLS_INSECURE) {
        pool->tls_insecure = true;
        return true;
    }
    if (row->id == OPTION_TLS_PIN) {
        if (pool->tls_pins == OPTIONS_PINS_MAX)
            return refuse(why, cap, row, "too many pins for one pool");
        to = &pool->tls_pin[pool->tls_pins++];
    } else {
        to = row->id == OPTION_TLS_CERT ? &pool->tls_cert : &pool->tls_key;
    }
    return set_text(to, value) || refuse(why, cap, row, "out of memory");
}

bool option_apply_transport(struct options *o, const struct option_row *row, const char *value,
                            char *why, size_t cap)
{
    if (row->id == OPTION_PROXY)
        return apply_proxy(o, row, value, why, cap);
    if (row->id == OPTION_CACERT)
        return set_text(&o->cacert, value) || refuse(why, cap, row, "out of memory");
    if (row->id == OPTION_RECORD)
        return set_text(&o->record, value) || refuse(why, cap, row, "out of memory");
    if (o->pools == 0)
        return refuse(why, cap, row, "belongs to a pool: put it after -o URL");
    return apply_tls(&o->pool[o->pools - 1], row, value, why, cap);
}
