/* test_coinbase.c - what real and made-up coinbase transactions say. */
#include "tests/support.h"

#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "chain/coinbase.h"
#include "chain/subsidy.h"

#define TX_MAX 2048

static const uint64_t money_max = 21000000 * SATOSHI_PER_BTC;

struct tx {
    uint8_t byte[TX_MAX];
    size_t len;
};

static void put(struct tx *tx, const void *bytes, size_t len)
{
    assert_true(tx->len + len <= TX_MAX);
    memcpy(tx->byte + tx->len, bytes, len);
    tx->len += len;
}

static void put_byte(struct tx *tx, uint8_t byte)
{
    put(tx, &byte, 1);
}

static void put_le(struct tx *tx, uint64_t value, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        put_byte(tx, (uint8_t)(value >> 8 * i));
}

enum { PLAIN, WITNESS };

static struct tx make_head(int form, const void *script, size_t script_len)
{
    static const uint8_t nothing[32];
    struct tx tx = {.len = 0};

    put_le(&tx, 2, 4);
    if (form == WITNESS)
        put(&tx, "\0\1", 2);
    put_byte(&tx, 1);
    put(&tx, nothing, sizeof nothing);
    put_le(&tx, UINT32_MAX, 4);
    put_byte(&tx, (uint8_t)script_len);
    put(&tx, script, script_len);
    put_le(&tx, 6, 4); /* a sequence that would go on with a height, if one read too far */
    return tx;
}

static void put_output(struct tx *tx, uint64_t value, uint8_t script_len)
{
    put_le(tx, value, 8);
    put_byte(tx, script_len);
    for (uint8_t i = 0; i < script_len; i++)
        put_byte(tx, 0x51);
}

static void put_end(struct tx *tx, int form)
{
    if (form == WITNESS) {
        put_byte(tx, 1);
        put_byte(tx, 32);
        for (int i = 0; i < 32; i++)
            put_byte(tx, 0);
    }
    put_le(tx, 0, 4);
}

static struct tx make_tx(int form, const void *script, size_t script_len)
{
    struct tx tx = make_head(form, script, script_len);

    put_byte(&tx, 2);
    put_output(&tx, 5000000000, 22);
    put_output(&tx, 0, 38);
    put_end(&tx, form);
    return tx;
}

/* Decodes from a buffer of exactly the right size, so that AddressSanitizer sees a byte too many;
 * on failure nothing may be left in the result. */
static enum err decode(const struct tx *tx, uint32_t version, struct coinbase_info *out)
{
    static const struct coinbase_info zero;
    uint8_t *exact = test_malloc(tx->len + 1);

    memcpy(exact + 1, tx->byte, tx->len); /* unaligned too */
    memset(out, 0xa5, sizeof *out);
    enum err e = coinbase_decode(exact + 1, tx->len, version, out);

    test_free(exact);
    if (e != ERR_OK)
        assert_memory_equal(out, &zero, sizeof zero);
    return e;
}

/* The outputs one by one, in both forms and unaligned; what is no output is none. */
static void test_outputs(void **state)
{
    static const uint8_t script[] = {4, 0xde, 0xad, 0xbe, 0xef};

    (void)state;
    for (int form = PLAIN; form <= WITNESS; form++) {
        const struct tx tx = make_tx(form, script, sizeof script);
        struct coinbase_output output;

        assert_true(coinbase_output(tx.byte, tx.len, 0, &output));
        assert_int_equal(output.value_sat, 5000000000);
        assert_int_equal(output.script_len, 22);
        assert_int_equal(output.script[0], 0x51);
        assert_true(coinbase_output(tx.byte, tx.len, 1, &output));
        assert_int_equal(output.value_sat, 0);
        assert_int_equal(output.script_len, 38);
        assert_false(coinbase_output(tx.byte, tx.len, 2, &output));
        assert_false(coinbase_output(tx.byte, tx.len, UINT32_MAX, &output));
        for (size_t len = 0; len < 60; len++) /* not even one was taken by coinbase_decode */
            assert_false(coinbase_output(tx.byte, len, 0, &output));
    }
}

