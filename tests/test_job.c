/* test_job.c - jobs made from real blocks give the real headers; bounds, copies, masks, identity.
 */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include <openssl/sha.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "chain/job.h"

#define COINBASE_BYTES 512

static void openssl_sha256d(const uint8_t *data, size_t len, uint8_t digest[32])
{
    uint8_t once[32];

    SHA256(data, len, once);
    SHA256(once, sizeof once, digest);
}

/* One job's content, owned here so that its parts can point into it. */
struct content {
    struct job_parts parts;
    uint8_t bytes[COINBASE_BYTES]; /* the whole coinbase */
    uint8_t branch[JOB_BRANCHES_MAX][32];
};

/* Cuts a coinbase of `len` bytes: `at` bytes, extranonce1, extranonce2, the rest. */
static void cut(struct content *c, size_t len, size_t at, size_t extranonce1, size_t extranonce2)
{
    c->parts.coinbase1 = c->bytes;
    c->parts.coinbase1_len = at;
    c->parts.extranonce1 = c->bytes + at;
    c->parts.extranonce1_size = extranonce1;
    c->parts.extranonce2_size = extranonce2;
    c->parts.coinbase2 = c->bytes + at + extranonce1 + extranonce2;
    c->parts.coinbase2_len = len - at - extranonce1 - extranonce2;
    c->parts.branch = (const uint8_t(*)[32])c->branch;
}

static size_t real_content(const struct real_block *block, struct content *c)
{
    uint8_t header[80];
    size_t len;

    memset(c, 0, sizeof *c);
    support_block_header(block, header);
    len = support_hex(block->coinbase, c->bytes, sizeof c->bytes);
    for (uint32_t i = 0; i < block->branch_count; i++)
        assert_int_equal(support_hex(block->branch[i], c->branch[i], 32), 32);
    c->parts.branch_count = block->branch_count;
    c->parts.version = load_le32(header);
    memcpy(c->parts.prevhash, header + 4, 32);
    c->parts.ntime = load_le32(header + 68);
    c->parts.nbits = load_le32(header + 72);
    c->parts.difficulty = 1;
    c->parts.id = "id";
    c->parts.id_len = 2;
    cut(c, len, 0, 0, 0);
    return len;
}

static size_t random_content(struct prng *prng, struct content *c)
{
    size_t len = prng_below(prng, COINBASE_BYTES + 1);

    memset(c, 0, sizeof *c);
    prng_fill(prng, c->bytes, len);
    prng_fill(prng, c->branch[0], sizeof c->branch);
    prng_fill(prng, c->parts.prevhash, 32);
    c->parts.branch_count = prng_below(prng, JOB_BRANCHES_MAX + 1);
    c->parts.version = (uint32_t)prng_next(prng);
    c->parts.ntime = (uint32_t)prng_next(prng);
    c->parts.nbits = 0x1d00ffff;
    c->parts.difficulty = 1024.0;
    c->parts.id = "id";
    c->parts.id_len = 2;
    return len;
}

static void random_cut(struct prng *prng, struct content *c, size_t len)
{
    size_t at = prng_below(prng, len + 1), left = len - at;
    size_t first = prng_below(prng, (left < JOB_EXTRANONCE1_MAX ? left : JOB_EXTRANONCE1_MAX) + 1);

    left -= first;
    cut(c, len, at, first,
        prng_below(prng, (left < JOB_EXTRANONCE2_MAX ? left : JOB_EXTRANONCE2_MAX) + 1));
}

static struct job *new_job(const struct content *c)
{
    struct job *job = NULL;

    assert_int_equal(job_new(&c->parts, &job), ERR_OK);
    assert_non_null(job);
    return job;
}

static const uint8_t *extranonce2_of(const struct content *c)
{
    return c->parts.extranonce1 + c->parts.extranonce1_size;
}

/* ---- headers ---- */

