/* test_node_rpc.c - every answer of a node, and what it is taken for. */
#include "tests/support.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "solo/node_rpc.h"

static struct node_rpc_answer read_answer(enum err e, unsigned status, const char *body)
{
    struct node_rpc_answer answer;

    node_rpc_read(e, e == ERR_OK && status == 200 ? "" : "the reason", status, body, strlen(body),
                  &answer);
    return answer;
}

#define ERROR(code) "{\"result\":null,\"error\":{\"code\":" code ",\"message\":\"so\"},\"id\":1}"

static void test_words(void **state)
{
    static const struct row {
        enum err err;
        unsigned status;
        const char *body;
        enum node_rpc_kind kind;
        const char *words;
    } rows[] = {
        {ERR_IO, 0, "", NODE_RPC_UNREACHABLE, "the node does not answer: the reason"},
        {ERR_TIMEOUT, 0, "", NODE_RPC_UNREACHABLE, "the node does not answer: the reason"},
        {ERR_OK, 401, "", NODE_RPC_CREDENTIALS, "the node refuses the user or the password"},
        {ERR_OK, 403, "", NODE_RPC_FORBIDDEN,
         "the node does not serve this address (its rpcallowip)"},
        {ERR_OK, 404, "<html>", NODE_RPC_NO_METHOD, "there is no node at this address: the reason"},
        {ERR_OK, 404, ERROR("-32601"), NODE_RPC_NO_METHOD, "the node does not know the method: so"},
        {ERR_OK, 503, "Work queue depth exceeded", NODE_RPC_BUSY,
         "the node is busy: Work queue depth exceeded"},
        {ERR_OK, 500, ERROR("-28"), NODE_RPC_WARMING, "the node is starting: so"},
        {ERR_OK, 500, ERROR("-9"), NODE_RPC_NO_PEERS, "the node is not connected to any other: so"},
        {ERR_OK, 500, ERROR("-10"), NODE_RPC_SYNCING, "the node is still in its initial sync: so"},
        {ERR_OK, 200, ERROR("-10"), NODE_RPC_SYNCING, "the node is still in its initial sync: so"},
        {ERR_OK, 500, ERROR("-8"), NODE_RPC_REFUSED, "the node answers with an error: -8 so"},
        {ERR_OK, 500, "oops", NODE_RPC_STRANGE, "the node answers: the reason"},
        {ERR_OK, 200, "<html>", NODE_RPC_STRANGE, "this is not a node's JSON-RPC"},
        {ERR_OK, 200, "{}", NODE_RPC_STRANGE, "this is not a node's JSON-RPC"},
        {ERR_OK, 200, "{\"result\":1,\"error\":5}", NODE_RPC_STRANGE,
         "this is not a node's JSON-RPC"},
        {ERR_OK, 200, "{\"result\":null,\"error\":null}", NODE_RPC_OK, ""},
        {ERR_OK, 200, "{\"result\":{},\"id\":2}", NODE_RPC_OK, ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct node_rpc_answer a = read_answer(rows[i].err, rows[i].status, rows[i].body);

        assert_int_equal(a.kind, rows[i].kind);
        assert_string_equal(a.words, rows[i].words);
        node_rpc_clear(&a);
    }
}

/* Its words are cut and made harmless. */
static void test_hostile_words(void **state)
{
    char body[3000] = "{\"error\":{\"code\":-1,\"message\":\"\\u001b[31m";
    struct node_rpc_answer a;

    (void)state;
    memset(body + strlen(body), 'x', 2000);
    strcat(body, "\"},\"result\":null}");
    a = read_answer(ERR_OK, 500, body);
    assert_int_equal(a.kind, NODE_RPC_REFUSED);
    assert_null(strchr(a.words, 0x1b));
    assert_true(strlen(a.words) < 256);
    assert_int_equal(a.code, -1);
}

static void test_verdicts(void **state)
{
    static const struct row {
        const char *result;
        enum node_rpc_verdict verdict;
        const char *reason;
    } rows[] = {
        {"null", NODE_RPC_ACCEPTED, ""},
        {"\"duplicate\"", NODE_RPC_ACCEPTED, "duplicate"},
        {"\"inconclusive\"", NODE_RPC_INCONCLUSIVE, "inconclusive"},
        {"\"duplicate-inconclusive\"", NODE_RPC_INCONCLUSIVE, "duplicate-inconclusive"},
        {"\"prev-blk-not-found\"", NODE_RPC_RETRY, "prev-blk-not-found"},
        {"\"time-too-new\"", NODE_RPC_RETRY, "time-too-new"},
        {"\"duplicate-invalid\"", NODE_RPC_INVALID, "duplicate-invalid"},
        {"\"high-hash\"", NODE_RPC_INVALID, "high-hash"},
        {"\"bad-cb-height\"", NODE_RPC_INVALID, "bad-cb-height"},
        {"\"time-too-old\"", NODE_RPC_INVALID, "time-too-old"},
        {"\"rejected\"", NODE_RPC_INVALID, "rejected"},
        {"7", NODE_RPC_RETRY, "the node's verdict is not understood"},
    };
    char reason[NODE_RPC_WORDS_MAX + 1], body[200];
    struct node_rpc_answer a;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        snprintf(body, sizeof body, "{\"result\":%s,\"error\":null}", rows[i].result);
        a = read_answer(ERR_OK, 200, body);
        assert_int_equal(node_rpc_verdict(&a, reason), rows[i].verdict);
        assert_string_equal(reason, rows[i].reason);
        node_rpc_clear(&a);
    }
    a = read_answer(ERR_OK, 500, ERROR("-22"));
    assert_int_equal(node_rpc_verdict(&a, reason), NODE_RPC_INVALID);
    a = read_answer(ERR_OK, 500, ERROR("-28"));
    assert_int_equal(node_rpc_verdict(&a, reason), NODE_RPC_RETRY);
    a = read_answer(ERR_IO, 0, "");
    assert_int_equal(node_rpc_verdict(&a, reason), NODE_RPC_RETRY);
    assert_true(reason[0] != '\0');
}

