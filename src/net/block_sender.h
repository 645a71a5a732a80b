/* block_sender.h - the way of a found block to the node: to the journal first, to the node when
 * that is done or has taken too long, and again and again until the node has spoken. Loop thread
 * only. */
#ifndef JOULEHASH_BLOCK_SENDER_H
#define JOULEHASH_BLOCK_SENDER_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/event.h>

#include "base/err.h"
#include "net/node_link.h"
#include "solo/block_file.h"
#include "solo/node_rpc.h"

#define BLOCK_SENDER_MAX 64 /* blocks under way at a time */

struct block_sender;

/* What a node said of a block. With RETRY the sender sends it again, and tells what came of that;
 * with INCONCLUSIVE it asks now and then whether the block has won, which is only logged. */
struct block_sender_verdict {
    uint64_t ticket; /* 0: replayed from an earlier run */
    enum node_rpc_verdict verdict;
    const char *reason; /* the node's words, borrowed; "" for a plain yes */
    const struct block_record *record;
};

struct block_sender_config {
    const char *name;       /* of the node, for the log; borrowed while it lives */
    const char *journal;    /* folder; NULL: blocks are not kept */
    int64_t answer_ns;      /* longest wait for the node's verdict */
    int64_t retry_pause_ns; /* first pause before a block is sent again; doubles up to a minute */
    /* Told from the event loop, never from within a call. */
    void (*verdict)(void *context, const struct block_sender_verdict *verdict);
    void *context;
};

/* block_sender_new: the link is borrowed. ERR_IO with errno: the journal's folder cannot be used;
 * ERR_NOMEM. */
enum err block_sender_new(struct event_base *base, struct node_link *link,
                          const struct block_sender_config *config, struct block_sender **out);

/* block_sender_free: what was not settled stays in the journal. The journal's thread has until
 * deadline_ns to finish. NULL is fine. */
void block_sender_free(struct block_sender *s, int64_t deadline_ns);

/* block_sender_send: record and request (malloc, the JSON-RPC text that submits it) become the
 * sender's. ERR_LIMIT: BLOCK_SENDER_MAX are under way; both are freed then. In: ticket, not 0. */
enum err block_sender_send(struct block_sender *s, struct block_record *record, char *request,
                           size_t request_len, uint64_t ticket);

/* block_sender_replay: sends what an earlier run left for this chain; once. Returns how many blocks
 * that are. */
size_t block_sender_replay(struct block_sender *s, const char *chain);

/* block_sender_pause: stops sending, as the node is not to be used for now.
 * block_sender_resume: sends at once whatever has no verdict yet, as the node is there again.
 * Returns how many blocks that are. */
void block_sender_pause(struct block_sender *s);
size_t block_sender_resume(struct block_sender *s);

#endif
