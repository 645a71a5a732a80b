/* node_options.c - what a user said of one node, made into what a connection to it needs. */
#include "app/node_options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "solo/block_file.h"
#include "solo/coinbase_build.h"

bool node_options_here(const struct options *o, size_t i)
{
    return strncasecmp(o->pool[i].url, "http://", 7) == 0 ||
           strncasecmp(o->pool[i].url, "https://", 8) == 0;
}

static bool read_login(const struct options_pool *pool, const struct http_url *url,
                       struct node_conn_config *config, char *why, size_t cap)
{
    config->user = pool->user ? pool->user : url->has_user ? url->user : NULL;
    config->password = pool->password ? pool->password : url->has_password ? url->password : NULL;
    config->cookie_file = pool->rpc_cookie;
    if (config->cookie_file && config->user) {
        snprintf(why, cap, "node %s: either a user and password, or --rpc-cookie", url->origin);
        return false;
    }
    if (!config->cookie_file && !config->user) {
        snprintf(why, cap,
                 "node %s needs a login: -O USER:PASSWORD, or --rpc-cookie FILE with the node's "
                 ".cookie",
                 url->origin);
        return false;
    }
    if (!config->password)
        config->password = "";
    return true;
}

static bool read_address(const struct options *o, struct node_conn_config *config, char *why,
                         size_t cap)
{
    char what[160];

    if (!o->coinbase_address) {
        snprintf(why, cap, "mining on a node needs an address for the reward: --coinbase-addr");
        return false;
    }
    config->address = o->coinbase_address;
    if (address_decode(o->coinbase_address, &config->pay, what, sizeof what) != ERR_OK) {
        snprintf(why, cap, "--coinbase-addr: %s", what);
        return false;
    }
    if (config->pay.ownerless) {
        snprintf(why, cap,
                 "--coinbase-addr: nothing protects this kind of witness program yet: "
                 "whoever sees the reward may take it");
        return false;
    }
    return true;
}

/* Given, or in the user's state folder: $XDG_STATE_HOME/joulehash/journal, else under ~. */
bool node_options_journal(const struct options *o, char *out, char *why, size_t cap)
{
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    int n;

    if (o->journal)
        n = snprintf(out, NODE_OPTIONS_PATH_MAX + 1, "%s", o->journal);
    else if (state && state[0] == '/')
        n = snprintf(out, NODE_OPTIONS_PATH_MAX + 1, "%s/joulehash/journal", state);
    else if (home && home[0] == '/')
        n = snprintf(out, NODE_OPTIONS_PATH_MAX + 1, "%s/.local/state/joulehash/journal", home);
    else {
        snprintf(why, cap, "there is no folder for the journal of found blocks: --journal DIR");
        return false;
    }
    if (n >= 0 && n <= NODE_OPTIONS_PATH_MAX)
        return true;
    snprintf(why, cap, "--journal: too long");
    return false;
}

/* What can be wrong with it is said before anything is mined. */
static bool read_journal(const struct options *o, struct node_options *out, char *why, size_t cap)
{
    int folder;

    if (!node_options_journal(o, out->journal, why, cap))
        return false;
    folder = block_file_folder(out->journal);
    if (folder < 0) {
        snprintf(why, cap, "the journal of found blocks, %.200s: %s (--journal names another)",
                 out->journal, strerror(errno));
        return false;
    }
    close(folder);
    return true;
}

bool node_options_read(const struct options *o, size_t i, struct node_options *out,
                       struct node_conn_config *config, char *why, size_t cap)
{
    const struct options_pool *pool = &o->pool[i];
    const char *proxy = pool->proxy ? pool->proxy : o->proxy;

    memset(config, 0, sizeof *config);
    if (http_url_parse(pool->url, &out->url, why, cap) != ERR_OK)
        return false;
    if (pool->expect_payout) {
        snprintf(why, cap, "node %s: --expect-payout is for pools: a node's blocks are ours",
                 out->url.origin);
        return false;
    }
    if (pool->tls_pins > 0 || pool->tls_cert || pool->tls_key || pool->tls_insecure) {
        snprintf(why, cap, "node %s: pins, client certificates and unchecked TLS are for pools",
                 out->url.origin);
        return false;
    }
    config->url = out->url.address;
    config->shown = out->url.origin;
    config->cacert = o->cacert;
    config->proxy = proxy && strcmp(proxy, "direct") != 0 ? proxy : NULL;
    config->sig = o->coinbase_sig ? o->coinbase_sig : "";
    config->interval_s = o->block_interval_s;
    config->interval_exact = o->exact;
    if (strlen(config->sig) > COINBASE_BUILD_SIG_MAX) {
        snprintf(why, cap, "--coinbase-sig: longer than %d bytes", COINBASE_BUILD_SIG_MAX);
        return false;
    }
    if (!read_login(pool, &out->url, config, why, cap) || !read_address(o, config, why, cap) ||
        !read_journal(o, out, why, cap))
        return false;
    config->journal = out->journal;
    return true;
}

bool node_options_strangers(const struct options *o, char *why, size_t cap)
{
    const char *name = o->coinbase_address         ? "coinbase-addr"
                       : o->coinbase_sig           ? "coinbase-sig"
                       : o->block_interval_s > 0.0 ? "block-interval"
                       : o->exact                  ? "exact"
                                                   : NULL;
    bool node = false;

    for (size_t i = 0; i < o->pools; i++)
        node = node || node_options_here(o, i);
    for (size_t i = 0; i < o->pools && !name; i++)
        if (o->pool[i].rpc_cookie && !node_options_here(o, i)) {
            name = "rpc-cookie";
            node = false;
        }
    if (!name || node)
        return false;
    snprintf(why, cap, "--%s is for mining on a node: -o http://HOST:PORT", name);
    return true;
}
