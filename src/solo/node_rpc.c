/* node_rpc.c - what a node's answers mean. */
#include "solo/node_rpc.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/bytes.h"
#include "base/inert.h"

/* Codes of Bitcoin Core's rpc/protocol.h. */
enum {
    CODE_NO_METHOD = -32601,
    CODE_WARMING = -28,
    CODE_DESERIALIZATION = -22,
    CODE_SYNCING = -10,
    CODE_NO_PEERS = -9,
    CODE_PARAMETER = -8,
};

static void say(struct node_rpc_answer *out, enum node_rpc_kind kind, const char *words,
                const char *detail)
{
    out->kind = kind;
    snprintf(out->words, sizeof out->words, "%s%s%s", words, detail[0] ? ": " : "", detail);
}

/* An error object of JSON-RPC. */
static void read_error(const json_t *error, struct node_rpc_answer *out)
{
    const json_t *code = json_object_get(error, "code");
    const json_t *message = json_object_get(error, "message");
    char text[160] = "", numbered[200];

    if (json_is_string(message))
        inert_copy(text, sizeof text, json_string_value(message), json_string_length(message));
    out->code = json_is_integer(code) ? (int64_t)json_integer_value(code) : 0;
    switch (out->code) {
    case CODE_WARMING:
        say(out, NODE_RPC_WARMING, "the node is starting", text);
        break;
    case CODE_NO_PEERS:
        say(out, NODE_RPC_NO_PEERS, "the node is not connected to any other", text);
        break;
    case CODE_SYNCING:
        say(out, NODE_RPC_SYNCING, "the node is still in its initial sync", text);
        break;
    case CODE_NO_METHOD:
        say(out, NODE_RPC_NO_METHOD, "the node does not know the method", text);
        break;
    default:
        snprintf(numbered, sizeof numbered, "%" PRId64 " %s", out->code, text);
        say(out, NODE_RPC_REFUSED, "the node answers with an error", numbered);
    }
}

void node_rpc_read(enum err e, const char *why, unsigned status, const char *body, size_t len,
                   struct node_rpc_answer *out)
{
    json_t *root, *error, *result;
    char text[120];

    memset(out, 0, sizeof *out);
    if (e != ERR_OK) {
        say(out, NODE_RPC_UNREACHABLE, "the node does not answer", why);
        return;
    }
    if (status == 401) {
        say(out, NODE_RPC_CREDENTIALS, "the node refuses the user or the password", "");
        return;
    }
    if (status == 403) {
        say(out, NODE_RPC_FORBIDDEN, "the node does not serve this address (its rpcallowip)", "");
        return;
    }
    if (status == 503) {
        say(out, NODE_RPC_BUSY, "the node is busy", inert_copy(text, sizeof text, body, len));
        return;
    }
    if (len >= TEMPLATE_TEXT_LEAST && template_text_cut(body, len, &out->cut))
        root = json_loadb(out->cut.rest, out->cut.rest_len, JSON_REJECT_DUPLICATES, NULL);
    else
        root = json_loadb(body, len, JSON_REJECT_DUPLICATES, NULL);
    error = json_object_get(root, "error");
    result = json_object_get(root, "result");
    if (json_is_object(error)) {
        read_error(error, out);
    } else if (status == 404) {
        say(out, NODE_RPC_NO_METHOD, "there is no node at this address", why);
    } else if (status != 200) {
        say(out, NODE_RPC_STRANGE, "the node answers", why);
    } else if (!result || (error && !json_is_null(error))) {
        say(out, NODE_RPC_STRANGE, "this is not a node's JSON-RPC", "");
    } else if (!json_is_null(result)) {
        out->result = json_incref(result);
    }
    json_decref(root);
}

void node_rpc_clear(struct node_rpc_answer *answer)
{
    json_decref(answer->result);
    answer->result = NULL;
    template_text_clear(&answer->cut);
}

char *node_rpc_template_request(const char *longpollid)
{
    json_t *params = json_pack("{s:[s,s],s:[s,s,s]}", "rules", "segwit", "signet", "capabilities",
                               "coinbasevalue", "longpoll", "proposal");

    if (params && longpollid[0] != '\0')
        json_object_set_new(params, "longpollid", json_string(longpollid));
    json_t *request = json_pack("{s:s,s:s,s:s,s:[o]}", "jsonrpc", "1.0", "id", "template", "method",
                                "getblocktemplate", "params", params);
    char *text = json_dumps(request, JSON_COMPACT);

    json_decref(request);
    return text;
}

