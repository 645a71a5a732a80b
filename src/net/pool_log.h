/* pool_log.h - what one pool may put into our log: its words and the notes that it causes, at a
 * bounded rate, and the protocol dump with the password masked. Loop thread only. */
#ifndef JOULEHASH_POOL_LOG_H
#define JOULEHASH_POOL_LOG_H

#include <stddef.h>
#include <stdint.h>

#include "base/log.h"

#define POOL_LOG_LINES_PER_MINUTE 30

struct pool_log {
    const char *url, *user; /* borrowed */
    int64_t minute_ns;      /* when the minute being counted began */
    unsigned lines;         /* written in it */
    uint64_t held_back;     /* not written in it; told when the next one begins */
};

/* pool_log_words: one line, "URL: text", text being inert. A pool that talks without end costs
 * POOL_LOG_LINES_PER_MINUTE lines and one that says how many were left out. */
void pool_log_words(struct pool_log *l, enum log_level level, const char *text, int64_t now_ns);

/* pool_log_dump: a log line for each line in `bytes`, direction '<' or '>'. Not bounded: it was
 * asked for. */
void pool_log_dump(const struct pool_log *l, char direction, const char *bytes, size_t len);

#endif
