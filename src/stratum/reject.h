/* reject.h - why a pool refuses a share, normalised over all forms that pools use. Pure. */
#ifndef JOULEHASH_REJECT_H
#define JOULEHASH_REJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum reject_reason {
    REJECT_NONE,
    REJECT_STALE, /* job not found, invalid job id, stale */
    REJECT_DUPLICATE,
    REJECT_LOW_DIFFICULTY, /* above target, low difficulty, below minimum */
    REJECT_UNAUTHORIZED,
    REJECT_NOT_SUBSCRIBED,
    REJECT_TIME,    /* ntime out of range */
    REJECT_VERSION, /* invalid version mask */
    REJECT_OTHER,
    REJECT_REASONS /* how many */
};

/* reject_reason_text: the key under which a reason is counted and printed: "stale", "duplicate",
 * "low-difficulty", "unauthorized", "not-subscribed", "time", "version", "other"; "none". */
const char *reject_reason_text(enum reject_reason r);

/* reject_reason_find: the reason behind a pool's words and, where these say nothing known, its code
 * (20 other, 21 job not found, 22 duplicate, 23 low difficulty, 24 unauthorised, 25 not
 * subscribed). In: text, len bytes of any kind, only the first few hundred are read; code, 0 for
 * none. Returns REJECT_OTHER when neither is known, never REJECT_NONE. */
enum reject_reason reject_reason_find(const char *text, size_t len, int64_t code);

#endif
