/* test_line.c - framing: byte-exact however the stream is cut, and bounded. */
#include "tests/support.h"

#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "stratum/line.h"

static void push(struct line_buffer *b, const char *text, size_t len)
{
    assert_int_equal(line_push(b, (const uint8_t *)text, len), ERR_OK);
}

static void expect(struct line_buffer *b, const char *text, size_t text_len)
{
    size_t len;
    const char *line = line_next(b, &len);

    assert_non_null(line);
    assert_int_equal(len, text_len);
    assert_memory_equal(line, text, text_len);
    assert_int_equal(line[len], '\0');
}

static void expect_none(struct line_buffer *b)
{
    size_t len;

    assert_null(line_next(b, &len));
    assert_int_equal(len, 0);
}

static const char stream[] = "one\r\n\n\r\ntwo\0nul\nthr\ree\r\r\n\0\n{\"a\":1}\nrest";
static const struct {
    const char *text;
    size_t len;
} lines[] = {{"one", 3},       {"", 0}, {"", 0},         {"two\0nul", 7},
             {"thr\ree\r", 7}, {"", 1}, {"{\"a\":1}", 7}};

static void expect_all(struct line_buffer *b)
{
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        expect(b, lines[i].text, lines[i].len);
    expect_none(b);
}

static void test_many_in_one_push(void **state)
{
    struct line_buffer b;

    (void)state;
    line_init(&b, 100);
    expect_none(&b);
    push(&b, stream, sizeof stream - 1);
    expect_all(&b);
    push(&b, "\n", 1);
    expect(&b, "rest", 4);
    expect_none(&b);
    line_clear(&b);
    line_clear(&b);
}

static void test_every_cut(void **state)
{
    (void)state;
    for (size_t first = 0; first < sizeof stream; first++) {
        for (size_t second = first; second < sizeof stream; second++) {
            struct line_buffer b;

            line_init(&b, 100);
            push(&b, stream, first);
            push(&b, stream + first, second - first);
            push(&b, stream + second, sizeof stream - 1 - second);
            expect_all(&b);
            line_clear(&b);
        }
    }
}

static void test_single_bytes_taken_at_once(void **state)
{
    struct line_buffer b;
    size_t got = 0;

    (void)state;
    line_init(&b, 100);
    for (size_t i = 0; i < sizeof stream - 1; i++) {
        size_t len;
        const char *line;

        push(&b, stream + i, 1);
        while ((line = line_next(&b, &len)) != NULL) {
            assert_int_equal(len, lines[got].len);
            assert_memory_equal(line, lines[got].text, len);
            got++;
        }
    }
    assert_int_equal(got, sizeof lines / sizeof lines[0]);
    line_clear(&b);
}

/* A line of exactly the bound passes, one byte more does not, whether or not its newline is there,
 * and however it comes. */
static void test_bound(void **state)
{
    char text[300];

    (void)state;
    memset(text, 'x', sizeof text);
    for (size_t step = 1; step <= 128; step++) {
        for (size_t len = 97; len <= 103; len++) {
            struct line_buffer b;
            enum err e = ERR_OK;
            size_t got;

            line_init(&b, 100);
            push(&b, "ok\n", 3);
            text[len - 1] = '\n';
            for (size_t at = 0; at < len && e == ERR_OK; at += step)
                e = line_push(&b, (const uint8_t *)text + at, len - at < step ? len - at : step);
            text[len - 1] = 'x';
            assert_int_equal(e, len <= 100 ? ERR_OK : ERR_LIMIT);
            expect(&b, "ok", 2);
            assert_int_equal(line_next(&b, &got) != NULL, len <= 100);
            if (len > 100) { /* for good */
                assert_int_equal(line_push(&b, (const uint8_t *)"\nno\n", 4), ERR_LIMIT);
                expect_none(&b);
            }
            line_clear(&b);
        }
    }
}

static void test_endless_line_keeps_memory_bounded(void **state)
{
    struct line_buffer b;
    char block[4096];
    enum err e = ERR_OK;
    size_t pushed = 0;

    (void)state;
    memset(block, 'a', sizeof block);
    line_init(&b, LINE_MAX_BYTES);
    while (e == ERR_OK && pushed < 100u << 20) {
        e = line_push(&b, (const uint8_t *)block, sizeof block);
        pushed += sizeof block;
    }
    assert_int_equal(e, ERR_LIMIT);
    assert_int_equal(pushed, LINE_MAX_BYTES + sizeof block);
    assert_in_range(b.cap, 1, 2 * (LINE_MAX_BYTES + sizeof block));
    line_clear(&b);
}

/* Memory does not grow with what has passed through. */
static void test_long_use(void **state)
{
    struct prng random = {.state = 7};
    struct line_buffer b;
    uint64_t sent = 0, got = 0;

    (void)state;
    line_init(&b, 1000);
    for (int i = 0; i < 20000; i++) {
        char bytes[700];
        size_t len = (size_t)prng_below(&random, sizeof bytes);
        const char *line;
        size_t line_len;

        for (size_t k = 0; k < len; k++) {
            bytes[k] = prng_below(&random, 50) == 0 ? '\n' : 'x';
            sent += bytes[k] == '\n';
        }
        push(&b, bytes, len);
        while ((line = line_next(&b, &line_len)) != NULL) {
            assert_int_equal(strspn(line, "x"), line_len);
            got++;
        }
    }
    assert_int_equal(got, sent);
    assert_in_range(b.cap, 1, 8192);
    line_clear(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_many_in_one_push),
        cmocka_unit_test(test_every_cut),
        cmocka_unit_test(test_single_bytes_taken_at_once),
        cmocka_unit_test(test_bound),
        cmocka_unit_test(test_endless_line_keeps_memory_bounded),
        cmocka_unit_test(test_long_use),
    };

    return cmocka_run_group_tests_name("line", tests, NULL, NULL);
}
