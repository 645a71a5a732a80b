/* node_blocks.c - blocks for a node: from a share to the sender, from its verdict to the books. */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "hash/sha256.h"
#include "net/node_conn_state.h"

/* The time of the next job: the pace goes on from when this one was due, unless that is long ago.
 */
static void advance_pace(struct node_conn *n)
{
    int64_t now = clock_mono_ns();
    double chance = ((double)(prng_next(&n->random) >> 11) + 0.5) / 9007199254740992.0;
    double interval =
        n->config.interval_exact ? n->config.interval_s : -log(chance) * n->config.interval_s;

    if (n->config.interval_s <= 0.0)
        return;
    if (n->due_ns == 0 || n->due_ns < now - (int64_t)(n->config.interval_s * 1e9))
        n->due_ns = now;
    n->due_ns += (int64_t)(interval * 1e9);
}

/* ---- blocks ---- */

static enum reject_reason reason_of(const char *words)
{
    if (strcmp(words, "high-hash") == 0)
        return REJECT_LOW_DIFFICULTY;
    if (strncmp(words, "inconclusive", 12) == 0 || strcmp(words, "prev-blk-not-found") == 0)
        return REJECT_STALE;
    if (strncmp(words, "duplicate", 9) == 0)
        return REJECT_DUPLICATE;
    if (strncmp(words, "time-", 5) == 0)
        return REJECT_TIME;
    return strncmp(words, "bad-version", 11) == 0 ? REJECT_VERSION : REJECT_OTHER;
}

/* What comes next does not wait for it any longer. */
static void go_on(struct node_conn *n, bool accepted)
{
    n->verdict_ns = clock_mono_ns();
    if (accepted)
        advance_pace(n);
    if (n->state != UPSTREAM_ALIVE)
        return;
    node_templates_forget_call(n); /* what it answers may be from before */
    node_templates_ask(n);
}

void node_blocks_on_verdict(void *context, const struct block_sender_verdict *v)
{
    struct node_conn *n = context;
    bool accepted = v->verdict == NODE_RPC_ACCEPTED;
    struct upstream_verdict verdict = {.accepted = accepted,
                                       .reason = accepted ? REJECT_NONE : reason_of(v->reason)};

    if (v->ticket == 0) { /* of an earlier run, which is told apart in the log */
        if (n->found && n->verdict_ns == 0)
            go_on(n, false);
        return;
    }
    if (v->verdict == NODE_RPC_RETRY) {
        if (n->found)
            go_on(n, false);
        return;
    }
    if (!ledger_resolve(n->ledger, v->ticket, accepted, verdict.reason, false, &verdict.entry))
        return; /* lost by a stop */
    verdict.latency_ns = clock_mono_ns() - verdict.entry.sent_ns;
    snprintf(verdict.text, sizeof verdict.text, "%.*s", MESSAGE_REASON_MAX, v->reason);
    go_on(n, accepted);
    n->listener.verdict(n->listener.context, &n->upstream, &verdict);
}

/* The template of a job, by the number that is its id. */
static struct template *find_template(struct node_conn *n, const struct job *job)
{
    uint64_t serial = strtoull(job->id, NULL, 10);

    for (size_t i = 0; i < NODE_CONN_RECENT; i++)
        if (n->recent[i] && n->serial[i] == serial)
            return n->recent[i];
    return NULL;
}

/* Hands the block over, with the bytes that were laid out when the template came. */
static bool send_block(struct node_conn *n, struct template *t, const uint8_t header[80],
                       const struct share *share, uint64_t id)
{
    struct block_record *record;
    char *request = t->submit;
    size_t request_len = t->submit_len;

    template_fill(t, header, share->extranonce2);
    record = block_record_new(n->chain, t->height, t->block, t->block_len);
    t->block = NULL;
    t->submit = NULL;
    if (!record) {
        free(request);
        return false;
    }
    return block_sender_send(n->sender, record, request, request_len, id) == ERR_OK;
}

enum session_submit_result node_blocks_submit(struct upstream *u, const struct share *share,
                                              const struct job *job, uint8_t *hash,
                                              double *difficulty)
{
    struct node_conn *n = (struct node_conn *)u;
    uint8_t header[80], digest[32];
    struct target number;
    struct ledger_entry entry = {.share = *share};

    if (!job || n->state != UPSTREAM_ALIVE ||
        share->session != upstream_session(u->index, n->connects)) {
        ledger_stale(n->ledger);
        return SESSION_SUBMIT_STALE;
    }
    if (n->found) { /* one at a time */
        ledger_throttled(n->ledger);
        return SESSION_SUBMIT_FULL;
    }
    struct template *t = find_template(n, job);

    if (!t || !t->submit) {
        ledger_stale(n->ledger);
        return SESSION_SUBMIT_STALE;
    }
    job_header(job, share->extranonce2, share->version, share->ntime, share->nonce, header);
    sha256d(header, sizeof header, digest);
    if (!target_meets(digest, &job->network))
        return SESSION_SUBMIT_WRONG;
    target_from_hash(digest, &number);
    if (hash)
        memcpy(hash, digest, sizeof digest);
    entry.share_difficulty = target_difficulty(&number);
    if (difficulty)
        *difficulty = entry.share_difficulty;
    if (ledger_seen(n->ledger, digest))
        return SESSION_SUBMIT_DUPLICATE;
    entry.id = ledger_next_id(n->ledger);
    entry.difficulty = job->difficulty;
    entry.sent_ns = clock_mono_ns();
    if (ledger_send(n->ledger, &entry) != ERR_OK) {
        ledger_throttled(n->ledger);
        return SESSION_SUBMIT_FULL;
    }
    memcpy(n->found_parent, t->prevhash, 32);
    n->found = true;
    n->verdict_ns = 0;
    if (!send_block(n, t, header, share, entry.id)) {
        log_error("%s: out of memory: a block is lost", n->url);
        ledger_lose(n->ledger, entry.id);
        n->found = false;
    }
    node_conn_timer(n->hand, 0);
    return SESSION_SUBMIT_SENT;
}
