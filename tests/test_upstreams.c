/* test_upstreams.c - several pools as one, on real sockets: who gets the work when pools die, fall
 * silent, refuse, or come back. What is asserted is the order of events, not how long they take. */
#include "tests/support.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "hash/sha256.h"
#include "net/pool_conn.h"
#include "net/upstreams.h"
#include "tests/scripted_pool.h"

#define POOLS_MAX 5
#define EVENTS_MAX 4096

/* What happened, as text: "w0" pool 0 is waiting, "j1" work of pool 1, "-" no work. */
struct set {
    struct event_base *base;
    struct scripted_pool *pool[POOLS_MAX];
    size_t pools;
    struct pool_conn_config conn;
    struct upstreams_config config;
    double quota[POOLS_MAX];
    struct upstreams *s;
    struct job *job; /* being worked on */
    uint64_t jobs, jobs_of[POOLS_MAX];
    uint64_t accepted[POOLS_MAX], rejected[POOLS_MAX];
    enum upstream_state state[POOLS_MAX];
    char why[POOLS_MAX][400];
    char events[EVENTS_MAX];
    bool over;
    enum upstream_failure failure;
    double work, per_turn;
    uint64_t turns; /* times that the work done was asked for */
    uint32_t next_nonce;
};

static void note(struct set *t, char what, uint32_t who)
{
    size_t len = strlen(t->events);

    if (len + 4 < EVENTS_MAX)
        snprintf(t->events + len, EVENTS_MAX - len, "%c%u ", what, who);
}

static void on_job(void *context, struct upstream *u, struct job *job)
{
    struct set *t = context;

    job_free(t->job);
    t->job = job;
    job->seq = ++t->jobs;
    assert_int_equal(job->upstream, u->index);
    assert_int_equal(upstream_of_session(job->session), u->index);
    assert_ptr_equal(upstreams_current(t->s), u);
    t->jobs_of[u->index]++;
    note(t, 'j', u->index);
}

static void on_idle(void *context)
{
    struct set *t = context;

    job_free(t->job);
    t->job = NULL;
    note(t, '-', 0);
}

static void on_verdict(void *context, struct upstream *u, const struct upstream_verdict *verdict)
{
    struct set *t = context;

    if (verdict->accepted)
        t->accepted[u->index]++;
    else if (!verdict->lost)
        t->rejected[u->index]++;
}

static void on_state(void *context, struct upstream *u, enum upstream_state state, const char *why)
{
    static const char letter[] = {
        [UPSTREAM_STOPPED] = 's', [UPSTREAM_CONNECTING] = 'c', [UPSTREAM_LOGIN] = 'l',
        [UPSTREAM_ALIVE] = 'a',   [UPSTREAM_WAITING] = 'w',    [UPSTREAM_FAILED] = 'f',
    };
    struct set *t = context;

    t->state[u->index] = state;
    snprintf(t->why[u->index], sizeof t->why[0], "%s", why);
    note(t, letter[state], u->index);
}

static const struct job *on_find(void *context, uint64_t job_seq)
{
    struct set *t = context;

    return t->job && t->job->seq == job_seq ? t->job : NULL;
}

static void on_gone(void *context, struct upstream *u)
{
    struct set *t = context;
    struct upstream_status status;

    u->ops->status(u, &status);
    assert_int_equal(status.counts->pending, 0);
    assert_int_equal(upstreams_number(t->s, u->index), SIZE_MAX);
    note(t, 'g', u->index);
}

static void on_over(void *context, enum upstream_failure failure)
{
    struct set *t = context;

    assert_false(t->over);
    t->over = true;
    t->failure = failure;
}

static double on_work(void *context)
{
    struct set *t = context;

    t->turns++;
    return t->work += t->per_turn;
}

/* A pool more; connection n of it follows plans[n]. */
static struct scripted_pool *with_pool(struct set *t, const struct scripted_plan *plans,
                                       size_t plan_count)
{
    if (t->pools == 0) {
        signal(SIGPIPE, SIG_IGN);
        assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
        t->base = event_base_new();
        assert_non_null(t->base);
    }
    t->quota[t->pools] = 1.0;
    t->pool[t->pools] = scripted_pool_new(t->base, plans, plan_count);
    return t->pool[t->pools++];
}