/* ---- real blocks ---- */

static struct tx real_tx(const struct real_block *block)
{
    struct tx tx;

    tx.len = support_hex(block->coinbase, tx.byte, sizeof tx.byte);
    return tx;
}

static void test_real_blocks(void **state)
{
    unsigned with_height = 0;

    (void)state;
    assert_int_equal(real_blocks_count, 15);
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        struct tx tx = real_tx(block);
        struct coinbase_info info;
        uint8_t header[80];
        uint64_t total = 5000000000;

        support_block_header(block, header);
        assert_int_equal(decode(&tx, load_le32(header), &info), ERR_OK);
        /* Sums of the 8-byte values in the transactions' own bytes. */
        if (block->height == 277647)
            total = 2504737355;
        else if (block->height == 413567)
            total = 2531310238;
        assert_true(info.output_total_sat == total);
        assert_true(total >= subsidy_sat(block->height, SUBSIDY_HALVING_MAINNET));
        assert_int_equal(info.output_count, 1);
        assert_int_equal(info.script_offset, 42);
        assert_int_equal(info.script_len, tx.byte[41]);
        assert_int_equal(info.height_known, load_le32(header) > 1);
        assert_int_equal(info.height, info.height_known ? block->height : 0);
        with_height += info.height_known;

        /* The same bytes in a block of version 1 or of a negative version say no height. */
        assert_int_equal(decode(&tx, 1, &info), ERR_OK);
        assert_false(info.height_known);
        assert_int_equal(decode(&tx, 0, &info), ERR_OK);
        assert_false(info.height_known);
        assert_int_equal(decode(&tx, 0x80000004, &info), ERR_OK);
        assert_false(info.height_known);
    }
    assert_int_equal(with_height, 2);
}

static void test_real_tags(void **state)
{
    static const struct {
        uint32_t height;
        const char *tag;
    } expected[] = {
        {0, "EThe Times 03/Jan/2009 Chancellor on brink of second bailout for banks"},
        {1, ""},
        {277647, "Mined by BTC Guild,"},
        {413567, "Mined by chenguanghai"},
    };
    unsigned seen = 0;

    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        for (size_t j = 0; j < sizeof expected / sizeof *expected; j++) {
            struct tx tx = real_tx(&real_blocks[i]);
            struct coinbase_info info;

            if (expected[j].height != real_blocks[i].height)
                continue;
            assert_int_equal(decode(&tx, 2, &info), ERR_OK);
            assert_string_equal(info.tag, expected[j].tag);
            seen++;
        }
    }
    assert_int_equal(seen, sizeof expected / sizeof *expected);
}

static void test_truncated_and_longer(void **state)
{
    struct coinbase_info info;

    (void)state;
    for (size_t i = 0; i < real_blocks_count + 2; i++) {
        struct tx tx = i < real_blocks_count ? real_tx(&real_blocks[i])
                                             : make_tx(i % 2 == 0 ? PLAIN : WITNESS, "\x51\x51", 2);
        size_t whole = tx.len;

        for (tx.len = 0; tx.len < whole; tx.len++)
            assert_int_equal(decode(&tx, 2, &info), ERR_SYNTAX);
        assert_int_equal(decode(&tx, 2, &info), ERR_OK);
        put_byte(&tx, 0);
        assert_int_equal(decode(&tx, 2, &info), ERR_SYNTAX);
    }
}

/* ---- the height ---- */

