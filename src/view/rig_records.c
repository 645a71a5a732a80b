/* rig_records.c - cgminer's fields, from the snapshot. */
#include "view/rig_records.h"

#include <math.h>
#include <string.h>

static double percent(double part, double whole)
{
    return whole > 0.0 ? 100.0 * part / whole : 0.0;
}

static double per_minute(double count, double seconds)
{
    return seconds > 0.0 ? 60.0 * count / seconds : 0.0;
}

/* Difficulty 1 shares that so many hashes are worth. */
static double diff1(double hashes)
{
    return hashes / 4294967296.0;
}

static void rates(struct rig_writer *w, double mean, struct snapshot_value s5,
                  struct snapshot_value m1, struct snapshot_value m5, struct snapshot_value m15)
{
    rig_writer_real(w, "MHS av", mean * 1e-6, 6);
    rig_writer_real(w, "MHS 5s", (s5.known ? s5.value : mean) * 1e-6, 6);
    rig_writer_real(w, "MHS 1m", (m1.known ? m1.value : mean) * 1e-6, 6);
    rig_writer_real(w, "MHS 5m", (m5.known ? m5.value : mean) * 1e-6, 6);
    rig_writer_real(w, "MHS 15m", (m15.known ? m15.value : mean) * 1e-6, 6);
}

static uint64_t hw_errors(const struct snapshot *s)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < s->device_count; i++)
        sum += s->devices[i].hw_errors;
    return sum;
}

void rig_records_summary(struct rig_writer *w, const struct snapshot *s)
{
    const struct snapshot_judged *j = &s->judged;
    const struct snapshot_counts *c = &s->counts;
    double judged = (double)c->accepted + (double)c->rejected;
    uint64_t errors = hw_errors(s);

    rig_writer_record(w, "SUMMARY", NULL, 0);
    rig_writer_real(w, "Elapsed", floor(s->seconds), 0);
    rates(w, s->hashrate_hs, s->rate_5s, s->rate_1m, s->rate_5m, s->rate_15m);
    rig_writer_real(w, "GHS av", s->hashrate_hs * 1e-9, 6);
    rig_writer_real(w, "GHS 5s", (s->rate_5s.known ? s->rate_5s.value : s->hashrate_hs) * 1e-9, 6);
    rig_writer_whole(w, "Found Blocks", s->blocks_found);
    rig_writer_whole(w, "Getworks", s->jobs);
    rig_writer_whole(w, "Accepted", c->accepted);
    rig_writer_whole(w, "Rejected", c->rejected);
    rig_writer_whole(w, "Hardware Errors", errors);
    rig_writer_real(w, "Utility", per_minute((double)c->accepted, s->seconds), 4);
    rig_writer_whole(w, "Discarded", c->throttled);
    rig_writer_whole(w, "Stale", c->stale);
    rig_writer_whole(w, "Get Failures", 0);
    rig_writer_whole(w, "Local Work", s->jobs);
    rig_writer_whole(w, "Remote Failures", c->lost);
    rig_writer_whole(w, "Network Blocks", s->network_blocks);
    rig_writer_real(w, "Total MH", (double)s->hashes * 1e-6, 4);
    rig_writer_real(w, "Work Utility", per_minute(diff1((double)s->hashes), s->seconds), 4);
    rig_writer_real(w, "Difficulty Accepted", j->accepted_difficulty, 8);
    rig_writer_real(w, "Difficulty Rejected", j->rejected_difficulty, 8);
    rig_writer_real(w, "Difficulty Stale", j->stale_difficulty, 8);
    rig_writer_real(w, "Best Share", floor(s->best_share), 0);
    rig_writer_real(w, "Device Hardware%", percent((double)errors, (double)(errors + c->found)), 4);
    rig_writer_real(w, "Device Rejected%", percent((double)c->rejected, judged), 4);
    rig_writer_real(w, "Pool Rejected%", percent((double)c->rejected, judged), 4);
    rig_writer_real(w, "Pool Stale%", percent((double)c->stale, judged + (double)c->stale), 4);
    rig_writer_real(w, "Last getwork", s->job_unix_s.known ? floor(s->job_unix_s.value) : 0.0, 0);
    if (s->energy_now.known) {
        rig_writer_real(w, "Power W", s->energy_now.power_w, 3);
        rig_writer_value(w, "J/TH", s->energy_now.j_per_th, 3);
    }
}

