/* test_target.c - difficulty, target and nbits against slow big-number arithmetic of its own. */
#include "tests/support.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "base/prng.h"
#include "chain/target.h"
#include "tests/big.h"

static struct big big_from_target(const struct target *t)
{
    struct big b = {{0}};

    for (size_t i = 0; i < 8; i++)
        b.digit[i] = (uint32_t)(t->limb[i / 2] >> i % 2 * 32);
    return b;
}

/* ---- difficulty to target ---- */

static void assert_target(const struct target *t, const struct big *expected)
{
    struct big actual = big_from_target(t);

    assert_memory_equal(actual.digit, expected->digit, sizeof actual.digit);
}

/* difficulty = mantissa * 2^exponent, by the bits of the format. */
static uint64_t take_apart(double value, int *exponent)
{
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    *exponent = (int)(bits >> 52 & 0x7ff) - 1075;
    return (bits & ((UINT64_C(1) << 52) - 1)) | UINT64_C(1) << 52;
}

/* The number of the difficulty-1 target over `difficulty`, rounded down. */
static struct big slow_target(double difficulty)
{
    int exponent;
    uint64_t mantissa = take_apart(difficulty, &exponent);
    struct big numerator = big_shift(big_from(0xffff), 208);
    struct big denominator = big_from(mantissa);

    if (exponent < 0)
        numerator = big_shift(numerator, (unsigned)-exponent);
    else
        denominator = big_shift(denominator, (unsigned)exponent);
    return big_divide(&numerator, &denominator);
}

static void check_difficulty(double difficulty)
{
    struct target exact, share;
    struct big expected = slow_target(difficulty);
    struct big margin = big_shift(big_from(1), 50);

    assert_int_equal(target_from_difficulty(difficulty, &exact), ERR_OK);
    assert_target(&exact, &expected);

    margin = big_divide(&expected, &margin);
    expected = big_subtract(&expected, &margin);
    assert_int_equal(target_for_share(difficulty, &share), ERR_OK);
    assert_target(&share, &expected);
}

/* Uniform in the exponent over the whole range, every bit of the mantissa random. */
static double random_difficulty(struct prng *prng)
{
    for (;;) {
        double d = ldexp((double)(prng_next(prng) >> 11 | UINT64_C(1) << 52),
                         (int)prng_below(prng, 83) - 85);

        if (d >= 2.4e-10 && d <= 1e15)
            return d;
    }
}

static void test_difficulty_edges(void **state)
{
    static const double edges[] = {1.0,    2.0,
                                   0.5,    1024.0,
                                   0.001,  4294967300.0,
                                   1e-9,   65535.0,
                                   65536,  1.0 / 3,
                                   3.0,    2.4e-10,
                                   1e15,   4.6565423739069247e-10,
                                   1.5,    16384.0,
                                   0.1,    0.005,
                                   0.01,   1e30,
                                   0.0131, DIFFICULTY_MIN,
                                   1e29,   9007199254740993.0,
                                   0.3,    1.0e14 / 7,
                                   1e12,   1e-8,
                                   42.0,   0.0011265,
                                   65537., 109782075598905.0};

    (void)state;
    assert_true(DIFFICULTY_MIN == ldexp(1.0, -32));
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++) {
        check_difficulty(edges[i]);
        if (edges[i] > DIFFICULTY_MIN)
            check_difficulty(nextafter(edges[i], 0));
        if (edges[i] < DIFFICULTY_MAX)
            check_difficulty(nextafter(edges[i], INFINITY));
    }
    for (int power = -32; power < 100; power++)
        check_difficulty(ldexp(1.0, power));
}

static void test_difficulty_random(void **state)
{
    struct prng prng = {2024};

    (void)state;
    for (int i = 0; i < 6000; i++)
        check_difficulty(random_difficulty(&prng));
}

static void test_difficulty_known(void **state)
{
    struct target t;

    (void)state;
    assert_int_equal(target_from_difficulty(1.0, &t), ERR_OK);
    assert_true(t.limb[3] == UINT64_C(0xffff0000) && t.limb[2] == 0 && t.limb[1] == 0 &&
                t.limb[0] == 0);
    assert_int_equal(target_from_difficulty(1024.0, &t), ERR_OK);
    assert_true(t.limb[3] == UINT64_C(0x3fffc0) && t.limb[2] == 0 && t.limb[1] == 0 &&
                t.limb[0] == 0);
    assert_int_equal(target_from_difficulty(DIFFICULTY_MIN, &t), ERR_OK);
    assert_true(t.limb[3] == UINT64_C(0xffff000000000000) && t.limb[2] == 0);
    assert_int_equal(target_from_difficulty(65535.0, &t), ERR_OK);
    assert_true(t.limb[3] == 0x10000 && t.limb[2] == 0);
}

