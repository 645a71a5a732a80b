/* miner.c - from notify to verdict, on the event loop. */
#include "app/miner.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/miner_pools.h"
#include "app/miner_shares.h"
#include "app/miner_state.h"
#include "base/clock.h"
#include "base/log.h"
#include "view/text.h"

#define MAILBOX_CAPACITY 1024
#define MAIL_PER_TURN 256
#define LINGER_NS (1500 * CLOCK_MILLISECOND) /* unless told */
#define TRIVIAL_DIFFICULTY 1e-4
#define LONG_SHARE_SECONDS 3600.0 /* pools drop workers that are silent for long */

static void begin_stop(struct miner *m, enum exit_code code, const char *why);

/* ---- shares ---------------------------------------------------------------------------------- */

static void on_mail(evutil_socket_t fd, short what, void *argument)
{
    (void)fd;
    (void)what;
    miner_shares_drain(argument, MAIL_PER_TURN);
}

/* ---- upstream -------------------------------------------------------------------------------- */

/* A share that is expected once a day is as good as silence: the pool would drop us. */
static void warn_of_long_shares(struct miner *m)
{
    struct snapshot s;
    char expected[TEXT_FIGURE_MAX], difficulty[TEXT_FIGURE_MAX];
    int64_t now = clock_mono_ns();

    if (m->warned_ns != 0 && now - m->warned_ns < 3600 * CLOCK_SECOND)
        return;
    if (miner_shares_alone(m)) /* shares are blocks there, and nobody waits for them */
        return;
    miner_snapshot(m, &s);
    if (!s.seconds_per_share.known || s.seconds_per_share.value < LONG_SHARE_SECONDS)
        return;
    m->warned_ns = now;
    log_warn("difficulty %s: a share is expected every %s only; a pool may drop a worker that is "
             "silent so long (--suggest-difficulty asks for less)",
             text_difficulty(m->current->difficulty, difficulty),
             text_seconds(s.seconds_per_share.value, expected));
}

static void on_job(void *context, struct upstream *u, struct job *job)
{
    struct miner *m = context;
    char shares[TEXT_FIGURE_MAX], network[TEXT_FIGURE_MAX], height[16] = "unknown";

    struct upstream_status status;

    job_table_add(&m->jobs, job);
    m->jobs_seen++;
    if (m->stopping)
        return;
    u->ops->status(u, &status);
    miner_books_job(&m->books, job, status.user ? status.user : "", clock_wall_ns());
    /* On a node one hit ends the job. Where hits are everywhere (regtest), most never come here. */
    bool trivial = status.solo && job->difficulty < TRIVIAL_DIFFICULTY;

    miner_credit_job(&m->credit, &m->devices, trivial ? NULL : job);
    if (source_set(m->source, job) != ERR_OK) {
        log_error("out of memory: a job was not taken up");
        miner_credit_job(&m->credit, &m->devices, NULL);
        m->current = NULL;
        source_clear(m->source);
        return;
    }
    m->current = job;
    if (job->coinbase_known && job->coinbase_info.height_known)
        snprintf(height, sizeof height, "%" PRIu32, job->coinbase_info.height);
    /* Pools send clean jobs with every block; one that floods us with them must not flood the log.
     */
    bool news = job->clean &&
                (m->job_logged_ns == 0 || job->received_ns - m->job_logged_ns >= CLOCK_SECOND);

    if (news)
        m->job_logged_ns = job->received_ns;
    log_line(news ? LOG_LEVEL_INFO : LOG_LEVEL_DEBUG,
             "new job: height %s, share difficulty %s, network difficulty %s", height,
             text_difficulty(job->difficulty, shares),
             job->network_known ? text_difficulty(job->network_difficulty, network) : "unknown");
}

/* Over the last ten seconds, or the mean where there are none yet. */
static double current_rate(const struct miner *m)
{
    int64_t ran_ns = clock_mono_ns() - m->started_ns;
    double rate;

    if (window_rate(&m->hashes, 10 * CLOCK_SECOND, &rate))
        return rate;
    return ran_ns > 0 ? (double)miner_devices_counts(&m->devices).hashes / ((double)ran_ns * 1e-9)
                      : 0.0;
}

static bool verdicts_pending(const struct miner *m)
{
    struct ledger_counts sum;

    upstreams_counts(m->upstreams, &sum);
    return sum.pending > 0;
}

