/* upstreams.h - several upstreams as one: chooses who gets the work (pool_order), keeps the others
 * connected or standing by as far as that makes sense, and leaves alone who refuses nearly all
 * shares or answers none (reject_watch). Knows nothing of pools or nodes but upstream.h. Loop
 * thread only.
 *
 * Each upstream is made with the listener of upstreams_child and then added; at any time another
 * may be, and one be removed. Those that are there are numbered from 0 in the order in which they
 * were added; the last one takes the number of one that is removed (as fleet tools know it). One
 * that stands by is logged in and gives jobs; the newest is kept here, and is what a change to it
 * begins with, so that one costs no round trip.
 *
 * One that was removed stays until its shares in flight are judged, or its connection ends, when
 * they are lost; then it is freed, and its counts are kept. */
#ifndef JOULEHASH_UPSTREAMS_H
#define JOULEHASH_UPSTREAMS_H

#include <event2/event.h>

#include "net/pool_order.h"
#include "net/upstream.h"

struct upstreams;

struct upstreams_config {
    enum pool_order_strategy strategy;
    int64_t turn_ns;          /* quota, round robin: how long one has the work at a time */
    int64_t grace_ns;         /* at the start: for the first ones to come up before the others */
    int64_t refused_pause_ns; /* one that gave up is tried again after so long, doubled each time
                                 up to an hour until it accepts a share: while others are left,
                                 and always if it refuses a user whom it knew before */
};

#define UPSTREAMS_TURN_NS INT64_C(2000000000)
#define UPSTREAMS_GRACE_NS INT64_C(2000000000)
#define UPSTREAMS_REFUSED_PAUSE_NS INT64_C(60000000000)

struct upstreams_listener {
    void *context;
    /* Work on this from now on: another job of the same upstream, or of another one. Moved to the
     * receiver, who sets its seq. The same content may be given more than once. */
    void (*job)(void *context, struct upstream *u, struct job *job);
    /* There is no work. */
    void (*idle)(void *context);
    /* As in struct upstream_listener, of any of them. */
    void (*verdict)(void *context, struct upstream *u, const struct upstream_verdict *verdict);
    void (*state)(void *context, struct upstream *u, enum upstream_state state, const char *why);
    void (*block)(void *context, struct upstream *u, uint32_t height, int64_t time_s);
    const struct job *(*find)(void *context, uint64_t job_seq);
    /* All have given up, and none refuses a user whom it had served. In: the failure of the first
     * one that the pool refused, else of the last one. */
    void (*over)(void *context, enum upstream_failure failure);
    double (*work)(void *context); /* all hashes so far; never less than before */
    /* One that was removed is over, its books are final; it is freed after this. May be NULL. */
    void (*gone)(void *context, struct upstream *u);
};

enum err upstreams_new(struct event_base *base, const struct upstreams_config *config,
                       const struct upstreams_listener *listener, struct upstreams **out);
void upstreams_free(struct upstreams *s); /* the upstreams too; NULL is fine */

/* upstreams_child: what the upstreams to be added are to be made with. */
struct upstream_listener upstreams_child(struct upstreams *s);

#define UPSTREAMS_MAX 16

/* upstreams_next: the index that the next one must be made with; ERR_LIMIT: UPSTREAMS_MAX are
 * there, or too many that were removed still have shares in flight. upstreams_add: takes it over,
 * at the end of the order. In: quota, 0: as much as the others have on average. */
enum err upstreams_next(const struct upstreams *s, uint32_t *index);
void upstreams_add(struct upstreams *s, struct upstream *u, double quota);

/* upstreams_remove: as above. ERR_LIMIT: no other one is left that could have the work; ERR_STATE:
 * it has the work (by quota and in turns: and no other one could take it now). While it runs. */
enum err upstreams_remove(struct upstreams *s, size_t i);

size_t upstreams_count(const struct upstreams *s);
struct upstream *upstreams_at(const struct upstreams *s, size_t i);
struct upstream *upstreams_current(const struct upstreams *s); /* NULL: none has work */

/* upstreams_number: which one the upstream with that index is; SIZE_MAX: it was removed. */
size_t upstreams_number(const struct upstreams *s, uint32_t index);

/* upstreams_leaving: the nth that was removed and is still there; NULL: there are no more. */
struct upstream *upstreams_leaving(const struct upstreams *s, size_t n);

/* What the user wants, at any time. upstreams_enable: switches one off, or on again, also one that
 * had given up; ERR_STATE: it is so; ERR_LIMIT: no other one is left that could have the work.
 * upstreams_prefer: in failover it is first from now on, else its turn is next. upstreams_arrange:
 * the order of preference, each once; ERR_RANGE: it is not. */
enum err upstreams_enable(struct upstreams *s, size_t i, bool on);
void upstreams_prefer(struct upstreams *s, size_t i);
enum err upstreams_arrange(struct upstreams *s, const size_t *place, size_t count);

struct upstreams_place {
    bool enabled;
    size_t priority; /* 0: first */
    double quota;
};
struct upstreams_place upstreams_place(const struct upstreams *s, size_t i);

/* upstreams_start: connects. upstreams_stop: closes all; pending shares become lost. */
void upstreams_start(struct upstreams *s);
void upstreams_stop(struct upstreams *s);

/* upstreams_slept: the machine was suspended for so long: connects anew, since peers may be gone
 * without a word, and the jobs are old. */
void upstreams_slept(struct upstreams *s, int64_t ns);

/* upstreams_submit: to the one that the share came from; see upstream_ops. Stale when that is gone.
 */
enum session_submit_result upstreams_submit(struct upstreams *s, const struct share *share,
                                            const struct job *job, uint8_t *hash,
                                            double *difficulty);

/* upstreams_counts: the sums of all books, also of those that are gone. upstreams_late: the shares
 * among them that came when theirs was gone, all stale. */
void upstreams_counts(const struct upstreams *s, struct ledger_counts *sum);
uint64_t upstreams_late(const struct upstreams *s);

#endif
