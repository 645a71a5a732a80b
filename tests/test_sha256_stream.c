/* test_sha256_stream.c - any message in any pieces hashes as OpenSSL says. */
#include "tests/support.h"

#include <string.h>

#include <openssl/sha.h>

#include "base/prng.h"
#include "hash/sha256_stream.h"

#define MESSAGE_MAX 400

static void assert_digest(struct sha256_stream *s, const uint8_t *message, size_t len)
{
    uint8_t expected[32], digest[32];

    SHA256(message, len, expected);
    sha256_stream_end(s, digest);
    assert_memory_equal(digest, expected, 32);
}

/* Every length over several blocks: in one piece, byte by byte, and cut at every place. */
static void test_every_length(void **state)
{
    struct prng prng = {1};
    uint8_t message[MESSAGE_MAX];
    struct sha256_stream s;

    (void)state;
    prng_fill(&prng, message, sizeof message);
    for (size_t len = 0; len <= 200; len++) {
        sha256_stream_begin(&s);
        for (size_t i = 0; i < len; i++)
            sha256_stream_add(&s, message + i, 1);
        assert_digest(&s, message, len);
        for (size_t cut = 0; cut <= len; cut++) {
            sha256_stream_begin(&s);
            sha256_stream_add(&s, message, cut);
            sha256_stream_add(&s, NULL, 0);
            sha256_stream_add(&s, message + cut, len - cut);
            assert_digest(&s, message, len);
        }
    }
}

static void test_random_pieces(void **state)
{
    struct prng prng = {2};
    uint8_t message[MESSAGE_MAX];

    (void)state;
    for (int round = 0; round < 2000; round++) {
        size_t len = prng_below(&prng, MESSAGE_MAX + 1);
        struct sha256_stream s;

        prng_fill(&prng, message, len);
        sha256_stream_begin(&s);
        for (size_t at = 0; at < len;) {
            size_t piece = 1 + prng_below(&prng, len - at);

            sha256_stream_add(&s, message + at, piece);
            at += piece;
        }
        assert_digest(&s, message, len);
    }
}

/* A copy goes on by itself. */
static void test_copy(void **state)
{
    struct prng prng = {3};
    uint8_t message[MESSAGE_MAX];

    (void)state;
    prng_fill(&prng, message, sizeof message);
    for (size_t head = 0; head < 130; head++) {
        struct sha256_stream first, second;

        sha256_stream_begin(&first);
        sha256_stream_add(&first, message, head);
        second = first;
        sha256_stream_add(&first, message + head, 70);
        assert_digest(&first, message, head + 70);
        sha256_stream_add(&second, message + head, 100);
        assert_digest(&second, message, head + 100);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_length),
        cmocka_unit_test(test_random_pieces),
        cmocka_unit_test(test_copy),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
