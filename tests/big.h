/* big.h - numbers of 640 bits in base 2^32, with nothing clever in them, for judging exact
 * conversions; more bits fail the test. */
#ifndef JOULEHASH_TESTS_BIG_H
#define JOULEHASH_TESTS_BIG_H

#include "tests/support.h"

#include <string.h>

#define BIG_DIGITS 20

struct big {
    uint32_t digit[BIG_DIGITS]; /* least significant first */
};

static inline struct big big_from(uint64_t value)
{
    struct big b = {{(uint32_t)value, (uint32_t)(value >> 32)}};

    return b;
}

static inline struct big big_shift(struct big b, unsigned bits)
{
    for (; bits >= 32; bits -= 32) {
        assert_int_equal(b.digit[BIG_DIGITS - 1], 0);
        memmove(b.digit + 1, b.digit, sizeof b.digit - sizeof b.digit[0]);
        b.digit[0] = 0;
    }
    for (; bits > 0; bits--) {
        assert_int_equal(b.digit[BIG_DIGITS - 1] >> 31, 0);
        for (size_t i = BIG_DIGITS - 1; i > 0; i--)
            b.digit[i] = b.digit[i] << 1 | b.digit[i - 1] >> 31;
        b.digit[0] <<= 1;
    }
    return b;
}

static inline struct big big_multiply(const struct big *a, const struct big *b)
{
    struct big product = {{0}};

    for (size_t i = 0; i < BIG_DIGITS; i++) {
        uint64_t carry = 0;

        for (size_t j = 0; a->digit[i] != 0 && i + j < BIG_DIGITS; j++) {
            carry += (uint64_t)a->digit[i] * b->digit[j] + product.digit[i + j];
            product.digit[i + j] = (uint32_t)carry;
            carry >>= 32;
        }
        assert_int_equal(carry, 0);
    }
    return product;
}

static inline int big_compare(const struct big *a, const struct big *b)
{
    for (size_t i = BIG_DIGITS; i > 0; i--)
        if (a->digit[i - 1] != b->digit[i - 1])
            return a->digit[i - 1] < b->digit[i - 1] ? -1 : 1;
    return 0;
}

static inline struct big big_subtract(const struct big *a, const struct big *b)
{
    struct big d;
    int64_t borrow = 0;

    for (size_t i = 0; i < BIG_DIGITS; i++) {
        int64_t v = (int64_t)a->digit[i] - b->digit[i] - borrow;

        borrow = v < 0;
        d.digit[i] = (uint32_t)v;
    }
    assert_int_equal(borrow, 0);
    return d;
}

/* floor(a / b), bit by bit. */
static inline struct big big_divide(const struct big *a, const struct big *b)
{
    struct big quotient = {{0}}, rest = {{0}};

    for (unsigned i = 32 * BIG_DIGITS; i > 0; i--) {
        uint32_t bit = a->digit[(i - 1) / 32] >> (i - 1) % 32 & 1;

        if (bit == 0 && big_compare(&rest, &(struct big){{0}}) == 0)
            continue;
        rest = big_shift(rest, 1);
        rest.digit[0] |= bit;
        if (big_compare(&rest, b) >= 0) {
            rest = big_subtract(&rest, b);
            quotient.digit[(i - 1) / 32] |= UINT32_C(1) << (i - 1) % 32;
        }
    }
    return quotient;
}

#endif
