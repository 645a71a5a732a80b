/* target.c - difficulty, target and nbits: exact conversions. */
#include "chain/target.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "base/bytes.h"

#define LIMBS 4
#define DIFFICULTY_1_WORD UINT64_C(0xffff) /* difficulty 1 is this times 2^208 */
#define DIFFICULTY_1_SHIFT 208
#define SHARE_MARGIN_BITS 50

__extension__ typedef unsigned __int128 uint128;

/* out = value << shift, for results below 2^(64 * limbs). */
static void shifted_word(uint64_t value, unsigned shift, uint64_t *out, size_t limbs)
{
    uint128 wide = (uint128)value << shift % 64;

    memset(out, 0, limbs * sizeof *out);
    out[shift / 64] = (uint64_t)wide;
    if (shift / 64 + 1 < limbs)
        out[shift / 64 + 1] = (uint64_t)(wide >> 64);
}

/* The low 64 bits of t >> shift. */
static uint64_t bits_from(const struct target *t, unsigned shift)
{
    size_t i = shift / 64;
    uint64_t low = t->limb[i];
    uint64_t high = i + 1 < LIMBS ? t->limb[i + 1] : 0;

    return shift % 64 == 0 ? low : low >> shift % 64 | high << (64 - shift % 64);
}

static unsigned bit_length(const struct target *t)
{
    for (unsigned i = LIMBS; i > 0; i--)
        if (t->limb[i - 1] != 0)
            return 64 * i - (unsigned)__builtin_clzll(t->limb[i - 1]);
    return 0;
}

/* a - b, modulo 2^256. */
static struct target difference(const struct target *a, const struct target *b)
{
    struct target d;
    uint64_t borrow = 0;

    for (size_t i = 0; i < LIMBS; i++) {
        uint128 wide = (uint128)a->limb[i] - b->limb[i] - borrow;

        d.limb[i] = (uint64_t)wide;
        borrow = wide >> 64 != 0;
    }
    return d;
}

enum err target_from_difficulty(double difficulty, struct target *out)
{
    if (!(difficulty >= DIFFICULTY_MIN && difficulty <= DIFFICULTY_MAX))
        return ERR_RANGE;
    /* difficulty = mantissa * 2^(exponent - 53), a 53-bit integer by a power of two; so the target
     * is 0xffff * 2^(208 + 53 - exponent) / mantissa, an integer division of 5 limbs by one. */
    int exponent;
    uint64_t mantissa = (uint64_t)ldexp(frexp(difficulty, &exponent), 53);
    uint64_t numerator[LIMBS + 1];
    uint128 remainder = 0;

    shifted_word(DIFFICULTY_1_WORD, (unsigned)(DIFFICULTY_1_SHIFT + 53 - exponent), numerator,
                 LIMBS + 1);
    for (size_t i = LIMBS + 1; i > 0; i--) {
        uint128 part = remainder << 64 | numerator[i - 1];
        uint64_t quotient = (uint64_t)(part / mantissa);

        remainder = part % mantissa;
        if (i - 1 < LIMBS)
            out->limb[i - 1] = quotient;
        else
            assert(quotient == 0); /* DIFFICULTY_MIN keeps the quotient below 2^256 */
    }
    return ERR_OK;
}

enum err target_for_share(double difficulty, struct target *out)
{
    struct target exact;
    enum err e = target_from_difficulty(difficulty, &exact);

    if (e != ERR_OK)
        return e;
    struct target margin;

    for (unsigned i = 0; i < LIMBS; i++)
        margin.limb[i] = bits_from(&exact, 64 * i + SHARE_MARGIN_BITS);
    *out = difference(&exact, &margin);
    return ERR_OK;
}

double target_difficulty(const struct target *t)
{
    unsigned length = bit_length(t);

    if (length == 0)
        return HUGE_VAL;
    /* 0xffff * 2^(length + 39) / t lies between 2^54 and 2^56: 55 or 56 bits of quotient, enough to
     * round once to 53 when the remainder is folded into the last bit. Schoolbook division, one
     * bit at a time. */
    unsigned shift = length + 39;
    struct target remainder = {{0}};
    uint64_t quotient = 0;

    for (unsigned i = shift + 16; i > 0; i--) {
        uint64_t bit = i - 1 >= shift ? DIFFICULTY_1_WORD >> (i - 1 - shift) & 1 : 0;
        bool carry = remainder.limb[LIMBS - 1] >> 63 != 0;

        for (size_t j = LIMBS - 1; j > 0; j--)
            remainder.limb[j] = remainder.limb[j] << 1 | remainder.limb[j - 1] >> 63;
        remainder.limb[0] = remainder.limb[0] << 1 | bit;
        quotient <<= 1;
        if (carry || target_compare(&remainder, t) >= 0) {
            remainder = difference(&remainder, t);
            quotient |= 1;
        }
    }
    if (bit_length(&remainder) != 0)
        quotient |= 1;
    return ldexp((double)quotient, DIFFICULTY_1_SHIFT - (int)shift);
}

enum nbits_status target_from_nbits(uint32_t nbits, struct target *out)
{
    uint32_t size = nbits >> 24;
    uint32_t word = nbits & 0x007fffff;

    *out = (struct target){{0}};
    if (size < 3)
        word >>= 8 * (3 - size);
    if (word == 0)
        return NBITS_ZERO;
    if ((nbits & 0x00800000) != 0)
        return NBITS_NEGATIVE;
    if (size > 34 || (word > 0xff && size > 33) || (word > 0xffff && size > 32))
        return NBITS_OVERFLOW;
    shifted_word(word, size > 3 ? 8 * (size - 3) : 0, out->limb, LIMBS);
    return NBITS_OK;
}

uint32_t target_to_nbits(const struct target *t)
{
    unsigned size = (bit_length(t) + 7) / 8;
    uint32_t word =
        (uint32_t)(size <= 3 ? t->limb[0] << 8 * (3 - size) : bits_from(t, 8 * (size - 3)));

    if ((word & 0x00800000) != 0) { /* that bit is the sign: one byte less of mantissa */
        word >>= 8;
        size++;
    }
    return word | size << 24;
}

void target_from_hash(const uint8_t hash[32], struct target *out)
{
    for (size_t i = 0; i < LIMBS; i++)
        out->limb[i] = load_le64(hash + 8 * i);
}

bool target_meets(const uint8_t hash[32], const struct target *t)
{
    struct target number;

    target_from_hash(hash, &number);
    return target_compare(&number, t) <= 0;
}

int target_compare(const struct target *a, const struct target *b)
{
    for (size_t i = LIMBS; i > 0; i--)
        if (a->limb[i - 1] != b->limb[i - 1])
            return a->limb[i - 1] < b->limb[i - 1] ? -1 : 1;
    return 0;
}

uint32_t target_top(const struct target *t)
{
    return (uint32_t)(t->limb[LIMBS - 1] >> 32);
}

double target_expected_hashes(double difficulty)
{
    return ldexp(difficulty, 48) / 65535;
}
