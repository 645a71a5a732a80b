/* ledger.c - the books of one pool: every share handed to it ends in exactly one column. */
#include "stratum/ledger.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* Everything is allocated at once, so that no share can be lost to a lack of memory later. Pending
 * entries are kept in the order of their ids, which is that of sending. */
struct ledger {
    struct ledger_counts counts;
    uint64_t last_id;
    uint64_t barred_id;                              /* ids up to here are not sent again */
    struct ledger_entry pending[LEDGER_PENDING_MAX]; /* counts.pending of them */
    uint8_t recent[LEDGER_RECENT][32];               /* a ring of header hashes */
    size_t recent_count, recent_next;
};

enum err ledger_new(struct ledger **out)
{
    *out = calloc(1, sizeof **out);
    return *out != NULL ? ERR_OK : ERR_NOMEM;
}

void ledger_free(struct ledger *l)
{
    free(l);
}

const struct ledger_counts *ledger_counts(const struct ledger *l)
{
    return &l->counts;
}

uint64_t ledger_next_id(struct ledger *l)
{
    return ++l->last_id;
}

bool ledger_seen(struct ledger *l, const uint8_t header_hash[32])
{
    for (size_t i = 0; i < l->recent_count; i++) {
        if (memcmp(l->recent[i], header_hash, 32) == 0) {
            l->counts.duplicate_dropped++;
            return true;
        }
    }
    memcpy(l->recent[l->recent_next], header_hash, 32);
    l->recent_next = (l->recent_next + 1) % LEDGER_RECENT;
    if (l->recent_count < LEDGER_RECENT)
        l->recent_count++;
    return false;
}

static void append(struct ledger *l, const struct ledger_entry *entry)
{
    size_t count = (size_t)l->counts.pending;

    assert(entry->id != 0 && entry->id <= l->last_id);
    assert(count == 0 || (l->pending[count - 1].id < entry->id &&
                          l->pending[count - 1].sent_ns <= entry->sent_ns));
    l->pending[count] = *entry;
    l->counts.pending++;
}

enum err ledger_send(struct ledger *l, const struct ledger_entry *entry)
{
    if (l->counts.pending == LEDGER_PENDING_MAX)
        return ERR_LIMIT;
    append(l, entry);
    l->counts.found++;
    return ERR_OK;
}

void ledger_stale(struct ledger *l)
{
    l->counts.found++;
    l->counts.stale++;
}

void ledger_throttled(struct ledger *l)
{
    l->counts.found++;
    l->counts.throttled++;
}

void ledger_lost(struct ledger *l)
{
    l->counts.found++;
    l->counts.lost++;
}

/* The place of the first entry with an id of at least `id`. */
static size_t lower_bound(const struct ledger *l, uint64_t id)
{
    size_t low = 0, high = (size_t)l->counts.pending;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (l->pending[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Takes the pending share with that id out of the table; the caller puts it into its column. */
static bool take(struct ledger *l, uint64_t id, struct ledger_entry *entry)
{
    size_t place = lower_bound(l, id);

    if (place == l->counts.pending || l->pending[place].id != id)
        return false;
    *entry = l->pending[place];
    l->counts.pending--;
    memmove(&l->pending[place], &l->pending[place + 1],
            ((size_t)l->counts.pending - place) * sizeof l->pending[0]);
    return true;
}

bool ledger_resolve(struct ledger *l, uint64_t id, bool accepted, enum reject_reason reason,
                    bool count_unknown, struct ledger_entry *entry)
{
    struct ledger_entry found;

    assert(reason >= REJECT_NONE && reason < REJECT_REASONS);
    if (!take(l, id, &found)) {
        if (count_unknown)
            l->counts.unknown_replies++;
        return false;
    }
    if (!accepted && found.resubmitted && reason == REJECT_DUPLICATE) {
        accepted = true;
        l->counts.accepted_unconfirmed++;
    }
    if (accepted) {
        l->counts.accepted++;
        l->counts.accepted_difficulty += found.difficulty;
    } else {
        l->counts.rejected++;
        l->counts.reject_reasons[reason]++;
        l->counts.rejected_difficulty += found.difficulty;
    }
    if (entry != NULL)
        *entry = found;
    return true;
}

bool ledger_expire(struct ledger *l, int64_t before_ns, struct ledger_entry *entry)
{
    if (ledger_oldest_ns(l) >= before_ns)
        return false;
    take(l, l->pending[0].id, entry);
    l->counts.lost++;
    return true;
}

int64_t ledger_oldest_ns(const struct ledger *l)
{
    return l->counts.pending > 0 ? l->pending[0].sent_ns : INT64_MAX;
}

bool ledger_pending(const struct ledger *l, uint64_t after_id, struct ledger_entry *entry)
{
    size_t place = lower_bound(l, after_id + 1);

    if (place == l->counts.pending)
        return false;
    *entry = l->pending[place];
    return true;
}

static uint64_t answers(const struct ledger *l)
{
    return l->counts.accepted + l->counts.rejected;
}

bool ledger_resend(struct ledger *l, uint64_t id, uint64_t new_id, int64_t now_ns)
{
    struct ledger_entry entry;
    uint32_t resends;

    if (!ledger_pending(l, id - 1, &entry) || entry.id != id || id <= l->barred_id)
        return false;
    resends = entry.answers == answers(l) ? entry.resends : 0;
    if (resends >= LEDGER_RESENDS_MAX)
        return false;
    take(l, id, &entry);
    entry.id = new_id;
    entry.sent_ns = now_ns;
    entry.resubmitted = true;
    entry.resends = resends + 1;
    entry.answers = answers(l);
    append(l, &entry);
    return true;
}

void ledger_bar_resend(struct ledger *l)
{
    l->barred_id = l->last_id;
}

bool ledger_lose(struct ledger *l, uint64_t id)
{
    struct ledger_entry entry;

    if (!take(l, id, &entry))
        return false;
    l->counts.lost++;
    return true;
}

uint64_t ledger_lose_all(struct ledger *l)
{
    uint64_t lost = l->counts.pending;

    l->counts.lost += lost;
    l->counts.pending = 0;
    return lost;
}

void ledger_counts_add(struct ledger_counts *sum, const struct ledger_counts *one)
{
    sum->found += one->found;
    sum->accepted += one->accepted;
    sum->rejected += one->rejected;
    sum->stale += one->stale;
    sum->lost += one->lost;
    sum->throttled += one->throttled;
    sum->pending += one->pending;
    sum->accepted_unconfirmed += one->accepted_unconfirmed;
    for (size_t i = 0; i < REJECT_REASONS; i++)
        sum->reject_reasons[i] += one->reject_reasons[i];
    sum->accepted_difficulty += one->accepted_difficulty;
    sum->rejected_difficulty += one->rejected_difficulty;
    sum->duplicate_dropped += one->duplicate_dropped;
    sum->unknown_replies += one->unknown_replies;
}

bool ledger_balanced(const struct ledger *l)
{
    const struct ledger_counts *c = &l->counts;
    uint64_t reasons = 0;

    for (size_t i = 0; i < REJECT_REASONS; i++)
        reasons += c->reject_reasons[i];
    return c->found == c->accepted + c->rejected + c->stale + c->lost + c->throttled + c->pending &&
           c->rejected == reasons && c->accepted_unconfirmed <= c->accepted &&
           c->pending <= LEDGER_PENDING_MAX;
}
