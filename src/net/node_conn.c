/* node_conn.c - a node as an upstream: its life, and the way to its first template. */
#include "net/node_conn.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "net/backoff.h"
#include "net/node_conn_state.h"

#define CONNECT_NS_MAX (10 * CLOCK_SECOND)
#define FREE_NS (1 * CLOCK_SECOND) /* for the journal, at the end */

static struct node_conn *from_upstream(struct upstream *u)
{
    return (struct node_conn *)u;
}

void node_conn_state(struct node_conn *n, enum upstream_state state, const char *why)
{
    n->state = state;
    n->listener.state(n->listener.context, &n->upstream, state, why);
}

/* ---- the end of a connection ---- */

static void close_connection(struct node_conn *n)
{
    node_call_cancel(n->chain_call);
    n->chain_call = NULL;
    evtimer_del(n->refresh);
    evtimer_del(n->pace);
    evtimer_del(n->hand);
    node_templates_clear(n);
}

void node_conn_fail(struct node_conn *n, enum upstream_failure failure, const char *why)
{
    close_connection(n);
    n->failure = failure;
    node_conn_state(n, UPSTREAM_FAILED, why);
}

/* The node is not to be had, or not of use: wait and try again, unless that was the last try. */
void node_conn_drop(struct node_conn *n, const char *why)
{
    char words[400];

    close_connection(n);
    n->drops++;
    n->failures++;
    if (n->config.retries >= 0 && n->failures > (uint32_t)n->config.retries) {
        node_conn_fail(n, UPSTREAM_FAILURE_RETRIES, why);
        return;
    }
    int64_t pause = backoff_ns(n->failures, n->config.retry_pause_ns, &n->random);

    snprintf(words, sizeof words, "%s; retry in %.1f s", why, (double)pause * 1e-9);
    node_conn_timer(n->retry, pause);
    node_conn_state(n, UPSTREAM_WAITING, words);
}

/* A node's refusal: of the user, for good; else until later. A cookie is made anew at its start. */
void node_conn_drop_for(struct node_conn *n, const struct node_rpc_answer *answer)
{
    if (answer->kind == NODE_RPC_CREDENTIALS && !n->config.cookie_file)
        node_conn_fail(n, UPSTREAM_FAILURE_UNAUTHORIZED, answer->words);
    else
        node_conn_drop(n, answer->words);
}

/* ---- connecting ---- */

static void on_chain(void *context, struct node_rpc_answer *answer)
{
    struct node_conn *n = context;
    struct node_rpc_chain chain;
    char words[320];

    n->chain_call = NULL;
    if (answer->kind != NODE_RPC_OK) {
        node_conn_drop_for(n, answer);
        return;
    }
    if (!node_rpc_chain(answer, &chain)) {
        node_conn_drop(n, "the node does not say which chain it is on");
        return;
    }
    if (!(address_chain_network(chain.name) & n->config.pay.networks)) {
        snprintf(words, sizeof words, "the node is on the chain %s, but the address is for %s",
                 chain.name, address_networks_text(n->config.pay.networks));
        node_conn_fail(n, UPSTREAM_FAILURE_UNUSABLE, words);
        return;
    }
    if (strcmp(chain.name, n->chain) != 0)
        log_info("%s: chain %s, %" PRId64 " blocks", n->url, chain.name, chain.blocks);
    snprintf(n->chain, sizeof n->chain, "%s", chain.name);
    n->connects++;
    node_conn_state(n, UPSTREAM_LOGIN, "");
    if (n->state != UPSTREAM_LOGIN)
        return;
    /* Blocks that wait for a verdict come before new ones, which would only compete with them. */
    if (block_sender_resume(n->sender) + block_sender_replay(n->sender, n->chain) > 0) {
        n->found = true;
        n->verdict_ns = 0;
    }
    node_templates_ask(n);
}

static void on_retry(evutil_socket_t unused, short what, void *argument)
{
    struct node_conn *n = argument;

    (void)unused;
    (void)what;
    n->attempts++;
    node_conn_state(n, UPSTREAM_CONNECTING, "");
    if (n->state != UPSTREAM_CONNECTING)
        return;
    if (node_link_call(n->link, NODE_RPC_CHAIN_REQUEST, sizeof NODE_RPC_CHAIN_REQUEST - 1,
                       n->config.timeout_ns, on_chain, n, &n->chain_call) != ERR_OK)
        node_conn_drop(n, err_text(ERR_NOMEM));
}

/* ---- life ---- */

static enum err node_start(struct upstream *u)
{
    struct node_conn *n = from_upstream(u);

    if (n->state != UPSTREAM_STOPPED && n->state != UPSTREAM_FAILED)
        return ERR_STATE;
    n->failure = UPSTREAM_FAILURE_NONE;
    n->failures = 0;
    node_conn_timer(n->retry, 0);
    return ERR_OK;
}