char *node_rpc_submit_request(const uint8_t *block, size_t len, size_t *text_len)
{
    static const char before[] =
        "{\"jsonrpc\":\"1.0\",\"id\":\"submitblock\",\"method\":\"submitblock\",\"params\":[\"";
    static const char after[] = "\"]}";
    char *text = malloc(sizeof before + 2 * len + sizeof after);

    if (!text)
        return NULL;
    memcpy(text, before, sizeof before - 1);
    hex_encode(block, len, text + sizeof before - 1);
    memcpy(text + sizeof before - 1 + 2 * len, after, sizeof after);
    *text_len = sizeof before - 1 + 2 * len + sizeof after - 1;
    return text;
}

void node_rpc_header_request(const char *hash, char out[NODE_RPC_HEADER_REQUEST_MAX])
{
    snprintf(out, NODE_RPC_HEADER_REQUEST_MAX,
             "{\"jsonrpc\":\"1.0\",\"id\":\"header\",\"method\":\"getblockheader\",\"params\":["
             "\"%.64s\"]}",
             hash);
}

void node_rpc_hash_request(uint32_t height, char out[NODE_RPC_HEADER_REQUEST_MAX])
{
    snprintf(out, NODE_RPC_HEADER_REQUEST_MAX,
             "{\"jsonrpc\":\"1.0\",\"id\":\"hash\",\"method\":\"getblockhash\",\"params\":["
             "%" PRIu32 "]}",
             height);
}

bool node_rpc_hash(const struct node_rpc_answer *answer, char out[65])
{
    const char *text = json_string_value(answer->result);
    uint8_t hash[32];

    if (json_string_length(answer->result) != 64 || !hex_decode(text, 64, hash))
        return false;
    memcpy(out, text, 65);
    return true;
}

bool node_rpc_header_time(const struct node_rpc_answer *answer, int64_t *out)
{
    const json_t *value = json_object_get(answer->result, "time");

    if (!json_is_integer(value) || json_integer_value(value) < 0 ||
        json_integer_value(value) > UINT32_MAX)
        return false;
    *out = (int64_t)json_integer_value(value);
    return true;
}

bool node_rpc_confirmations(const struct node_rpc_answer *answer, int64_t *out)
{
    const json_t *value = json_object_get(answer->result, "confirmations");

    if (!json_is_integer(value))
        return false;
    *out = (int64_t)json_integer_value(value);
    return true;
}

static int64_t count(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    return json_is_integer(value) ? (int64_t)json_integer_value(value) : -1;
}

bool node_rpc_chain(const struct node_rpc_answer *answer, struct node_rpc_chain *out)
{
    const json_t *name = json_object_get(answer->result, "chain");

    memset(out, 0, sizeof *out);
    if (!json_is_string(name))
        return false;
    inert_copy(out->name, sizeof out->name, json_string_value(name), json_string_length(name));
    out->initial_download = json_is_true(json_object_get(answer->result, "initialblockdownload"));
    out->blocks = count(answer->result, "blocks");
    out->headers = count(answer->result, "headers");
    return true;
}

/* BIP22's words, as nodes give them. */
static enum node_rpc_verdict verdict_of_word(const char *word)
{
    static const struct word {
        const char *text;
        enum node_rpc_verdict verdict;
    } words[] = {
        {"duplicate", NODE_RPC_ACCEPTED},
        {"inconclusive", NODE_RPC_INCONCLUSIVE},
        {"duplicate-inconclusive", NODE_RPC_INCONCLUSIVE},
        {"inconclusive-not-best-prevblk", NODE_RPC_INCONCLUSIVE},
        {"prev-blk-not-found", NODE_RPC_RETRY},
        {"time-too-new", NODE_RPC_RETRY},
    };

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(words[i].text, word) == 0)
            return words[i].verdict;
    return NODE_RPC_INVALID;
}

enum node_rpc_verdict node_rpc_verdict(const struct node_rpc_answer *answer, char *reason)
{
    const char *word = json_string_value(answer->result);

    if (answer->kind != NODE_RPC_OK) {
        snprintf(reason, NODE_RPC_WORDS_MAX + 1, "%s", answer->words);
        return answer->code == CODE_DESERIALIZATION ? NODE_RPC_INVALID : NODE_RPC_RETRY;
    }
    reason[0] = '\0';
    if (!answer->result)
        return NODE_RPC_ACCEPTED;
    if (!word) {
        snprintf(reason, NODE_RPC_WORDS_MAX + 1, "the node's verdict is not understood");
        return NODE_RPC_RETRY;
    }
    inert_copy(reason, NODE_RPC_WORDS_MAX + 1, word, strlen(word));
    return verdict_of_word(word);
}

bool node_rpc_proposal(const struct node_rpc_answer *answer, char *reason)
{
    enum node_rpc_verdict verdict = node_rpc_verdict(answer, reason);

    if (answer->kind == NODE_RPC_NO_METHOD || answer->code == CODE_PARAMETER) {
        snprintf(reason, NODE_RPC_WORDS_MAX + 1, "the node does not check proposals");
        return true;
    }
    return verdict == NODE_RPC_ACCEPTED;
}
