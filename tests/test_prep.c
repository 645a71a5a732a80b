/* test_prep.c - every prepared constant against a plain computation of what it stands for. */
#include "tests/support.h"

#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "hash/prep.h"
#include "hash/sha256.h"

static uint32_t rotr(uint32_t x, unsigned int n)
{
    return x >> n | x << (32 - n);
}

static uint32_t s0(uint32_t x)
{
    return rotr(x, 7) ^ rotr(x, 18) ^ x >> 3;
}

static uint32_t s1(uint32_t x)
{
    return rotr(x, 17) ^ rotr(x, 19) ^ x >> 10;
}

static void expand(uint32_t w[64], const uint32_t block[16])
{
    memcpy(w, block, 16 * sizeof *w);
    for (int i = 16; i < 64; i++)
        w[i] = s1(w[i - 2]) + w[i - 7] + s0(w[i - 15]) + w[i - 16];
}

/* Rounds 0 .. rounds - 1 without the final addition. */
static void run_rounds(uint32_t v[8], const uint32_t start[8], const uint32_t w[64], int rounds)
{
    memcpy(v, start, 8 * sizeof *v);
    for (int i = 0; i < rounds; i++) {
        uint32_t t1 = v[7] + (rotr(v[4], 6) ^ rotr(v[4], 11) ^ rotr(v[4], 25)) +
                      ((v[4] & v[5]) ^ (~v[4] & v[6])) + sha256_round_constants[i] + w[i];
        uint32_t t2 = (rotr(v[0], 2) ^ rotr(v[0], 13) ^ rotr(v[0], 22)) +
                      ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));

        for (int k = 7; k > 0; k--)
            v[k] = v[k - 1];
        v[4] += t1;
        v[0] = t1 + t2;
    }
}

/* One header with one nonce, computed the long way; each field of the preparation must fit. */
static void check_fields(const struct prep_mid *m, const struct prep_tail *t, uint8_t header[80],
                         uint32_t nonce)
{
    const uint32_t *k = sha256_round_constants, *iv = sha256_initial_state;
    uint32_t block[16] = {0}, w[64], midstate[8], v[8], v2[8], digest_words[16] = {0}, w2[64];
    uint32_t word;

    store_le32(header + 76, nonce);
    word = load_be32(header + 76);
    sha256_midstate(header, midstate);
    assert_memory_equal(m->mid, midstate, sizeof midstate);

    for (int i = 0; i < 4; i++)
        block[i] = load_be32(header + 64 + 4 * i);
    block[4] = 0x80000000;
    block[15] = 640;
    expand(w, block);
    assert_memory_equal(t->w, w, sizeof t->w);
    assert_int_equal(t->w16, w[16]);
    assert_int_equal(t->w17, w[17]);
    assert_int_equal(t->kw16, k[16] + w[16]);
    assert_int_equal(t->kw17, k[17] + w[17]);
    assert_int_equal(t->c18 + s0(word), w[18]);
    assert_int_equal(t->c19 + word, w[19]);
    assert_int_equal(t->c31 + s1(w[29]) + w[24], w[31]);
    assert_int_equal(t->c32 + s1(w[30]) + w[25], w[32]);

    run_rounds(v, midstate, w, 4);
    for (int i = 0; i < 8; i++)
        assert_int_equal(m->s3[i] + (i == 0 || i == 4 ? word : 0), v[i]);
    assert_int_equal(m->c4, v[7] + k[4] + w[4]);
    run_rounds(v, midstate, w, 5);
    assert_int_equal(m->c5, v[7] + k[5] + w[5]);
    run_rounds(v, midstate, w, 6);
    assert_int_equal(m->c6, v[7] + k[6] + w[6]);

    run_rounds(v, midstate, w, 64);
    for (int i = 0; i < 8; i++)
        digest_words[i] = v[i] + midstate[i];
    digest_words[8] = 0x80000000;
    digest_words[15] = 256;
    expand(w2, digest_words);
    run_rounds(v2, iv, w2, 1);
    assert_int_equal(m->a0 + v[0], v2[0]);
    assert_int_equal(m->e0 + v[0], v2[4]);
    assert_int_equal(m->c1 + v[1], v2[7] + k[1] + w2[1]);
    run_rounds(v2, iv, w2, 2);
    assert_int_equal(m->c2 + v[2], v2[7] + k[2] + w2[2]);
    run_rounds(v2, iv, w2, 3);
    assert_int_equal(m->c3 + v[3], v2[7] + k[3] + w2[3]);
    for (int i = 0; i < 4; i++)
        assert_int_equal(m->mk[i] + v[4 + i], k[4 + i] + w2[4 + i]);

    /* The long way is itself right: it ends in the reference's hash. */
    {
        uint8_t digest[32];

        run_rounds(v2, iv, w2, 64);
        sha256d(header, 80, digest);
        for (int i = 0; i < 8; i++)
            assert_int_equal(v2[i] + iv[i], load_be32(digest + 4 * i));
    }
}

