/* inert.c - strings from strangers, made harmless. */
#include "base/inert.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

char *inert_copy(char *dst, size_t cap, const char *src, size_t len)
{
    assert(cap > 0);
    bool cut = len > cap - 1;
    size_t count = cut ? cap - 1 : len;

    for (size_t i = 0; i < count; i++)
        dst[i] = src[i] >= ' ' && src[i] <= '~' ? src[i] : '?';
    if (cut) {
        size_t dots = count < 3 ? count : 3;

        memset(dst + count - dots, '.', dots);
    }
    dst[count] = '\0';
    return dst;
}
