/* miner_shares.c - what devices mail: shares on their way to their pool, blocks, faults and notes.
 */
#include "app/miner_shares.h"

#include <inttypes.h>

#include "app/miner_state.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "base/log.h"

bool miner_shares_alone(const struct miner *m)
{
    const struct upstream *u = upstreams_current(m->upstreams);
    struct upstream_status status = {.solo = false};

    if (u)
        u->ops->status(u, &status);
    return status.solo;
}

/* Whether it is a block for a node, whoever has the work by now. */
static bool for_node(const struct miner *m, const struct share *share)
{
    size_t i = upstreams_number(m->upstreams, upstream_of_session(share->session));
    struct upstream_status status = {.solo = false};

    if (i < upstreams_count(m->upstreams)) {
        const struct upstream *u = upstreams_at(m->upstreams, i);

        u->ops->status(u, &status);
    }
    return status.solo;
}

static void note_block(struct miner *m, const struct job *job, const struct share *share,
                       const uint8_t hash[32])
{
    struct snapshot_block *b = &m->blocks[m->blocks_found % SNAPSHOT_BLOCKS_MAX];

    b->height_known = job->coinbase_known && job->coinbase_info.height_known;
    b->height = job->coinbase_info.height;
    b->nonce = share->nonce;
    hex_encode_reversed(hash, 32, b->hash);
    m->blocks_found++;
    if (!for_node(m, share)) /* a node's way of them has its own */
        miner_journal_keep(&m->journal, job, share, clock_mono_ns());
    log_info("this share is a block: nonce %" PRIu32 " hash %s", b->nonce, b->hash);
}

static void submit(struct miner *m, const struct share *share)
{
    const struct job *job = job_table_find(&m->jobs, share->job_seq);
    uint8_t hash[32];
    double difficulty;
    enum session_submit_result outcome =
        upstreams_submit(m->upstreams, share, job, hash, &difficulty);

    if (outcome != SESSION_SUBMIT_DUPLICATE && outcome != SESSION_SUBMIT_WRONG)
        miner_credit_found(&m->credit, share->device);
    switch (outcome) {
    case SESSION_SUBMIT_SENT:
        log_debug("share of difficulty %.6g sent", difficulty);
        if (job && job->network_known && target_meets(hash, &job->network))
            note_block(m, job, share, hash);
        break;
    case SESSION_SUBMIT_STALE:
        miner_books_stale(&m->books, job);
        if (!for_node(m, share)) /* there most are: one block at a time */
            log_debug("share discarded: its job is void");
        break;
    case SESSION_SUBMIT_DUPLICATE:
        log_debug("share discarded: found before");
        break;
    case SESSION_SUBMIT_WRONG:
        if (share->device < m->devices.count)
            m->devices.wrong_shares[share->device]++;
        log_error("%s: a share that does not meet its target was not sent",
                  miner_devices_name(&m->devices, share->device));
        break;
    case SESSION_SUBMIT_FULL:
        if (!for_node(m, share))
            log_debug("share held back: over the limit of shares in flight or per second");
        break;
    }
}

/* A device that returns wrong nonces may do so thousands of times a second. */
static void log_wrong_nonce(struct miner *m, const struct share *share)
{
    int64_t now = clock_mono_ns();

    if (m->error_logged_ns != 0 && now - m->error_logged_ns < CLOCK_SECOND) {
        m->errors_unlogged++;
        return;
    }
    log_error("%s: hardware error at nonce %" PRIu32 ", and %" PRIu64 " before it",
              miner_devices_name(&m->devices, share->device), share->nonce, m->errors_unlogged);
    m->error_logged_ns = now;
    m->errors_unlogged = 0;
}

void miner_shares_drain(struct miner *m, uint32_t most)
{
    struct device_event event;

    while (most-- > 0 && mailbox_pop(m->mailbox, &event)) {
        switch (event.kind) {
        case DEVICE_EVENT_SHARE:
            submit(m, &event.share);
            break;
        case DEVICE_EVENT_WRONG_NONCE:
            log_wrong_nonce(m, &event.share);
            break;
        case DEVICE_EVENT_NOTE:
            log_line(event.level, "%s: %s", miner_devices_name(&m->devices, event.share.device),
                     event.text);
            break;
        }
    }
}