static void test_constants(void **state)
{
    static struct work_prep p;
    struct prng prng = {.state = 11};

    (void)state;
    for (int trial = 0; trial < 200; trial++) {
        uint32_t count = trial < 20 ? (uint32_t)trial % 2 * (PREP_VERSIONS_MAX - 1) + 1
                                    : 1 + (uint32_t)prng_below(&prng, 6);
        uint32_t versions[PREP_VERSIONS_MAX], mask = (uint32_t)prng_next(&prng);
        uint8_t header[80];

        prng_fill(&prng, header, sizeof header);
        for (uint32_t i = 0; i < count; i++)
            versions[i] = (uint32_t)prng_next(&prng);
        memset(&p, 0xa5, sizeof p);
        prep_init(&p, header, versions, count, mask);
        assert_int_equal(p.versions, count);
        assert_int_equal(p.h7_mask, mask);
        for (uint32_t i = 0; i < count; i++) {
            store_le32(header, versions[i]);
            check_fields(&p.mid[i], &p.tail, header, (uint32_t)prng_next(&prng));
        }
    }
}

static void test_real_blocks(void **state)
{
    static struct work_prep p;

    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        uint8_t header[80];
        uint32_t version, nonce;

        support_block_header(&real_blocks[i], header);
        version = load_le32(header);
        nonce = load_le32(header + 76);
        prep_init(&p, header, &version, 1, 0);
        check_fields(&p.mid[0], &p.tail, header, nonce);
    }
}

/* The template's own version and nonce play no part; every other byte does. */
static void test_what_the_header_gives(void **state)
{
    static struct work_prep first, second;
    struct prng prng = {.state = 12};
    uint8_t header[80];
    uint32_t version = 0x20000000;

    (void)state;
    prng_fill(&prng, header, sizeof header);
    memset(&first, 0, sizeof first);
    prep_init(&first, header, &version, 1, 7);
    for (size_t i = 0; i < sizeof header; i++) {
        header[i] ^= 0x10;
        memset(&second, 0, sizeof second);
        prep_init(&second, header, &version, 1, 7);
        assert_int_equal(memcmp(&first, &second, sizeof first) == 0, i < 4 || i >= 76);
        header[i] ^= 0x10;
    }
}

static void test_layout(void **state)
{
    (void)state;
    assert_int_equal(sizeof(struct prep_mid), 128);
    assert_int_equal(_Alignof(struct work_prep), _Alignof(uint32_t));
}

static void test_h7_mask_values(void **state)
{
    (void)state;
    assert_int_equal(prep_h7_mask(0), 0xffffffff);
    assert_int_equal(prep_h7_mask(1), 0xfeffffff);
    assert_int_equal(prep_h7_mask(2), 0xfcffffff);
    assert_int_equal(prep_h7_mask(0xff), 0x00ffffff);
    assert_int_equal(prep_h7_mask(0x100), 0x00feffff);
    assert_int_equal(prep_h7_mask(0x7fffffff), 0x00000080);
    assert_int_equal(prep_h7_mask(0x80000000), 0);
    assert_int_equal(prep_h7_mask(0xffffffff), 0);
}

/* H7 as the kernels have it, of a hash whose most significant 32 bits as a number are `top`. */
static uint32_t h7_of(uint32_t top)
{
    uint8_t digest_end[4];

    store_le32(digest_end, top);
    return load_be32(digest_end);
}

/* No hash at or under a target may be lost; and the filter is the best of its kind: it stops
 * everything from the next power of two up. */
static void test_h7_mask_loses_nothing(void **state)
{
    struct prng prng = {.state = 13};

    (void)state;
    for (int trial = 0; trial < 20000; trial++) {
        unsigned int bits = (unsigned int)prng_below(&prng, 33);
        uint32_t target = bits == 0 ? 0 : (uint32_t)prng_next(&prng) >> (32 - bits);
        uint32_t mask;

        if (trial % 5 == 0)
            target = bits == 0 ? 0 : UINT32_MAX >> (32 - bits);
        else if (trial % 5 == 1)
            target = bits == 0 ? 0 : UINT32_C(1) << (bits - 1);
        mask = prep_h7_mask(target);
        assert_int_equal(h7_of(target) & mask, 0);
        assert_int_equal(h7_of(0) & mask, 0);
        for (int i = 0; i < 50; i++) {
            uint32_t top = (uint32_t)prng_below(&prng, (uint64_t)target + 1);

            assert_int_equal(h7_of(top) & mask, 0);
        }
        for (uint64_t power = 1; power <= UINT32_MAX; power *= 2)
            if (power > target) {
                assert_int_not_equal(h7_of((uint32_t)power) & mask, 0);
                assert_int_not_equal(h7_of((uint32_t)(power + prng_below(&prng, power))) & mask, 0);
            }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_constants),
        cmocka_unit_test(test_real_blocks),
        cmocka_unit_test(test_what_the_header_gives),
        cmocka_unit_test(test_layout),
        cmocka_unit_test(test_h7_mask_values),
        cmocka_unit_test(test_h7_mask_loses_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