static void test_difficulty_refused(void **state)
{
    const double bad[] = {0.0,
                          -0.0,
                          -1.0,
                          1e-12,
                          5e-324,
                          1e308,
                          NAN,
                          INFINITY,
                          -INFINITY,
                          DBL_MAX,
                          DBL_MIN,
                          -1024.0,
                          nextafter(DIFFICULTY_MIN, 0),
                          nextafter(DIFFICULTY_MAX, INFINITY)};
    const struct target before = {{1, 2, 3, 4}};
    struct target t = before;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(target_from_difficulty(bad[i], &t), ERR_RANGE);
        assert_int_equal(target_for_share(bad[i], &t), ERR_RANGE);
        assert_memory_equal(&t, &before, sizeof t);
    }
}

/* ---- target to difficulty ---- */

/* The exact quotient lies between the midpoints to the neighbours of the result; on a midpoint only
 * where the result's last bit is even. */
static void check_rounding(const struct target *t)
{
    double difficulty = target_difficulty(t);
    int exponent;
    uint64_t mantissa = take_apart(difficulty, &exponent);
    bool lowest = mantissa == UINT64_C(1) << 52; /* its lower neighbour is half as far */
    struct big exact = big_shift(big_from(0xffff), 208 + 2);
    struct big low = big_from(4 * mantissa - (lowest ? 1 : 2));
    struct big high = big_from(4 * mantissa + 2);
    struct big number = big_from_target(t);

    if (exponent < 0) {
        exact = big_shift(exact, (unsigned)-exponent);
    } else {
        low = big_shift(low, (unsigned)exponent);
        high = big_shift(high, (unsigned)exponent);
    }
    low = big_multiply(&low, &number);
    high = big_multiply(&high, &number);
    int below = big_compare(&low, &exact), above = big_compare(&exact, &high);

    assert_true(mantissa % 2 == 0 ? below <= 0 && above <= 0 : below < 0 && above < 0);
}

static struct target random_target(struct prng *prng)
{
    struct target t = {{0}};
    unsigned bits = 1 + (unsigned)prng_below(prng, 256);

    for (unsigned i = 0; i < bits; i++)
        t.limb[i / 64] |= (prng_next(prng) >> 63) << i % 64;
    t.limb[(bits - 1) / 64] |= UINT64_C(1) << (bits - 1) % 64;
    return t;
}

static void test_rounding(void **state)
{
    struct prng prng = {7};
    struct target t;

    (void)state;
    for (int i = 0; i < 5000; i++) {
        t = random_target(&prng);
        check_rounding(&t);
    }
    for (unsigned bit = 0; bit < 256; bit++) { /* powers of two and their neighbours */
        t = (struct target){{0}};
        t.limb[bit / 64] = UINT64_C(1) << bit % 64;
        check_rounding(&t);
        t.limb[0] |= 1;
        check_rounding(&t);
        for (unsigned i = 0; i < bit; i++)
            t.limb[i / 64] |= UINT64_C(1) << i % 64;
        check_rounding(&t);
    }
    /* Numbers next to 0xffff * 2^k: quotients next to a power of two. */
    for (unsigned shift = 0; shift <= 240; shift += 3) {
        for (int delta = -2; delta <= 2; delta++) {
            struct big b = big_shift(big_from(0xffff), shift);
            struct big d = big_from((uint64_t)(delta < 0 ? -delta : delta));

            if (delta < 0) {
                b = big_subtract(&b, &d);
            } else {
                b.digit[0] += d.digit[0];
                if (b.digit[0] < d.digit[0])
                    continue;
            }
            for (size_t i = 0; i < 4; i++)
                t.limb[i] = (uint64_t)b.digit[2 * i + 1] << 32 | b.digit[2 * i];
            check_rounding(&t);
        }
    }
}

