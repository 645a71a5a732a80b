/* probe_answers.c - what a pool says to a probe, written down. */
#include "app/probe_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/inert.h"

static char *ping_line(void)
{
    return probe_line(
        json_pack("{s:i,s:s,s:[]}", "id", PROBE_PING, "method", "mining.ping", "params"));
}

void probe_settle_answer(struct probe_answer *a, const struct message *m, bool yes)
{
    if (a->state != PROBE_ASKED)
        return;
    a->latency_ns = clock_mono_ns() - a->sent_ns;
    a->state = yes ? PROBE_YES : PROBE_NO;
    snprintf(a->text, sizeof a->text, "%s",
             yes                 ? ""
             : m->reason_text[0] ? m->reason_text
             : m->ok             ? "answered false"
                                 : reject_reason_text(m->reason));
}

static void copy_flag(char out[16], json_t *result, const char *name)
{
    json_t *value = json_object_get(result, name);

    if (json_is_boolean(value))
        snprintf(out, 16, "%s", json_is_true(value) ? "true" : "false");
    else
        snprintf(out, 16, "%s", value ? "odd" : "absent");
}

static void on_configured(struct probe *p, const struct message *m)
{
    struct probe_report *r = &p->report;

    probe_settle_answer(&r->answer[PROBE_CONFIGURE], m, m->ok && json_is_object(m->result));
    if (r->answer[PROBE_CONFIGURE].state != PROBE_YES)
        return;
    r->version_rolling = message_configure_mask(m->result, &r->mask);
    p->mask = r->mask;
    copy_flag(r->minimum_difficulty, m->result, "minimum-difficulty");
    copy_flag(r->subscribe_extranonce, m->result, "subscribe-extranonce");
}

static void take_job(struct probe *p, json_t *params)
{
    const struct job_parts circumstances = {
        .agreed_mask = p->mask,
        .submit_version = p->report.version_rolling,
        .difficulty = p->difficulty,
        .session = 1,
        .received_ns = clock_mono_ns(),
    };
    struct job *job;
    char why[PROBE_TEXT_MAX + 1];

    if (message_notify(params, &p->extranonce, &circumstances, &job, why, sizeof why) != ERR_OK) {
        p->report.refused++;
        probe_note(p, "a job that cannot be used: ", why);
        return;
    }
    job_free(p->job);
    p->job = job;
    if (p->stage == STAGE_SHARES)
        probe_shares_job(p);
    if (++p->report.jobs > 1)
        return;
    p->report.first_job_ns = clock_mono_ns() - p->ready_ns;
    if (job_copy(job, &p->report.job) != ERR_OK)
        probe_finish(p, EXIT_CODE_NO_DEVICE, err_text(ERR_NOMEM));
}

static void on_subscribed(struct probe *p, const struct message *m)
{
    struct probe_report *r = &p->report;
    char why[PROBE_TEXT_MAX + 1], words[CONDUIT_WHY_MAX + 1];
    bool ok = m->ok && message_subscribe_result(m->result, &r->extranonce, r->session_id, why,
                                                sizeof why) == ERR_OK;

    if (m->ok && !ok)
        probe_note(p, "subscribe: ", why);
    probe_settle_answer(&r->answer[PROBE_SUBSCRIBE], m, ok);
    if (!ok) {
        snprintf(words, sizeof words, "the pool refuses mining.subscribe: %s",
                 m->ok ? why : r->answer[PROBE_SUBSCRIBE].text);
        probe_finish(p, EXIT_CODE_NO_JOB, words);
        return;
    }
    r->subscribed = true;
    p->extranonce = r->extranonce;
    inert_copy(r->session_id, sizeof r->session_id, r->session_id, strlen(r->session_id));
    probe_ask(
        p, PROBE_AUTHORIZE,
        message_write_authorize(PROBE_AUTHORIZE, p->config.pool->user, p->config.pool->password));
    probe_set_tick(p, p->config.timeout_ns);
    if (p->early)
        take_job(p, p->early);
    json_decref(p->early);
    p->early = NULL;
}

static void on_authorized(struct probe *p, const struct message *m)
{
    struct probe_report *r = &p->report;
    char words[CONDUIT_WHY_MAX + 1];

    probe_settle_answer(&r->answer[PROBE_AUTHORIZE], m, m->result_true);
    if (r->answer[PROBE_AUTHORIZE].state != PROBE_YES) {
        snprintf(words, sizeof words, "the pool refuses the user: %s",
                 r->answer[PROBE_AUTHORIZE].text);
        probe_finish(p, EXIT_CODE_UNAUTHORIZED, words);
        return;
    }
    probe_ask(p, PROBE_EXTRANONCE_SUBSCRIBE,
              message_write_extranonce_subscribe(PROBE_EXTRANONCE_SUBSCRIBE));
    probe_ask(p, PROBE_SUGGEST_DIFFICULTY,
              message_write_suggest_difficulty(PROBE_SUGGEST_DIFFICULTY, r->suggested));
    probe_ask(p, PROBE_PING, ping_line());
    probe_set_tick(p, p->config.timeout_ns);
}