static const char *pool_status(const struct snapshot_pool *p)
{
    return !p->enabled || strcmp(p->state, "stopped") == 0 ? "Disabled"
           : strcmp(p->state, "alive") == 0                ? "Alive"
                                                           : "Dead";
}

void rig_records_pools(struct rig_writer *w, const struct snapshot *s)
{
    for (size_t i = 0; i < s->pool_count; i++) {
        const struct snapshot_pool *p = &s->pools[i];
        const struct snapshot_counts *c = &p->counts;
        const struct snapshot_judged *j = &p->judged;
        double judged = (double)c->accepted + (double)c->rejected;
        bool alive = strcmp(p->state, "alive") == 0;

        rig_writer_record(w, "POOLS", "POOL", i);
        rig_writer_text(w, "URL", p->url);
        rig_writer_text(w, "Status", pool_status(p));
        rig_writer_whole(w, "Priority", p->priority);
        rig_writer_real(w, "Quota", p->quota, p->quota == floor(p->quota) ? 0 : 3);
        rig_writer_text(w, "Long Poll", "N");
        rig_writer_whole(w, "Getworks", p->jobs);
        rig_writer_whole(w, "Accepted", c->accepted);
        rig_writer_whole(w, "Rejected", c->rejected);
        rig_writer_whole(w, "Works", p->jobs);
        rig_writer_whole(w, "Discarded", c->throttled);
        rig_writer_whole(w, "Stale", c->stale);
        rig_writer_whole(w, "Get Failures", 0);
        rig_writer_whole(w, "Remote Failures", c->lost);
        rig_writer_text(w, "User", p->user);
        rig_writer_real(w, "Last Share Time",
                        j->last_unix_s.known ? floor(j->last_unix_s.value) : 0.0, 0);
        rig_writer_real(w, "Diff1 Shares", floor(j->accepted_difficulty + j->rejected_difficulty),
                        0);
        rig_writer_text(w, "Proxy Type", "");
        rig_writer_text(w, "Proxy", "");
        rig_writer_real(w, "Difficulty Accepted", j->accepted_difficulty, 8);
        rig_writer_real(w, "Difficulty Rejected", j->rejected_difficulty, 8);
        rig_writer_real(w, "Difficulty Stale", j->stale_difficulty, 8);
        rig_writer_real(w, "Last Share Difficulty", j->last_difficulty, 8);
        rig_writer_truth(w, "Has Stratum", true);
        rig_writer_truth(w, "Stratum Active", alive && p->in_use);
        rig_writer_text(w, "Stratum URL", alive ? p->url : "");
        rig_writer_value(w, "Stratum Difficulty", p->difficulty, 8);
        rig_writer_truth(w, "Has Vmask", true);
        rig_writer_truth(w, "Has GBT", false);
        rig_writer_real(w, "Best Share", floor(j->best), 0);
        rig_writer_real(w, "Pool Rejected%", percent((double)c->rejected, judged), 4);
        rig_writer_real(w, "Pool Stale%", percent((double)c->stale, judged + (double)c->stale), 4);
        rig_writer_value(w, "Current Block Height", p->height, 0);
    }
}

/* ---- devices --------------------------------------------------------------------------------- */

static bool is_cpu(const struct snapshot_device *d)
{
    return strcmp(d->kind, "cpu") == 0;
}

size_t rig_records_devices(const struct snapshot *s, const char *kind)
{
    size_t cpus = 0;

    for (size_t i = 0; i < s->device_count; i++)
        cpus += is_cpu(&s->devices[i]);
    return kind ? cpus : s->device_count - cpus;
}

