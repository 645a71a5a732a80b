/* probe_state.h - inside of a probe: shared by probe.c, which connects and asks, and
 * probe_shares.c, which tries shares, only. */
#ifndef JOULEHASH_PROBE_STATE_H
#define JOULEHASH_PROBE_STATE_H

#include "app/probe.h"
#include "app/probe_search.h"
#include "net/pool_log.h"
#include "stratum/line.h"

#define PROBE_SHARE_ID 100 /* of the first one's request; questions have theirs below */

enum probe_stage {
    STAGE_CONNECT,
    STAGE_LOGIN,  /* until the user is let in and the first job came */
    STAGE_SETTLE, /* for answers that may come or not */
    STAGE_SHARES,
    STAGE_RESUME, /* a second connection, with the first one's session id */
    STAGE_OVER,
};

struct probe {
    struct event_base *base;
    struct evdns_base *dns;
    struct probe_config config;
    void (*done)(void *context);
    void *context;
    struct probe_report report;

    enum probe_stage stage;
    struct conduit *conduit;
    struct bufferevent *stream;
    struct line_buffer lines;
    struct event *tick;   /* the deadline of the stage or of a share */
    struct event *search; /* the next slice */
    struct event *finish;
    struct pool_log log;
    char shown_url[URL_SHOWN_MAX];
    int64_t ready_ns; /* when the first connection was */
    bool configure;
    uint64_t heard;  /* lines on this connection */
    json_t *early;   /* params of a notify that came before the subscribe answer */
    struct job *job; /* the newest, owned; the report has a copy of the first */
    double difficulty;
    uint32_t mask; /* in force now; the report has those of the answers */
    struct message_extranonce extranonce;

    enum probe_share share; /* the one that is searched or waited for */
    struct probe_search *searching;
    int64_t search_until_ns;
    struct message_submit good; /* the good one, to be sent again; its pointers are below */
    char good_id[JOB_ID_MAX + 1];
    uint8_t good_extranonce2[JOB_EXTRANONCE2_MAX];
};

/* probe_finish: it is over; failure is "" when all was walked through. */
void probe_finish(struct probe *p, enum exit_code code, const char *failure);

/* probe_line: an object as a line; takes the reference; NULL when out of memory. probe_ask: sends
 * that question, as probe_say does. */
char *probe_line(json_t *object);
void probe_ask(struct probe *p, enum probe_question q, char *line);

/* probe_say: sends a line, which it frees; NULL: out of memory. */
void probe_say(struct probe *p, char *line);
void probe_note(struct probe *p, const char *before, const char *text);
void probe_set_tick(struct probe *p, int64_t after_ns);

/* probe_settle_answer: what a reply says, into *a; in: wanted, that it says yes. */
void probe_settle_answer(struct probe_answer *a, const struct message *m, bool yes);

/* probe_next: goes on to the next stage: what was to be heard in this one is settled. */
void probe_next(struct probe *p);

/* ---- probe_answers.c ---- */

/* probe_heard: one line of the pool. May end the probe or its connection. */
void probe_heard(struct probe *p, const struct message *m);

/* ---- probe_shares.c ---- */

/* probe_shares_begin: the first of them. _job: p->job is a new one. _reply: an answer to one.
 * _tick: one was not answered. _closed: the pool hung up. _slice: searches on. Each but _job may
 * call probe_next. */
void probe_shares_begin(struct probe *p);
void probe_shares_job(struct probe *p);
void probe_shares_reply(struct probe *p, const struct message *m);
void probe_shares_tick(struct probe *p);
void probe_shares_closed(struct probe *p);
void probe_shares_slice(struct probe *p);

#endif
