/* test_openssl_hasher.c - OpenSSL behind the hasher contract: the self-test, and every hash of
 * small ranges against the judge. */
#include "tests/support.h"

#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "demo/judge.h"
#include "demo/openssl_hasher.h"
#include "hash/selftest.h"

static void it_passes_the_self_test(void **state)
{
    char why[256] = "";

    (void)state;
    assert_string_equal(openssl_hasher.name, "openssl");
    assert_int_equal(openssl_hasher.lanes, 1);
    assert_int_equal(openssl_hasher.features, 0);
    if (!selftest_hasher(&openssl_hasher, why, sizeof(why)))
        fail_msg("%s", why);
}

/* Whether the last word of the double hash, as SHA-256 makes it, passes the filter. */
static bool passes(const uint8_t header[80], uint32_t version, uint32_t nonce, uint32_t h7_mask)
{
    uint8_t bytes[80], hash[32];

    memcpy(bytes, header, 80);
    store_le32(bytes, version);
    store_le32(bytes + 76, nonce);
    judge_sha256d(bytes, sizeof(bytes), hash);
    return (load_be32(hash + 28) & h7_mask) == 0;
}

static void every_hash_agrees_with_the_judge(void **state)
{
    static const struct {
        uint32_t versions, first_nonce, count, h7_mask;
    } cases[] = {
        {1, 0, 3000, 0x000000ff},  {3, 0xfffff000, 4096, 0x3f000000},
        {128, 77, 31, 0x00000007}, {2, 12345, 0, 0xffffffff},
        {1, 0xffffffff, 1, 0},
    };
    struct prng random = {42};

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        uint32_t versions[PREP_VERSIONS_MAX], expected = 0, found = 0;
        uint8_t header[80];
        struct work_prep *prep = test_calloc(1, sizeof(*prep));
        struct candidates *out = test_calloc(1, sizeof(*out));

        prng_fill(&random, header, sizeof(header));
        for (uint32_t v = 0; v < cases[i].versions; v++)
            versions[v] = (uint32_t)prng_next(&random);
        prep_init(prep, header, versions, cases[i].versions, cases[i].h7_mask);
        assert_int_equal(openssl_hasher.scan(prep, cases[i].first_nonce, cases[i].count, out),
                         cases[i].count);
        for (uint32_t n = 0; n < cases[i].count; n++) {
            for (uint32_t v = 0; v < cases[i].versions; v++)
                expected += passes(header, versions[v], cases[i].first_nonce + n, cases[i].h7_mask);
        }
        for (; found < out->count; found++)
            assert_true(passes(header, versions[out->item[found].mid], out->item[found].nonce,
                               cases[i].h7_mask));
        assert_int_equal(found, expected);
        assert_true(cases[i].count == 0 || expected > 0);
        test_free(prep);
        test_free(out);
    }
}

static void it_stops_when_the_list_is_full_and_resumes(void **state)
{
    const uint32_t versions[3] = {1, 2, 0x20000000};
    const uint8_t header[80] = {0};
    struct work_prep *prep = test_calloc(1, sizeof(*prep));
    struct candidates *out = test_calloc(1, sizeof(*out));
    uint64_t done;

    (void)state;
    prep_init(prep, header, versions, 3, 0);
    out->count = 5;
    out->item[4] = (struct candidate){.nonce = 11, .mid = 1};
    done = openssl_hasher.scan(prep, 100, 5000, out);
    assert_int_equal(done, (CANDIDATES_MAX - 5) / 3);
    assert_int_equal(out->count, 5 + 3 * done);
    assert_int_equal(out->item[4].nonce, 11);
    assert_int_equal(openssl_hasher.scan(prep, 100, 10, out), 0);
    out->count = 0;
    assert_int_equal(openssl_hasher.scan(prep, (uint32_t)(100 + done), 1, out), 1);
    assert_int_equal(out->count, 3);
    test_free(prep);
    test_free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_passes_the_self_test),
        cmocka_unit_test(every_hash_agrees_with_the_judge),
        cmocka_unit_test(it_stops_when_the_list_is_full_and_resumes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
