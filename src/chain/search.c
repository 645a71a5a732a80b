/* search.c - the order in which the headers of one job are tried. */
#include "chain/search.h"

#include <assert.h>
#include <string.h>

#define NONCES (UINT64_C(1) << 32)

static uint64_t combinations(const struct search *s)
{
    return UINT64_C(1) << __builtin_popcount(s->version_mask);
}

/* Nothing to roll but ntime: so the nonce range is what workers share. */
static bool nonces_are_cut(const struct search *s)
{
    return s->extranonce2_count == 1 && s->version_mask == 0;
}

static void set_versions_per_unit(struct search *s, uint32_t wanted)
{
    uint64_t all = combinations(s);

    assert(wanted >= 1 && wanted <= PREP_VERSIONS_MAX);
    s->versions_per_unit = wanted < all ? wanted : (uint32_t)all;
}

void search_init(struct search *s, const struct job *job, uint32_t versions_per_unit)
{
    uint32_t ntimes_left = UINT32_MAX - job->ntime; /* ntime never wraps */

    assert((job->version & job->version_mask) == 0);
    memset(s, 0, sizeof *s);
    s->version = job->version;
    s->version_mask = job->version_mask;
    s->extranonce2_count = job->extranonce2_size < sizeof(uint64_t)
                               ? UINT64_C(1) << 8 * job->extranonce2_size
                               : UINT64_MAX;
    s->ntime_offsets = 1 + (ntimes_left < JOB_NTIME_ROLL_MAX ? ntimes_left : JOB_NTIME_ROLL_MAX);
    set_versions_per_unit(s, versions_per_unit);
}

/* On to the next extranonce2, and from the last one to the next ntime. */
static void advance_coinbase(struct search *s)
{
    s->cursor_nonce = 0;
    s->cursor_version = 0;
    if (++s->cursor_extranonce2 < s->extranonce2_count)
        return;
    s->cursor_extranonce2 = 0;
    if (++s->cursor_ntime == s->ntime_offsets)
        s->spent = true;
}

/* Whether the unit's indices stand for the same header versions under another version and mask. */
static bool same_versions(const struct search_unit *unit, uint32_t version, uint32_t other_version,
                          uint32_t other_mask)
{
    if ((uint64_t)unit->first_version + unit->versions > UINT64_C(1)
                                                             << __builtin_popcount(other_mask))
        return false;
    for (uint32_t i = 0; i < unit->versions; i++) {
        uint32_t index = unit->first_version + i;

        if (search_version(version, unit->version_mask, index) !=
            search_version(other_version, other_mask, index))
            return false;
    }
    return true;
}

void search_remask(struct search *s, uint32_t version, uint32_t version_mask,
                   uint32_t versions_per_unit)
{
    assert((version & version_mask) == 0);
    if (version != s->version || version_mask != s->version_mask) {
        size_t kept = 0;

        for (size_t i = 0; i < s->returned_count; i++) {
            struct search_unit unit = s->returned[i];

            if (same_versions(&unit, s->version, version, version_mask)) {
                unit.version_mask = version_mask;
                s->returned[kept++] = unit;
            } else {
                s->dropped++;
            }
        }
        s->returned_count = kept;
        if (!s->spent && (s->cursor_version != 0 || s->cursor_nonce != 0))
            advance_coinbase(s);
        s->version = version;
        s->version_mask = version_mask;
    }
    set_versions_per_unit(s, versions_per_unit);
}

static bool comes_before(const struct search_unit *a, const struct search_unit *b)
{
    if (a->ntime_offset != b->ntime_offset)
        return a->ntime_offset < b->ntime_offset;
    if (a->extranonce2 != b->extranonce2)
        return a->extranonce2 < b->extranonce2;
    if (a->first_version != b->first_version)
        return a->first_version < b->first_version;
    return a->first_nonce < b->first_nonce;
}

static void take_returned(struct search *s, struct search_unit *unit)
{
    size_t first = 0;

    for (size_t i = 1; i < s->returned_count; i++)
        if (comes_before(&s->returned[i], &s->returned[first]))
            first = i;
    *unit = s->returned[first];
    s->returned[first] = s->returned[--s->returned_count];
}

bool search_next(struct search *s, struct search_unit *unit)
{
    if (s->returned_count > 0) {
        take_returned(s, unit);
        return true;
    }
    if (s->spent)
        return false;
    uint64_t versions_left = combinations(s) - s->cursor_version;
    uint64_t nonces_left = NONCES - s->cursor_nonce;

    *unit = (struct search_unit){
        .extranonce2 = s->cursor_extranonce2,
        .nonce_count = nonces_left,
        .first_nonce = (uint32_t)s->cursor_nonce,
        .ntime_offset = s->cursor_ntime,
        .first_version = s->cursor_version,
        .versions =
            s->versions_per_unit < versions_left ? s->versions_per_unit : (uint32_t)versions_left,
        .version_mask = s->version_mask,
    };
    if (nonces_are_cut(s) && nonces_left > SEARCH_CHUNK_NONCES) {
        unit->nonce_count = SEARCH_CHUNK_NONCES;
        s->cursor_nonce += SEARCH_CHUNK_NONCES;
    } else if (unit->versions < versions_left) {
        s->cursor_version += unit->versions;
    } else {
        advance_coinbase(s);
    }
    return true;
}

void search_return(struct search *s, const struct search_unit *rest)
{
    assert(rest->nonce_count > 0 && rest->first_nonce + rest->nonce_count <= NONCES);
    assert(rest->versions >= 1 && rest->versions <= PREP_VERSIONS_MAX);
    if (s->returned_count == SEARCH_RETURNED_MAX ||
        !same_versions(rest, s->version, s->version, s->version_mask)) {
        s->dropped++;
        return;
    }
    s->returned[s->returned_count] = *rest;
    s->returned[s->returned_count++].version_mask = s->version_mask;
}

uint32_t search_version(uint32_t version, uint32_t version_mask, uint32_t index)
{
    uint32_t rolled = 0;

    for (uint32_t rest = version_mask; rest != 0 && index != 0; rest &= rest - 1) {
        if ((index & 1) != 0)
            rolled |= rest & -rest; /* the lowest bit left in the mask */
        index >>= 1;
    }
    return (version & ~version_mask) | rolled;
}

void search_extranonce2_bytes(uint64_t counter, size_t size, uint8_t *out)
{
    for (size_t i = size; i > 0; i--) {
        out[i - 1] = (uint8_t)counter;
        counter >>= 8;
    }
}
