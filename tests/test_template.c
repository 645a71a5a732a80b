/* test_template.c - block templates: to a job and back to the block, and every way in which a
 * template can be wrong. tests/node/ has whole blocks judged by other code. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/bytes.h"
#include "hash/sha256.h"
#include "solo/template.h"

#define PAY "0014751e76e8199196d454941c45d1b3a323f1433bd6"
/* The commitment of a block that has nothing but its coinbase, as a real node gives it. */
#define EMPTY_COMMITMENT                                                                           \
    "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9"

static uint8_t pay[32];
static size_t pay_len;

static struct template_config config(void)
{
    pay_len = support_hex(PAY, pay, sizeof pay);
    return (struct template_config){.script = pay,
                                    .script_len = pay_len,
                                    .sig = "",
                                    .extranonce1 = {1, 2, 3, 4},
                                    .version_rolling = true};
}

/* A template with `n` transactions whose ids and data are made up. */
static json_t *made(uint32_t height, size_t n)
{
    json_t *t = json_pack("{s:i,s:i,s:i,s:i,s:s,s:s,s:I,s:s,s:[s,s,s],s:{s:i}}", "height",
                          (int)height, "curtime", 1700000000, "mintime", 1699990000, "version",
                          0x20000000, "bits", "207fffff", "previousblockhash",
                          "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
                          "coinbasevalue", (json_int_t)5000000123, "longpollid", "tip7", "rules",
                          "csv", "!segwit", "taproot", "vbavailable", "testdummy", 28);
    json_t *list = json_array();

    for (size_t i = 0; i < n; i++) {
        char data[2 * 61 + 1], id[65], wtxid[65];

        memset(data, 'a', sizeof data - 1);
        data[sizeof data - 1] = '\0';
        uint8_t number[4];
        char digits[9];

        store_be32(number, (uint32_t)i);
        hex_encode(number, sizeof number, digits);
        memcpy(data, digits, 8);
        snprintf(id, sizeof id, "%064zx", i * 7 + 1);
        snprintf(wtxid, sizeof wtxid, "%064zx", i * 11 + 5);
        json_array_append_new(list,
                              json_pack("{s:s,s:s,s:s}", "data", data, "txid", id, "hash", wtxid));
    }
    json_object_set_new(t, "transactions", list);
    return t;
}

static struct template *take(json_t *json, const struct template_config *c)
{
    struct template *t;
    char why[200];

    if (template_new(json, NULL, c, &t, why, sizeof why) != ERR_OK)
        fail_msg("%s", why);
    json_decref(json);
    return t;
}

static struct job *job_of(const struct template *t)
{
    struct job *job;

    assert_int_equal(template_job(t, "7", 2, 9, true, 5, &job), ERR_OK);
    return job;
}