/* Pool i, which is the next. */
static void add(struct set *t, size_t i)
{
    static const char *const user[] = {"zero.w", "one.w", "two.w", "three.w", "four.w"};
    static const char *const password[] = {"p-zero", "p-one", "p-two", "p-three", "p-four"};
    const struct upstream_listener child = upstreams_child(t->s);
    struct pool_conn_config conn = t->conn;
    struct upstream *u;

    if (conn.timeout_ns == 0)
        conn.timeout_ns = 20 * CLOCK_SECOND; /* nothing here ends by it */
    if (conn.retry_pause_ns == 0)
        conn.retry_pause_ns = 5 * CLOCK_MILLISECOND;
    if (conn.retries == 0)
        conn.retries = -1;
    assert_int_equal(upstreams_next(t->s, &conn.index), ERR_OK);
    assert_int_equal(conn.index, i);
    conn.user = user[i];
    conn.password = password[i];
    conn.user_agent = "test/1";
    snprintf(conn.url.host, sizeof conn.url.host, "127.0.0.1");
    conn.url.port = t->pool[i]->port;
    assert_int_equal(pool_conn_new(t->base, NULL, &conn, &child, &u), ERR_OK);
    upstreams_add(t->s, u, t->quota[i]);
}

static void start(struct set *t)
{
    const struct upstreams_listener listener = {.context = t,
                                                .job = on_job,
                                                .idle = on_idle,
                                                .verdict = on_verdict,
                                                .state = on_state,
                                                .find = on_find,
                                                .over = on_over,
                                                .work = on_work,
                                                .gone = on_gone};

    if (t->config.turn_ns == 0)
        t->config.turn_ns = 20 * CLOCK_MILLISECOND;
    if (t->config.grace_ns == 0)
        t->config.grace_ns = 3600 * CLOCK_SECOND;
    if (t->config.refused_pause_ns == 0)
        t->config.refused_pause_ns = 3600 * CLOCK_SECOND;
    assert_int_equal(upstreams_new(t->base, &t->config, &listener, &t->s), ERR_OK);
    for (size_t i = 0; i < t->pools; i++)
        add(t, i);
    upstreams_start(t->s);
}

static void end(struct set *t)
{
    struct ledger_counts sum;

    upstreams_stop(t->s);
    upstreams_counts(t->s, &sum);
    assert_int_equal(sum.pending, 0);
    assert_int_equal(sum.found, sum.accepted + sum.rejected + sum.stale + sum.lost + sum.throttled);
    upstreams_free(t->s);
    job_free(t->job);
    for (size_t i = 0; i < t->pools; i++)
        scripted_pool_free(t->pool[i]);
    event_base_loop(t->base, EVLOOP_NONBLOCK);
    event_base_free(t->base);
    log_close();
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    fail_msg("waited in vain: %s", (const char *)argument);
}

/* Runs the loop until the condition holds; half a minute is only there to end a hang. */
#define until(t, condition)                                                                        \
    do {                                                                                           \
        struct timeval until_wait = {.tv_sec = 30};                                                \
        struct event *until_timer = evtimer_new((t)->base, on_deadline, #condition);               \
        evtimer_add(until_timer, &until_wait);                                                     \
        while (!(condition))                                                                       \
            assert_int_equal(event_base_loop((t)->base, EVLOOP_ONCE), 0);                          \
        event_free(until_timer);                                                                   \
    } while (0)

static uint32_t at(const struct set *t)
{
    return t->job ? t->job->upstream : UINT32_MAX;
}

static enum session_submit_result submit(struct set *t)
{
    struct share share = {.job_seq = t->job->seq,
                          .session = t->job->session,
                          .version = t->job->version,
                          .ntime = t->job->ntime};
    uint8_t header[80], hash[32];

    do {
        share.nonce = t->next_nonce++;
        job_header(t->job, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);
    } while (!target_meets(hash, &t->job->target));
    return upstreams_submit(t->s, &share, t->job, hash, NULL);
}

/* A share of the work in hand is accepted by the pool that it is for. */
static void works(struct set *t)
{
    uint32_t who = at(t);
    uint64_t before = t->accepted[who];

    assert_int_equal(submit(t), SESSION_SUBMIT_SENT);
    until(t, t->accepted[who] == before + 1);
}

static const struct scripted_plan good = {0};

/* That pool works, and a good one stands by. */
static void beside_a_good_one(struct set *t, const struct scripted_plan *plans, size_t plan_count)
{
    with_pool(t, plans, plan_count);
    with_pool(t, &good, 1);
    start(t);
    until(t, at(t) == 0 && t->state[1] == UPSTREAM_ALIVE);
}

/* ---- failover ---- */

/* The primary is killed by a reset: the next thing that happens is work for the backup, which stood
 * by. Nothing is dialled and nothing is waited for in between. */
static void test_reset(void **state)
{
    static const struct scripted_plan plans[] = {{0}, {.manner = SCRIPTED_SILENT}};
    struct set t = {.pools = 0};

    (void)state;
    with_pool(&t, plans, 2);
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE && t.pool[1]->authorizes == 1);
    works(&t);
    until(&t, strstr(t.events, "a1") != NULL);
    /* Its first job has come, too: it is authorised before. */
    for (int i = 0; i < 20; i++)
        event_base_loop(t.base, EVLOOP_NONBLOCK);
    assert_int_equal(t.jobs_of[1], 0); /* standing by it is given no work */
    assert_int_equal(t.pool[2]->connections, 0);
    unsigned before = t.pool[1]->connections;

    t.events[0] = '\0';
    scripted_pool_reset(t.pool[0]);
    until(&t, t.events[0] != '\0');
    assert_memory_equal(t.events, "w0 j1 ", 6); /* in one turn of the loop */
    assert_int_equal(t.pool[1]->connections, before);
    works(&t);
    assert_int_equal(t.pool[0]->submits, 1);
    /* Now the third one stands by. */
    until(&t, t.state[2] == UPSTREAM_ALIVE);
    end(&t);
}