static void check_height(const char *script, size_t len, int64_t height)
{
    for (int form = PLAIN; form <= WITNESS; form++) {
        struct tx tx = make_tx(form, script, len);
        struct coinbase_info info;

        assert_int_equal(decode(&tx, 0x20000000, &info), ERR_OK);
        assert_int_equal(info.height_known, height >= 0);
        assert_int_equal(info.height, height >= 0 ? height : 0);
        assert_true(info.output_total_sat == 5000000000);
        assert_int_equal(info.output_count, 2);
        assert_int_equal(info.script_offset, form == WITNESS ? 44 : 42);
        assert_int_equal(info.script_len, len);
    }
}

#define HEIGHT(script, height) check_height(script, sizeof script - 1, height)

static void test_heights(void **state)
{
    (void)state;
    for (int small = 1; small <= 16; small++) {
        char script[2] = {(char)(0x50 + small), 0};

        check_height(script, 2, small);
    }
    HEIGHT("\x01\x11", 17);
    HEIGHT("\x01\x7f", 127);
    HEIGHT("\x02\x80\x00", 128);
    HEIGHT("\x02\xff\x00", 255);
    HEIGHT("\x02\x00\x01", 256);
    HEIGHT("\x02\xff\x7f", 32767);
    HEIGHT("\x03\x00\x80\x00", 32768);
    HEIGHT("\x03\x7f\x4f\x06 and more", 413567);
    HEIGHT("\x03\xff\xff\x7f", 0x7fffff);
    HEIGHT("\x04\x00\x00\x80\x00", 0x800000);
    HEIGHT("\x04\x00\xe1\xf5\x05", 100000000);

    HEIGHT("\x04\x01\xe1\xf5\x05", -1);     /* not plausible */
    HEIGHT("\x04\xff\xff\xff\x7f", -1);     /* nor that */
    HEIGHT("\x05\xff\xff\xff\xff\x00", -1); /* nor five bytes */
    HEIGHT("\x01\x10", -1);                 /* OP_16 is shorter */
    HEIGHT("\x01\x01", -1);
    HEIGHT("\x01\x00", -1);
    HEIGHT("\x00\x00", -1);     /* height 0 is the genesis block's only */
    HEIGHT("\x02\x11\x00", -1); /* one byte would do */
    HEIGHT("\x02\x7f\x00", -1);
    HEIGHT("\x03\x11\x00\x00", -1);
    HEIGHT("\x04\x7f\x4f\x06\x00", -1);
    HEIGHT("\x01\x80", -1); /* minus zero */
    HEIGHT("\x01\x91", -1); /* -17 */
    HEIGHT("\x02\x00\x80", -1);
    HEIGHT("\x03\x7f\x4f\x86", -1);
    HEIGHT("\x03\x7f\x4f", -1);         /* the push ends after the script */
    HEIGHT("\x4c\x03\x7f\x4f\x06", -1); /* OP_PUSHDATA1 is not the shortest push */
    HEIGHT("\x4d\x03\x00\x7f\x4f\x06", -1);
    HEIGHT("\x4f\x51", -1); /* OP_1NEGATE */
    HEIGHT("\x61\x51", -1); /* OP_NOP */
    HEIGHT("\xff\xff", -1);
}

/* Every height that Bitcoin Core's script numbers give for a range around each change of length. */
static void test_heights_there_and_back(void **state)
{
    static const uint32_t around[] = {17, 128, 256, 32768, 65536, 8388608, 16777216, 99999999};

    (void)state;
    for (size_t i = 0; i < sizeof around / sizeof *around; i++) {
        for (uint32_t height = around[i] < 40 ? 17 : around[i] - 20; height < around[i] + 2;
             height++) {
            char script[8] = {0};
            size_t len = 0;

            for (uint32_t rest = height; rest != 0; rest >>= 8)
                script[++len] = (char)rest;
            if ((script[len] & 0x80) != 0)
                script[++len] = 0;
            script[0] = (char)len;
            check_height(script, len + 1, height);
        }
    }
}

/* ---- the tag ---- */

