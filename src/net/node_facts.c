/* node_facts.c - what a node knows of the chain beside its templates: when the present period of
 * difficulty began, and when its newest block came. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "net/node_conn_state.h"

#define PERIOD 2016 /* blocks of one difficulty */

static void ask(struct node_conn *n, enum node_fact fact);

static void on_answer(void *context, struct node_rpc_answer *answer)
{
    struct node_conn *n = context;
    enum node_fact fact = n->fact;
    char hash[65];
    int64_t time_s;

    n->fact_call = NULL;
    switch (fact) {
    case NODE_FACT_TIP:
        if (node_rpc_header_time(answer, &time_s))
            n->listener.block(n->listener.context, &n->upstream, n->fact_height, time_s);
        if (n->fact_height / PERIOD != n->fact_period || !n->fact_known)
            ask(n, NODE_FACT_START_HASH);
        break;
    case NODE_FACT_START_HASH:
        if (!node_rpc_hash(answer, hash))
            break; /* an old node that was pruned; the tips are seen all the same */
        memcpy(n->fact_hash, hash, sizeof hash);
        ask(n, NODE_FACT_START);
        break;
    case NODE_FACT_START:
        if (!node_rpc_header_time(answer, &time_s))
            break;
        n->fact_known = true;
        n->fact_period = n->fact_height / PERIOD;
        n->listener.block(n->listener.context, &n->upstream, n->fact_period * PERIOD, time_s);
        break;
    }
    if (!n->fact_call && n->fact_again)
        node_facts_ask(n);
}

static void ask(struct node_conn *n, enum node_fact fact)
{
    n->fact = fact;
    if (fact == NODE_FACT_START_HASH)
        node_rpc_hash_request(n->fact_height / PERIOD * PERIOD, n->fact_text);
    else
        node_rpc_header_request(n->fact_hash, n->fact_text);
    /* Without memory there is no fact, and nothing else is lost. */
    (void)node_link_call(n->link, n->fact_text, strlen(n->fact_text), n->config.timeout_ns,
                         on_answer, n, &n->fact_call);
}

void node_facts_ask(struct node_conn *n)
{
    const struct template *t = n->recent[0];

    /* On regtest the difficulty never changes. */
    if (!n->listener.block || !t || strcmp(n->chain, "regtest") == 0)
        return;
    n->fact_again = n->fact_call != NULL;
    if (n->fact_again)
        return;
    n->fact_height = t->height - 1;
    hex_encode_reversed(t->prevhash, sizeof t->prevhash, n->fact_hash);
    ask(n, NODE_FACT_TIP);
}

void node_facts_clear(struct node_conn *n)
{
    node_call_cancel(n->fact_call);
    n->fact_call = NULL;
}
