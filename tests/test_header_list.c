/* test_header_list.c - blocks' times from numbers and from real headers. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "app/header_list.h"
#include "base/prng.h"
#include "base/bytes.h"

static bool parse(const char *text, struct header_list *out, char why[160])
{
    return header_list_parse(text, strlen(text), out, why, 160);
}

static void test_times(void **state)
{
    struct header_list list;
    char why[160];

    (void)state;
    assert_true(
        parse("# height time\n933408 1768000000\r\n\n  933410,1768001200\n933409\t1768000700",
              &list, why));
    assert_int_equal(list.blocks, 3);
    assert_int_equal(list.height, 933410);
    assert_false(list.nbits_known);
    assert_int_equal(list.seen.first_height, 933408);
    assert_int_equal(list.seen.last_s - list.seen.first_s, 1200);
}

static void test_headers(void **state)
{
    struct header_list list;
    char why[160], text[512], hex[161];
    uint8_t header[80];

    (void)state;
    support_block_header(&real_blocks[0], header);
    hex_encode(header, sizeof header, hex);
    snprintf(text, sizeof text, "100 5\n101 %s\n", hex);
    assert_true(parse(text, &list, why));
    assert_true(list.nbits_known);
    assert_int_equal(list.nbits, load_le32(header + 72));
    assert_int_equal(list.seen.last_s, load_le32(header + 68));
    assert_int_equal(list.height, 101);
    hex[7] = 'g';
    snprintf(text, sizeof text, "101 %s\n", hex);
    assert_false(parse(text, &list, why));
}

static void test_refused(void **state)
{
    static const struct {
        const char *text, *why;
    } row[] = {
        {"", "no block in it"},
        {"# none\n \n", "no block in it"},
        {"1 2\n<html>\n", "line 2: \"<html>\": must be a height and a time or header"},
        {"1 2 3\n", "line 1: \"1 2 3\": must be a height and a time or header"},
        {"-1 2\n", "line 1: \"-1 2\": must be a height and a time or header"},
        {"1 2.5\n", "line 1: \"1 2.5\": must be a height and a time or header"},
        {"4294967296 1\n", "line 1: \"4294967296 1\": must be a height and a time or header"},
        {"1 1000000000000000000000\n",
         "line 1: \"1 1000000000000000000000\": must be a height and a time or header"},
    };
    struct header_list list;
    char why[160], longest[400];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
        assert_false(parse(row[i].text, &list, why));
        assert_string_equal(why, row[i].why);
    }
    assert_false(header_list_parse("1 2\0 3\n", 7, &list, why, sizeof why));
    memset(longest, '1', sizeof longest);
    assert_false(header_list_parse(longest, sizeof longest, &list, why, sizeof why));
}

/* Lists with random bytes changed never harm. */
static void test_mutated(void **state)
{
    static const char list[] = "933408 1768000000\n933409,1768000600\n933410 1768001200\n";
    struct prng rng = {7};
    int whole = 0;

    (void)state;
    for (int i = 0; i < 5000; i++) {
        struct header_list out;
        char text[sizeof list], why[160] = "";

        memcpy(text, list, sizeof text);
        for (uint64_t n = 1 + prng_below(&rng, 3); n > 0; n--)
            text[prng_below(&rng, sizeof text - 1)] = (char)prng_next(&rng);
        if (header_list_parse(text, sizeof text - 1, &out, why, sizeof why))
            whole++;
        else
            assert_true(strlen(why) > 10);
    }
    assert_true(whole > 50 && whole < 4950);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_headers),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_mutated),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
