/* session.h - the Stratum v1 client's state machine for one connection, without sockets: bytes in,
 * bytes and events out, time as an argument. Loop thread only.
 *
 * Order of calls: session_new; then for each read session_feed, after it (and after session_tick
 * and session_submit) take session_event until it returns false and send session_output.
 * session_free ends it; the owner then calls ledger_lose_all.
 *
 * Semantics (each is a test):
 *  - configure and subscribe are sent first; authorize, extranonce.subscribe and suggest_difficulty
 *    after the subscribe answer. Only subscribe and authorize are waited for.
 *  - notify, set_difficulty, set_extranonce and set_version_mask that come before the subscribe or
 *    authorize answer are kept and applied in order; of notifies the last SESSION_EARLY_MAX. No job
 *    leaves before authorisation.
 *  - difficulty and extranonce hold from the next job on (difficulty 1 before the first one); a
 *    version mask holds at once: the current job is given out again under the new mask, and shares
 *    with bits outside it are stale. set_version_mask counts only where configure was sent.
 *  - a job that says clean, or has another parent, voids all earlier ones; it then says clean.
 *  - a job voids an earlier one of the same id and other content: the pool would judge by the new
 *    one. One of the same id and content with a higher difficulty raises that of the earlier one.
 *  - a job that is not the current one is void 10 minutes after it came, and when SESSION_JOBS_MAX
 *    have come since.
 *  - the receiver is given the newest job only: one that was not yet taken by session_event is
 *    replaced, and the new one is clean if either was.
 *  - only result true accepts a share.
 *  - a share refused for its version, or as too low or for no known reason where the job's own
 *    version had bits inside the mask, ends version rolling for the session: the job is given out
 *    again without a mask, submits have no sixth parameter.
 *  - a share refused as unauthorised has the user authorised once more; when one sent after that is
 *    refused for the same reason, or the second authorisation, the session is over.
 *  - whatever the pool sends, memory is bounded: events that nobody takes are merged or left out
 *    (SESSION_NOTES_MAX), answers to the pool's requests too once SESSION_ANSWERS_MAX bytes wait.
 */
#ifndef JOULEHASH_SESSION_H
#define JOULEHASH_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "chain/job.h"
#include "chain/share.h"
#include "stratum/ledger.h"
#include "stratum/messages.h"

#define SESSION_EARLY_MAX 4            /* jobs kept before the subscribe answer */
#define SESSION_JOBS_MAX 128           /* newest jobs that shares may still be sent for */
#define SESSION_JOB_AGE_S 600          /* longest life of a job that is no longer the current one */
#define SESSION_NOTES_MAX 16           /* notes, and as many messages, that wait to be taken */
#define SESSION_BLOCK_ROOM 64          /* of LEDGER_PENDING_MAX: kept for shares that are blocks */
#define SESSION_OUTPUT_MAX (1u << 20)  /* bytes waiting to be sent: no more shares are sent */
#define SESSION_ANSWERS_MAX (1u << 16) /* the same for answers to the pool's requests */

struct session_config {
    const char *user_agent, *user, *password; /* borrowed, outlive the session */
    const char *host;                         /* as connected to: for the client.reconnect rule */
    uint16_t port;
    bool tls;
    const char *session_id; /* to resume, or NULL; copied */
    /* Hosts that client.reconnect may name beside those that the safe rule allows; borrowed. */
    const char *const *redirect_host;
    size_t redirect_hosts;
    bool configure;        /* send mining.configure at all (false after a pool dropped us for it) */
    uint32_t version_mask; /* bits that we are willing to roll; 0: no version rolling */
    double suggest_difficulty; /* 0: none */
    uint64_t number;           /* unique in the program: struct job.session */
    uint32_t upstream;
    int64_t handshake_ns; /* deadline for subscribe and authorize answers, each */
    int64_t silence_ns;   /* longest time without a valid line from the pool */
    int64_t deaf_ns;      /* the same while a share waits for its answer; 0: silence_ns */
    int64_t verdict_ns;   /* longest wait for the answer to a share; then it is lost */
};

enum session_event_kind {
    SESSION_EVENT_AUTHORIZED, /* subscribed and authorised */
    SESSION_EVENT_JOB,        /* job: moved to the receiver */
    SESSION_EVENT_VERDICT,    /* entry, accepted, reason, text */
    SESSION_EVENT_LOST,       /* entry: no verdict came in time */
    SESSION_EVENT_DIFFICULTY, /* difficulty: holds from the next job on */
    SESSION_EVENT_MESSAGE,    /* text: the pool wants a person to read this */
    SESSION_EVENT_NOTE,       /* text: something was refused or fell back; for the log */
    SESSION_EVENT_RECONNECT,  /* host, port, wait_s: the pool asks for it and the rule allows it;
                                 the owner counts how often. A refused request is a NOTE */
    SESSION_EVENT_DROP,       /* drop, text: the session is over, close the connection */
};

enum session_drop {
    SESSION_DROP_PROTOCOL,     /* framing broken, subscribe refused or unusable */
    SESSION_DROP_UNAUTHORIZED, /* authorize answered no */
    SESSION_DROP_TIMEOUT,      /* a deadline passed */
    SESSION_DROP_NOMEM,
};

