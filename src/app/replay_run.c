/* replay_run.c - drives sessions with a recorded transcript. */
#include "app/replay_run.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "app/job_table.h"
#include "base/bytes.h"
#include "base/inert.h"
#include "stratum/session.h"
#include "stratum/transcript.h"

#define ZERO_NS INT64_C(1000000000) /* of the replay's clock: where the recording began */

struct side {
    struct session *session;
    struct transcript_config config;
    struct ledger *ledger;
    struct job_table jobs;
    bool resume_due;
};

struct replay {
    struct replay_report *report;
    void (*say)(double seconds, uint32_t pool, const char *text);
    struct side side[REPLAY_POOLS_MAX];
    int64_t now_ns;
    uint64_t line;
};

static void tell(struct replay *r, uint32_t pool, const char *text)
{
    if (r->say)
        r->say((double)(r->now_ns - ZERO_NS) * 1e-9, pool, text);
}

static void differ(struct replay *r, uint32_t pool, const char *what, const char *text, size_t len)
{
    char shown[300];

    if (r->report->differences++ > 0)
        return;
    snprintf(r->report->first, sizeof r->report->first,
             "line %" PRIu64 ", pool %" PRIu32 ": %s: %s", r->line, pool, what,
             inert_copy(shown, sizeof shown, text, len));
}

/* ---- the session's side ---- */

/* As pool_session does at the first job of a connection. */
static void resume(struct replay *r, struct side *s)
{
    struct ledger_entry entry;
    uint64_t last = 0;

    s->resume_due = false;
    for (uint64_t after = 0; ledger_pending(s->ledger, after, &entry); after = entry.id)
        last = entry.id;
    for (uint64_t after = 0; ledger_pending(s->ledger, after, &entry) && entry.id <= last;
         after = entry.id) {
        const struct job *job = job_table_find(&s->jobs, entry.share.job_seq);

        if (!job || !session_resubmit(s->session, &entry, job, r->now_ns))
            ledger_lose(s->ledger, entry.id);
    }
}

static void take_events(struct replay *r, uint32_t pool)
{
    struct side *s = &r->side[pool];
    struct session_event event;
    char words[MESSAGE_TEXT_MAX + 64];

    while (session_event(s->session, &event)) {
        switch (event.kind) {
        case SESSION_EVENT_JOB:
            r->report->pool[pool].jobs++;
            if (s->resume_due)
                resume(r, s);
            job_table_add(&s->jobs, event.job);
            break;
        case SESSION_EVENT_AUTHORIZED:
            tell(r, pool, "authorised");
            break;
        case SESSION_EVENT_VERDICT:
        case SESSION_EVENT_LOST:
            snprintf(words, sizeof words, "%s %s",
                     event.kind == SESSION_EVENT_LOST ? "lost"
                     : event.accepted                 ? "accepted"
                                                      : "rejected:",
                     event.accepted || event.kind == SESSION_EVENT_LOST ? "" : event.text);
            tell(r, pool, words);
            break;
        case SESSION_EVENT_DIFFICULTY:
            snprintf(words, sizeof words, "difficulty %.9g", event.difficulty);
            tell(r, pool, words);
            break;
        case SESSION_EVENT_MESSAGE:
        case SESSION_EVENT_NOTE:
        case SESSION_EVENT_DROP:
            tell(r, pool, event.text);
            break;
        case SESSION_EVENT_RECONNECT:
            tell(r, pool, "client.reconnect");
            break;
        }
    }
}

/* The newest job with that id that this session gave. */
static const struct job *find_job(const struct side *s, const char *id)
{
    const struct job *newest = NULL;

    for (size_t i = 0; i < JOB_TABLE_MAX; i++) {
        const struct job *job = s->jobs.slot[i];

        if (job && job->session == s->config.config.number && strcmp(job->id, id) == 0 &&
            (!newest || job->seq > newest->seq))
            newest = job;
    }
    return newest;
}

