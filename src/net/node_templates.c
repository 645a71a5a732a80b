/* node_templates.c - a node's templates: asked for, checked by the node, made into jobs in time. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "net/backoff.h"
#include "net/node_conn_state.h"

#define POLL_PAUSE_NS (2 * CLOCK_SECOND)   /* from template to template without a long poll */
#define AGAIN_NS (200 * CLOCK_MILLISECOND) /* before one that came too early is asked for anew */

void node_templates_forget_call(struct node_conn *n)
{
    node_call_cancel(n->template_call);
    n->template_call = NULL;
    free(n->template_text);
    n->template_text = NULL;
}

void node_templates_clear(struct node_conn *n)
{
    node_templates_forget_call(n);
    node_call_cancel(n->proposal_call);
    node_call_cancel(n->poll_call);
    n->proposal_call = n->poll_call = NULL;
    node_facts_clear(n);
    free(n->proposal_text);
    free(n->poll_text);
    n->proposal_text = n->poll_text = NULL;
    for (size_t i = 0; i < NODE_CONN_RECENT; i++) {
        template_free(n->recent[i]);
        n->recent[i] = NULL;
    }
    template_free(n->proposed);
    n->proposed = NULL;
    n->given = n->withdrawn = n->checked = false;
}

/* ---- jobs ---- */

/* Gives the newest template's job, or takes back the one of a found block. */
void node_templates_on_hand(evutil_socket_t unused, short what, void *argument)
{
    struct node_conn *n = argument;
    struct template *t = n->recent[0];
    int64_t now = clock_mono_ns();
    struct job *job;
    char id[24];

    (void)unused;
    (void)what;
    if (n->found) {
        if (n->given && !n->withdrawn) {
            n->withdrawn = true;
            n->listener.job(n->listener.context, &n->upstream, NULL);
        }
        return;
    }
    if (!t || n->given || n->state != UPSTREAM_ALIVE)
        return;
    if (now < n->due_ns) {
        node_conn_timer(n->pace, n->due_ns - now);
        return;
    }
    snprintf(id, sizeof id, "%" PRIu64, n->serial[0]);
    bool clean = n->jobs == 0 || n->withdrawn || memcmp(n->given_parent, t->prevhash, 32) != 0;
    enum err e = template_job(t, id, n->upstream.index,
                              upstream_session(n->upstream.index, n->connects), clean, now, &job);

    if (e != ERR_OK) {
        node_conn_drop(n,
                       e == ERR_RANGE ? "the template's difficulty cannot be mined" : err_text(e));
        return;
    }
    n->given = true;
    n->withdrawn = false;
    n->failures = 0;
    n->jobs++;
    n->difficulty = job->difficulty;
    memcpy(n->given_parent, t->prevhash, 32);
    n->listener.job(n->listener.context, &n->upstream, job);
}

/* ---- templates ---- */

static void start_poll(struct node_conn *n);

/* This is what is mined from now on. */
static void adopt(struct node_conn *n, struct template *t, int64_t asked_ns)
{
    /* Nothing counts until the node has spoken on our block, and then no tip from before that. */
    if (n->found && (n->verdict_ns == 0 ||
                     (asked_ns < n->verdict_ns && memcmp(t->prevhash, n->found_parent, 32) == 0))) {
        template_free(t);
        node_conn_timer(n->refresh, AGAIN_NS);
        return;
    }
    bool new_parent = !n->recent[0] || memcmp(n->recent[0]->prevhash, t->prevhash, 32) != 0;

    if (new_parent) {
        for (size_t i = 0; i < NODE_CONN_RECENT; i++) {
            template_free(n->recent[i]);
            n->recent[i] = NULL;
        }
    }
    template_free(n->recent[NODE_CONN_RECENT - 1]);
    for (size_t i = NODE_CONN_RECENT - 1; i > 0; i--) {
        n->recent[i] = n->recent[i - 1];
        n->serial[i] = n->serial[i - 1];
    }
    n->recent[0] = t;
    n->serial[0] = ++n->serials;
    n->given = false;
    n->found = false;
    if (t->aux_left_out && !n->aux_told) {
        n->aux_told = true;
        log_warn(
            "%s: what the node wants in the coinbase (coinbaseaux) does not fit into it and is "
            "left out",
            n->url);
    }
    if (n->state != UPSTREAM_ALIVE) {
        node_conn_state(n, UPSTREAM_ALIVE, "");
        if (n->state != UPSTREAM_ALIVE) /* the listener stopped us */
            return;
    }
    node_conn_timer(n->refresh, t->longpollid[0] ? n->config.refresh_ns : POLL_PAUSE_NS);
    start_poll(n);
    node_templates_on_hand(-1, 0, n);
    if (new_parent && n->state == UPSTREAM_ALIVE)
        node_facts_ask(n);
}

