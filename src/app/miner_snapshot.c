/* miner_snapshot.c - fills the snapshot from the miner's state. */
#include <string.h>

#include "app/miner.h"
#include "app/miner_state.h"
#include "app/version.h"
#include "base/clock.h"

static void copy_counts(struct snapshot_counts *to, const struct ledger_counts *from)
{
    *to = (struct snapshot_counts){
        .found = from->found,
        .accepted = from->accepted,
        .rejected = from->rejected,
        .stale = from->stale,
        .lost = from->lost,
        .throttled = from->throttled,
        .pending = from->pending,
        .accepted_unconfirmed = from->accepted_unconfirmed,
        .duplicate_dropped = from->duplicate_dropped,
    };
}

static void copy_reasons(struct snapshot *s, const struct ledger_counts *from)
{
    for (int r = REJECT_NONE + 1; r < REJECT_REASONS; r++)
        if (from->reject_reasons[r] > 0)
            s->reasons[s->reason_count++] = (struct snapshot_reason){
                .name = reject_reason_text((enum reject_reason)r),
                .count = from->reject_reasons[r],
            };
}

static void job_figures(const struct miner *m, struct snapshot *s)
{
    const struct job *job = job_table_find(&m->jobs, m->jobs.next_seq - 1);
    double rate = s->rate_1m.known ? s->rate_1m.value : s->hashrate_hs;

    if (!job)
        return;
    s->share_difficulty = (struct snapshot_value){true, job->difficulty};
    if (rate > 0.0)
        s->seconds_per_share =
            (struct snapshot_value){true, target_expected_hashes(job->difficulty) / rate};
    if (job->network_known)
        s->network_difficulty = (struct snapshot_value){true, job->network_difficulty};
    if (job->coinbase_known) {
        s->reward_sat = (struct snapshot_value){true, (double)job->coinbase_info.output_total_sat};
        if (job->coinbase_info.height_known)
            s->height = (struct snapshot_value){true, (double)job->coinbase_info.height};
    }
}

void miner_snapshot(const struct miner *m, struct snapshot *s)
{
    struct upstream_status status;
    struct device_counts counts = miner_devices_counts(&m->devices);
    int64_t end = m->stopped_ns != 0 ? m->stopped_ns : clock_mono_ns();

    memset(s, 0, sizeof *s);
    s->version = JOULEHASH_VERSION;
    s->command = m->config.command;
    s->seconds = m->started_ns != 0 ? (double)(end - m->started_ns) * 1e-9 : 0.0;
    s->hashes = counts.hashes;
    s->hashrate_hs = s->seconds > 0.0 ? (double)counts.hashes / s->seconds : 0.0;
    s->rate_10s.known = window_rate(&m->hashes, 10 * CLOCK_SECOND, &s->rate_10s.value);
    s->rate_1m.known = window_rate(&m->hashes, 60 * CLOCK_SECOND, &s->rate_1m.value);
    s->rate_15m.known = window_rate(&m->hashes, 900 * CLOCK_SECOND, &s->rate_15m.value);

    m->upstream->ops->status(m->upstream, &status);
    copy_counts(&s->counts, status.counts);
    /* Found when nobody could take it any more: still found, and lost. */
    s->counts.found += counts.unmailed;
    s->counts.lost += counts.unmailed;
    copy_reasons(s, status.counts);
    s->pools[s->pool_count++] = (struct snapshot_pool){
        .url = status.url,
        .user = status.user,
        .state = upstream_state_text(status.state),
        .difficulty = {status.difficulty > 0.0, status.difficulty},
        .counts = s->counts,
    };
    miner_devices_snapshot(&m->devices, m->current != NULL, s);
    miner_thermal_snapshot(&m->thermal, s);
    size_t blocks =
        m->blocks_found < SNAPSHOT_BLOCKS_MAX ? (size_t)m->blocks_found : SNAPSHOT_BLOCKS_MAX;

    memcpy(s->blocks, m->blocks, blocks * sizeof s->blocks[0]);
    s->block_count = blocks;
    s->blocks_found = m->blocks_found;
    job_figures(m, s);
    miner_credit_snapshot(&m->credit, &m->devices, s);
    if (m->energy.energy)
        energy_snapshot(m->energy.energy, clock_mono_ns(), s);
}
