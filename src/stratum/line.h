/* line.h - cuts a byte stream into lines, within a bound. No sockets, no clock.
 *
 * Not thread safe; one per connection. */
#ifndef JOULEHASH_LINE_H
#define JOULEHASH_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define LINE_MAX_BYTES (1u << 20) /* longest line taken from a pool, newline included */

struct line_buffer {
    char *bytes;
    size_t len, cap;
    size_t start; /* first byte not yet handed out */
    size_t whole; /* end of the last whole line; no newline from here on */
    size_t max;
    bool broken; /* a line was too long: what came before it can still be taken, nothing after */
};

/* line_init: an empty buffer that takes lines of at most `max` bytes. Allocates nothing yet. */
void line_init(struct line_buffer *b, size_t max);
void line_clear(struct line_buffer *b);

/* line_push: appends bytes. ERR_NOMEM, nothing appended; ERR_LIMIT, for good, when a line is longer
 * than max bytes, whether or not its newline has come (the connection is then beyond use; whole
 * lines before it can still be taken). However the stream is cut into pushes, the lines are the
 * same. Memory held is at most about twice max plus the largest push. */
enum err line_push(struct line_buffer *b, const uint8_t *bytes, size_t len);

/* line_next: the next whole line, without its newline and one carriage return before it, or NULL
 * when there is none. Empty lines are returned too (len 0). The line may hold NUL bytes; it is
 * followed by a NUL of ours; valid until the next call on b. */
const char *line_next(struct line_buffer *b, size_t *len);

#endif