static bool hex_parameter(const json_t *params, size_t i, uint32_t *out)
{
    const char *text = json_string_value(json_array_get(params, i));

    return text && hex_decode_u32(text, strlen(text), out);
}

/* The share behind a recorded mining.submit. */
static bool read_share(const struct side *s, const json_t *params, struct share *out,
                       const struct job **job)
{
    const char *id = json_string_value(json_array_get(params, 1));
    const char *extranonce2 = json_string_value(json_array_get(params, 2));
    uint32_t bits = 0;

    *job = id ? find_job(s, id) : NULL;
    if (!*job || !extranonce2 || strlen(extranonce2) != 2 * (*job)->extranonce2_size)
        return false;
    *out = (struct share){.job_seq = (*job)->seq, .session = (*job)->session};
    if (!hex_decode(extranonce2, strlen(extranonce2), out->extranonce2) ||
        !hex_parameter(params, 3, &out->ntime) || !hex_parameter(params, 4, &out->nonce) ||
        (json_array_size(params) > 5 && !hex_parameter(params, 5, &bits)))
        return false;
    out->version = ((*job)->version & ~(*job)->agreed_mask) | bits;
    if (json_array_size(params) <= 5)
        out->version = (*job)->version;
    return true;
}

/* A recorded submit is what a worker found: it is given to the session, unless this was one that is
 * sent again and the session has said it by itself. */
static void find_again(struct replay *r, uint32_t pool, const char *line, size_t len)
{
    struct side *s = &r->side[pool];
    size_t waiting;
    const char *said = session_output(s->session, &waiting);
    json_t *root;
    struct share share;
    const struct job *job;

    if (!memmem(line, len, "mining.submit", 13) || (waiting >= len && memcmp(said, line, len) == 0))
        return;
    root = json_loadb(line, len, 0, NULL);
    if (read_share(s, json_object_get(root, "params"), &share, &job)) {
        share.found_ns = r->now_ns;
        session_submit(s->session, &share, job, r->now_ns, false, NULL, NULL);
        take_events(r, pool);
    }
    json_decref(root);
}

static void on_sent(struct replay *r, uint32_t pool, const char *line, size_t len)
{
    struct side *s = &r->side[pool];
    size_t waiting, said_len;
    const char *said, *newline;

    find_again(r, pool, line, len);
    said = session_output(s->session, &waiting);
    newline = waiting > 0 ? memchr(said, '\n', waiting) : NULL;
    said_len = newline ? (size_t)(newline + 1 - said) : waiting;
    r->report->pool[pool].lines_said++;
    if (said_len == len && memcmp(said, line, len) == 0) {
        session_sent(s->session, len);
        return;
    }
    if (said_len == 0) {
        differ(r, pool, "was said then, and now is not", line, len);
        return;
    }
    differ(r, pool, "is said now", said, said_len);
    session_sent(s->session, said_len);
}

/* ---- records ---- */

static void end_session(struct replay *r, uint32_t pool)
{
    struct side *s = &r->side[pool];
    struct replay_pool *p = &r->report->pool[pool];
    size_t waiting;

    if (!s->session)
        return;
    const char *said = session_output(s->session, &waiting);
    const struct session_info *info = session_info(s->session);

    /* What waited when the connection broke was never sent. */
    if (waiting > 0 && !info->dropped)
        tell(r, pool, "something was still to be said");
    (void)said;
    p->bad_lines += info->bad_lines;
    p->refused_values += info->refused_values;
    p->refused_jobs += info->refused_jobs;
    session_free(s->session);
    s->session = NULL;
    transcript_config_clear(&s->config);
}