static void test_real_headers(void **state)
{
    struct prng prng = {1};

    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        uint8_t expected[80], header[80], hash[32];
        char text[65];
        struct content c;
        size_t len = real_content(block, &c);

        support_block_header(block, expected);
        for (int round = 0; round < 100; round++) {
            if (round > 0)
                random_cut(&prng, &c, len);
            struct job *job = new_job(&c);

            job_header(job, extranonce2_of(&c), c.parts.version, c.parts.ntime,
                       load_le32(expected + 76), header);
            assert_memory_equal(header, expected, sizeof header);
            openssl_sha256d(header, sizeof header, hash);
            hex_encode_reversed(hash, sizeof hash, text);
            assert_string_equal(text, block->hash);
            assert_true(job->network_known);
            assert_true(target_meets(hash, &job->network));
            job_free(job);
        }
    }
}

/* Coinbases of every length about the edges of SHA-256's blocks, branches of every depth. */
static void test_random_headers(void **state)
{
    struct prng prng = {2};

    (void)state;
    for (int round = 0; round < 3000; round++) {
        struct content c;
        size_t len = random_content(&prng, &c);

        if (round < 600) {
            len = (size_t)round / 3;
            c.parts.branch_count = (size_t[]){0, 1, JOB_BRANCHES_MAX}[round % 3];
        }
        random_cut(&prng, &c, len);
        struct job *job = new_job(&c);
        uint8_t expected[80], header[80], pair[64], root[32];
        uint32_t version = (uint32_t)prng_next(&prng), ntime = (uint32_t)prng_next(&prng);
        uint32_t nonce = (uint32_t)prng_next(&prng);

        openssl_sha256d(c.bytes, len, pair);
        for (size_t i = 0; i < c.parts.branch_count; i++) {
            memcpy(pair + 32, c.branch[i], 32);
            openssl_sha256d(pair, sizeof pair, pair);
        }
        store_le32(expected, version);
        memcpy(expected + 4, c.parts.prevhash, 32);
        memcpy(expected + 36, pair, 32);
        store_le32(expected + 68, ntime);
        store_le32(expected + 72, c.parts.nbits);
        store_le32(expected + 76, nonce);
        job_header(job, extranonce2_of(&c), version, ntime, nonce, header);
        assert_memory_equal(header, expected, sizeof header);
        job_merkle_root(job, extranonce2_of(&c), root);
        assert_memory_equal(root, pair, 32);
        job_free(job);
    }
}

/* ---- what a job holds ---- */

