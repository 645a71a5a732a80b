/* random_miner.c - the miner of a random session. */
#include "tests/random_miner.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hash/sha256.h"

static struct cursor *cursor_for(struct world *w, const struct job *job)
{
    struct cursor *oldest = &w->cursors[0];

    for (size_t i = 0; i < RANDOM_CURSORS; i++) {
        if (w->cursors[i].used != 0 && memcmp(w->cursors[i].identity, job->identity, 32) == 0) {
            search_remask(&w->cursors[i].search, job->version, job->version_mask, 4);
            return &w->cursors[i];
        }
        if (w->cursors[i].used < oldest->used)
            oldest = &w->cursors[i];
    }
    memcpy(oldest->identity, job->identity, 32);
    search_init(&oldest->search, job, 4);
    return oldest;
}

void random_miner_take(struct world *w, struct job *job)
{
    const struct referee_view view = {
        .id = job->id,
        .version = job->version,
        .rolled = job->version_mask,
        .ntime = job->ntime,
        .difficulty = job->difficulty,
        .extranonce1_size = job->extranonce1_size,
        .extranonce2_size = job->extranonce2_size,
        .sixth = job->submit_version,
    };
    struct job **slot = &w->table[++w->seq % RANDOM_TABLE];

    random_world_check(w, referee_knows(w->referee, job->generation, &view),
                       "another job than the pool gave");

    job->seq = w->seq;
    job_free(*slot);
    *slot = job;
    w->cursor = cursor_for(w, job);
    w->cursor->used = w->seq;
    work_template_unref(w->template);
    random_world_check(w, work_template_new(job, &w->template) == ERR_OK, "no template");
}

struct job *random_miner_job(struct world *w, uint64_t seq)
{
    struct job *job = w->table[seq % RANDOM_TABLE];

    return job != NULL && job->seq == seq ? job : NULL;
}

static void give_back(struct world *w, size_t worker)
{
    struct work *work = &w->work[worker];

    w->busy[worker] = false;
    for (size_t i = 0; i < RANDOM_CURSORS; i++)
        if (work->unit.nonce_count > 0 && w->cursors[i].used != 0 &&
            memcmp(w->cursors[i].identity, work->identity, 32) == 0)
            search_return(&w->cursors[i].search, &work->unit);
}

/* A few nonces of a worker's unit; what it finds is handed in later. It may go on for a while with
 * work that is no longer the newest. */
void random_miner_mine(struct world *w)
{
    size_t worker = (size_t)random_world_below(w, RANDOM_WORKERS);
    struct work *work = &w->work[worker];

    if (w->busy[worker] && (work->unit.nonce_count == 0 || random_world_chance(w, 60)))
        give_back(w, worker);
    if (!w->busy[worker]) {
        struct search_unit unit;

        if (w->template == NULL || !search_next(&w->cursor->search, &unit))
            return;
        work_build(w->template, &unit, work);
        w->busy[worker] = true;
    }
    for (uint64_t tries = random_world_below(w, 6); tries > 0 && work->unit.nonce_count > 0;
         tries--) {
        uint32_t nonce = work->unit.first_nonce;

        for (uint32_t mid = 0; mid < work->unit.versions; mid++) {
            struct share share;

            if (work_check(work, nonce, mid, &share) != WORK_SHARE || w->held_count == RANDOM_HELD)
                continue;
            share.found_ns = w->now_ns;
            w->held[w->held_count++] = share;
        }
        work->unit.first_nonce++;
        work->unit.nonce_count--;
    }
}

/* ---- shares ---- */

static void hand_in(struct world *w, struct share share, bool twice)
{
    struct job *job = random_miner_job(w, share.job_seq);

    if (job == NULL) { /* fallen out of the table: its owner counts it */
        ledger_stale(w->ledger);
        w->found++;
        w->stale++;
        return;
    }

    double difficulty = 0;
    enum session_submit_result result =
        session_submit(w->session, &share, job, w->now_ns, false, NULL, &difficulty);
    bool may = job->session == w->config.number &&
               referee_may_send(w->referee, job->generation, share.version, difficulty, w->now_ns);
    size_t lines = random_world_output(w, false);

    switch (result) {
    case SESSION_SUBMIT_SENT:
        random_world_check(w, may, "sent though it must not");
        random_world_check(w, !twice, "sent twice");
        random_world_check(w, lines == 1, "sent without a line");
        w->sent++;
        w->found++;
        w->pending++;
        w->sent_share = share;
        w->has_sent_share = true;
        break;
    case SESSION_SUBMIT_STALE:
        random_world_check(w, !may, "stale though it may be sent");
        w->stale++;
        w->found++;
        break;
    case SESSION_SUBMIT_DUPLICATE:
        random_world_check(w, twice, "taken for a duplicate");
        w->duplicate++;
        break;
    case SESSION_SUBMIT_WRONG:
        fail_msg("step %" PRIu64 ": a good share taken for wrong", w->step);
        break;
    case SESSION_SUBMIT_FULL:
        w->full++;
        w->found++;
        break;
    }
    random_world_check(w, (result == SESSION_SUBMIT_SENT) == (lines == 1),
                       "a line for a share not sent");
}

void random_miner_hand_in(struct world *w)
{
    for (uint64_t n = random_world_below(w, 4); n > 0 && w->held_count > 0; n--) {
        size_t place = random_world_chance(w, 70) ? w->held_count - 1
                                                  : (size_t)random_world_below(w, w->held_count);
        struct share share = w->held[place];

        memmove(&w->held[place], &w->held[place + 1],
                (--w->held_count - place) * sizeof w->held[0]);
        hand_in(w, share, false);
        if (random_world_chance(w, 2) && w->has_sent_share)
            hand_in(w, w->sent_share, true);
    }
}

/* A share spoiled by a fault: a bit of its nonce, version, ntime or extranonce2. */
void random_miner_spoil(struct world *w)
{
    if (w->held_count == 0)
        return;

    struct share share = w->held[random_world_below(w, w->held_count)];
    struct job *job = random_miner_job(w, share.job_seq);
    uint8_t header[80], hash[32];

    if (job == NULL)
        return;
    do {
        switch (random_world_below(w, 4)) {
        case 0:
            share.nonce ^= 1u << random_world_below(w, 32);
            break;
        case 1:
            share.version ^= 1u << random_world_below(w, 32);
            break;
        case 2:
            share.ntime ^= 1u << random_world_below(w, 32);
            break;
        default:
            share.extranonce2[random_world_below(w, 16)] ^=
                (uint8_t)(1 + random_world_below(w, 255));
            break;
        }
        job_header(job, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);
    } while (target_meets(hash, &job->target));
    random_world_check(w,
                       session_submit(w->session, &share, job, w->now_ns, false, NULL, NULL) ==
                           SESSION_SUBMIT_WRONG,
                       "a spoiled share was not found out");
    random_world_check(w, random_world_output(w, false) == 0, "a spoiled share was sent");
    w->wrong++;
}