static void test_difficulty_of_target(void **state)
{
    struct target t = {{0}};

    (void)state;
    assert_true(target_difficulty(&t) == HUGE_VAL);
    t.limb[3] = UINT64_C(0xffff0000);
    assert_true(target_difficulty(&t) == 1.0);
    t.limb[3] = UINT64_MAX;
    t.limb[2] = t.limb[1] = t.limb[0] = UINT64_MAX;
    assert_true(target_difficulty(&t) == ldexp(65535.0, -48));
    t = (struct target){{1, 0, 0, 0}};
    assert_true(target_difficulty(&t) == ldexp(65535.0, 208));
    t = (struct target){{65535, 0, 0, 0}};
    assert_true(target_difficulty(&t) == ldexp(1.0, 208));
}

/* A difficulty comes back from its own target: the floor moves it by far less than half a unit in
 * the last place as long as the target has well over 53 bits. */
static void test_there_and_back(void **state)
{
    struct prng prng = {99};

    (void)state;
    for (int i = 0; i < 20000; i++) {
        double d = random_difficulty(&prng);
        struct target t;

        assert_int_equal(target_from_difficulty(d, &t), ERR_OK);
        assert_true(target_difficulty(&t) == d);
    }
}

/* ---- nbits ---- */

static uint32_t slow_nbits(const struct target *t)
{
    uint8_t bytes[34] = {0}; /* a zero for the sign, the number, most significant first, zeros */
    size_t first = 0;

    for (size_t i = 0; i < 32; i++)
        bytes[1 + i] = (uint8_t)(t->limb[3 - i / 8] >> (56 - i % 8 * 8));
    while (first < 33 && bytes[first] == 0)
        first++;
    if (first == 33)
        return 0;
    if (bytes[first] >= 0x80)
        first--;
    uint32_t word = 0;

    for (size_t i = 0; i < 3; i++)
        word = word << 8 | (first + i < 33 ? bytes[first + i] : 0u);
    return word | (uint32_t)(33 - first) << 24;
}

static void check_nbits(uint32_t nbits)
{
    struct target t = {{1, 1, 1, 1}};
    enum nbits_status status = target_from_nbits(nbits, &t);
    uint32_t size = nbits >> 24;
    struct big number = big_from(nbits & 0x7fffff);
    struct big limit = big_shift(big_from(1), 256), scale = big_from(1 << 24), actual;

    /* word * 256^(size - 3), rounded down; from some size on all are too large. */
    number = big_shift(number, 8 * (size < 40 ? size : 40));
    number = big_divide(&number, &scale);
    if (big_compare(&number, &(struct big){{0}}) == 0)
        assert_int_equal(status, NBITS_ZERO);
    else if ((nbits & 0x800000) != 0)
        assert_int_equal(status, NBITS_NEGATIVE);
    else if (big_compare(&number, &limit) >= 0)
        assert_int_equal(status, NBITS_OVERFLOW);
    else
        assert_int_equal(status, NBITS_OK);
    if (status != NBITS_OK)
        number = (struct big){{0}};
    actual = big_from_target(&t);
    assert_memory_equal(actual.digit, number.digit, sizeof actual.digit);
    if (status != NBITS_OK)
        return;

    /* The compact form of that number gives it again, and is the slow one. */
    uint32_t compact = target_to_nbits(&t);
    struct target again;

    assert_int_equal(compact, slow_nbits(&t));
    assert_int_equal(target_from_nbits(compact, &again), NBITS_OK);
    assert_int_equal(target_compare(&again, &t), 0);
    check_rounding(&t);
}

static void test_nbits_every_exponent(void **state)
{
    static const uint32_t words[] = {
        0,        1,        0x7f,     0x80,     0xff,     0x100,    0x101,    0x7fff,   0x8000,
        0xffff,   0x10000,  0x10001,  0x123456, 0x7fffff, 0x7fff80, 0x400000, 0x00ff00, 0x008000,
        0x800000, 0x800001, 0x8000ff, 0x800100, 0x80ffff, 0x810000, 0x923456, 0xffffff, 0x80ff00};
    struct prng prng = {5};

    (void)state;
    for (uint32_t size = 0; size < 256; size++) {
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            check_nbits(size << 24 | words[i]);
        for (int i = 0; i < (size <= 36 ? 60 : 4); i++)
            check_nbits(size << 24 | (uint32_t)prng_below(&prng, 1 << 24));
    }
}