/* Its number among those of its kind. */
static size_t number(const struct snapshot *s, size_t i)
{
    size_t n = 0;

    for (size_t k = 0; k < i; k++)
        n += is_cpu(&s->devices[k]) == is_cpu(&s->devices[i]);
    return n;
}

static const char *short_name(const struct snapshot_device *d)
{
    return is_cpu(d) ? "CPU" : "OCL";
}

static bool has_fault(const struct snapshot_device *d)
{
    for (size_t i = 0; i < d->hold_count; i++)
        if (strcmp(d->hold_name[i], "fault") == 0)
            return true;
    return false;
}

void rig_records_devs(struct rig_writer *w, const struct snapshot *s)
{
    for (size_t i = 0; i < s->device_count; i++) {
        const struct snapshot_device *d = &s->devices[i];
        const struct snapshot_judged *j = &d->judged;
        double judged = (double)j->accepted + (double)j->rejected;

        rig_writer_record(w, "DEVS", is_cpu(d) ? "CPU" : "GPU", number(s, i));
        rig_writer_text(w, "Name", short_name(d));
        rig_writer_whole(w, "ID", number(s, i));
        rig_writer_text(w, "Enabled", d->hold_count > 0 ? "N" : "Y");
        rig_writer_text(w, "Status", has_fault(d) ? "Sick" : "Alive");
        rig_writer_value(w, "Temperature", d->temperature_c, 2);
        rates(w, d->hashrate_hs, d->rate_5s, d->rate_1m, d->rate_5m, d->rate_15m);
        rig_writer_whole(w, "Accepted", j->accepted);
        rig_writer_whole(w, "Rejected", j->rejected);
        rig_writer_whole(w, "Hardware Errors", d->hw_errors);
        rig_writer_real(w, "Utility", per_minute((double)j->accepted, s->seconds), 4);
        if (j->last_unix_s.known && j->last_pool < s->pool_count)
            rig_writer_whole(w, "Last Share Pool", j->last_pool);
        rig_writer_real(w, "Last Share Time",
                        j->last_unix_s.known ? floor(j->last_unix_s.value) : 0.0, 0);
        rig_writer_real(w, "Total MH", (double)d->hashes * 1e-6, 4);
        rig_writer_real(w, "Diff1 Work", diff1((double)d->hashes), 6);
        rig_writer_real(w, "Difficulty Accepted", j->accepted_difficulty, 8);
        rig_writer_real(w, "Difficulty Rejected", j->rejected_difficulty, 8);
        rig_writer_real(w, "Last Share Difficulty", j->last_difficulty, 8);
        rig_writer_real(w, "Last Valid Work",
                        j->last_unix_s.known ? floor(j->last_unix_s.value) : 0.0, 0);
        rig_writer_real(w, "Device Hardware%",
                        percent((double)d->hw_errors, (double)d->hw_errors + judged), 4);
        rig_writer_real(w, "Device Rejected%", percent((double)j->rejected, judged), 4);
        rig_writer_real(w, "Device Elapsed", floor(s->seconds), 0);
    }
}

void rig_records_devdetails(struct rig_writer *w, const struct snapshot *s)
{
    for (size_t i = 0; i < s->device_count; i++) {
        const struct snapshot_device *d = &s->devices[i];

        rig_writer_record(w, "DEVDETAILS", "DEVDETAILS", i);
        rig_writer_text(w, "Name", short_name(d));
        rig_writer_whole(w, "ID", number(s, i));
        rig_writer_text(w, "Driver", is_cpu(d) ? "cpu" : "opencl");
        rig_writer_text(w, "Kernel", d->kernel);
        rig_writer_text(w, "Model", d->name);
        rig_writer_text(w, "Device Path", "");
    }
}

