/* node_conn_state.h - the node upstream's own struct, for node_conn.c and the node_*.c files
 * beside it alone. Loop thread only. */
#ifndef JOULEHASH_NODE_CONN_STATE_H
#define JOULEHASH_NODE_CONN_STATE_H

#include "base/clock.h"
#include "base/prng.h"
#include "net/block_sender.h"
#include "net/node_conn.h"
#include "net/node_link.h"
#include "solo/template.h"

/* What is asked beside templates. */
enum node_fact { NODE_FACT_TIP, NODE_FACT_START_HASH, NODE_FACT_START };

#define NODE_CONN_RECENT 4 /* templates that a block may still come for */

struct node_conn {
    struct upstream upstream;
    struct event_base *base;
    struct node_conn_config config;
    struct upstream_listener listener;
    char *url, *sig, *journal, *address;
    struct prng random;
    struct ledger *ledger;
    struct node_link *link;
    struct block_sender *sender;

    enum upstream_state state;
    enum upstream_failure failure;
    char chain[NODE_RPC_CHAIN_MAX + 1];
    struct event *retry;   /* the end of a pause */
    struct event *refresh; /* time for a new template */
    struct event *pace;    /* the next job may be given */
    struct event *hand;    /* gives or withdraws a job, outside of any call */
    struct node_call *chain_call, *template_call, *proposal_call, *poll_call;
    char *template_text, *poll_text, *proposal_text; /* requests under way */
    int64_t template_asked_ns, poll_asked_ns;

    struct template *recent[NODE_CONN_RECENT]; /* newest first; NULL: none */
    uint64_t serial[NODE_CONN_RECENT];
    struct template *proposed; /* waits for the node's opinion */
    int64_t proposed_asked_ns;
    uint64_t serials;
    uint8_t extranonce1[COINBASE_BUILD_EXTRANONCE1];
    bool given;     /* the newest template's job is out */
    bool withdrawn; /* ... and taken back: a block of it was found */
    bool checked;   /* the node found no fault with a block of ours on this connection */
    bool aux_told;
    uint8_t given_parent[32]; /* of the last job */
    uint8_t found_parent[32]; /* of the block that waits for its verdict or successor */
    bool found;
    int64_t verdict_ns; /* when the verdict on it came; 0: not yet */
    int64_t due_ns;     /* before that no job is given */

    struct node_call *fact_call;
    enum node_fact fact;
    char fact_text[NODE_RPC_HEADER_REQUEST_MAX], fact_hash[65];
    uint32_t fact_height,
        fact_period; /* of the block asked about; of the last start that was told */
    bool fact_again; /* there is a newer block */
    bool fact_known; /* a start was told */

    uint32_t failures;      /* attempts in a row that gave no job */
    uint32_t poll_failures; /* in a row */
    uint64_t attempts, connects, drops, jobs;
    double difficulty;
};

/* node_conn_timer: (re)starts a timer of the connection's. */
static inline void node_conn_timer(struct event *timer, int64_t after_ns)
{
    struct timeval wait = clock_timeval(after_ns);

    evtimer_add(timer, &wait);
}

/* node_conn.c */
void node_conn_state(struct node_conn *n, enum upstream_state state, const char *why);
/* The node is not to be had, or not of use: waits and tries again, unless that was the last try. */
void node_conn_drop(struct node_conn *n, const char *why);
/* The same for its answer; a refusal of the user is for good. */
void node_conn_drop_for(struct node_conn *n, const struct node_rpc_answer *answer);
void node_conn_fail(struct node_conn *n, enum upstream_failure failure, const char *why);

/* node_templates.c */
/* Asks for one now, unless it was asked already. */
void node_templates_ask(struct node_conn *n);
/* Forgets that it was asked: the answer may be from before something. */
void node_templates_forget_call(struct node_conn *n);
/* At the end of a connection: calls and templates. */
void node_templates_clear(struct node_conn *n);
/* Event callbacks: a job is due or to be withdrawn; a template is due. */
void node_templates_on_hand(evutil_socket_t unused, short what, void *argument);
void node_templates_on_refresh(evutil_socket_t unused, short what, void *argument);

/* node_facts.c */
/* Asks for the time of the newest block, and of the first of its period where that is not known. */
void node_facts_ask(struct node_conn *n);
void node_facts_clear(struct node_conn *n);

/* node_blocks.c */
enum session_submit_result node_blocks_submit(struct upstream *u, const struct share *share,
                                              const struct job *job, uint8_t *hash,
                                              double *difficulty);
void node_blocks_on_verdict(void *context, const struct block_sender_verdict *verdict);

#endif
