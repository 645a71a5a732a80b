/* cmd_probe.c - a check-up of one pool. */
#include "app/commands.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/probe_report.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "net/resolver.h"

#define TIMEOUT_S_MAX 15.0 /* of each answer, unless the user says less: a person is waiting */

/* What the loop of a probe needs. */
struct running {
    struct event_base *base;
    struct resolver *resolver;
    struct event *limit, *signal[2];
    struct probe *probe;
    enum exit_code stopped; /* DONE: by itself */
};

static void on_done(void *context)
{
    event_base_loopbreak(((struct running *)context)->base);
}

static void on_limit(evutil_socket_t unused, short what, void *argument)
{
    struct running *r = argument;

    (void)unused;
    (void)what;
    r->stopped = EXIT_CODE_NO_JOB;
    log_error("the time limit is reached");
    event_base_loopbreak(r->base);
}

static void on_signal(evutil_socket_t number, short what, void *argument)
{
    struct running *r = argument;

    (void)what;
    r->stopped = number == SIGINT ? EXIT_CODE_SIGINT : EXIT_CODE_SIGTERM;
    event_base_loopbreak(r->base);
}

static bool set_up(struct running *r, const struct options *o, const struct probe_config *config)
{
    r->base = event_base_new();
    if (!r->base || resolver_new(r->base, RESOLVER_CONF, &r->resolver) != ERR_OK)
        return false;
    r->limit = evtimer_new(r->base, on_limit, r);
    r->signal[0] = evsignal_new(r->base, SIGINT, on_signal, r);
    r->signal[1] = evsignal_new(r->base, SIGTERM, on_signal, r);
    if (!r->limit || !r->signal[0] || !r->signal[1])
        return false;
    event_add(r->signal[0], NULL);
    event_add(r->signal[1], NULL);
    if (o->time_limit_s > 0.0) {
        struct timeval wait = clock_timeval((int64_t)(o->time_limit_s * 1e9));

        evtimer_add(r->limit, &wait);
    }
    return probe_new(r->base, resolver_dns(r->resolver), config, on_done, r, &r->probe) == ERR_OK;
}

static void tear_down(struct running *r)
{
    struct event *const events[] = {r->limit, r->signal[0], r->signal[1]};

    probe_free(r->probe);
    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++)
        if (events[i])
            event_free(events[i]);
    if (r->base)
        event_base_loop(r->base, EVLOOP_NONBLOCK); /* for a resolver that was told to let go */
    resolver_free(r->resolver);
    if (r->base)
        event_base_free(r->base);
}

static bool print(const struct options *o, const struct probe_report *report, const char *url,
                  const char *user)
{
    int64_t now_s = clock_wall_ns() / CLOCK_SECOND;

    if (!o->json) {
        probe_report_text(report, url, user, now_s, stdout);
        return fflush(stdout) == 0;
    }
    json_t *root = probe_report_json(report, url, user, now_s);
    bool ok = root && json_dumpf(root, stdout, JSON_COMPACT | JSON_REAL_PRECISION(9)) == 0;

    json_decref(root);
    return ok && putchar('\n') != EOF && fflush(stdout) == 0;
}

enum exit_code cmd_probe(const struct options *o)
{
    double timeout_s = o->timeout_s < TIMEOUT_S_MAX ? o->timeout_s : TIMEOUT_S_MAX;
    struct pool_options pool;
    struct running r = {.stopped = EXIT_CODE_DONE};
    char why[320], url[URL_SHOWN_MAX];
    enum exit_code code;

    if (o->pools != 1) {
        log_error("one pool to look at: joulehash probe URL -u NAME");
        return EXIT_CODE_USAGE;
    }
    if (!pool_options_read(o, &o->pool[0], &pool, why, sizeof why)) {
        log_error("%s", why);
        return EXIT_CODE_USAGE;
    }
    const struct probe_config config = {
        .pool = &pool,
        .user_agent = JOULEHASH_USER_AGENT,
        .suggest_difficulty = o->suggest_difficulty,
        .bad_shares = o->with_bad_shares,
        .protocol_dump = o->protocol_dump,
        .timeout_ns = (int64_t)(timeout_s * 1e9),
    };

    if (!set_up(&r, o, &config)) {
        log_error("%s", err_text(ERR_NOMEM));
        code = EXIT_CODE_NO_DEVICE;
    } else {
        event_base_dispatch(r.base);
        const struct probe_report *report = probe_report(r.probe);

        code = r.stopped != EXIT_CODE_DONE ? r.stopped : report->code;
        if (!print(o, report, url_show(&pool.url, url, sizeof url), pool.user))
            log_error("the report could not be written");
    }
    tear_down(&r);
    pool_options_clear(&pool);
    return code;
}
