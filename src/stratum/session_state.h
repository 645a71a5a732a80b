/* session_state.h - inside of a session, shared by the session_*.c files only. */
#ifndef JOULEHASH_SESSION_STATE_H
#define JOULEHASH_SESSION_STATE_H

#include "stratum/line.h"
#include "stratum/session.h"

/* A notify that came before the subscribe answer, with what was in force when it came. */
struct session_early {
    json_t *params;
    double difficulty;
    bool has_extranonce; /* set_extranonce had come; else the subscribe answer's */
    struct message_extranonce extranonce;
    int64_t received_ns;
};

/* A job that left, so that a later one of the same id can be told from it. */
struct session_known_job {
    uint64_t generation;
    char id[JOB_ID_MAX + 1];
    uint8_t identity[32];
    struct target target;
};

struct session_event_node {
    struct session_event event;
    struct session_event_node *next;
};

struct session {
    struct session_config config; /* session_id points to resume_id or is NULL */
    char resume_id[MESSAGE_SESSION_ID_MAX + 1];
    struct ledger *ledger;
    struct session_info info;
    int64_t now_ns; /* of the call in progress */
    struct line_buffer input;

    char *output;
    size_t output_start, output_len, output_cap;

    struct session_event_node *first_event, *last_event;
    size_t notes, messages; /* of these kinds in the queue */
    struct session_event drop_event;
    bool drop_taken;

    /* Ids of requests that wait for an answer; 0: none. */
    uint64_t configure_id, subscribe_id, authorize_id, reauthorize_id;
    uint64_t extranonce_id, suggest_id; /* any answer or none is fine */
    int64_t handshake_from_ns;
    bool reauthorized;
    int64_t reauthorize_until_ns; /* shares sent later have no excuse for "unauthorised" */

    struct session_early early[SESSION_EARLY_MAX];
    size_t early_count;
    bool has_early_extranonce;
    struct message_extranonce early_extranonce;

    bool submit_version; /* the pool agreed to version rolling */
    uint32_t pool_mask;  /* as the pool said: the sixth parameter is cut to it */
    int64_t mask_changed_ns;

    struct job *current;                              /* the newest job, our own copy */
    uint64_t generation;                              /* of the newest job */
    uint64_t valid_from;                              /* jobs of earlier generations are void */
    struct session_known_job known[SESSION_JOBS_MAX]; /* generation g at g % SESSION_JOBS_MAX */
};

/* ---- session_queue.c: events and output ---- */

/* session_queue_add: a new event at the end, zeroed but for its kind. NULL: out of memory, and the
 * session is dropped. */
struct session_event *session_queue_add(struct session *s, enum session_event_kind kind);
void session_queue_note(struct session *s, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void session_queue_message(struct session *s, const char *text);
void session_queue_difficulty(struct session *s, double difficulty); /* replaces one not taken */
void session_queue_reconnect(struct session *s, const char *host, uint16_t port, uint32_t wait_s);
void session_queue_job(struct session *s,
                       struct job *job); /* takes the job; replaces one not taken */
void session_queue_drop(struct session *s, enum session_drop drop, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void session_queue_clear(struct session *s);

/* session_queue_line: takes a line (malloc'ed, or NULL from a writer that had no memory) and
 * appends it to the output. False: out of memory, and the session is dropped. */
bool session_queue_line(struct session *s, char *line);
size_t session_queue_waiting(const struct session *s); /* bytes not yet sent */

/* ---- session_jobs.c: jobs, extranonces, masks, and which jobs are void ---- */

void session_jobs_notify(struct session *s, json_t *params);
void session_jobs_difficulty(struct session *s, double difficulty);
void session_jobs_extranonce(struct session *s, json_t *params);
void session_jobs_mask(struct session *s, bool agreed, uint32_t pool_mask);
void session_jobs_fall_back(struct session *s, enum reject_reason reason);
void session_jobs_subscribed(struct session *s); /* info.extranonce is set: makes the kept jobs */
void session_jobs_authorized(struct session *s); /* gives out the current job */
bool session_jobs_void(const struct session *s, const struct job *job, int64_t now_ns);
/* The target that a share of a job that is not void must meet: the job's own, or that of a later
 * job with the same id and content where it is lower, since the pool cannot tell the two apart. */
const struct target *session_jobs_target(const struct session *s, const struct job *job);
/* Whether a header version may be sent for that job under the mask in force. */
bool session_jobs_version_allowed(const struct session *s, const struct job *job, uint32_t version);
void session_jobs_clear(struct session *s);

/* ---- session_shares.c: submits and verdicts (session_submit, session_resubmit) ---- */

void session_shares_reply(struct session *s, const struct message *m);
void session_shares_expire(struct session *s);

#endif
