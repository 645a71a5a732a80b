/* miner_credit.c - a run's shares against its hashes. */
#include "app/miner_credit.h"

#include <inttypes.h>

#include "base/clock.h"
#include "base/log.h"
#include "chain/target.h"
#include "econ/econ.h"
#include "measure/interval.h"

#define CONFIDENCE 0.95

/* Adds what was hashed since the last time to what it was hashed for. */
static void count(struct miner_credit *m, const struct miner_devices *devices)
{
    int64_t now_ns = clock_mono_ns();

    if (m->work.share > 0.0)
        m->exposure += (double)(now_ns - m->counted_ns) * 1e-9 / m->work.share;
    m->counted_ns = now_ns;
    for (uint32_t i = 0; i < devices->count; i++) {
        double hashes = (double)device_counts(devices->device[i]).hashes;
        double news = hashes - m->hashes[i];

        m->hashes[i] = hashes;
        if (m->work.share > 0.0) {
            m->device[i].expected += news / m->work.share;
            m->pool[m->work.slot].expected += news / m->work.share;
        }
        if (m->work.block > 0.0)
            m->blocks += news / m->work.block;
    }
}

void miner_credit_job(struct miner_credit *m, const struct miner_devices *devices,
                      const struct job *job)
{
    count(m, devices);
    m->work = (struct credit_work){0};
    if (!job)
        return;
    m->work.share = target_expected_hashes(job->difficulty);
    m->work.block = job->network_known ? target_expected_hashes(job->network_difficulty) : 0.0;
    m->work.slot = upstream_slot(job->upstream);
    m->pool[m->work.slot].worked = true;
}

void miner_credit_open(struct miner_credit *m, uint32_t index)
{
    m->pool[upstream_slot(index)] = (struct miner_credit_part){.worked = false};
}

void miner_credit_found(struct miner_credit *m, uint32_t device)
{
    if (device < MINER_DEVICES_MAX)
        m->device[device].counted++;
}

void miner_credit_second(struct miner_credit *m, const struct miner_devices *devices)
{
    count(m, devices);
    for (uint32_t i = 0; i < devices->count; i++) {
        struct miner_credit_part *d = &m->device[i];

        if (credit_look(&d->credit, d->expected, d->counted))
            log_warn("%s: found %" PRIu64 " shares where its hashes promise %.0f: it does not test "
                     "all that it counts (by chance in less than one of 100 such tests)",
                     miner_devices_name(devices, i), d->credit.judged_counted,
                     d->credit.judged_expected);
    }
}

void miner_credit_pool(struct miner_credit *m, uint32_t index, size_t number,
                       const struct ledger_counts *counts)
{
    struct miner_credit_part *p = &m->pool[upstream_slot(index)];

    if (!p->worked)
        return;
    p->counted = counts->found - counts->rejected - counts->lost;
    if (credit_look(&p->credit, p->expected, p->counted))
        log_warn("pool%zu: took %" PRIu64 " shares where the hashes promise %.0f: it credits "
                 "too little (by chance in less than one of 100 such tests)",
                 number, p->credit.judged_counted, p->credit.judged_expected);
}

/* ---- the snapshot ---------------------------------------------------------------------------- */

static void show(const struct miner_credit_part *from, const char *kind, const char *name,
                 struct snapshot_statistics *to)
{
    to->credit[to->credit_count++] = (struct snapshot_credit){
        .kind = kind,
        .name = name,
        .expected = from->expected,
        .counted = from->counted,
        .verdict = credit_text(from->credit.verdict),
        .judged = {from->credit.verdict != CREDIT_OPEN, from->credit.judged_expected},
        .judged_counted = from->credit.judged_counted,
        .objections = from->credit.objections,
    };
}

static struct snapshot_waiting waiting(struct snapshot_value difficulty, double rate)
{
    if (!difficulty.known || rate <= 0.0)
        return (struct snapshot_waiting){0};
    double mean = target_expected_hashes(difficulty.value) / rate;

    return (struct snapshot_waiting){.known = true,
                                     .mean_s = mean,
                                     .p5_s = econ_wait_quantile(mean, 0.05),
                                     .p50_s = econ_wait_quantile(mean, 0.50),
                                     .p95_s = econ_wait_quantile(mean, 0.95)};
}

/* What the pools credited, as a rate: where the difficulty follows the shares, a sum of credited
 * difficulties over the time would be skewed; shares over the exposure are not. */
static void pool_rate(const struct miner_credit *m, struct snapshot *s)
{
    double low, high;

    if (s->counts.accepted == 0 || m->exposure <= 0.0)
        return;
    interval_poisson(s->counts.accepted, CONFIDENCE, &low, &high);
    s->pool_hashrate =
        (struct snapshot_pool_rate){.known = true,
                                    .value = (double)s->counts.accepted / m->exposure,
                                    .low = low / m->exposure,
                                    .high = high / m->exposure};
}

void miner_credit_snapshot(const struct miner_credit *m, const struct miner_devices *devices,
                           struct snapshot *s)
{
    struct snapshot_statistics *t = &s->statistics;
    double rate = s->rate_1m.known ? s->rate_1m.value : s->hashrate_hs, low, high;
    uint64_t found = 0;

    for (uint32_t i = 0; i < devices->count; i++) {
        t->shares_expected += m->device[i].expected;
        found += m->device[i].counted;
        show(&m->device[i], "device", miner_devices_name(devices, i), t);
    }
    for (size_t i = 0; i < s->pool_count; i++) {
        const struct miner_credit_part *p = &m->pool[upstream_slot(s->pools[i].index)];

        if (p->worked)
            show(p, "pool", s->pools[i].url, t);
    }
    pool_rate(m, s);
    t->blocks_expected = m->blocks;
    if (t->shares_expected > 0.0) {
        interval_poisson(found, CONFIDENCE, &low, &high);
        t->luck = (struct snapshot_luck){.known = true,
                                         .value = (double)found / t->shares_expected,
                                         .low = low / t->shares_expected,
                                         .high = high / t->shares_expected};
    }
    t->next_share = waiting(s->share_difficulty, rate);
    t->next_block = waiting(s->network_difficulty, rate);
}
