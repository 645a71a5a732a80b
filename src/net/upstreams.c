/* upstreams.c - several upstreams as one. */
#include "net/upstreams.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "net/upstreams_state.h"

#define ARRANGE_NS CLOCK_SECOND /* how often it is seen who should be connected */
#define REFUSED_MAX_NS (3600 * CLOCK_SECOND)

static struct child *child_of(struct upstreams *s, const struct upstream *u)
{
    struct child *c = &s->child[upstream_slot(u->index)];

    assert(c->u == u);
    return c;
}

static void set_timer(struct event *timer, int64_t after_ns)
{
    struct timeval wait = clock_timeval(after_ns);

    evtimer_add(timer, &wait);
}

/* Once, soon, and not from within a callback of an upstream. */
static void arrange_soon(struct upstreams *s)
{
    if (s->running)
        set_timer(s->arrange, 0);
}

/* ---- who has the work ------------------------------------------------------------------------ */

/* Hands out a copy of what it gave last. */
static void give(struct upstreams *s, struct child *c, bool clean)
{
    struct job *copy;

    if (job_copy(c->newest, &copy) != ERR_OK) {
        log_error("out of memory: a job was not taken up");
        s->listener.idle(s->listener.context);
        return;
    }
    copy->clean = clean;
    s->listener.job(s->listener.context, c->u, copy);
}

static void log_change(struct upstreams *s, size_t from, size_t to)
{
    struct upstream_status status;

    if (s->count < 2)
        return;
    s->child[to].u->ops->status(s->child[to].u, &status);
    log_line(s->order.strategy == POOL_ORDER_FAILOVER || from == POOL_ORDER_NONE ? LOG_LEVEL_INFO
                                                                                 : LOG_LEVEL_DEBUG,
             "mining at %s from now on", status.url);
}

static void choose(struct upstreams *s)
{
    size_t before = s->order.current;
    int64_t now = clock_mono_ns(), again;
    size_t now_at =
        pool_order_choose(&s->order, now, s->listener.work(s->listener.context), &again);

    if (again != INT64_MAX)
        set_timer(s->choose, again - now);
    else
        evtimer_del(s->choose);
    if (now_at == before)
        return;
    arrange_soon(s);
    if (now_at == POOL_ORDER_NONE) {
        s->listener.idle(s->listener.context);
        return;
    }
    log_change(s, before, now_at);
    if (!s->child[now_at].newest) { /* it waits itself */
        s->listener.idle(s->listener.context);
        return;
    }
    give(s, &s->child[now_at], s->child[now_at].newest->clean);
    s->child[now_at].newest->clean = false; /* given again it is no news */
}

static void on_choose(evutil_socket_t unused, short what, void *argument)
{
    struct upstreams *s = argument;

    (void)unused;
    (void)what;
    if (s->running)
        choose(s);
}

/* ---- who is connected ------------------------------------------------------------------------ */

static bool has_pending(const struct child *c)
{
    struct upstream_status status;

    c->u->ops->status(c->u, &status);
    return status.counts->pending > 0;
}

static bool is_connected(const struct child *c)
{
    return c->state == UPSTREAM_CONNECTING || c->state == UPSTREAM_LOGIN ||
           c->state == UPSTREAM_ALIVE;
}

/* One that was removed: what its connection still brings is waited for, another one is not. */
static void see_off(struct upstreams *s, struct child *c, int64_t now)
{
    struct upstream_status status;

    if (is_connected(c) && (has_pending(c) || now < c->leave_ns))
        return;
    if (c->state != UPSTREAM_STOPPED)
        c->u->ops->stop(c->u);
    c->u->ops->status(c->u, &status);
    ledger_counts_add(&s->gone, status.counts);
    if (s->listener.gone)
        s->listener.gone(s->listener.context, c->u);
    c->u->ops->free(c->u);
    job_free(c->newest);
    *c = (struct child){.u = NULL};
}

static void arrange_one(struct upstreams *s, size_t i, int64_t now)
{
    struct child *c = &s->child[i];

    if (!c->u)
        return;
    if (c->leaving) {
        see_off(s, c, now);
        return;
    }
    if (!pool_order_connected(&s->order, i, now)) {
        /* What waits for its answer may still get it. */
        if (c->state != UPSTREAM_STOPPED && c->state != UPSTREAM_FAILED && !has_pending(c))
            c->u->ops->stop(c->u);
    } else if (c->state == UPSTREAM_STOPPED ||
               (c->state == UPSTREAM_FAILED && c->start_again_ns != 0 &&
                now >= c->start_again_ns)) {
        c->start_again_ns = 0;
        c->u->ops->start(c->u);
        if (c->state == UPSTREAM_STOPPED)
            c->state = UPSTREAM_CONNECTING; /* under way, so not to be started twice */
    }
}

