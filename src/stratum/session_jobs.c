/* session_jobs.c - the jobs of a session: what they are made from, and which of them are void. */
#include "stratum/session_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

#define WHY_MAX 200

/* Gives out a copy of the current job. */
static void publish(struct session *s)
{
    struct job *copy;

    if (s->current == NULL || !s->info.authorized)
        return;
    if (job_copy(s->current, &copy) != ERR_OK) {
        session_queue_drop(s, SESSION_DROP_NOMEM, "out of memory");
        return;
    }
    session_queue_job(s, copy);
}

/* Whether the pool would judge shares of that earlier job otherwise now: its id stands for other
 * content, or for a higher difficulty. */
static bool supersedes(const struct job *job, const struct session_known_job *known)
{
    return known->generation != 0 && strcmp(known->id, job->id) == 0 &&
           (memcmp(known->identity, job->identity, sizeof job->identity) != 0 ||
            target_compare(&job->target, &known->target) < 0);
}

/* Numbers the current job and remembers it. The oldest one remembered falls out, and is void. */
static void number_current(struct session *s)
{
    struct job *job = s->current;
    uint64_t generation = ++s->generation;
    struct session_known_job *known = &s->known[generation % SESSION_JOBS_MAX];

    for (size_t i = 0; i < SESSION_JOBS_MAX; i++)
        if (supersedes(job, &s->known[i]))
            ledger_bar_resend(s->ledger);
    job->generation = generation;
    if (job->clean)
        s->valid_from = generation;
    else if (generation >= SESSION_JOBS_MAX && s->valid_from <= generation - SESSION_JOBS_MAX)
        s->valid_from = generation - SESSION_JOBS_MAX + 1;
    known->generation = generation;
    memcpy(known->id, job->id, sizeof known->id);
    memcpy(known->identity, job->identity, sizeof known->identity);
    known->target = job->target;
}

static void apply_mask(const struct session *s, struct job *job)
{
    job_set_mask(job, s->pool_mask, s->submit_version);
    job->version_mask &= s->config.version_mask;
}

/* The longest submit that this job can need must be one that pools take. */
static enum err check_submit_length(const struct session *s, const struct job *job)
{
    static const uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
    const struct message_submit submit = {.user = s->config.user,
                                          .job_id = job->id,
                                          .extranonce2 = extranonce2,
                                          .extranonce2_size = job->extranonce2_size,
                                          .version = true};
    char *line = message_write_submit(INT64_MAX, &submit);
    enum err e = ERR_NOMEM;

    if (line != NULL)
        e = strlen(line) <= MESSAGE_LINE_MAX ? ERR_OK : ERR_LIMIT;
    free(line);
    return e;
}

static void accept_notify(struct session *s, json_t *params, double difficulty,
                          const struct message_extranonce *extranonce, int64_t received_ns)
{
    const struct job_parts circumstances = {
        .difficulty = difficulty > 0 ? difficulty : 1.0, /* the field's convention */
        .session = s->config.number,
        .upstream = s->config.upstream,
        .received_ns = received_ns,
    };
    char why[WHY_MAX];
    struct job *job;
    enum err e = message_notify(params, extranonce, &circumstances, &job, why, sizeof why);

    if (e == ERR_OK) {
        e = check_submit_length(s, job);
        if (e != ERR_OK) {
            job_free(job);
            snprintf(why, sizeof why, "job: an id too long to submit");
        }
    }
    if (e == ERR_NOMEM) {
        session_queue_drop(s, SESSION_DROP_NOMEM, "out of memory");
        return;
    }
    if (e != ERR_OK) {
        s->info.refused_jobs++;
        session_queue_note(s, "refused: %s", why);
        return;
    }
    if (s->current != NULL && memcmp(s->current->prevhash, job->prevhash, 32) != 0)
        job->clean = true;
    apply_mask(s, job);
    job_free(s->current);
    s->current = job;
    s->info.jobs++;
    s->info.last_job_ns = received_ns;
    number_current(s);
    publish(s);
}

/* Before the subscribe answer no coinbase can be made: the last few notifies are kept. */
static void keep_notify(struct session *s, json_t *params)
{
    if (s->early_count == SESSION_EARLY_MAX) {
        json_decref(s->early[0].params);
        s->early_count--;
        memmove(&s->early[0], &s->early[1], s->early_count * sizeof s->early[0]);
    }
    s->early[s->early_count++] = (struct session_early){
        .params = json_incref(params),
        .difficulty = s->info.difficulty,
        .has_extranonce = s->has_early_extranonce,
        .extranonce = s->early_extranonce,
        .received_ns = s->now_ns,
    };
}