/* The primary says nothing any more, on an open connection: given up at the deadline. */
static void test_black_hole(void **state)
{
    static const struct scripted_plan plans[] = {{0}, {.manner = SCRIPTED_SILENT}};
    struct set t = {.pools = 0, .conn.timeout_ns = 300 * CLOCK_MILLISECOND};

    (void)state;
    with_pool(&t, plans, 2);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0);
    /* The backup goes on talking. */
    while (at(&t) != 1) {
        struct timeval wait = {.tv_sec = 0, .tv_usec = 20000};

        scripted_pool_say(t.pool[1], "{\"id\":7,\"method\":\"mining.ping\",\"params\":[]}");
        event_base_loopexit(t.base, &wait);
        event_base_dispatch(t.base);
    }
    assert_non_null(strstr(t.events, "w0 j1 "));
    end(&t);
}

/* A share that is not answered, and silence: no need to wait for the whole deadline of silence. */
static void test_no_answer(void **state)
{
    static const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT},
                                                 {.manner = SCRIPTED_SILENT}};
    struct set t = {.pools = 0, .conn.timeout_ns = 1500 * CLOCK_MILLISECOND};

    (void)state;
    beside_a_good_one(&t, plans, 2);
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, at(&t) == 1);
    assert_non_null(strstr(t.events, "w0 j1 "));
    end(&t);
}

/* Back to the primary, but only when it gives a job: connected and authorised are not enough. */
static void test_return(void **state)
{
    static const struct scripted_plan plans[] = {
        {0}, {.manner = SCRIPTED_CLOSE_AT_ONCE}, {.manner = SCRIPTED_NO_JOB}};
    struct set t = {.pools = 0};

    (void)state;
    beside_a_good_one(&t, plans, 3);
    scripted_pool_close(t.pool[0]);
    until(&t, t.pool[0]->connections == 3 && t.state[0] == UPSTREAM_ALIVE);
    for (int i = 0; i < 50; i++)
        event_base_loop(t.base, EVLOOP_NONBLOCK);
    assert_int_equal(at(&t), 1);
    works(&t);
    scripted_pool_job(t.pool[0], "1", 0, true);
    until(&t, at(&t) == 0);
    works(&t);
    assert_int_equal(t.state[1], UPSTREAM_ALIVE); /* stands by again */
    assert_int_equal(t.pool[1]->connections, 1);
    end(&t);
}

/* Shares under way at the backup when the primary comes back still get their answers. */
static void test_answers_after_the_return(void **state)
{
    static const struct scripted_plan plans[] = {{.manner = SCRIPTED_NO_JOB}};
    static const struct scripted_plan slow = {.verdict = SCRIPTED_NO_VERDICT};
    struct set t = {.pools = 0, .config.grace_ns = 20 * CLOCK_MILLISECOND};
    struct ledger_counts sum;

    (void)state;
    with_pool(&t, plans, 1);
    with_pool(&t, &slow, 1);
    start(&t);
    until(&t, at(&t) == 1); /* after the grace for the primary */
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[1]->submits == 1);
    scripted_pool_job(t.pool[0], "1", 0, true);
    until(&t, at(&t) == 0);
    upstreams_counts(t.s, &sum);
    assert_int_equal(sum.pending, 1);
    const char *id = strstr(t.pool[1]->submit, "\"id\":");

    assert_non_null(id);
    scripted_pool_say(t.pool[1], "{\"id\":%ld,\"result\":true,\"error\":null}",
                      strtol(id + 5, NULL, 10));
    until(&t, t.accepted[1] == 1);
    end(&t);
}

/* Each pool hears its own name and password alone. */
static void test_credentials(void **state)
{
    struct set t = {.pools = 0};

    (void)state;
    beside_a_good_one(&t, &good, 1);
    works(&t);
    assert_non_null(strstr(t.pool[0]->submit, "zero.w"));
    assert_non_null(strstr(t.pool[0]->authorize, "\"zero.w\",\"p-zero\""));
    assert_non_null(strstr(t.pool[1]->authorize, "\"one.w\",\"p-one\""));
    scripted_pool_reset(t.pool[0]);
    until(&t, at(&t) == 1);
    works(&t);
    assert_non_null(strstr(t.pool[1]->submit, "one.w"));
    assert_null(strstr(t.pool[1]->submit, "zero"));
    end(&t);
}