static void check_tag(const char *script, size_t len, const char *tag)
{
    struct tx tx = make_tx(PLAIN, script, len);
    struct coinbase_info info;

    assert_int_equal(decode(&tx, 4, &info), ERR_OK);
    assert_string_equal(info.tag, tag);
}

#define TAG(script, tag) check_tag(script, sizeof script - 1, tag)

static void test_tags(void **state)
{
    char longest[100];

    (void)state;
    TAG("\x51\x01", "");
    TAG("\x51"
        "abc",
        "");
    TAG("\x51"
        "abcd",
        "abcd");
    TAG("\x51"
        "abcd\x01"
        "efghi\x02"
        "jklm",
        "efghi");
    TAG("\x51"
        "abcd\x01"
        "efgh",
        "abcd"); /* the first of equals */
    TAG("\x51\x01/pool/ ~\x7f", "/pool/ ~");
    TAG("\x03"
        "AAA"
        "bbb",
        ""); /* the height is no text */
    TAG("\x03"
        "AAA"
        "bbbb",
        "bbbb");
    TAG("\x1b[31m\x9b", "[31m");
    memset(longest, '~', sizeof longest);
    struct tx tx = make_tx(PLAIN, longest, sizeof longest);
    struct coinbase_info info;

    assert_int_equal(decode(&tx, 4, &info), ERR_OK);
    assert_int_equal(strlen(info.tag), COINBASE_TAG_MAX);
}

/* ---- what is refused ---- */

static void test_script_sizes(void **state)
{
    char script[256];
    struct coinbase_info info;

    (void)state;
    memset(script, 0, sizeof script);
    for (size_t len = 0; len < 0xfd; len++) {
        struct tx tx = make_tx(PLAIN, script, len);

        assert_int_equal(decode(&tx, 4, &info), len >= 2 && len <= 100 ? ERR_OK : ERR_SYNTAX);
    }
}

static enum err decode_changed(size_t at, uint8_t byte)
{
    struct tx tx = make_tx(PLAIN, "\x51\x51", 2);
    struct coinbase_info info;

    tx.byte[at] = byte;
    return decode(&tx, 4, &info);
}

static void test_not_a_coinbase(void **state)
{
    struct coinbase_info info;
    struct tx tx;

    (void)state;
    assert_int_equal(decode_changed(4, 1), ERR_OK);
    assert_int_equal(decode_changed(4, 2), ERR_SYNTAX);  /* two inputs */
    assert_int_equal(decode_changed(4, 0), ERR_SYNTAX);  /* none */
    assert_int_equal(decode_changed(5, 1), ERR_SYNTAX);  /* spends something */
    assert_int_equal(decode_changed(36, 1), ERR_SYNTAX); /* spends something */
    assert_int_equal(decode_changed(37, 0), ERR_SYNTAX); /* another index */
    assert_int_equal(decode_changed(40, 0x7f), ERR_SYNTAX);
    assert_int_equal(decode_changed(0, 0xff), ERR_OK); /* any version */

    tx = make_head(PLAIN, "\x51\x51", 2); /* no output */
    put_byte(&tx, 0);
    put_end(&tx, PLAIN);
    assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);

    tx = make_tx(WITNESS, "\x51\x51", 2); /* an unknown flag */
    tx.byte[5] = 2;
    assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);

    tx = make_head(WITNESS, "\x51\x51", 2); /* marker without witness */
    put_byte(&tx, 1);
    put_output(&tx, 1, 0);
    put_byte(&tx, 0);
    put_le(&tx, 0, 4);
    assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);

    tx.len = 0;
    assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);
    assert_int_equal(coinbase_decode(NULL, 0, 4, &info), ERR_SYNTAX);
}

