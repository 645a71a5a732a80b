/* probe.h - a check-up of one pool: connects, walks through the protocol, and writes down what it
 * answers and how long it takes. Mines nothing but the few shares that it is asked to try. Loop
 * thread only. */
#ifndef JOULEHASH_PROBE_H
#define JOULEHASH_PROBE_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/dns.h>
#include <event2/event.h>

#include "app/exit_code.h"
#include "app/pool_options.h"
#include "chain/job.h"
#include "net/conduit.h"
#include "stratum/messages.h"

#define PROBE_FORMS_MAX 8
#define PROBE_NOTES_MAX 16
#define PROBE_TEXT_MAX 191
#define PROBE_SUGGESTED 0.001 /* difficulty that is asked for where the user names none */

/* What may be asked, in the order of the table. */
enum probe_question {
    PROBE_CONFIGURE,
    PROBE_SUBSCRIBE,
    PROBE_AUTHORIZE,
    PROBE_EXTRANONCE_SUBSCRIBE,
    PROBE_SUGGEST_DIFFICULTY,
    PROBE_PING,
    PROBE_QUESTIONS,
};

/* Shares that are tried, each once. */
enum probe_share {
    PROBE_SHARE_GOOD,
    PROBE_SHARE_DUPLICATE, /* the good one again */
    PROBE_SHARE_LOW,       /* below the difficulty */
    PROBE_SHARE_STALE,     /* of a job that there is not */
    PROBE_SHARE_NTIME,     /* a day ahead of the job's */
    PROBE_SHARE_VERSION,   /* with a bit outside the mask */
    PROBE_SHARES,
};

enum probe_state {
    PROBE_NOT_ASKED,
    PROBE_ASKED,  /* and no answer came */
    PROBE_YES,    /* result true, or what was asked for */
    PROBE_NO,     /* refused, or an error; text says how */
    PROBE_CLOSED, /* the pool hung up instead */
};

/* probe_state_text: "not asked", "ignored", "yes", "no", "hung up". */
const char *probe_state_text(enum probe_state state);

struct probe_answer {
    enum probe_state state;
    int64_t sent_ns, latency_ns;   /* latency 0: no answer */
    char text[PROBE_TEXT_MAX + 1]; /* the pool's words, or why it was not asked; inert */
};

/* What was found; strings are inert. */
struct probe_report {
    char failure[CONDUIT_WHY_MAX + 1]; /* why there is no more; "" when all was walked through */
    enum exit_code code;
    struct conduit_times times;
    bool tls_known;
    struct tls_facts tls;
    char peer[64]; /* address that was connected to; "" unknown */
    bool proxied;

    struct probe_answer answer[PROBE_QUESTIONS];
    bool configure_dropped; /* the pool hung up at mining.configure and was asked without it */
    bool version_rolling;
    uint32_t mask;                                         /* the pool's, of all bits asked for */
    char minimum_difficulty[16], subscribe_extranonce[16]; /* as configure answered: "true", ... */
    bool subscribed;
    struct message_extranonce extranonce;
    char session_id[MESSAGE_SESSION_ID_MAX + 1];

    double suggested;
    struct {
        char text[32]; /* the number as the pool wrote it */
        double value;
        bool before_job; /* came before the first job */
    } form[PROBE_FORMS_MAX];
    uint64_t difficulties; /* how many came; the first ones are in form */

    struct job *job;      /* the first, or NULL; owned */
    int64_t first_job_ns; /* from the first word said to it; 0: none came */
    uint64_t jobs, bad_lines, refused;

    struct probe_answer resume; /* YES: the same extranonce1 */
    bool with_shares;
    struct probe_answer share[PROBE_SHARES];
    char note[PROBE_NOTES_MAX][PROBE_TEXT_MAX + 1]; /* messages for people, oddities */
    size_t notes;
};

struct probe_config {
    const struct pool_options *pool; /* borrowed, as all here */
    const char *user_agent;
    double suggest_difficulty; /* 0: PROBE_SUGGESTED */
    bool bad_shares;
    bool protocol_dump;
    int64_t timeout_ns; /* for each answer, and for the first job */
};

struct probe;

/* probe_new: done is called once, from the loop, when all is known or the pool failed. ERR_NOMEM.
 */
enum err probe_new(struct event_base *base, struct evdns_base *dns,
                   const struct probe_config *config, void (*done)(void *context), void *context,
                   struct probe **out);
const struct probe_report *probe_report(const struct probe *p);
void probe_free(struct probe *p); /* NULL is fine */

#endif
