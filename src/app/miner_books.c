/* miner_books.c - what was judged, how fast, and by whom. */
#include "app/miner_books.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "chain/address.h"

/* An address, where the script has one. Those of the main chain, unless the user's name at the pool
 * is an address of another. */
static void name_payout(const struct coinbase_output *output, enum address_network network,
                        char to[SNAPSHOT_PAYOUT_TO_MAX + 1])
{
    _Static_assert(ADDRESS_TEXT_MAX <= SNAPSHOT_PAYOUT_TO_MAX, "an address has room");

    if (address_encode(output->script, output->script_len, network, to))
        return;
    if (output->script_len > 0 && output->script[0] == 0x6a)
        snprintf(to, SNAPSHOT_PAYOUT_TO_MAX + 1, "data");
    else
        snprintf(to, SNAPSHOT_PAYOUT_TO_MAX + 1, "a script of %zu bytes", output->script_len);
}

static enum address_network network_of(const char *user)
{
    char text[ADDRESS_TEXT_MAX + 1], why[80];
    size_t len = strcspn(user, ".");
    struct address address;

    if (len >= sizeof text)
        return ADDRESS_MAINNET;
    memcpy(text, user, len);
    text[len] = '\0';
    if (address_decode(text, &address, why, sizeof why) != ERR_OK ||
        address.networks & ADDRESS_MAINNET)
        return ADDRESS_MAINNET;
    return address.networks & ADDRESS_TESTNETS ? ADDRESS_TESTNETS : ADDRESS_REGTEST;
}

/* Pools send many jobs that pay the same scripts: only another one is named anew. */
static void note_payout(struct miner_books_pool *p, size_t i, const struct coinbase_output *output,
                        const char *user)
{
    struct miner_books_script *known = &p->script[i];

    p->payout[i].sat = output->value_sat;
    if (known->len > 0 && known->len == output->script_len &&
        memcmp(known->bytes, output->script, known->len) == 0)
        return;
    known->len = output->script_len <= sizeof known->bytes ? output->script_len : 0;
    memcpy(known->bytes, output->script, known->len);
    name_payout(output, network_of(user), p->payout[i].to);
}

static void note_payouts(struct miner_books_pool *p, const struct job *job, const char *user)
{
    struct coinbase_output output;

    p->payout_count = 0;
    p->payouts = job->coinbase_known ? job->coinbase_info.output_count : 0;
    while (p->payout_count < SNAPSHOT_PAYOUTS_MAX && p->payout_count < p->payouts &&
           coinbase_output(job->coinbase, job->coinbase_len, (uint32_t)p->payout_count, &output))
        note_payout(p, p->payout_count++, &output, user);
}

static struct miner_books_pool *page(struct miner_books *b, uint32_t index)
{
    struct miner_books_pool *p = &b->pool[upstream_slot(index)];

    return p->open && p->index == index ? p : NULL;
}

void miner_books_open(struct miner_books *b, uint32_t index)
{
    struct miner_books_pool *p = &b->pool[upstream_slot(index)];

    memset(p, 0, sizeof *p);
    p->open = true;
    p->index = index;
}

void miner_books_job(struct miner_books *b, const struct job *job, const char *user,
                     int64_t wall_ns)
{
    if (b->parents == 0 || memcmp(b->parent, job->prevhash, sizeof b->parent) != 0) {
        memcpy(b->parent, job->prevhash, sizeof b->parent);
        b->parent_wall_ns = wall_ns;
        b->parents++;
    }
    b->job_wall_ns = wall_ns;
    struct miner_books_pool *p = page(b, job->upstream);

    if (!p)
        return;
    p->height = (struct snapshot_value){job->coinbase_known && job->coinbase_info.height_known,
                                        (double)job->coinbase_info.height};
    memcpy(p->tag, job->coinbase_info.tag, sizeof p->tag);
    if (!job->coinbase_known)
        p->tag[0] = '\0';
    note_payouts(p, job, user);
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
    struct miner_books_pool *p = page(b, u->index);

    if (v->entry.share_difficulty > b->best)
        b->best = v->entry.share_difficulty;
    if (p) {
        judge(&p->judged, v, u->index, wall_ns);
        time_response(&p->response, v->latency_ns);
    }
    judge(&b->judged, v, u->index, wall_ns);
    time_response(&b->response, v->latency_ns);
    if (v->entry.share.device < MINER_DEVICES_MAX)
        judge(&b->device[v->entry.share.device].judged, v, u->index, wall_ns);
}

void miner_books_stale(struct miner_books *b, const struct job *job)
{
    struct miner_books_pool *p = job ? page(b, job->upstream) : NULL;

    if (p)
        p->judged.stale_difficulty += job->difficulty;
    if (job)
        b->judged.stale_difficulty += job->difficulty;
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

/* By its number where it still has one. */
static uint32_t number_of(const struct snapshot *s, uint32_t index)
{
    for (uint32_t i = 0; i < s->pool_count; i++)
        if (s->pools[i].index == index)
            return i;
    return UINT32_MAX;
}

static struct snapshot_judged show(const struct snapshot_judged *judged, const struct snapshot *s)
{
    struct snapshot_judged shown = *judged;

    shown.last_pool = number_of(s, judged->last_pool);
    return shown;
}

void miner_books_page(const struct miner_books *b, struct snapshot_pool *to)
{
    const struct miner_books_pool *p = &b->pool[upstream_slot(to->index)];

    if (!p->open || p->index != to->index)
        return;
    to->judged = p->judged;
    to->response = p->response;
    to->height = p->height;
    to->tag = p->tag;
    to->payout = p->payout;
    to->payout_count = p->payout_count;
    to->payouts = p->payouts;
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
        d->judged = show(&b->device[i].judged, s);
        d->rate_5s = rate(&b->device[i].hashes, 5);
        d->rate_1m = rate(&b->device[i].hashes, 60);
        d->rate_5m = rate(&b->device[i].hashes, 300);
        d->rate_15m = rate(&b->device[i].hashes, 900);
    }
    s->judged = show(&b->judged, s);
    s->response = b->response;
}