static void test_values(void **state)
{
    static const struct {
        uint64_t value[3];
        bool possible;
    } cases[] = {
        {{0, 0, 0}, true},
        {{5000000000, 1, 0}, true},
        {{2100000000000000, 0, 0}, true},
        {{2099999999999999, 0, 1}, true},
        {{2100000000000001, 0, 0}, false},
        {{2100000000000000, 1, 0}, false},
        {{1, 2100000000000000, 0}, false},
        {{700000000000000, 700000000000000, 700000000000001}, false},
        {{UINT64_MAX, 1, 0}, false},
        {{1, UINT64_MAX, 0}, false}, /* a sum that wraps */
        {{5, 0, UINT64_MAX - 4}, false},
        {{UINT64_MAX, UINT64_MAX, 2}, false},
        {{UINT64_C(1) << 63, UINT64_C(1) << 63, 5}, false},
        {{0, 0, UINT64_MAX}, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tx tx = make_head(PLAIN, "\x51\x51", 2);
        struct coinbase_info info;

        put_byte(&tx, 3);
        for (size_t j = 0; j < 3; j++)
            put_output(&tx, cases[i].value[j], 1);
        put_end(&tx, PLAIN);
        assert_int_equal(decode(&tx, 4, &info), cases[i].possible ? ERR_OK : ERR_RANGE);
        if (cases[i].possible) {
            assert_true(info.output_total_sat ==
                        cases[i].value[0] + cases[i].value[1] + cases[i].value[2]);
            assert_int_equal(info.output_count, 3);
        }
        put_byte(&tx, 0); /* malformed comes before impossible */
        assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);
    }
}

/* A count or size in each form of CompactSize, put where the number of outputs stands. */
static enum err decode_count(const char *count, size_t len, unsigned outputs,
                             struct coinbase_info *info)
{
    struct tx tx = make_head(PLAIN, "\x51\x51", 2);

    put(&tx, count, len);
    for (unsigned i = 0; i < outputs; i++)
        put_output(&tx, 1, 0);
    put_end(&tx, PLAIN);
    return decode(&tx, 4, info);
}

#define COUNT(count, outputs) decode_count(count, sizeof count - 1, outputs, &info)

static void test_sizes(void **state)
{
    struct coinbase_info info;

    (void)state;
    assert_int_equal(COUNT("\x01", 1), ERR_OK);
    assert_int_equal(COUNT("\xc8", 200), ERR_OK);
    assert_int_equal(info.output_count, 200);
    assert_true(info.output_total_sat == 200);
    assert_int_equal(COUNT("\x02", 1), ERR_SYNTAX);
    assert_int_equal(COUNT("\x01", 2), ERR_SYNTAX);
    assert_int_equal(COUNT("\xfd\x01\x00", 1), ERR_SYNTAX); /* not the shortest form */
    assert_int_equal(COUNT("\xfd\xc8\x00", 200), ERR_SYNTAX);
    assert_int_equal(COUNT("\xfe\x01\x00\x00\x00", 1), ERR_SYNTAX);
    assert_int_equal(COUNT("\xff\x01\x00\x00\x00\x00\x00\x00\x00", 1), ERR_SYNTAX);
    assert_int_equal(COUNT("\xfd\xff\xff", 1), ERR_SYNTAX); /* more than there is */
    assert_int_equal(COUNT("\xfe\xff\xff\xff\xff", 1), ERR_SYNTAX);
    assert_int_equal(COUNT("\xff\xff\xff\xff\xff\xff\xff\xff\xff", 1), ERR_SYNTAX);
    assert_int_equal(COUNT("\xff\x00\x00\x00\x00\x01\x00\x00\x00", 1), ERR_SYNTAX);

    /* An output script longer than 252 bytes is fine, one that claims 2^64 - 1 is not. */
    struct tx tx = make_head(PLAIN, "\x51\x51", 2);

    put_byte(&tx, 1);
    put_le(&tx, 7, 8);
    put(&tx, "\xfd\x2c\x01", 3);
    for (int i = 0; i < 300; i++)
        put_byte(&tx, 0);
    put_end(&tx, PLAIN);
    assert_int_equal(decode(&tx, 4, &info), ERR_OK);
    static const char *const longer[] = {"\xfe\x2c\x01\x00\x00", /* not the shortest form */
                                         "\xff\x2c\x01\x00\x00\x00\x00\x00\x00"};

    for (size_t i = 0; i < 2; i++) {
        tx = make_head(PLAIN, "\x51\x51", 2);
        put_byte(&tx, 1);
        put_le(&tx, 7, 8);
        put(&tx, longer[i], i == 0 ? 5 : 9);
        for (int j = 0; j < 300; j++)
            put_byte(&tx, 0);
        put_end(&tx, PLAIN);
        assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);
    }
    tx = make_head(PLAIN, "\x51\x51", 2);
    put_byte(&tx, 1);
    put_le(&tx, 7, 8);
    put(&tx, "\xff\xff\xff\xff\xff\xff\xff\xff\xff", 9);
    put_end(&tx, PLAIN);
    assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);

    /* A witness of several items, then one that claims too many. */
    tx = make_head(WITNESS, "\x51\x51", 2);
    put_byte(&tx, 1);
    put_output(&tx, 7, 1);
    put(&tx, "\x03\x00\x02xy\x01z", 7);
    put_le(&tx, 0, 4);
    assert_int_equal(decode(&tx, 4, &info), ERR_OK);
    assert_int_equal(info.output_count, 1);
    tx.byte[tx.len - 11] = 4;
    assert_int_equal(decode(&tx, 4, &info), ERR_SYNTAX);
}

