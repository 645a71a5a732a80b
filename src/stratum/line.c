/* line.c - cuts a byte stream into lines, within a bound. */
#include "stratum/line.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define LINE_FIRST_CAP 4096

void line_init(struct line_buffer *b, size_t max)
{
    assert(max > 0);
    *b = (struct line_buffer){.max = max};
}

void line_clear(struct line_buffer *b)
{
    free(b->bytes);
    *b = (struct line_buffer){.max = b->max};
}

/* Room for `len` more bytes: first by moving what is left to the front, then by growing. */
static enum err make_room(struct line_buffer *b, size_t len)
{
    if (b->start > 0) {
        memmove(b->bytes, b->bytes + b->start, b->len - b->start);
        b->len -= b->start;
        b->whole -= b->start;
        b->start = 0;
    }
    if (len <= b->cap - b->len)
        return ERR_OK;
    if (len > SIZE_MAX / 2 - b->len)
        return ERR_NOMEM;

    size_t cap = b->cap > 0 ? b->cap : LINE_FIRST_CAP;

    while (cap < b->len + len)
        cap *= 2;

    char *bytes = realloc(b->bytes, cap);

    if (bytes == NULL)
        return ERR_NOMEM;
    b->bytes = bytes;
    b->cap = cap;
    return ERR_OK;
}

enum err line_push(struct line_buffer *b, const uint8_t *bytes, size_t len)
{
    if (b->broken)
        return ERR_LIMIT;
    if (len == 0)
        return ERR_OK;
    if (make_room(b, len) != ERR_OK)
        return ERR_NOMEM;
    memcpy(b->bytes + b->len, bytes, len);

    size_t scanned = b->len; /* the bytes from `whole` to here hold no newline */

    b->len += len;
    for (;;) {
        const char *newline = memchr(b->bytes + scanned, '\n', b->len - scanned);
        size_t end = newline != NULL ? (size_t)(newline - b->bytes) + 1 : b->len;

        if (end - b->whole > b->max) {
            b->len = b->whole;
            b->broken = true;
            return ERR_LIMIT;
        }
        if (newline == NULL)
            return ERR_OK;
        b->whole = end;
        scanned = end;
    }
}

const char *line_next(struct line_buffer *b, size_t *len)
{
    *len = 0;
    if (b->start == b->whole)
        return NULL;

    char *line = b->bytes + b->start;
    char *newline = memchr(line, '\n', b->whole - b->start);

    assert(newline != NULL);
    b->start += (size_t)(newline - line) + 1;
    if (newline > line && newline[-1] == '\r')
        newline--;
    *newline = '\0';
    *len = (size_t)(newline - line);
    return line;
}
