/* bytes.c - byte order and hexadecimal. */
#include "base/bytes.h"

/* One more than the value of a digit, so that what is none has zero. A table, since whole blocks go
 * through here and a processor cannot guess whether a digit is a letter. */
static const int8_t digit_table[256] = {
    ['0'] = 1,  ['1'] = 2,  ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,  ['6'] = 7,  ['7'] = 8,
    ['8'] = 9,  ['9'] = 10, ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
    ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
};

static int digit_value(char c)
{
    return digit_table[(unsigned char)c] - 1;
}

static char digit_char(unsigned value)
{
    return "0123456789abcdef"[value & 15];
}

bool hex_decode(const char *text, size_t digits, uint8_t *out)
{
    if (digits % 2 != 0)
        return false;
    for (size_t i = 0; i < digits; i += 2) {
        int high = digit_value(text[i]);
        int low = digit_value(text[i + 1]);

        if (high < 0 || low < 0)
            return false;
        out[i / 2] = (uint8_t)(high << 4 | low);
    }
    return true;
}

bool hex_decode_u32(const char *text, size_t digits, uint32_t *out)
{
    uint32_t value = 0;

    if (digits == 0 || digits > 8)
        return false;
    for (size_t i = 0; i < digits; i++) {
        int digit = digit_value(text[i]);

        if (digit < 0)
            return false;
        value = value << 4 | (uint32_t)digit;
    }
    *out = value;
    return true;
}

void hex_encode(const uint8_t *in, size_t len, char *out)
{
    for (size_t i = 0; i < len; i++) {
        *out++ = digit_char(in[i] >> 4);
        *out++ = digit_char(in[i]);
    }
    *out = '\0';
}

void hex_encode_reversed(const uint8_t *in, size_t len, char *out)
{
    for (size_t i = len; i > 0; i--) {
        *out++ = digit_char(in[i - 1] >> 4);
        *out++ = digit_char(in[i - 1]);
    }
    *out = '\0';
}
