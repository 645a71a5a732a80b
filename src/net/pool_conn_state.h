/* pool_conn_state.h - inside of a pool as an upstream: shared by pool_conn.c, which connects, and
 * pool_session.c, which speaks, only. */
#ifndef JOULEHASH_POOL_CONN_STATE_H
#define JOULEHASH_POOL_CONN_STATE_H

#include <event2/bufferevent.h>

#include "base/prng.h"
#include "net/conduit.h"
#include "net/pool_conn.h"
#include "net/pool_log.h"

#define POOL_REDIRECTS_PER_HOUR 3
#define POOL_FAREWELL_NS (2 * CLOCK_SECOND)
#define POOL_STEADY_NS (10 * CLOCK_SECOND) /* with work: so long a connection was no failure */

struct pool_conn {
    struct upstream upstream;
    struct event_base *base;
    struct evdns_base *dns;
    struct pool_conn_config config;
    struct upstream_listener listener;
    char *user, *password, *user_agent;
    char shown_url[URL_SHOWN_MAX];
    struct prng random;
    struct ledger *ledger;

    enum upstream_state state;
    enum upstream_failure failure;
    struct conduit *conduit; /* while it connects */
    struct bufferevent *socket;
    struct session *session;
    struct event *tick;          /* the session's deadline */
    struct event *warning;       /* each ten minutes while anyone may pose as the pool */
    struct event *retry;         /* the end of a pause, or of a farewell */
    char host[URL_HOST_MAX + 1]; /* where to connect next: the URL's, or a redirection's */
    uint16_t port;
    bool redirected;
    bool leaving;       /* a farewell: the connection stays for answers under way, no more */
    int64_t connect_at; /* ... when to connect anew */
    int64_t redirect_ns[POOL_REDIRECTS_PER_HOUR];
    char session_id[MESSAGE_SESSION_ID_MAX + 1]; /* to resume */
    uint32_t thefts;                             /* jobs in a row that paid somebody else */
    bool resume_due;      /* what is pending is of earlier connections, and not yet sent again */
    bool configure;       /* false for the attempt after a pool dropped us before any answer */
    bool configure_known; /* it has spoken on a connection that began with mining.configure */
    uint32_t failures;    /* attempts in a row that gave no job */
    uint32_t hasty;       /* connections in a row that gave one, and ended soon, for nothing */
    int64_t working_ns;   /* since when there is work on this connection; 0: none came */
    bool credited;        /* a share was accepted on it */
    uint64_t attempts, connects, drops, jobs;
    double difficulty;    /* of the newest job; 0: none yet */
    double submit_tokens; /* bucket of max_submits */
    int64_t submit_ns;
    int64_t
        first_job_by_ns; /* when a pool that let us in has given no job for too long; INT64_MAX */
    struct pool_log log;
};

/* ---- pool_conn.c: the connection ---- */

/* pool_conn_drop: the connection is over, or never came about: waits and tries again, unless that
 * was the last try. pool_conn_pause: closes, and connects again after so long. Both leave the place
 * that a redirection led to. pool_conn_fail: gives up; the connection is closed. Each ends the
 * session.
 *
 * pool_conn_redirect: takes no more work from this connection and goes to that host and port (""
 * and 0: as before) after wait_ns. Shares under way may still be answered: closed when none is
 * pending, after POOL_FAREWELL_NS or the timeout at the latest, and at once if none could be
 * answered here. pool_conn_left: p->leaving, and nothing to wait for any more: ends the session. */
void pool_conn_drop(struct pool_conn *p, const char *why);
void pool_conn_fail(struct pool_conn *p, enum upstream_failure failure, const char *why);
void pool_conn_redirect(struct pool_conn *p, const char *host, uint16_t port, int64_t wait_ns,
                        const char *why);
void pool_conn_left(struct pool_conn *p);
void pool_conn_pause(struct pool_conn *p, int64_t ns, const char *why);
void pool_conn_set_state(struct pool_conn *p, enum upstream_state state, const char *why);

/* ---- pool_session.c: what is said over it ---- */

/* pool_session_expire: without a session nobody looks after the shares that still wait for an
 * answer: gives up those that have waited too long. */
void pool_session_expire(struct pool_conn *p);

/* pool_session_begin: p->socket is connected: the session's first words. pool_session_end: frees
 * the session; NULL is fine. Its shares stay pending. */
enum err pool_session_begin(struct pool_conn *p);
void pool_session_end(struct pool_conn *p, const char *why);

/* pool_session_read: takes what the socket has received. pool_session_write: gives it what it can
 * take. pool_session_tick: a deadline has come. All but _write may end the session. */
void pool_session_read(struct pool_conn *p);
void pool_session_write(struct pool_conn *p);
void pool_session_tick(struct pool_conn *p);

enum session_submit_result pool_session_submit(struct pool_conn *p, const struct share *share,
                                               const struct job *job, uint8_t *hash,
                                               double *difficulty);

#endif