static void node_stop(struct upstream *u)
{
    struct node_conn *n = from_upstream(u);
    uint64_t lost;

    evtimer_del(n->retry);
    close_connection(n);
    block_sender_pause(n->sender);
    n->found = false;
    lost = ledger_lose_all(n->ledger);
    if (lost > 0)
        log_warn("%s: %" PRIu64 " blocks have no verdict yet%s", n->url, lost,
                 n->journal ? "; they are in the journal and are sent again at the next start"
                            : "");
    if (n->state != UPSTREAM_FAILED)
        node_conn_state(n, UPSTREAM_STOPPED, "");
}

static void node_pause(struct upstream *u, int64_t ns, const char *why)
{
    struct node_conn *n = from_upstream(u);

    if (n->state != UPSTREAM_LOGIN && n->state != UPSTREAM_ALIVE)
        return;
    close_connection(n);
    node_conn_timer(n->retry, ns);
    node_conn_state(n, UPSTREAM_WAITING, why);
}

static void node_status(const struct upstream *u, struct upstream_status *out)
{
    const struct node_conn *n = (const struct node_conn *)u;

    *out = (struct upstream_status){
        .url = n->url,
        .user = n->address,
        .state = n->state,
        .failure = n->failure,
        .solo = true,
        .difficulty = n->difficulty,
        .attempts = n->attempts,
        .connects = n->connects,
        .drops = n->drops,
        .jobs = n->jobs,
        .counts = ledger_counts(n->ledger),
    };
}

static void node_free(struct upstream *u)
{
    struct node_conn *n = from_upstream(u);
    struct event *events[] = {n->retry, n->refresh, n->pace, n->hand};

    if (n->retry && n->refresh && n->pace && n->hand)
        close_connection(n);
    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++)
        if (events[i])
            event_free(events[i]);
    block_sender_free(n->sender, clock_mono_ns() + FREE_NS);
    node_link_free(n->link);
    ledger_free(n->ledger);
    free(n->url);
    free(n->sig);
    free(n->address);
    free(n->journal);
    free(n);
}

/* The calls of the node and the way of its blocks. */
static enum err make_parts(struct node_conn *n, const struct node_conn_config *config)
{
    int64_t timeout = config->timeout_ns;
    struct node_link_config link = {
        .url = config->url,
        .cacert = config->cacert,
        .proxy = config->proxy,
        .user = config->user,
        .password = config->password,
        .cookie_file = config->cookie_file,
        .user_agent = config->user_agent,
        .dump = config->protocol_dump ? n->url : NULL,
        .connect_ns = timeout < CONNECT_NS_MAX ? timeout : CONNECT_NS_MAX,
    };
    struct block_sender_config sender = {
        .name = n->url,
        .journal = config->journal,
        .answer_ns = timeout,
        .retry_pause_ns = config->retry_pause_ns,
        .verdict = node_blocks_on_verdict,
        .context = n,
    };
    enum err e = ledger_new(&n->ledger);

    if (e == ERR_OK)
        e = node_link_new(n->base, &link, &n->link);
    return e == ERR_OK ? block_sender_new(n->base, n->link, &sender, &n->sender) : e;
}

enum err node_conn_new(struct event_base *base, const struct node_conn_config *config,
                       const struct upstream_listener *listener, struct upstream **out)
{
    static const struct upstream_ops ops = {
        .start = node_start,
        .stop = node_stop,
        .pause = node_pause,
        .submit = node_blocks_submit,
        .status = node_status,
        .free = node_free,
    };
    struct node_conn *n = calloc(1, sizeof *n);
    enum err e = ERR_NOMEM;

    *out = NULL;
    if (!n)
        return ERR_NOMEM;
    n->upstream = (struct upstream){.ops = &ops, .index = config->index};
    n->base = base;
    n->config = *config;
    n->listener = *listener;
    n->random.state = (uint64_t)clock_wall_ns() ^ (uint64_t)clock_mono_ns() << 20;
    prng_fill(&n->random, n->extranonce1, sizeof n->extranonce1);
    n->url = strdup(config->shown);
    n->sig = strdup(config->sig);
    n->address = strdup(config->address);
    n->journal = config->journal ? strdup(config->journal) : NULL;
    n->retry = evtimer_new(base, on_retry, n);
    n->refresh = evtimer_new(base, node_templates_on_refresh, n);
    n->pace = evtimer_new(base, node_templates_on_hand, n);
    n->hand = evtimer_new(base, node_templates_on_hand, n);
    if (n->url && n->sig && n->address && (n->journal || !config->journal) && n->retry &&
        n->refresh && n->pace && n->hand)
        e = make_parts(n, config);
    if (e != ERR_OK) {
        int error = errno;

        node_free(&n->upstream);
        errno = error;
        return e;
    }
    *out = &n->upstream;
    return ERR_OK;
}