static uint64_t accepted_in_all(const struct miner *m)
{
    struct ledger_counts sum;

    upstreams_counts(m->upstreams, &sum);
    return sum.accepted;
}

/* The limits that an accepted share may reach. */
static void stop_if_enough(struct miner *m, const struct upstream_verdict *v)
{
    const struct job *job = job_table_find(&m->jobs, v->entry.share.job_seq);

    if (job && job->network_known && v->entry.share_difficulty >= job->network_difficulty) {
        m->blocks_accepted++;
        miner_journal_taken(&m->journal, job, &v->entry.share);
    }
    if (m->config.max_shares > 0 && accepted_in_all(m) >= m->config.max_shares)
        begin_stop(m, EXIT_CODE_DONE, "enough shares");
    else if (m->config.max_blocks > 0 && m->blocks_accepted >= m->config.max_blocks)
        begin_stop(m, EXIT_CODE_DONE, "enough blocks");
    else if (m->config.until_share_difficulty > 0.0 &&
             v->entry.share_difficulty >= m->config.until_share_difficulty)
        begin_stop(m, EXIT_CODE_DONE, "a share of the wanted difficulty");
}

static void on_verdict(void *context, struct upstream *u, const struct upstream_verdict *v)
{
    struct miner *m = context;
    struct upstream_status status;
    char rate[TEXT_FIGURE_MAX], difficulty[TEXT_FIGURE_MAX], pool[MINER_POOLS_NAME_MAX];
    char line[MESSAGE_REASON_MAX + 400];

    u->ops->status(u, &status);
    const struct ledger_counts *c = status.counts;
    uint64_t judged = c->accepted + c->rejected;

    miner_books_verdict(&m->books, u, v, clock_wall_ns());
    if (m->stopping && !verdicts_pending(m))
        event_base_loopbreak(m->base);
    if (v->lost) {
        log_warn("lost: a share sent to %s: %s", status.url, v->text);
        return;
    }
    if (v->accepted) {
        miner_energy_accepted(&m->energy, v->entry.share.device, v->entry.difficulty);
        miner_removed_accepted(&m->removed, status.url, v->entry.difficulty);
    }
    text_rate(current_rate(m), rate);
    snprintf(
        line, sizeof line, "%s %" PRIu64 "/%" PRIu64 " (%.2f%%) diff %s %s %s %s %.0f ms%s%s%s%s",
        v->accepted ? "accepted" : "rejected", c->accepted, judged,
        judged > 0 ? 100.0 * (double)c->accepted / (double)judged : 0.0,
        text_difficulty(v->entry.share_difficulty, difficulty), miner_pools_name(m, u->index, pool),
        miner_devices_name(&m->devices, v->entry.share.device), rate, (double)v->latency_ns * 1e-6,
        v->accepted ? "" : " ", v->accepted ? "" : reject_reason_text(v->reason),
        v->accepted || v->text[0] == '\0' ? "" : ": ", v->accepted ? "" : v->text);
    if (v->accepted)
        log_toned(LOG_TONE_GOOD, "%s", line);
    else
        log_warn("%s", line);
    if (v->accepted)
        stop_if_enough(m, v);
}

static void on_state(void *context, struct upstream *u, enum upstream_state state, const char *why)
{
    struct upstream_status status;

    (void)context;
    u->ops->status(u, &status);
    if (state == UPSTREAM_WAITING || state == UPSTREAM_FAILED)
        log_warn("%s: %s", status.url, why);
    else
        log_line(state == UPSTREAM_ALIVE ? LOG_LEVEL_INFO : LOG_LEVEL_DEBUG, "%s: %s", status.url,
                 upstream_state_text(state));
}

static void on_idle(void *context)
{
    struct miner *m = context;

    miner_credit_job(&m->credit, &m->devices, NULL);
    m->current = NULL;
    source_clear(m->source);
}

static void on_block(void *context, struct upstream *u, uint32_t height, int64_t time_s)
{
    (void)u;
    miner_econ_block(&((struct miner *)context)->econ, height, time_s);
}

static const struct job *on_find(void *context, uint64_t job_seq)
{
    return job_table_find(&((struct miner *)context)->jobs, job_seq);
}