void rig_records_notify(struct rig_writer *w, const struct snapshot *s)
{
    for (size_t i = 0; i < s->device_count; i++) {
        const struct snapshot_device *d = &s->devices[i];

        rig_writer_record(w, "NOTIFY", "NOTIFY", i);
        rig_writer_text(w, "Name", short_name(d));
        rig_writer_whole(w, "ID", number(s, i));
        if (d->hold_count == 0)
            rig_writer_real(w, "Last Well", floor(s->now_unix_s), 0);
        else
            rig_writer_real(w, "Last Not Well", floor(s->now_unix_s), 0);
        rig_writer_text(w, "Reason Not Well", d->hold_count > 0 ? d->hold_name[0] : "None");
        rig_writer_whole(w, "Alarms", d->alarms);
        rig_writer_whole(w, "Rebuilds", d->rebuilds);
    }
}

/* ---- the program ----------------------------------------------------------------------------- */

static const char *type(const struct snapshot *s)
{
    bool cpu = rig_records_devices(s, "cpu") > 0, other = rig_records_devices(s, NULL) > 0;

    return cpu && other ? "CPU and OpenCL" : cpu ? "CPU" : other ? "OpenCL" : "no device";
}

static void version_fields(struct rig_writer *w, const struct snapshot *s)
{
    char miner[64];

    snprintf(miner, sizeof miner, "joulehash %s", s->version);
    rig_writer_text(w, "CGMiner", s->version);
    rig_writer_text(w, "API", "3.7");
    rig_writer_text(w, "Miner", miner);
    rig_writer_text(w, "Type", type(s));
}

void rig_records_version(struct rig_writer *w, const struct snapshot *s)
{
    rig_writer_record(w, "VERSION", NULL, 0);
    version_fields(w, s);
}

void rig_records_config(struct rig_writer *w, const struct snapshot *s)
{
    rig_writer_record(w, "CONFIG", NULL, 0);
    rig_writer_whole(w, "CPU Count", rig_records_devices(s, "cpu"));
    rig_writer_whole(w, "GPU Count", rig_records_devices(s, NULL));
    rig_writer_whole(w, "ASC Count", 0);
    rig_writer_whole(w, "PGA Count", 0);
    rig_writer_whole(w, "Pool Count", s->pool_count);
    rig_writer_text(w, "Strategy", s->strategy ? s->strategy : "Failover");
    rig_writer_whole(w, "Log Interval", 60);
    rig_writer_text(w, "Device Code",
                    strcmp(type(s), "OpenCL") == 0 ? "OCL "
                    : strcmp(type(s), "CPU") == 0  ? "CPU "
                                                   : "CPU OCL ");
    rig_writer_text(w, "OS", "Linux");
    rig_writer_text(w, "Hotplug", "None");
}

/* The layout of the big vendors' firmware: a header, then one record of everything. */
void rig_records_stats(struct rig_writer *w, const struct snapshot *s)
{
    rig_writer_record(w, "STATS", "", 0);
    version_fields(w, s);
    rig_writer_record(w, "STATS", "STATS", 0);
    rig_writer_text(w, "ID", "JOULEHASH0");
    rig_writer_real(w, "Elapsed", floor(s->seconds), 0);
    rig_writer_real(w, "GHS av", s->hashrate_hs * 1e-9, 6);
    rig_writer_real(w, "GHS 5s", (s->rate_5s.known ? s->rate_5s.value : s->hashrate_hs) * 1e-9, 6);
    rig_writer_whole(w, "Hardware Errors", hw_errors(s));
    rig_writer_whole(w, "Accepted", s->counts.accepted);
    rig_writer_whole(w, "Rejected", s->counts.rejected);
    rig_writer_whole(w, "Stale", s->counts.stale);
    rig_writer_whole(w, "Lost", s->counts.lost);
    for (size_t i = 0; i < s->device_count; i++) {
        char name[32];

        snprintf(name, sizeof name, "temp%zu", i + 1);
        rig_writer_value(w, name, s->devices[i].temperature_c, 1);
    }
    if (s->energy_now.known)
        rig_writer_real(w, "Power W", s->energy_now.power_w, 3);
    for (size_t i = 0; i < s->device_count; i++) {
        char name[32];

        snprintf(name, sizeof name, "rate%zu GHS", i + 1);
        rig_writer_real(w, name, s->devices[i].hashrate_hs * 1e-9, 6);
    }
}