/* ---- pools that refuse ---- */

/* One that does not know us is left for the other, asked again after a pause, and never twice at a
 * time. */
static void test_unauthorized(void **state)
{
    static const struct scripted_plan plans[] = {
        {.manner = SCRIPTED_REFUSE_AUTHORIZE}, {.manner = SCRIPTED_REFUSE_AUTHORIZE}, {0}};
    struct set t = {.pools = 0, .config.refused_pause_ns = 20 * CLOCK_MILLISECOND};

    (void)state;
    with_pool(&t, plans, 3);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 1);
    assert_false(t.over);
    until(&t, at(&t) == 0);
    assert_int_equal(t.pool[0]->connections, 3);
    works(&t);
    end(&t);
}

/* Unauthorised at every share while the connection stays: one more login, then the other pool. */
static void test_unauthorized_shares(void **state)
{
    static const struct scripted_plan refusing = {.verdict = SCRIPTED_UNAUTHORIZED};
    struct set t = {.pools = 0};

    (void)state;
    beside_a_good_one(&t, &refusing, 1);
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[0]->authorizes == 2 && t.jobs_of[0] == 2);
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, at(&t) == 1);
    assert_int_equal(t.state[0], UPSTREAM_FAILED);
    assert_int_equal(t.pool[0]->authorizes, 2);
    works(&t);
    end(&t);
}

/* The only pool forgets the user for a while, at the login and then at the shares: it is asked
 * again until it knows us. Had it never accepted a share, that would be the end. */
static void test_unauthorized_for_a_while(void **state)
{
    static const struct scripted_plan plans[] = {{0},
                                                 {.manner = SCRIPTED_REFUSE_AUTHORIZE},
                                                 {.verdict = SCRIPTED_UNAUTHORIZED},
                                                 {.manner = SCRIPTED_REFUSE_AUTHORIZE},
                                                 {0}};
    struct set t = {.pools = 0, .config.refused_pause_ns = 20 * CLOCK_MILLISECOND};

    (void)state;
    with_pool(&t, plans, 5);
    start(&t);
    until(&t, at(&t) == 0);
    works(&t);
    scripted_pool_close(t.pool[0]);
    until(&t, t.pool[0]->connections == 3 && at(&t) == 0);
    uint64_t jobs = t.jobs_of[0];

    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[0]->authorizes == 4 && t.jobs_of[0] > jobs); /* logged in again */
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[0]->connections == 5 && at(&t) == 0);
    works(&t);
    assert_false(t.over);
    end(&t);

    struct set never = {.pools = 0, .config.refused_pause_ns = 20 * CLOCK_MILLISECOND};

    with_pool(&never, &plans[2], 1);
    start(&never);
    until(&never, at(&never) == 0);
    assert_int_equal(submit(&never), SESSION_SUBMIT_SENT);
    until(&never, never.pool[0]->authorizes == 2 && never.jobs_of[0] == 2);
    assert_int_equal(submit(&never), SESSION_SUBMIT_SENT);
    until(&never, never.over);
    assert_int_equal(never.failure, UPSTREAM_FAILURE_UNAUTHORIZED);
    end(&never);
}

/* A node, as far as it matters here. */
struct node {
    struct upstream u;
    enum upstream_failure failure;
    unsigned starts;
    struct ledger_counts counts;
};

static enum err node_start(struct upstream *u)
{
    ((struct node *)u)->starts++;
    return ERR_OK;
}

static void node_nothing(struct upstream *u)
{
    (void)u;
}

static void node_status(const struct upstream *u, struct upstream_status *out)
{
    const struct node *n = (const struct node *)u;

    *out = (struct upstream_status){
        .url = "http://node", .failure = n->failure, .solo = true, .counts = &n->counts};
}

/* A node, the only one that is wanted, refuses the password for a moment. It had taken it before,
 * though no block was found yet in all its life. */
static void test_node_unauthorized_for_a_while(void **state)
{
    static const struct upstream_ops ops = {
        .start = node_start, .stop = node_nothing, .status = node_status, .free = node_nothing};
    struct node node = {.u.ops = &ops, .failure = UPSTREAM_FAILURE_UNAUTHORIZED};
    struct set t = {.pools = 0, .config.refused_pause_ns = 20 * CLOCK_MILLISECOND};

    (void)state;
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0);
    const struct upstream_listener child = upstreams_child(t.s);

    assert_int_equal(upstreams_next(t.s, &node.u.index), ERR_OK);
    upstreams_add(t.s, &node.u, 1.0);
    assert_int_equal(upstreams_enable(t.s, 0, false), ERR_OK);
    until(&t, node.starts == 1);
    child.state(child.context, &node.u, UPSTREAM_ALIVE, "");
    child.state(child.context, &node.u, UPSTREAM_FAILED, "401 Unauthorized");
    assert_false(t.over);
    until(&t, node.starts == 2);
    end(&t);
}

