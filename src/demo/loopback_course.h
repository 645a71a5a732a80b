/* loopback_course.h - one connection's way through the real blocks: phases, jobs, difficulty and
 * verdicts. Without sockets: messages go to a callback, time is an argument. One thread. */
#ifndef JOULEHASH_LOOPBACK_COURSE_H
#define JOULEHASH_LOOPBACK_COURSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "demo/loopback_pool.h"
#include "demo/loopback_seen.h"
#include "demo/loopback_vardiff.h"
#include "demo/loopback_work.h"

#define LOOPBACK_JOBS_MAX 64 /* jobs of one connection that shares may still refer to */

/* What all connections of a pool have in common. */
struct loopback_shared {
    struct loopback_pool_config config;
    struct loopback_pool_counts counts;
    const struct loopback_source *sources; /* in the order of their nonces */
    size_t source_count;
    uint32_t extranonce1_serial, job_serial;
};

enum loopback_verdict {
    LOOPBACK_ACCEPTED,
    LOOPBACK_STALE,
    LOOPBACK_DUPLICATE,
    LOOPBACK_LOW_DIFFICULTY,
    LOOPBACK_UNAUTHORIZED,
    LOOPBACK_NOT_SUBSCRIBED,
    LOOPBACK_BAD_TIME,
    LOOPBACK_BAD_VERSION,
    LOOPBACK_BAD_EXTRANONCE2,
    LOOPBACK_MALFORMED,
};

/* A submit as it came, except the worker's name. version_bits is NULL where it has none. */
struct loopback_submit {
    const char *job_id, *extranonce2, *ntime, *nonce, *version_bits;
};

enum loopback_phase { LOOPBACK_PHASE_BLOCK, LOOPBACK_PHASE_ROLLED };

struct loopback_course_job {
    struct loopback_job job; /* id 0: none */
    uint64_t phase_number;
    int64_t retired_ns; /* when a clean job made it void; INT64_MAX: not yet */
};

struct loopback_course {
    struct loopback_shared *shared;               /* borrowed */
    void (*emit)(void *context, json_t *message); /* takes the reference; NULL: out of memory */
    void *context;

    /* Agreed in the handshake, set by the owner. */
    bool version_rolling;
    uint32_t version_mask;
    bool extranonce_subscribed;
    uint8_t extranonce1[LOOPBACK_EXTRANONCE1_BYTES]; /* as told last */
    size_t extranonce2_size;                         /* as told last */

    bool started;
    enum loopback_phase phase;
    size_t block; /* index into shared->sources */
    uint64_t phase_number;
    int64_t phase_start_ns, phase_end_ns, next_job_ns;
    double phase_work; /* accepted difficulty */
    uint32_t mask_in_force;
    double announced; /* difficulty as told last, 0 before */
    struct loopback_vardiff vardiff;
    struct loopback_course_job jobs[LOOPBACK_JOBS_MAX];
    size_t next_slot;
    struct loopback_seen seen[2]; /* of even and odd phases: this one and the one before */
    bool block_found, seen_full;  /* what the latest share leads to */
};

/* loopback_course_init: gives it an extranonce1 of its own. loopback_course_clear frees. */
void loopback_course_init(struct loopback_course *course, struct loopback_shared *shared,
                          void (*emit)(void *context, json_t *message), void *context,
                          int64_t now_ns);
void loopback_course_clear(struct loopback_course *course);

/* loopback_course_start: enters the first phase; the handshake is over. */
void loopback_course_start(struct loopback_course *course, int64_t now_ns);

/* loopback_course_suggest: starts afresh from the difficulty that the client suggests. False when
 * it is outside the supported range. */
bool loopback_course_suggest(struct loopback_course *course, double difficulty, int64_t now_ns);

/* loopback_course_tick: acts on what is due; call at loopback_course_deadline (INT64_MAX: never).
 */
void loopback_course_tick(struct loopback_course *course, int64_t now_ns);
int64_t loopback_course_deadline(const struct loopback_course *course);

/* loopback_course_renew: a new clean job of the same phase. */
void loopback_course_renew(struct loopback_course *course, int64_t now_ns);

/* loopback_course_judge: the verdict on a share, which is also counted. loopback_course_follow then
 * does what it leads to (another difficulty, the next phase), after the owner has answered it. */
enum loopback_verdict loopback_course_judge(struct loopback_course *course,
                                            const struct loopback_submit *submit, int64_t now_ns);
void loopback_course_follow(struct loopback_course *course, int64_t now_ns);

/* loopback_course_count: counts a verdict that was reached without the course. */
void loopback_course_count(struct loopback_shared *shared, enum loopback_verdict verdict,
                           double difficulty);

#endif