static void on_over(void *context, enum upstream_failure failure)
{
    begin_stop(context,
               failure == UPSTREAM_FAILURE_UNAUTHORIZED ? EXIT_CODE_UNAUTHORIZED
               : failure == UPSTREAM_FAILURE_UNUSABLE   ? EXIT_CODE_USAGE
                                                        : EXIT_CODE_NO_JOB,
               "no pool is left");
}

static void on_gone(void *context, struct upstream *u)
{
    miner_pools_gone(context, u);
}

static double on_work(void *context)
{
    return (double)miner_devices_counts(&((struct miner *)context)->devices).hashes;
}

/* ---- stopping -------------------------------------------------------------------------------- */

static void count_credit(struct miner *m)
{
    miner_credit_second(&m->credit, &m->devices);
    for (size_t i = 0; i < upstreams_count(m->upstreams); i++) {
        struct upstream *u = upstreams_at(m->upstreams, i);
        struct upstream_status status;

        u->ops->status(u, &status);
        miner_credit_pool(&m->credit, u->index, i, status.counts);
    }
}

/* Joins the workers, emptying the mailbox for those that wait for room in it. */
static void stop_devices(struct miner *m)
{
    int64_t deadline = clock_mono_ns() + CLOCK_SECOND;
    uint32_t running;

    if (!m->devices.running)
        return;
    source_close(m->source);
    miner_devices_stop(&m->devices);
    do {
        running = miner_devices_join(&m->devices, clock_mono_ns() + 10 * CLOCK_MILLISECOND);
        miner_shares_drain(m, UINT32_MAX);
    } while (running > 0 && clock_mono_ns() < deadline);
    m->devices.running = false;
    count_credit(m);
    miner_energy_stop(&m->energy, &m->devices);
    miner_thermal_stop(&m->thermal);
    miner_holds_stop(&m->holds);
    miner_policy_stop(&m->policy);
    if (running > 0) {
        mailbox_close(m->mailbox);
        m->free_devices = false;
        log_error("%" PRIu32 " workers did not stop within a second and are abandoned", running);
    }
}

/* One that begins anew is not gone for the service manager. */
static void tell_end(const struct miner *m)
{
    char lines[80];

    snprintf(lines, sizeof lines, "RELOADING=1\nMONOTONIC_USEC=%" PRId64, clock_mono_ns() / 1000);
    service_notify(&m->service, m->exit_code == EXIT_CODE_RESTART ? lines : "STOPPING=1");
}

static void begin_stop(struct miner *m, enum exit_code code, const char *why)
{
    if (m->stopping)
        return;
    m->stopping = true;
    m->exit_code = code;
    log_info("stopping: %s", why);
    tell_end(m);
    stop_devices(m);
    m->stopped_ns = clock_mono_ns();
    struct timeval wait = clock_timeval(!verdicts_pending(m)      ? 0
                                        : m->config.linger_ns > 0 ? m->config.linger_ns
                                                                  : LINGER_NS);

    evtimer_add(m->linger, &wait);
}

static void on_linger(evutil_socket_t fd, short what, void *argument)
{
    struct miner *m = argument;

    (void)fd;
    (void)what;
    event_base_loopbreak(m->base);
}

static void on_limit(evutil_socket_t fd, short what, void *argument)
{
    struct miner *m = argument;

    (void)fd;
    (void)what;
    if (m->jobs_seen == 0)
        begin_stop(m, EXIT_CODE_NO_JOB, "the time limit passed without any job");
    else
        begin_stop(m, EXIT_CODE_DONE, "the time limit is reached");
}

static void on_signal(evutil_socket_t number, short what, void *argument)
{
    struct miner *m = argument;

    (void)what;
    if (number == SIGHUP) {
        if (log_reopen() != ERR_OK)
            log_warn("the log file could not be reopened");
        return;
    }
    if (number == SIGUSR1 || number == SIGUSR2) {
        miner_pause(m, number == SIGUSR1);
        return;
    }
    enum exit_code code = number == SIGINT ? EXIT_CODE_SIGINT : EXIT_CODE_SIGTERM;

    if (m->stopping && m->exit_code == EXIT_CODE_RESTART) { /* not to begin anew after all */
        m->exit_code = code;
        tell_end(m);
        return;
    }
    if (m->stopping) { /* asked twice: at once */
        event_base_loopbreak(m->base);
        return;
    }
    begin_stop(m, code, number == SIGINT ? "SIGINT" : "SIGTERM");
}