static void test_fields(void **state)
{
    static const uint8_t zero[JOB_EXTRANONCE2_MAX];
    char id[JOB_ID_MAX];
    struct content c;
    struct target target;
    size_t len = 0;

    (void)state;
    for (size_t i = 0; i < real_blocks_count; i++)
        if (real_blocks[i].height == 413567)
            len = real_content(&real_blocks[i], &c);
    assert_true(len > 0);
    cut(&c, len, 60, 4, 8);
    memset(id, '"', sizeof id);
    c.parts.id = id;
    c.parts.id_len = sizeof id;
    c.parts.difficulty = 0.001;
    c.parts.agreed_mask = 0x1fffe000;
    c.parts.submit_version = true;
    c.parts.clean = true;
    c.parts.session = UINT64_C(1) << 40;
    c.parts.upstream = 3;
    c.parts.received_ns = -5;
    struct job *job = new_job(&c);

    assert_true(job->seq == 0);
    assert_true(job->session == UINT64_C(1) << 40);
    assert_int_equal(job->upstream, 3);
    assert_memory_equal(job->id, id, sizeof id);
    assert_int_equal(job->id[JOB_ID_MAX], 0);
    assert_int_equal(job->version, c.parts.version);
    assert_int_equal(job->agreed_mask, 0x1fffe000);
    assert_int_equal(job->version_mask, 0x1fffe000 & ~c.parts.version);
    assert_true(job->submit_version);
    assert_int_equal(job->ntime, c.parts.ntime);
    assert_int_equal(job->nbits, c.parts.nbits);
    assert_memory_equal(job->prevhash, c.parts.prevhash, 32);
    assert_int_equal(job->coinbase_len, len);
    assert_int_equal(job->extranonce1_offset, 60);
    assert_int_equal(job->extranonce1_size, 4);
    assert_int_equal(job->extranonce2_offset, 64);
    assert_int_equal(job->extranonce2_size, 8);
    assert_memory_equal(job->coinbase, c.bytes, 64);
    assert_memory_equal(job->coinbase + 64, zero, 8);
    assert_memory_equal(job->coinbase + 72, c.bytes + 72, len - 72);
    assert_int_equal(job->branch_count, 11);
    assert_memory_equal(job->branch, c.branch, 11 * 32);
    assert_true(job->difficulty == 0.001);
    assert_int_equal(target_for_share(0.001, &target), ERR_OK);
    assert_int_equal(target_compare(&job->target, &target), 0);
    assert_true(job->network_known);
    assert_int_equal(target_from_nbits(c.parts.nbits, &target), NBITS_OK);
    assert_int_equal(target_compare(&job->network, &target), 0);
    assert_true(job->network_difficulty == target_difficulty(&target));
    assert_true(job->coinbase_known);
    assert_true(job->coinbase_info.height_known);
    assert_int_equal(job->coinbase_info.height, 413567);
    assert_true(job->coinbase_info.output_total_sat == 2531310238);
    assert_true(job->clean);
    assert_true(job->received_ns == -5);
    job_free(job);
    job_free(NULL);
}

/* Parts that say nothing about money or blocks do not stop mining. */
static void test_unknown_is_no_error(void **state)
{
    static const uint32_t nbits[] = {0, 0x1d000000, 0x1d80ffff, 0xff123456};
    struct content c;
    size_t len = real_content(&real_blocks[0], &c);
    struct job *job;

    (void)state;
    for (size_t i = 0; i < sizeof nbits / sizeof *nbits; i++) {
        c.parts.nbits = nbits[i];
        job = new_job(&c);
        assert_false(job->network_known);
        assert_true(job->network_difficulty == 0);
        assert_int_equal(job->nbits, nbits[i]);
        assert_int_equal(target_compare(&job->network, &(struct target){{0}}), 0);
        job_free(job);
    }
    cut(&c, len - 1, 0, 0, 0);
    job = new_job(&c);
    assert_false(job->coinbase_known);
    assert_true(job->coinbase_info.output_total_sat == 0);
    job_free(job);

    cut(&c, 0, 0, 0, 0); /* nothing at all, and no id */
    c.parts.coinbase1 = c.parts.coinbase2 = c.parts.extranonce1 = NULL;
    c.parts.id = NULL;
    c.parts.id_len = 0;
    job = new_job(&c);
    assert_false(job->coinbase_known);
    assert_string_equal(job->id, "");
    assert_int_equal(job->coinbase_len, 0);
    job_free(job);
}

static void refuse(const struct content *c, enum err expected)
{
    struct job *job = (struct job *)1;

    assert_int_equal(job_new(&c->parts, &job), expected);
    assert_null(job);
}

