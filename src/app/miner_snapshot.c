/* miner_snapshot.c - fills the snapshot from the miner's state. */
#include <string.h>

#include "app/miner.h"
#include "app/miner_pools.h"
#include "app/miner_state.h"
#include "app/version.h"
#include "base/clock.h"

static void job_figures(const struct miner *m, struct snapshot *s)
{
    const struct job *job = job_table_find(&m->jobs, m->jobs.next_seq - 1);
    double rate = s->rate_1m.known ? s->rate_1m.value : s->hashrate_hs;

    if (!job)
        return;
    s->job_age_s = (double)(clock_mono_ns() - job->received_ns) * 1e-9;
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
    struct device_counts counts = miner_devices_counts(&m->devices);
    int64_t end = m->stopped_ns != 0 ? m->stopped_ns : clock_mono_ns();

    memset(s, 0, sizeof *s);
    s->version = JOULEHASH_VERSION;
    s->command = m->config.command;
    s->strategy = m->config.strategy == POOL_ORDER_QUOTA         ? "Quota"
                  : m->config.strategy == POOL_ORDER_ROUND_ROBIN ? "Round Robin"
                                                                 : "Failover";
    s->seconds = m->started_ns != 0 ? (double)(end - m->started_ns) * 1e-9 : 0.0;
    s->hashes = counts.hashes;
    s->hashrate_hs = s->seconds > 0.0 ? (double)counts.hashes / s->seconds : 0.0;
    s->rate_5s.known = window_rate(&m->hashes, 5 * CLOCK_SECOND, &s->rate_5s.value);
    s->rate_5m.known = window_rate(&m->hashes, 300 * CLOCK_SECOND, &s->rate_5m.value);
    s->rate_10s.known = window_rate(&m->hashes, 10 * CLOCK_SECOND, &s->rate_10s.value);
    s->rate_1m.known = window_rate(&m->hashes, 60 * CLOCK_SECOND, &s->rate_1m.value);
    s->rate_15m.known = window_rate(&m->hashes, 900 * CLOCK_SECOND, &s->rate_15m.value);

    miner_pools_snapshot(m, counts.unmailed, s);
    miner_devices_snapshot(&m->devices, m->current != NULL, s);
    miner_thermal_snapshot(&m->thermal, s);
    size_t blocks =
        m->blocks_found < SNAPSHOT_BLOCKS_MAX ? (size_t)m->blocks_found : SNAPSHOT_BLOCKS_MAX;

    for (size_t i = 0; i < blocks; i++) /* from a ring, the oldest first */
        s->blocks[i] = m->blocks[(m->blocks_found - blocks + i) % SNAPSHOT_BLOCKS_MAX];
    s->block_count = blocks;
    s->blocks_found = m->blocks_found;
    job_figures(m, s);
    miner_credit_snapshot(&m->credit, &m->devices, s);
    miner_books_snapshot(&m->books, clock_wall_ns(), s);
    if (m->energy.energy)
        energy_snapshot(m->energy.energy, end, s);
    miner_econ_snapshot(&m->econ, s);
    miner_policy_snapshot(&m->policy, s);
}