static void test_nbits_known(void **state)
{
    static const struct {
        uint32_t nbits;
        enum nbits_status status;
        uint64_t low;     /* of the target, where it fits */
        uint32_t compact; /* what it comes back as */
    } known[] = {
        {0x00000000, NBITS_ZERO, 0, 0},
        {0x00123456, NBITS_ZERO, 0, 0},
        {0x01003456, NBITS_ZERO, 0, 0},
        {0x02000056, NBITS_ZERO, 0, 0},
        {0x03000000, NBITS_ZERO, 0, 0},
        {0x04000000, NBITS_ZERO, 0, 0},
        {0x00923456, NBITS_ZERO, 0, 0},
        {0x01803456, NBITS_ZERO, 0, 0},
        {0x02800056, NBITS_ZERO, 0, 0},
        {0x03800000, NBITS_ZERO, 0, 0},
        {0x04800000, NBITS_ZERO, 0, 0},
        {0x01123456, NBITS_OK, 0x12, 0x01120000},
        {0x02008000, NBITS_OK, 0x80, 0x02008000},
        {0x02123456, NBITS_OK, 0x1234, 0x02123400},
        {0x03123456, NBITS_OK, 0x123456, 0x03123456},
        {0x04123456, NBITS_OK, 0x12345600, 0x04123456},
        {0x05009234, NBITS_OK, 0x92340000, 0x05009234},
        {0x01fedcba, NBITS_NEGATIVE, 0, 0},
        {0x04923456, NBITS_NEGATIVE, 0, 0},
        {0xff923456, NBITS_NEGATIVE, 0, 0},
        {0xff123456, NBITS_OVERFLOW, 0, 0},
        {0x21010000, NBITS_OVERFLOW, 0, 0},
        {0x22000100, NBITS_OVERFLOW, 0, 0},
        {0x23000001, NBITS_OVERFLOW, 0, 0},
    };
    struct target t;

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        assert_int_equal(target_from_nbits(known[i].nbits, &t), known[i].status);
        assert_true(t.limb[0] == known[i].low && t.limb[1] == 0 && t.limb[2] == 0 &&
                    t.limb[3] == 0);
        assert_int_equal(target_to_nbits(&t), known[i].compact);
    }
    assert_int_equal(target_from_nbits(0x20123456, &t), NBITS_OK);
    assert_true(t.limb[3] == UINT64_C(0x1234560000000000));
    assert_int_equal(target_to_nbits(&t), 0x20123456);
    assert_int_equal(target_from_nbits(0x2100ffff, &t), NBITS_OK);
    assert_true(t.limb[3] == UINT64_C(0xffff000000000000));
    assert_int_equal(target_from_nbits(0x220000ff, &t), NBITS_OK);
    assert_true(t.limb[3] == UINT64_C(0xff00000000000000));

    assert_int_equal(target_from_nbits(0x1d00ffff, &t), NBITS_OK);
    assert_true(target_difficulty(&t) == 1.0);
    assert_int_equal(target_from_nbits(0x1b0404cb, &t), NBITS_OK);
    assert_true(target_difficulty(&t) == 16307.420938523983);
    assert_int_equal(target_from_nbits(0x207fffff, &t), NBITS_OK);
    assert_true(target_difficulty(&t) == 4.6565423739069247e-10);
    assert_int_equal(target_to_nbits(&t), 0x207fffff);
    assert_int_equal(target_from_nbits(0x1e0377ae, &t), NBITS_OK);
    assert_float_equal(target_difficulty(&t), 0.0011265, 1e-7);
}

static void test_to_nbits_random(void **state)
{
    struct prng prng = {11};

    (void)state;
    for (int i = 0; i < 20000; i++) {
        struct target t = random_target(&prng), cut;

        assert_int_equal(target_to_nbits(&t), slow_nbits(&t));
        assert_int_equal(target_from_nbits(target_to_nbits(&t), &cut), NBITS_OK);
        assert_true(target_compare(&cut, &t) <= 0);
    }
}

/* ---- hashes and shares ---- */

