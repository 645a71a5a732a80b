/* pool_log.c - what one pool may put into our log. */
#include "net/pool_log.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/inert.h"

#define MINUTE_NS (60 * CLOCK_SECOND)

void pool_log_words(struct pool_log *l, enum log_level level, const char *text, int64_t now_ns)
{
    if (!log_enabled(level))
        return;
    if (l->minute_ns == 0 || now_ns - l->minute_ns >= MINUTE_NS) {
        if (l->held_back > 0)
            log_warn("%s: %" PRIu64 " more messages were not logged", l->url, l->held_back);
        l->minute_ns = now_ns;
        l->lines = 0;
        l->held_back = 0;
    }
    if (l->lines == POOL_LOG_LINES_PER_MINUTE) {
        l->held_back++;
        return;
    }
    l->lines++;
    log_line(level, "%s: %s", l->url, text);
}

void pool_log_dump(const struct pool_log *l, char direction, const char *bytes, size_t len)
{
    while (len > 0) {
        const char *newline = memchr(bytes, '\n', len);
        size_t line = newline ? (size_t)(newline - bytes) : len;
        char shown[1200];

        inert_copy(shown, sizeof shown, bytes, line);
        if (direction == '>' && strstr(shown, "\"mining.authorize\""))
            snprintf(shown, sizeof shown, "mining.authorize as %s, password masked", l->user);
        log_info("%s %c %s", l->url, direction, shown);
        line += newline ? 1 : 0;
        bytes += line;
        len -= line;
    }
}