static void tell_status(const struct miner *m, const char *line)
{
    char lines[800];

    snprintf(lines, sizeof lines, "STATUS=%s", line);
    service_notify(&m->service, lines);
}

static void count_economics(struct miner *m)
{
    struct snapshot s;

    if (!m->econ.options)
        return;
    miner_snapshot(m, &s);
    miner_econ_second(&m->econ, &s);
    miner_policy_second(&m->policy, &s, miner_holds_open(&m->holds));
}

static void on_second(evutil_socket_t fd, short what, void *argument)
{
    struct miner *m = argument;

    (void)fd;
    (void)what;
    if (m->stopping)
        return;
    if (resolver_refresh(m->resolver))
        log_info("the name servers have changed: " RESOLVER_CONF " is read again");
    int64_t slept = sleep_watch_push(&m->sleep, clock_mono_ns(), clock_boot_ns());

    if (slept > 0)
        upstreams_slept(m->upstreams, slept);
    window_push(&m->hashes, clock_mono_ns(), (double)miner_devices_counts(&m->devices).hashes);
    miner_books_second(&m->books, &m->devices, clock_mono_ns());
    miner_energy_second(&m->energy, &m->devices);
    miner_thermal_second(&m->thermal);
    count_credit(m);
    miner_holds_second(&m->holds);
    count_economics(m);
    miner_journal_second(&m->journal);
    service_second(&m->service, miner_devices_counts(&m->devices).hashes,
                   !m->current || miner_devices_held(&m->devices));
    m->seconds++;
    if (!miner_devices_watch(&m->devices)) {
        begin_stop(m, EXIT_CODE_NO_DEVICE, "no usable device is left");
        return;
    }
    if (m->seconds % 60 == 0 && m->config.status_lines) {
        struct snapshot s;
        char line[768];

        miner_snapshot(m, &s);
        log_toned(LOG_TONE_STATUS, "%s", text_status(&s, line, sizeof line));
        tell_status(m, line);
    }
    if (m->current && m->seconds >= 3)
        warn_of_long_shares(m);
    if (m->config.every_second)
        m->config.every_second(m->config.context);
}

/* ---- life ------------------------------------------------------------------------------------ */

static enum err make_events(struct miner *m)
{
    static const int signals[MINER_SIGNALS] = {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};

    m->mail = event_new(m->base, mailbox_fd(m->mailbox), EV_READ | EV_PERSIST, on_mail, m);
    m->second = event_new(m->base, -1, EV_PERSIST, on_second, m);
    m->limit = evtimer_new(m->base, on_limit, m);
    m->linger = evtimer_new(m->base, on_linger, m);
    if (!m->mail || !m->second || !m->limit || !m->linger)
        return ERR_NOMEM;
    for (size_t i = 0; i < MINER_SIGNALS; i++) {
        m->signal[i] = evsignal_new(m->base, signals[i], on_signal, m);
        if (!m->signal[i])
            return ERR_NOMEM;
    }
    return ERR_OK;
}

enum err miner_new(struct event_base *base, const struct miner_config *config, struct miner **out)
{
    struct miner *m = calloc(1, sizeof *m);
    const struct upstreams_listener listener = {.context = m,
                                                .job = on_job,
                                                .idle = on_idle,
                                                .verdict = on_verdict,
                                                .state = on_state,
                                                .block = on_block,
                                                .find = on_find,
                                                .over = on_over,
                                                .work = on_work,
                                                .gone = on_gone};
    enum err e;

    *out = NULL;
    if (!m)
        return ERR_NOMEM;
    m->base = base;
    m->config = *config;
    m->journal.folder = config->journal;
    m->free_devices = true;
    job_table_init(&m->jobs);
    window_init(&m->hashes);
    if ((e = resolver_new(base, RESOLVER_CONF, &m->resolver)) != ERR_OK ||
        (e = mailbox_new(sizeof(struct device_event), MAILBOX_CAPACITY, &m->mailbox)) != ERR_OK ||
        (e = source_new(&m->source)) != ERR_OK ||
        (e = miner_devices_new(&m->devices, config, m->source, m->mailbox)) != ERR_OK ||
        (e = miner_econ_new(&m->econ, base, config->econ)) != ERR_OK ||
        (e = miner_policy_new(&m->policy, base, config->policy, &m->devices)) != ERR_OK ||
        (e = miner_energy_new(&m->energy, base, config->energy, &m->devices)) != ERR_OK ||
        (e = miner_pools_new(m, config, &listener)) != ERR_OK || (e = make_events(m)) != ERR_OK) {
        miner_free(m);
        return e;
    }
    *out = m;
    return ERR_OK;
}