struct session_event {
    enum session_event_kind kind;
    struct job *job;
    struct ledger_entry entry;
    bool accepted;
    enum reject_reason reason;
    double difficulty;
    enum session_drop drop;
    char host[MESSAGE_HOST_MAX + 1];
    uint16_t port;
    uint32_t wait_s;
    int64_t latency_ns;              /* VERDICT: from sent to answered */
    char text[MESSAGE_TEXT_MAX + 1]; /* inert */
};

/* State and counters of one session, for logs and tests. */
struct session_info {
    bool subscribed, authorized, dropped;
    bool version_fallback; /* rule 6: the pool refused rolled versions; one version, no sixth
                              parameter */
    uint32_t agreed_mask;  /* bits that we may roll: the pool's mask and ours */
    double difficulty;     /* in force for the next job; 0 before the first set_difficulty */
    struct message_extranonce extranonce; /* in force for the next job */
    char session_id[MESSAGE_SESSION_ID_MAX + 1];
    uint64_t lines;           /* valid lines */
    uint64_t bad_lines;       /* not one JSON object of a known shape */
    uint64_t refused_values;  /* of a known method: a difficulty of 0, a mask not hexadecimal */
    uint64_t refused_jobs;    /* notifies that made no job; the old one goes on */
    uint64_t jobs;            /* notifies that made one; given out again is not counted */
    uint64_t unknown_methods; /* requests and notifications */
    uint64_t unanswered;      /* requests of the pool that got no answer: too long, too many */
    int64_t last_line_ns, last_job_ns;
};

struct session;

/* session_new: writes the first requests into the output. The ledger is borrowed and outlives the
 * session. *out is NULL on ERR_NOMEM and where user or password cannot be used:
 * ERR_SYNTAX, ERR_LIMIT (message_login_fits). */
enum err session_new(const struct session_config *config, struct ledger *ledger, int64_t now_ns,
                     struct session **out);
void session_free(struct session *s); /* NULL is fine; jobs in unread events are freed */

/* session_feed: bytes from the pool. After a DROP event it ignores everything. */
void session_feed(struct session *s, const uint8_t *bytes, size_t len, int64_t now_ns);

/* session_tick: checks the deadlines; call at or after session_deadline. */
void session_tick(struct session *s, int64_t now_ns);
int64_t session_deadline(const struct session *s);

/* session_event: the oldest event, moved to *event (the job too). False when there is none. */
bool session_event(struct session *s, struct session_event *event);

/* session_output: bytes to send, borrowed until the next call on s; *len 0 when none.
 * session_sent takes the first n of them away. */
const char *session_output(struct session *s, size_t *len);
void session_sent(struct session *s, size_t n);

enum session_submit_result {
    SESSION_SUBMIT_SENT,      /* in the output and in the ledger */
    SESSION_SUBMIT_STALE,     /* job void, of another session, or bits outside the mask in force, or
                                 below the difficulty at which its id came again, or the session is
                                 not authorised or over; counted stale */
    SESSION_SUBMIT_DUPLICATE, /* the same header was already sent; dropped and counted */
    SESSION_SUBMIT_WRONG,     /* rebuilt from the job's bytes it does not meet the target: never
                                 sent, not counted in found; the caller counts a hardware error */
    SESSION_SUBMIT_FULL, /* held back by the caller's limit, too many answers outstanding, too much
                            output, or out of memory (then a DROP follows); counted throttled */
};

/* session_submit: rebuilds the share's header from the job's bytes with the plain reference, checks
 * it against the job's full target, and writes the submit.
 * In: job, the one with seq share->job_seq; over_limit, that a limit of the caller's on what is
 * sent has been reached: then only a block goes out. Out: hash (32 bytes, as hashed) and
 * share_difficulty of the rebuilt header unless WRONG; either may be NULL. */
enum session_submit_result session_submit(struct session *s, const struct share *share,
                                          const struct job *job, int64_t now_ns, bool over_limit,
                                          uint8_t *hash, double *share_difficulty);

/* session_resubmit: sends again a share that was pending when an earlier connection ended, once
 * this session is authorised and has its first job: only if the pool gave back the same extranonces
 * that the job was built with, and the job is not void by what this session has been told.
 *
 * In: entry, of the ledger (ledger_pending); job, the one with seq entry->share.job_seq.
 *
 * Returns false when it must not be sent: it is still pending, the owner calls ledger_lose. The
 * owner that resubmits nothing calls ledger_lose_all instead. */
bool session_resubmit(struct session *s, const struct ledger_entry *entry, const struct job *job,
                      int64_t now_ns);

const struct session_info *session_info(const struct session *s);

/* session_reconnect_allowed: the safe rule for client.reconnect: the same host, or a host of the
 * same registered domain; addresses only when equal; never from TLS to plain (the scheme is kept by
 * the owner). Without a list of public suffixes, the registered domain is taken as the last two
 * labels, or three under a well-known second level (co.uk, com.br); names of one label only match
 * themselves. wanted_host "" is the same host. Pure. */
bool session_reconnect_allowed(const char *connected_host, const char *wanted_host);

/* session_reconnect_same_host: the same name or address, whatever its case, brackets and final dot.
 * Pure. */
bool session_reconnect_same_host(const char *a, const char *b);

#endif