static void test_compare_and_meet(void **state)
{
    struct prng prng = {13};

    (void)state;
    for (int i = 0; i < 20000; i++) {
        struct target a = random_target(&prng), b = random_target(&prng), back;
        uint8_t hash[32];

        if (i % 4 != 0) { /* nearly the same */
            b = a;
            b.limb[prng_below(&prng, 4)] ^= prng_below(&prng, 2) << prng_below(&prng, 64);
        }
        struct big x = big_from_target(&a), y = big_from_target(&b);
        int expected = big_compare(&x, &y), actual = target_compare(&a, &b);

        assert_int_equal(actual < 0, expected < 0);
        assert_int_equal(actual > 0, expected > 0);
        for (size_t j = 0; j < 32; j++)
            hash[j] = (uint8_t)(x.digit[j / 4] >> j % 4 * 8);
        target_from_hash(hash, &back);
        assert_memory_equal(&back, &a, sizeof a);
        assert_int_equal(target_meets(hash, &b), expected <= 0);
        assert_int_equal(target_top(&a), x.digit[7]);
    }
}

static void test_expected_hashes(void **state)
{
    struct prng prng = {17};

    (void)state;
    assert_true(target_expected_hashes(1.0) == 281474976710656.0 / 65535.0);
    assert_true(target_expected_hashes(65535.0) == 281474976710656.0);
    for (int i = 0; i < 1000; i++) {
        double d = random_difficulty(&prng);
        long double exact = (long double)d * 281474976710656.0L / 65535.0L;

        assert_true(fabsl((long double)target_expected_hashes(d) - exact) <=
                    exact * (long double)DBL_EPSILON);
    }
}

/* The ways in which pools turn a hash into a double: four limbs or eight words, from the top or
 * from the bottom, and in one long sum of bytes. */
static double pool_hash(const struct target *hash, int way)
{
    double sum = 0;

    switch (way) {
    case 0:
        for (int i = 3; i >= 0; i--)
            sum += (double)hash->limb[i] * ldexp(1.0, 64 * i);
        break;
    case 1:
        for (int i = 0; i < 4; i++)
            sum += (double)hash->limb[i] * ldexp(1.0, 64 * i);
        break;
    case 2:
        for (int i = 7; i >= 0; i--)
            sum += (double)(uint32_t)(hash->limb[i / 2] >> i % 2 * 32) * ldexp(1.0, 32 * i);
        break;
    case 3:
        for (int i = 0; i < 8; i++)
            sum += (double)(uint32_t)(hash->limb[i / 2] >> i % 2 * 32) * ldexp(1.0, 32 * i);
        break;
    default:
        for (int i = 31; i >= 0; i--)
            sum = sum * 256 + (double)(hash->limb[i / 8] >> i % 8 * 8 & 0xff);
        break;
    }
    return sum;
}

#define POOL_WAYS 5

static bool pool_accepts(const struct target *hash, double difficulty, int way)
{
    const double difficulty_1 = ldexp(65535.0, 208);

    return difficulty_1 / pool_hash(hash, way) >= difficulty;
}

static void test_share_margin(void **state)
{
    struct prng prng = {19};
    unsigned refused_at_exact = 0;

    (void)state;
    for (int i = 0; i < 30000; i++) {
        double d = random_difficulty(&prng);
        struct target exact, share, hash;

        assert_int_equal(target_from_difficulty(d, &exact), ERR_OK);
        assert_int_equal(target_for_share(d, &share), ERR_OK);
        for (int way = 0; way < POOL_WAYS; way++) {
            assert_true(pool_accepts(&share, d, way));
            for (size_t limbs = 1; limbs < 4; limbs++) { /* hashes from just under the edge */
                hash = share;
                for (size_t j = 0; j < limbs; j++)
                    if (hash.limb[j] > 0)
                        hash.limb[j] = prng_below(&prng, hash.limb[j]);
                assert_true(target_compare(&hash, &share) <= 0);
                assert_true(pool_accepts(&hash, d, way));
            }
            refused_at_exact += !pool_accepts(&exact, d, way);
        }
    }
    assert_true(refused_at_exact > 100); /* or this proves nothing */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_difficulty_edges), cmocka_unit_test(test_difficulty_random),
        cmocka_unit_test(test_difficulty_known), cmocka_unit_test(test_difficulty_refused),
        cmocka_unit_test(test_rounding),         cmocka_unit_test(test_difficulty_of_target),
        cmocka_unit_test(test_there_and_back),   cmocka_unit_test(test_nbits_every_exponent),
        cmocka_unit_test(test_nbits_known),      cmocka_unit_test(test_to_nbits_random),
        cmocka_unit_test(test_compare_and_meet), cmocka_unit_test(test_expected_hashes),
        cmocka_unit_test(test_share_margin),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
