/* pool_rig.c - an upstream on an event loop for the tests. */
#include "tests/pool_rig.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "chain/target.h"
#include "hash/sha256.h"

#define DEADLINE_S 60 /* only a bug waits so long */

static void stop(struct pool_rig *r)
{
    r->u->ops->stop(r->u);
}

static void on_job(void *context, struct upstream *u, struct job *job)
{
    struct pool_rig *r = context;

    assert_ptr_equal(u, r->u);
    assert_int_equal(r->state, UPSTREAM_ALIVE);
    job->seq = ++r->jobs;
    job_free(r->table[job->seq % POOL_RIG_JOBS]);
    r->table[job->seq % POOL_RIG_JOBS] = r->job = job;
    if (r->stop_at_job)
        stop(r);
}

static const struct job *on_find(void *context, uint64_t job_seq)
{
    struct pool_rig *r = context;
    const struct job *job = r->table[job_seq % POOL_RIG_JOBS];

    return job && job->seq == job_seq ? job : NULL;
}

static void on_verdict(void *context, struct upstream *u, const struct upstream_verdict *verdict)
{
    struct pool_rig *r = context;

    assert_ptr_equal(u, r->u);
    r->verdict = *verdict;
    if (verdict->lost)
        r->lost++;
    else if (verdict->accepted)
        r->accepted++;
    else
        r->rejected++;
    if (r->stop_at_verdict)
        stop(r);
}

static void on_state(void *context, struct upstream *u, enum upstream_state state, const char *why)
{
    struct pool_rig *r = context;

    assert_ptr_equal(u, r->u);
    r->state = state;
    snprintf(r->why, sizeof r->why, "%s", why);
    if (state == UPSTREAM_WAITING || state == UPSTREAM_FAILED)
        snprintf(r->last_why, sizeof r->last_why, "%s", why);
    if (r->state_count < POOL_RIG_STATES) {
        r->states[r->state_count] = state;
        r->state_ns[r->state_count++] = clock_mono_ns();
    }
    if (r->stop_in_state && state == r->stop_in) {
        r->stop_in_state = false;
        stop(r);
    }
}

void pool_rig_init(struct pool_rig *r, uint16_t port)
{
    signal(SIGPIPE, SIG_IGN);
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    *r = (struct pool_rig){
        .config = {.user = POOL_RIG_USER,
                   .password = POOL_RIG_PASSWORD,
                   .user_agent = "test/1",
                   .version_mask = 0x1fffe000,
                   .timeout_ns = 20 * CLOCK_SECOND,
                   .retry_pause_ns = 10 * CLOCK_MILLISECOND,
                   .retries = -1},
    };
    snprintf(r->config.url.host, sizeof r->config.url.host, "127.0.0.1");
    r->config.url.port = port;
    r->base = event_base_new();
    assert_non_null(r->base);
}

void pool_rig_start(struct pool_rig *r)
{
    const struct upstream_listener listener = {
        .context = r, .job = on_job, .verdict = on_verdict, .state = on_state, .find = on_find};

    assert_int_equal(pool_conn_new(r->base, r->dns, &r->config, &listener, &r->u), ERR_OK);
    size_t before = r->state_count;

    assert_int_equal(r->u->ops->start(r->u), ERR_OK);
    assert_int_equal(r->state_count, before); /* nothing from within the call */
}

void pool_rig_clear(struct pool_rig *r)
{
    if (r->u) {
        pool_rig_counts(r);
        r->u->ops->stop(r->u);
        assert_int_equal(pool_rig_counts(r)->pending, 0);
        r->u->ops->free(r->u);
    }
    for (size_t i = 0; i < POOL_RIG_JOBS; i++)
        job_free(r->table[i]);
    event_base_loop(r->base, EVLOOP_NONBLOCK);
    if (r->dns)
        evdns_base_free(r->dns, 0);
    event_base_free(r->base);
    log_close();
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    fail_msg("waited in vain: %s", (const char *)argument);
}

struct event *pool_rig_deadline(struct pool_rig *r, const char *what, int line)
{
    static char words[300];
    struct timeval wait = {.tv_sec = DEADLINE_S};
    struct event *timer = evtimer_new(r->base, on_deadline, words);

    snprintf(words, sizeof words, "line %d: %s", line, what);
    assert_non_null(timer);
    evtimer_add(timer, &wait);
    return timer;
}

void pool_rig_turn(struct pool_rig *r)
{
    assert_int_equal(event_base_loop(r->base, EVLOOP_ONCE), 0);
}

void pool_rig_run(struct pool_rig *r, int64_t ns)
{
    struct timeval wait = {.tv_sec = (time_t)(ns / CLOCK_SECOND),
                           .tv_usec = (suseconds_t)(ns % CLOCK_SECOND / 1000)};

    event_base_loopexit(r->base, &wait);
    assert_int_equal(event_base_dispatch(r->base), 0);
}

struct share pool_rig_share(struct pool_rig *r, const struct job *job)
{
    struct share share = {.job_seq = job->seq,
                          .session = job->session,
                          .version = job->version,
                          .ntime = job->ntime,
                          .found_ns = clock_mono_ns()};
    uint8_t header[80], hash[32];

    do {
        share.nonce = r->next_nonce++;
        job_header(job, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);
    } while (!target_meets(hash, &job->target));
    return share;
}

enum session_submit_result pool_rig_submit(struct pool_rig *r, const struct job *job)
{
    struct share share = pool_rig_share(r, job);
    uint8_t hash[32];
    double difficulty;

    return r->u->ops->submit(r->u, &share, job, hash, &difficulty);
}

struct upstream_status pool_rig_status(struct pool_rig *r)
{
    struct upstream_status status;

    r->u->ops->status(r->u, &status);
    return status;
}

const struct ledger_counts *pool_rig_counts(struct pool_rig *r)
{
    const struct ledger_counts *c = pool_rig_status(r).counts;

    assert_int_equal(c->found,
                     c->accepted + c->rejected + c->stale + c->lost + c->throttled + c->pending);
    return c;
}