/* Every share refused: the other pool, and the first is left alone for a while. */
static void test_all_rejected(void **state)
{
    static const struct scripted_plan refusing = {.verdict = SCRIPTED_REJECT};
    struct set t = {.pools = 0};

    (void)state;
    beside_a_good_one(&t, &refusing, 1);
    while (at(&t) == 0) {
        uint64_t before = t.rejected[0];

        assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
        until(&t, t.rejected[0] > before);
    }
    assert_int_equal(t.rejected[0], 16);
    assert_int_equal(at(&t), 1);
    assert_int_equal(t.state[0], UPSTREAM_WAITING);
    assert_non_null(strstr(t.why[0], "were refused"));
    works(&t);
    assert_int_equal(t.pool[0]->connections, 1);
    end(&t);
}

/* Many shares under way when their job ends are refused together: no reason to leave the pool. */
static void test_rejected_together(void **state)
{
    static const struct scripted_plan slow = {.verdict = SCRIPTED_NO_VERDICT};
    struct set t = {.pools = 0};

    (void)state;
    with_pool(&t, &slow, 1);
    start(&t);
    until(&t, at(&t) == 0);
    for (unsigned i = 0; i < 20; i++)
        assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[0]->submits == 20);
    const char *id = strstr(t.pool[0]->submit, "\"id\":");

    assert_non_null(id);
    for (long newest = strtol(id + 5, NULL, 10), i = 19; i >= 0; i--)
        scripted_pool_say(t.pool[0],
                          "{\"id\":%ld,\"result\":null,\"error\":[21,\"Job not found\",null]}",
                          newest - i);
    until(&t, t.rejected[0] == 20);
    assert_int_equal(t.state[0], UPSTREAM_ALIVE);
    assert_int_equal(at(&t), 0);
    end(&t);
}

/* Jobs come, but no answer to any share: the other pool. */
static void test_unanswered(void **state)
{
    const struct upstream_verdict late = {.lost = true, .unanswered = true};
    struct upstream_verdict lost = late;
    const struct upstream_verdict broken = {.lost = true}; /* with its connection */
    struct set t = {.pools = 0};

    (void)state;
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    const struct upstream_listener child = upstreams_child(t.s);
    struct upstream *first = upstreams_at(t.s, 0);

    for (unsigned i = 0; i < 100; i++)
        child.verdict(child.context, first, &broken);
    lost.entry.sent_ns = clock_mono_ns();
    for (unsigned i = 0; i < 3; i++)
        child.verdict(child.context, first, &lost);
    assert_int_equal(at(&t), 0);
    works(&t); /* an answer: it may have been chance */
    for (unsigned i = 0; i < 100; i++)
        child.verdict(child.context, first, &late); /* sent before that */
    assert_int_equal(at(&t), 0);
    lost.entry.sent_ns = clock_mono_ns();
    for (unsigned i = 0; i < 3; i++)
        child.verdict(child.context, first, &lost);
    assert_int_equal(at(&t), 0);
    child.verdict(child.context, first, &lost);
    assert_int_equal(at(&t), 1);
    assert_int_equal(t.state[0], UPSTREAM_WAITING);
    assert_non_null(strstr(t.why[0], "4 shares in a row got no answer in time; retry in 60 s"));
    works(&t);
    end(&t);
}

