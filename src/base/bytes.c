/* bytes.c - byte order and hexadecimal. */
#include "base/bytes.h"

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
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
