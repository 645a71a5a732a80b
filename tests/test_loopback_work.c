/* test_loopback_work.c - jobs from real blocks, and the set of shares seen. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "demo/judge.h"
#include "demo/loopback_seen.h"
#include "demo/loopback_work.h"

/* The header as a client makes it: from the words of a notify alone. */
static void header_from_notify(json_t *params, const char *extranonce1, const char *extranonce2,
                               uint32_t version, uint32_t ntime, uint32_t nonce, uint8_t header[80])
{
    char text[4 * LOOPBACK_COINBASE_MAX];
    uint8_t coinbase[2 * LOOPBACK_COINBASE_MAX], prevhash[32], branch[16][32];
    json_t *nodes = json_array_get(params, 4);

    snprintf(text, sizeof(text), "%s%s%s%s", json_string_value(json_array_get(params, 2)),
             extranonce1, extranonce2, json_string_value(json_array_get(params, 3)));
    size_t len = support_hex(text, coinbase, sizeof(coinbase));
    for (size_t i = 0; i < json_array_size(nodes); i++)
        support_hex(json_string_value(json_array_get(nodes, i)), branch[i], 32);
    store_le32(header, version);
    support_hex(json_string_value(json_array_get(params, 1)), prevhash, 32);
    for (size_t i = 0; i < 32; i++)
        header[4 + i] = prevhash[i / 4 * 4 + 3 - i % 4];
    judge_merkle_root(coinbase, len, (const uint8_t(*)[32])branch, json_array_size(nodes),
                      header + 36);
    store_le32(header + 68, ntime);
    store_le32(header + 72,
               (uint32_t)strtoul(json_string_value(json_array_get(params, 6)), NULL, 16));
    store_le32(header + 76, nonce);
}

static uint32_t number(json_t *params, size_t index)
{
    const char *text = json_string_value(json_array_get(params, index));

    assert_int_equal(strlen(text), 8);
    return (uint32_t)strtoul(text, NULL, 16);
}

static void a_real_job_is_the_block_itself(void **state)
{
    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        struct loopback_source source;
        struct loopback_job job;
        uint8_t expected[80], header[80];
        char extranonce1[9];

        assert_true(loopback_source_init(&source, &real_blocks[i]));
        support_block_header(&real_blocks[i], expected);
        loopback_job_real(&job, &source);
        assert_true(job.real);
        assert_int_equal(job.extranonce2_size, 0);
        assert_int_equal(job.version_mask, 0);
        loopback_job_header(&job, NULL, job.version, job.ntime, source.nonce, header);
        assert_memory_equal(header, expected, 80);

        job.id = 7;
        json_t *params = loopback_job_notify(&job, true);
        assert_int_equal(json_array_size(params), 9);
        assert_true(json_is_true(json_array_get(params, 8)));
        assert_string_equal(json_string_value(json_array_get(params, 0)), "7");
        hex_encode(job.coinbase + job.extranonce1_offset, 4, extranonce1);
        header_from_notify(params, extranonce1, "", number(params, 5), number(params, 7),
                           source.nonce, header);
        assert_memory_equal(header, expected, 80);
        json_decref(params);
    }
}

/* The parent of block 413567 on the wire, as every pool writes it. */
static void the_parent_is_word_swapped(void **state)
{
    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        struct loopback_source source;
        struct loopback_job job;

        if (real_blocks[i].height != 413567)
            continue;
        assert_true(loopback_source_init(&source, &real_blocks[i]));
        loopback_job_real(&job, &source);
        json_t *params = loopback_job_notify(&job, false);
        assert_string_equal(json_string_value(json_array_get(params, 1)),
                            "c6c5ce115bd3005e4e0e86083ff6c64729b12b520542b54d0000000000000000");
        assert_true(json_is_false(json_array_get(params, 8)));
        json_decref(params);
        return;
    }
    fail();
}

