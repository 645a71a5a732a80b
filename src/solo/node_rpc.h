/* node_rpc.h - a Bitcoin node's JSON-RPC: what is asked, and what its answers mean, in words. Pure.
 * Sources: Bitcoin Core's rpc/protocol.h, httprpc.cpp and rpc/mining.cpp as they behave; BIP22. */
#ifndef JOULEHASH_NODE_RPC_H
#define JOULEHASH_NODE_RPC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "solo/template_text.h"

#define NODE_RPC_WORDS_MAX 255
#define NODE_RPC_CHAIN_MAX 31

struct json_t; /* jansson's */

enum node_rpc_kind {
    NODE_RPC_OK,
    NODE_RPC_UNREACHABLE, /* no whole answer came */
    NODE_RPC_CREDENTIALS, /* 401 */
    NODE_RPC_FORBIDDEN,   /* 403: an address that it does not serve */
    NODE_RPC_NO_METHOD,
    NODE_RPC_BUSY,     /* 503: too many requests waiting */
    NODE_RPC_WARMING,  /* -28 */
    NODE_RPC_NO_PEERS, /* -9 */
    NODE_RPC_SYNCING,  /* -10 */
    NODE_RPC_REFUSED,  /* another JSON-RPC error */
    NODE_RPC_STRANGE,  /* not JSON-RPC at all */
};

struct node_rpc_answer {
    enum node_rpc_kind kind;
    int64_t code;                       /* of a JSON-RPC error; 0: none */
    char words[NODE_RPC_WORDS_MAX + 1]; /* for people, inert; "" with OK */
    struct json_t *result;              /* owned; NULL unless OK, and for null */
    struct template_text cut; /* a long answer's list of transactions, which the result then
                                 holds empty: see node_rpc_read. rest NULL: not cut */
};

/* node_rpc_read: an HTTP answer. In: e and why, of the transport (why is inert); status, 0 for
 * none; body, `len` bytes, outlives the answer where that is a template. node_rpc_clear frees what
 * it holds. */
void node_rpc_read(enum err e, const char *why, unsigned status, const char *body, size_t len,
                   struct node_rpc_answer *out);
void node_rpc_clear(struct node_rpc_answer *answer);

#define NODE_RPC_CHAIN_REQUEST                                                                     \
    "{\"jsonrpc\":\"1.0\",\"id\":\"chain\",\"method\":\"getblockchaininfo\",\"params\":[]}"

/* node_rpc_template_request: getblocktemplate; longpollid "" asks for an answer at once. Owned by
 * the caller; NULL when out of memory. */
char *node_rpc_template_request(const char *longpollid);

/* node_rpc_submit_request: submitblock of a block's bytes. Owned by the caller, *text_len long;
 * NULL when out of memory. */
char *node_rpc_submit_request(const uint8_t *block, size_t len, size_t *text_len);

/* node_rpc_header_request: getblockheader of a hash as shown to people (64 digits). */
#define NODE_RPC_HEADER_REQUEST_MAX 160
void node_rpc_header_request(const char *hash, char out[NODE_RPC_HEADER_REQUEST_MAX]);

/* node_rpc_hash_request: getblockhash of a height. */
void node_rpc_hash_request(uint32_t height, char out[NODE_RPC_HEADER_REQUEST_MAX]);

/* node_rpc_hash: of an answer to that; false when it is none. */
bool node_rpc_hash(const struct node_rpc_answer *answer, char out[65]);

/* node_rpc_header_time: the time that a header says, of an answer to node_rpc_header_request. */
bool node_rpc_header_time(const struct node_rpc_answer *answer, int64_t *out);

/* node_rpc_confirmations: of an answer to that; false when it says none. -1: not on the chain. */
bool node_rpc_confirmations(const struct node_rpc_answer *answer, int64_t *out);

struct node_rpc_chain {
    char name[NODE_RPC_CHAIN_MAX + 1]; /* inert: main, test, testnet4, signet, regtest */
    bool initial_download;
    int64_t blocks, headers; /* -1: not told */
};

/* node_rpc_chain: an answer to NODE_RPC_CHAIN_REQUEST; false when it is none. */
bool node_rpc_chain(const struct node_rpc_answer *answer, struct node_rpc_chain *out);

/* What a node says of a block that it was given. */
enum node_rpc_verdict {
    NODE_RPC_ACCEPTED,     /* taken, or known already */
    NODE_RPC_INCONCLUSIVE, /* stored, but not the tip */
    NODE_RPC_RETRY,        /* not now: its parent is unknown, the node is busy, gone, starting */
    NODE_RPC_INVALID,      /* never */
};

/* node_rpc_verdict: of an answer to submitblock, with the node's own words, inert, in `reason`
 * (NODE_RPC_WORDS_MAX + 1 bytes); "" for a plain yes. */
enum node_rpc_verdict node_rpc_verdict(const struct node_rpc_answer *answer, char *reason);

/* node_rpc_proposal: of an answer to a proposal: true when the node finds no fault, or does not
 * know proposals (then reason says so); else reason as above. */
bool node_rpc_proposal(const struct node_rpc_answer *answer, char *reason);

#endif
