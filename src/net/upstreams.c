/* upstreams.c - several upstreams as one. */
#include "net/upstreams.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "net/reject_watch.h"

#define ARRANGE_NS CLOCK_SECOND /* how often it is seen who should be connected */
#define REFUSED_MAX_NS (3600 * CLOCK_SECOND)

struct child {
    struct upstream *u;
    struct job *newest; /* of the present connection; NULL: none */
    struct reject_watch rejects;
    enum upstream_state state;
    bool let_in, accepted;  /* ever: the user; a share */
    bool known;             /* it gave up on a pool that had known the user, and will again */
    uint32_t refusals;      /* in a row: it gave up, as the pool refuses the user */
    int64_t start_again_ns; /* ... when to try again; 0: it did not give up */
};

struct upstreams {
    struct event_base *base;
    struct upstreams_config config;
    struct upstreams_listener listener;
    struct event *choose;  /* a turn is over, or one has settled */
    struct event *arrange; /* who should be connected */
    struct pool_order order;
    struct child child[POOL_ORDER_MAX];
    bool running, over;
};

static struct child *child_of(struct upstreams *s, const struct upstream *u)
{
    assert(u->index < s->order.count);
    return &s->child[u->index];
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

    if (s->order.count < 2)
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

static void arrange_one(struct upstreams *s, size_t i, int64_t now)
{
    struct child *c = &s->child[i];

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
    for (size_t i = 0; s->running && i < s->order.count; i++)
        arrange_one(s, i, now);
    for (size_t i = 0; i < s->order.count; i++)
        if (s->child[i].start_again_ns != 0 && s->child[i].start_again_ns - now < soonest)
            soonest = s->child[i].start_again_ns - now;
    if (s->running)
        set_timer(s->arrange, soonest);
}

/* ---- what the upstreams tell ----------------------------------------------------------------- */

static void on_job(void *context, struct upstream *u, struct job *job)
{
    struct upstreams *s = context;
    struct child *c = child_of(s, u);
    bool clean = (job && job->clean) || (c->newest && c->newest->clean);

    job_free(c->newest);
    c->newest = job;
    if (!job) { /* it keeps its place */
        if (s->running && s->order.current == u->index)
            s->listener.idle(s->listener.context);
        return;
    }
    c->newest->clean = clean;
    if (!s->running)
        return;
    if (s->order.current == u->index) {
        c->newest->clean = false;
        give(s, c, clean);
        return;
    }
    pool_order_ready(&s->order, u->index, true, clock_mono_ns());
    choose(s);
}

static void pause_if_refused(struct upstreams *s, struct upstream *u, bool refused)
{
    int64_t pause = reject_watch_push(&child_of(s, u)->rejects, refused);
    char why[100];

    if (pause == 0)
        return;
    snprintf(why, sizeof why, "at least %d %% of the newest shares were refused; retry in %.0f s",
             REJECT_WATCH_PERCENT, (double)pause * 1e-9);
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
    if (s->running && !verdict->lost)
        pause_if_refused(s, u, !verdict->accepted);
}

/* Whether all have given up, and none of them has reason to hope. */
static bool all_failed(const struct upstreams *s, enum upstream_failure *failure)
{
    struct upstream_status status;

    *failure = UPSTREAM_FAILURE_NONE;
    for (size_t i = 0; i < s->order.count; i++) {
        if (s->order.entry[i].off)
            continue;
        if (s->child[i].state != UPSTREAM_FAILED || s->child[i].known)
            return false;
        s->child[i].u->ops->status(s->child[i].u, &status);
        if (*failure != UPSTREAM_FAILURE_UNAUTHORIZED)
            *failure = status.failure;
    }
    return true;
}

/* A pool that refuses a user whom it has served is more likely broken than right: no reason to give
 * up for ever. In: whether it had let the user in on this connection, so that it refuses shares. */
static void on_failed(struct upstreams *s, struct child *c, bool was_in)
{
    struct upstream_status status;
    int64_t pause = s->config.refused_pause_ns;
    enum upstream_failure failure;

    c->u->ops->status(c->u, &status);
    c->known = false;
    if (status.failure == UPSTREAM_FAILURE_UNAUTHORIZED) {
        c->known = was_in ? c->accepted : c->let_in;
        for (uint32_t i = 0; i < c->refusals && pause < REFUSED_MAX_NS; i++)
            pause *= 2;
        c->refusals++;
        if (pause > REFUSED_MAX_NS)
            pause = REFUSED_MAX_NS;
        c->start_again_ns = clock_mono_ns() + pause;
    }
    if (!s->over && all_failed(s, &failure)) {
        s->over = true;
        s->listener.over(s->listener.context, failure);
    } else if (c->start_again_ns != 0) {
        log_info("%s: tried again in %.0f s", status.url, (double)pause * 1e-9);
    }
}

static void on_state(void *context, struct upstream *u, enum upstream_state state, const char *why)
{
    struct upstreams *s = context;
    struct child *c = child_of(s, u);
    bool was_in = c->state == UPSTREAM_ALIVE;

    c->state = state;
    if (state == UPSTREAM_ALIVE) {
        c->let_in = true;
    } else {
        job_free(c->newest);
        c->newest = NULL;
    }
    s->listener.state(s->listener.context, u, state, why);
    if (!s->running)
        return;
    if (state == UPSTREAM_WAITING || state == UPSTREAM_FAILED || state == UPSTREAM_STOPPED) {
        if (state == UPSTREAM_STOPPED)
            pool_order_stopped(&s->order, u->index);
        else
            pool_order_ready(&s->order, u->index, false, clock_mono_ns());
        choose(s);
        arrange_soon(s);
    }
    if (state == UPSTREAM_FAILED && s->running)
        on_failed(s, c, was_in);
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

/* ---- what the user wants --------------------------------------------------------------------- */

static bool others_left(const struct upstreams *s, size_t but)
{
    for (size_t i = 0; i < s->order.count; i++)
        if (i != but && !s->order.entry[i].off && s->child[i].state != UPSTREAM_FAILED)
            return true;
    return false;
}

static void choose_anew(struct upstreams *s)
{
    if (!s->running)
        return;
    choose(s);
    arrange_soon(s);
}

enum err upstreams_enable(struct upstreams *s, size_t i, bool on)
{
    if (s->order.entry[i].off != on)
        return ERR_STATE;
    if (!on && !others_left(s, i))
        return ERR_LIMIT;
    pool_order_enable(&s->order, i, on);
    if (on && s->child[i].newest)
        pool_order_ready(&s->order, i, true, clock_mono_ns());
    choose_anew(s);
    return ERR_OK;
}

void upstreams_prefer(struct upstreams *s, size_t i)
{
    pool_order_prefer(&s->order, i);
    choose_anew(s);
}

enum err upstreams_arrange(struct upstreams *s, const size_t *place, size_t count)
{
    bool seen[POOL_ORDER_MAX] = {false};

    if (count != s->order.count)
        return ERR_RANGE;
    for (size_t i = 0; i < count; i++) {
        if (place[i] >= count || seen[place[i]])
            return ERR_RANGE;
        seen[place[i]] = true;
    }
    pool_order_arrange(&s->order, place);
    choose_anew(s);
    return ERR_OK;
}

struct upstreams_place upstreams_place(const struct upstreams *s, size_t i)
{
    return (struct upstreams_place){.enabled = !s->order.entry[i].off,
                                    .priority = pool_order_place(&s->order, i),
                                    .quota = s->order.entry[i].quota};
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
    for (size_t i = 0; i < s->order.count; i++) {
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

void upstreams_add(struct upstreams *s, struct upstream *u, double quota)
{
    assert(u->index == s->order.count);
    s->child[s->order.count].u = u;
    s->child[s->order.count].state = UPSTREAM_STOPPED;
    pool_order_add(&s->order, quota);
}

size_t upstreams_count(const struct upstreams *s)
{
    return s->order.count;
}

struct upstream *upstreams_at(const struct upstreams *s, size_t i)
{
    assert(i < s->order.count);
    return s->child[i].u;
}

struct upstream *upstreams_current(const struct upstreams *s)
{
    return s->order.current == POOL_ORDER_NONE ? NULL : s->child[s->order.current].u;
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
    for (size_t i = 0; i < s->order.count; i++) {
        s->child[i].u->ops->stop(s->child[i].u);
        pool_order_stopped(&s->order, i);
    }
    s->order.current = POOL_ORDER_NONE;
}

enum session_submit_result upstreams_submit(struct upstreams *s, const struct share *share,
                                            const struct job *job, uint8_t *hash,
                                            double *difficulty)
{
    struct upstream *u = upstreams_at(s, upstream_of_session(share->session));

    return u->ops->submit(u, share, job, hash, difficulty);
}

void upstreams_counts(const struct upstreams *s, struct ledger_counts *sum)
{
    *sum = (struct ledger_counts){0};
    for (size_t i = 0; i < s->order.count; i++) {
        struct upstream_status status;

        s->child[i].u->ops->status(s->child[i].u, &status);
        ledger_counts_add(sum, status.counts);
    }
}