/* Random damage: no crash, no read outside, and what is accepted keeps its promises. */
static void test_mutations(void **state)
{
    struct prng prng = {31};
    unsigned accepted = 0, refused = 0;

    (void)state;
    for (int round = 0; round < 60000; round++) {
        size_t which = prng_below(&prng, real_blocks_count + 2);
        struct tx tx = which < real_blocks_count
                           ? real_tx(&real_blocks[which])
                           : make_tx(which % 2 == 0 ? PLAIN : WITNESS, "\x51/x/", 4);
        struct coinbase_info info;

        for (uint64_t n = 1 + prng_below(&prng, 3); n > 0 && tx.len > 1; n--) {
            size_t at = prng_below(&prng, tx.len);

            switch (prng_below(&prng, 4)) {
            case 0:
                tx.byte[at] = (uint8_t)prng_next(&prng);
                break;
            case 1:
                tx.byte[at] = (uint8_t)(0xfc + prng_below(&prng, 4));
                break;
            case 2:
                memmove(tx.byte + at, tx.byte + at + 1, tx.len - at - 1);
                tx.len--;
                break;
            default:
                tx.len = 1 + at;
                break;
            }
        }
        if (decode(&tx, (uint32_t)prng_next(&prng), &info) != ERR_OK) {
            refused++;
            continue;
        }
        accepted++;
        assert_true(info.output_total_sat <= money_max);
        assert_true(info.output_count >= 1 && info.output_count <= tx.len / 9);
        assert_in_range(info.script_len, 2, 100);
        assert_true(info.script_offset + info.script_len < tx.len);
        assert_true(info.height <= COINBASE_HEIGHT_MAX);
        assert_true(info.height_known || info.height == 0);
        assert_true(strlen(info.tag) == 0 || strlen(info.tag) >= 4);
    }
    assert_true(accepted > 5000 && refused > 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_outputs),        cmocka_unit_test(test_real_blocks),
        cmocka_unit_test(test_real_tags),      cmocka_unit_test(test_truncated_and_longer),
        cmocka_unit_test(test_heights),        cmocka_unit_test(test_heights_there_and_back),
        cmocka_unit_test(test_tags),           cmocka_unit_test(test_script_sizes),
        cmocka_unit_test(test_not_a_coinbase), cmocka_unit_test(test_values),
        cmocka_unit_test(test_sizes),          cmocka_unit_test(test_mutations),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