static void on_proposal(void *context, struct node_rpc_answer *answer)
{
    struct node_conn *n = context;
    char reason[NODE_RPC_WORDS_MAX + 1], words[NODE_RPC_WORDS_MAX + 80];
    struct template *t = n->proposed;
    bool good = node_rpc_proposal(answer, reason);

    n->proposal_call = NULL;
    free(n->proposal_text);
    n->proposal_text = NULL;
    n->proposed = NULL;
    if (good) {
        n->checked = true;
        if (reason[0])
            log_warn("%s: %s, so the first block is not checked before it is mined", n->url,
                     reason);
        else
            log_debug("%s: the node finds no fault with a block on its template", n->url);
        adopt(n, t, n->proposed_asked_ns);
        return;
    }
    template_free(t);
    if (strcmp(reason, "inconclusive-not-best-prevblk") == 0) { /* a block came in between */
        node_templates_ask(n);
        return;
    }
    if (answer->kind != NODE_RPC_OK && answer->kind != NODE_RPC_REFUSED) {
        node_conn_drop_for(n, answer);
        return;
    }
    snprintf(words, sizeof words, "the node refuses the block that would be mined: %s", reason);
    node_conn_drop(n, words);
}

/* Has the node check a block of this template, with a header that is right but for its proof of
 * work. */
static void propose(struct node_conn *n, struct template *t, int64_t asked_ns)
{
    static const uint8_t zeros[COINBASE_BUILD_EXTRANONCE2];
    uint8_t header[80];
    struct job *job = NULL;
    size_t len = 0;
    enum err e = template_job(t, "proposal", 0, 0, true, 0, &job);

    n->proposed = t;
    n->proposed_asked_ns = asked_ns;
    if (e == ERR_OK) {
        job_header(job, zeros, t->version, t->ntime, 0, header);
        job_free(job);
        template_fill(t, header, zeros);
        n->proposal_text = template_proposal(t, &len);
        e = n->proposal_text ? node_link_call(n->link, n->proposal_text, len, n->config.timeout_ns,
                                              on_proposal, n, &n->proposal_call)
                             : ERR_NOMEM;
    }
    if (e != ERR_OK)
        node_conn_drop(n,
                       e == ERR_RANGE ? "the template's difficulty cannot be mined" : err_text(e));
}

/* An answer to getblocktemplate, however it was asked for. */
static void take_template(struct node_conn *n, struct node_rpc_answer *answer, int64_t asked_ns)
{
    struct template_config config = {.script = n->config.pay.script,
                                     .script_len = n->config.pay.script_len,
                                     .sig = n->sig,
                                     .version_rolling = n->config.version_rolling};
    struct template *t;
    char why[200];

    memcpy(config.extranonce1, n->extranonce1, sizeof config.extranonce1);
    enum err e = template_new(answer->result, answer->cut.rest ? &answer->cut : NULL, &config, &t,
                              why, sizeof why);

    if (e == ERR_UNSUPPORTED)
        node_conn_fail(n, UPSTREAM_FAILURE_UNUSABLE, why);
    else if (e != ERR_OK)
        node_conn_drop(n, why);
    else if (n->proposed)
        template_free(t); /* the one that is being checked comes first */
    else if (n->checked)
        adopt(n, t, asked_ns);
    else
        propose(n, t, asked_ns);
}

static void on_template(void *context, struct node_rpc_answer *answer)
{
    struct node_conn *n = context;

    n->template_call = NULL;
    free(n->template_text);
    n->template_text = NULL;
    if (answer->kind == NODE_RPC_OK)
        take_template(n, answer, n->template_asked_ns);
    else if (answer->kind == NODE_RPC_BUSY && n->recent[0])
        node_conn_timer(n->refresh, POLL_PAUSE_NS);
    else
        node_conn_drop_for(n, answer);
}

void node_templates_ask(struct node_conn *n)
{
    if (n->template_call)
        return;
    n->template_text = node_rpc_template_request("");
    n->template_asked_ns = clock_mono_ns();
    if (!n->template_text ||
        node_link_call(n->link, n->template_text, strlen(n->template_text), n->config.timeout_ns,
                       on_template, n, &n->template_call) != ERR_OK)
        node_conn_drop(n, err_text(ERR_NOMEM));
}

void node_templates_on_refresh(evutil_socket_t unused, short what, void *argument)
{
    struct node_conn *n = argument;

    (void)unused;
    (void)what;
    node_conn_timer(n->refresh, n->config.refresh_ns);
    node_templates_ask(n);
}

/* A long poll that failed is no reason to give up: the next template says how things are. */
static void on_poll(void *context, struct node_rpc_answer *answer)
{
    struct node_conn *n = context;

    n->poll_call = NULL;
    free(n->poll_text);
    n->poll_text = NULL;
    if (answer->kind != NODE_RPC_OK) {
        log_debug("%s: long poll: %s", n->url, answer->words);
        node_conn_timer(n->refresh, backoff_ns(++n->poll_failures, AGAIN_NS, &n->random));
        return;
    }
    n->poll_failures = 0;
    take_template(n, answer, n->poll_asked_ns);
}

/* A new tip comes as the answer to this, at some time. */
static void start_poll(struct node_conn *n)
{
    const struct template *t = n->recent[0];

    if (n->poll_call || !t || t->longpollid[0] == '\0')
        return;
    n->poll_text = node_rpc_template_request(t->longpollid);
    n->poll_asked_ns = clock_mono_ns();
    if (!n->poll_text || node_link_call(n->link, n->poll_text, strlen(n->poll_text), 0, on_poll, n,
                                        &n->poll_call) != ERR_OK)
        log_warn("%s: no long poll: %s", n->url, err_text(ERR_NOMEM));
}
