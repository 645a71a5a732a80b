/* reject_watch.h - whether a pool refuses nearly all shares, or does not answer them, and for how
 * long to leave it then. Pure. */
#ifndef JOULEHASH_REJECT_WATCH_H
#define JOULEHASH_REJECT_WATCH_H

#include <stdbool.h>
#include <stdint.h>

#define REJECT_WATCH_VERDICTS 32 /* the newest, that are looked at */
#define REJECT_WATCH_LEAST 16    /* fewer prove nothing */
#define REJECT_WATCH_PERCENT 90
#define REJECT_WATCH_UNANSWERED 4 /* in a row */
#define REJECT_WATCH_PAUSE_NS INT64_C(60000000000)
#define REJECT_WATCH_PAUSE_MAX_NS INT64_C(3600000000000)

struct reject_watch {
    uint32_t newest;     /* a bit for each verdict: 1, refused */
    uint32_t seen;       /* how many of them there are */
    uint32_t pauses;     /* in a row */
    uint32_t unanswered; /* likewise */
};

/* reject_watch_pause: what is due now; the count of verdicts begins anew. */
static inline int64_t reject_watch_pause(struct reject_watch *w)
{
    int64_t pause = REJECT_WATCH_PAUSE_NS;

    for (uint32_t i = 0; i < w->pauses && pause < REJECT_WATCH_PAUSE_MAX_NS; i++)
        pause *= 2;
    w->newest = w->seen = w->unanswered = 0;
    w->pauses++;
    return pause < REJECT_WATCH_PAUSE_MAX_NS ? pause : REJECT_WATCH_PAUSE_MAX_NS;
}

/* reject_watch_push: one more verdict. Returns 0, or the pause that is due because
 * REJECT_WATCH_PERCENT of the newest verdicts are refusals: REJECT_WATCH_PAUSE_NS, doubled each
 * time. The count begins anew then; 32 verdicts of which half are good make the next pause short
 * again. */
static inline int64_t reject_watch_push(struct reject_watch *w, bool refused)
{
    uint32_t bad = 0;

    w->newest = w->newest << 1 | (refused ? 1u : 0u);
    if (w->seen < REJECT_WATCH_VERDICTS)
        w->seen++;
    for (uint32_t i = 0; i < w->seen; i++)
        bad += w->newest >> i & 1u;
    if (w->seen == REJECT_WATCH_VERDICTS && 2 * bad <= w->seen)
        w->pauses = 0;
    if (w->seen < REJECT_WATCH_LEAST || 100 * bad < REJECT_WATCH_PERCENT * w->seen)
        return 0;
    return reject_watch_pause(w);
}

/* reject_watch_answered: a share got a verdict, be it one that is not pushed. */
static inline void reject_watch_answered(struct reject_watch *w)
{
    w->unanswered = 0;
}

/* reject_watch_unanswered: a share got no verdict in time, though the connection lasted. Returns 0,
 * or the pause that is due because REJECT_WATCH_UNANSWERED in a row got none: a pool that gives
 * jobs and credits nothing. */
static inline int64_t reject_watch_unanswered(struct reject_watch *w)
{
    return ++w->unanswered < REJECT_WATCH_UNANSWERED ? 0 : reject_watch_pause(w);
}

#endif