/* The scriptSig's first bytes for the heights where the encoding changes. */
static void test_heights(void **state)
{
    static const struct height {
        uint32_t height;
        const char *push;
    } rows[] = {
        {1, "51"},
        {2, "52"},
        {16, "60"},
        {17, "0111"},
        {127, "017f"},
        {128, "028000"},
        {255, "02ff00"},
        {256, "020001"},
        {32767, "02ff7f"},
        {32768, "03008000"},
        {65535, "03ffff00"},
        {65536, "03000001"},
        {840000, "0340d10c"},
        {8388607, "03ffff7f"},
        {8388608, "0400008000"},
        {16777216, "0400000001"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct template_config c = config();
        struct template *t = take(made(rows[i].height, 0), &c);
        struct job *job = job_of(t);
        uint8_t push[8];
        size_t len = support_hex(rows[i].push, push, sizeof push);

        assert_true(job->coinbase_known && job->coinbase_info.height_known);
        assert_int_equal(job->coinbase_info.height, rows[i].height);
        assert_memory_equal(t->coinbase + job->coinbase_info.script_offset, push, len);
        assert_true(job->coinbase_info.output_total_sat == 5000000123);
        job_free(job);
        template_free(t);
    }
}

static void root_of(uint8_t (*leaf)[32], size_t n, uint8_t root[32])
{
    uint8_t pair[64];

    while (n > 1) {
        if (n % 2 == 1)
            memcpy(leaf[n], leaf[n - 1], 32), n++;
        for (size_t i = 0; i < n / 2; i++) {
            memcpy(pair, leaf[2 * i], 32);
            memcpy(pair + 32, leaf[2 * i + 1], 32);
            sha256d(pair, 64, leaf[i]);
        }
        n /= 2;
    }
    memcpy(root, leaf[0], 32);
}

/* For any number of transactions: the branch gives the root of the whole tree, all data is in the
 * block in its order, and the text is the block. */
static void test_blocks(void **state)
{
    static const size_t counts[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 251, 252, 253, 700};

    (void)state;
    for (size_t k = 0; k < sizeof counts / sizeof counts[0]; k++) {
        size_t n = counts[k], size_len = n + 1 < 0xfd ? 1 : 3;
        struct template_config c = config();
        struct template *t = take(made(1000, n), &c);
        struct job *job = job_of(t);
        uint8_t header[80], extranonce2[8] = {9, 8, 7, 6, 5, 4, 3, 2}, root[32];
        uint8_t(*leaf)[32] = calloc(n + 2, 32), *coinbase = malloc(job->coinbase_len);
        char *text = malloc(2 * t->block_len + 1);

        job_header(job, extranonce2, 0x20002000, job->ntime, 77, header);
        template_fill(t, header, extranonce2);
        assert_memory_equal(t->block, header, 80);
        memcpy(coinbase, job->coinbase, job->coinbase_len);
        memcpy(coinbase + job->extranonce2_offset, extranonce2, 8);
        sha256d(coinbase, job->coinbase_len, leaf[0]);
        for (size_t i = 0; i < n; i++)
            store_le64(leaf[1 + i], i * 7 + 1);
        root_of(leaf, n + 1, root);
        assert_memory_equal(root, header + 36, 32);
        /* version; marker and flag; the rest, with the same extranonce; witness; lock time */
        const uint8_t *in_block = t->block + 80 + size_len;

        assert_memory_equal(in_block, coinbase, 4);
        assert_memory_equal(in_block + 4, "\0\1", 2);
        assert_memory_equal(in_block + 6, coinbase + 4, job->coinbase_len - 8);
        assert_int_equal(t->block_len,
                         80 + size_len + job->coinbase_len + COINBASE_BUILD_WITNESS + 61 * n);
        in_block += job->coinbase_len + COINBASE_BUILD_WITNESS;
        for (size_t i = 0; i < n; i++, in_block += 61)
            assert_int_equal(load_be32(in_block), i);
        hex_encode(t->block, t->block_len, text);
        assert_memory_equal(t->submit + t->submit_hex_at, text, 2 * t->block_len);
        assert_int_equal(strlen(t->submit), t->submit_len);
        json_t *request = json_loads(t->submit, 0, NULL);

        assert_string_equal(json_string_value(json_object_get(request, "method")), "submitblock");
        json_decref(request);
        size_t len;
        char *proposal = template_proposal(t, &len);

        assert_int_equal(strlen(proposal), len);
        request = json_loads(proposal, 0, NULL);
        const json_t *asked = json_array_get(json_object_get(request, "params"), 0);

        assert_string_equal(json_string_value(json_object_get(asked, "data")), text);
        json_decref(request);
        free(proposal);
        free(text);
        free(leaf);
        free(coinbase);
        job_free(job);
        template_free(t);
    }
}

static void test_job(void **state)
{
    struct template_config c = config();
    json_t *json = made(5, 2);

    (void)state;
    json_object_set_new(json, "mintime", json_integer(1700000099)); /* above curtime */
    json_object_set_new(json, "version", json_integer(0x30002000)); /* a bit in the mask */
    json_object_set_new(json, "vbavailable", json_pack("{s:i,s:i}", "one", 14, "two", 1));
    struct template *t = take(json, &c);
    struct job *job = job_of(t);

    assert_string_equal(job->id, "7");
    assert_int_equal(job->upstream, 2);
    assert_int_equal(job->session, 9);
    assert_int_equal(job->ntime, 1700000099);
    assert_int_equal(job->nbits, 0x207fffff);
    assert_true(job->clean);
    assert_int_equal(job->version_mask, 0x0fff8000); /* without bits 28, 13 and 14 */
    assert_int_equal(target_compare(&job->target, &job->network), 0);
    assert_string_equal(t->longpollid, "tip7");
    char shown[65];

    hex_encode_reversed(job->prevhash, 32, shown);
    assert_string_equal(shown, "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    job_free(job);
    template_free(t);
    c.version_rolling = false;
    t = take(made(5, 0), &c);
    assert_int_equal(t->version_mask, 0);
    template_free(t);
    json = made(5, 0);
    json_object_set_new(json, "bits", json_string("00000000"));
    t = take(json, &c);
    assert_int_equal(template_job(t, "1", 0, 0, true, 0, &job), ERR_RANGE);
    assert_null(job);
    template_free(t);
}

/* Given, it is taken as it is; not given, it is computed; without segregated witness there is none.
 */
static void test_commitment(void **state)
{
    struct template_config c = config();
    struct template *t = take(made(5, 0), &c);
    uint8_t wanted[64], *found;
    size_t len = support_hex(EMPTY_COMMITMENT, wanted, sizeof wanted);
    json_t *json = made(5, 3);

    (void)state;
    found = memmem(t->coinbase, t->places.len, wanted, len);
    assert_non_null(found);
    assert_int_equal(found[-1], len);
    assert_int_equal(t->coinbase + t->places.len - found, len + 4);
    template_free(t);
    json_object_set_new(json, "default_witness_commitment", json_string(EMPTY_COMMITMENT "0102"));
    t = take(json, &c);
    assert_non_null(memmem(t->coinbase, t->places.len, wanted, len));
    template_free(t);
    json = made(5, 1);
    json_object_set_new(json, "rules", json_array());
    t = take(json, &c);
    assert_false(t->witness);
    assert_null(memmem(t->coinbase, t->places.len, wanted, 6));
    assert_int_equal(t->block_len, 80 + 1 + t->places.len + 61);
    template_free(t);
}

/* What the node and the user want in the scriptSig, within its 100 bytes. */
static void test_script_sig(void **state)
{
    static const size_t aux_bytes[] = {0, 1, 16, 60, 83, 84, 85, 200, 9999};
    struct template_config c = config();
    char sig[COINBASE_BUILD_SIG_MAX + 1];

    (void)state;
    memset(sig, 'j', COINBASE_BUILD_SIG_MAX);
    sig[COINBASE_BUILD_SIG_MAX] = '\0';
    for (int with_sig = 0; with_sig < 2; with_sig++)
        for (size_t k = 0; k < sizeof aux_bytes / sizeof aux_bytes[0]; k++) {
            size_t bytes = aux_bytes[k], fixed = 3 + 13 + (with_sig ? 65 : 0);
            char *text = malloc(2 * bytes + 1);
            json_t *json = made(300, 0);

            memset(text, '7', 2 * bytes);
            text[2 * bytes] = '\0';
            json_object_set_new(json, "coinbaseaux", json_pack("{s:s}", "flags", text));
            c.sig = with_sig ? sig : "";
            struct template *t = take(json, &c);
            struct job *job = job_of(t);
            bool fits = bytes <= 100 - fixed;

            assert_true(job->coinbase_known);
            assert_int_equal(t->aux_left_out, !fits);
            assert_int_equal(job->coinbase_info.script_len, fixed + (fits ? bytes : 0));
            assert_non_null(memmem(job->coinbase, job->coinbase_len, "\1\2\3\4", 4));
            if (with_sig)
                assert_non_null(memmem(job->coinbase, job->coinbase_len, sig, strlen(sig)));
            job_free(job);
            template_free(t);
            free(text);
        }
    json_t *json = made(300, 0);

    json_object_set_new(json, "coinbaseaux", json_object());
    template_free(take(json, &c));
}

static const struct bad {
    const char *key, *value; /* JSON; NULL: taken away */
    enum err err;
    const char *why;
} bad[] = {
    {"height", NULL, ERR_SYNTAX, "height"},
    {"height", "0", ERR_SYNTAX, "plausible"},
    {"height", "-1", ERR_SYNTAX, "height"},
    {"height", "\"7\"", ERR_SYNTAX, "height"},
    {"height", "4294967296", ERR_SYNTAX, "height"},
    {"curtime", NULL, ERR_SYNTAX, "curtime"},
    {"curtime", "1e9", ERR_SYNTAX, "curtime"},
    {"mintime", "[]", ERR_SYNTAX, "mintime"},
    {"version", NULL, ERR_SYNTAX, "version"},
    {"version", "4294967296", ERR_SYNTAX, "version"},
    {"bits", NULL, ERR_SYNTAX, "bits"},
    {"bits", "\"1d00fff\"", ERR_SYNTAX, "bits"},
    {"bits", "\"1d00ffzz\"", ERR_SYNTAX, "bits"},
    {"previousblockhash", NULL, ERR_SYNTAX, "previousblockhash"},
    {"previousblockhash", "\"00\"", ERR_SYNTAX, "previousblockhash"},
    {"coinbasevalue", NULL, ERR_UNSUPPORTED, "coinbasevalue"},
    {"coinbasevalue", "-5", ERR_SYNTAX, "coinbasevalue"},
    {"coinbasevalue", "50.0", ERR_SYNTAX, "coinbasevalue"},
    {"transactions", NULL, ERR_SYNTAX, "transactions"},
    {"transactions", "{}", ERR_SYNTAX, "transactions"},
    {"transactions", "[1]", ERR_SYNTAX, "transaction 1"},
    {"transactions", "[{\"data\":\"00\"}]", ERR_SYNTAX, "transaction 1"},
    {"rules", "[\"!segwit\",\"!quantum\"]", ERR_UNSUPPORTED, "quantum"},
    {"rules", "[5]", ERR_SYNTAX, "rules"},
    {"rules", "[\"!segwit\",\"!signet\"]", ERR_SYNTAX, "signet_challenge"},
    {"signet_challenge", "\"5121aa\"", ERR_UNSUPPORTED, "signed"},
    {"signet_challenge", "7", ERR_SYNTAX, "signet_challenge"},
    {"coinbaseaux", "{\"flags\":5}", ERR_SYNTAX, "coinbaseaux"},
    {"coinbaseaux", "{\"flags\":\"0\"}", ERR_SYNTAX, "coinbaseaux"},
    {"default_witness_commitment", "\"6a24\"", ERR_SYNTAX, "commitment"},
    {"default_witness_commitment", "5", ERR_SYNTAX, "commitment"},
};

static void test_bad(void **state)
{
    struct template_config c = config();

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        json_t *json = made(5, 1);
        struct template *t;
        char why[200] = "";

        if (bad[i].value)
            json_object_set_new(json, bad[i].key, json_loads(bad[i].value, JSON_DECODE_ANY, NULL));
        else
            json_object_del(json, bad[i].key);
        if (template_new(json, NULL, &c, &t, why, sizeof why) != bad[i].err)
            fail_msg("%s %s: %s", bad[i].key, bad[i].value ? bad[i].value : "absent", why);
        assert_null(t);
        if (!strstr(why, bad[i].why))
            fail_msg("%s: %s", bad[i].key, why);
        json_decref(json);
    }
    struct template *t;
    char why[200];
    json_t *list = json_array();

    assert_int_equal(template_new(list, NULL, &c, &t, why, sizeof why), ERR_SYNTAX);
    json_decref(list);
}

/* A rule without ! may be ignored; an OP_TRUE signet wants no signature; data that no block could
 * hold is refused before memory is taken for it. */
static void test_rules_and_bounds(void **state)
{
    struct template_config c = config();
    json_t *json = made(5, 0);
    struct template *t;
    char why[200], *huge = malloc(2 * 1000000 + 1);

    (void)state;
    json_object_set_new(json, "rules",
                        json_pack("[s,s,s,s]", "!segwit", "!signet", "newer", "csv"));
    json_object_set_new(json, "signet_challenge", json_string("51"));
    template_free(take(json, &c));
    memset(huge, '1', 2 * 1000000);
    huge[2 * 1000000] = '\0';
    json = made(5, 0);
    for (int i = 0; i < 5; i++)
        json_array_append_new(
            json_object_get(json, "transactions"),
            json_pack("{s:s,s:s,s:s}", "data", huge, "txid",
                      "00000000000000000000000000000000000000000000000000000000000000ff", "hash",
                      "00000000000000000000000000000000000000000000000000000000000000ff"));
    assert_int_equal(template_new(json, NULL, &c, &t, why, sizeof why), ERR_LIMIT);
    json_decref(json);
    huge[1000] = 'x';
    json = made(5, 0);
    json_array_append_new(
        json_object_get(json, "transactions"),
        json_pack("{s:s,s:s,s:s}", "data", huge, "txid",
                  "00000000000000000000000000000000000000000000000000000000000000ff", "hash",
                  "00000000000000000000000000000000000000000000000000000000000000ff"));
    assert_int_equal(template_new(json, NULL, &c, &t, why, sizeof why), ERR_SYNTAX);
    json_decref(json);
    free(huge);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_heights),
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_job),
        cmocka_unit_test(test_commitment),
        cmocka_unit_test(test_script_sig),
        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_rules_and_bounds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