static enum err begin_session(struct replay *r, uint32_t pool,
                              const struct transcript_record *record, char *why, size_t cap)
{
    struct side *s = &r->side[pool];
    struct transcript_config config;
    struct ledger_entry entry;
    char what[200];
    enum err e;

    if (!transcript_config_read(record, &config, what, sizeof what)) {
        snprintf(why, cap, "line %" PRIu64 ": %s", r->line, what);
        return ERR_SYNTAX;
    }
    end_session(r, pool);
    s->config = config;
    if (!s->ledger) {
        if (ledger_new(&s->ledger) != ERR_OK)
            return ERR_NOMEM;
        job_table_init(&s->jobs);
    }
    while (ledger_expire(s->ledger, r->now_ns - config.config.verdict_ns, &entry))
        tell(r, pool, "lost: no answer in time");
    s->config.config.redirect_host = s->config.redirect_host;
    e = session_new(&s->config.config, s->ledger, r->now_ns, &s->session);
    if (e != ERR_OK) {
        snprintf(why, cap, "line %" PRIu64 ": a session that cannot begin: %s", r->line,
                 err_text(e));
        return e;
    }
    s->resume_due = true;
    r->report->pool[pool].sessions++;
    take_events(r, pool);
    return ERR_OK;
}

static enum err play(struct replay *r, const struct transcript_record *record, char *why,
                     size_t cap)
{
    uint32_t pool = record->pool;
    struct side *s;

    if (pool >= REPLAY_POOLS_MAX) {
        snprintf(why, cap, "line %" PRIu64 ": more than %d pools", r->line, REPLAY_POOLS_MAX);
        return ERR_LIMIT;
    }
    s = &r->side[pool];
    r->now_ns = ZERO_NS + record->at_ns;
    r->report->records++;
    r->report->pool[pool].seen = true;
    if (record->kind == TRANSCRIPT_BEGIN)
        return begin_session(r, pool, record, why, cap);
    if (!s->session) {
        snprintf(why, cap, "line %" PRIu64 ": nothing has begun there", r->line);
        return ERR_SYNTAX;
    }
    switch (record->kind) {
    case TRANSCRIPT_SENT:
        on_sent(r, pool, record->bytes, record->len);
        break;
    case TRANSCRIPT_RECEIVED:
        r->report->pool[pool].bytes_heard += record->len;
        session_feed(s->session, (const uint8_t *)record->bytes, record->len, r->now_ns);
        take_events(r, pool);
        break;
    case TRANSCRIPT_TICK:
        session_tick(s->session, r->now_ns);
        take_events(r, pool);
        break;
    case TRANSCRIPT_END:
        tell(r, pool, record->bytes);
        end_session(r, pool);
        break;
    case TRANSCRIPT_BEGIN:
        break;
    }
    return ERR_OK;
}

enum err replay_run(FILE *file, void (*say)(double seconds, uint32_t pool, const char *text),
                    struct replay_report *out, char *why, size_t cap)
{
    struct replay *r = calloc(1, sizeof *r);
    struct transcript_reader reader = {0};
    bool end = false;
    enum err e;

    memset(out, 0, sizeof *out);
    if (!r) {
        snprintf(why, cap, "%s", err_text(ERR_NOMEM));
        return ERR_NOMEM;
    }
    r->report = out;
    r->say = say;
    r->now_ns = ZERO_NS;
    e = transcript_reader_init(&reader, file, why, cap);
    while (e == ERR_OK && (e = transcript_read(&reader, &end, why, cap)) == ERR_OK && !end) {
        r->line = reader.line;
        e = play(r, &reader.record, why, cap);
    }
    transcript_reader_clear(&reader);
    out->seconds = (double)(r->now_ns - ZERO_NS) * 1e-9;
    for (uint32_t i = 0; i < REPLAY_POOLS_MAX; i++) {
        struct side *s = &r->side[i];

        end_session(r, i);
        if (!s->ledger)
            continue;
        out->pool[i].counts = *ledger_counts(s->ledger);
        ledger_free(s->ledger);
        job_table_clear(&s->jobs);
    }
    free(r);
    return e;
}