/* A job that pays somebody else: an alarm, the other pool, and nothing for a minute. */
static void test_theft(void **state)
{
    static const char ours[] = "0014751e76e8199196d454941c45d1b3a323f1433bd6";
    static const struct scripted_plan thief = {.payout =
                                                   "00140000000000000000000000000000000000000000"};
    static const struct scripted_plan honest = {.payout = ours};
    struct set t = {.pools = 0};
    char why[100];

    (void)state;
    assert_int_equal(payout_watch_parse("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                                        &t.conn.payout, why, sizeof why),
                     ERR_OK);
    with_pool(&t, &thief, 1);
    with_pool(&t, &honest, 1);
    start(&t);
    until(&t, at(&t) == 1);
    assert_int_equal(t.jobs_of[0], 0);
    assert_int_equal(t.state[0], UPSTREAM_WAITING);
    assert_non_null(
        strstr(t.why[0], "pays bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 only 0.0000"));
    works(&t);
    assert_int_equal(t.pool[0]->submits, 0);
    assert_int_equal(t.pool[0]->connections, 1);
    end(&t);
}

/* client.reconnect with a long wait: the wait is kept, and spent at the other pool. */
static void test_reconnect_wait(void **state)
{
    struct set t = {.pools = 0};

    (void)state;
    beside_a_good_one(&t, &good, 1);
    scripted_pool_say(
        t.pool[0],
        "{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"127.0.0.1\",%u,3000]}",
        (unsigned)t.pool[0]->port);
    until(&t, at(&t) == 1);
    assert_non_null(strstr(t.events, "w0 j1 "));
    assert_non_null(strstr(t.why[0], "in 3000 s"));
    works(&t);
    assert_int_equal(t.pool[0]->connections, 1);
    end(&t);
}

/* ---- the end ---- */

static void test_over(void **state)
{
    static const struct scripted_plan closing = {.manner = SCRIPTED_CLOSE_AT_ONCE};
    static const struct scripted_plan refusing = {.manner = SCRIPTED_REFUSE_AUTHORIZE};
    struct set t = {.pools = 0, .conn.retries = 1};

    (void)state;
    with_pool(&t, &closing, 1);
    with_pool(&t, &refusing, 1);
    with_pool(&t, &closing, 1);
    start(&t);
    until(&t, t.over);
    assert_int_equal(t.failure, UPSTREAM_FAILURE_UNAUTHORIZED);
    assert_int_equal(t.jobs, 0);
    assert_int_equal(t.pool[0]->connections, 2);
    assert_int_equal(t.pool[2]->connections, 2);
    end(&t);
}

/* A stop, and another start. */
static void test_stop_and_start(void **state)
{
    struct set t = {.pools = 0};

    (void)state;
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0);
    upstreams_stop(t.s);
    assert_null(upstreams_current(t.s));
    t.events[0] = '\0';
    upstreams_start(t.s);
    until(&t, strstr(t.events, "j0") != NULL);
    works(&t);
    end(&t);
}

/* After the machine has slept nobody waits for a peer that may be gone. */
static void test_slept(void **state)
{
    struct set t = {.pools = 0};

    (void)state;
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    t.events[0] = '\0';
    upstreams_slept(t.s, 7200 * CLOCK_SECOND);
    assert_string_equal(t.events, "w1 w0 -0 "); /* no work of the one that stood by */
    assert_non_null(strstr(t.why[0], "slept for 7200 s"));
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    assert_int_equal(t.pool[0]->connections, 2);
    assert_int_equal(t.pool[1]->connections, 2);
    works(&t);
    end(&t);
}

/* One whose retries are used up is tried again later, while there is another one. */
static void test_given_up_and_back(void **state)
{
    static const struct scripted_plan plans[] = {
        {0}, {.manner = SCRIPTED_CLOSE_AT_ONCE}, {.manner = SCRIPTED_CLOSE_AT_ONCE}, {0}};
    struct set t = {
        .pools = 0, .conn.retries = 1, .config.refused_pause_ns = 20 * CLOCK_MILLISECOND};

    (void)state;
    with_pool(&t, plans, 4);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    scripted_pool_close(t.pool[0]);
    until(&t, t.state[0] == UPSTREAM_FAILED);
    assert_int_equal(at(&t), 1);
    until(&t, at(&t) == 0);
    works(&t);
    assert_false(t.over);
    end(&t);
}

/* One that gave up is tried again when the user switches it on. */
static void test_given_up_and_switched_on(void **state)
{
    static const struct scripted_plan plans[] = {
        {.manner = SCRIPTED_CLOSE_AT_ONCE}, {.manner = SCRIPTED_CLOSE_AT_ONCE}, {0}};
    struct set t = {.pools = 0, .conn.retries = 1};

    (void)state;
    with_pool(&t, plans, 3);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, t.state[0] == UPSTREAM_FAILED && at(&t) == 1);
    assert_int_equal(upstreams_enable(t.s, 0, false), ERR_OK);
    assert_int_equal(upstreams_enable(t.s, 0, true), ERR_OK);
    until(&t, at(&t) == 0);
    works(&t);
    end(&t);
}

/* ---- several at once ---- */

/* The same work is done in every turn: three of four are the first one's. */
static void test_quota(void **state)
{
    struct set t = {.pools = 0, .config.strategy = POOL_ORDER_QUOTA};
    uint64_t turns[2] = {0};

    (void)state;
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    t.quota[0] = 3.0;
    t.config.turn_ns = CLOCK_MILLISECOND;
    t.per_turn = 1000.0;
    start(&t);
    until(&t, t.jobs_of[0] > 0 && t.jobs_of[1] > 0);
    for (int i = 0; i < 40; i++) {
        uint64_t before = t.turns;

        until(&t, t.turns > before);
        turns[at(&t)]++;
    }
    assert_true(turns[0] >= 28 && turns[0] <= 32);
    works(&t);
    end(&t);
}

