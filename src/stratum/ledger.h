/* ledger.h - the books of one pool: every share handed to it ends in exactly one column.
 *
 *   found = accepted + rejected + stale + lost + throttled + pending        (always)
 *
 * The ledger outlives connections: request ids continue, so that a reply on a new connection can
 * never match a share of an old one. Time is an argument. Loop thread only. */
#ifndef JOULEHASH_LEDGER_H
#define JOULEHASH_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "chain/share.h"
#include "stratum/messages.h"

#define LEDGER_PENDING_MAX 4096 /* shares sent and not yet answered */
#define LEDGER_RECENT 1024      /* headers remembered to drop duplicates, per ledger */
#define LEDGER_RESENDS_MAX 20   /* of one share, without an answer to any in between */

struct ledger_counts {
    uint64_t found;     /* shares that met their job's full target, duplicates not counted */
    uint64_t accepted;  /* result true */
    uint64_t rejected;  /* the pool said no, for whatever reason */
    uint64_t stale;     /* discarded by us before sending: the job was void */
    uint64_t lost;      /* sent, but the connection or the verdict never came */
    uint64_t throttled; /* held back by a limit of ours */
    uint64_t pending;   /* sent, no verdict yet */
    uint64_t accepted_unconfirmed; /* part of accepted: resubmitted, answered "duplicate" */
    uint64_t reject_reasons[REJECT_REASONS];
    double accepted_difficulty, rejected_difficulty; /* sums of the jobs' difficulties */
    /* Outside the sum. */
    uint64_t duplicate_dropped; /* found again: not counted in found, never sent */
    uint64_t unknown_replies;   /* replies whose id matched nothing */
};

struct ledger_entry {
    uint64_t id;
    struct share share;
    double difficulty;       /* of the job: what the pool credits */
    double share_difficulty; /* of the hash itself */
    int64_t sent_ns;
    bool version_in_mask; /* the job's own version had bits inside the mask (rule 6) */
    bool resubmitted;     /* sent again on a resumed connection: "duplicate" then means accepted */
    uint32_t resends;     /* how often since a share was answered last ... */
    uint64_t answers;     /* ... which was so often, when it was sent */
};

struct ledger;

enum err ledger_new(struct ledger **out);
void ledger_free(struct ledger *l); /* NULL is fine */

const struct ledger_counts *ledger_counts(const struct ledger *l);

/* ledger_next_id: a request id never used before by this ledger, from 1 up. */
uint64_t ledger_next_id(struct ledger *l);

/* ledger_seen: whether this header hash was seen before, among the last LEDGER_RECENT; if not,
 * remembers it. A true answer counts duplicate_dropped. Asked just before ledger_send. */
bool ledger_seen(struct ledger *l, const uint8_t header_hash[32]);

/* A found share becomes exactly one of sent (pending), stale, throttled, lost; each counts found.
 * ledger_send: entry->id is the id last given by ledger_next_id, sent_ns never goes back.
 * ERR_LIMIT: LEDGER_PENDING_MAX are pending, nothing counted. */
enum err ledger_send(struct ledger *l, const struct ledger_entry *entry);
void ledger_stale(struct ledger *l);
void ledger_throttled(struct ledger *l);
void ledger_lost(struct ledger *l);

/* ledger_resolve: a reply with that id. Moves the share from pending to accepted or rejected and
 * copies its entry to *entry (may be NULL). A resubmitted share refused as REJECT_DUPLICATE is
 * accepted, and counted in accepted_unconfirmed too. False, counted in unknown_replies when
 * `count_unknown`, when no share has that id; 0 is never an id. */
bool ledger_resolve(struct ledger *l, uint64_t id, bool accepted, enum reject_reason reason,
                    bool count_unknown, struct ledger_entry *entry);

/* ledger_expire: gives up shares sent before `before_ns`: lost. Copies one entry to *entry and
 * returns true; call until false. */
bool ledger_expire(struct ledger *l, int64_t before_ns, struct ledger_entry *entry);

/* ledger_oldest_ns: when the oldest pending share was sent; INT64_MAX when none is pending. */
int64_t ledger_oldest_ns(const struct ledger *l);

/* A resumed connection: what was pending on the old one may be sent again (session_resubmit).
 * ledger_pending: the oldest pending share with an id above `after_id` (0 for the first) into
 * *entry; false when there is none.
 * ledger_resend: gives a pending share the new id (from ledger_next_id) and time, and marks it
 * resubmitted. False when no such id is pending, it is barred, or it was sent again
 * LEDGER_RESENDS_MAX times without an answer to any share: it may be what ends the connections.
 * ledger_bar_resend: nothing sent so far may be sent again: the pool gave the id of a job to other
 * content, or another difficulty. ledger_lose: that one share is lost; false when no such id is
 * pending. */
bool ledger_pending(const struct ledger *l, uint64_t after_id, struct ledger_entry *entry);
bool ledger_resend(struct ledger *l, uint64_t id, uint64_t new_id, int64_t now_ns);
void ledger_bar_resend(struct ledger *l);
bool ledger_lose(struct ledger *l, uint64_t id);

/* ledger_lose_all: the connection is gone: all pending shares are lost. Returns how many. */
uint64_t ledger_lose_all(struct ledger *l);

/* ledger_counts_add: adds every column of one to the sums of several. Pure. */
void ledger_counts_add(struct ledger_counts *sum, const struct ledger_counts *one);

/* ledger_balanced: the identity above holds (for tests and assertions). */
bool ledger_balanced(const struct ledger *l);

#endif
