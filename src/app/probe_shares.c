/* probe_shares.c - tries one share of each kind at a pool, and what it says to them. */
#include "app/probe_state.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "chain/search.h"
#include "hash/sha256.h"

#define NO_SUCH_JOB "no-such-job"
#define DAY_S 86400u
#define SEARCH_NS (10 * CLOCK_SECOND)

static struct probe_answer *answer(struct probe *p)
{
    return &p->report.share[p->share];
}

static void try_share(struct probe *p, enum probe_share share);

static void try_next(struct probe *p)
{
    probe_search_free(p->searching);
    p->searching = NULL;
    evtimer_del(p->tick);
    evtimer_del(p->search);
    if (p->share + 1 < PROBE_SHARES)
        try_share(p, p->share + 1);
    else
        probe_next(p);
}

static void skip(struct probe *p, const char *why)
{
    snprintf(answer(p)->text, sizeof answer(p)->text, "%s", why);
    try_next(p);
}

/* A bit that may not be rolled and is not set in the job's version; 0: there is none. */
static uint32_t forbidden_bit(const struct probe *p)
{
    uint32_t mask = p->report.version_rolling ? p->mask : 0;

    for (uint32_t bit = 1; bit < 1u << 29; bit <<= 1)
        if (!(mask & bit) && !(p->job->version & bit))
            return bit;
    return 0;
}

/* Where a share of this kind stands in the job's space; each kind has an extranonce2 of its own. */
static void place(const struct probe *p, uint8_t extranonce2[JOB_EXTRANONCE2_MAX],
                  uint32_t *version, uint32_t *ntime)
{
    search_extranonce2_bytes((uint64_t)p->share + 1, p->job->extranonce2_size, extranonce2);
    *version = p->job->version;
    *ntime = p->job->ntime;
    if (p->share == PROBE_SHARE_NTIME)
        *ntime += DAY_S;
    if (p->share == PROBE_SHARE_VERSION)
        *version |= forbidden_bit(p);
}

static void send_submit(struct probe *p, const struct message_submit *submit)
{
    struct probe_answer *a = answer(p);

    a->state = PROBE_ASKED;
    a->sent_ns = clock_mono_ns();
    probe_say(p, message_write_submit(PROBE_SHARE_ID + (uint64_t)p->share, submit));
    probe_set_tick(p, p->config.timeout_ns);
}

static void send_share(struct probe *p, const char *job_id, uint32_t nonce)
{
    struct message_submit submit = {
        .user = p->config.pool->user,
        .job_id = job_id,
        .extranonce2_size = p->job->extranonce2_size,
        .nonce = nonce,
        .version = p->report.version_rolling || p->share == PROBE_SHARE_VERSION,
    };
    uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
    uint32_t version;

    place(p, extranonce2, &version, &submit.ntime);
    submit.extranonce2 = extranonce2;
    submit.version_bits = version & (p->report.version_rolling ? p->mask : 0);
    if (p->share == PROBE_SHARE_VERSION)
        submit.version_bits |= forbidden_bit(p);
    if (p->share == PROBE_SHARE_GOOD) {
        memcpy(p->good_extranonce2, extranonce2, sizeof extranonce2);
        snprintf(p->good_id, sizeof p->good_id, "%s", job_id);
        p->good = submit;
        p->good.job_id = p->good_id;
        p->good.extranonce2 = p->good_extranonce2;
    }
    send_submit(p, &submit);
}

/* A nonce whose hash does not meet the target: nearly any. */
static void send_low(struct probe *p)
{
    uint8_t extranonce2[JOB_EXTRANONCE2_MAX], header[HEADER_BYTES], hash[32];
    uint32_t version, ntime, nonce = 0;

    place(p, extranonce2, &version, &ntime);
    do {
        job_header(p->job, extranonce2, version, ntime, nonce++, header);
        sha256d(header, sizeof header, hash);
    } while (target_meets(hash, &p->job->target) && nonce < 1000);
    if (nonce == 1000)
        skip(p, "the difficulty is so low that no hash is below it");
    else
        send_share(p, p->job->id, nonce - 1);
}