static void on_arrange(evutil_socket_t unused, short what, void *argument)
{
    struct upstreams *s = argument;
    int64_t now = clock_mono_ns(), soonest = ARRANGE_NS;

    (void)unused;
    (void)what;
    if (!s->running)
        return;
    for (size_t i = 0; s->running && i < UPSTREAM_SLOTS; i++)
        arrange_one(s, i, now);
    for (size_t i = 0; i < UPSTREAM_SLOTS; i++) {
        const struct child *c = &s->child[i];
        int64_t due = c->leaving && now < c->leave_ns ? c->leave_ns : c->start_again_ns;

        if (due > now && due - now < soonest)
            soonest = due - now;
    }
    if (s->running)
        set_timer(s->arrange, soonest);
}

/* ---- what the upstreams tell ----------------------------------------------------------------- */

static void on_job(void *context, struct upstream *u, struct job *job)
{
    struct upstreams *s = context;
    struct child *c = child_of(s, u);
    size_t slot = upstream_slot(u->index);
    bool clean = (job && job->clean) || (c->newest && c->newest->clean);

    if (c->leaving) {
        job_free(job);
        return;
    }
    job_free(c->newest);
    c->newest = job;
    if (!job) { /* it keeps its place */
        if (s->running && s->order.current == slot)
            s->listener.idle(s->listener.context);
        return;
    }
    c->newest->clean = clean;
    if (!s->running)
        return;
    if (s->order.current == slot) {
        c->newest->clean = false;
        give(s, c, clean);
        return;
    }
    pool_order_ready(&s->order, slot, true, clock_mono_ns());
    choose(s);
}

/* Shares that were under way together share their fate, be it that of a job that ended meanwhile or
 * of a connection that broke: only the first of them says something about the pool. */
static void pause_if_refused(struct upstreams *s, struct upstream *u,
                             const struct upstream_verdict *verdict)
{
    struct child *c = child_of(s, u);
    char why[100];

    c->answered_ns = clock_mono_ns();
    reject_watch_answered(&c->rejects);
    if (verdict->entry.sent_ns <= c->judged_ns)
        return;
    c->judged_ns = c->answered_ns;

    int64_t pause = reject_watch_push(&c->rejects, !verdict->accepted);

    if (pause == 0)
        return;
    snprintf(why, sizeof why, "at least %d %% of the newest shares were refused; retry in %.0f s",
             REJECT_WATCH_PERCENT, (double)pause * 1e-9);
    u->ops->pause(u, pause, why);
}

/* One for which no answer came, while later ones were answered, says nothing of the next. */
static void pause_if_unanswered(struct upstreams *s, struct upstream *u,
                                const struct upstream_verdict *verdict)
{
    struct child *c = child_of(s, u);
    char why[100];

    if (verdict->entry.sent_ns <= c->answered_ns)
        return;

    int64_t pause = reject_watch_unanswered(&c->rejects);

    if (pause == 0)
        return;
    snprintf(why, sizeof why, "%d shares in a row got no answer in time; retry in %.0f s",
             REJECT_WATCH_UNANSWERED, (double)pause * 1e-9);
    u->ops->pause(u, pause, why);
}

static void on_verdict(void *context, struct upstream *u, const struct upstream_verdict *verdict)
{
    struct upstreams *s = context;

    if (verdict->accepted) {
        child_of(s, u)->accepted = true;
        child_of(s, u)->refusals = 0;
    }
    s->listener.verdict(s->listener.context, u, verdict);
    if (child_of(s, u)->leaving)
        arrange_soon(s);
    else if (s->running && verdict->unanswered)
        pause_if_unanswered(s, u, verdict);
    else if (s->running && !verdict->lost)
        pause_if_refused(s, u, verdict);
}

/* Whether all have given up, and none of them has reason to hope. */
static bool all_failed(const struct upstreams *s, enum upstream_failure *failure)
{
    struct upstream_status status;

    *failure = UPSTREAM_FAILURE_NONE;
    for (size_t i = 0; i < s->count; i++) {
        const struct child *c = &s->child[s->slot[i]];

        if (s->order.entry[s->slot[i]].off)
            continue;
        if (c->state != UPSTREAM_FAILED || c->known)
            return false;
        c->u->ops->status(c->u, &status);
        if (*failure != UPSTREAM_FAILURE_UNAUTHORIZED)
            *failure = status.failure;
    }
    return true;
}

/* Given up, but for good only when all are: for weeks at a backup nobody wants to have lost the
 * first pool for a minute that it was away. And one that refuses a user whom it has served is more
 * likely broken than right: while it is waited for, that is not the end even if no other is left.
 * In: whether it had let the user in on this connection, so that it refuses shares. */
static void on_failed(struct upstreams *s, struct child *c, bool was_in)
{
    struct upstream_status status;
    int64_t pause = s->config.refused_pause_ns;
    enum upstream_failure failure;

    c->u->ops->status(c->u, &status);
    c->known = false;
    if (status.failure == UPSTREAM_FAILURE_UNAUTHORIZED)
        c->known = was_in ? c->accepted : c->let_in;
    for (uint32_t i = 0; i < c->refusals && pause < REFUSED_MAX_NS; i++)
        pause *= 2;
    c->refusals++;
    if (pause > REFUSED_MAX_NS)
        pause = REFUSED_MAX_NS;
    c->start_again_ns = clock_mono_ns() + pause;
    if (!s->over && all_failed(s, &failure)) {
        s->over = true;
        s->listener.over(s->listener.context, failure);
    } else {
        log_info("%s: tried again in %.0f s", status.url, (double)pause * 1e-9);
    }
}

