/* test_bytes.c - byte order and hexadecimal. */
#include "tests/support.h"

#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"

static void test_byte_order(void **state)
{
    static const uint8_t bytes[9] = {0xff, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef};
    const uint8_t *odd = bytes + 1; /* unaligned on purpose */
    uint8_t out[9] = {0};

    (void)state;
    assert_int_equal(load_be32(odd), 0x01234567);
    assert_int_equal(load_le32(odd), 0x67452301);
    assert_true(load_le64(odd) == UINT64_C(0xefcdab8967452301));
    assert_int_equal(swap_bytes32(0x01234567), 0x67452301);
    assert_int_equal(swap_bytes32(0xff000080), 0x800000ff);

    store_be32(out + 1, 0x01234567);
    assert_memory_equal(out + 1, odd, 4);
    store_le32(out + 1, 0x67452301);
    assert_memory_equal(out + 1, odd, 4);
    store_be64(out + 1, UINT64_C(0x0123456789abcdef));
    assert_memory_equal(out + 1, odd, 8);
    store_le64(out + 1, UINT64_C(0xefcdab8967452301));
    assert_memory_equal(out + 1, odd, 8);
}

static int expected_digit(int c)
{
    const char *lower = "0123456789abcdef", *upper = "0123456789ABCDEF";
    const char *at = c == 0 ? NULL : strchr(lower, c);

    if (at != NULL)
        return (int)(at - lower);
    at = c == 0 ? NULL : strchr(upper, c);
    return at == NULL ? -1 : (int)(at - upper);
}

/* Every pair of characters, digits or not. */
static void test_decode_every_pair(void **state)
{
    (void)state;
    for (int high = 0; high < 256; high++) {
        for (int low = 0; low < 256; low++) {
            char text[2] = {(char)high, (char)low};
            int h = expected_digit(high), l = expected_digit(low);
            uint8_t byte = 0;
            uint32_t number = 0;
            bool valid = h >= 0 && l >= 0;

            assert_int_equal(hex_decode(text, 2, &byte), valid);
            assert_int_equal(hex_decode_u32(text, 2, &number), valid);
            if (valid) {
                assert_int_equal(byte, h * 16 + l);
                assert_int_equal(number, h * 16 + l);
            }
        }
    }
}

static void test_decode_lengths(void **state)
{
    uint8_t out[4] = {0xaa, 0xaa, 0xaa, 0xaa};

    (void)state;
    assert_true(hex_decode("", 0, out));
    assert_true(hex_decode(NULL, 0, out));
    assert_int_equal(out[0], 0xaa);
    assert_false(hex_decode("0", 1, out));
    assert_false(hex_decode("012", 3, out));
    assert_true(hex_decode("01fFgg", 4, out)); /* reads no further than it was told */
    assert_int_equal(out[0], 0x01);
    assert_int_equal(out[1], 0xff);
    assert_int_equal(out[2], 0xaa);
    assert_false(hex_decode("01fFgg", 6, out));
    assert_false(hex_decode("0x12", 4, out));
    assert_false(hex_decode(" 112", 4, out));
    assert_false(hex_decode("12\0", 4, out));
}

static void test_decode_u32(void **state)
{
    static const struct {
        const char *text;
        uint32_t value;
    } good[] = {
        {"0", 0},
        {"f", 15},
        {"1d00ffff", 0x1d00ffff},
        {"4", 4},
        {"20000000", 1u << 29},
        {"FFFFFFFF", UINT32_MAX},
        {"0000001", 1},
        {"7e5fb903", 0x7e5fb903},
        {"abcde", 0xabcde},
    };
    static const char *const bad[] = {"", "123456789", "000000000", "+1", "-1", "0x1", "1 ", "g"};
    uint32_t value = 0;

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(hex_decode_u32(good[i].text, strlen(good[i].text), &value));
        assert_int_equal(value, good[i].value);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(hex_decode_u32(bad[i], strlen(bad[i]), &value));
}

static void test_encode(void **state)
{
    struct prng prng = {42};
    uint8_t bytes[64] = {0}, back[64];
    char text[2 * sizeof bytes + 1], reversed[2 * sizeof bytes + 1];

    (void)state;
    for (size_t len = 0; len <= sizeof bytes; len++) {
        prng_fill(&prng, bytes, len);
        memset(text, 'x', sizeof text);
        hex_encode(bytes, len, text);
        assert_int_equal(strlen(text), 2 * len);
        assert_int_equal(strspn(text, "0123456789abcdef"), 2 * len);
        assert_true(hex_decode(text, 2 * len, back));
        assert_memory_equal(back, bytes, len);

        memset(reversed, 'x', sizeof reversed);
        hex_encode_reversed(bytes, len, reversed);
        assert_int_equal(strlen(reversed), 2 * len);
        for (size_t i = 0; i < len; i++)
            assert_memory_equal(reversed + 2 * i, text + 2 * (len - 1 - i), 2);
    }
    hex_encode((const uint8_t[]){0x00, 0x9a, 0xff}, 3, text);
    assert_string_equal(text, "009aff");
    hex_encode_reversed((const uint8_t[]){0x00, 0x9a, 0xff}, 3, text);
    assert_string_equal(text, "ff9a00");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_byte_order),     cmocka_unit_test(test_decode_every_pair),
        cmocka_unit_test(test_decode_lengths), cmocka_unit_test(test_decode_u32),
        cmocka_unit_test(test_encode),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