static bool same_extranonce1(const struct message_extranonce *a, const struct message_extranonce *b)
{
    return a->extranonce1_size == b->extranonce1_size &&
           memcmp(a->extranonce1, b->extranonce1, a->extranonce1_size) == 0;
}

/* The answer to the second connection's subscribe. */
static void on_resumed(struct probe *p, const struct message *m)
{
    struct message_extranonce extranonce;
    char session_id[MESSAGE_SESSION_ID_MAX + 1], why[PROBE_TEXT_MAX + 1];
    bool ok = m->ok && message_subscribe_result(m->result, &extranonce, session_id, why,
                                                sizeof why) == ERR_OK;
    bool same = ok && (same_extranonce1(&extranonce, &p->report.extranonce) ||
                       same_extranonce1(&extranonce, &p->extranonce));

    probe_settle_answer(&p->report.resume, m, same);
    if (ok && !same)
        snprintf(p->report.resume.text, sizeof p->report.resume.text, "another extranonce1");
    probe_finish(p, EXIT_CODE_DONE, "");
}

static void on_reply(struct probe *p, const struct message *m)
{
    if (!m->has_id)
        return;
    if (p->stage == STAGE_RESUME) {
        if (m->id == PROBE_SUBSCRIBE)
            on_resumed(p, m);
        return;
    }
    switch (m->id) {
    case PROBE_CONFIGURE:
        on_configured(p, m);
        break;
    case PROBE_SUBSCRIBE:
        on_subscribed(p, m);
        break;
    case PROBE_AUTHORIZE:
        on_authorized(p, m);
        break;
    case PROBE_EXTRANONCE_SUBSCRIBE:
    case PROBE_SUGGEST_DIFFICULTY:
    case PROBE_PING:
        probe_settle_answer(&p->report.answer[m->id], m, m->ok);
        break;
    default:
        probe_shares_reply(p, m);
    }
}

static void on_difficulty(struct probe *p, const struct message *m)
{
    struct probe_report *r = &p->report;
    json_t *number = json_array_get(json_object_get(m->root, "params"), 0);

    p->difficulty = m->difficulty;
    if (r->difficulties < PROBE_FORMS_MAX) {
        char *text = json_dumps(number, JSON_ENCODE_ANY | JSON_REAL_PRECISION(12));

        snprintf(r->form[r->difficulties].text, sizeof r->form[0].text, "%s",
                 text ? text : "unknown");
        free(text);
        r->form[r->difficulties].value = m->difficulty;
        r->form[r->difficulties].before_job = r->jobs == 0;
    }
    r->difficulties++;
}

void probe_heard(struct probe *p, const struct message *m)
{
    char why[PROBE_TEXT_MAX + 1];
    struct message_extranonce extranonce;

    switch (m->kind) {
    case MESSAGE_REPLY:
        on_reply(p, m);
        break;
    case MESSAGE_NOTIFY:
        if (p->stage == STAGE_RESUME)
            break;
        if (p->report.subscribed) {
            take_job(p, m->params);
            break;
        }
        json_decref(p->early);
        p->early = json_incref(m->params);
        probe_note(p, "", "a job came before the subscribe answer");
        break;
    case MESSAGE_SET_DIFFICULTY:
        if (p->stage != STAGE_RESUME)
            on_difficulty(p, m);
        break;
    case MESSAGE_SET_EXTRANONCE:
        if (p->stage == STAGE_RESUME)
            break;
        if (message_set_extranonce(m->params, &extranonce, why, sizeof why) == ERR_OK)
            p->extranonce = extranonce;
        probe_note(p, "", "the extranonce was changed meanwhile");
        break;
    case MESSAGE_SET_VERSION_MASK:
        if (p->stage != STAGE_RESUME)
            p->mask = m->version_mask;
        probe_note(p, "", "the version mask was changed meanwhile");
        break;
    case MESSAGE_RECONNECT:
        probe_note(p, "client.reconnect asked for, to ", m->host[0] ? m->host : "the same host");
        break;
    case MESSAGE_SHOW_MESSAGE:
        probe_note(p, "says: ", m->text);
        break;
    case MESSAGE_GET_VERSION:
        if (m->raw_id)
            probe_say(p, message_write_version(m->raw_id, p->config.user_agent));
        break;
    case MESSAGE_PING:
        if (m->raw_id)
            probe_say(p, message_write_pong(m->raw_id));
        break;
    case MESSAGE_UNKNOWN_METHOD:
        probe_note(p, "a method that is not known: ", m->text);
        if (m->raw_id)
            probe_say(p, message_write_unknown_method(m->raw_id));
        break;
    }
}