static void a_rolled_job_is_a_valid_variation(void **state)
{
    struct prng random = {1};

    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        struct loopback_source source;
        struct loopback_job job;
        uint8_t header[80], again[80], extranonce1[4], extranonce2[4];
        char extranonce1_text[9], extranonce2_text[9];

        assert_true(loopback_source_init(&source, &real_blocks[i]));
        prng_fill(&random, extranonce1, 4);
        prng_fill(&random, extranonce2, 4);
        loopback_job_rolled(&job, &source, extranonce1, 0x01020304, source.ntime + 5, 0x1fffe000);
        assert_false(job.real);
        assert_int_equal(job.version, 0x20000000);
        assert_int_equal(job.version_mask, 0x1fffe000);
        assert_int_equal(job.ntime, source.ntime + 5);
        assert_int_equal(job.extranonce2_size, 4);

        /* The script's length is right, so what follows is where it was: the sequence and outputs
         * of the real coinbase, and the start of the script with its height. */
        size_t script_len = job.coinbase[41];
        assert_in_range(script_len, 12, 100);
        assert_int_equal(job.extranonce2_offset + 4, 42 + script_len);
        size_t rest = source.coinbase_len - 42 - source.script_len;
        assert_int_equal(job.coinbase_len, 42 + script_len + rest);
        assert_memory_equal(job.coinbase + 42 + script_len,
                            source.coinbase + 42 + source.script_len, rest);
        assert_memory_equal(job.coinbase + 42, source.coinbase + 42, script_len - 12);
        assert_memory_equal(job.coinbase, source.coinbase, 41);
        assert_memory_equal(job.coinbase + job.extranonce1_offset, extranonce1, 4);

        json_t *params = loopback_job_notify(&job, true);
        hex_encode(extranonce1, 4, extranonce1_text);
        hex_encode(extranonce2, 4, extranonce2_text);
        header_from_notify(params, extranonce1_text, extranonce2_text, 0x2000e000, job.ntime + 9,
                           0xdeadbeef, header);
        loopback_job_header(&job, extranonce2, 0x2000e000, job.ntime + 9, 0xdeadbeef, again);
        assert_memory_equal(header, again, 80);
        assert_memory_equal(header + 4, source.header + 4, 32);
        assert_int_equal(load_le32(header + 72), source.nbits);
        extranonce2[3] ^= 1;
        loopback_job_header(&job, extranonce2, 0x2000e000, job.ntime + 9, 0xdeadbeef, again);
        assert_memory_not_equal(header, again, 80);
        json_decref(params);
    }
}

static void records_that_are_not_blocks_are_refused(void **state)
{
    struct loopback_source source;
    struct real_block bad;
    char text[2 * LOOPBACK_COINBASE_MAX];

    (void)state;
    bad = real_blocks[1];
    bad.header = real_blocks[2].header;
    assert_false(loopback_source_init(&source, &bad)); /* another root */
    bad = real_blocks[1];
    bad.header = "0100";
    assert_false(loopback_source_init(&source, &bad));
    bad = real_blocks[1];
    bad.coinbase = "zz";
    assert_false(loopback_source_init(&source, &bad));
    snprintf(text, sizeof(text), "%s", real_blocks[1].coinbase);
    text[2 * 4 + 1] = '2'; /* two inputs */
    bad.coinbase = text;
    assert_false(loopback_source_init(&source, &bad));
    snprintf(text, sizeof(text), "%s", real_blocks[1].coinbase);
    memcpy(text + 2 * 41, "65", 2); /* a script of 101 bytes */
    assert_false(loopback_source_init(&source, &bad));
    memcpy(text + 2 * 41, "07", 2);
    assert_true(loopback_source_init(&source, &bad));
    assert_true(source.difficulty == 1.0);
}

static void shares_are_seen_once(void **state)
{
    struct loopback_seen seen = {.slot = NULL};
    struct prng random = {99};
    uint8_t hash[32] = {0};

    (void)state;
    assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_NEW);
    assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_AGAIN);
    for (uint32_t i = 1; i < LOOPBACK_SEEN_MAX; i++) {
        prng_fill(&random, hash, 32);
        assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_NEW);
        if (i % 1000 == 0)
            assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_AGAIN);
    }
    assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_AGAIN);
    random.state = 99;
    for (uint32_t i = 1; i < LOOPBACK_SEEN_MAX; i++) {
        prng_fill(&random, hash, 32);
        assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_AGAIN);
    }
    prng_fill(&random, hash, 32);
    assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_FULL);
    loopback_seen_clear(&seen);
    assert_int_equal(loopback_seen_add(&seen, hash), LOOPBACK_SEEN_NEW);
    loopback_seen_clear(&seen);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_real_job_is_the_block_itself),
        cmocka_unit_test(the_parent_is_word_swapped),
        cmocka_unit_test(a_rolled_job_is_a_valid_variation),
        cmocka_unit_test(records_that_are_not_blocks_are_refused),
        cmocka_unit_test(shares_are_seen_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
