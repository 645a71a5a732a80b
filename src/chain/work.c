/* work.c - a unit of search made ready for a hasher, and its candidates judged. */
#include "chain/work.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "hash/sha256.h"
#include "hash/sha256_stream.h"

struct work_template {
    atomic_uint references;
    uint64_t job_seq, session;
    uint8_t identity[32];
    struct target target;
    uint32_t version, version_mask, ntime, nbits;
    uint8_t prevhash[32];
    uint8_t branch[JOB_BRANCHES_MAX][32];
    size_t branch_count;
    size_t extranonce2_size;
    struct sha256_stream head; /* fed with the coinbase up to extranonce2 */
    size_t tail_len;
    uint8_t tail[]; /* the coinbase after extranonce2 */
};

enum err work_template_new(const struct job *job, struct work_template **out)
{
    size_t tail = job->extranonce2_offset + job->extranonce2_size;
    size_t tail_len = job->coinbase_len - tail;
    struct work_template *t = malloc(sizeof *t + tail_len);

    *out = t;
    if (t == NULL)
        return ERR_NOMEM;
    memset(t, 0, sizeof *t);
    atomic_init(&t->references, 1);
    t->job_seq = job->seq;
    t->session = job->session;
    memcpy(t->identity, job->identity, sizeof t->identity);
    t->target = job->target;
    t->version = job->version;
    t->version_mask = job->version_mask;
    t->ntime = job->ntime;
    t->nbits = job->nbits;
    memcpy(t->prevhash, job->prevhash, sizeof t->prevhash);
    memcpy(t->branch, job->branch, sizeof t->branch);
    t->branch_count = job->branch_count;
    t->extranonce2_size = job->extranonce2_size;
    sha256_stream_begin(&t->head);
    sha256_stream_add(&t->head, job->coinbase, job->extranonce2_offset);
    t->tail_len = tail_len;
    memcpy(t->tail, job->coinbase + tail, tail_len);
    return ERR_OK;
}

struct work_template *work_template_ref(struct work_template *t)
{
    atomic_fetch_add_explicit(&t->references, 1, memory_order_relaxed);
    return t;
}

void work_template_unref(struct work_template *t)
{
    /* Whoever drops the last reference must see all that the others did before. */
    if (t != NULL && atomic_fetch_sub_explicit(&t->references, 1, memory_order_acq_rel) == 1)
        free(t);
}

static void merkle_root(const struct work_template *t, const uint8_t *extranonce2, uint8_t root[32])
{
    struct sha256_stream s = t->head;
    uint8_t digest[32], pair[64];

    sha256_stream_add(&s, extranonce2, t->extranonce2_size);
    sha256_stream_add(&s, t->tail, t->tail_len);
    sha256_stream_end(&s, digest);
    sha256(digest, sizeof digest, pair);
    for (size_t i = 0; i < t->branch_count; i++) {
        memcpy(pair + 32, t->branch[i], 32);
        sha256d(pair, sizeof pair, pair);
    }
    memcpy(root, pair, 32);
}

void work_build(const struct work_template *t, const struct search_unit *unit, struct work *out)
{
    assert(unit->versions >= 1 && unit->versions <= PREP_VERSIONS_MAX);
    out->job_seq = t->job_seq;
    out->session = t->session;
    memcpy(out->identity, t->identity, sizeof out->identity);
    out->target = t->target;
    out->unit = *unit;
    for (uint32_t i = 0; i < unit->versions; i++)
        out->version[i] = search_version(t->version, t->version_mask, unit->first_version + i);
    out->ntime = t->ntime + unit->ntime_offset;
    memset(out->extranonce2, 0, sizeof out->extranonce2);
    search_extranonce2_bytes(unit->extranonce2, t->extranonce2_size, out->extranonce2);

    store_le32(out->header, out->version[0]);
    memcpy(out->header + 4, t->prevhash, sizeof t->prevhash);
    merkle_root(t, out->extranonce2, out->header + 36);
    store_le32(out->header + 68, out->ntime);
    store_le32(out->header + 72, t->nbits);
    store_le32(out->header + 76, 0);
    prep_init(&out->prep, out->header, out->version, unit->versions,
              prep_h7_mask(target_top(&t->target)));
}

enum work_verdict work_check(const struct work *w, uint32_t nonce, uint32_t mid,
                             struct share *share)
{
    uint8_t header[HEADER_BYTES], hash[32];

    if (mid >= w->unit.versions)
        return WORK_WRONG;
    memcpy(header, w->header, sizeof header);
    store_le32(header, w->version[mid]);
    store_le32(header + 76, nonce);
    sha256d(header, sizeof header, hash);
    if ((load_be32(hash + 28) & w->prep.h7_mask) != 0)
        return WORK_WRONG;
    if (!target_meets(hash, &w->target))
        return WORK_ABOVE;
    *share = (struct share){
        .job_seq = w->job_seq,
        .session = w->session,
        .version = w->version[mid],
        .ntime = w->ntime,
        .nonce = nonce,
    };
    memcpy(share->extranonce2, w->extranonce2, sizeof share->extranonce2);
    return WORK_SHARE;
}
