/* miner_books.c - what was judged, how fast, and by whom. */
#include "app/miner_books.h"

#include <string.h>

#include "base/bytes.h"
#include "base/clock.h"

void miner_books_job(struct miner_books *b, const struct job *job, int64_t wall_ns)
{
    if (b->parents == 0 || memcmp(b->parent, job->prevhash, sizeof b->parent) != 0) {
        memcpy(b->parent, job->prevhash, sizeof b->parent);
        b->parent_wall_ns = wall_ns;
        b->parents++;
    }
    b->job_wall_ns = wall_ns;
    if (job->upstream >= SNAPSHOT_POOLS_MAX)
        return;
    struct miner_books_pool *p = &b->pool[job->upstream];

    p->height = (struct snapshot_value){job->coinbase_known && job->coinbase_info.height_known,
                                        (double)job->coinbase_info.height};
    memcpy(p->tag, job->coinbase_info.tag, sizeof p->tag);
    if (!job->coinbase_known)
        p->tag[0] = '\0';
}

static void judge(struct snapshot_judged *j, const struct upstream_verdict *v, uint32_t pool,
                  int64_t wall_ns)
{
    if (v->entry.share_difficulty > j->best)
        j->best = v->entry.share_difficulty;
    if (!v->accepted) {
        j->rejected++;
        j->rejected_difficulty += v->entry.difficulty;
        return;
    }
    j->accepted++;
    j->accepted_difficulty += v->entry.difficulty;
    j->last_unix_s = (struct snapshot_value){true, (double)wall_ns * 1e-9};
    j->last_difficulty = v->entry.difficulty;
    j->last_pool = pool;
}

static void time_response(struct snapshot_response *r, int64_t latency_ns)
{
    static const double bound[] = SNAPSHOT_RESPONSE_BOUNDS;
    double seconds = (double)(latency_ns > 0 ? latency_ns : 0) * 1e-9;
    size_t i = 0;

    _Static_assert(sizeof bound / sizeof bound[0] + 1 == SNAPSHOT_RESPONSE_BUCKETS,
                   "one bucket for what took longer");
    while (i + 1 < SNAPSHOT_RESPONSE_BUCKETS && seconds > bound[i])
        i++;
    r->count[i]++;
    r->sum_s += seconds;
}

void miner_books_verdict(struct miner_books *b, const struct upstream *u,
                         const struct upstream_verdict *v, int64_t wall_ns)
{
    if (v->lost)
        return;
    if (v->entry.share_difficulty > b->best)
        b->best = v->entry.share_difficulty;
    if (u->index < SNAPSHOT_POOLS_MAX) {
        judge(&b->pool[u->index].judged, v, u->index, wall_ns);
        time_response(&b->pool[u->index].response, v->latency_ns);
    }
    if (v->entry.share.device < MINER_DEVICES_MAX)
        judge(&b->device[v->entry.share.device].judged, v, u->index, wall_ns);
}

void miner_books_stale(struct miner_books *b, const struct job *job)
{
    if (job && job->upstream < SNAPSHOT_POOLS_MAX)
        b->pool[job->upstream].judged.stale_difficulty += job->difficulty;
}

void miner_books_second(struct miner_books *b, const struct miner_devices *devices, int64_t now_ns)
{
    for (uint32_t i = 0; i < devices->count; i++)
        window_push(&b->device[i].hashes, now_ns, (double)device_counts(devices->device[i]).hashes);
}

static struct snapshot_value rate(const struct window *w, int64_t seconds)
{
    struct snapshot_value v = {false, 0.0};

    v.known = window_rate(w, seconds * CLOCK_SECOND, &v.value);
    return v;
}

void miner_books_snapshot(const struct miner_books *b, int64_t wall_ns, struct snapshot *s)
{
    s->now_unix_s = (double)wall_ns * 1e-9;
    s->best_share = b->best;
    s->network_blocks = b->parents > 0 ? b->parents - 1 : 0;
    if (b->parents > 0) {
        s->parent_unix_s = (struct snapshot_value){true, (double)b->parent_wall_ns * 1e-9};
        hex_encode_reversed(b->parent, sizeof b->parent, s->parent_hash);
    }
    s->job_unix_s = (struct snapshot_value){b->job_wall_ns != 0, (double)b->job_wall_ns * 1e-9};
    s->paused = s->device_count > 0;
    for (size_t i = 0; i < s->device_count; i++) {
        struct snapshot_device *d = &s->devices[i];

        s->paused &= (d->holds & DEVICE_HOLD_USER) != 0;
        d->judged = b->device[i].judged;
        d->rate_5s = rate(&b->device[i].hashes, 5);
        d->rate_1m = rate(&b->device[i].hashes, 60);
        d->rate_5m = rate(&b->device[i].hashes, 300);
        d->rate_15m = rate(&b->device[i].hashes, 900);
    }
    for (size_t i = 0; i < s->pool_count; i++) {
        s->pools[i].judged = b->pool[i].judged;
        s->pools[i].response = b->pool[i].response;
        s->pools[i].height = b->pool[i].height;
        s->pools[i].tag = b->pool[i].tag;
    }
}
