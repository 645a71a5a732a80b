/* test_sha256.c - the reference against the standard's vectors, OpenSSL, and the main chain. */
#include "tests/support.h"

#include <string.h>

#include <openssl/evp.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "hash/sha256.h"

static void openssl_sha256(const uint8_t *data, size_t len, uint8_t digest[SHA256_DIGEST_BYTES])
{
    unsigned int digest_len = 0;

    assert_int_equal(EVP_Digest(data, len, digest, &digest_len, EVP_sha256(), NULL), 1);
    assert_int_equal(digest_len, SHA256_DIGEST_BYTES);
}

static void assert_digest(const uint8_t digest[SHA256_DIGEST_BYTES], const char *expected)
{
    char text[2 * SHA256_DIGEST_BYTES + 1];

    hex_encode(digest, SHA256_DIGEST_BYTES, text);
    assert_string_equal(text, expected);
}

/* FIPS 180-4 examples, and the long message of the NIST example values. */
static void test_standard_vectors(void **state)
{
    static const struct {
        const char *message, *digest;
    } vectors[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
         "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    };
    static uint8_t million[1000000];
    uint8_t digest[SHA256_DIGEST_BYTES];

    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
        sha256((const uint8_t *)vectors[i].message, strlen(vectors[i].message), digest);
        assert_digest(digest, vectors[i].digest);
    }
    memset(million, 'a', sizeof million);
    sha256(million, sizeof million, digest);
    assert_digest(digest, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

static void test_every_length_against_openssl(void **state)
{
    struct prng prng = {.state = 1};
    uint8_t data[301 + 7], ours[SHA256_DIGEST_BYTES], theirs[SHA256_DIGEST_BYTES];

    (void)state;
    for (size_t len = 0; len <= 300; len++)
        for (size_t offset = 0; offset < 8; offset += 1 + len % 3) {
            prng_fill(&prng, data, sizeof data);
            sha256(data + offset, len, ours);
            openssl_sha256(data + offset, len, theirs);
            assert_memory_equal(ours, theirs, sizeof ours);
        }
}

static void test_random_against_openssl(void **state)
{
    static uint8_t data[70000];
    struct prng prng = {.state = 2};
    uint8_t ours[SHA256_DIGEST_BYTES], theirs[SHA256_DIGEST_BYTES];

    (void)state;
    for (int i = 0; i < 300; i++) {
        size_t len = (size_t)prng_below(&prng, i % 10 == 0 ? sizeof data : 2000);

        prng_fill(&prng, data, len);
        sha256(data, len, ours);
        openssl_sha256(data, len, theirs);
        assert_memory_equal(ours, theirs, sizeof ours);

        sha256d(data, len, ours);
        openssl_sha256(theirs, sizeof theirs, theirs);
        assert_memory_equal(ours, theirs, sizeof ours);
    }
}

static void test_real_block_hashes(void **state)
{
    (void)state;
    assert_true(real_blocks_count >= 10);
    for (size_t i = 0; i < real_blocks_count; i++) {
        uint8_t header[80], digest[SHA256_DIGEST_BYTES];
        char text[2 * SHA256_DIGEST_BYTES + 1];

        support_block_header(&real_blocks[i], header);
        sha256d(header, sizeof header, digest);
        hex_encode_reversed(digest, sizeof digest, text);
        assert_string_equal(text, real_blocks[i].hash);
    }
}

/* The midstate, carried on over the second block by hand, must give the digest of the header. */
static void test_midstates(void **state)
{
    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        uint8_t header[80], expected[SHA256_DIGEST_BYTES], digest[SHA256_DIGEST_BYTES];
        uint32_t words[16] = {0}, midstate[8];

        support_block_header(&real_blocks[i], header);
        sha256_midstate(header, midstate);
        for (int k = 0; k < 4; k++)
            words[k] = load_be32(header + 64 + 4 * k);
        words[4] = 0x80000000;
        words[15] = 640;
        sha256_compress(midstate, words);
        for (int k = 0; k < 8; k++)
            store_be32(digest + 4 * k, midstate[k]);
        openssl_sha256(header, sizeof header, expected);
        assert_memory_equal(digest, expected, sizeof digest);
    }
}

static void test_digest_may_overlap_data(void **state)
{
    struct prng prng = {.state = 3};
    uint8_t data[200], copy[200], expected[SHA256_DIGEST_BYTES];

    (void)state;
    for (size_t len = 0; len <= 140; len += 1)
        for (size_t offset = 0; offset <= 60; offset += 5) {
            prng_fill(&prng, data, sizeof data);
            memcpy(copy, data, sizeof data);
            sha256d(copy, len, expected);
            assert_memory_equal(copy, data, sizeof data);

            sha256d(copy, len, copy + offset);
            assert_memory_equal(copy + offset, expected, sizeof expected);
            assert_memory_equal(copy, data, offset);
            assert_memory_equal(copy + offset + 32, data + offset + 32, sizeof data - offset - 32);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_standard_vectors),
        cmocka_unit_test(test_every_length_against_openssl),
        cmocka_unit_test(test_random_against_openssl),
        cmocka_unit_test(test_real_block_hashes),
        cmocka_unit_test(test_midstates),
        cmocka_unit_test(test_digest_may_overlap_data),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
