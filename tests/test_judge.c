/* test_judge.c - the judge against published digests, real blocks and exact arithmetic. */
#include "tests/support.h"

#include <math.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "demo/judge.h"

static void sha256d_gives_published_digests(void **state)
{
    uint8_t hash[32];
    char text[65];

    (void)state;
    judge_sha256d((const uint8_t *)"hello", 5, hash);
    hex_encode(hash, 32, text);
    assert_string_equal(text, "9595c9df90075148eb06860365df33584b75bff782a510c6cd4883a419833d50");
    judge_sha256d((const uint8_t *)"", 0, hash);
    hex_encode(hash, 32, text);
    assert_string_equal(text, "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456");
}

static void real_blocks_hash_and_fold_as_recorded(void **state)
{
    (void)state;
    assert_int_equal(real_blocks_count, 15);
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        uint8_t header[80], hash[32], coinbase[1024], root[32];
        uint8_t branch[REAL_BLOCK_BRANCHES_MAX][32];
        char text[65];

        support_block_header(block, header);
        judge_sha256d(header, sizeof(header), hash);
        hex_encode_reversed(hash, 32, text);
        assert_string_equal(text, block->hash);
        assert_true(judge_block(hash, load_le32(header + 72)));

        size_t len = support_hex(block->coinbase, coinbase, sizeof(coinbase));
        for (size_t b = 0; b < block->branch_count; b++)
            assert_int_equal(support_hex(block->branch[b], branch[b], 32), 32);
        judge_merkle_root(coinbase, len, (const uint8_t(*)[32])branch, block->branch_count, root);
        assert_memory_equal(root, header + 36, 32);
        coinbase[len - 1] ^= 1;
        judge_merkle_root(coinbase, len, (const uint8_t(*)[32])branch, block->branch_count, root);
        assert_memory_not_equal(root, header + 36, 32);
    }
}

static void set_reversed(const char *shown, uint8_t hash[32])
{
    uint8_t bytes[32];

    assert_int_equal(support_hex(shown, bytes, 32), 32);
    for (size_t i = 0; i < 32; i++)
        hash[i] = bytes[31 - i];
}

static void difficulty_is_what_pools_compute(void **state)
{
    uint8_t hash[32];

    (void)state;
    set_reversed("00000000ffff0000000000000000000000000000000000000000000000000000", hash);
    assert_true(judge_difficulty(hash) == 1.0);
    set_reversed("000000007fff8000000000000000000000000000000000000000000000000000", hash);
    assert_true(judge_difficulty(hash) == 2.0);
    set_reversed("ffff000000000000000000000000000000000000000000000000000000000000", hash);
    assert_true(judge_difficulty(hash) == 0x1p-32);
    set_reversed("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", hash);
    assert_true(judge_difficulty(hash) == 2536.4262984453103);
    set_reversed("000000008d9dc510f23c2657fc4f67bea30078cc05a90eb89e84cc475c080805", hash);
    assert_true(judge_difficulty(hash) == 1.80767408134163);
    memset(hash, 0, sizeof(hash));
    assert_true(judge_difficulty(hash) == HUGE_VAL);
    hash[0] = 1;
    assert_true(judge_difficulty(hash) == 65535.0 * 0x1p208);
}

/* The hash that equals the target meets it, one more does not. */
static void check_edge(uint32_t nbits, const char *target)
{
    uint8_t hash[32];

    set_reversed(target, hash);
    assert_true(judge_block(hash, nbits));
    for (size_t i = 0; i < 32 && ++hash[i] == 0; i++)
        ;
    assert_false(judge_block(hash, nbits));
    set_reversed(target, hash);
    for (size_t i = 0; i < 32 && hash[i]-- == 0; i++)
        ;
    assert_true(judge_block(hash, nbits));
}

static void block_target_is_exact(void **state)
{
    (void)state;
    check_edge(0x1d00ffff, "00000000ffff0000000000000000000000000000000000000000000000000000");
    check_edge(0x207fffff, "7fffff0000000000000000000000000000000000000000000000000000000000");
    check_edge(0x18058436, "0000000000000000058436000000000000000000000000000000000000000000");
    check_edge(0x03123456, "0000000000000000000000000000000000000000000000000000000000123456");
    check_edge(0x02123456, "0000000000000000000000000000000000000000000000000000000000001234");
    check_edge(0x01123456, "0000000000000000000000000000000000000000000000000000000000000012");
    check_edge(0x2200007f, "7f00000000000000000000000000000000000000000000000000000000000000");
    check_edge(0x21007fff, "7fff000000000000000000000000000000000000000000000000000000000000");
}

static void impossible_targets_are_met_by_nothing(void **state)
{
    static const uint32_t impossible[] = {
        0x00000000, 0x00123456, 0x1d000000, 0x01003456, 0x02000056,              /* zero */
        0x1d800001, 0x01fedcba, 0x03ffffff, 0x04923456,                          /* negative */
        0x23000001, 0x22000100, 0x21010000, 0xff123456, 0x2100ffff + 0x01000000, /* overflow */
    };
    const uint8_t lowest[32] = {0};

    (void)state;
    for (size_t i = 0; i < sizeof(impossible) / sizeof(impossible[0]); i++)
        assert_false(judge_block(lowest, impossible[i]));
    assert_true(judge_block(lowest, 0x1d00ffff));
}

static void random_hashes_order_as_numbers(void **state)
{
    struct prng random = {20240611};

    (void)state;
    for (int i = 0; i < 20000; i++) {
        uint8_t hash[32];
        uint32_t size = 3 + (uint32_t)prng_below(&random, 30);
        uint32_t mantissa = (uint32_t)prng_below(&random, 0x800000);
        uint64_t top;

        if (size > 32 || mantissa == 0)
            continue;
        prng_fill(&random, hash, 32);
        for (uint32_t b = size; b < 32; b++)
            hash[b] = 0;
        /* The mantissa lies over bytes size - 3 .. size - 1. */
        top = (uint64_t)hash[size - 1] << 16 | (uint64_t)hash[size - 2] << 8 | hash[size - 3];
        bool below = false;
        for (uint32_t b = 0; b + 3 < size; b++)
            below = below || hash[b] != 0;
        if (i % 3 == 0) { /* near the edge */
            hash[size - 1] = (uint8_t)(mantissa >> 16);
            hash[size - 2] = (uint8_t)(mantissa >> 8);
            hash[size - 3] = (uint8_t)mantissa;
            top = mantissa;
        }
        assert_int_equal(judge_block(hash, size << 24 | mantissa),
                         top < mantissa || (top == mantissa && !below));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sha256d_gives_published_digests),
        cmocka_unit_test(real_blocks_hash_and_fold_as_recorded),
        cmocka_unit_test(difficulty_is_what_pools_compute),
        cmocka_unit_test(block_target_is_exact),
        cmocka_unit_test(impossible_targets_are_met_by_nothing),
        cmocka_unit_test(random_hashes_order_as_numbers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