static void test_round_robin(void **state)
{
    struct set t = {.pools = 0, .config.strategy = POOL_ORDER_ROUND_ROBIN};

    (void)state;
    for (int i = 0; i < 3; i++)
        with_pool(&t, &good, 1);
    start(&t);
    until(&t, t.jobs_of[0] >= 3 && t.jobs_of[1] >= 3 && t.jobs_of[2] >= 3);
    /* One dies: the others go on in turns. */
    scripted_pool_deaf(t.pool[1]);
    scripted_pool_close(t.pool[1]);
    until(&t, t.state[1] == UPSTREAM_WAITING);
    uint64_t of_one = t.jobs_of[1], of_two = t.jobs_of[2];

    until(&t, t.jobs_of[2] >= of_two + 3);
    assert_int_equal(t.jobs_of[1], of_one);
    end(&t);
}

/* A job that is withdrawn leaves the work where it is: nobody else gets it, and nobody works until
 * there is a new one, also when the turn comes back meanwhile. */
static void test_withdrawn(void **state)
{
    static const enum pool_order_strategy strategies[] = {POOL_ORDER_FAILOVER,
                                                          POOL_ORDER_ROUND_ROBIN};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct set t = {.pools = 0, .config.strategy = strategies[i]};
        struct job *next;

        with_pool(&t, &good, 1);
        with_pool(&t, &good, 1);
        t.config.turn_ns = i == 0 ? 0 : 5 * CLOCK_MILLISECOND;
        start(&t);
        until(&t, t.job && at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
        const struct upstream_listener child = upstreams_child(t.s);
        struct upstream *first = upstreams_at(t.s, 0);

        assert_int_equal(job_copy(t.job, &next), ERR_OK);
        child.job(child.context, first, NULL);
        assert_null(t.job);
        assert_ptr_equal(upstreams_current(t.s), first);
        if (i == 1) { /* away, and back to one that has nothing */
            until(&t, t.job && at(&t) == 1);
            until(&t, upstreams_current(t.s) == first && !t.job);
        }
        child.job(child.context, first, next);
        assert_non_null(t.job);
        assert_int_equal(t.job->upstream, 0);
        end(&t);
    }
}

/* ---- pools that come and go ---- */

static void answer(struct scripted_pool *pool)
{
    const char *id = strstr(pool->submit, "\"id\":");

    assert_non_null(id);
    scripted_pool_say(pool, "{\"id\":%ld,\"result\":true,\"error\":null}",
                      strtol(id + 5, NULL, 10));
}

/* One is added, stands by when its place comes, takes over; the first one is removed when it has no
 * work any more, and hears of its last share first. */
static void test_added_and_removed(void **state)
{
    static const struct scripted_plan slow = {.verdict = SCRIPTED_NO_VERDICT};
    struct set t = {.pools = 0};
    struct ledger_counts sum;
    struct share late;

    (void)state;
    with_pool(&t, &slow, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[0]->submits == 1);
    late = (struct share){.session = t.job->session, .job_seq = t.job->seq};
    with_pool(&t, &good, 1);
    add(&t, 2);
    for (int i = 0; i < 20; i++)
        event_base_loop(t.base, EVLOOP_NONBLOCK);
    assert_int_equal(t.pool[2]->connections, 0); /* another one stands by */
    assert_int_equal(upstreams_place(t.s, 2).priority, 2);
    assert_int_equal(upstreams_remove(t.s, 0), ERR_STATE); /* it has the work */
    assert_int_equal(upstreams_remove(t.s, 1), ERR_OK);
    assert_int_equal(upstreams_count(t.s), 2);
    assert_int_equal(upstreams_number(t.s, 2), 1); /* the last one takes its number */
    until(&t, strstr(t.events, "g1") && t.state[2] == UPSTREAM_ALIVE);
    assert_non_null(strstr(t.pool[2]->authorize, "\"two.w\",\"p-two\""));
    upstreams_prefer(t.s, 1);
    until(&t, at(&t) == 2);
    works(&t);
    assert_int_equal(upstreams_remove(t.s, 0), ERR_OK);
    assert_int_equal(upstreams_remove(t.s, 0), ERR_LIMIT); /* it is the only one */
    assert_int_equal(upstreams_leaving(t.s, 0)->index, 0);
    assert_null(upstreams_leaving(t.s, 1));
    upstreams_counts(t.s, &sum);
    assert_int_equal(sum.pending, 1);
    answer(t.pool[0]);
    until(&t, strstr(t.events, "g0") != NULL);
    assert_int_equal(t.accepted[0], 1);
    assert_null(upstreams_leaving(t.s, 0));
    upstreams_counts(t.s, &sum);
    assert_int_equal(sum.accepted, 2);
    assert_int_equal(upstreams_submit(t.s, &late, NULL, NULL, NULL), SESSION_SUBMIT_STALE);
    assert_int_equal(upstreams_late(t.s), 1);
    upstreams_counts(t.s, &sum);
    assert_int_equal(sum.found, 3);
    assert_int_equal(sum.stale, 1);
    assert_false(t.over);
    end(&t);
}