static void test_bounds(void **state)
{
    static const double difficulties[] = {0, -1, 1e-12, 5e-324, 1e308, NAN, INFINITY};
    static uint8_t large[JOB_COINBASE_MAX];
    char id[JOB_ID_MAX + 1];
    struct content good, c;
    struct job *job;

    (void)state;
    real_content(&real_blocks[0], &good);
    memset(id, 'x', sizeof id);
    c = good;
    c.parts.id = id;
    c.parts.id_len = JOB_ID_MAX + 1;
    refuse(&c, ERR_LIMIT);
    c.parts.id_len = JOB_ID_MAX;
    job_free(new_job(&c));
    id[7] = '\0';
    refuse(&c, ERR_RANGE);

    c = good;
    c.parts.branch_count = JOB_BRANCHES_MAX + 1;
    refuse(&c, ERR_LIMIT);
    c.parts.branch_count = SIZE_MAX;
    refuse(&c, ERR_LIMIT);

    c = good;
    c.parts.extranonce2_size = JOB_EXTRANONCE2_MAX + 1;
    refuse(&c, ERR_RANGE);
    c.parts.extranonce2_size = SIZE_MAX;
    refuse(&c, ERR_RANGE);

    c = good;
    c.parts.extranonce1 = large;
    c.parts.extranonce1_size = JOB_EXTRANONCE1_MAX + 1;
    refuse(&c, ERR_LIMIT);
    c.parts.extranonce1_size = SIZE_MAX;
    refuse(&c, ERR_LIMIT);

    c = good;
    c.parts.coinbase1 = c.parts.coinbase2 = large;
    c.parts.coinbase1_len = JOB_COINBASE_MAX;
    c.parts.coinbase2_len = 0;
    job = new_job(&c);
    assert_int_equal(job->coinbase_len, JOB_COINBASE_MAX);
    job_free(job);
    c.parts.coinbase2_len = 1;
    refuse(&c, ERR_LIMIT);
    c.parts.coinbase2_len = 0;
    c.parts.extranonce2_size = 1;
    refuse(&c, ERR_LIMIT);
    c.parts.coinbase1_len = SIZE_MAX;
    refuse(&c, ERR_LIMIT);
    c.parts.coinbase1_len = 0;
    c.parts.coinbase2_len = SIZE_MAX;
    refuse(&c, ERR_LIMIT);
    c.parts.coinbase1_len = c.parts.coinbase2_len = SIZE_MAX / 2 + 1;
    refuse(&c, ERR_LIMIT);

    c = good;
    for (size_t i = 0; i < sizeof difficulties / sizeof *difficulties; i++) {
        c.parts.difficulty = difficulties[i];
        refuse(&c, ERR_RANGE);
    }
}

/* ---- copies and masks ---- */

static void test_copy(void **state)
{
    struct content c;
    uint8_t expected[80], header[80], identity[32];
    size_t len = real_content(&real_blocks[real_blocks_count - 1], &c);

    (void)state;
    cut(&c, len, 50, 3, 5);
    support_block_header(&real_blocks[real_blocks_count - 1], expected);
    struct job *job = new_job(&c), *copy = NULL;

    job->seq = 17;
    memcpy(identity, job->identity, sizeof identity);
    assert_int_equal(job_copy(job, &copy), ERR_OK);
    assert_true(copy->seq == 0);
    assert_ptr_not_equal(copy->coinbase, job->coinbase);
    memset(job->coinbase, 0xee, job->coinbase_len); /* the copy shares nothing with it */
    job_free(job);
    job_header(copy, extranonce2_of(&c), c.parts.version, c.parts.ntime, load_le32(expected + 76),
               header);
    assert_memory_equal(header, expected, sizeof header);
    assert_memory_equal(copy->identity, identity, sizeof identity);
    assert_string_equal(copy->id, "id");
    job_free(copy);
}

static void test_masks(void **state)
{
    struct content c;
    struct job *job;

    (void)state;
    real_content(&real_blocks[0], &c);
    c.parts.version = 0x30000000; /* a signalled deployment inside the mask */
    c.parts.agreed_mask = 0x1fffe000;
    c.parts.submit_version = true;
    job = new_job(&c);
    assert_int_equal(job->agreed_mask, 0x1fffe000);
    assert_int_equal(job->version_mask, 0x0fffe000);
    job_set_mask(job, 0xffffffff, false);
    assert_int_equal(job->agreed_mask, 0xffffffff);
    assert_int_equal(job->version_mask, 0xcfffffff);
    assert_false(job->submit_version);
    job_set_mask(job, 0x10000000, true);
    assert_int_equal(job->version_mask, 0);
    assert_true(job->submit_version);
    job_set_mask(job, 0, true);
    assert_int_equal(job->agreed_mask, 0);
    assert_int_equal(job->version_mask, 0);
    job_free(job);
}