static void test_proposals(void **state)
{
    static const struct row {
        unsigned status;
        const char *body;
        bool fine;
    } rows[] = {
        {200, "{\"result\":null}", true},
        {200, "{\"result\":\"bad-txnmrklroot\"}", false},
        {200, "{\"result\":\"inconclusive-not-best-prevblk\"}", false},
        {500, ERROR("-8"), true},
        {404, ERROR("-32601"), true},
        {500, ERROR("-22"), false},
        {503, "busy", false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char reason[NODE_RPC_WORDS_MAX + 1];
        struct node_rpc_answer a = read_answer(ERR_OK, rows[i].status, rows[i].body);

        assert_int_equal(node_rpc_proposal(&a, reason), rows[i].fine);
        assert_true(i == 0 || reason[0] != '\0');
        node_rpc_clear(&a);
    }
}

static void test_chain(void **state)
{
    struct node_rpc_answer a = read_answer(ERR_OK, 200,
                                           "{\"result\":{\"chain\":\"testnet4\",\"blocks\":7,"
                                           "\"headers\":9,\"initialblockdownload\":true}}");
    struct node_rpc_chain chain;

    (void)state;
    assert_true(node_rpc_chain(&a, &chain));
    assert_string_equal(chain.name, "testnet4");
    assert_true(chain.initial_download);
    assert_int_equal(chain.blocks, 7);
    assert_int_equal(chain.headers, 9);
    node_rpc_clear(&a);
    a = read_answer(ERR_OK, 200, "{\"result\":{\"chain\":5}}");
    assert_false(node_rpc_chain(&a, &chain));
    node_rpc_clear(&a);
    a = read_answer(ERR_OK, 200, "{\"result\":null}");
    assert_false(node_rpc_chain(&a, &chain));
}

static void test_requests(void **state)
{
    char *text = node_rpc_template_request(""), header[NODE_RPC_HEADER_REQUEST_MAX];
    json_t *request = json_loads(text, 0, NULL), *asked;
    struct node_rpc_answer a;
    int64_t n;

    (void)state;
    asked = json_array_get(json_object_get(request, "params"), 0);
    assert_string_equal(json_string_value(json_object_get(request, "method")), "getblocktemplate");
    assert_int_equal(json_array_size(json_object_get(asked, "rules")), 2);
    assert_null(json_object_get(asked, "longpollid"));
    json_decref(request);
    free(text);
    text = node_rpc_template_request("tip\"7");
    request = json_loads(text, 0, NULL);
    asked = json_array_get(json_object_get(request, "params"), 0);
    assert_string_equal(json_string_value(json_object_get(asked, "longpollid")), "tip\"7");
    json_decref(request);
    free(text);
    request = json_loads(NODE_RPC_CHAIN_REQUEST, 0, NULL);
    assert_string_equal(json_string_value(json_object_get(request, "method")), "getblockchaininfo");
    json_decref(request);
    node_rpc_header_request("00ff", header);
    request = json_loads(header, 0, NULL);
    assert_string_equal(json_string_value(json_array_get(json_object_get(request, "params"), 0)),
                        "00ff");
    json_decref(request);
    a = read_answer(ERR_OK, 200, "{\"result\":{\"confirmations\":-1}}");
    assert_true(node_rpc_confirmations(&a, &n) && n == -1);
    node_rpc_clear(&a);
    a = read_answer(ERR_OK, 500, ERROR("-5"));
    assert_false(node_rpc_confirmations(&a, &n));
}

static void test_facts(void **state)
{
    static const char hash[] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    char request[NODE_RPC_HEADER_REQUEST_MAX], out[65], body[200];
    struct node_rpc_answer a;
    int64_t time_s;

    (void)state;
    node_rpc_hash_request(2016, request);
    json_t *asked = json_loads(request, 0, NULL);

    assert_string_equal(json_string_value(json_object_get(asked, "method")), "getblockhash");
    assert_int_equal(json_integer_value(json_array_get(json_object_get(asked, "params"), 0)), 2016);
    json_decref(asked);
    snprintf(body, sizeof body, "{\"result\":\"%s\"}", hash);
    a = read_answer(ERR_OK, 200, body);
    assert_true(node_rpc_hash(&a, out));
    assert_string_equal(out, hash);
    node_rpc_clear(&a);
    snprintf(body, sizeof body, "{\"result\":\"%.63sx\"}", hash);
    a = read_answer(ERR_OK, 200, body);
    assert_false(node_rpc_hash(&a, out));
    assert_false(node_rpc_header_time(&a, &time_s));
    node_rpc_clear(&a);
    a = read_answer(ERR_OK, 200, "{\"result\":{\"time\":1700000000}}");
    assert_true(node_rpc_header_time(&a, &time_s) && time_s == 1700000000);
    assert_false(node_rpc_hash(&a, out));
    node_rpc_clear(&a);
    a = read_answer(ERR_OK, 200, "{\"result\":{\"time\":-1}}");
    assert_false(node_rpc_header_time(&a, &time_s));
    node_rpc_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),    cmocka_unit_test(test_hostile_words),
        cmocka_unit_test(test_verdicts), cmocka_unit_test(test_proposals),
        cmocka_unit_test(test_chain),    cmocka_unit_test(test_requests),
        cmocka_unit_test(test_facts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