/* What a removed one does not answer before its connection ends is lost, and no other one made. */
static void test_removed_with_a_share_in_flight(void **state)
{
    static const struct scripted_plan slow = {.verdict = SCRIPTED_NO_VERDICT};
    struct set t = {.pools = 0};
    struct ledger_counts sum;

    (void)state;
    with_pool(&t, &slow, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    assert_int_equal(submit(&t), SESSION_SUBMIT_SENT);
    until(&t, t.pool[0]->submits == 1);
    upstreams_prefer(t.s, 1);
    until(&t, at(&t) == 1);
    assert_int_equal(upstreams_remove(t.s, 0), ERR_OK);
    scripted_pool_job(t.pool[0], "2", 0, true); /* a job that nobody wants */
    works(&t);
    assert_null(strstr(t.events, "g0"));
    scripted_pool_close(t.pool[0]);
    until(&t, strstr(t.events, "g0") != NULL);
    upstreams_counts(t.s, &sum);
    assert_int_equal(sum.lost, 1);
    assert_int_equal(sum.found, 2);
    assert_int_equal(t.pool[0]->connections, 1);
    end(&t);
}

/* In turns the one in use may be removed too: the next one takes its turn at once. */
static void test_removed_in_its_turn(void **state)
{
    struct set t = {.pools = 0,
                    .config = {.strategy = POOL_ORDER_ROUND_ROBIN, .turn_ns = 3600 * CLOCK_SECOND}};

    (void)state;
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, t.job && t.state[0] == UPSTREAM_ALIVE && t.state[1] == UPSTREAM_ALIVE);
    for (int i = 0; i < 20; i++)
        event_base_loop(t.base, EVLOOP_NONBLOCK);
    uint32_t first = at(&t);

    t.events[0] = '\0';
    assert_int_equal(upstreams_remove(t.s, upstreams_number(t.s, first)), ERR_OK);
    assert_int_equal(at(&t), 1 - first);
    works(&t);
    until(&t, strchr(t.events, 'g') != NULL);
    end(&t);
}

/* Numbers of upstreams are never given again, slots are. */
static void test_many_come_and_go(void **state)
{
    struct set t = {.pools = 0};
    uint32_t index;

    (void)state;
    with_pool(&t, &good, 1);
    with_pool(&t, &good, 1);
    start(&t);
    until(&t, at(&t) == 0 && t.state[1] == UPSTREAM_ALIVE);
    for (uint32_t i = 2; i < 100; i++) {
        const struct upstream_listener child = upstreams_child(t.s);
        struct pool_conn_config conn = {.user = "u", .password = "p", .user_agent = "test/1"};
        struct upstream *u;

        assert_int_equal(upstreams_next(t.s, &conn.index), ERR_OK);
        assert_true(conn.index >= i && upstream_slot(conn.index) > 1);
        assert_int_equal(pool_conn_new(t.base, NULL, &conn, &child, &u), ERR_OK);
        upstreams_add(t.s, u, 1.0);
        if (upstreams_count(t.s) == UPSTREAMS_MAX)
            assert_int_equal(upstreams_next(t.s, &index), ERR_LIMIT);
        if (upstreams_count(t.s) == UPSTREAMS_MAX || i == 99) {
            while (upstreams_count(t.s) > 2)
                assert_int_equal(upstreams_remove(t.s, 2), ERR_OK);
            until(&t, !upstreams_leaving(t.s, 0));
        }
    }
    assert_int_equal(at(&t), 0);
    works(&t);
    end(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reset),
        cmocka_unit_test(test_black_hole),
        cmocka_unit_test(test_no_answer),
        cmocka_unit_test(test_return),
        cmocka_unit_test(test_answers_after_the_return),
        cmocka_unit_test(test_credentials),
        cmocka_unit_test(test_unauthorized),
        cmocka_unit_test(test_unauthorized_shares),
        cmocka_unit_test(test_unauthorized_for_a_while),
        cmocka_unit_test(test_node_unauthorized_for_a_while),
        cmocka_unit_test(test_all_rejected),
        cmocka_unit_test(test_rejected_together),
        cmocka_unit_test(test_unanswered),
        cmocka_unit_test(test_theft),
        cmocka_unit_test(test_reconnect_wait),
        cmocka_unit_test(test_over),
        cmocka_unit_test(test_stop_and_start),
        cmocka_unit_test(test_slept),
        cmocka_unit_test(test_given_up_and_back),
        cmocka_unit_test(test_given_up_and_switched_on),
        cmocka_unit_test(test_quota),
        cmocka_unit_test(test_round_robin),
        cmocka_unit_test(test_withdrawn),
        cmocka_unit_test(test_added_and_removed),
        cmocka_unit_test(test_removed_with_a_share_in_flight),
        cmocka_unit_test(test_removed_in_its_turn),
        cmocka_unit_test(test_many_come_and_go),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