/* ---- identity ---- */

static bool same_identity(const struct content *a, const struct content *b)
{
    struct job *x = new_job(a), *y = new_job(b);
    bool same = memcmp(x->identity, y->identity, sizeof x->identity) == 0;

    job_free(x);
    job_free(y);
    return same;
}

/* A copy whose parts point into itself. */
static void duplicate(struct content *out, const struct content *c)
{
    *out = *c;
    cut(out,
        c->parts.coinbase1_len + c->parts.extranonce1_size + c->parts.extranonce2_size +
            c->parts.coinbase2_len,
        c->parts.coinbase1_len, c->parts.extranonce1_size, c->parts.extranonce2_size);
}

static void test_identity(void **state)
{
    struct content a, b;
    size_t len = real_content(&real_blocks[real_blocks_count - 1], &a);

    (void)state;
    cut(&a, len, 50, 4, 4);
    duplicate(&b, &a);
    assert_true(same_identity(&a, &b));

    /* What does not change any header. */
    b.parts.id = "other";
    b.parts.id_len = 5;
    b.parts.difficulty = 77;
    b.parts.agreed_mask = 0x1fffe000;
    b.parts.submit_version = true;
    b.parts.session = 9;
    b.parts.upstream = 1;
    b.parts.clean = true;
    b.parts.received_ns = 12;
    memset(b.bytes + 54, 0x99, 4); /* where extranonce2 goes */
    b.branch[a.parts.branch_count][0] ^= 1;
    assert_true(same_identity(&a, &b));

    /* What does: every bit of it. */
    for (int bit = 0; bit < 32; bit++) {
        duplicate(&b, &a);
        b.parts.version ^= UINT32_C(1) << bit;
        assert_false(same_identity(&a, &b));
        duplicate(&b, &a);
        b.parts.nbits ^= UINT32_C(1) << bit;
        assert_false(same_identity(&a, &b));
        duplicate(&b, &a);
        b.parts.ntime ^= UINT32_C(1) << bit;
        assert_false(same_identity(&a, &b));
        duplicate(&b, &a);
        b.parts.prevhash[bit] ^= 4;
        assert_false(same_identity(&a, &b));
        for (size_t i = 0; i < a.parts.branch_count; i++) {
            duplicate(&b, &a);
            b.branch[i][bit] ^= 0x80;
            assert_false(same_identity(&a, &b));
        }
    }
    for (size_t i = 0; i < len; i++) {
        duplicate(&b, &a);
        b.bytes[i] ^= 1;
        assert_int_equal(same_identity(&a, &b), i >= 54 && i < 58);
    }
    duplicate(&b, &a);
    b.parts.branch_count--;
    assert_false(same_identity(&a, &b));

    /* The same bytes cut elsewhere: extranonce2 in another place or of another size. */
    memset(a.bytes + 40, 0, 40);
    duplicate(&b, &a);
    cut(&b, len, 50, 4, 5);
    assert_false(same_identity(&a, &b));
    cut(&b, len, 51, 4, 4);
    assert_false(same_identity(&a, &b));
    cut(&b, len, 51, 3, 4);
    assert_false(same_identity(&a, &b));
    cut(&b, len, 50, 4, 4);
    assert_true(same_identity(&a, &b));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_real_headers), cmocka_unit_test(test_random_headers),
        cmocka_unit_test(test_fields),       cmocka_unit_test(test_unknown_is_no_error),
        cmocka_unit_test(test_bounds),       cmocka_unit_test(test_copy),
        cmocka_unit_test(test_masks),        cmocka_unit_test(test_identity),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