void rig_records_coin(struct rig_writer *w, const struct snapshot *s)
{
    rig_writer_record(w, "COIN", NULL, 0);
    rig_writer_text(w, "Hash Method", "sha256");
    rig_writer_value(w, "Current Block Time", s->parent_unix_s, 6);
    rig_writer_text(w, "Current Block Hash", s->parent_hash);
    rig_writer_truth(w, "LP", s->pool_count > 0);
    rig_writer_value(w, "Network Difficulty", s->network_difficulty, 8);
}

/* ---- after zero ------------------------------------------------------------------------------ */

static uint64_t less(uint64_t now, uint64_t then)
{
    return now > then ? now - then : 0;
}

static double less_real(double now, double then)
{
    return now > then ? now - then : 0.0;
}

static void counts_since(struct snapshot_counts *c, const struct snapshot_counts *zero)
{
    c->found = less(c->found, zero->found);
    c->accepted = less(c->accepted, zero->accepted);
    c->rejected = less(c->rejected, zero->rejected);
    c->stale = less(c->stale, zero->stale);
    c->lost = less(c->lost, zero->lost);
    c->throttled = less(c->throttled, zero->throttled);
}

static void judged_since(struct snapshot_judged *j, const struct snapshot_judged *zero)
{
    j->accepted = less(j->accepted, zero->accepted);
    j->rejected = less(j->rejected, zero->rejected);
    j->accepted_difficulty = less_real(j->accepted_difficulty, zero->accepted_difficulty);
    j->rejected_difficulty = less_real(j->rejected_difficulty, zero->rejected_difficulty);
    j->stale_difficulty = less_real(j->stale_difficulty, zero->stale_difficulty);
    j->best = j->best > zero->best ? j->best : 0.0;
}

/* As it was then; NULL: it was not there. */
static const struct snapshot_pool *pool_then(const struct snapshot *zero, uint32_t index)
{
    for (size_t i = 0; i < zero->pool_count; i++)
        if (zero->pools[i].index == index)
            return &zero->pools[i];
    return NULL;
}

void rig_records_since(struct snapshot *s, const struct snapshot *zero)
{
    s->seconds = less_real(s->seconds, zero->seconds);
    s->hashes = less(s->hashes, zero->hashes);
    s->hashrate_hs = s->seconds > 0.0 ? (double)s->hashes / s->seconds : 0.0;
    s->best_share = s->best_share > zero->best_share ? s->best_share : 0.0;
    s->network_blocks = less(s->network_blocks, zero->network_blocks);
    s->blocks_found = less(s->blocks_found, zero->blocks_found);
    counts_since(&s->counts, &zero->counts);
    judged_since(&s->judged, &zero->judged);
    s->jobs = less(s->jobs, zero->jobs);
    for (size_t i = 0; i < s->device_count && i < zero->device_count; i++) {
        struct snapshot_device *d = &s->devices[i];
        const struct snapshot_device *z = &zero->devices[i];

        d->hashes = less(d->hashes, z->hashes);
        d->hw_errors = less(d->hw_errors, z->hw_errors);
        d->hashrate_hs = s->seconds > 0.0 ? (double)d->hashes / s->seconds : 0.0;
        judged_since(&d->judged, &z->judged);
    }
    for (size_t i = 0; i < s->pool_count; i++) {
        const struct snapshot_pool *z = pool_then(zero, s->pools[i].index);

        if (!z)
            continue;
        counts_since(&s->pools[i].counts, &z->counts);
        judged_since(&s->pools[i].judged, &z->judged);
        s->pools[i].jobs = less(s->pools[i].jobs, z->jobs);
    }
}
