/* svg.c - escaping. */
#include "view/svg.h"

#include <stdbool.h>
#include <stdint.h>

/* The bytes of the character that begins there; 0: none that XML allows. */
static size_t character(const unsigned char *s, size_t left)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t n = s[0] < 0x80 ? 1 : s[0] >> 5 == 6 ? 2 : s[0] >> 4 == 14 ? 3 : s[0] >> 3 == 30 ? 4 : 0;
    uint32_t code = n == 1 ? s[0] : n > 1 ? s[0] & (0x7Fu >> n) : 0;

    if (n == 0 || n > left)
        return 0;
    for (size_t i = 1; i < n; i++) {
        if (s[i] >> 6 != 2)
            return 0;
        code = code << 6 | (s[i] & 0x3Fu);
    }
    bool allowed =
        code == '\t' || code == '\n' ||
        (code >= 0x20 && code != 0x7F && (code < 0xD800 || code > 0xDFFF) && code < 0xFFFE) ||
        (code >= 0x10000 && code <= 0x10FFFF);

    return allowed && code >= least[n] ? n : 0;
}

void svg_text(FILE *to, const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;

    for (size_t i = 0, n; i<length; i += n> 0 ? n : 1) {
        n = character(s + i, length - i);
        if (n == 0)
            fputc('?', to);
        else if (s[i] == '&')
            fputs("&amp;", to);
        else if (s[i] == '<')
            fputs("&lt;", to);
        else if (s[i] == '>')
            fputs("&gt;", to);
        else if (s[i] == '"')
            fputs("&quot;", to);
        else
            fwrite(s + i, 1, n, to);
    }
}

size_t svg_characters(const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;
    size_t count = 0;

    for (size_t i = 0, n; i<length; i += n> 0 ? n : 1, count++)
        n = character(s + i, length - i);
    return count;
}
