/* test_template_text.c - cutting the transactions out of a template's text gives what parsing all
 * of it gives, and where the text is unusual or cut short, nothing. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "solo/node_rpc.h"
#include "solo/template.h"

#define HEAD                                                                                       \
    "{\"result\":{\"mutable\":[\"time\",\"transactions\",\"prevblock\"],\"height\":9,"             \
    "\"curtime\":1700000000,\"version\":536870912,\"bits\":\"207fffff\",\"coinbasevalue\":50,"     \
    "\"rules\":[\"!segwit\"],\"previousblockhash\":"                                               \
    "\"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\","
#define TAIL "},\"error\":null,\"id\":\"template\"}"

/* An answer with so many transactions, in one of two ways of writing. */
static char *made(size_t n, bool spaced)
{
    size_t cap = 2000 + 700 * n;
    char *text = malloc(cap), data[201];
    size_t at = (size_t)snprintf(text, cap, HEAD "\"transactions\"%s[", spaced ? " :\n " : ":");

    memset(data, 'c', 200);
    for (size_t i = 0; i < n; i++) {
        data[200 - i % 40 * 2] = '\0';
        at += (size_t)snprintf(text + at, cap - at,
                               "%s{%s\"data\":\"%s\",\"txid\":%s\"%064zx\",\"hash\":\"%064zx\","
                               "\"depends\":[%s],\"fee\":%zu,\"sigops\" : 4 , \"x\":null}%s",
                               i > 0 ? "," : "", spaced ? "\r\n\t" : "", data, spaced ? " " : "",
                               i + 1, i + 99, i % 2 ? "1, 2" : "", i, spaced ? " " : "");
        data[200 - i % 40 * 2] = 'c';
    }
    snprintf(text + at, cap - at, "]" TAIL);
    return text;
}

static struct template *taken(const json_t *result, const struct template_text *cut)
{
    static const uint8_t pay[22] = {0, 20};
    struct template_config config = {.script = pay, .script_len = sizeof pay, .sig = ""};
    struct template *t;
    char why[200] = "";

    if (template_new(result, cut, &config, &t, why, sizeof why) != ERR_OK)
        fail_msg("%s", why);
    return t;
}

static void test_same_as_parsed(void **state)
{
    static const size_t counts[] = {0, 1, 2, 3, 50, 1023, 1024, 1025, 3000};

    (void)state;
    for (size_t k = 0; k < 2 * sizeof counts / sizeof counts[0]; k++) {
        char *text = made(counts[k / 2], k % 2 == 1);
        size_t len = strlen(text);
        json_t *whole = json_loadb(text, len, 0, NULL), *rest;
        struct template_text cut;

        assert_non_null(whole);
        assert_true(template_text_cut(text, len, &cut));
        assert_int_equal(cut.count, counts[k / 2]);
        assert_int_equal(strlen(cut.rest), cut.rest_len);
        rest = json_loadb(cut.rest, cut.rest_len, 0, NULL);
        assert_non_null(rest);
        struct template *one = taken(json_object_get(whole, "result"), NULL);
        struct template *other = taken(json_object_get(rest, "result"), &cut);

        assert_int_equal(one->transactions, other->transactions);
        assert_int_equal(one->block_len, other->block_len);
        assert_memory_equal(one->block, other->block, one->block_len);
        assert_string_equal(one->submit, other->submit);
        assert_int_equal(one->branch_count, other->branch_count);
        assert_memory_equal(one->branch, other->branch, 32 * one->branch_count);
        template_free(one);
        template_free(other);
        json_decref(whole);
        json_decref(rest);
        template_text_clear(&cut);
        free(text);
    }
}

/* Only long answers are cut, and what else is in them is read as ever. */
static void test_answers(void **state)
{
    (void)state;
    for (size_t n = 1; n <= 200; n += 199) {
        char *text = made(n, false);
        size_t len = strlen(text);
        struct node_rpc_answer answer;

        node_rpc_read(ERR_OK, "", 200, text, len, &answer);
        assert_int_equal(answer.kind, NODE_RPC_OK);
        assert_int_equal(answer.cut.rest != NULL, len >= TEMPLATE_TEXT_LEAST);
        assert_int_equal(answer.cut.count, n > 1 ? n : 0);
        assert_int_equal(json_integer_value(json_object_get(answer.result, "height")), 9);
        node_rpc_clear(&answer);
        assert_null(answer.cut.rest);
        free(text);
    }
}

/* Ends anywhere: no byte behind the end is read (the text is exactly as long as it is said to be),
 * and no list comes out of half of one. */
static void test_cut_short(void **state)
{
    char *text = made(4, true);
    size_t len = strlen(text), list_end = (size_t)(strstr(text, "]" TAIL) - text) + 1;

    (void)state;
    for (size_t n = 0; n <= len; n++) {
        char *copy = malloc(n + 1);
        struct template_text cut;

        memcpy(copy, text, n);
        copy = realloc(copy, n > 0 ? n : 1);
        assert_int_equal(template_text_cut(copy, n, &cut), n >= list_end);
        if (n >= list_end)
            template_text_clear(&cut);
        free(copy);
    }
    free(text);
}

static void test_unusual(void **state)
{
    static const char *const texts[] = {
        "{}",
        "{\"transactions\":{}}",
        "{\"transactions\"",
        "{\"transactions\":[1]}",
        "{\"transactions\":[\"a\"]}",
        "{\"transactions\":[{\"a\":{}}]}",
        "{\"transactions\":[{\"a\":[[1]]}]}",
        "{\"transactions\":[{\"a\":[\"b\"]}]}",
        "{\"transactions\":[{\"data\":\"\\u0030\"}]}",
        "{\"transactions\":[{\"a\":1,}]}",
        "{\"transactions\":[{},]}",
        "{\"transactions\":[{}}",
        "{\"transactions\":[{a:1}]}",
        "{\"transactions\":[{\"a\" 1}]}",
    };
    struct template_text cut;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (template_text_cut(texts[i], strlen(texts[i]), &cut))
            fail_msg("cut: %s", texts[i]);
    /* What is there is only looked up; template_new judges it. */
    const char *odd = "{\"transactions\":[{},{\"data\":5,\"txid\":\"zz\"}]}";

    assert_true(template_text_cut(odd, strlen(odd), &cut));
    assert_int_equal(cut.count, 2);
    assert_null(cut.transaction[1].data);
    assert_int_equal(cut.transaction[1].txid_len, 2);
    assert_string_equal(cut.rest, "{\"transactions\":[]}");
    template_text_clear(&cut);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_as_parsed),
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_cut_short),
        cmocka_unit_test(test_unusual),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
