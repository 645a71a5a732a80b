/* session_shares.c - the shares of a session: submits on their way out, verdicts on their way in.
 */
#include "stratum/session_state.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "hash/sha256.h"

/* The header is rebuilt from the job's own bytes: nothing that a worker computed is trusted. */
static void rebuild(const struct share *share, const struct job *job, uint8_t hash[32])
{
    uint8_t header[80];

    job_header(job, share->extranonce2, share->version, share->ntime, share->nonce, header);
    sha256d(header, sizeof header, hash);
}

static char *write_submit(const struct session *s, uint64_t id, const struct share *share,
                          const struct job *job)
{
    const struct message_submit submit = {
        .user = s->config.user,
        .job_id = job->id,
        .extranonce2 = share->extranonce2,
        .extranonce2_size = job->extranonce2_size,
        .ntime = share->ntime,
        .nonce = share->nonce,
        .version = s->submit_version,
        .version_bits = share->version & s->pool_mask,
    };

    return message_write_submit(id, &submit);
}

/* The ledger's last places are kept for shares that are blocks; no limit holds those back. */
static bool may_go(const struct session *s, const struct job *job, const uint8_t hash[32],
                   bool over_limit)
{
    bool block = job->network_known && target_meets(hash, &job->network);
    uint64_t places = block ? LEDGER_PENDING_MAX : LEDGER_PENDING_MAX - SESSION_BLOCK_ROOM;

    return (block || !over_limit) && ledger_counts(s->ledger)->pending < places &&
           session_queue_waiting(s) <= SESSION_OUTPUT_MAX;
}

enum session_submit_result session_submit(struct session *s, const struct share *share,
                                          const struct job *job, int64_t now_ns, bool over_limit,
                                          uint8_t *hash, double *share_difficulty)
{
    struct ledger_entry entry = {.share = *share, .difficulty = job->difficulty, .sent_ns = now_ns};
    uint8_t header_hash[32];
    struct target as_number;

    assert(share->job_seq == job->seq && share->session == job->session);
    s->now_ns = now_ns;
    rebuild(share, job, header_hash);
    if (!target_meets(header_hash, &job->target))
        return SESSION_SUBMIT_WRONG;
    target_from_hash(header_hash, &as_number);
    entry.share_difficulty = target_difficulty(&as_number);
    if (hash != NULL)
        memcpy(hash, header_hash, sizeof header_hash);
    if (share_difficulty != NULL)
        *share_difficulty = entry.share_difficulty;

    if (job->session != s->config.number || session_jobs_void(s, job, now_ns) ||
        !session_jobs_version_allowed(s, job, share->version) ||
        !target_meets(header_hash, session_jobs_target(s, job))) {
        ledger_stale(s->ledger);
        return SESSION_SUBMIT_STALE;
    }
    if (ledger_seen(s->ledger, header_hash))
        return SESSION_SUBMIT_DUPLICATE;
    if (!may_go(s, job, header_hash, over_limit)) {
        ledger_throttled(s->ledger);
        return SESSION_SUBMIT_FULL;
    }
    entry.id = ledger_next_id(s->ledger);
    entry.version_in_mask = s->submit_version && (job->version & s->pool_mask) != 0;
    if (!session_queue_line(s, write_submit(s, entry.id, share, job))) {
        ledger_throttled(s->ledger);
        return SESSION_SUBMIT_FULL;
    }
    ledger_send(s->ledger, &entry); /* has room, as seen above */
    return SESSION_SUBMIT_SENT;
}

bool session_resubmit(struct session *s, const struct ledger_entry *entry, const struct job *job,
                      int64_t now_ns)
{
    const struct message_extranonce *ours = &s->info.extranonce;
    uint8_t hash[32];

    assert(entry->share.job_seq == job->seq && job->session != s->config.number);
    s->now_ns = now_ns;
    if (job->upstream != s->config.upstream || session_jobs_void(s, job, now_ns) ||
        job->extranonce1_size != ours->extranonce1_size ||
        memcmp(job->coinbase + job->extranonce1_offset, ours->extranonce1,
               ours->extranonce1_size) != 0 ||
        job->extranonce2_size != ours->extranonce2_size ||
        !session_jobs_version_allowed(s, job, entry->share.version) ||
        session_queue_waiting(s) > SESSION_OUTPUT_MAX)
        return false;

    rebuild(&entry->share, job, hash);
    if (!target_meets(hash, session_jobs_target(s, job)))
        return false;

    uint64_t id = ledger_next_id(s->ledger);

    if (!ledger_resend(s->ledger, entry->id, id, now_ns))
        return false;
    /* Without memory for it the session is dropped, and the share is pending as before. */
    session_queue_line(s, write_submit(s, id, &entry->share, job));
    return true;
}

/* Rule 6: pools differ where the job's own version has bits inside the mask. A share that was under
 * way when the mask changed proves nothing. */
static bool proves_version_refused(const struct session *s, const struct ledger_entry *entry,
                                   enum reject_reason reason)
{
    if (!s->submit_version || entry->sent_ns <= s->mask_changed_ns)
        return false;
    return reason == REJECT_VERSION ||
           (entry->version_in_mask && (reason == REJECT_LOW_DIFFICULTY || reason == REJECT_OTHER));
}

/* A pool may forget a login without closing: one more try, and if shares sent after that fare no
 * better, the session is over. */
static void on_unauthorized(struct session *s, const struct ledger_entry *entry)
{
    if (s->reauthorized) {
        if (entry->sent_ns > s->reauthorize_until_ns)
            session_queue_drop(s, SESSION_DROP_UNAUTHORIZED,
                               "shares are refused as unauthorised, even after a second login");
        return;
    }
    s->reauthorized = true;
    s->reauthorize_until_ns = s->now_ns + s->config.handshake_ns;
    s->reauthorize_id = ledger_next_id(s->ledger);
    session_queue_note(s, "a share was refused as unauthorised: logging in again");
    session_queue_line(
        s, message_write_authorize(s->reauthorize_id, s->config.user, s->config.password));
}

void session_shares_reply(struct session *s, const struct message *m)
{
    struct ledger_entry entry;

    if (!ledger_resolve(s->ledger, m->has_id ? m->id : 0, m->result_true, m->reason, true, &entry))
        return;

    bool accepted = m->result_true || (entry.resubmitted && m->reason == REJECT_DUPLICATE);
    struct session_event *event = session_queue_add(s, SESSION_EVENT_VERDICT);

    if (event == NULL)
        return;
    event->entry = entry;
    event->accepted = accepted;
    event->reason = m->reason;
    event->latency_ns = s->now_ns - entry.sent_ns;
    snprintf(event->text, sizeof event->text, "%s", m->reason_text);
    if (accepted)
        return;
    if (proves_version_refused(s, &entry, m->reason))
        session_jobs_fall_back(s, m->reason);
    if (m->reason == REJECT_UNAUTHORIZED)
        on_unauthorized(s, &entry);
}

void session_shares_expire(struct session *s)
{
    struct ledger_entry entry;

    while (ledger_expire(s->ledger, s->now_ns - s->config.verdict_ns + 1, &entry)) {
        struct session_event *event = session_queue_add(s, SESSION_EVENT_LOST);

        if (event != NULL)
            event->entry = entry;
    }
}