static void on_state(void *context, struct upstream *u, enum upstream_state state, const char *why)
{
    struct upstreams *s = context;
    struct child *c = child_of(s, u);
    bool was_in = c->state == UPSTREAM_ALIVE;
    size_t slot = upstream_slot(u->index);

    c->state = state;
    if (state == UPSTREAM_ALIVE) {
        struct upstream_status status;

        u->ops->status(u, &status);
        c->let_in = true;
        if (status.solo) { /* a node asks for the user at every call, and blocks are rare */
            c->accepted = true;
            c->refusals = 0;
        }
    } else {
        job_free(c->newest);
        c->newest = NULL;
    }
    s->listener.state(s->listener.context, u, state, why);
    if (!s->running)
        return;
    if (c->leaving) {
        arrange_soon(s);
        return;
    }
    if (state == UPSTREAM_WAITING || state == UPSTREAM_FAILED || state == UPSTREAM_STOPPED) {
        if (state == UPSTREAM_STOPPED)
            pool_order_stopped(&s->order, slot);
        else
            pool_order_ready(&s->order, slot, false, clock_mono_ns());
        choose(s);
        arrange_soon(s);
    }
    if (state == UPSTREAM_FAILED && s->running)
        on_failed(s, c, was_in);
}

void upstreams_slept(struct upstreams *s, int64_t ns)
{
    size_t current = s->order.current;
    char why[80];

    snprintf(why, sizeof why, "the machine slept for %.0f s: connecting anew", (double)ns * 1e-9);
    for (size_t i = 0; i <= UPSTREAM_SLOTS; i++) { /* the one in use last: no work for the others */
        size_t slot = i < UPSTREAM_SLOTS ? i : current;

        if (slot < UPSTREAM_SLOTS && (i == UPSTREAM_SLOTS || slot != current) && s->child[slot].u &&
            !s->child[slot].leaving)
            s->child[slot].u->ops->pause(s->child[slot].u, 0, why);
    }
}

static void on_block(void *context, struct upstream *u, uint32_t height, int64_t time_s)
{
    struct upstreams *s = context;

    if (s->listener.block)
        s->listener.block(s->listener.context, u, height, time_s);
}

static const struct job *on_find(void *context, uint64_t job_seq)
{
    struct upstreams *s = context;

    return s->listener.find ? s->listener.find(s->listener.context, job_seq) : NULL;
}

void upstreams_choose_anew(struct upstreams *s)
{
    if (!s->running)
        return;
    choose(s);
    arrange_soon(s);
}

/* ---- life ------------------------------------------------------------------------------------ */

enum err upstreams_new(struct event_base *base, const struct upstreams_config *config,
                       const struct upstreams_listener *listener, struct upstreams **out)
{
    struct upstreams *s = calloc(1, sizeof *s);

    *out = NULL;
    if (!s)
        return ERR_NOMEM;
    s->base = base;
    s->config = *config;
    s->listener = *listener;
    s->newest = UINT32_MAX; /* the first is 0 */
    pool_order_init(&s->order, config->strategy, config->turn_ns);
    s->choose = evtimer_new(base, on_choose, s);
    s->arrange = evtimer_new(base, on_arrange, s);
    if (!s->choose || !s->arrange) {
        upstreams_free(s);
        return ERR_NOMEM;
    }
    *out = s;
    return ERR_OK;
}

void upstreams_free(struct upstreams *s)
{
    if (!s)
        return;
    s->running = false;
    for (size_t i = 0; i < UPSTREAM_SLOTS; i++) {
        if (s->child[i].u)
            s->child[i].u->ops->free(s->child[i].u);
        job_free(s->child[i].newest);
    }
    if (s->choose)
        event_free(s->choose);
    if (s->arrange)
        event_free(s->arrange);
    free(s);
}

struct upstream_listener upstreams_child(struct upstreams *s)
{
    return (struct upstream_listener){.context = s,
                                      .job = on_job,
                                      .verdict = on_verdict,
                                      .state = on_state,
                                      .block = on_block,
                                      .find = on_find};
}

void upstreams_start(struct upstreams *s)
{
    int64_t now = clock_mono_ns();

    s->running = true;
    s->over = false;
    pool_order_start(&s->order, now + s->config.grace_ns);
    on_arrange(-1, 0, s);
}

void upstreams_stop(struct upstreams *s)
{
    s->running = false;
    evtimer_del(s->choose);
    evtimer_del(s->arrange);
    for (size_t i = 0; i < UPSTREAM_SLOTS; i++) {
        if (s->child[i].u)
            s->child[i].u->ops->stop(s->child[i].u);
        pool_order_stopped(&s->order, i);
    }
    s->order.current = POOL_ORDER_NONE;
}