static void search(struct probe *p)
{
    uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
    uint32_t version, ntime;
    struct target target;
    struct timeval now = {0};
    double difficulty = p->difficulty < p->job->difficulty ? p->difficulty : p->job->difficulty;

    /* A decrease holds at once at ckpool and public-pool. */
    if (target_for_share(difficulty, &target) != ERR_OK)
        target = p->job->target;
    place(p, extranonce2, &version, &ntime);
    p->searching = probe_search_new(p->job, &target, extranonce2, version, ntime);
    p->search_until_ns = clock_mono_ns() + SEARCH_NS;
    if (!p->searching)
        skip(p, "no hasher works here");
    else
        evtimer_add(p->search, &now);
}

static void try_share(struct probe *p, enum probe_share share)
{
    p->share = share;
    switch (share) {
    case PROBE_SHARE_DUPLICATE:
        if (p->report.share[PROBE_SHARE_GOOD].state == PROBE_NOT_ASKED)
            skip(p, "there is no good one to repeat");
        else
            send_submit(p, &p->good);
        break;
    case PROBE_SHARE_LOW:
        send_low(p);
        break;
    case PROBE_SHARE_STALE:
        send_share(p, NO_SUCH_JOB, 0);
        break;
    case PROBE_SHARE_VERSION:
        if (forbidden_bit(p) == 0) {
            skip(p, "the mask allows every bit");
            break;
        }
        search(p);
        break;
    case PROBE_SHARE_GOOD:
    case PROBE_SHARE_NTIME:
        search(p);
        break;
    case PROBE_SHARES:
        break;
    }
}

void probe_shares_begin(struct probe *p)
{
    try_share(p, PROBE_SHARE_GOOD);
}

/* What is searched for is searched anew. */
void probe_shares_job(struct probe *p)
{
    if (!p->searching)
        return;
    probe_search_free(p->searching);
    p->searching = NULL;
    evtimer_del(p->search);
    search(p);
}

void probe_shares_slice(struct probe *p)
{
    struct timeval now = {0};
    uint32_t nonce;

    if (!p->searching)
        return;
    switch (probe_search_slice(p->searching, &nonce)) {
    case PROBE_SEARCH_FOUND:
        probe_search_free(p->searching);
        p->searching = NULL;
        send_share(p, p->job->id, nonce);
        break;
    case PROBE_SEARCH_NOTHING:
        skip(p, "no share was found in the whole range of nonces: the difficulty is too high");
        break;
    case PROBE_SEARCH_MORE:
        if (clock_mono_ns() > p->search_until_ns)
            skip(p, "no share was found within 10 s: the difficulty is too high");
        else
            evtimer_add(p->search, &now);
    }
}

void probe_shares_reply(struct probe *p, const struct message *m)
{
    if (p->stage != STAGE_SHARES || m->id < PROBE_SHARE_ID ||
        m->id >= PROBE_SHARE_ID + PROBE_SHARES)
        return;
    probe_settle_answer(&p->report.share[m->id - PROBE_SHARE_ID], m, m->result_true);
    if (m->id - PROBE_SHARE_ID == (uint64_t)p->share)
        try_next(p);
}

void probe_shares_tick(struct probe *p)
{
    try_next(p);
}

void probe_shares_closed(struct probe *p)
{
    if (answer(p)->state == PROBE_ASKED)
        answer(p)->state = PROBE_CLOSED;
    probe_search_free(p->searching);
    p->searching = NULL;
    for (int i = 0; i < PROBE_SHARES; i++)
        if (p->report.share[i].state == PROBE_NOT_ASKED && p->report.share[i].text[0] == '\0')
            snprintf(p->report.share[i].text, sizeof p->report.share[i].text, "it had hung up");
    probe_next(p);
}