static void remove_events(struct miner *m)
{
    event_del(m->mail);
    event_del(m->second);
    event_del(m->limit);
    event_del(m->linger);
    for (size_t i = 0; i < MINER_SIGNALS; i++)
        event_del(m->signal[i]);
}

enum exit_code miner_run(struct miner *m)
{
    struct timeval second = {.tv_sec = 1};

    m->started_ns = clock_mono_ns();
    m->exit_code = EXIT_CODE_DONE;
    service_open(&m->service);
    event_add(m->mail, NULL);
    event_add(m->second, &second);
    for (size_t i = 0; i < MINER_SIGNALS; i++)
        event_add(m->signal[i], NULL);
    if (m->config.time_limit_s > 0.0) {
        struct timeval limit = clock_timeval((int64_t)(m->config.time_limit_s * 1e9));

        evtimer_add(m->limit, &limit);
    }
    window_push(&m->hashes, m->started_ns, 0.0);
    miner_thermal_start(&m->thermal, m->base, m->config.sysfs_root, &m->config.thermal,
                        &m->devices);
    miner_holds_start(&m->holds, m->base, m->config.policy, m->config.sysfs_root, &m->devices);
    if (miner_devices_start(&m->devices) != ERR_OK) {
        log_error("the system gives no threads");
        m->devices.running = true; /* some of them */
        stop_devices(m);
        m->stopped_ns = clock_mono_ns();
        remove_events(m);
        return EXIT_CODE_NO_DEVICE;
    }
    miner_energy_start(&m->energy, &m->devices);
    upstreams_start(m->upstreams);
    service_notify(&m->service, "READY=1");
    event_base_dispatch(m->base);
    stop_devices(m);
    m->stopping = true;
    if (m->stopped_ns == 0)
        m->stopped_ns = clock_mono_ns();
    upstreams_stop(m->upstreams);
    remove_events(m);
    event_base_loop(m->base, EVLOOP_NONBLOCK); /* for a resolver that was told to let go */
    return m->exit_code;
}

void miner_pause(struct miner *m, bool on)
{
    log_info(on ? "paused" : "resumed");
    miner_devices_pause(&m->devices, on);
}

void miner_quit(struct miner *m, const char *why)
{
    begin_stop(m, EXIT_CODE_DONE, why);
}

void miner_restart(struct miner *m, const char *why)
{
    begin_stop(m, EXIT_CODE_RESTART, why);
}

bool miner_ends(const struct miner *m)
{
    return m->stopping;
}

struct upstreams *miner_upstreams(struct miner *m)
{
    return m->upstreams;
}

bool miner_progress(const struct miner *m, double *done)
{
    return source_progress(m->source, done);
}

const struct device *miner_device(const struct miner *m)
{
    return m->devices.device[0];
}

const struct source *miner_source(const struct miner *m)
{
    return m->source;
}

bool miner_abandoned(const struct miner *m)
{
    return m && !m->free_devices;
}

void miner_free(struct miner *m)
{
    struct event **events[] = {&m->mail,      &m->second,    &m->limit,
                               &m->linger,    &m->signal[0], &m->signal[1],
                               &m->signal[2], &m->signal[3], &m->signal[4]};

    if (!m)
        return;
    miner_journal_clear(&m->journal, clock_mono_ns() + CLOCK_SECOND);
    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++)
        if (*events[i])
            event_free(*events[i]);
    upstreams_free(m->upstreams);
    miner_removed_clear(&m->removed);
    resolver_free(m->resolver);
    miner_energy_clear(&m->energy);
    miner_econ_clear(&m->econ);
    miner_policy_clear(&m->policy);
    if (m->free_devices) {
        miner_devices_free(&m->devices);
        source_free(m->source);
        mailbox_free(m->mailbox);
    }
    job_table_clear(&m->jobs);
    free(m);
}
