/* loopback_vardiff.h - steers one connection's share difficulty towards one share in so many
 * seconds. Pure: time is an argument. One thread.
 *
 * Shares arrive as a Poisson process. Time is measured in exposure, the integral of dt /
 * difficulty: in that measure the rate of arrivals is the client's hash rate whatever difficulty it
 * was given, so that evidence from before a change still counts. The latest 8, 16, 32 and 64
 * arrivals are each compared with what the aim predicts; the first window that contradicts it
 * beyond chance (about one in a thousand) sets the new aim and evidence older than that window is
 * forgotten. Arrivals within a tenth of share_seconds are spread over it, since a socket gives
 * several at once. */
#ifndef JOULEHASH_LOOPBACK_VARDIFF_H
#define JOULEHASH_LOOPBACK_VARDIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LOOPBACK_VARDIFF_WINDOW 64

struct loopback_vardiff {
    double aim;      /* difficulty at which the client would submit once in share_seconds */
    double in_force; /* what it was really given: the aim or a lower bound of the moment */
    double floor;    /* silence alone does not lower the aim further */
    double share_seconds;
    double exposure;                         /* seconds / difficulty since an arbitrary origin */
    double origin;                           /* exposure at which the evidence begins */
    double arrival[LOOPBACK_VARDIFF_WINDOW]; /* exposure at the latest arrivals, oldest first */
    size_t arrivals;
    double pending; /* arrivals not yet spread; a fraction comes from shares of easier jobs */
    bool gathering; /* since gather_ns, at gather_exposure */
    double gather_exposure;
    int64_t gather_ns;
    int64_t last_ns;
};

/* loopback_vardiff_init: starts with the aim `difficulty` in force. */
void loopback_vardiff_init(struct loopback_vardiff *v, double difficulty, double share_seconds,
                           int64_t now_ns);

/* loopback_vardiff_force: puts min(aim, ceiling) in force from now on, and returns it. */
double loopback_vardiff_force(struct loopback_vardiff *v, double ceiling, int64_t now_ns);

/* loopback_vardiff_accepted: a share of a job with that difficulty came. */
void loopback_vardiff_accepted(struct loopback_vardiff *v, double difficulty, int64_t now_ns);

/* loopback_vardiff_adjust: looks at the evidence; true when the aim was changed. Call after each
 * accepted share and at loopback_vardiff_deadline. */
bool loopback_vardiff_adjust(struct loopback_vardiff *v, int64_t now_ns);

/* loopback_vardiff_deadline: when adjust would next act if no share came; INT64_MAX for never. */
int64_t loopback_vardiff_deadline(const struct loopback_vardiff *v);

#endif
