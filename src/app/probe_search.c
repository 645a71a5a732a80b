/* probe_search.c - a share of one given header. */
#include "app/probe_search.h"

#include <stdlib.h>

#include "base/clock.h"
#include "hash/calibrate.h"
#include "hash/hasher.h"
#include "hash/sha256.h"

#define SLICE_NS (20 * CLOCK_MILLISECOND)
#define STEP 65536u

struct probe_search {
    struct target target;
    uint8_t header[HEADER_BYTES];
    struct work_prep prep;
    struct candidates candidates;
    const struct hasher *hasher;
    uint64_t next; /* nonce; 2^32: all were tried */
};

/* The widest that this processor has: what it finds is checked all the same. */
static const struct hasher *pick(void)
{
    const struct hasher *best = NULL;

    for (size_t i = 0; i < hashers_count; i++) {
        struct calibrate_row row = {.hasher = &hashers[i]};

        if (calibrate_admit(&row, NULL) && (!best || hashers[i].lanes >= best->lanes))
            best = &hashers[i];
    }
    return best;
}

struct probe_search *probe_search_new(const struct job *job, const struct target *target,
                                      const uint8_t *extranonce2, uint32_t version, uint32_t ntime)
{
    struct probe_search *s = calloc(1, sizeof *s);

    if (!s)
        return NULL;
    s->target = *target;
    s->hasher = pick();
    job_header(job, extranonce2, version, ntime, 0, s->header);
    prep_init(&s->prep, s->header, &version, 1, prep_h7_mask(target_top(target)));
    if (s->hasher)
        return s;
    free(s);
    return NULL;
}

static bool meets(struct probe_search *s, uint32_t nonce)
{
    uint8_t hash[32];

    for (int i = 0; i < 4; i++)
        s->header[76 + i] = (uint8_t)(nonce >> 8 * i);
    sha256d(s->header, sizeof s->header, hash);
    return target_meets(hash, &s->target);
}

enum probe_search_result probe_search_slice(struct probe_search *s, uint32_t *nonce)
{
    int64_t until = clock_mono_ns() + SLICE_NS;

    do {
        if (s->next > UINT32_MAX)
            return PROBE_SEARCH_NOTHING;
        s->candidates.count = 0;
        s->next +=
            s->hasher->scan(&s->prep, (uint32_t)s->next, STEP - s->next % STEP, &s->candidates);
        for (uint32_t i = 0; i < s->candidates.count; i++)
            if (meets(s, s->candidates.item[i].nonce)) {
                *nonce = s->candidates.item[i].nonce;
                return PROBE_SEARCH_FOUND;
            }
    } while (clock_mono_ns() < until);
    return PROBE_SEARCH_MORE;
}

void probe_search_free(struct probe_search *s)
{
    free(s);
}
