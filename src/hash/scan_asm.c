/* scan_asm.c - feeds items to a printed kernel and turns its hits into candidates. */
#include "hash/scan_asm.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"

#define WORD_BYTES 4
#define VECTOR_BYTES_MAX 64
#define OWN_VECTORS 128 /* in the ring, see struct area; with a schedule of its own per item */
/* Vectors in the ring times versions, at most, for both kernels. */
#define ITEMS_MAX (4 * PREP_VERSIONS_MAX)
#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* The ring holds vectors of nonces, and their tables where the schedule is shared. Its halves are
 * filled in turn: a batch is one half's items; those of the half before are still in the pipeline.
 * So the list of items never changes. All of it stays in the first-level cache. */
struct area {
    _Alignas(VECTOR_BYTES_MAX) uint8_t state[SCAN_ASM_STATE_BYTES];
    _Alignas(VECTOR_BYTES_MAX) uint8_t ring[8 * SCAN_ASM_TABLE_VECTORS * VECTOR_BYTES_MAX];
    /* what lies before the first half's items, both halves' items, what drains the pipeline */
    struct scan_asm_item items[ITEMS_MAX + 2 * SCAN_ASM_STAGES_MAX];
    uint16_t hits[ITEMS_MAX / 2 + SCAN_ASM_STAGES_MAX];
};

struct scan {
    const struct scan_asm_kernels *kernels;
    const struct work_prep *prep;
    bool shared;
    uint32_t lag;     /* turns from an item's first stage to its last */
    uint32_t vectors; /* in half of the ring */
    size_t stride;    /* from one vector of nonces to the next */
};

static void put_items(const struct scan *s, struct area *a)
{
    uint32_t versions = s->prep->versions, total = 2 * s->vectors * versions;

    assert(s->lag < SCAN_ASM_STAGES_MAX && total / 2 + s->lag <= LENGTH(a->hits));
    assert(total + 2 * s->lag <= LENGTH(a->items));
    assert(2 * s->vectors * s->stride <= sizeof a->ring);
    for (uint32_t i = 0; i < total + 2 * s->lag; i++) {
        uint32_t number = (i + total - s->lag) % total;

        a->items[i].mid = &s->prep->mid[number % versions];
        a->items[i].nonces = a->ring + number / versions * s->stride;
    }
}

static void put_words(uint32_t lanes, uint8_t *to, size_t stride, uint32_t first, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++, to += stride)
        for (uint32_t l = 0; l < lanes; l++) {
            uint32_t word = swap_bytes32(first++);

            memcpy(to + l * sizeof word, &word, sizeof word);
        }
}

/* Fills half of the ring with the nonces from `first` on. */
static void put_nonces(const struct scan *s, struct area *a, uint32_t half, uint32_t first)
{
    uint8_t *to = a->ring + half * s->vectors * s->stride;

    if (s->kernels->nonces != NULL)
        s->kernels->nonces(to, s->stride, first, s->vectors);
    else
        put_words(s->kernels->lanes, to, s->stride, first, s->vectors);
    if (s->shared)
        for (uint32_t i = 0; i < s->vectors; i += SCAN_ASM_TABLES_AT_ONCE)
            s->kernels->table(a->state, to + i * s->stride, &s->prep->tail);
}

/* Appends the lanes of `hits` that lie before `end`; offsets are from the scan's first nonce. */
static void report(struct candidates *out, uint32_t hits, uint32_t first_nonce, uint64_t offset,
                   uint64_t end, uint32_t mid)
{
    for (; hits != 0; hits &= hits - 1) {
        uint32_t lane = (uint32_t)__builtin_ctz(hits);

        if (offset + lane >= end)
            return;
        out->item[out->count].nonce = first_nonce + (uint32_t)offset + lane;
        out->item[out->count].mid = mid;
        out->count++;
    }
}

uint64_t scan_asm(const struct scan_asm_kernels *k, const struct work_prep *p, uint32_t first_nonce,
                  uint64_t count, struct candidates *out)
{
    const uint32_t versions = p->versions, lanes = k->lanes;
    /* Candidates of a vector all fit, or the vector is not finished. */
    const uint32_t room = CANDIDATES_MAX - lanes * versions;
    const uint64_t vectors = (count + lanes - 1) / lanes, items = vectors * versions;
    /* A table costs as much as the schedule that it saves, and is used `versions` times. */
    struct scan s = {.kernels = k, .prep = p, .shared = versions > 1};
    struct area a;

    if (count == 0 || out->count > room)
        return 0;
    s.lag = (s.shared ? k->shared_stages : k->own_stages) - 1;
    s.vectors = s.shared ? versions < 8 ? 4 : 2 : OWN_VECTORS / 2;
    s.stride = lanes * WORD_BYTES * (s.shared ? SCAN_ASM_TABLE_VECTORS : 1);
    memset(a.state, 0, sizeof a.state);
    for (uint32_t l = 0; l < lanes; l++)
        memcpy(a.state + WORD_BYTES * l, &p->h7_mask, WORD_BYTES);
    put_items(&s, &a);

    /* `begun` counts items, and so does what is finished: the first `lag` turns finish none. */
    for (uint64_t begun = 0, at = 0, half = 0;; half ^= 1) {
        uint32_t turns = s.vectors * versions, any, i;

        put_nonces(&s, &a, (uint32_t)half, first_nonce + (uint32_t)at);
        at += (uint64_t)s.vectors * lanes;
        if (items - begun <= turns) /* the last, and the pipeline is drained */
            turns = (uint32_t)(items - begun) + s.lag;
        any = (s.shared ? k->shared : k->own)(
            a.state, a.items + s.lag + half * s.vectors * versions, turns, a.hits, &p->tail);
        begun += turns;
        if (any != 0 || out->count > room) {
            for (i = begun == turns ? s.lag : 0; i < turns; i++) {
                uint64_t item = begun - turns + i - s.lag, offset = item / versions * lanes;
                uint32_t mid = (uint32_t)(item % versions);

                if (mid == 0 && out->count > room)
                    return offset;
                report(out, a.hits[i], first_nonce, offset, count, mid);
            }
        }
        if (begun >= items + s.lag)
            return count;
    }
}