void session_jobs_notify(struct session *s, json_t *params)
{
    if (s->info.subscribed)
        accept_notify(s, params, s->info.difficulty, &s->info.extranonce, s->now_ns);
    else
        keep_notify(s, params);
}

void session_jobs_difficulty(struct session *s, double difficulty)
{
    if (difficulty == s->info.difficulty)
        return;
    s->info.difficulty = difficulty;
    session_queue_difficulty(s, difficulty);
}

void session_jobs_extranonce(struct session *s, json_t *params)
{
    struct message_extranonce extranonce;
    char why[WHY_MAX];

    if (message_set_extranonce(params, &extranonce, why, sizeof why) != ERR_OK) {
        s->info.refused_values++;
        session_queue_note(s, "refused: %s", why);
    } else if (s->info.subscribed) {
        s->info.extranonce = extranonce;
    } else {
        s->early_extranonce = extranonce;
        s->has_early_extranonce = true;
    }
}

void session_jobs_subscribed(struct session *s)
{
    struct message_extranonce answered = s->info.extranonce;

    for (size_t i = 0; i < s->early_count; i++) {
        struct session_early *early = &s->early[i];

        if (!s->info.dropped)
            accept_notify(s, early->params, early->difficulty,
                          early->has_extranonce ? &early->extranonce : &answered,
                          early->received_ns);
        json_decref(early->params);
    }
    s->early_count = 0;
    if (s->has_early_extranonce)
        s->info.extranonce = s->early_extranonce;
}

void session_jobs_authorized(struct session *s)
{
    publish(s);
}

/* ---- version masks ---- */

static void put_mask(struct session *s, bool agreed, uint32_t pool_mask)
{
    s->submit_version = agreed;
    s->pool_mask = pool_mask;
    s->info.agreed_mask = pool_mask & s->config.version_mask;
    s->mask_changed_ns = s->now_ns;
    if (s->current == NULL)
        return;
    apply_mask(s, s->current);
    s->current->clean = false;
    number_current(s);
    publish(s);
}

void session_jobs_mask(struct session *s, bool agreed, uint32_t pool_mask)
{
    if (s->info.version_fallback || !s->config.configure || s->config.version_mask == 0)
        return;
    if (s->submit_version != agreed || s->pool_mask != pool_mask)
        put_mask(s, agreed, pool_mask);
}

void session_jobs_fall_back(struct session *s, enum reject_reason reason)
{
    s->info.version_fallback = true;
    session_queue_note(s,
                       "version rolling is off for this connection: "
                       "the pool refused a share (%s)",
                       reject_reason_text(reason));
    put_mask(s, false, 0);
}

/* ---- void or not ---- */

static bool same_work(const struct job *a, const struct job *b)
{
    return memcmp(a->identity, b->identity, sizeof a->identity) == 0 && strcmp(a->id, b->id) == 0;
}

/* The newest job with that id: the one by which the pool judges. NULL when it is forgotten. */
static const struct session_known_job *newest_with_id(const struct session *s, const char *id)
{
    for (size_t i = 0; i < SESSION_JOBS_MAX && i < s->generation; i++) {
        const struct session_known_job *known = &s->known[(s->generation - i) % SESSION_JOBS_MAX];

        if (strcmp(known->id, id) == 0)
            return known;
    }
    return NULL;
}

static bool id_taken_over(const struct session *s, const struct job *job)
{
    const struct session_known_job *newest = newest_with_id(s, job->id);

    return newest && memcmp(newest->identity, job->identity, sizeof newest->identity) != 0;
}

const struct target *session_jobs_target(const struct session *s, const struct job *job)
{
    const struct session_known_job *newest = newest_with_id(s, job->id);

    return newest && target_compare(&newest->target, &job->target) < 0 ? &newest->target
                                                                       : &job->target;
}

bool session_jobs_void(const struct session *s, const struct job *job, int64_t now_ns)
{
    if (s->info.dropped || !s->info.authorized || s->current == NULL)
        return true;
    if (job->session == s->config.number &&
        (job->generation < s->valid_from || job->generation > s->generation))
        return true;
    if (same_work(job, s->current))
        return false;
    return memcmp(job->prevhash, s->current->prevhash, 32) != 0 || id_taken_over(s, job) ||
           now_ns - job->received_ns > SESSION_JOB_AGE_S * CLOCK_SECOND;
}

bool session_jobs_version_allowed(const struct session *s, const struct job *job, uint32_t version)
{
    return ((version ^ job->version) & ~(s->info.agreed_mask & ~job->version)) == 0;
}

void session_jobs_clear(struct session *s)
{
    for (size_t i = 0; i < s->early_count; i++)
        json_decref(s->early[i].params);
    s->early_count = 0;
    job_free(s->current);
    s->current = NULL;
}
